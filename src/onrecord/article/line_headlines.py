"""Which of the lines at the beginning of a plain text's article is its headline: the likeliest of them in, that line or
one close by out.

Above a headline stands the path to it, which ends in the same words, and below it a sentence that sums up the article.
Both look much like a headline, and what looks most like one is not always it:

>>> from onrecord.page.plaintext import parse_text
>>> page = parse_text("Home Local Ferry back in service\\nFerry back in service\\nThe ferry sails again.")
>>> headline_line(page, np.array([0.8, 0.2, 0.0]), np.array([0.0, 0.1, 0.9]), 0)
1
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

import numpy as np
from numpy.typing import NDArray

from onrecord.article.fields.headline import fold, likeness
from onrecord.article.label import CHOSEN
from onrecord.article.line_looks import BULLETS, is_head
from onrecord.lang.breadcrumbs import HOME
from onrecord.lang.furniture import KINDS, furniture_kind
from onrecord.model.page import Page

Chances = NDArray[np.float32]

NEAR: Final = 3
"""So many lines up or down a better one is looked for,"""
SIGNED: Final = 6
"""so many up where a signature stands between."""
TAIL: Final = 10
"""Characters, at least, that end a line and are all of another one."""
ALIKE: Final = 0.5
"""So much have the last step of a path and the headline in common,"""
LIKELY: Final = 0.1
"""or the headline is so likely to be a beginning,"""
NEARLY: Final = 0.5
"""So many times as likely as a line that is no headline is one that is taken in its place."""
UNMARKED: Final = 0.2
"""so likely where only the word for the first page tells that a path stands above."""
MAYBE: Final = 0.3
"""A line that is likelier running text may be some."""
FIRST: Final = 0.4
"""So likely is a headline above a signature or a date, whatever is likelier below that."""
HARDLY: Final = 0.04
"""A line that is less likely a beginning is none, even where it stands in the text twice."""
COPIES: Final = 50
"""So many lines up and down a copy of a line is looked for."""
SENTENCE: Final = 60
"""Characters of a shortest sentence that sums up an article,"""
SHORT: Final = range(8, 100)
"""and of the headline above it."""
WORDS: Final = 3
"""Fewer words above a sentence are a topic."""
_MARKED: Final = re.compile(rf"\s*(?:[{re.escape(''.join(sorted(BULLETS - frozenset('-–'))))}]|\d{{1,2}}\.\s)")
"""An item of a list; what opens with a dash may be speech."""
_LEADING: Final = frozenset(("more", "newsletter", "account", "share"))
"""Kinds of furniture that no headline is; a headline may open with "Video" or "Live"."""
_LEVEL: Final = re.compile(r"\s*(#{1,6})\s")
_NUMBERED: Final = re.compile(r"\s*(\d{1,2})\.\s")
_LASTS: Final = re.compile(r"\((?:\d{1,2}:\d\d(?::\d\d)?|\d{1,3} ?min\.?)\)\s*$", re.IGNORECASE)
"""How long something lasts, at the end of a line."""
_AROUND: Final = " \t\u00a0*_#>•·-–|:."
"""What may stand around a line in one of its copies."""


def headline_line(page: Page, starts: Chances, likely: Chances, line: int) -> int:
    """The line that holds the headline.

    Args:
        page: the text.
        starts: how likely each line is a beginning.
        likely: how likely it is running text.
        line: the likeliest of those that may be the same beginning.
    """
    marked = headline_by_level(page, likely, line)
    if marked is not None:
        return marked
    below = _behind_a_path(page, starts, likely, line, _below(likely, line))
    if below is not None:
        return below
    if _is_none(_text(page, line)):
        return _instead(page, starts, likely, line)
    again = _told_again(page, starts, likely, line)
    if again is not None:
        return again
    return next((at for at in _above(line, SIGNED) if _is_rather(page, starts, at, line)), line)


def headline_by_level(page: Page, likely: Chances, line: int) -> int | None:
    """The one line close by that is marked as a heading of the first level, where the likeliest beginning is not.

    Args:
        page: the text.
        likely: how likely each line is running text.
        line: the likeliest of those that may be the same beginning; it may be running text itself.
    """
    if _level(_text(page, line)) == 1:
        return None
    found = [at for at in (*_above(line), *_below(likely, line)) if _level(_text(page, at)) == 1]
    return found[0] if len(found) == 1 and len(fold(_text(page, found[0]))) >= WORDS else None


def _level(text: str) -> int:
    """Of a heading, in Markdown; 0 of other lines."""
    mark = _LEVEL.match(text) if "#" in text else None
    return len(mark[1]) if mark else 0


def _told_again(page: Page, starts: Chances, likely: Chances, line: int) -> int | None:
    """A line close by that is nearly as likely and stands in the text twice, where the likeliest does not: below it, or
    above it with its copy further up, as the name of the page or the last step of the path to it.
    """
    least = max(NEARLY * starts[line], HARDLY)
    near = [at for at in (*_below(likely, line, SIGNED), *_above(line)) if starts[at] >= least]
    if not near or _is_copy(page, line, 0, line + COPIES):
        return None
    own = fold(_text(page, line))
    found = (at for at in near if _is_copy(page, at, 0, at + COPIES if at > line else at - NEAR))
    return next((at for at in found if likeness(own, fold(_text(page, at))) < ALIKE), None)


def _is_copy(page: Page, at: int, first: int, last: int) -> bool:
    """Whether a line of several words stands among others once more, or begins the first one."""
    text = _bare(page, at)
    if len(text) < TAIL or len(fold(text)) < WORDS:
        return False
    if at > 0 and _bare(page, 0).startswith(text):
        return True
    return any(
        _bare(page, other) == text
        for other in range(max(first, at - COPIES), min(last, len(page.blocks)))
        if other != at
    )


def _bare(page: Page, at: int) -> str:
    return _text(page, at).strip(_AROUND).casefold()


def _is_none(text: str) -> bool:
    """Whether a line signs, dates, leads to other pages, or names with its length what there is to hear or to see."""
    return is_head(text) or KINDS[furniture_kind(text)] in _LEADING or _LASTS.search(text) is not None


def _instead(page: Page, starts: Chances, likely: Chances, line: int) -> int:
    """The likeliest line near one that is no headline; that one, where none may be one."""
    near = [at for at in (*_above(line), *_below(likely, line)) if starts[at] >= NEARLY * starts[line]]
    return max((at for at in near if not _is_none(_text(page, at))), key=lambda at: float(starts[at]), default=line)


def _behind_a_path(page: Page, starts: Chances, likely: Chances, line: int, below: Sequence[int]) -> int | None:
    """The line below a path to the page that says what its last step says, or is a beginning at least."""
    last = _last_step(page, line)
    for at in range(last + 1, min(last + 1 + NEAR, len(page.blocks))):
        if _ends_with(_text(page, last), _text(page, at)):
            return at
    least = LIKELY if _MARKED.match(_text(page, line)) else UNMARKED if _is_below_home(page, line) else None
    if least is None:
        return None
    words = fold(_text(page, line))
    free = [at for at in below if not _MARKED.match(_text(page, at))]
    alike = (at for at in free if likeness(words, fold(_text(page, at))) >= ALIKE)
    sure = (at for at in free if starts[at] >= least and not _may_be_text(page, likely, line, at))
    return next(alike, max(sure, key=lambda at: float(starts[at]), default=None))


def _last_step(page: Page, line: int) -> int:
    """The last item of the list that a line is an item of; the line itself where it is none."""
    below = range(line + 1, min(line + 1 + NEAR, len(page.blocks)))
    return line + sum(1 for _ in takewhile(lambda at: _is_next_item(_text(page, at - 1), _text(page, at)), below))


def _is_next_item(one: str, other: str) -> bool:
    first, second = _NUMBERED.match(one), _NUMBERED.match(other)
    return first is not None and second is not None and int(second[1]) == int(first[1]) + 1


def _may_be_text(page: Page, likely: Chances, line: int, at: int) -> bool:
    """Whether a line right below one without a mark may be running text: a sentence below a headline rather than a
    headline below the last step of a path.
    """
    return at == line + 1 and likely[at] > MAYBE and not _MARKED.match(_text(page, line))


def _ends_with(path: str, text: str) -> bool:
    """Whether a path ends in what another line says, with no colon before: that would be a topic and its headline."""
    level = _LEVEL.match(text)
    words = text[level.end() if level else 0 :].strip()
    before = path.rstrip().casefold().removesuffix(words.casefold())
    if len(words) >= TAIL and before != path.rstrip().casefold():
        return bool(fold(before)) and not before.rstrip().endswith(":")
    return False


def _is_below_home(page: Page, line: int) -> bool:
    """Whether a step of its own that leads to the first page stands above; a menu in one line is no step."""
    return any(len(words) == 1 and words[0] in HOME for words in (fold(_text(page, at)) for at in _above(line)))


def _is_rather(page: Page, starts: Chances, at: int, line: int) -> bool:
    """Whether a line above the likeliest one is the headline: by its mark, by a signature between them, or because the
    other one is a sentence right below it.
    """
    own, above = _level(_text(page, line)), _level(_text(page, at))
    if own and above and line - at <= NEAR:
        return above < own
    if any(is_head(_text(page, between)) for between in range(at + 1, line)):
        return bool(starts[at] >= FIRST)
    return at == line - 1 and _is_sentence(_text(page, line)) and _may_head(_text(page, at))


def _is_sentence(text: str) -> bool:
    said = text.strip()
    return len(said) >= SENTENCE and said.endswith(".") and not said.endswith("..")


def _may_head(text: str) -> bool:
    said = text.strip()
    return (
        len(said) in SHORT
        and len(fold(said)) >= WORDS
        and not said.endswith((".", ":", ","))
        and not _is_none(said)
        and not _MARKED.match(text)
    )  # fmt: skip


def _above(line: int, most: int = NEAR) -> range:
    return range(line - 1, max(line - most, 0) - 1, -1)


def _below(likely: Chances, line: int, most: int = NEAR) -> list[int]:
    """The next lines, up to the first of the running text."""
    return list(takewhile(lambda at: likely[at] < CHOSEN, range(line + 1, min(line + 1 + most, len(likely)))))


def _text(page: Page, line: int) -> str:
    return page.blocks[line].span.text
