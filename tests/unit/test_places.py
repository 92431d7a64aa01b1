"""Which country somebody is in, as people say it."""

from __future__ import annotations

import pytest

from bot.places import country_name, place_in


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("UK", "GB"), ("the UK", "GB"), ("U.K.", "GB"), ("i'm in the uk", "GB"), ("she is in the UK.", "GB"),
        ("US", "US"), ("I live in the US", "US"), ("in the us", "US"), ("in the USA!", "US"), ("from the States", "US"),
        ("I live in Texas", "US"), ("Dublin", "IE"), ("I'm in Dublin, Ireland", "IE"), ("my brother in Manchester", "GB"),
        ("the Netherlands", "NL"), ("I live in the Netherlands", "NL"), ("living in New Zealand", "NZ"),
        ("call me on +44 7700 900123", "GB"), ("+447700900123", "GB"), ("+44", "GB"), ("0044 20 7946", "GB"),
        ("my number is +353 1 234", "IE"), ("+31", "NL"), ("+1 (415) 555-0100", "US"), ("Canada?", "CA"), ("I'm in New York", "US"), ("nyc", "US"), ("en Madrid", "ES"),
        ("ich komme aus Deutschland", "DE"), ("in Österreich", "AT"), ("in der Schweiz", "CH"), ("Suisse", "CH"), ("Svizzera", "CH"),
        ("España", "ES"), ("espana", "ES"), ("estoy en México", "MX"), ("soy de Madrid", "ES"), ("vivo en Sevilla", "ES"),
        ("nous sommes à Lyon", "FR"), ("je suis en Belgique", "BE"), ("j'habite à Bruxelles", "BE"), ("aux États-Unis", "US"),
        ("etats unis", "US"), ("la France", "FR"), ("vivo in Italia", "IT"), ("abito a Roma", "IT"), ("en l’Italie", "IT"),
        ("moro no Brasil", "BR"), ("ik woon in Nederland", "NL"), ("ich wohne in den Niederlanden", "NL"), ("Россия", "RU"),
        ("日本", "JP"), ("Türkiye", "TR"), ("wir leben in München", "DE"), ("in Wien", "AT"), ("I live in Las Vegas", "US"),
        ("in Izmir", "TR"), ("i am from oslo but live in cologne", "NO"), ("I am in india right now", "IN"),
        ("I live in the Bronx", "US"), ("in the Gambia", "GM"), ("near the hague", "NL"), ("in Van, near the lake", "TR"),
    ],
)  # fmt: skip
def test_a_place_is_read(text: str, code: str) -> None:
    assert place_in(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "they gave up on us", "he believes in us", "I am Irish", "my British husband", "in the end", "in the dark",
        "I live in fear", "from the start", "in a bad place", "", "the", "in", "from time to time", "in pieces", "007", "2+2", "100 times", "+",
        "nach Hause", "en casa", "à la maison", "in den letzten Tagen", "aus dem Haus", "in de war", "in the bush", "from island to island",
        "in indie bands", "my Swiss husband", "au pair", "he said it in the van", "I sat in the bath", "in the reading room", "near the split in the road",
    ],
)  # fmt: skip
def test_what_is_no_place(text: str) -> None:
    assert place_in(text) is None


def test_every_country_has_a_name() -> None:
    assert country_name("IE") == "Ireland"
    assert country_name("GB") == "the United Kingdom" and country_name("NL") == "the Netherlands"
    assert country_name(None) == country_name("XX") == "where you are"
