"""Wishes on the draft in everyday words, as those that `changes` and `edits` read: what is pointed at, left in, said with a purpose."""

from __future__ import annotations

import re
from typing import Any

from actions.finding_words.cutting import standing
from actions.finding_words.draft import DROP, OPEN, changed_by, draft, place_of, sentences
from bot.knowledge.phrases import plain

_THE_PART = re.compile(
    r"^(?:(?:oh|no|and|but|not|hm+|ok|what about)[, ]+)*(?:the|that|your) [\"'“‘]?(?P<what>.+?)[\"'”’]? (?:part|bit|line|sentence|thing)\b(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_DISLIKES = re.compile(r"\b(?:dont|doesnt|didnt|never|not|isnt|wouldnt|no|hate|wrong|weird|out|off|gone)\b")
_OTHERWISE = re.compile(
    r"\b(?:its|it is|should|instead|say|put|more|make|rather|too|sounds?|change)\b"
)  # other words for it
_FIRST = re.compile(
    r"^(?:(?:can you|could you|please|and|but|no|maybe)[, ]+)*(?:put|move|have|start with) (?:the |that )?[\"'“‘]?(?P<what>.+?)[\"'”’]?(?: (?:bit|part|line|sentence|thing|stuff))? (?:first|(?:to|at) the (?:top|start|front|beginning))$",
    re.IGNORECASE,
)
_JUDGED = re.compile(
    r"(?:(?:no|but|and|hm+|the|that)[, ]+)*[\"'“‘]?(?P<what>[^\"“”,.;!?]+?)[\"'”’]? (?:sounds?|reads?|feels?|looks?|comes across|seems?|is (?:too|a bit|not|so)|isn'?t|makes me)\b",
    re.IGNORECASE,
)
_LEFT_IN = re.compile(
    r"\byou(?:'?ve| have)? (?:still )?(?:left|put|kept|have|got|wrote|typed) [\"'“‘](?P<what>[^\"“”]+?)[\"'”’](?: still)?(?: in)?(?: it| there)?(?=$|[.,;!…]| and )",
    re.IGNORECASE,
)
_MARK_TOO = re.compile(r",? and (?:a|an|the) (?=(?:question|exclamation) mark|full stop|comma|period)", re.IGNORECASE)
_NOT_THAT = re.compile(r"(?<=\w)\. (?=not \w+(?: \w+)?(?:[.,;]|$))", re.IGNORECASE)
_PURPOSE = re.compile(
    r",? (?:so|so that|cos then|because then) (?:he|she|they|it|i) (?:doesn'?t|does not|don'?t|do not|won'?t|wont|will not|can'?t|isn'?t|am not) (?:think|thinks|believe|sound|look|seem|get|come across|feel|take|say|worry)\b[^.;!?]*",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"^(?:(?:but|no|oh|like|and|as)[, ]+)*(?:i (?:already |just )*(?:told|said)(?: to)? (?:you|that|it|so)?(?: already| that| before| twice)*|i'?ve (?:already |just )?(?:told you|said)(?: that| it)?)\s*[.,:;!-]+\s*(?P<words>(?!(?:the|that|you|it|what|why|how|twice|two|lol|not)\b).{8,})$",
    re.IGNORECASE | re.DOTALL,
)
_LEADS = re.compile(r"\b(?:say|add|put|mention|include|tell (?:him|her|them)|change|make)\b", re.IGNORECASE)
_INSTEAD = re.compile(r"(\b(?:and|then|,) (?:just )?(?:put|say|write) .+?) instead(?=$|[.,;!])", re.IGNORECASE)


_RATHER = re.compile(  # "lose the infirmary, just hospital"
    r"\b(?:lose|drop|cut|remove|not|without|take out|less) (?:the |that )?[\"'“‘]?(?P<old>\w+(?: \w+)?)[\"'”’]?, (?:just|only|say|put|write|use|make it|rather|it'?s) [\"'“‘]?(?P<new>\w+(?: \w+)?)[\"'”’]?$",
    re.IGNORECASE,
)


_THIS_TO = re.compile(
    r"^(?:(?:no|and|maybe|rather)[, ]+)*[\"“](?P<old>[^\"“”]+)[\"”] (?:to|into|with|becomes?|->) [\"“](?P<new>[^\"“”]+)[\"”][.!]*$",
    re.IGNORECASE,
)
_LOSE_THAT = re.compile(
    r"^(?:actually|no|wait|oh|but|hm+)\b[^.;]*?[,.;]+ (?:so )?(?:please )?(?:lose|drop|remove|delete|cut|scrap|take) (?:that|it)(?: out| bit)?[.!]*$",
    re.IGNORECASE,
)
_CAN_GO = re.compile(
    r"^(?:(?:and|but|also|oh|hm+)[, ]+)*(?P<what>the .+?) (?:can|could|should|has to|must|needs to|had better) go(?: too| then)?[.!]*$",
    re.IGNORECASE,
)
_HATED = re.compile(
    r"^(?:(?:and|but|oh|hm+)[, ]+)*(?:that|the) (?:bit|part|line|sentence) (?:about|with|where it says|that says|saying) (?P<what>[^,.;]+)[,.;]+ (?:i )?(?:hate|don'?t like|do not like|not that|lose|drop|no)\b.*$",
    re.IGNORECASE,
)
_NEVER_SAID = re.compile(
    r"^(?:(?:but|oh|wait|hm+|and)[, ]+)*(?:you|i|it|we) (?:didn'?t|did not|never|forgot to|doesn'?t|does not)(?: even)? (?:say|said) (?P<word>please|thanks|thank you|sorry)[.!]*$",
    re.IGNORECASE,
)
_NOT_THE = re.compile(
    r"^(?:(?:but|no|and|please)[, ]+)*(?:not|without) the [\"'“‘]?(?P<what>[^,.;\"]+?)[\"'”’]? (?:word|bit|part|line|sentence)[.!]*$",
    re.IGNORECASE,
)
_LINE_ON = re.compile(
    r"\b(?P<adds>add|put|include|write|say)(?: in)? (?:an?|the|some)?(?:thing)? ?(?:line|sentence|bit|part|words?|something) (?P<of>about|on|that|saying|with)(?: that| how)? ",
    re.IGNORECASE,
)
_AT_THE_END = re.compile(
    r"^(?:(?:and|also|maybe|can you|please|put|add)[, ]+)*(?P<words>(?!it\b|that\b|the\b|this\b|[^,.;]*\b(?:mark|full stop|period|comma|dots?)\b)[^,.;]+?) (?:at|in|on) the (?:very )?(?:end|bottom)(?: please| pls| too)*[.!]*$",
    re.IGNORECASE,
)
_TAKE_OUT = re.compile(
    r"\b(?:take|leave|cut|keep) (?P<what>[^,.;]+?) out(?: of (?:it|that))?[,;.]+ (?=(?:we|i|he|she|they|it|its|that|thats|cos|because|since|no ?one|nobody)\b)[^.;]*$",
    re.IGNORECASE,
)
_NOT_THESE = re.compile(
    r"^(?:(?:no|it'?s|say|put)[, ]+)*[\"“](?P<new>[^\"“”]+)[\"”],? not [\"“](?P<old>[^\"“”]+)[\"”][.!]*$", re.IGNORECASE
)


def as_wishes(said: str) -> str:
    """The same as one would tell it to somebody at the keys: "you left 'x' in it" is "take out 'x'"."""
    said = _LEFT_IN.sub(lambda one: f'take out "{one["what"]}"', said)
    said = _RATHER.sub(r'change "\g<old>" to "\g<new>"', re.sub(r"…\s*", ". ", said).rstrip(".! "))
    said = _LOSE_THAT.sub("take that out", _THIS_TO.sub(r'change "\g<old>" to "\g<new>"', said))
    said = _NEVER_SAID.sub(r"add \g<word>", _CAN_GO.sub(r"take out \g<what>", _HATED.sub(r"take out \g<what>", said)))
    said = _NOT_THE.sub(r'take out "\g<what>"', said)
    said = _TAKE_OUT.sub(r"take out \g<what>", _NOT_THESE.sub(r'change "\g<old>" to "\g<new>"', said))
    said = _LINE_ON.sub(
        lambda one: f"{one['adds']} about " if one["of"].lower() in ("about", "on") else f"{one['adds']} ",
        _AT_THE_END.sub(r"end with \g<words>", said),
    )
    if _LEADS.search(said):
        said = _PURPOSE.sub("", said)  # said to us, why it is wanted
    said = _NOT_THAT.sub(", ", _MARK_TOO.sub(". put a ", said))
    return _INSTEAD.sub(r"\1", said) if re.search(r"\btake\b|\bdrop\b|\bremove\b|\bdelete\b|\bcut\b", said) else said


def less_told(said: str) -> str:
    """What is said once more, less that it was said ("I told you. I miss her laugh"); or nothing."""
    found = _TOLD.match(said.strip())
    return found["words"] if found else ""


def points_at(said: str, state: dict[str, Any]) -> bool:
    """Is a part of the draft named that is not liked ("the take care part. I don't talk like that")?"""
    return bool(_pointed(said, state))


def judged(said: str, text: str) -> str:
    """Words of the draft that are found wanting ("take care sounds like my gran"), as they stand there; or nothing."""
    found = _JUDGED.match(said.strip())
    words = plain(found["what"]) if found else ""
    if found is None or not (len(words.split()) > 1 or said.strip()[0] in "\"'“‘"):
        return ""
    return standing(text, words)


def taken_out(said: str, state: dict[str, Any]) -> bool:
    """The same; it is taken out."""
    if place := _pointed(said, state):
        changed_by(state, [DROP, place])
    return bool(place)


def moved(said: str, state: dict[str, Any]) -> bool:
    """Is a sentence to come first? It does; where it isn't found, that is said."""
    found = _FIRST.match(said.strip(" .!"))
    if found is None:
        return False
    text = draft(state)
    place = place_of(text, found["what"])
    whole = next((one for one in sentences(text) if place and place in one), "")
    if whole:
        changed_by(state, [DROP, whole], [OPEN, whole])
    else:
        state["note"] = "not_found"
    return True


def _pointed(said: str, state: dict[str, Any]) -> str:
    found = _THE_PART.match(said.strip())
    if found is None or said.rstrip().endswith("?"):
        return ""
    rest = plain(found["rest"])
    if rest and (not _DISLIKES.search(rest) or _OTHERWISE.search(rest)):
        return ""
    return place_of(draft(state), found["what"])
