"""Whether it comes from what somebody names: that can't be told for one person; what the article has on such a thing is said."""

from __future__ import annotations

import re

from actions.buttons import button
from actions.echo import as_yours
from actions.persons import relation_in
from actions.turn import Turn
from actions.whose import about_them
from bot.knowledge.causes import cause_in
from bot.knowledge.parts import Part, parts_of
from bot.knowledge.questions import MET, theme_of

_BARE = re.compile(r"^(?:\w+ ){0,2}?((?:the|my) \w+)\W*$", re.IGNORECASE)
KINDS = (  # themes that say what kind of cause it is; the first one that shows
    "frightened", "grief", "suicide_loss", "grown_up_early", "left", "betrayal", "family_norm", "illness_own", "illness_close", "breakup", "job_loss",
    "hurt_body", "duty", "nobody_there",
)  # fmt: skip


def answer_cause(turn: Turn, part: Part) -> None:
    """Pick up the cause that is named, and go on from it."""
    turn.remember(
        topic="ask_trauma_link",
        offer="listen",
        listed=[one for one in turn.knowledge.topics if one.startswith("reason_")],
    )
    choices = [button("All four reasons", "ask_trauma_link"), button("What may help", "ask_treatment")]
    turn.reply(
        cause_in_short(turn, part),
        _article_on(turn, part),
        ask=turn.say("cause.ask"),
        section="trauma_response",
        buttons=choices,
    )


def is_named(turn: Turn, part: Part) -> bool:
    """Is a cause named, or was one told?"""
    return bool(named_cause(part.text)) or _kind(turn, part) != ""


def cause_in_short(turn: Turn, part: Part) -> str:
    """That it can't be told for one person whether it comes from that."""
    key = "cause.theirs" if about_them(turn) else "cause"
    return turn.say(key, cause=named_cause(part.text) or _thing_before(turn, part) or _somebody(turn) or "that")


def _thing_before(turn: Turn, part: Part) -> str:
    """ "With the accident. Can such a thing …": what the words before it name."""
    before = turn.parts[: turn.parts.index(part)] if part in turn.parts else []
    return next((as_yours(found[1]) for one in reversed(before) if (found := _BARE.match(one.text))), "")


def named_cause(text: str) -> str:
    """ "Is it from my dad, that I …" names "your dad"; empty where nothing is named in a few words."""
    return as_yours(cause_in(text))


def _somebody(turn: Turn) -> str:
    """Whoever stands in what was told of such a thing, with the question or just before it."""
    before = parts_of(next(turn.messages_before, {}))
    told = [part.text for part in (*turn.parts, *before) if theme_of(part) in KINDS]
    return next((who for said in told if (who := relation_in(said))), "")


def _article_on(turn: Turn, part: Part) -> str:
    """What the article has on that kind of thing; in general where the kind isn't known."""
    return turn.say(f"cause.{_kind(turn, part) or 'in_general'}")


def _kind(turn: Turn, part: Part) -> str:
    """The kind of thing that was told: in the question itself, else with it, else just before it."""
    themes = turn.knowledge.themes_in(part.text)
    told = [
        {
            *(one.id for one in themes),
            *(name.removeprefix("theme.") for name, likeness in part.asked if likeness >= MET),
        }
    ]
    told += [{one.id for one in shown} for shown in (turn.themes_shown, turn.themes_before)]
    return next((one for shown in told for one in KINDS if one in shown), "")
