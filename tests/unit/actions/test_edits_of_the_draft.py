"""What stays with the writer is no part of the message; an edit changes what was asked, and the request never goes with it."""

from __future__ import annotations

import pytest

from actions.finding_words.draft import draft
from actions.finding_words.parts import parts_of
from bot.knowledge import knowledge
from tests.form import Form

LIFT = ("help me ask my sister for a lift", "plainly")
DAD = ("help me ask my brother to drive dad", "plainly")
HOME = ("help me ask my sister to drive me home from the hospital because its far", "plainly")


def after(*texts: str) -> Form:
    """The form after these messages."""
    form = Form()
    form.say(*texts)
    return form


def has(form: Form, key: str) -> bool:
    """Does the last reply hold a text of this key?"""
    said = " ".join(str(one["text"] or "") for one in form.replies)
    return any(text.partition("{")[0] in said for text in knowledge().texts[key])


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("ask her to drive me home but every time i start typing it sounds like begging", "ask her to drive me home"),
        ("ask her to drive me home but it always comes out needy", "ask her to drive me home"),
        ("ask dad to fix the gate though i keep deleting it", "ask dad to fix the gate"),
        ("tell him i'm sorry and i never know how to start", "tell him i'm sorry"),
        ("i need my sister to take the kids on saturday and i dont know how to ask", "i need my sister to take the kids on saturday"),
        ("ask my brother to drive dad on a friday so i dont have to ask work at all", "ask my brother to drive dad on a friday"),
        ("ask my mum to watch the baby although i'm scared of asking", "ask my mum to watch the baby"),
        ("tell my boss i'm late because the train broke", "tell my boss i'm late because the train broke"),
        ("can she take the kids so i can sleep", "can she take the kids so i can sleep"),
    ],
)  # fmt: skip
def test_what_goes_on_with_the_writer_is_no_content(text: str, content: str) -> None:
    assert parts_of(text, text).content == content


def test_whom_and_what_are_taken_from_the_first_words_beside_how_hard_it_is() -> None:
    form = after("i need my sister to take the kids on saturday and i dont know how to ask")
    assert form.state["who"] == "your sister" and draft(form.state) == "Hi, could you take the kids on Saturday?"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("delete everything after 'hospital'", "Hi, could you drive me home from the hospital?"),
        ("cut it off after hospital", "Hi, could you drive me home from the hospital?"),
        ("lose everything from because on", "Hi, could you drive me home from the hospital?"),
        ("lol you put 'its far' in it. take that out", "Hi, could you drive me home from the hospital?"),
        ("delete everything after 'hospital'. and the surgery is on the 14th, say that", "Hi, could you drive me home from the hospital? The surgery is on the 14th."),
    ],
)  # fmt: skip
def test_what_is_to_go_goes_and_the_request_stays(text: str, message: str) -> None:
    assert after(*HOME, text).message == message


def test_words_that_hold_the_request_are_asked_for_first() -> None:
    form = after("help me ask my sister for a lift", "gently", "lol 'a lift' sounds needy. take that out")
    assert "a lift" in draft(form.state) and has(form, "reach_out.which_out") and form.message is None


@pytest.mark.parametrize("text", ["no the lift!! where did that go", "what happened to the lift part??"])
def test_what_was_lost_can_be_had_back(text: str) -> None:
    assert after(*LIFT, "just: i have surgery on the 14th", text).message == "Hi, I could use a lift."


@pytest.mark.parametrize("told", [("help me text my brother",), ()])
@pytest.mark.parametrize("led", ["something like", "along the lines of"])
def test_all_that_follows_something_like_is_the_wording(told: tuple[str, ...], led: str) -> None:
    words = f"{led} sorry i go quiet, im not mad at you, i just dont know how to say stuff"
    form = after(*told, words) if told else after(f"help me text my brother {words}")
    assert form.message == "Sorry I go quiet, I'm not mad at you, I just don't know how to say stuff."


@pytest.mark.parametrize("text", ["she said something like you never call", "it sounds something like i want to leave"])
def test_what_somebody_said_or_how_it_sounds_is_no_wording(text: str) -> None:
    assert draft(after(*LIFT, text).state).endswith("I could use a lift.")


def test_a_thing_that_it_should_say_goes_beside_the_request_with_the_tone() -> None:
    form = after(*DAD, "it should say dads chemo and i only need one friday, he can pick. too blunt as is")
    for words in ("Could you drive dad?", "chemo", "one Friday", "you can pick"):
        assert words in str(form.message)
    assert form.state["tone"] == "smaller"
    said = "it should say the appointment is at nine"
    assert after(*DAD, said).message == "Hi, could you drive dad? The appointment is at nine."


@pytest.mark.parametrize(
    "text",
    [
        "good thats it. thank you",
        "nothing to change, its good",
        "perfect, that's everything, thanks",
        "great, no changes",
    ],
)
def test_that_it_is_done_ends_it(text: str) -> None:
    form = after(*LIFT, text)
    assert not form.active and has(form, "reach_out.sent")


def test_in_a_parting_nothing_is_said_to_be_right_between_them() -> None:
    form = after("help me tell my boyfriend i want to break up", "plainly", "what if he takes it personally")
    assert has(form, "reach_out.draft.parting")
    form = after("help me ask my boyfriend for a quiet evening", "plainly", "what if he takes it personally")
    assert has(form, "reach_out.draft.breakup")


@pytest.mark.parametrize("text", ["that's too long, say that", "I don't like it, put that in"])
def test_what_is_said_of_the_draft_is_not_added(text: str) -> None:
    assert draft(after(*LIFT, text).state).endswith(", I could use a lift.")


def test_how_it_shall_not_come_off_is_a_tone() -> None:
    assert after(*LIFT, "how can i tell her so it doesn't come off mean").state["tone"] != "plain"


def test_a_day_that_it_should_say_in_the_place_of_another_takes_its_place() -> None:
    form = after("help me ask my sister for a lift on monday", "plainly", "it should say friday not monday")
    assert form.message == "Hi, I could use a lift on Friday."
