"""Requests for comment that came to nothing: a text laid out in, statements without content out.

>>> from onrecord.extract.reading import lay_out
>>> text = "The company did not respond to a request for comment. Calls to the embassy went unanswered."
>>> [(text[slice(*raw.sources[0])], raw.response) for raw in find_no_answers(lay_out(text))]
[('The company', 'unreachable'), ('the embassy', 'unreachable')]
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from onrecord.extract.frame import sentence_of, tokens_of
from onrecord.extract.phrases import subject_before
from onrecord.extract.raw import Range
from onrecord.extract.reading import Reading
from onrecord.model.record import Response

_NONE: Final = re.compile(
    r"(?P<declined>\b(?:declined|refused)(?:\s+to\s+(?:be\s+)?(?:comment|interviewed?|answer|discuss|elaborate))\b)"
    r"|(?P<unreachable>\b(?:did|does|has|have)\s*(?:not|n['’]t)\s+(?:immediately\s+)?(?:respond|responded|reply|replied|return|returned)\b"
    r"|\b(?:could|can)\s*not\s+(?:immediately\s+)?be\s+reached\b"
    r"|\bnot\s+immediately\s+available\s+for\s+comment\b)"
    r"|(?P<unanswered>\b(?:calls?|e-?mails?|messages?|requests?|letters?)\s+to\s+(?P<whom>[^.,;\n]{2,80}?)\s+"
    r"(?P<went>went\s+unanswered|were\s+not\s+(?:immediately\s+)?(?:returned|answered)))",
    re.IGNORECASE,
)


class NoAnswer(NamedTuple):
    """Somebody who was asked and did not answer."""

    sources: tuple[Range, ...]
    cue: Range
    response: Response


def find_no_answers(reading: Reading) -> Iterator[NoAnswer]:
    """All of a text, in reading order."""
    for found in _NONE.finditer(reading.text):
        if found["unanswered"]:
            yield NoAnswer((found.span("whom"),), found.span("went"), "unreachable")
            continue
        source = _source(reading, found.start())
        if source:
            yield NoAnswer((source,), found.span(), "declined" if found["declined"] else "unreachable")


def _source(reading: Reading, start: int) -> Range | None:
    at, _ = tokens_of(reading, (start, start + 1))
    if at >= len(reading.quoted) or reading.quoted[at] >= 0:
        return None
    tokens = subject_before(reading, sentence_of(reading, (start, start + 1))[0], at)
    return reading.chars(*tokens) if tokens else None
