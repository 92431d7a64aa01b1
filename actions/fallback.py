"""When a message was not understood: the likeliest meanings to choose from, then a menu. And other languages."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.commands import answer, command
from actions.explain import explain
from actions.listening import meant
from actions.steps import CHOICES, STEPS_OF, give_steps, not_knowing
from actions.turn import Turn, button, openings
from bot.cards import crisis_card, lines_as_text

MOST_MEANINGS = 3
ANY_LANGUAGE = "language.any"


class ActionFallback(Action):
    """Asks back with two or three meanings; the second time in a row with a menu."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_fallback"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Stage one, or stage two where the turn before was not understood either."""
        turn = Turn(dispatcher, tracker)
        pointed_at = meant(turn)
        if pointed_at:
            explain(turn, pointed_at)
        elif command(turn.text, "murmur"):
            turn.put(turn.say("murmur"), buttons=turn.shown or openings())
        elif command(turn.text, "skip"):
            not_knowing(turn)
        elif turn.topic and turn.topic.id in STEPS_OF and answer(turn.text, "worry", kind="asks"):
            give_steps(turn, turn.topic.id)
        elif turn.topic and turn.topic.id == "distress":
            turn.reply(turn.say("fallback.distress"), buttons=[button(*one) for one in CHOICES["distress"]])
        elif _missed_before(tracker):
            turn.reply(turn.say("fallback.menu"), buttons=openings())
        else:
            _ask_back(turn)
        return turn.events()


def _ask_back(turn: Turn) -> None:
    """The likeliest meanings as buttons, after a sentence that meets what was told."""
    likely = dict.fromkeys([*turn.signs, *turn.ranking])  # what shows in a part of it, then the message as a whole
    known = [turn.knowledge.topics[one] for one in likely if one in turn.knowledge.topics]
    choices = [button(topic.label, topic.id) for topic in known[:MOST_MEANINGS]]
    met = next((turn.vary(f"theme.{theme.id}", theme.heard) for theme in turn.knowledge.themes_in(turn.text)), "")
    turn.remember(offer="share", listed=[topic.id for topic in known[:MOST_MEANINGS]])
    turn.reply(met, ask=turn.say("fallback.meanings"), buttons=[*choices, button("Something else", "ask_capabilities")])


def _missed_before(tracker: Tracker) -> bool:
    """Was the last thing done, before this message, asking back?"""
    done = [
        str(event.get("name"))
        for event in tracker.events
        if event.get("event") == "action" and event.get("name") not in ("action_listen", "utter_ai_notice")
    ]
    return bool(done) and done[-1] == "action_fallback"


class ActionOtherLanguage(Action):
    """A short note in the language that was written, with ways to reach people, once; later only the note."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_other_language"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """The note, and the lines the first time."""
        turn = Turn(dispatcher, tracker)
        language = str((tracker.latest_message or {}).get("language") or "")
        key = f"language.{language}"
        note, offer, again = turn.knowledge.texts.get(key, turn.knowledge.texts[ANY_LANGUAGE])
        if turn.slot("language_noted"):
            turn.put(turn.vary(ANY_LANGUAGE, (again, note)))
            return turn.events()
        lines = turn.knowledge.lines_for("crisis_suicide", turn.slot("country"))
        turn.remember(language_noted=True)
        turn.put(f"{note} {offer}\n{lines_as_text(lines)}", card=crisis_card(lines, turn.slot("country")))
        return turn.events()
