"""After "who …?": is there a no in a message, and does it say that there is nobody? Neither is claimed of anybody else."""

from __future__ import annotations

import re

from actions.commands import answer
from actions.turn import Turn
from bot.knowledge.phrases import plain

PLAIN_NO = 4  # words: a longer "no" says something else as well
_NO = re.compile(
    r"^(?:(?:well|um|uh|hm+|haha|lol|oh|ha) )*(?:no|nope|nah|naw|not|none|never|nobody|noone|nada)\b|\bno\b"
)


def says_no(turn: Turn) -> bool:
    """Is there a "no" in it, or that there is nobody? "I like it though" was only read as one."""
    said = plain(turn.text)
    return not said or bool(_NO.search(said) or answer(said, "nobody") or answer(said, "nobody", kind="asks"))


def knows_of_nobody(turn: Turn) -> bool:
    """Is "no" all of it, or is it said that there is nobody? A longer "no, it's just …" may name somebody."""
    said = plain(turn.text)
    return len(said.split()) <= PLAIN_NO or bool(answer(said, "nobody") or answer(said, "nobody", kind="asks"))
