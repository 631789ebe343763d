"""Candidates with their truth: pages of one article, where none begins a further one, and pages joined of two or three.

What is joined are pages of the public sets whose truth can be found on the page: the smallest element that holds
headline and text, or now and then the text alone, of one page behind or inside that of another; of the same site where
there are several. Both come from one fold of sites, so that no row of a fold is made with weights that saw its sites.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.article.fields.headline import fold
from onrecord.article.start_features import Candidate, candidates
from onrecord.errors import OnRecordError
from onrecord.model.page import Page
from onrecord.page.parse import parse
from training.articles.align import align
from training.articles.data import FOLDS, SETS, Row, fold_of, rows
from training.starts.splice import Spliced, smallest_around, splice

Numbers = NDArray[np.float32]
Label = Callable[[Page, int], Numbers]
"""How likely the blocks of a page of a fold are running text, by weights that did not see the fold."""

JOINED: Final = 2_400
"""So many pages are made."""
SEED: Final = 1
BODY_CHARS: Final = 600
"""A shorter article is not joined to another."""
BIG_BLOCK: Final = 60
REACH: Final = 60
"""So many blocks above the text its headline is looked for."""
SPARE: Final = 4.0
"""An element that holds so many times the article's text holds other things."""
TOO_WIDE: Final = frozenset(("html", "body"))
SET_WEIGHT: Final = {"wcxb_dev": 0.3}
"""How often a page of a set is taken, and what a row of it weighs; blogs and guides are two thirds of the pages."""
THIRD: Final = 0.15
BARE: Final = 0.15
"""Share of parts that are put in without their headline."""
ALIKE: Final = 0.5
"""Share of pages that are joined with one of their own site, where there is one."""
HEAD_CHARS: Final = 500
"""So far into an article a candidate is left out: it may be the start as well."""


class Candidates(NamedTuple):
    """Rows to learn from."""

    rows: Numbers
    begins: NDArray[np.bool_]
    weight: Numbers
    folds: NDArray[np.intp]


class _Article(NamedTuple):
    row: Row
    page: Page
    body: int
    """The element that holds its text."""
    whole: int
    """The element that holds headline and text."""


def examples(label: Label) -> Candidates:
    """Every candidate of every page."""
    articles, found = [], []
    for row in (row for name in SETS for row in rows(name)):
        try:
            page = parse(row.raw)
        except OnRecordError:
            continue
        fold, weight = fold_of(row.site, FOLDS), SET_WEIGHT.get(row.set, 1.0)
        found += [(one.row, False, weight, fold) for one in candidates(page, label(page, fold))]
        article = _article(row, page)
        articles += [article] if article else []
    sys.stderr.write(f"{len(found)} candidates of single pages; {len(articles)} articles to join\n")
    missed = 0
    for fold, page, starts, end in _joined(articles):
        kept = [(one.row, begins) for one, begins in _told(page, starts, end, label(page, fold))]
        found += [(row, begins, 1.0, fold) for row, begins in kept]
        missed += len(starts) - sum(begins for _, begins in kept)
    sys.stderr.write(f"{len(found)} candidates; {missed} starts are no candidate\n")
    return Candidates(
        np.array([row for row, _, _, _ in found], dtype=np.float32),
        np.array([begins for _, begins, _, _ in found]),
        np.array([weight for _, _, weight, _ in found], dtype=np.float32),
        np.array([fold for _, _, _, fold in found], dtype=np.intp),
    )


def _article(row: Row, page: Page) -> _Article | None:
    truth = row.truth.get("body")
    if not truth or "body" in row.dirty or not page.layout.block_elements:
        return None
    texts = [block.span.text for block in page.blocks]
    shares = align(texts, truth)
    inside = [index for index, text in enumerate(texts) if shares[index] >= 0.5 and len(text) > BIG_BLOCK]
    inside = [index for index in inside if index not in page.layout.embedded]
    size = sum(len(texts[index]) for index in inside)
    if len(inside) < 3 or size < BODY_CHARS:
        return None
    head = _headline(row, page, inside[0])
    body = smallest_around(page, inside[0], inside[-1])
    whole = smallest_around(page, inside[0] if head is None else head, inside[-1])
    if not _is_fit(page, body, size):
        return None
    return _Article(row, page, body, whole if _is_fit(page, whole, size) else body)


def _headline(row: Row, page: Page, first: int) -> int | None:
    """The block above the text that says the title."""
    said = [content for name, content in page.declared.meta if name == "og:title"]
    titles = [frozenset(fold(text)) for text in (row.truth.get("title"), page.declared.title, *said) if text]
    for index in range(first - 1, max(-1, first - REACH), -1):
        words = frozenset(fold(page.blocks[index].span.text[:300]))
        if any(2 * len(words & title) > 0.7 * (len(words) + len(title)) for title in titles if len(title) > 2):
            return index
    return None


def _is_fit(page: Page, at: int, size: int) -> bool:
    if at < 0 or page.layout.elements[at].tag in TOO_WIDE:
        return False
    return page.layout.elements[at].end - page.layout.elements[at].start < SPARE * size


def _joined(articles: Sequence[_Article]) -> Iterator[tuple[int, Page, list[int], int]]:
    """Pages of several articles: the fold, the page, where its later articles begin, where the last one ends."""
    chance = random.Random(SEED)
    weights = [SET_WEIGHT.get(one.row.set, 1.0) for one in articles]
    for first in chance.choices(articles, weights, k=JOINED):
        fold = fold_of(first.row.site, FOLDS)
        others = [one for one in articles if one.row.site == first.row.site and one is not first]
        if not others or chance.random() > ALIKE:
            others = [one for one in articles if fold_of(one.row.site, FOLDS) == fold and one is not first]
        second, third = chance.choices(others, [SET_WEIGHT.get(one.row.set, 1.0) for one in others], k=2)
        whole = first.whole if chance.random() < 0.7 else first.body
        made = _put(first.page, whole, second, chance)
        if made is None:
            continue
        starts, page, last = [made.first], made.page, made.last
        if chance.random() < THIRD and (further := _put(page, whole, third, chance, behind=made.last - 1)) is not None:
            starts, page, last = [*starts, further.first], further.page, further.last
        yield fold, page, starts, last


def _put(page: Page, at: int, other: _Article, chance: random.Random, behind: int | None = None) -> Spliced | None:
    """One more article behind or inside an element; ``behind``: behind the element that holds this block."""
    nested = behind is None and chance.random() < 0.4
    if behind is not None:
        above = page.layout.elements[at].parent
        at = page.layout.block_elements[behind]
        while at >= 0 and page.layout.elements[at].parent != above:
            at = page.layout.elements[at].parent
        if at < 0:
            return None
    return splice(page, at, other.page, other.body if chance.random() < BARE else other.whole, nested=nested)


def _told(page: Page, starts: Sequence[int], end: int, likely: Numbers) -> Iterator[tuple[Candidate, bool]]:
    """The candidates and whether an article begins there; without those that stand in the head of a later article."""
    for one in candidates(page, likely):
        if any(one.before < start <= one.behind for start in starts):
            yield one, True
            continue
        start = max((start for start in starts if start <= one.before), default=None)
        if start is None or one.before >= end:
            yield one, False
            continue
        read = sum(len(page.blocks[index].span.text) for index in range(start, one.before + 1))
        if read >= HEAD_CHARS:
            yield one, False
