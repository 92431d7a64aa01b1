"""The form "find the words", step by step and without a model: what is read, what is said to us, what changes the draft."""

from __future__ import annotations

import pytest

from actions.finding_words.parts import parts_of
from actions.finding_words.pronouns import to_you
from actions.finding_words.wish import wish_in
from actions.persons import person_in
from bot.knowledge import knowledge
from tests.form import Form

BOSS = "I need to tell my boss I can't take the extra project, can you help me write it, not too soft, she's really difficult"
PRIYA = "can you write me a message to my friend Priya asking if she can drive me to my scan on thursday at 10, keep it short and not needy"


def draft_for(*texts: str) -> tuple[Form, str]:
    """The form at its draft, and the message that it shows."""
    form = Form()
    form.say(*texts)
    assert form.message
    return form, form.message


def at_the_draft() -> Form:
    """A plain message to a sister, just shown."""
    return draft_for("/reach_out", "my sister", "a lift", "plainly")[0]


def is_one_of(reply: str, key: str) -> bool:
    """Does the reply hold a text of this key?"""
    return any(text in reply for text in knowledge().texts[key])


@pytest.mark.parametrize(
    ("text", "content", "tone", "said"),
    [
        (BOSS, "I need to tell my boss I can't take the extra project", "braver", ""),
        ("he'll think im useless", "", "", "weak"),
        ("im scared he'll be snarky", "", "", "mock"),
        ("no i dont want it to sound like begging", "", "steady", ""),
        ("i sound like a beggar", "", "steady", ""),
        ("too cold", "", "warm", ""),
        ("polite but firm", "", "firm", ""),
        ("can you help me with the move", "can you help me with the move", "", ""),
        ("a kind word", "a kind word", "", ""),
        ("I'm worried about money and need a loan", "I'm worried about money and need a loan", "", ""),
    ],
)
def test_what_is_said_to_us_is_no_part_of_the_message(text: str, content: str, tone: str, said: str) -> None:
    parts = parts_of(text)
    assert (parts.content, parts.tone, parts.said) == (content, tone, said)


@pytest.mark.parametrize(
    ("text", "who", "expected"),
    [
        ("I need him to get up with the baby", "your husband", "I need you to get up with the baby"),
        ("pick up my son, he finishes at 3", "your sister", "pick up my son, he finishes at 3"),
        ("pick up my son, he finishes at 3", "your friend", "pick up my son, he finishes at 3"),
        ("watch the baby while he sleeps", "your sister", "watch the baby while he sleeps"),
        ("he drives me home and he's always late", "your dad", "you drive me home and you're always late"),
        ("she needs to pick up her things", "your ex", "you need to pick up your things"),
        ("borrow his", "your dad", "borrow yours"),
        ("cook her a meal on Sunday", "your sister", "cook you a meal on Sunday"),
        ("if she can take my daughter, she's easy", "your friend", "if you can take my daughter, she's easy"),
    ],
)
def test_only_the_reader_is_you(text: str, who: str, expected: str) -> None:
    assert to_you(text, who) == expected


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("i'd rather ask my dad actually", "your dad"),
        ("actually forget the boss, its for my mum", "your mum"),
        ("actually my old teacher", "your old teacher"),
        ("idk, theres this one woman from church maybe", "the woman from church"),
        ("someone at work", "someone at work"),
        ("my sister maybe, with the kids. not with anything that matters", ""),
        ("can you add that my mum is coming", ""),
    ],
)
def test_a_message_that_names_a_person_only(text: str, who: str) -> None:
    assert person_in(text) == who


def test_her_is_not_the_brother_who_was_spoken_of() -> None:
    assert wish_in("help me write to her about the car", "your brother").who == ""


def test_all_that_the_first_message_tells_makes_the_draft_at_once() -> None:
    form, message = draft_for(PRIYA)
    assert message.startswith("Hi Priya,") and "Could you drive me to my scan on Thursday at 10?" in message
    assert form.state["tone"] == "steady"


def test_words_to_us_are_not_in_the_draft() -> None:
    message = draft_for(BOSS)[1]
    assert "I can't take the extra project." in message
    assert not any(words in message for words in ("help me", "soft", "difficult"))


def test_what_the_other_one_needs_to_do_is_a_request() -> None:
    form = Form()
    asked = form.say("help me word a text to my ex husband, he needs to have the kids on saturday bc i've a shift")
    assert "your ex husband" in asked
    form.say("plainly")
    assert form.message == "Hi, could you have the kids on Saturday because I've a shift?"


@pytest.mark.parametrize("name", ["Jo", "jo"])
def test_a_name_is_kept(name: str) -> None:
    message = draft_for(f"I want to ask my flatmate {name} for help with the move", "plainly")[1]
    assert message == "Hi Jo, could you help me with the move?"


def test_a_name_told_later_goes_in() -> None:
    form = at_the_draft()
    form.say("she's called Priya, put her name in")
    assert str(form.message).startswith("Hi Priya,")


def test_a_name_is_asked_for_where_it_is_not_known() -> None:
    form = at_the_draft()
    assert is_one_of(form.say("put her name in"), "reach_out.which_name")
    form.say("priya")
    assert str(form.message).startswith("Hi Priya,")


@pytest.mark.parametrize(
    "text", ["i'd rather ask my dad actually", "actually forget the boss, its for my mum", "actually my old teacher"]
)
def test_the_person_can_be_changed(text: str) -> None:
    form = at_the_draft()
    form.say(text, intent="delete_data")
    assert form.active and form.message
    assert form.state["who"] == person_in(text)


@pytest.mark.parametrize(
    ("text", "gone", "there"),
    [
        ("take out the first sentence", "straight out", "Hi. I could use a lift."),
        ("can you leave out the bit about it matters", "matters", "a lift"),
        ("can you change lift to Ride", "a lift", "Ride"),
        ("without the hug", "hug", "I could use a lift."),
    ],
)
def test_words_can_be_edited(text: str, gone: str, there: str) -> None:
    form = draft_for("/reach_out", "my sister", "a lift and a hug" if "hug" in text else "a lift", "directly")[0]
    assert is_one_of(form.say(text, intent="delete_data"), "reach_out.changed")
    assert gone not in str(form.message) and there in str(form.message)


def test_the_article_goes_where_a_name_comes() -> None:
    form = draft_for("/reach_out", "my husband", "I need him to get up with the baby", "plainly")[0]
    form.say("can you change baby to Finn")
    assert form.message == "Hi, could you get up with Finn?"


def test_words_that_are_not_there_are_missed_and_a_wish_to_erase_is_heard() -> None:
    form = at_the_draft()
    assert is_one_of(form.say("take out the part about dragons"), "reach_out.not_found")
    form.say("delete everything you know of me", intent="delete_data")
    assert form.aside


@pytest.mark.parametrize(
    ("text", "tone"),
    [
        ("no i dont want it to sound like begging", "steady"),
        ("too cold", "warm"),
        ("polite but firm", "firm"),
        ("i sound like a beggar", "steady"),
        ("hm no, less drama. i havent been 'carrying a lot'", "firm"),
        ("not too soft", "braver"),
        ("smaller", "smaller"),
        ("its too much", "smaller"),
        ("why so formal", "warm"),
    ],
)
def test_tones_at_the_draft(text: str, tone: str) -> None:
    form = at_the_draft()
    before = form.message
    form.say(text)
    assert form.state["tone"] == tone
    assert form.message and form.message != before
    assert form.state["what"] == "a lift"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("thanks, bye", "reach_out.sent.bye"),
        ("thx bye", "reach_out.sent.bye"),
        ("ok gonna send it now, thx", "reach_out.sent.now"),
        ("perfect, thank you", "reach_out.sent"),
    ],
)
def test_ends(text: str, key: str) -> None:
    form = at_the_draft()
    assert is_one_of(form.say(text, intent="goodbye"), key)
    assert not form.active


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("what if she says no", "reach_out.draft.no"),
        ("whats the difference", "reach_out.draft.difference"),
        ("what do you mean", "reach_out.explain.tune"),
        ("do you send it?", "reach_out.draft.sends"),
        ("in spanish please", "reach_out.draft.in_language"),
        ("ok thats better", "reach_out.draft.better"),
    ],
)
def test_questions_on_the_draft_are_answered_without_showing_it_again(text: str, key: str) -> None:
    form = at_the_draft()
    assert is_one_of(form.say(text, intent="ask_privacy"), key)
    assert form.active and form.message is None


def test_the_draft_is_shown_when_it_changed_or_when_asked_for() -> None:
    form = at_the_draft()
    shown = form.message
    replies = [form.say(text) for text in ("blue", "green", "what if she says no", "what if he is cross", "what if")]
    assert len(set(replies)) == len(replies)
    assert form.message is None
    form.say("can you show me it again")
    assert form.message == shown


def test_its_is_mended() -> None:
    form = at_the_draft()
    form.say("can you add that its only until 6")
    assert "It's only until 6." in str(form.message)


@pytest.mark.parametrize(
    ("text", "kind"),
    [("he'll think im useless", "weak"), ("im scared he'll be snarky", "mock"), ("im scared of it", "fear")],
)
def test_a_fear_is_met_and_asked_on(text: str, kind: str) -> None:
    form = Form()
    first = form.say("/reach_out", "my dad")
    reply = form.say(text)
    assert is_one_of(reply, f"reach_out.draft.{kind}") and "eneral advice" in reply
    assert form.state["step"] == "what" and reply != first


@pytest.mark.parametrize(
    ("texts", "text", "key"),
    [
        ((), "what do you mean", "reach_out.explain.who"),
        (("my dad",), "what do you mean small things", "reach_out.explain.what"),
        (("my dad", "a lift"), "what do you mean how should it sound", "reach_out.explain.how"),
    ],
)
def test_each_step_is_explained_and_asked_in_other_words(texts: tuple[str, ...], text: str, key: str) -> None:
    form = Form()
    before = form.say("/reach_out", *texts)
    reply = form.say(text)
    assert is_one_of(reply, key)
    assert before not in reply


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("idk, theres this one woman from church maybe", "the woman from church"),
        ("my old teacher", "your old teacher"),
        ("priya", "Priya"),
    ],
)
def test_who_is_taken_as_named(text: str, who: str) -> None:
    form = Form()
    form.say("/reach_out")
    form.say(text, intent="sign_isolation")
    assert form.state["who"] == who and form.state["step"] == "what"


def test_somebody_comes_to_mind_after_nobody() -> None:
    form = Form()
    form.say("/reach_out", "nobody", "actually my old teacher")
    assert form.state["who"] == "your old teacher"
    assert "what" not in form.state


def test_something_heavy_is_met_first_and_going_on_is_asked() -> None:
    form = at_the_draft()
    reply = form.say("he left us when i was 12 and nobody came, im shaking", intent="distress")
    assert is_one_of(reply, "reach_out.go_on") and form.message is None and form.active
    form.say("yes")
    assert form.active and form.message
    form.say("he left us when i was 12 and nobody came, im shaking", "no")
    assert not form.active


@pytest.mark.parametrize(
    "text",
    [
        "my sister maybe, with the kids. not with anything that matters",
        "my brother, thats the thing i meant. him not showing up",
        "i could never ask my brother for anything",
    ],
)
def test_it_is_only_offered_where_no_word_asks_for_it(text: str) -> None:
    form = Form()
    reply = form.say(text, confidence=0.6)
    assert not form.active and len(form.replies) == 1
    assert next(one["payload"] for one in form.replies[0]["buttons"]) == "/reach_out"
    assert "your sister" in reply or "your brother" in reply
    form.say("/reach_out")
    assert form.state["who"] in ("your sister", "your brother")


@pytest.mark.parametrize(
    ("text", "confidence", "slots"),
    [
        ("help me text my sister", 0.4, {}),
        ("my sister", 0.6, {"offer": "reach_out"}),
        ("my sister needs to hear from me", 0.9, {}),
    ],
)
def test_it_starts_where_it_is_wished_for(text: str, confidence: float, slots: dict[str, str]) -> None:
    form = Form(**slots)
    form.say(text, confidence=confidence)
    assert form.active


@pytest.mark.parametrize(
    ("text", "intent", "topic"),
    [
        ("no i dont want to ask him anything, i want to know why i cant", "deny", "ask_trauma_link"),
        ("forget it. why cant i trust him anymore", "delete_data", "ask_trauma_link"),
        ("forget it. why cant i trust him anymore", "reason_lost_trust", "reason_lost_trust"),
    ],
)
def test_it_is_left_for_a_question_that_is_answered(text: str, intent: str, topic: str) -> None:
    form = Form()
    form.say("/reach_out", "my dad")
    reply = form.say(text, intent=intent)
    assert not form.active
    assert form.slots["topic"] == topic
    assert not is_one_of(reply, "reach_out.left")


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("/reach_out", "my sister, with the kids on saturday"), "Could you help me with the kids on Saturday?"),
        (("/reach_out", "my mate dave", "moving a wardrobe"), "Hi Dave,"),
        (("help me write to my teacher ms Brown about being late",), "Hello Ms Brown,"),
        (("can you write something for me to send my sister? i need a lift at 6. shes not a morning person lol",), "I could use a lift at 6."),
        (("write to my boss saying i need friday off",), "I need Friday off."),
        (("write something to my landlord, the heating is broken and its cold",), "The heating is broken and it's cold."),
        (("/reach_out", "my mum", "i want to tell her i'm not coming, she'll be so upset"), "I'm not coming."),
        (("/reach_out", "i dont know who", "someone to talk to"), "Could we talk?"),
        (("text my sister that she always helps me",), "You always help me."),
        (("I want to tell my mum how I feel", "that i felt alone as a kid and that i love her"), "I felt alone as a kid. I love you."),
        (("/reach_out", "my boss", "i need to leave early on thursday but i dont want to say why"), "Could I leave early on Thursday?"),
        (("/reach_out", "my neighbour", "borrow their ladder"), "Could I borrow your ladder?"),
        (("help me message my therapist that i want to cancel",), "I want to cancel."),
        (("i wanna ask my friend if i can stay at hers",), "Could I stay at yours?"),
    ],
)  # fmt: skip
def test_what_people_write_makes_a_message_that_reads_well(texts: tuple[str, ...], expected: str) -> None:
    message = draft_for(*texts, "plainly")[1]
    assert expected.lower() in message.lower() and message[0].isupper()


@pytest.mark.parametrize("text", ["thats lovely thank you so much", "nice thanks x", "nice"])
def test_praise_is_the_end(text: str) -> None:
    form = at_the_draft()
    form.say(text, intent="thank")
    assert not form.active


@pytest.mark.parametrize("sign", ["😭", "👀", "..."])
def test_a_sign_without_words_is_no_request(sign: str) -> None:
    form = Form()
    form.say("/reach_out", "my ex")
    reply = form.say(sign)
    assert is_one_of(str(reply), "reach_out.wordless")
    assert not form.message and sign not in draft_for("/reach_out", "my ex", sign, "a lift", "plainly")[1]
