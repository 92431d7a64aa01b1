"""After a guess: only a confirmation holds the person. A no lets go, whoever else is named beside it, and its rest is answered."""

from __future__ import annotations

from itertools import takewhile

import pytest
from rasa.shared.core.events import ActionExecuted, UserUttered

from bot.policies.closing import REMINDER
from tests.talking import CONTENT, Talk

GUESSED = "it is all on me and he just watches"


def guessed(kind: str, person: str = "first") -> Talk:
    """A conversation in which the vote alone has asked."""
    talk = Talk()
    talk.say(GUESSED, vote=f"crisis_{kind}", strength=0.6, person=person)
    return talk


@pytest.mark.parametrize(
    ("words", "intent", "act"),
    [
        ("good lord no, I'm on about my tomatoes", "deny", "no"),
        ("huh?? nobody's dying. i was asking about my son and his phone", "feedback_negative", ""),
        ("where did that come from? no. i was talking about my hip", "deny", "why"),
        ("nope. my husband's the one who left the taps on", "deny", "other_person"),
        ("are you serious. nobody wants to hurt anybody, its about my mother in law's curtains", "feedback_negative", "no"),
        ("why are you asking me that. nobody's suicidal im asking about my brother", "feedback_negative", "why"),
        ("no thank god, my sister's grand, she's in Spain", "deny", "other_person"),
        ("what?? no. i was talking about my daughter moving out", "deny", "no"),
        ("no! the dog died when I was six, I'm 40 now", "deny", ""),
    ],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["suicide", "harm_others", "abuse", "medical"])
def test_a_no_puts_nobody_else_in_danger(kind: str, words: str, intent: str, act: str) -> None:
    talk = guessed(kind)
    done = talk.say(words, intent, act=act)
    assert done[0].startswith(("utter_check_misread", "utter_check_guess_why")), done
    assert (talk.slot("risk_person"), talk.slot("risk_open"), talk.slot("risk_level")) == ("first", False, "check")
    assert talk.say("so what are the signs", "ask_signs") == [CONTENT], "no line, no second sorry"
    assert REMINDER not in talk.say("and what helps", "ask_treatment")


@pytest.mark.parametrize(
    ("words", "act"),
    [
        ("not me, my cousin. he said they'd be better off without him", "other_person"),
        ("no not me, it's my housemate, she keeps saying she's done", "other_person"),
        ("not me. ollie. should i ring him", "ask_them"),
        ("im talking about my son, not me", "other_person"),
    ],
)
def test_somebody_else_who_is_named_is_meant(words: str, act: str) -> None:
    talk = guessed("suicide")
    assert talk.say(words, "deny", act=act) == ["utter_crisis_meant_suicide_other"]
    assert (talk.slot("risk_person"), talk.slot("risk_open")) == ("third", True)


@pytest.mark.parametrize(
    ("words", "intent"),
    [
        ("who's they, I mean myself", "tell_more"),
        ("them? no, me.", "deny"),
        ("they?? i meant me", "feedback_negative"),
        ("not a friend. me", "out_of_scope"),
    ],
)
def test_it_is_the_writer_and_asked_straight(words: str, intent: str) -> None:
    talk = guessed("suicide", "third")
    assert talk.say(words, intent, act="me") == ["utter_check_suicide"]
    assert (talk.slot("risk_person"), talk.slot("risk_open")) == ("first", True)


def test_one_s_own_arms_are_told() -> None:
    talk = guessed("self_harm", "third")
    words = "them? lol its my own legs. and no its not to die"
    assert talk.say(words, "deny", act="me") == ["utter_crisis_self_harm"]
    assert (talk.slot("risk_person"), talk.slot("risk_level"), talk.slot("risk_open")) == ("first", "crisis", True)


@pytest.mark.parametrize(
    ("words", "act", "also"),
    [
        ("not this minute, he's on nights", "half", ""),
        ("no he's out till ten", "half", "worse"),
        ("not while he's at football", "half", ""),
        ("hes asleep so no, not now", "half", ""),
    ],
)
def test_not_now_says_that_there_is_something(words: str, act: str, also: str) -> None:
    talk = guessed("abuse")
    assert talk.say(words, "deny", act=act, also=also) == ["utter_crisis_not_now_abuse"]
    assert (talk.slot("risk_level"), talk.slot("risk_open")) == ("check", True)
    asked = Talk()  # the same where words of a rule were asked about
    asked.say("he gets angry and i flinch")
    assert asked.say(words, "deny", act=act, also=also) == ["utter_crisis_not_now_abuse"]
    assert asked.slot("risk_open")


@pytest.mark.parametrize(
    "words",
    [
        "not right now she's out with the dog. never hit me as such. well the pan that once",
        "no, not today. he's on lates",
    ],
)
def test_not_now_beside_a_second_vote_is_heard_whatever_it_is_learned_to_do(words: str) -> None:
    talk = guessed("abuse")
    assert talk.say(words, "out_of_scope", vote="crisis_abuse", strength=0.6) == ["utter_crisis_not_now_abuse"]
    assert guessed("suicide").say("not right now she's out with the dog", "out_of_scope") == [CONTENT]


@pytest.mark.parametrize("words", ["not going to die from it, it calms me", "no i dont want to die. it just helps"])
def test_a_no_to_one_half_leaves_the_other(words: str) -> None:
    talk = guessed("self_harm")
    assert talk.say(words, "deny", act="no") == ["utter_check_other_half"]
    yes = Talk()
    yes.tracker = talk.tracker.copy()
    assert yes.say("yes", "affirm") == ["utter_crisis_yes"]
    assert talk.say("no", "deny") == ["utter_check_misread"]


@pytest.mark.parametrize("words", ["no to suicide, yes to the other", "not suicide, just the other thing"])
def test_yes_to_the_other_half(words: str) -> None:
    talk = guessed("self_harm")
    assert talk.say(words, "deny", act="no") == ["utter_crisis_yes"]
    assert (talk.slot("risk_kind"), talk.slot("risk_open")) == ("crisis_self_harm", True)


@pytest.mark.parametrize(
    "words", ["neither, no", "what no i burn toast, im a cook", "no im not hurting myself or anything"]
)
def test_a_no_to_both_is_one(words: str) -> None:
    talk = guessed("self_harm")
    assert talk.say(words, "deny", act="no")[0].startswith("utter_check_misread")


@pytest.mark.parametrize(
    "words",
    [
        "ya, i've been the eldest since mam got sick, i did the dinners",
        "yeah well when i was nine i minded the two small ones",
    ],
)
def test_a_yes_that_only_opens_a_story_is_no_confirmation(words: str) -> None:
    talk = guessed("harm_others")
    assert talk.say(words, "affirm", act="told", sure=0.7) == [CONTENT]
    assert not talk.slot("risk_open")


@pytest.mark.parametrize("words", ["yes", "yeah i do", "yes. since she left i think of nothing else"])
def test_a_yes_is_one(words: str) -> None:
    talk = guessed("suicide")
    assert talk.say(words, "affirm", act="yes") == ["utter_crisis_yes_suicide"]


@pytest.mark.parametrize(
    ("intent", "action"),
    [
        ("ask_privacy", "utter_privacy"), ("delete_data", "action_delete_data"), ("ask_recall", "action_recall"),
        ("ask_capabilities", "utter_capabilities"), ("bot_challenge", "utter_bot_challenge"), ("reach_out", "reach_out_form"),
        ("ask_conditions", "action_explain"), ("sign_delegation", "action_explain"),
    ],
)  # fmt: skip
def test_what_is_asked_beside_a_no_is_answered_whatever_it_is(intent: str, action: str) -> None:
    talk = guessed("abuse")
    assert talk.say("no, nobody hurts me. (and the rest)", intent, act="no") == ["utter_check_misread_then", action]


def test_there_is_no_second_sorry() -> None:
    talk = guessed("medical")
    assert talk.say("no no, that was in february", "deny", act="no") == ["utter_check_misread"]
    words = "why a man do like this. his wife is ten steps away and he go alone. where does that come from"
    assert talk.say(words, "ask_trauma_link", act="why") == [CONTENT]


@pytest.mark.parametrize(
    ("words", "takes"),
    [
        ("what no?? that was years ago shes fine now. put sometimes", True),
        ("no, nobody hurts me! often", True),
        ("god no", False),
        ("no nobody is hurting anybody", False),
    ],
)
def test_the_form_goes_on_with_the_rest_of_the_message(words: str, takes: bool) -> None:
    talk = Talk().inside("self_check_form")
    talk.say("it is all on me and he just watches me", vote="crisis_abuse", strength=0.98, level="crisis")
    assert talk.say(words, "deny", act="no") == ["utter_check_misread_on", "self_check_form"]
    since = takewhile(lambda event: not isinstance(event, UserUttered), reversed(talk.tracker.events))
    done = [event.action_name for event in since if isinstance(event, ActionExecuted)]
    assert (done.count("action_listen") == 2) is takes, "the form takes it as if nothing had been asked"
