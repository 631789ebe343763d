"""What a plain text says of who wrote its article: the lines of running text in, the same without such lines out.

Below an article, and in some papers above it, stands who its author is; that reads as running text.

>>> from onrecord.page.plaintext import parse_text
>>> page = parse_text("Ferry is back\\nBy Ana Ruiz\\nThe ferry sails again.\\nAna Ruiz is a reporter in Ebb.")
>>> without_authors(page, [2, 3], 0)
[2]
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from onrecord.article.line_looks import is_head
from onrecord.lang.bylines import OPENERS, is_role_word
from onrecord.lang.sign_offs import WRITES, signs_off
from onrecord.model.page import Page

LAST: Final = 4
"""So many lines at the end, and as many at the beginning, are asked whether they tell of an author."""
ABOVE: Final = 4
"""So many lines above the headline may sign,"""
BELOW: Final = 3
"""and so many from the first line of running text on,"""
HEAD: Final = 40
"""but no more in all."""
SIGNATURE: Final = 100
"""Characters of a longest signature."""
TOLD: Final = 200
"""Characters in which it is said what an author is."""
_AROUND: Final = " \t\u00a0*_#>•·-–|:•()"
_NAME: Final = re.compile(r"[^\W\d_a-zß-ÿ][\w’'.-]*(?: [^\W\d_a-zß-ÿ][\w’'.-]*){0,3}")
_GOES_ON: Final = re.compile(r",? [^\W\d_A-ZÀ-Þ]")
"""Behind the name no name goes on."""
_FIGURE: Final = re.compile(r"\d")
_OPENING: Final = frozenset(opener.split(" ", 1)[0] for opener in OPENERS)
_WORD: Final = re.compile(r"[^\W\d_]+")


def without_authors(page: Page, lines: Sequence[int], first: int) -> list[int]:
    """The running text of an article without what tells of its author, and at its end without what follows that.

    Args:
        page: the text.
        lines: indices of the lines of running text, in order.
        first: the article's first line.
    """
    kept = list(lines)
    while kept and signs_off(_text(page, kept[-1])):
        kept.pop()
    head = _head(page, kept, first)
    begun, ended = _who_does(page, kept[:LAST], head), _who_does(page, kept[-LAST:], head)
    if not begun and not ended:
        return kept
    signed = {name for text in head if is_head(text) for name in map(_unopened, _NAME.findall(text))}
    alone = {text for text in head if _NAME.fullmatch(text)}
    told = {at for at, name in begun.items() if _is_one(name, signed)}
    end = min((at for at, name in ended.items() if _is_one(name, signed | alone)), default=len(page.blocks))
    return [at for at in kept if at not in told and at < end] or kept


def _head(page: Page, lines: Sequence[int], first: int) -> list[str]:
    """The short lines that may sign an article."""
    if not lines:
        return []
    taken = set(lines[:BELOW])
    head = range(max(first - ABOVE, 0), min(lines[0] + BELOW, first + HEAD, len(page.blocks)))
    texts = (_text(page, at).strip(_AROUND) for at in head if at not in taken)
    return [text for text in texts if len(text) <= SIGNATURE and _may_sign(text)]


def _may_sign(text: str) -> bool:
    """A quick look: whether a line is a name, opens as a byline may, or holds a figure of a date."""
    opener = text.partition(" ")[0].rstrip(":").lower()
    return opener in _OPENING or _NAME.fullmatch(text) is not None or _FIGURE.search(text) is not None


def _who_does(page: Page, lines: Sequence[int], head: Sequence[str]) -> dict[int, str]:
    """The lines that say what somebody is or does who is named first, and in the head too, each with that name."""
    found = {at: _NAME.match(_text(page, at).lstrip(_AROUND)) for at in lines}
    return {
        at: name[0]
        for at, name in found.items()
        if name and any(name[0] in text for text in head) and _tells_of_one(name.string, name.end())
    }


def _tells_of_one(text: str, end: int) -> bool:
    if _GOES_ON.match(text, end) is None:
        return False
    return any(word in WRITES or is_role_word(word) for word in _WORD.findall(text[end:TOLD]))


def _unopened(name: str) -> str:
    """A name without the word before it that opens a byline."""
    opener, _, rest = name.partition(" ")
    return rest if opener.lower() in OPENERS else name


def _is_one(name: str, names: set[str]) -> bool:
    """Whether a name, or a first name alone, is one of these full ones."""
    return any(" " in one and (one == name or one.startswith(f"{name} ")) for one in names)


def _text(page: Page, at: int) -> str:
    return page.blocks[at].span.text
