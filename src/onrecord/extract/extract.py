"""An annotated article in, the same article with its records out: the door of the room.

>>> article = Article(id="a", position=1, text="The dam held, Ana Ruiz said.", body="", segments=(),
...     in_language=Found("en", raw="en", source="meta"))
>>> [(record.act, record.contents[0].text) for record in extract(article).records]
[('say', 'The dam held')]
"""

from __future__ import annotations

import msgspec

from onrecord.annotate.annotate import SPOKEN, language_of
from onrecord.extract.cue_rules import find_by_rule
from onrecord.extract.quotes_abroad import statements_abroad
from onrecord.extract.statements import find_statements, read_article
from onrecord.model.article import Article
from onrecord.model.found import Found

__all__ = ["Found", "extract"]


def extract(article: Article) -> Article:
    """Find what an article says: who stated what; in other languages than English in direct speech alone.

    Args:
        article: with its times, entities and mentions.
    """
    language = language_of(article)
    if language not in SPOKEN:
        return msgspec.structs.replace(article, records=statements_abroad(article, language))
    reading = read_article(article)
    return msgspec.structs.replace(article, records=find_statements(article, reading, find_by_rule(reading)))
