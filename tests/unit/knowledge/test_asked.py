"""Several questions in one message, the meaning of a word, and questions told by their words alone."""

from __future__ import annotations

import pytest

from bot.knowledge import Knowledge
from bot.knowledge.asked import asks_several, own_conditions, questions_in


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("is it linked to adhd? or bpd, i've got a bpd diagnosis", ["other:adhd", "bpd"]),
        ("i just said i have bpd already. i asked about adhd aswell", ["other:adhd"]),
        (
            "is it a disorder, is it linked to ADHD and how much does therapy cost?",
            ["ask_diagnosis", "other:adhd", "silent.cost"],
        ),
        (
            "what is it, where does it come from and can you get rid of it?",
            ["ask_definition", "ask_trauma_link", "ask_treatment"],
        ),
        ("is it an illness? what are the signs?", ["ask_diagnosis", "ask_signs"]),
        ("how much is therapy and how long does it take", ["silent.cost", "silent.how_long"]),
    ],
)
def test_each_question_of_a_message_is_found(text: str, asked: list[str]) -> None:
    assert questions_in(text) == asked
    assert asks_several(text)


@pytest.mark.parametrize(
    "text",
    [
        "what is it?",
        "i never ask for help and i do it all myself",
        "what's the difference between avoidant and schizoid?",
        "is emdr or cbt better",
        "do i have ptsd or bpd?",
        "i do it all. is that bad?",
        "does that mean i have ptsd",
    ],
)
def test_one_question_is_no_several(text: str) -> None:
    assert not asks_several(text)


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("i've got a bpd diagnosis", ["bpd"]),
        ("i was diagnosed with ptsd last year", ["ptsd"]),
        ("i have bpd. what helps?", ["bpd"]),
        ("do i have bpd", []),
        ("so do i have npd then", []),
        ("i think i have ptsd", []),
        ("is it bpd", []),
    ],
)
def test_a_diagnosis_that_was_told_is_known_from_one_that_is_wondered_about(text: str, own: list[str]) -> None:
    assert own_conditions(text) == own


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("what mean this word delegating", "delegating"),
        ("what is delegating please", "delegating"),
        ("what does EMDR mean", "emdr"),
        ('what does "Avoiding reminders" mean', "trigger"),
        ("whats a trigger", "trigger"),
        ("i dont know the word vulnerable", "vulnerable"),
        ("what is mutual reliance", "mutual_reliance"),
    ],
)
def test_the_meaning_of_a_word_is_asked(known: Knowledge, text: str, word: str) -> None:
    found = known.word_in(text)
    assert found is not None and found.id == word


@pytest.mark.parametrize(
    "text",
    [
        "i mean the control",
        "what do you mean",
        "what is emdr",
        "what does it mean that i never ask for help",
        "what is isolation doing to me",
        "compliments mean nothing to me",
        "i didnt mean to be a perfectionist",
    ],
)
def test_a_word_alone_asks_for_no_meaning(known: Knowledge, text: str) -> None:
    assert known.word_in(text) is None


def test_every_sign_reason_cost_and_therapy_can_be_asked_by_its_name(known: Knowledge) -> None:
    topics = [one for one in known.topics.values() if one.id.startswith(("sign_", "reason_", "problem_"))]
    kinds = (topics, known.therapies.values(), known.families.values(), known.conditions.values())
    for label in (one.label for some in kinds for one in some):
        assert known.word_in(f"what does {label} mean") is not None, label


ASKED = {
    "ultimatum": ["should i give him an ultimatum? like therapy or i go to my sisters", "is it ok to set her a deadline"],
    "decide_bond": ["should i leave him or wait", "should i divorce my husband"],
    "decide_push": ["do i push or leave him be", "should i keep offering"],
    "decide_job": ["should i quit my job"],
    "decide_gp": ["can i just ask my GP", "should i see a doctor first"],
    "ask_therapist": ["and what would i ask a therapist?"],
    "afford": ["how do i find a therapist who's not 200 quid an hour", "therapist near me cheap"],
    "was_it_trauma": ["so was year end trauma or not. short answer", "is that trauma"],
    "because_of": ["Is this because mum left us with dad when I was eleven?", "do you think its because of him"],
    "has_a_point": ["do you think my boyfriend has a point", "my girlfriend sent me an article and said 'this is you'. is it tho"],
    "control_freak": ["what about the control freak bit though you didnt answer"],
    "let_in": ["how do i let her in now its all over", "how do i let him help", "how can i accept their help"],
    "its_me_closed": ["im the one with the closed door though not her", "its me who shut the door", "i am the one who shuts people out"],
    "is_this_about_them": ["this is about my husband", "no not me. him. hes the one who does it", "its not me its my bestie"],
    "reply_to_praise": ["like when they say well done what do i say"],
    "is_normal": ["is normal i never ask nobody for nothing?", "hi is it ok that i never ask"],
    "told_to_try": ["my wife told me to try this"],
    "bad_day": ["had a shit day, sorry"],
    "credit_taken": ["nah just work. boss took my name off the report i wrote on my own all month"],
    "who_made": ["who even made you", "who made the bot. are you chatgpt"],
    "who_runs": ["who is whoever runs it"],
    "trained_on": ["are you trained on my chat"],
    "work_sees": ["can my work see it", "what about my work tho"],
    "therapist_tells": ["would a therapist tell my work", "who sees what I do if I go, does my employer find out"],
    "ad": ["is the article even any good or is it an ad for a clinic"],
}  # fmt: skip
NOT_ASKED = [
    "how do i tell her",
    "my sister",
    "took my name off the list at work",
    "she says im shutting her out again",
    "my boss took it badly",
    "i want someone to be proud of me",
    "i lost my job over an ad i designed",
    "how do i let her know it's allowed to tell",
    "he gave me an ultimatum and left",
    "who wrote this, a doctor or somebody selling something",
    "im proud i dont need people",
    "i had a bad day and my wife just hugged me and i stood there like a board",
]


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in ASKED.items() for text in texts])
def test_what_is_told_by_its_words_is_answered_whatever_it_is_read_as(known: Knowledge, name: str, text: str) -> None:
    found = known.sure_answer(text, "ask_find_care")
    assert found is not None and found.id == name


@pytest.mark.parametrize("text", NOT_ASKED)
def test_kin_words_are_left_alone(known: Knowledge, text: str) -> None:
    assert known.sure_answer(text, None) is None
