"""How directly it is said: only the frame of a request or of a statement changes, never what was told."""

from __future__ import annotations

import re
from functools import cache

from actions.commands import found
from actions.wording.state import DIRECT, GENTLE, PLAIN
from actions.wording.writing import asks, small
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain

SHORT, FORMAL, CASUAL, EMOJI = "short", "formal", "casual", "emoji"
NAMED = (GENTLE, DIRECT, PLAIN, SHORT, FORMAL, CASUAL, EMOJI)
_REQUEST = re.compile(
    r"(?:could|can|would|will) (?P<whom>you|u|i|we)\b(?! (?:like|want|mind|be able|have any)\b)(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_STATES = re.compile(
    r"(?!(?:please|thank|thanks|sorry|happy|yes|no|don['’]t|if|when|i['’]d like to tell)\b)(?:[\w']+ ){0,6}?(?:I|I['’]\w+|we|we['’]\w+|my|the|our|it|it['’]s|there['’]?s?)\b(?! (?:wanted to (?:ask|let)|miss|love|owe|hope|just wanted)\b)(?!['’]m (?:so |really |very )?sorry)",
    re.IGNORECASE,
)
_OTHER = {GENTLE: DIRECT, DIRECT: GENTLE, FORMAL: CASUAL, CASUAL: FORMAL}
_LESS = re.compile(r"\b(?:not|no|less|too|without|dont|doesnt|isnt|never|so|stop|drop)\b")


def toned(sentences: list[str], tone: str, framed: bool = False) -> list[str]:
    """The sentences in this tone: the first request carries it, or the first statement where nothing is asked.

    `framed`: they are in the frame of another tone already.
    """
    bare = [_bare(one) for one in sentences] if framed else list(sentences)
    if tone in ("", PLAIN) or not bare:
        return bare
    at = next((at for at, one in enumerate(bare) if _REQUEST.match(one)), None)
    if at is not None:
        bare[at] = _asked(bare[at], tone)
    elif not any(map(asks, bare)) and _STATES.match(bare[0]):
        frame = knowledge().texts.get(f"reach_out.frame.{tone}.say")
        bare[0] = frame[0].replace("{said}", small(bare[0])) if frame else bare[0]
    return bare


def _asked(sentence: str, tone: str) -> str:
    found = _REQUEST.match(sentence)
    whom, rest = (found["whom"].lower(), found["rest"].strip()) if found else ("", "")
    if not rest:
        return sentence
    frame = knowledge().texts[f"reach_out.frame.{tone}.{'may_i' if whom in ('i', 'we') else 'ask'}"][0]
    return frame.replace("{whom}", "I" if whom == "i" else whom).replace("{rest}", rest)


def _bare(sentence: str) -> str:
    """Out of the frame of another tone."""
    for kind, frame in _frames():
        if found := frame.fullmatch(sentence):
            return found["said"] if kind == "say" else f"could {found['whom']} {found['rest']}"
    return sentence


@cache
def _frames() -> list[tuple[str, re.Pattern[str]]]:
    frames = []
    for key, texts in knowledge().texts.items():
        if key.startswith("reach_out.frame."):
            pattern = (
                re.escape(texts[0])
                .replace(r"\{whom\}", "(?P<whom>you|u|I|we)")
                .replace(r"\{rest\}", "(?P<rest>.+)")
                .replace(r"\{said\}", "(?P<said>.+)")
            )
            frames.append((key.rsplit(".", 1)[1], re.compile(pattern, re.IGNORECASE | re.DOTALL)))
    return frames


def tones_in(words: str) -> list[str]:
    """What these words wish of how it sounds; "not too soft" is direct, "too cold" is gentle."""
    said = plain(words)
    against = [one for one in (GENTLE, DIRECT) if found(said, f"{one}.as", kind="reach_out.how")[0]]
    wished = list(against)  # how it shall not sound comes before how it shall
    for name in NAMED:
        if phrase := found(said, name, kind="reach_out.how")[1]:
            before = " ".join(said[: said.find(phrase)].split()[-3:])
            wished.append(_OTHER.get(name, name) if _LESS.search(before) else name)
    return list(dict.fromkeys(wished))
