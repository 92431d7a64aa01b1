"""The message is given anew in words of one's own: "it should just say …", "delete that and write: …", "just that he's right"."""

from __future__ import annotations

import re
from typing import Any

from actions.finding_words.clauses import is_wish
from actions.finding_words.draft import ASK, OWN, SWAP, add_edits, draft, request_of
from actions.finding_words.own import greeted, greeted_in_small, led, likened, to_the_reader
from actions.finding_words.parts import parts_of
from actions.finding_words.putting import PUT, add, by_name, note_what
from actions.finding_words.reading import less_theirs
from actions.finding_words.request import asks_for
from actions.finding_words.statement import tells
from bot.knowledge.phrases import plain

_AT = r"(?:^|[.!?,;:]\s+|\s[-–—]\s|\bbut )"
_FILLS = r"(?:(?:no|nope|nah|hm+|ok|okay|yes|yeah|and|but|so|oh|wait|actually|maybe|please|then|well|can you|could you|i think|i want it to|i'?d like it to)[, ]+)*"
_GOES = r"(?:write|put|say|use|send|text)(?: him| her| them)?(?: this| that)?"
_ALL = r"(?:what it says|it all|all of it|all of that|all that|all this|everything|that|it|this|the whole thing|the (?:message|text|draft)|the rest)"
_WORDS = r"[:,]? +(?P<words>\S.*)$"
_WHOLE = tuple(
    re.compile(rf"{_AT}{_FILLS}{one}", re.IGNORECASE | re.DOTALL)
    for one in (
        rf"(?:delete|scrap|drop|forget|remove|erase|bin|lose) {_ALL},?(?: and| then)? (?:just |only |instead )?{_GOES}{_WORDS}",
        rf"(?:it|the message|the text|the draft|that) (?:(?:should|must|needs to|has to|ought to|shall|just needs to) (?:just |only |simply )?|(?:can|could) (?:just |only |simply ))(?:say|be|read|go){_WORDS}",
        rf"(?:make|have|let) it (?:just |only |simply )?(?:say|read){_WORDS}",
        r"(?:more |make it |write it |put it |just )*like (?:this|how i (?:talk|speak|text|say it|'?d say it)|i (?:talk|speak|'?d say it)|how i would say it|me)[:,.] *(?P<words>\S.*)$",
        rf"(?:i'?d|i would) (?:just |rather |only |simply )*(?:put|say|write|go with|text|send){_WORDS}",
        rf"(?:just|only|simply|rather|instead) {_GOES}{_WORDS}",
        r"(?:just|only|simply) (?P<words>(?:that|to say|ask|asking|tell|telling|thank)\b.+)$",
        r"(?:more|rather|something|just) like,? (?P<words>(?:let|i|i'?m|i'?d|can|could|would|will|do|are|sorry|hi|hey|hello|thanks?|we|please)\b .{4,})$",
        r"(?:change|replace|turn) (?:it|that|the (?:whole )?(?:message|text|draft|thing)|all of it|everything)(?: all)? (?:to|with|by|into|for) +(?P<words>\S.*)$",
        r"(?:something like|how about|what about|maybe|perhaps|try|rather|better|no),(?= *[\"“]) *(?P<words>\S.*)$",
        r"(?P<words>i(?:'?m| am) (?:just |only )?telling (?:him|her|them) .+)$",
        r"(?P<words>i (?:just |only |really )?(?:want|wanted|meant) to (?:tell (?:him|her|them)|say|thank|apologi[sz]e|ask) .+)$",
    )
)
ANSWERS = 2  # the last of them, which may also answer a question
_QUOTED = re.compile(r"^[\"“”](?P<words>[^\"“”]{4,})[\"“”][.!]?$")
OF_THE_WORDING = re.compile(
    r"(?:it|this)\b(?!(?:'?s| is| was| has| will)\b)|that(?: (?:more|less|nicely|softer|nicer|better|in|with|without)\b.*)?$|(?:the|her|his|their|my) name\b|(?:more|less|better|nicely|politely|something)\b",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    r"(?:could|can|would|will) (?:you|i|we) \w+(?: me| you| us)?", re.IGNORECASE
)  # "could you lend me"
_OPENERS = re.compile(
    r"\b(?:could you help me with|could you help me|could you lend me|i could use|could i have|i wanted to ask (?:for|about)?|could i (?:borrow|get|use))\b",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r"\b(?:he|she|him|her|they|them|hes|shes|he's|she's)\b", re.IGNORECASE)
_TO_YOU = re.compile(r"(?:can|could|would|will|do|are|did) (?:you|we|i)\b", re.IGNORECASE)
_SHOULD = re.compile(
    r"\b(?:it|that|the (?:message|text|draft)) (?:should|must|needs to|has to|ought to) (?:also |maybe )*say\b",
    re.IGNORECASE,
)
_PART = re.compile(r"[.;!?]+\s+|,? and (?=(?:i|i'?m|it|it'?s|he|she|they|we|that)\b)", re.IGNORECASE)
_SPEAKS = re.compile(
    r"(?:i|i'?m|i'?ve|it|it'?s|we|you|he|she|they|there|no|yes|not|never|hi|hey|hello|please|come|call|nothing|everything)\b",
    re.IGNORECASE,
)
_OF_A_PART = re.compile(
    r"(?:hi|hey|hello|dear)\b|\S+(?: \S+)? not \S+(?: \S+)?$", re.IGNORECASE
)  # a greeting; "friday not monday"
_AT_THE_END = re.compile(r" (?:at|in|on) the (?:very )?end$", re.IGNORECASE)
_REFUSED = re.compile(r"(?:no|nope|nah|not that|wrong)\b", re.IGNORECASE)
_ASKS = re.compile(r"\b(?:can|could|would|will|may|if) (?:i|we|you|he|she|they)\b|\bask", re.IGNORECASE)
SHORT = 3  # words: as many name a thing
_NO_WORDS = ("a question", "a request", "help", "a favour", "a favor")


def whole_in(said: str, answers: bool = False) -> tuple[str, bool]:
    """The words that the message shall consist of, and whether they shall stand as they are; or nothing.

    `answers`: it was asked what it shall say, and "I want to tell him …" is an answer like others.
    """
    said = less_theirs(said)
    if (words := led(said)) and greeted(words)[0]:
        return words, True
    if words := greeted(said)[0] or (greeted_in_small(said) if answers else ""):
        return words, True
    if (words := likened(said)) and _is_content(words):
        return words, True
    if words := led(said):
        return (words, True) if _is_content(words) else ("", False)
    if quoted := _QUOTED.match(said):
        return quoted["words"], True
    for pattern in _WHOLE[: -ANSWERS if answers else None]:
        for found in pattern.finditer(said):
            words = found["words"].strip()
            words = re.sub(r",? (?:instead|please|pls|then)[.!]*$", "", words, flags=re.IGNORECASE)
            if words and not OF_THE_WORDING.match(words) and _is_content(words):
                exact = said[: found.start("words")].rstrip().endswith(":") or words[0] in "\"“'‘"
                return words.strip("\"“”'‘’ ") if exact else parts_of(words).content, exact
    return (said.strip(), True) if to_the_reader(said, asked_for=answers) else ("", False)


def rewritten(said: str, state: dict[str, Any]) -> bool:
    """Is it given anew? Then that is what the message says, and nothing of what it said before."""
    words, exact = whole_in(said)
    if not words:
        return False
    if not exact and _SHOULD.search(said) and _OF_A_PART.match(words):
        return False
    if not exact and request_of(state) and _goes_beside(said, words, state):
        _add_each(state, words, said)
        return True
    text = draft(state)
    if not exact and _BEGINS.fullmatch(words.rstrip(".!?")):
        _begin_with(words.rstrip(".!?"), state, text)
    elif plain(words) == plain(text):
        state["note"] = "already"
    else:
        restate(state, words, exact)
        state["note"] = "changed"
    return True


def _goes_beside(said: str, words: str, state: dict[str, Any]) -> bool:
    """Is it told what it should say, too: a thing ("dad's chemo"), or news beside what is asked for?"""
    if _SHOULD.search(said) is None or _REFUSED.match(said):
        return False
    asks = is_wish(words) and not tells(words) or _ASKS.search(words) is not None
    return _names_a_thing(words) or state.get("kind", ASK) == ASK and not asks


def _names_a_thing(words: str) -> bool:
    first = _PART.split(words)[0]
    return len(first.split()) <= SHORT and not (
        is_wish(first) or tells(first) or asks_for(first) or _SPEAKS.match(first)
    )


def _add_each(state: dict[str, Any], words: str, said: str) -> None:
    """The thing, and what is told with it, after the request; the tone that is wished for along with them."""
    first, *rest = [one for one in _PART.split(_AT_THE_END.sub("", words)) if one.strip()]
    for one in (f"it's for {first}" if _names_a_thing(words) else first, *rest):
        add(state, one)
    state.update({"tone": tone} if (tone := parts_of(said).tone) else {}, note="changed")


def restate(state: dict[str, Any], words: str, exact: bool) -> None:
    """The message says this; exactly so where it speaks to the reader already, and else as what is to be asked or told."""
    state.update(edits=[], more=[])
    for name in ("since", PUT):  # what is asked back is not the wording
        state.pop(name, None)
    if (
        not exact
        and not _TO_YOU.match(words)
        and (
            _OF_THEM.search(words)
            or tells(words)
            or asks_for(words)
            or re.match(r"(?:that|if|for|to|about|ask|asking)\b", words)
        )
    ):
        state["kind"] = "tell"
        words = by_name(state, words)
        note_what(
            state, re.sub(r"^(?:to )?ask(?:ing)? (?=(?:him|her|them|if|whether|for)\b)", "", words, flags=re.IGNORECASE)
        )
        state["kind"] = (
            "ask"
            if asks_for(words) or re.match(r"(?:(?:to )?ask(?:ing)?|if|whether|for|to)\b", words)
            else state["kind"]
        )
    else:
        state.update(what=words, kind=OWN, tone="bare")


def _begin_with(words: str, state: dict[str, Any], text: str) -> None:
    if found := _OPENERS.search(text):
        same = plain(found[0]) == plain(words)
        state["note"] = "already" if same else "changed"
        if not same:
            add_edits(state, [SWAP, found[0], words])
    else:
        state["note"] = "already" if plain(words) in plain(text) else "which_words"


def _is_content(words: str) -> bool:
    """Is it to be written, and no tone or remark: "it should be shorter"?"""
    return bool(parts_of(words).content) and plain(words) not in _NO_WORDS
