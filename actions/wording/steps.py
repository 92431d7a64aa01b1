"""What a reply does to a message that is being worded, step by step; the answer is told in notes (`said`)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from actions.commands import answer, command
from actions.turn import Turn
from actions.wording.asides import AT_ONCE, CLEAR, answered, by_rule, heavy, kind_of, of_calls
from actions.wording.at_draft import at_draft
from actions.wording.beginning import begin_anew, wants_anew
from actions.wording.choices import chosen
from actions.wording.heard import Part, parts_in, words_of
from actions.wording.person import Person, person_of, renamed
from actions.wording.state import DRAFT, WHAT, WHO, State, next_step, remember, snapshot
from actions.wording.taking import set_person, take
from bot.knowledge.remarks import wordless
from bot.knowledge.reply import WORDING

CHECK = "ask_self_check"
SURE = 0.8
VERY_SURE = 0.85
DOUBTS = ("send", "whether")  # "do I send it or not" is no leaving
_NAMES_CHECK = re.compile(r"\b(?:check\w*|selfcheck|quiz|test|questions|questionnaire|signs)\b", re.IGNORECASE)
NO_CONTENT = ("remark", "worry", "told", "ask_us", "leave", "done", "other")
SURELY = 0.6  # from which "stop" ends it though other things are said as well
_RESTATES = re.compile(  # a lead to all of the message, and not to more of it
    r"\b(?:a|the) (?:text|message|note|e-?mail)\b|\bwhat i (?:need|want|mean|meant|wanted)\b|\b(?:should|to) just (?:say|be)\b|\bmore like\b",
    re.IGNORECASE,
)
_GREETS = re.compile(r"(?:hi|hey+|hello|dear|hiya)\b", re.IGNORECASE)
_MORE = re.compile(r"\b(?:add|also|mention|put|include)\b", re.IGNORECASE)
FEW = 3
WHOLE = 6  # words: as many with a greeting are a message
_FOR = re.compile(
    r"\b(?:it['’]?s|this is|that['’]?s|goes|is) (?:for|to) (?P<who>(?:(?:my|the|our) )?(?!help\b|me\b|a\b)\w+(?: [A-Z]\w+)?)",
    re.IGNORECASE,
)
_CONTENT = ("say", "lead", "cut", "swap", "old", "sign", "how")


def note(state: State, key: str, **values: str) -> None:
    """Say this before the question or the draft."""
    state["said"] = [*(state.get("said") or ()), [key, values]]


def after(turn: Turn, state: State) -> bool | None:
    """Change the state by a reply; True where the form is done, None where the rules are to answer."""
    state["said"] = []
    for name in ("paused", "only", "buttons"):
        state.pop(name, None)
    if not turn.text:
        if turn.intent == CHECK:
            state.update(left=True, check=True)
            return True
        return None if turn.intent else False
    before, step = snapshot(state), str(state["step"])
    done = _heard(turn, state, step)
    if snapshot(state) != before and step == DRAFT and not state.pop("undone", None):
        remember(state, before)
    if done is False and not state.get("reopened"):
        state["step"] = next_step(state)
    return done


def _heard(turn: Turn, state: State, step: str) -> bool | None:
    heard = parts_in(turn.tracker.latest_message or {}, step)
    heard = _less_unmeant(turn, heard, step)
    if name := renamed(turn.typed):
        heard = _named(state, heard, name)
    tapped = chosen(turn, state, heard)
    if tapped is not None:
        return tapped
    state.pop("reopened", None)
    if (
        command(turn.text, "check")
        or turn.intent == CHECK
        and turn.confidence >= CLEAR
        and _NAMES_CHECK.search(turn.text)
        and not words_of(heard, *_CONTENT)
    ):
        state.update(left=True, check=True)
        return True
    if turn.intent in ("delete_data", "restart") and by_rule(turn, False) and not words_of(heard, "say", "cut", "old"):
        return None
    if (ended := _ended(turn, state, step, heard)) is not None:
        return ended
    orders = words_of(heard, "say", "cut", "swap", "old", "again", "sent", "stop")
    if by_rule(turn, bool(words_of(heard, "ask"))) and not orders and turn.intent in AT_ONCE:
        return None
    if words_of(heard, "again") and wants_anew(turn.text) and not words_of(heard, "say"):
        begin_anew(turn, state, heard)
        return False
    if _asks_of_article(turn, heard):
        return None
    if step == DRAFT and words_of(heard, "say") and _is_whole(turn, state, heard):
        begin_anew(turn, state, heard)
        return False
    if step == DRAFT:
        return at_draft(turn, state, heard)
    return _answered(turn, state, step, heard)


def _less_unmeant(turn: Turn, heard: list[Part], step: str) -> list[Part]:
    """What the reply does as a whole is the second opinion: a remark holds no words for the message that nothing leads to."""
    act = turn.act(WORDING, VERY_SURE)
    if act in NO_CONTENT:
        led = {at + 1 for at, one in enumerate(heard) if one.label in ("lead", "swap", "place") and one.sure >= SURE}
        unled = [at for at, one in enumerate(heard) if one.label == "say" and at not in led]
        return [Part("talk", one.words, one.sure) if at in unled else one for at, one in enumerate(heard)]
    if act == "content" and step == WHAT and not words_of(heard, "say", "ask") and words_of(heard, "talk"):
        return [Part("say", turn.typed)]
    return heard


def _asks_of_article(turn: Turn, heard: Sequence[Part]) -> bool:
    """Is it a question to us that was clearly understood, though some of it might be content?"""
    beyond = turn.intent == "out_of_scope" and turn.confidence >= CLEAR and not words_of(heard, "who", "cut", "old")
    if beyond and not kind_of(turn, {}, turn.text) and turn.act(WORDING) in ("ask_us", "other"):
        return True
    sure = max((one.sure for one in heard if one.label == "say"), default=0.0)
    asks = turn.intent.startswith("ask_") and turn.confidence >= CLEAR and turn.intent != "ask_recall"
    return asks and sure < SURE and not words_of(heard, "lead", "cut", "swap", "old", "how", "again", "sent", "who")


def _is_whole(turn: Turn, state: State, heard: Sequence[Part]) -> bool:
    """Is the whole message told anew, and not more of it?"""
    said = words_of(heard, "say")
    other = person_of(words_of(heard, "who")).who
    another = (
        other
        and state.get("who")
        and other != state["who"]
        and len(said.split()) > FEW
        and not _MORE.search(words_of(heard, "lead"))
    )
    greets = _GREETS.match(said) and len(said.split()) >= WHOLE and not words_of(heard, "swap", "old", "cut")
    return bool(wants_anew(turn.text) or _RESTATES.search(words_of(heard, "lead")) or greets or another)


def _named(state: State, heard: Sequence[Part], name: str) -> list[Part]:
    """The name is put in, and is nothing to be said or signed with."""
    if name != state.get("name"):
        set_person(state, Person(str(state.get("who") or name), name))
    is_name = re.compile(rf"(?:(?:is|it'?s|just|only|to) )*{re.escape(name)}\b", re.IGNORECASE)
    return [one for one in heard if one.label not in ("say", "sign", "who") or not is_name.match(one.words.strip())]


def _ended(turn: Turn, state: State, step: str, heard: Sequence[Part]) -> bool | None:
    """It is left, finished, or begun anew; None where it goes on."""
    first, _, rest = turn.text.partition(".")
    if step == DRAFT and rest and command(first, "finish") and not words_of(heard, "say", "cut", "swap", "old"):
        state.update(left=False, rest=words_of(heard, "ask"))
        return True
    done = turn.act(WORDING, VERY_SURE) == "done" and not turn.text.rstrip().endswith("?")
    stops = [one for one in heard if one.label == "stop" and not (done and step == DRAFT)]
    content = words_of(heard, "say", "who", "cut", "old")
    if kind_of(turn, state, turn.text) in DOUBTS or step == WHO and answer(turn.text, "nobody"):
        return None
    leaves = turn.act(WORDING) == "leave" and not words_of(heard, "cut", "old", "swap", "sign") and not _leads_on(heard)
    if (
        stops
        and max(one.sure for one in stops) >= SURELY
        or leaves
        or stops
        and not content
        and turn.likely(WORDING, "leave") > 0.3
    ):
        if (
            words_of(heard, "say")
            or words_of(heard, "who")
            and words_of(heard, "lead", "who")
            and person_of(words_of(heard, "who")).who
        ):
            begin_anew(turn, state, heard)
            return False
        state.update(left=True, rest=words_of(heard, "ask"))
        return True
    ordered = words_of(heard, "say", "cut", "swap", "old", "how", "sign", "who", "again")
    if (words_of(heard, "sent") or done) and not ordered and step == DRAFT:
        if turn.act(WORDING) == "leave":
            state.update(left=True, rest=words_of(heard, "ask"))
            return True
        state.update(left=False, rest=words_of(heard, "ask"))
        return True
    return None


def _leads_on(heard: Sequence[Part]) -> bool:
    """Is something surely to be said, or to somebody else?"""
    led = any(before.label == "lead" and one.label == "say" for before, one in pairwise(heard))
    return led or bool(words_of(heard, "who", "not_who"))


def _answered(turn: Turn, state: State, step: str, heard: Sequence[Part]) -> bool | None:
    """The answer to "who is it for?" or "what should it say?", with whatever else is told."""
    if wordless(turn.text) and not words_of(heard, "say"):
        note(state, "wordless")
        return False
    before = state.pop("pieces", None) if step == WHAT else None  # it is said anew
    told = take(state, heard) or step == WHO and bool(state.get("who"))
    if before and not state.get("pieces"):
        state["pieces"] = before
    if step == WHO and "who" not in state:
        told = _who_at_last(turn, state, heard) or told
    if asked := words_of(heard, "ask"):
        return _asked(turn, state, asked, told)
    if told:
        return False
    _not_told(turn, state, step, heard)
    return False


def _who_at_last(turn: Turn, state: State, heard: Sequence[Part]) -> bool:
    """Whom it is for where no part of the reply was marked so: somebody offered, nobody, or left open after asking twice."""
    if (maybe := state.get("maybe")) and words_of(heard, "yes"):
        person = person_of(str(maybe[0]))
        return set_person(state, person)
    if answer(turn.text, "nobody") and not words_of(heard, "say"):
        note(state, "nobody")
        state["who"] = state["name"] = ""
        return True
    if (found := _FOR.search(turn.typed)) and not words_of(heard, "not_who"):
        told = person_of(found["who"])
        if told.who:
            return set_person(state, told)
    if (
        len(turn.text.split()) <= 4
        and not words_of(heard, "no", "ask", "lead")
        and ((person := person_of(turn.typed)).name or person.who.startswith("your "))
    ):
        return set_person(state, person)
    return False


def _asked(turn: Turn, state: State, asked: str, told: bool) -> bool | None:
    """A question to us: answered by its words, by the rules, or owned as one that has no good answer here."""
    if found := answered(turn, state, asked):
        note(state, found[0], **found[1])
        return False
    if call := of_calls(turn):
        state.update(only="go_on") if call == "line" else state["said"].append(["", {"text": call}])
        return False
    if by_rule(turn, True):
        if not told:
            return None
        state["topic"] = turn.intent
        return False
    note(state, "question")
    return False


def _not_told(turn: Turn, state: State, step: str, heard: Sequence[Part]) -> None:
    """Nothing for the message: what was said is met, and after a second time it stays open whom it is for."""
    if words_of(heard, "lead") and not words_of(heard, "talk"):
        note(state, "ours")
    elif heavy(turn):
        state["only"] = "met"
        return
    elif kind := kind_of(turn, state, turn.text):
        note(state, f"draft.{kind}")
    elif words_of(heard, "stop", "sent", "no", "yes"):
        pass
    elif turn.intent == "feedback_negative":
        note(state, "for_us")
    elif step == WHAT and words_of(heard, "talk"):
        note(state, "told")
    if step == WHO:
        if state.get("asked_again"):
            state.update(who="", name="")
        else:
            state["asked_again"] = True
            note(state, "who_again") if not state["said"] else None
