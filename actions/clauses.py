"""What one clause is: to be written, or only said to us: a tone, a fear, a word on the person, a nod."""

from __future__ import annotations

import re
from functools import cache

from actions.commands import answer
from actions.request import asks_for
from actions.statement import tells
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain
from bot.knowledge.they import as_they
from bot.knowledge.wording import said_of_message

CONTENT, TONE, SAID, STORY, US, PERSON, NOD = "content", "tone", "said", "story", "us", "person", "nod"
TONES = ("smaller", "plain", "braver", "firm", "warm", "steady", "short", "bare")
OF_TONE = "answer.tone"  # kind of phrases in texts.yml, by tone
FEAR, WHICH_TONE, FEWER = "fear", "which_tone", "fewer"  # said of a message, where no phrase tells more of it
LONGEST_REMARK = 9  # words

_FILLED = (
    r"(?:(?:so|and|but|also|please|pls|ok|okay|hi|hey|hello|well|um|maybe|then|ugh|fine|hm+|no|yes|yeah|right|oh|like|just|"
    r"because|bc|cos|cause|i guess|i mean|honestly|tbh|lol) )*"
)
_NODS = re.compile(
    r"(?:(?:no worries|no problem|will do|no|nah|nope|hm+|um+|uh|well|ok|okay|yes|yeah|please|pls|thanks?|thx|ty|thank you|so|idk|dunno|maybe|i guess|"
    r"i think|tbh|lol|haha|hi|hello|hey|not like that|not that|nono|wait|actually|sorry|it is|thats it|thats all|thats everything|"
    r"if thats (?:ok|okay|possible)|if possible|what|huh|i ?a?m (?:fine|ok|okay)|prob|probably|really|i meant?|oh|ugh|fine|but|and|just|only|like|"
    r"(?:by |over |in |via )?(?:an? )?(?:text|whatsapp|e ?mail|sms|dm))(?: |$))+"
)
_OBJECT = (
    r"(?: (?:it|this|that|something|me|him|her|them|to (?:him|her|them)|(?:a|an|the|my|this|that|some) (?:\w+ )?"
    r"(?:text|message|e?mail|note|letter|draft|words?)|words?|the wording|nicely|politely|properly|well|please|for me|"
    r"in words|into words|with words|out|up|better|right))*"
)
_WRITES = (
    r"(?:write|writing|word|wording|phrase|draft|compose|say|saying|put|find|text|message|formulate|ask|tell|send)"
)
_TO_US = re.compile(
    rf"{_FILLED}(?:"
    rf"(?:can|could|would|will) (?:you|u|we) (?:please )?(?:help )?(?:me )?(?:to |with )?{_WRITES}{_OBJECT}"
    rf"|(?:please )?help(?: me)?(?: to| with)? {_WRITES}{_OBJECT}"
    rf"|(?:(?:can|could) (?:you|u) )?(?:please )?help(?: me)?(?: with (?:it|this|that|the (?:words|wording|message|text)))?(?: please)?"
    rf"|i (?:need|want|could use) (?:some )?help(?: with (?:it|this|that|the (?:words|wording|message|text)|{_WRITES}{_OBJECT}))?"
    rf"|(?:how|what) (?:do|can|should|would|could) i (?:even )?{_WRITES}{_OBJECT}"
    rf"|(?:i (?:really )?(?:dont|do not) know|(?:im )?not sure|no idea|idk) (?:how|what) to {_WRITES}{_OBJECT}"
    r"|i (?:dont|do not) (?:want to|wanna) (?:say|tell (?:him|her|them)|explain|go into|mention)(?: .*)?"
    r"|what would you (?:say|write|put)|any ideas?"
    r"|(?:tell me|say|show me) (?:a bit |some )?more(?: about (?:it|that|this))?|more please|go on|tell me (?:about|what|how|why|who|something|a) .*"
    r"|(?:thanks?(?: you)?|thx|ty|cheers)(?: so much| very much| a lot| a bunch| again)?(?: (?:tandem|bot|love|mate))?(?: (?:youre?|u r|ur|you are|that|this) .*)?"
    r"|(?:youre?|u r|ur|you are) (?:so |very |really |too |a )?(?:sweet|kind|nice|lovely|great|good|star|life ?saver|angel|the best|helpful|funny|cute)(?: .*)?"
    r"|(?:that|this|it) (?:really )?(?:helped|helps)(?: .*)?"
    r")"
)
_HOW = re.compile(  # how it shall not be: "but dont make it sound like im failing", "something that doesnt sound pathetic"
    rf"{_FILLED}(?:(?:dont|do not|without|not|never|(?:so |something |one |in a way )?(?:that |which )?it? ?(?:doesnt|does not|wont)|"
    r"so i dont|i (?:dont|do not) (?:want|wanna)(?: it| to| for it| this| me)*) ?)"
    r"(?:(?:make|making|let|have|having) (?:it|this|that|me|him|her|them) )?(?:to )?"
    r"(?:sound|seem|look|come across|coming across|read|feel like|feeling like|be all|being)(?:ing)?\b.*"
)
_NOT_SO = rf"{_FILLED}(?:make it |keep it |more )?(?:not|less|nothing|never|without)(?: (?:being|too|so|that|as|be|sound|sounding|all|like))*"
_DEGREE = re.compile(  # a wish on how it sounds, in words that no list knows: "make it funnier", "sounds bitter"
    rf"{_FILLED}(?:(?:can you |could you |please )*(?:make|keep|have) (?:it|this|that) (?!(?:to|on|for|at|by|in)\b)(?:\w+ ?){{1,4}}"
    r"|(?:(?:it|that|this|its|thats) )?(?:still )?(?:sounds?|feels?|looks?|reads?|seems|comes across) (?:\w+ ?){1,5}"
    r"|(?:it|that|this|its|thats)(?: is)? (?:a bit |a little |bit |way |much |far )*(?:less|more|too|not so|not as|not that)(?: like)? \w+(?: \w+)?)"
)
_FEWER = re.compile(  # or on what is wanted: "less work", "no anger"
    rf"{_FILLED}(?:(?:a bit |a little |bit |way |much |far )*(?:less|more|too|not so|not as|not that)(?: like)? \w+(?: \w+)?(?: please| pls| then)?"
    r"|no \w+(?: (?:in it|please|stuff))?)"
)
_AFRAID = re.compile(
    rf"{_FILLED}(?:"
    r"i am (?:\w+ ){0,2}(?:scared|afraid|worried|terrified|nervous|anxious|dreading)(?: (?:of|to|that|they|it|i)\b.*| about (?:them|their|it|that|this|what|how|asking)\b.*)?"
    r"|(?:and )?what if (?:they|its?|i|we)\b.*"
    r"|(?:i (?:fear|worry|bet|know|guess|think|feel like|can hear|can see|meant?|said) )?(?:that )?they (?:would|wont|never|are bound to)(?: \w+)? ?"
    r"(?:be like|say|think|laugh|judge|hate|refuse|sigh|mock|freak|snap|ignore|roll|go quiet|go mad|react|ask (?:me )?(?:why|what|how|questions)|tell me|make fun|use it|"
    r"hold it|see me|feel|want to know|be (?:\w+ )?(?:mad|angry|annoyed|upset|snarky|mean|rude|disappointed|offended|cross|weird|cold|sad|shocked|hurt|worried)|"
    r"get (?:\w+ )?(?:mad|angry|annoyed|upset|cross|offended|weird|worried)|never)\b.*"
    r"|they (?:think|would think) i am\b.*)"
)
_GUESS = re.compile(
    r"\bthey (?:would|wont|never)\b|^what if\b"
)  # at an answer: no request, though "she will …" could be
_IF = re.compile(r"(?:and |but |so )*if (?:they|i|it|its)\b")
_THEY_ARE = re.compile(
    r"(?:(?:and|but|bc|because|cos|btw|also|though) )*(?:he|she|they)(?:s| is|re| are|ll be| can be| gets?)? (?P<how>.+)"
)
_SAYS = re.compile(
    r"^(?:(?:i (?:want|need|would like|wanted)|i'?d like|can you|could you|please|then) )*(?:to )?"
    r"(?:ask|tell|say|write|add|mention|put)\b(?! (?:me|it|this)\b)",
    re.IGNORECASE,
)
_WISHED = re.compile(  # somebody to ask, and for what: no question to us though it may begin like one
    r"\b(?:help(?: me)?|how (?:do|can|could|would|should) i|can i|(?:can|could) you|i (?:want|need|have|wanna|would like|got)|id like)(?: \w+){0,3}? (?:ask|tell|text|message|write|writing|invite|thank|say|apologi[sz]e)\b"
    r".* (?:if|that|to|for|about|how|whether|saying|asking) \w+"
)
_ASKS_US = re.compile(r"do (?:you|u|i|they|we|he|she)\b|help$|help me$|(?:take|go) (?:care|on)$|give up\b")
_WISHES = re.compile(r"^(?:to|for|with|about|if|whether) \w", re.IGNORECASE)
_BEFORE = re.compile(
    r"^(?:(?:no|nah|just|only|um+|hm+|ok|okay|well|so|like|maybe|yeah|yes|oh|ugh|actually|i mean|i meant|i guess|probably|but|and)[, ]+)+"
    r"(?=(?:to|that|ask|tell|say|an?|if|for|with|her|him|them|my|some|it'?s)\b)",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"(?:[, ]+(?:i guess|i think|i suppose|i mean|maybe|prob|probably|lol|haha|tbh|pls|please|thats all|that's all|thats it|that's it|"
    r"or something|if that'?s ok|if possible|idk|x+))+[.!]*$",
    re.IGNORECASE,
)


def kind_of(clause: str, *names: str) -> tuple[str, str]:
    """What a clause is, with the tone or the kind of remark that it holds; `names`: what the other one is called."""
    said = plain(clause)
    if tone := tone_of(clause) or tone_of(trimmed(clause)) or tone_not(said):
        return TONE, tone
    if not said or _NODS.fullmatch(said):
        return NOD, ""
    theirs = as_they(clause, *names)
    guessed = (
        _GUESS.search(theirs) is not None or _IF.match(theirs) is not None and bool(said_of_message(clause, *names))
    )
    if _TO_US.fullmatch(said):
        return US, ""
    if tone := _some_tone(said) if not said_of_message(clause, *names) else "":
        return SAID, tone
    if _SAYS.match(trimmed(clause)) or _WISHED.search(said) or not guessed and is_wish(clause):
        return CONTENT, ""
    if of_it := said_of_message(clause, *names):
        return SAID, of_it
    if _AFRAID.fullmatch(theirs):
        return SAID, FEAR
    if is_heavy(clause):
        return STORY, ""
    return (PERSON if _on_the_person(said) else CONTENT), ""


def _some_tone(said: str) -> str:
    return WHICH_TONE if _DEGREE.fullmatch(said) else FEWER if _FEWER.fullmatch(said) else ""


def is_heavy(clause: str) -> bool:
    """Is something told that weighs, and is for nobody else ("when dad died")?"""
    return answer(clause, "discloses", kind="asks") is not None


def tone_of(clause: str) -> str:
    """The tone that is all a clause asks for ("not too soft", "i sound like a beggar"), or nothing."""
    said = plain(clause)
    tone = answer(said, *TONES, kind=OF_TONE) if len(said.split()) <= LONGEST_REMARK else None
    if not tone:
        return ""
    rest = _tone_words().sub(" ", said).split()
    return tone if set(rest) <= set(knowledge().texts["reach_out.tone_around"]) else ""


def trimmed(text: str) -> str:
    """Less what only leads up to it or follows it: "no just that I'm tired i guess"."""
    bare = text.strip(" ,;-–—\n").removesuffix("…")
    return _AFTER.sub("", _BEFORE.sub("", bare)).strip(" ,;")


def tone_not(said: str) -> str:
    """The tone of "don't make it sound like I'm failing" and "not weird, after I said no"."""
    if _HOW.fullmatch(said):
        return answer(said, *TONES, kind=OF_TONE) or "steady"
    found = _not_so().match(said)
    return answer(found["tone"], *TONES, kind=OF_TONE) or "" if found else ""


def is_wish(clause: str) -> bool:
    """Does it say in so many words what is wanted, or to be said?"""
    text = trimmed(clause)
    said = plain(text)
    acts = not _ASKS_US.match(said) and said.partition(" ")[0] in knowledge().texts["reach_out.acts"]
    return acts or asks_for(text) or tells(text) or _WISHES.match(text) is not None


def _on_the_person(said: str) -> bool:
    """Is it how the person is ("she's really difficult"), and nothing for a message to them?"""
    found = _THEY_ARE.fullmatch(said) if len(said.split()) <= LONGEST_REMARK else None
    return found is not None and answer(found["how"], "temper", kind="reach_out") is not None


@cache
def _not_so() -> re.Pattern[str]:
    return re.compile(rf"{_NOT_SO} (?P<tone>{_tone_phrases()})\b")


@cache
def _tone_words() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_tone_phrases()})\b")


@cache
def _tone_phrases() -> str:
    phrases = (plain(one) for tone in TONES for one in knowledge().texts[f"{OF_TONE}.{tone}"])
    return "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))
