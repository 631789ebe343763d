"""Which figures an article gives, and who vouches for each: quantities and statements in, figures out.

>>> from onrecord.extract.statements import read_article
>>> text = "It cost £5m."
>>> paid = Quantity(id="q", span=Span(8, 11, "£5m"), value=5e6, unit="GBP", kind="money")
>>> article = Article(id="a", position=1, text=text, body=text, segments=(), quantities=(paid,))
>>> [(one.quantity, one.factuality.status) for one in find_figures(article, read_article(article), ())]
[('q', 'asserted')]
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from onrecord.extract.events.standing import Standing
from onrecord.extract.events.tellers import Tellers
from onrecord.extract.events.vouched import vouched
from onrecord.extract.reading import Reading
from onrecord.model.annotation import Quantity
from onrecord.model.article import Article
from onrecord.model.record import NARRATOR, Figure, Provenance, Statement
from onrecord.model.span import Span
from onrecord.page.identity import digest
from onrecord.version import VERSION

_KINDS: Final = frozenset(("count", "money", "percent", "measure", "casualty", "penalty"))
"""Kinds that are a matter's figures; ages, ordinals and lengths of time tell of something else."""


def find_figures(article: Article, reading: Reading, statements: Sequence[Statement]) -> tuple[Figure, ...]:
    """The figures of an English article, in reading order; what only a source says is that source's.

    Args:
        article: with its quantities.
        reading: its text, laid out.
        statements: what it says that somebody said.
    """
    tellers = Tellers(statements)
    starts = [reading.starts[low] for low, _ in reading.sentences]
    return tuple(_figure(article, reading, one, tellers, starts) for one in article.quantities if one.kind in _KINDS)


def _figure(article: Article, reading: Reading, one: Quantity, tellers: Tellers, starts: Sequence[int]) -> Figure:
    place = (one.span.start, one.span.end)
    told = tellers.of(place)
    return Figure(
        id=digest(article.id, "figure", f"{place[0]}-{place[1]}"),
        span=one.span,
        sentence=_sentence(reading, one.span, starts),
        provenance=Provenance("rule", one.rule or "quantity", VERSION),
        factuality=vouched(reading, Standing(), told._replace(act=None)),
        quantity=one.id,
        of=one.of,
        asserted_by=told.within.id if told.within else NARRATOR,
    )


def _sentence(reading: Reading, span: Span, starts: Sequence[int]) -> Span:
    """The sentence of a figure; one in the dateline, which belongs to none, is its own."""
    number = bisect_right(starts, span.start) - 1
    if number < 0:
        return span
    start, end = reading.chars(*reading.sentences[number])
    return Span.of(reading.text, start, end) if span.end <= end else span
