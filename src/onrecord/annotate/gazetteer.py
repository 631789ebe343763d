"""A name in, the places of the world that have it out: the form in which a table of places is asked.

The table comes in as an argument (`onrecord.weights.load_places` reads the one that ships); this room only asks it.

>>> key_of("Saint-Étienne"), key_of("St. Etienne"), key_of("the Hague")
('saint etienne', 'saint etienne', 'hague')
>>> read_entry("P11,US.IL,114000;P12,US.MA,154000")[1]
Place(id=12, kind='town', region='US.MA', population=154000, other=False)
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Final, Literal, NamedTuple

PlaceKind = Literal["country", "division", "town", "continent"]


class Place(NamedTuple):
    """A place of GeoNames."""

    id: int
    kind: PlaceKind
    region: str
    """ISO 3166 code of its country, and behind a point GeoNames' code of the division in it: ``US.IL``."""
    population: int
    """Of a division: of its towns together."""
    other: bool
    """Whether the name is not its first one: "Bombay"."""


Gazetteer = Callable[[str], tuple[Place, ...]]
"""The places that have a name, as `key_of` writes it, the largest first; none when the table has no such name."""

_KINDS: Final[dict[str, PlaceKind]] = {"C": "country", "D": "division", "P": "town", "L": "continent"}
_LETTERS: Final = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"}
)
_MARKS: Final = re.compile(r"[.'’‘ʼ,]")
_GAPS: Final = re.compile(r"[\s\-–/]+")
_SHORT: Final = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}


def key_of(name: str) -> str:
    """A name as the table spells it: small, without accents, marks and article, "St." written out."""
    bare = "".join(char for char in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(char))
    words = _GAPS.split(_MARKS.sub("", bare.translate(_LETTERS)).strip())
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    return " ".join(_SHORT.get(word, word) if len(words) > 1 else word for word in words)


def read_entry(entry: str) -> tuple[Place, ...]:
    """The places of a name, as the table writes them."""
    return tuple(map(_place, entry.split(";")))


def _place(written: str) -> Place:
    number, region, population = written.split(",")
    other = number.startswith("~")
    number = number.removeprefix("~")
    return Place(int(number[1:]), _KINDS[number[0]], region, int(population), other)
