"""What kind of turn it is: words for the message, words about it, words to us; what isn't clear never gets into a draft."""

from __future__ import annotations

import pytest

from actions.finding_words.marks import marked
from actions.finding_words.own import greeted
from actions.finding_words.reading import asks_of_self, less_theirs, of_the_telling, wants_back
from bot.knowledge import knowledge
from tests.form import Form

MEG = "help me ask my friend Meg to come round on sunday"
SISTER = "help me text my sister"
MARK = (
    "Hi Mark, I can't take on Henderson this week. I'm at capacity and it would slip! Can we talk about who else could?"
)


def after(*texts: str, asked: str = "", **slots: str) -> Form:
    """The form after these messages; `asked`: what was asked before it."""
    form = Form(**slots)
    if asked:
        form.events.append({"event": "bot", "text": asked, "data": {}})
    form.say(*texts)
    return form


def reply(form: Form) -> str:
    """The last reply."""
    return " ".join(str(one["text"] or "") for one in form.replies)


def has(form: Form, key: str) -> bool:
    """Does the last reply hold a text of this key?"""
    return any(text.partition("{")[0] in reply(form) for text in knowledge().texts[key])


@pytest.mark.parametrize(
    "text",
    [
        "and the thing is i could just text Ros i know that",
        "could you help me with what to say",
        "i dont want it to be a big apology essay",
        "i do want to tell my manager",
    ],
)
def test_what_speaks_of_the_telling_is_said_to_us(text: str) -> None:
    assert of_the_telling(text)


@pytest.mark.parametrize(
    "text", ["sorry for my last message", "i want to tell her that i'm tired", "i got your message", "i could text you"]
)
def test_what_is_told_is_not(text: str) -> None:
    assert not of_the_telling(text)


@pytest.mark.parametrize(
    ("text", "ours"),
    [
        ("do you think i should tell my manager", True),
        ("is it normal that i feel sick", True),
        ("what do i even say when she picks up", True),
        ("i was wondering how other people do this", True),
        ("can you pick the kids up", False),
        ("is it ok if i come over", False),
        ("what can i bring", False),
        ("would she like a coffee", False),
    ],
)
def test_a_question_on_oneself_is_ours(text: str, ours: bool) -> None:
    assert asks_of_self(text) is ours


@pytest.mark.parametrize("told", [(MEG, "plainly"), (MEG,), (SISTER,)])
@pytest.mark.parametrize(
    "text",
    [
        "stop. cancel. i dont want a message",
        "no i asked should HE see a therapist. not a message",
        "stop doing the message",
        "thats not what i wanted, can we drop the message and just talk",
        "actually stop, i dont want to send anything. i'm just exhausted",
    ],
)
def test_a_clear_way_out_is_one_at_each_step(told: tuple[str, ...], text: str) -> None:
    form = after(*told, text)
    assert not form.active and form.message is None


def test_what_is_told_on_the_way_out_is_met() -> None:
    form = after(MEG, "actually stop, i dont want to send anything. i'm just exhausted")
    assert has(form, "reach_out.talk")


@pytest.mark.parametrize("told", [(MEG,), (SISTER,), (MEG, "plainly")])
@pytest.mark.parametrize(
    "text",
    [
        "do you think i should tell my manager whats going on or just keep it together",
        "is it normal that i feel sick asking for one saturday",
        "id rather ring her. what do i even say when she picks up",
        "do people actually do this",
    ],
)
def test_a_question_to_us_is_met_and_never_content(told: tuple[str, ...], text: str) -> None:
    form = after(*told)
    before = {name: form.state.get(name) for name in ("what", "more", "tone")}
    form.say(text, intent="sign_isolation", confidence=0.3)
    assert form.active and text.lower() not in reply(form).lower()
    assert {name: form.state.get(name) for name in before} == before and "put" not in form.state


def test_a_question_on_crisis_lines_is_answered_and_the_message_waits() -> None:
    form = after(SISTER, "maybe i should just ring one of those lines. do they mind if its just grief")
    assert "findahelpline.com" in reply(form) and has(form, "reach_out.go_on")


def test_what_was_talked_past_is_let_go() -> None:
    form = after("help me write to my dad", "i can't do christmas this year", "what if he is sad about it")
    assert "christmas" not in reply(form).lower() and "what" not in form.state
    form.say("that i can't come")
    assert "christmas" not in reply(form).lower() and form.state["what"] == "that i can't come"


@pytest.mark.parametrize(
    ("text", "tone"),
    [
        ("Gently, thank you.", "smaller"),
        ("gently i suppose, but not wet", "smaller"),
        ("gentle but not soppy, thank you", "smaller"),
        ("whatever is easiest to say no to. she has 2 of her own", "smaller"),
        ("as if i was talking to a friend", "warm"),
    ],
)
def test_the_answer_to_how_it_shall_sound_is_a_tone(text: str, tone: str) -> None:
    form = after(MEG, text)
    assert (
        form.state["tone"] == tone and form.message and "Could you come round" in form.message.replace("could", "Could")
    )


def test_a_text_that_greets_somebody_is_the_whole_message_and_stays_so() -> None:
    form = after("help me write to Mark", MARK)
    assert form.message == MARK
    form.say("plainly")
    assert has(form, "reach_out.own_stays") and form.state["shown"] == MARK
    assert after(MARK).message == MARK
    assert greeted("hi, can you help me text my sister") == ("", "")
    assert (
        greeted("Hi Dan, I can't make Saturday. Can you make this less stiff?")[0] == "Hi Dan, I can't make Saturday."
    )


def test_only_ones_own_words_and_the_draft_before() -> None:
    form = after(MEG, "gently")
    first = form.message
    form.say("use just my words")
    assert form.message == "Hi Meg, could you come round on Sunday?"
    form.say("ugh it wiped my whole message. can i get it back?", intent="delete_data")
    assert form.active and form.message == first
    assert not wants_back("can i get back to you on monday")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("add: I'm exhausted and I haven't slept", "Hi Meg, could you come round on Sunday? I'm exhausted and I haven't slept."),
        ("can it say i dont need her to say anything", "Hi Meg, could you come round on Sunday? I don't need you to say anything."),
        ("it still doesn't say by 6pm", "Hi Meg, could you come round on Sunday by 6pm?"),
        ("could it offer to cook", "Hi Meg, could you come round on Sunday? I could cook."),
        ("the sunday bit is wrong, its saturday", "Hi Meg, could you come round on Saturday?"),
        ("i'd never say come round, i'd say pop over", "Hi Meg, could you pop over on Sunday?"),
        ("can i just say for personal reasons", "Hi Meg, could you come round on Sunday for personal reasons?"),
        ("no greeting please and end it with love, jo", "Could you come round on Sunday? Love, jo."),
        ("exclamation mark at the end", None),
        ("an exclamation mark at the end", "Hi Meg, could you come round on Sunday!"),
    ],
)  # fmt: skip
def test_edits_as_people_say_them(text: str, message: str | None) -> None:
    assert after(MEG, "plainly", text).message == message


@pytest.mark.parametrize(
    ("text", "gone", "kept"),
    [
        ("take out the it's fine if not, it isnt really fine", "fine if not", "come round"),
        ("braver. like actually tell her im exhausted", "one small thing", "I'm exhausted."),
        ("it sounds like its an order lol. make it nicer", "one small thing", "I'd be really glad"),
    ],
)
def test_edits_of_the_gentle_one(text: str, gone: str, kept: str) -> None:
    message = str(after(MEG, "gently", text).message)
    assert gone not in message and kept in message


def test_shorter_keeps_name_and_request() -> None:
    form = after("help me ask my boss for an extension", "the report, need till friday", "yes", "plainly", "shorter")
    assert str(form.message).startswith("Hello, could I have an extension?")
    form.say("shorter")
    assert has(form, "reach_out.which_out")


def test_marks_are_set_where_they_are_asked_for_and_words_are_no_marks() -> None:
    text = "I feel hopeless but I'm here."
    assert (
        marked("put a comma after hopeless and make it a question at the end", text) == "I feel hopeless, but I'm here?"
    )
    assert marked("add that it's in my colon", text) is None
    assert after(MEG, "plainly", "write: Come over! I miss you").state["what"] == "Come over! I miss you"


@pytest.mark.parametrize(
    ("texts", "message"),
    [
        (("help me", "its a lift to physio on tuesdays, ive been taking 2 buses. linda i think"), "Hi Linda, I could use a lift to physio on Tuesdays. I've been taking 2 buses."),
        (("ok i do want to tell my manager. she's called priya. maybe just that i need a few days and not why",), "Hello Priya, I need a few days."),
        (("can you write a group chat message: swap thursday late shift",), "Hi all, could I swap Thursday late shift?"),
        (("Tom asked ME to split the report, i want to say yes", "yes"), "Hi Tom, yes. I can split the report."),
        (("my boss asked if i can stay late again. help me say no", "yes"), "Hello, I can't stay late again."),
        (("/reach_out", "no just kev. ask him to hang out"), "Hi Kev, could you hang out?"),
        (("help me ask my neighbour", "Margaret. if margaret could water the plants"), "Hi Margaret, could you water the plants?"),
        (("/reach_out", "doctor. my wrists hurt and im not coping as well as i say", "yes"), "Hello, my wrists hurt and I'm not coping as well as I say. Thank you."),
        (("another message. our team group chat, can anyone swap thursday late shift",), "Hi all, can anyone swap Thursday late shift?"),
        (("can you help me write back to jen, she said \"are you ok?\"", "that im ok"), "Hi Jen, I'm ok."),
    ],
)  # fmt: skip
def test_whom_and_what_are_told_apart(texts: tuple[str, ...], message: str) -> None:
    assert after(*texts, "plainly").message == message


def test_what_others_wrote_is_not_what_the_writer_says() -> None:
    assert less_theirs('Tom wrote: "Hi, can we have coffee?" what do i answer').strip() == "what do i answer"
    form = after("/reach_out", 'Tom wrote: "Hi, I\'m sorry, can we have coffee?" what should i answer to tom')
    assert form.state["who"] == "Tom" and "what" not in form.state


def test_whoever_is_named_now_goes_before_those_of_earlier() -> None:
    form = Form()
    form.events.append({"event": "user", "text": "my wife", "parse_data": {"text": "my wife says i do too much"}})
    form.say("how would i even say it to the intern, that i'd like her to take the filing")
    assert form.state["who"] == "your intern"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("um that was generic. he doesnt talk about his dad. should i bring it up?", "reach_out.draft.whether"),
        ("just talk to me about being the eldest", "reach_out.talk"),
    ],
)
def test_it_does_not_begin_where_nobody_asked(text: str, key: str) -> None:
    form = after(text)
    assert not form.active and has(form, key)


def test_a_name_that_mending_does_not_know_is_still_a_name() -> None:
    form = after("could you help me with what to say to Ros")
    text = "and the thing is i could just text Ros i know that. that i miss her"
    form.say(text, mended=text.replace("Ros", "cos"))
    assert form.state["what"] == "that i miss her"


def test_a_title_of_a_button_is_no_content() -> None:
    form = after("Tom asked me to split the report, i want to say yes", "Help me ask someone")
    assert form.active and "what" not in form.state and "ask someone" not in reply(form)


def test_what_is_in_it_already_is_not_asked_about() -> None:
    assert has(after("help me tell my sister that i miss her", "plainly", "that i miss her"), "reach_out.already")


def test_wishes_before_the_draft_are_kept_for_it() -> None:
    form = after("help me write to my landlord about the damp", "add that my son has asthma, and take out thank you")
    form.say("can it end with regards, Ann", "plainly")
    assert form.message == "Hello, could we talk about the damp? My son has asthma. Regards, Ann."
    assert (
        after(MEG, "plain. and can you add that i'll cook").message
        == "Hi Meg, could you come round on Sunday? I'll cook."
    )


def test_how_it_sounds_is_said_of_it() -> None:
    form = after(
        "how do i tell my husband i just need a minute", "no wait that makes it sound like hes a problem", "gently"
    )
    assert "problem" not in str(form.message) and "I just need a minute." in str(form.message)


def test_a_day_goes_into_the_first_sentence() -> None:
    form = after(
        "help me tell the intern that i want her to take over the filing, i always redo it",
        "plainly",
        "can it say by friday",
    )
    assert "take over the filing by Friday. I always redo it." in str(form.message)


@pytest.mark.parametrize(
    ("text", "key"), [("i dont know if i can do this", "send"), ("would you send this if you were me", "sounds_ok")]
)
def test_a_doubt_whether_to_send_it_is_met(text: str, key: str) -> None:
    form = after(MEG, "plainly", text)
    assert has(form, f"reach_out.draft.{key}") and "put" not in form.state and "unled" not in form.state


def test_another_question_than_for_the_check_does_not_begin_it() -> None:
    form = after(MEG, "plainly")
    form.say("would you send this", intent="ask_self_check")
    assert form.active and not form.state.get("check")


def test_the_beginning_and_a_sentence_that_sounds_wrong() -> None:
    form = after("help me tell my partner about the debt", "plainly", "it should start with i love you")
    assert str(form.message).startswith("Hi. I love you. ")
    form.say("the last sentence is harsh")
    assert has(form, "reach_out.instead")
