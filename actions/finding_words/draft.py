"""The message to copy, in its tones: what is wanted or to be said, set in a frame of texts.yml, with the name and edits."""

from __future__ import annotations

import re
from typing import Any

from actions.commands import answer
from actions.finding_words.core import as_more, as_request, as_statement, in_own_words
from actions.finding_words.marks import marked
from actions.finding_words.tones import TONES
from actions.persons import is_group
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain

SCALE = TONES[:3]  # from smaller to braver; "firm" and "warm" are beside it
ASK, TELL, OFFER, THANK = "ask", "tell", "offer", "thank"  # beside these an apology
OWN = "own"  # the words as they shall stand there
OUT = "out"  # in the state: words that are not to be in it, whatever it says
# edits: a sentence is left out; words stand for others; no greeting, or another; a comma; a sentence comes first
DROP, SWAP, GREETING, MARKS, OPEN = "drop", "swap", "greeting", "marks", "open"
_GREETING = re.compile(r"^(?:Hey|Hi|Hello|Dear)(?: (?:[A-Z][\w-]*\.?|all))*[,.] ")
_GREETS = re.compile(r"(?:Hey|Hi|Hello|Dear|Good (?:morning|afternoon|evening))\b")
TO_ALL = "all"  # how several are greeted
_CLAUSES = re.compile(r"(?=, (?!I)| and | but | because )")
_SENTENCE = re.compile(r"(?<=[.?!]) (?=[A-Z])")
_GOES_ON = re.compile(  # may begin small after "Hi,"; a name or "I" stays as it is
    r"(?:Could|Can|Do|Are|Is|Would|Will|Did|Thank|Thanks|How|My|The|Our|It|It's|Its|We|You|You're|This|That|There|There's|An?|If|"
    r"Not|Please|Sorry|Happy|Yes|No|Just|What|When|Where|Everything|So|He|She|They)\b"
)


def add_edits(state: dict[str, Any], *edits: list[str]) -> None:
    """Change the draft, whatever it says, by these edits, after those that were made before."""
    state["edits"] = [*(state.get("edits") or ()), *edits]


def changed_by(state: dict[str, Any], *edits: list[str]) -> None:
    """The same, and it is said that the draft has changed."""
    add_edits(state, *edits)
    state["note"] = "changed"


def draft(state: dict[str, Any]) -> str:
    """The message in the chosen tone, as text to copy: to a doctor in other words than to a friend."""
    request = request_of(state)
    own = state.get("kind") == OWN and (_GREETS.match(request) or _calls(request, _name(state)))  # and stays as it is
    text = request if own else _frame(state, request).replace("{request}", request)
    if not own and (name := _name(state)):
        text = re.sub(r"^(Hey|Hi|Hello)\b", rf"\1 {name}", text)
    if since := state.get("since"):
        text = _opened(text, knowledge().texts[f"reach_out.since.{since}"][0])
    text = _joined(text)
    for edit in state.get("edits") or ():
        text = _edited(text, *edit)
    return cleared(text, state)


def _calls(text: str, name: str) -> bool:
    """Does it begin with the name of whoever it is for?"""
    return bool(name) and re.match(rf"{re.escape(name)}\s*[,!.–-]", text, re.IGNORECASE) is not None


def cleared(text: str, state: dict[str, Any]) -> str:
    """Less what is not to be said."""
    for words in state.get(OUT) or ():
        if place := place_of(text, words) or place_of(text, re.sub(r"^(?:the|my|a) ", "", words)):
            text = _edited(text, DROP, place)
    return text


def request_of(state: dict[str, Any]) -> str:
    """The core of it alone: the request, or what is to be said, and what was added."""
    kind, what, who = state.get("kind") or ASK, str(state.get("what") or ""), str(state.get("who") or "")
    if kind == OWN:
        core = in_own_words(what)
    else:
        core = as_request(what, who) if kind == ASK else as_statement(kind, what, who)
    return " ".join(filter(None, [core, *(as_more(one, who, what) for one in state.get("more") or ())]))


def is_formal(who: str) -> bool:
    """Is it somebody who is written to as one writes to an office?"""
    said = f" {plain(who)} "
    return any(f" {plain(one)} " in said for one in knowledge().texts["reach_out.formal"])


def _name(state: dict[str, Any]) -> str:
    """By what they are greeted: a name, "Mum", "all", or nothing."""
    who = str(state.get("who") or "")
    if name := state.get("name"):
        return str(name)
    alone = who.removeprefix("your ")
    return alone.title() if alone in knowledge().texts["reach_out.called"] else TO_ALL if is_group(who) else ""


def _joined(text: str) -> str:
    """The greeting and the first sentence: "Hi Jo, could you …", "Hi Jo, I …", "Hi Jo. Ben is ill."."""
    greeting = _GREETING.match(text)
    if greeting is None or not greeting[0].endswith(", "):
        return text
    rest = text[greeting.end() :]
    if _GOES_ON.match(rest):
        return f"{greeting[0]}{rest[:1].lower()}{rest[1:]}"
    return text if re.match(r"I\b|[a-z]", rest) else f"{greeting[0][:-2]}. {rest}"


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


def _frame(state: dict[str, Any], request: str) -> str:
    """The frame of the tone for this kind of message and whoever gets it; the nearest that there is."""
    kind, who, tone = state.get("kind") or ASK, str(state.get("who") or ""), state.get("tone") or "plain"
    of_kind = {ASK: "", OWN: "" if "?" in request else ".say", OFFER: ".offer", THANK: ".thank"}.get(kind, ".say")
    tail = "" if request else ".open"
    people = [".formal"] if is_formal(who) else []
    people = [".doctor", *people] if answer(who, "doctor") and not request else people
    frames = (
        f"reach_out.message.{tone}{whose}{what}{tail}"
        for whose in ([] if kind == OFFER else people) + [""]
        for what in dict.fromkeys((of_kind, ".say" if of_kind else ""))
    )
    texts = knowledge().texts
    return next(texts[frame][0] for frame in frames if frame in texts)


def _edited(text: str, edit: str, old: str, new: str = "") -> str:
    """The text after one edit; what isn't in there (in another tone) changes nothing."""
    if edit == SWAP:
        known = rf"(?:the |my |our )?\b{re.escape(old)}\b" if new[:1].isupper() else rf"\b{re.escape(old)}\b"
        return re.sub(known, lambda found: _as_there(new, text[: found.start()]), text, flags=re.IGNORECASE)
    if edit == OPEN:
        return _opened(text, old) if _GREETING.match(text) else f"{old} {text}"
    if edit == MARKS:
        return marked(old, text) or text
    if edit == GREETING:
        rest = _GREETING.sub("", text)
        rest = rest[:1].upper() + rest[1:]
        return _joined(f"{old}, {rest}") if old else rest
    return _without(text, _GREETING.sub("", old))


def _without(text: str, old: str) -> str:
    """Less these words, but for the greeting; what isn't in there, or is all there is, stays."""
    greeting = (_GREETING.match(text) or [""])[0]
    body = text.removeprefix(greeting)
    rest = re.sub(r"[ ,]+(?=[.?!])", "", re.sub(r" {2,}", " ", body.replace(old, ""))).strip()
    if old not in body or not rest:
        return text
    first = greeting if rest == body or not body.startswith(old) else f"{greeting.rstrip(' ,.')}. " if greeting else ""
    return first + (rest if first.endswith(", ") else rest[:1].upper() + rest[1:])


def _as_there(new: str, before: str) -> str:
    """With a capital where a sentence begins."""
    return new[:1].upper() + new[1:] if not before or re.search(r"[.?!] $", before) else new


def place_of(text: str, phrase: str) -> str:
    """The sentence of a message that holds these words, or the part of it after a comma or "and"; or nothing."""
    said = plain(phrase)
    whole = next((one for one in sentences(text) if said and f" {said} " in f" {plain(one)} "), "")
    parts = _CLAUSES.split(_GREETING.sub("", whole).rstrip(".?!"))
    return next((one for one in parts[1:] if f" {said} " in f" {plain(one)} "), whole)
