"""What was told of somebody else, kept beside what is the writer's own, so that it can be read back as theirs."""

from __future__ import annotations

from actions.persons import relation_in
from actions.turn import NAMED, SOMEBODY, Turn
from actions.whose import tells_of_them
from bot.knowledge.names import FIRST_PERSON

THEIRS = "theirs."  # counted in `told`, before a topic (or nothing) and whose it is
_OF = "|"


def note_theirs(turn: Turn) -> None:
    """Keep of whom a message speaks, and what it shows of them."""
    about = str(turn.slot("about") or "")
    if not turn.text or not about:
        return
    shown = [one for one in turn.signs if one.startswith(FIRST_PERSON) and turn.strength(one) >= NAMED]
    for one in [one for one in shown if tells_of_them(turn, one)] or [""]:
        turn.count(f"{THEIRS}{one}{_OF}{about}")


def note_both(turn: Turn) -> None:
    """ "My mother never asked anybody, and I'm like that too": she is kept as well."""
    if who := relation_in(turn.text):
        turn.count(f"{THEIRS}{_OF}{who}")


def put_right(turn: Turn, before: str, who: str) -> list[str]:
    """What was kept of one is somebody else's; nothing is kept of the first."""
    moved = theirs(turn).get(before, [])
    for key in [key for key in turn.counted(THEIRS) if key.endswith(f"{_OF}{before}")]:
        turn.drop(key)
    for one in moved or [""]:
        turn.count(f"{THEIRS}{one}{_OF}{who}")
    return moved


def theirs(turn: Turn) -> dict[str, list[str]]:
    """What was told, by whom it is about; nothing but the name where nothing is known of them."""
    found: dict[str, list[str]] = {}
    for key in turn.counted(THEIRS):
        one, _, who = key.removeprefix(THEIRS).partition(_OF)
        found.setdefault(who, [])
        if one in turn.knowledge.topics:
            found[who].append(one)
    if len(found) > 1:
        found.pop(SOMEBODY, None)
    return found


def read_back(turn: Turn) -> str:
    """A sentence on the others who were spoken of; empty where there are none."""
    told = {("someone close to you" if who == SOMEBODY else who): of for who, of in theirs(turn).items()}
    known = [
        turn.say("recall.theirs", whom=who, topics=" and ".join(turn.knowledge.topics[one].name for one in of))
        for who, of in told.items()
        if of
    ]
    only = [who for who, of in told.items() if not of]
    return " ".join([*known, turn.say("recall.spoken_of", whom=" and ".join(only)) if only else ""]).strip()
