"""At a draft only what is led as content goes in; what is said to Tandem is heard as a wish, a remark or a way out."""

from __future__ import annotations

import pytest

from actions.finding_words.core import as_request, as_statement
from actions.finding_words.draft import draft
from actions.finding_words.known import is_lost
from actions.persons import described
from bot.knowledge import knowledge
from bot.knowledge.wording import wants_words
from tests.form import Form

TUESDAYS = "help me ask my sister to take mum to her appointments on tuesdays"


def after(*texts: str, before: tuple[str, ...] = (), **slots: str) -> Form:
    """The form after these messages; `before`: what was written in the talk before it."""
    form = Form(**slots)
    form.events += [{"event": "user", "text": text, "parse_data": {"text": text}} for text in before]
    form.say(*texts)
    return form


def at_draft(*told: str) -> Form:
    """The form at a plain draft."""
    form = after(*(told or (TUESDAYS,)), "plainly")
    assert form.message
    return form


def has(form: Form, key: str) -> bool:
    """Does the last reply hold a text of this key?"""
    said = " ".join(str(one["text"] or "") for one in form.replies)
    return any(text.partition("{")[0] in said for text in knowledge().texts[key])


def titles(form: Form) -> list[str]:
    """The buttons of the last reply."""
    return [one["title"] for reply in form.replies for one in reply["buttons"] or ()]


@pytest.mark.parametrize(
    "text",
    [
        "hmm not sure about that",
        "no that's worse",
        "that makes no sense",
        "thats not what i meant",
        "nobody talks like that",
        "she is always so busy with the kids these days",
        "it's not an apology though",
        "purple monkey",
        "can you say it in a way that works",
    ],
)
def test_what_is_not_led_is_never_offered_as_text_and_it_is_asked_what_should_change(text: str) -> None:
    form = at_draft()
    before = form.state["shown"]
    reply = form.say(text, intent="sign_isolation")
    assert form.active and "put" not in form.state
    assert draft(form.state) == before and text.lower() not in reply.lower()


@pytest.mark.parametrize("text", ["no that's worse", "purple monkey"])
def test_it_is_asked_by_buttons_what_should_change(text: str) -> None:
    form = at_draft()
    form.say(text)
    assert titles(form) == list(knowledge().texts["reach_out.choices.change"])


@pytest.mark.parametrize(
    ("button", "answers", "expected"),
    [
        ("Who it's to", ("my brother",), "could you take mum to her appointments on Tuesdays?"),
        ("What it says", ("to ring me on sunday",), "Could you ring me on Sunday?"),
        ("How it sounds", ("gently",), "one small thing to ask. Could you take mum"),
    ],
)
def test_each_of_these_buttons_leads_on(button: str, answers: tuple[str, ...], expected: str) -> None:
    form = at_draft()
    form.say("purple monkey", button, *answers)
    assert expected.lower() in str(form.message).lower()


def test_a_step_that_was_opened_again_can_be_closed_without_loss() -> None:
    form = at_draft()
    first = form.message
    form.say("What it says", "the one before")
    assert form.message == first


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("add that i pay for the petrol", "I pay for the petrol."),
        ("say its only until june", "It's only until June."),
        ("tell her that i'm tired", "I'm tired."),
        ("put that its only a week", "It's only a week."),
        ("mention that the doctor asked for it", "The doctor asked for it."),
        ("and that i miss her", "I miss you."),
        ("also say thank you for last week", "Thank you for last week."),
        ("you forgot that she lives nearer", "You live nearer."),
    ],
)
def test_what_is_led_goes_in_at_once(text: str, expected: str) -> None:
    form = at_draft()
    form.say(text)
    assert expected.lower() in str(form.message).lower()
    assert "take mum" in str(form.message)


def test_what_was_not_led_goes_in_when_it_is_said_to_belong_there() -> None:
    form = at_draft()
    form.say("I've done all of them since march and she lives 10 min away", "put it in")
    assert "I've done all of them since March and you live 10 min away." in str(form.message)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("delete what it says and write: Can you do tuesdays from now on?", "Can you do Tuesdays from now on?"),
        ("it should just say can you do tuesdays", "Can you do Tuesdays?"),
        ("more like how i talk: you about sat?", "You about Saturday?"),
        ("i'd say: hi there, any chance of tuesdays?", "Hi there, any chance of tuesdays?"),
        ("no just that she's right and im sorry", "Hi, you're right. I'm sorry."),
        ("its not a question. im telling her i can't do it alone", "Hi, I can't do it alone."),
        ("change it to: tea on sunday?", "Tea on Sunday?"),
    ],
)
def test_the_whole_of_it_can_be_given_anew(text: str, message: str) -> None:
    form = at_draft()
    form.say(text)
    assert str(form.message).lower() == message.lower()


@pytest.mark.parametrize(
    "text",
    [
        "forget it",
        "scrap that",
        "no. scrap all that",
        "never mind all this",
        "ha. no. forget it ill just say it to her",
        "no, i'll just tell her myself",
        "i didnt ask you to write anything",
        "lol that makes no sense. i didnt ask you to write anything",
        "actually dont bother, i'll call her",
    ],
)
@pytest.mark.parametrize("told", [("help me write to my sister",), (TUESDAYS,), (TUESDAYS, "plainly")])
def test_these_leave_the_form_at_each_step(told: tuple[str, ...], text: str) -> None:
    form = after(*told, text)
    assert not form.active and not form.slots["reach_out"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("ha. no. forget it ill just say it to her. is the hotel thing normal", "reach_out.left.asked"),
        ("no thats good. thanks. do couples like us stay together usually", "reach_out.sent.asked"),
    ],
)
def test_a_question_beside_the_end_is_neither_content_nor_passed_over(text: str, key: str) -> None:
    form = at_draft()
    form.say(text, intent="reach_out")
    assert not form.active and has(form, key)


def test_a_question_that_was_understood_is_answered_at_the_end() -> None:
    form = at_draft()
    form.say("thanks, what is hyper-independence", intent="ask_definition")
    assert not form.active and form.slots["topic"] == "ask_definition"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("no wait not her, my brother actually", "your brother"),
        ("it's for my MUM", "your mum"),
        ("NOT my sister. my mum. gently", "your mum"),
        ("no!! it's for my brother not my sister", "your brother"),
        ("thats not my sister thats for tom", "Tom"),
    ],
)
@pytest.mark.parametrize("told", [("help me write to my sister",), (TUESDAYS,), (TUESDAYS, "plainly")])
def test_the_person_can_be_changed_at_any_time(told: tuple[str, ...], text: str, who: str) -> None:
    form = after(*told)
    form.say(text, intent="feedback_negative")
    assert form.active and form.state["who"] == who
    assert "put" not in form.state and form.state.get("what") in (
        None,
        "them to take mum to her appointments on tuesdays",
    )


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("no. start again with the message please. to my mum", "your mum", None),
        (
            "no. forget it, start again. a text to my brother asking him to drive mum on tuesdays",
            "your brother",
            "them to drive mum on tuesdays",
        ),
    ],
)
def test_starting_again_begins_the_message_over(text: str, who: str, what: str | None) -> None:
    form = at_draft()
    form.say(text, intent="restart")
    assert form.active and not form.aside
    assert (form.state["who"], form.state.get("what")) == (who, what)


@pytest.mark.parametrize(
    ("texts", "message"),
    [
        (("help me write to my neighbour", "put the bins out on Wednesdays and drive me to the clinic thurs 10am"), "Hi, could you put the bins out on Wednesdays and drive me to the clinic Thursday 10am?"),
        (("help me write to my neighbour please", "yes she is Ana", "i want say thank you for the food and if she can come again saturday", "yes please but correct my english"), "Hi Ana, thank you for the food. Could you come again Saturday?"),
        (("text my ex asking him to have the kids this saturday instead of next",), "Hi, could you have the kids this Saturday instead of next?"),
        (("can you write a text to Gaz my sponsor saying its been a bad week, no need to ring",), "Hi Gaz, it's been a bad week, no need to ring."),
        (("help me text my brother, want to ask for 200 til payday and ill sort your phone out",), "Hi, could you lend me 200 until payday? I'll sort your phone out."),
        (("help me write to my husband", "its not help i want. i want to tell him hes right"), "Hi, you're right."),
        (("help me write to my professor for an extension, dad is in ICU",), "Hello, could I have an extension? Dad is in ICU. Thank you."),
        (("words for the neighbour pls. its the bins, can she put them out on wednesdays",), "Hi, it's the bins. Could you put them out on Wednesdays?"),
        (("write to the man next door if he could turn his music down after 10",), "Hi, could you turn your music down after 10?"),
        (("please write a note to my son's teacher that he will be late on thursday",), "Hello, he will be late on Thursday."),
    ],
)  # fmt: skip
def test_what_was_told_is_the_message_and_little_else(texts: tuple[str, ...], message: str) -> None:
    form = after(*texts)
    if not form.message:
        form.say("plainly")
    assert form.message == message


def test_a_yes_to_what_somebody_offered_is_a_message() -> None:
    form = after(
        "son is 6 weeks old. my mum texted can i come tuesday and i typed no need. i want to say yes now. help me write that"
    )
    assert "your mum" in str(form.replies[0]["text"])
    assert '"Could you come Tuesday?"' in form.say("yes")


@pytest.mark.parametrize("tone", ["smaller", "plain", "braver", "firm", "warm", "steady", "short"])
def test_an_office_is_written_to_without_chat(tone: str) -> None:
    text = draft({"who": "your boss", "what": "i can't take the report on alone", "kind": "tell", "tone": tone})
    assert text.startswith("Hello") and "no need to answer" not in text and "time with it" not in text


@pytest.mark.parametrize(
    ("text", "tone"),
    [
        ("somewhere in the middle", "plain"),
        ("plainer", "plain"),
        ("direct but polite", "firm"),
        ("can you make it less needy", "steady"),
        ("nah thats too formal", "warm"),
    ],
)
def test_more_words_for_a_tone(text: str, tone: str) -> None:
    form = after(TUESDAYS, "gently", text)
    assert form.state["tone"] == tone and form.message and "put" not in form.state


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("drop 'it matters to me'", "matters"),
        ("take out the sentence 'I'll ask this straight out'", "straight out"),
        ("no fuss, just the request without 'it matters to me'", "matters"),
        ("without the 'straight out' and 'it matters'. just ask", "matters"),
    ],
)
def test_quoted_words_are_taken_out(text: str, gone: str) -> None:
    form = after(TUESDAYS, "directly", text)
    assert has(form, "reach_out.changed") and gone not in str(form.message) and "take mum" in str(form.message)


def test_words_that_sound_wrong_are_asked_for_anew_and_the_greeting_is_as_wished() -> None:
    form = at_draft("help me write to my professor for an extension, dad is in ICU")
    form.say("'Dad in ICU' sounds like a telegram. and it should start Dear Professor Okafor")
    assert has(form, "reach_out.instead") and str(form.message).startswith("Dear Professor Okafor, could I have")
    form.say("my father is in intensive care")
    assert "my father is in intensive care" in str(form.message).lower() and "ICU" not in str(form.message)


def test_nothing_is_said_to_be_changed_that_is_not() -> None:
    form = at_draft("help me text my brother, want to ask for 200 til payday")
    form.say("thats it but id put could you lend me")
    assert form.message is None and not has(form, "reach_out.changed")


@pytest.mark.parametrize("again", ["back to my message please", "where is my message"])
def test_a_message_that_was_broken_off_is_kept_and_comes_back_when_asked_for(again: str) -> None:
    form = at_draft()
    shown = form.message
    form.say("i want to do the self check", intent="ask_self_check")
    assert not form.active and has(form, "reach_out.waits")
    assert wants_words(again)
    form.say(again)
    assert form.active and form.message == shown and has(form, "reach_out.kept")


@pytest.mark.parametrize(
    "text",
    [
        "yeah words for the neighbour pls",
        "i literally just asked for the words",
        "thats not what i asked. i want the text for the doctor",
        "no i want the words for a text to him",
        "Words to ask someone",
    ],
)
def test_these_ask_for_words(text: str) -> None:
    assert wants_words(text)
    assert after(text).active


def test_the_dead_and_nobody_are_not_written_to() -> None:
    assert is_lost("your wife", ["my wife passed in march"])
    assert is_lost("your dad", ["since i lost my dad"])
    assert not is_lost("your mum", ["my mum says dad died"])
    form = after("help me write something", before=("my wife passed in march. the house is quiet",))
    assert "wife" not in str(form.replies[0]["text"])
    assert described("the one person in it") == ""


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("text for my sister", "come over tonight?"), "Come over tonight?"),
        (("help me write my mum", "i dont need help with anything i just want to say i love her", "plainly"), "Hi Mum, I love you."),
        (("help me ask my colleague to swap shifts on friday", "plainly", "saturday i mean"), "Hi, could you swap shifts on Saturday?"),
        (("write my flatmate a message that the rent is late", "plainly", "make it end with thanks"), "Hi, the rent is late. Thanks."),
        (("my boss keeps giving me her work. i need to say no. words please", "yes", "plainly"), "Hello, I can't take that on."),
        (("how do i ask my sister for money", "100 for the electric", "plainly"), "Hi, could you lend me 100 for the electric?"),
        (("help me message dad", "just write it", "that i passed my driving test", "plainly"), "Hi Dad, I passed my driving test."),
    ],
)  # fmt: skip
def test_what_people_say_in_passing(texts: tuple[str, ...], expected: str) -> None:
    assert after(*texts).message == expected


def test_stories_are_told_and_not_made_a_request() -> None:
    assert as_request("mum fell again and i cant do every tuesday") == "Mum fell again and I can't do every Tuesday."
    assert as_statement("tell", "i want to tell her that i got the job", "your mum") == "I got the job."
