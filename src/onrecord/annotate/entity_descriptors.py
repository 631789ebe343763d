"""The mentions of a person in, the words that say who it is out: titles, roles, ages, affiliations, places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from onrecord.annotate.entity_apposition import role_end
from onrecord.annotate.entity_links import Link
from onrecord.annotate.entity_reading import Reading
from onrecord.annotate.entity_types import has_age
from onrecord.model.annotation import Descriptor, DescriptorKind
from onrecord.model.span import Span

_ROLES: Final = frozenset(
    "star dealer physician doctor actor actress singer resident student teacher farmer author writer".split()
)


def descriptors_of(reading: Reading, group: Sequence[Link]) -> tuple[Descriptor, ...]:
    """What the text says somebody is, in the order in which it says so; the same words twice stand once."""
    found: dict[tuple[str, str], Descriptor] = {}
    for it in group:
        for descriptor in _of_mention(reading, it):
            found.setdefault((descriptor.kind, descriptor.value), descriptor)
    return tuple(sorted(found.values(), key=lambda one: one.span.start))


def _of_mention(reading: Reading, it: Link) -> Iterator[Descriptor]:
    if it.form == "name":
        if it.head_start > it.start:
            yield _descriptor(reading, _kind(reading, it.head_start - 1), it.start, it.head_start)
        if has_age(reading, it.end):
            yield _descriptor(reading, "age", it.end + 1, it.end + 2)
        elif reading.word(it.end) == "," and reading.word(it.end + 1) == "aged" and reading.word(it.end + 2).isdigit():
            yield _descriptor(reading, "age", it.end + 2, it.end + 3)
    elif it.apposed:
        yield _descriptor(reading, "role", it.start, role_end(reading, it))


def _kind(reading: Reading, last: int) -> DescriptorKind:
    return "role" if reading.words[last] in _ROLES else "title"


def _descriptor(reading: Reading, kind: DescriptorKind, start: int, end: int) -> Descriptor:
    span = Span.of(reading.text, reading.starts[start], reading.ends[end - 1])
    return Descriptor(kind, span.text, span)
