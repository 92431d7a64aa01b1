"""Small steps: to begin asking, to help someone who is like this, to get through a hard moment."""

from __future__ import annotations

from actions.listening import HELPING, before_an_answer, offered_by
from actions.turn import SOMEBODY, Turn, button, openings
from actions.wish import relation_in

STEPS_OF = {"ask_first_step": "first_step", HELPING: "help_someone", "distress": "calm"}
CHOICES: dict[str, tuple[tuple[str, str], ...]] = {
    "ask_first_step": (("Another step", "ask_first_step"), ("Help me word it", "reach_out")),
    "ask_help_someone": (("Another idea", "ask_help_someone"), ("Word a message", "reach_out"), ("Signs", "ask_signs")),
    "distress": (
        ("Another small thing", "distress"),
        ("Reach someone", "reach_out"),
        ("Talk to a person", "request_human"),
    ),
}


def give_steps(turn: Turn, topic_id: str) -> None:
    """One step that was not given yet, with what was said met first."""
    topic = turn.knowledge.topics[topic_id]
    again = turn.slot("topic") == topic_id
    if topic_id == HELPING:
        turn.remember(about=relation_in(turn.text) or turn.slot("about") or SOMEBODY)
    step = _next_step(turn, topic_id)
    turn.remember(topic=topic_id)
    question = turn.vary(f"{topic_id}.ask", topic.ask)
    offer = offered_by(question)
    turn.remember(offer=topic_id if offer == "again" else offer)
    opening = "" if again and not turn.text else before_an_answer(turn, topic) or turn.say(f"step_heard.{topic_id}")
    turn.reply(opening, step, ask=question, buttons=[button(title, intent) for title, intent in CHOICES[topic_id]])


def not_knowing(turn: Turn) -> None:
    """ "I don't know" is an answer; in a hard moment the small things stay at hand."""
    hard = turn.topic is not None and turn.topic.id == "distress"
    choices = [button(title, intent) for title, intent in CHOICES["distress"]] if hard else openings()
    turn.reply(turn.say("dont_know.distress" if hard else "dont_know"), buttons=choices)


def _next_step(turn: Turn, topic_id: str) -> str:
    """A step that was not given yet: one that goes with what was told if there is one, else one that is for everybody."""
    steps = turn.knowledge.steps[STEPS_OF[topic_id]]
    told = {
        *turn.shared,
        turn.slot("topic"),
        *(theme.id for theme in turn.knowledge.themes_in(turn.text)),
        *turn.themes,
    }
    start = sum(map(ord, turn.tracker.sender_id))  # strangers do not all begin with the same one

    def rank(place: int) -> tuple[int, bool, bool, bool, int]:
        step = steps[place]
        goes = bool(told & set(step.fits))
        made_for = bool(step.fits or step.words)
        return (
            turn.times(f"{topic_id}.{place}"),
            not step.shows_in(turn.text),
            not goes,
            made_for,
            (place - start) % len(steps),
        )

    place = min(range(len(steps)), key=rank)
    turn.count(f"{topic_id}.{place}")
    return steps[place].text
