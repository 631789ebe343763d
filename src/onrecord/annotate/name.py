"""A name in a text, in tokens: its parts as people tell them apart."""

from __future__ import annotations

from typing import NamedTuple

from onrecord.annotate.entity_reading import Reading
from onrecord.lang.en.names import FAMILY_FIRST, GENDER_OF, SUFFIXES
from onrecord.model.annotation import EntityType


class Name(NamedTuple):
    """A name in the text, in tokens."""

    start: int
    end: int
    type: EntityType
    sure: int
    """As in `onrecord.annotate.entity_types`."""
    title: int
    """Where its title begins; its own start when it has none."""


def key_of(reading: Reading, name: Name) -> str:
    """Its words: two names with the same are one name."""
    return " ".join(reading.words[name.start : name.end])


def family_of(reading: Reading, name: Name) -> str:
    """The family name of a whole name: "Okoro-Hale" of "Ann Okoro-Hale", "Kim" of "Kim Tae-ho"."""
    first = reading.words[name.start]
    if first in FAMILY_FIRST and (first not in GENDER_OF or "-" in reading.words[name.start : name.end]):
        return first
    last = name.end
    while last - 2 > name.start and (reading.words[last - 1] in SUFFIXES or reading.words[last - 1] == "."):
        last -= 1
    begin = last - 1
    while begin - 2 > name.start and reading.words[begin - 1] == "-":
        begin -= 2
    return " ".join(reading.words[begin:last])
