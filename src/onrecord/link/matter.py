"""A piece of an article in, what it is about out: names and words, as keys that articles have in common.

>>> text = "The soldiers were deployed; troops are dispatched."
>>> article = Article(id="a", position=1, text=text, body=text, segments=())
>>> matters = Matters(article)
>>> share(matters.of(0, 26), matters.of(28, 50))
Shared(names=0, words=2, coverage=1.0)
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

import snowballstemmer

from onrecord.annotate.tokens import tokenize
from onrecord.lang.countries import COUNTRY_OF, COUNTRY_OF_ADJECTIVE, COUNTRY_OF_CAPITAL
from onrecord.lang.en.claims import EMPTY, FRAME, KIN
from onrecord.model.annotation import Entity
from onrecord.model.article import Article
from onrecord.model.record import Event

_STEM: Final = snowballstemmer.stemmer("english")
_LONGEST: Final = 200
"""Characters that a mention has at most."""


class Matter(NamedTuple):
    """What a piece of text is about: units, each a set of keys that name the same."""

    names: frozenset[str]
    """Who is named: countries by code, others by name."""
    words: frozenset[frozenset[str]]
    """Of each word its stem, its family of words and the type of the event that it tells."""


class Shared(NamedTuple):
    """What one piece of text has of another."""

    names: int
    words: int
    coverage: float
    """Which part of the first one's units stand in the other."""


def share(one: Matter, other: Matter) -> Shared:
    """How much of ``one`` stands in ``other``."""
    keys = frozenset().union(*other.words)
    names = len(one.names & other.names)
    words = sum(not unit.isdisjoint(keys) for unit in one.words)
    return Shared(names, words, (names + words) / max(1, len(one.names) + len(one.words)))


class Matters:
    """An article, ready to be asked what its pieces are about."""

    def __init__(self, article: Article) -> None:
        self._tokens = tokenize(article.text)
        self._mentions = sorted(article.mentions, key=lambda one: one.span.start)
        self._starts = [one.span.start for one in self._mentions]
        self.keys = {one.id: name_key(one) for one in article.entities if one.name[:1].isupper() and _is_own(one)}
        """Of each entity that has a name of its own."""
        events = [record for record in article.records if isinstance(record, Event)]
        self._types = {
            span.start: one.type.plover or one.type.justice or one.type.other
            for one in events
            for span in (one.trigger, *one.mentions)
        }

    def of(self, start: int, end: int) -> Matter:
        """What ``[start, end)`` is about."""
        names, covered = set[str](), set[int]()
        for one in self._mentions[bisect_left(self._starts, start - _LONGEST) : bisect_left(self._starts, end)]:
            if start <= one.head.start and one.head.end <= end and one.entity in self.keys:
                names.add(self.keys[one.entity])
                covered.update(range(one.span.start, one.span.end) if one.form == "name" else ())
        for code, place in self._countries(start, end):
            names.add(code)
            covered.update(place)
        return Matter(frozenset(names), frozenset(self._words(start, end, covered)))

    def _words(self, start: int, end: int, covered: set[int]) -> set[frozenset[str]]:
        """The keys of each word that says something; of countries in words that are no names, too."""
        tokens = self._tokens
        low, high = bisect_left(tokens.starts, start), bisect_right(tokens.ends, end)
        told = (at for at in range(low, high) if tokens.starts[at] not in covered)
        return {self._keys(at) for at in told if _tells(tokens.words[at])}

    def _keys(self, at: int) -> frozenset[str]:
        word = self._tokens.words[at]
        family, kind = KIN.get(word), self._types.get(self._tokens.starts[at])
        others = (f"={family}" if family else "", f"+{kind}" if kind else "")
        return frozenset((stem(word), *(key for key in others if key)))

    def _countries(self, start: int, end: int) -> Iterator[tuple[str, range]]:
        """Adjectives of countries, which stand in no name: "North Korean troops"."""
        tokens = self._tokens
        low, high = bisect_left(tokens.starts, start), bisect_right(tokens.ends, end)
        for at in range(low, high):
            for last in (at + 1, at):
                words = " ".join(tokens.words[at : last + 1])
                if last < high and (code := COUNTRY_OF_ADJECTIVE.get(words)):
                    yield code, range(tokens.starts[at], tokens.ends[last])
                    break


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """A word without its ending, by the rules of Snowball's English stemmer.

    Args:
        word: lower case.
    """
    return str(_STEM.stemWord(word))


def _is_own(entity: Entity) -> bool:
    """Whether its name is its own: no group's, which is called by its country, "North Korean soldiers"."""
    return entity.type != "GROUP"


def _tells(word: str) -> bool:
    return word[0].isalpha() and word not in EMPTY and word not in FRAME


def name_key(entity: Entity) -> str:
    """The key of an entity: the country that it is or speaks for; a person's last name; else the name."""
    name = entity.name.lower().removeprefix("the ")
    country = COUNTRY_OF.get(name) or COUNTRY_OF_ADJECTIVE.get(name) or COUNTRY_OF_CAPITAL.get(name)
    return country or (name.split()[-1] if entity.type == "PER" and name else name)
