"""What is said about one matter, in one article and in several.

Every link is a machine's guess until a person confirms it.

>>> Storyline(id="s1", articles=("a1", "a2")).timeline
()
"""

from __future__ import annotations

from typing import Literal

import msgspec

from onrecord.model.span import Span

Relation = Literal["same", "supports", "contradicts", "no_evidence", "no_comment", "revises"]


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


class Telling(msgspec.Struct, frozen=True):
    """A place where an article tells an event."""

    article: str
    """Id of the article."""
    record: str
    """Id of the event. Who vouches for it there is said by its ``factuality``."""
    reported: str | None = None
    """When the article was published, ISO 8601; as precise as known."""


class TimelineItem(msgspec.Struct, frozen=True):
    """An event on the line of time, with all who tell it: that they tell the same one is a guess."""

    tellings: tuple[Telling, ...]
    """First those of the articles that were published first."""
    happened: tuple[str, str] | None = None
    """Earliest and latest day, ISO 8601, both included: what all tellings that give days allow; None when none does."""


ReasonKind = Literal["event", "name", "figure"]


class Reason(msgspec.Struct, frozen=True):
    """What two articles both tell, in the words of each."""

    kind: ReasonKind
    one: Span
    """In the ``text`` of the one article."""
    other: Span
    """In that of the other."""


class Tie(msgspec.Struct, frozen=True):
    """Two articles that are held to be about one matter, and why."""

    one: str
    """Id of the article that was published first."""
    other: str
    strength: float
    """How much speaks for it; comparable among ties only."""
    reasons: tuple[Reason, ...]


class Storyline(msgspec.Struct, frozen=True):
    """Articles about the same matter (not "story": elsewhere a story is one article)."""

    id: str
    """Digest of its earliest article: later articles do not change it, earlier ones do."""
    articles: tuple[str, ...]
    """Ids, oldest first."""
    ties: tuple[Tie, ...] = ()
    """What holds them together."""
    timeline: tuple[TimelineItem, ...] = ()
    """In the order of the days; what has none stands where it was first reported."""
    claims: tuple[ClaimGroup, ...] = ()
    """Claims and what others say to them, across all articles."""


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
