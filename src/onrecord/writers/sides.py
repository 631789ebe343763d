"""A page of plain text in, its lines before and after side by side out, on a terminal.

>>> import io
>>> stream = io.StringIO()
>>> show_sides([Side("Home", "navigation", "a link", None, 1)], head="row 1", stream=stream, labels=False, width=60)
>>> print("\\n".join(line.rstrip() for line in stream.getvalue().splitlines()))
────────────────────────── row 1 ───────────────────────────
Home                           navigation: a link
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import IO, Final, NamedTuple

from rich.console import Console
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from onrecord.writers.safe import one_line

WIDEST: Final = 160
"""Columns; more are hard to read."""
LINES: Final = 24
"""Blocks of a row that are shown."""
LINE_CHARS: Final = 240
"""So much of a block is shown."""


class Side(NamedTuple):
    """A block, before and after."""

    text: str
    role: str
    reason: str
    article: int | None
    """Position of its article, from 1; None: it is left out."""
    of: int
    """How many articles there are."""


def show_sides(sides: Sequence[Side], *, head: str, stream: IO[str], labels: bool, width: int | None = None) -> None:
    """Write one row.

    Args:
        sides: its blocks, in order.
        head: what to write above.
        stream: where to write. Colours only when it is a terminal, and ``NO_COLOR`` is not set.
        labels: on the right, say what each block is, instead of what is left.
        width: columns; None: as many as the terminal has.
    """
    console = Console(file=stream, highlight=False, markup=False, emoji=False, width=width)
    console.width = min(console.width, WIDEST)
    console.print(Rule(Text(one_line(head), "bold"), style="dim"))
    table = Table(show_header=False, box=None, pad_edge=False, padding=(0, 1), expand=True)
    table.add_column(ratio=1, overflow="fold")
    table.add_column(ratio=1, overflow="fold")
    for side in _few(sides):
        table.add_row(_before(side), _after(side, labels=labels))
    console.print(table)
    if len(sides) > LINES:
        console.print(Text(f"… {len(sides) - LINES:,} more lines", "dim"))


def _few(sides: Sequence[Side]) -> list[Side]:
    return list(sides[:LINES])


def _before(side: Side) -> Text:
    return Text(_shortened(side.text), "" if side.article else "red")


def _after(side: Side, *, labels: bool) -> Text:
    if side.article is None:
        return Text(f"{side.role}: {one_line(side.reason)}", "dim italic")
    number = f"[{side.article}] " if side.of > 1 else ""
    if labels:
        return Text(f"{number}{side.role}: {one_line(side.reason)}", "green")
    return Text.assemble((number, "cyan"), (_shortened(side.text), "bold" if side.role == "headline" else ""))


def _shortened(text: str) -> str:
    line = one_line(text[: 4 * LINE_CHARS])
    return line if len(line) <= LINE_CHARS else f"{line[: LINE_CHARS - 1]}…"
