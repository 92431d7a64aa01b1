"""What the crisis protocol answers to what somebody asks for, by intent and by wish."""

from __future__ import annotations

from bot.policies.protocol.risk import OWN_LIFE

CLEAR, CERTAIN = 0.5, 0.8  # confidence in a yes, a no, a goodbye; in a question on the topic that is to wait
A_STORY = 9  # words: as many tell something, which is taken up as that
UNTOUCHED = {"ask_privacy", "delete_data", "restart", "ask_recall"}  # answered as ever, in every state
TALK_FIRST = {"thank": "thanks", "goodbye": "goodbye"}
HELD = {  # questions that wait until the person is safe
    "ask_definition",
    "ask_healthy_independence",
    "ask_diagnosis",
    "ask_signs",
    "ask_self_check",
    "ask_trauma_link",
    "ask_trauma_kinds",
    "ask_conditions",
    "ask_problems",
    "ask_treatment",
    "ask_therapy_type",
    "ask_therapy_suggestion",
    "ask_source",
}
OF_TOPIC = ("ask_", "sign_", "reason_", "problem_", "reach_out")
CONTENT = (*OF_TOPIC, "affirm", "deny", "tell_more")
TO_PEOPLE = {  # whoever asks for people gets a way to them; "what happens when I call" comes as a first step
    "request_human": "call",
    "ask_first_step": "call",
    "ask_find_care": "find",
    "reach_out": "note",
}
CONTENT_OF = {  # what may be answered in the same turn, behind the words of the protocol
    **dict.fromkeys(HELD - {"ask_self_check"}, "action_explain"),
    "ask_therapy_type": "action_therapy_type",
    "ask_therapy_suggestion": "action_therapy_suggestion",
}
FORMS = {  # what begins a form, or looks at what was said
    "reach_out": "reach_out_form",
    "ask_self_check": "action_self_check",
    "ask_recall": "action_recall",
    "tell_more": "action_tell_more",
}
FIRST_STEP = "ask_first_step"  # on the topic, or else a way to people
STEPS = dict.fromkeys((FIRST_STEP, "ask_help_someone", "distress"), "action_steps")
TOLD = ("sign_", "reason_", "problem_")  # what is told on the topic, and heard by one action
OF_THE_CHAT = {  # what is asked of the chat itself, and whatever else a rule answers
    "ask_privacy": "utter_privacy",
    "delete_data": "action_delete_data",
    "ask_capabilities": "utter_capabilities",
    "bot_challenge": "utter_bot_challenge",
    "request_human": "utter_request_human",
}
THEN = "_then"  # ends the names of the responses that such an answer follows
WISHES = {
    "show_note": "show",
    "text_instead": "text",
    "call": "call",
    "reached": "reached",
    "therapist": "find",
    "therapist_after": "find",
    "word": "note",
    "next": "next",
    "sorry": "sorry",
    "cancel": "cancel",
    "ambulance": "ambulance",
    "sent": "sent",
    "loyal": "loyal",
    "secret": "secret",
    "will_reach": "will",
    "no_answer": "busy",
    "voicemail": "busy",
    "fault": "fault",
    "found_out": "found_out",
    "listen": "listen",
    "burden": "burden",
    "nobody": "alone",
    "where_to": "where_to",
    "distance": "distance",
    "hand_over": "hand_over",
    "wound": "wound",
    "counts": "counts",
    "leaves": "leaves",
    "tells": "tells",
    "lines": "lines_asked",
    "line_says": "line_says",
    "work": "work",
    "softer": "note",
    "plainer": "note",
    "device": "watched",
    "declines": "declined",
}
OF_OTHERS = {
    "lost": "lost",
    "voicemail": "lost",
    "straight": "straight",
    "rings_for": "rings_for",
    "approach": "approach",
    "visit": "visit",
    "laughs": "laughs",
    "softer": "wordless",
}  # what is answered so to who worries about somebody
BESIDE_DANGER = {
    "lines",
    "line_says",
    "work",
    "straight",
    "ambulance",
    "sent",
    "loyal",
    "tells",
    "leaves",
    "rings_for",
    "approach",
    "visit",
    "cancel",
}  # wishes that are answered where the danger is known, and named again
ONLY_ABUSE = ("counts", "leaves", "device")  # asked in words that mean other things elsewhere
BESIDE_AGE = (None, "next", "sorry", "word")  # wishes that an age told just now goes before
SOMEBODY = ("company", "reached")  # replies to that somebody is there or was reached
OF_LINES = ("lines", "line_says")  # wishes that are answered also once nothing is open
NOT_FOR_LATER = ("crisis_medical", "crisis_harm_others")  # with these no question is kept: minutes count
OF_MEANS = ("crisis_suicide", "crisis_self_harm", "crisis_medical")  # "is that a lot?" is a question about means
SWALLOWED_FIRST = OWN_LIFE  # what a poisoning comes before, until help is there


def content_for(intent: str) -> str | None:
    """The action that answers a message on the topic in the same turn, behind the words of the protocol."""
    return (
        CONTENT_OF.get(intent)
        or STEPS.get(intent)
        or FORMS.get(intent)
        or ("action_explain" if intent.startswith(TOLD) else None)
    )


def goes_to(intent: str) -> str | None:
    """The same for whatever can be asked or told beside a no to our question."""
    return content_for(intent) or OF_THE_CHAT.get(intent)
