"""The form "find the words" in a real talk: only what can be content goes into the draft; what is said to us has an answer."""

from __future__ import annotations

import pytest

from bot.knowledge import knowledge
from tests.form import Form

NEIGHBOUR = "new neighbour, elderly lady, she offered to take my parcels and i said no, now i actually need her to"
HUSBAND = "my husband says i never tell him anything. im not cross with him, i just need quiet after work"


def after(*texts: str, before: tuple[str, ...] = (), **slots: str) -> Form:
    """The form after these messages; `before`: what was written in the talk before it."""
    form = Form(**slots)
    form.events += [{"event": "user", "text": text, "parse_data": {"text": text}} for text in before]
    form.say(*texts)
    return form


def reply(form: Form) -> str:
    """The last reply."""
    return " ".join(str(one["text"] or "") for one in form.replies)


def has(form: Form, key: str) -> bool:
    """Does the last reply hold a text of this key?"""
    return any(text in reply(form) for text in knowledge().texts[key])


def chemo() -> Form:
    """A lift, and the draft shown."""
    return after("help me ask my sister for a lift to chemo on monday", "plainly")


def test_a_guess_at_the_answer_never_takes_the_place_of_the_request() -> None:
    form = after("help me ask my sister for a lift to chemo on monday", "less sad")
    assert form.state["tone"] == "smaller"
    for text in ("she'd say why didnt you tell me", "no, what? i meant my sister would say that, im fine"):
        form.say(text, intent="distress")
        assert has(form, "reach_out.draft.why_now"), text
        assert form.state["what"] == "a lift to chemo on monday"


@pytest.mark.parametrize(
    "said",
    [
        "tell me more",
        "id feel like i owed her",
        "seems small",
        "ugh fine what do i write",
        "something that doesnt sound pathetic",
        "thanks youre sweet",
        "can i take ibuprofen with sertraline",
        "how do i make a carbonara for one",
        "gently i guess",
        "i feel so stupid",
        "what if she says no",
        "is she right to be",
        "she's really difficult",
        "make it funnier",
        "ok",
        "hmm",
        "go on",
    ],
)
@pytest.mark.parametrize("told", [(), ("a lift",)])
def test_what_is_said_to_us_is_never_in_the_draft(said: str, told: tuple[str, ...]) -> None:
    form = after("help me write to my sister", *told)
    form.say(said, intent="out_of_scope")
    assert form.active
    assert "put" not in form.state
    assert form.state.get("what") == (told[0] if told else None)


@pytest.mark.parametrize("step", [(), ("my sister",), ("my sister", "a lift"), ("my sister", "a lift", "plainly")])
@pytest.mark.parametrize("text", ["how do i make a carbonara for one", "whats the capital of france"])
def test_another_subject_is_left_to_the_rules_at_each_step(step: tuple[str, ...], text: str) -> None:
    form = after("/reach_out", *step)
    before = form.state
    form.say(text, intent="out_of_scope")
    assert form.aside and form.state == before


def test_what_was_told_beside_something_heavy_is_kept() -> None:
    form = after("how do you even text someone after ignoring them for 4 months", "my friend dana")
    form.say("just to hang out i guess. she was there for me when dad died and i just went silent")
    assert (form.state["what"], form.state["step"]) == ("to hang out", "how")
    form.say("Go on with it", "gently i guess")
    assert str(form.message).startswith("Hi Dana. It's been a while.") and "Could we hang out?" in str(form.message)
    form.say("hm shes gonna think i only write because i need smth")
    assert has(form, "reach_out.draft.only_need")


def test_how_it_shall_not_sound_is_a_tone_and_a_part_can_go() -> None:
    form = after(
        "i need to write to my manager",
        "that i cant take the new client. and that im at my limit. but dont make it sound like im failing",
    )
    assert "I can't take the new client. I'm at my limit." in str(form.message)
    assert "failing" not in str(form.message) and form.state["tone"] == "steady"
    form.say("actually leave out the limit part")
    assert "client" in str(form.message) and "limit" not in str(form.message)


def test_what_was_told_at_another_step_is_the_content() -> None:
    form = after("/reach_out", "no just that im not keeping score", "shorter", about="someone")
    assert "I'm not keeping score." in str(form.message) and "I could" not in str(form.message)
    form.say("thanks youre sweet", intent="thank")
    assert not form.active


def test_a_statement_for_somebody_who_needs_help_is_no_offer() -> None:
    form = after("/reach_out", "to my bf", "that i need one evening alone a week. not because of him", about="someone")
    assert form.state["who"] == "your bf"
    form.say("sounds like im breaking up lol")
    assert has(form, "reach_out.draft.breakup")
    form.say("plainly")
    assert "I need one evening alone a week. It's not because of you." in str(form.message)


def test_a_remark_on_the_two_is_not_written_and_a_correction_replaces() -> None:
    form = after("i want to ask my brother to call her but we dont talk", about="your mum")
    assert form.state["what"] == "them to call mum" and has(form, "reach_out.draft.apart")
    form.say("just ask him to call her on sundays, thats all", "gently")
    assert "Could you call mum on Sundays?" in str(form.message)


@pytest.mark.parametrize(
    "text", ["i can't do christmas this year", "the parcel comes thursday", "im so tired of it all"]
)
def test_what_may_be_said_to_us_is_asked_back_and_goes_in_after_a_yes(text: str) -> None:
    form = after("help me write to my dad", text)
    assert has(form, "reach_out.put.what") is False and '"' in reply(form) and "what" not in form.state
    form.say("yes")
    assert form.state["what"] == text
    other = after("help me write to my dad", text, "no")
    assert "what" not in other.state and "put" not in other.state


def test_more_on_it_is_asked_back_and_added() -> None:
    form = after("im supposed to ask my boss for an extension and ive never asked for anything ever help")
    assert (form.state["who"], form.state["what"]) == ("your boss", "an extension")
    form.say("the quarterly report, need till friday", "yes", "plainly")
    assert "could I have an extension? It's about the quarterly report. I need till Friday." in str(form.message)


def test_what_was_talked_past_is_not_asked_again() -> None:
    form = after("help me ask my boss for an extension", "the quarterly report, need till friday", "what if he says no")
    assert has(form, "reach_out.draft.no") and "quarterly" not in reply(form)
    form.say("plainly")
    assert form.message and "quarterly" not in reply(form)


@pytest.mark.parametrize(
    "text",
    [
        "i text my sister on her birthday. thats about it",
        "hm my grandma maybe. but thats it",
        "my sister but shes got her own kids",
    ],
)
def test_an_answer_that_names_somebody_is_met_and_a_message_only_offered(text: str) -> None:
    form = Form()
    form.events.append({"event": "bot", "text": "Is there anybody you trust with small things?", "data": {}})
    form.say(text, confidence=0.99)
    assert not form.active
    assert form.replies[0]["buttons"][0]["payload"] == "/reach_out"
    form.say("/reach_out")
    assert form.state["who"] in ("your sister", "your grandma")


@pytest.mark.parametrize(
    "text",
    [
        "would you help me find words for him",
        "what does a person say first to a sister",
        "i need a text for my landlord",
        "thinking of writing to my dad",
        "please word it nicely for my boss",
        "how would one ask an old teacher",
    ],
)
def test_it_begins_where_words_are_asked_for(text: str) -> None:
    form = Form()
    form.events.append({"event": "bot", "text": "What would help?", "data": {}})
    form.say(text, confidence=0.4)
    assert form.active


@pytest.mark.parametrize(
    "text", ["can you help me write a python function", "help me write a cover letter", "help me with my essay"]
)
def test_what_is_no_message_is_not_begun(text: str) -> None:
    form = after(text)
    assert not form.active and has(form, "reach_out.beyond")


def test_a_cover_letter_may_be_what_somebody_is_asked_about() -> None:
    assert after("help me ask my sister to look at my cover letter").state["who"] == "your sister"


def test_what_was_told_before_is_asked_back_and_not_asked_again() -> None:
    form = after(
        "yeah ask her", "mrs kowalski", "but like not weird after i said no", before=(NEIGHBOUR, "i feel stupid")
    )
    assert "Could you take my parcels?" in reply(form)
    form.say("the parcel comes thursday", "yes")
    assert str(form.message).startswith("Hi Mrs Kowalski. You offered before, and I said no too quickly.")
    assert "Could you take my parcels? The parcel comes Thursday." in str(form.message)


def test_that_points_at_what_was_said_before() -> None:
    form = after("how do i say that to him", before=(HUSBAND,))
    assert "I'm not cross with you. I just need quiet after work." in reply(form)
    form.say("yes", "plainly")
    assert "I'm not cross with you." in str(form.message)


def test_him_is_the_brother_and_what_he_offered_is_the_wish() -> None:
    form = after("if i did ask him, what would i say", before=("my brother offered to help me move, i always say no",))
    assert form.state["who"] == "your brother" and "Could you help me move?" in reply(form)


def test_whom_was_spoken_of_is_asked_back() -> None:
    form = after("the message thing. how would that even go", before=("my girlfriend sent me this link",))
    assert "your girlfriend" in reply(form) and form.state["step"] == "who"
    form.say("girlfriend", "that im tired and its not about her", "plainly")
    assert "I'm tired and it's not about you." in str(form.message)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "can you help me write in our family group chat that i need people to take turns with mum",
            "your family group",
        ),
        ("help me tell everyone in the family that i need help with mum", "your family"),
        ("help me write to the whole team that i need cover on friday", "your team"),
    ],
)
def test_several_can_be_written_to(text: str, who: str) -> None:
    form = after(text, "plainly")
    assert form.state["who"] == who
    assert str(form.message).startswith("Hi all,") and "I need" in str(form.message)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("is it manipulative to not say im struggling too?", "draft.honest"),
        ("do i send it or not", "draft.send"),
        ("do i just hit send", "draft.send"),
        ("what if he says no", "draft.no"),
        ("he'd say no", "draft.no"),
        ("she'd think im weak", "draft.weak"),
        ("if they get mad?", "draft.mad"),
        ("kev will say hes busy. he always is", "draft.busy"),
        ("i hate bothering people", "draft.bother"),
        ("its tense", "draft.tense"),
        ("who would even understand this", "question"),
        ("less spiky", "which_tone"),
    ],
)
def test_each_remark_on_the_draft_has_an_answer_of_its_own(text: str, key: str) -> None:
    form = chemo()
    form.say(text, intent="sign_isolation")
    assert has(form, f"reach_out.{key}") and form.active
    assert not has(form, "reach_out.own_words") and form.message is None


def test_said_aloud_only_the_core_is_needed() -> None:
    for text in ("should i say it in person instead", "shes not a text person, its in person"):
        assert '"I could use a lift to chemo on Monday."' in chemo().say(text)


def test_the_draft_before_comes_back_whole() -> None:
    form = chemo()
    first = form.message
    form.say("add that its at 9", "hmm no go back to the one before")
    assert form.message == first
    form.say("undo that")
    assert "at 9" in str(form.message)
    assert has(after("help me ask my sister for a lift", "plainly", "the one before"), "reach_out.only_one")


def test_two_versions_stand_side_by_side() -> None:
    form = chemo()
    said = form.say("can you do a shorter one and a longer one")
    assert said.count("lift to chemo") == 2
    form.say("The shorter one")
    assert form.state["tone"] == "bare" and str(form.message) in said


def test_shorter_gets_shorter_each_time() -> None:
    form = chemo()
    form.say("braver")
    lengths = []
    for _ in range(2):
        form.say("shorter")
        lengths.append(len(str(form.message).split()))
    assert lengths[0] > lengths[1] and form.message == "I could use a lift to chemo on Monday."
    form.say("shorter")
    assert has(form, "reach_out.at_bare")


@pytest.mark.parametrize(
    ("text", "tone"),
    [
        ("no feelings in it", "firm"),
        ("sounds too formal", "warm"),
        ("less hr", "warm"),
        ("not weak", "steady"),
        ("less sad", "smaller"),
    ],
)
def test_wishes_on_the_tone(text: str, tone: str) -> None:
    form = chemo()
    form.say(text, intent="distress")
    assert form.state["tone"] == tone and form.message


def test_the_same_tone_once_more_is_simpler() -> None:
    form = chemo()
    form.say("sounds too formal", "less hr")
    assert form.state["tone"] == "short" and form.message


def test_not_pathetic_is_plain_and_friendly_and_the_fear_is_met() -> None:
    form = after("help me ask my sister to watch the kids on saturday without sounding pathetic")
    assert has(form, "reach_out.steady")
    assert "by when you can say" not in str(form.message) and "watch the kids on Saturday" in str(form.message)


def test_a_worry_in_the_first_message_is_met_and_not_written() -> None:
    form = after("help me ask my boss for friday off, its tense")
    assert has(form, "reach_out.draft.tense") and form.state["what"] == "friday off"
    form.say("not weak")
    assert "Could I have Friday off?" in str(form.message)


def test_the_person_and_the_thing_can_be_corrected() -> None:
    form = after("help me ask my colleague ben to help with the slides", "plainly", "actually not ben, my manager lucy")
    assert (form.state["who"], form.state["name"]) == ("your manager", "Lucy")
    form.say("and its not the slides its the whole thing, i need till monday")
    assert "the whole thing? I need till Monday." in str(form.message)
    assert "slides" not in str(form.message)
    form.say("leave kev out of it then")
    assert has(form, "reach_out.not_there")


@pytest.mark.parametrize(
    "text",
    [
        "thank you, that helped",
        "it's perfect, i'll send it tonight",
        "i'll send it in the morning",
        "thanks youre sweet",
        "thanks, will do",
    ],
)
def test_these_are_the_end(text: str) -> None:
    form = chemo()
    form.say(text, intent="thank")
    assert not form.active


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("hes gonna moan", "draft.fear"),
        ("honestly she'll be devastated", "draft.fear"),
        ("she'll cry", "draft.fear"),
        ("he's probably fuming", "their_side"),
        ("she talks a lot tho", "their_side"),
        ("they always make it difficult", "their_side"),
        ("can i send this on teams", "draft.channel"),
        ("is it too late for that", "draft.when"),
        ("sounds good?", "draft.sounds_ok"),
        ("is that too pushy", "draft.sounds_ok"),
        ("is a note ok or should i text", "draft.channel"),
        ("i'm such a coward", "draft.shame"),
        ("dad will flip", "draft.fear"),
        ("what if its weird", "draft.fear"),
        ("what if i get fired", "draft.job"),
        ("he'll guilt trip me", "draft.guilt"),
        ("do i owe him a reason", "draft.honest"),
    ],
)
@pytest.mark.parametrize("tone", [(), ("plainly",)])
def test_what_others_may_do_is_nothing_to_add(text: str, key: str, tone: tuple[str, ...]) -> None:
    form = after("help me ask my dad to drive me to the airport", *tone)
    form.say(text, intent="problem_relationship_strain")
    assert form.active and has(form, f"reach_out.{key}") and "put" not in form.state
    assert form.state.get("tone") == ("plain" if tone else None)


@pytest.mark.parametrize("text", ["ok great thank u", "ty ur the best", "fine ill use it", "ok sending", "k thanks"])
def test_the_end_is_no_content(text: str) -> None:
    before = after("help me ask my dad to drive me to the airport")
    before.say(text, intent="thank")
    assert before.state["what"] == "them to drive me to the airport" and "put" not in before.state
    form = after("help me ask my dad to drive me to the airport", "plainly")
    form.say(text, intent="thank")
    assert not form.active


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("i have to tell my flatmate im moving out", "next month"), "I'm moving out next month."),
        (("need to apologise to my best mate", "i missed his birthday"), "I'm sorry that I missed your birthday."),
        (("text my mum im not coming at christmas",), "Hi mum, I'm not coming"),
        (("what do i even say to somebody who offered", "colleague", "to cover my shift"), "Could you cover my shift?"),
        (
            ("help me ask my brother in law to borrow his van saturday", "no wait sunday not saturday"),
            "your van sunday?",
        ),
        (("help me ask my sister to pick up my son, he finishes at 3",), "pick up my son? He finishes at 3."),
        (("please write sth to my daughter, i never said i was proud of her",), "I never said I was proud of you."),
        (("can you help me write to my mum and dad that we are getting divorced",), "We are getting divorced."),
        (("write a message to my manager: running 20 mins late",), "I'm running 20 mins late."),
        (("ask my sister can she feed the cat", "oh and the plants"), "Could you feed the cat and the plants?"),
        (("text dad happy birthday from me",), "Happy birthday."),
        (("help me ask my cleaner to come an hour later",), "Could you come an hour later?"),
        (("i need my neighbours to stop parking here, can you word it", "they'll get nasty"), "stop parking here?"),
        (("help me ask a friend for company", "Her name is Ruth."), "Hi Ruth, I"),
        (("i need someone to drive me home", "my neighbour paul i guess", "thursday"), "drive me home Thursday?"),
        (("i want to say sorry to my kid", "for yelling", "no excuses tho"), "I'm sorry for yelling."),
        (("can u make a text for my crush", "if she wants to get coffee"), "Do you want to get coffee?"),
        (("how do i tell my husband i need him to do bedtime", "every other night"), "do bedtime every other night."),
        (("help me write to my friend", "i just want her to know im there"), "I'm there."),
        (("what could i text my son", "miss him"), "I miss you."),
        (("help me ask my sister for something", "on friday", "a lift"), "a lift on Friday."),
        (("write to grandma: thank you for the jumper",), "Thank you for the jumper."),
        (
            ("word something for my supervisor, i feel sick thinking of it", "that i made a mistake"),
            "I made a mistake.",
        ),
        (("help me ask someone anyone to sit with me", "the lady from church", "yes her"), "Could you sit with me?"),
        (("How do I word a request to my GP? I need a longer appointment.",), "Could I have a longer appointment?"),
    ],
)
def test_what_is_told_in_passing_makes_a_message_that_reads_well(texts: tuple[str, ...], expected: str) -> None:
    form = after(*texts, "plainly")
    assert expected.lower() in str(form.message).lower()


def test_words_can_be_corrected_and_added_at_the_draft() -> None:
    form = after("help me ask my brother in law to borrow his van saturday", "plainly")
    assert form.state["who"] == "your brother in law"
    form.say("no wait sunday not saturday", "and say i pay the petrol")
    assert "could I borrow your van Sunday? I pay the petrol." in str(form.message)
    form.say("can you add that i'll make it up to him")
    assert "I'll make it up to you." in str(form.message)


def test_an_offer_is_answered_by_what_it_shall_say() -> None:
    form = Form(reach_out={"for": "your neighbor"}, offer="reach_out")
    form.say("watering the plants while im away", "gently")
    assert "watering the plants" in str(form.message)


def test_going_on_is_a_yes_to_whom_it_is_for() -> None:
    form = after("can you word it", before=("asking my professor for an extension feels impossible",))
    assert "your professor" in reply(form)
    form.say("the essay on kant, due friday")
    assert form.state["who"] == "your professor"
    assert "Could I have an extension? It's about the essay on kant, due Friday." in reply(form)


@pytest.mark.parametrize("text", ["help me write my cv", "can you help me with my python code", "write me a poem"])
def test_these_are_for_nobody(text: str) -> None:
    assert has(after(text), "reach_out.beyond")


def test_no_and_a_word_takes_it_out() -> None:
    form = after("write to my boss im sick today", "plainly", "add sorry")
    assert "Sorry." in str(form.message)
    form.say("no sorry")
    assert "sorry" not in str(form.message).lower()
    form.say("delete the greeting")
    assert str(form.message).startswith("I'm sick today")


@pytest.mark.parametrize("text", ["nvm dont", "forget it", "actually dont"])
def test_it_can_be_left_in_many_words(text: str) -> None:
    assert not after("hey can u write my ex that i want him back", text).active


def test_a_name_typed_small_is_asked_back_and_going_on_is_a_yes() -> None:
    form = after("i want to ask my old boss for a reference", "linda")
    assert "Linda" in reply(form) and "name" not in form.state
    form.say("warm")
    assert str(form.message).startswith("Hello Linda,")
    form.say("remind her i worked on the museum project")
    assert "I worked on the museum project." in str(form.message)


def test_an_emoji_is_left_to_the_writer_and_sent_is_the_end() -> None:
    form = after("wanna ask my friend tom if he fancies a pint", "plainly")
    before = form.state["what"]
    form.say("add an emoji")
    assert has(form, "reach_out.draft.emoji") and form.state["what"] == before
    assert not after("wanna ask my friend tom if he fancies a pint", "plainly", "sent").active
