"""A text and its names in, the statements that only their layout makes out: a colon or a dash stands for the verb.

The layouts: a headline ``Name: what``; a name, a colon and a quotation, at the beginning of a line or within it; the
lines of a transcript, whose speakers come again and stand in capitals; a line of quotation with ``- Name`` behind it or
in the next line; and one whose mark closes only behind the name in the next line, as pull quotes do.

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

from onrecord.annotate.quotations import find_quotations
from onrecord.extract.raw import Range, RawStatement
from onrecord.lang.en.cues import HEADINGS

_COLON: Final = re.compile(
    r"(?m)^[^\S\n]*(?P<mark>[\"“]?)(?P<who>[^\s:\"“”][^\n:\"“”]{0,70}?)[^\S\n]*(?P<cue>:)[^\S\n]*(?P<what>\S[^\n]{6,}\S)"
)
_BEHIND: Final = re.compile(
    r"(?m)^[^\S\n]*[\"“](?P<what>[^\n]{10,}?)[\"”]?[^\S\n]*\n\s*(?P<cue>[-–—―~]+)[^\S\n]*"
    r"(?P<who>[^\s–—―][^\n\"“”:–—―]{2,80}?)[^\S\n]*$"
)
_BESIDE: Final = re.compile(
    r"(?m)^[^\S\n]*[\"“](?P<what>[^\n]{10,}?)[\"”][^\S\n]*(?P<cue>[-–—―~]+)[^\S\n]*"
    r"(?P<who>[A-Z@][^\n\"“”:–—―]{2,80}?)[^\S\n]*$"
)
_WITHIN: Final = re.compile(
    r"(?P<who>\b[A-Z][^\s:\"“”]*)(?:[^\S\n]\([^()\n:]{1,40}\))?(?P<cue>:)[^\S\n]*"
    r"[\"“](?P<what>[^\n\"“”]{10,}[.?!…,—-])[\"”]"
)
_PULLED: Final = re.compile(
    r"(?m)^[ \t]*[\"“](?P<what>[^\n\"“”]{10,})\n[ \t]*(?P<who>[A-Z][^\n\"“”:]{2,80})[\"”][ \t]*$"
)
_HOW: Final = re.compile(r"(?:how|why|what|where|who|when|inside|everything|all|the best|\d+) ", re.IGNORECASE)
"""With which a heading tells what an article is about."""
_OPENING: Final = "\"“'‘"
_DASHES: Final = "-–—―~"
_SMALL: Final = frozenset("of to at on the and for in de von van".split())
_SHORT: Final = 10
"""Characters of the shortest quotation that stands alone."""
_BYLINE: Final = re.compile(r"\bby (?:the )?(?:[A-Z][\w.’']* ){0,5}$")
"""Before a name it says who wrote what stands before: no speaker of what follows."""
_APART: Final = re.compile(r"\s[-–—―]\s")
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
    found += [raw for raw in _within_a_line(text, names) if all(raw.cue != one.cue for one in found)]
    return sorted(found, key=lambda one: one.contents[0])


def is_signed(text: str, raw: RawStatement) -> bool:
    """Whether the name of who says it stands behind a quotation as below a letter: nobody else can have said it."""
    return raw.cue is not None and text[raw.cue[0]] in _DASHES and raw.contents[0] < raw.cue


def _by_colon(text: str, names: Sequence[Range], head: int) -> Iterator[RawStatement]:
    lines = list(_COLON.finditer(text))
    speakers = _speakers([match["who"] for match in lines])
    for match in lines:
        who = match["who"]
        named = _named(match.span("who"), names)
        headline = match.start("who") <= head and named and _is_title(who) and not is_heading(who, match["what"])
        quoted = named and match["what"][0] in _OPENING and not (match["mark"] or _APART.search(who))
        speaker = who.isupper() and (named or who.split()[-1] in speakers)
        if headline or quoted or (speaker and who.lower().split()[0] not in HEADINGS):
            yield _raw(match, "a colon after a name", _quoted(match) if quoted else None)


def is_heading(who: str, what: str) -> bool:
    """``Breaking news: Dam breaks``, ``The harbour board: What does it do?``: no words of somebody."""
    words = who.lower().split()
    named = words[-1] in HEADINGS or words[0] in HEADINGS or any(map(str.isdigit, who))
    return named or what.rstrip().endswith("?") or bool(_HOW.match(what))


def _quoted(match: re.Match[str]) -> Range:
    """What stands between the marks that open behind the colon; the rest of the line where they do not close."""
    start, end = match.span("what")
    inner = next(iter(find_quotations(match["what"])), None)
    whole = inner is None or inner.start > 0 or inner.inner_end - inner.inner_start < _SHORT
    return (start, end) if inner is None or whole else (start + inner.inner_start, start + inner.inner_end)


def _speakers(whos: Sequence[str]) -> frozenset[str]:
    """Surnames in capitals that begin several lines, when there are two of them: a transcript."""
    counts = Counter(who.split()[-1] for who in whos if who.isupper())
    again = frozenset(name for name, count in counts.items() if count > 1 and len(name) > 1)
    return again if len(again) > 1 else frozenset()


def _by_name_behind(text: str, names: Sequence[Range]) -> Iterator[RawStatement]:
    for match in [*_BEHIND.finditer(text), *_BESIDE.finditer(text), *_PULLED.finditer(text)]:
        start = match.start("who")
        if _named((start, min(start + 12, match.end("who"))), names):
            yield _raw(match, "a quotation with a name behind it")


def _within_a_line(text: str, names: Sequence[Range]) -> Iterator[RawStatement]:
    """``Turnout was low - Ana Ruiz: “We will see.”``: the name that the colon ends."""
    for match in _WITHIN.finditer(text):
        end = match.end("who")
        at = bisect_left(names, (end, 0))
        who = next((name for name in reversed(names[max(0, at - 8) : at]) if name[1] >= end), None)
        if who and not _BYLINE.search(text, max(0, who[0] - 60), who[0]):
            yield RawStatement((who,), match.span("cue"), (match.span("what"),), "a colon after a name")


def _raw(match: re.Match[str], rule: str, what: Range | None = None) -> RawStatement:
    cue = match.span("cue") if "cue" in match.groupdict() else None
    return RawStatement((match.span("who"),), cue, (what or match.span("what"),), rule)


def _named(place: Range, names: Sequence[Range]) -> bool:
    at = bisect_left(names, (place[1], 0))
    return any(end > place[0] for _, end in names[max(0, at - 8) : at])


def _is_title(who: str) -> bool:
    words = who.split()
    return len(words) <= _FEW and all(not word[0].islower() or word in _SMALL for word in words)
