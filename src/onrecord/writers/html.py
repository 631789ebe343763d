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
from typing import Final

from onrecord.model.page import Page
from onrecord.writers.marks import Mark
from onrecord.writers.runs import Run, cells
from onrecord.writers.safe import one_line
from onrecord.writers.sheet import Piece, Sheet, rest, sheets
from onrecord.writers.statements import UNCHECKED, UNNAMED, Row, Who

_STYLE: Final = """
:root { color-scheme: light dark; --ink: #1c1b19; --dim: #67645e; --line: #d9d5cc; --paper: #fdfcf9; --mark: #8a4b08;
  --lit: #f6e7cf }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e9e6df; --dim: #a19d94; --line: #3b3934; --paper: #171614; --mark: #e0a35c;
    --lit: #3d2f1c }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.08rem/1.6 Georgia, "Noto Serif", serif }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.2rem 4rem }
article { padding-bottom: 2rem; margin-bottom: 2rem; border-bottom: 1px solid var(--line) }
h1 { font-size: 2rem; line-height: 1.2; margin: .3rem 0 .8rem }
h2 { font-size: 1.25rem; margin: 1.8rem 0 .4rem }
mark { background: none; color: inherit; text-decoration: underline 1px var(--mark); text-underline-offset: .2em }
sup { font: .68rem/1 system-ui, sans-serif; white-space: nowrap }
sup a, .said td:first-child a { color: var(--mark); text-decoration: none }
sup a { padding: 0 .15em }
sup a:target, tr:target { background: var(--lit) }
.said { width: 100%; margin: .4rem 0 1.2rem }
.said th, .said td { border-width: 1px 0; padding: .45rem .8rem .45rem 0; vertical-align: top }
.said th { font-weight: 600; color: var(--dim) }
.said td p { margin: 0 }
.said td:nth-child(1) { white-space: nowrap; padding-left: .3rem }
.said td:nth-child(2) { width: 26% }
.said td:nth-child(3) { width: 17% }
.said .small { font-size: .85rem; color: var(--dim) }
.kicker, .facts, .note, .caption, details { font: .88rem/1.5 system-ui, sans-serif; color: var(--dim) }
.kicker { text-transform: uppercase; letter-spacing: .05em; margin: 0 }
.standfirst { font-size: 1.2rem; line-height: 1.45 }
.facts p { margin: .1rem 0 }
.note { color: var(--mark) }
.caption { border-left: 3px solid var(--line); padding-left: .8rem }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid var(--mark); font-style: italic }
table { border-collapse: collapse; font: .92rem/1.4 system-ui, sans-serif }
td, th { border: 1px solid var(--line); padding: .25rem .6rem; text-align: start }
a { color: inherit }
p, li, h1, h2 { overflow-wrap: anywhere }
table:not(.said) { display: block; overflow-x: auto }
details li { margin: .2rem 0 }
@media (max-width: 36rem) {
  .said, .said tbody, .said tr, .said td { display: block; width: auto }
  .said thead { display: none }
  .said td { border: 0; padding: .1rem 0 }
  .said tr { border-top: 1px solid var(--line); padding: .5rem 0 }
  .said td:nth-child(2), .said td:nth-child(3) { width: auto }
}
@media print {
  :root { --ink: #000; --dim: #444; --line: #bbb; --paper: #fff; --mark: #333; --lit: none }
  html { font-size: 9.5pt }
  main { max-width: none; padding: 0 }
  article { border: 0 }
  * + article { break-before: page }
  h1, h2, h2 + .note, thead { break-after: avoid }
  table:not(.said) { display: table }
  tr, blockquote { break-inside: avoid }
  a { text-decoration: none }
  details::details-content { content-visibility: visible; display: block; block-size: auto }
}
"""

_DIGEST: Final = b64encode(sha256(_STYLE.encode()).digest()).decode("ascii")
_POLICY: Final = f"default-src 'none'; style-src 'sha256-{_DIGEST}'; base-uri 'none'; form-action 'none'"
_FOOT: Final = "</main>\n</body>\n</html>\n"


def document_head(title: str) -> str:
    """Everything before the first page."""
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{_text(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
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
    parts = [_article(sheet, f"p{number}a{position}") for position, sheet in enumerate(sheets(page), 1)]
    if furniture:
        parts.append(_rest(rest(page)))
    return "".join(parts)


def page_title(page: Page) -> str:
    """What to call a document that begins with this page."""
    found = next((article.headline for article in page.articles if article.headline), None)
    return one_line(found.value) if found else "onrecord"


def _article(sheet: Sheet, anchor: str) -> str:
    facts = [f"By {sheet.byline}" if sheet.byline else "", *sheet.dates, " · ".join(sheet.about)]
    marker = _Marker(anchor)
    groups = groupby(sheet.pieces, key=lambda piece: piece.role)
    body = [_group(role, list(pieces), marker) for role, pieces in groups]
    lines = [
        f'<article{_language(sheet.language)} dir="auto">',
        _element("p", sheet.kicker, "kicker"),
        _holding("h1", marker.marked(sheet.headline_runs)),
        _element("p", sheet.headline_remark and f"Headline {sheet.headline_remark}", "note"),
        *(_holding("p", marker.marked(line), "standfirst") for line in sheet.standfirst_runs),
        '<div class="facts" lang="en" dir="ltr">',
        *(_element("p", fact) for fact in facts),
        _link(sheet.url),
        *(_element("p", f"Note: {remark}", "note") for remark in sheet.remarks),
        "</div>",
        *body,
        _statements(sheet.statements, anchor),
        _marks(sheet.marks),
        "</article>",
    ]
    return "\n".join(line for line in lines if line) + "\n"


class _Marker:
    """Marks what somebody says in the text of one article, with numbers that lead to the table and back."""

    def __init__(self, anchor: str) -> None:
        self._anchor = anchor
        self._led_to: set[int] = set()

    def marked(self, runs: Iterable[Run]) -> str:
        """The text of some runs."""
        return "".join(f"{self._words(run)}{''.join(map(self._number, run.ends))}" for run in runs)

    def _words(self, run: Run) -> str:
        return f"<mark>{_text(run.text)}</mark>" if run.within and run.text else _text(run.text)

    def _number(self, number: int) -> str:
        # The table leads to the first place that was marked; the body is marked before the headline.
        place = "" if number in self._led_to else f' id="{self._anchor}m{number}"'
        self._led_to.add(number)
        return f'<sup><a{place} href="#{self._anchor}s{number}">{number}</a></sup>'


def _statements(rows: list[Row], anchor: str) -> str:
    """A table of who said what; nothing where nobody said anything."""
    if not rows:
        return ""
    lines = "\n".join(_statement(row, anchor) for row in rows)
    head = "<tr><th>No.</th><th>Who</th><th>Act</th><th>What</th></tr>"
    return (
        f'<section lang="en" dir="ltr"><h2>Who said what</h2>\n'
        f'<p class="note">{UNCHECKED}</p>\n<table class="said"><thead>{head}</thead>\n'
        f"<tbody>{lines}</tbody></table></section>"
    )


def _statement(row: Row, anchor: str) -> str:
    what = _element("p", row.what) + _element("p", "; ".join(row.circumstances), "small")
    who = _element("p", "and", "small").join(map(_who, row.who)) or _element("p", UNNAMED)
    row_cells = (f'<a href="#{anchor}m{row.number}">{row.number}</a>', who, _element("p", row.act), what)
    return f'<tr id="{anchor}s{row.number}">{"".join(f"<td>{cell}</td>" for cell in row_cells)}</tr>'


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
        return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
    if role == "list_item":
        return f"<ul>{''.join(_holding('li', marker.marked(piece.runs)) for piece in pieces)}</ul>"
    return "\n".join(_piece(role, marker.marked(piece.runs)) for piece in pieces)


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
