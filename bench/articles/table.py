"""The figures as a table: ours, what to reach, the rivals measured in the same call, and what is known of others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from bench.articles.scorer import Figures
from bench.articles.sets import SPLIT, Measure, Set

NOTHING = "-"


class Column(NamedTuple):
    """A program's figures on one set."""

    name: str
    figures: Figures
    fields: bool = True
    """It gives title, authors and date."""


class Result(NamedTuple):
    """All that was measured on one set."""

    which: Set
    pages: int
    ours: Figures
    rivals: tuple[Column, ...] = ()


_BODY = frozenset({"aeb_f1", "accuracy", "word_f1", "standfirst_recall"})


def table(results: Sequence[Result]) -> str:
    """The table, one line a measure.

    A figure is out of 1; more is better. ``short by``: what is missing to the figure to reach.
    """
    rivals = [column.name for column in results[0].rivals] if results else []
    head = ["set", "pages", "measure", "onrecord", "reach", "", *rivals, "best known", "", "ceiling"]
    lines = [head]
    for result in results:
        for place, measure in enumerate(result.which.measures):
            lines.append(_line(result, measure, first=place == 0))
        split = f"{result.ours[SPLIT]:.0f}" if SPLIT in result.ours else NOTHING
        lines.append(["", "", "wrongly split", split, *[""] * (len(head) - 4)])
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    return "\n".join(_laid_out(line, widths) for line in [lines[0], ["-" * width for width in widths], *lines[1:]])


def _line(result: Result, measure: Measure, *, first: bool) -> list[str]:
    which = result.which
    name = f"{which.name} (dirty fields left out)" if which.skip_dirty else which.name
    return [
        name if first else "",
        str(result.pages) if first else "",
        measure.name,
        figure(result.ours.get(measure.name)),
        figure(measure.reach),
        verdict(result.ours.get(measure.name), measure.reach),
        *[figure(rival_figure(column, measure.name)) for column in result.rivals],
        figure(measure.known),
        measure.whose,
        figure(measure.ceiling),
    ]


def rival_figure(column: Column, measure: str) -> float | None:
    """A rival's figure; None for what the program does not give (an empty field is not a bad one)."""
    if measure == "title_any" or (measure not in _BODY and not column.fields):
        return None
    return column.figures.get(measure)


def figure(value: float | None) -> str:
    """Three places, or a dash.

    >>> figure(0.9), figure(None)
    ('0.900', '-')
    """
    return NOTHING if value is None else f"{value:.3f}"


def verdict(ours: float | None, reach: float) -> str:
    """Whether a figure reaches what it should, compared as printed.

    >>> verdict(0.9304, 0.930), verdict(0.921, 0.93), verdict(None, 0.9)
    ('reached', 'short by 0.009', '-')
    """
    if ours is None:
        return NOTHING
    missing = round(reach, 3) - round(ours, 3)
    return "reached" if missing <= 0 else f"short by {missing:.3f}"


def _laid_out(line: Sequence[str], widths: Sequence[int]) -> str:
    cells = [
        cell.rjust(width) if _is_number(cell) else cell.ljust(width) for cell, width in zip(line, widths, strict=True)
    ]
    return "  ".join(cells).rstrip()


def _is_number(cell: str) -> bool:
    return cell == NOTHING or cell.replace(".", "", 1).isdigit()


def as_json(results: Sequence[Result]) -> dict[str, Any]:
    """Everything the scorer gave, set by set, beside what the table compares it with."""
    return {result.which.name: _set_as_json(result) for result in results}


def _set_as_json(result: Result) -> Mapping[str, Any]:
    return {
        "pages": result.pages,
        "skip_dirty": result.which.skip_dirty,
        "onrecord": result.ours,
        **{column.name: column.figures for column in result.rivals},
        "reach": {measure.name: measure.reach for measure in result.which.measures},
        "best_known": {
            one.name: {"figure": one.known, "program": one.whose} for one in result.which.measures if one.known
        },
        "ceiling": {measure.name: measure.ceiling for measure in result.which.measures if measure.ceiling},
    }
