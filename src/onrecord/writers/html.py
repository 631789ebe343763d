"""Pages in, one self-contained HTML document out: nothing is loaded, nothing runs, every character is escaped.

>>> page_html(Page(id="1", text="", blocks=(), media_type="text/html"))
''
>>> '<script' in document_head("<script>")
False
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from typing import Final

from onrecord.model.page import Page
from onrecord.writers.claims import UNDECIDED, ClaimRow
from onrecord.writers.events import FOUND_BY_RULE, EventRow
from onrecord.writers.marker import Anchors, Marker, element, escaped, holding, led_to
from onrecord.writers.marks import Mark
from onrecord.writers.runs import cells
from onrecord.writers.safe import one_line
from onrecord.writers.sheet import Piece, Sheet, piece_of, rest, sheets
from onrecord.writers.statements import UNCHECKED, UNNAMED, Row, Who, who_in_words

STYLE: Final = Path(__file__).with_name("reader.css").read_text(encoding="utf-8")
"""How an article looks, everywhere: in a document of its own and on the page that ``onrecord serve`` shows."""

_DIGEST: Final = b64encode(sha256(STYLE.encode()).digest()).decode("ascii")
_POLICY: Final = f"default-src 'none'; style-src 'sha256-{_DIGEST}'; base-uri 'none'; form-action 'none'"
_NOBODY: Final[Mapping[str, str]] = {}
_FOOT: Final = "</main>\n</body>\n</html>\n"


def document_head(title: str) -> str:
    """Everything before the first page."""
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{escaped(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n"
    )


def document_foot() -> str:
    """Everything behind the last page."""
    return _FOOT


def page_html(page: Page, *, number: int = 1, furniture: bool = False) -> str:
    """The articles of one page, to stand between head and foot; empty when it has none.

    Args:
        page: with its articles.
        number: of the page in its document, so that no two places have the same anchor.
        furniture: append the rest of the page, folded up, each block with its role and the reason for it.
    """
    first = f"p{number}" if number > 1 else ""
    parts = [_article(sheet, Anchors(f"{first}a{position}")) for position, sheet in enumerate(sheets(page), 1)]
    if furniture:
        parts.append(_rest(rest(page)))
    return "".join(parts)


def article_html(sheet: Sheet, address: str, people: Mapping[str, str] = _NOBODY) -> str:
    """One article at an address of its own, its statements under short names: ``#s3``.

    Args:
        sheet: of the article.
        address: that links to its passages begin with.
        people: where more is known of those it names, by the ids of its entities.
    """
    return _article(sheet, Anchors("article", address), people)


def page_title(page: Page) -> str:
    """What to call a document that begins with this page."""
    found = next((article.headline for article in page.articles if article.headline), None)
    return one_line(found.value) if found else "onrecord"


def found_html(page: Page) -> str:
    """The page as it was found: each block in its place, what belongs to no article greyed, with role and reason."""
    blocks = (piece_of(page, index) for index in range(len(page.blocks)))
    pairs = zip(blocks, page.blocks, strict=True)
    return "".join(_found(piece, within=block.article is not None) for piece, block in pairs)


def _found(piece: Piece, *, within: bool) -> str:
    label = element("b", piece.role.replace("_", " ")) + element("small", piece.reason)
    kind = "kept" if within else "left"
    return f'<div class="found {kind}"><p class="label" lang="en">{label}</p>{element("p", piece.text)}</div>\n'


def _article(sheet: Sheet, anchors: Anchors, people: Mapping[str, str] = _NOBODY) -> str:
    facts = [[f"By {sheet.byline}"] if sheet.byline else [], *([date] for date in sheet.dates), sheet.about]
    marker = Marker(sheet, anchors, people)
    groups = groupby(sheet.pieces, key=lambda piece: piece.role)
    body = [_group(role, list(pieces), marker) for role, pieces in groups]
    headline = marker.marked(sheet.headline_runs)
    lines = [
        f'<article id="{anchors.article}"{_language(sheet.language)} dir="auto">',
        element("p", sheet.kicker, "kicker"),
        marker.beside(holding("h1", headline)),
        element("p", sheet.headline_remark and f"Headline {sheet.headline_remark}", "note"),
        *(marker.beside(holding("p", marker.marked(line), "standfirst")) for line in sheet.standfirst_runs),
        '<div class="facts" lang="en" dir="ltr">',
        *(_fact(pieces) for pieces in facts if pieces),
        _link(sheet.url),
        *(element("p", f"Note: {remark}", "note") for remark in sheet.remarks),
        "</div>",
        *body,
        _statements(sheet.statements, anchors, people),
        _claims(sheet.claims, anchors),
        _events(sheet.events),
        _marks(sheet.marks),
        "</article>",
    ]
    return "\n".join(line for line in lines if line) + "\n"


def _fact(pieces: Sequence[str]) -> str:
    """A line of ours, left to right, whichever way the page's words in it go."""
    return f'<p dir="ltr">{" · ".join(f"<bdi>{escaped(piece)}</bdi>" for piece in pieces)}</p>'


def _statements(rows: list[Row], anchors: Anchors, people: Mapping[str, str]) -> str:
    """A table of who said what; nothing where nobody said anything."""
    if not rows:
        return ""
    lines = "\n".join(_statement(row, anchors, people) for row in rows)
    columns = "".join(f'<th scope="col">{name}</th>' for name in ("No.", "Who", "Act", "What"))
    head = f"<tr>{columns}</tr>"
    return (
        f'<section lang="en" dir="ltr"><h2>Who said what</h2>\n'
        f'<p class="note">{UNCHECKED}</p>\n<table class="said"><thead>{head}</thead>\n'
        f"<tbody>{lines}</tbody></table></section>"
    )


def _statement(row: Row, anchors: Anchors, people: Mapping[str, str]) -> str:
    what = element("p", row.what) + element("p", "; ".join(row.circumstances), "small")
    who = element("p", "and", "small").join(_who(who, link) for who, link in led_to(row, people)) or element(
        "p", UNNAMED
    )
    row_cells = (f'<a href="#{anchors.number(row.number)}">{row.number}</a>', who, element("p", row.act), what)
    return f'<tr id="{anchors.line(row.number)}">{"".join(f"<td>{cell}</td>" for cell in row_cells)}</tr>'


def _who(who: Who, link: str) -> str:
    words = f"“{who.words}”" if who.words else ""
    small = ", ".join(part for part in (who.role, words) if part)
    name = f'<a href="{escaped(link)}">{escaped(who.name)}</a>' if link else escaped(who.name)
    return holding("p", f"<b>{name}</b>") + element("p", small, "small")


def _claims(rows: list[ClaimRow], anchors: Anchors) -> str:
    """A table of claims that are answered, side by side with the answers; nothing where nobody answers one."""
    if not rows:
        return ""
    columns = "".join(f'<th scope="col">{name}</th>' for name in ("Claim", "Who claims it", "Who answers, and how"))
    lines = "\n".join(_claim(row, anchors) for row in rows)
    return (
        f'<section lang="en" dir="ltr"><h2>Claims and answers</h2>\n'
        f'<p class="note">{UNDECIDED}</p>\n<table class="said answered"><thead><tr>{columns}</tr></thead>\n'
        f"<tbody>{lines}</tbody></table></section>"
    )


def _claim(row: ClaimRow, anchors: Anchors) -> str:
    sides = ("".join(_side(one, anchors) for one in side) for side in (row.claims, row.answers))
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in (element('p', row.about), *sides))}</tr>"


def _side(row: Row, anchors: Anchors) -> str:
    """One who claims or answers, with the number that leads to the words."""
    number = f'<a href="#{anchors.number(row.number)}">{row.number}</a>'
    return holding("p", f"{number} <b>{escaped(who_in_words(row))}</b>: {escaped(row.act)}")


def _events(rows: list[EventRow]) -> str:
    """A table of what happened; nothing where nothing did."""
    if not rows:
        return ""
    columns = "".join(f'<th scope="col">{name}</th>' for name in ("What", "Who", "In the text", "Standing"))
    lines = "\n".join(map(_event, rows))
    return (
        f'<section lang="en" dir="ltr"><h2>What happened</h2>\n'
        f'<p class="note">{FOUND_BY_RULE}</p>\n<table class="said happened"><thead><tr>{columns}</tr></thead>\n'
        f"<tbody>{lines}</tbody></table></section>"
    )


def _event(row: EventRow) -> str:
    what = holding("p", f"<b>{escaped(row.kind)}</b>") + element("p", row.when, "small")
    who = element("p", row.who) + element("p", row.where, "small")
    row_cells = (what, who, element("p", row.words), element("p", row.standing))
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in row_cells)}</tr>"


def _marks(marks: list[Mark]) -> str:
    """Times and figures, folded up; nothing where there are none."""
    if not marks:
        return ""
    rows = "".join(
        f'<tr><td dir="auto">{escaped(mark.words)}</td><td>{escaped(mark.value or "?")}</td>'
        f"<td>{escaped(mark.kind)}</td><td>{escaped(mark.remark)}</td></tr>\n"
        for mark in marks
    )
    head = "<tr><th>In the text</th><th>Value</th><th>Kind</th><th>Note</th></tr>"
    return (
        f'<details lang="en" dir="ltr"><summary>Times and figures: {len(marks):,}</summary>\n'
        f"<table><thead>{head}</thead>\n<tbody>{rows}</tbody></table></details>"
    )


def _group(role: str, pieces: list[Piece], marker: Marker) -> str:
    if role == "table_row":
        rows = ("".join(holding("td", marker.marked(cell)) for cell in cells(piece.runs)) for piece in pieces)
        return marker.beside(f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>")
    if role == "list_item":
        return marker.beside(f"<ul>{''.join(holding('li', marker.marked(piece.runs)) for piece in pieces)}</ul>")
    return "\n".join(marker.beside(_piece(role, marker.marked(piece.runs))) for piece in pieces)


def _piece(role: str, markup: str) -> str:
    if role == "subhead":
        return holding("h2", markup)
    if role == "quote":
        return f"<blockquote>{holding('p', markup)}</blockquote>"
    return holding("p", markup, "caption" if role in ("caption", "credit") else "")


def _rest(pieces: list[Piece]) -> str:
    items = "".join(
        f"<li><b>{piece.role}</b> ({escaped(piece.reason)}): {escaped(piece.text)}</li>\n" for piece in pieces
    )
    return f"<details><summary>The rest of the page, {len(pieces):,} blocks</summary>\n<ul>\n{items}</ul></details>\n"


def _link(url: str | None) -> str:
    if not url:
        return ""
    return f'<p><a href="{escaped(url)}" rel="noopener noreferrer nofollow">{escaped(url)}</a></p>'


def _language(code: str) -> str:
    return f' lang="{escaped(code)}"' if code else ""
