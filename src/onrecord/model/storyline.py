"""What is said about one matter, in one article and in several.

Every link is a machine's guess until a person confirms it.

>>> Storyline(id="s1", articles=("a1", "a2")).timeline
()
"""

from __future__ import annotations

from typing import Literal

import msgspec

Relation = Literal["same", "supports", "contradicts", "no_evidence", "no_comment", "revises"]


class TimelineItem(msgspec.Struct, frozen=True):
    """A record on the line of time."""

    record: str
    """Id of an event or a statement."""
    article: str
    """Id of the article that tells it."""
    happened: tuple[str, str] | None = None
    """Earliest and latest day, ISO 8601, both included; None when the text does not say."""
    reported: str | None = None
    """When the article was published, ISO 8601."""


class Storyline(msgspec.Struct, frozen=True):
    """Articles about the same matter (not "story": elsewhere a story is one article)."""

    id: str
    articles: tuple[str, ...]
    """Ids, oldest first."""
    timeline: tuple[TimelineItem, ...] = ()


class ClaimMember(msgspec.Struct, frozen=True):
    """A record's part in a claim group."""

    record: str
    """Its id."""
    article: str
    """Id of the article that it stands in."""
    relation: Relation | None = None
    """How it stands to another one; None: it makes the claim."""
    to: str | None = None
    """Id of the record that the relation points at."""


class ClaimGroup(msgspec.Struct, frozen=True):
    """Statements about one thing. That they belong together is a machine's guess until a person confirms it."""

    id: str
    """Digest of its members."""
    about: str
    """The claim that is answered, as printed."""
    members: tuple[ClaimMember, ...]
    confirmed_by: str | None = None
    """The person who looked it over; None: nobody has."""


class Correction(msgspec.Struct, frozen=True):
    """A person's edit, kept beside the machine's record, never over it."""

    id: str
    record: str
    """Id of the record that it corrects."""
    field: str
    value: str | None
    """The right value, as JSON; None: the record should not be there."""
    by: str
    at: str
    """When, ISO 8601 with offset."""
    note: str | None = None
