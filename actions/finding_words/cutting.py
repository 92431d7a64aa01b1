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
_ALONE = (
    "if",
    "when",
    "because",
    "cos",
    "so",
    "for",
    "on",
    "at",
    "after",
    "before",
    "by",
    "until",
    "with",
    "but",
    "though",
    "unless",
)
_ENDS = ("", ".", "!", "?")
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


def exactly(text: str, words: str) -> str:
    """Words that can go by themselves, as they stand in the text: a reason, a time, a condition ("if it's still going"); or nothing."""
    said = re.sub(r"^(?:the|that) ", "", plain(words)).split()
    if len(said) < 2:
        return ""
    found = re.search(rf",? ?{_as_words(said)}", text, re.IGNORECASE)
    if found is None:
        return ""
    at_end = found[0].startswith(",") and text[found.end() : found.end() + 1] in _ENDS
    within = (
        said[0] in _ALONE and re.search(r"[.?!,] ?$", text[: found.start()]) is None and not found[0].startswith(",")
    )
    return found[0] if at_end or within else ""


def standing(text: str, words: str) -> str:
    """Words as they stand in the text, whatever marks are between them; or nothing."""
    said = plain(words).split()
    found = re.search(_as_words(said), text, re.IGNORECASE) if said else None
    return found[0] if found else ""


def _as_words(said: list[str]) -> str:
    """A pattern for these words in a row ("id like" is "I'd like")."""
    words = r"[^\w]+".join("['’]?".join(map(re.escape, one)) for one in said)
    return rf"(?<!\w){words}(?!\w)"
