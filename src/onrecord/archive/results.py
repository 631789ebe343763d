"""What an archive answers with: frozen values, each with the place it came from.

>>> Source(article="a", page="p", version=1, address=None, outlet="", day="", language="en", headline="").current
True
"""

from __future__ import annotations

from typing import Any, Final

import msgspec

from onrecord.model.identity import Identity, IdentityType, RoleHeld
from onrecord.model.record import Event, Statement
from onrecord.model.span import Span
from onrecord.model.storyline import Storyline


class Source(msgspec.Struct, frozen=True):
    """The article that an answer comes from."""

    article: str
    """Its id."""
    page: str
    """Its page's id."""
    version: int
    """Which capture of its address, from 1."""
    address: str | None
    outlet: str
    """The paper, as it calls itself, else its site; empty when nobody knows."""
    day: str
    """Published, else modified, else captured; empty when nobody knows."""
    language: str
    headline: str
    current: bool = True
    """No later version of its page is here."""
    report: str | None = None
    """The id of the article that its text goes back to, as far as texts and dates tell; None: nobody else has it."""
    copies: int = 1
    """So many articles have its text, it among them; earlier captures of their pages do not count."""


class Hit(msgspec.Struct, frozen=True):
    """An article that a search found."""

    source: Source
    snippet: Span
    """The part of ``article.text`` that has most of the words."""
    matches: tuple[Span, ...]
    """The words, wherever they stand in ``article.text``, in order."""


class Said(msgspec.Struct, frozen=True):
    """A statement, and who has part in it."""

    source: Source
    statement: Statement
    """Its spans point into ``article.text``, and hold what stands there."""
    speakers: tuple[str, ...]
    relays: tuple[str, ...] = ()
    """Who passes it on."""
    addressees: tuple[str, ...] = ()


class Happened(msgspec.Struct, frozen=True):
    """An event that an article tells of, and who takes part in it."""

    source: Source
    event: Event
    """Its spans point into ``article.text``, and hold what stands there."""
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    place: str | None
    when: str | None
    """A day, a part of one, a month or a year, as TIMEX3 writes it; None: the article does not say."""
    told_by: tuple[str, ...] = ()
    """Whose word it is where it is not the article's own."""
    event_type: str | None = None
    """As event data code it (`onrecord.link.coded`): PLOVER's type, which of a plan is AGREE or THREATEN. None: they do
    not."""
    event_mode: str | None = None
    quad: str | None = None


class Namesake(msgspec.Struct, frozen=True):
    """Somebody who has a name that was asked for: a person or an organisation of many articles, as a list shows it."""

    id: str
    """The newest appearance, to ask more with: ``article#entity``."""
    type: IdentityType
    name: str
    """The fullest that an article prints."""
    names: tuple[str, ...]
    """Other forms, the most frequent first."""
    articles: int
    first: str | None
    """Day of the earliest article; None: none has a day."""
    last: str | None
    roles: tuple[RoleHeld, ...] = ()
    """The latest that articles give."""
    left_out: int = 0
    """Older appearances of the name that were not looked at: some of them may be this one's."""


class NameHeld(msgspec.Struct, frozen=True):
    """A form of somebody's name."""

    name: str
    articles: int
    """So many print it."""


class Seen(msgspec.Struct, frozen=True):
    """Where an article names somebody."""

    id: str
    article: str
    """Its id."""
    name: str
    """The longest form that it prints."""
    span: Span
    """Where it does first, in ``article.text``."""


class Known(msgspec.Struct, frozen=True):
    """Who an appearance is: a person or an organisation of many articles, with all that leads there."""

    identity: Identity
    """With its roles over time, and the joins that hold its appearances together, each with reason and evidence."""
    names: tuple[NameHeld, ...]
    """All forms, the most frequent first."""
    appearances: tuple[Seen, ...]
    """The newest first."""
    sources: dict[str, Source]
    """The articles of appearances and of all evidence, by their ids."""
    left_out: int = 0
    """Older appearances of the name that were not looked at: some of them may be this one's."""


class FoundStoryline(Storyline, frozen=True):
    """A storyline of an archive: of articles with one text one takes part, of captures of a page the latest."""

    sources: dict[str, Source] = msgspec.field(default_factory=dict)
    """Where its articles come from, by their ids."""
    looked_at: int = 0
    """So many articles were compared."""
    left_out: int = 0
    """So many were not, or more: of a list, older ones; of one storyline, such as name something that its article
    names. Some of them may belong to it."""


SOURCE_COLUMNS: Final = (
    "article.key, page.key, page.version, page.address, outlet.name, article.day, article.language, article.headline,"
    " article.current, (SELECT origin.key FROM article AS origin WHERE origin.id = article.report),"
    " (SELECT count(*) FROM article AS copy WHERE copy.report = article.report AND copy.current)"
)
SOURCE_TABLES: Final = "article JOIN page ON page.id = article.page JOIN outlet ON outlet.id = article.outlet"


def source_of(row: tuple[Any, ...]) -> Source:
    """The source of a row that begins with `SOURCE_COLUMNS`."""
    article, page, version, address, outlet, day, language, headline, current, report, copies = row[:11]
    return Source(
        article, page, version, address, outlet, day, language, headline, bool(current), report, max(copies, 1)
    )
