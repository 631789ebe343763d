"""How far a run is, on standard error: a line that counts on a terminal, one line a task elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")


def progress(items: Sequence[T], task: str) -> Iterator[T]:
    """The items, one by one, with their count."""
    live = sys.stderr.isatty()
    if not live:
        say(f"{task}: {len(items)} pages")
    for number, item in enumerate(items, 1):
        if live:
            sys.stderr.write(f"\r\x1b[2K{task}: {number}/{len(items)}")
            sys.stderr.flush()
        yield item
    if live:
        sys.stderr.write("\r\x1b[2K")


def say(words: str) -> None:
    """A line on standard error."""
    sys.stderr.write(f"{words}\n")
    sys.stderr.flush()
