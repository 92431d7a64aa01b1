"""A draft is cut short: "delete everything after 'hospital'" takes out what stands behind these words, and keeps the rest."""

from __future__ import annotations

import re
from typing import Any

from actions.finding_words.draft import DROP, changed_by, draft, sentences
from bot.knowledge.phrases import plain

_GOES = r"(?:delete|remove|cut|drop|lose|erase|scrap|bin|take out|leave out|get rid of)"
_REST = r"(?:everything|all(?: of it)?|anything|the (?:rest|bit|part|stuff)|what|whatever)"
_CUTS = re.compile(
    rf"\b(?:{_GOES} (?:off )?{_REST}(?: (?:else|that|it says|comes|is|stands|follows))*|(?:cut|stop|end|finish)(?: it| that| the (?:message|text|draft))?(?: off| short)?)"
    r" (?P<how>after|behind|past|following|from) (?P<words>[\"“‘'][^\"“”]+?[\"”’'](?=$|[\s.,;!?])|[^.,;!?\"“”]+?)(?: on(?:wards)?)?(?: please| pls)?(?=$|[.,;!?]| (?:and|then|but) )",
    re.IGNORECASE,
)
_POINTS = re.compile(r"^(?:the )?(?:words? |where it says |it says )+", re.IGNORECASE)


def cut(said: str, state: dict[str, Any]) -> bool:
    """Is the draft to end after some of its words? What follows them goes; the request never goes with it."""
    found = _CUTS.search(said)
    words = _POINTS.sub("", found["words"].strip(" \"'“”‘’")) if found else ""
    if found is None or not words:
        return False
    text = draft(state)
    there = re.search(rf"\b{re.escape(words)}\b", text, re.IGNORECASE)
    if there is None:
        state["note"] = "not_found"
        return True
    kept, rest = text[: there.end()], text[there.end() :]
    if found["how"].lower() == "from":
        kept, rest = text[: there.start()], text[there.start() :]
    tail = (re.match(r"[^.?!]*", rest) or [""])[0].rstrip()
    drops = [one for one in (tail, *sentences(rest[len(tail) :].lstrip(" .?!"))) if plain(one)]
    asks = len(plain(kept).split()) > 2  # words: more than a greeting is left
    if drops and asks:
        changed_by(state, *([DROP, one] for one in drops))
    else:
        state["note"] = "which_out" if drops else "not_there"
    return True
