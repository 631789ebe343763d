"""Notes in the margin of an article: a row of who said what in, what stands beside the text out, in words.

>>> Ground("Verb", "denied").words
'denied'
"""

from __future__ import annotations

import json
from typing import Final, NamedTuple

from onrecord.model.record import Status
from onrecord.model.span import Span
from onrecord.writers.safe import one_line
from onrecord.writers.sheet import Sheet
from onrecord.writers.statements import Row, who_in_words

_STATUS: Final[dict[Status, str]] = {
    "asserted": "the article vouches for it in its own voice",
    "claimed": "the source’s claim; nobody else vouches for it",
    "confirmed": "the source confirms it",
    "denied": "the source denies it",
    "admitted": "the source admits it",
    "alleged": "an allegation",
    "no_evidence": "the source sees no evidence for it; that is no denial",
    "planned": "a plan",
    "promised": "a promise; it has not happened",
    "demanded": "a demand; it has not happened",
    "hypothetical": "a supposition; it is not said to be so",
}
_MODES: Final = {
    "direct": "in the source’s own words",
    "indirect": "in the article’s words",
    "mixed": "partly in the source’s own words",
}
_METHODS: Final = {"rule": "a rule", "model": "a learned model", "person": "a person"}


class Ground(NamedTuple):
    """One thing that a statement rests on."""

    name: str
    words: str


def grounds(row: Row) -> list[Ground]:
    """Evidence, reason and provenance of a statement, as far as there are any."""
    said = row.record
    by = said.factuality.span
    made = said.provenance
    version = f", version {one_line(made.version)}" if made.version else ""
    parts = (
        ("Evidence", f"“{one_line(row.span.text)}”"),
        ("Verb", one_line(said.cue.text) if said.cue else ""),
        ("Form", _MODES[said.mode]),
        ("Status", _STATUS[said.factuality.status] + (f", by “{one_line(by.text)}”" if by else "")),
        ("Found by", f"{_METHODS[made.method]}: {row.rule}{version}"),
        ("Selector", selector(row)),
    )
    return [Ground(name, words) for name, words in parts if words]


def selector(row: Row) -> str:
    """Where the evidence stands in ``article.text``, as a TextPositionSelector of the W3C has it."""
    return json.dumps({"type": "TextPositionSelector", "start": row.span.start, "end": row.span.end})


def citation(sheet: Sheet, row: Row) -> str:
    """A statement to be cited: who, how, what, and where it stands."""
    stop = "" if row.what.rstrip('”’"»').endswith((".", "!", "?", "…")) else "."
    return f"{who_in_words(row)}, {row.act}: {row.what}{stop} In: {_cited(sheet)}, {_where(row.span)}"


def span_citation(sheet: Sheet, span: Span | None) -> str:
    """An article to be cited; the words of a span of its text and where they stand, where one is given."""
    return f"“{one_line(span.text)}” In: {_cited(sheet)}, {_where(span)}" if span else _cited(sheet)


def _cited(sheet: Sheet) -> str:
    return sheet.cited or "a page without a headline"


def _where(span: Span) -> str:
    return f"characters {span.start}–{span.end}"
