"""What a message asks is answered first, each thing in its order: one at length, several in a sentence each."""

from __future__ import annotations

from collections.abc import Callable

from rasa_sdk.events import EventType, FollowupAction

from actions.buttons import Button, button
from actions.commands import called
from actions.compared import kinds_in
from actions.listening import heavy_heard, keep_told
from actions.lists import in_a_row, open_list
from actions.said import sentences
from actions.topic.causes import answer_cause, cause_in_short, is_named
from actions.topic.comparing import several
from actions.topic.conditions import not_named
from actions.topic.explain import explain, follow
from actions.topic.of_article import of_article
from actions.topic.questions import short_answer
from actions.topic.several_questions import in_a_sentence, more_on
from actions.turn import NAMED, STATED, Turn
from actions.whose import about_them, tells_of_them
from bot.knowledge import Answer
from bot.knowledge.article import asked_of_article
from bot.knowledge.names import FIRST_PERSON
from bot.knowledge.parts import Part
from bot.knowledge.phrases import plain, whole_of
from bot.knowledge.questions import Question

MOST, FEWEST, OTHER = 3, 5, "other:"  # questions that are answered; words of a sentence that stands alone
IN_GENERAL = "asked_cause_in_general"
CAUSES = ("because_of", "because_of_them", IN_GENERAL)
GOES = {"ask_recall": "action_recall", "partly_erased": "action_delete_data"}
DISTRESS, WHAT_HELPS = "distress", ("ask_treatment", "ask_first_step")
SILENT, PRICE, AFFORD = "silent.", "silent.cost", "afford"
WORDS, NORMAL = "reach_out", "is_normal"


def answer_asked(turn: Turn) -> list[EventType]:
    """Answer all that is asked; what needs an action of its own goes there."""
    asked = turn.questions
    _take_picked(turn)
    goes = next((GOES[one.name] for one in asked if one.name in GOES), None)
    if goes:
        return [*turn.events(), FollowupAction(goes)]
    if len(asked) == 1:
        return answer_one(turn, asked[0])
    _each(turn, asked)
    return turn.events()


def _take_picked(turn: Turn) -> None:
    """ "All three, honestly. But how do I know …": what was offered and is taken along with a question is kept."""
    said = plain(turn.parts[0].text) if turn.parts else ""
    offered = [one for one in open_list(turn) if one.startswith(FIRST_PERSON)]
    if offered and whole_of(turn.knowledge.texts["asks.all_of_them"]).match(said):
        turn.remember(shared=list(dict.fromkeys([*turn.shared, *offered])))


def answer_one(turn: Turn, asked: Question) -> list[EventType]:
    """One question, at length."""
    name = asked.name
    if name == IN_GENERAL and not is_named(turn, asked.part):
        short_answer(turn, _of_whom(turn, turn.knowledge.answers[name]))
    elif name.startswith(SILENT):
        _silent(turn, name)
    elif handle := HANDLES.get(name):
        handle(turn, asked.part)
    elif found := turn.knowledge.answers.get(name):
        found = _of_whom(turn, found)
        if found.goes_to:
            hard = turn.slot("topic") == DISTRESS and found.goes_to in WHAT_HELPS
            return follow(turn, DISTRESS if hard else found.goes_to)
        short_answer(turn, found)
    elif name.startswith(OTHER):
        not_named(turn, name.removeprefix(OTHER))
    else:
        explain(turn, name)
    return turn.events()


def _silent(turn: Turn, name: str) -> None:
    """What the article doesn't say; of a price, what can be done about one."""
    if name == PRICE:
        short_answer(turn, turn.knowledge.answers[AFFORD])
        return
    keep_told(turn)
    choices = [button("Kinds of therapy", "ask_therapy_type"), button("Finding care", "ask_find_care")]
    turn.reply(turn.say(name), section="treatment", buttons=choices)


def _each(turn: Turn, asked: list[Question]) -> None:
    """One sentence for each; a death that is told along is met before them."""
    keep_told(turn)
    now = asked[:MOST]
    sections = [section for one in now if (section := _section(turn, one.name))]
    topics = [one.name for one in asked if one.name in turn.knowledge.topics]
    turn.remember(topic=topics[0] if topics else turn.slot("topic"), listed=topics or turn.slot("listed"), offer=None)
    words = [button("Help me word it", WORDS)] if any(part.intent == WORDS for part in turn.parts) else []
    rest = turn.say("several.rest") if len(asked) > MOST else ""
    said = [_in_short(turn, one) for one in now]
    turn.reply(
        heavy_heard(turn), *said, rest, section=next(iter(sections), None), buttons=[*words, *_more(turn, asked)]
    )


def _in_short(turn: Turn, asked: Question) -> str:
    found = turn.knowledge.answers.get(asked.name)
    if asked.name in CAUSES and (asked.name != IN_GENERAL or is_named(turn, asked.part)):
        return cause_in_short(turn, asked.part)
    if asked.name == "therapy_difference":
        return " ".join(
            in_a_sentence(turn, one) for one in kinds_in(turn, plain(asked.part.text))[:2]
        ) or in_a_sentence(turn, "ask_therapy_type")
    if asked.name == "part_of_it":
        return _sign_or_not(turn, asked.part)[0]
    if found is None:
        return in_a_sentence(turn, asked.name)
    found = _of_whom(turn, found)
    if found.goes_to:
        return in_a_sentence(turn, found.goes_to)
    return _first_of(turn.vary(f"answer.{found.id}", found.says))


def _first_of(said: str) -> str:
    """The first sentence, or two where the first is a mere "No."."""
    told = sentences(said)
    return told[0] if len(told[0].split()) >= FEWEST else " ".join(told[:2])


def _of_whom(turn: Turn, found: Answer) -> Answer:
    """The answer in its place, where the talk is about somebody else, or of a hard moment."""
    if found.id == NORMAL and heavy_heard(turn):
        return turn.knowledge.answers[f"{NORMAL}_hard"]
    return turn.knowledge.answers[found.if_theirs] if found.if_theirs and about_them(turn) else found


def _section(turn: Turn, name: str) -> str | None:
    known = turn.knowledge
    found = known.answers.get(name) or known.topics.get(name)
    return found.section if found else "treatment"


def _more(turn: Turn, asked: list[Question]) -> list[Button]:
    names = [one.name for one in asked]
    first = turn.knowledge.answers.get(names[0])
    own = [button(title, intent) for title, intent in (first.buttons if first else {}).items()]
    return list({one["title"]: one for one in [*more_on(turn, names), *own]}.values())[:4]


def _part_of_it(turn: Turn, part: Part) -> None:
    """Whether something is one of the eight signs: yes, with what the article says of it, or not in so many words."""
    said, sign = _sign_or_not(turn, part)
    if not sign:
        turn.remember(topic="ask_signs", offer=None)
        turn.reply(said, section="signs", buttons=[button("The eight signs", "ask_signs")])
        return
    topic = turn.knowledge.topics[sign]
    turn.remember(topic=sign, offer="listen")
    facts = turn.vary(f"{sign}.inform", topic.inform)
    turn.reply(
        said,
        facts,
        section=topic.section,
        buttons=[button("The eight signs", "ask_signs"), button("Where it comes from", "ask_trauma_link")],
    )


def _sign_or_not(turn: Turn, part: Part) -> tuple[str, str]:
    """A yes or a no, and the sign that is meant: the one that is named, else the one that the part was read as."""
    named = [one for one in called(part.text) if one.startswith(FIRST_PERSON)]
    read = (
        [part.intent] if part.intent.startswith("sign_") else [one for one in turn.signs if one.startswith("sign_")][:1]
    )
    found = next(iter([*named, *read]), "")
    return (
        (turn.say("part_of_it.yes", topic=turn.knowledge.topics[found].name), found)
        if found
        else (turn.say("part_of_it.no"), "")
    )


def _same_thing(turn: Turn, part: Part) -> None:
    """Whether several things belong together: those that the article has, by name."""
    keep_told(turn)
    by_part = [one.intent for one in turn.parts if one.intent.startswith("sign_") and one.confidence >= STATED]
    whole = [one for one in turn.signs if one.startswith(FIRST_PERSON) and turn.strength(one) >= NAMED]
    shown = [
        one for one in dict.fromkeys([*by_part, *whole]) if not (one in turn.withdrawn or tells_of_them(turn, one))
    ]
    told = list(dict.fromkeys([*shown, *reversed(turn.shared)]))[:MOST]
    turn.remember(shared=list(dict.fromkeys([*turn.shared, *shown])))
    names = [turn.knowledge.topics[one].name for one in told]
    turn.remember(topic="ask_signs", offer="listen")
    said = turn.say("same_thing.named", topics=in_a_row(names)) if len(names) > 1 else turn.say("same_thing")
    turn.reply(heavy_heard(turn), said, ask=turn.say("same_thing.ask"), section="signs", buttons=more_on(turn, told))


def _article_has(turn: Turn, part: Part) -> None:
    of_article(turn, asked_of_article(part.text) or plain(part.text))


def _difference(turn: Turn, part: Part) -> None:
    """Two therapies or conditions side by side; where they aren't named, the kinds."""
    named = kinds_in(turn, plain(part.text))[:2]
    several(turn, named) if len(named) > 1 else explain(turn, "ask_therapy_type")


HANDLES: dict[str, Callable[[Turn, Part], None]] = {
    "part_of_it": _part_of_it,
    "therapy_difference": _difference,
    "same_thing": _same_thing,
    "article_has": _article_has,
    **dict.fromkeys(CAUSES, answer_cause),
}
