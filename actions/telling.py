"""A sign, a reason or a cost: told of oneself or of somebody else, picked from a list, or corrected."""

from __future__ import annotations

from actions.answering import next_fact, ways_from
from actions.buttons import Button, button, stands_for
from actions.listening import HELPING, LONG_STORY, heard, offered_by, tells_of_them
from actions.persons import relation_in
from actions.pointing import meant
from actions.questions import MINE
from actions.therapy_fits import help_with
from actions.turn import SOMEBODY, Turn
from bot.knowledge import Topic

BEFORE = 2  # times that a thing was told: the next one is noticed
MOST_NAMED = 3
MOST_WORDS, MORE_WORDS = 60, 15  # of a reply, and after a long story or a theme


def told_or_asked(turn: Turn, topic_id: str) -> None:
    """Meet it as fits how it came up."""
    topic = turn.knowledge.topics[topic_id]
    if _corrects_what_may_help(turn, topic_id):
        turn.remember(topic=topic_id)
        help_with(turn, topic)
    elif tells_of_them(turn, topic_id):
        _of_them(turn, topic)
    elif _repeated(turn, topic) and {*turn.signs} <= {topic_id}:
        _own_up(turn, topic)
    elif _only_asked(turn, topic_id):
        _asked_about(turn, topic_id)
    else:
        _shared(turn, topic_id)


def _corrects_what_may_help(turn: Turn, topic_id: str) -> bool:
    """Does "no, I meant the delegating" come after what may help with something else?"""
    shown = [stands_for(choice) for choice in turn.shown]
    return bool(set(shown) & set(turn.knowledge.families)) and meant(turn) == topic_id


def _repeated(turn: Turn, topic: Topic) -> bool:
    """Was all that the article says first about a topic told more than once?"""
    return turn.times(f"{topic.id}.inform") >= BEFORE and bool(turn.text)


def _own_up(turn: Turn, topic: Topic) -> None:
    """The same thing is told a third time: that is noticed, something new is brought, and what lies behind is asked."""
    turn.remember(topic=topic.id, offer="listen")
    fact = next_fact(turn, topic)
    text, section = fact if fact else ("", None)
    turn.reply(
        turn.say("again", topic=topic.name), text, ask=turn.say("again.ask"), section=section, buttons=ways_from(topic)
    )


def _only_asked(turn: Turn, topic_id: str) -> bool:
    """Was the topic picked out of what was shown, and not told of oneself?"""
    if topic_id in turn.shared or turn.slot("offer") == "share" or turn.about_me or turn.put_aside:
        return False
    return turn.tapped if not turn.text else turn.intent != topic_id and topic_id not in turn.signs


def _shared(turn: Turn, first: str) -> None:
    own = [one for one in turn.signs if not tells_of_them(turn, one)]
    named = list(dict.fromkeys([first, *own]))[:MOST_NAMED]
    topics = [turn.knowledge.topics[name] for name in named]
    listed = named if len(named) > 1 else turn.slot("listed") or named  # one topic is no list to point at
    turn.remember(topic=first, shared=list(dict.fromkeys([*turn.shared, *named])), listed=listed, about=None)
    facts = turn.vary(f"{first}.inform", topics[0].inform)
    question = turn.vary(f"{first}.ask", topics[0].ask)
    opening = (
        heard(turn, topics[0])
        if len(topics) == 1
        else _together(turn, topics, MOST_WORDS - len(f"{facts} {question}".split()))
    )
    if turn.about_me:
        opening = turn.say("its_me", topic=topics[0].name)
    turn.remember(offer=offered_by(question))
    turn.reply(opening, facts, ask=question, section=topics[0].section, buttons=_ways_on(turn, topics))


def _asked_about(turn: Turn, topic_id: str) -> None:
    """What the article says of a sign, a reason or a cost, without taking it for the person's own."""
    topic = turn.knowledge.topics[topic_id]
    turn.remember(topic=topic_id, offer=f"{MINE}{topic_id}")
    facts = turn.vary(f"{topic_id}.inform", topic.inform)
    choices = [button("Yes, that's me", "affirm"), *_ways_on(turn, [topic])]
    opening = turn.say("about", topic=topic.name)
    turn.reply(opening, facts, ask=turn.say("does_it_fit"), section=topic.section, buttons=choices)


def _of_them(turn: Turn, topic: Topic) -> None:
    """What the article says of it where somebody else is spoken of: nothing is counted as the person's own."""
    about = relation_in(turn.stretches.get(topic.id, turn.text)) or turn.slot("about") or SOMEBODY
    turn.remember(topic=topic.id, offer=HELPING, about=about)
    facts = turn.vary(f"{topic.id}.inform", topic.inform)
    choices = [
        button("An idea to help", HELPING),
        button("Where it comes from", "ask_trauma_link"),
        button("Word a message", "reach_out"),
    ]
    told = topic.id == turn.intent and turn.text or topic.id in turn.signs
    opening = turn.say("about.them" if told else "about", topic=topic.name)
    turn.reply(opening, facts, ask=turn.say("help_them"), section=topic.section, buttons=choices)


def _together(turn: Turn, topics: list[Topic], most: int) -> str:
    """All that was heard, named together; the sentence that meets it only where it fits into so many words."""
    names = [topic.name for topic in topics]
    listed = ", ".join(names[:-1]) + f" and {names[-1]}"
    alike = "signs" if all(topic.id.startswith("sign_") for topic in topics) else "mixed"
    named, met = turn.say(f"together.{alike}", names=listed), heard(turn, topics[0])
    short = turn.say("together.short", names=listed)
    if len(turn.text.split()) > LONG_STORY or turn.knowledge.themes_in(turn.text):
        most += MORE_WORDS  # whoever tells a lot, or tells of a burden, shame, grief, is met first
    ways = (f"{met} {named}".strip(), f"{met} {short}".strip(), named)
    return next((way for way in ways if len(way.split()) <= most), short)


def _ways_on(turn: Turn, topics: list[Topic]) -> list[Button]:
    others = [button(topic.label, topic.id) for topic in topics[1:2]]
    why = [] if topics[0].id.startswith("reason_") else [button("Where it comes from", "ask_trauma_link")]
    more = [button("What may help", "ask_therapy_suggestion" if len(turn.shared) > 1 else "ask_treatment")]
    return [*others, *why, *more, button("Words to ask someone", "reach_out")][:4]
