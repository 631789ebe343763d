"""CPU seconds as they pass on the machine that the limits in these tests were written for.

A slower machine, or one that others keep busy, takes longer for everything, so for a fixed piece of work too: what a
test takes is divided by how much longer that is. A faster machine gets no smaller limits.

>>> cpu_seconds(lambda: sum(range(10)), limit=1) < 1
True
"""

from __future__ import annotations

import io
import time
import tokenize
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Final

REFERENCE: Final = 0.028
"""CPU seconds that ``_work`` takes on that machine, when nothing else runs there."""
TRIES: Final = 3
SAMPLES: Final = 4
"""So often that work is done for one answer: a single one is off by half where neighbours come and go."""
GROWS: Final = 24
"""So many times as long as its first eighth a text takes at most: eight where time is linear, 64 where it is squared.

A factor of nearly three on either side: so much as a busy neighbour can slow one of the two measurements.
"""
LEAST: Final = 0.03
"""Less than so many seconds says nothing about growth."""

_CODE: Final = (
    "def vote(council, seats=12):\n    return [seat.name for seat in council if seat.votes > seats // 2]\n" * 220
)
_PAGE: Final = "<div class='a b'><p>Rain <b>fell</b> on <a href=/x>Ebb</a>.</p></div>" * 600


def cpu_seconds(job: Callable[[], object], limit: float) -> float:
    """What a job takes at the best of three tries: others can only make it longer. One below the limit is enough."""
    best = float("inf")
    for _ in range(TRIES):
        before = slowness()
        took = _cpu(job)
        best = min(best, 2 * took / (before + slowness()))
        if best < limit:
            break
    return best


def check_linear(read: Callable[[str], object], text: str, limit: float) -> None:
    """Whether a text is read in so many CPU seconds, and in time that grows as the text does."""
    for _ in range(TRIES):  # a neighbour who comes between the two measurements is seldom there three times
        eighth = cpu_seconds(lambda: read(text[: len(text) // 8]), limit)
        most = min(limit, GROWS * max(eighth, LEAST))
        took = cpu_seconds(lambda: read(text), most)
        if took < most:
            return
    raise AssertionError(f"{took:.2f} s for {len(text)} characters, {eighth:.2f} s for an eighth of them")


def slowness() -> float:
    """How many times as long as the machine of the limits this one takes right now; at least 1."""
    return max(1.0, sum(_cpu(_work) for _ in range(SAMPLES)) / SAMPLES / REFERENCE)


def _work() -> None:
    """Python that calls much and keeps much, as reading a text does: tight loops suffer less from busy neighbours."""
    kept: list[object] = [*tokenize.generate_tokens(io.StringIO(_CODE).readline)]
    parser = _Parser(kept)
    parser.feed(_PAGE)
    parser.close()


class _Parser(HTMLParser):
    def __init__(self, kept: list[object]) -> None:
        super().__init__()
        self.kept = kept

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.kept.append((tag, attrs))

    def handle_data(self, data: str) -> None:
        self.kept.append(data)


def _cpu(job: Callable[[], object]) -> float:
    began = time.process_time()
    job()
    return time.process_time() - began
