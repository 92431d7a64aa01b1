"""The last word on danger: what the rules find and the classifier's vote, together.

Unmistakable words are always noticed, and the rules never silence a strong vote. Other words of danger are a crisis
together with a vote; a strong vote is one by itself where the danger reads as acute. Else it is a check, and the person
is asked. Where the vote has read the same words and finds no trace, unmistakable ones are asked about, and such as can
be harmless ("my wife has to delete it") count nothing.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.knowledge.parsed import ENGLISH
from bot.nlu.blend import Blend
from bot.nlu.examples import CRISIS_PREFIX, Example
from bot.nlu.ground import ground_of
from bot.nlu.intents import INTENT_RANKING, LONG
from bot.nlu.language import LANGUAGE
from bot.nlu.learned import LearnedComponent
from bot.nlu.turns import data_fingerprint, with_turns
from bot.nlu.vectors import READING, Reading
from bot.safety import SafetyResult, default_checker
from bot.safety.result import MAJORITY, Level

SAFETY = "safety"
NAME = "bot.nlu.safety.SafetyCheck"
LEVELS = ("none", "check", "crisis")
SHORT = 12  # words of a message that says "I am safe" and not much else
BRIEF = 3  # words of an answer ("again", "my dog") on which the vote counts only together with a word of danger
ACUTE = "acute"  # the mark of an example at level crisis
_PLAIN = re.compile(  # ASCII letters, punctuation and signs: no disguise
    r"[A-Za-z\s'’.,!?:;()\"\u2010-\u2026\u200d\u2190-\u245f\u2500-\u2bff\ufe0f\U0001f300-\U0001faff-]*"
)


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

        `vote`: the least summed probability of the crisis intents that makes a check.
        `acute`: the least mark of acute danger that makes a crisis of what the majority of the vote calls danger.
        `hinted_acute`: the same where the rules saw a word of danger, be it too little alone.
        `vote_against_veto`: where the rules saw an idiom, a negation or the past, this makes it a check all the same,
        and so does a majority with `acute_against_veto`; where it says that all is long over, only what is `acute` counts.
        `confirm`: with a smaller vote a crisis that the rules are not sure of is a check.
        `echo`: with a smaller vote what the rules are sure of is a check, what they are not sure of is nothing.
        `outvoted`: beside a harmless intent as likely as this a vote below the majority says nothing.
        """
        return {
            "vote": 0.2,
            "acute": 0.5,
            "hinted_acute": 0.38,
            "vote_against_veto": 0.9,
            "acute_against_veto": 0.2,
            "confirm": 0.8,
            "echo": 0.03,
            "outvoted": 0.7,
        }

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        super().__init__(config, storage, resource)
        self._rules = default_checker()

    @classmethod
    def learn(cls, found: list[Example]) -> Blend:
        """How acute the danger is, from the levels of all examples."""
        known = with_turns(found)
        marks = np.array([[example.level == "crisis"] for example in known], np.float32)
        return Blend.of_marks(ground_of(known), marks, [ACUTE])

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """The turns."""
        return data_fingerprint()

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
        if self._is_plain(text, result) or (vote < MAJORITY and message.get(LANGUAGE, ENGLISH) != ENGLISH):
            vote = 0.0  # the rules still hold; the vote alone does not stand against them, nor is it sure of other languages
        if result.level == "none" and vote < MAJORITY and _likeliest_harmless(ranking) >= self._config["outvoted"]:
            vote = 0.0
        acute = self.acute(reading, vote)
        clear = result.level != "none" and is_clear(text, result, reading)  # it tells only of what the rules found
        level = combined(result, vote, acute, self._config, clear) if ranking else result.level
        if level == "none":
            result = SafetyResult()
        if result.level == "none" and level != "none":  # only the vote: the whole message is the evidence
            result = SafetyResult(level, kind, ((0, len(text)),), self._rules.whose(text, kind))
            if vote >= MAJORITY:
                _reorder(message, ranking, kind, vote)
        else:
            _reorder(message, ranking, result.kind, 1.0)
        message.set(SAFETY, {**result.as_dict(), "level": level, "person": result.person}, add_to_output=True)

    def _is_plain(self, text: str, result: SafetyResult) -> bool:
        """Whether it is a brief answer without a word of danger, plain words of safety, or tells who advised to come here."""
        words = len(text.split())
        if words <= BRIEF and not result.hinted:
            return True
        calm = self._rules.says_safe(text) or (not result.hinted and self._rules.says_sent(text))
        return words <= SHORT and result.level == "none" and calm

    def acute(self, reading: Reading | None, vote: float) -> float:
        """How acute the danger is, about 0 to 1, where the vote makes it worth asking."""
        if reading is None or vote < MAJORITY:
            return 0.0
        return float(self.learned.marks(reading.whole[None], [reading.text])[0, 0])


def crisis_vote(ranking: list[dict[str, Any]]) -> tuple[float, str | None]:
    """The probability of all kinds of danger together (`summed`), and the likeliest kind."""
    kinds = [one for one in ranking if one[INTENT_NAME_KEY].startswith(CRISIS_PREFIX)]
    return summed([float(one[PREDICTED_CONFIDENCE_KEY]) for one in kinds]), kinds[0][INTENT_NAME_KEY] if kinds else None


def _likeliest_harmless(ranking: list[dict[str, Any]]) -> float:
    return max((float(one[PREDICTED_CONFIDENCE_KEY]) for one in _harmless(ranking)), default=0.0)


def _harmless(ranking: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    return (one for one in ranking if not one[INTENT_NAME_KEY].startswith(CRISIS_PREFIX))


def summed(sizes: Sequence[float]) -> float:
    """The vote of the kinds together. Of a small one that no kind leads the largest counts alone: nothing was understood."""
    vote, largest = sum(sizes), max(sizes, default=0.0)
    return largest if vote < MAJORITY and largest < vote / 2 else vote


def combined(result: SafetyResult, vote: float, acute: float, config: dict[str, Any], clear: bool = False) -> Level:
    """The level that rules and classifier come to together; `clear`: both have read the same words."""
    return max(_by_rules(result, vote, config, clear), _by_vote(result, vote, acute, config), key=LEVELS.index)


def _by_rules(result: SafetyResult, vote: float, config: dict[str, Any], clear: bool) -> Level:
    if result.level == "none":
        return "none"
    if clear and result.kind and vote < config["echo"]:
        return "check" if result.noticed else "none"
    return result.level if result.sure or vote >= config["confirm"] else "check"


def _by_vote(result: SafetyResult, vote: float, acute: float, config: dict[str, Any]) -> Level:
    if result.settled and acute < config["acute"]:
        return "none"
    if result.vetoed:
        strong = vote >= MAJORITY and acute >= config["acute_against_veto"]
        return "check" if strong or vote >= config["vote_against_veto"] else "none"
    if vote < config["vote"]:
        return "none"
    least = config["hinted_acute" if result.hinted else "acute"]
    return "crisis" if vote >= MAJORITY and acute >= least else "check"


def is_clear(text: str, result: SafetyResult, reading: Reading | None) -> bool:
    """Whether the classifier could see what the rules found: plain words of English, no longer than the examples."""
    short = reading is not None and len(reading.spans) < LONG
    plain = short and all(_PLAIN.fullmatch(text[start:end]) for start, end in result.evidence)
    return plain and default_checker().language(text) is None


def _reorder(message: Message, ranking: list[dict[str, Any]], kind: str | None, certainty: float) -> None:
    """Put the danger first; or, where there is none, the likeliest intent that is none."""
    if kind:
        first = {INTENT_NAME_KEY: kind, PREDICTED_CONFIDENCE_KEY: certainty}
    else:
        first = next(_harmless(ranking), {INTENT_NAME_KEY: None, PREDICTED_CONFIDENCE_KEY: 0.0})
    rest = [one for one in ranking if one[INTENT_NAME_KEY] != first[INTENT_NAME_KEY]]
    message.set(INTENT, first, add_to_output=True)
    message.set(INTENT_RANKING, [first, *rest] if first[INTENT_NAME_KEY] else rest, add_to_output=True)
