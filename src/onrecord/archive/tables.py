"""Pages in, Arrow tables out, one for each kind of thing: articles, statements, events, claims, names, mentions, times,
quantities.

A row has the ids that lead to the others, the value, and the place of its words in ``article.text``. The only part of
the archive that needs pyarrow.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from onrecord.archive.rows import address_of, day_of, name_of, site_of
from onrecord.errors import UsageError
from onrecord.extras import need_parquet
from onrecord.link.coded import coded
from onrecord.model.annotation import Mention, Quantity, Time
from onrecord.model.article import Article
from onrecord.model.found import FoundDate
from onrecord.model.page import Page
from onrecord.model.record import Event, Figure, Participant, Statement
from onrecord.model.span import Span

BATCH: Final = 500
"""Pages whose rows make up one batch."""

Rows = Iterator[dict[str, object]]


class Table(NamedTuple):
    """What one kind of thing is written as."""

    columns: Mapping[str, str]
    """Name and type, in order."""
    text: frozenset[str]
    """Columns that hold a publisher's words."""
    rows: Callable[[Page, Article], Rows]


def arrow_reader(pages: Iterable[Page], kind: str, *, text: bool = True) -> Any:  # noqa: ANN401  # pyarrow has no types
    """A ``pyarrow.RecordBatchReader`` over the rows of pages.

    Args:
        pages: read one after the other; a batch of them is in memory.
        kind: a name of `TABLES`.
        text: with the columns that hold a publisher's words.

    Raises:
        UsageError: there is no such table.
        MissingExtra: pyarrow is not installed.
    """
    if kind not in TABLES:
        raise UsageError(f"no table {kind!r}", remedy=f"There are {', '.join(TABLES)}.")
    pyarrow = need_parquet()
    schema = _schema(TABLES[kind], text=text)
    return pyarrow.RecordBatchReader.from_batches(schema, _batches(pages, TABLES[kind], schema))


def _schema(table: Table, *, text: bool) -> Any:  # noqa: ANN401  # pyarrow has no types
    pa = need_parquet()
    place = pa.struct([("start", pa.int32()), ("end", pa.int32())])
    types = {
        "word": pa.string(),
        "words": pa.list_(pa.string()),
        "whole": pa.int64(),
        "number": pa.float64(),
        "truth": pa.bool_(),
        "place": pa.int32(),
        "places": pa.list_(place),
    }
    kept = {name: types[word] for name, word in table.columns.items() if text or name not in table.text}
    return pa.schema(list(kept.items()))


def _batches(pages: Iterable[Page], table: Table, schema: Any) -> Iterator[Any]:  # noqa: ANN401
    pyarrow = need_parquet()
    rows: list[dict[str, object]] = []
    for number, page in enumerate(pages, 1):
        for article in page.articles:
            rows.extend(table.rows(page, article))
        if number % BATCH == 0 and rows:
            yield pyarrow.RecordBatch.from_pylist(rows, schema)
            rows = []
    if rows:
        yield pyarrow.RecordBatch.from_pylist(rows, schema)


# ---------------------------------------------------------------- rows
def _articles(page: Page, article: Article) -> Rows:
    address = address_of(page)
    yield {
        "id": article.id,
        "page": page.id,
        "position": article.position,
        "url": address,
        "site": site_of(address),
        "outlet": article.publisher.value if article.publisher else None,
        "day": day_of(article, page) or None,
        **_date("date_published", article.date_published),
        **_date("date_modified", article.date_modified),
        "retrieved_at": page.retrieved_at,
        "in_language": article.in_language.value if article.in_language else None,
        "agency": article.agency.value if article.agency else None,
        "authors": [one.value.name for one in article.authors if one.value.name],
        "word_count": article.word_count,
        "quality": list(article.quality),
        "headline": article.headline.value if article.headline else None,
        "text": article.text,
        "body": article.body,
    }


def _date(name: str, date: FoundDate | None) -> dict[str, object]:
    return {name: date.value if date else None, f"{name}_reliable": date.reliable if date and date.value else None}


def _statements(page: Page, article: Article) -> Rows:
    entities = {one.id: one for one in article.entities}
    times = {one.id: one.value for one in article.times}

    def named(people: Iterable[Participant], role: str) -> list[str]:
        return [name_of(one, entities) for one in people if one.role == role]

    for one in article.records:
        if isinstance(one, Statement):
            yield {
                **_of(page, article, one.id, one.span),
                "mode": one.mode,
                "act": one.act,
                "status": one.factuality.status,
                "certainty": one.factuality.certainty,
                "polarity": one.factuality.polarity,
                "speakers": named(one.sources, "source"),
                "speaker_entities": [it.entity for it in one.sources if it.role == "source" and it.entity],
                "relays": named(one.sources, "relay"),
                "addressees": named(one.addressees, "addressee"),
                "medium": one.medium.kind if one.medium else None,
                "medium_name": one.medium.name if one.medium else None,
                "time": times.get(one.time or ""),
                "parent": one.parent,
                "response": one.response,
                "contents": [{"start": it.start, "end": it.end} for it in one.contents],
                "method": one.provenance.method,
                "by": one.provenance.by,
                "confidence": one.provenance.confidence,
                "evidence": one.span.text,
                "words": "\n".join(it.text for it in one.contents),
            }


def _events(page: Page, article: Article) -> Rows:
    entities = {one.id: one for one in article.entities}
    times = {one.id: one.value for one in article.times}
    for one in article.records:
        if isinstance(one, Event):
            place = entities.get(one.place or "")
            code = coded(one)
            yield {
                **_of(page, article, one.id, one.span),
                "event_type": code and code.type,
                "event_mode": code and (code.mode or None),
                "quad": code and code.quad,
                "plover": one.type.plover,
                "plover_mode": one.type.mode,
                "contexts": list(one.type.contexts),
                "justice": one.type.justice,
                "other": one.type.other,
                "status": one.factuality.status,
                "certainty": one.factuality.certainty,
                "polarity": one.factuality.polarity,
                "asserted_by": one.asserted_by,
                "background": one.background,
                "actors": [name_of(it, entities) for it in one.participants if it.role == "actor"],
                "recipients": [name_of(it, entities) for it in one.participants if it.role == "recipient"],
                "where": place.name if place else None,
                "time": times.get(one.time or ""),
                "mentions": [{"start": it.start, "end": it.end} for it in one.mentions],
                "by": one.provenance.by,
                "evidence": one.span.text,
                "words": one.trigger.text,
            }


def _claims(page: Page, article: Article) -> Rows:
    for group in article.claim_groups:
        for one in group.members:
            yield {
                "id": group.id,
                "article": article.id,
                "page": page.id,
                "statement": one.record,
                "relation": one.relation,
                "to": one.to,
                "confirmed_by": group.confirmed_by,
                "about": group.about,
            }


def _entities(page: Page, article: Article) -> Rows:
    for one in article.entities:
        yield {
            "id": one.id,
            "article": article.id,
            "page": page.id,
            "name": one.name,
            "type": one.type,
            "aliases": list(one.aliases),
            "descriptors": [it.value for it in one.descriptors],
            "geonames_id": one.geonames_id,
        }


def _mentions(page: Page, article: Article) -> Rows:
    for one in article.mentions:
        yield {**_marked(page, article, one), "entity": one.entity, "form": one.form}


def _times(page: Page, article: Article) -> Rows:
    for one in article.times:
        earliest, latest = one.interval or (None, None)
        yield {
            **_marked(page, article, one),
            "type": one.type,
            "value": one.value,
            "mod": one.mod,
            "earliest": earliest,
            "latest": latest,
            "anchor": one.anchor,
            "role": one.role,
            "status": one.status,
            "candidates": list(one.candidates),
        }


def _quantities(page: Page, article: Article) -> Rows:
    told = {one.quantity: one for one in article.records if isinstance(one, Figure)}
    for one in article.quantities:
        figure = told.get(one.id)
        yield {
            **_marked(page, article, one),
            "status": figure.factuality.status if figure else None,
            "asserted_by": figure.asserted_by if figure else None,
            "value": one.value,
            "min": one.min,
            "max": one.max,
            "unit": one.unit,
            "modifier": one.modifier,
            "kind": one.kind,
            "of": one.of.text if one.of else None,
        }


def _of(page: Page, article: Article, key: str, span: Span) -> dict[str, object]:
    return {"id": key, "article": article.id, "page": page.id, "start": span.start, "end": span.end}


def _marked(page: Page, article: Article, one: Mention | Time | Quantity) -> dict[str, object]:
    return {**_of(page, article, one.id, one.span), "words": one.span.text}


_IDS: Final = {"id": "word", "article": "word", "page": "word"}
_PLACED: Final = _IDS | {"start": "place", "end": "place"}
_MARKED: Final = _PLACED | {"words": "word"}


def _columns(**types: str) -> dict[str, str]:
    """Columns by their type: ``word="id page"``."""
    return {name: kind for kind, names in types.items() for name in names.split()}


_ARTICLE: Final = _columns(
    word="id page url site outlet day date_published date_modified retrieved_at in_language agency"
)
_STATEMENT: Final = _columns(
    word="mode act status certainty polarity medium medium_name time parent response method by evidence words",
    words="speakers speaker_entities relays addressees",
    places="contents",
    number="confidence",
)
TABLES: Final[dict[str, Table]] = {
    "articles": Table(
        _ARTICLE
        | _columns(
            truth="date_published_reliable date_modified_reliable",
            words="authors quality",
            whole="position word_count",
            word="headline text body",
        ),
        frozenset(("headline", "text", "body")),
        _articles,
    ),
    "statements": Table(_PLACED | _STATEMENT, frozenset(("evidence", "words")), _statements),
    "events": Table(
        _PLACED
        | _columns(
            truth="background",
            words="contexts actors recipients",
            places="mentions",
            word="event_type event_mode quad plover plover_mode justice other status certainty polarity asserted_by"
            " where time by evidence words",
        ),
        frozenset(("evidence", "words")),
        _events,
    ),
    "claims": Table(_IDS | _columns(word="statement relation to confirmed_by about"), frozenset(("about",)), _claims),
    "entities": Table(
        _IDS | _columns(word="name type", words="aliases descriptors", whole="geonames_id"), frozenset(), _entities
    ),
    "mentions": Table(_MARKED | _columns(word="entity form"), frozenset(("words",)), _mentions),
    "times": Table(
        _MARKED | _columns(word="type value mod earliest latest anchor role status", words="candidates"),
        frozenset(("words",)),
        _times,
    ),
    "quantities": Table(
        _MARKED | _columns(number="value min max", word="unit modifier kind of status asserted_by"),
        frozenset(("words",)),
        _quantities,
    ),
}
"""What can be had as a table."""
