"""onrecord's answers to pages of several articles, cross-validated by the site of the first.

An answer has a ``start`` too: where on the page the first copy of the article's headline stands, or its first block.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, cast

from bench.articles.answers import Answer, answer_of
from bench.articles.ours import Process, process_of_site
from bench.articles.progress import progress, say
from bench.pairs.cases import Case
from onrecord.article.fields.headline import fold
from onrecord.errors import OnRecordError
from onrecord.model.article import Article
from onrecord.model.page import Page

COPIES_WITHIN: Final = 15
"""Lines between two copies of a headline, as the set counts them."""


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
    """Where the headline stands, in the first of the copies just before it; where no headline is shown, the article's
    first block; None when the page shows nothing of it.
    """
    if not article.segments:
        return None
    span = article.headline.span if article.headline else None
    if article.headline is None or span is None:
        return article.segments[0].page_start
    line = next(at for at, block in enumerate(page.blocks) if block.span.end > span.start)
    words = fold(article.headline.value)
    above = page.blocks[max(line - COPIES_WITHIN, 0) : line]
    return next((block.span.start for block in above if fold(block.span.text) == words), page.blocks[line].span.start)
