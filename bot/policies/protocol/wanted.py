"""What is asked for in danger: words for somebody, a line where they are, the device, and whatever else is a wish."""

from __future__ import annotations

from bot.policies.protocol.notes import note_for
from bot.policies.protocol.risk import OWN_LIFE, WRITES, Heard, Risk, Step, say
from bot.policies.protocol.ways import OF_OTHERS, ONLY_ABUSE, WISHES

A_PLACE = 6  # words: "near Hexham, up north"
OF_ASKING = ("straight", "laughs", "softer")  # wishes of who asks somebody about suicide
SURELY = 0.9  # confidence that words for somebody are asked for


def of_device(risk: Risk, heard: Heard) -> Step | None:
    """Who may see what is written here, or how to make it go: where somebody hurts them, about the device, and at once."""
    if heard.wish != "device" or (heard.intent == "delete_data" and heard.of_data):
        return None
    return say("leave_now" if "near" in heard.says else "watched", risk)


def words_wanted(risk: Risk, heard: Heard) -> Step | None:
    """Words for somebody are surely asked for, whatever is told beside: who is there, where they are."""
    asked = heard.intent == "reach_out" and heard.confidence >= SURELY and heard.words
    if (
        not asked
        or heard.wish not in (None, "word", "next")
        or heard.says & {"safe", "comes", "joking"}
        or risk.kind == "crisis_medical"
    ):
        return None
    return say(note_for(risk, heard, asked=True) or "note", risk)


def placed(risk: Risk, heard: Heard) -> Step | None:
    """A place was named: the lines there, or, where it is only that of the one who worries, where the other one is."""
    if risk.person == "third" and (heard.about.own or heard.about.theirs):
        return say("country" if risk.theirs else "where", risk)
    if heard.about.own:
        return say("country", risk)
    named = heard.act == "place" and risk.country is None and heard.wish is None and not heard.says
    return say("place_unknown", risk) if named and len(heard.text.split()) <= A_PLACE else None


def asks_more(risk: Risk, heard: Heard) -> bool:
    """Is something asked for, or denied, beside the place? That is answered then, with the line of the place."""
    if "denied" in heard.says and heard.turn.answers:
        return True
    where_known = risk.person == "first" or risk.theirs is not None
    return heard.wish in (*WISHES, *OF_OTHERS) and where_known and risk.kind != "crisis_medical"


def wished(risk: Risk, heard: Heard) -> Step | None:
    """Something was asked for."""
    if heard.wish in ONLY_ABUSE and risk.kind != "crisis_abuse":
        return None
    if heard.wish == "cancel" and not (risk.kind == "crisis_medical" or heard.turn.called):  # nobody was called
        return None
    if (note := note_for(risk, heard)) is not None:
        return say(note, risk)
    if risk.person == "third" and heard.wish in OF_OTHERS:
        fits = heard.wish not in OF_ASKING or risk.kind in OWN_LIFE
        return say(OF_OTHERS[heard.wish] if fits else "next", risk)
    if heard.wish == "text_instead":
        risk = risk.noting(WRITES)  # from then on the lines that can be written to come first
    return say(WISHES[heard.wish], risk) if heard.wish in WISHES else None
