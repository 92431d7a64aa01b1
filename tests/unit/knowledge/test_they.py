"""What is said of somebody else, in one way; and what is said of a message, by the phrases of the data."""

from __future__ import annotations

import pytest

from bot.knowledge import knowledge
from bot.knowledge.guesses import is_their_answer
from bot.knowledge.they import as_they, base
from bot.knowledge.wording import SAID, WHOLE, said_of_message, wants_words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("he'd prob laugh", "they would laugh"),
        ("shes gonna think im weak", "they would think i am weak"),
        ("what if my boss says no", "what if they say no"),
        ("kev will say hes busy", "they would say they are busy"),
        ("Ben's gonna be mad", "they would be mad"),
        ("is she mad at me", "are they mad at me"),
        ("would she be offended", "they would be offended"),
        ("she never replies", "they never reply"),
        ("id feel like i owed her", "i would feel like i owed them"),
        ("i'll send it", "i will send it"),
        ("im ill today", "i am ill today"),
        ("what the hell", "what the hell"),
    ],
)
def test_whoever_is_spoken_of_is_they(text: str, expected: str) -> None:
    assert as_they(text, "Ben") == expected


@pytest.mark.parametrize(
    ("verb", "expected"), [("drives", "drive"), ("has", "have"), ("carries", "carry"), ("always", "always")]
)
def test_a_verb_after_they(verb: str, expected: str) -> None:
    assert base(verb) == expected


@pytest.mark.parametrize(
    ("texts", "kind"),
    [
        (("what if he says no", "she'd say no", "they'll prob refuse", "and if my sister turns me down"), "no"),
        (("he'd think im weak", "shes going to judge me", "what will they think", "my boss would think less of me"), "weak"),
        (("she'd roll her eyes", "he will laugh at me"), "mock"),
        (("if they get mad?", "what if he takes it badly", "would she be offended", "she'll be so disappointed"), "mad"),
        (("kev will say hes busy. he always is", "shes got her own kids", "he doesnt have time for me"), "busy"),
        (("what if she doesnt answer", "he'll leave me on read", "she never replies"), "silence"),
        (("shes gonna think i only write because i need smth", "he'd feel used"), "only_need"),
        (("she'd say why didnt you tell me", "my sister would say that", "he'll ask questions"), "why_now"),
        (("id feel like i owed her", "then id owe him one", "he'd hold it over me"), "owe"),
        (("i hate bothering people", "i dont want to be a burden", "its too much to ask"), "bother"),
        (("i feel so stupid", "this is embarrassing", "i sound stupid"), "shame"),
        (("seems small", "feels silly", "everyone has it worse"), "small"),
        (("its tense", "we had a fight", "its awkward between us"), "tense"),
        (("we dont talk", "ive been ignoring her", "its been so long"), "apart"),
        (("sounds like im breaking up lol", "he'll think its about him", "she will take it personally"), "breakup"),
        (("is it manipulative to not say im struggling too?", "am i lying", "do i have to say why"), "honest"),
        (("do i send it or not", "do i just hit send", "should i even send it", "is it worth sending"), "send"),
        (("should i wait till monday", "is it too late to text"), "when"),
        (("should i say it in person instead", "hes not a text guy", "shall i call instead"), "in_person"),
        (("is she right to be", "is he mad at me"), "right"),
        (("am i allowed to", "is it ok to ask", "am i being selfish"), "allowed"),
        (("and what do i say back", "if she says yes"), "if_yes"),
        (("what if it makes it worse", "i dont want to lose him", "i'll regret it"), "worse"),
        (("what if she tells my dad", "he'd tell everyone"), "tell_others"),
        (("does it sound weird", "do i sound bitter", "would you send it"), "sounds_ok"),
        (("after i said no", "i always say no"), "after_no"),
    ],
)  # fmt: skip
def test_many_wordings_of_one_thing(texts: tuple[str, ...], kind: str) -> None:
    assert {text: said_of_message(text) for text in texts} == dict.fromkeys(texts, kind)


@pytest.mark.parametrize(
    "text",
    ["a lift on friday", "use her car", "tell her about the kids", "small jobs in the garden", "come when she can"],
)
def test_what_is_wanted_is_not_said_of_it(text: str) -> None:
    assert said_of_message(text) == ""


def test_some_phrases_are_looked_for_as_all_that_is_said() -> None:
    assert said_of_message("better") == "better"
    assert said_of_message("is it better to fix it quietly") != "better"


def test_each_kind_has_answers_of_its_own() -> None:
    texts = knowledge().texts
    kinds = {key.removeprefix(SAID).removesuffix(WHOLE) for key in texts if key.startswith(SAID)}
    answers = [set(texts[f"reach_out.draft.{kind}"]) for kind in kinds]
    assert len(kinds) > 25
    assert sum(map(len, answers)) == len(set[str]().union(*answers))


@pytest.mark.parametrize("text", ["he'll say he works all day", "she'd cry", "what if they get nasty", "dad will flip"])
def test_what_others_will_say_is_a_guess(text: str) -> None:
    assert is_their_answer(text)


@pytest.mark.parametrize("text", ["what if i cant do this anymore", "i'm scared of myself", "she could drive me"])
def test_what_the_writer_might_do_is_none(text: str) -> None:
    assert not is_their_answer(text)


@pytest.mark.parametrize(
    "text",
    [
        "so how do i say it",
        "how do i say that to him",
        "ugh fine what do i write",
        "yeah ask her",
        "the message thing. how would that even go",
        "if i did ask him, what would i say",
        "help me word it",
        "im supposed to ask my boss for an extension and ive never asked for anything ever help",
    ],
)
def test_these_words_ask_for_a_message(text: str) -> None:
    assert wants_words(text)


@pytest.mark.parametrize(
    "text",
    [
        "i never ask my boss for anything",
        "how do i say no to people",
        "i want to ask my brother but i never can",
        "what do i do",
        "ask me something",
        "how do i help him",
        "i had to tell my mum and nobody helped",
    ],
)
def test_these_do_not(text: str) -> None:
    assert not wants_words(text)
