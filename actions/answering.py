"""Going along with what a message points at: an answer to the question just put, "what do you mean", a short answer."""

from __future__ import annotations

import re

from actions.buttons import Button, button, openings
from actions.listening import STEPS, heard, offered_by
from actions.pointing import quoted
from actions.shown import alternative
from actions.turn import Turn
from bot.knowledge import Answer, Condition, Family, Therapy, Topic
from bot.knowledge.names import FIRST_PERSON
from bot.knowledge.phrases import any_of, plain
from bot.knowledge.pointing import LISTENS

OPEN = (*LISTENS, "tell_more", None)  # what the slot `offer` says after a question that took free words
CLOSED = ("delete_data", "share")  # after these a word decides
ASKS = re.compile(r"^(?:what|why|how|who|when|where|which|can|could|should|would|is|are|do|does|did|will)\b")
REASON, WORRY, UNSURE = (
    ("because", "cause", "cuz", "coz", "cos", "bc"),
    "that",
    ("idk", "dunno", "i dont know", "not sure"),
)
_WORRIES = re.compile(r"\b(?:fear|worr|happen|scare|afraid|gets in the way|protects)", re.IGNORECASE)
OFFERS = ("Would", "Shall", "Do you want")
FEWEST = 2  # words of an answer that says something


def answers_question(turn: Turn) -> bool:
    """Can a message that was not understood be an answer to the question that was just put?"""
    said = plain(turn.text)
    opens = any_of(turn.knowledge.texts["asks.answer_opens"]).match(said)
    open_question = turn.slot("offer") in OPEN or opens and turn.slot("offer") not in CLOSED
    asked = bool(turn.asked and open_question) and turn.topic is not None and turn.topic.id not in STEPS
    danger = turn.intent.startswith("crisis_")
    return asked and not danger and len(said.split()) >= FEWEST and not ASKS.match(said) and "?" not in turn.text


def take_answer(turn: Turn) -> None:
    """Keep the topic, show that the answer was heard without claiming to know what it means, and go on from there."""
    topic = turn.topic
    if topic is None:
        turn.reply(turn.say("yes_heard"), buttons=openings())
        return
    met = _met(turn)
    fact = next_fact(turn, topic)
    question = next_question(turn, topic)
    turn.remember(offer=offered_by(question))
    text, section = fact if fact else ("", None)
    turn.reply(met, text, ask=question, section=section, buttons=ways_from(topic))


def _met(turn: Turn) -> str:
    """One sentence for the answer: by what was picked, by a theme, by how it begins."""
    picked = _picked(turn)
    if picked:
        return turn.say("answered.picked", picked=picked)
    for theme in turn.knowledge.themes_in(turn.text):
        return turn.vary(f"theme.{theme.id}", theme.heard)
    said = plain(turn.text)
    if any_of(UNSURE).match(said):
        return turn.say("answered.unsure")
    if any_of(REASON).match(said):
        return turn.say("answered.because")
    return turn.say("answered.that" if said.startswith(WORRY) and _WORRIES.search(turn.asked) else "answered")


def _picked(turn: Turn) -> str:
    """The side of "asking, or saying yes?" that "the first one" means, in the words of the question."""
    said = plain(turn.text)
    place = next((one for one in ("first", "second") if re.search(rf"\b{one}\b", said)), "")
    picked = alternative(turn.asked, place) if place else ""
    return picked[:1].upper() + picked[1:]


def next_fact(turn: Turn, topic: Topic) -> tuple[str, str | None] | None:
    """The next untold part of the topic, if there is one."""
    told = turn.times(f"{topic.id}.more")
    if told >= len(topic.more):
        return None
    turn.count(f"{topic.id}.more")
    return topic.more[told].text, topic.more[told].section


def next_question(turn: Turn, topic: Topic) -> str:
    """A question of the topic that was not put just now."""
    other = [one for one in topic.ask if one != turn.asked]
    return turn.vary(f"{topic.id}.ask", other)


def ways_from(topic: Topic) -> list[Button]:
    """Ways on from an answer."""
    why = [] if not topic.id.startswith(("sign_", "problem_")) else [button("Where it comes from", "ask_trauma_link")]
    return [*why, button("What may help", "ask_treatment"), button("Tell me more", "tell_more")]


def reword(turn: Turn) -> None:
    """ "What do you mean?": the question in other words or with an example; a sentence that was quoted, explained."""
    topic, question, piece = turn.topic, turn.asked, quoted(turn)
    in_short = turn.say(f"short.{topic.id}") if topic and f"short.{topic.id}" in turn.knowledge.texts else ""
    if piece and piece not in plain(question):
        turn.put(turn.say("reword.mine", quoted=piece), in_short or turn.say("reword.open"), section=_section(turn))
    elif question and topic and _not_yet_reworded(turn, topic, question):
        turn.put(turn.say(f"reword.{topic.id}"), buttons=ways_from(topic))
    elif question:
        offer = question.startswith(OFFERS)
        turn.put(turn.say("reword.offer" if offer else "reword", question=question), buttons=turn.shown)
    else:
        turn.put(in_short or turn.say("reword.open"), section=_section(turn) if in_short else None, buttons=turn.shown)


def _not_yet_reworded(turn: Turn, topic: Topic, question: str) -> bool:
    """Has an open question a wording of its own that was not just said?"""
    others = turn.knowledge.texts.get(f"reword.{topic.id}", ())
    return bool(others) and not question.startswith(OFFERS) and not any(one in turn.last_reply for one in others)


def _section(turn: Turn) -> str | None:
    return turn.topic.section if turn.topic else None


def in_fewer_words(turn: Turn) -> None:
    """The last fact once more, in one line."""
    topic = turn.topic
    key = f"short.{topic.id}" if topic else ""
    said = turn.say(key) if key in turn.knowledge.texts else turn.say("reword.open")
    turn.put(said, section=_section(turn), buttons=turn.shown)


def short_answer(turn: Turn, found: Answer) -> None:
    """What was asked is answered, or it is said that the article is silent; nothing unasked after it."""
    choices = [button(title, intent) for title, intent in found.buttons.items()]
    if turn.topic is None or turn.intent in found.after:
        topic = turn.intent if turn.intent in found.after else next(iter(found.buttons.values()))
        turn.remember(topic=topic if topic in turn.knowledge.topics else None)
    turn.remember(offer=None)
    turn.reply(turn.vary(f"answer.{found.id}", found.says), section=found.section, buttons=choices)


def several(turn: Turn, ids: list[str]) -> None:
    """Two things that were asked about together: each in its own words."""
    knowledge = turn.knowledge
    known: dict[str, Topic | Condition | Family | Therapy] = {**knowledge.topics, **knowledge.conditions}
    known |= {**knowledge.families, **knowledge.therapies}
    keys = {**dict.fromkeys(knowledge.topics, ""), **dict.fromkeys(knowledge.conditions, "condition.")}
    keys |= {**dict.fromkeys(knowledge.families, "family."), **dict.fromkeys(knowledge.therapies, "therapy.")}
    told = []
    for one in ids:
        key = f"{keys[one]}{one}" if keys[one] else f"{one}.inform"
        fact = turn.vary(key, known[one].inform)
        name = known[one].name
        told.append(fact if plain(name) in plain(fact) else f"{name[:1].upper()}{name[1:]}: {fact}")
    first = known[ids[0]]
    turn.remember(listed=ids, offer=None)
    if ids[0] in knowledge.topics:
        turn.remember(topic=ids[0])
    turn.reply(" ".join(told), section=first.section, buttons=[button("What may fit me?", "ask_therapy_suggestion")])


def same_as(turn: Turn, other_id: str) -> None:
    """How another thing goes with the topic, where the article says so; else that they stand apart there."""
    topic, other = turn.topic, turn.knowledge.topics[other_id]
    if topic is None:
        return
    linked = _link(turn, topic, other) or _link(turn, other, topic)
    key = "same_as" if linked else "same_as.apart"
    text, section = linked or ("", topic.section)
    choices = [button(other.label, other.id), button("Where it comes from", "ask_trauma_link")]
    turn.remember(offer=None)
    turn.reply(turn.say(key, one=topic.name, other=other.name), text, section=section, buttons=choices)


def _link(turn: Turn, topic: Topic, other: Topic) -> tuple[str, str | None] | None:
    """What is said under one topic that names the other."""
    phrases = any_of(turn.knowledge.texts[f"called.{other.id}"])
    return next(((one.text, one.section) for one in topic.more if phrases.search(plain(one.text))), None)


def not_that(turn: Turn) -> None:
    """A correction that names only what it is not: that is taken back, and what was said beside it is met."""
    gone = [turn.knowledge.topics[one] for one in turn.put_aside if one in turn.knowledge.topics]
    shared = [one for one in turn.shared if one not in turn.put_aside]
    topic = turn.slot("topic")
    if topic in turn.put_aside:
        topic = next((one for one in reversed(shared) if one.startswith(FIRST_PERSON)), None)
    turn.remember(shared=shared, topic=topic, offer="listen")
    met = heard(turn, turn.knowledge.topics["ask_definition"]) if turn.knowledge.themes_in(turn.text) else ""
    known = [
        turn.knowledge.topics[one] for one in turn.ranking if one.startswith(FIRST_PERSON) and one not in turn.put_aside
    ]
    choices = [button(one.label, one.id) for one in known[:2]]
    opening = turn.say("not_that", topic=gone[0].name) if gone else ""
    turn.reply(opening, met, ask=turn.say("not_that.ask"), buttons=choices)


def its_me(turn: Turn) -> None:
    """It is about the one who writes, and nothing of them was told yet."""
    turn.remember(offer="listen")
    turn.reply(turn.say("its_me.open"))


def repeated(turn: Turn, topic: Topic) -> bool:
    """Was all that the article says first about a topic told more than once?"""
    return turn.times(f"{topic.id}.inform") >= FEWEST and bool(turn.text)


def own_up(turn: Turn, topic: Topic) -> None:
    """The same thing is told a third time: that is noticed, something new is brought, and what lies behind is asked."""
    turn.remember(topic=topic.id, offer="listen")
    fact = next_fact(turn, topic)
    text, section = fact if fact else ("", None)
    turn.reply(
        turn.say("again", topic=topic.name), text, ask=turn.say("again.ask"), section=section, buttons=ways_from(topic)
    )
