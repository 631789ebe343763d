"""Truth onto blocks: which blocks of a page make up the body that a person wrote down.

A block is positive when at least half of its words run as in the truth. Where the same words stand several times on a
page, the copies that keep the truth's order win.
"""

from __future__ import annotations

import re
from collections import defaultdict

TOKEN = re.compile(r"\w+")
GRAM = 4
MAX_PLACES = 6


def align(texts: list[str], truth: str) -> list[float]:
    """For each block, the share of its words that the truth has in the same run (0 when a better copy has them)."""
    words = TOKEN.findall(truth)
    grams: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for size in range(1, GRAM + 1):
        for i in range(len(words) - size + 1):
            grams[tuple(words[i : i + size])].append(i)
    candidates: list[tuple[int, int, int, float]] = []
    for index, text in enumerate(texts):
        for start, end, share in _places(TOKEN.findall(text), grams, len(words)):
            candidates.append((index, start, end, share))
    shares = [0.0] * len(texts)
    for index, _, _, share in _best_chain(candidates):
        shares[index] = share
    return shares


def _places(block: list[str], grams: dict[tuple[str, ...], list[int]], total: int) -> list[tuple[int, int, float]]:
    if not block:
        return []
    size = min(GRAM, len(block))
    hits = [grams.get(tuple(block[i : i + size]), ()) for i in range(len(block) - size + 1)]
    covered: set[int] = set()
    for i, places in enumerate(hits):
        if places:
            covered.update(range(i, i + size))
    share = len(covered) / len(block)
    if share < 0.5:
        return []
    offsets: dict[int, int] = defaultdict(int)
    for i, places in enumerate(hits):
        if len(places) <= 50:
            for place in places:
                offsets[(place - i) // 8] += 1
    found = []
    for bucket in sorted(offsets, key=lambda b: -offsets[b])[:MAX_PLACES]:
        starts = [p for i, ps in enumerate(hits) for p in ps if (p - i) // 8 == bucket]
        start, end = min(starts), max(starts) + size
        found.append((start, min(total, end), share))
    return found


def _best_chain(candidates: list[tuple[int, int, int, float]]) -> list[tuple[int, int, int, float]]:
    """The heaviest chain in which blocks and truth both move forward."""
    best: list[float] = []
    back: list[int] = []
    for i, (index, start, end, _) in enumerate(candidates):
        weight, previous = float(end - start), -1
        for j in range(i):
            other = candidates[j]
            if other[0] < index and other[2] <= start + 3 and best[j] + end - start > weight:
                weight, previous = best[j] + end - start, j
        # Of equal chains the one whose blocks stand closer together is the article, the other a teaser.
        best.append(weight - 0.001 * ((index - candidates[previous][0]) if previous >= 0 else 0) - 0.01)
        back.append(previous)
    chain = []
    at = max(range(len(best)), key=best.__getitem__, default=-1)
    while at >= 0:
        chain.append(candidates[at])
        at = back[at]
    return chain
