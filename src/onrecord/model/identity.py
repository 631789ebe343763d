"""Who is whom in many articles: what one article says of somebody, why two of these are one, and who comes out.

Every join is a machine's guess with its evidence until a person decides; groups are computed from joins, so each can
be taken back.

>>> Decision("a1#e1", "a2#e4", "apart", by="desk").verdict
'apart'
"""

from __future__ import annotations

from typing import Literal

import msgspec

from onrecord.model.annotation import Descriptor
from onrecord.model.span import Span

Verdict = Literal["same", "apart"]
IdentityType = Literal["PER", "ORG"]


class Evidence(msgspec.Struct, frozen=True):
    """Words of an article."""

    article: str
    """Id of the article."""
    span: Span
    """In its ``text``."""


class Appearance(msgspec.Struct, frozen=True):
    """One entity of one article, with what the article knows of it: all that is needed to tell who it is elsewhere."""

    id: str
    """Article and entity: ``a1#e3``."""
    article: str
    type: IdentityType
    name: str
    """The longest form that the article prints."""
    keys: tuple[str, ...]
    """What it has in common with everybody it could be: store these, look these up. None: it is never joined."""
    span: Span
    """Where the article names it first."""
    aliases: tuple[str, ...] = ()
    descriptors: tuple[Descriptor, ...] = ()
    date: str | None = None
    """Day of the article, ISO 8601; as precise as known."""
    outlet: str | None = None
    """Who published it."""
    countries: tuple[str, ...] = ()
    """ISO 3166-1 codes of countries that the article names, sorted."""
    places: tuple[str, ...] = ()
    """Other places that it names, in lower case, sorted."""
    company: tuple[tuple[str, Span], ...] = ()
    """Keys of whom and what else the article names, and where; of people also by their family names alone (``s:``)."""
    affiliations: tuple[tuple[str, Span], ...] = ()
    """Keys of the organisations that its descriptors name."""


class Join(msgspec.Struct, frozen=True):
    """Two appearances that are held for one, and why."""

    one: str
    """Id of an appearance."""
    other: str
    strength: float
    """How much agrees; comparable among joins of one type only."""
    reason: str
    """What agrees, in words a person understands."""
    evidence: tuple[Evidence, ...]
    """The words of both articles that agree."""


class Decision(msgspec.Struct, frozen=True):
    """What a person decided about two appearances; it goes before every join, and a later one before an earlier."""

    one: str
    other: str
    verdict: Verdict
    by: str
    at: str = ""
    """When, ISO 8601."""
    note: str = ""
    """Why, in the words of who decided."""


class RoleHeld(msgspec.Struct, frozen=True):
    """What articles say somebody is, with the days of the articles that say it."""

    words: str
    """As first printed."""
    first: str | None
    """Day of the earliest article that says so; None: no such article has a day."""
    last: str | None
    evidence: tuple[Evidence, ...]
    """In the order of the days."""


class Identity(msgspec.Struct, frozen=True):
    """A person or an organisation of many articles."""

    id: str
    """Digest of its earliest appearance: later articles do not change it, earlier ones do."""
    type: IdentityType
    name: str
    """The fullest name that an article prints; of equal ones the most frequent."""
    appearances: tuple[str, ...]
    """Ids, oldest first."""
    joins: tuple[Join, ...] = ()
    """What holds them together."""
    roles: tuple[RoleHeld, ...] = ()
    """In the order of their first days."""
