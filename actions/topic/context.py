"""Going on from what was said: more of it, the other one, yes and no, and what was shared so far."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import Button, button, openings
from actions.commands import answer, command
from actions.listening import offered_by
from actions.lists import ANSWERED
from actions.pointing import meant
from actions.self_check.recall import after_check, recalled_outside
from actions.talk.answering import answers_question, next_question, take_answer
from actions.talk.loss import REACH
from actions.talk.privacy import erase, keep
from actions.talk.taking_back import corrects_what_was_kept
from actions.talk.told import meet_told, only_listens
from actions.theirs import read_back
from actions.topic.explain import STARTS_FORM, explain, follow
from actions.topic.nobody import knows_of_nobody, says_no
from actions.topic.recalled import happened, named_in_it, quote_for
from actions.topic.steps import hard_moment_ways
from actions.turn import MINE, Turn
from actions.votes import UNCLEAR, believed
from actions.ways import ways_on
from bot.knowledge.erasing import ERASED
from bot.knowledge.names import FIRST_PERSON
from bot.knowledge.pointing import LISTENS

ASKS_WHOM = (
    "Is there any",
    "Is there some",
    "Is there one",
    "Has there been any",
)  # a "yes" to these knows of somebody
ASKS_WHO = ("Who", *ASKS_WHOM)  # a "no" to these knows of nobody
NOD = 2  # words: a longer "yes, asking is" answers a question, and is no plain yes


class ActionTellMore(Action):
    """Something new about the last topic, until there is nothing new; then it says so."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_tell_more"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """The next untold part, or another topic that was pointed at."""
        turn = Turn(dispatcher, tracker)
        other = meant(turn)
        if command(turn.text, "stop"):  # "ok enough"
            turn.reply(turn.say("no_is_fine"), buttons=openings())
        elif other:
            return follow(turn, other)
        else:
            tell_more(turn)
        return turn.events()


def tell_more(turn: Turn) -> None:
    """Continue the topic under discussion."""
    topic = turn.topic
    if topic is None:
        turn.reply(turn.say("no_topic"), buttons=openings())
        return
    told = turn.count(f"{topic.id}.more")
    related = [button(turn.knowledge.topics[one].label, one) for one in topic.related if one in turn.knowledge.topics]
    if told >= len(topic.more):
        turn.reply(turn.say("nothing_new", topic=topic.name), buttons=related[:3])
        turn.remember(listed=list(topic.related), offer=None)
        return
    more, question = topic.more[told], next_question(turn, topic)
    turn.remember(offer="tell_more" if offered_by(question) in LISTENS else offered_by(question))
    turn.reply(
        more.text, ask=question, section=more.section, buttons=[button("Tell me more", "tell_more"), *related[:2]]
    )


def name_again(turn: Turn, one: str) -> list[EventType]:
    """What a kind of therapy, a therapy or a condition that was shown is called; nothing for anything else."""
    known = turn.knowledge
    family = known.families.get(one)
    named = family or known.therapies.get(one) or known.conditions.get(one)
    if named is None:
        return []
    names = " and ".join(known.therapies[name].name for name in family.therapies) if family else ""
    said = turn.say("name_again.two" if names else "name_again", name=named.name, names=names)
    turn.reply(said, section=named.section, buttons=[button("Tell me more", "tell_more")])
    return turn.events()


class ActionRecall(Action):
    """Reads back what was shared in this session."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_recall"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """A short summary, or an honest "nothing yet"."""
        turn = Turn(dispatcher, tracker)
        if corrects_what_was_kept(turn):
            return turn.events()
        if answer(turn.text, "names_again", kind="asks") and (other := meant(turn)) not in (None, UNCLEAR, ANSWERED):
            if named := name_again(turn, str(other)):
                return named
            return follow(turn, str(other))
        if said := quote_for(turn):
            turn.reply(turn.say("recall.quote", said=said), buttons=[button("What else?", "ask_recall")])
            return turn.events()
        missing = turn.say("recall.not_kept") if named_in_it(turn) and not turn.times(ERASED) else ""
        checked, covered = recalled_outside(turn)
        topics = [turn.knowledge.topics[one] for one in turn.shared if one in {*turn.knowledge.topics} - covered]
        kept = turn.slot("reach_out") or {}
        last = (
            kept if kept.get("step") else next(iter(kept.get("drafts") or ()), {})
        )  # one that was broken off, or left
        worded = kept.get("worded") or last.get("who")
        message = turn.say("recall.worded", whom=worded) if worded else ""
        others = read_back(turn)
        if not topics:
            none = "delete.gone" if turn.times(ERASED) else "recall.nothing"
            things = happened(turn)
            nothing = "" if checked or message or others or things or missing else turn.say(none)
            turn.reply(
                missing,
                checked,
                things,
                others,
                message,
                nothing,
                buttons=after_check(turn) if checked else _after_nothing(turn),
            )
            return turn.events()
        names = [topic.name for topic in topics]
        last = "; and " if len(names) > 2 else " and "
        listed = last.join(filter(None, ("; ".join(names[:-1]), names[-1])))
        turn.remember(listed=[topic.id for topic in topics], offer="ask_therapy_suggestion")
        choices = [button("What may fit me?", "ask_therapy_suggestion"), button("Erase it", "delete_data")]
        card = {"type": "recall", "topics": [{"id": topic.id, "name": topic.name} for topic in topics]}
        turn.reply(
            missing,
            turn.say("recall.told", topics=listed),
            happened(turn),
            others,
            checked,
            message,
            ask=turn.say("recall.ask"),
            buttons=choices,
            card=card,
        )
        return turn.events()


def _after_nothing(turn: Turn) -> list[Button]:
    return [button("Erase it", "delete_data")] if turn.before else openings()


class ActionAffirm(Action):
    """A plain "yes": to what was offered."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_affirm"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Do what was offered; what is told along with the "yes" comes first."""
        turn = Turn(dispatcher, tracker)
        if only_listens(turn):
            meet_told(turn)
            return turn.events()
        offer = turn.slot("offer")
        other = meant(turn) or believed(turn) or (offer if offer in STARTS_FORM else None)
        if offer == "delete_data":
            turn.remember(offer=None)
            erase(turn)
        elif other in STARTS_FORM and _tells_more(turn):
            take_answer(turn)
        elif other:
            return follow(turn, str(other))
        else:
            _go_on(turn, offer)
        return turn.events()


def _tells_more(turn: Turn) -> bool:
    """ "Yeah my back and my marriage" says more than yes to a form."""
    return len(turn.text.split()) > NOD and bool(turn.knowledge.themes_in(turn.text)) and turn.topic is not None


def _go_on(turn: Turn, offer: str | None) -> None:
    if str(offer).startswith(MINE):
        turn.remember(offer="share")
        explain(turn, str(offer).removeprefix(MINE))
    elif offer in turn.knowledge.topics or offer == "ask_therapy_suggestion":
        explain(turn, str(offer))
    elif offer == "tell_more" or (offer is None and turn.topic):
        tell_more(turn)
    elif offer in ("choose", "share") and len(turn.text.split()) <= NOD:
        turn.reply(turn.say("yes_which"), buttons=turn.shown)
    elif len(turn.text.split()) > NOD and answers_question(turn):
        take_answer(turn)
    elif offer in LISTENS and turn.topic and turn.topic.id == "distress":
        turn.reply(turn.say("yes_heard.distress"), buttons=hard_moment_ways(turn))
    elif offer in LISTENS and command(turn.text, "nod"):
        turn.reply(turn.say("yes_heard.nod"), buttons=_after_hearing(turn))
    elif offer in LISTENS and turn.asked.startswith(ASKS_WHOM):
        turn.reply(turn.say("yes_heard.whom"), buttons=_after_hearing(turn))
    elif offer in LISTENS:
        turn.reply(turn.say("yes_heard"), buttons=_after_hearing(turn))
    else:
        turn.reply(turn.say("yes_to_what"), buttons=openings())


class ActionDeny(Action):
    """A plain "no": accepted, and another way offered."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_deny"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Accept it; nothing is erased where that was asked; a correction ("no, I meant …") moves the topic."""
        turn = Turn(dispatcher, tracker)
        offer = turn.slot("offer")
        if corrects_what_was_kept(turn):
            return turn.events()
        if only_listens(turn):
            meet_told(turn)
            return turn.events()
        other = meant(turn) or believed(turn)
        if other:
            return follow(turn, other)
        turn.remember(offer=None)
        if offer == "delete_data":
            keep(turn)
        elif str(offer).startswith(MINE):
            turn.reply(turn.say("not_me"), buttons=openings())
        elif _denied_before(turn):
            turn.reply(turn.say("no_again"), buttons=ways_on(turn))
        elif offer == "share":
            turn.reply(turn.say("none_of_these"), buttons=openings())
        elif turn.asked.startswith(ASKS_WHO) and offer in LISTENS and says_no(turn):
            turn.remember(offer="listen")
            key = "no_heard.whom" if knows_of_nobody(turn) else "no_heard.whom.unsure"
            turn.reply(turn.say(key), buttons=[button(*one) for one in REACH])
        elif turn.topic and turn.topic.id == "distress":
            turn.reply(turn.say("no_is_fine.distress"), buttons=hard_moment_ways(turn))
        elif len(turn.text.split()) > NOD and answers_question(turn):
            take_answer(turn)
        elif offer in LISTENS and turn.topic and turn.topic.id.startswith(FIRST_PERSON):
            turn.reply(turn.say("no_heard"), buttons=_after_hearing(turn))
        else:
            turn.reply(turn.say("no_is_fine"), buttons=openings())
        return turn.events()


def _denied_before(turn: Turn) -> bool:
    """Was the message before a plain "no", too?"""
    before = next(turn.messages_before, {})
    plain_no = (before.get("intent") or {}).get("name") == "deny" and len(str(before.get("text")).split()) <= NOD
    return plain_no and len(turn.text.split()) <= NOD


def _after_hearing(turn: Turn) -> list[dict[str, str]]:
    choices = (
        ("Tell me more", "tell_more"),
        ("What may help", "ask_treatment"),
        ("A small first step", "ask_first_step"),
    )
    return [button(title, intent) for title, intent in choices]
