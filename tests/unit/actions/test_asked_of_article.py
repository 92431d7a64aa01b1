"""Questions of the article, of what is normal, for a difference or a decision, and stories with a question at the end."""

from __future__ import annotations

import pytest

from actions.talk.fallback import ActionFallback
from actions.talk.feedback import ActionFeedback
from bot.knowledge import knowledge
from tests.turns import Turns
from tests.unit.actions.without_model import bot, done, user

KNOWN = knowledge()
TEXTS, ANSWERS, SUBJECTS = KNOWN.texts, KNOWN.answers, KNOWN.subjects


@pytest.mark.parametrize(
    ("text", "intent", "subject"),
    [
        ("what does the article say about Indian families", "ask_source", "culture"),
        ("I'd call it parentification. Does it say anything on that", "ask_diagnosis", "grown_early"),
        ("does it say anything about men", "ask_signs", "gender"),
    ],
)
def test_what_the_article_has_nothing_on_is_said_to_be_so(text: str, intent: str, subject: str) -> None:
    assert Turns().say(text, intent, confidence=0.5) in SUBJECTS[subject].says


def test_it_has_nothing_on_whatever_else_is_asked_and_says_what_it_has() -> None:
    talk = Turns()
    assert talk.say("does the article say anything about video games", "ask_source") in TEXTS["article.nothing"]
    further = talk.say("and about anger?", "distress", confidence=0.4)
    assert further in SUBJECTS["shame"].says


def test_what_is_in_it_is_told() -> None:
    said = Turns().say("what does the article say about control", "ask_source")
    assert any(text in said for text in KNOWN.topics["reason_control"].inform)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Is it normal to feel humiliated by being helped?", "is_normal"),
        ("i redo everything they do. is it weird that I do that", "is_normal"),
        ("what would that be, normal", "is_normal"),
        ("no that's not what I mean. I asked whether it is normal", "is_normal"),
        ("is it bad enough to see someone", "bad_enough"),
        ("should i go back to therapy thursday or what", "decide_go_back"),
        ("no. thursday. therapy. do i go", "decide_go_back"),
        ("Yet it claims EMDR 'can be effective'? On what basis?", "on_what_basis"),
        ("how is that a trauma thing, sounds like just being a manager", "just_being"),
        ("are you even reading this", "is_it_reading"),
        ("so can u actually change or is this just me now", "can_it_change"),
        ("fine. theoretically. if someone did have this. what would they do about it", "what_for_one"),
        ("I said avoidant ATTACHMENT, not avoidant personality disorder.", "avoidant_attachment"),
        ("what about my gf then how do i tell her stuff", "how_tell_them"),
        ("is this chat free", "free_chat"),
        ("what would make it believable that she lets her colleague in?", "make_believable"),
        ("I don't wanna begin anywhere. HR made me open this", "told_to_try"),
        ("the compliment went to HIM.", "praise_elsewhere"),
        ("no no I'm ok, just lonely", "lonely"),
        ("called her shes coming thursday", "good_news"),
        ("one was a hanging, he was 19. then I went home and made packed lunches", "hard_shift"),
        ("so my wife", "goes_on"),
        ("she had surgery last month right", "goes_on"),
    ],
)
def test_it_is_answered_whatever_it_is_read_as(text: str, found: str) -> None:
    sure = KNOWN.sure_answer(text, "ask_treatment")
    assert sure is not None and sure.id == found
    assert done(ActionFallback(), text).text.endswith(tuple(ANSWERS[found].says))


def test_whether_it_comes_from_what_was_told_cannot_be_said() -> None:
    sure = KNOWN.sure_answer("is that why I can't delegate?", "ask_treatment")
    assert sure is not None and sure.id == "because_of"
    words = done(ActionFallback(), "is that why I can't delegate?").text
    assert words.startswith(tuple(text.partition("{")[0] for text in TEXTS["cause"] if not text.startswith("{")))
    assert any(text in words for text in TEXTS["cause.in_general"])


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("which conditions does it list then", "ask_conditions"),
        ("I asked for my son, what can a father do", "ask_help_someone"),
        ("no I meant my mother, why is she like that", "ask_trauma_link"),
    ],
)
def test_it_goes_to_its_topic(text: str, topic: str) -> None:
    assert done(ActionFallback(), text).slots["topic"] == topic


@pytest.mark.parametrize(
    "text",
    [
        "is it normal that he hits me",
        "can i change my answer",
        "am i right",
        "all the right things were said",
        "i am always the one who goes",
    ],
)
def test_other_words_are_none_of_these(text: str) -> None:
    sure = KNOWN.sure_answer(text, None)
    assert sure is None or sure.id not in ("is_normal", "can_it_change", "goes_on", "decide_go_back")


def test_a_question_at_the_end_of_a_long_story_is_answered() -> None:
    story = "I always do everything on my own, and my partner cooks on Sundays and I stand behind him and hover all the time. "
    said = Turns().say(f"{story * 3}Is that weird?", "sign_delegation", ["sign_delegation"])
    assert "well-being, relationships or daily life" in said and KNOWN.topics["sign_delegation"].ask[0] not in said


def test_two_are_told_apart_side_by_side() -> None:
    talk = Turns()
    talk.say("what is EFT", "ask_therapy_type", therapy="eft")
    said = talk.say("How does that differ from EMDR", "ask_therapy_type", therapy="emdr")
    assert "EMDR" in said and ("EFT" in said or "emotionally focused" in said.lower())
    assert said.endswith(tuple(TEXTS["compare.end"])) and "session" not in said
    again = talk.say("im asking the DIFFERENCE", "ask_healthy_independence", confidence=0.4)
    assert again.endswith(tuple(TEXTS["compare.end"]))


def test_a_wish_for_help_without_exercises_gets_help() -> None:
    text = "And what would help with that? Not a breathing exercise, please."
    reply = done(ActionFeedback(), text, intent="ask_first_step", topic="sign_delegation")
    assert reply.slots["topic"] == "ask_first_step" and not any(
        one in reply.text for one in TEXTS["remark.no_exercise"]
    )


def test_what_blames_nobody_is_an_answer() -> None:
    before = [user("i never ask"), bot("Who knows that about you?")]
    text = "my colleagues went home early and my brother did too"
    reply = done(
        ActionFeedback(),
        text,
        intent="feedback_negative",
        before=before,
        topic="sign_isolation",
        shared=["sign_isolation"],
    )
    assert not any(one in reply.text for key in ("remark.wrong", "missed") for one in TEXTS[key])


def test_a_loss_is_met_without_an_exercise() -> None:
    said = Turns().say("my husband died in spring", "distress")
    assert said.startswith(
        tuple(one.replace("{whom}", "your husband") for one in TEXTS["loss.named"])
    ) and said.endswith(tuple(TEXTS["loss.ask"]))
    assert "General advice" not in said
