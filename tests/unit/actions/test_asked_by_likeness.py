"""Questions in wordings that no example has: each is answered first, several each in their order, by the whole bot."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bot.knowledge import knowledge
from bot.nlu.asked import examples
from tests.agent import Conversation

KNOWN = knowledge()
TEXTS, ANSWERS, TOPICS = KNOWN.texts, KNOWN.answers, KNOWN.topics
Talks = Callable[[], Conversation]
FAILED = ("isn't working just now", "can't reach that part")  # what is said where an action broke off


def said(replies: list[dict[str, Any]]) -> str:
    return " ".join(str(one["text"]) for one in replies if one.get("text"))


def begins(words: str, *ids: str) -> bool:
    """Does a reply begin with one of these answers, or with the first sentence of one?"""
    told = [text for one in ids for text in ANSWERS[one].says]
    return words.startswith((*told, *(text.partition(". ")[0] for text in told)))


def holds(words: str, *ids: str) -> bool:
    """Is the first sentence of each of these answers in it?"""
    return all(any(text.partition(". ")[0].partition("? ")[0] in words for text in ANSWERS[one].says) for one in ids)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("does a condition like that truly exist, or is it a fad from tiktok", "real_thing"),
        ("so according to them everybody like that has been through something terrible?", "trauma_can"),
        ("did anyone with a medical degree sign that off?", "reviewed"),
        ("how recent is that piece of yours", "article_age"),
        ("how would i tell plain stubbornness from the unhealthy sort", "normal_or_too_much"),
        ("if one keeps people at arm's length, does that make one mentally ill", "does_it_mean_disorder"),
        ("she shrugs whenever i bring soup. how should i read that", "what_they_mean"),
        ("my wife's view is i overdo it, my boss can't get enough of it. whose side is right", "who_is_right"),
        ("should i turn up at her place this weekend anyway, yes or no", "go_or_not"),
        ("is it nasty of me that i'd like him to fail at it just once", "wish_bad"),
        ("what harm is there in mending one's own roof", "is_it_a_sin"),
        ("i can't stand chatting about feelings. any therapy where you barely speak?", "less_talk"),
        ("will i have to go over all that stuff from when i was little", "not_the_past"),
        ("could my husband and me go to that as a pair", "together"),
        ("are there circles where people with this get together", "support_group"),
        ("do others whose fathers drank turn out that way too", "thing_for_people_like_me"),
        ("can one just pick that up from watching one's mother", "learned_at_home"),
        ("my mum rings nonstop to see if i've eaten, what makes her stop worrying about me", "stop_fussing"),
        ("is 6 worse than what most people get", "compared_to_others"),
        ("mum says wait, my cousin says go now. which of the two is right?", "who_is_right"),
    ],
)
def test_the_answer_comes_first(talks: Talks, text: str, answer: str) -> None:
    words = said(talks().say(text))
    assert begins(words, answer), words


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("do you charge money to chat", "free_chat"),
        ("whose project is this chat", "who_runs"),
        ("is it you, gpt?", "who_made"),
        ("could i type in french with you", "languages"),
        ("where does the money for all this come from", "who_pays_tandem"),
        ("could my landlord find out what i wrote", "who_reads_known"),
        ("do i need to make an account first", "no_sign_up"),
        ("what sort of website have i landed on", "what_is_this"),
    ],
)
def test_what_is_asked_of_tandem_is_no_question_on_therapy(talks: Talks, text: str, answer: str) -> None:
    words = said(talks().say("i handle all of it alone", text))
    assert begins(words, answer), words


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("what is this place and does it cost something?", ("what_is_this", "free_chat")),
        ("are you a bot, & which company is it that owns you", ("what_are_you", "who_runs")),
        ("does such a thing exist at all, or is my wife exaggerating", ("real_thing", "has_a_point")),
        ("how old is the text, and did a doctor check it?", ("article_age", "reviewed")),
        ("who can see this and is it stored", ("who_reads", "is_it_kept")),
    ],
)
def test_each_of_several_questions_gets_a_sentence(talks: Talks, text: str, answers: tuple[str, ...]) -> None:
    words = said(talks().say(text))
    assert holds(words, *answers), words


def test_three_questions_in_one_breath(talks: Talks) -> None:
    words = said(
        talks().say(
            "i run a kiosk by myself. what is wrong with me and what would make it better and will my insurance pay"
        )
    )
    assert (
        holds(words, "whats_wrong") and TEXTS["several.ask_treatment"][0] in words and TEXTS["silent.cost"][0] in words
    )


def test_thanks_swallow_no_question(talks: Talks) -> None:
    talk = talks()
    talk.say("is there a group for that near leeds? and my back hurts")
    assert begins(said(talk.say("ta. and the group?")), "support_group")


def test_a_sign_that_is_asked_for_is_told_yes_and_another_thing_no(talks: Talks) -> None:
    yes = said(talks().say("does waving off compliments belong to it?"))
    assert yes.startswith(
        tuple(one.replace("{topic}", TOPICS["sign_compliments"].name) for one in TEXTS["part_of_it.yes"])
    ), yes
    no = said(talks().say("is collecting stamps part of that?"))
    assert no.startswith(tuple(TEXTS["part_of_it.no"])), no


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("my old man preached that only beggars ask. can it stem from that?", "family_norm"),
        ("i boiled the potatoes for all six of us when i was seven. is that why i turned out so", "grown_up_early"),
        ("the foreman used to throw tools at us when i was sixteen. so is it because of him?", "frightened"),
        ("my wife died last spring. did it start with that or was it there before", "grief"),
    ],
)
def test_a_cause_that_is_named_is_picked_up(talks: Talks, text: str, cause: str) -> None:
    words = said(talks().say(text))
    assert any(one in words for one in TEXTS[f"cause.{cause}"]), words
    assert "can't be told" in words or "can't say" in words or "Neither yes nor no" in words


def test_the_four_reasons_are_not_all_that_is_said_to_a_named_cause(talks: Talks) -> None:
    words = said(talks().say("i can't hand over a thing. is it from the crash i had in may?"))
    assert "the crash you had in may" in words


def test_the_answer_stands_before_the_rest_but_a_death_before_it(talks: Talks) -> None:
    words = said(
        talks().say("my brother died in june and since then i do all of it. is it normal after a death to be like that")
    )
    assert words.startswith(tuple(one.replace("{whom}", "your brother") for one in TEXTS["loss.named"])), words
    assert holds(words, "after_a_death")


def test_a_culture_that_is_asked_for_in_other_words(talks: Talks) -> None:
    words = said(talks().say("does it take families from india into account at all"))
    assert any(one in words for one in KNOWN.subjects["culture"].says), words


def test_the_names_are_told_where_names_are_asked_for(talks: Talks) -> None:
    words = said(talks().say("just give me the names of those personality disorders"))
    assert all(one in words for one in ("avoidant", "narcissistic", "borderline", "schizoid"))


def test_the_cause_is_the_one_in_the_question(talks: Talks) -> None:
    talk = talks()
    talk.say("nan was poorly, so at nine i did the washing")
    words = said(talk.say("nan died years ago. can it come from that, from having to be the adult at nine?"))
    assert any(one in words for one in TEXTS["cause.grown_up_early"]), words


def test_a_price_and_no_money_are_one_question(talks: Talks) -> None:
    words = said(talks().say("what would it cost in wales? i'm broke, apprentice wages"))
    assert words.lower().count("costs") <= 1 and "General advice" in words, words


def test_you_know_is_no_question(talks: Talks) -> None:
    words = said(talks().say("it's mostly that i don't want to be a nuisance at home, you know?"))
    assert not any(one.partition(". ")[0] in words for one in ANSWERS["wish_bad"].says), words


def test_no_button_stands_twice(talks: Talks) -> None:
    for reply in talks().say("is there one that is short, and can i do it over the phone, and without my childhood?"):
        titles = [one["title"] for one in reply.get("buttons") or []]
        assert len(titles) == len(set(titles))


@pytest.mark.parametrize(
    "text", ["roughly what does an hour of that cost in wales?", "how much would i have to fork out for a therapist"]
)
def test_that_no_price_is_known_is_said_first(talks: Talks, text: str) -> None:
    words = said(talks().say(text))
    assert words.startswith(tuple(TEXTS["silent.cost"])) or begins(words, "afford"), words


@pytest.mark.parametrize(("name", "text"), [*{name: (name, text) for name, text in examples()}.values()])
def test_whatever_is_asked_gets_a_reply(talks: Talks, name: str, text: str) -> None:
    words = said(talks().say("i do the roof and the fields alone", text))
    assert words and not any(one in words for one in FAILED), f"{name}: {words}"


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("what does one do to treat hyper-independence", "ask_treatment"),
        ("name me the signs of hyper independence", "ask_signs"),
    ],
)
def test_a_topic_that_was_read_for_certain_is_not_outvoted(talks: Talks, text: str, topic: str) -> None:
    words = said(talks().say(text))
    assert any(one in words for one in TOPICS[topic].inform), words


def test_a_disorder_that_is_named_is_the_one_that_is_answered(talks: Talks) -> None:
    words = said(talks().say("i never accept a lift", "would that mean i have bpd"))
    assert "borderline" in words.lower() or "BPD" in words, words


def test_where_a_fact_is_from_is_no_question_on_causes(talks: Talks) -> None:
    assert "Charlie Health Editorial Team" in said(talks().say("which paper is that taken out of"))
