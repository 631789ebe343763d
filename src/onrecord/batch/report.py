"""What a run has found, counted: chunk by chunk, merged in the order of the rows, so that the sum is the same however
many workers there were.

>>> counts = Counts(rows=2, articles=2)
>>> counts.merge(Counts(rows=1, errors={"bad_row": 1}))
>>> counts.rows, counts.errors
(3, {'bad_row': 1})
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

import msgspec

from onrecord.model.page import Block, PageError
from onrecord.writers.safe import one_line

EXAMPLES: Final = 3
"""Of each kind."""
REASONS: Final = 300
"""Different reasons that are counted apart, for each role."""
EXCERPT: Final = 160
"""Characters of an excerpt."""
FAILURES: Final = 1_000
"""Rows that failed are named one by one, up to so many."""

OTHER: Final = "other reasons"

_CHANCE: Final = re.compile(r" \(\d[\d.]*\)")
Key = str | int | None


class Example(msgspec.Struct, frozen=True):
    """A row to look at."""

    file: str
    row: int
    """From 1."""
    id: Key
    text: str
    """An excerpt, on one line, harmless to show."""


class Failure(msgspec.Struct, frozen=True):
    """A row that has no result, or a file that could not be read to its end."""

    file: str
    row: int | None
    id: Key
    kind: str
    message: str


class Reason(msgspec.Struct):
    """Blocks that got a role for the same reason."""

    blocks: int = 0
    characters: int = 0
    examples: list[str] = []

    def merge(self, other: Reason) -> None:
        """Add what was counted elsewhere, later."""
        self.blocks += other.blocks
        self.characters += other.characters
        self.examples += other.examples[: EXAMPLES - len(self.examples)]


Reasons = dict[str, dict[str, Reason]]
"""Role, reason, and what was counted."""


class Counts(msgspec.Struct):
    """What was counted over some rows."""

    rows: int = 0
    articles: int = 0
    written: int = 0
    """Rows that went out."""
    split: int = 0
    """Rows that held several articles."""
    unchanged: int = 0
    """Rows of which nothing but blank lines was left out."""
    empty: int = 0
    """Rows without an article."""
    failed: int = 0
    """Rows without a result."""
    quality: dict[str, int] = {}
    kept: Reasons = {}
    removed: Reasons = {}
    errors: dict[str, int] = {}
    failures: list[Failure] = []
    examples: dict[str, list[Example]] = {}

    def merge(self, other: Counts) -> None:
        """Add what was counted elsewhere, later."""
        for name in ("rows", "articles", "written", "split", "unchanged", "empty", "failed"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        _add(self.quality, other.quality)
        _add(self.errors, other.errors)
        for mine, theirs in ((self.kept, other.kept), (self.removed, other.removed)):
            for role, reasons in theirs.items():
                for reason, found in reasons.items():
                    count_reason(mine, role, reason).merge(found)
        self.failures += other.failures[: FAILURES - len(self.failures)]
        for kind, examples in other.examples.items():
            self.example(kind, examples)

    def example(self, kind: str, examples: Iterable[Example]) -> None:
        """Keep the first few."""
        mine = self.examples.setdefault(kind, [])
        mine += list(examples)[: EXAMPLES - len(mine)]

    def wants(self, kind: str) -> bool:
        """Whether there are too few examples yet."""
        return len(self.examples.get(kind, ())) < EXAMPLES

    def fail(self, file: str, row: int | None, key: Key, error: PageError) -> None:
        """Count what has no result."""
        self.failed += row is not None
        self.errors[error.kind] = self.errors.get(error.kind, 0) + 1
        if len(self.failures) < FAILURES:
            self.failures.append(Failure(file, row, key, error.kind, error.message))


def count_reason(reasons: Reasons, role: str, reason: str) -> Reason:
    """Where to count a reason; numbers in brackets are left out of it."""
    found = reasons.setdefault(role, {})
    name = _CHANCE.sub("", reason)
    if name not in found and len(found) >= REASONS:
        name = OTHER
    return found.setdefault(name, Reason())


class Tally:
    """Counts that grow block by block."""

    def __init__(self) -> None:
        self.counts = Counts()
        self._seen: dict[tuple[bool, str, str], Reason] = {}

    def blocks(self, blocks: Iterable[Block]) -> None:
        """Count the blocks of a page under their roles and reasons, with an example of each."""
        seen = self._seen
        for block in blocks:
            span, key = block.span, (block.article is None, block.role, block.reason)
            one = seen.get(key)
            if one is None:
                outside, role, reason = key
                one = seen[key] = count_reason(self.counts.removed if outside else self.counts.kept, role, reason)
                if not one.examples:
                    one.examples = [excerpt(span.text)]
            one.blocks += 1
            one.characters += span.end - span.start


def excerpt(text: str) -> str:
    """The beginning, on one line, harmless to show."""
    line = one_line(text[: 4 * EXCERPT])
    return line if len(line) <= EXCERPT else f"{line[: EXCERPT - 1]}…"


def report(counts: Counts) -> dict[str, Any]:
    """The report as it is written."""
    return {
        "rows": counts.rows,
        "articles": counts.articles,
        "rows_written": counts.written,
        "rows_split": counts.split,
        "rows_unchanged": counts.unchanged,
        "rows_without_article": counts.empty,
        "rows_failed": counts.failed,
        "characters": {"kept": characters(counts.kept), "removed": characters(counts.removed)},
        "quality": _by_number(counts.quality),
        "kept": _listed(counts.kept),
        "removed": _listed(counts.removed),
        "errors": _by_number(counts.errors),
        "failures": counts.failures,
        "examples": counts.examples,
    }


def report_json(counts: Counts) -> bytes:
    """The report as a file."""
    return msgspec.json.format(msgspec.json.encode(report(counts)), indent=2) + b"\n"


def characters(reasons: Reasons) -> dict[str, int]:
    """Characters by role, most first."""
    return _by_number({role: sum(one.characters for one in found.values()) for role, found in reasons.items()})


def _listed(reasons: Reasons) -> list[dict[str, Any]]:
    rows = [
        {"role": role, "reason": reason, **msgspec.structs.asdict(one)}
        for role, found in reasons.items()
        for reason, one in found.items()
    ]
    return sorted(rows, key=lambda row: (-row["characters"], row["role"], row["reason"]))


def _by_number(numbers: dict[str, int]) -> dict[str, int]:
    return dict(sorted(numbers.items(), key=lambda item: (-item[1], item[0])))


def _add(mine: dict[str, int], theirs: dict[str, int]) -> None:
    for name, number in theirs.items():
        mine[name] = mine.get(name, 0) + number
