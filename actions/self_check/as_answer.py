"""The answer to a step that a message gives as a whole, in whatever words; or that it is a question in between, or a story."""

from __future__ import annotations

import re

from actions.self_check.acts import Reading
from actions.self_check.answers import answer_in, doubt_in
from actions.self_check.asides import asks_about_it, left_to_answer
from actions.self_check.choices import AFTER_SIGNS
from actions.self_check.own import is_reported, others_view
from actions.self_check.phrases import SHORT, in_between
from actions.self_check.places import ahead, of_this
from actions.self_check.said import Said
from bot.knowledge import knowledge
from bot.knowledge.names import FIRST_PERSON

TOLD = 7  # words: whoever writes more has told something
FEW = 4  # words: as few can be a yes or a no in words that we don't know
ASIDE = (
    "ask_",
    "bot_challenge",
    "delete_data",
    "request_human",
    "reach_out",
    "feedback_negative",
    "restart",
    "distress",
)
_STATES = re.compile(
    r"^(?:it|that|this|i|they|he|she) (?:just |always |really )?(?:makes?|made|feels?|felt|hates?|loves?|gets? me|got me)\b"
)


def by_answer(said: Said, names: list[str], at: int) -> Reading:
    """An answer, a question in between or about this one, a story, or nothing that can be read."""
    step, rest = names[at], of_this(left_to_answer(said.text))
    shown = step in said.shown and not _is_request(said)
    given = answer_in(rest, step, shown) or _by_intent(said, step) if rest else None
    if not given and asks_about_it(said.text):
        return Reading("clarify")
    if given and not in_between(said):
        if doubt := doubt_in(rest, step, shown):
            return Reading(doubt)
        return Reading("answer", given, ahead=ahead(said.text, names, at, given), others=others_view(said.text, step))
    if in_between(said) or _is_request(said):
        return Reading("aside")
    if not rest and said.count <= SHORT:
        return Reading("clarify")
    if is_reported(said.text) and said.count <= SHORT:
        return Reading("reported")
    return Reading("story" if tells(said) else "unread")


def _by_intent(said: Said, step: str) -> str | None:
    """A yes or no in a few other words."""
    after = step in AFTER_SIGNS
    if said.count > FEW or step == "how_long" or not said.sure:
        return None
    if said.intent == "deny":
        return "not" if after else "never"
    agrees = said.intent == "affirm" and said.count < FEW  # "not sure, a while" may be read as one
    return ("much" if after else "often") if agrees else None


def _is_request(said: Said) -> bool:
    states = _STATES.match(said.plain) and "?" not in said.text and said.intent.startswith("ask_")
    return said.intent.startswith(ASIDE) and said.sure and not states


def tells(said: Said) -> bool:
    """Was something told that is to be met, beside or in the place of an answer?"""
    own = any(name.startswith(FIRST_PERSON) for name in said.shown)
    of_it = said.sure and said.intent != "out_of_scope"
    return bool(knowledge().themes_in(said.text)) or (own and said.count >= FEW) or (of_it and said.count > TOLD)
