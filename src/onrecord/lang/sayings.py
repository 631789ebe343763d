"""Verbs of saying of languages other than English: a language in, its table out, ready to be looked up.

>>> german = saying_of("de")
>>> german.find(["sagte", "Anna", "Berg"], 0)
Verb(act='say', first=0, last=0, who=None)
>>> german.find(["räumte", "sie", "ein"], 0)
Verb(act='admit', first=0, last=2, who=None)
>>> saying_of("fr").find(["a-t-elle", "déclaré"], 0)
Verb(act='say', first=0, last=1, who='elle')
>>> saying_of("en") is None
True
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from onrecord.lang import languages

Rest = tuple[str, ...]
_NO_WORDS: Final[frozenset[str]] = frozenset()
_REACH: Final = 24
"""The second word of a verb stands at most so many tokens behind the first: "hat ... gesagt"."""
_TIED: Final = re.compile(r"(?P<verb>[^\W\d_]+)(?:-t)?-(?P<who>[^\W\d_]+)")
"""A verb with its pronoun: "déclare-t-il"."""


class Verb(NamedTuple):
    """A verb of saying in a row of words."""

    act: str
    first: int
    last: int
    """Its last word; others may stand between: "fügte sie hinzu"."""
    who: str | None
    """The pronoun that is tied to its first word."""


class Saying:
    """What one language needs for direct speech; `onrecord.lang.de.saying` says what each list is."""

    def __init__(self, acts: Mapping[str, str], done: Mapping[str, str], grammar: Mapping[str, str]) -> None:
        self._forms: dict[str, list[tuple[Rest, str]]] = {}
        for act, forms in acts.items():
            for form in forms.split():
                first, *rest = form.split("_")
                self._forms.setdefault(first, []).append((tuple(rest), act))
        for auxiliary in grammar.get("auxiliaries", "").split():
            self._forms.setdefault(auxiliary, []).extend(
                ((word,), act) for act, words in done.items() for word in words.split()
            )
        for found in self._forms.values():
            found.sort(key=lambda one: -len(one[0]))
        self._lists = {name: frozenset(words.split()) for name, words in grammar.items()}
        self.auxiliaries = self.words("auxiliaries")
        self.no_names = self.words("stops") | self.words("between")
        """Words that are no name, even with a capital letter."""
        self.endings = tuple(grammar.get("definite", "").split())
        """How nouns end that carry their article: "ministeren"."""

    def words(self, name: str) -> frozenset[str]:
        """One of the lists of the table; empty where the language has no use for it."""
        return self._lists.get(name, _NO_WORDS)

    def find(self, words: Sequence[str], at: int) -> Verb | None:
        """The verb of saying that begins at ``words[at]``; words are lower case, or at least the verb is."""
        first, who = words[at], None
        if first not in self._forms and (tied := _TIED.fullmatch(first)) and tied["who"] in self.words("pronouns"):
            first, who = tied["verb"], tied["who"]
        for rest, act in self._forms.get(first, ()):
            if not rest:
                return Verb(act, at, at, who)
            last = next((i for i in range(at + 1, min(at + _REACH, len(words))) if words[i] in (rest[0], ",")), at)
            if words[last] == rest[0] and last > at:
                return Verb(act, at, last, who)
        return None


@cache
def saying_of(language: str | None) -> Saying | None:
    """The table of a language; None when it has none."""
    return dict(_sayings()).get(language or "")


@cache
def spoken_pronouns() -> frozenset[str]:
    """The pronouns that speak alone, of all languages.

    >>> {"elle", "sie"} <= spoken_pronouns()
    True
    """
    return frozenset().union(*(saying.words("pronouns") for _, saying in _sayings()))


@cache
def _sayings() -> tuple[tuple[str, Saying], ...]:
    return tuple(_each())


def _each() -> Iterator[tuple[str, Saying]]:
    grammars = dict(languages("saying", "GRAMMAR"))
    done = dict(languages("saying", "DONE"))
    for code, acts in languages("saying", "ACTS"):
        yield code, Saying(acts, done[code], grammars[code])
