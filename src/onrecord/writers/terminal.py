"""A page in, a page a person likes to read out, on a terminal. The one module that needs rich.

>>> import io
>>> stream = io.StringIO()
>>> show_page(Page(id="1", text="", blocks=(), media_type="text/html"), name="a.html", stream=stream)
>>> stream.getvalue()
'a.html: no article on this page.\\n'
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import IO, Final

from rich.cells import cell_len
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from onrecord.model.page import Page
from onrecord.writers.claims import UNDECIDED, ClaimRow
from onrecord.writers.events import FOUND_BY_RULE, EventRow
from onrecord.writers.marks import Mark
from onrecord.writers.runs import Run, cells
from onrecord.writers.safe import one_line
from onrecord.writers.sheet import Piece, Sheet, rest, sheets
from onrecord.writers.statements import UNCHECKED, UNNAMED, Row, Who, who_in_words

COLUMNS: Final = 84
"""A line that is longer is hard to read."""

REST_CHARS: Final = 160
"""So much of a block outside the articles is shown."""

SAID_CHARS: Final = 280
"""So much of a statement is shown; the text above has all of it."""

ROWS: Final = 100
"""So many rows of a table are shown on a terminal; a line behind it says how many more there are, and where."""

NARROW: Final = 60
"""On fewer columns a table becomes a list."""


def show_page(page: Page, *, name: str, stream: IO[str], furniture: bool = False) -> None:
    """Write the articles of a page.

    Args:
        page: with its articles.
        name: what to call it when it has none.
        stream: where to write. Colours only when it is a terminal, and ``NO_COLOR`` is not set.
        furniture: show the rest of the page too, greyed out, each block with its role and the reason for it.
    """
    console = _console(stream)
    laid_out = sheets(page)
    for sheet in laid_out:
        _show(console, _article(sheet, console.width))
    if not laid_out:
        console.print(Text(f"{one_line(name)}: no article on this page.", "yellow"))
    if furniture:
        _show(console, _rest(rest(page)))


def show_pieces(head: list[str], pieces: list[tuple[Piece, int | None]], *, stream: IO[str]) -> None:
    """Write blocks with their roles, reasons and paths.

    Args:
        head: lines about the page as a whole.
        pieces: each block with the number of its article, None for the rest of the page.
        stream: where to write.
    """
    console = _console(stream)
    for line in head:
        console.print(Text(line, "dim"))
    for piece, article in pieces:
        _show(console, _explained(piece, article))


def show_marks(marks: list[tuple[int, Mark]], *, stream: IO[str]) -> None:
    """Write entities, times, figures, statements and events with the rules that found them.

    Args:
        marks: each with the number of its article.
        stream: where to write.
    """
    console = _console(stream)
    for number, mark in marks:
        head = Text.assemble(
            (mark.kind, "bold yellow"), (f"  article {number}  {mark.span.start}-{mark.span.end}", "dim")
        )
        lines = [
            Text(f"{_shortened(mark.words, REST_CHARS)} = {mark.value or '?'}"),
            *([Text(mark.remark, "dim")] if mark.remark else []),
            Text(f"because: {mark.rule}", "italic dim"),
        ]
        _show(console, [Text(), head, *(Padding(line, (0, 0, 0, 2)) for line in lines)])


def _explained(piece: Piece, article: int | None) -> list[RenderableType]:
    dim = "" if article else "dim"
    head = Text.assemble((piece.role, f"bold {_COLOURS.get(piece.role, '')} {dim}".strip()))
    head.append(f"  article {article}" if article else "", "dim")
    head.append(f"  {piece.path}" if piece.path else "", "dim")
    text = Padding(Text(_shortened(piece.text, 3 * REST_CHARS), dim), (0, 0, 0, 2))
    return [Text(), head, text, Padding(Text(f"because: {piece.reason}", "italic dim"), (0, 0, 0, 2))]


_COLOURS: Final = {"headline": "cyan", "standfirst": "cyan", "byline": "green", "date": "green", "caption": "magenta"}


def _console(stream: IO[str]) -> Console:
    console = Console(file=stream, highlight=False, markup=False, emoji=False)
    console.width = min(console.width, COLUMNS)
    return console


def _show(console: Console, parts: list[RenderableType]) -> None:
    for part in parts:
        console.print(part)


def _article(sheet: Sheet, width: int) -> list[RenderableType]:
    parts: list[RenderableType] = [Text()]
    if sheet.kicker:
        parts.append(Text(sheet.kicker.upper(), "dim"))
    parts.append(_marked(sheet.headline_runs, "bold cyan"))
    if sheet.headline_remark:
        parts.append(Text(f"headline {sheet.headline_remark}", "dim italic"))
    parts += [Padding(_marked(line, "bold"), (1, 0, 0, 0)) for line in sheet.standfirst_runs]
    parts += [Text(), *_facts(sheet), Rule(style="dim")]
    for role, pieces in groupby(sheet.pieces, key=lambda piece: piece.role):
        parts += _group(role, list(pieces))
    told = [*_statements(sheet.statements, width), *_claims(sheet.claims), *_events(sheet.events)]
    return [*parts, *told, *_marks(sheet.marks, width)]


def _marked(runs: Iterable[Run], style: str = "", before: str = "") -> Text:
    """Text with what somebody says underlined, and the numbers of the statements behind it."""
    text = Text(before, style)
    for run in runs:
        text.append(run.text, "underline" if run.within else None)
        text.append("".join(f"[{number}]" for number in run.ends), "not bold not italic cyan")
    return text


def _statements(rows: list[Row], width: int) -> list[RenderableType]:
    """A table of who said what, where somebody said something."""
    if not rows:
        return []
    head = Rule(Text("Who said what", "dim"), align="left", style="dim")
    note = Text(UNCHECKED, "dim italic")
    shown = rows[:ROWS]
    told = _statement_list(shown) if width < NARROW else [_statement_table(shown, width), Text()]
    return [head, note, Text(), *told, *_more(rows)]


def _more(rows: Sequence[object]) -> list[RenderableType]:
    """What a long table leaves out."""
    left = len(rows) - ROWS
    return [Text(f"… and {left:,} more; --format html shows them all", "dim italic"), Text()] if left > 0 else []


def _statement_list(rows: list[Row]) -> list[RenderableType]:
    return [
        part
        for row in rows
        for part in (
            Text.assemble(_number(row), " ", _speaker(row)),
            Padding(_told(row), (0, 0, 1, 2)),
        )
    ]


def _statement_table(rows: list[Row], width: int) -> Table:
    table = Table(show_header=False, box=None, pad_edge=False, padding=(0, 2, 1, 0))
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold", width=width * 3 // 10)
    table.add_column(overflow="fold", ratio=1)
    for row in rows:
        table.add_row(_number(row), _speaker(row), _told(row))
    return table


def _number(row: Row) -> Text:
    return Text(f"[{row.number}]", "cyan")


def _speaker(row: Row) -> Text:
    """Who, and what they did."""
    text = Text()
    for index, who in enumerate(row.who):
        text.append(" and " if index else "").append_text(_who(who))
    if not row.who:
        text.append(UNNAMED, "italic")
    return text.append("\n").append(row.act, "yellow")


def _who(who: Who) -> Text:
    text = Text().append(who.name, "bold green")
    text.append(f", {who.role}" if who.role else "")
    return text.append(f" (“{who.words}”)" if who.words else "", "dim")


def _told(row: Row) -> Text:
    """What they said, and how."""
    text = Text(_shortened(row.what, SAID_CHARS))
    return text.append(f"\n{'; '.join(row.circumstances)}" if row.circumstances else "", "dim")


def _claims(rows: list[ClaimRow]) -> list[RenderableType]:
    """Claims that are answered, a claim a paragraph, with the numbers of the statements."""
    if not rows:
        return []
    head = Rule(Text("Claims and answers", "dim"), align="left", style="dim")
    return [head, Text(UNDECIDED, "dim italic"), Text(), *map(_claim, rows[:ROWS]), *_more(rows)]


def _claim(row: ClaimRow) -> RenderableType:
    text = Text(_shortened(row.about, SAID_CHARS))
    for one in (*row.claims, *row.answers):
        text.append("\n  ").append_text(_number(one)).append(" ")
        text.append(who_in_words(one), "bold green").append(f": {one.act}", "yellow")
    return Padding(text, (0, 0, 1, 0))


def _events(rows: list[EventRow]) -> list[RenderableType]:
    """What happened, an event a paragraph."""
    if not rows:
        return []
    head = Rule(Text("What happened", "dim"), align="left", style="dim")
    return [head, Text(FOUND_BY_RULE, "dim italic"), Text(), *map(_event, rows[:ROWS]), *_more(rows)]


def _event(row: EventRow) -> RenderableType:
    text = Text.assemble(
        (row.when or "no day given", "green"), "  ", (row.kind, "bold"), "  ", (row.standing, "yellow")
    )
    text.append(f"\n{_shortened(row.words, SAID_CHARS)}")
    about = "; ".join(part for part in (row.who, row.where) if part)
    return Padding(text.append(f"\n{about}" if about else "", "dim"), (0, 0, 1, 0))


def _marks(marks: list[Mark], width: int) -> list[RenderableType]:
    """A table of times and one of figures, where there are any."""
    parts: list[RenderableType] = []
    for title, chosen in (
        ("When", [mark for mark in marks if mark.kind == "time"]),
        ("How much", [mark for mark in marks if mark.kind != "time"]),
    ):
        if chosen:
            parts += [Rule(Text(title, "dim"), align="left", style="dim"), _mark_table(chosen[:ROWS], width), Text()]
            parts += _more(chosen)
    return parts


def _mark_table(marks: list[Mark], width: int) -> Table:
    rows = [(mark.words, mark.value or "?", _note(mark)) for mark in marks]
    table = Table(show_header=False, box=None, pad_edge=False, padding=(0, 2, 0, 0))
    # Without widths of ours, rich measures every cell, which takes longer than all else on a long article.
    for column, share in zip(zip(*rows, strict=True), (0.4, 0.3, 0.4), strict=True):
        table.add_column(overflow="fold", width=max(1, min(max(map(cell_len, column)), int(width * share))))
    for words, value, remark in rows:
        table.add_row(Text(words), Text(value, "green"), Text(remark, "dim italic"))
    return table


def _note(mark: Mark) -> str:
    """Of a time what it hangs on; of a figure its kind, and how it stands."""
    return mark.remark if mark.kind == "time" else ", ".join(part for part in (mark.kind, mark.remark) if part)


def _facts(sheet: Sheet) -> list[Text]:
    lines = [Text(f"By {sheet.byline}", "green")] if sheet.byline else []
    lines += [Text(" · ".join(line), "dim") for line in (sheet.dates, sheet.about) if line]
    if sheet.url:
        lines.append(Text(sheet.url, "dim", overflow="fold"))
    return lines + [Text(f"Note: {remark}.", "yellow") for remark in sheet.remarks]


def _group(role: str, pieces: list[Piece]) -> list[RenderableType]:
    if role == "table_row":
        return [_table([cells(piece.runs) for piece in pieces]), Text()]
    if role == "list_item":
        return [*(Padding(_marked(piece.runs, before="• "), (0, 0, 0, 2)) for piece in pieces), Text()]
    return [Padding(_piece(role, piece.runs), (0, 0, 1, _INDENTS.get(role, 0))) for piece in pieces]


_INDENTS: Final = {"quote": 4, "caption": 4, "credit": 4}


def _piece(role: str, runs: Iterable[Run]) -> Text:
    if role in ("caption", "credit"):
        return _marked(runs, "magenta", before="▏")
    return _marked(runs, {"subhead": "bold", "quote": "italic"}.get(role, ""))


def _table(rows: list[list[list[Run]]]) -> Table:
    table = Table(show_header=False, box=None, pad_edge=False)
    for _ in range(max(len(row) for row in rows)):
        table.add_column(overflow="fold")
    for row in rows:
        table.add_row(*map(_marked, row))
    return table


def _rest(pieces: list[Piece]) -> list[RenderableType]:
    head = Rule(Text(f"the rest of the page, {len(pieces):,} blocks", "dim"), style="dim")
    return [head, *(_labelled(piece) for piece in pieces)]


def _labelled(piece: Piece) -> Text:
    line = Text(style="bright_black")
    line.append(f"{piece.role} ", "bold")
    line.append(f"({piece.reason}) ", "italic")
    return line.append(_shortened(piece.text, REST_CHARS))


def _shortened(text: str, chars: int) -> str:
    flat = " ".join(text[: 2 * chars].split())
    return flat if len(flat) <= chars and len(text) <= 2 * chars else f"{flat[: chars - 1]}…"
