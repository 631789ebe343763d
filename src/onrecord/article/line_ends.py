"""Where the running text of a plain text's article ends: lines that read as running text in, those that are it out.

Behind an article stand comments, and what a site says below each of its pages: who owns what, and that nothing there is
advice. Both read as running text, and often there is more of them than of the article.

>>> from onrecord.page.plaintext import parse_text
>>> page = parse_text("The old ferry to Ebb sails again.\\n2 comments\\nAbout time, I say!\\nReply")
>>> before_the_end(page, [0, 2], least=10)
[0]
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from onrecord.lang.furniture import KINDS, furniture_kind, is_of_the_page, tells_of_cookies
from onrecord.lang.rights import keeps_rights
from onrecord.model.page import Page

LEAST: Final = 400
"""Characters of running text above comments: a link to them stands above an article, too."""
LABEL: Final = 50
"""Characters, at most, above comments,"""
LABEL_WORDS: Final = 6
"""and words: "What do you think of the new ferry to Ebb?" is a question of an interview."""
SIGNS: Final = 3
"""So many more lines of that kind stand among comments that there is more of than of the article."""
HOUSE: Final = 6
"""So many other lines part what a site says below its pages from the article,"""
HOUSE_LINES: Final = 8
"""and it is no longer than this: the last of ten recipes may close with its source and its rights."""
LIST: Final = 200
"""Characters of the shortest list without marks between its items,"""
JOINS: Final = 8
"""in which so many different words run into the next one: "MalawiMexicoNepal","""
READ: Final = 5_000
"""of its first characters."""
CLOSE: Final = 8
"""Characters that the end of a sentence is looked for in first: most lines of running text close with one."""
_COMMENT: Final = KINDS.index("comment")
_JOIN: Final = re.compile(r"\w{2,9}[^\W\d_A-Z][A-Z][^\W\d_A-Z]\w")
_SENTENCE_END: Final = re.compile(r"[^\W\d_A-Z]{3}[.!?…][\"”’)]*(?:\s|$)")
"""No capital among the last letters: "Republic ofSt. Helena" is two items, the second shortened."""
_AROUND: Final = " \t\u00a0*_#>•·-–|:0123456789()."


def before_the_end(page: Page, lines: Sequence[int], least: int = LEAST) -> list[int]:
    """The lines of one article's running text without what stands behind it, and without lines that are no text.

    Args:
        page: the text.
        lines: indices of the lines that read as running text, in order.
        least: characters of running text above comments.
    """
    text = [at for at in lines if not _is_none(page.blocks[at].span.text)]
    if len(text) < len(lines):
        text = _above_cookies(page, lines, text, least)
    return _without_the_house(page, _above_comments(page, text, least))


def _is_none(text: str) -> bool:
    return is_of_the_page(text) or is_run_together(text)


def is_run_together(text: str) -> bool:
    """Whether a long line is a list whose items a program wrote behind each other, without a blank."""
    if len(text) < LIST or _SENTENCE_END.search(text, len(text) - CLOSE, READ):
        return False
    if _SENTENCE_END.search(text, 0, READ):
        return False
    return len(set(_JOIN.findall(text, 0, READ))) >= JOINS


def _above_cookies(page: Page, lines: Sequence[int], text: list[int], least: int) -> list[int]:
    """What stands above the window in which readers choose among cookies: what it lists may read as anything."""
    kept = set(text)
    size = count = 0
    for at in lines:
        line = page.blocks[at].span.text
        if at in kept:
            size, count = size + len(line), count + 1
        elif size >= least and tells_of_cookies(line):
            return text[:count] if _size(page, text[count:]) <= size else text
    return text


def _size(page: Page, lines: Sequence[int]) -> int:
    return sum(len(page.blocks[at].span.text) for at in lines)


# ---------------------------------------------------------------- comments
def _above_comments(page: Page, lines: list[int], least: int) -> list[int]:
    """What stands above the line that says that comments follow."""
    size = 0
    for place, (above, below) in enumerate(pairwise(lines), 1):
        size += len(page.blocks[above].span.text)
        if below - above > 1 and size >= least and any(_announces(page, at) for at in range(above + 1, below)):
            behind = _size(page, lines[place:])
            if behind <= size or _signs(page, above + 1, lines[-1] + 1) > SIGNS:
                return lines[:place]
    return lines


def _signs(page: Page, first: int, end: int) -> int:
    last = min(end + SIGNS, len(page.blocks))
    return sum(_announces(page, at) for at in range(first, last))


def _announces(page: Page, at: int) -> bool:
    """Whether a line says that comments follow, or that one may be answered."""
    text = page.blocks[at].span.text
    if len(text) > LABEL + len(_AROUND):
        return False
    label = text.strip(_AROUND)
    if not 0 < len(label) <= LABEL or label.endswith(("?", ",")) or label.count(" ") >= LABEL_WORDS:
        return False
    return furniture_kind(label) == _COMMENT


# ---------------------------------------------------------------- what a site says
def _without_the_house(page: Page, lines: list[int]) -> list[int]:
    """Without what keeps rights, and without all else that stands there with it, apart from the article."""
    kept: list[int] = []
    for stretch in _stretches(lines):
        last = stretch[-HOUSE_LINES:]
        bare = [at for at in stretch if at < last[0] or not keeps_rights(page.blocks[at].span.text)]
        is_house = kept and len(bare) < len(stretch) <= HOUSE_LINES
        kept += [] if is_house else bare
    return kept


def _stretches(lines: list[int]) -> list[list[int]]:
    stretches: list[list[int]] = []
    for at in lines:
        if stretches and at - stretches[-1][-1] <= HOUSE:
            stretches[-1].append(at)
        else:
            stretches.append([at])
    return stretches
