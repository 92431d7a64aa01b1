"""The form "find the words" in a talk, without a model: the parts of each reply are written out."""

from __future__ import annotations

import pytest

from actions.wording.draft import draft
from bot.knowledge import knowledge
from tests.form import Form

SIS = "lead: help me ask | who: my sister | lead: for | say: a lift to chemo on monday"
MEG = "lead: help me ask | who: my friend Meg | lead: to | say: come round on sunday"
MESSAGE = "Hi Meg, could you come round on Sunday?"


def after(*lines: str, before: tuple[str, ...] = (), **slots: str) -> Form:
    """The form after these replies; those without a label are typed or tapped. `before`: written in the talk before it."""
    form = Form(**slots)
    form.events += [{"event": "user", "text": text, "parse_data": {"text": text}} for text in before]
    for line in lines:
        form.hear(line) if ": " in line else form.say(line)
    return form


def reply(form: Form) -> str:
    """The last reply."""
    return " ".join(str(one["text"] or "") for one in form.replies)


def has(form: Form, key: str) -> bool:
    """Does it hold a text of this key?"""
    return any(text.partition("{")[0].strip('"') in reply(form) for text in knowledge().texts[key])


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ((MEG,), MESSAGE),
        (("/reach_out", "who: my sister", "say: a lift to the airport"), "Hi, could I have a lift to the airport?"),
        (("lead: write to | who: mum | lead: that | say: im not coming at christmas",), "Hi Mum, I'm not coming at Christmas."),
        (("lead: text | who: our team group chat | say: can anyone swap thursday",), "Hi all, can anyone swap Thursday?"),
        (("who: josh i guess. | lead: id want to tell him about | say: gran. | lead: and say | say: sorry about the slides thing",), "Hi Josh, I'd like to tell you about gran. Sorry about the slides thing."),
        (("lead: write to | who: my landlord | say: the boiler is broke | cut: dont mention | old: the party",), "Hello, the boiler is broke."),
        (("lead: tell | who: HR | say: i need a stool at the till because of my MS | cut: but leave out | old: the MS",), "Hello, I need a stool at the till."),
        (("lead: write | say: Hi Mark, I can't do the fete. Sorry for the short notice.",), "Hi Mark, I can't do the fete. Sorry for the short notice."),
        (("lead: something for | who: dad | how: casual | say: happy birthday old man, ill call tonight",), "Hey Dad, happy birthday old man. I'll call tonight."),
        (("/reach_out", "Skip", "Skip"), "Hi, do you have a minute to talk?"),
        (("/reach_out", "A friend", "Someone to listen"), "Hi, could you listen to me for a bit?"),
    ],
)  # fmt: skip
def test_what_was_told_is_the_message_and_nothing_else(lines: tuple[str, ...], message: str) -> None:
    assert after(*lines).message == message


def test_only_what_is_missing_is_asked() -> None:
    form = after("lead: help me ask someone | lead: to | say: drive me to the hospital")
    assert form.state["step"] == "who"
    form.hear("who: my neighbour")
    assert form.message == "Hi, could you drive me to the hospital?"
    form = after("lead: help me write to | who: my flatmate Jo")
    assert form.state["step"] == "what" and "your flatmate Jo" in reply(form)


@pytest.mark.parametrize(
    ("line", "who", "message"),
    [
        ("not_who: not her. | who: my mate, dave", "your mate", "Hi Dave, could you come round on Sunday?"),
        ("talk: nan?? | who: PRIYA", "Priya", "Hi Priya, could you come round on Sunday?"),
        ("talk: lol her name is | say: Megan", "your friend", "Hi Megan, could you come round on Sunday?"),
        ("who: its for my mum", "your mum", "Hi Mum, could you come round on Sunday?"),
    ],
)
def test_the_person_is_put_right_everywhere(line: str, who: str, message: str) -> None:
    form = after(MEG, line)
    assert (form.state["who"], form.message) == (who, message)


def test_what_was_told_of_her_is_turned_to_him_with_the_person() -> None:
    form = after(
        "lead: tell | who: my sister | lead: that | say: she can have the cot", "not_who: not her | who: my brother"
    )
    assert form.message == "Hi, she can have the cot."
    form = after("/reach_out", "say: that he can have the cot", "who: my brother")
    assert form.message == "Hi, you can have the cot."


def test_whom_it_is_not_for_is_asked_anew() -> None:
    form = after(MEG, "not_who: not for meg")
    assert form.state["step"] == "who" and has(form, "reach_out.who_not")
    form.hear("who: tom")
    assert form.message == "Hi Tom, could you come round on Sunday?"


def test_another_person_with_other_words_is_another_message() -> None:
    form = after(MEG, "stop: forget meg, | lead: do one for | who: my supervisor | lead: that | say: i need friday off")
    assert form.message == "Hello, I need Friday off." and form.state["drafts"]
    form = after(MEG, "lead: actually tell | who: my boss | lead: that | say: i cant do the late on friday")
    assert form.message == "Hello, I can't do the late on Friday."


@pytest.mark.parametrize(
    ("before", "line", "who"),
    [
        (("my sister lives so far away",), "lead: help me write | who: her", "your sister"),
        (
            ("wife says call Danny. Danny's my kid brother, lives near",),
            "lead: what do i text | who: him",
            "your kid brother",
        ),
        (("my brother offered to help me move",), "lead: word it for me", "your brother"),
        (("my brother hits me. i cant ask him",), "lead: word something", ""),
        (("my sister and me. my mum is ill too, i should ask my boss",), "lead: word something", ""),
        (("my wife passed in march",), "lead: help me write something", ""),
    ],
)
def test_whom_is_taken_from_the_talk_only_where_one_alone_can_be_meant(
    before: tuple[str, ...], line: str, who: str
) -> None:
    assert after(line, before=before).state.get("who", "") == who


def test_those_who_were_spoken_of_are_choices() -> None:
    form = after("/reach_out", before=("my sister and my boss",))
    assert next(iter(form.buttons)).startswith("My ")
    form.say(next(iter(form.buttons)))
    assert form.state["who"].startswith("your ")


def test_him_is_not_the_sister() -> None:
    assert after("lead: help me text | who: him", before=("my sister offered to come",)).state.get("who") is None


@pytest.mark.parametrize(
    "line",
    [
        "talk: she is always so busy with the kids these days",
        "talk: by the way hes just pulled up outside",
        "talk: hm not sure",
        "no: no",
        "ask: does she even read texts?",
        "ask: what if she says no",
        "talk: purple monkey",
        "talk: my nan hated phones",
    ],
)
def test_what_is_said_to_us_changes_nothing_and_is_met(line: str) -> None:
    form = after(MEG)
    before = draft(form.state)
    form.hear(line, intent="out_of_scope", confidence=0.2)
    assert form.active and draft(form.state) == before and form.message is None and reply(form)


@pytest.mark.parametrize("act", ["remark", "worry", "told", "ask_us"])
def test_words_that_nothing_leads_to_stay_out_where_the_reply_as_a_whole_is_none_for_it(act: str) -> None:
    form = after("lead: help me write to | who: my sister")
    form.hear("talk: tone of what. | say: i said no to her", act=act, intent="feedback_negative")
    assert not form.state.get("pieces")


def test_what_is_content_as_a_whole_is_the_content() -> None:
    form = after("lead: help me write to | who: my sister")
    form.hear("talk: ive got the keys and the alarm code is on the fridge", act="content")
    assert form.message == "Hi, I've got the keys and the alarm code is on the fridge."


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("ask: what if she says no", "draft.no"),
        ("ask: do i send it or not", "draft.send"),
        ("talk: she'd think im weak", "draft.weak"),
        ("ask: would she laugh at me", "draft.mock"),
        ("ask: does it mention my diagnosis", "not_in_it"),
        ("ask: does it still say sunday", "already"),
        ("ask: can i send this on teams", "draft.channel"),
        ("talk: ok thats better", "draft.better"),
        ("ask: in spanish please", "draft.in_language"),
        ("how: with an emoji", "draft.emoji"),
    ],
)  # fmt: skip
def test_each_question_and_worry_has_its_answer(line: str, key: str) -> None:
    form = after(MEG, line)
    assert has(form, f"reach_out.{key}") and form.active and form.message is None


def test_a_question_beside_an_edit_is_answered_first_and_the_edit_done() -> None:
    form = after(MEG, "ask: what if she says no? | lead: add that | say: its only an hour")
    assert has(form, "reach_out.draft.no") and form.message == f"{MESSAGE} It's only an hour."


def test_a_question_for_the_rules_is_left_to_them() -> None:
    form = after(MEG)
    form.hear("ask: who can read this", intent="ask_privacy")
    assert form.aside


def test_a_question_on_the_article_beside_content_is_answered_too() -> None:
    form = after("lead: help me write to | who: my sister")
    form.hear("say: im home on friday | ask: what even is hyper independence", intent="ask_definition")
    assert form.message == "Hi, I'm home on Friday." and len(form.replies) > 1


@pytest.mark.parametrize("lines", [("/reach_out",), ("/reach_out", "who: my dad"), (MEG,)])
@pytest.mark.parametrize(
    "line",
    [
        "stop: forget it",
        "stop: i havent asked for a message",
        "stop: ill just ring her myself",
        "stop",
        "stop: nah leave it",
    ],
)
def test_it_is_left_at_once_in_one_line(lines: tuple[str, ...], line: str) -> None:
    form = after(*lines, line)
    assert not form.active and has(form, "reach_out.left")


def test_a_question_beside_leaving_is_answered() -> None:
    form = after("/reach_out", "who: my dad")
    form.hear("stop: forget it. | ask: why cant i trust him anymore", intent="reason_lost_trust")
    assert not form.active and form.slots["topic"] == "reason_lost_trust"
    form = after(MEG, "stop: forget it. | ask: what if she says no")
    assert not form.active and has(form, "reach_out.draft.no")


@pytest.mark.parametrize(
    "line",
    ["sent: perfect, thats it", "sent: ok sending it", "yes: yes", "That's it", "sent: done, ta. | talk: youre sweet"],
)
def test_it_is_finished(line: str) -> None:
    form = after(MEG, line)
    assert not form.active and form.slots["reach_out"]["worded"] == "your friend"


def test_sent_and_answered_is_no_waiting() -> None:
    assert has(after(MEG, "sent: sent it. he said no bother!"), "reach_out.sent.answered")


def test_thanks_before_the_draft_end_nothing() -> None:
    form = after("/reach_out", "who: my dad", "sent: thank you")
    assert form.active and form.state["step"] == "what"


def test_a_finished_message_is_shown_again() -> None:
    form = after(MEG, "That's it", "again: show me the message to meg again")
    assert form.message == MESSAGE
    form = after(MEG, "stop: scrap the whole thing", "again: show me the message to meg again")
    assert form.message is None


def test_a_message_that_was_broken_off_comes_back() -> None:
    form = after(MEG)
    form.say("i want to do the self check", intent="ask_self_check")
    assert not form.active and has(form, "reach_out.waits")
    form.say("back to my message please")
    assert form.message == MESSAGE and has(form, "reach_out.kept")


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (("Smaller",), "Hi, would you be able to take Dad on Tuesday?"),
        (("Smaller", "Braver"), "Hi, could you take Dad on Tuesday? I can't do it all."),
        (("Braver",), "Hi, I'm asking you straight: can you take Dad on Tuesday? I can't do it all."),
        (("Braver", "Smaller"), "Hi, could you take Dad on Tuesday? I can't do it all."),
        (("Gently",), "Hi, would you be able to take Dad on Tuesday? I can't do it all."),
        (("Directly",), "Hi, can you take Dad on Tuesday? I can't do it all."),
        (("Gently", "Plainly"), "Hi, could you take Dad on Tuesday? I can't do it all."),
        (("how: shorter",), "Hi, could you take Dad on Tuesday?"),
        (("how: too soft",), "Hi, can you take Dad on Tuesday? I can't do it all."),
        (("Braver", "lead: add that | say: its urgent", "Gently"), "Hi, would you be able to take Dad on Tuesday? I can't do it all. It's urgent."),
    ],
)  # fmt: skip
def test_smaller_and_braver_change_the_frame_and_leave_out_but_invent_nothing(
    lines: tuple[str, ...], message: str
) -> None:
    form = after("lead: ask | who: my sister | lead: to | say: take Dad on tuesday, i cant do it all", *lines)
    assert form.message == message


@pytest.mark.parametrize(
    "line",
    [
        MEG,
        "lead: tell | who: my dad | say: i cant come on sunday",
        "lead: thank | who: my nan | lead: for | say: the jumper",
        "lead: text | who: my mate | say: u ok?",
    ],
)
def test_each_version_that_is_offered_reads_differently(line: str) -> None:
    first = after(line)
    for title in first.buttons:
        if title != "That's it":
            form = after(line, title)
            assert form.message and form.message != first.message, title


def test_a_version_that_there_is_not_is_not_claimed() -> None:
    form = after("lead: text | who: my dad | say: thanks for the lift", "Gently")
    assert form.message is None and has(form, "reach_out.own_stays")


@pytest.mark.parametrize(
    ("button", "line", "message"),
    [
        ("Who it's to", "who: my brother", "Hi, could you come round on Sunday?"),
        ("What it says", "lead: to | say: ring me on sunday", "Hi Meg, could you ring me on Sunday?"),
    ],
)
def test_each_button_on_what_is_wrong_leads_on(button: str, line: str, message: str) -> None:
    form = after(MEG, "no: no", button, line)
    assert form.message == message


def test_something_heavy_is_met_first_and_going_on_is_asked() -> None:
    form = after(MEG)
    form.hear("talk: he left us when i was twelve and nobody came, im shaking", intent="distress")
    assert has(form, "reach_out.go_on") and form.message is None and form.active
    form.say("Go on with it")
    assert form.message == MESSAGE
    form.hear("talk: he left us when i was twelve and nobody came, im shaking", intent="distress")
    form.say("Leave it")
    assert not form.active


@pytest.mark.parametrize("text", ["😭", "🤷"])
def test_signs_are_no_content(text: str) -> None:
    form = after("lead: help me write to | who: my ex", text)
    assert form.active and not form.message or "minute" in str(form.message)


@pytest.mark.parametrize("words", ["x" * 2000, "please " * 300, "…", "?!", "{request}", "him", "to", "{whom} {said}"])
def test_any_words_make_a_message_of_bounded_length_or_none(words: str) -> None:
    form = after("lead: write to | who: my sister")
    form.hear(f"say: {words}")
    assert form.active and len(str(form.message or "")) < 1300


@pytest.mark.parametrize(
    "line",
    [
        "talk: my sister maybe, with the kids. not with anything that matters",
        "talk: i could never ask my brother for anything",
        "stop: i dont need help wording",
    ],
)
def test_it_is_only_offered_where_nothing_asks_for_it(line: str) -> None:
    form = Form()
    form.hear(line, confidence=0.6)
    assert not form.active and len(form.replies) == 1


@pytest.mark.parametrize("text", ["can you help me write a python function", "help me write a cover letter"])
def test_what_is_no_message_is_not_begun(text: str) -> None:
    form = after(text)
    assert not form.active and has(form, "reach_out.beyond")


def test_nobody_to_ask_is_met_and_it_can_be_written_first() -> None:
    form = after("/reach_out", "talk: theres nobody really")
    assert has(form, "reach_out.nobody") and form.state["step"] == "what"


def test_who_is_asked_once_more_and_then_left_open() -> None:
    form = after("/reach_out", "talk: its all so complicated")
    assert form.state["step"] == "who"
    form.hear("talk: the same as before")
    assert form.state["step"] == "what"


def test_start_again_empties_what_it_says_for_the_same_one() -> None:
    form = after(MEG, "again: just start again")
    assert form.state["step"] == "what" and form.state["who"] == "your friend"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("talk: lmao what. | lead: i mean a text to | who: meg | lead: saying | say: ive been rubbish since dad lost his job", "Hi Meg, I've been rubbish since dad lost his job."),
        ("talk: no. | lead: what i need is: | say: please dont ring me on days off", "Hi Meg, please don't ring me on days off."),
        ("say: Hey Meg, can't do this Sunday, can you do the next one?", "Hey Meg, can't do this Sunday. Can you do the next one?"),
        ("swap: change it to: | say: fancy | talk: a brew | say: sunday? my treat", "Hi Meg, fancy a brew Sunday? My treat."),
    ],
)  # fmt: skip
def test_all_of_it_can_be_told_anew(line: str, message: str) -> None:
    assert after(MEG, line).message == message


def test_words_that_break_off_are_read_to_the_end_of_their_clause() -> None:
    form = after(
        "lead: tell | who: my husband | lead: that | say: i miss doing stuff | talk: with him and | say: i wish hed let me do the taxes"
    )
    assert form.message == "Hi, I miss doing stuff with you. I wish you'd let me do the taxes." or "with you" in str(
        form.message
    )


@pytest.mark.parametrize("lines", [("/reach_out",), ("/reach_out", "who: my dad"), (MEG,)])
def test_the_button_that_begins_it_is_answered_within_it(lines: tuple[str, ...]) -> None:
    form = after(*lines, "/reach_out")
    assert form.active and reply(form)
    assert form.message == (MESSAGE if lines == (MEG,) else None)


@pytest.mark.parametrize(
    ("act", "key"), [("remark", "for_us"), ("ask_us", "which_tone"), ("worry", "draft.fear"), ("told", "told")]
)
def test_what_is_only_said_is_met_by_what_it_does(act: str, key: str) -> None:
    form = after(MEG)
    form.hear("talk: hm that whole business with the goats", act=act, intent="out_of_scope", confidence=0.2)
    assert has(form, f"reach_out.{key}") and form.message is None
