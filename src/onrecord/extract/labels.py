"""Quotation marks around what nobody says: nicknames, titles, names of things. A quotation in, whether it is one out.

>>> from onrecord.annotate.quotations import find_quotations
>>> text = "Ana “The Heron” Ruiz, known as “the Doctor”, said: “It rains.”"
>>> [is_label(text, one) for one in find_quotations(text)]
[True, True, False]
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.annotate.quotations import Quotation
from onrecord.lang.en.cues import NAMED_THINGS, NAMING

_NAMED: Final = re.compile(
    rf"\b(?:{NAMING})(?:\s+(?:to|by|among|in)\s+(?:\w+\s+){{1,3}})?(?:\s*as)?\s*(?:\bthe\s*|\ban?\s*)?$", re.IGNORECASE
)
_A_TITLE: Final = re.compile(rf"\b(?:{NAMED_THINGS}),?\s*$", re.IGNORECASE)
_FIRST_NAME: Final = re.compile(r"\b[A-Z][\w.’'-]* $")
_LAST_NAME: Final = re.compile(r" (?:[A-Z]|(?:von|van|de|al|el|bin)\b)")
_THE: Final = re.compile(r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur) (?:\w+ )?$")
_NOUN: Final = re.compile(r" [a-z]{4,}")
_BEHIND_IT: Final = re.compile(r",? as (?:he|she|it|they|we) (?:is|was|are|were|has been|had been) (?:known|called)\b")
_SMALL: Final = frozenset("the of and a an in to for on".split())
_WORDS: Final = 6
_NAME: Final = 3
_BEFORE: Final = 60
"""So many characters before a quotation are looked at."""


def is_label(text: str, quotation: Quotation) -> bool:
    """Whether the words between the marks are a name, not something said."""
    inner = text[quotation.inner_start : quotation.inner_end].strip(" ,.;")
    words = inner.split()
    if not words or len(words) > _WORDS or inner[-1:] in "!?":
        return False
    before = text[max(0, quotation.start - _BEFORE) : quotation.start].rpartition("\n")[2]
    behind = text[quotation.end : quotation.end + 24]
    if _NAMED.search(before) or _BEHIND_IT.match(behind):
        return True
    capital = all(word[:1].isupper() or word in _SMALL for word in words) and words[0][:1].isupper()
    inside_name = _FIRST_NAME.search(before) and _LAST_NAME.match(behind) and len(words) <= _NAME
    titled = (_THE.search(before) and _NOUN.match(behind)) or _A_TITLE.search(before)
    return capital and bool(inside_name or titled)
