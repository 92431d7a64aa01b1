"""One turn of the conversation as the actions see it: what was said, what is remembered, what will be answered."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile, islice, takewhile
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import Button
from actions.commands import answer, denied, put_aside
from actions.instead import Instead, instead
from actions.message import besides_danger, is_no_message, puts_the_writer_right, stretches_in, tells_of_both
from bot.cards import lines_as_text, source_card
from bot.knowledge import Theme, Topic, knowledge
from bot.knowledge.names import FIRST_PERSON, LOSSES
from bot.knowledge.parsed import as_meant
from bot.knowledge.parts import Part, parts_of
from bot.knowledge.phrases import less_questions, plain
from bot.knowledge.questions import Question, is_told, questions_of, said_to_us, theme_of
from bot.knowledge.remarks import wants_erased
from bot.knowledge.reply import SURE as SURE_ACT
from bot.knowledge.reply import act_of, likely
from bot.knowledge.stretches import Stretch, stretches_of

SOMEBODY = "someone"  # in the slot `about`, where it was not said who it is
RECENT = 3  # messages back in which somebody is looked for whom "her" means
_NEVER_SAID = re.compile(r"\b(?:never|didnt|did not|havent) (?:\w+ )?(?:say|said|mention|mentioned|brought)\b")
NO_QUESTIONS = "no_questions"  # counted in `told` once the person wants to be asked nothing
NO_EXERCISE = "no_exercise"  # as well, once they want no small things to do
MINE = "mine:"  # before a topic in the slot `offer`: a "yes" says that it is the person's own
WAS_FINE = "was_fine"  # counted in `told` once it is said that a time was good: no reason is read into the words then
WITHDRAWN = "withdrawn."  # counted in `told`, before what was taken back
OF_ME = "of_me"  # counted in `told` once the writer says that they are the one who is closed, and not the other
ASKED_ONLY = {"voted", "dropped"}  # in the slot `risk_said`, where danger was asked about, and nobody told of any
OF_A_DEATH = (*LOSSES, "things_left")  # themes that are met before all others
DARK = "dark"  # the theme of words without hope
# How sure a sign must be to be named beside another, to be stated alone, to be taken at its word, to need no word at all.
NAMED, STATED, BELIEVED, SURE = 0.4, 0.45, 0.5, 0.6


class Turn:
    """Reads the tracker once; collects the slots to set; utters through the dispatcher."""

    def __init__(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """Nothing is said or changed yet."""
        self.dispatcher, self.tracker, self.knowledge = dispatcher, tracker, knowledge()
        message = tracker.latest_message or {}
        typed = str(message.get("text") or "")
        # Mending makes words of names that it does not know: what is written to others, called by its name or shown
        # back is taken from `typed`; phrases are looked for in `text`. A button has neither.
        self.typed: str = "" if typed.startswith("/") else typed
        self.text: str = as_meant(message) if self.typed else ""
        self.parts: list[Part] = parts_of(message) if self.typed else []
        self.questions: list[Question] = (
            questions_of(message, self.messages_before, tracker.get_slot("topic")) if self.typed else []
        )
        self.lead = ""  # what stands before the reply, such as a word of apology
        self.instead = instead(self.text)
        first = besides_danger(message)
        self.intent: str = str(first.get("name") or "")
        self._told: dict[str, int] = dict(tracker.get_slot("told") or {})
        self.stretches = dict(stretches_in(message))
        if self.instead:  # what stood before is put right, and not told
            self._begin_there(self.instead)
        if self.intent == "delete_data" and self.text and not wants_erased(self.text):
            self.intent = ""  # "take out the first sentence", "forget the boss"
        self.confidence = float(first.get("confidence") or 0.0)
        self.put_aside = self._put_aside()
        gone = {*self.put_aside, *self.withdrawn}
        self.signs: list[str] = [name for name in self.stretches if name not in gone]
        self._weights = {str(one["name"]): float(one.get("confidence", 1.0)) for one in message.get("signs") or []}
        self.ranking: list[str] = [str(one["name"]) for one in message.get("intent_ranking") or []]
        self._slots: dict[str, Any] = {}
        of_them = bool(self.said_as("whose.them"))
        self.me_too = bool(self.slot("about") and answer(self.text, "me_too", kind="asks")) or tells_of_both(self.text)
        of_me = bool(self.slot("about") and answer(self.text, "me", kind="asks")) or puts_the_writer_right(self.text)
        self.about_me = self.instead is None and (self.me_too or of_me and not of_them)
        if self.instead:
            self.remember(about=self.instead.who)
        elif self.about_me:  # "no, it's me who is like that", "I do the same"
            self.remember(about=None)

    def _begin_there(self, put: Instead) -> None:
        """Read a message from where somebody is put right."""
        self.text = put.said
        rest = f" {plain(put.said)} "
        self.stretches = {name: words for name, words in self.stretches.items() if f" {plain(words)} " in rest}
        if self.intent.startswith(FIRST_PERSON) and self.intent not in self.stretches:
            self.intent = ""

    @property
    def tells(self) -> bool:
        """Does a part of it tell something, and ask nothing?"""
        return any(map(is_told, self.parts))

    def read_only(self, parts: Sequence[Part]) -> None:
        """Read these parts alone, as if nothing else had been said."""
        self.parts = list(parts)
        self.text = self.typed = " ".join(part.text for part in parts)
        rest = f" {plain(self.text)} "
        self.stretches = {name: words for name, words in self.stretches.items() if f" {plain(words)} " in rest}
        self.signs = [name for name in self.signs if name in self.stretches]
        surest = max(parts, key=lambda part: part.confidence)
        self.intent, self.confidence = surest.intent, surest.confidence
        self.ranking = [surest.intent, *(one for one in self.ranking if one != surest.intent)]

    def said_as(self, *names: str) -> list[Part]:
        """The parts of the message that say one of these to us (`talk.…`, `whose.…` of data/asked)."""
        return [part for part in self.parts if said_to_us(part) in names]

    def act(self, place: str, sure: float = SURE_ACT) -> str:
        """What the message does in this place of the talk (`bot.knowledge.reply`); nothing where that is not sure."""
        return act_of(self.tracker.latest_message or {}, place, sure)

    def likely(self, place: str, *acts: str) -> float:
        """How likely it does one of these there."""
        return likely(self.tracker.latest_message or {}, place, *acts)

    def tagged(self, step: str) -> list[Stretch]:
        """Which words of the message are for what, as a reply to this step of wording a message, in their order."""
        return stretches_of(self.tracker.latest_message or {}, step)

    def _put_aside(self) -> list[str]:
        """What is taken back in so many words, or denied ("I'm not a perfectionist") where it shows or is talked about."""
        shared = self.tracker.get_slot("shared") or []
        before = {*shared, *self.withdrawn, self.tracker.get_slot("topic")}
        at_hand = {*self.stretches, *before, self.intent}
        if _NEVER_SAID.search(plain(self.text)):  # "I never said anything about being hurt" may be what is told
            return [one for one in put_aside(self.text) if one in before]
        aside = [
            one for one in put_aside(self.text) if one in at_hand or "?" not in self.text
        ]  # "which one? Not trauma"
        return list(dict.fromkeys([*aside, *(one for one in denied(self.text) if one in at_hand)]))

    @property
    def withdrawn(self) -> list[str]:
        """What was claimed and taken back in this session: it is not read into the words again."""
        fine = WAS_FINE in self._told or bool(self.said_as(f"talk.{WAS_FINE}"))
        reasons = [one for one in self.knowledge.topics if fine and one.startswith("reason_")]
        return [*reasons, *(key.removeprefix(WITHDRAWN) for key in self._told if key.startswith(WITHDRAWN))]

    @property
    def themes_shown(self) -> list[Theme]:
        """The themes that the message shows, less what was taken back."""
        return self._themes_in(self.text, self.parts)

    @property
    def themes_before(self) -> list[Theme]:
        """Those of the messages before, the newest first."""
        before = islice(self.messages_before, RECENT)
        return [theme for parsed in before for theme in self._themes_in(as_meant(parsed), parts_of(parsed))]

    def _themes_in(self, text: str, parts: Sequence[Part]) -> list[Theme]:
        alike = {*map(theme_of, parts)}
        shown = {one.id for one in self.knowledge.themes_in(text)} | alike
        fine = any(said_to_us(part) == f"talk.{WAS_FINE}" for part in parts)  # then only what happened is met
        met = [one for one in self.knowledge.themes.values() if one.id in shown and (one.event or not fine)]
        kept = [one for one in met if f"theme.{one.id}" not in self.withdrawn]
        return sorted(kept, key=lambda one: (one.id not in OF_A_DEATH, not one.event, one.id not in alike))

    def entity(self, name: str) -> str | None:
        """The last value of an entity in the message."""
        return next(iter(reversed(list(self.tracker.get_latest_entity_values(name)))), None)

    def strength(self, name: str) -> float:
        """How sure it is that the message shows this, as a part of it or as a whole."""
        whole = self.confidence if name == self.intent else 0.0
        return max(self._weights.get(name, 0.0), whole)

    @property
    def before(self) -> list[str]:
        """The last few things that were written before this message, as they were meant, newest first."""
        said = [as_meant(event.get("parse_data") or event) for event in self.tracker.events if event["event"] == "user"]
        return [text for text in reversed(said[:-1]) if text and not text.startswith("/")][:RECENT]

    @property
    def messages_before(self) -> Iterator[dict[str, Any]]:
        """What is known of the messages before this one, newest first."""
        messages = (event for event in reversed(self.tracker.events) if event.get("event") == "user")
        yield from (event.get("parse_data") or {} for event in islice(messages, 1, None))

    def weight(self, name: str) -> float:
        """How sure it is that a part of the message shows this."""
        return self._weights.get(name, 0.0)

    def stretches_of(self, parsed: dict[str, Any]) -> list[tuple[str, str]]:
        """The signs of a message, each with the words that show it, that were clear or shared."""
        weights = {str(one["name"]): float(one.get("confidence", 1.0)) for one in parsed.get("signs") or []}
        return [one for one in stretches_in(parsed) if weights[one[0]] >= NAMED or one[0] in self.shared]

    @property
    def last_reply(self) -> str:
        """What was said in the last reply, all parts of it."""
        said = [str(event.get("text") or "") for event in self.said_last]
        return " ".join(reversed([text for text in said if text]))

    @property
    def said_last(self) -> list[dict[str, Any]]:
        """All parts of the last reply, as events, the last part first."""
        before = islice(dropwhile(is_no_message, reversed(self.tracker.events)), 1, None)
        return [event for event in takewhile(is_no_message, before) if event["event"] == "bot"]

    @property
    def asked(self) -> str:
        """The last question that was put, as a sentence."""
        found: list[str] = re.findall(r"[^.?!:]+\?", self.last_reply)
        return found[-1].strip() if found else ""

    @property
    def shown(self) -> list[Button]:
        """The buttons that were shown last."""
        data = (event.get("data") or {} for event in reversed(self.tracker.events) if event.get("event") == "bot")
        return next((list(one["buttons"]) for one in data if one.get("buttons")), [])

    @property
    def tapped(self) -> bool:
        """Was the message a button of the last reply?"""
        payload = str((self.tracker.latest_message or {}).get("text", ""))
        return any(one.get("payload") == payload for one in self.shown)

    def slot(self, name: str) -> Any:
        """What is remembered, with what this turn has set."""
        return self._slots.get(name, self.tracker.get_slot(name))

    def remember(self, **slots: Any) -> None:
        """Set slots at the end of the turn."""
        self._slots.update(slots)

    @property
    def topic(self) -> Topic | None:
        """The topic under discussion."""
        return self.knowledge.topics.get(self.slot("topic") or "")

    @property
    def shared(self) -> list[str]:
        """Signs, reasons and problems that the person has shared, oldest first."""
        return list(self.slot("shared") or [])

    @property
    def themes(self) -> list[str]:
        """The themes that were met in this session."""
        return [key.removeprefix("theme.") for key in self._told if key.startswith("theme.")]

    def times(self, key: str) -> int:
        """How often a text of this key was used so far."""
        return self._told.get(key, -1) + 1

    def count(self, key: str) -> int:
        """How often a text of this key was used; counts this time, too."""
        self._told[key] = self._told.get(key, -1) + 1
        self.remember(told=self._told)
        return self._told[key]

    def counted(self, begins: str) -> list[str]:
        """All keys that were counted and begin so."""
        return [key for key in self._told if key.startswith(begins)]

    def drop(self, key: str) -> None:
        """Count something no longer."""
        self._told.pop(key, None)
        self.remember(told=self._told)

    def vary(self, key: str, variants: Sequence[str]) -> str:
        """The next of several variants, so that nothing is said twice in a row."""
        first = sum(map(ord, self.tracker.sender_id))  # strangers do not all begin with the same one
        return variants[(first + self.count(key)) % len(variants)]

    def say(self, key: str, **values: str) -> str:
        """A text of texts.yml with its places filled; the next variant each time."""
        text = self.vary(key, self.knowledge.texts[key])
        for name, value in values.items():
            text = text.replace(f"{{{name}}}", value)
        return text

    @property
    def beside_a_form(self) -> bool:
        """Is this an answer to a question in the middle of a form, which asks again right after it?"""
        return bool((self.tracker.active_loop or {}).get("name"))

    def reply(
        self,
        *parts: str,
        ask: str = "",
        section: str | None = None,
        buttons: Sequence[Button] = (),
        card: dict[str, Any] | None = None,
    ) -> None:
        """Utter one reply: its text alone is enough; the section of the article and a card go with it.

        `ask` and the buttons are left out beside a form: one thing is asked at a time.
        """
        if self.beside_a_form:
            ask, buttons = "", ()
        if self.times(NO_QUESTIONS) and any(parts):
            ask, parts = "", tuple(map(less_questions, parts))
        self.put(*parts, self.care() or ask, section=section, buttons=buttons, card=card)

    def care(self) -> str:
        """A line for a message that sounds dark though nobody read danger in it; known danger has its own reminder."""
        if self.slot("risk_level") or not self.knowledge.themes[DARK].shows_in(self.text):
            return ""
        lines = self.knowledge.lines_for("crisis_suicide", self.slot("country"))
        return self.say("care", line=lines_as_text(lines[:1]))

    @property
    def danger_told(self) -> bool:
        """Was danger told, and not only asked about?"""
        return bool(self.slot("risk_level")) and ASKED_ONLY.isdisjoint(self.slot("risk_said") or [])

    def put(
        self,
        *parts: str,
        section: str | None = None,
        buttons: Sequence[Button] = (),
        card: dict[str, Any] | None = None,
    ) -> None:
        """Utter it as it is: a question of a form."""
        text = " ".join(part.strip() for part in (self.lead, *parts) if part and part.strip())
        self.lead = ""
        self.dispatcher.utter_message(text=text, buttons=list(buttons)[:4] or None, json_message=card)
        if section:
            self.dispatcher.utter_message(json_message=source_card(section))

    def events(self) -> list[EventType]:
        """The slots that this turn sets."""
        return [SlotSet(name, value) for name, value in self._slots.items()]
