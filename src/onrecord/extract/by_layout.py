"""A text and its names in, the statements that only their layout makes out: a colon or a dash stands for the verb.

The layouts: a headline ``Name: what``; a line that begins with a name, a colon and a quotation mark; the lines of a
transcript, whose speakers come again and stand in capitals; a line of quotation with ``- Name`` in the line behind it;
and one whose mark closes only behind the name in the next line, as pull quotes do.

>>> text = "Okoro: dam was never safe\\nThe mayor wrote back."
>>> (raw,) = by_layout(text, [(0, 5)])
>>> [text[start:end] for start, end in (*raw.sources, raw.cue, *raw.contents)]
['Okoro', ':', 'dam was never safe']
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from onrecord.extract.raw import Range, RawStatement

_COLON: Final = re.compile(
    r"(?m)^[ \t]*(?P<who>[^\s:\"“”][^\n:\"“”]{0,70}?)[ \t]*(?P<cue>:)[ \t\xa0]*(?P<what>\S[^\n]{6,}\S)"
)
_BEHIND: Final = re.compile(
    r"(?m)^[ \t]*[\"“](?P<what>[^\n]{10,}?)[\"”]?[ \t]*\n\s*(?P<cue>[-–—~]+)[ \t]*(?P<who>[^\s–—][^\n\"“”:–—]{2,80})$"
)
_PULLED: Final = re.compile(
    r"(?m)^[ \t]*[\"“](?P<what>[^\n\"“”]{10,})\n[ \t]*(?P<who>[A-Z][^\n\"“”:]{2,80})[\"”][ \t]*$"
)
_OPENING: Final = "\"“'‘"
_SMALL: Final = frozenset("of to at on the and for in de von van".split())
_FEW: Final = 5
"""A headline names its source in so many words."""


def by_layout(text: str, names: Sequence[Range]) -> list[RawStatement]:
    """Statements without a verb, in reading order.

    Args:
        text: of an article.
        names: where people, organisations and places are named, in order.
    """
    head = len(text) - len(text.lstrip())
    found = [*_by_colon(text, names, head), *_by_name_behind(text, names)]
    return sorted(found, key=lambda one: one.contents[0])


def _by_colon(text: str, names: Sequence[Range], head: int) -> Iterator[RawStatement]:
    lines = list(_COLON.finditer(text))
    speakers = _speakers([match["who"] for match in lines])
    for match in lines:
        who = match["who"]
        named = _named(match.span("who"), names)
        headline = match.start("who") <= head and named and _is_title(who)
        quoted = named and match["what"][0] in _OPENING
        speaker = who.isupper() and (named or who.split()[-1] in speakers)
        if headline or quoted or speaker:
            yield _raw(match, "a colon after a name")


def _speakers(whos: Sequence[str]) -> frozenset[str]:
    """Surnames in capitals that begin several lines, when there are two of them: a transcript."""
    counts = Counter(who.split()[-1] for who in whos if who.isupper())
    again = frozenset(name for name, count in counts.items() if count > 1 and len(name) > 1)
    return again if len(again) > 1 else frozenset()


def _by_name_behind(text: str, names: Sequence[Range]) -> Iterator[RawStatement]:
    for match in [*_BEHIND.finditer(text), *_PULLED.finditer(text)]:
        start = match.start("who")
        if _named((start, min(start + 12, match.end("who"))), names):
            yield _raw(match, "a quotation with a name behind it")


def _raw(match: re.Match[str], rule: str) -> RawStatement:
    cue = match.span("cue") if "cue" in match.groupdict() else None
    return RawStatement((match.span("who"),), cue, (match.span("what"),), rule)


def _named(place: Range, names: Sequence[Range]) -> bool:
    at = bisect_left(names, (place[1], 0))
    return any(end > place[0] for _, end in names[max(0, at - 8) : at])


def _is_title(who: str) -> bool:
    words = who.split()
    return len(words) <= _FEW and all(not word[0].islower() or word in _SMALL for word in words)
