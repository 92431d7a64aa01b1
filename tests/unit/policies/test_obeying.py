"""Stop, delete, "he's here": obeyed at once, whatever is open; and the safety plan of somebody whom another person hurts."""

from __future__ import annotations

import pytest

from tests.talking import Talk

HITS = "my husband hits me"


def in_plan(danger: str = HITS) -> Talk:
    """The first question of the plan was asked."""
    talk = Talk()
    talk.say(danger)
    talk.say("help me make a safety plan", act="plan")
    assert talk.say("Don't keep my answers")[0].startswith("utter_crisis_plan_warning")
    return talk


@pytest.mark.parametrize(
    ("words", "act"),
    [
        ("hes early thats his car", "worse"),
        ("key in the door", "worse"),
        ("hes home gotta go", "hide"),
        ("someone's coming i have to go", "hide"),
        ("shit hes here", "worse"),
    ],
)
@pytest.mark.parametrize("plan", [True, False])
def test_whoever_has_to_go_is_told_how_at_once(words: str, act: str, plan: bool) -> None:
    talk = in_plan() if plan else Talk()
    if not plan:
        talk.say(HITS)
    assert talk.say(words, act=act) == ["utter_crisis_leave_now"]
    assert talk.slot("risk_open")


@pytest.mark.parametrize(
    "words", ["he gets quiet first, then he tidies", "his car is always there at six", "he is calm in the mornings"]
)
def test_what_is_told_of_them_is_an_answer_of_the_plan(words: str) -> None:
    assert in_plan().say(words, act="told")[0].startswith("utter_crisis_plan_helps")


@pytest.mark.parametrize(
    ("words", "intent"),
    [
        ("stop here. delete this. ive to go", "delete_data"), ("DELETE", "delete_data"), ("delete the chat he reads my phone", "crisis_abuse"),
        ("erase everything now", "delete_data"), ("wipe it", "delete_data"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("plan", [True, False])
def test_what_somebody_who_is_hurt_wants_erased_goes_at_once(words: str, intent: str, plan: bool) -> None:
    talk = in_plan() if plan else Talk()
    if not plan:
        talk.say(HITS)
    assert talk.say(words, intent, act="hide") == ["utter_crisis_leave_now_then", "action_delete_data"]
    assert talk.slot("offer") == "delete_data", "which is to be done without a further question"


@pytest.mark.parametrize("words", ["delete this", "stop here. delete my data please"])
def test_in_the_plan_of_others_data_are_no_answer(words: str) -> None:
    talk = in_plan("i want to kill myself tonight")
    assert not talk.say(words, "delete_data", act="hide")[0].startswith("utter_crisis_plan_helps")


@pytest.mark.parametrize("words", ["stop here. i cant think of any", "stop. enough now", "not now. later maybe"])
def test_the_plan_stops_at_its_word_whatever_follows(words: str) -> None:
    assert in_plan("i want to kill myself tonight").say(words) == ["utter_crisis_plan_left"]


def test_a_question_of_data_in_the_plan_is_answered() -> None:
    talk = in_plan("i want to kill myself tonight")
    assert talk.say("what did i tell you so far", "ask_recall")[0] == "action_explain"  # (content)


def test_the_plan_of_somebody_who_is_hurt_has_its_own_questions() -> None:
    talk = Talk()
    talk.say(HITS)
    assert talk.say("help me make a safety plan", act="plan") == ["utter_crisis_plan_begin_abuse"]
    said = ["Keep my answers", "he goes quiet", "the back door", "nora next door", "my aunt's", "papers, keys"]
    done = [talk.say(words)[0] for words in said]
    steps = ("warning", "helps", "people", "places", "safer", "kept")
    assert done == [f"utter_crisis_plan_{step}_abuse" for step in steps]
    assert talk.slot("plan")["answers"]["helps"] == "the back door"
