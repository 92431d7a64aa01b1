"""The last word on danger: what the rules find and the classifier's vote, together.

The vote never silences the rules and the rules never silence a strong vote. A crisis needs both: unmistakable words
alone, or words of danger and a vote. Where only one of the two speaks, it is a check, and the person is asked.
"""

import re
from typing import Any

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.blend import Blend, Ground
from bot.nlu.examples import CRISIS_PREFIX, Example, vectors
from bot.nlu.intents import INTENT_RANKING
from bot.nlu.learned import LearnedComponent
from bot.nlu.vectors import READING, Reading
from bot.safety import SafetyResult, default_checker
from bot.safety.result import Level, Person

SAFETY = "safety"
NAME = "bot.nlu.safety.SafetyCheck"
LEVELS = ("none", "check", "crisis")
MAJORITY = 0.5  # a smaller vote raises the level only, and leaves the first intent as it was read
SHORT = 12  # words of a message that says "I am safe" and not much else
BRIEF = 5  # words of an answer ("again", "my dog") on which the vote counts only together with a word of danger
ACUTE = "acute"  # the mark of an example at level crisis
_SOMEBODY = re.compile(r"\b(?:he|she|hes|shes|they|him|her|his|their|(?:he|she|they)'\w+)\b", re.IGNORECASE)
_SELF = re.compile(r"\b(?:i|im|ive|i'\w+|me|myself|mine)\b", re.IGNORECASE)


class SafetyMissing(RuntimeError):
    """The configuration leaves out the safety check."""


def require_safety(config: dict[str, Any]) -> None:
    """Refuse a configuration whose pipeline does not end in the safety check."""
    names = [str(step.get("name")) for step in config.get("pipeline") or []]
    if not names or names[-1] != NAME:
        raise SafetyMissing(f"config.yml: the pipeline must end in {NAME}. Without it nobody in danger is noticed.")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class SafetyCheck(LearnedComponent[Blend]):
    """Sets `safety`, and puts the kind of danger first among the intents."""

    kind = Blend

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Thresholds, chosen by leaving writers out (bot.nlu.leave_out).

        `vote`: the least summed probability of the crisis intents that makes a silent message a check.
        `hinted_vote`: the same where the rules saw a word of danger that is too little alone.
        `acute_vote`, `acute`: with this vote and this mark of acute danger a word of danger makes it a crisis.
        `vote_against_veto`: where the rules saw an idiom, a negation or the past, this makes it a check all the same.
        `confirm`: with a smaller vote a crisis that the rules are not sure of is a check.
        """
        return {
            "vote": 0.3,
            "hinted_vote": 0.15,
            "acute_vote": 0.8,
            "acute": 0.8,
            "vote_against_veto": 0.97,
            "confirm": 0.3,
        }

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        super().__init__(config, storage, resource)
        self._rules = default_checker()

    @classmethod
    def learn(cls, found: list[Example]) -> Blend:
        """How acute a danger is, from the levels of the examples of danger."""
        danger = [example for example in found if example.intent.startswith(CRISIS_PREFIX)]
        marks = np.array([[example.level == "crisis"] for example in danger], np.float32)
        return Blend.of_marks(Ground.of(vectors(danger), [e.text for e in danger]), marks, [ACUTE])

    def process(self, messages: list[Message]) -> list[Message]:
        """Check messages."""
        for message in messages:
            self._check(message)
        return messages

    def _check(self, message: Message) -> None:
        text, reading = message.get(TEXT) or "", message.get(READING)
        ranking = message.get(INTENT_RANKING) or []
        result = self._rules.check(text)
        vote, kind = crisis_vote(ranking)
        if self._is_plain(text, result):
            vote = 0.0  # the rules still hold, the vote alone does not stand against them
        acute = self.acute(reading, vote)
        level = combined(result, vote, acute, self._config) if ranking else result.level
        if result.level == "none" and level != "none":  # only the vote: the whole message is the evidence
            result = SafetyResult(level, kind, ((0, len(text)),), _person(text))
            if vote >= MAJORITY:
                _reorder(message, ranking, kind, vote)
        else:
            _reorder(message, ranking, result.kind, 1.0)
        message.set(SAFETY, {**result.as_dict(), "level": level, "person": result.person}, add_to_output=True)

    def _is_plain(self, text: str, result: SafetyResult) -> bool:
        """Whether it is a brief answer without a word of danger, or plain words of safety."""
        words = len(text.split())
        brief = words <= BRIEF and not result.hinted
        return brief or (words <= SHORT and result.level == "none" and self._rules.says_safe(text))

    def acute(self, reading: Reading | None, vote: float) -> float:
        """How acute the danger is, about 0 to 1, where the vote makes it worth asking."""
        if reading is None or vote < self._config["acute_vote"]:
            return 0.0
        return float(self.learned.marks(reading.whole[None], [reading.text])[0, 0])


def crisis_vote(ranking: list[dict[str, Any]]) -> tuple[float, str | None]:
    """The summed probability of all kinds of danger, and the likeliest kind."""
    kinds = [one for one in ranking if one[INTENT_NAME_KEY].startswith(CRISIS_PREFIX)]
    vote = sum(float(one[PREDICTED_CONFIDENCE_KEY]) for one in kinds)
    return vote, kinds[0][INTENT_NAME_KEY] if kinds else None


def combined(result: SafetyResult, vote: float, acute: float, config: dict[str, Any]) -> Level:
    """The level that rules and classifier come to together; a danger that the rules found is never none."""
    by_rules = result.level
    if by_rules == "crisis" and not result.sure and vote < config["confirm"]:
        by_rules = "check"
    return max(by_rules, _by_vote(result, vote, acute, config), key=LEVELS.index)


def _by_vote(result: SafetyResult, vote: float, acute: float, config: dict[str, Any]) -> Level:
    needed = "vote_against_veto" if result.vetoed else "hinted_vote" if result.hinted else "vote"
    if vote < config[needed]:
        return "none"
    grave = vote >= config["acute_vote"] and acute >= config["acute"]
    return "crisis" if grave and result.hinted and not result.vetoed else "check"


def _person(text: str) -> Person:
    return "third" if _SOMEBODY.search(text) and not _SELF.search(text) else "first"


def _reorder(message: Message, ranking: list[dict[str, Any]], kind: str | None, certainty: float) -> None:
    """Put the danger first; or, where there is none, the likeliest intent that is none."""
    if kind:
        first = {INTENT_NAME_KEY: kind, PREDICTED_CONFIDENCE_KEY: certainty}
    else:
        harmless = (one for one in ranking if not one[INTENT_NAME_KEY].startswith(CRISIS_PREFIX))
        first = next(harmless, {INTENT_NAME_KEY: None, PREDICTED_CONFIDENCE_KEY: 0.0})
    rest = [one for one in ranking if one[INTENT_NAME_KEY] != first[INTENT_NAME_KEY]]
    message.set(INTENT, first, add_to_output=True)
    message.set(INTENT_RANKING, [first, *rest] if first[INTENT_NAME_KEY] else rest, add_to_output=True)
