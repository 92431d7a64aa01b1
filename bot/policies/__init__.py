"""Policies beside Rasa's own: danger first, then what closes a turn, then what to do when nothing was understood."""
