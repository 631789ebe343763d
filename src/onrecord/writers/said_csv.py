"""Who said what on a page, as a table: a page in, CSV (RFC 4180) out, a row for each statement.

A cell that a spreadsheet would take for a formula gets an apostrophe before it.

>>> said_csv(Page(id="1", text="", blocks=(), media_type="text/html")).split(",")[:4]
['article', 'headline', 'number', 'speaker']
>>> safe_cell("=1+1"), safe_cell("−3 degrees")
("'=1+1", '−3 degrees')
"""

from __future__ import annotations

import csv
import io
from typing import Final

from onrecord.model.page import Page
from onrecord.writers.notes import citation
from onrecord.writers.sheet import Sheet, sheets
from onrecord.writers.statements import Row, who_in_words

COLUMNS: Final = (
    "article headline number speaker role words act what circumstances mode status start end evidence found_by citation"
).split()
_FORMULA: Final = tuple("=+-@\t\r")


def said_csv(page: Page) -> str:
    """The table, with a head."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for position, sheet in enumerate(sheets(page), 1):
        writer.writerows([safe_cell(cell) for cell in said_cells(position, sheet, row)] for row in sheet.statements)
    return text.getvalue()


def safe_cell(value: str | int) -> str | int:
    """A cell that no spreadsheet calculates."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def said_cells(position: int, sheet: Sheet, row: Row) -> tuple[str | int, ...]:
    """The cells of a statement, by `COLUMNS`."""
    names = " and ".join(who.name for who in row.who) or who_in_words(row)
    roles = "; ".join(who.role for who in row.who if who.role)
    words = "; ".join(who.words for who in row.who if who.words)
    said = row.record
    return (
        position,
        sheet.headline,
        row.number,
        names,
        roles,
        words,
        row.act,
        row.what,
        "; ".join(row.circumstances),
        said.mode,
        said.factuality.status,
        row.span.start,
        row.span.end,
        row.span.text,
        row.rule,
        citation(sheet, row),
    )
