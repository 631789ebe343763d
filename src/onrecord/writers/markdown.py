"""A page in, Markdown (CommonMark, tables as GitHub has them) out. Nothing of the page acts as markup.

>>> escape("* 2 < 3 [a](javascript:b) & _c_")
'\\\\* 2 \\\\< 3 \\\\[a\\\\](javascript:b) & \\\\_c\\\\_'
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import Final

from onrecord.model.page import Page
from onrecord.writers.claims import UNDECIDED, ClaimRow
from onrecord.writers.events import FOUND_BY_RULE, EventRow
from onrecord.writers.sheet import Piece, Sheet, rest, sheets
from onrecord.writers.statements import UNCHECKED, Row, who_in_words

_MARKUP: Final = re.compile(r"[\\`*_\[\]<>|~]|&(?=#?\w)")
_OPENING: Final = re.compile(r"(?m)^(\s*)([#+=-]|\d{1,9}(?=[.)]))")


def page_markdown(page: Page, *, furniture: bool = False) -> str:
    """All articles of a page; empty when it has none.

    Args:
        page: with its articles.
        furniture: append the rest of the page, each block with its role and the reason for it.
    """
    parts = [_article(sheet) for sheet in sheets(page)]
    if furniture:
        parts.append("\n".join(["## The rest of the page", "", *(_labelled(piece) for piece in rest(page))]))
    return "\n\n---\n\n".join(part for part in parts if part) + "\n" if parts else ""


def escape(text: str) -> str:
    """The text with everything that Markdown would read as markup put out of force."""
    return _OPENING.sub(_disarmed, _MARKUP.sub(r"\\\g<0>", text))


def _disarmed(opening: re.Match[str]) -> str:
    blanks, sign = opening.groups()
    # A number in front of a full stop would begin a list: the stop is escaped, which reads the same.
    return f"{blanks}\\{sign}" if not sign[0].isdigit() else f"{blanks}{sign}\\"


def _article(sheet: Sheet) -> str:
    byline = f"By {escape(sheet.byline)}" if sheet.byline else ""
    facts = [*sheet.dates, *([f"<{sheet.url}>"] if sheet.url else [])]
    head = [
        f"# {escape(sheet.headline)}",
        *(f"**{escape(line)}**" for line in sheet.standfirst),
        "  \n".join(part for part in (byline, *(_fact(fact) for fact in facts)) if part),
        *(f"*Note: {escape(remark)}.*" for remark in sheet.remarks),
    ]
    groups = groupby(sheet.pieces, key=lambda piece: piece.role)
    body = (_group(role, list(pieces)) for role, pieces in groups)
    told = (_statements(sheet.statements), _claims(sheet.claims), _events(sheet.events))
    return "\n\n".join(part for part in (*head, *body, *told) if part)


def _fact(fact: str) -> str:
    return fact if fact.startswith("<http") else escape(fact)


def _group(role: str, pieces: list[Piece]) -> str:
    if role == "table_row":
        return _table([piece.text for piece in pieces])
    lines = [_line(role, escape(" ".join(piece.text.split()))) for piece in pieces]
    return ("\n" if role == "list_item" else "\n\n").join(lines)


def _line(role: str, text: str) -> str:
    if role == "subhead":
        return f"## {text}"
    if role == "quote":
        return f"> {text}"
    if role == "list_item":
        return f"- {text}"
    return f"*{text}*" if role in ("caption", "credit") else text


def _table(rows: list[str]) -> str:
    cells = [[escape(cell.strip()) for cell in row.split("\t")] for row in rows]
    width = max(len(row) for row in cells)
    lines = ["| " + " | ".join([*row, *[""] * (width - len(row))]) + " |" for row in cells]
    return "\n".join([lines[0], "|" + " --- |" * width, *lines[1:]])


def _statements(rows: list[Row]) -> str:
    """A list, numbered as the rows are; nothing where nobody said anything."""
    return "\n\n".join(["## Who said what", f"*{UNCHECKED}*", "\n".join(map(_statement, rows))]) if rows else ""


def _statement(row: Row) -> str:
    lines = [
        f"**{escape(who_in_words(row))}**: {escape(row.act)}",
        escape(row.what),
        f"*{escape('; '.join(row.circumstances))}*" if row.circumstances else "",
    ]
    indent = " " * (len(str(row.number)) + 2)
    return f"{row.number}. " + f"  \n{indent}".join(line for line in lines if line)


def _claims(rows: list[ClaimRow]) -> str:
    """A list of claims, under each who makes it and who answers, with the numbers of the statements."""
    return "\n\n".join(["## Claims and answers", f"*{UNDECIDED}*", "\n".join(map(_claim, rows))]) if rows else ""


def _claim(row: ClaimRow) -> str:
    said = ((one.number, who_in_words(one), one.act) for one in (*row.claims, *row.answers))
    told = (f"{number}: **{escape(who)}**: {escape(act)}" for number, who, act in said)
    return "- " + "  \n  ".join((escape(row.about), *told))


def _events(rows: list[EventRow]) -> str:
    """A list; nothing where nothing happened."""
    return "\n\n".join(["## What happened", f"*{FOUND_BY_RULE}*", "\n".join(map(_event, rows))]) if rows else ""


def _event(row: EventRow) -> str:
    about = "; ".join(part for part in (row.who, row.where, row.standing) if part)
    return "- " + "  \n  ".join(
        (f"**{escape(row.when or 'no day given')}**: {escape(row.kind)}", escape(row.words), f"*{escape(about)}*")
    )


def _labelled(piece: Piece) -> str:
    return f"- *{piece.role}* ({escape(piece.reason)}): {escape(' '.join(piece.text.split()))}"
