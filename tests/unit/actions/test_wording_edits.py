"""Orders at the draft: each is done by itself, what could not be done is named, and nothing changes on a guess."""

from __future__ import annotations

import pytest

from actions.wording.finding import GREETING, find
from actions.wording.heard import parts_of
from actions.wording.orders import orders_of
from actions.wording.tones import tones_in
from bot.knowledge import knowledge
from tests.form import Form
from tests.stretches import told

SCAN = "lead: ask | who: my friend Priya | lead: if | say: she can drive me to my scan on thursday at 10, its at the royal. im a bit scared of it and id love the company"
VAN = "lead: help me ask | who: my brother dave | lead: to | say: bring the van on monday"
ASKED = "Hi Priya, could you drive me to my scan on Thursday at 10?"
WHOLE = f"{ASKED} It's at the royal. I'm a bit scared of it and I'd love the company."


def after(*lines: str) -> Form:
    """The form after these replies; those without a label are typed or tapped as they are."""
    form = Form()
    for line in lines:
        form.hear(line) if ": " in line else form.say(line)
    return form


def has(form: Form, key: str) -> bool:
    """Does the last reply hold a text of this key?"""
    said = " ".join(str(one["text"] or "") for one in form.replies)
    return any(text.partition("{")[0].strip('"') in said for text in knowledge().texts[key])


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("cut: take out | old: the nine times bit | lead: and put | say: saturday | place: at the start", ["cut", "add"]),
        ("swap: change | old: 20 | swap: to | say: 15 | lead: and say | say: he offered", ["swap", "add"]),
        ('old: "you should own" | talk: sounds like an order, | swap: let it be | say: "i would like you to own". | cut: And remove | old: the first sentence', ["swap", "cut"]),
        ("say: friday | swap: not | old: thursday", ["swap"]),
        ("swap: instead of | old: mr wozniak | lead: put | say: sir", ["swap"]),
        ("cut: dont say | old: im sick, | talk: im not sick. | lead: just say | say: i cant make it", ["swap"]),
        ("cut: lose | old: the party | lead: and add that | say: cake is at 4", ["cut", "add"]),
        ("old: 'come look' | swap: instead of | old: look", ["swap"]),
        ("old: the wrist thing | place: first", ["move"]),
        ("no: no just | old: the bit about home", ["keep"]),
        ("cut: take | old: love you | cut: out", ["cut"]),
        ("cut: bin | say: the scared bit", ["cut"]),
        ("lead: sign it | sign: jo | how: shorter | again: and show me", ["sign", "how", "again"]),
        ("old: the second one | talk: is odd", ["pointed"]),
        ("swap: change | old: the end", ["asked"]),
        ("cut: drop | old: the hi | cut: and | old: the thanks", ["cut", "cut"]),
        ("place: at the top | lead: add | say: its urgent", ["add"]),
        ("talk: my nan hated phones", []),
    ],
)  # fmt: skip
def test_the_grammar_of_orders(line: str, kinds: list[str]) -> None:
    assert [one.kind for one in orders_of(parts_of(told(line)))] == kinds


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("cut: take out | old: the scared bit", f"{ASKED} It's at the royal. I'd love the company."),
        ("cut: drop | old: the last sentence", f"{ASKED} It's at the royal."),
        ("swap: change | old: thursday | swap: to | say: friday", WHOLE.replace("Thursday", "Friday")),
        ("say: friday | swap: not | old: thursday", WHOLE.replace("Thursday", "Friday")),
        ('old: "the royal" | swap: should be | say: the general', WHOLE.replace("the royal", "the general")),
        ("lead: add that | say: she doesnt have to come in", f"{WHOLE} You don't have to come in."),
        ("lead: put | say: sorry for the short notice | place: at the start", WHOLE.replace("could", "sorry for the short notice. Could")),
        ("cut: lose | old: the greeting", WHOLE.removeprefix("Hi Priya, c").replace("ould", "Could", 1)),
        ("swap: make it | say: hey P | swap: instead of | old: hi priya", WHOLE.replace("Hi Priya", "Hey P")),
        ("lead: sign it | sign: em x", f"{WHOLE} em x"),
        ("cut: scrap | old: everything after royal", f"{ASKED} It's at the royal."),
        ("swap: make it | say: half 9", WHOLE.replace("at 10", "at half 9")),
        ("old: the scared bit | cut: has to go | lead: and say | say: thanks | sign: jo", f"{ASKED} It's at the royal. I'd love the company. Thanks. jo"),
        ("cut: dont say | old: im a bit scared | lead: say | say: im not keen", WHOLE.replace("I'm a bit scared of it", "I'm not keen")),
        ("lead: add | say: by the back door", WHOLE.replace("at 10?", "at 10 by the back door?")),
        ("old: the last bit | place: first", "Hi Priya, I'm a bit scared of it and I'd love the company. Could you drive me to my scan on Thursday at 10? It's at the royal."),
        ("swap: change it to | say: heyy can u drive me to my scan thursday? no worries if not x", "Heyy can u drive me to my scan thursday? No worries if not x"),
        ("cut: lose | old: at 10", WHOLE.replace(" at 10", "")),
        ("old: 10 | swap: its | say: 11", WHOLE.replace("10", "11")),
        ("cut: leave out | old: id love the company", f"{ASKED} It's at the royal. I'm a bit scared of it."),
        ("lead: can you put | say: Pri love | place: at the start | cut: and take | old: the Hi | cut: out", WHOLE.replace("Hi Priya", "Pri love")),
        ("lead: start with | say: Hello you", WHOLE.replace("Hi Priya", "Hello you")),
        ("no: no, just | old: the royal sentence", "Hi Priya, it's at the royal."),
        ("say: can you drive me to my scan on thursday at half 10", WHOLE.replace(" at 10", " at half 10").replace("could", "can")),
        ("swap: read | old: scared | swap: as | say: nervous", WHOLE.replace("scared", "nervous")),
    ],
)  # fmt: skip
def test_an_edit_does_what_it_says_and_no_more(line: str, message: str) -> None:
    form = after(SCAN, line)
    assert form.message == message and (has(form, "reach_out.changed") or "Heyy" in message)


@pytest.mark.parametrize(
    ("old", "found"),
    [
        ('"a bit scared"', "a bit scared"),
        ("the bit where i say im a bit scard", "I'm a bit scared"),
        ("thursday", "Thursday"),
        ("the second sentence", "It's at the royal."),
        ("the question", "could you drive me to my scan on Thursday at 10?"),
        ("the company part", "I'd love the company"),
        ("hed", ""),
        ("dragons", ""),
    ],
)
def test_words_of_the_draft_are_found_however_they_are_told(old: str, found: str) -> None:
    lines = [
        "could you drive me to my scan on Thursday at 10?",
        "It's at the royal.",
        "I'm a bit scared of it and I'd love the company.",
    ]
    spans = find(old, lines, "Hi Priya")
    got = "".join(lines[one.at][one.start : one.end] for one in spans if one.at >= 0)
    assert found in got if found else not spans


def test_the_greeting_is_found_by_its_word() -> None:
    assert [one.at for one in find("the hi", ["yes"], "Hi Priya")] == [GREETING]
    assert not find("the dear", ["yes"], "Hi Priya")


@pytest.mark.parametrize(
    "line", ["cut: take out | old: the bit about dragons", "swap: change | old: the unicorn | swap: to | say: horse"]
)
def test_what_is_not_in_it_is_named_and_nothing_said_to_be_changed(line: str) -> None:
    form = after(SCAN, line)
    assert has(form, "reach_out.not_found") and form.message is None and not has(form, "reach_out.changed")
    assert "dragons" in str(form.replies) or "unicorn" in str(form.replies)


def test_one_is_done_and_the_other_named() -> None:
    form = after(SCAN, "cut: lose | old: the dragons | lead: and add that | say: parking is free")
    assert (
        has(form, "reach_out.partly")
        and "dragons" in str(form.replies)
        and str(form.message).endswith("Parking is free.")
    )


def test_each_button_for_taking_out_works() -> None:
    form = after(SCAN, "cut: take out | old: the dragons")
    for title, payload in form.buttons.items():
        assert title.startswith("Without: ")
        other = after(SCAN, "cut: take out | old: the dragons")
        other.say(payload)
        assert other.message and has(other, "reach_out.changed")


def test_words_that_are_only_pointed_at_are_asked_about() -> None:
    form = after(SCAN, "old: the royal sentence | talk: hmm")
    assert has(form, "reach_out.instead") and form.message is None
    form.say(form.buttons["Take it out"])
    assert "royal" not in str(form.message)
    form = after(SCAN, "old: the royal sentence | talk: hmm", "say: it's at the general now")
    assert form.message == WHOLE.replace("It's at the royal.", "It's at the general now.")


def test_undo_goes_back_and_forth() -> None:
    form = after(SCAN, "cut: lose | old: the last sentence", "cut: lose | old: at 10")
    form.hear("again: go back to the one before")
    assert form.message == f"{ASKED} It's at the royal."
    form.hear("again: undo that")
    assert form.message == f"{ASKED} It's at the royal.".replace(" at 10", "")
    form.hear("again: the first one was better")
    assert form.message == WHOLE


def test_at_most_three_drafts_are_kept() -> None:
    form = after(VAN, *(f"lead: add that | say: this is line number {at}" for at in range(6)))
    assert len(form.state["history"]) == 3


def test_what_was_just_put_in_can_be_taken_out_again() -> None:
    form = after(VAN, "lead: add that | say: i hate mondays", "cut: no take it out")
    assert form.message == "Hi Dave, could you bring the van on Monday?"


def test_all_of_it_can_not_be_taken_out() -> None:
    form = after(VAN, 'cut: take out | old: "could you bring the van on monday"')
    assert form.message is None and not has(form, "reach_out.changed")


@pytest.mark.parametrize(
    ("words", "tones"),
    [
        ("polite but firm", ["gentle", "direct"]),
        ("not too soft", ["direct"]),
        ("less harsh", ["gentle"]),
        ("no mush", ["direct"]),
        ("too cold", ["gentle"]),
        ("sounds needy", ["direct"]),
        ("less formal", ["casual"]),
        ("plain", ["plain"]),
        ("2 lines max, with an emoji", ["short", "emoji"]),
        ("purple", []),
    ],
)
def test_how_it_shall_sound(words: str, tones: list[str]) -> None:
    assert tones_in(words) == tones


@pytest.mark.parametrize("line", ["cut: drop | say: sorry", "how: shorter", "again: show me"])
def test_nothing_is_said_to_be_changed_that_is_not(line: str) -> None:
    form = after("lead: text | who: my dad | say: happy birthday old man", line)
    assert not has(form, "reach_out.changed")


def test_what_is_in_it_is_not_put_in_twice() -> None:
    form = after(VAN, "talk: you left out | say: monday")
    assert form.message is None and has(form, "reach_out.already")
    form = after(VAN, "lead: add | say: could you bring the van on monday")
    assert form.message is None


def test_a_doubtful_order_changes_nothing() -> None:
    form = after(VAN)
    line = told("cut: lose | old: monday")
    form._stretches = [one._replace(sure=0.2) for one in line]
    form.say("lose monday")
    assert form.message is None and "Monday" in str(form.state["shown"])


def test_words_without_a_lead_of_which_it_is_not_sure_are_asked_about() -> None:
    form = after(VAN)
    form._stretches = [one._replace(sure=0.5) for one in told("say: the wrist is bad again")]
    form.say("the wrist is bad again")
    assert list(form.buttons) == list(knowledge().texts["reach_out.choices.unled"]) and form.message is None
    form._stretches = []
    form.say("Add them")
    assert form.message == "Hi Dave, could you bring the van on Monday? The wrist is bad again."


def test_taking_the_sorry_takes_what_it_is_for() -> None:
    form = after(VAN, "lead: add | say: sorry for the hassle", "cut: take | old: sorry | cut: out | old: again")
    assert form.message == "Hi Dave, could you bring the van on Monday?"


def test_an_emoji_is_left_to_the_writer() -> None:
    assert has(after(VAN, "lead: add | say: a heart"), "reach_out.draft.emoji")


def test_a_doubtful_order_on_words_that_are_there_is_asked_about() -> None:
    form = after(VAN)
    form._stretches = [one._replace(sure=0.3) for one in told("cut: lose | old: on monday")]
    form.say("lose on monday")
    assert "Take it out" in form.buttons and form.message is None
