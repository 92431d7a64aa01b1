"""The choice of crisis lines."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

import pytest

from bot.knowledge import Knowledge
from bot.knowledge.lines import Line, overdue

KINDS = ("crisis_suicide", "crisis_self_harm", "crisis_harm_others", "crisis_abuse", "crisis_medical")
COUNTRIES = (None, "US", "GB", "IE", "CA", "AU", "NZ", "IN", "ZA", "DE", "AT", "CH", "FR", "ES", "NL", "IT", "BR")


def ids(known: Knowledge, kind: str, country: str | None, young: bool = False) -> list[str]:
    return [line.id for line in known.lines_for(kind, country, young)]


@pytest.mark.parametrize(("kind", "country", "young"), itertools.product(KINDS, COUNTRIES, (False, True)))
def test_one_to_three_lines_with_an_emergency_number_and_a_verified_one_first(
    known: Knowledge, kind: str, country: str | None, young: bool
) -> None:
    lines = known.lines_for(kind, country, young)
    assert 1 <= len(lines) <= 3
    assert lines[0].verified
    assert any(line.emergency for line in lines)
    assert len({line.id for line in lines}) == len(lines)
    assert all(kind in line.kinds for line in lines)


@pytest.mark.parametrize("country", COUNTRIES)
@pytest.mark.parametrize("kind", ["crisis_medical", "crisis_harm_others"])
def test_the_emergency_number_leads_where_minutes_count(known: Knowledge, kind: str, country: str | None) -> None:
    assert known.lines_for(kind, country)[0].emergency


@pytest.mark.parametrize(
    ("kind", "country", "expected"),
    [
        ("crisis_suicide", "US", ["us_988", "us_crisis_text_line", "us_911"]),
        ("crisis_abuse", "US", ["us_domestic_violence", "us_childhelp", "us_911"]),
        ("crisis_medical", "US", ["us_911"]),
        ("crisis_suicide", "GB", ["gb_samaritans", "gb_shout", "gb_999"]),
        ("crisis_abuse", "AU", ["au_1800respect", "au_000"]),
        ("crisis_medical", "DE", ["eu_112"]),
        ("crisis_suicide", "BR", ["directory", "local_emergency"]),
        ("crisis_suicide", None, ["directory", "local_emergency", "us_988"]),
        ("crisis_abuse", None, ["directory", "local_emergency", "us_domestic_violence"]),
        ("crisis_medical", None, ["local_emergency"]),
    ],
)
def test_the_matrix(known: Knowledge, kind: str, country: str | None, expected: list[str]) -> None:
    assert ids(known, kind, country) == expected


def test_an_unverified_line_is_shown_but_never_first(known: Knowledge) -> None:
    assert ids(known, "crisis_suicide", "IN") == ["directory", "in_tele_manas", "in_112"]


@pytest.mark.parametrize(
    ("kind", "country", "expected"),
    [
        ("crisis_abuse", "US", ["us_childhelp", "us_domestic_violence", "us_911"]),
        ("crisis_abuse", None, ["directory", "local_emergency", "us_childhelp"]),
        ("crisis_suicide", "US", ["us_988", "us_crisis_text_line", "us_911"]),
        ("crisis_suicide", "GB", ["gb_childline", "gb_samaritans", "gb_999"]),
        ("crisis_suicide", "DE", ["de_telefonseelsorge", "de_nummer_gegen_kummer", "eu_112"]),
        ("crisis_medical", "GB", ["gb_999"]),
    ],
)
def test_the_young_have_lines_of_their_own(
    known: Knowledge, kind: str, country: str | None, expected: list[str]
) -> None:
    assert ids(known, kind, country, young=True) == expected


@pytest.mark.parametrize(
    ("country", "expected"),
    [
        ("US", ["us_911", "us_poison_help"]),
        ("AU", ["au_000", "au_poisons"]),
        ("NZ", ["nz_111", "nz_poisons"]),
        ("CH", ["ch_112", "ch_145"]),
        ("GB", ["gb_999"]),
        (None, ["local_emergency", "us_poison_help"]),
    ],
)
def test_where_something_was_swallowed_the_poison_line_is_named(
    known: Knowledge, country: str | None, expected: list[str]
) -> None:
    assert [line.id for line in known.lines_for("crisis_medical", country, poison=True)] == expected


@pytest.mark.parametrize(("kind", "country"), itertools.product(KINDS, COUNTRIES))
def test_nobody_else_is_sent_to_a_line_for_children(known: Knowledge, kind: str, country: str | None) -> None:
    assert all(line.young != "only" for line in known.lines_for(kind, country))


def test_every_check_is_younger_than_180_days(known: Knowledge) -> None:
    assert [line.id for line in overdue(known.lines, date.today())] == []


def test_a_check_ages(known: Knowledge) -> None:
    checked = [line.verified_on for line in known.lines if line.verified_on]
    assert not list(overdue(known.lines, min(checked) + timedelta(days=180)))
    assert len(list(overdue(known.lines, max(checked) + timedelta(days=181)))) == len(checked)


@pytest.mark.parametrize("source", ["", "a page", "https://", "ftp://example.org/x"])
def test_a_line_without_a_source_is_refused(known: Knowledge, source: str) -> None:
    with pytest.raises(ValueError, match="source"):
        Line(**{**known.lines[0].dict(), "source": source})


def test_a_line_of_the_us_is_named_as_such_where_the_country_is_unknown(known: Knowledge) -> None:
    assert known.lines_for("crisis_suicide", None)[-1].name.endswith("(US only)")
    assert "(US only)" not in known.lines_for("crisis_suicide", "US")[0].name


@pytest.mark.parametrize("spelt", ["UK", "uk", " gb "])
def test_a_country_may_be_spelt_otherwise(known: Knowledge, spelt: str) -> None:
    assert ids(known, "crisis_suicide", spelt) == ids(known, "crisis_suicide", "GB")


def test_an_empty_country_is_unknown(known: Knowledge) -> None:
    assert ids(known, "crisis_suicide", "") == ids(known, "crisis_suicide", None)


def test_a_card_has_a_name_and_a_date_or_says_that_there_is_none(known: Knowledge) -> None:
    cards = {line.id: line.card() for line in known.lines}
    assert cards["us_988"] == {
        "name": "988 Suicide & Crisis Lifeline",
        "call": "988",
        "text": "988",
        "chat": "https://988lifeline.org",
        "hours": "24/7",
        "verified_on": "2026-11-24",
    }
    assert cards["in_tele_manas"]["verified_on"] == "not checked"
    assert all(card["name"] and card["verified_on"] for card in cards.values())


def test_every_line_has_its_own_name(known: Knowledge) -> None:
    assert len({line.id for line in known.lines}) == len(known.lines)
