"""Erasing what was told, and starting over. What is known of danger stays for the session, and that is said."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import Button, button, openings, words
from actions.commands import command
from actions.said import replies_before
from actions.self_check.state import half_done, state_of
from actions.theirs import read_back
from actions.topic.recalled import drop_person, person_to_drop
from actions.turn import Turn
from actions.wording.beginning import wants_anew as message_anew
from bot.knowledge.erasing import ERASED, OFFERED, erasing_in
from bot.knowledge.names import CHECK_FORM, WRITING_FORM
from bot.knowledge.phrases import plain
from bot.knowledge.questions import calls_for
from bot.knowledge.remarks import wants_anew

TOLD: dict[str, Any] = dict.fromkeys(
    (
        "topic",
        "shared",
        "told",
        "listed",
        "offer",
        "self_check",
        "self_check_done",
        "reach_out",
        "reach_out_done",
        "about",
        "plan",
        "held",
    )
)

LEAVES_FORM = (ActiveLoop(None), SlotSet("requested_slot", None))  # a "yes" is then no answer to its question


MOST_PARTS, PARTLY = 2, "partly_erased"  # of data/asked
_ALL = re.compile(r"(?<!not )\b(?:all of (?:it|that|this)|everything|it all|the lot)\b(?!.*\b(?:keep|but|except)\b)")
NEAR = 4  # replies back in which the offer to erase still stands


class ActionDeleteData(Action):
    """Asks once whether all that was told shall be erased; "yes" comes to `erase`, and so does asking once more."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_delete_data"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Do it where it was offered lately; say truly whether it was done; else ask for a yes."""
        turn = Turn(dispatcher, tracker)
        said = erasing_in(turn.text, turn.slot("told"))
        in_part = (
            said == "in_part"
            or not _ALL.search(plain(turn.text))
            and any(calls_for(part, PARTLY) for part in turn.parts)
        )
        if in_part and (who := person_to_drop(turn)) and who in read_back(turn):
            drop_person(turn, who)
            turn.put(turn.say("delete.person", whom=who[:1].upper() + who[1:]), buttons=_after_part())
        elif said == "asked":
            _whether(turn)
        elif in_part:
            _in_part(turn)
        elif turn.text and (turn.slot("offer") == "delete_data" or _offered_lately(turn)):
            erase(turn)
        elif turn.times(ERASED) and not _kept(turn):
            _whether(turn)
        else:
            _offer(turn, turn.say(OFFERED))
        return [*turn.events(), *LEAVES_FORM]


def _offer(turn: Turn, *said: str) -> None:
    turn.remember(offer="delete_data")
    turn.put(*said, buttons=[button("Yes, erase it", "affirm"), button("No, keep it", "deny")])


def _after_part() -> list[Button]:
    return [button("What's left?", "ask_recall"), button("Erase all of it", "delete_data")]


def _offered_lately(turn: Turn) -> bool:
    """Was it offered in one of the last replies, and neither taken nor turned down since?"""
    texts = turn.knowledge.texts
    for reply in islice(replies_before(turn), NEAR):
        if any(one in reply for key in ("delete.kept", "delete.done", "delete.part") for one in texts[key]):
            return False
        if any(one in reply for key in (OFFERED, "delete.not_yet") for one in texts[key]):
            return True
    return False


def _kept(turn: Turn) -> bool:
    return bool(turn.shared or turn.slot("self_check") or turn.slot("reach_out") or len(turn.before) > 1)


def _whether(turn: Turn) -> None:
    """ "Did you delete it?": what is so."""
    if not turn.times(ERASED):
        _offer(turn, turn.say("delete.not_yet"))
    elif _kept(turn):
        turn.put(
            turn.say("delete.gone_before"),
            buttons=[button("What do you keep?", "ask_recall"), button("Erase that, too", "delete_data")],
        )
    else:
        turn.put(turn.say("delete.gone"), buttons=openings())


def _in_part(turn: Turn) -> None:
    """ "Only the thing about my boss": single words can't be taken out; what was noted can, one by one."""
    turn.remember(offer="listen")
    kept = [turn.knowledge.topics[one] for one in turn.shared if one in turn.knowledge.topics][-MOST_PARTS:]
    parts = [words(title := f"Take out: {one.label}", title) for one in kept]
    turn.put(
        turn.say("delete.part"), buttons=[*parts, button("Erase all of it", "delete_data"), button("Leave it", "deny")]
    )


def erase(turn: Turn) -> None:
    """Forget what was told; the store drops the messages themselves (bot/tracker_store.py)."""
    turn.reply(turn.say("delete.done"), turn.say("delete.but_risk") if turn.danger_told else "")
    turn.remember(**{**TOLD, "told": {ERASED: 0}}, erase=True)


def keep(turn: Turn) -> None:
    """Nothing is erased; what was left for the question goes on."""
    left = half_done(state_of(turn))
    turn.remember(offer="ask_self_check" if left else turn.slot("offer"))
    on = ("Carry on", "ask_self_check") if left else ("Go on", "tell_more")
    turn.reply(turn.say("delete.kept"), buttons=[button(*on)])


class ActionRestart(Action):
    """In the place of Rasa's own: clears the topic and what was shared, and keeps risk and country."""

    def name(self) -> str:
        """The name of Rasa's default action for the intent `restart`."""
        return "action_restart"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Begin anew; in the middle of a form "can we stop here" only leaves that, and "can we continue" goes on with it."""
        turn = Turn(dispatcher, tracker)
        if turn.beside_a_form and command(turn.text, "stop"):
            turn.put(turn.say("no_is_fine"), buttons=openings())
            return [*turn.events(), *LEAVES_FORM]
        form = str((tracker.active_loop or {}).get("name") or "")
        if form == CHECK_FORM and command(turn.text, "anew"):  # the questions, and not all that was told
            return [SlotSet("self_check", None), FollowupAction(form)]
        if form == WRITING_FORM and turn.text and message_anew(turn.typed):  # the message, and not the talk
            return [FollowupAction(form)]
        if form and turn.text and not wants_anew(turn.text):
            return [FollowupAction(form)]
        turn.put(turn.say("restart"), buttons=openings())
        turn.remember(**TOLD)
        return [*turn.events(), *LEAVES_FORM]
