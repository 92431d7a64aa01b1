"""What was told of somebody else, kept beside what is the writer's own, so that it can be read back as theirs."""

from __future__ import annotations

from actions.persons import relation_in
from actions.turn import NAMED, SOMEBODY, Turn
from actions.whose import refuses_help, tells_of_them
from bot.knowledge.names import FIRST_PERSON
from bot.knowledge.parsed import as_meant

THEIRS = "theirs."  # counted in `told`, before a topic (or nothing) and whose it is
RULED_OUT = "not_about."  # counted, before who was named by mistake
REFUSES = "refuses"  # in the place of a topic: help is turned down, and no sign is clear
_OF = "|"


def note_theirs(turn: Turn) -> None:
    """Keep of whom a message speaks, and what it shows of them."""
    about = str(turn.slot("about") or "")
    if not turn.text or not about:
        return
    shown = [one for one in turn.signs if one.startswith(FIRST_PERSON) and turn.strength(one) >= NAMED]
    found = [one for one in shown if tells_of_them(turn, one)]
    for one in found or [REFUSES if refuses_help(turn.text) else ""]:
        turn.count(f"{THEIRS}{one}{_OF}{about}")


def note_both(turn: Turn) -> None:
    """ "My mother never asked anybody, and I'm like that too": she is kept as well."""
    turn.count(f"{THEIRS}{_OF}{relation_in(turn.text) or SOMEBODY}")


def put_right(turn: Turn, before: str, who: str) -> list[str]:
    """What was kept of one is somebody else's; nothing is kept of the first."""
    moved = theirs(turn).get(before, [])
    rule_out(turn, before)
    for key in [key for key in turn.counted(THEIRS) if key.endswith(f"{_OF}{before}")]:
        turn.drop(key)
    for one in moved or [""]:
        turn.count(f"{THEIRS}{one}{_OF}{who}")
    return moved


def rule_out(turn: Turn, who: str) -> None:
    """They are not read back, though they were named."""
    turn.count(f"{RULED_OUT}{who}")


def theirs(turn: Turn) -> dict[str, list[str]]:
    """What was told, by whom it is about; nothing but the name where nothing is known of them."""
    found: dict[str, list[str]] = {}
    for key in turn.counted(THEIRS):
        one, _, who = key.removeprefix(THEIRS).partition(_OF)
        if not who:
            continue  # a text of that name
        found.setdefault(who, [])
        if one == REFUSES or one in turn.knowledge.topics:
            found[who].append(one)
    if len(found) > 1:
        found.pop(SOMEBODY, None)
    return found


def names_of(turn: Turn, kept: list[str]) -> str:
    """What was kept of somebody, in words."""
    topics = turn.knowledge.topics
    return " and ".join(topics[one].name if one in topics else turn.say("theirs.refuses") for one in kept)


def read_back(turn: Turn) -> str:
    """A sentence or two on the others who were spoken of; empty where there are none."""
    told = {("someone close to you" if who == SOMEBODY else who): of for who, of in theirs(turn).items()}
    known = [turn.say("recall.theirs", whom=who, topics=names_of(turn, of)) for who, of in told.items() if of]
    spoken_of = (relation_in(as_meant(one)) for one in turn.messages_before)
    named = [who for who in spoken_of if who and not turn.times(f"{RULED_OUT}{who}")]
    only = [who for who in dict.fromkeys([*told, *named]) if not told.get(who)]
    return " ".join([*known, turn.say("recall.spoken_of", whom=" and ".join(only)) if only else ""]).strip()
