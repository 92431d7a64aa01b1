"""The actions of the form "find the words" driven alone, without a model: what is understood is said by the test."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.wording.closing import ReachOutDraft
from actions.wording.form import AskReachOut, ValidateReachOut
from bot.knowledge.stretches import STEPS, Stretch
from tests.stretches import told, typed

FORM = "reach_out_form"


class Form:
    """One person in the form, as Rasa would run its actions."""

    def __init__(self, **slots: Any) -> None:
        """Nothing is said yet; `slots`: what is remembered from before."""
        self.slots: dict[str, Any] = slots
        self.active = self.aside = False
        self.events: list[dict[str, Any]] = []
        self.replies: list[dict[str, Any]] = []
        self._mended: dict[str, str] = {}
        self._act = ""
        self._stretches: list[Stretch] = []

    def say(
        self,
        *texts: str,
        intent: str = "reach_out",
        confidence: float = 0.9,
        signs: tuple[str, ...] = (),
        mended: str = "",
        act: str = "",
    ) -> str:
        """Send messages one after the other; the text of the last reply, "" where the rules are to answer.

        `mended`: what a single message is once its slips are put right; `act`: what it surely does (data/replies/wording.yml).
        """
        self._act = act
        self._mended = {"mended_text": mended} if mended else {}
        for text in texts:
            self._hear(text, intent, confidence, signs)
        return " ".join(str(reply["text"] or "") for reply in self.replies)

    def hear(self, *lines: str, **heard: Any) -> str:
        """The same, with the parts of each message written out: "lead: tell | who: mum | say: i'm home"."""
        for line in lines:
            self._stretches = told(line)
            self.say(typed(line), **heard)
        self._stretches = []
        return " ".join(str(reply["text"] or "") for reply in self.replies)

    @property
    def buttons(self) -> dict[str, str]:
        """The buttons of the last reply: their titles, and what they say."""
        return {one["title"]: one["payload"] for reply in self.replies for one in reply["buttons"] or ()}

    @property
    def message(self) -> str | None:
        """The message to copy in the last reply."""
        found = [reply["custom"] for reply in self.replies if reply.get("custom")]
        return next((card["text"] for card in found if card.get("type") == "composer"), None)

    @property
    def state(self) -> dict[str, Any]:
        """What the form knows."""
        return dict(self.slots.get("reach_out") or {})

    def _hear(self, text: str, intent: str, confidence: float, signs: tuple[str, ...]) -> None:
        first = {"name": text.lstrip("/") if text.startswith("/") else intent, "confidence": confidence}
        shown = [{"name": name, "confidence": 0.9, "start": 0, "end": len(text)} for name in signs]
        parsed = {"text": text, "intent": first, "intent_ranking": [first], "entities": [], "signs": shown}
        parsed |= self._mended
        read = [
            {"label": one.label, "start": one.start, "end": one.end, "confidence": one.sure} for one in self._stretches
        ]
        parsed["stretches"] = dict.fromkeys(STEPS, read)
        if self._act:
            parsed["replies"] = {"wording": [{"name": self._act, "confidence": 0.95}]}
        self.events.append({"event": "user", "text": text, "parse_data": parsed})
        self.replies, begins = [], not self.active
        self.active = True
        filled = self._run(ValidateReachOut(), parsed, requested=None if begins else "reach_out_done")
        self.aside = not filled
        if self.aside:
            return
        self.active = not self.slots.get("reach_out_done")
        if self.active:
            self._run(AskReachOut(), parsed)
        else:
            self._run(ReachOutDraft(), parsed)
            self.events.append({"event": "action", "name": ReachOutDraft().name()})

    def _run(self, action: Action, parsed: dict[str, Any], requested: str | None = "reach_out_done") -> list[Any]:
        slots = {**self.slots, "requested_slot": requested}
        loop = {"name": FORM} if self.active else {}
        tracker = Tracker("test", slots, parsed, list(self.events), False, None, loop, "action_listen")
        dispatcher = CollectingDispatcher()
        done: list[Any] = list(action.run(dispatcher, tracker, {}))
        self.slots.update({event["name"]: event["value"] for event in done if event["event"] == "slot"})
        self.replies += dispatcher.messages
        self.events += [
            {"event": "bot", "text": one["text"], "data": {"buttons": one["buttons"]}} for one in dispatcher.messages
        ]
        return done
