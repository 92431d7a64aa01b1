"""Small steps: to begin asking, to help someone who is like this, to get through a hard moment."""

from __future__ import annotations

from actions.buttons import Button, button, openings, words
from actions.commands import answer
from actions.listening import before_an_answer, offered_by
from actions.talk.answering import fresh_question
from actions.talk.loss import REACH, after_a_loss
from actions.turn import SOMEBODY, Turn
from actions.whose import HELPING, asked_about
from bot.knowledge.names import FIRST_PERSON
from bot.knowledge.thread import BUT, PLAN, STEP, said_of_step

LIVES_WITH = "lives_with"  # counted in `told` once it was said that they live under one roof
TOGETHER = ("husband", "wife", "partner", "fiance")  # in whom it is about: most live together, so none is to be visited
SAY = "say_to_them"  # of steps: what to say in the moment
STEPS_OF = {"ask_first_step": "first_step", HELPING: "help_someone", "distress": "calm"}
CHOICES: dict[str, tuple[tuple[str, str], ...]] = {
    "ask_first_step": (("Another step", "ask_first_step"), ("Help me word it", "reach_out")),
    "ask_help_someone": (("Another idea", "ask_help_someone"), ("Word a message", "reach_out"), ("Signs", "ask_signs")),
    "distress": (
        ("Another small thing", "distress"),
        *REACH,
    ),
}

INSTEAD = (("Tell me more", "tell_more"), ("Where it comes from", "ask_trauma_link"), ("A small first step", STEP))
SMALLER = words("Something smaller")
WORD_IT, ANOTHER = button("Help me word it", "reach_out"), button("Another step", STEP)
NEXT = button("A next small step", STEP)
GOES_ON = {  # after each of these: the buttons; a text of steps.yml of the same name is the advice, where there is one
    "plan": (),
    "but": (SMALLER, ANOTHER),
    "smaller": (SMALLER, ANOTHER, WORD_IT),
    "why": (ANOTHER, SMALLER, WORD_IT),
    "a_no": (SMALLER, ANOTHER, WORD_IT),
    "people": (SMALLER, ANOTHER, WORD_IT),
    "refused": (SMALLER, ANOTHER, WORD_IT),
    "done": (NEXT, WORD_IT),
    "sent": (NEXT, WORD_IT),
    "answered": (NEXT, WORD_IT),
    "waiting": (ANOTHER, WORD_IT),
}


def go_on_with_step(turn: Turn) -> bool:
    """Is something said of the step that was given last? Then it is met: a smaller one, why, what if not, how it went."""
    said = said_of_step(turn.text, turn.slot("topic"), (turn.slot("reach_out") or {}).get("worded"))
    if said in ("another", "next"):
        give_steps(turn, STEP, opening=turn.say(f"step.{said}"))
    elif said == PLAN:  # noticed; whoever is on the way is not held up by a question
        turn.remember(offer=None)
        turn.reply(turn.say("step.plan"))
    elif said:
        turn.remember(topic=turn.slot("topic") if said == BUT else STEP, offer="listen")
        opening = turn.say(f"step.{said}") if f"step.{said}" in turn.knowledge.texts else ""
        advice = turn.knowledge.steps.get(said)
        text = turn.vary(f"steps.{said}", [step.text for step in advice]) if advice else ""
        turn.reply(opening, text, ask=turn.say(f"step.{said}.ask"), buttons=GOES_ON[said])
    return said is not None


def give_steps(turn: Turn, topic_id: str, opening: str = "") -> None:
    """One step that was not given yet, with what was said met first (`opening`: in these words)."""
    topic = turn.knowledge.topics[topic_id]
    again = turn.slot("topic") == topic_id
    if topic_id == HELPING:
        turn.remember(about=asked_about(turn) or turn.slot("about") or SOMEBODY)
    in_words = topic_id == HELPING and bool(turn.text) and answer(turn.text, SAY, kind="asks") is not None
    step = _next_step(turn, topic_id, SAY if in_words else STEPS_OF[topic_id])
    turn.remember(topic=topic_id)
    question = fresh_question(turn, topic_id, topic.ask)
    offer = offered_by(question)
    turn.remember(offer=topic_id if offer == "again" else offer)
    if not opening and (turn.text or not again):
        opening = before_an_answer(turn, topic) or turn.say(f"step_heard.{topic_id}")
    turn.reply(opening, step, ask=question, buttons=[button(title, intent) for title, intent in CHOICES[topic_id]])


def not_knowing(turn: Turn) -> None:
    """ "I don't know" is an answer; in a hard moment the small things stay at hand."""
    if turn.topic and turn.topic.id == "distress":
        turn.reply(turn.say("dont_know.distress"), buttons=hard_moment_ways(turn))
    elif turn.topic and turn.topic.id.startswith(FIRST_PERSON):
        turn.reply(turn.say("dont_know.topic"), buttons=[button(title, intent) for title, intent in INSTEAD])
    else:
        turn.reply(turn.say("dont_know"), buttons=openings())


def hard_moment_ways(turn: Turn) -> list[Button]:
    """Ways on in a hard moment: a small thing, and to somebody; after a loss only to somebody."""
    return [button(*one) for one in (REACH if after_a_loss(turn) else CHOICES["distress"])]


def _next_step(turn: Turn, topic_id: str, kind: str) -> str:
    """A step that was not given yet: one that goes with what was told if there is one, else one that is for everybody."""
    steps = turn.knowledge.steps[kind]
    lately = " ".join([turn.text, *turn.before]) if topic_id == HELPING else turn.text  # "the ladder" was told before
    told = {
        *turn.shared,
        turn.slot("topic"),
        *(theme.id for theme in turn.knowledge.themes_in(turn.text)),
        *turn.themes,
    }
    start = sum(map(ord, turn.tracker.sender_id))  # strangers do not all begin with the same one

    lives_with = bool(turn.times(LIVES_WITH)) or str(turn.slot("about")).endswith(TOGETHER)

    def rank(place: int) -> tuple[bool, int, bool, bool, bool, int]:
        """The smaller, the sooner: given least often, and closest to what was told."""
        step = steps[place]
        goes = bool(told & set(step.fits))
        made_for = bool(step.fits or step.words)
        return (
            step.apart and lives_with,
            turn.times(f"{kind}.{place}"),
            not step.shows_in(lately),
            not goes,
            made_for,
            (place - start) % len(steps),
        )

    place = min(range(len(steps)), key=rank)
    turn.count(f"{kind}.{place}")
    return steps[place].text
