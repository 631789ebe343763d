"""The form of the words of each block: a page in, one row of numbers a block out.

What is counted character by character is counted for all blocks at once: a table says of each code point what it is.

>>> from onrecord.page.html import parse_html
>>> form = word_forms(parse_html("<p>Rain fell. Roads <b>CLOSED</b>!"))
>>> {name: float(form[0, at]) for at, name in enumerate(FORM) if name in ("words", "sentence ends", "last")}
{'words': 4.0, 'sentence ends': 2.0, 'last': 2.0}
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from onrecord.lang.furniture import furniture_kind
from onrecord.model.page import Page

Numbers = NDArray[np.float32]

FORM: Final = (
    "words", "wide", "sentence ends", "capitals", "first", "last", "cookies", "furniture", "copies", "declared body",
    "description", "title",
)  # fmt: skip
"""What each number of a row says."""

ANALYSED: Final = 200
"""So many characters of a block are looked at one by one."""
TAIL: Final = 12
"""Its last character is looked for among so many."""
SHORT: Final = 40
"""A block of no more characters is looked at as a whole."""

_CLOSERS: Final = "\"'”’»)]›」』 "
_LAST: Final = {".": 1, "!": 2, "?": 2, "…": 1, "。": 1, "！": 2, "？": 2, "।": 1, ":": 3, "：": 3, ",": 4, ";": 4}

_BLANK, _WIDE, _CAPITAL, _ENDS, _CLOSES = (1 << bit for bit in range(5))
_RANGES: Final = (
    (_WIDE, "\u3040\u30ff \u3400\u9fff \uac00\ud7af \u0e00\u0e7f"),
    (_CAPITAL, "AZ ÀÖ ØÞ АЯ"),
)
"""First and last characters of what a character may be."""
_CHARACTERS: Final = (
    (_BLANK, " "),
    (_ENDS, ".!?。！？…।"),
    (_CLOSES, "\"'”’»)]" + "".join(filter(str.isspace, map(chr, range(0x3001))))),
)
"""Characters of each kind; the last: it stands behind a sentence's end."""


def word_forms(page: Page) -> Numbers:
    """One row of ``FORM`` a block; each column lies in one piece in memory."""
    texts = [block.span.text for block in page.blocks]
    heads = [text[:ANALYSED] for text in texts]
    form = np.empty((len(FORM), len(texts)), dtype=np.float32)
    form[:4] = _counts(heads)
    form[4] = [_first(text[0]) for text in texts]
    form[5] = [_last(text) for text in texts]
    form[6] = [min(head.count("ookie"), 3) for head in heads] if "ookie" in page.text else 0
    form[7] = [furniture_kind(head) for head in heads]
    form[8] = _copies(texts)
    declared = _Declared(page)
    form[9:] = np.array([declared.likeness(text) for text in texts], dtype=np.float32).reshape(-1, 3).T
    return form.T


def _counts(heads: Sequence[str]) -> NDArray[np.float64]:
    """Words, the share of wide characters, sentence ends, the share of capitals: a row each."""
    points = np.frombuffer("\n".join([*heads, ""]).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    # The table's last entry, which says nothing, stands for all characters beyond it.
    kinds = _KINDS.take(points, mode="clip")
    sizes = np.fromiter(map(len, heads), np.intp, len(heads))
    starts = np.cumsum(sizes + 1) - sizes - 1
    own, behind = kinds[:-1], kinds[1:]
    marks = [own & kind > 0 for kind in (_BLANK, _WIDE, _CAPITAL)] + [(own & _ENDS > 0) & (behind & _CLOSES > 0)]
    blanks, wide, capitals, ends = np.add.reduceat(np.stack(marks), starts, axis=1, dtype=np.intp)
    return np.stack((blanks + 1 + wide / 2, wide / sizes, ends, capitals / sizes))


def _kinds() -> NDArray[np.uint8]:
    """For each code point of the first plane, what it is."""
    kinds = np.zeros(0x10000, dtype=np.uint8)
    for kind, ranges in _RANGES:
        for pair in ranges.split():
            kinds[ord(pair[0]) : ord(pair[1]) + 1] |= kind
    for kind, characters in _CHARACTERS:
        kinds[[ord(character) for character in characters]] |= kind
    return kinds


_KINDS: Final = _kinds()


@lru_cache(4096)
def _first(character: str) -> int:
    if character.isupper():
        return 1
    if character.islower():
        return 2
    return 3 if character.isdigit() else 4 if character in "\"“„«'‘「" else 0 if character.isalpha() else 5


def _last(text: str) -> int:
    tail = text if len(text) <= SHORT else text[-TAIL:]
    return _LAST.get(tail.rstrip(_CLOSERS)[-1:], 0)


def _copies(texts: Sequence[str]) -> list[int]:
    """For each text, how often it stands there besides."""
    seen: dict[str, int] = {}
    for text in texts:
        seen[text] = seen.get(text, -1) + 1
    return [seen[text] for text in texts]


class _Declared:
    """What the page's data say, made ready to be compared with blocks."""

    def __init__(self, page: Page) -> None:
        meta = dict(reversed(page.declared.meta))
        nodes = page.declared.json_ld
        self._body = max(_strings(nodes, "articleBody"), key=len, default="")
        described = [meta.get(name, "") for name in ("description", "og:description", "twitter:description")]
        self._description = "\n".join([*described, *_strings(nodes, "description")])
        titled = [page.declared.title or "", meta.get("og:title", ""), meta.get("twitter:title", "")]
        self._titles = "\n".join([*titled, *_strings(nodes, "headline")])

    def likeness(self, text: str) -> tuple[float, float, float]:
        """Whether a text stands in the declared body (-1: there is one, without it), description, titles."""
        size = len(text)
        if size < 15:
            return 0.0, 0.0, 0.0
        head = text[:50]
        body = 0.0 if not self._body or size < 25 else 1.0 if head in self._body else -1.0
        return body, float(head in self._description), float(size <= 300 and text in self._titles)


def _strings(nodes: Sequence[dict[str, Any]], name: str) -> list[str]:
    return [value for node in nodes if isinstance(value := node.get(name), str)]
