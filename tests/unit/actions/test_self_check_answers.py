"""Which answer a message gives to a step of the self-check."""

from __future__ import annotations

import pytest

from actions.self_check.answers import answer_in

ASKING, ALONE, PRAISE, AWAY = "sign_asking_for_help", "sign_working_alone", "sign_compliments", "sign_isolation"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("all the time lol since forever", "often"), ("whenever theres a thing", "often"), ("more often than not", "often"), ("24/7", "often"),
        ("im used to it, all the time", "often"), ("no yeah", "often"), ("yes", "often"),
        ("sometimes, yeah", "sometimes"), ("not really, sometimes", "sometimes"), ("yes but only sometimes", "sometimes"), ("so so", "sometimes"), ("only at work", "sometimes"), ("not as much as i used to", "sometimes"),
        ("used to, not anymore", "never"), ("i used to do this loads, not so much these days", "never"), ("tbh no", "never"), ("yeah no", "never"),
        ("the opposite, haha", "never"), ("hardly ever do that", "never"), ("no i have lots of friends", "never"), ("not often", "never"),
        ("my wife says yes, i say no", "never"), ("she says never, but i'd say often", "often"),
    ],
)  # fmt: skip
def test_the_writer_s_own_words_count(text: str, expected: str) -> None:
    assert answer_in(text, AWAY) == expected


@pytest.mark.parametrize(
    "text",
    [
        "ok", "hm", "my ex used to call me the fortress", "i never tell anyone anything", "no one helps me anyway", "she used to do that",
        "my mum was always busy", "they never rang me", "no idea what you want", "my wife says yes", "the cat sat on a chair",
    ],
)  # fmt: skip
def test_what_says_nothing_of_it_is_no_answer(text: str) -> None:
    assert answer_in(text, AWAY) is None


@pytest.mark.parametrize(
    ("text", "often", "much"),
    [
        ("i'd say 7 out of 10", "often", "much"), ("10/10", "often", "much"), ("7", "often", "much"), ("80%", "often", "much"),
        ("maybe a 6 outta ten", "sometimes", "little"), ("three out of ten", "sometimes", "little"),
        ("2 out of 10", "never", "not"), ("0/10 tbh", "never", "not"),
    ],
)  # fmt: skip
def test_a_figure_out_of_ten(text: str, often: str, much: str) -> None:
    assert answer_in(text, AWAY) == often
    assert answer_in(text, "in_the_way") == much


@pytest.mark.parametrize("text", ["3 of my friends", "i have 2 kids", "11 out of 10", "we were 7 at home"])
def test_other_figures_are_none(text: str) -> None:
    assert answer_in(text, AWAY) is None


@pytest.mark.parametrize(
    ("text", "step", "expected"),
    [
        ("i never ask anybody for help, ever", ASKING, "often"),
        ("no i never ask", ASKING, "often"),
        ("my mum sends me offers to babysit and i always say no", ASKING, "often"),
        ("i only do it when im tired, sometimes", ASKING, "sometimes"),
        ("never, i love my team", ALONE, "never"),
        ("no i love working with people", ALONE, "never"),
        ("the opposite, i fish for compliments haha", PRAISE, "never"),
        ("i dont love working with others", ALONE, "often"),
    ],
)
def test_who_tells_of_the_sign_has_it_but_who_says_the_opposite_has_not(text: str, step: str, expected: str) -> None:
    assert answer_in(text, step, shown=True) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("since my kid was born, so 3 yrs ish", "years"), ("a few yrs", "years"), ("since 2019", "years"), ("since i was 30", "years"), ("For years", "years"),
        ("since my dad left i think, so i was 9", "always"), ("i did everything as a kid", "always"), ("my whole life", "always"),
        ("As long as I know", "always"), ("ever since i can remember", "always"), ("since covid", "years"), ("6 months", "lately"), ("since march", "lately"), ("Just lately", "lately"),
        ("my kid is great", None), ("my child keeps me busy", None),
    ],
)  # fmt: skip
def test_how_long(text: str, expected: str | None) -> None:
    assert answer_in(text, "how_long") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("my wife says yes, i say no", "not"),
        ("yes it ruined my marriage", "much"),
        ("not much", "not"),
        ("a bit", "little"),
    ],
)
def test_how_much_it_is_in_the_way(text: str, expected: str) -> None:
    assert answer_in(text, "in_the_way") == expected
