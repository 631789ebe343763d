"""Who passes a statement on: "the ministry quoted Kim as saying", "through a lawyer", "read out by his wife". A
statement in, with its relay out.

>>> from onrecord.extract.reading import lay_out
>>> text = "“We stay,” the ministry quoted Kim as saying."
>>> raw, relay = with_relay(lay_out(text), RawStatement(((11, 23),), (24, 30), ((1, 9),), ""))
>>> text[slice(*raw.sources[0])], text[slice(*relay)]
('Kim', 'the ministry')
"""

from __future__ import annotations

from typing import Final

from onrecord.extract.attribution import Attribution, inside, sentence_of, tokens_of
from onrecord.extract.cue_rules import end_of_clause
from onrecord.extract.phrases import is_somebody, object_after, subject_before
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading
from onrecord.lang.agencies import agency_key
from onrecord.lang.cues import find_cue
from onrecord.lang.en.cues import AUXILIARIES, GO_BETWEENS, PASSED_ON
from onrecord.lang.en.grammar import RELATIVES
from onrecord.lang.en.media import EVIDENCE, NAMES, PAPERS, STATIONS

_QUOTES: Final = frozenset("quoted cited quotes cites quoting citing".split())
_PASSIVE: Final = frozenset("was were is are been being".split())
_CITING: Final = frozenset(("citing", "quoting"))
_SAYING: Final = frozenset(("saying", "telling", "claiming", "warning"))
_OUTLETS: Final = frozenset(
    "media outlet outlets agency newspaper newspapers paper papers website broadcaster news press magazine tabloid "
    "publication publications".split()
)
"""Last words of those who print or broadcast what others say."""
_ENDS_HEAD: Final = frozenset(("of", "familiar", "close", "briefed", "present"))
_REACH: Final = 14


def with_relay(reading: Reading, raw: RawStatement) -> tuple[RawStatement, Range | None]:
    """The statement with its speaker put right, and who quotes him; None: nobody does."""
    if raw.cue is None:
        return raw, None
    low, high = sentence_of(reading, raw.cue)
    first, end = tokens_of(reading, raw.cue)
    for at in range(max(low, first - _REACH), min(end, high)):
        if reading.words[at] in _QUOTES and (place := _speaker(reading, at, high)):
            return _quoted(reading, raw, low, high, at, place)
    if reading.words[first : first + 2] == ["according", "to"]:
        return _told_by(reading, raw, low, first, high)
    return _citing(reading, raw, low, high)


def _quoted(
    reading: Reading, raw: RawStatement, low: int, high: int, at: int, place: tuple[Range, int]
) -> tuple[RawStatement, Range | None]:
    speaker, saying = place
    passive = speaker[0] >= speaker[1]
    before = subject_before(reading, low, at)
    said_by = before if passive else speaker
    relay = _by_whom(reading, at + 1, speaker[0], high) if passive else before
    contents = _behind(reading, raw, saying) or _clause_behind(reading, saying, high)
    if said_by:
        contents = tuple(one for one in contents if not inside(one, (reading.chars(*said_by),))) or contents
    whole = raw._replace(
        sources=(reading.chars(*said_by),) if said_by else raw.sources,
        cue=reading.chars(saying, saying + 1),
        contents=contents,
    )
    return whole, reading.chars(*relay) if relay else None


def _speaker(reading: Reading, quotes: int, high: int) -> tuple[Range, int] | None:
    """Between "quoted" and "as saying": who speaks, and the token of "saying"; nobody where he "was quoted"."""
    passive = reading.words[quotes - 1] in _PASSIVE if quotes else False
    for at in range(quotes + 1, min(quotes + _REACH, high - 1)):
        if reading.words[at] in (",", ";"):
            return None
        saying = find_cue(reading.words, at + 1)
        if reading.words[at] == "as" and saying and saying.form == "ing":
            return ((at, at) if passive or at == quotes + 1 else (quotes + 1, at)), at + 1
        if reading.words[at] in _SAYING and not passive and at > quotes + 1:
            return (quotes + 1, at), at
    return None


def _by_whom(reading: Reading, low: int, stop: int, high: int) -> Range | None:
    """``was quoted by Reuters as saying``, ``was quoted as saying by Reuters``."""
    for at in (*range(low, stop), stop + 2):
        if at + 1 < high and reading.words[at] == "by":
            return at + 1, object_after(reading, at + 1, high)
    return None


def _told_by(
    reading: Reading, raw: RawStatement, low: int, according: int, high: int
) -> tuple[RawStatement, Range | None]:
    """``Hale said, according to state media, that it rained``: who said it stands before, who tells of it behind."""
    verb = according - 2
    cue = find_cue(reading.words, verb) if verb > low and reading.words[according - 1] == "," else None
    subject = subject_before(reading, low, verb) if cue and cue.act == "say" and cue.form == "past" else None
    if subject is None or not raw.contents or raw.contents[0][0] < reading.ends[according]:
        return raw, None
    relay = reading.chars(according + 2, object_after(reading, according + 2, high))
    return raw._replace(sources=(reading.chars(*subject),), cue=reading.chars(verb, verb + 1)), relay


# ---------------------------------------------------------------- "citing"
def _citing(reading: Reading, raw: RawStatement, low: int, high: int) -> tuple[RawStatement, Range | None]:
    """``the Mercury reported, citing two officials``: they say it, and the paper passes it on."""
    if len(raw.sources) != 1 or not _is_outlet(reading, raw.sources[0]):
        return raw, None
    for at in range(low, high):
        if reading.words[at] in _CITING and not inside((reading.starts[at], reading.ends[at]), raw.contents):
            cited = cited_people(reading, at, high)
            return (raw._replace(sources=(cited,)), raw.sources[0]) if cited else (raw, None)
    return raw, None


def cited_people(reading: Reading, at: int, high: int) -> Range | None:
    """Who is cited behind a token: a name or people, no document and no reason."""
    end = object_after(reading, at + 1, high)
    if end <= at + 1 or end - at > _REACH:
        return None
    head = _head(reading, at + 1, end)
    named = reading.printed(head)[:1].isupper() and reading.words[head] not in _OUTLETS
    return reading.chars(at + 1, end) if named or is_somebody(reading.words[head]) else None


def is_citation(reading: Reading, raw: RawStatement) -> bool:
    """``citing two officials``: a phrase that names who or what is cited says nothing by itself; a reason does."""
    if raw.cue is None or not raw.contents:
        return False
    low, end = tokens_of(reading, raw.cue)
    first, last = tokens_of(reading, raw.contents[0])
    return (
        end == low + 1
        and reading.words[low] in _CITING
        and first == end
        and len(raw.contents) == 1
        and reading.quoted[first] < 0
        and not any(
            reading.words[at] in AUXILIARIES or reading.words[at] in RELATIVES or find_cue(reading.words, at)
            for at in range(first, last)
        )
        and _is_where_from(reading, first, last)
    )


def _is_where_from(reading: Reading, first: int, last: int) -> bool:
    """Whether a phrase names where something was taken from, people or documents; "safety concerns" are a reason."""
    if cited_people(reading, first - 1, last):
        return True
    return reading.words[_head(reading, first, object_after(reading, first, last))] in EVIDENCE


def _head(reading: Reading, first: int, end: int) -> int:
    """The noun of a phrase: "two | people | familiar with it", "| data | of the ministry"."""
    return max(first, next((at for at in range(first, end) if reading.words[at] in _ENDS_HEAD), end) - 1)


def _is_outlet(reading: Reading, source: Range) -> bool:
    """Whether a source is a newspaper, a broadcaster or an agency."""
    low, high = tokens_of(reading, source)
    words = reading.words[low:high]
    if not words:
        return False
    return (
        words[-1] in PAPERS | STATIONS | _OUTLETS
        or (words[0] in NAMES and reading.printed(low)[:1].isupper())
        or agency_key(reading.text[slice(*source)]) is not None
    )


def _behind(reading: Reading, raw: RawStatement, saying: int) -> tuple[Range, ...]:
    """The contents without the words that announce them: "Kim as urging | calm"."""
    start, end = reading.starts[saying], reading.ends[saying]
    kept = []
    for low, high in raw.contents:
        if not low <= start < high:
            if not (high <= start and reading.words[tokens_of(reading, (low, high))[1] - 1] == "as"):
                kept.append((low, high))
            continue
        first, last = tokens_of(reading, (end, high))
        while first < last and reading.words[first] in ("that", ","):
            first += 1
        if first < last:
            kept.append(reading.chars(first, last))
    return tuple(kept)


def _clause_behind(reading: Reading, saying: int, high: int) -> tuple[Range, ...]:
    """What is said behind "as saying", where it was lost."""
    low = saying + 1
    while low < high and reading.words[low] in ("that", ","):
        low += 1
    end = end_of_clause(reading, low, high) if low < high - 1 else low
    return (reading.chars(low, end),) if low < end else ()


def passed_on_by(reading: Reading, around: Attribution) -> Range | None:
    """Who speaks for the source: "through a lawyer", "in a statement read out by his wife"."""
    for low, high in around.runs():
        for at in range(low, high - 1):
            if reading.words[at] in RELATIVES:
                break
            if place := _go_between(reading, at, high):
                return place
    return next((place for low, high in around.behind if (place := _according(reading, low, high))), None)


def _according(reading: Reading, low: int, high: int) -> Range | None:
    """``Hale said, according to state media``."""
    at = next((at for at in range(low, high - 2) if reading.words[at : at + 2] == ["according", "to"]), None)
    end = object_after(reading, at + 2, high) if at is not None else 0
    return reading.chars(at + 2, end) if at is not None and end > at + 2 else None


def _go_between(reading: Reading, at: int, high: int) -> Range | None:
    if reading.words[at] in ("through", "via"):
        end = object_after(reading, at + 1, high)
        return reading.chars(at + 1, end) if end > at + 1 and reading.words[end - 1] in GO_BETWEENS else None
    by = at + 1 + (reading.words[at + 1] in ("out", "aloud", "on"))
    if reading.words[at] in PASSED_ON and by + 1 < high and reading.words[by] == "by":
        end = object_after(reading, by + 1, high)
        return reading.chars(by + 1, end) if end > by + 1 else None
    return None
