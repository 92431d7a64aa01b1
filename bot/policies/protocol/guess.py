"""A guess: danger that the classifier's vote sees alone, by no rule. All that such a vote may do stands here.

It asks once, as a guess, and opens nothing. What comes next answers that only where it does: a yes in some form, more
danger, a no. Whatever else is said lets it lapse, and the talk goes on as if nothing had been asked. Once it was asked,
only the strongest votes are heard, or such as are about the writer's own life (docs/crisis-protocol.md).
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.policies.protocol.answers import answered, asks_on_topic, in_other_words, is_plain, once, out_of_place
from bot.policies.protocol.live import live, placed
from bot.policies.protocol.question import DANGER, UNASKED
from bot.policies.protocol.risk import EXPLAINED, OWN_LIFE, VOTED, Heard, Mark, Risk, Step, say
from bot.policies.protocol.ways import CLEAR, OF_OTHERS, OF_TOPIC
from bot.policies.protocol.wording import OTHER
from bot.safety.result import MAJORITY

STRONG = 0.9  # a vote
CLEARLY = 0.6  # the same about the body, where no word of it is said
LEARNED = ("half", "why", "yes", "no", "refuse")  # acts that answer the question, in however many words
A_TURN = 25  # words: a longer message tells more than what it answers
FRAGMENT, LONG = 5, 12  # words: a vote on as few is worth nothing; on more than these a majority is enough
UNREAD = 0.3  # confidence: what is read less surely gets the question once more
AN_ANSWER = 6  # words: as few answer the direct question, whatever they are read as
OF_THE_BODY = (*OWN_LIFE, "crisis_medical")  # what a vote may add to a danger that is known, if it is the writer's own
ALIKE = (OWN_LIFE, ("crisis_harm_others", "crisis_abuse"), ("crisis_medical",))  # kinds that a vote can't tell apart
ONLY_IN_DANGER = {"sent", "ambulance", "found_out"}  # wishes that nobody has who was asked for nothing
NAMES_IT = re.compile(
    r"\b(?:danger\w*|suicid\w+|hurt\w*|abus\w+|violent|violence|harm\w*)\b", re.IGNORECASE
)  # a no, a turn later
NO_DANGER = {"denied", "misread", "corrected", "joking", "safe", "explains"}
HALF = {"thoughts", "halfway", "supposed", "dated"}  # no yes, and no plain no either
EVADES: dict[Mark, str] = {"unwilling": "unwilling", "forgets": "forget"}


def heard_in_talk(vote: float, words: int, acute: bool = False, inside: bool = False) -> bool:
    """May a vote without a word of danger be heard in the middle of a talk? What is marked as acute counts like a strong
    one; inside a form it has to be both."""
    if inside:
        return acute and vote >= STRONG and words > FRAGMENT
    return (vote >= MAJORITY and words > LONG) or ((vote >= STRONG or acute) and words > FRAGMENT)


def may_change(kind: str | None, person: str) -> bool:
    """May a vote bring this kind and person into a danger that is known? Only what is about the writer's own body."""
    return kind in OF_THE_BODY and person == "first"


def as_known(risk: Risk, heard: Heard) -> Heard:
    """The message, with the kind and the person that are known where only a vote speaks of others."""
    if not heard.voted or not (risk.told or heard.turn.answers) or may_change(heard.kind, heard.person):
        return heard
    return replace(heard, kind=risk.kind or heard.kind, person=risk.person)


def adds_nothing(risk: Risk, heard: Heard) -> bool:
    """Is it a vote that says of a danger that was told what is known better?"""
    if not (heard.voted and risk.told) or heard.level == "crisis":
        return False
    return heard.kind not in OWN_LIFE or heard.person != "first" or heard.vote < MAJORITY


def may_ask(risk: Risk, heard: Heard) -> bool:
    """May this vote ask, where no danger was told? The first may; later ones where they are as strong as it gets, where the
    writer's own life is hinted at in so many words, or where it was neither asked about nor is it denied."""
    if risk.level is None:
        return not _is_faint(heard)
    if heard.turn.answers and (_denies(heard) or _is_alike(risk, heard)):
        return False
    if asks_on_topic(heard):  # what is asked about the article is no news of danger
        return False
    if _is_strongest(heard) or (_is_hinted(heard) and EXPLAINED not in risk.said):
        return True
    named = (heard.kind or "").removeprefix("crisis_")
    asked = any(told.startswith((f"utter_check_{named}", f"utter_check_guess_{named}")) for told in risk.said)
    own_life = heard.kind in OWN_LIFE and heard.person == "first" and heard.vote >= STRONG
    return own_life and (heard.hints or not (asked or risk.dropped))


def asked(risk: Risk, heard: Heard) -> Step:
    """The question that a guess asks: as a guess, or, where the vote is as strong as it gets, straight."""
    name = "check" if _is_strongest(heard) else "check_guess"
    kind = heard.kind or OWN_LIFE[0]
    told = "_".join((f"utter_{name}", kind.removeprefix("crisis_"), *([OTHER] if heard.person == "third" else [])))
    known = replace(risk, level="check", open=False).with_heard(heard, kind, told).noting(VOTED)
    return Step(told.removesuffix(f"_{OTHER}"), known)


def on_guess(risk: Risk, heard: Heard) -> Step | None:
    """What follows while no danger was told; None where the talk goes on, and the guess lapses with that."""
    if heard.turn.own_word:
        return None
    if not heard.turn.answers:
        late = heard.says & {"denied", "corrected"} and NAMES_IT.search(heard.text) and not risk.dropped
        return out_of_place(risk, heard) if late else None
    if "things" in heard.says and risk.kind == "crisis_abuse":
        return say("things", replace(risk.sure(), open=True))
    if "spoke" in heard.says and risk.person == "third" and risk.kind in OWN_LIFE:
        return say("spoke", risk)
    if _denies(heard):
        return out_of_place(risk, heard)
    if step := _of_others(risk, heard) or _answer(risk, heard):
        return step
    if heard.wish in ONLY_IN_DANGER:
        return live(replace(risk.sure(), open=True), heard)
    if _more(risk, heard):
        return once("check_again", risk) or live(risk, heard)
    return say("near", risk) if "near" in heard.says and risk.kind == "crisis_abuse" else None


def _of_others(risk: Risk, heard: Heard) -> Step | None:
    """Whoever asks how to ask the other one, or where to ring, takes the danger for one: it is answered, form or not."""
    asks = heard.wish in OF_OTHERS or heard.wish in ("word", "lines", "call", "next")
    if (
        risk.person != "third"
        or risk.kind not in OWN_LIFE
        or not asks
        or heard.act not in ("ask_them", "lines", "yes", "why")
    ):
        return None
    known = replace(risk.sure(), open=True)
    if heard.act == "yes":
        return say("yes", replace(known, level="crisis"))
    return say("straight", known) if heard.wish == "word" else live(known, heard)


def is_more_danger(risk: Risk, heard: Heard) -> bool:
    """Does a vote as strong as it gets come where the question of another one stands? That is danger told twice."""
    stands = heard.turn.answers and risk.guessed
    return stands and _is_strongest(heard) and _is_alike(risk, heard) and not _denies(heard)


def _more(risk: Risk, heard: Heard) -> bool:
    """Is it more of the danger that was asked about, by a strong vote?"""
    return heard.voted and _is_alike(risk, heard) and heard_in_talk(heard.vote, FRAGMENT + 1) and not heard.turn.inside


def _is_alike(risk: Risk, heard: Heard) -> bool:
    """Is it the kind that was asked about, or one that a vote can't tell from it?"""
    return any(risk.kind in kinds and heard.kind in kinds for kinds in ALIKE)


def _is_faint(heard: Heard) -> bool:
    """A vote about the body that is not clear, without a word of it: "I haven't slept properly in days"."""
    return heard.kind == "crisis_medical" and heard.level != "crisis" and not heard.hinted and heard.vote < CLEARLY


def _is_strongest(heard: Heard) -> bool:
    """Is the vote as strong as it gets: sure, and on something acute?"""
    return heard.level == "crisis" and heard_in_talk(heard.vote, len(heard.text.split()), acute=True, inside=True)


def _is_hinted(heard: Heard) -> bool:
    """Does a majority of the vote stand beside a word of danger to the writer's own life?"""
    return heard.hinted and heard.vote >= MAJORITY and heard.kind in OWN_LIFE and heard.person == "first"


def _denies(heard: Heard) -> bool:
    """Is it a no, in words that may win a vote themselves?"""
    if heard.says & {"took_back", "endangered", "means", "things", *EVADES, *HALF, "moods"}:
        return False
    plain_no = "plain_no" in heard.says or (heard.intent == "deny" and is_plain(heard))
    return bool(heard.says & NO_DANGER) or (plain_no and heard.turn.asked in (DANGER, UNASKED))


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
    if (brief or "thoughts" in heard.says) and (step := in_other_words(risk, heard)):
        return step
    if is_plain(heard) and (step := answered(risk, heard)):
        return step
    evades = (
        next((name for mark, name in EVADES.items() if mark in heard.says), None)
        if brief and heard.act != "topic"
        else None
    )
    if evades:
        return say(evades, risk)
    plain = heard.wish is None and heard.act in ("", *LEARNED) and "check_again" not in risk.said
    unread = brief and plain and heard.confidence < UNREAD
    return once("check_simpler", risk) if unread and risk.kind in OWN_LIFE else None  # rather than a menu of topics
