"""What was told becomes sentences to the reader: a request a question, all else what it is; words to be sent stay."""

from __future__ import annotations

import pytest

from actions.wording.clauses import sentences_of
from actions.wording.heard import Piece, parts_of, pieces_of
from actions.wording.person import person_of
from actions.wording.reader import to_you
from tests.stretches import told

WHOM = "your friend"


def said(line: str, who: str = "", name: str = "") -> str:
    """The sentences of a reply that is written with its parts, for the one whom it names."""
    parts = parts_of(told(line))
    person = person_of(" ".join(one.words for one in parts if one.label == "who"))
    who, name = who or person.who or WHOM, name or person.name
    return " ".join(one for piece in pieces_of(parts) for one in sentences_of(piece, who, name))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("lead: i want | who: my sister | lead: to | say: drive me to the hospital on tuesday", "could you drive me to the hospital on Tuesday?"),
        ("lead: ask if | who: my mum | say: she can come over tonight", "could you come over tonight?"),
        ("say: I want her to drive me to the hospital", "could you drive me to the hospital?"),
        ("lead: ask | say: to talk", "could we talk?"),
        ("say: I need help moving the couch", "could you help me moving the couch?"),
        ("lead: ask for | say: help with the move", "could you help me with the move?"),
        ("say: a lift to the airport", "could I have a lift to the airport?"),
        ("lead: what do i text | who: my boss | lead: to get | say: friday off", "could I have friday off?"),
        ("lead: ask | who: my brother | lead: if | say: he knows a plumber", "do you know a plumber?"),
        ("lead: can i ask | who: my boss | lead: if | say: i can work from home", "could I work from home?"),
        ("lead: ask | who: my brother in law | lead: to | say: borrow his van saturday", "could I borrow your van Saturday?"),
        ("lead: i wanna ask | who: my friend | lead: if | say: i can stay at hers", "could I stay at yours?"),
        ("lead: text | who: my ex | lead: asking him to | say: have the kids this saturday instead of next", "could you have the kids this Saturday instead of next?"),
        ("lead: write to | who: the man next door | lead: if | say: he could turn his music down after 10", "could you turn your music down after 10?"),
        ("lead: ask | who: Lupita | lead: to | say: come sunday, 3 hours, so i can sleep", "could you come Sunday, 3 hours, so I can sleep?"),
        ("lead: see whether | who: Noor upstairs | say: shed water the plants til the 9th", "would you water the plants til the 9th?"),
        ("lead: so | who: my brother | say: picks mum up from dialysis on fridays, ive got the shop", "could you pick mum up from dialysis on Fridays? I've got the shop."),
        ("lead: get | who: my flatmate | lead: to | say: stop leaving the back door open", "could you stop leaving the back door open?"),
        ("lead: invite | who: my neighbours | lead: for | say: dinner on sunday", "would you like to come for dinner on Sunday?"),
        ("lead: ask | who: my mate | lead: whether | say: his sister still babysits", "I wanted to ask if your sister still babysits."),
        ("say: drive me to the hospital on friday", "could you drive me to the hospital on Friday?"),
        ("lead: help with | who: my uncle | say: the last six boxes", "could you help me with the last six boxes?"),
    ],
)  # fmt: skip
def test_a_request_is_a_question_to_the_reader(line: str, expected: str) -> None:
    assert said(line).lower() == expected.lower()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("lead: tell | who: my boss | lead: that | say: im not closing saturday", "I'm not closing Saturday."),
        ("lead: tell | who: my boss | say: I can't take the extra project", "I can't take the extra project."),
        ("lead: say | say: yes please come", "yes please come."),
        ("lead: text | who: my sister | lead: that | say: she always helps me", "you always help me."),
        ("lead: that | say: it's a no from me on the flat, im staying put", "it's a no from me on the flat. I'm staying put."),
        ("lead: to | who: my bf | lead: that | say: i need one evening alone a week. not because of him", "I need one evening alone a week. not because of you."),
        ("lead: how can i tell | who: my friend | lead: that | say: i miss her", "I miss you."),
        ("lead: that | who: my roommate | say: her alarm goes off from 5 and im so tired i cant see", "your alarm goes off from 5 and I'm so tired I can't see."),
        ("lead: i want | who: nadia | lead: to know | say: the trip is forgotten, i miss her", "the trip is forgotten. I miss you."),
        ("lead: help me tell | who: my cousin | say: he can crash at mine, floor only", "you can crash at mine, floor only."),
        ("lead: tell | who: my tutor | lead: that i | say: did the graphs and she only has the end", "I did the graphs and you only have the end."),
        ("lead: let | who: my lead | lead: know | say: ill do the 14th but not the 15th", "I'll do the 14th but not the 15th."),
        ("lead: write an | who: my manager | say: email. i need to drop to four days", "I need to drop to four days."),
        ("lead: more like: I'd like to talk | say: about going down to four days", "I'd like to talk about going down to four days."),
        ("lead: tell him about | who: josh | say: gran", "I'd like to tell you about gran."),
        ("lead: so that | who: my aunt | say: she doesnt worry, its only a sprain", "please don't worry. it's only a sprain."),
        ("lead: help me tell | who: my intern | lead: that | say: i'd like her to take over the filing", "could you take over the filing?"),
    ],
)  # fmt: skip
def test_a_statement_a_limit_and_a_yes_stay_what_they_are(line: str, expected: str) -> None:
    assert said(line).lower() == expected.lower()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("lead: apologise to | who: kai | lead: for | say: leaving him on read for a week, i wasnt angry", "I'm sorry for leaving you on read for a week. I wasn't angry."),
        ("lead: say sorry to | who: my mum | lead: that | say: i snapped at her", "I'm sorry that I snapped at you."),
        ("lead: thank | who: my nan | lead: for | say: driving me", "thank you for driving me."),
        ("lead: thank you text | who: for mr wozniak, | say: he stayed after school with me every week", "thank you. you stayed after school with me every week."),
        ("lead: say thanks to | who: my dad | say: thanks for the tenner dad", "thanks for the tenner dad."),
    ],
)  # fmt: skip
def test_thanks_and_an_apology_are_never_a_request(line: str, expected: str) -> None:
    assert said(line).lower() == expected.lower()


@pytest.mark.parametrize(
    "words",
    [
        "heyyy can u grab milk x",
        "u ok? didnt hear from u all week",
        "could you swap Sunday with me",
        "did rhys say anything about the party",
        "I never said I was proud of you",
        "you about sat?",
        "ring me when you're home",
        "Let me come and sit with you.",
        "don't ring me on my days off",
        "Sorry I disappeared. Would you like a coffee sometime?",
    ],
)
def test_what_reads_as_to_be_sent_stays_word_for_word(words: str) -> None:
    written = said(f"lead: text | who: my mate | say: {words}")
    assert written.rstrip("?.") == words.rstrip("?.")


def test_what_is_quoted_stays_as_it_is() -> None:
    assert said('lead: write | say: "im knackered mate, he can wait"') == "im knackered mate, he can wait"


@pytest.mark.parametrize(
    ("text", "who", "name", "expected"),
    [
        ("I need him to get up with the baby", "your husband", "", "I need you to get up with the baby"),
        ("pick up my son, he finishes at 3", "your sister", "", "pick up my son, he finishes at 3"),
        ("pick up my son, he finishes at 3", "your friend", "", "pick up my son, he finishes at 3"),
        ("watch the baby while he sleeps", "your sister", "", "watch the baby while he sleeps"),
        ("he drives me home and he's always late", "your dad", "", "you drive me home and you're always late"),
        ("she needs to pick up her things", "your ex", "", "you need to pick up your things"),
        ("borrow his", "your dad", "", "borrow yours"),
        ("cook her a meal on Sunday", "your sister", "", "cook you a meal on Sunday"),
        ("if she can take my daughter, she's easy", "your friend", "", "if you can take my daughter, she's easy"),
        ("i wish hed let me do the taxes", "your husband", "", "i wish you'd let me do the taxes"),
        ("shes never home and shes got my keys", "your flatmate", "", "you're never home and you've got my keys"),
        ("does she still want the cot", "your cousin", "", "do you still want the cot"),
        ("theyd said friday", "the council", "", "you'd said friday"),
        ("if margaret could water them", "your neighbour", "Margaret", "if you could water them"),
        ("he hasnt paid his half", "your roommate", "Ollie", "you haven't paid your half"),
        ("thanks nan for the jumper", "your nan", "", "thanks nan for the jumper"),
        ("i told her it was going great", "your supervisor", "", "i told you it was going great"),
        ("u said she could come", "your mate", "", "u said she could come"),
        ("She made him laugh on his last day", "the nurse", "", "you made him laugh on his last day"),
    ],
)  # fmt: skip
def test_only_the_reader_is_you(text: str, who: str, name: str, expected: str) -> None:
    assert to_you(text, who, name) == expected


def test_what_leads_only_to_it_is_no_part() -> None:
    assert sentences_of(Piece("", "and that i'm fine"), WHOM) == ["I'm fine."]
    assert sentences_of(Piece("", "text him"), WHOM) == []
    assert sentences_of(Piece("i want her to", "know. the keys are under the mat"), WHOM) == [
        "the keys are under the mat."
    ]
