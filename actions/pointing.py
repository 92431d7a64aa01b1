"""What a message points at: the second, both, the work one, what helps with that, no, I meant …"""

from __future__ import annotations

import re
from itertools import islice

from actions.commands import answer, called, command, names, without
from actions.compared import compared, several
from actions.echoes import echoes, quoted
from actions.listed import OF_CARE, of_a_list
from actions.listening import STEPS
from actions.lists import AND, ANSWERED, SHORT_QUESTION, by_place
from actions.met import names_a_side
from actions.persons import relation_in
from actions.shown import bare_name, by_thing, told_with
from actions.talk.insisting import NAMED, insists_on
from actions.talk.loss import stays_with_loss, tells_of_a_loss
from actions.theirs import REFUSES, THEIRS
from actions.turn import RECENT, SOMEBODY, STATED, SURE, Turn
from actions.votes import UNCLEAR, believed, by_vote
from actions.whose import HELPING, about_them
from bot.knowledge import Answer
from bot.knowledge.article import asked_of_article
from bot.knowledge.asked import asks_several, asks_whether_they_have_it
from bot.knowledge.names import FIRST_PERSON, LOSS
from bot.knowledge.phrases import any_of, plain, whole_of
from bot.knowledge.pointing import LISTENS, clauses, place_in

# What is meant may be the id of a topic, a therapy, a condition or a short answer; several, joined by AND; or one of these and of shown.py.
EVERYONE = "everyone"  # "but everybody does that"
REWORD = "reword"  # "what do you mean", of a question of the bot
SHORTER = "shorter"  # "say that again, but shorter"
NOT_THAT = "not_that"  # "no, not that", and nothing else
ITS_ME = "its_me"  # "no, it's me who is like that", where nothing was told yet
SAME = "same:"  # "is that the same as control"
ABOUT = "about"  # "no, it's about my brother", and nothing else
MISSED = "missed"  # "no, that's not what I mean"
QUESTIONS = "questions"  # two or three questions at once
WORD = "word:"  # "what does delegating mean"
OF_ARTICLE = "article:"  # "does it say anything on that", which is no topic of it

IN_A_WORD = (
    "ask_diagnosis",
    "ask_treatment",
    "ask_conditions",
    "ask_trauma_link",
)  # can be said in short, yes or no first
OF_CONDITIONS = ("ask_conditions", "ask_diagnosis")
SHORT_WHY, TWO = 4, 2
YES_OR_NO = "just_yes_no"  # of answers
SHORT_NAME = 4  # words of a thing that is meant
POINTING = 12  # words: a longer message tells of something, and points at nothing
_CORRECTS = re.compile(
    r"\b(?:i mea?nt?|i was talking about|what about|how about|and the|not th(?:is|at)(?: one)?|rather)\b(.*)"
)
_MEANT = re.compile(
    r"^(?:no|nope|nah|not that|sorry|actually|wait) (?:(?:i mea?nt?|it was|its) )?(?:the|my|that|about) (?:the |my )?(.+?)(?: (?:one|thing|bit|part|stuff))?$"
)
_A_THING = re.compile(r"^(?:(?:and|so|the) )*(?:the|my|that) ((?!other\b)\w{3,})$")  # "the phone"
_SAYS = re.compile(r"^(?:is|was|isnt|wasnt|s|not|doesnt|didnt|does|did|are|were)\b")  # "no, that is not it"
_ABOUT = re.compile(r"^(?:and|what|how|ok|so|or)(?: what)? (?:about|on) (.+)$")
_NAMED = re.compile(
    r"^(?:(?:and|so|ok|whats|what is|is (?:that|it|this|eft)) )*(?:the )?(.+?)(?: (?:one|thing|bit|part))?(?: whats (?:that|it))?$"
)


def meant(turn: Turn) -> str | None:
    """What a message stands for beside its own words, as an id; None if nothing is pointed at."""
    said = plain(turn.text)
    if not said:
        return None
    if turn.instead and turn.instead.bare:
        return ABOUT
    insisted = insists_on(turn)
    named = insisted if insisted and insisted.startswith(NAMED) else None  # only where nothing known is meant
    if insisted and not named:
        return insisted
    if sure := turn.knowledge.sure_answer(turn.text, turn.slot("topic")):
        return _asked(turn, sure)
    if word := turn.knowledge.word_in(turn.text):
        return f"{WORD}{word.id}"
    if turn.intent not in OF_CONDITIONS and asks_whether_they_have_it(turn.text):
        return OF_CONDITIONS[0]
    if asks_several(turn.text):
        return QUESTIONS
    if turn.slot("offer") == "listen" and turn.topic is not None and names_a_side(turn) and not _lists(said):
        return ANSWERED
    if of_article := _of_article(turn):
        return of_article
    if not turn.intent.startswith((*FIRST_PERSON, "distress")) and tells_of_a_loss(turn):
        return LOSS
    if stays_with_loss(turn):
        return ANSWERED
    if turn.about_me:
        return _mine(turn)
    if short_answer := turn.knowledge.answer_to(turn.text, turn.slot("topic"), turn.intent):
        return _asked(turn, short_answer)
    if answer(said, "missed", kind="asks"):
        return named or _instead(turn, without(turn.text, "missed", kind="asks"))
    if _bare_answer(turn, said):
        return ANSWERED
    short = len(said.split()) <= POINTING
    pointed_at = (_aside(turn, said) or _by_words(turn, said)) if short else None
    return pointed_at or named or (NOT_THAT if turn.put_aside and not turn.signs else by_vote(turn))


def _lists(said: str) -> bool:
    """Does it name a topic, or a place in a list? Then it points there."""
    return bool(called(said) or place_in(said))


def _asked(turn: Turn, found: Answer) -> str:
    """A short answer, or the topic that it goes to; whom that is about is kept. "Yes or no" asks once more what was asked."""
    if found.id == YES_OR_NO:
        asked = (turn.knowledge.sure_answer(text, turn.slot("topic")) for text in turn.before[:TWO])
        found = next((one for one in asked if one and one.id != YES_OR_NO), found)
        if found.id == YES_OR_NO and turn.slot("topic") in IN_A_WORD:
            return str(turn.slot("topic"))
    if found.if_theirs and about_them(turn):
        found = turn.knowledge.answers[found.if_theirs]
    if found.goes_to and found.of == "them":
        turn.remember(about=relation_in(turn.text) or turn.slot("about") or SOMEBODY)
    return found.goes_to or found.id


def _of_article(turn: Turn) -> str | None:
    """What "does the article say anything on X" asks for: what is named, else X itself; None where it is read as a topic."""
    thing = asked_of_article(turn.text)
    if thing == "" and turn.before:  # "does it say anything on that", of what was told before
        told = turn.before[0]
        topic = str(turn.slot("topic"))
        return f"{OF_ARTICLE}{told}" if turn.knowledge.subject_of(told) else topic if topic in turn.shared else None
    further = _ABOUT.match(plain(turn.text)) if thing is None else None  # "and about anger?", after such a question
    if further and turn.before and asked_of_article(turn.before[0]):
        thing = further[1]
    if not thing:
        return None
    if turn.knowledge.subject_of(thing):
        return f"{OF_ARTICLE}{thing}"
    read = turn.intent.startswith("ask_") and turn.intent != "ask_source" and turn.confidence >= SURE
    named = [] if read else called(thing)
    return next(iter(named), None if read else f"{OF_ARTICLE}{thing}")


def _instead(turn: Turn, rest: str) -> str:
    """What "no, that's not what I mean" goes on to say; MISSED where it says nothing more."""
    told = believed(turn) or next(iter(called(rest)), None)
    if told:
        return told
    return ANSWERED if len(rest.split()) > SHORT_NAME and turn.topic else MISSED


def _bare_answer(turn: Turn, said: str) -> bool:
    """Does it only go on from an open question ("because …", "that they'd …"), and is it hardly read as anything else?"""
    opens = any_of(turn.knowledge.texts["asks.answer_bare"]).match(said)
    asked = turn.topic is not None and turn.topic.id not in STEPS and turn.slot("offer") in LISTENS and turn.asked
    return bool(opens and asked) and turn.confidence < SURE and "?" not in turn.text


def _by_words(turn: Turn, said: str) -> str | None:
    if both := compared(turn, said):
        return AND.join(both)
    if answer(said, "not_therapy", kind="asks"):
        return "ask_first_step"
    if answer(said, "healthy", kind="asks"):
        return "ask_healthy_independence"
    if kinds := several(turn, said):
        return AND.join(kinds)
    if of_all := of_a_list(turn, said):
        return of_all
    pointed_at = by_thing(turn) or _other_named(turn) or by_place(turn, said)
    if pointed_at and pointed_at in turn.knowledge.fits and answer(said, "help", kind="asks"):
        turn.remember(topic=pointed_at)
        return "ask_treatment"
    return pointed_at or _about_the_topic(turn, said) or _by_name(turn, said)


def _other_named(turn: Turn) -> str | None:
    """ "And the other thing, the phone": what was told with the thing that is named beside it; "the other one, attachment"."""
    if not str(place_in(turn.text)).startswith("other"):
        return None
    beside = clauses(turn.text)
    for kind in turn.knowledge.families.values():
        if {plain(kind.label), plain(kind.label).split()[0]} & {*beside}:
            return kind.id
    named = [found[1] for one in clauses(turn.text) if (found := _A_THING.match(one))]
    return next((one for thing in named if (one := told_with(turn, thing))), None)


def _mine(turn: Turn) -> str:
    """What was told of somebody else, and is the writer's own."""
    clear = (name for parsed in islice(turn.messages_before, RECENT) for name, _ in turn.stretches_of(parsed))
    before = [turn.slot("topic") or "", *clear]
    if turn.slot("topic") in (*OF_CARE, "ask_therapy_suggestion") and not turn.me_too:
        return "ask_therapy_suggestion"  # "me, not my wife", after what fits her
    clearly = len(turn.text.split()) > SHORT_QUESTION  # "same here" shows nothing by itself
    shown = turn.signs if not turn.me_too else [one for one in turn.signs if clearly and turn.strength(one) >= STATED]
    found = next((one for one in (*shown, *before) if one.startswith(FIRST_PERSON)), None)
    same = turn.me_too and turn.counted(f"{THEIRS}{REFUSES}")  # "she never lets me help", "I'm the same"
    return found or ("sign_asking_for_help" if same else ITS_ME)


def _aside(turn: Turn, said: str) -> str | None:
    """Is it about what the bot said itself: its question, a sentence of it, its length?"""
    if turn.beside_a_form:
        return None
    if not turn.last_reply:
        return UNCLEAR if command(turn.text, "explain") else None
    if answer(said, "shorter", kind="asks"):
        return SHORTER
    example = whole_of(turn.knowledge.texts["asks.example"]).match(said)
    if example and turn.slot("offer") in STEPS:
        return str(turn.slot("offer"))  # "like what", of a step that was offered: that step
    if (
        example
        or quoted(turn)
        or command(turn.text, "explain")
        or echoes(turn, said)
        or answer(said, "your_question", kind="asks")
    ):
        return REWORD
    return None


def _about_the_topic(turn: Turn, said: str) -> str | None:
    """What a few words ask about the topic under discussion: another step, what helps, why."""
    topic, words = turn.topic, len(said.split())
    told = turn.intent in turn.signs and turn.confidence >= SURE  # "I keep away from everyone" asks nothing
    if topic is None or told or words > SHORT_QUESTION + 2:  # "what helps with that?", "but why?"
        return None
    helps = answer(said, "help", kind="asks")
    if topic.id in OF_CARE and words <= SHORT_WHY and answer(said, "other_kinds", kind="asks"):
        return "ask_therapy_type"
    if topic.id in STEPS and (answer(said, "another", kind="asks") or topic.id == "distress" and helps):
        return topic.id
    if about_them(turn) and (helps or answer(said, "another", kind="asks")):
        return HELPING
    if answer(said, "do", kind="asks") and topic.id != "distress":
        return "ask_first_step"
    if helps:
        return "ask_treatment"
    if topic.id not in STEPS and answer(said, "everyone", kind="asks"):
        return EVERYONE
    own = topic.id.startswith(FIRST_PERSON)
    if own and answer(said, "same", kind="asks"):
        other = next((one for one in called(said) if one.startswith(FIRST_PERSON) and one != topic.id), None)
        return f"{SAME}{other}" if other else None
    why = words <= SHORT_WHY and answer(said, "why", kind="asks") and not command(said, "skip")  # "don't know why"
    roots = own and words <= SHORT_QUESTION and answer(said, "roots", kind="asks")
    return "ask_trauma_link" if why or roots else None


def _by_name(turn: Turn, said: str) -> str | None:
    """The topic that a correction or a bare name names ("no, I meant the delegating", "and avoidant")."""
    if shown := bare_name(turn, said):
        return shown
    found = _CORRECTS.search(said)
    corrected = [one for one in called(found[1]) if one not in turn.put_aside] if found and found[1].strip() else []
    bare = _NAMED.search(said)
    whole = [name for name, words in names().items() if bare and bare[1] in map(plain, words)]
    kinds = [one for one in whole if not one.startswith((*FIRST_PERSON, "ask_"))]
    return next(iter([*corrected, *kinds]), None) or _unknown_thing(turn, said)


def _unknown_thing(turn: Turn, said: str) -> str | None:
    """What "no, I meant the cake" names, where nobody spoke of it before: it is not thrown away."""
    found = _MEANT.search(said)
    if (
        found is None
        or _SAYS.match(found[1])
        or believed(turn)
        or turn.put_aside
        or not 0 < len(found[1].split()) <= SHORT_NAME
    ):
        return None
    return f"{NAMED}{found[1]}"
