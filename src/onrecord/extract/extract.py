"""An annotated article in, the same article with its records out: the door of the room.

>>> article = Article(id="a", position=1, text="The dam held, Ana Ruiz said.", body="", segments=(),
...     in_language=Found("en", raw="en", source="meta"))
>>> [(record.act, record.contents[0].text) for record in extract(article).records]
[('say', 'The dam held')]
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import msgspec

from onrecord.annotate.annotate import SPOKEN, language_of
from onrecord.annotate.encode import Encoded
from onrecord.extract.around import all_around
from onrecord.extract.bounds import whole_quotations, within_bounds
from onrecord.extract.doubt import is_bare_belief, is_doubtful
from onrecord.extract.find import find
from onrecord.extract.mended import mended
from onrecord.extract.pictures import beside_pictures
from onrecord.extract.quotes_abroad import statements_abroad
from onrecord.extract.raw import Range
from onrecord.extract.statements import find_statements, read_article
from onrecord.extract.trim import trimmed, without_deeds
from onrecord.model.article import Article
from onrecord.model.found import Found

__all__ = ["Found", "extract"]

LONG: Final = 30_000
"""In a text of more characters, which no encoder reads, beliefs that rules find are let go: such pages are talks and
threads, where everybody thinks and hopes."""
_SPEAKERS: Final = frozenset(("PER", "ORG", "GROUP"))


def extract(article: Article, encode: Callable[[str], Encoded] | None = None) -> Article:
    """Find what an article says: who stated what; in other languages than English in direct speech alone.

    Args:
        article: with its times, entities and mentions.
        encode: what the encoder thinks of a text; None: rules alone.
    """
    language = language_of(article)
    if language not in SPOKEN:
        return msgspec.structs.replace(article, records=statements_abroad(article, language))
    reading = read_article(article)
    span = article.headline.span if article.headline else None
    headline = article.place(span) if span else ()
    found = find(reading, encode(article.text) if encode else None, _names(article), headline)
    found = [raw for raw in (mended(reading, one) for one in found) if not is_doubtful(reading, raw)]
    if encode is None and len(article.text) > LONG:
        found = [raw for raw in found if not is_bare_belief(reading, raw)]
    cut = [without_deeds(reading, raw if raw.confidence is None else trimmed(reading, raw)) for raw in found]
    cut = whole_quotations(reading, [all_around(reading, within_bounds(reading, raw)) for raw in cut])
    return msgspec.structs.replace(article, records=find_statements(article, reading, beside_pictures(article, cut)))


def _names(article: Article) -> list[Range]:
    """Where those who can speak are named."""
    speakers = {entity.id for entity in article.entities if entity.type in _SPEAKERS}
    named = (one.head for one in article.mentions if one.form == "name" and one.entity in speakers)
    return sorted((head.start, head.end) for head in named)
