"""Pages in, one self-contained HTML document out: nothing is loaded, nothing runs, every character is escaped.

>>> page_html(Page(id="1", text="", blocks=(), media_type="text/html"))
''
>>> '<script' in document_head("<script>")
False
"""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from html import escape
from itertools import groupby
from typing import Final

from onrecord.model.page import Page
from onrecord.writers.marks import Mark
from onrecord.writers.safe import one_line
from onrecord.writers.sheet import Piece, Sheet, rest, sheets

_STYLE: Final = """
:root { color-scheme: light dark; --ink: #1c1b19; --dim: #67645e; --line: #d9d5cc; --paper: #fdfcf9; --mark: #8a4b08 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e9e6df; --dim: #a19d94; --line: #3b3934; --paper: #171614; --mark: #e0a35c }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.08rem/1.6 Georgia, "Noto Serif", serif }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.2rem 4rem }
article { padding-bottom: 2rem; margin-bottom: 2rem; border-bottom: 1px solid var(--line) }
h1 { font-size: 2rem; line-height: 1.2; margin: .3rem 0 .8rem }
h2 { font-size: 1.25rem; margin: 1.8rem 0 .4rem }
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
p, li, td, h1, h2 { overflow-wrap: anywhere }
details li { margin: .2rem 0 }
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


def page_html(page: Page, *, furniture: bool = False) -> str:
    """The articles of one page, to stand between head and foot; empty when it has none.

    Args:
        page: with its articles.
        furniture: append the rest of the page, folded up, each block with its role and the reason for it.
    """
    parts = [_article(sheet) for sheet in sheets(page)]
    if furniture:
        parts.append(_rest(rest(page)))
    return "".join(parts)


def page_title(page: Page) -> str:
    """What to call a document that begins with this page."""
    found = next((article.headline for article in page.articles if article.headline), None)
    return one_line(found.value) if found else "onrecord"


def _article(sheet: Sheet) -> str:
    facts = [f"By {sheet.byline}" if sheet.byline else "", *sheet.dates, " · ".join(sheet.about)]
    lines = [
        f'<article{_language(sheet.language)} dir="auto">',
        _element("p", sheet.kicker, "kicker"),
        _element("h1", sheet.headline),
        _element("p", sheet.headline_remark and f"Headline {sheet.headline_remark}", "note"),
        *(_element("p", line, "standfirst") for line in sheet.standfirst),
        '<div class="facts" lang="en" dir="ltr">',
        *(_element("p", fact) for fact in facts),
        _link(sheet.url),
        *(_element("p", f"Note: {remark}", "note") for remark in sheet.remarks),
        "</div>",
        *(_group(role, list(pieces)) for role, pieces in groupby(sheet.pieces, key=lambda piece: piece.role)),
        _marks(sheet.marks),
        "</article>",
    ]
    return "\n".join(line for line in lines if line) + "\n"


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


def _group(role: str, pieces: list[Piece]) -> str:
    if role == "table_row":
        rows = ("".join(f'<td dir="auto">{_text(cell)}</td>' for cell in piece.text.split("\t")) for piece in pieces)
        return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
    if role == "list_item":
        return f"<ul>{''.join(_element('li', piece.text) for piece in pieces)}</ul>"
    return "\n".join(_piece(role, piece.text) for piece in pieces)


def _piece(role: str, text: str) -> str:
    if role == "subhead":
        return _element("h2", text)
    if role == "quote":
        return f"<blockquote>{_element('p', text)}</blockquote>"
    return _element("p", text, "caption" if role in ("caption", "credit") else "")


def _rest(pieces: list[Piece]) -> str:
    items = "".join(f"<li><b>{piece.role}</b> ({_text(piece.reason)}): {_text(piece.text)}</li>\n" for piece in pieces)
    return f"<details><summary>The rest of the page, {len(pieces):,} blocks</summary>\n<ul>\n{items}</ul></details>\n"


def _element(tag: str, text: str, kind: str = "") -> str:
    if not text:
        return ""
    named = f' class="{kind}"' if kind else ""
    return f'<{tag}{named} dir="auto">{_text(text)}</{tag}>'


def _link(url: str | None) -> str:
    if not url:
        return ""
    return f'<p><a href="{_text(url)}" rel="noopener noreferrer nofollow">{_text(url)}</a></p>'


def _language(code: str) -> str:
    return f' lang="{_text(code)}"' if code else ""


def _text(text: str) -> str:
    return escape(text, quote=True)
