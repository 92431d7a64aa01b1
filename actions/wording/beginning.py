"""A message is begun with all that the first words tell, and with whom and what was told just before; or begun anew."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, takewhile

from actions.commands import command
from actions.turn import SOMEBODY, Turn
from actions.wording.before import CLOSED, meant, spoken_of
from actions.wording.heard import parts_in, parts_of, words_of
from actions.wording.kept import DRAFTS, OFFERED, resumed
from actions.wording.person import Person, person_of
from actions.wording.state import PLAIN, State, next_step, snapshot
from actions.wording.taking import set_person, take
from actions.wording.torn import Part
from bot.knowledge import knowledge
from bot.knowledge.phrases import any_of, plain
from bot.knowledge.reply import WORDING
from bot.knowledge.wording import wants_words

CLEAR = 0.75  # confidence that a message is wanted where no word of it says so
SURE, LED = 0.85, 0.6
LATELY = 2  # messages back in which it was told what somebody shall be asked
_GREETED = re.compile(r"\s*[\"“']?(?i:hi|hey+|hello|dear)\s+(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)\s*[,!.\n–-]")
_NO_WISH = re.compile(
    r"\b(?:never|dont|do not|cant|cannot|couldnt|wont|hate to|hard to|afraid to|scared to|refuse to|struggle to|hate|instead of|without)"
    r" (?!know)(?:\w+ )?(?:ask|tell|say|call|asking|telling|saying|calling)\b"
)
_WRITES = re.compile(
    r"\b(?:write|writing|draft|drafting|compose|create|code|finish|help(?: me)? with)(?: me| up| us)? (?:an?|my|the|some|this) (?P<thing>(?:\w+ ?){1,4})"
)
_ASKING = re.compile(
    r"\b(?:ask|tell|text|message|write|email|say|let|word|note|thank|apolog|invit|repl|answer|draft)\w*\b",
    re.IGNORECASE,
)
_ANEW = re.compile(
    r"\b(?:(?:start|begin|go)(?: it| that| this)?(?: all)? (?:again|over|afresh|anew|from scratch|from the (?:start|beginning))|restart|from scratch|(?:a |another )new (?:message|text|one))\b",
    re.IGNORECASE,
)
_ALL_OF_IT = re.compile(
    r"\b(?:everything|(?:the|this|our) (?:whole |entire )?(?:chat|talk|conversation)|delete|erase|wipe)\b"
)


def wished(turn: Turn, heard: Sequence[Part]) -> bool:
    """Is a message really wanted? It was asked for in words, offered by us, or understood clearly and answers no question."""
    if not turn.text or turn.slot("offer") == "reach_out" or command(turn.text, "write"):
        return True
    if wants_words(turn.text):
        return True
    if words_of(heard, "stop") or _NO_WISH.search(plain(turn.text)):
        return False
    act = turn.act(WORDING) if turn.intent == "reach_out" else ""
    if act == "ask_us" or act == "whom" and not turn.asked or act == "content" and words_of(heard, "lead", "who"):
        return True
    led = max((one.sure for one in heard if one.label == "lead" and _ASKING.search(one.words)), default=0.0)
    if led >= LED or words_of(heard, "who") and words_of(heard, "say"):
        return True
    return turn.confidence >= CLEAR and not turn.asked


def beyond(turn: Turn, heard: Sequence[Part]) -> bool:
    """Is something to be written that is no message, and nobody named: a letter to no one, code, an essay?"""
    found = _WRITES.search(plain(turn.text))
    things = any_of(tuple(knowledge().texts["reach_out.no_message"]))
    return found is not None and things.search(found["thing"]) is not None and not person_of(words_of(heard, "who")).who


def wants_anew(text: str) -> bool:
    """Is the message to be begun again, and not the whole talk?"""
    return _ANEW.search(text) is not None and not _ALL_OF_IT.search(plain(text))


def begun(turn: Turn) -> State:
    """What the first message tells already, or those before it."""
    heard = parts_of(turn.tagged("open")) if turn.text else []
    if kept := resumed(turn, heard):
        return kept
    known = turn.slot("reach_out") or {}
    state: State = {"tone": PLAIN, "said": [], **({DRAFTS: known[DRAFTS]} if known.get(DRAFTS) else {})}
    _told(state, heard)
    if "pieces" not in state:
        _told_before(turn, state)
    if not state.get("who"):
        _who_before(turn, state, str(known.get(OFFERED) or ""))
    state["step"] = next_step(state)
    return state


def begin_anew(turn: Turn, state: State, heard: Sequence[Part]) -> None:
    """The message is begun again; for the same one where nobody else is named."""
    kept = {name: state[name] for name in ("who", "name", DRAFTS) if name in state}
    other = person_of(words_of(heard, "who"))
    old = snapshot(state)
    state.clear()
    state.update({"tone": PLAIN, **kept}, said=[["anew", {}]])
    if old.get("pieces"):
        state[DRAFTS] = [old, *(state.get(DRAFTS) or ())][:3]
    if other.who:
        state.pop("name", None)
    _told(state, [one for one in heard if one.label not in ("stop", "not_who", "cut", "old")])


def _told(state: State, heard: Sequence[Part]) -> None:
    take(state, heard)
    if not state.get("who") and (greeted := _GREETED.match(words_of(heard, "say"))):
        set_person(state, Person(greeted["name"], greeted["name"]))


def _told_before(turn: Turn, state: State) -> None:
    """What somebody shall be asked or told may have been said just before: whom and what in one message."""
    events = takewhile(lambda event: event.get("name") != CLOSED, reversed(turn.tracker.events))
    messages = (event.get("parse_data") or {} for event in events if event.get("event") == "user")
    for parsed in islice(messages, 1, 1 + LATELY):
        heard = parts_in(parsed, "open")
        person = person_of(words_of(heard, "who"))
        if (
            not person.who
            or min((one.sure for one in heard if one.label == "say"), default=0.0) < SURE
            or not _ASKING.search(words_of(heard, "lead"))
        ):
            continue
        if state.get("who") in (None, "", person.who):
            take(state, [one for one in heard if one.label in ("who", "say", "lead")])
        return


def _who_before(turn: Turn, state: State, offered: str) -> None:
    """Whom it is for, where that was offered, or only one can be meant; else they are offered as choices."""
    about = str(turn.slot("about") or "").replace(SOMEBODY, "")
    persons = spoken_of(turn)
    if offered or not turn.text and about:
        one: Person | None = next(
            (found for found in persons if found.who == (offered or about)), Person(offered or about, "")
        )
    else:
        one = meant(turn, persons)
    if one and one.who:
        set_person(state, one)
    else:
        state["maybe"] = [found.who for found in persons[:2]]
