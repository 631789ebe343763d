"""What onrecord finds in a marked article: made into a page and read, its statements in the terms of the marks.

>>> to_marked("Rain\\nIt fell.", "Rain\\n4 March\\nIt fell.")[13:15]
[5, 6]
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape

from bench.gold.load import Marked, Range, Said, Through, Who
from onrecord.model.article import Article
from onrecord.model.page import Page, RawPage
from onrecord.model.record import Medium, Participant, Statement

Offsets = list[int | None]
"""For each character of the program's text its place in the marked text; None: the marked text does not have it."""

Process = Callable[[RawPage], Page]


def find_said(marked: Marked, process: Process) -> list[Said]:
    """The statements of the first article that comes out of the page; none when none comes out."""
    page = process(as_page(marked))
    if not page.articles:
        return []
    article = page.articles[0]
    offsets = to_marked(marked.text, article.text)
    return [_said(article, one, offsets) for one in article.records if isinstance(one, Statement)]


def as_page(marked: Marked) -> RawPage:
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


def _said(article: Article, one: Statement, offsets: Offsets) -> Said:
    names = {entity.id: entity.name for entity in article.entities}
    times = {time.id: time.value or time.span.text for time in article.times}
    contents = _moved(((span.start, span.end) for span in one.contents), offsets)
    return Said(
        id=one.id,
        contents=contents,
        cue=_move((one.cue.start, one.cue.end), offsets) if one.cue else None,
        speakers=_people(one.sources, names, offsets, "source"),
        relays=_people(one.sources, names, offsets, "relay"),
        addressees=_people(one.addressees, names, offsets, "addressee"),
        mode=one.mode,
        act=one.act,
        status=one.factuality.status,
        medium=_through(one.medium, offsets) if one.medium else None,
        time=times.get(one.time) if one.time else None,
        parent=one.parent,
        repeats=_moved(((span.start, span.end) for span in one.repeats), offsets),
        response=one.response,
    )


def _people(people: Sequence[Participant], names: Mapping[str, str], offsets: Offsets, role: str) -> tuple[Who, ...]:
    return tuple(
        Who(
            names.get(one.entity) if one.entity else one.span.text,
            _move((one.span.start, one.span.end), offsets),
            one.entity,
        )
        for one in people
        if one.role == role
    )


def _through(medium: Medium, offsets: Offsets) -> Through:
    return Through(medium.kind, _move((medium.span.start, medium.span.end), offsets))


def _moved(places: Iterator[Range], offsets: Offsets) -> tuple[Range, ...]:
    return tuple(there for place in places if (there := _move(place, offsets)))


def _move(place: Range, offsets: Offsets) -> Range | None:
    """A place carried over; None when its ends do not lie in the marked text."""
    start, end = offsets[place[0]], offsets[place[1]]
    return (start, end) if start is not None and end is not None else None
