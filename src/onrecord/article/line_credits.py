"""Lines of a plain text that end by saying who made a picture: what lines are taken for in, the same with these taken
for captions out.

Such a line reads as running text but for its end; no paragraph ends so.

>>> names_its_maker("Water stood in the streets of Ebb on Tuesday morning. Photo: Ana Ruiz")
True
>>> names_its_maker("The mayor had said so before, in a letter to the council. (dpa)")
False
"""

from __future__ import annotations

import re
from typing import Final

import numpy as np

from onrecord.article.fields.captions import split_credit
from onrecord.article.label import CHOSEN
from onrecord.article.lines import Opinion
from onrecord.lang.agencies import agency_key
from onrecord.lang.pictures import SELLERS, SHOWN_BY
from onrecord.model.page import Page

LIKELY: Final = 0.1
"""Lines that are less likely to be running text, and to be a beginning, are none of either anyway."""
TOLD: Final = 30
"""Characters, at least, that say what is to be seen,"""
LONGEST: Final = 600
"""of a line that is no longer than this: some programs hang a caption on a paragraph."""
MAKER: Final = 60
"""Characters of the longest name of a maker. Of 133 lines of running text in renderings of aeb, aed and fundus that are
so, 131 are no part of the truth's body."""
MAYBE: Final = 0.12
"""So likely is a caption at least that stands right above a line with no more than its credit. Of 68 lines of running
text in the same renderings that are so, 59 are no part of the truth's body."""
HEADS: Final = 0.02
"""A line above a picture that is so likely a beginning is one rather than the words below the picture."""
BELOW: Final = 8
"""So many lines below a picture with an agency's name the running text is looked for that an article begins with."""
_TAIL: Final = 110
_AGENCY: Final = re.compile(r"[.!?…»”\"][ \u00a0|]+([^\s./|][^./|]{1,40}?)[ \u00a0]?/[ \u00a0]?([^\s./][^/]{1,40})$")
"""What stands on both sides of a stroke behind the end of a sentence."""
_HEADS: Final = re.compile(r"\s*(?:#|\d{1,3}[.)\\])")
"""What heads the text below a picture: a mark of headings, the number of an item."""
_SELLERS: Final = frozenset(SELLERS)
_WORD: Final = re.compile(r"[^\W\d_]+")
_ASCII_WORD: Final = re.compile(r"[a-z]+")
"""The same of a text in small letters that is plain ASCII: it is found sooner."""


def with_credited(page: Page, opinion: Opinion) -> Opinion:
    """What lines are taken for, when those that name the maker of a picture stand under one."""
    asked = np.flatnonzero((opinion.likely > LIKELY) | (opinion.starts > LIKELY)).tolist()
    credited = [at for at in asked if names_its_maker(page.blocks[at].span.text)]
    above = _above_credits(page, opinion)
    if not credited and not above:
        return opinion
    captions, starts = opinion.captions.copy(), opinion.starts.copy()
    captions[credited + above] = 1
    for at in credited:
        if _may_head(opinion, at - 1):
            starts[at - 1 : at + 1] = min(starts[at - 1] + starts[at], 1), 0
        elif closes_with_agency(page.blocks[at].span.text):
            below = _text_below(opinion, at)
            if below is not None:
                starts[at], starts[below] = 0, max(starts[at], starts[below])
    return opinion._replace(captions=captions, starts=starts)


def _above_credits(page: Page, opinion: Opinion) -> list[int]:
    """The lines that may stand under a picture, with its maker and no more on the next line."""
    asked = np.flatnonzero((opinion.captions[:-1] >= MAYBE) & (opinion.likely[:-1] > LIKELY)).tolist()
    return [
        at for at in asked if is_credit(page.blocks[at + 1].span.text) and not _HEADS.match(page.blocks[at].span.text)
    ]


def is_credit(text: str) -> bool:
    """Whether a line says who made a picture, and nothing else.

    >>> is_credit("(Ana Ruiz/Ebb Post)"), is_credit("Photo: Ana Ruiz"), is_credit("Ana Ruiz, the mayor")
    (True, True, False)
    """
    core = text.strip(" \t\u00a0*_#•")
    if not 3 < len(core) < MAKER:
        return False
    caption, credit = split_credit(core)
    return caption is None and credit is not None


def _may_head(opinion: Opinion, at: int) -> bool:
    """Whether a line above a picture is an article's headline rather than the words below the picture are."""
    return at >= 0 and opinion.starts[at] >= HEADS and opinion.starts[at + 1] > 0


def _text_below(opinion: Opinion, at: int) -> int | None:
    """The first line of running text below one."""
    found = np.flatnonzero(opinion.likely[at + 1 : at + 1 + BELOW] > CHOSEN)
    return at + 1 + int(found[0]) if len(found) else None


def closes_with_agency(text: str) -> bool:
    """Whether a line closes, behind a sentence, with an agency or a seller of pictures and the one who took it. Of 35
    such lines in renderings of aeb, aed and fundus none is part of the truth's body.

    >>> closes_with_agency("Water stood in the streets of Ebb on Tuesday morning. Ana Ruiz / AFP")
    True
    """
    found = _AGENCY.search(text[-_TAIL:].rstrip()) if "/" in text[-_TAIL:] else None
    return found is not None and any(map(_is_agency, (*found.groups(), found[1].split()[-1], found[2].split()[0])))


def _is_agency(name: str) -> bool:
    return name.lower() in _SELLERS or agency_key(name) is not None


def names_its_maker(text: str) -> bool:
    """Whether a line says what is to be seen on a picture and then, with a word for pictures or the name of an agency,
    who made it.
    """
    if not TOLD < len(text) <= LONGEST:
        return False
    return closes_with_agency(text) or _names_with_word(text)


def _names_with_word(text: str) -> bool:
    if not _may_name(text[-_TAIL:]):
        return False
    core = text.strip()
    caption, credit = split_credit(core)
    if caption is None or credit is None or caption[1] < TOLD or credit[1] - credit[0] > MAKER:
        return False
    told = core[caption[1] :].lower()
    return "©" in told or not SHOWN_BY.isdisjoint(_WORD.findall(told))


def _may_name(tail: str) -> bool:
    """A quick look: whether the end of a line may say who made a picture."""
    if not any(map(tail.__contains__, (":", "：", " by ", " von ", " di ", ")", "]", "）"))):
        return "©" in tail
    return not tail.isascii() or not SHOWN_BY.isdisjoint(_ASCII_WORD.findall(tail.lower()))
