"""What the archive answers, as people are shown it: hits and statements in, their words cut where marks begin and end.

>>> flat("the sea wall", [(4, 7, "hit"), (0, 12, "said")])
[Piece(text='the ', kinds='said'), Piece(text='sea', kinds='hit said'), Piece(text=' wall', kinds='said')]
>>> found_in("The Sea-Wall", "sea wäll")
[(4, 7, 'hit'), (8, 12, 'hit')]
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise
from typing import Final, NamedTuple

from onrecord.archive.results import Hit, Said, Source
from onrecord.model.record import NARRATOR, Statement
from onrecord.writers.safe import harmless, one_line
from onrecord.writers.statements import UNNAMED, act_in_words, what_in_words

_WORD: Final = re.compile(r"[^\W_]+")
_STOPS: Final = tuple('.!?…”"')
_Place = tuple[int, int, str]


class Piece(NamedTuple):
    """Some characters that are marked alike."""

    text: str
    kinds: str
    """Classes of its mark; empty: none."""


class ShownHit(NamedTuple):
    """An article that a search found."""

    source: Source
    snippet: list[Piece]
    link: str


class ShownSaid(NamedTuple):
    """A statement."""

    source: Source
    who: tuple[str, ...]
    unnamed: str
    """What to say where nobody is named."""
    act: str
    status: str
    words: list[Piece]
    """The sentence, with what was said marked; what was said alone, where it goes beyond the sentence."""
    around: str
    """To whom and as told by whom."""
    link: str
    """To the passage."""


def shown_hit(hit: Hit) -> ShownHit:
    """Make it ready for a template."""
    start = hit.snippet.start
    places = [
        (one.start - start, one.end - start, "hit")
        for one in hit.matches
        if start <= one.start and one.end <= hit.snippet.end
    ]
    first = hit.matches[0] if hit.matches else hit.snippet
    before = [Piece("… ", "")] if start else []
    after = [] if hit.snippet.text.endswith(_STOPS) else [Piece(" …", "")]
    snippet = [*before, *flat(hit.snippet.text, places), *after]
    return ShownHit(hit.source, snippet, passage_link(hit.source.article, first.start, first.end))


def shown_said(said: Said, query: str = "") -> ShownSaid:
    """Make it ready for a template; words of a query are marked."""
    statement = said.statement
    text, places = _in_words(statement)
    around = (("to", said.addressees), ("as told by", said.relays))
    told = [f"{how} {' and '.join(map(one_line, who))}" for how, who in around if who]
    return ShownSaid(
        said.source,
        said.speakers,
        _unnamed(said),
        act_in_words(statement),
        statement.factuality.status,
        flat(text, [*places, *found_in(text, query)]),
        ", ".join(told),
        passage_link(said.source.article, statement.span.start, statement.span.end),
    )


def passage_link(article: str, start: int, end: int) -> str:
    """Where some characters of an article are shown."""
    return f"/article/{article}?from={start}&to={end}#here"


def _unnamed(said: Said) -> str:
    if said.speakers:
        return ""
    return "the article itself" if said.statement.factuality.according_to == NARRATOR else UNNAMED


def _in_words(statement: Statement) -> tuple[str, list[_Place]]:
    sentence, mode = statement.sentence, "said quoted" if statement.mode == "direct" else "said"
    spans = statement.contents
    if not spans or any(span.start < sentence.start or sentence.end < span.end for span in spans):
        return what_in_words(statement), []
    return sentence.text, [(span.start - sentence.start, span.end - sentence.start, mode) for span in spans]


def found_in(text: str, query: str) -> list[_Place]:
    """Where a text has words of a query: case and accents do not count, as in the archive's index."""
    wanted = {_folded(word) for word in _WORD.findall(query)}
    if not wanted:
        return []
    return [(found.start(), found.end(), "hit") for found in _WORD.finditer(text) if _folded(found[0]) in wanted]


def _folded(word: str) -> str:
    return "".join(one for one in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(one))


def flat(text: str, places: Iterable[_Place]) -> list[Piece]:
    """A text in pieces that do not overlap, however its marks do."""
    inside = [place for place in places if 0 <= place[0] < place[1] <= len(text)]
    edges = sorted({0, len(text), *(edge for place in inside for edge in place[:2])})
    return [
        Piece(harmless(text[low:high]), " ".join(sorted({kind for s, e, kind in inside if s <= low and high <= e})))
        for low, high in pairwise(edges)
    ]
