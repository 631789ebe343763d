"""What stands in an article's text: who and what is named, when, and how much. All spans point into ``article.text``.

The room ``annotate`` finds it; an `Article` carries it.

>>> Quantity(id="q1", span=Span(0, 10, "3.5 tonnes"), value=3.5, unit="t", kind="measure").modifier
'exact'
"""

from __future__ import annotations

from typing import Literal

import msgspec

from onrecord.model.span import Span

EntityType = Literal["PER", "ORG", "GPE", "LOC", "FAC", "GROUP", "PRODUCT", "WORK", "OTHER"]
"""Person, organisation, country or town with a government, other place, building, people as a group, product,
work, other."""

DescriptorKind = Literal["title", "role", "age", "affiliation", "place"]
MentionForm = Literal["name", "nominal", "pronoun"]
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
TimeRole = Literal["when", "sentence_length", "age", "furniture"]
"""What an expression of time is there for: when something happened, how long a sentence of a court is, how old somebody
is, or nothing that belongs to the matter ("updated 7 sec ago")."""

TimeStatus = Literal["resolved", "vague", "ambiguous", "unresolved"]
Anchor = Literal["published", "modified", "dateline", "previous_mention", "captured"]
"""What a relative time hangs on, in this order; ``captured`` gives at most an ambiguous value for body text."""

Modifier = Literal["exact", "approximate", "at_least", "at_most", "more_than", "less_than"]
QuantityKind = Literal["count", "money", "percent", "duration", "age", "measure", "ordinal", "penalty", "casualty"]


class Descriptor(msgspec.Struct, frozen=True):
    """Words that say what an entity is."""

    kind: DescriptorKind
    value: str
    """As printed."""
    span: Span


class Entity(msgspec.Struct, frozen=True):
    """Somebody or something that the article names."""

    id: str
    name: str
    """The longest form that the article prints; nothing is made up."""
    type: EntityType
    aliases: tuple[str, ...] = ()
    """Its other forms, as printed."""
    descriptors: tuple[Descriptor, ...] = ()
    geonames_id: int | None = None
    """For a place that is certain: its GeoNames number."""
    geonames_rule: str = ""
    """The rule that made it certain, in words a person understands."""


class Mention(msgspec.Struct, frozen=True):
    """A place in the text that refers to an entity."""

    id: str
    entity: str
    """Id of the entity."""
    span: Span
    head: Span
    """The word that carries the reference."""
    form: MentionForm


class Time(msgspec.Struct, frozen=True):
    """An expression of time (TimeML TIMEX3)."""

    id: str
    span: Span
    type: TimeType
    value: str | None = None
    """TIMEX3 value: ``2024-10-21``, ``2024-W43``, ``P3D``. None when nothing can be said without making it up."""
    mod: str | None = None
    """TIMEX3 ``mod``: ``APPROX``, ``START``, ``MORE_THAN`` ..."""
    interval: tuple[str, str] | None = None
    """Earliest and latest day it can mean, ISO 8601, both included."""
    anchor: Anchor | None = None
    role: TimeRole = "when"
    status: TimeStatus = "unresolved"
    candidates: tuple[str, ...] = ()
    """Values that it could also have."""
    rule: str = ""
    """The rule that found it, in words a person understands."""


class Quantity(msgspec.Struct, frozen=True):
    """A number with what it counts."""

    id: str
    span: Span
    value: float | None = None
    """None for a range, and for words such as "several"."""
    min: float | None = None
    max: float | None = None
    unit: str | None = None
    """UCUM, ISO 4217, or the thing counted as printed."""
    modifier: Modifier = "exact"
    kind: QuantityKind = "count"
    of: Span | None = None
    """What it is a quantity of."""
    rule: str = ""
    """The rule that found it, in words a person understands."""
