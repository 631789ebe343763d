"""Furniture phrases of all languages in one table. The beginning of a block in, the kind of furniture it announces out.

Pages mix languages (an English "Share" under a Polish text), so the languages are asked together.

>>> KINDS[furniture_kind("Read more: What the storm left behind")]
'more'
>>> KINDS[furniture_kind("Residents shared what the storm left behind.")]
''
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from onrecord.lang import languages

KINDS: Final = (
    "", "advert", "share", "more", "newsletter", "comment", "account", "rights", "credit", "tags", "media", "source",
    "paging", "date",
)  # fmt: skip
"""Kinds of furniture; 0 is none."""

NEVER: Final = (
    "we use cookies", "this site uses cookies", "this website uses cookies", "wir verwenden cookies",
    "diese website verwendet cookies", "nous utilisons des cookies", "ce site utilise des cookies", "usamos cookies",
    "utilizamos cookies", "este sitio utiliza cookies", "utilizziamo i cookie", "questo sito utilizza",
    "wij gebruiken cookies", "vi bruger cookies", "vi använder cookies", "vi bruker informasjonskapsler",
    "używamy plików cookie", "these are external links and will open in a new", "your browser does not support",
    "ihr browser unterstützt", "votre navigateur ne", "su navegador no", "javascript is disabled",
    "please enable javascript",
)  # fmt: skip
"""What a page says of itself and of its reader's program, in small letters: a line that begins so is no part of an
article, whatever it reads like."""
OF_COOKIES: Final = (
    "necessary cookies are absolutely", "necessary cookies help make", "strictly necessary cookies",
    "functional cookies help", "performance cookies are used", "analytical cookies are used",
    "advertisement cookies are used", "marketing cookies are used", "preference cookies enable",
    "statistic cookies help", "statistics cookies help", "other uncategorized cookies are",
    "these cookies are necessary for", "these cookies allow us to", "these cookies enable the website",
    "these cookies may be set", "these cookies are set by", "notwendige cookies helfen",
    "unbedingt erforderliche cookies", "diese cookies sind für das", "diese cookies ermöglichen",
    "ces cookies sont nécessaires", "ces cookies nous permettent", "estas cookies son necesarias",
    "las cookies necesarias", "estas cookies nos permiten", "questi cookie sono necessari", "deze cookies zijn nodig",
)  # fmt: skip
"""What the windows say in which readers choose among cookies, in small letters."""
_ALL: Final = (*NEVER, *OF_COOKIES)
_OPENING: Final = max(map(len, _ALL))
_LETTERS: Final = 4
_OPENINGS: Final = frozenset(phrase[:_LETTERS] for phrase in _ALL)
"""The letters that they open with: most lines open with others, which is found out soon."""

LONGEST: Final = 4
"""Words of the longest phrase."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[©ⓒ]")
_ASCII_WORD: Final = re.compile(r"[a-z]+(?:['-][a-z]+)*")
"""The same of a text in small letters that is plain ASCII, as most are: it is found sooner."""
_FIRST_WORD: Final = re.compile(r"[A-Za-z]+(?:['-][A-Za-z]+)*")
"""The same in letters of both cases."""
_UNSPACED: Final = ("ja", "zh", "ko")
_LATIN_ENDS: Final = "\u0250"
"""All Latin letters that languages use stand before it."""


def _tables() -> tuple[dict[str, int], tuple[str, ...], dict[str, int]]:
    spaced: dict[str, int] = {}
    unspaced: dict[str, int] = {}
    for code, phrases in languages("furniture", "FURNITURE"):
        for kind, joined in phrases.items():
            for phrase in joined.split("|"):
                words = " ".join(_WORD.findall(phrase)).replace("’", "'")
                if words and words.count(" ") < LONGEST:
                    spaced.setdefault(words, KINDS.index(kind))
                if code in _UNSPACED and phrase:
                    unspaced.setdefault(phrase, KINDS.index(kind))
    return spaced, tuple(sorted(unspaced, key=len, reverse=True)), unspaced


_SPACED, UNSPACED_HEADS, _UNSPACED_KIND = _tables()
_BEGUN: Final = {" ".join(words[:count]) for words in map(str.split, _SPACED) for count in range(1, len(words) + 1)}
"""What phrases begin with, word by word, and the phrases themselves; most texts begin with another word."""
FIRST_WORDS: Final = frozenset(begun for begun in _BEGUN if " " not in begun)
_UNSPACED_FIRST: Final = frozenset(phrase[0] for phrase in UNSPACED_HEADS)
"""The characters that phrases without blanks begin with."""


def is_of_the_page(text: str) -> bool:
    """Whether a line opens with what only a page says of itself.

    >>> is_of_the_page("  We use cookies to improve your visit."), is_of_the_page("“We use cookies,” the baker said.")
    (True, False)
    """
    head = text.lstrip()[:_OPENING]
    return head[:_LETTERS].lower() in _OPENINGS and head.lower().startswith(_ALL)


def tells_of_cookies(text: str) -> bool:
    """Whether a line opens with what windows say in which readers choose among cookies.

    >>> tells_of_cookies("Functional cookies help to remember you."), tells_of_cookies("Cookies are baked at Ebb.")
    (True, False)
    """
    head = text.lstrip()[:_OPENING]
    return head[:_LETTERS].lower() in _OPENINGS and head.lower().startswith(OF_COOKIES)


def furniture_kind(text: str) -> int:
    """Index into ``KINDS`` of the longest phrase that the text begins with; 0 when it begins with none."""
    head = text[:60]
    if head.isascii():
        # Most lines are told by their first word, sooner than they are found among those that were asked before.
        first = _FIRST_WORD.search(head)
        if first is None or first[0].lower() not in FIRST_WORDS:
            return 0
    return _kind(head)


@lru_cache(16_384)
def _kind(head: str) -> int:
    """The same by its first characters; pages repeat them, and several finders ask."""
    head = head.lower()
    if head.isascii():
        return _spaced_kind(head, _ASCII_WORD)
    kind = _spaced_kind(head.replace("’", "'"), _WORD)
    if not kind and head[0] in _UNSPACED_FIRST and head.startswith(UNSPACED_HEADS):
        found = (phrase for phrase in UNSPACED_HEADS if head.startswith(phrase) and _ends(head, len(phrase)))
        return next((_UNSPACED_KIND[phrase] for phrase in found), 0)
    return kind


def _spaced_kind(head: str, word: re.Pattern[str]) -> int:
    """The kind of the longest phrase of words that it begins with: most texts leave all phrases at the second word."""
    kind, said = 0, ""
    for found in word.finditer(head):
        said = f"{said} {found[0]}" if said else found[0]
        if said not in _BEGUN:
            break
        kind = _SPACED.get(said, kind)
    return kind


def _ends(head: str, at: int) -> bool:
    """Whether a phrase in Latin letters ends there: "PR" of "PRのページ", not of "Première page"."""
    last, following = head[at - 1], head[at : at + 1]
    return not (last < _LATIN_ENDS and last.isalpha() and following < _LATIN_ENDS and following.isalpha())
