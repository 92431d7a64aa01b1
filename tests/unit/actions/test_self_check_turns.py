"""Whole turns of the self-check with the trained model: each thing that a message says is done, and nothing else."""

from __future__ import annotations

import pytest

from bot.knowledge import knowledge
from tests.agent import Conversation
from tests.client import said
from tests.unit.actions.check import ASKING, AWAY, DELEGATION, NEEDING, PERFECT, PRAISE, SIGNS, TEAM, TOO_MUCH

TEXTS = knowledge().texts
STEPS = [*SIGNS, "how_long", "in_the_way"]


def at(talk: Conversation, step: str, *before: str) -> Conversation:
    """A self-check at this step; `before`: what was answered to the steps before it, the first ones, else "Never"."""
    talk.say("/ask_self_check")
    place = STEPS.index(step)
    for number in range(place):
        answer = "For years" if STEPS[number] == "how_long" else "Never"
        talk.say(before[number] if number < len(before) else answer)
    return talk


def noted(talk: Conversation) -> dict[str, str]:
    """What is noted, by step."""
    return dict(talk.slot("self_check")["answers"])


def step(talk: Conversation) -> int:
    """Where it is, from 0."""
    return int(talk.slot("self_check")["step"])


def runs(talk: Conversation) -> bool:
    """Does it go on?"""
    return talk.tracker.active_loop_name is not None


def begins(text: str, key: str) -> bool:
    """Does it hold the beginning of one of these texts?"""
    return any(one.partition("{")[0].strip() in text for one in TEXTS[key])


@pytest.mark.parametrize(
    "text",
    [
        "the rota decides that, i dont get to choose who i see",
        "i live on a rig three weeks out of four so it's not up to me, it's the job",
        "i'd love to but theres nobody else there, its a one man post office",
        "not by choice. the care home wont let visitors in after six",
    ],
)
def test_another_cause_is_not_the_sign(talk: Conversation, text: str) -> None:
    at(talk, AWAY)
    assert begins(said(talk.say(text)), "self_check.not_mine")
    assert AWAY not in noted(talk) and step(talk) == STEPS.index(AWAY)
    talk.say(text)
    assert AWAY not in noted(talk) and step(talk) == STEPS.index(AWAY) + 1, "said twice, it is left out"


@pytest.mark.parametrize(
    "text", ["quite a bit to be fair", "a fair bit", "hm. a good deal i suppose", "quite a lot, more than id like"]
)
def test_quite_a_bit_is_much(talk: Conversation, text: str) -> None:
    at(talk, "in_the_way").say(text)
    assert noted(talk)["in_the_way"] == "much"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("put sometimes there", "sometimes"),
        ("often, as i told you, the wedding cake business", "often"),
        ("write down often, for heavens sake", "often"),
        ("go with sometimes i guess", "sometimes"),
        ("i already said often", "often"),
    ],
)
def test_an_answer_that_names_no_other_is_one_to_the_open_question(talk: Conversation, text: str, answer: str) -> None:
    at(talk, NEEDING, "Often", "Often", "Sometimes").say(text)
    assert noted(talk) == {ASKING: "often", DELEGATION: "often", TEAM: "sometimes", NEEDING: answer}


@pytest.mark.parametrize("text", ["no no, not often", "nope not often at all", "what? no. not often"])
def test_a_reading_that_is_refused_is_taken_out(talk: Conversation, text: str) -> None:
    at(talk, TEAM, "Sometimes").say("basically every single day")
    assert noted(talk)[TEAM] == "often"
    talk.say(text)
    assert TEAM not in noted(talk) and step(talk) == STEPS.index(TEAM)


def test_a_reading_that_is_refused_for_another_is_changed(talk: Conversation) -> None:
    at(talk, TEAM, "Sometimes").say("basically every single day")
    talk.say("no, not often. sometimes")
    assert noted(talk)[TEAM] == "sometimes" and step(talk) == STEPS.index(TEAM) + 1


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        ("no!! praise sometimes. delegating never", {PRAISE: "sometimes", DELEGATION: "never"}),
        ("hang on. number 2 sometimes, the teamwork one often", {DELEGATION: "sometimes", TEAM: "often"}),
        ("the first is never and the mistakes one is often", {ASKING: "never", PERFECT: "often"}),
    ],
)
def test_several_are_put_right_at_once(talk: Conversation, text: str, changed: dict[str, str]) -> None:
    at(talk, AWAY, "Often", "Often", "Never", "Often", "Sometimes", "Often").say(text)
    before = dict(zip(SIGNS, ("often", "often", "never", "often", "sometimes", "often"), strict=False))
    assert noted(talk) == before | changed and step(talk) == STEPS.index(AWAY)


@pytest.mark.parametrize(
    ("text", "answer", "changed"),
    [
        ("hardly ever these days. can we go back to number 2, that was more a never", "never", {DELEGATION: "never"}),
        ("sometimes. and the one about teamwork should be often", "sometimes", {TEAM: "often"}),
        ("most weeks, yes. oh and compliments never", "often", {PRAISE: "never"}),
    ],
)
def test_an_answer_and_a_word_on_an_earlier_one(
    talk: Conversation, text: str, answer: str, changed: dict[str, str]
) -> None:
    at(talk, TOO_MUCH, *["Sometimes"] * 7).say(text)
    expected = dict.fromkeys(SIGNS, "sometimes") | changed | {TOO_MUCH: answer}
    assert noted(talk) == expected and step(talk) == len(SIGNS)


@pytest.mark.parametrize(
    ("text", "answer"), [("the second", "sometimes"), ("first one", "often"), ("the latter i think", "sometimes")]
)
def test_one_of_two_that_were_offered(talk: Conversation, text: str, answer: str) -> None:
    at(talk, PERFECT, "Never", "Never")
    offer = said(talk.say("with the van and the tools yes always. with my own paperwork i let it slide"))
    assert begins(offer, "self_check.between")
    talk.say(text)
    assert noted(talk)[PERFECT] == answer and noted(talk)[DELEGATION] == "never"


@pytest.mark.parametrize(
    "text",
    [
        "same. my sister parks like a shopping trolley",
        "i said same",
        "same as the one before, i told you",
        "ditto, ditto",
    ],
)
def test_the_same_is_the_answer_before_and_never_goes_back(talk: Conversation, text: str) -> None:
    at(talk, DELEGATION, "Sometimes").say(text)
    assert noted(talk) == {ASKING: "sometimes", DELEGATION: "sometimes"}


@pytest.mark.parametrize(
    "text",
    [
        "I SAID SKIP", "like i said, next", "you never answered me but fine, next one", "i told you already, pass", "skip it. and who made you",
        "pass. is anybody real reading along", "you didnt answer that. whatever, moving on",
    ],
)  # fmt: skip
def test_a_skip_is_a_skip_whatever_stands_around_it(talk: Conversation, text: str) -> None:
    at(talk, TEAM, "Often", "Often").say(text)
    assert noted(talk) == {ASKING: "often", DELEGATION: "often"} and step(talk) == STEPS.index(TEAM) + 1


@pytest.mark.parametrize("text", ["sometimes. next", "sometimes, move on", "ok sometimes. next question please"])
def test_next_after_an_answer_only_goes_on(talk: Conversation, text: str) -> None:
    at(talk, DELEGATION, "Often").say(text)
    assert noted(talk) == {ASKING: "often", DELEGATION: "sometimes"} and step(talk) == STEPS.index(TEAM)


@pytest.mark.parametrize(
    "text",
    [
        "you put often for delegating. i skipped that one",
        "hey it says often for the tasks one? i passed on that",
        "why do you have often for number 2, i skipped it",
    ],
)
def test_what_was_noted_for_a_skipped_one_is_taken_out(talk: Conversation, text: str) -> None:
    at(talk, NEEDING, "Sometimes", "Often", "Never").say(text)
    assert noted(talk) == {ASKING: "sometimes", TEAM: "never"} and step(talk) == STEPS.index(NEEDING)


@pytest.mark.parametrize(
    ("text", "answer", "key"),
    [
        ("rarely tbh. does my manager get to see this", "sometimes", "self_check.private"),
        ("often. who reads what i put", "often", "self_check.private"),
        ("never. how many more", "never", "self_check.left"),
        ("all the time, why do you ask", "often", "self_check.point"),
        ("now and then i suppose. are you a bot", "sometimes", "self_check.nobody"),
        ("often!! is that bad", "often", "self_check.bad"),
        ("sometimes. should i tell my girlfriend about it", "sometimes", "self_check.advice"),
    ],
)
def test_an_answer_and_a_question_are_both_heard(talk: Conversation, text: str, answer: str, key: str) -> None:
    reply = said(at(talk, DELEGATION, "Never").say(text))
    assert noted(talk)[DELEGATION] == answer and begins(reply, key) and "3 of 8" in reply


@pytest.mark.parametrize(
    ("text", "answer"),
    [("often. what is emdr anyway", "often"), ("sometimes. what counts as trauma then", "sometimes"), ("never. and what does therapy cost", "never")],
)  # fmt: skip
def test_an_answer_and_a_question_on_the_topic(talk: Conversation, text: str, answer: str) -> None:
    reply = said(at(talk, DELEGATION, "Never").say(text))
    explained = knowledge().topics[DELEGATION].self_check
    assert noted(talk)[DELEGATION] == answer and "3 of 8" in reply
    assert explained and explained.explain not in reply


@pytest.mark.parametrize(
    "text",
    [
        "and who gets to read all this then", "is this going to my gp", "what if my landlord sees it", "should i break up with him",
        "whats the weather doing tomorrow", "can you recommend a film",
    ],
)  # fmt: skip
def test_a_question_on_something_else_is_never_answered_by_what_the_step_means(talk: Conversation, text: str) -> None:
    reply = said(at(talk, NEEDING).say(text))
    explained = knowledge().topics[NEEDING].self_check
    assert explained and explained.explain not in reply and "4 of 8" in reply
    assert NEEDING not in noted(talk)


@pytest.mark.parametrize(
    "text",
    [
        "does being nervous of it count",
        "like scared how",
        "is not wanting to lean on them part of this",
        "scared in what way",
    ],
)
def test_a_question_on_the_step_is_answered(talk: Conversation, text: str) -> None:
    reply = said(at(talk, NEEDING).say(text))
    explained = knowledge().topics[NEEDING].self_check
    assert explained and (explained.explain in reply or begins(reply, "self_check.clarify"))
    assert NEEDING not in noted(talk)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("often. ok thats enough, what came out", "often"),
        ("sometimes and lets leave it there pls", "sometimes"),
        ("never, bus is here gotta go. whats my result", "never"),
        ("enough for today, show me where i am", None),
        ("right the delivery is here i have to stop what did i get", None),
        ("can we wrap it up. what have i got", None),
        ("that will do, my shift starts. result so far?", None),
    ],
)
def test_stop_and_the_result(talk: Conversation, text: str, answer: str | None) -> None:
    reply = said(at(talk, TEAM, "Often", "Sometimes").say(text))
    assert not runs(talk) and noted(talk).get(TEAM) == answer
    assert "finding it hard to ask for help" in reply and "no diagnosis" in reply


FINISHED = ("Often", "Sometimes", "Never", "Often", "Sometimes", "Often", "Often", "Sometimes")


def finished(talk: Conversation) -> Conversation:
    """One that is over: for years, a little."""
    at(talk, "how_long", *FINISHED).say("For years", "A little")
    assert not runs(talk)
    return talk


@pytest.mark.parametrize(
    ("text", "changed", "gone"),
    [
        ("no not a little, a lot", {"in_the_way": "much"}, ()),
        ("a fair bit isnt a little", {"in_the_way": "much"}, ()),
        ("not years, since i was a child", {"how_long": "always"}, ()),
        ("take the withdrawing one off", {}, (AWAY,)),
        ("cross out compliments and put often for teamwork", {TEAM: "often"}, (PRAISE,)),
        ("the first one is sometimes. and the worn out one often", {ASKING: "sometimes", TOO_MUCH: "often"}, ()),
        ("hey where's the mistakes one, i said never there", {PERFECT: "never"}, ()),
    ],
)
def test_after_the_result_all_can_be_changed(
    talk: Conversation, text: str, changed: dict[str, str], gone: tuple[str, ...]
) -> None:
    before = noted(finished(talk))
    reply = said(talk.say(text))
    assert noted(talk) == {name: value for name, value in (before | changed).items() if name not in gone}
    assert all(knowledge().topics[name].name in reply for name in (*changed, *gone) if name in SIGNS)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("which of those is the worst one", "self_check.bad"),
        ("and is my result bad", "self_check.bad"),
        ("what does it mean if its often", "self_check.means"),
        ("ok and now? one thing", "self_check.what_now"),
        ("so what do i do with that", "self_check.what_now"),
    ],
)
def test_what_is_asked_of_the_result_is_answered(talk: Conversation, text: str, key: str) -> None:
    assert begins(said(finished(talk).say(text)), key)


def test_the_result_names_what_is_hard_and_not_its_reverse(talk: Conversation) -> None:
    talk.say("/ask_self_check")
    reply = said(talk.say(*FINISHED, "For years", "A lot"))
    assert "finding it hard to ask for help" in reply
    assert not any(f": {topic.label.lower()}" in reply for topic in knowledge().topics.values() if topic.self_check)


@pytest.mark.parametrize("answer", ["As long as I know", "since i could walk"])
def test_how_long_is_noted_in_plain_words(talk: Conversation, answer: str) -> None:
    reply = said(at(talk, "how_long").say(answer))
    assert "as as" not in reply and noted(talk)["how_long"] == "always"


@pytest.mark.parametrize(
    "text",
    ["what? no, she is fine, that was ages ago. put sometimes", "no!! wrong. the questions, i said sometimes", "nobody is ill. sometimes"],
)  # fmt: skip
def test_taken_up_again_the_answer_that_is_said_counts(talk: Conversation, text: str) -> None:
    at(talk, AWAY).say("pause")
    talk.say("/ask_self_check")
    talk.say(text)
    assert noted(talk)[AWAY] == "sometimes" and step(talk) == STEPS.index(AWAY) + 1


@pytest.mark.parametrize(
    ("text", "step_then", "answers"),
    [
        ("sometimes, same for the next one", TEAM, {DELEGATION: "sometimes", TEAM: "sometimes"}),
        ("same as the asking one. same with the next", TEAM, {DELEGATION: "often", TEAM: "often"}),
    ],
)
def test_the_same_for_more_than_one(talk: Conversation, text: str, step_then: str, answers: dict[str, str]) -> None:
    at(talk, DELEGATION, "Often").say(text)
    assert noted(talk) == {ASKING: "often"} | answers and step(talk) == STEPS.index(step_then) + 1


@pytest.mark.parametrize(
    "text",
    [
        "i drop my mum at dialysis, pass by the shop and go back to work. then i cook for five",
        "my dad would say stop. leave it. nobody touches the tools",
        "we took the whole shed out one weekend and i redid number 4 of the beams on my own",
    ],
)
def test_a_story_is_no_command(talk: Conversation, text: str) -> None:
    at(talk, TEAM, "Often", "Sometimes").say(text)
    assert runs(talk) and {**noted(talk), TEAM: ""} == {ASKING: "often", DELEGATION: "sometimes", TEAM: ""}
    assert step(talk) in (STEPS.index(TEAM), STEPS.index(NEEDING))


@pytest.mark.parametrize("text", ["this is such a daft set of questions", "god this is tedious"])
def test_a_complaint_is_met_without_an_apology_for_nothing(talk: Conversation, text: str) -> None:
    reply = said(at(talk, TEAM).say(text))
    assert "sorry" not in reply.lower() and "misread" not in reply and step(talk) == STEPS.index(TEAM)


def test_several_are_taken_out_at_once(talk: Conversation) -> None:
    at(talk, PERFECT, "Often", "Sometimes", "Never", "Often").say("scrap that, delete number 1 and 2")
    assert noted(talk) == {TEAM: "never", NEEDING: "often"} and step(talk) == STEPS.index(PERFECT)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("no!! i meant the telly, she is asleep next door. put sometimes", "sometimes"),
        ("god no, nothing like that. sometimes, as i said", "sometimes"),
        ("no", None),
        ("nope, its only the neighbours drilling", None),
    ],
)
def test_after_a_guess_at_danger_only_what_is_said_counts(talk: Conversation, text: str, answer: str | None) -> None:
    at(talk, AWAY, "Often")
    asked = said(talk.mumble("i just want it all to be quiet for once", 0.3, kind="suicide", level="check"))
    if "7 of 8" in asked or not runs(talk):
        pytest.skip("no question was put inside the form")
    reply = said(talk.say(text))
    assert noted(talk).get(AWAY) == answer and runs(talk)
    assert ("8 of 8" if answer else "7 of 8") in reply
