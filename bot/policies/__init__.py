"""Policies beside Rasa's own: danger first, then what closes a turn, then what to do when nothing was understood.

`hearing` says what a message tells as far as danger goes; `protocol` says what follows, without knowing of Rasa.
"""
