"""Several questions in one message: each gets its short answer, three at the most; the rest is offered."""

from __future__ import annotations

from actions.buttons import Button, button
from actions.turn import Turn
from bot.knowledge import Answer
from bot.knowledge.asked import own_conditions, pieces, questions_in

MOST = 3
SILENT = ("silent.", "other:")  # begin what the article says nothing of: a few words, which do not count
OWN = "has."  # before a condition, counted in `told` once the person says that they were diagnosed with it
NAMES = {
    "did": "DID",
    "sad": "SAD",
    "ms": "MS",
    "add": "ADD",
    "adhd": "ADHD",
    "ocd": "OCD",
    "cptsd": "Complex PTSD",
    "c ptsd": "Complex PTSD",
    "hsp": "HSP",
    "ocpd": "OCPD",
    "complex ptsd": "Complex PTSD",
}


def as_written(name: str) -> str:
    """A name as it begins a sentence: "ADHD", "Autism"."""
    return NAMES.get(name.lower(), name[:1].upper() + name[1:])


def note_own(turn: Turn) -> None:
    """A diagnosis that was told is remembered for this talk."""
    for name in own_conditions(turn.text):
        turn.count(f"{OWN}{name}")


def is_own(turn: Turn, condition: str) -> bool:
    """Did the person say that they were diagnosed with it?"""
    return bool(turn.times(f"{OWN}{condition}"))


def answer_each(turn: Turn) -> None:
    """One sentence for each question, in their order."""
    asked = questions_in(turn.text)
    told_at_length = [one for one in asked if not one.startswith(SILENT)]
    later = told_at_length[MOST:]  # each of these has a button
    now = [one for one in asked if one not in later]
    topics = [one for one in asked if one in turn.knowledge.topics]
    section = next((found for one in now if (found := _section(turn, one))), None)
    turn.remember(
        topic=topics[0] if topics else _care_or_conditions(now),
        listed=list(dict.fromkeys([*later, *topics])),
        offer=None,
    )
    rest = turn.say("several.rest") if later else ""
    if len(asked) == 1 and asked[0].startswith("other:"):
        turn.reply(
            turn.say("condition.not_named", name=as_written(asked[0].removeprefix("other:"))), section="conditions"
        )
        return
    care = [button("Finding care", "ask_find_care")] if "ask_find_care" not in asked else []
    choices = [*more_on(turn, [*later, *now]), *care]
    turn.reply(*(in_a_sentence(turn, one) for one in now), rest, section=section, buttons=choices)


def _care_or_conditions(asked: list[str]) -> str:
    return "ask_treatment" if all(one.startswith("silent.") for one in asked) else "ask_conditions"


def _section(turn: Turn, one: str) -> str | None:
    known = turn.knowledge.topics.get(one) or turn.knowledge.conditions.get(one) or turn.knowledge.therapies.get(one)
    return known.section if known else "conditions" if one.startswith("other:") else "treatment"


def in_a_sentence(turn: Turn, one: str) -> str:
    """The whole answer in a sentence."""
    if one in turn.knowledge.conditions:
        key = "several.own" if is_own(turn, one) else "several.condition"
        return turn.say(key, name=turn.knowledge.conditions[one].label, short=turn.knowledge.conditions[one].short)
    if therapy := turn.knowledge.therapies.get(one):
        name = turn.knowledge.families[therapy.family].name
        return turn.say("several.therapy", name=therapy.name, family=name)
    if one.startswith("other:"):
        return turn.say("several.other", name=as_written(one.removeprefix("other:")))
    return turn.say(one if one.startswith("silent.") else f"several.{one}")


def asked_beside(turn: Turn, found: Answer) -> list[str]:
    """One more question of a message that has a short answer."""
    each = pieces(turn.text)
    rest = [one for one in each if not found.fits(one, turn.slot("topic"))]
    asked = [one for one in questions_in("\n".join(rest)) if one not in found.buttons.values()]  # it leads there anyhow
    return asked[:1] if found.sure and len(rest) < len(each) else []


def more_on(turn: Turn, asked: list[str]) -> list[Button]:
    """What there is more to say on: of topics and conditions."""
    topics = [button(turn.knowledge.topics[one].label, one) for one in asked if one in turn.knowledge.topics]
    conditions = [one for one in asked if one in turn.knowledge.conditions]
    named = [button(turn.knowledge.conditions[one].label, "ask_conditions", condition=one) for one in conditions]
    kinds = [
        button(turn.knowledge.therapies[one].label, "ask_therapy_type", therapy=one)
        for one in asked
        if one in turn.knowledge.therapies
    ]
    return [*topics, *named, *kinds]
