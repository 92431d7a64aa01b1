"""To whom words are said while a message is worded: to us, or to whoever will read it.

What speaks of the telling itself ("I could just text her", "help me with what to say") and questions on oneself
("should I …", "is it normal that …") are ours to answer, and nothing of them belongs in a message.
"""

from __future__ import annotations

import re

from bot.knowledge.guesses import FILLED
from bot.knowledge.phrases import plain
from bot.knowledge.vocabulary import words_of_phrases

_SAY = r"(?:say|write|put|word|phrase|text|tell|ask|begin|start|open|reply|answer|send)"
_MODAL = r"(?:could|can|should|might|want to|wanna|need to|ought to|have to|would like to|tried to|was going to|keep trying to)"
_WORDS = r"(?:message|wording|draft|essay|speech|sermon|text)"
_AFTER = r"(?: (?:i know|that|this|it|so|anyway|myself|though|tho|too|something|anything|first|about it|instead|now|today|again|at all|one day|back|rather))*"
_ON_ONESELF = re.compile(  # a question that nobody who reads the message could answer
    r"(?<!if )\bshould (?:i|he|she|they)\b|\bdo (?:you|u) (?:think|reckon|believe)\b|\bwhat would (?:you|u)\b|\bif (?:you|u) were me\b|\bin my (?:place|shoes)\b"
    r"|\bam i (?:being|wrong|too|allowed|the only|just|a|an|overreacting|selfish|stupid|mad|crazy)\b"
    r"|\bis (?:it|that|this) (?:\w+ )?(?:normal|weird|wrong|bad|selfish|rude|stupid|silly|pathetic|strange|common|too much|a lot)\b"
    rf"|\b(?:what|how|why|when|where|who) (?:on earth |the hell )?(?:do|would|should|am|cant|could|can|did|was) i\b(?! (?:bring|pick|picking|come|coming|meet|meeting|seeing|get there|find you|pay you|owe you|help)\b| (?:\w+ )?(?:{_SAY})\b.*\b(?:my|to (?:the|an?)) \w)"
    r"|^(?:so |but |and )*do i (?:have|need|even|really|just|tell|say|ask|mention|text|send|owe|get)\b"
    r"|\bwhat (?:happens )?if (?:i|he|she|they|it|its)\b|\bdo (?:people|others|other people|most people) |\bdo (?:they|you guys) (?:mind|judge|laugh|think|even|really|ask|tell)\b"
    r"|\bi (?:was |am |m |just |really )*(?:wonder|wondering|curious|asking) (?:how|what|why|where|who)\b(?!.* you\b)"
    r"|^(?:so |but |and |or )*(?:does|do|is|are|has) (?:he|she|they)\b"
)
_OF_THE_TELLING = re.compile(
    rf"\b(?:what|how|where|whom|who) (?:(?:do|can|could|would) i|to|i (?:could|can|would|should)) (?:even |ever |actually |really |best )*{_SAY}\b(?!.*\b(?:my|to (?:the|an?)) \w)"
    rf"|\b(?:write|writing|want|wants|need|be|making|make|like|sound like|doing|do|with|without|for|about|in|start|started|finish|on)(?: (?:it|this|that|to be|me))* (?:an?|the|any|another|this|that|my) (?:\w+ ){{0,3}}{_WORDS}\b(?! (?:from|of yours|you|saying|that|asking|about|to|telling|for|my|our|the|an?|him|her|them)\b)"
)
_DOUBTS = re.compile(
    r"\bi (?:\w+ )?(?:dont|do not|am not|not|cant) (?:\w+ )?(?:know|think|sure|tell|say) (?:if |whether |that )?i (?:can|could|should|dare)(?: \w+)? (?:do (?:this|it|that)|ask|say (?:it|this|that)|send (?:it|this|that)|go through|handle (?:it|this))\b|^(?:\w+ )?i (?:dont|do not) (?:know|think) (?:if |whether |that )?i can (?:do|ask|say|send) (?:this|it|that)\b"
)
_ASKS = r"(?:ask|say|tell|word|write|typ|text|draft|send|put|phras|messag|bring|begin|start|mention)"
_WITH_IT = re.compile(  # what goes on with the writer at it: "but every time i start typing it sounds like begging"
    r"(?:(?:but|and|because|bc|cos|cuz|coz|though|tho|although|so|cause|just|i mean|honestly|tbh) )*(?:"
    r"(?:every|each) ?time i (?:\w+ )?try\b(?! to\b)|"
    rf"(?:every|each) ?time i (?:\w+ ){{0,3}}?{_ASKS}\w*\b(?! (?:you|him|her|them|for)\b)|(?:whenever|when|as soon as|once|the (?:moment|minute|second)) i (?:try|start|begin|sit down|open|want|go) (?:to )?{_ASKS}\w*\b(?! (?:for)\b)"
    r"|i (?:just |always |only )*keep (?:deleting|erasing|rewriting|starting over|chickening|backing out|putting it off|freezing|overthinking|staring)\b|i (?:always |just )*(?:chicken out|bottle it|delete it|overthink (?:it|this))\b"
    rf"|(?:i )?(?:really |just |honestly |still )*(?:dont know|do not know|dunno|idk|have no idea|no idea|cant (?:think|work out|figure out)|never know|not sure|am not sure) how to (?:even |ever )?{_ASKS}\w*\b"
    rf"|(?:i|im|i am) (?:really |just |so |kind of |sort of )*(?:hate|dread|suck at|(?:am )?(?:bad|awful|terrible|rubbish|useless) at|feel (?:\w+ ){{1,3}}?(?:about |for )?|(?:am )?(?:too )?(?:scared|afraid|ashamed|embarrassed|nervous) (?:of |about )?(?:to )?)(?: ?(?:having to )?ask(?:ing)?)\b"
    r"|(?:it|that|everything|whatever i \w+) (?:just |always |all |only |still )*(?:sounds?|comes? out|comes? across|reads?|feels?|seems?)(?: all| so| too| like| as| just| a bit| i am| im)* (?:beg\w*|needy|pathetic|weak|desperate|dramatic|whin\w+|stupid|weird|wrong|demanding|pushy|cold|harsh|rude|complain\w*|accus\w+|guilt\w*|awkward|cringe|selfish|entitled)\b)"
)
_SPARES = re.compile(  # a reason of one's own: "so i dont have to ask work at all"
    r"(?:and |but )?so (?:that )?(?:i|we) (?:dont|do not|wont|wouldnt|never|can avoid|can skip|am not|im not) ?(?:have to|need to|having to)? ?(?:ask|asking|beg|begging|tell|telling|explain|bother|owe|depend on|rely on)\b"
)
_ONLY_TELLS = re.compile(  # the telling, with nothing that is told: "the thing is i could just text her"
    rf"\bi (?:do |did |really |also |just |only |dont |still )*{_MODAL} (?:just |always |also |probably |really |even |maybe )*"
    rf"(?:text|message|write(?: to)?|email|tell|ask|ring|call|phone|contact|reach out to|talk to|speak to|thank|say (?:it|something|anything) to) "
    rf"(?:him|her|them|my (?:\w+ ){{0,2}}?\w+|(?P<name>\w+)){_AFTER}"
)
_BACK = re.compile(  # "it wiped my whole message, can I get it back?"
    r"\b(?:get|have|bring|give me|want|need|put|go|restore)(?: me)? (?:it|that|this|(?:my|the) (?:\w+ ){0,2}(?:message|text|draft|version|words|one|wording))? ?(?:back\b(?! (?:to|on|from|at|with|for|in|by)\b)|restored)(?! (?:to|on|from|at) )"
    r"|\b(?:wiped|lost|deleted|erased|overwr\w+|ate|destroyed) (?:all (?:of )?)?(?:my|the) (?:\w+ )?(?:message|text|draft|wording|version|words)\b"
    r"|\bwhere (?:did|has|is|have) (?:(?:my|the) (?:\w+ )?(?:message|text|draft|version)|that|it|the (?:\w+ ){1,3}?(?:bit|part|line|sentence)) (?:go|gone)\b"
    r"|\bwhat happened to (?:my|the) (?:\w+ ){0,3}?(?:message|text|draft|version|bit|part|line|sentence)\b|\bundo (?:that|it|this)\b"
    r"|\b(?:liked|preferred|loved) (?:it|that|this|the|how|what) .*\b(?:before|old|first|earlier)\b|\bgo(?:ing)? back to (?:the|my|what) (?:\w+ )?(?:first|old|previous|last|earlier|original|one before|version|it said)\b|\bliked it before\b|\bbetter before\b"
)
_THEIRS = re.compile(  # what somebody else wrote is nothing that the writer says
    r"(?:\b(?:he|she|they|i got|my \w+(?: \w+)?|[A-Z]\w+)(?:'s| has| just|)? (?:wrote|writes|texted|messaged|said|says|replied|sent|emailed|asked|answered)(?: me)?(?: this| that| back| today| yesterday)*[:,]?|(?:this is|here'?s) (?:what|the \w+) (?:he|she|they|\w+) (?:wrote|sent|said)(?: me)?[:,]?|\bgot this(?: from \w+)?:?)\s*[\"“](?P<words>[^\"”]*)[\"”]?[.,]?"
)
_TALK = re.compile(
    r"\b(?:talk|chat|speak) (?:to|with) me\b"
    r"|\b(?:just|only) (?:listen|talk|(?:want|wanted|need) to talk|wanna talk)\b(?! (?:to|with) (?!me\b|you\b)\w)"
)
_WHETHER = re.compile(
    r"\bshould i (?:\w+ )?(?:tell|say|ask|bring|mention|talk|let|open|raise|text|write|call)\b|\bi should (?:\w+ )?(?:tell|say|ask|bring|mention|talk|let|open|raise)\b"
)
_TO_THEM = re.compile(r"(?:(?:i am |im |so )*sorry|thanks?|thank you)\b")
_SOUNDS = re.compile(
    r"\bmakes? (?:it|me|him|her|them|us) (?:sound|seem|look)\b|^(?:(?:no|wait|but|and|oh|well|hm+) )*(?:it|that|this) (?:still |just |now )?(?:sounds|reads)\b"
)
_OF_THE_DRAFT = re.compile(  # "it still says please", "the hello bit": said of what stands there
    r"\b(?:it|this|that|yours|the (?:message|text|draft|wording|note))(?:s| is| still| now| just)* (?:says?|said|doesnt|didnt|isnt|reads?|sounds?|looks?|goes|mentions?|needs|misses|lacks|left out|leaves out)\b"
    r"|\b(?:the|that|this|your|which|what|last|first|second) (?:\w+ ){0,6}?(?:bit|part|line|sentence|paragraph|wording|version|greeting|sign off|phrasing)\b|\b(?:drafts?|wording|rewrite|reword|rephrase|rewrote)\b"
)
REMARK = 16  # words
_CAPITAL = re.compile(r"\b[A-Z][a-z]+\b")


def asks_of_self(text: str) -> bool:
    """Is it a question on oneself or on somebody else, which is no question to the one who reads the message?"""
    return _ON_ONESELF.search(plain(text)) is not None


def of_the_telling(clause: str) -> bool:
    """Does it speak of telling, writing or the message, and hold nothing that is told?"""
    said = plain(clause)
    if _TO_THEM.match(said):
        return False  # "sorry for the long message"
    if _OF_THE_TELLING.search(said) or _DOUBTS.search(said) or of_the_writer(clause):
        return True
    only = re.fullmatch(rf"(?:{FILLED}|(?:\w+ ){{0,4}}?){_ONLY_TELLS.pattern}", said)
    if only is None:
        return False
    name = only["name"]
    return not name or name in {one.lower() for one in _CAPITAL.findall(clause)} or name not in words_of_phrases()


def of_the_writer(clause: str) -> bool:
    """Is it what goes on with the writer at the asking ("but it sounds like begging"), or what they want to be spared?"""
    said = plain(clause)
    return (_WITH_IT.match(said) or _SPARES.match(said)) is not None


def wants_back(text: str) -> bool:
    """Is the draft before this one wanted, and what stands there taken for lost?"""
    return _BACK.search(plain(text)) is not None and len(text.split()) <= REMARK


def of_the_draft(text: str) -> bool:
    """Is something said of what stands in the draft, so that it can't be words for it?"""
    return _OF_THE_DRAFT.search(plain(text)) is not None


def less_theirs(text: str) -> str:
    """A message without what it quotes of somebody else ("Tom wrote: …")."""
    return _THEIRS.sub(" ", text).strip()


def wants_talk(text: str) -> bool:
    """Is talk wanted, and no message ("just talk to me about it")?"""
    return _TALK.search(plain(text)) is not None


def asks_whether(text: str) -> bool:
    """Is it asked whether to say something to somebody at all?"""
    return _WHETHER.search(plain(text)) is not None


def of_how_it_sounds(clause: str) -> bool:
    """Is it told how the words sound ("that makes it sound like he's a problem")?"""
    return _SOUNDS.search(plain(clause)) is not None
