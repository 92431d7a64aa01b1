"""What is known of a message that is being worded (`who`, `what`, `tone`, `kind`, `name`), and what each answer does to it."""

from __future__ import annotations

import re
from typing import Any

from actions.changes import change
from actions.commands import answer, command
from actions.draft import ASK, OFFER, SCALE
from actions.parts import TONE, TONES, all_clauses, first_clause, parts_of
from actions.request import asks_for
from actions.turn import SOMEBODY, Turn
from actions.wish import Wish, is_name, person_in, relation_in, tells, whom, wish_in
from bot.knowledge.phrases import plain

COMMANDS = ("stop", "back", "skip", "again", "finish", "smaller", "braver", "other", "explain")
ASKED = {"who": "who", "what": "what", "how": "tone"}  # each step, and what it fills
ASIDE = ("ask_", "bot_challenge", "delete_data", "request_human", "feedback_negative", "restart", "distress")
NAME = 6  # words: "it's for my sister I guess"; a longer answer tells more, and may name others
FEW = 3  # words: as many are a name, a tone or a nod, and no wish
REMARK = 10  # words: as many ask something about the message, or say that it is done
STORY = 6  # words: fewer are no disclosure
SURE = 0.35  # confidence from which another intent is taken for a question in between
CLEAR = 0.75  # confidence that a message is wanted where no word of it says so
_WISHES = re.compile(
    r"\b(?:ask|asking|tell|telling|say|saying|write|writing|text|texting|message|word|wording|words|draft|letter|e?mail|note|phrase|"
    r"apologi[sz]\w*|thank|invite|reach out|talk to|speak to|contact|call|ring|dm)\b",
    re.IGNORECASE,
)
_NO_WISH = re.compile(
    r"\b(?:never|dont|do not|cant|cannot|couldnt|wont|hate to|hard to|afraid to|scared to|refuse to|struggle to|hate|instead of|without)"
    r" (?!know)(?:\w+ )?(?:ask|tell|say|call|asking|telling|saying|calling)\b"
)
_LEAVES = re.compile(
    r"(?:(?:no|hm+|wait|actually|sorry|but|ok|nah|oh) )*(?:i (?:\w+ )?(?:dont|do not|didnt) (?:\w+ )?(?:want|wanna|need|ask for|mean)|(?:id|i would) rather not)"
    r"(?: to)?(?: (?:ask|write|send|text|message|tell|word|contact|say|anything|anyone|anybody|nothing|him|her|them|it|this|a|any|the|for|to|of|my \w+|help|words|draft))*"
    r"(?<! to)(?<! want)(?<! need)(?<! wanna)(?<! mean)"
)
_OF_THEM = re.compile(
    r"^(?:because |but |well |and )?(?:she|he|they)\b(?! (?:can|could|should|needs?|has) )", re.IGNORECASE
)
_MORE_TOLD = re.compile(
    r"^(?:with|for|to|that|if|about|can|could|i need|i want|i'd like|it'?s (?:for|about)|he|she|they)\b", re.IGNORECASE
)


def wished(turn: Turn) -> bool:
    """Is a message really wanted? It was asked for in words, offered by us, or understood with clear confidence."""
    if not turn.text or turn.intent != "reach_out" or turn.slot("offer") == "reach_out":
        return True
    in_words = _WISHES.search(turn.text) and not _NO_WISH.search(plain(turn.text))
    return bool(in_words) or _confidence(turn) >= CLEAR


def begun(turn: Turn) -> dict[str, Any]:
    """What the first message tells already: whom ("help me text my sister"), what for, how it shall sound."""
    about = str(turn.slot("about") or "").replace(SOMEBODY, "")
    offered = (turn.slot("reach_out") or {}).get("for", "")
    wish = wish_in(turn.text, about or next(filter(None, map(relation_in, turn.before)), ""))
    who = wish.who or offered or ("" if turn.text else about)
    for_them = turn.slot("about") and who in ("", about)  # somebody else is the one who needs something
    kind = OFFER if for_them and wish.kind == ASK and not wish.what else wish.kind
    told = {"who": who, "what": wish.what, "name": wish.name, "tone": wish.tone}
    return at_next({"kind": kind, **{name: value for name, value in told.items() if value}})


def at_next(state: dict[str, Any]) -> dict[str, Any]:
    """The state at the first step that is still to be filled."""
    return {**state, "step": next((step for step, fills in ASKED.items() if fills not in state), "tune")}


def after(turn: Turn, state: dict[str, Any]) -> bool | None:
    """Changes the state by a command or an answer; True where the form is done, None where it was neither of them."""
    if not turn.text:  # a button of ours from before
        return None if turn.intent else False
    told = command(turn.text, *COMMANDS)
    if state.pop("paused", None):
        told = _resumed(turn, state) or told
    step, state["note"] = state["step"], ""
    if told == "stop" or leaves(turn.text):
        state["left"] = True
    elif step == "tune" and told != "go_on" and (told in ("finish", "skip") or _ends(turn)):
        state["left"] = False
    elif told == "back":
        _back(state)
    elif told in ("smaller", "braver", "other"):
        _towards(state, told)
    elif told == "again":
        state.pop("shown", None)
    elif told != "go_on" and not _remark(turn, state, told):
        return _taken(turn, state, skipped=told == "skip")
    return "left" in state


def leaves(text: str) -> bool:
    """Is the form left, be it along with a question ("forget it. why can't I trust him")?"""
    first, rest = first_clause(text)
    said = plain(first)
    return bool(rest and command(first, "stop")) or (_LEAVES.fullmatch(said) is not None and not _WISHES.search(rest))


def _resumed(turn: Turn, state: dict[str, Any]) -> str | None:
    """After "shall we go on?": yes or no."""
    told = command(turn.text, "go_on_writing", "leaves")
    if told == "go_on_writing":
        state.pop("shown", None)
    return {"go_on_writing": "go_on", "leaves": "stop"}.get(told or "")


def _ends(turn: Turn) -> bool:
    """Is it the end, however it is said: "thanks, bye", "ok gonna send it now, thx"?"""
    said = plain(turn.text)
    if (
        len(said.split()) > REMARK
        or turn.text.rstrip().endswith("?")
        or re.search(r"\b(?:dont|not|cant|wont|if|add|but)\b", said)
    ):
        return False
    every = all(command(one, "finish", "nod") for one in all_clauses(turn.text))
    return every or answer(said, "ends", kind="asks") is not None


def _back(state: dict[str, Any]) -> None:
    steps = list(ASKED)
    step = state["step"]
    state["step"] = steps[max(0, (steps.index(step) if step in steps else len(steps)) - 1)]
    state.pop(ASKED[state["step"]], None)


def _towards(state: dict[str, Any], told: str) -> None:
    """Another tone: smaller, braver, or the one before."""
    before = state.get("tone", "plain")
    place = SCALE.index(before) if before in SCALE else 1
    tone = (
        state.get("was", before) if told == "other" else SCALE[max(0, min(2, place + (1 if told == "braver" else -1)))]
    )
    known = state["step"] in ("how", "tune")
    note = "tone_noted" if not known else f"at_{tone}" if tone == state.get("tone") else ""
    state.update(step="tune" if known else state["step"], tone=tone, note=note, was=before)


def _remark(turn: Turn, state: dict[str, Any], told: str | None) -> bool:
    """A question about the form, a worry, or something heavy: it gets a note, and nothing is filled."""
    few = len(turn.text.split()) <= REMARK
    asked = answer(turn.text, "mean", "difference", "sends", kind="asks") if few and state["step"] != "what" else None
    if not asked and few:
        asked = answer(turn.text, "mean", "sends", kind="asks")
    if told == "explain" or asked:
        state["note"] = {"difference": "difference", "sends": "sends"}.get(asked or "", f"explain.{state['step']}")
    elif state["step"] in ("how", "tune") and few and answer(turn.text, "worry", kind="asks"):
        state["note"] = "worry"
    elif _discloses(turn):
        state.update(note="met", paused=True)
    return bool(state["note"])


def _discloses(turn: Turn) -> bool:
    """Is something heavy told, that is not for the message?"""
    if len(turn.text.split()) < STORY or asks_for(turn.text) or tells(turn.text) or _WISHES.search(turn.text):
        return False
    hard = turn.intent == "distress" and _confidence(turn) >= SURE
    return hard or answer(turn.text, "discloses", kind="asks") is not None


def _taken(turn: Turn, state: dict[str, Any], skipped: bool) -> bool | None:
    """The answer to the step is taken; None for a question in between, which the rules answer."""
    step = state["step"]
    if skipped and step in ASKED:
        state[ASKED[step]] = "plain" if step == "how" else ""
    elif step == "tune":
        if not change(turn, state):
            if _is_aside(turn, step):
                return None
            state["note"] = "own_words"
    elif not _TAKES[step](turn, state):
        if _is_aside(turn, step):
            return None
        _unread(turn, state)
    state.update(at_next(state))
    return False


def _is_aside(turn: Turn, step: str) -> bool:
    """A question in between, a plain request: to be answered by the rules."""
    asks = turn.text.rstrip().endswith("?") and turn.intent.startswith("ask_")
    return asks or (step != "what" and turn.intent.startswith(ASIDE) and _confidence(turn) >= SURE)


def _unread(turn: Turn, state: dict[str, Any]) -> None:
    """Nothing was read: whom it is for is asked once more and then left open, the tone is plain."""
    if state["step"] == "how":
        state["tone"] = "plain"
    elif state["step"] == "who" and state.get("asked_again"):
        state["who"] = ""
    elif state["step"] == "who" and not command(turn.text, "finish", "go_on_writing"):
        state.update(asked_again=True, note="who_again")


def _take_who(turn: Turn, state: dict[str, Any]) -> bool:
    """Whom it is for; what they are to do may come along with it."""
    nobody = answer(turn.text, "nobody")
    wish, content = wish_in(turn.text), parts_of(turn.text).content
    short = len(turn.text.split()) <= NAME
    named = person_in(turn.text) or (whom(turn.text, turn.entity("relationship")) if short else "") or wish.who
    if not named and is_name(turn.text):
        named = turn.text.strip(" .!").title()
    told = wish.what or (content if asks_for(content) or tells(content) else "")
    _along(state, wish, named="" if nobody else named)
    if told and not nobody and "what" not in state:
        _note_what(state, told)
    if named or nobody or told:
        state.update(who="" if nobody and not person_in(turn.text) else named, note="nobody" if nobody else "")
    return bool(named or nobody or told or wish.tone)


def _along(state: dict[str, Any], wish: Wish, named: str = "") -> None:
    """A tone and a name that come along with an answer."""
    if wish.tone:
        state["tone"] = wish.tone
    name = wish.name or (named if named[:1].isupper() else "")
    if name:
        state["name"] = name


def _take_what(turn: Turn, state: dict[str, Any]) -> bool:
    """What for; a name, a tone, a fear, a word to us or a nod is not it."""
    parts, wish, person = parts_of(turn.text), wish_in(turn.text), person_in(turn.text)
    if turn.text.rstrip().endswith("?") and turn.intent.startswith("ask_") and not asks_for(turn.text):
        return False
    few = len(turn.text.split()) <= FEW
    if few and not person and not state.get("who") and plain(turn.text).startswith("my "):
        person = whom(turn.text, None)
    if person:
        state.update(who=person, name=wish.name, named=False)
    elif state.get("kind") == OFFER and not state.get("their_side") and _OF_THEM.match(turn.text):
        state.update(their_side=True, note="their_side")
    elif parts.content and not (few and command(turn.text, "finish")):
        state.update({"who": wish.who} if wish.who and not state.get("who") and wish.what else {})
        _note_what(state, wish.what if wish.who and wish.what else parts.content)
    elif parts.tone or parts.fear:
        state["note"] = "fear" if parts.fear else "tone_noted"
    _along(state, wish)
    return True


def _note_what(state: dict[str, Any], what: str) -> None:
    kind = state.get("kind", ASK)
    state.update(what=what, kind="tell" if kind == ASK and tells(what) else kind)


def _take_how(turn: Turn, state: dict[str, Any]) -> bool:
    """How it should sound; more on what it is about, or another person, is taken in."""
    parts, person = parts_of(turn.text), person_in(turn.text)
    few = len(turn.text.split()) <= NAME
    tone = parts.tone or (answer(turn.text, *TONES, kind=TONE) if few else "") or ""
    told = len(turn.text.split()) > FEW or tells(turn.text)
    if person:
        state.update(who=person, name="", named=False)
    elif not tone and told and parts.content and _MORE_TOLD.match(parts.content):
        _note_what(state, parts.content)
        state["note"] = "noted"
    elif tone:
        state["tone"] = tone
    elif parts.fear:
        state["note"] = "fear"
    else:
        return False
    return True


_TAKES = {"who": _take_who, "what": _take_what, "how": _take_how}


def _confidence(turn: Turn) -> float:
    return float(((turn.tracker.latest_message or {}).get("intent") or {}).get("confidence") or 0.0)
