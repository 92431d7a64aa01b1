"""What is asked and said about the self-check itself, several answers at once, and answers that are put right."""

from __future__ import annotations

import pytest

from tests.unit.actions.check import (
    ASKING,
    AWAY,
    DELEGATION,
    KNOWN,
    NEEDING,
    PRAISE,
    SIGNS,
    TEAM,
    TOO_MUCH,
    Check,
    at,
    text_of,
    titles,
)


@pytest.fixture
def check() -> Check:
    """A self-check at its first question."""
    talk = Check()
    talk.begin()
    return talk


def explained(sign: str) -> str:
    """What the question on a sign means."""
    asked = KNOWN.topics[sign].self_check
    return asked.explain if asked else ""


@pytest.mark.parametrize(
    ("text", "intent", "note"),
    [
        ("depends. at work or at home?", "ask_signs", "clarify"),
        ("you mean with my kids too?", "out_of_scope", "clarify"),
        ("at work?", "out_of_scope", "clarify"),
        ("does everyone have this a bit?", "ask_signs", "everyone"),
        ("who doesnt", "out_of_scope", "everyone"),
        ("isnt that normal lol", "ask_healthy_independence", "everyone"),
        ("my therapist says so", "out_of_scope", "reported.often"),
        ("my ex would say always", "out_of_scope", "reported.often"),
        ("i mean i run my own shop so theres nobody to work with lol", "sign_working_alone", "not_mine"),
        ("doesnt apply to me", "out_of_scope", "not_mine"),
        ("what's the point of these questions", "distress", "point"),
        ("how does this help me", "feedback_negative", "point"),
        ("so what now", "out_of_scope", "where"),
        ("wait which question are we on", "out_of_scope", "where"),
        ("you already asked me that", "feedback_negative", "same"),
        ("can i answer in more detail somewhere", "out_of_scope", "detail"),
        ("what happens if i say often to everything", "out_of_scope", "if_all"),
        ("what can you tell from that", "ask_signs", "tells"),
        ("is there a right answer", "out_of_scope", "guess"),
        ("is there a score at the end", "out_of_scope", "tells"),
        ("whats the difference to the first one", "out_of_scope", "same"),
        ("does a typo count as a mistake", "sign_perfectionism", "clarify"),
        ("my boss would call me a control freak", "reason_control", "reported.often"),
        ("can i change my answers later", "out_of_scope", "change"),
        ("no i mean here, is there someone behind this", "deny", "nobody"),
        ("do i have this thing or not", "ask_self_check", "verdict"),
        ("just tell me yes or no", "ask_self_check", "verdict"),
    ],
)
def test_what_is_asked_about_the_check_is_answered_and_is_no_answer(
    check: Check, text: str, intent: str, note: str
) -> None:
    later = Check()
    later.begin()
    for talk in (check, at(later, TEAM, "skip")):
        step = talk.step
        texts = KNOWN.texts[f"self_check.{note}"]
        asked = KNOWN.topics[SIGNS[step]].self_check
        values = {"number": str(step + 1), "of": "8", "sign": KNOWN.topics[SIGNS[step]].name}
        said = text_of(talk.say(text, intent, [intent] if intent in SIGNS else []))
        assert said.startswith(tuple(one.format(**values) for one in texts)), said
        assert asked and asked.question in said and said.count("?") == 1
        assert (talk.step, talk.answers, talk.aside) == (step, [], False)


def test_what_is_asked_three_times_is_not_answered_alike_twice(check: Check) -> None:
    said = [text_of(check.say(text, "ask_self_check")) for text in ("so do i have it", "yes or no", "do i have this")]
    assert len(set(said)) == 3


@pytest.mark.parametrize(
    ("text", "answer", "note"),
    [("often, is that bad?", "often", "bad"), ("sometimes. does everyone?", "sometimes", "everyone"), ("often, so do i have it?", "often", "verdict")],
)  # fmt: skip
def test_an_answer_with_a_question_is_taken_and_the_question_answered(
    check: Check, text: str, answer: str, note: str
) -> None:
    said = text_of(check.say(text, "ask_diagnosis"))
    assert check.answers == [answer] and said.startswith(KNOWN.texts[f"self_check.{note}"]) and "2 of 8" in said


@pytest.mark.parametrize(
    "text", ["what do you mean by keep", "what does a task even mean here", "how do you define keeping"]
)
def test_a_word_of_the_question_before_is_explained_there(check: Check, text: str) -> None:
    check.say("Often")
    assert explained(DELEGATION) in text_of(check.say(text, DELEGATION))
    check.say("Never")
    said = text_of(check.say(text, DELEGATION))
    assert explained(DELEGATION) in said and "3 of 8" in said


@pytest.mark.parametrize("text", ["what would be an example of that", "i dont get it", "what does that look like"])
def test_an_example_is_one_of_this_question(check: Check, text: str) -> None:
    assert explained(TEAM) in text_of(at(check, TEAM, "skip").say(text))


@pytest.mark.parametrize(
    ("sign", "text", "answer"),
    [
        (ASKING, "lol thats like asking a fish if it swims", "often"),
        (ASKING, "less since covid", "sometimes"),
        (ASKING, "all my life pretty much", "often"),
        (ASKING, "not since therapy", "never"),
        (ASKING, "with family yes, with friends no", "sometimes"),
        (ASKING, "at home never, at work always", "sometimes"),
        (DELEGATION, "sometimes i guess, less since the baby", "sometimes"),
        (NEEDING, "actually yes it terrifies me", "often"),
        (NEEDING, "not scared of that", "never"),
        (PRAISE, "i just laugh it off", "often"),
        (PRAISE, "i never brush it off", "never"),
        (AWAY, "she asked if i like her friends coming over. i said sure. last week i sat in the garage for three hours", "sometimes"),
        (AWAY, "i hid in the kitchen every time they came", "often"),
        (TOO_MUCH, "yesterday i worked through the night with a fever", "sometimes"),
    ],
)  # fmt: skip
def test_what_is_told_is_an_answer_where_it_can_be_read_as_one(check: Check, sign: str, text: str, answer: str) -> None:
    at(check, sign, "skip").say(text)
    assert check.slots["self_check"]["answers"].get(sign) == answer


def test_a_story_is_met_and_not_pushed(check: Check) -> None:
    for _ in range(3):
        said = text_of(check.say("my daughter and i had words about it on the way", "problem_relationship_strain"))
        assert said.startswith(KNOWN.topics["problem_relationship_strain"].reflect)
        assert check.answers == [] and not any(one in said for one in KNOWN.texts["self_check.unread_again"])


@pytest.mark.parametrize(
    ("text", "answers", "step"),
    [
        ("yes, and delegating too btw, often for both", {ASKING: "often", DELEGATION: "often"}, 2),
        ("often and same for the next one", {ASKING: "often", DELEGATION: "often"}, 2),
        ("sometimes. and for the next one also sometimes", {ASKING: "sometimes", DELEGATION: "sometimes"}, 2),
        ("often for this one, never for the next", {ASKING: "often", DELEGATION: "never"}, 2),
        ("often, and teamwork never", {ASKING: "often", TEAM: "never"}, 1),
        ("never for the next two as well, never", {ASKING: "never", DELEGATION: "never", TEAM: "never"}, 3),
        ("often, whats the next one", {ASKING: "often"}, 1),
        ("often, i make mistakes when i ask", {ASKING: "often"}, 1),
    ],
)
def test_several_answers_at_once(check: Check, text: str, answers: dict[str, str], step: int) -> None:
    said = text_of(check.say(text, "affirm"))
    assert (check.slots["self_check"]["answers"], check.step) == (answers, step)
    signs = [KNOWN.topics[name].name for name in answers]
    assert all((sign in said) == (len(answers) > 1) for sign in signs)


@pytest.mark.parametrize("text", ["same", "Same as before.", "ditto", "as above"])
def test_the_same_is_the_answer_before(check: Check, text: str) -> None:
    check.say(text)
    assert check.answers == []
    check.say("sometimes")
    check.say(text, "affirm")
    assert check.answers == ["sometimes", "sometimes"]


def test_whoever_refuses_skips(check: Check) -> None:
    check.say("i refuse to answer that", "sign_asking_for_help")
    assert (check.step, check.answers) == (1, [])


def test_what_was_answered_ahead_is_not_asked_again(check: Check) -> None:
    check.say("often, and teamwork never")
    assert "4 of 8" in text_of(check.say("sometimes"))
    assert check.answers == ["often", "sometimes", "never"]


@pytest.mark.parametrize(
    ("text", "step"),
    [("skip this one and the next", 2), ("skip both", 2), ("skip the next two", 2), ("can we skip this and the next two", 3), ("skip the next one", 1), ("skip", 1)],
)  # fmt: skip
def test_several_are_skipped(check: Check, text: str, step: int) -> None:
    check.say(text)
    assert (check.step, check.answers) == (step, [])


def test_skipping_the_rest_ends_it(check: Check) -> None:
    check.say("Often")
    check.say("skip the rest")
    assert not check.running


def noted(talk: Check) -> dict[str, str]:
    """What is noted after "Often, Often, Sometimes"."""
    return dict(talk.slots["self_check"]["answers"])


@pytest.mark.parametrize(
    ("text", "intent", "sign"),
    [
        ("change that to never actually, my wife does the bills", DELEGATION, TEAM),
        ("no wait, the first one was never", "deny", ASKING),
        ("change number 2 to never", "out_of_scope", DELEGATION),
        ("i think 3 should be never", "out_of_scope", TEAM),
        ("delegating never", DELEGATION, DELEGATION),
        ("i answered too fast, the second one is actually never", "out_of_scope", DELEGATION),
        ("hmm on second thought the first one should be never", "out_of_scope", ASKING),
        ("i put often for delegating but it should be never", "feedback_negative", DELEGATION),
        ("thats wrong, i said never for teamwork", "feedback_negative", TEAM),
    ],
)
def test_an_earlier_answer_is_changed_at_once(check: Check, text: str, intent: str, sign: str) -> None:
    for one in ("Often", "Often", "Sometimes"):
        check.say(one)
    said = text_of(check.say(text, intent, [intent] if intent in SIGNS else []))
    assert noted(check) == {ASKING: "often", DELEGATION: "often", TEAM: "sometimes"} | {sign: "never"}
    assert KNOWN.topics[sign].name in said and "4 of 8" in said


def test_that_is_the_one_that_is_told_of_where_the_last_is_so_already(check: Check) -> None:
    for one in ("Often", "Often", "Never"):
        check.say(one)
    check.say("change that to never actually, my wife does the bills", DELEGATION, [DELEGATION])
    assert check.answers == ["often", "never", "never"]


@pytest.mark.parametrize("text", ["wait thats wrong, i never said never for teamwork", "teamwork isnt what i said"])
def test_what_is_disputed_is_named_and_asked_for(check: Check, text: str) -> None:
    for one in ("Often", "Often", "Never", "Often"):
        check.say(one)
    said = text_of(check.say(text, "feedback_negative"))
    assert "never" in said and "preferring to work alone" in said and said.count("?") == 1
    assert "5 of 8" in text_of(check.say("sometimes"))
    assert check.answers == ["often", "often", "sometimes", "often"]


def test_whoever_lied_may_begin_anew_or_change_one(check: Check) -> None:
    for one in ("Often", "Often", "Never"):
        check.say(one)
    replies = check.say("i lied on most of those tbh", "reason_lost_trust", ["reason_lost_trust"])
    assert text_of(replies).startswith(KNOWN.texts["self_check.lied"])
    assert titles(replies) == ["From the start", "Change the last one", "Carry on"]
    assert "2 of 8" in text_of(check.say("the delegating one"))
    assert "4 of 8" in text_of(check.say("sometimes"))
    assert "1 of 8" in text_of(check.say("From the start")) and check.answers == []


@pytest.mark.parametrize(
    ("text", "named", "answer"),
    [
        ("what did i say for the second one?", "hand things over", "sometimes"),
        ("what did i say about the delegating?", "hand things over", "sometimes"),
        ("what did i put for number 1", "ask for help", "often"),
        ("what was my last answer", "hand things over", "sometimes"),
        ("what did i say so far", "ask for help", "often"),
    ],
)
def test_answers_are_read_back(check: Check, text: str, named: str, answer: str) -> None:
    check.say("Often")
    check.say("Sometimes")
    said = text_of(check.say(text, "ask_recall"))
    assert named in said and answer in said and "3 of 8" in said and not check.aside


def test_with_nothing_answered_nothing_is_read_back(check: Check) -> None:
    assert text_of(check.say("what did i say so far", "ask_recall")).startswith(
        KNOWN.texts["self_check.recall.nothing"]
    )
    check.say("Often")
    said = text_of(check.say("what did i say about teamwork", "ask_recall"))
    assert said.startswith(
        tuple(one.format(sign="preferring to work alone") for one in KNOWN.texts["self_check.recall.none"])
    )


@pytest.mark.parametrize("text", ["no, keep going, i wasnt asking to stop", "no dont stop", "keep going"])
def test_whoever_wants_to_go_on_goes_on(check: Check, text: str) -> None:
    check.say("Often")
    assert "2 of 8" in text_of(check.say(text, "deny")) and check.answers == ["often"]


def test_outside_they_are_read_back_too_when_left_or_over(check: Check) -> None:
    for one in ("Often", "Sometimes", "stop"):
        check.say(one)
    said = text_of(check.recall("what did i say about the delegating?"))
    assert "hand things over" in said and "sometimes" in said and "ask for help" not in said
    check.slots["shared"] = [ASKING, "reason_control"]
    replies = check.recall("what did i tell you")
    assert KNOWN.topics["reason_control"].name in text_of(replies)
    assert text_of(replies).count("ask for help") == 1


def test_outside_with_answers_only_it_can_go_on() -> None:
    talk = Check(self_check={"step": 2, "answers": {ASKING: "often"}, "note": "", "finished": False})
    assert titles(talk.recall("what did i say for the second one?")) == ["Carry on", "What may fit me?"]
    assert text_of(Check().recall("what did i say")) in KNOWN.texts["recall.nothing"]
