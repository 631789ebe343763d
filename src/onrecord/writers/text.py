"""A page in, plain text out: headline, standfirst, who and when, then the body, a blank line between paragraphs,
then who said what and what happened.
"""

from __future__ import annotations

from onrecord.model.page import Page
from onrecord.writers.claims import UNDECIDED, ClaimRow
from onrecord.writers.events import FOUND_BY_RULE, EventRow
from onrecord.writers.sheet import Piece, Sheet, rest, sheets
from onrecord.writers.statements import UNCHECKED, Row, who_in_words


def page_text(page: Page, *, furniture: bool = False) -> str:
    """All articles of a page; empty when it has none.

    Args:
        page: with its articles.
        furniture: show the rest of the page too, each block with its role and the reason for it.
    """
    parts = [_article(sheet) for sheet in sheets(page)]
    if furniture:
        parts.append("\n".join(_labelled(piece) for piece in rest(page)))
    return "\n\n* * *\n\n".join(part for part in parts if part) + "\n" if any(parts) else ""


def _article(sheet: Sheet) -> str:
    who_and_when = "\n".join(line for line in (sheet.byline, *sheet.dates) if line)
    head = [sheet.headline, "\n".join(sheet.standfirst), who_and_when]
    told = (*_statements(sheet.statements), *_claims(sheet.claims), *_events(sheet.events))
    return "\n\n".join(part for part in (*head, *_body(sheet.pieces), *told) if part)


def _body(pieces: list[Piece]) -> list[str]:
    """Paragraphs; items of a list and rows of a table stay together."""
    paragraphs: list[str] = []
    last = ""
    for piece in pieces:
        line = _line(piece)
        if piece.role == last and last in ("list_item", "table_row"):
            paragraphs[-1] += "\n" + line
        else:
            paragraphs.append(line)
        last = piece.role
    return paragraphs


def _line(piece: Piece) -> str:
    if piece.role == "list_item":
        return f"- {piece.text}"
    if piece.role in ("caption", "credit"):
        return f"[{piece.text}]"
    return piece.text


def _statements(rows: list[Row]) -> list[str]:
    return [f"Who said what\n{UNCHECKED}", *map(_statement, rows)] if rows else []


def _statement(row: Row) -> str:
    lines = [f"[{row.number}] {who_in_words(row)}: {row.act}", row.what, "; ".join(row.circumstances)]
    return "\n    ".join(line for line in lines if line)


def _claims(rows: list[ClaimRow]) -> list[str]:
    return [f"Claims and answers\n{UNDECIDED}", *map(_claim, rows)] if rows else []


def _claim(row: ClaimRow) -> str:
    said = (f"[{one.number}] {who_in_words(one)}: {one.act}" for one in (*row.claims, *row.answers))
    return "\n    ".join((row.about, *said))


def _events(rows: list[EventRow]) -> list[str]:
    return [f"What happened\n{FOUND_BY_RULE}", *map(_event, rows)] if rows else []


def _event(row: EventRow) -> str:
    about = "; ".join(part for part in (row.who, row.where, row.standing) if part)
    return "\n    ".join((f"{row.when or 'no day given'}: {row.kind}", row.words, about))


def _labelled(piece: Piece) -> str:
    return f"[{piece.role}: {piece.reason}] {piece.text}"
