"""What onrecord finds in a marked article: made into a page and read, its statements in the terms of the marks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bench.gold.load import Marked, Said, Through, Who
from bench.marked_page import Offsets, Process, as_page, move, to_marked
from bench.marks import Range
from onrecord.model.article import Article
from onrecord.model.record import Medium, Participant, Statement


def find_said(marked: Marked, process: Process) -> list[Said]:
    """The statements of the first article that comes out of the page; none when none comes out."""
    page = process(as_page(marked))
    if not page.articles:
        return []
    article = page.articles[0]
    offsets = to_marked(marked.text, article.text)
    return [_said(article, one, offsets) for one in article.records if isinstance(one, Statement)]


def _said(article: Article, one: Statement, offsets: Offsets) -> Said:
    names = {entity.id: entity.name for entity in article.entities}
    times = {time.id: time.value or time.span.text for time in article.times}
    contents = _moved(((span.start, span.end) for span in one.contents), offsets)
    return Said(
        id=one.id,
        contents=contents,
        cue=move((one.cue.start, one.cue.end), offsets) if one.cue else None,
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
            move((one.span.start, one.span.end), offsets),
            one.entity,
        )
        for one in people
        if one.role == role
    )


def _through(medium: Medium, offsets: Offsets) -> Through:
    return Through(medium.kind, move((medium.span.start, medium.span.end), offsets))


def _moved(places: Iterator[Range], offsets: Offsets) -> tuple[Range, ...]:
    return tuple(there for place in places if (there := move(place, offsets)))
