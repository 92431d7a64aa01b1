"""An answer to the bot's own question is used; "what do you mean" gets the question in other words; short answers end there."""

from __future__ import annotations

import pytest

from bot.knowledge import knowledge
from tests.turns import Turns

KNOWLEDGE = knowledge()
TOPICS, TEXTS = KNOWLEDGE.topics, KNOWLEDGE.texts
ASKED_BACK = [text.split("{")[0] for key in ("meanings", "menu", "topic") for text in TEXTS[f"fallback.{key}"]]


def asked(question: str, topic: str) -> Turns:
    """A talk in which this question of a topic was just put."""
    for sender in "abcdefgh":
        talk = Turns(sender)
        if question in talk.say(f"/{topic}"):
            return talk
    raise AssertionError(question)


@pytest.mark.parametrize(
    ("question", "topic", "text"),
    [
        ("What do you fear would happen", "sign_fear_of_dependency", "that they'd think i'm not coping, which i wasnt"),
        ("What do you think gets in the way most?", "sign_asking_for_help", "didnt want her worrying"),
        ("What do you think gets in the way most?", "sign_asking_for_help", "because if i say it out loud im sick"),
        ("Which is harder for you", "sign_asking_for_help", "the first one i guess. she cried actually"),
        ("How is the distance for you", "sign_isolation", "idk, more like nothing"),
    ],
)
@pytest.mark.parametrize("intent", ["problem_intimacy", "out_of_scope"])
def test_an_answer_goes_on_with_the_topic(question: str, topic: str, text: str, intent: str) -> None:
    talk = asked(question, topic)
    words = talk.say(text, intent, confidence=0.2)
    assert not any(words.startswith(one) for one in ASKED_BACK)
    assert not talk.sections, "what was answered is met, and no fact thrown at it"
    assert talk.slots["topic"] == topic
    assert words.count("?") == 1 and question not in words
    further = talk.say("and it goes on like that, every week", intent, confidence=0.2)
    assert any(more.text in further for more in TOPICS[topic].more)
    assert further.count("?") == 1 and question not in further
    assert len(further.split()) <= 70


def test_a_bare_answer_that_was_hardly_read_as_something_else_is_one() -> None:
    talk = asked("What do you think gets in the way most?", "sign_asking_for_help")
    talk.say("because if i say it out loud im sick", "reason_triggers", ["reason_triggers"], confidence=0.45)
    assert talk.slots["topic"] == "sign_asking_for_help"


def test_a_story_that_was_read_for_sure_is_no_answer() -> None:
    talk = asked("What do you think gets in the way most?", "sign_asking_for_help")
    talk.say("because they always let me down", "reason_lost_trust", ["reason_lost_trust"], confidence=0.9)
    assert talk.slots["topic"] == "reason_lost_trust"


def test_the_side_that_was_picked_is_said_back() -> None:
    talk = asked("Which is harder for you", "sign_asking_for_help")
    assert talk.say("the second", "out_of_scope").startswith("Saying yes")


def test_a_question_is_no_answer() -> None:
    talk = asked("What do you think gets in the way most?", "sign_asking_for_help")
    words = talk.say("can you tell me the weather?", "problem_intimacy", confidence=0.1)
    assert not any(more.text in words for more in TOPICS["sign_asking_for_help"].more)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("what do you mean", "tell_more"),
        ("no i mean your question", "deny"),
        ("what do you mean by that", "ask_definition"),
        ("wat do u mean", "out_of_scope"),
        ("like what", "feedback_negative"),
    ],
)
def test_what_do_you_mean_gets_the_question_in_other_words(text: str, intent: str) -> None:
    talk = asked("What do you fear would happen", "sign_fear_of_dependency")
    first = talk.say(text, intent)
    assert first in TEXTS["reword.sign_fear_of_dependency"]
    assert talk.say(text, intent) != first


def test_an_offer_is_explained_as_one() -> None:
    talk = asked("Would you like to look at one small first step?", "sign_asking_for_help")
    words = talk.say("what do you mean", "tell_more")
    assert "Would you like to look at one small first step?" in words
    assert not any(more.text in words for more in TOPICS["sign_asking_for_help"].more)


def test_a_sentence_of_the_bot_is_explained() -> None:
    talk = asked("How is the distance for you", "sign_isolation")
    quoted = "leaning on others is hard" if "leaning on others" in str(talk.events) else "as one of eight signs"
    quoted = next(
        one for one in (quoted, "withdraw from relationships", "rely on anyone or") if one in str(talk.events)
    )
    words = talk.say(f"what does {quoted} mean", "out_of_scope")
    assert quoted in words and TEXTS["short.sign_isolation"][0] in words


@pytest.mark.parametrize("text", ["say that again but shorter", "shorter please"])
def test_shorter_is_one_line(text: str) -> None:
    talk = Turns()
    talk.say("/ask_definition")
    assert talk.say(text, "tell_more") in TEXTS["short.ask_definition"]


def test_every_topic_can_be_said_in_one_line() -> None:
    assert all(len(TEXTS[f"short.{topic}"][0].split()) <= 20 for topic in TOPICS)


@pytest.mark.parametrize(
    ("before", "text", "intent", "found"),
    [
        ("", "how many people have this", "ask_self_check", "numbers"),
        ("", "is it more common in men", "ask_signs", "numbers"),
        ("", "is it genetic", "ask_trauma_link", "genes"),
        ("", "is that normal in a kid his age", "ask_healthy_independence", "age"),
        ("/ask_treatment", "does it actually get better", "out_of_scope", "better"),
        ("", "you people keep saying its trauma. my parents were lovely", "sign_compliments", "doubt"),
        ("/ask_source", "so an advert basically", "out_of_scope", "interest"),
        ("", "is it gdpr", "out_of_scope", "law"),
        ("", "who sees this, my boss is on the same network", "ask_privacy", "network"),
        ("/ask_find_care", "we're in leeds", "sign_isolation", "place"),
        ("/ask_find_care", "im in spain", "out_of_scope", "place"),
        ("/ask_find_care", "can you just book it for me", "request_human", "book"),
        ("", "where would i find someone for a 14 year old", "ask_find_care", "care_young"),
        ("/ask_help_someone", "he'd never go. is there anything I shouldn't do", "ask_help_someone", "not_to_do"),
    ],
)
def test_short_answers_end_there(before: str, text: str, intent: str, found: str) -> None:
    talk = Turns()
    if before:
        talk.say(before)
    signs = ["sign_compliments", "reason_lost_trust"] if intent == "sign_compliments" else ()
    words = talk.say(text, intent, signs)
    answer = KNOWLEDGE.answers[found]
    assert words in answer.says, "nothing unasked comes after it"
    assert talk.sections == ([answer.section] if answer.section else [])
    assert not talk.slots.get("shared")


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("i do all the research at work on my own", "sign_working_alone"),
        ("i was born with this need to be alone", "sign_isolation"),
    ],
)
def test_a_word_in_a_story_asks_nothing(text: str, intent: str) -> None:
    talk = Turns()
    talk.say(text, intent, [intent])
    assert talk.slots["shared"] == [intent]


def test_another_subject_stays_one_where_nothing_is_talked_about() -> None:
    assert Turns().say("how many people live in france", "out_of_scope") == ""


def test_a_therapy_that_is_not_asked_about_in_general() -> None:
    words = Turns().say("cbt how does it work", "ask_therapy_type", therapy="cbt")
    assert any(text in words for text in KNOWLEDGE.therapies["cbt"].inform)


def test_being_in_therapy_is_no_place() -> None:
    talk = Turns()
    talk.say("/ask_find_care")
    assert talk.say("im in therapy already", "ask_find_care") not in KNOWLEDGE.answers["place"].says


@pytest.mark.parametrize("text", ["isnt that just being an adult", "so basically anyone competent"])
def test_what_makes_the_difference(text: str) -> None:
    talk = Turns()
    talk.say("/ask_signs")
    words = talk.say(text, "out_of_scope")
    assert any(text in words for text in TEXTS["everyone"])


def test_the_healthy_version() -> None:
    talk = Turns()
    talk.say("/ask_signs")
    talk.say("whats the healthy version supposed to look like", "out_of_scope")
    assert talk.slots["topic"] == "ask_healthy_independence"


def test_having_had_no_say_is_not_met_as_deciding() -> None:
    text = "nobody asked me what i wanted since like 2011"
    words = [Turns(sender).say(text, "reason_control", ["reason_control"]) for sender in "abcd"]
    assert len({one.split(". ")[0] for one in words}) == 4
    assert not any(claim in one for one in words for claim in ("one who decides", "in your own hands"))


def test_several_signs_are_opened_in_other_words_each_time() -> None:
    talk, signs = Turns(), ["reason_lost_trust", "sign_compliments"]
    said = [talk.say("i never trust anyone and i hate praise", signs[0], signs) for _ in range(2)]
    begins = [text.split("{names}")[0] for text in TEXTS["together"]]
    used = [next(one for one in begins if one in words) for words in said]
    assert len(set(used)) == len(used) == 2


def test_a_question_asked_once_more_gets_something_new() -> None:
    talk = Turns()
    told = [talk.say("what is it", "ask_definition") for _ in range(5)]
    facts = [*TOPICS["ask_definition"].inform, *(more.text for more in TOPICS["ask_definition"].more)]
    assert all(
        any(fact in words and not any(fact in other for other in told if other is not words) for fact in facts)
        for words in told
    )


def test_the_third_time_is_noticed() -> None:
    talk, text = Turns(), "i never ask anyone"
    first, second, third = (talk.say(text, "sign_asking_for_help", ["sign_asking_for_help"]) for _ in range(3))
    topic = TOPICS["sign_asking_for_help"]
    assert not any(one in third for one in topic.inform)
    assert any(more.text in third and more.text not in first + second for more in topic.more)
    assert any(one in third for one in TEXTS["again.ask"])


@pytest.mark.parametrize(
    ("sign", "text", "intent", "strength", "theme"),
    [
        (
            "sign_delegation",
            "idk being seen as weak, or hurt, or looking stupid",
            "sign_fear_of_dependency",
            0.83,
            "seen_weak",
        ),
        ("sign_compliments", "because they're lying", "reason_lost_trust", 0.44, "praise_doubted"),
        ("sign_isolation", "four years in March", "sign_isolation", 0.72, "anniversary"),
        ("sign_asking_for_help", "i suppose i could have rung", "sign_asking_for_help", 0.85, "hindsight"),
        ("sign_overworking", "yeah my back and my marriage lol", "affirm", 0.99, "cost"),
        (
            "sign_delegation",
            "handed it to Kev once and he forgot two shifts, i had to cover",
            "sign_delegation",
            0.9,
            "botched",
        ),
    ],
)
def test_an_answer_is_met_by_what_it_says(sign: str, text: str, intent: str, strength: float, theme: str) -> None:
    talk = Turns()
    first = talk.say("thats me", sign, [sign])
    talk.slots["offer"] = "listen"
    words = talk.say(text, intent, {intent: strength} if intent != "affirm" else (), confidence=strength)
    assert any(words.startswith(one) for one in KNOWLEDGE.themes[theme].heard)
    assert talk.slots["topic"] == sign and not talk.sections
    assert first.rpartition(". ")[2] not in words, "not the same question again"


def test_what_was_just_answered_is_not_asked() -> None:
    for sender in "abcdef":
        talk = Turns(sender)
        talk.say("i cant stand needing people", "sign_delegation", ["sign_delegation"])
        words = talk.say(
            "being let down and looking a fool", "sign_fear_of_dependency", {"sign_fear_of_dependency": 0.95}
        )
        assert "What do you fear would happen" not in words


def test_a_short_answer_is_said_back_and_of_a_story_nothing() -> None:
    talk = asked("What do you think gets in the way most?", "sign_asking_for_help")
    assert '"the phone bill"' in talk.say("idk, the phone bill lol", "out_of_scope", confidence=0.2)
    talk = asked("What do you think gets in the way most?", "sign_asking_for_help")
    story = "once in uni there were four of us and i did nearly all of it and they got the same grade"
    words = talk.say(story, "sign_perfectionism", {"sign_perfectionism": 0.42}, 0.37)
    assert "same grade" not in words and "four of us" not in words, "the last words of a story are seldom what weighs"


@pytest.mark.parametrize("text", ["you stupid bot", "dead inside really"])
def test_an_insult_and_dark_words_are_not_said_back(text: str) -> None:
    talk = asked("What do you think gets in the way most?", "sign_asking_for_help")
    assert f'"{text}"' not in talk.say(text, "out_of_scope", confidence=0.2)


def test_no_question_comes_twice_in_a_talk_of_answers() -> None:
    talk = asked("What do you think gets in the way most?", "sign_asking_for_help")
    said = [talk.say(f"number {place} of it is the worst bit", "out_of_scope", confidence=0.2) for place in "abcd"]
    questions = [words.rpartition(". ")[2] for words in said]
    assert len(set(questions)) == len(questions)


def test_two_more_of_it_bring_a_question_each() -> None:
    talk = Turns()
    talk.say("/sign_delegation")
    said = [talk.say("tell me more", "tell_more") for _ in range(3)]
    assert all(words.endswith("?") for words in said)
    assert len({words.rpartition(". ")[2] for words in said}) == 3


@pytest.mark.parametrize("topic", [one for one in TOPICS if one.startswith(("sign_", "reason_", "problem_"))])
def test_what_is_told_is_met_in_many_ways(topic: str) -> None:
    assert min(len(TOPICS[topic].reflect), len(TOPICS[topic].inform)) >= 5
    assert sum("its signs" in one or "eight signs" in one for one in TOPICS[topic].inform) <= 1
    assert len(TEXTS["together"]) >= 5


def test_each_sign_that_is_named_has_a_button_and_the_first_is_named_again() -> None:
    signs = ["sign_isolation", "sign_overworking", "sign_compliments"]
    for sender in "abcdef":
        talk = Turns(sender)
        words = talk.say("all of it", signs[0], signs)
        assert {TOPICS[one].label for one in signs[1:]} <= set(talk.buttons)
        assert words.count("ulling away") == 2
        assert len(words.split()) <= 60


@pytest.mark.parametrize(("text", "told"), [("is that bad", True), ("is it normal", False)])
def test_is_that_bad_names_what_was_told_and_the_test(text: str, told: bool) -> None:
    talk = Turns()
    if told:
        talk.say("i never ask", "sign_asking_for_help", ["sign_asking_for_help"])
    words = talk.say(text, "ask_healthy_independence")
    assert "lasts" in words or "last, " in words
    assert (TOPICS["sign_asking_for_help"].name in words) == told
    assert talk.sections == ["signs"]


@pytest.mark.parametrize(
    ("text", "condition"), [("does that mean i have ptsd", "ptsd"), ("so do i have npd then", "npd")]
)
def test_what_was_told_shows_no_condition(text: str, condition: str) -> None:
    talk = Turns()
    talk.say("i never ask", "sign_asking_for_help", ["sign_asking_for_help"])
    words = talk.say(text, "ask_conditions", condition=condition)
    assert TOPICS["sign_asking_for_help"].name in words and "professional" in words
    assert talk.buttons[0] == "Finding care"
    assert not {"AVPD", "BPD", "Schizoid PD"} & set(talk.buttons)


@pytest.mark.parametrize(("text", "name"), [("what about autism, same thing?", "Autism"), ("is it like adhd", "ADHD")])
def test_a_condition_that_is_not_in_the_article(text: str, name: str) -> None:
    words = Turns().say(text, "ask_conditions")
    assert name in words and "article" in words


@pytest.mark.parametrize("text", ["is being good with money a sign", "so is liking cats one of the signs"])
def test_what_is_no_sign(text: str) -> None:
    words = Turns().say(text, "ask_signs")
    assert any(words.startswith(one.split("{")[0]) for one in TEXTS["no_sign"])


def test_a_sign_is_one() -> None:
    talk = Turns()
    talk.say("is perfectionism a sign", "ask_signs")
    assert talk.slots["topic"] == "ask_signs"
    assert "eight" in str(talk.events)


@pytest.mark.parametrize("topic", ["sign_asking_for_help", "sign_overworking"])
def test_like_what_of_an_offered_step_is_the_step(topic: str) -> None:
    talk = Turns()
    talk.say("thats me", topic, [topic])
    talk.slots["offer"] = "ask_first_step"
    assert "eneral advice" in talk.say("like what", "tell_more")
    assert talk.slots["topic"] == "ask_first_step"


def test_like_what_after_a_step_is_an_example() -> None:
    talk = Turns()
    talk.say("/ask_first_step")
    talk.slots["offer"] = "listen"
    assert talk.say("like what?", "tell_more") in TEXTS["reword.ask_first_step"]
