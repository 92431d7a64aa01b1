"""Calm questions about ringing a crisis line or a practice."""

from __future__ import annotations

import pytest

from actions.talk.fallback import ActionFallback
from bot.knowledge import knowledge
from tests.unit.actions.without_model import bot, done, user

KNOWN = knowledge()
LINE, PRACTICE = "what happens if i call one of those lines", "gp, by phone"


@pytest.mark.parametrize(
    ("before", "text", "call"),
    [
        ([], "what happens if i call one of those lines", "line_call"),
        ([LINE], "do they send the police", "line_sent"),
        ([LINE], "would they call the cops on me?", "line_sent"),
        ([LINE], "can i text instead", "line_text"),
        ([LINE], "i'd feel like im taking time from someone who really needs it", "line_worthy"),
        ([], "do i have to be suicidal to ring a helpline", "line_worthy"),
        ([LINE], "who picks up, a real person?", "line_who"),
        ([], "is there anyone u can ring when ur 15 thats not like police", "line_young"),
        ([], "im 14, who can i text about home stuff", "line_young"),
        ([], "is there a number for people my age", "line_young"),
        ([], "i rang my mum when i was 15", None),
        ([], "have to ask my doctor to refer me for therapy but i always chicken out", "gp_words"),
        ([], "gp, by phone. i freeze on the phone", "gp_words"),
        ([PRACTICE], "can i just read it out?", "gp_read"),
        ([PRACTICE], "what happens when i ring, like what do they ask", "gp_call"),
        ([PRACTICE], "what if the receptionist asks why", "gp_why"),
        ([PRACTICE], "what if he says no", "gp_no"),
        ([LINE, PRACTICE], "what do they ask", "gp_call"),
        ([PRACTICE, LINE], "what do they ask", "line_call"),
        ([], "what do they ask", None),
        ([], "can i text instead", None),
        ([], "what if he says no", None),
        ([], "i draw the line at lending money, it's not that bad", None),
        ([], "my gp signed me off with burnout", None),
    ],
)
def test_what_is_asked_of_a_call_is_told_by_its_words_and_by_what_was_said(
    before: list[str], text: str, call: str | None
) -> None:
    found = KNOWN.call_in(text, before[::-1])
    assert (found.id if found else None) == call


@pytest.mark.parametrize(("country", "line"), [(None, "findahelpline.com"), ("GB", "116 123")])
def test_a_line_is_named_as_information(country: str | None, line: str) -> None:
    reply = done(ActionFallback(), "can i text instead", intent="reach_out", before=[user(LINE)], country=country)
    assert line in reply.text and "General advice" in reply.text
    card = next(one["custom"] for one in reply.replies if one.get("custom"))
    assert card["type"] == "crisis" and card["country"] == country
    assert "?" not in reply.text.replace('"', ""), "nobody is asked about danger"


def test_the_line_is_that_of_the_country_that_was_named() -> None:
    told = user("im in ireland, what are those lines like", entities=[{"entity": "country", "value": "IE"}])
    assert "116 123" in done(ActionFallback(), "can i text instead", before=[told]).text


def test_a_practice_needs_no_line() -> None:
    reply = done(
        ActionFallback(), "what if the receptionist asks why", intent="problem_intimacy", before=[user(PRACTICE)]
    )
    assert "personal" in reply.text and "findahelpline" not in reply.text
    assert not any(one.get("custom") for one in reply.replies)


def test_what_the_bot_said_last_tells_which_call_it_is() -> None:
    before = [user("i dont know anymore"), bot("People are there to talk. Find A Helpline: findahelpline.com.")]
    assert "findahelpline" in done(ActionFallback(), "what happens if i call", before=before).text


def test_asked_again_it_is_not_said_alike() -> None:
    first = done(ActionFallback(), LINE)
    second = done(ActionFallback(), LINE, before=[user(LINE), bot(first.text)], **first.slots)
    assert first.text != second.text


def test_a_sign_that_came_along_is_kept() -> None:
    text, sign = "have to ask my doctor to refer me but i always chicken out", "sign_asking_for_help"
    assert done(ActionFallback(), text, intent=sign, signs=[sign]).slots["shared"] == [sign]
