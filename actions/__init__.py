"""Custom actions: they read the turn, ask Knowledge, and utter. They hold no texts.

What all conversations share is here; each kind of conversation is a package: `topic`, `wording`, `self_check`, and `talk`,
which is about the talk itself.
"""
