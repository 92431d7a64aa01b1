"""How a message is met: the sentence that shows it was heard, what a list or a correction in it points at."""

from __future__ import annotations

import re

from actions.commands import answer
from actions.persons import relation_in
from actions.turn import DARK, SURE, Turn
from actions.whose import HELPING, tells_of_them
from bot.knowledge import Theme, Topic
from bot.knowledge.names import FIRST_PERSON, LOSS, LOSSES
from bot.knowledge.phrases import plain

LONG_STORY = 25  # words: a question with as many came with a story
SILENT = ("how_long", "cost", "medicine", "session", "event")  # what people ask and the article does not say

HEAVY = ("frightened", "crying", "things_left", "numb", "job_fear")  # themes that are met before anything is answered
STEPS = ("ask_first_step", HELPING, "distress")  # topics that give one small thing after the other
_MISSED = re.compile(
    r"\b((?:my |our )?(?:\w+ ){1,3}?)(?:(?:just|suddenly|then|has|had|sadly|also|both|finally) )*(?:died|passed|is gone|is dead|went)\b|"
    r"\b(?:lost|losing|buried|burying) (my (?:\w+ ?){1,3})"
)
OF_ANYBODY = (DARK, "helper_limits", "trauma_doubt", *LOSSES, "illness_close")  # themes that fit whoever is spoken of


def heard(turn: Turn, topic: Topic) -> str:
    """One sentence that shows it was heard: a theme that cuts across the topics first, else the topic's own."""
    of_them = tells_of_them(turn, topic.id)
    for theme in turn.themes_shown:
        if of_them and theme.id not in OF_ANYBODY:
            continue
        return theme_heard(turn, theme)
    return turn.vary(f"{topic.id}.reflect", topic.reflect) if topic.reflect else ""


def event_heard(turn: Turn) -> str:
    """One clause for what happened, where a message tells of a death, an illness, a birth, a break; else empty."""
    theme = next((one for one in turn.themes_shown if one.event), None)
    return theme_heard(turn, theme) if theme else ""


def heavy_heard(turn: Turn) -> str:
    """The same for tears, fright, and what else goes before an answer, in one sentence; none of it where another is spoken of."""
    if turn.lead:
        return ""  # it was told before, and is only insisted on
    theme = next((one for one in turn.themes_shown if one.id in HEAVY and not tells_of_them(turn)), None)
    return event_heard(turn) or (theme_heard(turn, theme) if theme else "")


def theme_heard(turn: Turn, theme: Theme) -> str:
    """The sentence of a theme; for a loss one that names who is missed, where that is said."""
    said = turn.vary(f"theme.{theme.id}", theme.heard)
    missed = _MISSED.search(plain(turn.text)) if theme.id == LOSS else None
    named = (missed[1] or missed[2]).strip().removeprefix("my ").removeprefix("our ") if missed else ""
    whom = relation_in(f"my {named}") or relation_in(f"my {named.split()[-1]}") if named else ""  # "dad died …"
    return turn.say("loss.named", whom=whom) if whom else said


def keep_told(turn: Turn) -> list[str]:
    """Signs that come along with a question are kept, where they are the writer's own and sure: none is said back."""
    sure = [one for one in turn.signs if turn.strength(one) >= SURE and one in turn.knowledge.topics]
    told = [one for one in sure if not tells_of_them(turn, one)]
    if told:
        turn.remember(shared=list(dict.fromkeys([*turn.shared, *told])))
    return told


def before_an_answer(turn: Turn, topic: Topic) -> str:
    """What stands before the answer to a question: the story that came with it is met, a gap in the article named."""
    if topic.id != HELPING:  # what shows there is not the writer's own
        keep_told(turn)
    asks = any(part.asks for part in turn.parts)  # then the answer comes first, but for a death or the like
    met = heavy_heard(turn) if asks and topic.id != "distress" else heard(turn, topic)
    missing = "" if topic.id == "ask_problems" and answer(turn.text, "cost", kind="asks") else gap(turn)
    return f"{met} {missing}".strip()  # "what does it cost me" asks for no price


def gap(turn: Turn) -> str:
    """An honest sentence where the article does not say what was asked, or does not name the therapy."""
    if name := named_in(turn, "therapy.others"):
        return turn.say("therapy.not_named", name=name)
    asked = answer(turn.text, *SILENT, kind="asks")
    return turn.say(f"silent.{asked}") if asked else ""


def named_in(turn: Turn, key: str) -> str:
    """Which of these names stands in the message, as it begins a sentence; else empty."""
    said = f" {plain(turn.text)} "
    found = (name for name in turn.knowledge.texts[key] if f" {plain(name)} " in said)
    return next((name[0].upper() + name[1:] for name in found), "")


def last_told(turn: Turn) -> Topic | None:
    """The sign, reason or cost under discussion, or else the last that was shared."""
    if turn.topic and turn.topic.id.startswith(FIRST_PERSON):
        return turn.topic
    return next((turn.knowledge.topics[one] for one in reversed(turn.shared) if one in turn.knowledge.topics), None)


def offered_by(question: str) -> str:
    """What a plain "yes" to this question means: an intent, or `listen` where nothing was offered."""
    low = question.lower()
    if low.startswith("which"):
        return "choose"
    if not low.startswith(("would", "shall", "does", "do you want")):
        return "listen"
    for said, intent in (
        ("first step", "ask_first_step"),
        ("small step", "ask_first_step"),
        ("small way", "ask_first_step"),
        ("another", "again"),
        ("why", "ask_trauma_link"),
        ("come from", "ask_trauma_link"),
        ("comes from", "ask_trauma_link"),
        ("behind this", "ask_trauma_link"),
        ("control", "reason_control"),
        ("way of coping", "ask_trauma_link"),
        ("which kind", "ask_therapy_suggestion"),
        ("words", "reach_out"),
        ("word ", "reach_out"),
        ("one by one", "ask_self_check"),
        ("eight signs", "ask_self_check"),
        ("signs", "ask_signs"),
        ("assessment", "ask_find_care"),
        ("may help", "ask_treatment"),
        ("go along with", "ask_conditions"),
    ):
        if said in low:
            return intent
    return "listen" if low.startswith("does") else "tell_more"
