"""Nothing was swallowed after all: what was read as a poisoning is asked back once, and then let go.

To feel fine says nothing about what was taken. That nothing was taken does: where the words could mean other things ("he sent
broth, I took it") at once, else when it is said again. What was told of one's own life before stays.
"""

from __future__ import annotations

from dataclasses import replace

from bot.policies.protocol.denial import out_of_place
from bot.policies.protocol.plainly import is_plain
from bot.policies.protocol.risk import CODED, OWN_LIFE, Heard, Risk, Step, say
from bot.policies.protocol.ways import CLEAR, content_for
from bot.policies.protocol.wording import POISON

ASKED = "utter_crisis_nothing_taken"
ELSEWHERE = ("topic", "refuse")  # acts of somebody who speaks of something else
TROUBLE = frozenset(
    ("ailing", "asleep", "took_back", "endangered", "grave", "outcome", "means", "forgets", "unwilling")
)


def nothing_taken(risk: Risk, heard: Heard) -> Step | None:
    """The answer where it is denied that anything was swallowed, or where that is not sure; None elsewhere."""
    trouble = heard.says & TROUBLE - ({"took_back"} if "not_taken" in heard.says else set())
    if not (risk.open and risk.poison) or trouble:
        return None
    coded, was_asked = CODED in risk.said, ASKED in risk.said
    no = heard.turn.asked == "taken" and (heard.intent == "deny" and is_plain(heard) or "plain_no" in heard.says)
    said_so = no or "not_taken" in heard.says
    if said_so and (coded or was_asked or no) or (coded and _explains(heard)):
        return _let_go(risk, heard)
    unsure = coded and (heard.act in ELSEWHERE or (content_for(heard.intent) and heard.confidence >= CLEAR))
    if said_so or (unsure and not was_asked):
        return say("nothing_taken", risk.noting(ASKED))
    return None


def _explains(heard: Heard) -> bool:
    """Is it how the words were meant ("it was SOUP"), or a protest, and more than a no to whatever was asked last?"""
    protests = heard.act == "no" and heard.intent == "feedback_negative"
    return bool(heard.says & {"denied", "misread", "corrected", "explains"}) or protests


def _let_go(risk: Risk, heard: Heard) -> Step:
    """No poisoning. Where it was one's own life before, that is as serious as it was, with the means at hand."""
    left = replace(risk, said=tuple(one for one in risk.said if one not in (POISON, ASKED)))
    before = next((kind for kind in OWN_LIFE if any(_tells(one, kind) for one in risk.said)), None)
    if before is None or risk.person != "first":
        return out_of_place(left, heard)
    return say("hand_over", replace(left, kind=before, level="crisis", open=True))


def _tells(said: str, kind: str) -> bool:
    """Was danger of this kind told, by what was answered to it?"""
    return said.startswith(tuple(f"utter_{level}_{kind.removeprefix('crisis_')}" for level in ("crisis", "check")))
