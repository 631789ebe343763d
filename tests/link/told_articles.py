"""Articles of texts, as the pipeline reads them by rules."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from onrecord.annotate.annotate import annotate
from onrecord.extract.extract import extract
from onrecord.model.article import Article
from onrecord.model.found import Found, FoundDate


@lru_cache(maxsize=256)
def _read(text: str, day: str) -> Article:
    bare = Article(
        "", 1, text, text, (), in_language=Found("en", None, "meta"), date_published=FoundDate(day, day, "meta")
    )
    return extract(annotate(bare))


def read(text: str, name: str, day: str) -> Article:
    """An article with its records."""
    return msgspec.structs.replace(_read(text, day), id=name)
