"""What surrounds the answers of the form "find the words": is a message wanted, is it left, is it done, is something else asked."""

from __future__ import annotations

import re
from functools import cache

from actions.clauses import is_wish
from actions.commands import answer, command
from actions.parts import Parts, all_clauses, first_clause
from actions.persons import relation_in
from actions.request import asks_for
from actions.turn import Turn
from bot.knowledge import knowledge
from bot.knowledge.phrases import any_of, plain
from bot.knowledge.wording import wants_words

ASIDE = ("ask_", "bot_challenge", "delete_data", "request_human", "feedback_negative", "restart", "distress")
OUT_OF_SCOPE = "out_of_scope"
REMARK = 10  # words: as many say that it is done
STORY = 6  # words: fewer are no disclosure
SURE = 0.35  # confidence from which another intent is taken for a question in between
CLEAR = 0.75  # confidence that a message is wanted where no word of it says so
_NO_WISH = re.compile(
    r"\b(?:never|dont|do not|cant|cannot|couldnt|wont|hate to|hard to|afraid to|scared to|refuse to|struggle to|hate|instead of|without)"
    r" (?!know)(?:\w+ )?(?:ask|tell|say|call|asking|telling|saying|calling)\b"
)
_WANTS = (  # what stands before the verb where a message is wished for; "i text her each day" is a habit
    r"(?:help(?: me| us)?(?: to| with)?|(?:can|could|would|will) (?:you|u|we)|lets|let us|please|"
    r"(?:want|need|have|got|would like|id like|love|hope|trying|try|supposed|meant|ought|dare|going|decided|about|ready|has) to|wanna|gotta|gonna|"
    r"should(?: i)?|(?:how|what)(?: on earth| the hell)? (?:do|would|could|can|should|does|might)(?: i| one| you| we| a person| somebody| someone)?|"
    r"how to|what to|if i (?:did|do|were to)|ill|id|i will|i would|thinking of|thinking about|must)"
)
_NOUN = (
    r"(?:message|text|note|letter|e ?mail|dm|words|wording|lines?|sentence|draft|sms|msg|card|reply|apology|invitation)"
)
_FETCHES = r"(?:write|need|give|draft|word|help|send|want|do|make|whats|what is|find|phrase)"
_LEADS = r"(?:(?:ok|okay|so|and|please|pls|hi|hey|hello|well|um|now|then|just|yes|yeah|maybe|lets|ugh|fine|id like you to) )*"
_WRITES = re.compile(
    r"\b(?:write|writing|draft|drafting|compose|create|code|finish|help(?: me)? with)(?: me| up| us)? (?:an?|my|the|some|this) (?P<thing>(?:\w+ ?){1,4})"
)
_QUESTION = re.compile(
    r"(?:(?:so|and|but|ok|okay|hm+|well|wait|no|yeah|also|um+|lol|like|or) )*"
    r"(?:what|whats|who|whos|whom|how|hows|why|when|where|which|is|are|am|do|does|did|should|shall|would|will|can i|could i|may i|has|have)\b"
)
_LEAVES = re.compile(
    r"(?:(?:no|hm+|wait|actually|sorry|but|ok|nah|oh) )*(?:i (?:\w+ )?(?:dont|do not|didnt) (?:\w+ )?(?:want|wanna|need|ask for|mean)|(?:id|i would) rather not)"
    r"(?: to)?(?: (?:ask|write|send|text|message|tell|word|contact|say|anything|anyone|anybody|nothing|him|her|them|it|this|a|any|the|for|to|of|my \w+|help|words|draft))*"
    r"(?<! to)(?<! want)(?<! need)(?<! wanna)(?<! mean)"
)


def wished(turn: Turn) -> bool:
    """Is a message really wanted? It was asked for in words, offered by us, or understood clearly and answers no question."""
    if not turn.text or turn.slot("offer") == "reach_out" or command(turn.text, "write"):
        return True
    if wants_words(turn.text) or asks_in_words(turn.text):
        return True
    return turn.confidence >= CLEAR and not turn.asked


def asks_in_words(text: str) -> bool:
    """Does it say that something is to be written or said to somebody, and not only that it is done, or never?"""
    said = plain(text)
    return _NO_WISH.search(said) is None and _wishes().search(said) is not None


def beyond(text: str) -> bool:
    """Is something to be written that is no message, and nobody named: a letter to no one, code, an essay?"""
    found = _WRITES.search(plain(text))
    things = any_of(knowledge().texts["reach_out.no_message"])
    return found is not None and things.search(found["thing"]) is not None and not relation_in(text)


def leaves(text: str) -> bool:
    """Is the form left, be it along with a question ("forget it. why can't I trust him")?"""
    first, rest = first_clause(text)
    said = plain(first)
    return bool(rest and command(first, "stop")) or (_LEAVES.fullmatch(said) is not None and not asks_in_words(rest))


def ends(turn: Turn) -> bool:
    """Is it the end, however it is said: "thanks, bye", "ok gonna send it now, thx"?"""
    said = plain(turn.text)
    if (
        len(said.split()) > REMARK
        or turn.text.rstrip().endswith("?")
        or re.search(
            r"\b(?:dont|not|cant|wont|if|add|but|say|put|write|(?<!ill )(?<!will )(?<!gonna )tell|should|do i)\b", said
        )
    ):
        return False
    every = all(command(one, "finish", "nod") for one in all_clauses(turn.text))
    return every or said in knowledge().texts["asks.praise"] or answer(said, "ends", kind="asks") is not None


def discloses(turn: Turn, parts: Parts) -> bool:
    """Is something heavy told, and nothing for the message?"""
    if len(turn.text.split()) < STORY or parts.content and (is_wish(parts.content) or asks_in_words(turn.text)):
        return False
    return parts.heavy or turn.intent == "distress" and turn.confidence >= SURE and not (parts.said or parts.tone)


def is_question(text: str) -> bool:
    """Is something asked, and nobody to be asked for it ("can she drive me?")?"""
    asks = text.rstrip().endswith("?") or _QUESTION.match(plain(text)) is not None
    return asks and not asks_for(text)


def is_aside(turn: Turn, step: str, parts: Parts) -> bool:
    """A question in between, or a plain request: to be answered by the rules. What is said of the message is none."""
    if parts.said or parts.tone:
        return False
    other = turn.intent.startswith(ASIDE) and turn.confidence >= SURE
    if is_question(turn.text):
        return other or turn.intent == OUT_OF_SCOPE and turn.confidence >= SURE
    return (
        other
        and step != "what"
        and not is_wish(parts.content)
        or turn.intent in ("delete_data", "restart")
        and turn.confidence >= CLEAR
    )


@cache
def _wishes() -> re.Pattern[str]:
    verb = rf"(?:{'|'.join(knowledge().texts['reach_out.verbs'])})"
    return re.compile(
        rf"\b{_WANTS}\b(?: \w+){{0,2}}? {verb}(?:ing)?\b(?! me\b)|^{_LEADS}{verb}\b(?! me (?:more|about|something|a)\b)"
        rf"|\b{_FETCHES}\b.*\b(?:an?|the|some|this|that|my|one|few|opening|first|right) (?:\w+ )?{_NOUN}\b"
        rf"|\b(?:find|need|want|get|for)(?: me)?(?: the| some| right)* words\b|\bwording\b"
    )
