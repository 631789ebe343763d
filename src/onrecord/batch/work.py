"""What a worker does: a task (a chunk of rows, and where its rows go) in, the bytes to be written and the counts out.

>>> from onrecord.pipeline import Pipeline
>>> from onrecord.readers.chunk import Place
>>> chunk = Chunk("lines", b'{"id": 7, "text": "Rain fell."}\\nnot json\\n', 2, Place(), Place())
>>> done = do(Task(0, "a.jsonl", "b.jsonl", chunk), Pipeline(), Settings(keep="labels"))
>>> done.counts.rows, done.counts.failed, done.body[:40]
(2, 1, b'{"id":7,"text":"Rain fell.","labels":[[0')
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from onrecord.batch.repair import Reads, read_pages, repair
from onrecord.batch.report import Counts, Example, Tally, excerpt
from onrecord.batch.rows import Row, columns_of_table, head_id, rows_of, split_chunk
from onrecord.batch.settings import Settings
from onrecord.batch.shards import is_table
from onrecord.errors import as_page_error
from onrecord.extras import need_parquet
from onrecord.model.page import Page, PageError
from onrecord.readers.chunk import Chunk
from onrecord.readers.parquet import pack_table, unpack_table
from onrecord.writers.packed import pack
from onrecord.writers.parquet import kind_of, repaired_table, spooled
from onrecord.writers.repaired import OutRow, repaired_line

Kinds = dict[str, list[str]]
"""Columns in order, with the kinds of their values: what a Parquet file of JSON needs to know."""


class Task(msgspec.Struct, frozen=True):
    """A chunk, and where its rows go."""

    shard: int
    """Number of the pair of files."""
    name: str
    """What to call the file in the report."""
    target: str
    """The file that its rows go to; its ending says the form."""
    chunk: Chunk
    packed: bool = True
    """What comes out is ready to be written; else pieces can still be joined."""


class Done(msgspec.Struct, frozen=True):
    """What a chunk has become."""

    body: bytes
    """To be written."""
    counts: Counts
    kinds: Kinds = {}


def do(task: Task, pipeline: Reads, settings: Settings) -> Done:
    """Work on a chunk. A row that fails is counted; the rest goes on."""
    rows = rows_of(task.chunk, settings)
    tally = Tally()
    if task.chunk.error is not None:
        tally.counts.fail(task.name, None, None, task.chunk.error)
    made = list(_repaired(task, rows, pipeline, settings, tally))
    body, kinds = _body(task, rows, made, settings)
    tally.counts.rows += len(rows)
    tally.counts.written += len(made)
    return _ready(Done(body, tally.counts, kinds), task) if task.packed else Done(body, tally.counts, kinds)


def _repaired(task: Task, rows: list[Row], pipeline: Reads, settings: Settings, tally: Tally) -> Iterator[OutRow]:
    pages = iter(read_pages(pipeline, [row.raw for row in rows if row.raw is not None]))
    for row in rows:
        page = next(pages) if row.raw is not None else row.error
        text = row.raw.body if row.raw is not None else ""
        if isinstance(page, Page):
            try:
                made = repair(row.index, str(text), page, settings, tally)
            except ValueError as fault:
                page = as_page_error(fault)
            else:
                _give_example(task, row, page, tally.counts)
                yield from made
        if isinstance(page, PageError):
            tally.counts.fail(task.name, row.number, row.id, page)
            if settings.labels and row.raw is not None:
                yield OutRow(row.index, str(text), None)


def _give_example(task: Task, row: Row, page: Page, counts: Counts) -> None:
    """Rows that held several articles, or none, and some that held one."""
    kind = ("without_article", "one_article", "split")[min(2, len(page.articles))]
    if counts.wants(kind):
        if len(page.articles) > 1:
            text = " / ".join(excerpt(one.headline.value if one.headline else one.text) for one in page.articles[:9])
        else:
            text = excerpt(page.articles[0].text if page.articles else page.text)
        counts.example(kind, [Example(task.name, row.number, row.id, text)])


# ---------------------------------------------------------------- what is written
def _body(task: Task, rows: list[Row], made: list[OutRow], settings: Settings) -> tuple[bytes, Kinds]:
    """The rows in the target's form, not yet packed; for JSON that becomes Parquet, also the kinds of its values."""
    if task.chunk.form != "table":
        columns: dict[int, dict[str, Any]] = {row.index: row.columns for row in rows if row.columns is not None}
        kinds = _kinds([columns[row.source] for row in made]) if is_table(task.target) else {}
        return _lines(columns, made, settings), kinds
    table = unpack_table(task.chunk.body)
    if is_table(task.target):
        names = {"text": settings.text, "into": settings.into}
        return pack_table(repaired_table(table, made, **names, labels=settings.labels)), {}
    return _lines(dict(enumerate(columns_of_table(table))), made, settings), {}


def _lines(columns: dict[int, dict[str, Any]], made: list[OutRow], settings: Settings) -> bytes:
    text, into = settings.text, settings.into
    return b"".join([repaired_line(columns[row.source], row, text=text, into=into) for row in made])


def _kinds(rows: Sequence[dict[str, msgspec.Raw]]) -> Kinds:
    kinds: dict[str, dict[str, None]] = {}
    for row in rows:
        for name, raw in row.items():
            kinds.setdefault(name, {})[kind_of(bytes(raw))] = None
    return {name: list(found) for name, found in kinds.items()}


def merge_kinds(mine: Kinds, theirs: Kinds) -> None:
    """Add what was found later."""
    for name, kinds in theirs.items():
        known = mine.setdefault(name, [])
        known += [kind for kind in kinds if kind not in known]


def _ready(done: Done, task: Task) -> Done:
    if not is_table(task.target):
        body = pack(done.body, task.target) if done.body else b""
    elif task.chunk.form == "table" and done.counts.written:
        body = spooled(done.body)
    else:
        body = done.body if task.chunk.form != "table" else b""
    return msgspec.structs.replace(done, body=body)


# ---------------------------------------------------------------- row by row
def pieces_of(task: Task) -> list[Task]:
    """A task for each row."""
    return [msgspec.structs.replace(task, chunk=chunk, packed=False) for chunk in split_chunk(task.chunk)]


def join(task: Task, pieces: Sequence[Done]) -> Done:
    """What the task would have given, had it been done at once."""
    counts, kinds = Counts(), Kinds()
    for piece in pieces:
        counts.merge(piece.counts)
        merge_kinds(kinds, piece.kinds)
    bodies = [piece.body for piece in pieces if piece.body]
    if task.chunk.form == "table" and is_table(task.target) and bodies:
        body = pack_table(need_parquet().concat_tables([unpack_table(one) for one in bodies]).combine_chunks())
    else:
        body = b"".join(bodies)
    return _ready(Done(body, counts, kinds), task)


def lost(task: Task, error: PageError) -> Done:
    """What a row gives that cannot be worked on."""
    chunk, counts = task.chunk, Counts(rows=1)
    counts.fail(task.name, chunk.start.row + 1, head_id(chunk.body) if chunk.form == "lines" else None, error)
    return Done(b"", counts)
