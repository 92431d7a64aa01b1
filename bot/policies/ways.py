"""What the crisis protocol answers to what somebody asks for, by intent and by wish."""

from __future__ import annotations

from bot.policies.risk import OWN_LIFE

CLEAR, CERTAIN = 0.5, 0.8  # confidence in a yes, a no, a goodbye; in a question on the topic that is to wait
UNTOUCHED = {"ask_privacy", "delete_data", "restart"}  # answered as ever, in every state
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
CONTENT = ("ask_", "sign_", "reason_", "problem_", "affirm", "deny", "tell_more", "reach_out")
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
    "ambulance": "ambulance",
    "sent": "sent",
    "loyal": "loyal",
    "secret": "secret",
    "will_reach": "will",
    "no_answer": "busy",
    "fault": "fault",
}
OF_OTHERS = {"lost": "lost", "straight": "straight"}  # what only who worries about somebody says
BESIDE_AGE = (None, "next", "sorry", "word")  # wishes that an age told just now goes before
NOT_FOR_LATER = ("crisis_medical", "crisis_harm_others")  # with these no question is kept: minutes count
OF_MEANS = ("crisis_suicide", "crisis_self_harm", "crisis_medical")  # "is that a lot?" is a question about means
SWALLOWED_FIRST = OWN_LIFE  # what a poisoning comes before, until help is there
