"""What surrounds the answers of the form "find the words": is a message wanted, is it left, is it done, what is asked on it."""

from __future__ import annotations

import re
from typing import Any

from actions.commands import answer, command
from actions.parts import all_clauses, first_clause
from actions.request import asks_for
from actions.turn import Turn
from actions.wish import tells
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain

ASIDE = ("ask_", "bot_challenge", "delete_data", "request_human", "feedback_negative", "restart", "distress")
REMARK = 10  # words: as many ask something about the message, or say that it is done
NOTED = ("difference", "sends", "in_language", "better")  # what is asked or said of the draft, with a text of that name
STORY = 6  # words: fewer are no disclosure
SURE = 0.35  # confidence from which another intent is taken for a question in between
CLEAR = 0.75  # confidence that a message is wanted where no word of it says so
_WISHES = re.compile(
    r"\b(?:ask|asking|tell|telling|say|saying|write|writing|text|texting|message|word|wording|words|draft|letter|e?mail|note|phrase|"
    r"apologi[sz]\w*|thank|invite|reach out|talk to|speak to|contact|call|ring|dm)\b",
    re.IGNORECASE,
)
_NO_WISH = re.compile(
    r"\b(?:never|dont|do not|cant|cannot|couldnt|wont|hate to|hard to|afraid to|scared to|refuse to|struggle to|hate|instead of|without)"
    r" (?!know)(?:\w+ )?(?:ask|tell|say|call|asking|telling|saying|calling)\b"
)
_LEAVES = re.compile(
    r"(?:(?:no|hm+|wait|actually|sorry|but|ok|nah|oh) )*(?:i (?:\w+ )?(?:dont|do not|didnt) (?:\w+ )?(?:want|wanna|need|ask for|mean)|(?:id|i would) rather not)"
    r"(?: to)?(?: (?:ask|write|send|text|message|tell|word|contact|say|anything|anyone|anybody|nothing|him|her|them|it|this|a|any|the|for|to|of|my \w+|help|words|draft))*"
    r"(?<! to)(?<! want)(?<! need)(?<! wanna)(?<! mean)"
)


def wished(turn: Turn) -> bool:
    """Is a message really wanted? It was asked for in words, offered by us, or understood with clear confidence."""
    if not turn.text or turn.intent != "reach_out" or turn.slot("offer") == "reach_out":
        return True
    in_words = _WISHES.search(turn.text) and not _NO_WISH.search(plain(turn.text))
    return bool(in_words) or _confidence(turn) >= CLEAR


def leaves(text: str) -> bool:
    """Is the form left, be it along with a question ("forget it. why can't I trust him")?"""
    first, rest = first_clause(text)
    said = plain(first)
    return bool(rest and command(first, "stop")) or (_LEAVES.fullmatch(said) is not None and not _WISHES.search(rest))


def ends(turn: Turn) -> bool:
    """Is it the end, however it is said: "thanks, bye", "ok gonna send it now, thx"?"""
    said = plain(turn.text)
    if (
        len(said.split()) > REMARK
        or turn.text.rstrip().endswith("?")
        or re.search(r"\b(?:dont|not|cant|wont|if|add|but|say|put|write|tell)\b", said)
    ):
        return False
    every = all(command(one, "finish", "nod") for one in all_clauses(turn.text))
    return every or said in knowledge().texts["asks.praise"] or answer(said, "ends", kind="asks") is not None


def remark(turn: Turn, state: dict[str, Any], told: str | None) -> bool:
    """A question about the form, a worry, or something heavy: it gets a note, and nothing is filled."""
    few = len(turn.text.split()) <= REMARK
    asked = answer(turn.text, "mean", "difference", "sends", kind="asks") if few and state["step"] != "what" else None
    if not asked and few:
        asked = answer(turn.text, "mean", "sends", kind="asks")
    if state["step"] == "tune" and few:
        asked = asked or answer(turn.text, "in_language", kind="asks")
        asked = asked or (
            "better" if plain(turn.text).removeprefix("ok ") in knowledge().texts["asks.better"] else None
        )
    if told == "explain" or asked:
        state["note"] = {one: one for one in NOTED}.get(asked or "", f"explain.{state['step']}")
    elif state["step"] in ("how", "tune") and few and answer(turn.text, "worry", kind="asks"):
        state["note"] = "worry"
    elif _discloses(turn):
        state.update(note="met", paused=True)
    return bool(state["note"])


def _discloses(turn: Turn) -> bool:
    """Is something heavy told, that is not for the message?"""
    if len(turn.text.split()) < STORY or asks_for(turn.text) or tells(turn.text) or _WISHES.search(turn.text):
        return False
    hard = turn.intent == "distress" and _confidence(turn) >= SURE
    return hard or answer(turn.text, "discloses", kind="asks") is not None


def is_aside(turn: Turn, step: str) -> bool:
    """A question in between, a plain request: to be answered by the rules."""
    asks = turn.text.rstrip().endswith("?") and turn.intent.startswith("ask_")
    return asks or (step != "what" and turn.intent.startswith(ASIDE) and _confidence(turn) >= SURE)


def _confidence(turn: Turn) -> float:
    return float(((turn.tracker.latest_message or {}).get("intent") or {}).get("confidence") or 0.0)
