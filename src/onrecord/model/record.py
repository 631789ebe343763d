"""What an article says: who stated what, what happened, with which figures. All spans point into ``article.text``.

One tagged union, told apart by ``kind``. A record never says that something is true; it says who vouches for it.

>>> rain = Event(id="e1", span=Span(0, 9, "Rain fell"), sentence=Span(0, 10, "Rain fell."), trigger=Span(5, 9, "fell"),
...              provenance=Provenance(method="rule", by="example"))
>>> msgspec.to_builtins(rain)["kind"], rain.factuality.status
('event', 'asserted')
"""

from __future__ import annotations

from typing import Final, Literal

import msgspec

from onrecord.model.span import Span

Mode = Literal["direct", "indirect", "mixed"]
Status = Literal[
    "asserted",
    "claimed",
    "confirmed",
    "denied",
    "admitted",
    "alleged",
    "no_evidence",
    "planned",
    "promised",
    "demanded",
    "hypothetical",
]
"""*asserted*: the narrator vouches for it in his own voice; *claimed*: only the source does. "No evidence yet" is
no denial."""

FACTS: Final[frozenset[Status]] = frozenset(("asserted", "confirmed", "admitted"))
"""With these a text commits itself; all others are somebody's word, or have not happened."""
Response = Literal["answered", "declined", "unreachable"]
NARRATOR = "narrator"
"""Stands where an entity could stand: the article itself says so."""

Method = Literal["rule", "model", "person"]
"""How a record is made."""


class Provenance(msgspec.Struct, frozen=True):
    """How a record came about."""

    method: Method
    by: str
    """Name of the rule, the model or the person."""
    version: str | None = None
    confidence: float | None = None
    """Between 0 and 1, how likely the record is one: of statements announced in English, learned from places that were
    judged one by one (``training/said/CARD.md``); None when the method gives none."""


class Participant(msgspec.Struct, frozen=True):
    """Somebody or something that takes part."""

    role: str
    """``source``, ``relay``, ``addressee``, ``actor``, ``recipient`` ..."""
    span: Span
    mention: str | None = None
    """Id of the mention."""
    entity: str | None = None
    """Id of the entity."""


class Factuality(msgspec.Struct, frozen=True):
    """What the text commits to, and who does."""

    status: Status = "asserted"
    certainty: Literal["certain", "probable", "possible", "unknown"] = "certain"
    polarity: Literal["+", "-"] = "+"
    according_to: str = NARRATOR
    """Id of an entity, or ``narrator``."""
    span: Span | None = None
    """The words that give the status; None when it is the narrator's plain voice."""


class Medium(msgspec.Struct, frozen=True):
    """Where something was said."""

    kind: str
    """``interview``, ``statement``, ``post``, ``broadcast``, ``document`` ..."""
    span: Span
    name: str | None = None


class EventType(msgspec.Struct, frozen=True):
    """What sort of thing happened, in the schemes that have a word for it."""

    plover: str | None = None
    mode: str | None = None
    """The mode of the PLOVER type."""
    contexts: tuple[str, ...] = ()
    """PLOVER contexts."""
    cameo: tuple[str, ...] = ()
    justice: str | None = None
    """A step of a court case: arrest, charge, trial, verdict ..."""
    other: str | None = None


class Common(msgspec.Struct, frozen=True, kw_only=True):
    """What every record has."""

    id: str
    """Digest of content and position."""
    span: Span
    """The evidence."""
    sentence: Span
    """The sentence it stands in."""
    provenance: Provenance
    time: str | None = None
    """Id of the time at which it was said or happened."""
    factuality: Factuality = Factuality()


class Statement(Common, frozen=True, kw_only=True, tag_field="kind", tag="statement"):
    """Somebody says something: source, cue, content."""

    mode: Mode
    act: str
    """say, deny, confirm, accuse, admit, plead, promise, demand, ask, condemn, warn, decline, find ..."""
    sources: tuple[Participant, ...] = ()
    """In order: who said it, then who relays it."""
    cue: Span | None = None
    contents: tuple[Span, ...] = ()
    """Its pieces; they may lie in several paragraphs."""
    repeats: tuple[Span, ...] = ()
    """The same statement in the headline or a bullet."""
    addressees: tuple[Participant, ...] = ()
    medium: Medium | None = None
    venue: Span | None = None
    parent: str | None = None
    """Id of the statement that contains it."""
    hedges: tuple[Span, ...] = ()
    response: Response | None = None
    """What became of a request for comment."""


class Event(Common, frozen=True, kw_only=True, tag_field="kind", tag="event"):
    """Something happened, or is said to have happened."""

    trigger: Span
    mentions: tuple[Span, ...] = ()
    """Further places that tell the same event."""
    type: EventType = EventType()
    participants: tuple[Participant, ...] = ()
    place: str | None = None
    """Id of the entity."""
    quantities: tuple[str, ...] = ()
    """Ids."""
    penalties: tuple[str, ...] = ()
    """Ids of quantities that are sentences of a court."""
    background: bool = False
    """Told as earlier history."""
    asserted_by: str = NARRATOR
    """Id of a statement, or ``narrator``."""


class Figure(Common, frozen=True, kw_only=True, tag_field="kind", tag="figure"):
    """A number that the article gives."""

    quantity: str
    """Id."""
    of: Span | None = None
    asserted_by: str = NARRATOR
    """Id of a statement, or ``narrator``."""


Record = Statement | Event | Figure
