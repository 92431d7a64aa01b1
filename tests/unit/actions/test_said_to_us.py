"""What is said about the talk itself: a protest is stripped and the rest is met; "brb", and things told in scraps, get no menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bot.knowledge import knowledge
from tests.agent import Conversation

KNOWN = knowledge()
TEXTS, ANSWERS, THEMES = KNOWN.texts, KNOWN.answers, KNOWN.themes
Talks = Callable[[], Conversation]
MENUS = ("fallback.meanings", "fallback.topic", "fallback.menu", "yes_to_what", "no_is_fine", "no_again")


def said(replies: list[dict[str, Any]]) -> str:
    return " ".join(str(one["text"]) for one in replies if one.get("text"))


def any_of(words: str, *keys: str) -> bool:
    """Is one of these texts in it, as far as its first place to fill?"""
    return any(text.partition("{")[0] in words for key in keys for text in TEXTS[key])


def test_what_stands_beside_a_protest_is_met(talks: Talks) -> None:
    talk = talks()
    talk.say("i run the whole bakery by myself")
    words = said(talk.say("i never said they were bad at it. there is simply no one else around"))
    assert any(one in words for one in THEMES["nobody_there"].heard) and any_of(words, "unsaid.led"), words
    assert not any_of(words, "remark.wrong", "missed")


def test_a_protest_alone_takes_up_what_was_asked(talks: Talks) -> None:
    talk = talks()
    talk.say("my aunt says i'm too proud. does she exaggerate?")
    words = said(talk.say("you didnt answer what i asked"))
    assert any(one.partition(". ")[0] in words for one in ANSWERS["has_a_point"].says), words


def test_insisting_is_not_leaving(talks: Talks) -> None:
    words = said(talks().say("my gran calls it pride", "no, straight answer please. does it exist or not"))
    assert any(one in words for one in ANSWERS["real_thing"].says), words


def test_no_apology_comes_first_in_a_talk(talks: Talks) -> None:
    words = said(talks().say("hello? are you still with me"))
    assert "sorry" not in words.lower() and any_of(words, "talk.there"), words


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("hold on, someone is at the gate, i'll be right back", "talk.brb"),
        ("don't ask me why i'm typing this to a robot", "talk.embarrassed"),
        ("it was only a story, i wasn't after anything", "talk.just_telling"),
        ("no message, thank you, i just fancied a chat", "talk.no_message"),
        ("oh shoot, they're calling my row, gotta run", "talk.leaving"),
    ],
)
def test_a_word_on_the_talk_gets_one_back(talks: Talks, text: str, key: str) -> None:
    words = said(talks().say("i never let anyone lift a finger", text))
    assert any_of(words, key), words


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("so anyway the plumber rang", "the plumber rang"),
        ("the calves are due on friday", "the calves are due on friday"),
        ("the husband is in leeds with his mum", "the husband is in leeds with his mum"),
        ("well. my neighbour left a pie on the step", "your neighbour left a pie on the step"),
    ],
)
def test_a_scrap_is_said_back_and_leaves_room(talks: Talks, text: str, back: str) -> None:
    words = said(talks().say("long week", text))
    assert back in words and not any_of(words, *MENUS), words


def test_after_an_apology_the_next_is_an_ordinary_turn(talks: Talks) -> None:
    talk = talks()
    talk.say("i do all the cooking", "that's not what i was on about", "no, that isn't it either")
    words = said(talk.say("we got a new oven on monday and i fitted it alone"))
    assert "sorry" not in words.lower(), words


def test_what_was_denied_is_not_offered_again(talks: Talks) -> None:
    talk = talks()
    talk.say("i go home straight after work and see nobody")
    words = said(talk.say("i'm not hiding from people. the last train goes at six"))
    assert KNOWN.topics["sign_isolation"].name not in words
    assert not any(one in words for one in KNOWN.topics["sign_isolation"].inform)


def test_a_good_time_gets_no_trauma(talks: Talks) -> None:
    talk = talks()
    words = said(talk.say("at the convent school nobody asked for anything. i was content there, mind you"))
    again = said(talk.say("that's how i learned to do it all alone"))
    reasons = [text for name, topic in KNOWN.topics.items() if name.startswith("reason_") for text in topic.inform]
    assert not any(one in words + again for one in reasons)


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("grandad beat us with a stick when we broke something", "frightened"),
        ("i only let myself cry in the shower, so the kids don't hear", "crying"),
        ("if i admit i can't lift it they'll hire someone else", "job_fear"),
        ("who's meant to pay a second pair of hands, i can't", "nobody_there"),
        ("i went through all of dad's paperwork after the funeral on my own", "things_left"),
        ("when they offer me a seat on the tram i feel like an old woman", "feels_old"),
        ("i am the eldest, nine people live off what i send", "duty"),
    ],
)
def test_the_heavier_thing_is_met_first(talks: Talks, text: str, theme: str) -> None:
    words = said(talks().say(text))
    assert words.startswith(tuple(THEMES[theme].heard)), words


def test_where_three_signs_show_they_are_named(talks: Talks) -> None:
    words = said(
        talks().say(
            "i never ask for a hand with the stall, i redo whatever my helper wraps, and when a customer praises me i say it was nothing. "
            "is that one problem or three?"
        )
    )
    names = [KNOWN.topics[one].name for one in ("sign_asking_for_help", "sign_delegation", "sign_compliments")]
    assert sum(one in words for one in names) >= 2 and "?" in words, words


def test_what_was_told_is_read_back_in_their_words(talks: Talks) -> None:
    talk = talks()
    talk.say("i'd hand over the window boxes first", "my cousin Rafa offered to paint the fence")
    assert "Rafa offered to paint the fence" in said(talk.say("what did i say Rafa offered"))
    assert "haven't told me" not in said(talk.say("what do you know of me"))


def test_one_person_goes_out_of_the_notes(talks: Talks) -> None:
    talk = talks()
    talk.say("my sister Ana calls every day", "my uncle never lets anybody help him")
    words = said(talk.say("scrub out what i told you on my uncle, keep the rest"))
    assert any_of(words, "delete.person") or "Your uncle" in words
    assert "uncle" not in said(talk.say("what do you remember"))


def test_all_three_takes_what_was_offered(talks: Talks) -> None:
    talk = talks()
    talk.mumble(confidence=0.1, text="hm hm", signs=("sign_delegation", "sign_overworking", "sign_perfectionism"))
    talk.say("all three")
    assert talk.slot("listed")


def test_money_is_no_distrust(talks: Talks) -> None:
    talk = talks()
    talk.say("/ask_treatment")
    words = said(talk.say("i am not handing anyone ninety euros an hour"))
    assert not any(one in words for one in THEMES["therapy_obstacle"].heard) and "General advice" in words, words


def test_to_be_sent_for_the_test_begins_it(talks: Talks) -> None:
    assert "1 of 8" in said(talks().say("my niece forwarded me this, she wants me to do the quiz"))


@pytest.mark.parametrize(
    "text", ["he offered to drive the children, shopping, vet and so on", "my aunt asked me twice about the roof"]
)
def test_what_somebody_offered_is_told_and_begins_no_message(talks: Talks, text: str) -> None:
    talk = talks()
    words = said(talk.say("quiet week here", text))
    assert "reach_out_form" not in talk.actions() and not any_of(words, "reach_out.named.whom", *MENUS), words


def test_a_wish_for_words_after_a_protest_is_heard(talks: Talks) -> None:
    talk = talks()
    talk.say("i can't let my assistant do the till")
    talk.say("i told you that already. could you write me something friendly for her, she should do fridays again")
    assert "reach_out_form" in talk.actions()


def test_help_with_a_message_is_no_question_on_what_there_is(talks: Talks) -> None:
    talk = talks()
    words = said(talk.say("maybe i should write to my brother that he may come. could you help with that?"))
    assert not any(one.partition(". ")[0] in words for one in ANSWERS["what_can_you_do"].says), words


def test_all_of_it_is_no_part_of_it(talks: Talks) -> None:
    talk = talks()
    talk.say("my cousin Bo never lets me cook", "please wipe all of it, mostly what i said on my cousin")
    assert talk.slot("offer") == "delete_data"
    talk.say("and is it gone from the server as well then?", "yes do that")
    assert list(talk.slot("told")) == ["erased"] and not talk.slot("about")


def test_nothing_was_left_out_where_nothing_was_read_back(talks: Talks) -> None:
    words = said(talks().say("my niece wants to paint the fence", "not the fence?? the gate. she wants to do the gate"))
    assert not any_of(words, "recall.left_out", "recall.left_out.any"), words


def test_what_is_wanted_after_a_protest_is_quoted_from_the_question_alone(talks: Talks) -> None:
    words = said(talks().say("my dog had pups", "no letter please, i told you. what did i say about the pups"))
    assert "my dog had pups" in words, words


def test_a_death_is_met_by_a_question_of_its_own(talks: Talks) -> None:
    words = said(talks().say("good morning. i found this on a flyer. my wife passed in autumn after forty years"))
    assert any(one in words for one in TEXTS["loss.ask"]), words
