"""onrecord's answers to pages of several articles, cross-validated by the site of the first.

An answer has a ``start`` too: where on the page the first copy of the article's headline stands, or its first block.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from bench.articles.answers import Answer, answer_of
from bench.articles.ours import Process, process_of_site
from bench.articles.progress import progress, say
from bench.pairs.cases import Case
from onrecord.article.fields.headline import fold
from onrecord.errors import OnRecordError
from onrecord.model.article import Article
from onrecord.model.page import Page


class StartedAnswer(Answer, total=False):
    """An answer that says where its article begins."""

    start: int
    """Offset in the page's text."""


def pair_answers(
    cases: Sequence[Case], task: str, process_of: Callable[[str], Process] | None = None
) -> dict[str, list[StartedAnswer]]:
    """The articles of each page; a page that onrecord refuses has none, and is named on standard error."""
    process_of = process_of or process_of_site
    return {case.id: _answers(case, process_of(case.site)) for case in progress(cases, task)}


def _answers(case: Case, process: Process) -> list[StartedAnswer]:
    try:
        page = process(case.raw)
    except OnRecordError as fault:
        say(f"{case.id}: {fault}")
        return []
    return [_answer(page, article) for article in page.articles]


def _answer(page: Page, article: Article) -> StartedAnswer:
    answer = cast(StartedAnswer, {**answer_of(article)})
    start = start_of(page, article)
    if start is not None:
        answer["start"] = start
    return answer


def start_of(page: Page, article: Article) -> int | None:
    """Where the first copy of the headline stands behind the article before, or the article's first block; None when
    the page shows nothing of it.
    """
    if not article.segments:
        return None
    first = article.segments[0].page_start
    before = [_end(other) for other in page.articles if other.position < article.position and other.segments]
    low = max((end for end in before if end <= first), default=0)
    words = fold(article.headline.value) if article.headline else ()
    copies = (b.span.start for b in page.blocks if low <= b.span.start < first and words == fold(b.span.text))
    return next(copies, first) if words else first


def _end(article: Article) -> int:
    last = article.segments[-1]
    return last.page_start + len(article.text) - last.text_start
