"""``onrecord repair --dry-run``: the first rows of a corpus in, before and after side by side on the terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import islice

import click

from onrecord.batch.repair import read_pages
from onrecord.batch.rows import Row, rows_of
from onrecord.batch.settings import Settings
from onrecord.errors import printable
from onrecord.model.page import Page
from onrecord.pipeline import Pipeline
from onrecord.readers.corpus import find_corpus, read_chunks
from onrecord.writers.sides import Side, show_sides

BITE = 1 << 16
"""Bytes that are read at once: ten rows are wanted, not a thousand."""


def show_rows(source: str, settings: Settings, number: int) -> int:
    """Show the first rows of a file, or of a folder's first file; the exit code."""
    pipeline, code = Pipeline(stages="articles"), 0
    for row in islice(_rows(find_corpus(source), settings), number):
        page = read_pages(pipeline, [row.raw])[0] if row.raw else row.error
        if isinstance(page, Page):
            show_sides(_sides(page), head=_head(row, page), stream=sys.stdout, labels=settings.labels)
        else:
            code = 1
            click.echo(f"onrecord: row {row.number}: {page.message if page else ''}", err=True)
    return code


def _rows(names: list[str], settings: Settings) -> Iterator[Row]:
    for name in names:
        for chunk in read_chunks(name, size=BITE):
            yield from rows_of(chunk, settings)


def _head(row: Row, page: Page) -> str:
    name = f" {printable(str(row.id))}" if row.id is not None else ""
    kept = sum(len(block.span.text) for block in page.blocks if block.article is not None)
    articles = f"{len(page.articles)} article{'' if len(page.articles) == 1 else 's'}"
    return f"row {row.number}{name[:60]}: {articles}, {kept:,} of {len(page.text):,} characters"


def _sides(page: Page) -> list[Side]:
    return [
        Side(
            block.span.text,
            block.role,
            block.reason,
            None if block.article is None else block.article + 1,
            len(page.articles),
        )
        for block in page.blocks
        if not block.span.text.isspace()
    ]
