"""A row and the page that was read in it in, what goes out for it out: a row for each article, or the row with labels.

What a repaired row holds is the article's ``text`` (headline, standfirst, byline, paragraphs, captions: everything that
belongs to the article, verbatim), not its ``body``: roles say which line is what, and who wants less can leave it out.

>>> from onrecord.pipeline import Pipeline
>>> text = "Home\\nSport\\n\\nThe council voted on Tuesday to close the old bridge for two years, the mayor said.\\n"
>>> text += "Engineers had found rust in eleven of its fourteen beams. A ferry will take people across the river.\\n"
>>> (page,) = read_pages(Pipeline(), [RawPage(text, media_type="text/plain")])
>>> (row,) = repair(0, text, page, Settings(), Tally())
>>> row.text.startswith("The council"), text[row.about.segments[0].row_start :].startswith("The council")
(True, True)
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final, Protocol

from onrecord.batch.offsets import Breaks, find_breaks, row_segments, row_span
from onrecord.batch.report import Tally
from onrecord.batch.settings import Settings
from onrecord.errors import as_page_error
from onrecord.model.article import Article
from onrecord.model.page import Block, Page, PageError, RawPage
from onrecord.writers.repaired import Label, OutRow, RoleSpan, RowArticle

WANTED: Final[frozenset[str]] = frozenset()
"""Fields that a row holds beside those that every article has."""


class Reads(Protocol):
    """What reads plain texts: a `Pipeline`."""

    def process_texts(self, raws: Sequence[RawPage], wanted: frozenset[str], /) -> list[Page | PageError]:
        """A page for each text, or why there is none; it may raise, too. Only these fields are wanted."""


def read_pages(pipeline: Reads, raws: Sequence[RawPage]) -> list[Page | PageError]:
    """Read many texts; what fails is a value. The one place where texts meet the pipeline."""
    try:
        return pipeline.process_texts(raws, WANTED)
    except Exception as fault:  # noqa: BLE001  # whatever happens to one row, the others go on
        if len(raws) == 1:
            return [as_page_error(fault)]
        return [page for raw in raws for page in read_pages(pipeline, [raw])]


def repair(index: int, text: str, page: Page, settings: Settings, tally: Tally) -> list[OutRow]:
    """The rows that go out for one row.

    Args:
        index: of the row, in its chunk.
        text: of the row, as it came.
        page: what was read in it.
        settings: what to keep.
        tally: counts what was found.

    Raises:
        ValueError: the page does not have the row's text.
    """
    breaks = find_breaks(text)
    if page.text != (text.replace("\r\n", "\n") if breaks else text):
        raise ValueError("the page's text is not the row's")
    _count(page, tally)
    if settings.labels:
        return [OutRow(index, text, tuple(_labels(page, breaks)))]
    if not page.articles:
        return [OutRow(index, text, None)] if settings.keep_empty else []
    owned: list[list[Block]] = [[] for _ in page.articles]
    for block in page.blocks:
        if block.article is not None:
            owned[block.article].append(block)
    return [
        OutRow(index, article.text, _about(article, blocks, len(owned), breaks))
        for article, blocks in zip(page.articles, owned, strict=True)
    ]


def _labels(page: Page, breaks: Breaks) -> Iterator[Label]:
    for block in page.blocks:
        start, end = row_span(breaks, block.span.start, block.span.end)
        yield Label(start, end, block.role, block.reason, None if block.article is None else block.article + 1)


def _about(article: Article, blocks: Sequence[Block], of: int, breaks: Breaks) -> RowArticle:
    segments = [
        row for one in article.segments for row in row_segments(breaks, one.text_start, one.text_end, one.page_start)
    ]
    return RowArticle(
        id=article.id,
        position=article.position,
        of=of,
        headline=article.headline.value if article.headline else None,
        segments=tuple(segments),
        roles=tuple(_roles(article, blocks)),
        quality=article.quality,
    )


def _roles(article: Article, blocks: Sequence[Block]) -> Iterator[RoleSpan]:
    """The blocks of an article, in its own text."""
    segments = sorted(article.segments, key=lambda segment: segment.page_start)
    starts = [segment.page_start for segment in segments]
    moves = [segment.text_start - segment.page_start for segment in segments]
    for block in blocks:
        span = block.span
        at = bisect_right(starts, span.start) - 1
        if at >= 0:
            start, end = span.start + moves[at], span.end + moves[at]
            if end <= segments[at].text_end:
                yield RoleSpan(start, end, block.role, block.reason)


# ---------------------------------------------------------------- counting
def _count(page: Page, tally: Tally) -> None:
    """Articles, flags, roles and reasons."""
    counts = tally.counts
    counts.articles += len(page.articles)
    counts.split += len(page.articles) > 1
    counts.empty += not page.articles
    for article in page.articles:
        for flag in article.quality:
            counts.quality[flag] = counts.quality.get(flag, 0) + 1
    tally.blocks(page.blocks)
    counts.unchanged += len(page.articles) == 1 and not any(
        block.article is None and not block.span.text.isspace() for block in page.blocks
    )
