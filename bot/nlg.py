"""Says the responses of domain.yml: never the same one twice in a row, with the crisis lines of the country.

A response that holds `{lines}` (up to three) or `{line}` (the first) gets them from data/knowledge/lines.yml, in its
text and as a `crisis` card. It needs no action server. Where an operator wants to know of danger, it is told from here
(bot/webhook.py).
"""

from __future__ import annotations

import copy
import random
import re
from collections.abc import Callable
from typing import Any

from rasa.core.nlg.generator import ResponseVariationFilter
from rasa.core.nlg.response import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.cards import crisis_card, lines_as_text, of_any_country
from bot.knowledge import Line, knowledge
from bot.knowledge.lines import EMERGENCY_FIRST
from bot.knowledge.parsed import ENGLISH
from bot.places import country_name
from bot.policies.closing import NOTICE
from bot.policies.hearing.helper import helper_of, patient_of, with_helper
from bot.policies.hearing.of_lines import facts_in, for_asked, in_words, not_here
from bot.policies.hearing.whom import named_in_words
from bot.policies.protocol.felt import felt_in_words
from bot.policies.protocol.plan import DONE, Plan
from bot.policies.protocol.risk import OF_DANGER, WRITES
from bot.policies.protocol.wording import POISON
from bot.policies.said import words_of
from bot.safety import default_checker
from bot.webhook import Operator

RECENT = 40  # replies looked back on; a conversation keeps twelve turns at the most
MOST_BUTTONS = 4
OF_PROGRAM = 3  # where in that note it is said that this is a program
IN_DANGER = 2  # of the note in another language: that only English is understood, and that here is help
OF_PLAN, OF_NOTES = "utter_crisis_plan_", "utter_crisis_note"
OUT_OF_PLACE = ("utter_check_misread", "utter_check_misread_why", "utter_check_guess_why", "utter_crisis_lines_off")
ASKS_SUICIDE = ("utter_check_suicide", "utter_check_distress", "utter_check_guess_suicide", "utter_check_again_suicide")
ALONE = re.compile(r"(?<=[.?!\"])\s+(\{lines?\})\s*(?=$|[A-Z{])")  # lines that no words lead to
OF_A_CHILD = "crisis_abuse"
OF_WRITING = "utter_crisis_text"
ABOUT_LINES = ("utter_crisis_lines_asked", "utter_crisis_line_says")
Button = dict[str, Any]


def said_lately(tracker: DialogueStateTracker) -> list[str]:
    """The texts of the bot's last replies, newest first."""
    said = (event.text for event in reversed(tracker.events) if isinstance(event, BotUttered) and event.text)
    return [text for text, _ in zip(said, range(RECENT), strict=False)]


def next_said(texts: list[str], lately: list[str], pick: Callable[[range], int] = random.choice) -> int:
    """The index of the text whose turn it is: the one after that which was said last, so that none comes twice before all did."""
    starts = [text.split("{")[0].strip() for text in texts]  # up to a filled place, enough to know it again
    last = next((i for said in lately for i, start in enumerate(starts) if start and said.startswith(start)), None)
    return pick(range(len(texts))) if last is None else (last + 1) % len(texts)


class Tandem(TemplatedNaturalLanguageGenerator):
    """Rasa's templated responses, with memory for what was said and a card for the lines."""

    def __init__(self, endpoint_config: EndpointConfig | None = None, domain: Domain | None = None) -> None:
        """Rasa hands over the part `nlg` of endpoints.yml, and the domain with its responses."""
        super().__init__(domain.responses if domain else {})
        self._operator = Operator.from_environment()

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> dict[str, Any] | None:
        """One variation as a message (text, buttons, custom), or None for a response that the domain lacks."""
        if utter_action not in self.responses:
            return None
        slots = tracker.current_slot_values()
        fitting = ResponseVariationFilter(self.responses).responses_for_utter_action(
            utter_action, output_channel, slots
        )
        texts = [str(one.get("text", "")) for one in fitting]
        in_order = utter_action.startswith((OF_PLAN, OF_NOTES))  # the plain one first, then "in other words", or softer
        chosen = fitting[next_said(texts, said_lately(tracker), min if in_order else random.choice)]
        told = utter_action == NOTICE or any(one in str(chosen.get("text")) for one in ("{line", "{emergency"))
        language = _language_of(tracker) if told else ENGLISH
        message = self._with_lines(utter_action, copy.deepcopy(chosen), slots, kwargs, language, tracker)
        self._operator.told(utter_action, tracker)
        if utter_action == NOTICE:
            return {**message, "text": _notice_in(language) or message["text"]}
        return _with_note(message, language, utter_action) if message.get("custom") else message

    def _with_lines(
        self,
        name: str,
        response: dict[str, Any],
        slots: dict[str, Any],
        kwargs: dict[str, Any],
        language: str,
        tracker: DialogueStateTracker,
    ) -> dict[str, Any]:
        text = str(response.get("text", ""))
        country = slots.get("country")
        lines: list[Line] = []
        if "{line" in text:
            kind = str(slots.get("risk_kind") or "crisis_suicide")
            asked = (*_asked(name, tracker), *_wants_to_write(slots, kind))
            young, poison = slots.get("risk_young") or "ages" in asked, POISON in (slots.get("risk_said") or [])
            fitting = knowledge().lines_for(kind, country, bool(young), poison)
            if slots.get("risk_person") == "third" and kind == OF_A_CHILD:  # who worries comes before the child itself
                fitting = sorted(fitting, key=lambda line: line.young == "only")
            most = 3 if "{lines}" in text or "number" in asked else 2 if {"ages", "whom"} & {*asked} else 1
            fitting = list(fitting) if language == ENGLISH else of_any_country(fitting)
            lines = for_asked(fitting, asked, kind, country)[:most]
        emergency = knowledge().lines_for("crisis_medical", country)[:1] if "{emergency}" in text else []
        lines = lines or emergency
        plan, helper = Plan.read(slots.get("plan")), helper_of(tracker) if name.startswith(OF_DANGER) else None
        first_to_ask = slots.get("where_asked") in (None, name)
        filled = {
            "lines": lines_as_text(lines, language),
            "line": _elsewhere(tracker, country) + lines_as_text(lines, language),
            "emergency": lines_as_text(emergency, language),
            "place": country_name(country),
            "own": country_name(slots.get("own_country")),
            "where": "" if country or not first_to_ask else _asks_where(slots),
            "held": _held(slots),
            "asked": in_words(_asked(name, tracker), lines, slots.get("risk_kind"), said_lately(tracker), country),
            "helper": helper or "",
            "patient": patient_of(tracker) if "{patient}" in text else "",
            "them": named_in_words(words_of(tracker)),
            "felt": felt_in_words(words_of(tracker)),
            "plan": plan.in_words(abuse=slots.get("risk_kind") == "crisis_abuse") if plan else "",
        }
        text = with_helper(text, helper) if name.startswith(OF_DANGER) else text
        response["text"] = _lines_first(text, language)
        message = self._fill_response(response, {**slots, **filled}, **kwargs)
        message["text"] = str(message.get("text", "")).strip()
        if lines:
            message["custom"] = crisis_card(lines, country)
        message["buttons"] = _buttons(name, text, message.get("buttons") or [], slots, plan)
        return message


def _asked(name: str, tracker: DialogueStateTracker) -> tuple[str, ...]:
    """What the last message asks about lines, where it is answered; a wish to write is one, too."""
    if name.startswith(OF_WRITING):
        return ("writes",)
    if not name.startswith(ABOUT_LINES):
        return ()
    return facts_in(words_of(tracker))


def _wants_to_write(slots: dict[str, Any], kind: str) -> tuple[str, ...]:
    """Was a text asked for instead of a call? Where minutes count a call stays first."""
    return ("writes",) if WRITES in (slots.get("risk_said") or []) and kind not in EMERGENCY_FIRST else ()


def _elsewhere(tracker: DialogueStateTracker, country: str | None) -> str:
    """That a number which the last message names is no line in that country."""
    number = not_here(words_of(tracker), country)
    return (
        f"{knowledge().texts['crisis.not_here'][0].format(number=number, place=country_name(country))} "
        if number
        else ""
    )


def _asks_where(slots: dict[str, Any]) -> str:
    whose = "_other" if slots.get("risk_person") == "third" else ""
    return knowledge().texts[f"crisis.where{whose}"][0]


def _topic(waits: Any) -> tuple[str, str] | None:
    """Name and label of what was asked about in danger and waits, or of what a question out of place broke off."""
    topic = knowledge().topics.get(str(waits))
    named = knowledge().texts.get(f"crisis.held.{waits}")
    return (topic.name, topic.label) if topic else (named[0], named[1]) if named else None


def _held(slots: dict[str, Any]) -> str:
    topic = _topic(slots.get("held"))
    return knowledge().texts["crisis.held"][0].format(topic=topic[0]) if topic else ""


def _buttons(name: str, text: str, buttons: list[Button], slots: dict[str, Any], plan: Plan | None) -> list[Button]:
    """The buttons, with titles that give nothing away after talk of abuse; what was asked before; an unfinished plan."""
    after_abuse = any("_abuse" in said for said in slots.get("risk_said") or [])
    shown = [
        {"title": one.get("neutral", one["title"]) if after_abuse else one["title"], "payload": one["payload"]}
        for one in buttons
    ]
    waits = slots.get("held") or (slots.get("topic") if name in OUT_OF_PLACE else None)
    if "{held}" in text and (topic := _topic(waits)):
        shown.append({"title": topic[1], "payload": f"/{waits}"})
    unfinished = plan is not None and plan.step != DONE
    if unfinished and name.startswith(OF_DANGER) and not name.startswith(OF_PLAN) and len(shown) < MOST_BUTTONS:
        shown.append({"title": "Go on with the plan", "payload": "Go on with the plan"})
    return shown


def _language_of(tracker: DialogueStateTracker) -> str:
    """The language of the last message: two words are too few to tell, unless they are a phrase of danger."""
    latest = tracker.latest_message
    language = str(((latest.parse_data if latest else None) or {}).get("language", ENGLISH))
    found = default_checker().language(latest.text or "") if latest and language == ENGLISH else None
    return found or language


def _notice_in(language: str) -> str | None:
    """That this is a program, in a language that has such a sentence."""
    note = knowledge().texts.get(f"language.{language}") or ()
    return note[OF_PROGRAM] if len(note) > OF_PROGRAM else None


def _with_note(message: dict[str, Any], language: str, name: str) -> dict[str, Any]:
    """What is said before the lines to somebody who wrote in another language: only English is understood here; and, in that
    language, the question whether suicide is meant, where it is asked."""
    note = knowledge().texts.get(f"language.{language}")
    asked = knowledge().texts.get(f"danger.{language}", ()) if name in ASKS_SUICIDE else ()
    if not note:
        return message
    return {**message, "text": f"{' '.join((note[0], *asked, *note[1:IN_DANGER]))}\n{message['text']}"}


def _lines_first(text: str, language: str) -> str:
    """The text with its lines right behind what leads to them in another language, where they stand for themselves."""
    alone = ALONE.search(text) if language != ENGLISH else None
    if alone is None:
        return text
    return f"{alone[1]}\n{' '.join((text[: alone.start()].strip(), text[alone.end() :].strip()))}".strip()
