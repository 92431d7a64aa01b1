"""What our policies share: nothing is learnt, one action is predicted for sure, or none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rasa.core.policies.policy import Policy, PolicyPrediction, SupportedData
from rasa.engine.storage.resource import Resource
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered, Event, UserUttered
from rasa.shared.core.generator import TrackerWithCachedStates
from rasa.shared.core.trackers import DialogueStateTracker


class FixedPolicy(Policy):
    """A policy whose choice is written down, not learnt."""

    @staticmethod
    def supported_data() -> SupportedData:
        """Training data of any kind is ignored."""
        return SupportedData.ML_AND_RULE_DATA

    PRIORITY = 1

    @classmethod
    def get_default_config(cls) -> dict[str, Any]:
        """`priority`: above Rasa's own policies, which end at 6."""
        return {"priority": cls.PRIORITY}

    def train(self, training_trackers: list[TrackerWithCachedStates], domain: Domain, **kwargs: Any) -> Resource:
        """There is nothing to learn, and so nothing to keep."""
        return self._resource

    def predict_action_probabilities(
        self,
        tracker: DialogueStateTracker,
        domain: Domain,
        rule_only_data: dict[str, Any] | None = None,
        **kwargs: Any,
    ) -> PolicyPrediction:
        """The chosen action at confidence 1, ahead of rules and forms; or nothing."""
        chosen = self.choose(tracker, domain)
        if chosen is None:
            return self._prediction(self._default_predictions(domain))
        action, events = chosen
        prediction = PolicyPrediction.for_action_name(domain, action, type(self).__name__, 1.0)
        prediction.policy_priority = self.priority
        prediction.optional_events = list(events)
        prediction.is_no_user_prediction = True  # else a form that is going on would win
        return prediction

    def choose(self, tracker: DialogueStateTracker, domain: Domain) -> tuple[str, Sequence[Event]] | None:
        """The action to take and the events that go with it, or None to leave the choice to others."""
        raise NotImplementedError


def heard_a_message(tracker: DialogueStateTracker) -> bool:
    """Is it our turn right after a person's message?"""
    return tracker.latest_action_name == ACTION_LISTEN_NAME and bool(tracker.latest_message)


def replied(tracker: DialogueStateTracker) -> bool:
    """Has the bot said something since the last message?"""
    for event in reversed(tracker.events):
        if isinstance(event, BotUttered):
            return True
        if isinstance(event, UserUttered):
            return False
    return False
