"""Where in the conversation a message comes: what was asked before it, in a form or not, and whether it is meant for that."""

from __future__ import annotations

from rasa.shared.core.events import ActionExecuted
from rasa.shared.core.trackers import DialogueStateTracker

from bot.policies.hearing.asked_for import is_own_word, says_how_often
from bot.policies.hearing.wishes import command_in
from bot.policies.protocol.marks import Mark
from bot.policies.protocol.question import DANGER, asked_in, is_bare
from bot.policies.protocol.risk import ASKS_DANGER, Turn
from bot.policies.said import last_done, replies_before, spoke_of_danger, was_done, was_guessed
from bot.safety import default_checker

ANSWERED = ("utter_check_denied", "utter_check_misread", "utter_check_lapsed", "utter_crisis_lines_off")
WHY = "utter_check_guess_why"  # asks nothing, but a yes after it is one all the same
OF_PLANS = "utter_crisis_plan_"
REACHED, CALLED = "utter_crisis_reached", "utter_crisis_reached_medical"
NOTES = ("note_soft", "note_later", "note", "show")  # ends of their names, the longer ones first
NO, PUT_RIGHT = "utter_crisis_no", "utter_crisis_put_right"
FULL = (  # what tells that danger was told, or was put right
    PUT_RIGHT,
    *(
        f"utter_crisis_{one}"
        for one in ("suicide", "self_harm", "harm_others", "abuse", "medical", "again", "yes", "back", "put_by")
    ),
)
EITHER = "utter_check_distress"
BARE = 3  # words: "often", "a bit, yeah" right after the direct question may be meant for that
OF_OURS: frozenset[Mark] = frozenset(
    ("denied", "corrected", "misread", "explains")
)  # "no, nobody hurts me" is no "never"
TO_DANGER: frozenset[Mark] = frozenset(("likely", "nod", "unsure", "unwilling", "forgets", "halfway", "puzzled"))


def turn_of(
    tracker: DialogueStateTracker, text: str, planning: bool, intent: str, says: frozenset[Mark], acute: bool
) -> Turn:
    """Where the last message comes."""
    return Turn(
        asked=DANGER if last_done(tracker) == WHY else asked_in(replies_before(tracker)),
        answers=_stands(tracker),
        either=str(last_done(tracker)).startswith(EITHER),
        note=_note_given(tracker),
        fresh=spoke_of_danger(tracker),
        denied=_was_denied(tracker),
        called=was_done(tracker, CALLED if tracker.get_slot("risk_kind") == "crisis_medical" else REACHED),
        inside=bool(tracker.active_loop_name),
        own_word=not acute and _is_for_the_form(tracker, text, intent, says),
        erasing=tracker.get_slot("offer") == "delete_data",
        planning=planning,
        command=command_in(text) if planning else None,
    )


def _was_denied(tracker: DialogueStateTracker) -> bool:
    """Was a no answered already, since danger was last told?"""
    names = (str(event.action_name) for event in reversed(tracker.events) if isinstance(event, ActionExecuted))
    told = (name for name in names if name.startswith((NO, *FULL)))
    last = next((name for name in told if name == NO or name.startswith((f"{NO}_", *FULL))), "")
    return last == NO or last.startswith((f"{NO}_", PUT_RIGHT))


def _note_given(tracker: DialogueStateTracker) -> str:
    """Which kind of note was the last thing said, by the name of its response."""
    done = str(last_done(tracker)).removeprefix("utter_crisis_")
    return next((name for name in NOTES if done.startswith(name)), "")


def _stands(tracker: DialogueStateTracker) -> bool:
    """Does the direct question stand: it was the last thing said, or what came after it has settled nothing yet?"""
    done = str(last_done(tracker))
    if done.startswith((*ANSWERED, OF_PLANS)):
        return False
    unsettled = tracker.get_slot("risk_open") and tracker.get_slot("risk_level") == "check"
    guessed = was_guessed(tracker)
    return done.startswith(ASKS_DANGER) or ((unsettled or guessed) and spoke_of_danger(tracker))


def _is_for_the_form(tracker: DialogueStateTracker, text: str, intent: str, says: frozenset[Mark]) -> bool:
    """Is it meant for the form that is going on, and no bare answer to a question about danger that stands beside it?"""
    if is_own_word(tracker, text):
        return not (is_bare(text) or intent == "deny" or says & TO_DANGER)
    often = says_how_often(tracker, text) and len(text.split()) > BARE
    return often and not says & OF_OURS and not default_checker().check(text).hinted
