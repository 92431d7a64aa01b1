"""A guess: danger that the classifier's vote sees alone, by no rule. All that such a vote may do stands here.

It asks once, as a guess, and opens nothing; what follows that stands in after_guess.py. Once it was asked, only the
strongest votes are heard, or such as are about the writer's own life (docs/crisis-protocol.md).
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.policies.protocol.plainly import asks_on_topic, is_plain
from bot.policies.protocol.question import DANGER, UNASKED
from bot.policies.protocol.risk import EXPLAINED, MEANT, OWN_LIFE, VOTED, Heard, Risk, Step
from bot.policies.protocol.wording import OTHER
from bot.safety.result import MAJORITY

STRONG = 0.9  # a vote
CLEARLY = 0.6  # the same about the body, where no word of it is said
FRAGMENT, LONG = 5, 12  # words: a vote on as few is worth nothing; on more than these a majority is enough
OF_THE_BODY = (*OWN_LIFE, "crisis_medical")  # what a vote may add to a danger that is known, if it is the writer's own
ALIKE = (OWN_LIFE, ("crisis_harm_others", "crisis_abuse"), ("crisis_medical",))  # kinds that a vote can't tell apart
NAMES_IT = re.compile(
    r"\b(?:danger\w*|suicid\w+|hurt\w*|abus\w+|violent|violence|harm\w*)\b", re.IGNORECASE
)  # a no, a turn later
NOT_NOW = re.compile(r"\W*(?:no\W+)?not (?:right |just )?(?:now|at the moment|today|tonight|yet)\b", re.IGNORECASE)
NO_DANGER = {"denied", "misread", "corrected", "joking", "safe", "explains"}
HALF = {"thoughts", "halfway", "supposed", "dated"}  # no yes, and no plain no either


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
    """The message, with the kind and the person that are known where only a vote speaks of others, or the writer said who."""
    if MEANT in risk.said and heard.kind == risk.kind and risk.kind not in OWN_LIFE:
        heard = replace(heard, person=risk.person)
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
    if heard.turn.answers and (denies(heard) or _is_alike(risk, heard)):
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


def is_more_danger(risk: Risk, heard: Heard) -> bool:
    """Does a vote as strong as it gets come where the question of another one stands? That is danger told twice."""
    stands = heard.turn.answers and risk.guessed
    return stands and _is_strongest(heard) and _is_alike(risk, heard) and not denies(heard)


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


def is_more(risk: Risk, heard: Heard) -> bool:
    """Is it more of the danger that was asked about, by a strong vote?"""
    return heard.voted and _is_alike(risk, heard) and heard_in_talk(heard.vote, FRAGMENT + 1) and not heard.turn.inside


def denies(heard: Heard) -> bool:
    """Is it a no, in words that may win a vote themselves?"""
    of_form = heard.turn.inside and heard.says & NO_DANGER  # there "put sometimes" is an answer to something else
    if heard.says & {"took_back", "endangered", "means", "things", "unwilling", "forgets", "moods"}:
        return False
    if heard.says & HALF and not of_form:
        return False
    plain_no = "plain_no" in heard.says or (heard.intent == "deny" and is_plain(heard))
    return bool(heard.says & NO_DANGER) or (plain_no and heard.turn.asked in (DANGER, UNASKED))


def not_now(risk: Risk, heard: Heard) -> bool:
    """Is it a no for the moment, of danger from or to somebody: "not right now, he's out"? That says that there is some."""
    of_harm = risk.kind == "crisis_harm_others"
    calm = heard.says & {
        "denied",
        "corrected",
        "explains",
        "misread",
        "joking",
        "safe",
        *(("gone_other",) if of_harm else ()),
    }
    if not (of_harm or risk.kind == "crisis_abuse"):
        return False
    if risk.kind == "crisis_abuse" and NOT_NOW.match(heard.text):
        return True  # "not right now, he's at work till six. he hasn't hit me. well, once", whatever it is read as
    no = heard.intent == "deny" or "plain_no" in heard.says
    return no and heard.act == "half" and not calm
