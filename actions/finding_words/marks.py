"""Marks of a draft that are asked for: a comma after a word, a question mark at the end, no exclamation mark."""

from __future__ import annotations

import re

_AND = re.compile(r"[,;.]? (?:and|then|plus) |[,;.] ")
_NAMES = {
    "comma": ",", "full stop": ".", "period": ".", "dot": ".", "question mark": "?", "exclamation mark": "!",
    "exclamation point": "!", "dash": " –", "colon": ":", "semicolon": ";", "dots": "…", "ellipsis": "…",
}  # fmt: skip
_MARK = rf"(?P<mark>{'|'.join(_NAMES)})s?"
_BESIDE = re.compile(
    rf"\b{_MARK} (?P<place>after|before) (?:the word )?[\"'“‘]?(?P<word>[\w' ]+?)[\"'”’]?(?: please| pls)?$",
    re.IGNORECASE,
)
_NONE = re.compile(
    rf"\b(?:no|without|remove|take out|drop|lose|delete|get rid of)(?: the| any| that| all the)? {_MARK}\b(?: after (?P<word>[\w']+))?",
    re.IGNORECASE,
)
_LAST = re.compile(
    rf"^(?:(?:can|could) you |please |just |and |with |add |put |use |have |end |finish |make |it |that |in )*(?:an?|the|some|two|three) {_MARK}(?: at the end| in the end| at the very end)?(?: please| pls)?$",
    re.IGNORECASE,
)
_ASKS = re.compile(r"\b(?:make|turn|have|put) (?:it|that|this|the (?:end|last (?:bit|part|sentence|line))) (?:in)?(?:to )?a question\b|\b(?:end|finish) (?:it |that |this )?(?:with|as|on|in) a question\b", re.IGNORECASE)  # fmt: skip
_ENDS = ".?!…"


def marked(said: str, text: str) -> str | None:
    """The draft with the marks that are asked for; None where none are, or where they can't be placed."""
    wishes = [one for one in _AND.split(said.strip(" .!?")) if re.search(r"\w", one)]
    for wish in wishes:
        done = _done(wish, text)
        if done is None:
            return None
        text = done
    return text if wishes else None


def _done(wish: str, text: str) -> str | None:
    if found := _NONE.search(wish):
        word, mark = found["word"], re.escape(_NAMES[found["mark"].lower()].strip())
        if word:
            return re.sub(rf"\b({re.escape(word)}) ?{mark}", r"\1", text, flags=re.IGNORECASE)
        return re.sub(mark, "." if mark in (r"!", r"\!") else "", text)
    if found := _BESIDE.search(wish):
        word, mark = re.escape(found["word"].strip()), _NAMES[found["mark"].lower()]
        instead = rf"\1{mark}" if found["place"].lower() == "after" else rf"{mark} \1"
        at = rf"\b({word})\b[,.;:]?" if found["place"].lower() == "after" else rf"[,.;:]? \b({word})\b"
        return re.sub(at, instead, text, count=1, flags=re.IGNORECASE) if re.search(at, text, re.IGNORECASE) else None
    if _ASKS.search(wish):
        return f"{text.rstrip(_ENDS)}?"
    if found := _LAST.search(wish):
        return f"{text.rstrip(_ENDS)}{_NAMES[found['mark'].lower()]}"
    return None
