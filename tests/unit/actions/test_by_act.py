"""While a message is worded, what a reply does is read first: only content goes in, words to us are met, the end is the end."""

from __future__ import annotations

import pytest

from actions.finding_words.cutting import exactly, standing
from actions.finding_words.measures import tone_by_act, version_in
from actions.finding_words.parts import Parts
from actions.finding_words.pointed import as_wishes, judged, less_told
from actions.finding_words.whom import told_whom
from bot.knowledge import knowledge
from tests.form import Form

MEG = "help me ask my friend Meg to come round on sunday"
DAVE = "help me ask my brother dave to bring the van on monday"
SHOWN = "Hi Meg, could you come round on Sunday?"


def at_the_draft(first: str = MEG) -> Form:
    """The form with a plain draft."""
    form = Form()
    form.say(first, "plainly")
    return form


def has(reply: str, key: str) -> bool:
    """Is a text of this key in it?"""
    return any(text.partition("{")[0].strip('"') in reply for text in knowledge().texts[key])


@pytest.mark.parametrize(
    ("text", "act", "key"),
    [
        ("she lives two doors down and we used to walk the dogs", "told", "reach_out.told"),
        ("by the way he's just pulled up outside", "told", "reach_out.told"),
        ("no haha that was for you", "remark", "reach_out.for_us"),
        ("could you help me with that's it ta", "ask_us", "reach_out.ours.draft"),
        ("i suppose. don't even know if i'd be allowed", "worry", "reach_out.draft.fear"),
        ("it's not in a guilt trippy way", "tone", "reach_out.which_tone"),
        ("so who is it for then", "remark", "reach_out.is_for"),
        ("make the goats come first", "change", "reach_out.not_done"),
    ],
)
def test_what_is_said_to_us_is_met_and_stays_out(text: str, act: str, key: str) -> None:
    form = at_the_draft()
    assert has(form.say(text, act=act), key)
    assert form.message is None
    assert form.say("show it again") and form.message == SHOWN


def test_a_worry_is_no_lecture() -> None:
    form = at_the_draft()
    form.say("my sisters a narcissist tbf she'll say shes too busy", intent="ask_conditions", act="worry")
    assert not form.aside


@pytest.mark.parametrize("act", ["leave", "done"])
def test_leaving_and_finishing_end_it_at_once(act: str) -> None:
    form = at_the_draft()
    reply = form.say("i shall see about that another week, dear", intent="sign_isolation", act=act)
    assert not form.active
    assert has(reply, "reach_out.left" if act == "leave" else "reach_out.sent")


def test_no_to_somebody_is_not_leaving() -> None:
    form = Form()
    form.say("help me word something")
    form.say("no i said no to HER. i want to text her", act="leave")
    assert form.active


def test_sent_and_answered_is_no_waiting() -> None:
    assert has(at_the_draft().say("sent it. he said no bother!", act="done"), "reach_out.sent.answered")


def test_what_was_taken_by_mistake_comes_out_again() -> None:
    form = at_the_draft()
    form.say("add that i hate mondays")
    assert "Mondays" in str(form.message)
    assert has(form.say("lol i was only telling you that", act="remark"), "reach_out.for_us.out")
    assert form.message == SHOWN


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("NOT my sister. friend. amira", ("your friend", "Amira")),
        ("not my brother, dave, a mate", ("your mate", "Dave")),
        ("my THERAPIST? its for my dad", ("your dad", "")),
        ("it's for priya my neighbour", ("your neighbour", "Priya")),
        ("to Tomek not Marek", ("", "Tomek")),
        ("wrong person again, its for carol's sister jean", ("Carol's sister", "Jean")),
        ("wrong person", ("", "")),
    ],
)
def test_whom_it_is_for_beside_whom_it_is_not(text: str, told: tuple[str, str]) -> None:
    assert told_whom(text) == told


def test_another_person_takes_the_place_at_the_draft() -> None:
    form = at_the_draft()
    form.say("not her. my mate, dave", intent="feedback_negative", act="whom")
    assert form.message == "Hi Dave, could you come round on Sunday?"
    form.say("wrong person", act="whom")
    assert form.state["step"] == "who"


@pytest.mark.parametrize(
    ("text", "tone"),
    [
        ("Directly. I'm no good at gently", "braver"),
        ("directly. no actually the one before directly", "plain"),
        ("more craic, less funeral", ""),
    ],
)
def test_the_tone_that_is_meant(text: str, tone: str) -> None:
    assert tone_by_act(text, Parts()) == tone


@pytest.mark.parametrize(
    ("text", "version"),
    [
        ("is there a shorter version i could just read off the screen", "shorter"),
        ("read it me from the top", "again"),
        ("the version before that", "other"),
        ("give us another", "another"),
        ("could i compare both", "both"),
    ],
)
def test_the_version_that_is_meant(text: str, version: str) -> None:
    assert version_in(text) == version


@pytest.mark.parametrize(
    ("first", "text", "message"),
    [
        (DAVE, "monday night. not mondays. and say its cos of the wrist so he doesnt think im lazy",
         "Hi Dave, could you bring the van on Monday night? It's because of the wrist."),
        (DAVE, "no i mean change it to tuesday evening and add that i broke my wrist",
         "Hi Dave, could you bring the van on Tuesday evening? I broke my wrist."),
        (DAVE, "put 'thanks a million' and a question mark", "Hi Dave, could you bring the van on Monday? Thanks a million?"),
        (DAVE, "the monday bit, i dont talk like that", None),
        ("help me ask my gp for an appointment because of my mood", "take out the mood one and put its personal instead",
         "Hello, could I have an appointment? It's personal. Thank you."),
        ("help me tell my landlord the boiler is broke", "change boiler to heating", "Hello, the heating is broke."),
        ("help me tell my landlord the boiler is broke", "lose the boiler, just heating", "Hello, the heating is broke."),
        (DAVE, "sorry and love you at the end please", "Hi Dave, could you bring the van on Monday? Sorry and love you."),
        (MEG, "add a line about the baby having a cough", f"{SHOWN} It's about the baby having a cough."),
    ],
)  # fmt: skip
def test_changes_in_everyday_words(first: str, text: str, message: str | None) -> None:
    form = at_the_draft(first)
    form.say(text, act="change")
    assert form.message == message


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("you left 'im an idiot' in it and take out the van", 'take out "im an idiot" and take out the van'),
        ("take love you out, we dont say that", "take out love you"),
        ('"I can\'t make it" not "I can\'t come"', 'change "I can\'t come" to "I can\'t make it"'),
        ("say it's the wrist so he doesn't think I'm lazy", "say it's the wrist"),
    ],
)
def test_wishes_as_one_would_type_them(text: str, wish: str) -> None:
    assert as_wishes(text) == wish


def test_words_that_are_found_wanting_are_asked_for_anew() -> None:
    text = "Hi Gran, there's something I'd like to say. Take care."
    assert judged("take care sounds like my gran", text) == "Take care"
    assert judged("'something id like to say' reads like a sermon", text) == "something I'd like to say"
    assert judged("it sounds cold", text) == ""
    form = at_the_draft("help me ask my gran to take care of the cat")
    form.say("'take care of' sounds like a nurse", act="tone")
    form.say("mind", act="content")
    assert form.message == "Hi Gran, could you mind the cat?"


def test_only_the_words_that_are_named_go() -> None:
    text = "Dave, bring the van Saturday if it's still going, I'm off Friday."
    assert exactly(text, "if its still going") == " if it's still going"
    assert exactly(text, "the im off friday") == ", I'm off Friday"
    assert exactly(text, "the van") == ""
    assert standing(text, "its still") == "it's still"


@pytest.mark.parametrize(
    "text",
    [
        "just use this. Hi Meg, I'm sorry I went quiet when Dad died. No need to answer.",
        "what it says. Hi Meg, I'm sorry I went quiet when Dad died. No need to answer.",
    ],
)
def test_dictated_words_stand_as_they_are(text: str) -> None:
    form = at_the_draft()
    form.say(text, act="content")
    assert form.message == "Hi Meg, I'm sorry I went quiet when Dad died. No need to answer."


def test_a_text_that_calls_them_by_name_is_the_message() -> None:
    form = at_the_draft(DAVE)
    form.say("Dave, im an idiot, bring the van saturday if it's still going", act="content")
    assert form.message == "Dave, I'm an idiot, bring the van Saturday if it's still going."


def test_a_request_to_them_is_a_question_whatever_its_mark() -> None:
    form = at_the_draft()
    form.say("just use this. Can you have Finn Wednesday afternoon so I can sleep.", act="content")
    assert form.message == "Can you have Finn Wednesday afternoon so I can sleep?"


def test_what_was_said_twice_goes_in_once() -> None:
    assert less_told("I told you. I miss her laugh") == "I miss her laugh"
    assert less_told("i told you that already") == ""
    form = Form()
    form.say("help me text my friend priya")
    form.say("I told you. I miss her laugh", act="remark")
    form.say("plainly")
    assert form.message == "Hi Priya, I miss your laugh."


def test_a_finished_message_is_shown_again() -> None:
    form = at_the_draft()
    form.say("thats it", act="done")
    assert not form.active
    form.say("show me the message to meg again", act="again")
    assert form.message == SHOWN
    form.say("thats it", act="done")
    form.say("is there a shorter version i could read off the screen when she picks up", act="again")
    assert form.active and "{" not in form.say("show it again")
    form.say("cheers", act="done")
    form.say("can i have that message for finns nan", act="again")
    assert form.message is None, "that was for somebody else"


@pytest.mark.parametrize(("text", "kept"), [("not tonight, i'm too tired", True), ("scrap the whole thing", False)])
def test_a_message_that_was_left_can_be_picked_up(text: str, kept: bool) -> None:
    form = at_the_draft()
    form.say(text, act="leave")
    form.say("show me the message to meg again", act="again")
    assert form.message == (SHOWN if kept else None)


@pytest.mark.parametrize(("text", "name"), [("gav not dave", "Gav"), ("not dave, davey with a y", "Davey")])
def test_a_name_is_put_right(text: str, name: str) -> None:
    form = at_the_draft(DAVE)
    form.say(text, act="whom")
    assert form.message == f"Hi {name}, could you bring the van on Monday?"


def test_a_name_between_commas_is_no_content() -> None:
    form = at_the_draft("help me write to my tutor, dr osei, i need an extension")
    assert form.message == "Hello Dr Osei, could I have an extension? Thank you."


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("that bit about fine if not, hate it", "Hi Dave, one small thing to ask. Could you bring the van on Monday?"),
        ("the fine if not bit can go", "Hi Dave, one small thing to ask. Could you bring the van on Monday?"),
        ("you didnt say please", "Hi Dave, one small thing to ask. Could you please bring the van on Monday? It's fine if not."),
    ],
)  # fmt: skip
def test_what_is_not_liked_goes(text: str, message: str) -> None:
    form = Form()
    form.say(DAVE, "gently", text)
    assert form.message == message


def test_what_is_wanted_instead_is_taken() -> None:
    form = at_the_draft()
    form.say("thats not what i mean, i need HER to pick the kids up", intent="feedback_negative")
    assert form.message == "Hi Meg, could you pick the kids up?"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("how do i say no to the two projects, without a scene", "I have to say no to the two projects."),
        ("help me say no to my boss about the overtime", "Hello, I have to say no to the overtime."),
    ],
)
def test_a_no_is_said_to_what_was_named(text: str, message: str) -> None:
    form = Form()
    form.say(text)
    while form.state["step"] != "tune":
        form.say({"who": "skip", "how": "plainly"}[form.state["step"]])
    assert str(form.message).endswith(message.partition(" ")[2])


def test_how_it_went_begins_no_other_message() -> None:
    form = at_the_draft()
    form.say("thats it", act="done")
    assert has(form.say("sent it. she said of course!", act="done"), "reach_out.sent.answered")
    assert not form.active
    form.say("show me the message to meg again", act="again")
    assert form.message == SHOWN


def test_help_with_somebody_names_no_wish() -> None:
    form = Form()
    form.say("help me word a text to my friend dan")
    form.say("could you help me with dan?", act="ask_us")
    assert form.state["step"] == "what" and not form.state.get("put")


def test_a_worry_that_names_the_wish_stays_out() -> None:
    form = Form()
    form.say("help me ask my friend dan for the deposit")
    form.say("god it feels stupid asking for my own money", act="worry")
    assert not form.state.get("put")


def test_only_one_of_the_two_is_the_reader() -> None:
    form = Form()
    form.say("help me thank the nurse", "that she made him laugh on his last day", "plainly")
    assert "You made him laugh on his last day" in str(form.message)


def test_a_correction_of_what_was_said_takes_its_place() -> None:
    form = at_the_draft("help me tell my mum i'm not coming home for christmas")
    form.say("no you've got it wrong. im coming boxing day", act="content")
    assert form.message == "Hi Mum, I'm coming Boxing Day."


def test_a_sentence_comes_first() -> None:
    form = at_the_draft()
    form.say("add i broke my wrist")
    form.say("put the wrist thing first", act="change")
    assert form.message == "Hi Meg. I broke my wrist. Could you come round on Sunday?"
    assert has(form.say("put the goats first", act="change"), "reach_out.not_found")


def test_a_name_beside_what_is_told_is_taken() -> None:
    form = at_the_draft("help me ask my flatmate to do his dishes")
    form.say("he's called Olu", act="told")
    assert form.message == "Hi Olu, could you do your dishes?"


def test_a_small_name_known_by_its_place() -> None:
    form = Form()
    form.say("help me ask sue next door to feed the cat", "plainly")
    assert form.message == "Hi Sue, could you feed the cat?"


def test_what_is_led_afterwards_is_no_refusal() -> None:
    form = at_the_draft()
    form.say("she can say no btw, put that", act="no")
    assert form.message == f"{SHOWN} You can say no."


def test_tears_at_the_end_are_met() -> None:
    assert has(at_the_draft().say("it's lovely. i'm crying a bit", intent="distress", act="done"), "reach_out.met")
