"""The message to copy: a greeting, the sentences in their tone, a name at the end where one was given."""

from __future__ import annotations

import re

from actions.wording.clauses import sentences_of
from actions.wording.heard import Piece
from actions.wording.person import greeted_as, is_formal
from actions.wording.state import PLAIN, State
from actions.wording.tones import toned
from actions.wording.writing import asks, capital, ended, small
from bot.knowledge import knowledge

LONGEST = 1200  # characters of it
_GREETS = re.compile(
    r"(?:he+y+|hi+|hiya|hello|dear|good (?:morning|afternoon|evening)|morning|alright|yo)\b", re.IGNORECASE
)


def draft(state: State) -> str:
    """The whole message as text."""
    lines = sentences(state)
    lines = [*(ended(one) for one in lines[:-1]), *lines[-1:]]
    greeting = greeting_of(state, lines)
    if not greeting:
        text = " ".join(map(capital, lines))
    elif greeting[-1:] in ".!?…":
        text = " ".join([greeting, *map(capital, lines)])
    else:
        text = " ".join([f"{greeting},", *(small(one) if not at else capital(one) for at, one in enumerate(lines))])
    if sign := state.get("sign"):
        text = f"{text} {sign}"
    return text if len(text) <= LONGEST else text[:LONGEST].rsplit(" ", 1)[0]


def sentences(state: State) -> list[str]:
    """Its sentences without the greeting, in their tone; of the smaller one only the core."""
    said = [*_told(state)]
    once = list({_sameness(one): one for one in reversed(said)}.values())[::-1]
    lines = toned(once, str(state.get("tone") or ""), bool(state.get("framed")))
    return [core_of(lines)] if state.get("core") and lines else lines


def core_of(lines: list[str]) -> str:
    """The one sentence that it is about: the first request, or the first of all."""
    return next((one for one in lines if asks(one)), lines[0])


def _told(state: State) -> list[str]:
    said: list[str] = []
    for one in state.get("pieces") or ():
        if "text" in one:
            said.append(str(one["text"]))
        else:
            said += sentences_of(
                Piece(one["lead"], one["words"]), str(state.get("who") or ""), str(state.get("name") or "")
            )
    return said or list(knowledge().texts["reach_out.core.open"])


def _sameness(sentence: str) -> str:
    return re.sub(r"\W+", " ", sentence.lower()).strip()


def greeting_of(state: State, lines: list[str]) -> str:
    """How it begins: as it was given; else "Hi Priya", "Hello Dr Osei", or nothing where the words greet by themselves."""
    if "greeting" in state:
        return str(state["greeting"])
    who, name = str(state.get("who") or ""), str(state.get("name") or "")
    called = greeted_as(who, name)
    if lines and (
        _GREETS.match(lines[0])
        or called
        and re.match(rf"(?:\w+ )?{re.escape(called)}\b\s*[,!.–-]", lines[0], re.IGNORECASE)
    ):
        return ""
    hello = "Hello" if is_formal(who) else "Hi"
    return f"{hello} {called}".strip()


def freeze(state: State) -> list[str]:
    """The sentences as they stand become what is to be said, so that words in them can be changed."""
    lines = sentences({**state, "core": False})
    state["pieces"] = [{"text": one} for one in lines]
    if state.pop("tone", PLAIN) not in ("", PLAIN):
        state["framed"] = True  # they carry it
    return lines
