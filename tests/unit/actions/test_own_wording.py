"""Words of one's own become the message as they stand; in doubt it is asked what becomes of them, and nothing goes in silently."""

from __future__ import annotations

from typing import Any

import pytest

from actions.finding_words.draft import draft
from actions.finding_words.own import greeted_in_small
from bot.knowledge import knowledge
from bot.knowledge.wording import wants_words
from tests.form import Form

LIFT = ("help me ask my sister for a lift", "plainly")


def after(*texts: str, **heard: Any) -> Form:
    """The form after these messages; `heard`: as what the last one was understood."""
    form = Form()
    form.say(*texts[:-1])
    form.say(texts[-1], **heard)
    return form


def has(form: Form, key: str) -> bool:
    """Does the last reply hold a text of this key?"""
    said = " ".join(str(one["text"] or "") for one in form.replies)
    return any(text.partition("{")[0] in said for text in knowledge().texts[key])


def buttons(form: Form) -> dict[str, str]:
    """The buttons of the last reply: their titles, and what they say."""
    return {one["title"]: one["payload"] for reply in form.replies for one in reply["buttons"] or ()}


@pytest.mark.parametrize("told", [("help me write to my sister",), LIFT])
@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("no, bin that one. just: I want to come with you on the 9th. I'll stay in the waiting room.", "I want to come with you on the 9th. I'll stay in the waiting room."),
        ("no not that, that was me telling you. i need: a lift on the 14th and its fine if not", "I need a lift on the 14th and it's fine if not."),
        ("I want to write: can you drive me friday", "Can you drive me Friday?"),
        ("nearly. no. more like let me come and sit in the waiting room", "Let me come and sit in the waiting room."),
        ("'Your name is Dee' lol. just: Sorry I disappeared. Would you like a coffee sometime?", "Sorry I disappeared. Would you like a coffee sometime?"),
        ("here is my wording: i'm running late. please start without me", "I'm running late. Please start without me."),
        ("\"Could you take the dog on Monday?\"", "Could you take the dog on Monday?"),
    ],
)  # fmt: skip
def test_what_is_given_as_the_wording_is_the_message(told: tuple[str, ...], text: str, message: str) -> None:
    assert after(*told, text).message == message


@pytest.mark.parametrize("intent", ["ask_treatment", "reach_out", "sign_overworking"])
@pytest.mark.parametrize(
    "text",
    [
        "I'm behind on the Hollis report. Can I have until Monday, or could somebody else take the appendix?",
        "Do you have space for a new client, and what does a session cost? I can only do evenings.",
    ],
)
def test_whole_sentences_to_the_reader_are_the_message(text: str, intent: str) -> None:
    assert after("help me write to my boss", text, intent=intent).message == text
    assert after("help me ask my boss for help", "plainly", text, intent=intent).message == text


@pytest.mark.parametrize(
    "text", ["i feel sick about this. can you tell me if that's normal?", "I never know what to say. can you help me?"]
)
def test_questions_to_us_are_no_wording(text: str) -> None:
    form = after(*LIFT, text)
    assert "sick" not in draft(form.state) and "never know" not in draft(form.state)


def test_long_wording_stays_whole() -> None:
    long = "just: " + " ".join(["I think of you on Sundays and I'd like to see you."] * 6)
    assert str(after(*LIFT, long).message).count("Sundays") == 6


@pytest.mark.parametrize(
    "text",
    ["I've done all of them since march", "my head is all over the place today", "the car is at the garage again"],
)
def test_in_doubt_the_words_are_shown_and_the_person_chooses(text: str) -> None:
    form = after(*LIFT, text)
    assert draft(form.state) == "Hi, I could use a lift." and "put" not in form.state and form.message is None
    assert text.lower() in " ".join(str(one["text"]) for one in form.replies).lower()
    assert list(buttons(form)) == list(knowledge().texts["reach_out.choices.unled"])


@pytest.mark.parametrize(
    ("choice", "message"),
    [
        ("Use just these words", "The car is at the garage again."),
        ("Add them", "Hi, I could use a lift. The car is at the garage again."),
        ("yes", "Hi, I could use a lift. The car is at the garage again."),
        ("Leave it out", None),
        ("leave it", None),
        ("no", None),
    ],
)
def test_each_choice_does_what_it_says(choice: str, message: str | None) -> None:
    form = after(*LIFT, "the car is at the garage again", choice)
    assert form.active and form.message == message
    assert message or draft(form.state) == "Hi, I could use a lift."


def test_before_the_draft_the_words_can_be_all_of_it_too() -> None:
    form = after("help me ask my boss for an extension", "the quarterly report, need till friday")
    assert list(buttons(form)) == list(knowledge().texts["reach_out.choices.unled"])
    form.say("Use just these words")
    assert form.message == "The quarterly report, need till Friday."


@pytest.mark.parametrize(
    "text",
    [
        "no! leave that bit out",
        "wait you havent asked me what it should say",
        "no, show me what you have so far",
        "that was me telling you",
        "Can you at least tell me if it's normal to be angry when somebody cooks for you",
        "bruh tu eres una maquina verdad? who reads this",
    ],
)
@pytest.mark.parametrize("told", [("help me write to my sister",), ("help me ask my sister for a lift",), LIFT])
def test_what_is_said_to_us_goes_nowhere(told: tuple[str, ...], text: str) -> None:
    before = after(*told).state
    form = after(*told, text)
    assert form.active and form.state.get("what") == before.get("what")
    assert not form.state.get("more") and "more" not in (form.state.get("put") or {}) and "unled" not in form.state


def test_what_was_said_before_may_be_the_wording_and_is_asked_back() -> None:
    form = after("help me write to my boss", "that the report is late because of me", "plainly")
    form.say("the appendix needs two more days")
    form.say("that was me answering you!! its the wording for the email")
    assert "The appendix needs two more days." in str(form.replies[0]["text"])
    form.say("Use just these words")
    assert form.message == "The appendix needs two more days."


def test_what_is_not_to_be_said_is_never_in_it() -> None:
    form = after("an email to HR asking for a stool at the till. can you do it without the MS")
    form.say("polite, its HR")
    assert "stool" in str(form.message) and "MS" not in str(form.message) and "Hr" not in str(form.message)
    form.say("no!! it says MS. i said dont mention it")
    assert has(form, "reach_out.not_there") and "MS" not in draft(form.state)
    choice = next(payload for title, payload in buttons(form).items() if "stool" not in title)
    form.say(choice)
    assert has(form, "reach_out.changed") and "stool" in str(form.message)


@pytest.mark.parametrize(
    "text",
    [
        "help me ask my boss for a stool at the till because of my MS, but dont mention the MS",
        "help me ask my boss for a stool at the till because of my MS. leave out the MS",
        "help me ask my boss for a stool at the till because of my MS, without mentioning my MS",
    ],
)
def test_it_is_taken_out_of_what_was_told_with_it(text: str) -> None:
    form = after(text)
    if not form.message:
        form.say("plainly")
    assert "stool" in str(form.message) and "MS" not in str(form.message)


def test_two_things_are_taken_out_at_once() -> None:
    form = after("help me ask my friend for a lift", "warm", "lose the i'd be really glad and the hope youre well")
    assert form.message == "Hi. I could use a lift."


def test_several_wishes_are_all_done() -> None:
    form = after("help me write to my friend", "that i'm glad about her new job", "plainly")
    form.say("take that out. and her name's Priya, and say congrats on the baby")
    assert form.message == "Hi Priya. Congrats on the baby."


def test_the_wish_that_was_not_done_is_named() -> None:
    form = after(*LIFT, "take out the bit about dragons. and her name's Priya")
    assert has(form, "reach_out.partly") and "dragons" in str(form.replies[0]["text"])
    assert str(form.message).startswith("Hi Priya")


def test_starting_again_empties_what_it_says_and_takes_the_new_words() -> None:
    form = after(*LIFT, "start again. I want to come with you on the 9th. I'll stay in the waiting room.")
    assert form.message == "I want to come with you on the 9th. I'll stay in the waiting room."
    assert form.state["who"] == "your sister"
    assert "what" not in after(*LIFT, "start again please").state


def test_a_thing_that_was_missed_is_asked_for() -> None:
    form = after(*LIFT, "you left out the report name again. he has 6 of these")
    assert has(form, "reach_out.which_more") is False or form.message is None
    assert "six" not in draft(form.state) and "6 of these" not in draft(form.state)
    form.say("the Hollis report")
    assert "Hollis report" in str(form.message)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("help me write to my friend", "would she like a coffee", "plainly"), "Hi, would you like a coffee?"),
        (("help me ask Lupita", "come sunday, 3 hours, so i can sleep", "plainly"), "could you come Sunday"),
        (("help me ask Lupita if i can come sunday", "plainly", "no, not i come. SHE come, Lupita come to our house"), "ould you come"),
        (("help me write to my dad", "I want him to let ME help", "plainly"), "Hi Dad, could you let me help?"),
        (("help me write to my brother", "that I'd like him to do the ordering for May, and that I know I've been making him feel like an employee", "plainly"), "do the ordering for May. I know I've been making you feel"),
        (("Maybe first I should tell wife about the card. How", "plainly"), "about the card."),
        (("help me ask my boss for friday off", "plain. not friendly, he takes it the wrong way"), "Hello, could I have Friday off? Thank you."),
        (("help me ask mum for a lift", "um. plain i suppose but not like im assuming shell say yes"), "Hi Mum, I could use a lift."),
        (("help me write to my friend Dee", "A practical task", "practical. boxes and the sofa on saturday", "plainly"), "boxes and the sofa on Saturday"),
        (("need smth for my sisters group chat", "who takes mum on tuesdays", "yes"), "Who takes mum on Tuesdays?"),
    ],
)  # fmt: skip
def test_what_people_write_reads_as_it_was_meant(texts: tuple[str, ...], expected: str) -> None:
    assert expected in str(after(*texts).message)


@pytest.mark.parametrize(
    ("text", "before", "who", "name"),
    [
        ("its literally the intern, Priya. what would i say to her", "im fine with just being a manager", "your intern", "Priya"),
        ("do you think i should just text her", "my girlfriend is away. dad is in hospital, my dad", "your girlfriend", None),
        ("help me write something", "like just being a manager is enough", None, None),
    ],
)  # fmt: skip
def test_only_who_was_named_as_the_one_to_ask(text: str, before: str, who: str | None, name: str | None) -> None:
    form = Form()
    form.events.append({"event": "user", "text": before, "parse_data": {"text": before}})
    form.say(text)
    assert (form.state.get("who"), form.state.get("name")) == (who, name)
    assert (form.state.get("put") or {}).get("who") not in ("your manager", "your dad")


def test_the_one_who_is_meant_is_named_along_with_the_wording() -> None:
    form = Form(about="your dad")
    form.say("help me write something", "no. my girlfriend. just say can i ring tonight, i want to tell you something")
    assert form.state["who"] == "your girlfriend"
    assert str(form.message).startswith("Can I ring tonight, I want to tell you something")


def test_a_place_that_was_never_met_is_no_content() -> None:
    form = after("help me write to somebody", "I don't have one yet. It's a practice in town, we've never met")
    assert form.state["who"] == "the practice in town" and not form.state.get("what") and "put" not in form.state


def test_a_sister_by_her_name() -> None:
    form = after("help me write something", "skip", "a lift", "plainly", "she's my sister, Marian")
    assert form.message == "Hi Marian, I could use a lift." and form.state["who"] == "your sister"


@pytest.mark.parametrize(
    "text", ["ok i write alone. like always jaja", "i'll write it myself then", "id rather do it on my own"]
)
def test_writing_it_alone_leaves_the_form(text: str) -> None:
    assert not after(*LIFT, text).active


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("what happens after I send it", "draft.after"),
        ("what do i do if priya says no", "draft.no"),
        ("can i have it as a voice note", "draft.in_person"),
        ("he says I fuss. what do i say to THAT", "draft.says_so"),
    ],
)
def test_questions_within_it_have_an_answer(text: str, key: str) -> None:
    form = after(*LIFT, text)
    said = " ".join(str(one["text"]) for one in form.replies)
    assert any(one.partition("{")[0] in said for one in knowledge().texts[f"reach_out.{key}"])


@pytest.mark.parametrize(
    "text",
    [
        "i keep typing something and deleting it",
        "i want to know what to put",
        "need smth for my sisters group chat",
    ],
)
def test_these_ask_for_words_too(text: str) -> None:
    assert wants_words(text)


@pytest.mark.parametrize(
    "text", ["i keep typing all day at work", "i need something for my sleep", "i dont know what to do"]
)
def test_these_do_not(text: str) -> None:
    assert not wants_words(text)


def test_an_apology_and_a_question_to_the_reader_are_the_message() -> None:
    form = after(
        "help me write to my friend",
        "Dee is my old friend",
        "sorry i went quiet when dad was ill, would you like a coffee",
    )
    assert (
        form.message == "Sorry I went quiet when dad was ill, would you like a coffee?" and form.state["name"] == "Dee"
    )


@pytest.mark.parametrize("text", ["no the other words were better, put mine back", "i liked mine better"])
def test_the_words_of_ones_own_come_back(text: str) -> None:
    form = after(*LIFT, "just: i'd like to come on the 9th", "warmer", text)
    assert form.message == "I'd like to come on the 9th."


@pytest.mark.parametrize(
    ("text", "name"),
    [("make it shorter and put his name in, its Mr Hale", "Mr Hale"), ("gently, and the name is Ana", "Ana")],
)
def test_a_name_beside_another_wish(text: str, name: str) -> None:
    assert f" {name}," in str(after("help me ask my landlord about the mould", "plainly", text).message)


@pytest.mark.parametrize(
    "text", ["he has six of them so the name matters", "its HR", "add them", "take that out again"]
)
def test_no_name_and_no_text_is_made_of_these(text: str) -> None:
    form = after("help me ask my boss for more time", "plainly", "add that i'm sorry", text)
    assert not form.state.get("name") and "Them" not in draft(form.state) and "gain" not in draft(form.state)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("does it mention my diagnosis", "not_in_it"),
        ("does it still say lift", "already"),
    ],
)
def test_what_is_in_it_is_told(text: str, key: str) -> None:
    form = after(*LIFT)
    form.say(text, intent="ask_diagnosis")
    assert has(form, f"reach_out.{key}") and not form.aside


def test_how_a_first_call_goes_is_told_within_it() -> None:
    form = after("help me write to a therapist", "that i'd like to come", "plainly")
    form.say("what happens on a first call with a therapist", intent="ask_find_care")
    said = str(form.replies[0]["text"])
    assert any(one in said for one in knowledge().calls["therapist_call"].says) and form.active


def test_a_question_apart_from_it_can_wait_or_end_it() -> None:
    form = after(*LIFT)
    form.say(
        "Can you at least tell me if it's normal to be angry when somebody cooks for you",
        intent="crisis_abuse",
        confidence=0.2,
    )
    assert list(buttons(form)) == list(knowledge().texts["reach_out.choices.go_on"])
    form.say("Go on with it")
    assert form.active and form.message


def test_what_somebody_said_is_asked_back_before_it_goes_in() -> None:
    form = after("help me text my mother in law", "my wife said she would")
    assert "what" not in form.state and "My wife said she would." in str(form.replies[0]["text"])


def test_another_one_is_named_beside_a_start_over() -> None:
    form = after(
        "can u write smth to my mate",
        "u kno what forget that. something to my dad",
        "just say happy birthday old man and that ill call tonight",
        "plainly",
    )
    assert form.message == "Hi Dad, happy birthday old man. I'll call tonight."


def test_what_was_told_with_something_heavy_is_not_lost_and_stays_unnamed() -> None:
    form = after("help me ask my boss for time off", "two days next week because of the funeral", intent="distress")
    form.say("Go on with it", "dont mention the funeral")
    assert "funeral" not in str(form.replies[0]["text"])
    form.say("yes", "plainly")
    assert form.message == "Hello, could I have time off? Two days next week. Thank you."


def test_news_in_ones_own_words_is_framed_as_news() -> None:
    form = after("i need words for my sister", "I can't host this year. I hope you understand.", "softer then")
    assert "to ask" not in str(form.message) and "fine if not" not in str(form.message)


@pytest.mark.parametrize(
    "text", ["no thats all wrong, i said may the month", "thats all wrong", "no. i meant the other one, thats all"]
)
def test_a_no_is_not_the_end(text: str) -> None:
    assert after(*LIFT, text).active


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            "hey dave that offer of a lift still on? thursday 9am",
            "Hey Dave that offer of a lift still on? thursday 9am",
        ),
        ("hi mum can you ring me tonight", "Hi Mum can you ring me tonight"),
        ("hey can you come on saturday", ""),
        ("hi i wanted to say sorry to her", ""),
    ],
)
def test_a_greeting_in_small_letters_opens_a_whole_message_where_one_was_asked_for(said: str, words: str) -> None:
    assert greeted_in_small(said) == words
