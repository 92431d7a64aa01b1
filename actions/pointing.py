"""What a message points at: the second, the other one, the work one, what helps with that, no, I meant …"""

from __future__ import annotations

import re

from actions.commands import answer, called, command, names
from actions.listening import HELPING, STEPS, about_them
from actions.shown import AND, ANSWERED, SHORT_QUESTION, by_place, by_thing
from actions.turn import Turn
from bot.knowledge import Topic
from bot.knowledge.names import FIRST_PERSON
from bot.knowledge.phrases import any_of, plain
from bot.knowledge.pointing import LISTENS

# What is meant may be the id of a topic, a therapy, a condition or a short answer; several, joined by AND; or one of these and of shown.py.
EVERYONE = "everyone"  # "but everybody does that"
REWORD = "reword"  # "what do you mean", of a question of the bot
SHORTER = "shorter"  # "say that again, but shorter"
NOT_THAT = "not_that"  # "no, not that", and nothing else
ITS_ME = "its_me"  # "no, it's me who is like that", where nothing was told yet
SAME = "same:"  # "is that the same as control"

SHORT_WHY = 4
SURE = 0.6  # confidence: a fragment that is read with less is taken for an answer
POINTING = 12  # words: a longer message tells of something, and points at nothing
_CORRECTS = re.compile(
    r"\b(?:i mea?nt?|i was talking about|what about|how about|and the|not th(?:is|at)(?: one)?|rather)\b(.*)"
)
_NAMED = re.compile(
    r"^(?:(?:and|so|ok|whats|what is|is (?:that|it|this|eft)) )*(?:the )?(.+?)(?: (?:one|thing|bit|part))?(?: whats (?:that|it))?$"
)


def meant(turn: Turn) -> str | None:
    """What a message stands for beside its own words, as an id; None if nothing is pointed at."""
    said = plain(turn.text)
    count = len(said.split())
    if not said:
        return None
    if turn.about_me:
        return _mine(turn)
    if short_answer := turn.knowledge.answer_to(turn.text, turn.slot("topic"), turn.intent):
        return short_answer.id
    if _bare_answer(turn, said):
        return ANSWERED
    if count > POINTING:
        return NOT_THAT if turn.put_aside and not turn.signs else None
    return _aside(turn, said) or _by_words(turn, said) or (NOT_THAT if turn.put_aside and not turn.signs else None)


def _bare_answer(turn: Turn, said: str) -> bool:
    """Does it only go on from an open question ("because …", "that they'd …"), and is it hardly read as anything else?"""
    opens = any_of(turn.knowledge.texts["asks.answer_bare"]).match(said)
    asked = turn.topic is not None and turn.topic.id not in STEPS and turn.slot("offer") in LISTENS and turn.asked
    return bool(opens and asked) and turn.confidence < SURE and "?" not in turn.text


def _by_words(turn: Turn, said: str) -> str | None:
    topic = turn.topic
    if answer(said, "not_therapy", kind="asks"):
        return "ask_first_step"
    if answer(said, "healthy", kind="asks"):
        return "ask_healthy_independence"
    several = _several(turn, said)
    if several:
        return AND.join(several)
    short = topic and len(said.split()) <= SHORT_QUESTION + 2  # "what helps with that?", "but why?"
    told = turn.intent in turn.signs and turn.confidence >= SURE  # "I keep away from everyone" asks nothing
    asked = _about_the_topic(said, topic, about_them(turn)) if short and topic and not told else None
    return asked or by_thing(turn) or _by_name(turn, said) or by_place(turn, said)


def _mine(turn: Turn) -> str:
    """What was told of somebody else, and is the writer's own."""
    told = [*turn.signs, turn.slot("topic") or "", *(name for name, _ in turn.stretches_before)]
    return next((one for one in told if one.startswith(FIRST_PERSON)), ITS_ME)


def _aside(turn: Turn, said: str) -> str | None:
    """Is it about what the bot said itself: its question, a sentence of it, its length?"""
    if not turn.last_reply or turn.beside_a_form:
        return None
    if answer(said, "shorter", kind="asks"):
        return SHORTER
    if quoted(turn) or command(turn.text, "explain") or answer(said, "your_question", kind="asks"):
        return REWORD
    return None


def quoted(turn: Turn) -> str:
    """A piece of the last reply that is asked about, as it was typed: "what does 'leave the why out' mean"."""
    said = plain(turn.text)
    if not answer(said, "means", kind="asks"):
        return ""
    told, words = f" {plain(turn.last_reply)} ", said.split()
    runs = (" ".join(words[start:end]) for start in range(len(words)) for end in range(len(words), start + 2, -1))
    return next((run for run in runs if f" {run} " in told), "")


def _about_the_topic(said: str, topic: Topic, about: bool) -> str | None:
    """What a few words ask about the topic under discussion: another step, what helps, why."""
    if topic.id in STEPS and (
        answer(said, "another", kind="asks") or topic.id == "distress" and answer(said, "help", kind="asks")
    ):
        return topic.id
    if about and answer(said, "another", "help", kind="asks"):
        return HELPING
    if answer(said, "help", kind="asks"):
        return "ask_treatment"
    if topic.id not in STEPS and answer(said, "everyone", kind="asks"):
        return EVERYONE
    if topic.id.startswith(FIRST_PERSON) and answer(said, "same", kind="asks"):
        other = next((one for one in called(said) if one.startswith(FIRST_PERSON) and one != topic.id), None)
        return f"{SAME}{other}" if other else None
    short = len(said.split())
    why = answer(said, "why", kind="asks") if short <= SHORT_WHY else None
    roots = (
        answer(said, "roots", kind="asks") if short <= SHORT_QUESTION and topic.id.startswith(FIRST_PERSON) else None
    )
    return "ask_trauma_link" if why or roots else None


def _by_name(turn: Turn, said: str) -> str | None:
    """The topic that a correction or a bare name names ("no, I meant the delegating", "and avoidant")."""
    found = _CORRECTS.search(said)
    corrected = [one for one in called(found[1]) if one not in turn.put_aside] if found and found[1].strip() else []
    bare = _NAMED.search(said)
    whole = [name for name, words in names().items() if bare and bare[1] in map(plain, words)]
    kinds = [one for one in whole if not one.startswith((*FIRST_PERSON, "ask_"))]
    return next(iter([*corrected, *kinds]), None)


def _several(turn: Turn, said: str) -> list[str]:
    """Two therapies, or two conditions, that are asked about together."""
    kinds = [one for one in called(said) if one in turn.knowledge.therapies or one in turn.knowledge.conditions]
    return kinds[:2] if len(kinds) > 1 and answer(said, "compare", kind="asks") else []
