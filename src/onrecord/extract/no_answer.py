"""Requests for comment that came to nothing: a text laid out in, who did not answer out, with what is left unsaid.

>>> from onrecord.extract.reading import lay_out
>>> text = "The mayor would not say who paid. The firm could not be reached. Calls to the embassy went unanswered."
>>> [(text[slice(*one.sources[0])], one.response) for one in find_no_answers(lay_out(text))]
[('The mayor', 'declined'), ('The firm', 'unreachable'), ('the embassy', 'unreachable')]
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from onrecord.extract.attribution import sentence_of, tokens_of
from onrecord.extract.phrases import first_subject, subject_before
from onrecord.extract.raw import Range
from onrecord.extract.reading import Reading
from onrecord.lang.en import no_answers as en
from onrecord.lang.en.cues import ADVERBS
from onrecord.lang.en.grammar import DETERMINERS
from onrecord.model.record import Response

_NOT: Final = r"(?:\s+not|n['’]t)"
_BETWEEN: Final = rf"(?:\s+(?:{en.ADVERBS}))*"
_ASKED: Final = rf"(?:\s+(?:{en.BEFORE_ASKED})){{0,4}}\s+(?:{en.ASKED})\b"
_DECLINED: Final = (
    rf"\b(?:declin|refus)(?:ed|es|e|ing)(?:{_BETWEEN}\s+to(?:\s+either)?{_BETWEEN}\s+(?:{en.TO_ANSWER})\b"
    rf"|(?:\s+(?:{en.ANY})){{0,4}}\s+(?:{en.REQUESTS})\b(?!\s+to))"
    rf"|\b(?:would|will|wo){_NOT}{_BETWEEN}\s+(?:{en.WOULD_NOT})\b(?!-)"
    r"|\b(?:(?:would|could|will)\s+neither\s+confirm|neither\s+confirm(?:ed|s))\s+n?or\s+(?:deny|denied|denies)\b"
    rf"|\b(?:did|does|do|has|have|had){_NOT}{_BETWEEN}\s+comment(?:ed)?\b"
    r"|\b(?:had|has|have|offered|gave|made|issued)\s+no\s+(?:immediate\s+|further\s+|public\s+)?comments?\b"
    r"|\b(?:hung|hangs)\s+up\s+(?:on|when)\b"
)
_UNREACHABLE: Final = (
    rf"\b(?:did|does|do|has|have|had){_NOT}{_BETWEEN}\s+(?:"
    rf"(?:respond|repl|answer)(?:ed|ied|y)?(?:\s+to{_ASKED}|{_ASKED}|(?=\s+(?:{en.BEHIND})\b|\s*[.;,\n]))"
    rf"|return(?:ed)?{_ASKED}|acknowledged?{_ASKED}|immediately\s+(?:respond|reply|provide|offer)\b)"
    rf"|\b(?:could|can)(?:{_NOT}|not){_BETWEEN}\s+be{_BETWEEN}\s+(?:reached|contacted)\b(?!\s+by\s+(?:{en.WAYS}))"
    rf"|\b(?:was|were){_NOT}{_BETWEEN}\s+(?:reachable|contactable)\b"
    rf"|\b(?:could|can|was|were)(?:{_NOT}|not){_BETWEEN}(?:\s+be)?{_BETWEEN}\s+(?:located|found|available|traced)\s+(?:for|to)\s+"
    r"(?:comment|an?\s+interview|interview)\b"
    r"|\b(?:was|were|is)\s+(?:unavailable\s+for\s+(?:comment|interview)|unreachable)\b"
)
_NO_WORD: Final = (
    r"\bno\s+(?:immediate\s+|official\s+|public\s+)?(?:response|reply|comment|word|answer|reaction)\s+(?:\w+\s+){0,2}?"
    r"from\s+(?P<from>[^.,;:\n]{2,80})"
)
_CALLS: Final = (
    rf"\b(?:{en.ASKED}|efforts?)(?:\s+(?:and|or)\s+(?:{en.ASKED}))?(?:\s+(?:seeking|asking|for)\s+(?:\w+\s+){{0,2}}?comment)?"
    r"(?:\s+(?:left|sent|made|put|addressed))?\s+(?:to|for|with|at)\s+(?:(?:reach|contact)\s+)?"
    rf"(?P<whom>[^.,;:\n]{{2,80}}?)\s+(?P<went>{en.CAME_TO_NOTHING})\b"
)
_NONE: Final = re.compile(
    rf"(?P<declined>{_DECLINED})|(?P<unreachable>{_UNREACHABLE})|(?P<no_word>{_NO_WORD})|(?P<calls>{_CALLS})",
    re.IGNORECASE,
)
_UNSAID: Final = frozenset("whether if how why what when where who whom which".split())
_SEEKING: Final = re.compile(r"\s+(?:seeking|asking|requesting|for)\b", re.IGNORECASE)
_OBJECTS: Final = frozenset(("him", "her", "them", "us", "me", "it", "you"))
_BLAMED: Final = 6
"""So many words at most name whom a refusal is held against."""
_CONJUNCTIONS: Final = frozenset(("and", "but", "or"))


class NoAnswer(NamedTuple):
    """Somebody who was asked and did not answer."""

    sources: tuple[Range, ...]
    """Empty where form does not say who it is."""
    cue: Range
    response: Response
    contents: tuple[Range, ...] = ()
    """What he would not say: "whether the bridge is safe"."""


def find_no_answers(reading: Reading) -> Iterator[NoAnswer]:
    """All of a text, in reading order."""
    for found in _NONE.finditer(reading.text):
        if _is_quoted(reading, found.start()):
            continue
        if found["calls"]:
            yield NoAnswer((_callee(reading.text, found),), found.span("went"), "unreachable")
        elif found["no_word"]:
            cue = found.start(), found.start("from") - len(" from ")
            yield NoAnswer((found.span("from"),), cue, "unreachable")
        elif found["declined"]:
            yield NoAnswer(_source(reading, found.start()), found.span(), "declined", _unsaid(reading, found.end()))
        elif not _is_a_goal(reading.text, source := _source(reading, found.start())):
            yield NoAnswer(source, found.span(), "unreachable")


def _is_quoted(reading: Reading, start: int) -> bool:
    at, _ = tokens_of(reading, (start, start + 1))
    return at >= len(reading.quoted) or reading.quoted[at] >= 0


def _is_a_goal(text: str, source: tuple[Range, ...]) -> bool:
    """``an agreement could not be reached``."""
    return any(text[start:end].lower().split()[-1] in en.GOALS for start, end in source)


def _callee(text: str, found: re.Match[str]) -> Range:
    """Who is called, without what for: "calls to the mayor seeking comment"."""
    start, end = found.span("whom")
    seeking = _SEEKING.search(text, start, end)
    return start, seeking.start() if seeking else end


def _source(reading: Reading, start: int) -> tuple[Range, ...]:
    """The subject; behind "but" that of the sentence; nobody where form does not say who."""
    at, _ = tokens_of(reading, (start, start + 1))
    low, _ = sentence_of(reading, (start, start + 1))
    before = at
    while before > low and reading.words[before - 1] in ADVERBS:
        before -= 1
    if before > low and reading.words[before - 1] == "for" and reading.words[at].endswith("ing"):
        return _blamed(reading, low, before - 1)
    shared = before > low and reading.words[before - 1] in _CONJUNCTIONS
    tokens = (first_subject(reading, low, at) if shared else None) or subject_before(reading, low, at)
    return (reading.chars(*tokens),) if tokens else ()


def _blamed(reading: Reading, low: int, end: int) -> tuple[Range, ...]:
    """Whom somebody holds it against: "attacked | the council | for refusing to say"."""
    at = end
    while at > max(low, end - _BLAMED) and reading.printed(at - 1)[:1].isupper():
        at -= 1
    if at == end:
        at = next((one for one in range(end - 1, max(low, end - _BLAMED) - 1, -1) if _opens(reading.words[one])), end)
    return (reading.chars(at, end),) if at < end else ()


def _opens(word: str) -> bool:
    return word in DETERMINERS or word in _OBJECTS


def _unsaid(reading: Reading, end: int) -> tuple[Range, ...]:
    """The question that stays open, up to the end of the sentence."""
    _, at = tokens_of(reading, (end - 1, end))
    low, high = sentence_of(reading, (end - 1, end))
    if not low < at < high or reading.words[at] not in _UNSAID:
        return ()
    stop = next((index for index in range(at, high) if reading.words[index] in ";.?!"), high)
    return (reading.chars(at, stop),) if stop - at > 1 else ()
