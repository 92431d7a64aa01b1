"""What is said of the small step that was given last: too big, another, why, what if they say no, done, refused."""

from __future__ import annotations

from typing import Any

from bot.knowledge.loader import knowledge
from bot.knowledge.names import FIRST_PERSON
from bot.knowledge.phrases import any_of, plain
from bot.knowledge.pointing import insisted_on

STEP = "ask_first_step"
THREAD = (  # the first one that shows wins
    "plan", "but", "a_no", "people", "waiting", "refused", "smaller", "done", "answered", "sent", "why", "another", "next",
)  # fmt: skip
TOLD = ("waiting", "refused", "done", "answered", "sent")  # how it went: these may come with a story
WORDED = ("a_no", *TOLD)  # what is said of a message, too, once one was worded
PLAN = "plan"  # "I'll let Colin do it": a step of their own, on any topic that was told
BUT = "but"  # "but I would check": said to a step, or to the question what could be let go
LETTING_GO = ("sign_delegation", "sign_perfectionism", "sign_overworking", "reason_control")
ASKING = ("sign_asking_for_help", "sign_fear_of_dependency")  # while these are talked about, a no may be feared
LONGEST, LONGEST_TOLD = 14, 40  # words


def said_of_step(text: str, topic: Any, worded: Any = None) -> str | None:
    """Which of these a message says, where a step or asking is talked about or a message was worded; None for anything else."""
    if insisted_on(text):
        return None  # "you didn't answer me" tells of us, and of nobody who was asked
    said = plain(text)
    count = len(said.split())
    kinds = THREAD if topic == STEP else WORDED if worded else ("a_no",) if topic in ASKING else ()
    if topic != STEP and str(topic).startswith(FIRST_PERSON):
        kinds = (PLAN, *((BUT,) if topic in LETTING_GO else ()), *kinds)
    for kind in kinds:
        if count <= (LONGEST_TOLD if kind in TOLD else LONGEST) and _shows(kind, said):
            return None if kind in ("done", PLAN) and _shows("alone", said) else kind
    return None


def _shows(kind: str, said: str) -> bool:
    return any_of(tuple(knowledge().texts[f"asks.step.{kind}"])).search(said) is not None
