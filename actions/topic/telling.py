"""A sign, a reason or a cost: told of oneself or of somebody else, picked from a list, or corrected."""

from __future__ import annotations

from actions.buttons import Button, button, stands_for
from actions.commands import answer, called
from actions.listening import LONG_STORY, heard, heavy_heard, offered_by
from actions.lists import in_a_row
from actions.persons import relation_in
from actions.pointing import meant
from actions.shown import bare_name
from actions.talk.answering import fresh_question, next_fact, ways_from
from actions.talk.loss import meet_loss, tells_of_a_loss
from actions.topic.therapy_fits import help_with
from actions.turn import BELIEVED, MINE, NAMED, SOMEBODY, SURE, Turn
from actions.whose import HELPING, asked_about, of_the_past, tells_of_them
from bot.knowledge import Topic
from bot.knowledge.phrases import plain

BEFORE = 2  # times that a thing was told: the next one is noticed
MOST_NAMED = 3
LIKELY = 5  # of the ranking: what is told beside two other things, and called by its name
MOST_WORDS, MORE_WORDS = 60, 15  # of a reply, and after a long story or a theme


def told_or_asked(turn: Turn, topic_id: str) -> None:
    """Meet it as fits how it came up."""
    topic = turn.knowledge.topics[topic_id]
    if _corrects_what_may_help(turn, topic_id):
        turn.remember(topic=topic_id)
        help_with(turn, topic)
    elif _told(turn, topic_id) and tells_of_a_loss(turn):
        meet_loss(turn)
    elif (
        _told(turn, topic_id)
        and tells_of_them(turn, topic_id)
        or turn.slot("about")
        and (tells_of_them(turn, topic_id) or turn.tapped and not turn.text)
    ):
        _of_them(turn, topic)
    elif _told(turn, topic_id) and of_the_past(turn, topic_id):
        _of_the_past(turn, topic)
    elif _repeated(turn, topic) and {*turn.signs} <= {topic_id}:
        _own_up(turn, topic)
    elif _only_asked(turn, topic_id):
        _asked_about(turn, topic_id)
    elif _only_guessed(turn, topic_id):
        _perhaps(turn, topic)
    else:
        _shared(turn, topic_id)


def _told(turn: Turn, topic_id: str) -> bool:
    """Does the message itself tell of it, and not only point at it?"""
    return topic_id == turn.intent or topic_id in turn.signs


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
    if not turn.text:
        return turn.tapped
    return not _told(turn, topic_id) or bare_name(turn, plain(turn.text)) == topic_id


def _least(topic_id: str) -> float:
    """How clear something has to be to be named beside another: what lies behind it more than what somebody does."""
    return NAMED if topic_id.startswith("sign_") else BELIEVED


def _only_guessed(turn: Turn, topic_id: str) -> bool:
    """Is a reason or a cost read into the words on a weak vote?"""
    weak = turn.strength(topic_id) < SURE and not topic_id.startswith("sign_")
    return bool(turn.text) and weak and _told(turn, topic_id) and topic_id not in turn.shared


def _perhaps(turn: Turn, topic: Topic) -> None:
    """What was guessed is put as what the article says of some people; the person says whether it is theirs."""
    turn.remember(topic=topic.id, offer=f"{MINE}{topic.id}")
    themes = turn.themes_shown
    met = turn.vary(f"theme.{themes[0].id}", themes[0].heard) if themes else turn.say("story_heard.short")
    facts = turn.vary(f"{topic.id}.inform", topic.inform)
    choices = [
        button("Yes, that's me", "affirm"),
        button("No, not that", "deny"),
        button("Other reasons", "ask_trauma_link"),
    ]
    turn.reply(met, facts, ask=turn.say("does_it_fit"), section=topic.section, buttons=choices)


def _shared(turn: Turn, first: str) -> None:
    """What was told is met; what else shows clearly is named beside it."""
    clear = [one for one in turn.signs if turn.strength(one) >= _least(one) and not tells_of_them(turn, one)]
    by_name = [one for one in called(turn.text) if one.startswith("sign_") and one in turn.ranking[:LIKELY]]
    named_too = by_name if len({first, *clear}) > 1 else []  # one of three that are counted up
    also = [*clear, *(one for one in named_too if one not in turn.put_aside)] if _told(turn, first) else []
    named = list(dict.fromkeys([first, *also]))[:MOST_NAMED]
    topics = [turn.knowledge.topics[name] for name in named]
    listed = named if len(named) > 1 else turn.slot("listed") or named  # one topic is no list to point at
    turn.remember(topic=first, shared=list(dict.fromkeys([*turn.shared, *named])), listed=listed, about=None)
    question = fresh_question(turn, first, topics[0].ask)
    together = _together(turn, topics) if len(topics) > 1 else ""
    event = heavy_heard(turn)
    met = event or heard(turn, topics[0])
    facts = _that_fits(turn, topics[0], _room(event, together, question))
    opening = (
        f"{met} {together}".strip()
        if event or not together or _fits_beside(turn, met, together, facts, question)
        else together
    )
    if turn.about_me:
        opening = turn.say("its_me.too" if turn.me_too else "its_me", topic=topics[0].name)
    if _is_it_me(turn):
        _look_together(turn, topics[0], opening)
        return
    turn.remember(offer=offered_by(question))
    turn.reply(opening, facts, ask=question, section=topics[0].section, buttons=_ways_on(turn, topics))


def _is_it_me(turn: Turn) -> bool:
    """Is it asked, with what was told, whether that is the writer?"""
    return "?" in turn.text and answer(turn.text, "is_it_me", kind="asks") is not None


def _look_together(turn: Turn, topic: Topic, met: str) -> None:
    """What was told is met, the question is answered as far as it can be, and the eight signs are offered."""
    turn.remember(offer="ask_self_check")
    choices = [button("Look at them with me", "ask_self_check"), *_ways_on(turn, [topic])[:2]]
    near = turn.say("self_check.met.one", topic=topic.name)
    turn.reply(met, near, ask=turn.say("self_check.offer"), section="signs", buttons=choices)


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
    stretch = turn.stretches.get(topic.id, turn.text)
    about = relation_in(stretch) or asked_about(turn) or turn.slot("about") or SOMEBODY
    turn.remember(topic=topic.id, offer=HELPING, about=about)
    facts = turn.vary(f"{topic.id}.inform", topic.inform)
    choices = [
        button("An idea to help", HELPING),
        button("Where it comes from", "ask_trauma_link"),
        button("Word a message", "reach_out"),
    ]
    told = bool(_told(turn, topic.id) and turn.text)
    opening = turn.say("about.them" if told else "about", topic=topic.name)
    if told and topic.id == "problem_relationship_strain":  # it is the writer who has it with them
        opening = turn.say(f"step_heard.{HELPING}")
    turn.reply(opening, facts, ask=turn.say("help_them"), section=topic.section, buttons=choices)


def _of_the_past(turn: Turn, topic: Topic) -> None:
    """Somebody of long ago is met as part of the story; whether the writer is like that is asked, and not assumed."""
    offered = str(turn.slot("offer") or "")
    offered = offered if offered.startswith(MINE) else f"{MINE}{topic.id}"
    turn.remember(topic=offered.removeprefix(MINE), offer=offered)
    themes = turn.themes_shown
    met = turn.vary(f"theme.{themes[0].id}", themes[0].heard) if themes else turn.say("past")
    choices = [button("Yes, that's me", "affirm"), button("Where it comes from", "ask_trauma_link")]
    turn.reply(met, ask=turn.say("past.ask"), buttons=choices)


def _together(turn: Turn, topics: list[Topic]) -> str:
    """All that was heard, named together, and the first of it again in plain words."""
    names = [topic.name for topic in topics]
    key = "together.three" if len(names) == MOST_NAMED else "together"
    return turn.say(key, names=in_a_row(names), first=topics[0].label.lower())


def _that_fits(turn: Turn, topic: Topic, room: int) -> str:
    """What the article says first of a topic, in so many words at the most where that can be."""
    short = [one for one in topic.inform if len(one.split()) <= room]
    return turn.vary(f"{topic.id}.inform", short or [min(topic.inform, key=len)])


def _fits_beside(turn: Turn, met: str, *said: str) -> bool:
    """Is there room for the sentence that meets it? Whoever tells a lot, or tells of a burden, shame, grief, is met first."""
    told_a_lot = len(turn.text.split()) > LONG_STORY or turn.themes_shown
    return len(met.split()) <= _room(*said) + (MORE_WORDS if told_a_lot else 0)


def _room(*said: str) -> int:
    """How many words are left for a reply with these."""
    return MOST_WORDS - len(" ".join(said).split())


def _ways_on(turn: Turn, topics: list[Topic]) -> list[Button]:
    """A button for each other thing that was named, then where it comes from, what may help, and words for somebody."""
    others = [button(topic.label, topic.id) for topic in topics[1:]]
    why = [] if topics[0].id.startswith("reason_") else [button("Where it comes from", "ask_trauma_link")]
    more = [button("What may help", "ask_therapy_suggestion" if len(turn.shared) > 1 else "ask_treatment")]
    return [*others, *why, *more, button("Words to ask someone", "reach_out")][:4]
