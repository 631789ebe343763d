"""Pages in, one self-contained HTML document out: nothing is loaded, nothing runs, every character is escaped.

>>> page_html(Page(id="1", text="", blocks=(), media_type="text/html"))
''
>>> '<script' in document_head("<script>")
False
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Final, NamedTuple

from onrecord.model.page import Page
from onrecord.writers.marks import Mark
from onrecord.writers.notes import citation, grounds
from onrecord.writers.runs import Run, cells
from onrecord.writers.safe import one_line
from onrecord.writers.sheet import Piece, Sheet, piece_of, rest, sheets
from onrecord.writers.statements import UNCHECKED, UNNAMED, Row, Who

STYLE: Final = Path(__file__).with_name("reader.css").read_text(encoding="utf-8")
"""How an article looks, everywhere: in a document of its own and on the page that ``onrecord serve`` shows."""

_DIGEST: Final = b64encode(sha256(STYLE.encode()).digest()).decode("ascii")
_POLICY: Final = f"default-src 'none'; style-src 'sha256-{_DIGEST}'; base-uri 'none'; form-action 'none'"
_FOOT: Final = "</main>\n</body>\n</html>\n"


class Anchors(NamedTuple):
    """What the places of an article are called, so that links lead to them.

    >>> Anchors("a1").line(3), Anchors("article", "/article/9f").line(3)
    ('a1s3', 't3')
    """

    article: str
    """In a document of several articles each name begins with it."""
    address: str = ""
    """Of an article that has one of its own."""

    def passage(self, row: Row) -> str:
        """Where the text has a statement."""
        return f"s{row.number}" if self.address else f"{self.article}-{row.span.start}-{row.span.end}"

    def note(self, number: int) -> str:
        """Where the note on a statement stands."""
        return f"{self._first}n{number}"

    def number(self, number: int) -> str:
        """Where the text has the number of a statement."""
        return f"{self._first}m{number}"

    def line(self, number: int) -> str:
        """Where the table has a statement."""
        return f"t{number}" if self.address else f"{self.article}s{number}"

    @property
    def _first(self) -> str:
        return "" if self.address else self.article


def document_head(title: str) -> str:
    """Everything before the first page."""
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{_text(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n"
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


def article_html(sheet: Sheet, address: str) -> str:
    """One article at an address of its own, its statements under short names: ``#s3``.

    Args:
        sheet: of the article.
        address: that links to its passages begin with.
    """
    return _article(sheet, Anchors("article", address))


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
    label = _element("b", piece.role.replace("_", " ")) + _element("small", piece.reason)
    kind = "kept" if within else "left"
    return f'<div class="found {kind}"><p class="label" lang="en">{label}</p>{_element("p", piece.text)}</div>\n'


def _article(sheet: Sheet, anchors: Anchors) -> str:
    facts = [f"By {sheet.byline}" if sheet.byline else "", *sheet.dates, " · ".join(sheet.about)]
    marker = _Marker(sheet, anchors)
    groups = groupby(sheet.pieces, key=lambda piece: piece.role)
    body = [_group(role, list(pieces), marker) for role, pieces in groups]
    headline = marker.marked(sheet.headline_runs)
    lines = [
        f'<article id="{anchors.article}"{_language(sheet.language)} dir="auto">',
        _element("p", sheet.kicker, "kicker"),
        marker.beside(_holding("h1", headline)),
        _element("p", sheet.headline_remark and f"Headline {sheet.headline_remark}", "note"),
        *(marker.beside(_holding("p", marker.marked(line), "standfirst")) for line in sheet.standfirst_runs),
        '<div class="facts" lang="en" dir="ltr">',
        *(_element("p", fact) for fact in facts),
        _link(sheet.url),
        *(_element("p", f"Note: {remark}", "note") for remark in sheet.remarks),
        "</div>",
        *body,
        _statements(sheet.statements, anchors),
        _marks(sheet.marks),
        "</article>",
    ]
    return "\n".join(line for line in lines if line) + "\n"


class _Marker:
    """Marks statements and times in the text of one article. Numbers lead to the notes beside it, and back."""

    def __init__(self, sheet: Sheet, anchors: Anchors) -> None:
        self._sheet = sheet
        self._anchors = anchors
        self._lit = False
        self._rows = {row.number: row for row in sheet.statements}
        self._led_to: set[int] = set()
        self._begun: set[str] = set()
        self._timed: set[int] = set()
        self._waiting: list[str] = []

    def marked(self, runs: Iterable[Run]) -> str:
        """The text of some runs."""
        return "".join(f"{self._words(run)}{''.join(map(self._number, run.ends))}" for run in runs)

    def beside(self, markup: str) -> str:
        """An element with the notes on what was marked since the last one."""
        notes, self._waiting = "".join(self._waiting), []
        if not notes:
            return markup
        label = 'lang="en" dir="ltr" role="note" aria-label="Notes on this passage"'
        return f'<div class="row"><div class="notes" {label}>{notes}</div>\n{markup}</div>'

    def _words(self, run: Run) -> str:
        words = _text(run.text)
        for index in run.times:
            words = self._time(index, words)
        if run.lit and run.text:
            place, self._lit = "" if self._lit else ' id="here"', True
            words = f'<mark class="here"{place}>{words}</mark>'
        if not (run.within and run.text):
            return words
        kind = " quoted" if any(self._rows[number].record.mode == "direct" for number in run.within) else ""
        numbers = " ".join(map(str, run.within))
        return f'<mark class="said{kind}" data-n="{numbers}">{"".join(map(self._begin, run.within))}{words}</mark>'

    def _begin(self, number: int) -> str:
        """The place that a link to the passage leads to."""
        place = self._anchors.passage(self._rows[number])
        if place in self._begun:
            return ""
        self._begun.add(place)
        return f'<span id="{place}"></span>'

    def _time(self, index: int, words: str) -> str:
        mark = self._sheet.marks[index]
        value = ", ".join(part for part in (mark.value, mark.remark) if part)
        if index not in self._timed:
            self._timed.add(index)
            if value and mark.value != mark.words:
                told = f'<b dir="auto">{_text(mark.words)}</b> {_text(value)}'
                self._waiting.append(f'<p class="time">{told}</p>')
        return f'<span class="when" title="{_text(value or "the text does not say when")}">{words}</span>'

    def _number(self, number: int) -> str:
        # Table and note lead to the first place that was marked; the body is marked before the headline.
        place = ""
        if number not in self._led_to:
            self._led_to.add(number)
            self._waiting.append(self._note(self._rows[number]))
            place = f' id="{self._anchors.number(number)}"'
        label = f'aria-label="Note {number}"'
        return f'<sup><a{place} href="#{self._anchors.note(number)}" {label}>{number}</a></sup>'

    def _note(self, row: Row) -> str:
        who = " and ".join(f'<b dir="auto">{_text(who.name)}</b>' for who in row.who) or _text(UNNAMED)
        small = _element("span", "; ".join(row.circumstances), "small")
        told = ((ground.name, ground.words) for ground in grounds(row))
        listed = "".join(f"<dt>{name}</dt>{_element('dd', words)}" for name, words in told)
        number, here = row.number, self._anchors
        passage = f"{here.address}#{here.passage(row)}"
        links = f'<a href="{passage}">Link to the passage</a> <a href="#{here.line(number)}">In the table</a>'
        shown = self._sheet.lit == row.span
        return (
            f'<details class="said {row.record.factuality.status}" data-n="{number}"{" open" * shown}>'
            f'<summary><span class="number">{number}</span> {who} <span class="act">{_text(row.act)}</span>{small}'
            f'</summary>\n<dl id="{here.note(number)}">{listed}'
            f"<dt>Cite</dt>{_element('dd', citation(self._sheet, row), 'cite')}</dl>"
            f'<p class="links">{links}</p></details>\n'
        )


def _statements(rows: list[Row], anchors: Anchors) -> str:
    """A table of who said what; nothing where nobody said anything."""
    if not rows:
        return ""
    lines = "\n".join(_statement(row, anchors) for row in rows)
    columns = "".join(f'<th scope="col">{name}</th>' for name in ("No.", "Who", "Act", "What"))
    head = f"<tr>{columns}</tr>"
    return (
        f'<section lang="en" dir="ltr"><h2>Who said what</h2>\n'
        f'<p class="note">{UNCHECKED}</p>\n<table class="said"><thead>{head}</thead>\n'
        f"<tbody>{lines}</tbody></table></section>"
    )


def _statement(row: Row, anchors: Anchors) -> str:
    what = _element("p", row.what) + _element("p", "; ".join(row.circumstances), "small")
    who = _element("p", "and", "small").join(map(_who, row.who)) or _element("p", UNNAMED)
    row_cells = (f'<a href="#{anchors.number(row.number)}">{row.number}</a>', who, _element("p", row.act), what)
    return f'<tr id="{anchors.line(row.number)}">{"".join(f"<td>{cell}</td>" for cell in row_cells)}</tr>'


def _who(who: Who) -> str:
    words = f"“{who.words}”" if who.words else ""
    small = ", ".join(part for part in (who.role, words) if part)
    return _holding("p", f"<b>{_text(who.name)}</b>") + _element("p", small, "small")


def _marks(marks: list[Mark]) -> str:
    """Times and figures, folded up; nothing where there are none."""
    if not marks:
        return ""
    rows = "".join(
        f'<tr><td dir="auto">{_text(mark.words)}</td><td>{_text(mark.value or "?")}</td>'
        f"<td>{_text(mark.kind)}</td><td>{_text(mark.remark)}</td></tr>\n"
        for mark in marks
    )
    head = "<tr><th>In the text</th><th>Value</th><th>Kind</th><th>Note</th></tr>"
    return (
        f'<details lang="en" dir="ltr"><summary>Times and figures: {len(marks):,}</summary>\n'
        f"<table><thead>{head}</thead>\n<tbody>{rows}</tbody></table></details>"
    )


def _group(role: str, pieces: list[Piece], marker: _Marker) -> str:
    if role == "table_row":
        rows = ("".join(_holding("td", marker.marked(cell)) for cell in cells(piece.runs)) for piece in pieces)
        return marker.beside(f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>")
    if role == "list_item":
        return marker.beside(f"<ul>{''.join(_holding('li', marker.marked(piece.runs)) for piece in pieces)}</ul>")
    return "\n".join(marker.beside(_piece(role, marker.marked(piece.runs))) for piece in pieces)


def _piece(role: str, markup: str) -> str:
    if role == "subhead":
        return _holding("h2", markup)
    if role == "quote":
        return f"<blockquote>{_holding('p', markup)}</blockquote>"
    return _holding("p", markup, "caption" if role in ("caption", "credit") else "")


def _rest(pieces: list[Piece]) -> str:
    items = "".join(f"<li><b>{piece.role}</b> ({_text(piece.reason)}): {_text(piece.text)}</li>\n" for piece in pieces)
    return f"<details><summary>The rest of the page, {len(pieces):,} blocks</summary>\n<ul>\n{items}</ul></details>\n"


def _element(tag: str, text: str, kind: str = "") -> str:
    return _holding(tag, _text(text), kind) if text else ""


def _holding(tag: str, markup: str, kind: str = "") -> str:
    """An element that holds markup of ours."""
    named = f' class="{kind}"' if kind else ""
    return f'<{tag}{named} dir="auto">{markup}</{tag}>'


def _link(url: str | None) -> str:
    if not url:
        return ""
    return f'<p><a href="{_text(url)}" rel="noopener noreferrer nofollow">{_text(url)}</a></p>'


def _language(code: str) -> str:
    return f' lang="{_text(code)}"' if code else ""


def _text(text: str) -> str:
    return escape(text, quote=True)
