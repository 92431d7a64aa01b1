"""While the danger is open: people first, no article. The first row that fits answers (docs/crisis-protocol.md)."""

from __future__ import annotations

from dataclasses import replace

from bot.policies.protocol.answers import answered, in_other_words, with_topic
from bot.policies.protocol.denial import is_only_asked, out_of_place, put_right
from bot.policies.protocol.notes import note_for
from bot.policies.protocol.people import gone_on_from, there, waits
from bot.policies.protocol.plainly import asks_first_step, asks_on_topic, content_beside, is_plain, once
from bot.policies.protocol.risk import DROPPED, OWN_LIFE, PUT_RIGHT, UNLINED, Heard, Risk, Step, say
from bot.policies.protocol.wanted import asks_more, of_device, placed, wished, words_wanted
from bot.policies.protocol.ways import (
    A_STORY,
    BESIDE_AGE,
    CERTAIN,
    CLEAR,
    HELD,
    NOT_FOR_LATER,
    OF_OTHERS,
    OF_TOPIC,
    TALK_FIRST,
    THEN,
    TO_PEOPLE,
    UNTOUCHED,
    content_for,
)


def live(risk: Risk, heard: Heard, grown: bool = False) -> Step | None:
    """The answer while the danger is open; `grown`: it was just said that the person is under 18."""
    for row in (of_device, _worse, gone_on_from, _things, _joked, words_wanted, there, _calmer, _withdrawn):
        if step := row(risk, heard):
            return step
    if (heard.intent in UNTOUCHED and heard.of_data) or (heard.turn.erasing and heard.intent in ("affirm", "deny")):
        return None
    if step := None if asks_more(risk, heard) else placed(risk, heard):
        return step
    of_other = risk.person == "third" and heard.wish in OF_OTHERS  # "I don't know. How would I even ask him that"
    if not of_other and (step := in_other_words(risk, heard)):
        return step
    if grown and heard.wish in BESIDE_AGE:
        return say("young", risk)
    for row in (waits, wished, _refused, _moved, _puzzled):
        if step := row(risk, heard):
            return step
    return (answered(risk, heard) if is_plain(heard) else None) or _rest(risk, heard)


def _worse(risk: Risk, heard: Heard) -> Step | None:
    """It gets worse while it was only asked about: as a yes, though no rule knows the words."""
    told = heard.intent.startswith(OF_TOPIC) and heard.confidence >= CLEAR
    if "worse" not in heard.says or risk.level == "crisis" or risk.person != "first" or told or heard.wish:
        return None
    return say("yes", replace(risk.sure(), level="crisis"))


def _things(risk: Risk, heard: Heard) -> Step | None:
    """Things were broken, and that is said as if it did not count."""
    return (
        say("things", risk)
        if "things" in heard.says and risk.kind == "crisis_abuse" and risk.person == "first"
        else None
    )


def _joked(risk: Risk, heard: Heard) -> Step | None:
    """It was a joke, or taken wrong. A joke about what was swallowed settles nothing: some things only show later."""
    if "joking" in heard.says and risk.poison:
        return say("joking", risk)
    corrected = bool(heard.says & {"corrected", "misread", "explains"})
    if corrected and risk.level == "check" and "joking" not in heard.says and is_only_asked(risk):
        return out_of_place(risk, heard)
    refuses = heard.intent == "deny" and risk.kind in OWN_LIFE  # "no, leave me alone" explains nothing
    explained = "explains" in heard.says or ("corrected" in heard.says and not refuses)
    if explained and risk.level == "crisis" and not heard.says & {"joking", "misread", "safe"}:
        return put_right(risk)
    if heard.says & {"joking", "misread"} and asks_on_topic(heard) and risk.level == "check":
        return say(f"check_denied{THEN}", replace(risk, open=False).noting(UNLINED))
    if heard.says & {"joking", "misread"} or (corrected and risk.level == "check" and "safe" not in heard.says):
        ended = replace(risk, level="check", open=False).noting(*((UNLINED,) if risk.level == "check" else ()))
        return say("joking" if "joking" in heard.says else "misread", ended)
    return None


def _calmer(risk: Risk, heard: Heard) -> Step | None:
    """A word of safety. To feel fine, or better, says nothing after a poisoning; and better is not safe."""
    if risk.poison and heard.says & {"safe", "better"}:
        return say("fine", risk)
    if "safe" in heard.says:
        return with_topic("safe", replace(risk, open=False), heard)
    return say("better", risk) if "better" in heard.says else None


def _withdrawn(risk: Risk, heard: Heard) -> Step | None:
    """ "Forget I said it" erases nothing, nor "no plan"; a question about privacy may be one about the device."""
    if "no_plan" in heard.says and heard.wish is None and not asks_on_topic(heard):
        return say("plan_left", risk)
    if "forgets" in heard.says:
        return say("forget", risk)
    of_device = heard.intent == "ask_privacy" and risk.kind == "crisis_abuse" and heard.wish is None
    return say("watched", risk) if of_device else None


def _refused(risk: Risk, heard: Heard) -> Step | None:
    """They would rather not say, or be left alone."""
    return say("unwilling", risk) if "unwilling" in heard.says else None


def _puzzled(risk: Risk, heard: Heard) -> Step | None:
    """They ask what is meant, or whether they sound like it: never in the same words. Of somebody else, what was noticed counts."""
    if "puzzled" not in heard.says:
        return None
    if risk.person == "third" and risk.level == "crisis" and risk.kind in OWN_LIFE:
        return say("told", risk)
    return once("check_why", risk) or say("explain", risk)


def _moved(risk: Risk, heard: Heard) -> Step | None:
    """What could hurt is further away; somebody comes; somebody is said to be fine."""
    outside = "outside" in heard.says and risk.kind == "crisis_harm_others"
    if outside or ("apart" in heard.says and risk.kind != "crisis_medical"):
        return say("apart", risk)
    if "gone_other" in heard.says and risk.kind == "crisis_harm_others" and risk.person == "first":
        return say("parted", risk)
    if "checked" in heard.says and risk.person == "first":
        return say("looked", risk)
    if "near" in heard.says:
        return say("near", risk)
    if "hearsay" in heard.says and risk.person == "third" and (risk.poison or risk.kind != "crisis_medical"):
        return say("fine" if risk.poison else "hearsay", risk)
    return None


def _rest(risk: Risk, heard: Heard) -> Step:
    """What nobody asked for: stay with the person; a question on the topic is kept for later."""
    if is_only_asked(risk) and risk.kind not in OWN_LIFE and content_beside(heard):
        lapsed = replace(risk, open=False, held=None).noting(UNLINED)
        return say(f"check_lapsed{THEN}", lapsed.noting(DROPPED) if PUT_RIGHT in risk.said else lapsed)
    named = (heard.intent in HELD and heard.confidence >= CLEAR) and (
        heard.on_topic or risk.held or heard.act == "topic"
    )
    of_topic = named or (asks_first_step(heard) and heard.confidence >= CERTAIN)
    if of_topic and "grave" not in heard.says and risk.kind not in NOT_FOR_LATER:
        again = risk.held == heard.intent or (risk.held and risk.kind == "crisis_abuse")
        if again and content_for(heard.intent):  # it waited once; now it is answered, and the danger stays open
            return say(f"asked_twice{THEN}", replace(risk, held=None))
        return say("held", replace(risk, held=heard.intent))
    if "topic" in heard.says and risk.kind not in NOT_FOR_LATER:
        return say("held", risk)
    if heard.intent == "ask_help_someone" and risk.person == "third":
        return say("next", risk)
    if heard.intent in (*TALK_FIRST, "feedback_negative") and heard.confidence < CLEAR:
        return say("stay", risk)
    if heard.act not in ("", "words", "ask_them") and heard.intent == "reach_out":
        return say("stay", risk)  # "my friend made me write that"
    ways = {**TALK_FIRST, **TO_PEOPLE, "feedback_negative": "useless", "bot_challenge": "program"}
    long = len(heard.text.split()) >= A_STORY and "?" not in heard.text and "unsure" not in heard.says
    tells = long or "first_told" in heard.says
    way = ways.get(heard.intent, "told" if tells else "stay")
    return say((note_for(risk, heard, asked=True) if way == "note" else None) or way, risk)
