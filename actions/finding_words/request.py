"""What is wanted, as a question to the one who will read it: "I want her to drive me" becomes a request."""

from __future__ import annotations

import re
from functools import cache

from actions.commands import answer
from actions.finding_words.sentence import small
from actions.persons import relations
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain
from bot.knowledge.they import base

FEW = 5  # words
_PERSON = r"(?:him|her|them|you|someone|somebody|anyone|people|an? friend|my \w+)"
_WANT = r"(?:i(?:'d| would| just| really)* (?:like|want|need|wish|love)|i(?:'m| am) (?:hoping|looking) for|maybe|just|um+|well|ok(?:ay)?)"
_FOR_YOU = re.compile(
    r"^(?:i think |that )?(?:he|she|they|you) (?:(?:needs?|has|have|ought) to|should|must|can|could|would|will) (?P<act4>.+)$|"
    rf"^(?:{_WANT}[, ]+)?(?:(?:to )?(?:ask|asking|get|getting|have) )?(?:for )?{_PERSON} (?:to |could |can |would |will )(?P<act>.+)$"
    r"|^(?:can|could|would|will) (?:he|she|they|you|someone|somebody) (?P<act3>.+)$"
    r"|^(?:and )?(?:he|she|they|you) (?P<act5>(?:come|help|take|bring|drive|cook|call|watch|sit|look after|pick up|do|give|get)\b.*)$"
    r"|^(?:(?:to )?ask(?:ing)? (?:\w+ )?)?(?:if|whether|that) (?:he|she|they|you)(?: (?:could|can|would|will|might)|'?d) (?P<act2>.+)$",
    re.IGNORECASE,
)
_FOR_ME = re.compile(rf"^(?:{_WANT} )?(?:for )?to (?P<act>.+)$", re.IGNORECASE)
_MAY_I = re.compile(r"^(?:(?:if|whether) )?(?:(?P<we>we)|i) (?:could|can|may|might) (?P<act>.+)$", re.IGNORECASE)
_DO_YOU = re.compile(
    r"^(?:if|whether) (?:he|she|they|you)(?:'s|'re)? (?P<verb>(?!could|can|would|will|might)\w+)(?P<rest>.*)$",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"^(?:if|whether|how|what|when|where|which|why) ", re.IGNORECASE)
_TOGETHER = re.compile(r"^(?:talk|speak|meet|chat|catch up|hang out|go|have a)\b", re.IGNORECASE)
_MINE = re.compile(
    r"^(?:borrow|use|have|see|stay|sleep|vent|cry|come|leave (?:early|at|on|for|work)|work from|swap|skip|finish early|start late)\b|^(?:get|take) (?=.*\b(?:off|out of|leave|raise|extension|time|break|refund)\b)",
    re.IGNORECASE,
)
_PLEASE = re.compile(r"^(?:(?:please|could you|can you|to)? ?ask (?=(?:him|her|them|you) to\b)|please )", re.IGNORECASE)
_WITH_THEM = re.compile(r" (?:to|with) (?:him|her|them|you)\b", re.IGNORECASE)
_STORY = re.compile(
    r"^(?:i(?:'m| am|'ve| have| was| had| did| got| never| always| think| thought| hate| know| wonder| work| live| can't| cannot| don't| feel| keep| just|'ll)\b|(?:my|the|our|an?) \w+(?: \w+)? (?:is|are|was|were|has|keeps|left|died|said|told|thinks|wants|knows|comes|came|broke|starts|ends|needs|arrives|gets|hurts?|aches?|feels?|works?|isn't|won't|don't|doesn't|can't)\b|it'?s\b|we\b|everything\b|there'?s\b|work is\b)",
    re.IGNORECASE,
)
_NEED = re.compile(r"^I (?:really |just )?(?:need|want|could use)\b", re.IGNORECASE)
_OFF = re.compile(
    r"^(?:(?:an?|the|some) )?(?:\w+ )?(?:day|days|week|weeks|time|\w+day|tomorrow|morning|afternoon|evening|shift) off\b|^a free \w+|^an? (?:\w+ )?(?:extension|raise|day|week|break|appointment|slot|meeting|refund|receipt|reference|copy|referral|prescription)\b(?! of)",
    re.IGNORECASE,
)
_LEAD = re.compile(
    rf"^(?:{_WANT} )?(?:(?:for|with|about|some )?help (?:with|on) |(?:some )?help (?=\w+ing\b)|(?:with|for) |(?:to )?ask(?:ing)? for )?",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"^(?:[£$€] ?\d|\d+ ?(?:quid|pounds?|dollars?|euros?|bucks|until|for)\b|\d+$|(?:some |a bit of )?(?:money|cash)(?: (?:until|for)|$)|a (?:tenner|fiver|few quid|loan)\b)",
    re.IGNORECASE,
)
_THING = re.compile(
    r"^(?:an?|some|any|money|cash|company|time|advice|space|support|feedback|childcare|\d+|one|two|five|ten|half|rides?|lifts?)\b",
    re.IGNORECASE,
)


def is_story(said: str) -> bool:
    """Does it tell how things are, and name nothing that is wanted?"""
    if re.match(r"(?:you|he|she|they)\b", said, re.IGNORECASE) and not asks_for(said):
        return True
    return (_STORY.match(said) or _of_somebody().match(said)) is not None and _NEED.match(said) is None


@cache
def _of_somebody() -> re.Pattern[str]:
    """ "Mum fell again": somebody, and what they did."""
    return re.compile(
        rf"^(?:{relations()})s? (?!(?:to|and|or|with|for|on|at|in|from|who|please|a|an|the|my)\b)\w+", re.IGNORECASE
    )


def is_unsure(said: str) -> bool:
    """Is it no more than "I don't know" or "anything"?"""
    return len(said.split()) <= FEW and answer(said, "unsure") is not None


def asked(said: str) -> str:
    """One wish as a question to the one who is asked; empty where nothing was named."""
    texts = knowledge().texts
    said = _PLEASE.sub("", said)
    for title, request in zip(texts["reach_out.choices.what"], texts["reach_out.requests"], strict=False):
        if plain(said) == plain(title):
            return request
    return "" if not said or is_unsure(said) else _asked(said)


def is_act(said: str) -> bool:
    """Does it begin with what somebody is to do ("put the bins out")?"""
    texts = knowledge().texts
    return said.partition(" ")[0].lower() in (*texts["reach_out.acts"], *texts["reach_out.orders"])


def asks_for(text: str) -> bool:
    """Does it already say what somebody is to do ("I want her to …")?"""
    return _FOR_YOU.match(text) is not None


def _asked(said: str) -> str:
    if found := _MAY_I.match(said):
        return f"Could {'we' if found['we'] else 'I'} {small(found['act'])}?"
    if found := _FOR_YOU.match(said):
        act = next(str(found[one]) for one in ("act", "act2", "act3", "act4", "act5") if found[one])
        return (
            f"Could I {small(act)}?"
            if re.match(r"(?:get|take|borrow|use)\b", act) and _MINE.match(act)
            else _could_you(act)
        )
    if found := _FOR_ME.match(said):
        return _for_me(found["act"])
    if found := _DO_YOU.match(said):
        return _do_you(found["verb"].lower(), small(found["rest"].strip()))
    if said.lower().startswith("about "):
        return f"Could we talk {small(said)}?"
    return f"I wanted to ask {small(said)}." if _QUESTION.match(said) else _other_request(said)


def _do_you(verb: str, rest: str) -> str:
    return f"Are you {rest}?" if verb in ("is", "are") else f"Do you {base(verb)} {rest}".strip() + "?"


def _could_you(act: str) -> str:
    if _TOGETHER.match(act) and re.search(r" (?:to|with)$", act):  # "someone to talk to"
        return f"Could we {small(act.rsplit(' ', 1)[0])}?"
    would = re.match(
        r"(?:like|love|mind|prefer|want|be (?:up for|open|willing|free|ok|okay|happy))\b", act, re.IGNORECASE
    )
    return f"{'Would' if would else 'Could'} you {small(act)}?"


def _for_me(act: str) -> str:
    if _MINE.match(act):
        return f"Could I {small(act)}?"
    if _TOGETHER.match(act):
        return f"Could we {small(_WITH_THEM.sub('', act))}?"
    first = act.split()[0].lower()
    if first in knowledge().texts["reach_out.acts"] or re.search(r"\bme\b", act):
        return _could_you(act)
    return f"Could you help me {small(act)}?"


def _other_request(said: str) -> str:
    if re.match(r"come\b", said, re.IGNORECASE):  # the answer to what they could do
        return _could_you(said)
    if _TOGETHER.match(said) or _MINE.match(said):
        return _for_me(said)
    rest = small(_LEAD.sub("", said, count=1)) or said
    if is_act(rest):
        return f"Could you {rest}?"
    rest = re.sub(r"^free (?=day|morning|afternoon|evening|week)", "a free ", rest)
    if _OFF.match(rest):
        return f"Could I have {rest}?"
    if _MONEY.match(rest):
        return f"Could you lend me {'some money' if rest == 'money' else rest}?"
    if _THING.match(rest):
        return f"I could use {rest}."
    return f"Could you help me with {rest}?"
