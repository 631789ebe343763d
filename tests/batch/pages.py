"""A reader whose labels can be read off the text, so that tests of the batch need no learned model.

A line that opens with ``# `` is a headline and begins an article, one that opens with ``- `` is furniture, all others
are paragraphs of the article that has begun.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from functools import partial

import msgspec

from onrecord.batch.run import Work
from onrecord.batch.settings import Settings
from onrecord.batch.work import do
from onrecord.model.article import Article, Segment
from onrecord.model.found import Found
from onrecord.model.page import Block, Page, PageError, RawPage, Role
from onrecord.page.identity import article_id
from onrecord.page.plaintext import parse_text


class MarkReader:
    """Reads marks. Some words make it fail."""

    pause = 0.0

    def process_texts(self, raws: Sequence[RawPage], _wanted: frozenset[str]) -> list[Page | PageError]:
        return [self.process(raw) for raw in raws]

    def process(self, raw: RawPage) -> Page:
        text = str(raw.body)
        if "RAISE" in text:
            raise RuntimeError("as asked")
        if "DIE" in text:
            os._exit(9)
        if "HANG" in text:
            time.sleep(60)
        time.sleep(self.pause)
        return read_marks(raw)


class SlowReader(MarkReader):
    """Takes so long for a row that there is time to break a run off, however busy the machine is."""

    pause = 0.05


def make_work(settings: Settings) -> Work:
    return partial(do, pipeline=MarkReader(), settings=settings)


def make_slow_work(settings: Settings) -> Work:
    return partial(do, pipeline=SlowReader(), settings=settings)


def read_marks(raw: RawPage) -> Page:
    page = parse_text(str(raw.body), raw)
    article: int | None = None
    blocks = []
    for block in page.blocks:
        line = block.span.text
        if line.startswith("# "):
            article = 0 if article is None else article + 1
        outside = line.startswith("- ") or line.isspace() or article is None
        role: Role = "furniture" if outside else "headline" if line.startswith("# ") else "paragraph"
        blocks.append(Block(block.span, role, f"marked as {role} (0.5)", None if outside else article))
    owned = [[b for b in blocks if b.article == n] for n in range(0 if article is None else article + 1)]
    return msgspec.structs.replace(
        page, blocks=tuple(blocks), articles=tuple(_article(page, n, own) for n, own in enumerate(owned, 1))
    )


def _article(page: Page, position: int, blocks: list[Block]) -> Article:
    pieces: list[tuple[int, int]] = []
    for block in blocks:
        if pieces and pieces[-1][1] + 1 == block.span.start:
            pieces[-1] = (pieces[-1][0], block.span.end)
        else:
            pieces.append((block.span.start, block.span.end))
    segments, at = [], 0
    for start, end in pieces:
        segments.append(Segment(at, at + end - start, start))
        at += end - start + 1
    text = "\n".join(page.text[start:end] for start, end in pieces)
    head = blocks[0].span
    return Article(
        id=article_id(page.id, position, text),
        position=position,
        text=text,
        body=text,
        segments=tuple(segments),
        headline=Found(head.text[2:], raw=head.text, source="span", span=head),
        quality=("short",),
    )
