"""What follows a guess: it is true, it is somebody else's, or it is let go, at once and with all that was said beside.

The person has said nothing of danger. Only a confirmation holds them: a yes in some form, "not now, he's at work", "it's me
I'm talking about", somebody else who is meant, more danger. Whatever else comes is answered for what it says, as if nothing
had been asked; a no gets half a sentence of apology before that (docs/crisis-protocol.md).
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.policies.protocol.answers import answered, in_other_words
from bot.policies.protocol.denial import out_of_place
from bot.policies.protocol.guess import NAMES_IT, denies, is_more, not_now
from bot.policies.protocol.live import live
from bot.policies.protocol.marks import Mark
from bot.policies.protocol.plainly import is_plain, once
from bot.policies.protocol.reading import device_first, moods, of_lines, why
from bot.policies.protocol.risk import MEANT, OWN_LIFE, Heard, Risk, Step, say
from bot.policies.protocol.wanted import placed
from bot.policies.protocol.ways import CLEAR, OF_OTHERS, OF_TOPIC

LEARNED = ("half", "why", "yes", "no", "refuse")  # acts that answer the question, in however many words
TELLS = ("told", "topic", "words")  # acts that tell or ask something of their own
A_TURN = 25  # words: a longer message tells more than what it answers
LONG = 12  # words: with these something is told, and no yes or no is all of it
AN_ANSWER = 6  # words: as few answer the direct question, whatever they are read as
FAINT = 0.2  # a vote: with less beside it a yes that goes on to tell something is about that
ONLY_IN_DANGER = {"sent", "ambulance", "found_out"}  # wishes that nobody has who was asked for nothing
OF_DYING = re.compile(r"\b(?:suicid\w*|die|dying|dead|kill\w*|end (?:it|my life))\b", re.IGNORECASE)
OF_HURTING = re.compile(
    r"\b(?:hurt|cut|harm|scratch|burn|either|neither|both|any|anything|nothing)\w*\b", re.IGNORECASE
)
EVADES: dict[Mark, str] = {"unwilling": "unwilling", "forgets": "forget"}


def on_guess(risk: Risk, heard: Heard) -> Step | None:
    """What follows while no danger was told; None where the talk goes on, and the guess lapses with that."""
    if heard.turn.own_word:
        return None
    if not heard.turn.answers:
        return _late(risk, heard)
    readings = (
        _whose,
        _told,
        moods,
        device_first,
        _half_denied,
        _denied,
        of_lines,
        why,
        _of_others,
        _answer,
        _in_danger,
    )
    return next((step for reading in readings if (step := reading(risk, heard))), None)


def _late(risk: Risk, heard: Heard) -> Step | None:
    """The talk has gone on: only what names the danger, the line or our question is still about the guess."""
    if step := of_lines(risk, heard) or why(risk, heard):
        return step
    denied = heard.says & {"denied", "corrected"} and NAMES_IT.search(heard.text) and not risk.dropped
    return out_of_place(risk, heard) if denied else None


def _whose(risk: Risk, heard: Heard) -> Step | None:
    """It is the writer, of whom it was asked as of somebody else; or somebody else, who is named."""
    if "of_other" in heard.says:
        return say("meant", replace(risk.sure(), person="third", open=True).noting(MEANT))
    if "of_self" not in heard.says or risk.person != "third":
        return None
    known = replace(risk.sure(), person="first", open=True)
    kind = (risk.kind or OWN_LIFE[0]).removeprefix("crisis_")
    if risk.kind == "crisis_self_harm":  # "they?? it's my own arms" says so
        full = f"utter_crisis_{kind}"
        return Step(full, replace(known, level="crisis").noting(full))
    return say(f"check_{kind}", known.noting(f"utter_check_{kind}"))


def _told(risk: Risk, heard: Heard) -> Step | None:
    """What is told counts, though no rule knows the words."""
    if "things" in heard.says and risk.kind == "crisis_abuse":
        return say("things", replace(risk.sure(), open=True))
    if "spoke" in heard.says and risk.person == "third" and risk.kind in OWN_LIFE:
        return say("spoke", risk)
    return None


def _half_denied(risk: Risk, heard: Heard) -> Step | None:
    """ "Not now, he's at work"; "I'm not going to die from it", where hurting oneself was asked about as well."""
    if not_now(risk, heard):
        return say("not_now", replace(risk.sure(), open=True))
    if risk.kind != "crisis_self_harm" or risk.person != "first" or not denies(heard):
        return None
    said_yes = heard.says & {"other_one"} and not heard.says & {"corrected", "explains", "puzzled"}
    if OF_DYING.search(heard.text) and said_yes:
        return say("yes", replace(risk.sure(), level="crisis", open=True))
    of_dying = OF_DYING.search(heard.text) and not OF_HURTING.search(heard.text)
    return (
        once("check_other_half", risk) if of_dying and not heard.says & {"corrected", "explains", "puzzled"} else None
    )


def _denied(risk: Risk, heard: Heard) -> Step | None:
    return out_of_place(risk, heard) if denies(heard) else None


def _of_others(risk: Risk, heard: Heard) -> Step | None:
    """Whoever asks how to ask the other one, or where to ring, takes the danger for one: it is answered, form or not."""
    asks = heard.wish in OF_OTHERS or heard.wish in ("word", "lines", "call", "next")
    learned = heard.act in ("ask_them", "lines", "yes", "why")
    if risk.person != "third" or risk.kind not in OWN_LIFE or not (asks and learned):
        return None
    known = replace(risk.sure(), open=True)
    if heard.act == "yes":
        return say("yes", replace(known, level="crisis"))
    return say("straight", known) if heard.wish == "word" else live(known, heard)


def _answer(risk: Risk, heard: Heard) -> Step | None:
    """What is heard as an answer to the direct question: a yes, half a yes, a question in return, or that it won't be said."""
    words = len(heard.text.split())
    on_topic = heard.confidence >= CLEAR and heard.intent.startswith(OF_TOPIC)
    learned = heard.act in LEARNED and words <= A_TURN and not on_topic
    brief = learned or words <= AN_ANSWER or (words <= LONG and not on_topic)
    if "am_i" in heard.says:
        return once("check_why", risk)
    if brief and "puzzled" in heard.says:  # why it was asked, and no more of it
        return say("check_guess_why", risk)
    if brief and (step := placed(risk, heard)):
        return step
    if _tells_something(heard):
        return None
    if (brief or "thoughts" in heard.says) and (step := in_other_words(risk, heard)):
        return step
    if is_plain(heard) and (step := answered(risk, heard)):
        return step
    evades = brief and heard.act != "topic"
    return next((say(name, risk) for mark, name in EVADES.items() if evades and mark in heard.says), None)


def _tells_something(heard: Heard) -> bool:
    """ "Ya, I've been the eldest since Mam got sick": a yes that only opens what is told, with no trace of danger in it."""
    return heard.act in TELLS and len(heard.text.split()) > AN_ANSWER and heard.vote < FAINT and not heard.hinted


def _in_danger(risk: Risk, heard: Heard) -> Step | None:
    """A wish that nobody has without danger, a second strong vote, somebody who comes home."""
    if heard.wish in ONLY_IN_DANGER:
        return live(replace(risk.sure(), open=True), heard)
    if is_more(risk, heard):
        return once("check_again", risk) or live(risk, heard)
    return say("near", risk) if "near" in heard.says and risk.kind == "crisis_abuse" else None
