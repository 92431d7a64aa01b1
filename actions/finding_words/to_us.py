"""What is said to Tandem and not for a message: "can you word it", "tell me more", "thanks, you're sweet", "fine, I'll use it"."""

from __future__ import annotations

import re

from actions.commands import answer, command
from bot.knowledge.guesses import FILLED
from bot.knowledge.phrases import plain

FEW = 6  # words
_NODS = re.compile(
    r"(?:(?:no worries|no problem|will do|no|nah|nope|hm+|um+|uh|well|ok|okay|yes|yeah|please|pls|thanks?|thx|ty|thank you|so|idk|dunno|maybe|i guess|her|him|them|it|this|that|this one|that one|me|you|us|"
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
    rf"{FILLED}(?:"
    rf"(?:can|could|would|will) (?:you|u|we) (?:please )?(?:help )?(?:me )?(?:to |with )?{_WRITES}{_OBJECT}"
    rf"|(?:please )?help(?: me)?(?: to| with)? {_WRITES}{_OBJECT}"
    rf"|(?:(?:can|could) (?:you|u) )?(?:please )?help(?: me)?(?: with (?:it|this|that|the (?:words|wording|message|text)))?(?: please)?"
    rf"|i (?:need|want|could use) (?:some )?help(?: with (?:it|this|that|the (?:words|wording|message|text)|{_WRITES}{_OBJECT}))?"
    rf"|(?:how|what) (?:do|can|should|would|could) i (?:even )?{_WRITES}{_OBJECT}"
    rf"|(?:i (?:really )?(?:dont|do not) know|(?:im )?not sure|no idea|idk) (?:how|what) to {_WRITES}{_OBJECT}"
    r"|i (?:(?:dont|do not) (?:want to|wanna)|cant|can not|cannot|wont|would rather not|id rather not|am not going to|im not going to|im not gonna) (?:say|explain|go into|mention)(?: .*)?"
    r"|i (?:dont|do not) (?:want to|wanna) tell (?:him|her|them)(?: .*)?"
    r"|(?:sure |yes |ok )*lets? (?:write|word|try|start|begin|do|send|see|go)(?: (?:it|this|that|the message|the text|something|then|now|on|ahead|so|please|with it))*"
    r"|(?:please |but |and )*(?:dont|do not|no need to) (?:add|put|write|say|include|mention|use|change|start|begin|end|make)(?: .*)?"
    r"|i (?:really )?(?:dont|do not) (?:need|want) (?:any |his |her |their )?help(?: with .*)?"
    r"|(?:just |please |then |well )*(?:write|word|draft|do|make) (?:it|this|that|something|one|the (?:text|message))(?: please| for me| now)*"
    r"|what would you (?:say|write|put)|any ideas?"
    r"|(?:its |it is |thats |that is |this is |im |i am )?(?:not|no) (?:really |even )?(?:a |an |any |asking for |about )?(?:help|question|request|favou?r|asking|apology|apologi[sz]ing|complaint|offer|invitation)(?: (?:that )?(?:i|im|i am)(?: (?:want|need|am after|after|asking for|wanting|wanted|needed|mean|meant))?)?(?: tho| though)?"
    r"|(?:no )?(?:take out|without|drop|leave out|remove) the (?:could|can) (?:you|u) help(?: me)?(?: with that)?"
    r"|(?:tell me|say|show me) (?:a bit |some )?more(?: about (?:it|that|this))?|more please|go on|tell me (?:about|what|how|why|who|something|a) .*"
    r"|(?:thanks?(?: you)?|thx|ty|cheers)(?: so much| very much| a lot| a bunch| again)?(?: (?:tandem|bot|love|mate))?(?: (?:youre?|u r|ur|you are|that|this) .*)?"
    r"|(?:youre?|u r|ur|you are) (?:so |very |really |too |a )?(?:sweet|kind|nice|lovely|great|good|star|life ?saver|angel|the best|helpful|funny|cute)(?: .*)?"
    r"|(?:that|this|it) (?:really )?(?:helped|helps)(?: .*)?"
    r"|(?:(?:not|that|this|it) )*(?:was|is|wasnt) (?:just |only )?me (?:telling|answering|talking|saying|asking|explaining|replying)\b.*"
    r"|(?:wait |hey |hang on )*(?:you|u) (?:havent|have not|didnt|did not|never|dont|keep|were supposed to) (?:even |ever )?"
    r"(?:ask|asked|asking|answer|answered|listen|listened|read|understand|understood|get|show|shown|showed|let|told me|tell me)\b.*"
    r"|(?:(?:you|u) kno?w? what )?(?:forget|scrap|ignore) (?:it|that|this)(?: one)?"
    r"|(?:leave|keep|take) (?:it|that|this)(?: bit| part| one)? out(?: of it)?|show me .*|what (?:do|have) (?:you|u) (?:have|got|written)(?: so far)?"
    r"|(?:its|it is|thats|that is|this is|heres|here is) (?:the |my )?(?:wording|words|text|answer|message|email)(?: for .*)?"
    r"|i (?:dont|do not|havent|have not) (?:have|got|had) (?:one|any|anyone|a \w+)(?: yet| at the moment| right now)?"
    r"|(?:but |so )?how(?: (?:tho|though|then|exactly))?"
    rf")(?: or (?:not|no|what))?"
)
_ASKS_US = re.compile(  # a question that is ours to answer, though it begins like one to somebody
    rf"{FILLED}(?:can|could|would|will) (?:you|u)(?: (?:at|least|please|just|even|maybe|also|honestly))* "
    r"(?:tell me|explain|answer|remind me|show me|say (?:if|what|why|how|whether|it|this|that)|(?:put|word|phrase) (?:it|this|that) (?:in|so|more|less|like|better)|read)\b.*"
)


def is_to_us(clause: str) -> bool:
    """Is it asked of us, or said about our help?"""
    return _TO_US.fullmatch(plain(clause)) is not None


def asks_us(text: str) -> bool:
    """Is something to be told or explained to the writer ("can you at least tell me if …")?"""
    return _ASKS_US.fullmatch(plain(text)) is not None


def is_nod(clause: str) -> bool:
    """Does it say nothing that could be written?"""
    said = plain(clause)
    if said.startswith("that i"):
        return False  # "that I'm ok" is to be said
    return (
        not said or _NODS.fullmatch(said) is not None or bool(command(clause, "finish", "nod", "murmur")) or _ends(said)
    )


def _ends(said: str) -> bool:
    """Is it a word on leaving or sending it ("fine, I'll use it")?"""
    return len(said.split()) <= FEW and answer(said, "ends", kind="asks") is not None
