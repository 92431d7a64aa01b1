"""The message to copy, in its tones: what is wanted or to be said, set in a frame of texts.yml, with the name and edits."""

from __future__ import annotations

import re
from typing import Any

from actions.commands import answer
from actions.persons import is_group
from actions.request import as_request
from actions.statement import as_statement
from actions.tones import TONES
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain

SCALE = TONES[:3]  # from smaller to braver; "firm" and "warm" are beside it
ASK, TELL, OFFER = "ask", "tell", "offer"  # beside these thanks and an apology
DROP, SWAP, GREETING = "drop", "swap", "greeting"  # edits: a sentence is left out; words stand for others; no greeting
_GREETING = re.compile(r"^(?:Hey|Hi|Hello)(?: (?:[A-Z][\w-]*\.?|all))*[,.] ")
TO_ALL = "all"  # how several are greeted
_CLAUSES = re.compile(r"(?=, (?!I)| and | but | because )")
_SENTENCE = re.compile(r"(?<=[.?!]) (?=[A-Z])")


def draft(state: dict[str, Any]) -> str:
    """The message in the chosen tone, as text to copy: to a doctor in other words than to a friend."""
    kind, what, who = state.get("kind") or ASK, state.get("what") or "", state.get("who") or ""
    request = request_of(state)
    key = f"reach_out.message.{state.get('tone') or 'plain'}{_frame(kind, who, what)}"
    text = knowledge().texts[key if request else f"{key}.open"][0].replace("{request}", request)
    if name := state.get("name") or (TO_ALL if is_group(who) else ""):
        text = re.sub(r"^(Hey|Hi|Hello)\b", rf"\1 {name}", text)
    if since := state.get("since"):
        text = _opened(text, knowledge().texts[f"reach_out.since.{since}"][0])
    for edit in state.get("edits") or ():
        text = _edited(text, *edit)
    return text


def request_of(state: dict[str, Any]) -> str:
    """The core of it alone: the request, or what is to be said."""
    kind, what, who = state.get("kind") or ASK, str(state.get("what") or ""), str(state.get("who") or "")
    return as_request(what, who) if kind == ASK else as_statement(kind, what, who)


def _opened(text: str, first: str) -> str:
    """With another sentence after the greeting."""
    greeting = _GREETING.match(text)
    if greeting is None:
        return text
    rest = text[greeting.end() :]
    return f"{greeting[0].rstrip(' ,.')}. {first} {rest[:1].upper()}{rest[1:]}"


def sentences(text: str) -> list[str]:
    """The sentences of a message, the greeting not counted."""
    return _SENTENCE.split(_GREETING.sub(lambda found: "" if found[0].endswith(". ") else found[0], text))


def _frame(kind: str, who: str, what: str) -> str:
    if kind in (ASK, TELL) and answer(who, "doctor") and not answer(what, "cancels", "appointment", kind="asks"):
        return ".doctor"
    if kind == ASK:
        return ""
    return ".offer" if kind == OFFER else ".say"


def _edited(text: str, edit: str, old: str, new: str = "") -> str:
    """The text after one edit; what isn't in there (in another tone) changes nothing."""
    if edit == SWAP:
        known = rf"(?:the |my |our )?\b{re.escape(old)}\b" if new[:1].isupper() else rf"\b{re.escape(old)}\b"
        return re.sub(known, lambda found: _as_there(new, text[: found.start()]), text, flags=re.IGNORECASE)
    if edit == GREETING:
        rest = _GREETING.sub("", text)
        return rest[:1].upper() + rest[1:]
    if old not in text:
        return text
    greeting = _GREETING.match(old)
    rest = re.sub(r" {2,}", " ", text.replace(old, "")).strip()
    return f"{greeting[0].rstrip(' ,.')}. {rest}" if greeting and rest else rest or text


def _as_there(new: str, before: str) -> str:
    """With a capital where a sentence begins."""
    return new[:1].upper() + new[1:] if not before or re.search(r"[.?!] $", before) else new


def place_of(text: str, phrase: str) -> str:
    """The sentence of a message that holds these words, or the part of it after a comma or "and"; or nothing."""
    said = plain(phrase)
    whole = next((one for one in sentences(text) if said and f" {said} " in f" {plain(one)} "), "")
    parts = _CLAUSES.split(whole.rstrip(".?!"))
    return next((one for one in parts[1:] if f" {said} " in f" {plain(one)} "), whole)
