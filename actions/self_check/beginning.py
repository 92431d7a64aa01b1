"""Around the self-check: whether it begins, what was said in it, and that it can't tell what somebody has."""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import button
from actions.commands import answer, command
from actions.listening import heard, keep_told
from actions.pointing import meant
from actions.self_check.afterwards import tells_what_came_out
from actions.self_check.recall import after_check, recalled_outside
from actions.self_check.state import half_done, state_of
from actions.talk.taking_back import corrects_what_was_kept
from actions.topic.explain import follow
from actions.turn import SURE, Turn
from actions.ways import ways_on
from bot.knowledge.checking import refuses_check, wants_check
from bot.knowledge.names import CHECK_FORM, WRITING_FORM
from bot.knowledge.phrases import plain
from bot.knowledge.reply import CHECK

FEW = 12  # words: a question as short asks for the check; a longer one may come with a story and ask for something else
OTHERWISE = {
    "feedback_negative": "action_feedback",
    "deny": "action_deny",
    "affirm": "action_affirm",
    "tell_more": "action_tell_more",
    "reach_out": WRITING_FORM,
}
# "Was it trauma?", "is it because of my dad?", "so is it that then?": something else is asked, and the check would be unasked
_POINTS_AWAY = re.compile(
    r"\b(?:is|was|isnt|wasnt|could|would) (?:it|that|this)(?! me\b)|\bcall (?:it|that|this)\b|\btrauma\b"
)


class ActionSelfCheck(Action):
    """Begins the check where it is asked for; else answers what was asked, and offers it."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_self_check"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """The form, or a reply that names it."""
        turn = Turn(dispatcher, tracker)
        if turn.text and refuses_check(turn.text):
            turn.remember(offer=None)
            turn.reply(turn.say("no_is_fine"), buttons=ways_on(turn))
            return turn.events()
        if corrects_what_was_kept(turn) or tells_what_came_out(turn):
            return turn.events()
        if turn.text and (other := _of_something_else(turn)):
            return other
        if turn.text and _beside(turn):
            return turn.events()
        pointed_at = meant(turn)
        if _is_asked_for(turn):
            return [*turn.events(), FollowupAction(CHECK_FORM)]
        if pointed_at:
            return follow(turn, pointed_at)
        if turn.slot("topic") == "ask_conditions":
            _not_ours_to_say(turn)
        elif state_of(turn)["answers"]:
            _verdict(turn)
        elif _is_it_me(turn):
            return [*turn.events(), FollowupAction(CHECK_FORM)]
        else:
            _offer(turn)
        return turn.events()


def _of_something_else(turn: Turn) -> list[EventType]:
    """Right after the answers were said back it looked like a word on them, and is none: then it is what it was read as."""
    if turn.act(CHECK) not in ("correct", "result") or turn.intent == "ask_self_check" or turn.confidence < SURE:
        return []
    if turn.intent in turn.knowledge.topics:
        return follow(turn, meant(turn) or turn.intent)
    return [*turn.events(), FollowupAction(OTHERWISE[turn.intent])] if turn.intent in OTHERWISE else []


def _is_asked_for(turn: Turn) -> bool:
    """Is the check itself wanted: by a button, by its name, by "test me"?"""
    named = plain(turn.text) in turn.knowledge.texts["command.check"] or wants_check(turn.text)
    return not turn.text or named or answer(turn.text, "check_me", kind="asks") is not None


def _beside(turn: Turn) -> bool:
    """What is no wish to begin: what was answered, "carry on" after it was over, what the check is; was it answered?"""
    goes_on = answer(turn.text, "resume", kind="asks") or command(turn.text, "resume", "go_on")
    recalls = recalled_outside(turn)[0] if answer(turn.text, "check_recall", kind="asks") else ""
    if recalls:
        turn.reply(recalls, buttons=after_check(turn))
    elif turn.intent == "ask_self_check" and not (goes_on and state_of(turn).get("finished")):
        return False
    elif answer(turn.text, "the_check", kind="asks") and not goes_on:
        turn.remember(offer="ask_self_check")
        turn.reply(turn.say("self_check.about"), buttons=[button("Look at them with me", "ask_self_check")])
    else:
        _over(turn)
    return True


def _is_it_me(turn: Turn) -> bool:
    """Is it the plain question "is that me?", and no "I think that's me", nor a question on a story?"""
    if answer(turn.text, "is_it_me", kind="asks"):
        return True
    short = not turn.signs and len(turn.text.split()) <= FEW and not answer(turn.text, "claims", kind="asks")
    return short and not _POINTS_AWAY.search(plain(turn.text))


def _not_ours_to_say(turn: Turn) -> None:
    """ "I think that's me", of a condition."""
    turn.remember(offer="ask_find_care")
    choices = (("How to find help", "ask_find_care"), ("Look at the signs", "ask_self_check"))
    turn.reply(
        turn.say("not_for_me_to_say"),
        ask=turn.say("self_check.instead"),
        section="conditions",
        buttons=[button(*one) for one in choices],
    )


def _verdict(turn: Turn) -> None:
    """ "So I have it then?", after the answers were said back."""
    turn.remember(topic="ask_diagnosis", offer="ask_find_care")
    again = "Carry on" if half_done(state_of(turn)) else "The questions again"
    choices = (
        ("How to find help", "ask_find_care"),
        ("What may fit me?", "ask_therapy_suggestion"),
        (again, "ask_self_check"),
    )
    turn.reply(turn.say("self_check.no_verdict"), section="signs", buttons=[button(*one) for one in choices])


def _over(turn: Turn) -> None:
    """None of the questions is open; they are offered once more."""
    turn.remember(offer="ask_self_check")
    turn.reply(turn.say("self_check.over"), buttons=after_check(turn))


def _offer(turn: Turn) -> None:
    """What was told is met, and the check is offered."""
    told = keep_told(turn)
    topics = [turn.knowledge.topics[one] for one in told]
    met = heard(turn, topics[0]) if topics else turn.say("self_check.met.asked")
    near = turn.say("about.them", topic=topics[0].name) if topics else ""
    turn.remember(offer="ask_self_check", topic=told[0] if told else turn.slot("topic"))
    choices = (("Look at them with me", "ask_self_check"), ("What are the signs?", "ask_signs"))
    turn.reply(met, near, ask=turn.say("self_check.offer"), section="signs", buttons=[button(*one) for one in choices])
