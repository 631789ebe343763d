"""An annotated article in, the same article with its records out: the door of the room.

>>> article = Article(id="a", position=1, text="The dam held, Ana Ruiz said.", body="", segments=(),
...     in_language=Found("en", raw="en", source="meta"))
>>> [(record.act, record.contents[0].text) for record in extract(article).records]
[('say', 'The dam held')]
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

import msgspec

from onrecord.annotate.annotate import SPOKEN, language_of
from onrecord.annotate.encode import Encoded
from onrecord.extract.around import all_around
from onrecord.extract.bounds import whole_quotations, within_bounds
from onrecord.extract.events.events import find_events
from onrecord.extract.figures import find_figures
from onrecord.extract.find import find
from onrecord.extract.in_front import with_their_fronts
from onrecord.extract.mended import mended
from onrecord.extract.own_subject import with_own_subject
from onrecord.extract.pictures import beside_pictures
from onrecord.extract.quotes_abroad import statements_abroad
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading
from onrecord.extract.said import Judges, what_is_said
from onrecord.extract.shared_source import with_shared_sources
from onrecord.extract.statements import find_statements, read_article
from onrecord.extract.trim import trimmed, without_deeds
from onrecord.model.article import Article
from onrecord.model.found import Found

__all__ = ["Found", "extract", "look_for"]

_SPEAKERS: Final = frozenset(("PER", "ORG", "GROUP"))


def extract(article: Article, encode: Callable[[str], Encoded] | None = None, judges: Judges | None = None) -> Article:
    """Find what an article says: who stated what; in other languages than English in direct speech alone.

    Args:
        article: with its times, entities and mentions.
        encode: what the encoder thinks of a text; None: rules alone.
        judges: what tells whether something is said; None: whatever is found stands.
    """
    language = language_of(article)
    if language not in SPOKEN:
        return msgspec.structs.replace(article, records=statements_abroad(article, language))
    reading, found, encoded = look_for(article, encode)
    if judges:
        found = what_is_said(reading, found, judges, encoded)
    cut = [without_deeds(reading, raw if raw.confidence is None else trimmed(reading, raw)) for raw in found]
    cut = whole_quotations(reading, [all_around(reading, within_bounds(reading, raw)) for raw in cut])
    whole = beside_pictures(article, with_their_fronts(reading, cut))
    statements = find_statements(article, reading, whole)
    events = find_events(article, reading, statements)
    figures = find_figures(article, reading, statements)
    return msgspec.structs.replace(article, records=(*statements, *events, *figures))


class Looked(NamedTuple):
    """An English article, looked through."""

    reading: Reading
    found: list[RawStatement]
    """Every place where somebody may say something."""
    encoded: Encoded | None


def look_for(article: Article, encode: Callable[[str], Encoded] | None = None) -> Looked:
    """The places where somebody may say something; `extract` says what its arguments are."""
    reading = read_article(article)
    span = article.headline.span if article.headline else None
    headline = article.place(span) if span else ()
    encoded = encode(article.text) if encode else None
    found = find(reading, encoded, _names(article), headline)
    made = ((raw, with_own_subject(reading, mended(reading, raw))) for raw in found)
    whole = with_shared_sources(reading, [new for old, new in made if new.contents or not old.contents])
    return Looked(reading, whole, encoded)


def _names(article: Article) -> list[Range]:
    """Where those who can speak are named."""
    speakers = {entity.id for entity in article.entities if entity.type in _SPEAKERS}
    named = (one.head for one in article.mentions if one.form == "name" and one.entity in speakers)
    return sorted((head.start, head.end) for head in named)
