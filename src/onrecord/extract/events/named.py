"""What the object of a verb names: an article laid out in, its words out, with what is named in place of names.

>>> from onrecord.annotate.annotate import annotate
>>> from onrecord.extract.reading import lay_out
>>> from onrecord.model.found import Found
>>> text = "Osk met Maren Kott, the mayor of Port Ebb, on Monday."
>>> article = Article("a", 1, text, text, (), in_language=Found("en", raw="en", source="meta"))
>>> article = annotate(article)
>>> with_names(article, lay_out(text))[:5]
['osk', 'met', 'maren', '@person', ',']
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from onrecord.extract.reading import Reading
from onrecord.lang.en.cues import AUXILIARIES
from onrecord.lang.en.events import OF_SPORT
from onrecord.lang.en.grammar import PREPOSITIONS, RELATIVES, SUBORDINATORS
from onrecord.model.article import Article

_KINDS: Final = {"PER": "@person", "ORG": "@body", "GPE": "@place", "LOC": "@place", "FAC": "@place", "OTHER": "@name"}
_BEHIND: Final = PREPOSITIONS | RELATIVES | SUBORDINATORS | AUXILIARIES | {"and", "or", "but", "to", "again", "later"}
"""What may stand behind an object; any other word makes the name a part of a longer phrase."""
_OWNS: Final = frozenset(("-", "'s", "’s", "'", "’"))
_MUCH: Final = 0.25
"""Share of sentences with words of sport from which on a text is a report of a contest."""


def with_names(article: Article, reading: Reading) -> list[str]:
    """The words of a text, lower case; the last word of a name with which a phrase ends is ``@person``, ``@body``,
    ``@place`` or, where nobody knows what it names, ``@name``. In reports of contests names stay names: who meets
    whom there plays.
    """
    named = list(reading.words)
    if _is_of_sport(reading):
        return named
    types = {one.id: one.type for one in article.entities}
    for one in article.mentions:
        kind = _KINDS.get(types.get(one.entity, ""))
        if kind and one.form == "name":
            end = bisect_left(reading.starts, one.span.end)
            if end and _ends_phrase(reading, end):
                named[end - 1] = kind
    return named


def _is_of_sport(reading: Reading) -> bool:
    with_sport = sum(not OF_SPORT.isdisjoint(reading.words[low:high]) for low, high in reading.sentences)
    return with_sport > _MUCH * len(reading.sentences)


def _ends_phrase(reading: Reading, end: int) -> bool:
    if end >= len(reading.words) or reading.timed[end]:
        return True
    word = reading.words[end]
    return word in _BEHIND or word.endswith("ly") or not (word[0].isalnum() or word in _OWNS)
