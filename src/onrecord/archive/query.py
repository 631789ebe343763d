"""What a person typed in, a query of FTS5 out in which nothing but words is left: no syntax can break out of it.

All words have to be there, in any order; ``"words in quotation marks"`` stand one behind the other.

>>> match_of('sea OR "the wall" NEAR(')
'"sea" "OR" "the wall" "NEAR("'
>>> words_of_query("Sea-Wall's Äpfel")
('sea', 'wall', 's', 'apfel')
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from threading import Lock
from typing import Final, NamedTuple
from unicodedata import combining, normalize

from onrecord.errors import UsageError

WORDS_AT_MOST: Final = 64
"""Each word of a query costs a search."""
CHARACTERS_AT_MOST: Final = 4_000

_LOCK: Final = Lock()
_ASCII_WORD: Final = re.compile("[a-z0-9]+")
"""What FTS5 takes for a word, where there is nothing but ASCII."""
_PIECE: Final = re.compile(r'"([^"]*)"?|([^\s"]+)')


def match_of(query: str) -> str | None:
    """The query; None when it holds no word.

    Raises:
        UsageError: it is longer than a query may be.
    """
    pieces = [phrase or word for phrase, word in _PIECE.findall(_clean(query))]
    worded = [piece for piece in pieces if words_of_query(piece)]
    return " ".join(map(_quoted, worded)) or None if _short_enough(worded) else None


def pieces_of(query: str) -> list[tuple[str, ...]]:
    """The words of each piece of a query: one, or those that stand one behind the other."""
    pieces = [words_of_query(phrase or word) for phrase, word in _PIECE.findall(_clean(query))]
    return [words for words in pieces if words]


def any_order(text: str) -> str | None:
    """A query for all words of a text, for an index that knows no order."""
    words = words_of_query(text)
    return " ".join(map(_quoted, words)) or None if _short_enough(words) else None


def phrases_of(text: str) -> list[tuple[str, str]]:
    """The words in quotation marks that stand one behind the other: as a query, and as words between blanks."""
    pieces = [words_of_query(phrase) for phrase, _ in _PIECE.findall(_clean(text))]
    return [(_quoted(" ".join(words)), f" {' '.join(words)} ") for words in pieces if len(words) > 1]


def counter_of(pieces: Iterable[Sequence[str]]) -> Callable[[str], list[int]]:
    """How often about each piece of a query stands in a text: fast, and not to the letter what FTS5 sees."""
    # The first word first, and only then what stands before it: so it is found as fast as a search in a text can be.
    patterns = [
        re.compile(rf"{words[0]}(?<!\w{words[0]})(?!\w)" + "".join(rf"\W+{word}(?!\w)" for word in words[1:]))
        for words in ([re.escape(word) for word in piece] for piece in pieces)
    ]

    def count(text: str) -> list[int]:
        folded = text.lower()
        if not folded.isascii():
            folded = "".join(one for one in normalize("NFD", folded) if not combining(one))
        return [len(pattern.findall(folded)) for pattern in patterns]

    return count


def holds(text: str, *words: str) -> bool:
    """Whether a text has pieces of words between blanks, as `phrases_of` gives them, those of each in their order."""
    if text.isascii() and not _may_hold(text.lower(), words):
        return False
    cut = f" {' '.join(_cut(text))} "
    return all(one in cut for one in words)


def _may_hold(text: str, words: Iterable[str]) -> bool:
    """Whether all the characters are there: most texts are told from that, ten times as fast."""
    return all(word in text for one in words for word in one.split())


@lru_cache(maxsize=256)
def words_of_query(text: str) -> tuple[str, ...]:
    """The words of a text, cut and folded as the index has them: FTS5 itself is asked."""
    return tuple(_cut(_clean(text)))


def _cut(text: str) -> Sequence[str]:
    if text.isascii():
        return _ASCII_WORD.findall(text.lower())
    with _LOCK:
        db = _cutter()
        db.execute("DELETE FROM said")
        db.execute("INSERT INTO said VALUES (?)", (text,))
        return tuple(row[0] for row in db.execute("SELECT term FROM word ORDER BY offset"))


@cache
def _cutter() -> sqlite3.Connection:
    """A database in memory, for FTS5's way to cut a text into words."""
    db = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    db.execute("CREATE VIRTUAL TABLE said USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2')")
    db.execute("CREATE VIRTUAL TABLE word USING fts5vocab (said, instance)")
    return db


def _clean(text: str) -> str:
    if len(text) > CHARACTERS_AT_MOST:
        raise UsageError(f"a query of {len(text):,} characters", remedy=f"Give at most {CHARACTERS_AT_MOST:,}.")
    # NUL ends a string inside FTS5, and half a surrogate pair cannot be handed to it.
    return text.replace("\0", " ").encode("utf-8", "replace").decode()


def _short_enough(words: Sequence[str]) -> bool:
    if sum(len(words_of_query(word)) for word in words) > WORDS_AT_MOST:
        raise UsageError(f"a query of more than {WORDS_AT_MOST} words", remedy="Give fewer words.")
    return True


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


class Where(NamedTuple):
    """Conditions of SQL and their values."""

    conditions: tuple[str, ...] = ()
    values: tuple[object, ...] = ()

    def sql(self) -> str:
        """The conditions, joined; true when there is none."""
        return " AND ".join(self.conditions) or "1"

    def plus(self, condition: str, *values: object) -> Where:
        """One condition more."""
        return Where((*self.conditions, condition), (*self.values, *values))

    def and_(self, other: Where) -> Where:
        """Those of another too."""
        return Where((*self.conditions, *other.conditions), (*self.values, *other.values))


def article_filter(
    *, outlet: str | None = None, since: str | None = None, until: str | None = None, language: str | None = None
) -> Where:
    """What narrows articles down.

    Args:
        outlet: a paper's name or site.
        since: the first day, ISO 8601; a year or a month will do.
        until: the last day.
        language: ``en``, ``de``.
    """
    where = Where()
    if outlet is not None:
        site = outlet.lower().removeprefix("www.")
        where = where.plus("outlet IN (SELECT id FROM outlet WHERE site = ? OR lower(name) = lower(?))", site, outlet)
    if since is not None:
        where = where.plus("day >= ?", since[:10])
    if until is not None:
        # "2024-10" means all of October: what begins with it stands before "2024-10~".
        where = where.plus("day > '' AND day <= ?", until[:10] + "~")
    if language is not None:
        where = where.plus("language = ?", language.lower())
    return where
