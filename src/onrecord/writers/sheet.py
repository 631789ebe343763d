"""A page laid out for a reader: what the writers of text, Markdown, HTML and the terminal have in common.

Page in, one sheet an article out: the fields in words, the body piece by piece, and honest remarks about both. Every
string is harmless to show (see ``writers.safe``).

>>> from onrecord.model.found import FoundDate
>>> date_in_words(FoundDate(value="2024-10-21", raw="/2024/10/21/", source="url", precision="day", reliable=False))
'21 October 2024 (from the address, a guess)'
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple, TypeVar

from onrecord.model.article import Article, Author
from onrecord.model.found import Found, FoundDate, Source
from onrecord.model.page import BODY_ROLES, Page, Role
from onrecord.model.span import Span
from onrecord.writers.claims import ClaimRow, claim_rows
from onrecord.writers.events import EventRow, event_rows
from onrecord.writers.marks import MONTHS, Mark, marks, settled
from onrecord.writers.runs import Run, Spot, cut, lit_spots, on_one_line, shares, spots, time_spots
from onrecord.writers.safe import harmless, one_line, safe_url
from onrecord.writers.statements import Row, statement_rows

T = TypeVar("T")

SHOWN: Final = BODY_ROLES | {"caption", "credit"}
"""Roles that a sheet shows in their place; the fields stand above the text."""

QUALITY: Final = {
    "truncated": "the page holds only a part of the text",
    "paywalled": "the rest is for subscribers",
    "live_blog": "a live blog",
    "orphan_quote": "a quotation opens or closes outside the text",
    "read_in_part": "very long: names, times, figures, statements and events of its beginning only",
    "language_not_supported": "this language is not fully supported",
    "hidden_text": "some of the text is not shown on the page",
    "embedded_text": "the text stands in the page's data, not on the page",
    "no_headline": "the page shows no headline",
    "short": "the text is very short",
}

_ORIGIN: Final[dict[Source, str]] = {
    "span": "",
    "json-ld": "from the page's data",
    "meta": "from the page's data",
    "microdata": "from the page's data",
    "url": "from the address",
    "caller": "as given",
    "inferred": "inferred",
}
_NO_HEADLINE: Final = Found("(no headline)", None, "span")
_DATE: Final = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d)(?::\d\d)?(?:[.]\d+)?(Z|[+-]\d\d:?\d\d)?)?\Z")


class Piece(NamedTuple):
    """A block of the page."""

    role: Role
    text: str
    reason: str
    path: str
    runs: tuple[Run, ...] = ()
    """The text cut where statements begin and end; empty outside the articles."""


class Sheet(NamedTuple):
    """An article as a reader wants it."""

    headline: str
    headline_runs: tuple[Run, ...]
    """The headline cut where statements begin and end."""
    headline_remark: str
    """Where it comes from, when the page does not show it; else empty."""
    kicker: str
    standfirst: list[str]
    standfirst_runs: list[tuple[Run, ...]]
    byline: str
    dates: list[str]
    """"Published 21 October 2024, 14:05 +02:00", each with its remark."""
    about: list[str]
    """Publisher, section, language, words."""
    remarks: list[str]
    """What to know before relying on it."""
    pieces: list[Piece]
    statements: list[Row]
    """Who said what, in order; the runs have their numbers."""
    claims: list[ClaimRow]
    """Claims that somebody answers, with the rows of the statements."""
    events: list[EventRow]
    """What happened, in order."""
    marks: list[Mark]
    """Times and figures of the text, in order."""
    url: str | None
    language: str
    cited: str
    """How to cite it: who signs, headline, paper, day, address."""
    lit: Span | None = None
    """The span of its text that a link leads to."""


def sheets(page: Page) -> list[Sheet]:
    """One sheet an article, in order."""
    return [sheet_of(page, article) for article in page.articles]


def rest(page: Page) -> list[Piece]:
    """Everything that belongs to no article, in order."""
    return [piece_of(page, index) for index, block in enumerate(page.blocks) if block.article is None]


def sheet_of(page: Page, article: Article, lit: Span | None = None) -> Sheet:
    """The sheet of one article.

    Args:
        page: that holds it.
        article: of the page.
        lit: a span of its text that a link leads to.
    """
    url = safe_url(page.canonical_url) or safe_url(page.final_url) or safe_url(page.url)
    own = [i for i, block in enumerate(page.blocks) if block.article == article.position - 1]
    rows = statement_rows(article)
    told = [settled(mark) for mark in marks(article)]
    found = sorted((*spots(article, rows), *time_spots(article, told), *lit_spots(article, lit)))
    headline = article.headline or _NO_HEADLINE
    return Sheet(
        headline=one_line(headline.value),
        headline_runs=_field_runs(headline, found),
        headline_remark=_ORIGIN[article.headline.source] if article.headline else "",
        kicker=next((one_line(page.blocks[i].span.text) for i in own if page.blocks[i].role == "kicker"), ""),
        standfirst=[one_line(line.value) for line in article.standfirst],
        standfirst_runs=[_field_runs(line, found) for line in article.standfirst],
        byline=byline_in_words(article),
        dates=_dates(article),
        about=_about(article),
        remarks=[QUALITY.get(flag, flag) for flag in article.quality],
        pieces=_pieces(page, [i for i in own if page.blocks[i].role in SHOWN], found),
        statements=rows,
        claims=claim_rows(article, rows),
        events=event_rows(article),
        marks=told,
        url=url,
        language=_value(article.in_language),
        cited=cited(article, url),
        lit=lit,
    )


def _pieces(page: Page, own: list[int], found: list[Spot]) -> list[Piece]:
    """The blocks of an article, cut into runs."""
    spans = [page.blocks[index].span for index in own]
    return [
        piece_of(page, index)._replace(runs=cut(span, share))
        for index, span, share in zip(own, spans, shares(spans, found), strict=True)
    ]


def _field_runs(field: Found[str], found: list[Spot]) -> tuple[Run, ...]:
    """A field of one line cut into runs; whole where it does not stand on the page as it is shown."""
    shown, span = one_line(field.value), field.span
    if span is None or one_line(span.text) != shown:
        span, found = Span(0, len(shown), shown), []
    return on_one_line(cut(span, found))


def piece_of(page: Page, index: int) -> Piece:
    """One block, harmless to show."""
    block = page.blocks[index]
    return Piece(block.role, harmless(block.span.text), one_line(block.reason), one_line(block.path or ""))


def byline_in_words(article: Article) -> str:
    """Who signs, as in "Ana Ruiz, political editor and Li Wei (Reuters)"; empty when nobody does."""
    names = [author_in_words(found.value) for found in article.authors]
    listed = " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)
    agency = _value(article.agency)
    if agency and agency not in listed:
        return f"{listed} ({agency})" if listed else agency
    return listed


def author_in_words(author: Author) -> str:
    """The parts that there are, in the customary order."""
    return ", ".join(one_line(part) for part in (author.name, author.role, author.organization) if part)


def cited(article: Article, url: str | None) -> str:
    """The parts of a citation that there are: 'Ana Ruiz, “Bridge closes”, The Ledger, 21 October 2024, https://…'."""
    names = [one_line(found.value.name or found.value.organization or "") for found in article.authors]
    signed = " and ".join(name for name in names if name) or _value(article.agency)
    headline = f"“{_value(article.headline)}”" if article.headline else ""
    date = article.date_published
    day = day_in_words(date.value[:10]) if date and date.value else ""
    return ", ".join(part for part in (signed, headline, _value(article.publisher), day, url or "") if part)


def date_in_words(date: FoundDate) -> str:
    """The date as printed on a page, with what keeps it from being certain."""
    remarks = []
    if date.value and not date.reliable:
        remarks.append(f"{_ORIGIN[date.source]}, a guess" if date.source != "span" else "a guess")
    elif _ORIGIN[date.source]:
        remarks.append(_ORIGIN[date.source])
    if date.precision in ("hour", "minute", "second") and not date.zone_known:
        remarks.append("time zone not given")
    words = day_in_words(date.value) if date.value else f"“{one_line(date.raw or '')}”"
    if not date.value:
        remarks.append("needs the time of capture")
    return f"{words} ({'; '.join(remarks)})" if remarks else words


def day_in_words(value: str) -> str:
    """A date in ISO 8601 as people write it; what is none stays as it is.

    >>> day_in_words("2024-10"), day_in_words("2024-10-21T14:05Z")
    ('October 2024', '21 October 2024, 14:05 UTC')
    """
    parts = _DATE.match(value)
    if not parts:
        return one_line(value)
    year, month, day, time, zone = parts.groups()
    name = MONTHS[int(month) - 1] if month and 1 <= int(month) <= 12 else month
    words = " ".join(part for part in (str(int(day)) if day else "", name or "", year) if part)
    clock = f"{time}{' UTC' if zone in ('Z', '+00:00') else f' {zone}' if zone else ''}" if time else ""
    return f"{words}, {clock}" if clock else words


def _dates(article: Article) -> list[str]:
    named = (("Published", article.date_published), ("Updated", article.date_modified))
    return [f"{name} {date_in_words(date)}" for name, date in named if date]


def _about(article: Article) -> list[str]:
    free = article.is_accessible_for_free
    parts = [
        _value(article.publisher),
        _value(article.section),
        _value(article.in_language),
        f"{article.word_count:,} words" if article.word_count else "",
        "" if free is None or free.value else "for subscribers",
    ]
    return [part for part in parts if part]


def _value(found: Found[str] | None) -> str:
    return one_line(found.value) if found else ""
