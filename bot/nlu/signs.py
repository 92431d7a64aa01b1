"""All signs, reasons and costs that a message shows, each with the stretch where it shows most."""

import re
from typing import Any

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY
from rasa.shared.nlu.training_data.message import Message

from bot.knowledge.names import FIRST_PERSON
from bot.nlu.blend import Blend
from bot.nlu.examples import Example
from bot.nlu.ground import ground_of
from bot.nlu.intents import INTENT_RANKING
from bot.nlu.learned import LearnedComponent
from bot.nlu.spelling import MENDED, Mended
from bot.nlu.turns import data_fingerprint, with_turns
from bot.nlu.vectors import READING, Floats, Reading

SIGNS = "signs"
FIRST_SHARE = 0.3
SILENT = frozenset(
    {
        "greet",
        "goodbye",
        "thank",
        "affirm",
        "deny",
        "ask_capabilities",
        "bot_challenge",
        "ask_privacy",
        "delete_data",
        "request_human",
        "restart",
        "feedback_negative",
        "tell_more",
        "out_of_scope",
    }
)
_OF_ME = re.compile(r"\b(?:i|im|ive|id|ill|i'\w+|me|my|mine|myself)\b", re.IGNORECASE)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class SignFinder(LearnedComponent[Blend]):
    """Sets `signs`; stands after the intent classifier."""

    kind = Blend

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`threshold`: the least confidence that is shown, chosen by leaving writers out (bot.nlu.leave_out)."""
        return {"threshold": 0.25}

    @classmethod
    def learn(cls, found: list[Example]) -> Blend:
        """Any number of names an example: its first label and what its readers noted."""
        known = with_turns(found)
        names = sorted({sign for example in found for sign in example.signs})
        marks = np.array([[name in example.signs for name in names] for example in known], np.float32)
        return Blend.of_marks(ground_of(known), marks, names)

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """The turns: their signs are not known, and as examples without any they keep the finder careful."""
        return data_fingerprint()

    def process(self, messages: list[Message]) -> list[Message]:
        """Find the signs of messages."""
        for message in messages:
            message.set(SIGNS, self._signs(message), add_to_output=True)
        return messages

    def _signs(self, message: Message) -> list[dict[str, Any]]:
        reading, intent = message.get(READING), message.get(INTENT) or {}
        if not reading or not may_show(str(intent.get(INTENT_NAME_KEY)), reading.text):
            return []
        ranked = {one[INTENT_NAME_KEY]: one[PREDICTED_CONFIDENCE_KEY] for one in message.get(INTENT_RANKING) or []}
        whole, parts = marks(self.learned, reading)
        strengths = strength(whole, np.array([ranked.get(name, 0.0) for name in self.learned.names], np.float32))
        found, typed = [], message.get(MENDED, Mended(reading.text)).as_typed
        for number in np.argsort(-strengths):
            if strengths[number] >= self._config["threshold"]:
                start, end = typed(reading.spans[int(parts[:, number].argmax())])
                named = {"name": self.learned.names[number], "confidence": round(float(strengths[number]), 4)}
                found.append({**named, "start": start, "end": end})
        return found


def may_show(intent: str, text: str) -> bool:
    """Whether a message can be about the writer's own ways at all."""
    if intent in SILENT:
        return False
    return intent.startswith(FIRST_PERSON) or bool(_OF_ME.search(text))


def marks(blend: Blend, reading: Reading) -> tuple[Floats, Floats]:
    """How strongly each name is marked in the whole, and in each piece."""
    whole = blend.marks(reading.whole[None], [reading.text])
    if len(reading.spans) < 2:
        return whole[0], whole
    return whole[0], blend.marks(reading.parts, reading.pieces())


def strength(marked: Floats, likely: Floats) -> Floats:
    """Confidence from both readings: as a sign among others, and as the message's first intent."""
    both: Floats = np.clip(marked + FIRST_SHARE * np.sqrt(likely), 0.0, 1.0)
    return both
