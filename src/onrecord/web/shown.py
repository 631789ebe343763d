"""What the archive answers, as people are shown it: hits and statements in, their words cut where marks begin and end.

>>> flat("the sea wall", [(4, 7, "hit"), (0, 12, "said")])
[Piece(text='the ', kinds='said'), Piece(text='sea', kinds='hit said'), Piece(text=' wall', kinds='said')]
>>> found_in("The Sea-Wall", "sea wäll")
[(4, 7, 'hit'), (8, 12, 'hit')]
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from itertools import groupby, pairwise
from typing import Final, NamedTuple
from urllib.parse import quote, urlencode

from onrecord.archive import Archive
from onrecord.archive.results import Hit, Said, Source
from onrecord.archive.rows import name_of
from onrecord.link.appearances import keys_of
from onrecord.model.article import Article
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


class FromOne(NamedTuple):
    """Statements that follow each other and stand in one article."""

    source: Source
    statements: list[ShownSaid]


class ShownHit(NamedTuple):
    """An article that a search found."""

    source: Source
    snippet: list[Piece]
    link: str


class Speaker(NamedTuple):
    """Who says something."""

    name: str
    link: str
    """To the person or organisation; where the archive knows none, to what is said under the name."""


class ShownSaid(NamedTuple):
    """A statement."""

    source: Source
    who: list[Speaker]
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


def shown_by_article(archive: Archive, found: Iterable[Said], query: str = "") -> list[FromOne]:
    """Make statements ready for a template, those of one article together; words of a query are marked."""
    groups = groupby(found, key=lambda one: one.source)
    return [_from_one(archive.article(source.article), source, said, query) for source, said in groups]


def _from_one(article: Article | None, source: Source, found: Iterable[Said], query: str) -> FromOne:
    known = people_links(article) if article else {}
    return FromOne(source, [_shown_said(one, _links(one.statement, article, known), query) for one in found])


def people_links(article: Article) -> dict[str, str]:
    """Links to everybody an article names who may stand in others too, by the ids of its entities."""
    named = (article.entities[place].id for place, _ in keys_of(article))
    return {entity: person_link(f"{article.id}#{entity}") for entity in named}


def person_link(appearance: str) -> str:
    """Where somebody is shown."""
    return f"/person/{quote(appearance, safe='')}"


def _links(statement: Statement, article: Article | None, known: Mapping[str, str]) -> dict[str, str]:
    """Where those who say it are shown, by the names that the archive has them under."""
    entities = {one.id: one for one in article.entities} if article else {}
    return {
        name_of(one, entities): known[one.entity] for one in statement.sources if one.entity and one.entity in known
    }


def _shown_said(said: Said, links: Mapping[str, str], query: str) -> ShownSaid:
    statement = said.statement
    text, places = _in_words(statement)
    around = (("to", said.addressees), ("as told by", said.relays))
    told = [f"{how} {' and '.join(map(one_line, who))}" for how, who in around if who]
    return ShownSaid(
        said.source,
        [Speaker(name, links.get(name) or f"/said?{urlencode({'speaker': name})}") for name in said.speakers],
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
