"""The same text twice on a page: blocks or articles in, what is said again told out.

Pages print an article twice, for print or for small screens. A block that stands in the text already is left out of it
and labelled as a duplicate; a whole article that says what another one says stays, and names that one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from onrecord.article.features import key, opening
from onrecord.model.article import Article
from onrecord.model.page import Page

BLOCK_CHARS: Final = 60
"""Shorter lines are not asked whether two articles say the same."""
SHARE: Final = 0.8
"""So much of an article's text stands in another one that says the same."""
COMPARED: Final = 2_000
"""So many characters of two blocks are compared."""
RUN: Final = 3
"""So many blocks of a copy follow each other as they do in the first one: recipes and quotations repeat single ones."""
RUN_CHARS: Final = 500
"""Letters and digits of such a run; a third of the text does too."""


def without_copies(page: Page, body: Sequence[int]) -> list[int]:
    """Blocks of running text without runs that stand among them already.

    >>> from onrecord.page.html import parse_html
    >>> text = "".join(f"<p>The {place} was closed on Monday. {'Nobody knows for how long. ' * 9}" for place in "ABC")
    >>> without_copies(parse_html(text * 2), range(6))
    [0, 1, 2]
    """
    texts = [page.blocks[index].span.text[:COMPARED] for index in body]
    # Few pages have copies, and the first letters tell most texts apart.
    if len(set(map(opening, texts))) > len(texts) - RUN:
        return list(body)
    keys = list(map(key, texts))
    if len(set(keys)) > len(keys) - RUN:
        return list(body)
    kept: list[int] = []
    enough = min(RUN_CHARS, sum(map(len, keys)) / 3)
    first = {word: at for at, word in reversed([*enumerate(keys)])}
    at = 0
    while at < len(keys):
        length = _run(keys, at, first[keys[at]])
        is_copy = length >= RUN and sum(map(len, keys[at : at + length])) >= enough
        if not is_copy:
            length = 1
            kept.append(body[at])
        at += length
    return kept


def _run(keys: Sequence[str], at: int, first: int) -> int:
    """How many blocks from one place on say the same as those from an earlier one on."""
    length = 0
    while first + length < at and at + length < len(keys) and keys[at + length] == keys[first + length]:
        length += 1
    return length


def mark_copies(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles; one that says what an earlier one says names it."""
    if len(articles) < 2:
        return tuple(articles)
    marked: list[Article] = []
    lines: list[set[str]] = []
    for article in articles:
        own = {key(line[:COMPARED]) for line in article.body.split("\n") if len(line) >= BLOCK_CHARS}
        same = next((at for at, other in enumerate(lines) if own and len(own & other) >= SHARE * len(own)), None)
        marked.append(article if same is None else msgspec.structs.replace(article, duplicate_of=_first(marked[same])))
        lines.append(own)
    return tuple(marked)


def _first(article: Article) -> str:
    return article.duplicate_of or article.id
