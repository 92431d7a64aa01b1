"""How far a message is taken for what it was read as: at its word, as an answer to our question, or not at all."""

from __future__ import annotations

from actions.commands import command
from actions.lists import ANSWERED
from actions.talk.answering import may_answer
from actions.talk.distress import DISTRESS
from actions.topic.steps import STEPS_OF
from actions.turn import BELIEVED, STATED, SURE, Turn
from actions.whose import HELPING, of_the_past, speaks_of_self, speaks_of_somebody, tells_of_them
from bot.knowledge.names import FIRST_PERSON
from bot.knowledge.phrases import any_of, opens_a_question, plain

CLEAR = 0.8  # confidence from which a call for an idea is one, in the middle of what the writer told of themselves
FEW = 2  # words that ask nothing by themselves
FRAGMENT = 5  # words: so few only answer what was asked, if nothing shows in them for sure
UNCLEAR = "unclear"  # too weak to be stated, with no question that it could answer
BARE = 0.85  # strength below which "because …", "that they'd …" is an answer, whatever it was read as


def by_vote(turn: Turn) -> str | None:
    """What a message that points at nothing stands for, if not for what it was read as."""
    if not turn.text or tells_of_them(turn, turn.intent):
        return None
    told = turn.intent.startswith(FIRST_PERSON)
    if told and turn.intent in turn.withdrawn:  # it was claimed and taken back: not once more
        return believed(turn) or _unclear(turn)
    if told and of_the_past(turn, turn.intent):
        return None
    if told and _goes_on(turn) or _weakly_asks(turn):
        return ANSWERED
    weak = turn.confidence < BELIEVED
    if turn.intent == HELPING and turn.confidence < CLEAR and may_answer(turn):
        return ANSWERED  # "my sister could but she won't"
    if turn.slot("topic") == DISTRESS and _in_a_hard_moment(turn, told, weak):
        return ANSWERED
    if weak and turn.intent == HELPING and not speaks_of_somebody(turn.text):
        return _unclear(turn)
    if weak and turn.intent == DISTRESS and not turn.knowledge.themes_in(turn.text):
        return believed(turn) or _unclear(turn)  # "im fine really", and no hard moment
    if weak and turn.intent.startswith("ask_") and len(turn.text.split()) <= FEW:
        return UNCLEAR  # "would you", "why bother"
    if not told or turn.strength(turn.intent) >= STATED:
        return None
    best = strongest(turn)
    return best if best and turn.strength(best) >= STATED else _unclear(turn)


def _unclear(turn: Turn) -> str:
    """Too weak to be stated: an answer, where a question stands that it could answer ("an ache i guess")."""
    return ANSWERED if may_answer(turn) else UNCLEAR


def strongest(turn: Turn) -> str | None:
    """The sign, reason or cost of the writer's own that shows most clearly."""
    own = [one for one in turn.signs if one.startswith(FIRST_PERSON) and not tells_of_them(turn, one)]
    return max(own, key=turn.strength, default=None)


def believed(turn: Turn) -> str | None:
    """The same, where it is clear enough to be taken at its word."""
    best = strongest(turn)
    return best if best and turn.strength(best) >= BELIEVED else None


def _goes_on(turn: Turn) -> bool:
    """Was it read as a sign, and is only more of the topic, or an answer to the question on it?"""
    if not may_answer(turn) or plain(turn.text) in map(plain, turn.before):
        return False
    topic, strength = turn.slot("topic"), turn.strength(turn.intent)
    if not speaks_of_self(turn.text) and _of_somebody(turn):
        return True  # "my father never asked nobody"
    if len(turn.text.split()) <= FRAGMENT and (turn.weight(turn.intent) < SURE or strength < BARE):
        return True  # "four years in March"
    new = [one for one in turn.signs if one not in (topic, *turn.shared) and turn.weight(one) >= SURE]
    bare = any_of(turn.knowledge.texts["asks.answer_bare"]).match(plain(turn.text)) and strength < BARE
    return bool(bare) or strength < SURE or topic in (turn.intent, *turn.signs) and not new


def _of_somebody(turn: Turn) -> bool:
    """Is a sign that shows that of somebody else, with no word of the writer?"""
    best = max(turn.signs, key=turn.strength, default=turn.intent)
    return best.startswith("sign_") and speaks_of_somebody(turn.text)


def _in_a_hard_moment(turn: Turn, told: bool, weak: bool) -> bool:
    """Does a message that was hardly read as something else go on with a hard moment?"""
    believed_as_told = told and turn.strength(turn.intent) >= SURE
    goes_on = bool(turn.asked) and "?" not in turn.text and not command(turn.text, "skip", "stop", "murmur")
    aside = turn.intent == "out_of_scope" and not opens_a_question(turn.text)  # "she was 30", after a loss
    return goes_on and not believed_as_told and (told or weak or aside)


def _weakly_asks(turn: Turn) -> bool:
    """Was an answer read as a question, or as blame, on a weak vote?"""
    asks = turn.intent.startswith("ask_") or turn.intent in STEPS_OF or turn.intent == "feedback_negative"
    return asks and turn.confidence < BELIEVED and may_answer(turn)
