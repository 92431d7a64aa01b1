"""Danger that only the classifier's vote sees: when it is heard, what it asks, and how a talk gets out of it again."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from rasa.shared.core.events import SlotSet

from bot.policies.protocol.guess import heard_in_talk
from bot.policies.protocol.marks import Mark
from bot.policies.protocol.protocol import next_step
from bot.policies.protocol.question import DANGER
from bot.policies.protocol.risk import DROPPED, VOTED, Heard, Risk, Turn
from tests.talking import CONTENT, Talk

KINDS = ("suicide", "self_harm", "harm_others", "abuse", "medical")
NOTHING = Risk()
STANDS = Turn(asked=DANGER, answers=True)
GUESS = Heard("check", "crisis_suicide", voted=True, vote=0.6, text="it is all on me and he just watches")
ASKED = Risk("check", "crisis_suicide", "first", open=False, said=("utter_check_guess_suicide", VOTED))
RULED_OUT = Risk("check", "crisis_abuse", "first", open=False, said=("utter_check_abuse", DROPPED))  # a rule, denied
TWICE = replace(ASKED, said=(*ASKED.said, "check_again"))  # two votes came in a row
SMALL = Heard(intent="sign_delegation", vote=0.1, text="he does it fine, i just look again", turn=STANDS)


def says(*marks: Mark) -> frozenset[Mark]:
    return frozenset(marks)


def response(risk: Risk, heard: Heard) -> str | None:
    step = next_step(risk, heard)
    return step.response if step else None


@pytest.mark.parametrize(
    ("vote", "words", "acute", "heard"),
    [
        (0.9, 6, False, True),
        (0.5, 13, False, True),
        (0.5, 6, True, True),
        (0.99, 5, True, False),
        (0.89, 12, False, False),
        (0.49, 40, False, False),
    ],
)
def test_how_strong_a_vote_has_to_be_in_a_talk(vote: float, words: int, acute: bool, heard: bool) -> None:
    assert heard_in_talk(vote, words, acute) is heard


@pytest.mark.parametrize(
    ("vote", "words", "acute", "heard"),
    [(0.9, 6, True, True), (0.99, 20, False, False), (0.89, 20, True, False), (0.99, 5, True, False)],
)
def test_inside_a_form_it_has_to_be_as_strong_as_it_gets(vote: float, words: int, acute: bool, heard: bool) -> None:
    assert heard_in_talk(vote, words, acute, inside=True) is heard


@pytest.mark.parametrize(("kind", "person"), product(KINDS, ("first", "third")))
def test_a_guess_asks_and_holds_nothing_back(kind: str, person: str) -> None:
    step = next_step(NOTHING, replace(GUESS, kind=f"crisis_{kind}", person=person))
    assert step and step.response == f"utter_check_guess_{kind}"
    assert (step.risk.level, step.risk.open, step.risk.guessed) == ("check", False, True)


@pytest.mark.parametrize("kind", KINDS)
def test_not_even_the_strongest_vote_brings_the_full_reply_but_it_asks_straight(kind: str) -> None:
    step = next_step(NOTHING, replace(GUESS, level="crisis", kind=f"crisis_{kind}", vote=0.95))
    assert step and step.response == f"utter_check_{kind}"
    assert (step.risk.level, step.risk.open, step.risk.guessed) == ("check", False, True)
    weaker = next_step(NOTHING, replace(GUESS, level="crisis", kind=f"crisis_{kind}", vote=0.8))
    assert weaker and weaker.response == f"utter_check_guess_{kind}"


LAPSES = [
    SMALL,
    replace(SMALL, intent="distress", confidence=0.4),
    replace(SMALL, intent="ask_signs", text="how does one know"),
    replace(SMALL, intent="thank"),
    replace(SMALL, intent="goodbye"),
    replace(SMALL, intent="affirm", text="yeah good", turn=Turn(answers=True)),
    replace(SMALL, wish="next"),
    replace(SMALL, wish="therapist"),
    replace(GUESS, vote=0.7, turn=STANDS),
    replace(GUESS, vote=0.99, kind="crisis_abuse", person="third", turn=STANDS),
    replace(GUESS, vote=0.99, turn=replace(STANDS, inside=True)),
]


@pytest.mark.parametrize("heard", LAPSES)
def test_whatever_is_no_answer_lets_it_lapse(heard: Heard) -> None:
    assert next_step(ASKED, heard) is None


@pytest.mark.parametrize("heard", [replace(one, turn=Turn()) for one in LAPSES])
@pytest.mark.parametrize("risk", [ASKED, replace(ASKED, said=(*ASKED.said, DROPPED)), RULED_OUT])
def test_nothing_follows_a_guess_that_is_over(risk: Risk, heard: Heard) -> None:
    assert next_step(risk, heard) is None


@pytest.mark.parametrize("kind", KINDS)
def test_after_a_no_only_the_strongest_votes_ask_again(kind: str) -> None:
    dropped = replace(ASKED, said=(*ASKED.said, DROPPED))
    strong = replace(GUESS, kind=f"crisis_{kind}", vote=0.97)
    assert next_step(dropped, strong) is None
    assert response(dropped, replace(strong, level="crisis")) == f"utter_check_{kind}"
    assert next_step(dropped, replace(strong, level="crisis", vote=0.85)) is None
    by_rule = next_step(dropped, replace(strong, level="crisis", voted=False))
    assert by_rule and (by_rule.response, by_rule.risk.told) == (f"utter_crisis_{kind}", True)


def test_a_message_that_goes_on_lets_it_lapse() -> None:
    assert next_step(ASKED, SMALL) is None
    assert next_step(ASKED, replace(SMALL, vote=0.4, level="check", voted=True, kind="crisis_suicide")) is None
    assert next_step(ASKED, replace(SMALL, text="plainly", turn=replace(STANDS, inside=True, own_word=True))) is None


@pytest.mark.parametrize("kind", KINDS)
def test_it_asks_once_a_kind_and_later_only_about_one_s_own_life(kind: str) -> None:
    later = replace(GUESS, kind=f"crisis_{kind}", vote=0.95)
    expected = "utter_check_guess_self_harm" if kind == "self_harm" else None
    assert response(ASKED, later) == expected
    assert response(ASKED, replace(later, vote=0.8)) is None


@pytest.mark.parametrize(
    ("heard", "expected", "level", "open_after"),
    [
        (Heard(intent="affirm", text="yes"), "utter_crisis_yes", "crisis", True),
        (Heard(intent="affirm", text="yeah all the time"), "utter_crisis_yes", "crisis", True),
        (Heard(intent="deny", text="no"), "utter_check_misread", "check", False),
        (Heard(says=says("denied", "puzzled")), "utter_check_misread", "check", False),
        (Heard(says=says("misread"), intent="feedback_negative"), "utter_check_misread", "check", False),
        (Heard(says=says("joking")), "utter_check_misread", "check", False),
        (Heard(says=says("denied"), intent="ask_diagnosis"), "utter_check_misread_then", "check", False),
        (Heard(says=says("denied"), wish="next"), "utter_check_misread", "check", False),
        (Heard(says=says("puzzled"), intent="ask_trauma_link"), "utter_check_guess_why", "check", False),
        (Heard(says=says("puzzled", "am_i"), intent="ask_self_check"), "utter_check_why", "check", False),
        (
            Heard(says=says("denied", "puzzled"), intent="ask_source", text="no. why?"),
            "utter_check_misread_why",
            "check",
            False,
        ),
        (Heard(says=says("explains")), "utter_check_misread", "check", False),
        (Heard(says=says("denied"), intent="reach_out"), "utter_check_misread_then", "check", False),
        (Heard(says=says("no_lines")), "utter_crisis_lines_off", "check", False),
        (Heard(says=says("nod"), intent="affirm"), "utter_check_simpler", "check", False),
        (Heard(says=says("unsure"), intent="deny"), "utter_check_simpler", "check", False),
        (Heard(says=says("halfway", "plain_no"), intent="deny"), "utter_crisis_thoughts", "check", True),
        (Heard(says=says("thoughts", "denied"), intent="deny"), "utter_crisis_thoughts", "check", True),
        (Heard(says=says("halfway", "likely", "unsure")), "utter_crisis_thoughts", "crisis", True),
        (Heard(says=says("likely"), intent="affirm"), "utter_crisis_yes", "crisis", True),
        (Heard(says=says("supposed")), "utter_crisis_supposed", "check", True),
        (Heard(says=says("unwilling")), "utter_crisis_unwilling", "check", False),
        (Heard(says=says("forgets"), intent="delete_data"), "utter_crisis_forget", "check", False),
        (Heard(says=says("endangered")), "utter_crisis_yes", "crisis", True),
        (Heard(says=says("means")), "utter_crisis_means", "check", True),
        (Heard(wish="sent"), "utter_crisis_sent", "check", True),
        (Heard("check", "crisis_self_harm", voted=True, vote=0.95, text="x"), "utter_check_again", "check", False),
        (replace(GUESS, level="crisis", vote=0.95), "utter_crisis_suicide", "crisis", True),
        (Heard("crisis", "crisis_suicide"), "utter_crisis_suicide", "crisis", True),
        (Heard("check", "crisis_suicide"), "utter_check_suicide", "check", True),
    ],
)
def test_what_comes_next_is_heard_as_an_answer(heard: Heard, expected: str, level: str, open_after: bool) -> None:
    step = next_step(ASKED, replace(heard, turn=STANDS))
    assert step and (step.response, step.risk.level, step.risk.open) == (expected, level, open_after)


@pytest.mark.parametrize("vote", [0.0, 0.9])
@pytest.mark.parametrize("risk", [ASKED, TWICE])
@pytest.mark.parametrize("mark", ["denied", "misread", "joking", "safe"])
def test_a_no_gets_out_whatever_vote_its_words_win(risk: Risk, mark: Mark, vote: float) -> None:
    heard = Heard(
        "check" if vote else "none", "crisis_abuse", voted=bool(vote), vote=vote, says=says(mark), turn=STANDS
    )
    step = next_step(risk, heard)
    assert step and (step.response, step.risk.open) == ("utter_check_misread", False)
    by_rule = next_step(risk, replace(heard, level="crisis", kind="crisis_abuse", voted=False))
    assert by_rule and by_rule.response == "utter_crisis_abuse", "a rule wins over every no"


def test_two_votes_in_a_row_stay_with_the_person_and_change_neither_kind_nor_person() -> None:
    writer = replace(ASKED, kind="crisis_harm_others", said=("utter_check_guess_harm_others", VOTED))
    step = next_step(writer, replace(GUESS, kind="crisis_abuse", person="third", vote=0.95, turn=STANDS))
    assert step and step.response == "utter_check_again"
    assert (step.risk.kind, step.risk.person, step.risk.open) == ("crisis_harm_others", "first", False)
    assert response(step.risk, Heard(wish="sent", turn=STANDS)) == "utter_crisis_sent"
    third = next_step(step.risk, replace(GUESS, kind="crisis_abuse", vote=0.95, turn=STANDS))
    assert third and third.response == "utter_crisis_told", "it is not asked a third time"


@pytest.mark.parametrize("sure", [0.9, 0.6, 0.1])
def test_any_other_message_gets_out_even_then(sure: float) -> None:
    assert next_step(TWICE, replace(SMALL, confidence=sure)) is None


def test_yes_and_no_answer_the_question_for_safety_as_well() -> None:
    to_safe = Turn(asked="safe", answers=True)
    no = next_step(TWICE, Heard(intent="deny", text="no", turn=to_safe))
    assert no and (no.response, no.risk.level, no.risk.open) == ("utter_crisis_yes", "crisis", True)
    yes = next_step(TWICE, Heard(intent="affirm", text="yes", turn=to_safe))
    assert yes and (yes.response, yes.risk.open) == ("utter_check_misread", False)


@pytest.mark.parametrize("risk", [Risk("crisis", "crisis_abuse", open=True), Risk("check", "crisis_abuse", open=False)])
@pytest.mark.parametrize(("kind", "person"), [("harm_others", "first"), ("abuse", "third"), ("suicide", "third")])
def test_no_vote_swaps_the_kind_or_the_person_that_is_known(risk: Risk, kind: str, person: str) -> None:
    step = next_step(risk, Heard("crisis", f"crisis_{kind}", person, voted=True, vote=0.9))
    assert step and (step.risk.kind, step.risk.person) == ("crisis_abuse", "first")


def test_the_writer_s_own_life_is_asked_about_beside_any_danger() -> None:
    settled = Risk("check", "crisis_abuse", "third", open=False, said=("utter_check_abuse_other",))
    assert response(settled, replace(GUESS, vote=0.6)) == "utter_check_suicide"
    assert next_step(settled, replace(GUESS, vote=0.3)) is None


Said = tuple[str, str, float]  # words, what they were read as besides danger, the vote
DRAFT: list[Said] = [
    ("it sounds like an order, nicer", "reach_out", 0.48),
    ("what if he says no", "sign_fear_of_dependency", 0.21),
    ("actually not ben, my manager lucy", "deny", 0.01),
    ("and its not the slides its the whole thing, i need till monday", "reach_out", 0.22),
    ("yeah good", "affirm", 0.0),
]
CHECKED: list[Said] = [
    ("often", "affirm", 0.0),
    ("never thought about it", "out_of_scope", 0.95),
    ("i want to stop but i can't", "sign_overworking", 0.82),
    ("sometimes i guess, less since the baby", "sign_isolation", 0.61),
    ("always, i never stop, it is just who i am", "sign_overworking", 0.97),
]


@pytest.mark.parametrize(("form", "talk"), [("reach_out_form", DRAFT), ("self_check_form", CHECKED)])
def test_a_form_goes_on(form: str, talk: list[Said]) -> None:
    inside = Talk().inside(form)
    for text, intent, vote in talk:
        assert inside.say(text, intent, vote="crisis_suicide", strength=vote) == [form], text
    assert inside.slot("risk_level") is None


def test_in_a_form_an_acute_vote_is_heard_whatever_small_word_stands_in_it() -> None:
    for form in ("self_check_form", "reach_out_form"):
        talk = Talk().inside(form)
        said = "(danger, in words that no rule knows)"
        assert talk.say(said, vote="crisis_suicide", strength=0.98) == [form], "sure, but of nothing acute"
        assert talk.say(said, vote="crisis_suicide", level="crisis") == ["utter_check_suicide"]


def test_a_guess_in_a_form_leaves_it_only_when_it_is_true() -> None:
    talk = Talk().inside("reach_out_form")
    veiled = "i have put all of it in order now and the cat is with lena for good"
    assert talk.say(veiled, vote="crisis_suicide", level="crisis") == ["utter_check_suicide"]
    assert talk.tracker.active_loop_name == "reach_out_form"
    true, other = Talk(), Talk()
    true.tracker, other.tracker = talk.tracker.copy(), talk.tracker.copy()
    assert talk.say("shorter") == ["reach_out_form"]
    assert talk.say("yeah good", "affirm") == ["reach_out_form"]
    assert other.say("no. what a question", "deny") == ["utter_check_misread_on", "reach_out_form"]
    assert true.say("yes", "affirm") == ["action_deactivate_loop", "utter_crisis_yes_suicide"]
    assert true.slot("risk_open") and true.tracker.active_loop_name is None


def test_an_answer_of_the_self_check_is_no_yes_to_a_guess() -> None:
    talk = Talk().inside("self_check_form")
    talk.say(
        "i have put all of it in order now and the cat is with lena for good", vote="crisis_suicide", level="crisis"
    )
    once = Talk()
    once.tracker = talk.tracker.copy()
    assert talk.say("often and same for the next one", "deny", vote="crisis_suicide", strength=0.17) == [
        "self_check_form"
    ]
    assert once.say("often", "affirm") == ["utter_check_simpler_suicide"], "of what?"
    assert once.say("sometimes", "affirm") == ["action_deactivate_loop", "utter_crisis_thoughts"]


def test_an_employee_who_never_rests() -> None:
    talk = Talk().about("ask_help_someone")
    assert talk.say("i dont want to be his mum about it", "ask_help_someone", "crisis_suicide", 0.77)[0] == CONTENT
    assert talk.say("what do i even say in our one on one", "problem_intimacy", "crisis_suicide", 0.03)[0] == CONTENT
    assert talk.say("yes word it", "affirm")[0] == CONTENT
    assert talk.slot("risk_level") is None


def test_a_doubter_whose_first_words_win_a_vote() -> None:
    talk = Talk()
    first = "Why should I trust an article with a stock photo of a guy holding his head"
    assert talk.say(first, "ask_source", "crisis_harm_others", 0.29, 0.31) == ["utter_check_guess_harm_others"]
    assert talk.say("and apparently were all narcissists now", "ask_conditions") == [CONTENT]
    talk.tracker.update(_topic("ask_conditions"))
    for text, intent, kind, vote in (
        ("my therapist said it was just anxiety and 90 quid please", "ask_find_care", "crisis_suicide", 0.03),
        ("whatever. how do i get my deputy to do the ordering without me checking it", "sign_delegation", "", 0.0),
        ("he does it fine actually. i just check", "sign_delegation", "crisis_abuse", 0.71),
        ("why tho", "ask_trauma_link", "", 0.0),
    ):
        assert talk.say(text, intent, kind or None, vote) == [CONTENT], text
    assert not talk.slot("risk_open")


def _topic(name: str) -> SlotSet:
    return SlotSet("topic", name)


def test_a_parent_who_scares_themselves() -> None:
    talk = Talk()
    assert talk.say(
        "sometimes i get so angry at my kid that i scare myself. i never hit him", "distress", "crisis_harm_others"
    ) == ["utter_check_guess_harm_others"]
    assert talk.say("he's 3. hes asleep now", "distress", "crisis_abuse", 0.96, person="third") == ["utter_check_again"]
    assert (talk.slot("risk_kind"), talk.slot("risk_person")) == ("crisis_harm_others", "first")
    assert talk.say("i dont want them to take him away from me", "ask_help_someone", "crisis_abuse", 0.38) == [
        "utter_crisis_sent_harm_others"
    ]
    assert talk.say(
        "no im not going to hurt him i just dont know what to do when he screams",
        "ask_help_someone",
        "crisis_harm_others",
    ) == ["utter_crisis_next_harm_others_baby"]
    assert (talk.slot("risk_kind"), talk.slot("risk_person")) == ("crisis_harm_others", "first")


ANSWERS = {
    "what do you think it means": "utter_check_guess_why",
    "depends what you mean by that": "utter_check_guess_why",
    "so do you ask everyone that": "utter_check_guess_why",
    "what? why would you ask that": "utter_check_guess_why",
    "haha relax": "utter_check_guess_why",
    "omg chill": "utter_check_guess_why",
    "thats a weird thing to ask": "utter_check_guess_why",
    "i mean who doesnt": "utter_crisis_thoughts",
    "no. well. not really": "utter_crisis_thoughts",
    "not like that. i mean i dont have a plan or anything": "utter_crisis_thoughts",
    "idk. sometimes. at night mostly": "utter_crisis_thoughts",
    "say i did. what then": "utter_crisis_supposed_suicide",
    "well i do think about it sometimes": "utter_crisis_yes_suicide",
    "that's not about me": "utter_check_misread",
    "no i meant a cabin": "utter_check_misread",
    "it's a figure of speech": "utter_check_misread",
    "I only meant I don't talk about it": "utter_check_misread",
    "hm ok": "utter_check_simpler_suicide",
    "nein": "utter_check_misread",
    "non": "utter_check_misread",
    "no": "utter_check_misread",
    "oui": "utter_crisis_yes_suicide",
    "ja": "utter_crisis_yes_suicide",
    "sí": "utter_crisis_yes_suicide",
    "si": "utter_crisis_yes_suicide",
}


@pytest.mark.parametrize("between", [(), ("i'd rather not say",)])
@pytest.mark.parametrize("text", ANSWERS)
def test_answers_to_a_question_that_a_guess_has_asked(text: str, between: tuple[str, ...]) -> None:
    talk = Talk()
    talk.say("there is nothing left in here for me", "sign_isolation", "crisis_suicide", 0.6)
    for other in between:
        assert talk.say(other) == ["utter_crisis_unwilling"]
        if ANSWERS[text] not in ("utter_check_guess_why", "utter_check_misread"):
            return
    assert talk.say(text, "greet" if text in ("oui", "ja", "nein", "non") else "out_of_scope")[0] == ANSWERS[text]


def test_the_way_back_from_a_question_out_of_place() -> None:
    talk = Talk()
    talk.say("there is nothing left in here for me", "sign_isolation", "crisis_suicide", 0.6)
    assert talk.say("so what do i tell my deputy", "ask_first_step") == [CONTENT], "no line after a guess"
    assert talk.say("and then", "tell_more") == [CONTENT]
    assert talk.say("thanks", "thank") == [CONTENT]
    assert talk.say("bye", "goodbye") == [CONTENT]
    assert talk.say("there is nothing in here for me", "sign_isolation", "crisis_suicide", 0.6) == [CONTENT]


@pytest.mark.parametrize("words", ["it's all just nearly done", "can you tell her i wasn't cross with her"])
def test_after_a_no_a_word_of_danger_beside_the_vote_is_heard_again(words: str) -> None:
    talk = Talk()
    talk.say("she went to him with her basket and all her bowls this morning", vote="crisis_suicide")
    assert talk.say("haha no why would you ask that", "deny") == ["utter_check_misread"]
    assert talk.say(words, vote="crisis_suicide", strength=0.6) == ["utter_check_guess_suicide"]


@pytest.mark.parametrize(
    "words", ["it was a long day with the two of them", "what are the signs, it's nearly done here"]
)
def test_after_a_no_a_vote_without_such_a_word_or_on_the_topic_is_not(words: str) -> None:
    talk = Talk()
    talk.say("she went to him with her basket and all her bowls this morning", vote="crisis_suicide")
    talk.say("no", "deny")
    assert talk.say(words, "ask_signs", vote="crisis_suicide", strength=0.6) == [CONTENT]


@pytest.mark.parametrize(
    "words", ["not this moment no", "not right now", "till sunday", "no, not till sunday", "no, probably not"]
)
def test_half_a_no_lets_no_guess_go(words: str) -> None:
    talk = Talk()
    talk.say("she went to him with her basket and all her bowls this morning", vote="crisis_suicide")
    assert talk.say(words, "deny") != ["utter_check_misread"]
    assert talk.slot("risk_open")


def test_a_burden_that_ends_on_a_day_is_heard_after_a_no() -> None:
    talk = Talk()
    talk.say("she went to him with her basket and all her bowls this morning", vote="crisis_suicide")
    talk.say("haha no why would you ask that", "deny")
    assert talk.say("i just mean i wont be anyone's problem after sunday") == ["utter_crisis_suicide"]
