"""What is asked of a list as a whole: which leads in it, which ones they are, both of it, which place one has."""

from __future__ import annotations

from actions.commands import answer, called
from actions.lists import AND, ANSWERED, alternative, just_shown, open_list
from actions.shown import by_thing
from actions.turn import Turn
from bot.knowledge.names import FIRST_PERSON
from bot.knowledge.phrases import whole_of

TWO, MOST = 2, 3
MAIN = "main"  # "which of these is the main one"
PLACE = "place:"  # "which one was that, the one with the compliments"
OF_CARE = ("ask_treatment", "ask_therapy_type", "ask_find_care")


def of_a_list(turn: Turn, said: str) -> str | None:
    """What is asked about a list as a whole: which leads in it, both of it, which place one has."""
    if answer(said, "which_place", kind="asks"):
        one = by_thing(turn) or next(
            (name for name in called(said) if name.startswith(FIRST_PERSON)), turn.slot("topic")
        )
        return f"{PLACE}{one}" if one else None
    topic = str(turn.slot("topic"))
    if whole_of(turn.knowledge.texts["asks.which_ones.whole"]).match(said):
        if "kind" in turn.last_reply:
            return "names_therapies"
        return _which_ones(turn, topic) if turn.topic is not None else None
    if topic.startswith("sign_") and whole_of(turn.knowledge.texts["asks.is_sign"]).match(said):
        return f"{PLACE}{topic}"
    told = [one for one in open_list(turn) if one.startswith(FIRST_PERSON)]
    own = turn.topic is not None and turn.topic.id.startswith(FIRST_PERSON)
    if (len(told) >= TWO or own) and answer(said, "main", kind="asks"):
        return MAIN
    if len(told) >= TWO and whole_of(turn.knowledge.texts["asks.all_of_them"]).match(said):
        return AND.join(told[:MOST])
    if whole_of(turn.knowledge.texts["asks.both_of_them"]).match(said):
        if alternative(turn.asked, "first"):
            return ANSWERED
        seen = just_shown(turn)
        return AND.join(seen[:TWO]) if len(seen) >= TWO else None
    return None


def _which_ones(turn: Turn, topic: str) -> str | None:
    """What "which three?" asks for: the kinds of therapy, the signs, or what was listed."""
    if topic in OF_CARE:
        return "names_therapies"
    if topic == "ask_signs":
        return topic
    listed = [one for one in open_list(turn) if one.startswith(FIRST_PERSON)]
    return AND.join(listed[:TWO]) if len(listed) >= TWO else None
