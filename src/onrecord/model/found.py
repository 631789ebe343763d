"""A value and where it was found.

>>> Found("Ana Ruiz", raw="By Ana Ruiz", source="span", span=Span(3, 11, "Ana Ruiz")).value
'Ana Ruiz'
"""

from __future__ import annotations

from typing import Generic, Literal, TypeVar

import msgspec

from onrecord.model.span import Span

T = TypeVar("T")

Source = Literal["span", "json-ld", "meta", "microdata", "url", "caller", "inferred"]
"""Where a value stands: in the page's text, in its declared metadata, in its address, with the caller, or nowhere
(``inferred``: worked out from several of these)."""

Precision = Literal["year", "month", "day", "hour", "minute", "second"]


class Candidate(msgspec.Struct, frozen=True, omit_defaults=True):
    """A value that lost, kept so that the choice can be looked over."""

    raw: str
    """As written."""
    source: Source
    """Where it was found."""
    span: Span | None = None
    """Where on the page, when it stands there."""
    reason: str | None = None
    """Why it lost, in a few words."""


class Found(msgspec.Struct, Generic[T], frozen=True):
    """A field's value with its evidence."""

    value: T
    """What a user wants."""
    raw: str | None
    """As written, before any normalisation."""
    source: Source
    """Where it was found."""
    span: Span | None = None
    """Where in ``page.text``; None when the value does not stand there."""
    candidates: tuple[Candidate, ...] = ()
    """Values that lost, best first."""


class FoundDate(msgspec.Struct, frozen=True):
    """A date with its evidence and its honesty marks."""

    value: str | None
    """ISO 8601: ``2024``, ``2024-10``, ``2024-10-21``, ``2024-10-21T14:05``, ``2024-10-21T14:05:09+02:00``. As precise
    as the page, never more. None when the words need something that is not known ("7 sec ago" without a capture
    time)."""
    raw: str | None
    """As written."""
    source: Source
    """Where it was found."""
    span: Span | None = None
    """Where in ``page.text``; None when it does not stand there."""
    candidates: tuple[Candidate, ...] = ()
    """Dates that lost, best first."""
    precision: Precision | None = None
    """The smallest unit the value states. None when there is no value."""
    zone_known: bool = False
    """The value is an instant: it carries an offset from UTC that the page states."""
    reliable: bool = True
    """False when it is a guess: taken from the address, from an ambiguous day and month, or relative to the capture."""
