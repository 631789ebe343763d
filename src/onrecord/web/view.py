"""A view of the archive: one entry of a table, from which come its three routes and its place in the OpenAPI document.

A view is a function: an archive and what was asked in, an `Answer` out. What it answers is one value; as JSON it is
that value, as CSV its rows, as HTML a template laid around it. So no form can say what another one does not.

>>> answer = Answer(data=None, rows=[("=1+1", 2)])
>>> csv_of(("what", "count"), answer.rows)
"what,count\\r\\n'=1+1,2\\r\\n"
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple, TextIO

from onrecord.archive import Archive
from onrecord.web.asked import Asked, Param
from onrecord.writers.said_csv import safe_cell

FORMS: Final = {"json": "application/json", "csv": "text/csv; charset=utf-8"}


class Answer(NamedTuple):
    """What a view says."""

    data: object
    """A value of the view's type."""
    rows: Iterable[Sequence[str | int]] = ()
    """The same as a table."""
    extra: Mapping[str, Any] = {}
    """What the template needs beside it: links, marks, charts."""
    columns: Sequence[str] = ()
    """Of the rows, where they are not the view's own."""


class View(NamedTuple):
    """One entry of the table."""

    name: str
    """Of its template and its operation."""
    path: str
    """``/article/{id}``."""
    about: str
    """One sentence."""
    params: tuple[Param, ...]
    answers: type
    """What its JSON is."""
    columns: tuple[str, ...]
    """Of its CSV."""
    show: Callable[[Archive, Asked], Answer]


def csv_of(columns: Sequence[str], rows: Iterable[Sequence[str | int]]) -> str:
    """A table with a head; no cell of it is calculated by a spreadsheet."""
    text = io.StringIO()
    write_csv(text, columns, rows)
    return text.getvalue()


def write_csv(out: TextIO, columns: Sequence[str], rows: Iterable[Sequence[str | int]]) -> None:
    """Write the same, a row as soon as it is there."""
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows([safe_cell(cell) for cell in row] for row in rows)
