"""The counts of a run in, lines for people out. Everything is harmless to show.

>>> print(*summary(Counts(rows=3, articles=4, written=4, split=1)), sep="\\n")
3 rows: 4 articles, 4 rows written
  1 held several articles, 0 are unchanged, 0 hold no article, 0 failed
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.batch.report import Counts, Example, Reasons, characters
from onrecord.writers.safe import one_line

SHOWN: Final = 6
"""Roles on a line, reasons, failures."""


def summary(counts: Counts, *, labels: bool = False) -> Iterator[str]:
    """The lines.

    Args:
        counts: of the run.
        labels: rows were labelled, nothing was removed.
    """
    numbers = _number(counts.rows, "row"), _number(counts.articles, "article"), _number(counts.written, "row")
    yield "{}: {}, {} written".format(*numbers)
    yield (
        f"  {counts.split:,} held several articles, {counts.unchanged:,} are unchanged, "
        f"{counts.empty:,} hold no article, {counts.failed:,} failed"
    )
    for word, reasons in (
        ("in articles" if labels else "kept", counts.kept),
        ("around them" if labels else "removed", counts.removed),
    ):
        if reasons:
            yield f"{word} {_by_role(reasons)}"
            yield from _reasons(reasons)
    for kind, title in (("split", "several articles"), ("without_article", "no article")):
        yield from _examples(title, counts.examples.get(kind, ()))
    yield from _failures(counts)


def _by_role(reasons: Reasons) -> str:
    roles = characters(reasons)
    parts = [f"{role} {number:,}" for role, number in roles.items()][:SHOWN]
    return f"{_number(sum(roles.values()), 'character')}: {', '.join(parts)}{' …' if len(roles) > SHOWN else ''}"


def _reasons(reasons: Reasons) -> Iterator[str]:
    rows = [(one.blocks, role, reason, one) for role, found in reasons.items() for reason, one in found.items()]
    for blocks, role, reason, one in sorted(rows, key=lambda row: (-row[0], row[1], row[2]))[:SHOWN]:
        example = f": {_short(one.examples[0])}" if one.examples and one.examples[0] else ""
        yield f"  {blocks:,} x {role}, {one_line(reason)}{example}"


def _examples(title: str, examples: list[Example] | tuple[()]) -> Iterator[str]:
    if examples:
        yield f"{title}, for example"
        for one in examples:
            yield f"  {one_line(one.file)} row {one.row:,}: {_short(one.text)}"


def _failures(counts: Counts) -> Iterator[str]:
    if not counts.errors:
        return
    yield f"failed: {', '.join(f'{kind} {number:,}' for kind, number in sorted(counts.errors.items()))}"
    for one in counts.failures[:SHOWN]:
        row = f" row {one.row:,}" if one.row is not None else ""
        yield f"  {one_line(one.file)}{row}: {one_line(one.message)}"
    if len(counts.failures) > SHOWN:
        yield "  … --report FILE has more of them"


def _short(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= 70 else f"{line[:69]}…"


def _number(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"
