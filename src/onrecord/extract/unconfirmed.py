"""Reports that nobody could confirm: a text laid out in, who could not, and what, out.

>>> from onrecord.extract.reading import lay_out
>>> text = "The agency could not confirm the footage. Reports that two men were killed could not be verified."
>>> for one in find_unconfirmed(lay_out(text)):
...     print([text[slice(*it)] for it in (*one.sources, one.cue, *one.contents)])
['The agency', 'could not confirm', 'the footage']
['could not be verified', 'Reports that two men were killed']
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from onrecord.extract.attribution import sentence_of, tokens_of
from onrecord.extract.cue_rules import end_of_clause
from onrecord.extract.phrases import first_subject, subject_before
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading
from onrecord.lang.cues import Cue
from onrecord.lang.en.cues import CONFIRM, CONFIRMED
from onrecord.lang.en.grammar import DETERMINERS, RELATIVES, SUBORDINATORS
from onrecord.model.record import Statement

NOT_CONFIRMED: Final = Cue("not_confirm", "say", 1, "past")
"""What such a statement counts as: its source says that it has found nothing out."""
_RULE: Final = "what could not be confirmed"
_NOT: Final = r"(?:\s+not|n['’]t)"
_HOW: Final = r"(?:\s+(?:yet|\w+ly))*"
_COULD_NOT: Final = (
    rf"(?:(?:could|can){_NOT}|cannot"
    r"|(?:was|were|is|are|has\s+been|have\s+been|had\s+been)\s+unable\s+to"
    rf"|(?:was|were|is|are){_NOT}\s+able\s+to|(?:has|have|had){_NOT}\s+been\s+able\s+to)"
)
_FOUND: Final = re.compile(
    rf"\b(?P<active>{_COULD_NOT}{_HOW}\s+(?:{CONFIRM})\b(?!\s+n?or\b))"
    rf"|\b(?P<impersonal>(?:was|is){_NOT}{_HOW}\s+possible\s+to{_HOW}\s+(?:{CONFIRM})\b)"
    rf"|\b(?P<passive>(?:(?:could|can){_NOT}|cannot){_HOW}\s+be{_HOW}\s+(?:{CONFIRMED})\b)",
    re.IGNORECASE,
)
_READERS: Final = frozenset("you your i we one users".split())
_JOINTS: Final = frozenset(("and", "but", "or"))
_CLAUSES: Final = SUBORDINATORS | RELATIVES
_LONGEST: Final = 40
"""So many words a report has at most that could not be confirmed."""


def is_unconfirmed(statement: Statement) -> bool:
    """Whether a statement says that its source could not confirm what others report: that is not the source's word."""
    return statement.provenance.by == _RULE


def with_unconfirmed(reading: Reading, raws: Sequence[RawStatement]) -> tuple[list[RawStatement], list[RawStatement]]:
    """Statements without those that such reports replace; and the reports.

    Args:
        reading: the text, laid out.
        raws: the statements that were found.
    """
    found = [one for one in find_unconfirmed(reading) if not any(_holds(raw, one) for raw in raws)]
    return [raw for raw in raws if not any(_replaces(one, raw) for one in found)], found


def find_unconfirmed(reading: Reading) -> Iterator[RawStatement]:
    """All of a text, in reading order; not those between marks of quotation, which are somebody's words."""
    for found in _FOUND.finditer(reading.text):
        at, _ = tokens_of(reading, found.span())
        if at >= len(reading.words) or reading.quoted[at] >= 0:
            continue
        low, high = sentence_of(reading, found.span())
        one = _passive(reading, found.span(), low) if found["passive"] else _active(reading, found, low, high)
        if one:
            yield one


def _passive(reading: Reading, cue: Range, low: int) -> RawStatement | None:
    """``Reports that two men were killed | could not be confirmed``: nobody in particular could not. A bare "the claim"
    is no more than a word on what somebody else said.
    """
    at, _ = tokens_of(reading, cue)
    start = next((index + 1 for index in range(at - 1, low, -1) if _opens_clause(reading, index)), low)
    start += start < at and reading.words[start] in _JOINTS | {"however"}
    start += start < at and reading.words[start] == ","
    if (
        at <= start
        or at - start > _LONGEST
        or reading.words[start] in _CLAUSES
        or "that" not in reading.words[start:at]
    ):
        return None
    return RawStatement((), cue, (reading.chars(start, at),), _RULE)


def _opens_clause(reading: Reading, at: int) -> bool:
    """``Osk published videos, but | they could not be verified``."""
    words = reading.words
    return words[at] in (";", ":") or words[at] == "but" or (words[at] in _CLAUSES | {"and"} and words[at - 1] == ",")


def _active(reading: Reading, found: re.Match[str], low: int, high: int) -> RawStatement | None:
    at, end = tokens_of(reading, found.span())
    stop = end_of_clause(reading, end, high) if end < high else end
    opens = stop - end > 1 or (stop > end and reading.words[end] not in DETERMINERS)
    subject = None if found["impersonal"] else _subject(reading, low, at)
    named = found["impersonal"] or (subject and reading.words[subject[0]] not in _READERS | RELATIVES)
    if not opens or not named or reading.words[end] == "your":
        return None
    sources = (reading.chars(*subject),) if subject else ()
    return RawStatement(sources, found.span(), (reading.chars(end, stop),), _RULE)


def _subject(reading: Reading, low: int, at: int) -> Range | None:
    if at > low and reading.words[at - 1] in _JOINTS:
        return first_subject(reading, low, at)
    return subject_before(reading, low, at)


def _holds(raw: RawStatement, one: RawStatement) -> bool:
    """Whether somebody says that it could not be confirmed: his own word is one statement enough."""
    cue = one.cue or (0, 0)
    held = any(start <= cue[0] and cue[1] <= end for start, end in raw.contents)
    return held and not _replaces(one, raw)


def _replaces(one: RawStatement, raw: RawStatement) -> bool:
    """Whether a statement is no more than the report: it has its cue, or a noun of it, "reports", and no own source."""
    if raw.cue is None or one.cue is None:
        return False
    if raw.cue[0] < one.cue[1] and one.cue[0] < raw.cue[1]:
        return True
    return _within(raw.cue, one.contents) and not all(_within(it, one.contents) for it in raw.sources or [(-1, -1)])


def _within(place: Range, others: Iterable[Range]) -> bool:
    return any(start <= place[0] and place[1] <= end for start, end in others)
