"""The scorer that everybody uses, loaded from beside the checkout, and what the table adds to it.

Answers in, figures out. ``../shared/eval/score_articles.py`` defines every measure but two: ``title_any`` (the truth's
title is the headline or one of its alternatives, loosely) and ``wrongly_split`` (how many pages came out as more than
one article).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import mean
from types import ModuleType
from typing import Any, Final, NamedTuple

from bench.articles.answers import Answer
from bench.articles.sets import SPLIT, Set
from bench.shared_scorer import scorer_file, shared_scorer
from training.articles.data import Row

FILE: Final = scorer_file("articles")

Figures = dict[str, float]
"""Measure -> figure; a measure that no page of the set allows is not there."""


class Scores(NamedTuple):
    """A program on a set."""

    figures: Figures
    pages: list[tuple[float, str, str]]
    """``(figure, id, details)`` of each page, worst first."""


def score(which: Set, rows: Sequence[Row], answers: Mapping[str, Sequence[Answer]]) -> Scores:
    """Score a program's answers; a page without an answer counts as an empty one.

    Args:
        which: the set.
        rows: its pages.
        answers: page id -> articles, of which the first is compared.
    """
    shared = scorer()
    scored, pages, loose = [], [], []
    for row in rows:
        given = answers.get(row.id) or ()
        first = given[0] if given else Answer()
        one = shared.score_one(row.truth, first, row.dirty if which.skip_dirty else ())
        scored.append(one)
        pages.extend(_page(row, one))
        if row.truth.get("title"):
            loose.append(any(shared.title_loose(title, row.truth["title"]) for title in _titles(first)))
    figures: Figures = shared.total(scored)
    if loose:
        figures["title_any"] = mean(map(float, loose))
    figures[SPLIT] = sum(len(answers.get(row.id) or ()) > 1 for row in rows)
    return Scores(figures, sorted(pages))


def _titles(answer: Answer) -> list[str]:
    return [answer.get("title") or "", *answer.get("alternatives", [])]


def _page(row: Row, one: dict[str, Any]) -> list[tuple[float, str, str]]:
    """How well one page went: its body where the truth has one, else its day."""
    if "aeb" in one:
        precision, recall, figure = scorer().prf(*one["aeb"])
        return [(figure, row.id, f"precision {precision:.2f}, recall {recall:.2f}")]
    return [(one["date_day"], row.id, f"published {row.truth.get('date')}")] if "date_day" in one else []


def scorer() -> ModuleType:
    """The shared scorer; `bench.shared_scorer` says what it raises."""
    return shared_scorer("articles")
