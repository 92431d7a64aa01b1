"""Questions about the topic are answered: what the article says, where it says nothing, and what could come next."""

from __future__ import annotations

import re

from actions.buttons import Button, button
from actions.commands import called
from actions.listening import before_an_answer, heavy_heard, keep_told, last_told, offered_by
from actions.lists import SHORT_QUESTION
from actions.persons import may_be
from actions.pointing import IN_A_WORD
from actions.said import sentences
from actions.talk.answering import next_fact
from actions.topic.conditions import condition_in, explain_condition, not_named, other_condition
from actions.topic.several_questions import asked_beside, in_a_sentence, more_on
from actions.topic.source import tell_source
from actions.topic.therapy_fits import after_abuse, help_with
from actions.topic.why import give_reason, reason_given, reason_of, sign_before, wants_no_trauma, without_trauma
from actions.turn import OF_ME, SOMEBODY, Turn
from actions.whose import about_them, asked_about
from bot.knowledge import Answer, Topic
from bot.knowledge.cues import TOLD
from bot.knowledge.phrases import plain

_A_SIGN = re.compile(
    r"^(?:(?:so|and|but|ok|wait|hm|then) )*(?:is|are|does|would|can|could|isnt|what about) (?P<what>[a-z0-9 ]{3,60}?) (?:(?:be|count as|counts as|also|too) )*"
    r"(?:a sign|signs|one of (?:the|them|those|these)(?: (?:eight )?signs)?|on (?:the|your) list|part of (?:it|this))(?: (?:too|as well|then|or not|of it|of this|of that|here))*$"
)
_POINTS = (
    "it",
    "this",
    "that",
    "it all",
    "all that",
    "all this",
    "these",
    "those",
    "there",
    "there other",
    "which",
    "which one",
)
_YES_OR_NO = re.compile(r"\byes (?:or|and) no\b")
CONFRONTS = ("ultimatum", "decide_bond", "decide_push", "decide_tell")  # not to be advised where somebody is hurt
LISTS = {"ask_signs": "sign_", "ask_trauma_link": "reason_", "ask_problems": "problem_"}
AFTER_QUESTION: dict[str, tuple[tuple[str, str], ...]] = {
    "ask_treatment": (("A small first step", "ask_first_step"), ("What may fit me?", "ask_therapy_suggestion")),
    "ask_find_care": (("A small first step", "ask_first_step"), ("Help me word it", "reach_out")),
    "ask_signs": (("Look at them with me", "ask_self_check"), ("Where does it come from?", "ask_trauma_link")),
    "ask_diagnosis": (("What are the signs?", "ask_signs"), ("Linked conditions", "ask_conditions")),
    "ask_definition": (("What are the signs?", "ask_signs"), ("Is that me?", "ask_self_check")),
}


def answer_question(turn: Turn, topic_id: str) -> None:
    """A question; a short one is taken to be about the topic under discussion."""
    short = len(turn.text.split()) <= SHORT_QUESTION
    condition, reason = condition_in(turn), reason_of(sign_before(turn))
    if topic_id == "ask_source":
        tell_source(turn)
    elif other := other_condition(turn, topic_id):
        not_named(turn, other)
    elif supposed := supposed_sign(turn, topic_id):
        _no_sign(turn, supposed)
    elif condition and (topic_id == "ask_conditions" or topic_id == "ask_diagnosis" and turn.text):
        explain_condition(turn, condition)
    elif topic_id == "ask_trauma_link" and wants_no_trauma(turn):
        without_trauma(turn)
    elif topic_id == "ask_trauma_link" and short and reason and not about_them(turn):
        give_reason(turn, reason)
    elif topic_id == "ask_treatment" and short and turn.topic and turn.topic.id in turn.knowledge.fits:
        help_with(turn, turn.topic)
    else:
        _question(turn, topic_id)


def short_answer(turn: Turn, found: Answer) -> None:
    """What was asked is answered, or it is said that the article is silent; nothing unasked after it."""
    if found.keeps:
        turn.reply(turn.vary(f"answer.{found.id}", found.says), buttons=turn.shown)
        return
    choices = [button(title, intent) for title, intent in found.buttons.items()]
    _keep_whose(turn, found)
    _note_events(turn)
    if found.topic:
        turn.remember(topic=found.topic)
    elif turn.topic is None or turn.intent in found.after:
        topic = turn.intent if turn.intent in found.after else next(iter(found.buttons.values()))
        turn.remember(topic=topic if topic in turn.knowledge.topics else None)
    said = _with_what_was_told(turn, found)
    if found.id in CONFRONTS and after_abuse(turn):
        turn.reply(turn.say("decide.after_abuse"))
        return
    turn.remember(offer=offered_by(sentences(said)[-1]) if said.endswith("?") else None)
    also = asked_beside(turn, found)  # "is she right? and what can I do about it"
    answers = [in_a_sentence(turn, one) for one in also]
    met = "" if said.startswith(("I'm sorry", "Losing ")) else heavy_heard(turn)
    turn.reply(met, *answers, said, section=found.section, buttons=[*more_on(turn, also), *choices])


def _keep_whose(turn: Turn, found: Answer) -> None:
    """What is told along with a question is kept; whom it is about stays, until the writer speaks of themselves."""
    if found.of == "them":
        turn.remember(about=_spoken_of(turn))
    elif found.of == "me":
        turn.remember(about=None)
        turn.count(OF_ME)
    elif found.sure and not turn.slot("about"):
        keep_told(turn)


def _note_events(turn: Turn) -> None:
    """A death that is told along with a question or in it counts as told."""
    for theme in turn.themes_shown:
        if theme.event:
            turn.count(f"theme.{theme.id}")


def _spoken_of(turn: Turn) -> str:
    """Whom a question is about: the one who is named, unless "him" is somebody else ("… or i go to my sister's")."""
    named, before = asked_about(turn), str(turn.slot("about") or "")
    they = set(plain(turn.text).split()) & {"him", "her"}
    someone_else = named and they and not any(may_be(one, named.removesuffix("s")) for one in they)
    return (before if someone_else else named or before) or SOMEBODY


def explain_word(turn: Turn, word_id: str) -> None:
    """What a word means, in one plain sentence; what belongs to it can be told on."""
    word, known = turn.knowledge.words[word_id], turn.knowledge
    turn.remember(topic=word.topic if word.topic in known.topics else turn.slot("topic"), offer=None)
    said = turn.vary(f"word.{word_id}", word.says)
    choices = _about_word(turn, word.topic) if word.topic else turn.shown
    turn.reply(said, section=word.section, buttons=choices)


def _about_word(turn: Turn, one: str) -> list[Button]:
    known = turn.knowledge
    if one in known.topics:
        return [button("Tell me more", "tell_more"), button(known.topics[one].label, one)]
    if one in known.conditions:
        return [button(known.conditions[one].label, "ask_conditions", condition=one)]
    kind = known.families.get(one) or known.therapies[one]
    return [button(kind.label, "ask_therapy_type", therapy=one), button("Kinds of therapy", "ask_therapy_type")]


def _with_what_was_told(turn: Turn, found: Answer) -> str:
    """A text that names what was told last, where one does and something was told."""
    told = last_told(turn)
    naming = [text for text in found.says if TOLD in text]
    says = naming if told and naming else [text for text in found.says if text not in naming]
    return turn.vary(f"answer.{found.id}", says).replace(TOLD, told.name if told else "")


def _question(turn: Turn, topic_id: str) -> None:
    topic = turn.knowledge.topics[topic_id]
    opening = before_an_answer(turn, topic) or reason_given(turn, topic_id)
    turn.remember(topic=topic_id)
    if listed := _list_of(turn, topic):
        turn.remember(listed=listed)
    all_told = turn.times(f"{topic_id}.inform") >= len(topic.inform)
    further = next_fact(turn, topic) if all_told else None  # asked once more, it gets something new
    if topic_id in IN_A_WORD and _YES_OR_NO.search(plain(turn.text)):
        further = in_a_sentence(turn, topic_id), topic.section
    facts, section = further or (turn.vary(f"{topic_id}.inform", topic.inform), topic.section)
    question = turn.vary(f"{topic_id}.ask", topic.ask)
    turn.remember(offer=offered_by(question))
    turn.reply(opening, facts, ask=question, section=section, buttons=_after(turn, topic))


def _list_of(turn: Turn, topic: Topic) -> list[str]:
    """What an answer lists, for "the first one" after it; what lists nothing leaves the list as it was."""
    if topic.id in LISTS:
        return [one for one in turn.knowledge.topics if one.startswith(LISTS[topic.id])]
    if topic.id == "ask_conditions":
        return list(turn.knowledge.conditions)
    return list(turn.knowledge.families) if topic.id == "ask_treatment" else []


def _after(turn: Turn, topic: Topic) -> list[Button]:
    if topic.id == "ask_conditions":
        return [button(one.label, "ask_conditions", condition=one.id) for one in turn.knowledge.conditions.values()]
    fixed = [button(title, intent) for title, intent in AFTER_QUESTION.get(topic.id, ())]
    related = [button(turn.knowledge.topics[one].label, one) for one in topic.related if one in turn.knowledge.topics]
    return (fixed or [*related[:2], button("Tell me more", "tell_more")])[:4]


def supposed_sign(turn: Turn, topic_id: str) -> str:
    """What is asked about as a sign, and is none of the eight ("is being good with money a sign")."""
    found = _A_SIGN.match(plain(turn.text)) if topic_id in ("ask_signs", "ask_diagnosis") else None
    if found is None or called(found["what"]) or found["what"] in _POINTS:
        return ""
    return found["what"]


def _no_sign(turn: Turn, what: str) -> None:
    turn.remember(topic="ask_signs", offer=None)
    turn.reply(
        turn.say("no_sign", what=what), section="signs", buttons=_after(turn, turn.knowledge.topics["ask_signs"])
    )


def everyone(turn: Turn) -> None:
    """ "But everybody does that": what makes the difference."""
    choices = _after(turn, turn.knowledge.topics["ask_signs"])
    turn.reply(turn.say("everyone"), ask=turn.say("everyone.ask"), section="signs", buttons=choices)
