"""A text in, the spans of its sentences out. A line break always ends one; a point after an abbreviation does not.

>>> [text[start:end] for text in ["Mr. Okoro left at 5 p.m. on Friday. “Why?” she asked. No reply."]
...  for start, end in find_sentences(text)]
['Mr. Okoro left at 5 p.m. on Friday.', '“Why?” she asked.', 'No reply.']
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.lang.en.abbreviations import BEFORE_NAMES, BEFORE_TIME, BEHIND_HOURS, HOURS, NEVER_LAST

Range = tuple[int, int]
"""Start and end, half open."""

_END: Final = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’»)\]]*+(?=\s)|[。！？]++[」』”’）]*+|\n")
_BEFORE: Final = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]+\Z")
_WORDS: Final = re.compile(r"[ \t\xa0(]{0,3}([^\W\d_]{1,12})\b( (?:[Tt]ime|[Ss]tandard|[Dd]aylight)\b)?")
_REACH: Final = 24
"""So far back the word before a full stop is looked for: no abbreviation is longer."""


def find_sentences(text: str) -> list[Range]:
    """Sentences in order, without the white space around them; every other character lies in exactly one."""
    sentences: list[Range] = []
    start = 0
    for mark in _END.finditer(text):
        if mark[0] == "\n" or _ends_here(text, mark.start(), mark.end()):
            _add(sentences, text, start, mark.end())
            start = mark.end()
    _add(sentences, text, start, len(text))
    return sentences


def _add(sentences: list[Range], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        sentences.append((start, end))


def _ends_here(text: str, start: int, end: int) -> bool:
    """Whether the marks at ``text[start:end]`` end a sentence: what follows must look like the beginning of one."""
    if text[start] in "。！？":
        return True
    after = _next_visible(text, end)
    if after.islower() or after in ",;:":
        return False
    if end - start != 1 or text[start] != ".":
        return True
    before = _BEFORE.search(text, max(0, start - _REACH), start)
    if before and before[0].lower() in HOURS:
        return not _goes_on(text, end)
    return before is None or not _is_abbreviation(before[0], after)


def _next_visible(text: str, at: int) -> str:
    """The next character that is neither blank nor an opening mark; a letter where the text ends."""
    while at < len(text) and text[at] in " \t\xa0\"'“‘«([":
        at += 1
    return text[at] if at < len(text) and text[at] != "\n" else "A"


def _goes_on(text: str, at: int) -> bool:
    """Whether a day, a month or a time zone follows an hour."""
    words = _WORDS.match(text, at)
    if not words:
        return False
    word = words[1].lower()
    return word in BEHIND_HOURS or (word in BEFORE_TIME and words[2] is not None)


def _is_abbreviation(word: str, after: str) -> bool:
    """Whether a point behind ``word`` does not end the sentence, when ``after`` is what follows."""
    bare = word.lower()
    if bare in NEVER_LAST:
        return True
    initial = len(word) == 1 and word.isupper() and word != "I"
    return (initial or bare in BEFORE_NAMES) and (after.isalpha() or after.isdigit())
