"""What a reply tells of the message is taken into the state: whom for, what to say, how it shall sound."""

from __future__ import annotations

from collections.abc import Sequence

from actions.wording.clauses import sentences_of
from actions.wording.draft import sentences
from actions.wording.edits import apply
from actions.wording.heard import Piece, pieces_of, words_of
from actions.wording.orders import CUT, orders_of
from actions.wording.person import Person, greeted_as, person_of
from actions.wording.state import BRAVER, DIRECT, GENTLE, PLAIN, State
from actions.wording.tones import CASUAL, EMOJI, FORMAL, SHORT, tones_in
from actions.wording.torn import Part
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain

SURE = 0.7


def take(state: State, parts: Sequence[Part]) -> bool:
    """Take all that is told; was anything?"""
    told: bool = take_person(state, parts)
    for piece in pieces_of(parts):
        told = add_piece(state, piece.lead, piece.words) or told
    if how := words_of(parts, "how"):
        told = bool(take_tone(state, how)) or told
    if signs := words_of(parts, "sign"):
        state["sign"], told = signs.strip(" .,"), True
    if cuts := [one for one in orders_of(parts) if one.kind == CUT]:  # "but don't mention the diagnosis"
        apply(state, cuts)
    return told


def add_piece(state: State, lead: str, words: str) -> bool:
    """Something more to be said; not what is there already."""
    new = {"lead": lead, "words": words.strip()}
    before = {plain(one) for one in sentences(state)} if state.get("pieces") else set()
    said = sentences_of_state(state, lead, words)
    if not said or all(plain(one) in before for one in said):
        return False
    state["pieces"] = [*(state.get("pieces") or ()), new]
    return True


def sentences_of_state(state: State, lead: str, words: str) -> list[str]:
    """The sentences that these words would come to."""
    return sentences_of(Piece(lead, words), str(state.get("who") or ""), str(state.get("name") or ""))


def take_person(state: State, parts: Sequence[Part]) -> bool:
    """Whom it is for; a name alone goes with the one who is known ("his name is Danny")."""
    words = words_of(parts, "who")
    person, sure = person_of(words), min((one.sure for one in parts if one.label == "who"), default=1.0)
    if person.who == person.name and person.name not in words and sure < SURE:  # typed small, it may be any word
        return False
    return set_person(state, person) if person.who or person.name else False


def set_person(state: State, person: Person) -> bool:
    """It is for them from now on, in all of it."""
    alone = person.who == person.name and state.get("who", "").startswith(("your ", "the "))
    known = str(state.get("name") or "")
    if alone and known in ("", person.name):
        person = Person(state["who"], person.name)
    if not alone and person.who == state.get("who") and not person.name:
        person = Person(person.who, known)
    if not person.name and known and known == state.get("who"):  # who the one with the name is
        person = Person(person.who, known)
    before = (state.get("who"), state.get("name"))
    state.update(who=person.who, name=person.name)
    state.pop("greeting", None) if before != (person.who, person.name) else None
    return before != (person.who, person.name)


def from_title(title: str) -> Person | None:
    """Whoever a button of the first question stands for."""
    texts = knowledge().texts
    pairs = zip(texts["reach_out.choices.who"], texts["reach_out.whom"], strict=True)
    return next((Person(whom, "") for one, whom in pairs if plain(one) == plain(title)), None)


def take_tone(state: State, how: str) -> list[str]:
    """How it shall sound, of what can be done: what was done of it."""
    wished = tones_in(how)
    for name in wished:
        if name in (GENTLE, DIRECT, PLAIN):
            state["tone"] = name
        elif name == SHORT:
            state["core"] = True
        elif name in (FORMAL, CASUAL):
            called = greeted_as(str(state.get("who") or ""), str(state.get("name") or ""))
            state["greeting"] = f"{'Hello' if name == FORMAL else 'Hey'} {called}".strip()
    return [one for one in wished if one != EMOJI]


def smaller(state: State) -> bool:
    """A smaller one: softer, and only what it is about."""
    if state.get("tone") in (BRAVER, DIRECT) and not state.get("core"):
        state["tone"] = PLAIN
        return True
    before = {**state}
    state.update(tone=GENTLE, core=True)
    return sentences(before) != sentences(state)


def braver(state: State) -> bool:
    """A braver one: all of what was told, and then straight out."""
    before = {**state}
    if state.get("core") or state.get("tone") == GENTLE:
        state.update(tone=PLAIN, core=False)
    else:
        state["tone"] = BRAVER
    return sentences(before) != sentences(state)
