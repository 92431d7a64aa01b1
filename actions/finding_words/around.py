"""What surrounds the answers of the form "find the words": is a message wanted, is it left, is it done, is something else asked."""

from __future__ import annotations

import re
from functools import cache

from actions.commands import answer, command
from actions.finding_words.clauses import is_wish
from actions.finding_words.parts import Parts, all_clauses
from actions.finding_words.reading import asks_of_self, wants_talk
from actions.finding_words.request import asks_for
from actions.finding_words.to_us import asks_us, is_nod
from actions.finding_words.tones import asks_how_it_sounds
from actions.persons import relation_in
from actions.turn import Turn
from bot.knowledge import knowledge
from bot.knowledge.phrases import any_of, plain
from bot.knowledge.remarks import remark_in
from bot.knowledge.reply import WORDING
from bot.knowledge.wording import said_of_message, wants_words

ASIDE = ("ask_", "bot_challenge", "delete_data", "request_human", "feedback_negative", "restart", "distress")
AT_ANY_TIME = ("delete_data", "restart", "bot_challenge", "request_human", "distress")
OUT_OF_SCOPE = "out_of_scope"
REMARK = 10  # words: as many say that it is done
FEW = 2  # words: as many before the way out are no part of what is left to answer
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
    r"(?:i|we|you) should|(?:how|what)(?: on earth| the hell)? (?:do|would|could|can|should|does|might)(?: i| one| you| we| a person| somebody| someone)?|"
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
    r"(?:(?:no|hm+|wait|actually|sorry|but|ok|nah|oh) )*(?:i (?:\w+ )?(?:dont|do not|didnt|did not|never) (?:\w+ )?(?:want|wanna|need|asked for|ask for|asked|ask|mean)|(?:id|i would) rather not)"
    r"(?: you)?(?: to)?(?: (?:ask|write|send|text|message|tell|word|contact|say|anything|anyone|anybody|nothing|him|her|them|it|this|a|any|the|for|to|of|my \w+|help|words|draft))*"
    r"(?<! to)(?<! want)(?<! need)(?<! wanna)(?<! mean)"
)


_FILLS = re.compile(r"^(?:(?:actually|nah|no|hm+|oh|ok|well|you know what|sorry|lol|ha+h?a?|but|and|just) )+")
_BIN = r"(?:never mind|nevermind|forget|scrap|drop|leave|skip|bin|ditch|cancel|stop)"
_THING = r"(?:it|that|this|all (?:that|this)|all of (?:it|that|this)|everything|(?:the|this) (?:whole )?(?:thing|message|text|draft|note|idea)|the lot|about (?:it|that|the (?:message|text)))"
_TALKS = r"(?:say|tell|ask|talk to|speak to|call|ring|do|see)"
_GONE = re.compile(  # "scrap all that", "forget it I'll just say it to him", "I didn't ask you to write anything"
    rf"(?:(?:ha|haha|no|nah|ok|oh|actually|just|lets|please|well|you know what|sorry|lol|then) )*(?:{_BIN} {_THING}(?: (?:all|then|now|please|thanks|lol))*(?: (?:and )?(?:i think |i guess )?(?:ill|i will|id rather|im going to|im gonna) .*)?"
    rf"|(?:i think |i guess )?(?:ill|i will|id rather|i would rather|im going to|im gonna|imma) (?:just|rather) {_TALKS}(?: (?:it|him|her|them|that))*(?: (?:to|with) (?:him|her|them|my \w+))?(?: (?:myself|in person|face to face|later|instead|on the phone|when i see (?:him|her|them)|then))*"
    r"|i (?:really |just )?(?:didnt|did not|dont|never|wasnt) (?:even )?(?:ask|asked|asking|want|need)(?: for| you)?(?: to)?(?: (?:write|word|send|do|make|draft|for|any|a|the|to|that|this|message|text|anything|words|draft|note|it|one|somebody|anybody|him|her|them))+"
    r"|(?:i )?(?:dont|do not) (?:write|word|draft) (?:anything|it|a message|any of that)"
    r"|(?:i|ill|i will|id rather|i can|ima) (?:just |rather |better )?(?:write|word|do|say|draft|manage|handle)(?: (?:it|this|that))? (?:alone|myself|on my own|by myself|without you)(?: (?:like always|as always|as usual|then|thanks))*)"
)
_NO_MESSAGE = re.compile(  # "stop doing the message", "that's not a message", "I don't want any message"
    r"(?:(?:no|nah|ok|oh|just|please|pls|wait|actually|but|and|so|well|i said|i asked for|i want|can you|could you|its|it is|thats|that is|this is|this was|that was|can we|could we|lets|maybe|rather) )*"
    r"(?:stop|cancel|quit|end|drop|forget|no|no more|not|never|enough (?:of|with)|(?:i )?(?:really )?(?:dont|do not|didnt|never) (?:really |even )?(?:want|wanted|need|needed|ask for|asked for|like)|isnt|wasnt|without)"
    r"(?: (?:doing|writing|wording|making|with|about|for|of|all|to (?:write|do|send|word|make)|any|an?|the|this|that|these|your|more|whole|stupid))*"
    r" (?:message|messages|draft|drafts|composer|message thing|messages thing|draft thing|wording thing)(?: (?:please|pls|thanks|now|then|at all|thing|any ?more|though|tho|ok|for (?:him|her|them|anyone|anybody)))*(?: and (?:just |only )?(?:talk|chat|listen|speak)\b.*)?"
)
_GOES_THERE = re.compile(r"(?:ill|i will|im going to|im gonna|id rather)\b")
_ANEW = re.compile(
    r"\b(?:(?:start|begin|go)(?: it| that| this)?(?: all)? (?:again|over|afresh|anew|from scratch|from the (?:start|beginning))|restart|from scratch|(?:a |another )new (?:message|text|one))\b"
    r"(?:,? (?:on|with|for) (?:the|this|that|my) (?:message|text|draft|note|words|whole thing)|,? with it)?",
    re.IGNORECASE,
)
_ALL_OF_IT = re.compile(
    r"\b(?:everything|(?:the|this|our) (?:whole |entire )?(?:chat|talk|conversation)|delete|erase|wipe)\b"
)
_PRAISED = re.compile(
    r"^(?:(?:oh|ok|yes|yeah|yep|no|nah|really|very|so|good|great|perfect|nice|lovely|fine|brilliant|cool|right|now)(?: |$))+"
)
_THIN = (
    "no",
    "yes",
    "ok",
    "okay",
    "fine",
    "sure",
    "good",
    "great",
    "cool",
)  # too little to be an end beside a question


def parted_at_marks(text: str) -> list[str]:
    """The clauses of a message, as they stand."""
    return (
        [one.strip() for one in re.split(r"[.,;!?…]+(?=\s|$)|\n|\s[-–—]+\s", text) if one.strip()]
        if "?" not in text
        else [one.strip() for one in re.findall(r"[^.,;!?…\n]+\??", text) if one.strip(" ?")]
    )


def wished(turn: Turn) -> bool:
    """Is a message really wanted? It was asked for in words, offered by us, or understood clearly and answers no question."""
    if turn.text and wants_talk(turn.text) and not wants_words(turn.text):
        return False  # whatever was offered before
    if not turn.text or turn.slot("offer") == "reach_out" or command(turn.text, "write"):
        return True
    if wants_words(turn.text) or asks_in_words(turn.text):
        return True
    return turn.confidence >= CLEAR and not turn.asked and not (asks_of_self(turn.text) or wants_talk(turn.text))


def asks_in_words(text: str) -> bool:
    """Does it say that something is to be written or said to somebody, and not only that it is done, or never?"""
    said = plain(text)
    return _NO_WISH.search(said) is None and _wishes().search(said) is not None


def beyond(text: str) -> bool:
    """Is something to be written that is no message, and nobody named: a letter to no one, code, an essay?"""
    found = _WRITES.search(plain(text))
    things = any_of(knowledge().texts["reach_out.no_message"])
    return found is not None and things.search(found["thing"]) is not None and not relation_in(text)


def left(text: str) -> str | None:
    """What is said beside "forget it" or "not a message"; None where the form is not left."""
    clauses = parted_at_marks(text)
    leaving = [_leaves(clause, all(is_nod(one) for one in clauses[:at])) for at, clause in enumerate(clauses)]
    if not any(leaving):
        return None
    at = leaving.index(True)
    told = [one for one, goes in zip(clauses[at:], leaving[at:], strict=True) if not goes and not is_nod(one)]
    after, before = " ".join(told), [one for one in clauses[:at] if len(one.split()) > FEW and not is_nod(one)]
    return None if asks_in_words(after) and not _GOES_THERE.match(plain(after)) else " ".join([*before, *told])


def _leaves(clause: str, first: bool) -> bool:
    """Does this clause end it? Said in passing, only where it can't mean anything else."""
    said = plain(clause)
    bare = _FILLS.sub("", said)
    alone = command(bare, "stop") and (first or len(bare.split()) > 1)
    return bool(alone or _GONE.fullmatch(said) or _NO_MESSAGE.fullmatch(said) or first and _LEAVES.fullmatch(said))


def anew(text: str) -> str | None:
    """What follows "start again with the message"; None where nothing of the kind is said, or it is said of the whole talk."""
    found = _ANEW.search(text)
    if found is None or _ALL_OF_IT.search(plain(text)):
        return None
    rest = re.sub(r"^[\s.,!;:-]*(?:please|pls|then)?[\s.,!;:-]*", "", text[found.end() :], flags=re.IGNORECASE)
    return rest


def finished(turn: Turn) -> str | None:
    """The question to us that stands beside "no, that's good, thanks"; "" where nothing does; None where it isn't finished."""
    if ends(turn):
        return ""
    clauses = parted_at_marks(turn.text)
    done = [
        one
        for one in clauses
        if command(one, "finish") or len(one.split()) <= REMARK and answer(one, "ends", kind="asks")
    ]
    rest = [one for one in clauses if one not in done and not is_nod(one)]
    asks = bool(rest) and all(
        is_question(one) and not said_of_message(one) and not asks_how_it_sounds(plain(one)) for one in rest
    )
    return " ".join(rest) if asks and any(plain(one) not in _THIN for one in done) else None


def ends(turn: Turn) -> bool:
    """Is it the end, however it is said: "thanks, bye", "ok gonna send it now, thx"?"""
    said = plain(turn.text)
    if (
        len(said.split()) > REMARK
        or turn.text.rstrip().endswith("?")
        or re.search(
            r"\b(?:dont|not|cant|wont|wrong|worse|i said|i meant|if|add|but|say|put|write|(?<!ill )(?<!will )(?<!gonna )tell|should|do i)\b",
            said,
        )
    ):
        return False
    every = all(command(one, "finish", "nod") or _is_end(one) for one in all_clauses(turn.text))
    return every or said in knowledge().texts["asks.praise"] or answer(said, "ends", kind="asks") is not None


def _is_end(clause: str) -> bool:
    """ "Good thats it": praise, and then that it is done."""
    bare = _PRAISED.sub("", clause)
    return bare != clause and (not bare or command(bare, "finish", "nod") is not None)


def discloses(turn: Turn, parts: Parts) -> bool:
    """Is something heavy told, and nothing for the message?"""
    if len(turn.text.split()) < STORY or parts.content and (is_wish(parts.content) or asks_in_words(turn.text)):
        return False
    return parts.heavy or turn.intent == "distress" and turn.confidence >= SURE and not (parts.said or parts.tone)


def is_question(text: str) -> bool:
    """Is something asked, and nobody to be asked for it ("can she drive me?")?"""
    if asks_us(text) or asks_of_self(text):
        return True
    last = next(reversed(parted_at_marks(text)), "")
    asks = text.rstrip().endswith("?") or any(_QUESTION.match(plain(one)) for one in (text, last))
    return asks and not asks_for(text)


def is_aside(turn: Turn, step: str, parts: Parts) -> bool:
    """A question in between, or a plain request: to be answered by the rules. What is said of the message is none."""
    if (
        turn.intent == "feedback_negative"
        and turn.confidence >= CLEAR
        and parts.said != "wrong"
        and remark_in(turn.text)
    ):
        return True  # "you ask too many questions" is of the talk
    if parts.said or parts.tone:
        return False
    beyond_us = turn.intent == OUT_OF_SCOPE and turn.confidence >= CLEAR
    if turn.acts_read and not (beyond_us or turn.intent in AT_ANY_TIME or turn.likely(WORDING, "other")):
        return False  # "does she even read texts" is no question on privacy
    other = turn.intent.startswith(ASIDE) and turn.confidence >= SURE
    if is_question(turn.text):
        return other or turn.intent == OUT_OF_SCOPE and turn.confidence >= SURE
    if turn.intent.startswith("ask_") and turn.confidence < CLEAR:
        return False  # a statement beside a message is seldom a question to us
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
        rf"\b{_WANTS}\b(?: \w+){{0,2}}? {verb}(?:ing)?\b(?:(?! me\b)|(?<=write)|(?<=draft)|(?<=word)|(?<=send))|^{_LEADS}{verb}\b(?! me (?:more|about|something|a)\b)"
        rf"|\b{_FETCHES}\b.*\b(?:an?|the|some|this|that|my|one|few|opening|first|right) (?:\w+ )?{_NOUN}\b"
        rf"|\b(?:find|need|want|get|for)(?: me)?(?: the| some| right)* words\b|\bwording\b"
    )
