"""Why: the reason that goes with a sign, what the article has on one sign, and what is left where there was no trauma."""

from __future__ import annotations

from actions.buttons import button
from actions.turn import MINE, Turn
from actions.whose import about_them
from bot.knowledge import Topic
from bot.knowledge.names import FIRST_PERSON
from bot.knowledge.phrases import plain

NO_TRAUMA = ("doubt", "nothing_happened", "no_trauma_of_mine")  # of answers: the writer says that there was none
WHAT_HELPS = ("ask_treatment", "ask_therapy_type", "ask_therapy_suggestion", "ask_first_step")


def wants_no_trauma(turn: Turn) -> bool:
    """Was it said that there was no trauma, and isn't it asked for now?"""
    denied = any(turn.times(f"answer.{one}") for one in NO_TRAUMA) or turn.times("theme.trauma_doubt")
    return bool(denied) and bool(turn.text) and "trauma" not in plain(turn.text)


def without_trauma(turn: Turn) -> None:
    """What the article has on why, beside the trauma that there wasn't."""
    given = reason_given(turn, "ask_trauma_link")
    turn.remember(offer="listen")
    choices = [button("What may help", "ask_treatment"), button("Healthy or too much?", "ask_healthy_independence")]
    turn.reply(given, turn.say("why.no_trauma"), ask=turn.say("why.no_trauma.ask"), section="what_is", buttons=choices)


def reason_given(turn: Turn, topic_id: str) -> str:
    """What the article has on why, where "why?" asks about one sign or cost: it names no cause for that one alone."""
    before = turn.topic
    own = before is not None and before.id.startswith(("sign_", "problem_")) and not about_them(turn)
    asked = topic_id == "ask_trauma_link" and own
    return turn.say(f"silent.why.{before.id}") if asked and before else ""


def sign_before(turn: Turn) -> Topic | None:
    """The sign or cost under discussion; after what may help with it, still that one."""
    if turn.topic is None or turn.topic.id.startswith(FIRST_PERSON):
        return turn.topic if turn.topic and turn.topic.id.startswith(("sign_", "problem_")) else None
    shared = (turn.knowledge.topics[one] for one in reversed(turn.shared)) if turn.topic.id in WHAT_HELPS else ()
    return next((one for one in shared if one.id.startswith(("sign_", "problem_")) and reason_of(one)), None)


def reason_of(topic: Topic | None) -> str | None:
    """The reason that goes with a sign: what a bare "why?" asks for."""
    return next((one for one in topic.related if one.startswith("reason_")), None) if topic else None


def give_reason(turn: Turn, reason_id: str) -> None:
    """The one that goes with what was talked about; whether it fits is asked."""
    reason = turn.knowledge.topics[reason_id]
    sign = sign_before(turn)
    before = sign.name if sign else ""
    turn.remember(topic=reason_id, offer=f"{MINE}{reason_id}")
    facts = turn.vary(f"{reason_id}.inform", reason.inform)
    choices = [button("Other reasons", "ask_trauma_link"), button("What may help", "ask_treatment")]
    opening = turn.say("one_reason", topic=before, reason=reason.name)
    turn.reply(opening, facts, ask=turn.say("does_it_fit"), section=reason.section, buttons=choices)
