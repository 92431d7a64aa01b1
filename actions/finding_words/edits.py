"""Words of the draft are swapped, or a sentence, the greeting or the name is taken out."""

from __future__ import annotations

import re
from typing import Any

from actions.finding_words.cutting import cut, exactly
from actions.finding_words.draft import (
    DROP,
    GREETING,
    MARKS,
    OPEN,
    SWAP,
    add_edits,
    changed_by,
    draft,
    place_of,
    request_of,
    sentences,
)
from actions.finding_words.marks import marked
from actions.finding_words.more import corrects
from actions.finding_words.parts import first_clause
from actions.finding_words.putting import add
from actions.finding_words.sentence import sentence, with_days
from bot.knowledge.phrases import plain

LEAD = (
    r"^(?:(?:no+|nope|hm+|ok|okay|yes|yeah|and|but|so|oh|wait|actually|maybe|please|just|then|also|like|well|lets|let's|i think|i said|i told you)[, .!]+)*"
    r"(?:(?:can|could|would) (?:you|it|we) |please |i(?:'d like| want|d like| need| would like| would| 'd) (?:it |you )?(?:to )?|also |just |maybe )*"
)
_SWAP = re.compile(
    r"\b(?:(?:change|replace|swap|turn) (?:the (?:word|name) )?(?P<old>.+?) (?:to|with|for|into|by) (?P<new>.+?)|"
    r"instead of (?P<old3>.+?),? (?:say|put|use|write) (?P<new3>.+?)|"
    r"(?:i'?d|i would|i|people|nobody|we) (?:never|wouldn'?t|would not|don'?t) (?:ever |really )?(?:say|put|write|use) (?P<old4>.+?)[,;.]? (?:(?:i'?d|i would|i|but|rather|more|it'?s) )+(?:(?:say|put|write|use|like) )*(?P<new4>.+?)|"
    r"(?:say|put|use|write) (?P<new2>.+?) instead of (?P<old2>.+?))(?: please| pls| then)?$",
    re.IGNORECASE,
)
_DROP = re.compile(
    rf"{LEAD}(?:(?:take out|take away|take off|remove|delete|drop|cut out|cut|leave out|lose|get rid of|scrap|skip|without|(?:don'?t|do not) (?:say|mention|write|put|include)|no need to (?:say|mention))"
    r" (?P<what>.+?)(?: out| please| pls| then| again)*$"
    r"|(?:take|leave|cut|keep) (?P<what2>.+?) out(?: of (?:it|this|that))?(?: then| please| pls| again| too)*$)",
    re.IGNORECASE,
)
_NO_MORE = re.compile(r"^(?:(?:hm+|ok|but|and)[, ]+)*no (?P<what>\w+(?: \w+)?)(?: in it| please)?$", re.IGNORECASE)
_PLACE = re.compile(r"\b(?P<place>first|second|third|last) (?:sentence|line|part|bit|one|words?)\b", re.IGNORECASE)
_THE_PART = re.compile(
    r"^(?:the |that )?(?:(?:whole )?(?:bit|part|line|sentence|words?|thing) )?(?:'?bout |about |with |that says |where it says |saying )?",
    re.IGNORECASE,
)
_PART = re.compile(r" (?:bit|part|line|sentence|words?|thing|stuff|one)$", re.IGNORECASE)
_OF_THE_TEXT = re.compile(r"\b(?:sentence|line|part|bit|words?)\b", re.IGNORECASE)
_NOT_I = re.compile(r"\bnot (?:i|me)\b(?=.*\b(?:she|he|they|you|[A-Z][a-z]+)\b)", re.IGNORECASE)
_QUOTED = re.compile(r"(?:^|[\s(])[\"'“‘](?P<words>[^\"“”]{2,}?)[\"'”’](?=$|[\s.,!?;)])")
_REMOVES = re.compile(
    r"\b(?:without|take out|take away|take off|remove|delete|drop|cut|leave out|lose|get rid of|scrap|skip|dont say|don't say|no need for|not)\b|\bout\b",
    re.IGNORECASE,
)
_TAKES_OUT = re.compile(
    r"\b(?:take (?:it|that|this|them)? ?(?:out|away|off)|remove|delete|drop|cut|leave (?:it |that )?out|lose|get rid of|scrap)\b",
    re.IGNORECASE,
)
_STARTS = re.compile(
    r"\b(?:start|begin|open|address (?:him|her|them))s?(?: (?:it|the message))?(?: off)?(?: with| as| by saying)?:? [\"'“‘]?(?P<greeting>(?:dear|hi|hello|hey)(?: [\w.'-]+){0,3})",
    re.IGNORECASE,
)
_WHY = re.compile(
    r"\s*[,;–—]\s+|\s+-\s+| (?:because|cos|cuz|bc|since|as it|it isn'?t|its not|it's not) ", re.IGNORECASE
)
_JUDGED = re.compile(
    r"^(?:(?:no|hm+|but|i think|and|ok)[, ]+)*(?:the|that|this) (?P<what>(?:first|second|third|last) (?:bit|part|sentence|line|one)) (?:is|sounds|feels|reads|seems|comes)\b(?! (?:good|fine|ok|okay|great|nice|perfect))",
    re.IGNORECASE,
)
_OPENS = re.compile(
    r"\b(?:start|begin|open)s?(?: it| off| the message| that)* (?:with|by saying):? [\"'“‘]?(?P<words>(?:i|we|you|it|thank|sorry|my|please)\b.+)$",
    re.IGNORECASE,
)
_DISLIKES = re.compile(
    r"\b(?:don'?t|do not|not|didn'?t|hate|dislike)(?: really| quite| much| so)? ?(?:love|like|keen on|sure about|want|need|a fan of|happy with)? (?:the|that|this) (?P<what>.+?) (?:bit|part|line|sentence|thing)s?$",
    re.IGNORECASE,
)
SHORT = 8  # words
LITTLE = 2
ENOUGH = 0.7  # of the words
EDITS = re.compile(
    rf"{LEAD}(?:take (?:out|off|away)|remove|delete|drop|cut|leave out|lose|get rid of|scrap|without|change|replace|swap|add|put|say|mention|include|make it|start it)\b",
    re.IGNORECASE,
)
_NO_HI = re.compile(
    r"\b(?:no need for|no|without|drop|skip|lose|not) (?:the |a |any )?(?:hi|hello|hey|greeting)\b", re.IGNORECASE
)
ENDS = re.compile(
    r"\b(?:make it |let it |it should |should |can it |have it |please )?(?:end|finish|close|sign off)(?: it| the message)? (?:with|by saying|on):? [\"'“‘]?(?P<words>\w.*)$",
    re.IGNORECASE,
)
_PLEASE = re.compile(
    rf"{LEAD}(?:(?:it|that) (?:should|could|can|needs to|has to) )?(?:add|put|say|include)(?: in)? (?:a |the |\"|')?please(?:\"|')?(?: (?:in|to it|there|as well|too))*$",
    re.IGNORECASE,
)
MISSED = ("not_found", "not_there", "which_out")  # with these, each sentence can be chosen
POINTS = (
    "it",
    "that",
    "this",
    "that bit",
    "this bit",
    "that part",
    "this part",
    "that one",
    "that sentence",
    "this one",
    "that line",
)
_IT_SAYS = re.compile(r"\bit (?:still )?(?:says|said|has|mentions) (?P<what>[^.,;!?]+)", re.IGNORECASE)
_CLAUSE = re.compile(
    r"[.!?;]+\s+|,? and (?=(?:lose|take|leave|drop|cut|remove|delete|without|don'?t)\b)", re.IGNORECASE
)
PLACES = ("first", "second", "third")


def edited(said: str, state: dict[str, Any], intent: str) -> bool:
    """Words are swapped, or a sentence is taken out; what isn't there is said to be missing."""
    if cut(said, state):
        return True
    text = draft(state)
    if marked(said, text):
        changed_by(state, [MARKS, said])
        return True
    greeted, quoted = _greeting(said, state), _quoted(said, state, text)
    if greeted or quoted or _corrected(said, state, text):
        return True
    swap, drops = _SWAP.search(said), dropped_in(said)
    if swap:
        old, new = (
            _bare(next(swap[key] for key in (one, f"{one}2", f"{one}3", f"{one}4") if swap[key]))
            for one in ("old", "new")
        )
        if _stands(old, text):
            changed_by(state, [SWAP, old, with_days(new)])
        elif old not in ("it", "that", "this"):
            state["note"] = "not_found"
    elif (no := _NO_MORE.match(said)) and _stands(no["what"], text):
        _dropped(state, no["what"], text, erases=False, said=said)
    elif drops:
        _dropped_all(state, drops, said, erases=intent == "delete_data")
    return state.get("note") in ("changed", *MISSED)


def swaps(said: str, state: dict[str, Any]) -> bool:
    """Are words that stand in the draft to be others ("I'd never say come round, I'd say pop over")?"""
    swap = _SWAP.search(said)
    return bool(swap and swap["old4"] and _stands(_bare(swap["old4"]), draft(state)))


def is_edit(said: str) -> bool:
    """Is it told that words are to go, to come in or to stand for others?"""
    return bool(EDITS.match(said) or _DROP.match(said))


def dropped_in(said: str) -> list[str]:
    """What is to be taken out, in each clause of it; "it" is what was just named ("it says MS. i said dont mention it")."""
    objects: list[str] = []
    for clause in [said, *(_CLAUSE.split(said) if _CLAUSE.search(said) else [])]:
        found = _DROP.match(clause.strip())
        what = _bare(found["what"] or found["what2"]) if found else ""
        if what and clause is said and not _CLAUSE.search(what):
            return [what]
        if what:
            says = _IT_SAYS.search(said)
            objects.append(_bare(says["what"]) if plain(what) in POINTS and says else what)
    return list(dict.fromkeys(objects if len(objects) < 2 or not _CLAUSE.search(objects[0]) else objects[1:]))


def _dropped_all(state: dict[str, Any], drops: list[str], said: str, erases: bool) -> None:
    """Each of them; two that were named with "and" where they don't stand there as one."""
    text, missed = draft(state), ""
    for what in drops:
        halves = [one for one in re.split(r",? and (?:the |that )?", what) if one]
        for one in [what] if _sentence_of(text, what) or len(halves) < 2 else halves:
            if plain(one) in POINTS:
                _pointed_at(state, text)
            else:
                _dropped(state, one, text, erases, said)
            missed = str(state["note"]) if state.get("note") in MISSED else missed
    if missed:
        state["note"] = missed


def _pointed_at(state: dict[str, Any], text: str) -> None:
    """ "Take that out": what was added last, or all where there is one sentence; and else it is asked which."""
    if more := list(state.get("more") or ()):
        state.update(more=more[:-1], note="changed")
    elif len(sentences(text)) == 1:
        changed_by(state, [DROP, sentences(text)[0]])
    else:
        state["note"] = "which_out"


def _greeting(said: str, state: dict[str, Any]) -> bool:
    """ "It should start Dear Professor Okafor" """
    found, ends = _STARTS.search(said), ENDS.search(said)
    if _NO_HI.search(said) and (len(said.split()) <= SHORT or ends):
        changed_by(state, [GREETING, ""])
        if not ends:
            return True
    if ends:
        add(state, ends["words"].strip(" \"'“”‘’.,"))
        state["note"] = "changed"
        return True
    if _PLEASE.match(said):
        asks = re.search(r"\b(?:could|can|would) (?:you|i|we)\b", draft(state), re.IGNORECASE)
        if "please" in draft(state).lower() or not asks:
            state["note"] = "already" if asks else "own_words"
        else:
            changed_by(state, [SWAP, asks[0], f"{asks[0]} please"])
        return True
    if (opens := _OPENS.search(said)) and not found:
        words = sentence(with_days(opens["words"].strip(" \"'“”‘’.,!")))
        changed_by(state, [OPEN, words])
        return True
    if found:
        words = re.sub(r"\b[a-z]", lambda one: one[0].upper(), found["greeting"].strip(" \"'“”‘’.,"))
        changed_by(state, [GREETING, words])
    return found is not None


def _quoted(said: str, state: dict[str, Any], text: str) -> bool:
    """Words of the draft in quotation marks: they are taken out, or it is asked what should stand there."""
    if (judged := _JUDGED.search(said)) and (one := _sentence_of(text, judged["what"])):
        state.update(note="instead", instead=one.strip(" .?!,"))
        return True
    parts = [found["words"] for found in _QUOTED.finditer(said)]
    if not parts and (disliked := _DISLIKES.search(said)) and not _DROP.match(said):
        parts = [disliked["what"]]
        if not (place_of(text, parts[0]) or _near(text, parts[0])):
            state["note"] = "not_found"
            return True
    if not parts or _SWAP.search(said):
        return False
    there = [(part, place) for part in parts if (place := place_of(text, part) or _near(text, part))]
    if _REMOVES.search(said):
        drops = [place for part, place in there if not _holds_the_request(place, part, state)]
        add_edits(state, *([DROP, place] for place in drops))
        state["note"] = "changed" if drops else "which_out" if there else "not_there"
    elif there:
        state.update(note="instead", instead=there[0][1].strip(" .?!,"))
    return bool(there) or _REMOVES.search(said) is not None


def quotes(said: str, text: str) -> bool:
    """Are quoted words to go, or words of the text? A tone that they name is none that is wished for."""
    parts = [one["words"] for one in _QUOTED.finditer(said)] if _REMOVES.search(said) else []
    return bool(parts) and (_TAKES_OUT.search(said) is not None or any(place_of(text, one) for one in parts))


def _holds_the_request(place: str, part: str, state: dict[str, Any]) -> bool:
    """Would more go with these words than was named, and with it what is asked for?"""
    asked = next(iter(sentences(request_of(state))), "")
    others = len(sentences(draft(state))) > 1  # where there is one, it stays anyway
    return others and plain(part) != plain(place) and bool(plain(asked)) and plain(asked) in plain(place)


def _near(text: str, phrase: str) -> str:
    """The sentence that holds most of these words, where they are not there just so."""
    said = set(plain(phrase).split())
    best = max(sentences(text), key=lambda one: len(said & set(plain(one).split())), default="")
    return best if said and len(said & set(plain(best).split())) >= ENOUGH * len(said) else ""


def _corrected(said: str, state: dict[str, Any], text: str) -> bool:
    """ "Not the slides, it's the whole thing, I need till Monday": words stand for others, and the rest is added."""
    if _NOT_I.search(said) and (who := re.search(r"\bcould i\b", text, re.IGNORECASE)):
        changed_by(state, [SWAP, who[0], f"{who[0][:-1]}you"])
        return True
    first, rest = first_clause(said)
    for this, more in ((said, ""), (first, rest)):
        if pair := corrects(this, text):
            changed_by(state, [SWAP, pair[0], with_days(pair[1])])
            if more:
                add(state, more)
            return True
    return False


def _dropped(state: dict[str, Any], what: str, text: str, erases: bool, said: str) -> None:
    """A sentence, or the name, is taken out."""
    of_text = _OF_THE_TEXT.search(said) is not None
    sentence = exactly(text, what) or _sentence_of(text, what)
    if (
        sentence
        and _leaves_little(text, sentence)
        or sentence
        and not of_text
        and _holds_the_request(sentence, what, state)
    ):
        state["note"] = "which_out"
    elif sentence:
        changed_by(state, [DROP, sentence])
    elif re.match(r"(?:the )?(?:greeting|hello|hi|hey)$", plain(what)) and re.match(r"H(?:i|ey|ello)\b", text):
        changed_by(state, [GREETING, ""])
    elif plain(what) in (plain(str(state.get("name") or "")), "the name", "their name", "her name", "his name"):
        state.update(name="", note="changed")
    elif not erases or of_text:
        state["note"] = "not_found" if of_text else "not_there"


def _leaves_little(text: str, part: str) -> bool:
    """Would hardly a name be left of the sentence in which this part stands?"""
    body = " ".join(sentences(text))
    left = plain(body.replace(part, "")).split()
    return part in body and plain(part) != plain(body) and len(left) < LITTLE


def _stands(old: str, text: str) -> bool:
    return bool(old) and re.search(rf"\b{re.escape(old)}\b", text, re.IGNORECASE) is not None


def _bare(words: str) -> str:
    return words.strip(" \"'“”‘’.,")


def _sentence_of(text: str, what: str) -> str:
    """The sentence of the draft that is pointed at, by its place or by its words."""
    parts = sentences(text)
    if found := _PLACE.search(what):
        place = len(parts) - 1 if found["place"].lower() == "last" else PLACES.index(found["place"].lower())
        return parts[place] if place < len(parts) else ""
    for said in (what, _WHY.split(what)[0]):  # "the it's fine if not, it isn't really fine" says why
        bare = _bare(_PART.sub("", _THE_PART.sub("", said)))
        if there := place_of(text, bare) or place_of(text, re.sub(r"^(?:the|my|that|her|his|their) ", "", bare)):
            return there
    return ""
