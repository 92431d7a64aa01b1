"""The self-check in its own words: what is met, what is explained, what is taken back, left and taken up again."""

from __future__ import annotations

from itertools import pairwise

import pytest

from bot.knowledge import knowledge
from tests.unit.actions.check import FORM, Check, text_of, titles

KNOWN = knowledge()
SIGNS = [name for name in KNOWN.topics if name.startswith("sign_")]
MOST_WORDS = 60
MOST_NAMED = 80  # where all eight are named in full: "asking for help, often" would say the reverse


@pytest.fixture
def check() -> Check:
    """A self-check at its first question."""
    talk = Check()
    talk.begin()
    return talk


def through(talk: Check, *answers: str) -> str:
    """All answers one after the other; what is said at the end."""
    said = ""
    for one in answers:
        said = text_of(talk.say(one))
    return said


@pytest.mark.parametrize("text", ["wait so do i have it or not", "so does that mean i have it then", "is that me?"])
def test_what_somebody_has_is_not_for_a_chat_to_tell(check: Check, text: str) -> None:
    said = text_of(check.say(text, "ask_self_check"))
    assert said.startswith(tuple(KNOWN.texts["self_check.verdict"]))
    assert "1 of 8" in said and check.answers == []


@pytest.mark.parametrize("text", ["/ask_self_check", "back to the check", "check me", "ok back to the questions"])
def test_a_wish_for_the_check_in_it_asks_again(check: Check, text: str) -> None:
    assert "1 of 8" in text_of(check.say(text, "ask_self_check"))
    assert not check.aside and check.answers == []


@pytest.mark.parametrize("text", ["hm", "ok", "mhm", "alright", "hmm good question"])
def test_a_nod_is_no_answer(check: Check, text: str) -> None:
    said = text_of(check.say(text, "affirm"))
    assert check.answers == [] and said.startswith(tuple(KNOWN.texts["self_check.nod.often"]))
    assert said.count("?") == 1


def test_a_question_on_something_else_is_left_to_the_rules(check: Check) -> None:
    check.say("is this private?", "ask_privacy")
    assert check.aside and check.running


@pytest.mark.parametrize("text", ["what do you mean by that", "what does delegating even mean here"])
def test_the_step_is_explained(check: Check, text: str) -> None:
    check.say("Often")
    explained = KNOWN.topics[SIGNS[1]].self_check
    assert explained and explained.explain in text_of(check.say(text, "sign_delegation", ["sign_delegation"]))
    assert check.step == 1


def test_how_many_are_left(check: Check) -> None:
    said = text_of(check.say("how many are left"))
    assert "8 of the eight" in said and "two short ones" in said
    through(check, *["skip"] * 9)
    assert text_of(check.say("how many are left")).startswith(KNOWN.texts["self_check.left.last"][0])


def test_all_at_once_is_no_never(check: Check) -> None:
    said = text_of(check.say("no id rather you just tell me the questions all at once", "ask_capabilities"))
    assert check.answers == []
    assert all(KNOWN.topics[name].label.lower() in said for name in SIGNS)
    assert len(said.split()) <= MOST_WORDS


def test_the_answer_before_is_corrected(check: Check) -> None:
    through(check, "Often", "Often")
    check.say("no wait i meant the last one never", "deny")
    assert (check.answers, check.step) == (["often", "never"], 2)


def test_an_earlier_one_is_named_by_what_it_is_about(check: Check) -> None:
    through(check, "Often", "Often", "Never")
    text = "at first I said I don't ask at work, that was too harsh, go back"
    assert "1 of 8" in text_of(check.say(text, SIGNS[0], [SIGNS[0]]))
    assert "4 of 8" in text_of(check.say("Sometimes")), "and then on from where it was"
    assert check.answers == ["sometimes", "often", "never"]


def test_with_nothing_before_it_nothing_is_corrected(check: Check) -> None:
    check.say("i meant sometimes")
    assert check.answers == ["sometimes"]


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("my gp signed me off with burnout in march", "sign_overworking"),
        ("my ex used to call me the fortress", "reason_vulnerability"),
    ],
)
def test_what_is_told_is_met_and_the_step_asked_again(check: Check, text: str, intent: str) -> None:
    said = text_of(check.say(text, intent, [intent]))
    assert said.startswith(KNOWN.topics[intent].reflect)
    assert "1 of 8" in said and check.answers == []


def test_what_is_told_with_an_answer_is_met_and_the_answer_taken(check: Check) -> None:
    said = text_of(check.say("my mum sends me offers to babysit and i always say no", SIGNS[0], [SIGNS[0]]))
    assert said.startswith(KNOWN.topics[SIGNS[0]].reflect) and "2 of 8" in said
    assert len(said.split()) <= MOST_WORDS


def test_what_fits_no_sign_is_met_as_well(check: Check) -> None:
    said = text_of(check.say("my husband left in june and since then everything is", "affirm"))
    assert said.startswith(tuple(KNOWN.texts["self_check.met"])) and "1 of 8" in said
    again = text_of(check.say("and my mum moved in with us in july", "affirm"))
    assert "skip" in again.lower() and len(again.split()) <= MOST_WORDS


def test_who_has_it_not_is_not_met_as_if(check: Check) -> None:
    said = text_of(check.say("never, honestly, i love asking people for things", SIGNS[0], [SIGNS[0]]))
    taken = KNOWN.texts["self_check.taken"]
    assert said.partition(" 2 of")[0] in {one.format(answer="never") for one in taken}


def test_in_a_dark_moment_the_questions_wait_and_a_line_is_named(check: Check) -> None:
    replies = check.say("i just feel empty and nothing matters", "sign_isolation", ["sign_isolation"])
    assert "988" in text_of(replies) or "findahelpline" in text_of(replies)
    assert titles(replies) == ["Carry on", "Stop"]


def test_what_is_not_read_twice_may_be_left_out(check: Check) -> None:
    said = [text_of(check.say(f"purple elephants {number}")) for number in range(5)]
    assert all(one != another for one, another in pairwise(said)) and len(set(said)) > len(said) // 2
    assert all("skip" in one.lower() for one in said[1:])
    assert all(one.count("?") == 1 for one in said)


@pytest.mark.parametrize("text", ["hang on, my kids need me, later", "pause", "brb", "gotta go"])
def test_a_pause_keeps_the_answers(check: Check, text: str) -> None:
    check.say("Often")
    replies = check.say(text, "goodbye")
    assert not check.running and titles(replies) == ["Carry on"]
    again = text_of(check.begin())
    assert again.startswith(tuple(KNOWN.texts["self_check.resumed"])) and "2 of 8" in again


def test_stopped_it_can_be_taken_up_again_or_begun_anew(check: Check) -> None:
    through(check, "Often", "Sometimes")
    assert "Carry on" in titles(check.say("stop"))
    assert "3 of 8" in text_of(check.begin())
    assert "1 of 8" in text_of(check.say("from the start")) and check.answers == []


def test_finished_it_begins_anew(check: Check) -> None:
    through(check, *["Often"] * 8, "For years", "A lot")
    assert "1 of 8" in text_of(check.begin()) and check.answers == []


def test_taken_up_after_danger_the_line_is_named() -> None:
    talk = Check(risk_level="crisis", risk_kind="crisis_suicide", country="US")
    assert "988" in text_of(talk.begin())
    assert "988" not in text_of(talk.say("Often"))
    talk.say("stop")
    assert "988" in text_of(talk.begin())


def test_to_continue_in_the_middle_starts_nothing_over(check: Check) -> None:
    check.say("Often")
    assert not check.ask("can we continue the questions", "restart")
    assert (check.started, check.answers) == (FORM, ["often"])


def test_from_the_start_means_the_questions_and_start_over_all(check: Check) -> None:
    check.slots["topic"] = SIGNS[0]
    check.say("Often")
    check.ask("from the start", "restart")
    assert (check.started, check.slots["self_check"], check.slots["topic"]) == (FORM, None, SIGNS[0])
    check.ask("start over", "restart")
    assert not check.started and check.slots["topic"] is None


@pytest.mark.parametrize("answers", [["Often"] * 8, ["Often", "Sometimes"] * 4, ["Never"] * 8, ["Often", "Never"] * 4])
def test_the_summary_is_short(check: Check, answers: list[str]) -> None:
    said = through(check, *answers, "As long as I know", "A lot")
    assert len(said.split()) <= (MOST_NAMED if len({*answers} - {"Never"}) > 1 else MOST_WORDS), said
    assert "no diagnosis" in said


def test_the_number_on_the_card_is_that_of_the_text(check: Check) -> None:
    shown = [check.say("Never") for _ in range(9)]
    cards = [one["custom"] for replies in shown for one in replies if one.get("custom")]
    assert [card["of"] for card in cards] == [8] * 7 + [10] * 2
    assert all(card["step"] <= card["of"] for card in cards)


def test_after_the_summary_it_tells_nobody_what_they_have(check: Check) -> None:
    through(check, *["Often"] * 8, "For years", "A lot")
    replies = check.ask("so i have it then?")
    assert not check.started and "professional" in text_of(replies)
    assert "How to find help" in titles(replies)
    check.ask("can you check me again")
    assert check.started == FORM


def test_the_list_of_the_summary_can_be_pointed_at(check: Check) -> None:
    through(check, "Often", "Never", "Sometimes", *["Never"] * 5, "skip", "skip")
    assert check.slots["listed"] == [SIGNS[0], SIGNS[2]]
    check.ask("what about the second one")
    assert not check.started and check.slots["topic"] == SIGNS[2]


@pytest.mark.parametrize(
    "text",
    ["check me", "is that me?", "do i have it", "back to the check", "/ask_self_check", "can you check if i have this",
     "i carried a sofa up three floors alone with a broken toe and told nobody, have i got it"],
)  # fmt: skip
def test_whoever_asks_for_it_gets_it(text: str) -> None:
    talk = Check()
    talk.ask(text)
    assert talk.started == FORM


def test_a_story_is_met_and_the_check_offered() -> None:
    talk = Check()
    replies = talk.ask(
        "i moved house on my own with a broken wrist and told nobody. is that what this is about? what else would you see",
        signs=[SIGNS[0]],
    )
    assert not talk.started and talk.slots["offer"] == "ask_self_check"
    assert text_of(replies).startswith(KNOWN.topics[SIGNS[0]].reflect)
    assert "Look at them with me" in titles(replies)


def test_that_is_me_of_a_condition_is_not_for_us_to_say() -> None:
    talk = Check(topic="ask_conditions")
    assert text_of(talk.ask("i think thats me actually")).startswith(tuple(KNOWN.texts["not_for_me_to_say"]))
    assert not talk.started


def test_that_is_me_starts_nothing() -> None:
    talk = Check(topic=SIGNS[3])
    assert "Look at them with me" in titles(talk.ask("i think thats me actually"))
    assert not talk.started


@pytest.mark.parametrize(
    ("text", "intent"), [("carry on", "tell_more"), ("OFTEN!!!", "affirm"), ("back to the questions", "ask_self_check")]
)
def test_over_it_says_so_and_is_offered_again(check: Check, text: str, intent: str) -> None:
    through(check, *["Often"] * 8, "For years", "A lot")
    replies = check.ask(text, intent)
    assert text_of(replies) in KNOWN.texts["self_check.over"] and check.slots["offer"] == "ask_self_check"
    assert titles(replies)[0] == "The questions again" and not check.started


def test_an_answer_that_takes_it_up_again_is_taken(check: Check) -> None:
    through(check, "Often", "pause")
    said = text_of(check.begin("NEVER!!!", "deny"))
    assert check.answers == ["often", "never"] and "3 of 8" in said


@pytest.mark.parametrize("text", ["do i have this thing or not", "is that me?", "am i like that"])
def test_begun_with_is_that_me_it_says_that_it_cannot_tell(text: str) -> None:
    assert text_of(Check().begin(text)).startswith(KNOWN.texts["self_check.opening_verdict"][0])


def test_where_nothing_is_erased_the_check_can_go_on(check: Check) -> None:
    check.say("Often")
    check.slots["offer"] = "delete_data"
    replies = check.keep("no keep it")
    assert titles(replies) == ["Carry on"] and check.slots["offer"] == "ask_self_check"


@pytest.mark.parametrize("text", ["how many questions are in the self check", "whats the self check for"])
def test_asked_about_by_its_name_it_is_described_and_offered(text: str) -> None:
    talk = Check()
    replies = talk.ask(text, "out_of_scope")
    assert text_of(replies) in KNOWN.texts["self_check.about"]
    assert not talk.started and talk.slots["offer"] == "ask_self_check"


def test_what_was_answered_is_no_verdict(check: Check) -> None:
    through(check, "Often", "stop")
    assert "often, finding it hard to ask for help" in text_of(check.ask("tell me my check answers"))
    assert not check.started
