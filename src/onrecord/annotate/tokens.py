"""A text in, its tokens out: words, figures and marks, each with its place. Everything in this room reads tokens.

A word is a run of letters, with apostrophes and the points of abbreviations inside ("don't", "U.S.", "p.m."); a figure
a run of digits, with single commas and points inside ("10,000", "21.10.2024"); everything else but white space is a
mark of one character. Hyphens are marks: "55-year-old" is five tokens. Characters that nobody sees belong to no token.

>>> tokens = tokenize("Chavez, 55, paid $10,000 at 5 p.m.")
>>> tokens.words
['chavez', ',', '55', ',', 'paid', '$', '10,000', 'at', '5', 'p.m.']
>>> tokens.starts[3], tokens.ends[3]
(10, 11)
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_TOKEN: Final = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S., p.m.
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*"
    r"|\d+(?:[.,]\d+)*"
    r"|[^\s\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\xad]"
)


class Tokens(NamedTuple):
    """The tokens of one text, as columns; all three have one length."""

    words: list[str]
    """Lower case."""
    starts: list[int]
    """First code point of each in the text."""
    ends: list[int]
    """One past the last."""


def tokenize(text: str) -> Tokens:
    """Cut a text into tokens, in time proportional to its length."""
    found = list(_TOKEN.finditer(text))
    return Tokens([it[0].lower() for it in found], [it.start() for it in found], [it.end() for it in found])
