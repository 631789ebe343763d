"""An article in, the same article with its names, times and figures out: the door of this room.

>>> from onrecord.model.found import Found, FoundDate
>>> article = Article(id="a", position=1, text="The dam broke on Monday.", body="", segments=(),
...     date_published=FoundDate("2024-10-23", raw="23 October 2024", source="span"),
...     in_language=Found("en", raw="en", source="meta"))
>>> [(time.span.text, time.value) for time in annotate(article).times]
[('Monday', '2024-10-21')]
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, TypeVar

import msgspec

from onrecord.annotate.gazetteer import Gazetteer
from onrecord.annotate.mentions import find_entities
from onrecord.annotate.quantities import find_quantities
from onrecord.annotate.sentences import Range, find_sentences
from onrecord.annotate.times import Anchors, find_times
from onrecord.annotate.tokens import Tokens, tokenize
from onrecord.lang.stopwords import likeliest
from onrecord.model.annotation import Entity, EntityType, Mention, Quantity, Time
from onrecord.model.article import Article, Quality
from onrecord.model.found import FoundDate
from onrecord.page.identity import digest

Marked = TypeVar("Marked", Time, Quantity)

SPOKEN: Final = frozenset({"en"})
"""Languages whose times and figures are read whole; of others what needs no grammar: full dates, money, per cent."""

_A_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_FLAG: Final[Quality] = "language_not_supported"


def annotate(article: Article, retrieved_at: str | None = None, gazetteer: Gazetteer | None = None) -> Article:
    """Find what stands in an article's text.

    Args:
        article: as it was put together.
        retrieved_at: when its page was taken from the web, ISO 8601; a relative time of the text gets no certain value
            from it.
        gazetteer: the places of the world; None: no place gets its number.
    """
    language = language_of(article)
    tokens, sentences = tokenize(article.text), find_sentences(article.text)
    times = find_times(article.text, tokens, sentences, anchors_of(article, retrieved_at), language)
    if article.date_published and not article.date_published.reliable:
        times = tuple(map(_as_guess, times))
    quantities = find_quantities(article.text, tokens, sentences, times, language)
    entities, mentions = _named(article, tokens, sentences, gazetteer) if language in SPOKEN else ((), ())
    return msgspec.structs.replace(
        article,
        entities=entities,
        mentions=mentions,
        times=_with_ids(article.id, "time", times),
        quantities=_with_ids(article.id, "quantity", quantities),
        quality=_quality(article, language),
    )


def _named(
    article: Article, tokens: Tokens, sentences: list[Range], gazetteer: Gazetteer | None
) -> tuple[tuple[Entity, ...], tuple[Mention, ...]]:
    """Entities and mentions, with ids that no other article has."""
    entities, mentions = find_entities(article.text, tokens, sentences, dict(_told(article)), gazetteer)
    ids = {entity.id: digest(article.id, "entity", entity.id) for entity in entities}
    return (
        tuple(msgspec.structs.replace(entity, id=ids[entity.id]) for entity in entities),
        tuple(
            msgspec.structs.replace(one, id=digest(article.id, "mention", one.id), entity=ids[one.entity])
            for one in mentions
        ),
    )


def _told(article: Article) -> Iterator[tuple[str, EntityType]]:
    """Names whose type a field of the article tells, as they stand in the text but in lower case."""
    for name, kind in _fields_of_names(article):
        if name:
            yield name.lower().replace("’", "'").removeprefix("the "), kind


def _fields_of_names(article: Article) -> Iterator[tuple[str | None, EntityType]]:
    for author in article.authors:
        name = author.value.name
        yield name if name and " " in name else None, "PER"
        yield author.value.organization, "ORG"
    for field in (article.publisher, article.agency):
        yield field.value if field else None, "ORG"
    if article.dateline:
        yield article.dateline.value.agency, "ORG"
        yield article.dateline.value.place, "GPE"


def language_of(article: Article) -> str | None:
    """The language that the page names, else the one that the text's small words speak; None when neither says."""
    if article.in_language:
        return article.in_language.value
    return likeliest(article.text[:4000].lower().split())


def anchors_of(article: Article, retrieved_at: str | None) -> Anchors:
    """What a relative time of the article can hang on: dates that name a day."""
    return Anchors(
        published=_day_or_instant(article.date_published),
        modified=_day_or_instant(article.date_modified),
        dateline=_dateline_day(article),
        captured=retrieved_at,
    )


def _day_or_instant(date: FoundDate | None) -> str | None:
    return date.value if date and date.value and _A_DAY.match(date.value) else None


def _dateline_day(article: Article) -> str | None:
    """The day that the dateline names in full."""
    words = article.dateline.value.date if article.dateline else None
    if not words:
        return None
    found = find_times(words, tokenize(words), [(0, len(words))], Anchors(), "en")
    return next((time.value for time in found if time.value and _A_DAY.fullmatch(time.value)), None)


def _as_guess(time: Time) -> Time:
    """A time that hangs on a guessed day is a guess."""
    if time.anchor != "published" or time.status != "resolved" or time.value is None:
        return time
    return msgspec.structs.replace(time, status="ambiguous", candidates=(time.value, *time.candidates))


def _with_ids(article: str, kind: str, found: Iterable[Marked]) -> tuple[Marked, ...]:
    return tuple(
        msgspec.structs.replace(one, id=digest(article, kind, str(one.span.start), str(one.span.end))) for one in found
    )


def _quality(article: Article, language: str | None) -> tuple[Quality, ...]:
    if language in SPOKEN or _FLAG in article.quality or not article.text:
        return article.quality
    return (*article.quality, _FLAG)
