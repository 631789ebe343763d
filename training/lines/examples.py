"""Texts as rows of numbers with their truth: single ones, and several glued to one as scrapes and endless pages do."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.article.line_features import Lines, Numbers, line_features, lines_of
from training.articles.data import FOLDS, fold_of
from training.lines.texts import Text

PARTS: Final = 3
SET_WEIGHT: Final = {"fundus": 1.5, "wcxb_dev": 0.3, "htmldate_mc": 0.6, "postlight": 0.5}
BLOGS: Final = 0.4
"""Of the texts of blogs and guides so many are learned from."""
BIG_LINE: Final = 0.5
"""So much of a text's weight one line has at most."""
SHORT_LINE: Final = 5
"""Words that a line counts for more than it has: a button in the midst of a text is a fault, however short."""


class Example(NamedTuple):
    """A text to learn from."""

    set: str
    fold: int
    part: int
    lines: Lines
    rows: Numbers
    inside: NDArray[np.bool_]
    weight: Numbers
    starts: NDArray[np.bool_]
    sure_starts: bool
    captions: NDArray[np.bool_]


def part_of(site: str) -> int:
    """The part that a site is left out with when a look is to judge texts it has not seen."""
    return fold_of(f"{site}/first", PARTS)


class _Piece(NamedTuple):
    """A stretch of a text."""

    text: Text
    low: int
    high: int


def examples(texts: Sequence[Text], glued: int = 1200) -> list[Example]:
    """Texts as they are, and so many glued ones; glued are only texts of one fold and part."""
    chance = random.Random(7)
    texts = [text for text in texts if text.set != "wcxb_dev" or chance.random() < BLOGS]
    made = [_example([_Piece(text, 0, len(text.lines))]) for text in texts]
    groups: dict[tuple[int, int], list[Text]] = defaultdict(list)
    for text in texts:
        if text.sure:
            groups[fold_of(text.site, FOLDS), part_of(text.site)].append(text)
    choices, sizes = list(groups.values()), [len(group) for group in groups.values()]
    while len(made) < len(texts) + glued:
        group = chance.choices(choices, sizes)[0]
        count = chance.choice((2, 2, 3))
        first = chance.choice(group)
        render = first.render if chance.random() < 0.7 else None
        others = [text for text in group if text.id != first.id and (render is None or text.render == render)]
        if len(others) >= count - 1:
            made.append(_example(_glued([first, *chance.sample(others, count - 1)], chance)))
    return made


def _glued(texts: Sequence[Text], chance: random.Random) -> list[_Piece]:
    """Whole texts behind each other, or only the surroundings of their articles, or hardly more than those."""
    manner = chance.random()
    pieces = []
    for text in texts:
        last = max(at for at, share in enumerate(text.inside) if share >= 0.5)
        low, high = 0, len(text.lines)
        if manner > 0.4:
            low = max(text.start - chance.choice((0, 0, 1, 2, 4, 8)), 0)
            high = min(last + 1 + (0 if manner > 0.8 else chance.choice((0, 2, 5, 12, 25))), high)
        pieces.append(_Piece(text, low, high))
    return pieces


def _example(pieces: Sequence[_Piece]) -> Example:
    lines: list[str] = []
    gaps: list[int] = []
    inside: list[bool] = []
    starts: list[bool] = []
    captions: list[int] = []
    lead: list[int] = []
    for text, low, high in pieces:
        base = len(lines) - low
        lines += text.lines[low:high]
        gaps += text.gaps[low:high]
        inside += [share >= 0.5 for share in text.inside[low:high]]
        starts += [at == text.start for at in range(low, high)]
        captions += [at + base for at in text.captions if low <= at < high]
        lead += [at + base for at in text.lead if low <= at < high]
    first = pieces[0].text
    held = np.array(inside)
    chars = np.array([len(line) for line in lines], dtype=np.float32)
    weight = _weight(first.set, chars, held)
    weight[[at for at in lead if not held[at]]] = 0
    laid = lines_of([(lines, gaps)])
    shown = np.zeros(len(lines), dtype=np.bool_)
    shown[captions] = True
    return Example(
        first.set, fold_of(first.site, FOLDS), part_of(first.site), laid, line_features(laid), held, weight,
        np.array(starts), all(piece.text.sure for piece in pieces), shown,
    )  # fmt: skip


def _weight(name: str, chars: Numbers, inside: NDArray[np.bool_]) -> Numbers:
    """The root of a line's size, so that every text weighs about the same and no line is everything."""
    size = np.sqrt(chars / 6 + SHORT_LINE)
    share = np.minimum(size / max(float(size[inside].sum()), 8.0), BIG_LINE)
    return (100 * share * SET_WEIGHT.get(name, 1.0)).astype(np.float32)
