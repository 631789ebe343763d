"""A marked article as a page, and places of what a program made of it carried back to the marked text.

>>> to_marked("Rain\\nIt fell.", "Rain\\n4 March\\nIt fell.")[13:15]
[5, 6]
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from typing import Protocol

from bench.marks import Range
from onrecord.model.page import Page, RawPage

Offsets = list[int | None]
"""For each character of the program's text its place in the marked text; None: the marked text does not have it."""

Process = Callable[[RawPage], Page]


class Printed(Protocol):
    """What a page needs of an article."""

    @property
    def slug(self) -> str:
        """Name of its files."""
        ...

    @property
    def published(self) -> str:
        """ISO day."""
        ...

    @property
    def lines(self) -> Sequence[str]:
        """The headline, then the paragraphs."""
        ...


def as_page(marked: Printed) -> RawPage:
    """The article as papers print it: a heading, the day, paragraphs."""
    headline, *paragraphs = (escape(line, quote=False) for line in marked.lines)
    body = "\n".join(f"<p>{line}</p>" for line in paragraphs)
    html = (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{headline}</title>'
        f'<meta property="og:type" content="article">'
        f'<meta property="article:published_time" content="{marked.published}"></head><body><article>'
        f'<h1>{headline}</h1>\n<time datetime="{marked.published}">{marked.published}</time>\n{body}\n'
        "</article></body></html>"
    )
    return RawPage(body=html.encode(), url=f"https://gazette.example/{marked.slug}", name=marked.slug)


def to_marked(marked: str, text: str) -> Offsets:
    """Lines of the marked text, looked for one after the other in the program's text."""
    offsets: Offsets = [None] * (len(text) + 1)
    here = line_start = 0
    for line in marked.split("\n"):
        at = text.find(line, here)
        if at >= 0:
            offsets[at : at + len(line) + 1] = range(line_start, line_start + len(line) + 1)
            here = at + len(line)
        line_start += len(line) + 1
    return offsets


def move(place: Range, offsets: Offsets) -> Range | None:
    """A place carried over; None when its ends do not lie in the marked text."""
    start, end = offsets[place[0]], offsets[place[1]]
    return (start, end) if start is not None and end is not None else None
