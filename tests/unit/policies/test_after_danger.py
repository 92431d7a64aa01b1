"""Conversations after danger, by the real policies on a tracker; no model is needed, what it makes of the words is said here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from spacy.tokens import Doc

from bot.safety.patterns import Found, PatternIndex
from tests.talking import CONTENT, Talk


@pytest.fixture
def talk() -> Talk:
    """A conversation that begins."""
    return Talk()


def test_a_poisoning_stays_one_through_a_joke_that_is_taken_back(talk: Talk) -> None:
    assert talk.say("i took a load of my meds on purpose") == ["utter_crisis_medical_poison"]
    assert talk.say("jk") == ["utter_crisis_joking_medical_poison"]
    assert (talk.slot("risk_level"), talk.slot("risk_open")) == ("crisis", True)
    assert talk.say("no i really did") == ["utter_crisis_back_medical"]
    assert talk.slot("risk_open")


@pytest.mark.parametrize(
    "words", ["no i really did", "ok not joking", "actually idk why i said no", "i lied, im not ok"]
)
def test_what_is_taken_back_is_danger_again(talk: Talk, words: str) -> None:
    talk.say("i want to kill myself tonight")
    talk.say("lol i was joking")
    assert not talk.slot("risk_open")
    assert talk.say(words) == ["utter_crisis_back"]
    assert (talk.slot("risk_level"), talk.slot("risk_open")) == ("crisis", True)


def test_the_same_words_on_the_topic_take_nothing_back(talk: Talk) -> None:
    talk.say("i want to kill myself tonight")
    talk.say("i'm safe now")
    talk.say("what are the signs", "ask_signs")
    assert talk.say("i really did it all on my own", "sign_working_alone")[0] == CONTENT
    assert talk.say("i lied when i said im fine") == ["utter_crisis_back"]


def test_an_emergency_that_nobody_wants_to_be_one(talk: Talk) -> None:
    talk.say("i took 40 pills")
    assert talk.say("no i dont want an ambulance. dont tell anyone", "deny") == ["utter_crisis_ambulance_medical"]
    assert talk.say("is that a lot, it was like half the box") == ["utter_crisis_means_medical_poison"]
    assert talk.say("i called 911") == ["utter_crisis_reached_medical"]
    assert talk.say("theyre here") == ["utter_crisis_helped"]


def test_a_flatmate_who_can_not_be_woken(talk: Talk) -> None:
    talk.say("my flatmate took 30 pills and i cant wake him up")
    assert talk.say("hes snoring now so its fine right?") == ["utter_crisis_asleep_other"]
    assert talk.say("im in Dublin") == ["utter_crisis_country_medical_other"]
    assert talk.slot("country") == "IE"


def test_halves_of_a_sentence_are_a_danger_of_their_own_beside_another(talk: Talk) -> None:
    talk.say("my brother wants to kill himself tonight")
    talk.say("i might")
    assert talk.say("hurt the baby") == ["utter_crisis_harm_others_baby"]
    assert (talk.slot("risk_kind"), talk.slot("risk_person")) == ("crisis_harm_others", "first")


@pytest.mark.parametrize(
    ("danger", "reached"),
    [
        ("my brother took 30 pills", "utter_crisis_reached_medical_other"),
        ("my mum has collapsed and is not breathing", "utter_crisis_reached_medical_other"),
        ("my brother wants to kill himself tonight", "utter_crisis_reached_other"),
    ],
)
def test_help_that_was_called_for_somebody_else_comes(talk: Talk, danger: str, reached: str) -> None:
    talk.say(danger)
    assert talk.say("i called an ambulance", "crisis_medical") == [reached]
    for words in ("theyre here", "they're taking him in", "they took him to hospital", "he's on a ward now"):
        assert talk.say(words, "reach_out") == ["utter_crisis_helped_other"], words
        assert not talk.slot("risk_open")
    assert talk.say("they're working on him", vote="crisis_harm_others") == ["utter_crisis_helped_other"]
    assert talk.say("what are the signs", "ask_signs") == [CONTENT, "utter_crisis_reminder"]
    assert talk.say("she's in hospital every other week", "sign_isolation")[0] == CONTENT, "that is a story now"


def test_a_cousin_with_a_gun(talk: Talk) -> None:
    talk.say("my cousin has a gun and says he is going to shoot his boss tomorrow")
    assert talk.say("hes prob joking tbh") == ["utter_crisis_hearsay_harm_others_other"]
    assert talk.say("i dont want to snitch on family") == ["utter_crisis_loyal_harm_others_other"]
    assert talk.say("what do i say to him", "reach_out") == ["utter_crisis_note_harm_others_other"]


def test_not_safe_and_afraid_of_being_fetched(talk: Talk) -> None:
    talk.say("i wish i was dead")
    assert talk.say("im not safe but i dont want cops at my door") == ["utter_crisis_yes_sent"]
    assert talk.slot("risk_level") == "crisis"
    assert talk.say("i feel a bit better") == ["utter_crisis_better"]
    assert talk.slot("risk_open")
    assert talk.say("ok i texted them") == ["utter_crisis_reached"]


@pytest.mark.parametrize(
    ("answer", "intent", "expected"),
    [
        ("i dunno", "deny", "utter_check_simpler_suicide"),
        ("hm", "affirm", "utter_check_simpler_suicide"),
        ("the first one", "affirm", "utter_check_simpler_suicide"),
        ("maybe", "deny", "utter_crisis_yes_suicide"),
        ("maybe. sometimes", "deny", "utter_crisis_thoughts"),
        ("i'd rather not say", "deny", "utter_crisis_unwilling"),
        ("no way my mom would freak out", "deny", "utter_crisis_unwilling"),
        ("leave me alone", "feedback_negative", "utter_crisis_unwilling"),
        ("so what. it doesnt matter", "feedback_negative", "utter_crisis_unwilling"),
        ("what do you mean", "tell_more", "utter_check_why_suicide"),
        ("pardon", "tell_more", "utter_check_why_suicide"),
        ("forget i said it", "delete_data", "utter_crisis_forget"),
        ("nvm i dont need help, forget it", "delete_data", "utter_crisis_forget"),
        ("i'm 14", "out_of_scope", "utter_crisis_young"),
    ],
)
def test_answers_to_the_direct_question(talk: Talk, answer: str, intent: str, expected: str) -> None:
    talk.say("i wish i was dead")
    assert talk.say(answer, intent) == [expected]
    assert talk.slot("risk_open")


DENIALS = [
    "No??? why would you ask me that. im just tired",
    "no, nobody is hurting me?? I live by myself",
    "we're both safe, he's never hurt me",
    "no no i'm fine, he'd never hurt me",
    "no like that, its a figure of speech",
    "no i mean this job",
    "no?? im not hurting anyone",
    "i said nothing about danger",
]


@pytest.mark.parametrize("kind", ["crisis_abuse", "crisis_suicide", "crisis_harm_others"])
@pytest.mark.parametrize("words", DENIALS)
def test_a_guess_that_was_wrong_is_left_behind(talk: Talk, words: str, kind: str) -> None:
    assert talk.say("it is all on me and he just watches", vote=kind) == [
        f"utter_check_guess_{kind.removeprefix('crisis_')}"
    ]
    assert talk.say(words, vote=kind) in (["utter_check_misread"], ["utter_check_misread_why"]), (
        "its own words vote for danger"
    )
    assert not talk.slot("risk_open")
    assert talk.say("what are the signs", "ask_signs") == [CONTENT], "no more of it, nor of the line"
    assert talk.say("thanks", "thank") == [CONTENT]


def test_a_question_in_the_denial_is_answered_with_it(talk: Talk) -> None:
    talk.say("he wakes up screaming and i hold him", vote="crisis_abuse")
    assert talk.say("no, he's never hurt me. is it ptsd", "ask_conditions") == ["utter_check_misread_then", CONTENT]


def test_an_answer_that_fails_is_owned_up_to(talk: Talk) -> None:
    talk.say("he wakes up screaming and i hold him", vote="crisis_abuse")
    talk.silent = True
    done = talk.say("no, he's never hurt me. is it ptsd", "ask_conditions")
    assert done == ["utter_check_misread_then", CONTENT, "utter_unavailable"]


def test_a_guess_that_nobody_answered_holds_nothing_back(talk: Talk) -> None:
    talk.say("he wakes up screaming and i hold him", vote="crisis_abuse")
    assert talk.say("is it ptsd", "ask_conditions")[0] == CONTENT
    assert talk.say("he shouts in his sleep", "sign_isolation", vote="crisis_abuse")[0] == CONTENT


def test_a_guess_about_one_s_own_life_holds_nothing_back_either(talk: Talk) -> None:
    talk.say("there is nothing left in here for me", vote="crisis_suicide")
    assert talk.say("what are the signs", "ask_signs") == [CONTENT], "no danger was told, no line follows"


def test_words_of_a_rule_win_over_every_denial(talk: Talk) -> None:
    talk.say("he just watches me", vote="crisis_abuse")
    assert talk.say("no, he never hurt me. i want to kill myself tonight", "deny") == ["utter_crisis_suicide"]


def test_safe_and_on_with_the_topic(talk: Talk) -> None:
    talk.say("i want to kill myself tonight")
    fork = "fine. i'm safe now, can we talk about the article"
    assert talk.say(fork, "affirm") == ["utter_crisis_safe_topic"]
    assert not talk.slot("risk_open")


def test_safe_and_a_question(talk: Talk) -> None:
    talk.say("i want to kill myself tonight")
    assert talk.say("i'm safe now, what are the signs", "ask_signs") == ["utter_crisis_safe_then", CONTENT]


def test_whether_to_ask_straight_out(talk: Talk) -> None:
    talk.say("my brother wants to kill himself")
    words = "should i ask him straight out? wont that put it in his head"
    assert talk.say(words, "ask_help_someone") == ["utter_crisis_straight_other"]
    words = "should i just ask her if shes suicidal or will that give her ideas"
    assert talk.say(words, "ask_help_someone") == ["utter_crisis_straight_other"]


def test_a_parent_at_the_edge(talk: Talk) -> None:
    talk.say("my baby wont stop screaming and im scared i will shake him")
    assert talk.slot("risk_kind") == "crisis_harm_others"
    assert talk.say("i went outside on the balcony") == ["utter_crisis_apart_harm_others_baby"]
    assert talk.say("im calmer now. he's ok too") == ["utter_crisis_better_harm_others_baby"]


def test_one_message_is_read_by_the_rules_once(talk: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    read: Counter[tuple[PatternIndex[Any], tuple[str, ...]]] = Counter()
    find = PatternIndex.find

    def counted(index: PatternIndex[Any], doc: Doc, words: frozenset[str]) -> Iterator[tuple[Any, Found]]:
        read[index, tuple(word.text for word in doc)] += 1
        return find(index, doc, words)

    monkeypatch.setattr(PatternIndex, "find", counted)
    for text in ("he might shoot me with his rifle", "in cork", "is there a cork board", "my aunt is here, i am safe"):
        talk.say(text)
        assert set(read.values()) == {1}, "by the danger patterns and by the asides, whoever asks"
        read.clear()


CUTS, HUSBAND, FRIEND, DAUGHTER = (
    "i want to cut again",
    "my husband hits me",
    "my friend texted goodbye and he has pills",
    "my daughter is 14 and shes cutting herself",
)
BREATHES_NOT = "my mum has collapsed and is not breathing"


@pytest.mark.parametrize(
    ("danger", "text", "intent", "expected"),
    [
        (CUTS, "it just makes it quiet in my head", "crisis_self_harm", "utter_crisis_stay_self_harm"),
        (
            CUTS,
            "when i come home from the late shift i sit in the car for ages",
            "sign_isolation",
            "utter_crisis_told_self_harm",
        ),
        (CUTS, "my flatmate is nice but i dont want to bother her", "ask_help_someone", "utter_crisis_burden"),
        (CUTS, "do i need stitches or can i leave it", "ask_treatment", "utter_crisis_wound"),
        (CUTS, "I need somebody to listen, not a number", "request_human", "utter_crisis_listen"),
        (CUTS, "no one. i'm on a night train", "distress", "utter_crisis_alone"),
        (CUTS, "can you tell me why i cant let anyone help me though", "ask_trauma_link", "utter_crisis_held"),
        (CUTS, "why do i always think i have to fix it all by myself", "ask_trauma_link", "utter_crisis_held"),
        (CUTS, "what would happen if i called", "out_of_scope", "utter_crisis_call"),
        (CUTS, "it goes to voicemail", "reason_lost_trust", "utter_crisis_busy"),
        (CUTS, "i never told anyone before", "sign_isolation", "utter_crisis_told_self_harm"),
        ("i took 40 pills", "i feel dizzy", "distress", "utter_crisis_again_medical"),
        (HUSBAND, "is it abuse if he only did it once", "ask_trauma_kinds", "utter_crisis_counts_abuse"),
        (HUSBAND, "where would i even go", "ask_find_care", "utter_crisis_where_to_abuse"),
        (HUSBAND, "who would find out if i called", "ask_privacy", "utter_crisis_found_out"),
        (HUSBAND, "why does he do this to me", "ask_trauma_link", "utter_crisis_stay_abuse"),
        (FRIEND, "it goes to voicemail", "reason_lost_trust", "utter_crisis_lost_other"),
        (FRIEND, "my sister found her, shes sitting with her", "out_of_scope", "utter_crisis_company_other"),
        (FRIEND, "should i have noticed earlier", "ask_recall", "utter_crisis_fault_other"),
        (FRIEND, "who would find out if i called", "ask_privacy", "utter_crisis_found_out_other"),
        (DAUGHTER, "should i take away everything sharp", "delete_data", "utter_crisis_distance_other"),
        (DAUGHTER, "how many pills would be too many", "out_of_scope", "utter_crisis_means_other"),
        (BREATHES_NOT, "they told me to wait downstairs", "out_of_scope", "utter_crisis_reached_medical_other"),
        (
            BREATHES_NOT,
            "he says no ambulance, he hates hospitals",
            "reason_triggers",
            "utter_crisis_ambulance_medical_other",
        ),
    ],
)
def test_what_is_asked_and_told_in_danger(talk: Talk, danger: str, text: str, intent: str, expected: str) -> None:
    talk.say(danger)
    assert talk.say(text, intent) == [expected]
    assert talk.slot("risk_open")


@pytest.mark.parametrize("text", ["yeah good", "yes word it", "hm ok", "often and same for the next one"])
def test_where_nothing_was_asked_a_yes_is_no_yes_to_danger(talk: Talk, text: str) -> None:
    talk.say("i wish i was dead")
    assert talk.say("help me write to someone", "reach_out") == ["utter_crisis_note"]
    talk.say(text, "affirm")
    assert (talk.slot("risk_level"), talk.slot("risk_open")) == ("check", True)


def test_a_yes_that_takes_a_word_back_closes_nothing(talk: Talk) -> None:
    talk.say("i wish i was dead")
    talk.say("bye", "goodbye")  # "are you safe tonight?"
    assert talk.say("sorry. english. yes i meant it a bit", "affirm") == ["utter_crisis_back"]
    assert talk.slot("risk_open")


def test_a_vote_about_others_comes_after_a_wish(talk: Talk) -> None:
    talk.say("i think my neighbour hits her kids")
    words = "i cant just call the cops on her she will hate me"
    assert talk.say(words, "distress", "crisis_harm_others", 0.92, level="crisis") == ["utter_crisis_loyal_other"]


@pytest.mark.parametrize(("word", "expected"), [("ja", "utter_crisis_yes_suicide"), ("nein", "utter_check_denied")])
def test_yes_and_no_of_other_languages(talk: Talk, word: str, expected: str) -> None:
    talk.say("i wish i was dead")
    assert talk.say(word, "greet") == [expected]


def test_do_i_sound_suicidal_asks_back(talk: Talk) -> None:
    talk.say("i wish i was dead")
    assert talk.say("do i sound suicidal?", "ask_self_check") == ["utter_check_why_suicide"]
    cut = Talk()
    cut.say(CUTS)
    assert cut.say("do you think im suicidal", "ask_self_check") == ["utter_check_why_self_harm"]
