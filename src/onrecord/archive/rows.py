"""A page in, the rows that find it out: all that an archive's tables hold beside the packed articles.

``add`` writes these rows, and ``doctor`` works them out again from what is packed and compares.

>>> site_of("https://www.harbour-ledger.example/local/sea-wall"), instant("2024-10-21T14:05:00+02:00")
('harbour-ledger.example', '2024-10-21T12:05:00')
"""

from __future__ import annotations

import datetime as dt
from hashlib import blake2b
from typing import Final, NamedTuple
from urllib.parse import urldefrag, urlsplit
from zlib import crc32

from onrecord.archive.pack import Said
from onrecord.archive.schema import ROLES, STATEMENT_BITS, STATUSES
from onrecord.link import facts
from onrecord.link.appearances import keys_of
from onrecord.link.storylines import story_keys
from onrecord.model.annotation import Entity, Time
from onrecord.model.article import Article
from onrecord.model.page import Page
from onrecord.model.record import Event, Participant, Statement

STATEMENTS_AT_MOST: Final = 1 << STATEMENT_BITS
NO_DAY: Final = -(1 << 15)
"""Stands before all days, and takes two bytes as they do."""
_FIRST_DAY: Final = dt.date(1970, 1, 1).toordinal()
_ROLE_NUMBER: Final = {role: number for number, role in enumerate(ROLES)}
_STATUS_NUMBER: Final = {status: number for number, status in enumerate(STATUSES)}
NAME_AT_MOST: Final = 200
"""Characters of a name: a source without one is sometimes half a sentence."""


class StatementRow(NamedTuple):
    """What finds a statement."""

    number: int
    """Its place among the article's records."""
    act: str
    status: int
    people: tuple[tuple[int, str], ...]
    """Role and name, sorted."""
    words: str
    """What was said."""


class AppearanceRow(NamedTuple):
    """What finds an appearance of somebody."""

    key: int
    day: int
    entity: int
    """Its place among the article's entities."""


class StoryRow(NamedTuple):
    """What finds an article about the same matter."""

    key: int
    day: int


class EventRow(NamedTuple):
    """What finds an event."""

    number: int
    """Its place among the article's records."""
    kind: tuple[str, str, str, str]
    """PLOVER's type and mode, step of a court case, other; empty where the scheme has no word for it."""
    status: int
    happened: bool
    days: tuple[int | None, int | None]
    """The first and the last that it may have been, counted from 1970; None: the article does not say."""
    sides: tuple[str, str, str]
    """Who did it, to whom, and where: a name a line."""


class ArticleRow(NamedTuple):
    """What finds an article."""

    key: str
    position: int
    site: str
    outlet: str
    day: str
    language: str
    headline: str
    text: str
    statements: tuple[StatementRow, ...]
    appearances: tuple[AppearanceRow, ...]
    story: tuple[StoryRow, ...]
    events: tuple[EventRow, ...]


class PageRow(NamedTuple):
    """What finds a page, and tells its versions apart."""

    key: str
    address: str | None
    site: str | None
    captured: str | None


def page_row(page: Page) -> PageRow:
    """The row of a page."""
    address = address_of(page)
    return PageRow(page.id, address, site_of(address), instant(page.retrieved_at))


def article_row(article: Article, page: Page) -> ArticleRow:
    """The row of an article, with its statements'."""
    site = site_of(address_of(page)) or ""
    day = day_of(article, page)
    return ArticleRow(
        article.id,
        article.position,
        site,
        article.publisher.value if article.publisher else site,
        day,
        article.in_language.value if article.in_language else "",
        article.headline.value if article.headline else "",
        article.text,
        statement_rows(article),
        appearance_rows(article, day),
        story_rows(article, day),
        event_rows(article),
    )


def appearance_rows(article: Article, day: str) -> tuple[AppearanceRow, ...]:
    """The rows of everybody it names, each once.

    Args:
        article: with its entities.
        day: its day, as its row has it.
    """
    when = day_number(day)
    rows = (AppearanceRow(hash_of(key), when, entity) for entity, keys in keys_of(article) for key in keys)
    return tuple(dict.fromkeys(rows))


def story_rows(article: Article, day: str) -> tuple[StoryRow, ...]:
    """The rows of what it shares with articles about the same matter, each once.

    Args:
        article: with its records.
        day: its day, as its row has it.
    """
    when = day_number(day)
    return tuple(dict.fromkeys(StoryRow(hash_of(key), when) for key in story_keys(article)))


def day_number(day: str) -> int:
    """A day, counted from 1970; `NO_DAY` for none.

    >>> day_number("1970-01-02"), day_number("") == NO_DAY
    (1, True)
    """
    number = facts.day_of(day)
    return NO_DAY if number is None else number - _FIRST_DAY


def hash_of(key: str) -> int:
    """A key in four bytes; two keys with one hash are told apart when the article is read.

    >>> hash_of("p:okoro")
    539971744
    """
    return crc32(key.encode("utf-8", "surrogatepass")) - (1 << 31)


def statement_rows(article: Article) -> tuple[StatementRow, ...]:
    """The rows of its statements."""
    names = {entity.id: _printed(entity.name) for entity in article.entities if _is_proper(entity)}
    numbered = list(enumerate(article.records))[:STATEMENTS_AT_MOST]
    return tuple(_statement_row(number, one, names) for number, one in numbered if isinstance(one, Statement))


def _statement_row(number: int, statement: Statement, names: dict[str, str]) -> StatementRow:
    people = [
        (_ROLE_NUMBER[one.role], names.get(one.entity or "") or _printed(one.span.text))
        for one in statement.sources + statement.addressees
        if one.role in _ROLE_NUMBER
    ]
    each = tuple(sorted(set(people)) if len(people) > 1 else people)
    status = _STATUS_NUMBER[statement.factuality.status]
    return StatementRow(number, statement.act, status, each, words_of(statement))


def event_rows(article: Article) -> tuple[EventRow, ...]:
    """The rows of its events."""
    entities = {entity.id: entity for entity in article.entities}
    times = {time.id: time for time in article.times}
    numbered = list(enumerate(article.records))[:STATEMENTS_AT_MOST]
    return tuple(_event_row(number, one, entities, times) for number, one in numbered if isinstance(one, Event))


def _event_row(number: int, event: Event, entities: dict[str, Entity], times: dict[str, Time]) -> EventRow:
    kind = event.type.plover, event.type.mode, event.type.justice, event.type.other
    status, happened = _STATUS_NUMBER[event.factuality.status], event.factuality.polarity == "+"
    labels = kind[0] or "", kind[1] or "", kind[2] or "", kind[3] or ""
    return EventRow(number, labels, status, happened, _days(times.get(event.time or "")), sides_of(event, entities))


def _days(time: Time | None) -> tuple[int | None, int | None]:
    first, last = (facts.day_of(day) for day in (time.interval if time else None) or (None, None))
    return (None, None) if first is None or last is None else (first - _FIRST_DAY, last - _FIRST_DAY)


def sides_of(event: Event, entities: dict[str, Entity]) -> tuple[str, str, str]:
    """Who did it, to whom, and where: a name a line."""
    actors, recipients = (
        "\n".join(dict.fromkeys(name_of(one, entities) for one in event.participants if one.role == role))
        for role in ("actor", "recipient")
    )
    return actors, recipients, entities[event.place].name if event.place in entities else ""


def words_of(statement: Statement | Said) -> str:
    """What was said; of one who said nothing, the words that tell so."""
    if len(statement.contents) == 1:
        return statement.contents[0].text or statement.span.text
    return "\n".join([span.text for span in statement.contents]) or statement.span.text


def name_of(one: Participant, entities: dict[str, Entity]) -> str:
    """By its proper name, where the article gives one; else in the words that stand there."""
    entity = entities.get(one.entity or "")
    return _printed(entity.name if entity is not None and _is_proper(entity) else one.span.text)


def _is_proper(entity: Entity) -> bool:
    return not entity.name == entity.name.lower() != entity.name.upper()


def _printed(name: str) -> str:
    return " ".join(name.split())[:NAME_AT_MOST]


def address_of(page: Page) -> str | None:
    """What the captures of one page share: the address that was asked for, else the one that it gives itself."""
    for url in (page.url, page.final_url, page.canonical_url):
        if url and "://" in url:
            return urldefrag(url).url if url.count("#") else url
    return None


def site_of(address: str | None) -> str | None:
    """The host of an address, without ``www.``."""
    try:
        host = urlsplit(address or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def day_of(article: Article, page: Page) -> str:
    """The day an article is looked up under: published, else modified, else captured; empty when nobody knows."""
    found = [date.value for date in (article.date_published, article.date_modified) if date]
    return next((day for day in (*found, page.date_published, page.retrieved_at) if day), "")[:10]


def instant(date: str | None) -> str | None:
    """A date in ISO 8601 in UTC, so that two of them can be compared; None when it cannot be read."""
    try:
        when = dt.datetime.fromisoformat(date) if date else None
    except ValueError:
        return date
    if when is not None and when.tzinfo is not None:
        when = when.astimezone(dt.UTC).replace(tzinfo=None)
    return when.isoformat(timespec="seconds") if when else None


def seal_row(*values: object) -> int:
    """A digest of what a row holds that can be worked out from nothing else: ``onrecord_seal`` of SQL."""
    return crc32(repr(values).encode("utf-8", "replace"))


def seal_of(packed: bytes, articles: list[bytes]) -> bytes:
    """A digest of all that is packed of a page."""
    state = blake2b(digest_size=8)
    for one in (packed, *articles):
        state.update(len(one).to_bytes(8, "big"))
        state.update(one)
    return state.digest()
