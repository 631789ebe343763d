"""How well a sentence is coded as event data code it: ``python -m bench.plover [--worst N] [--json]``.

Each sentence of PLV has one type of PLOVER, for what a source does to a target that are given. Ours is the code
(`onrecord.link.coded`) of the event of the sentence in which both take part, else one of them, else of the first.
Scored with the shared scorer. Nothing was learned from these sentences; words were added to the lists after reading
those of folds 0 to 2, and folds 3 and 4 were not read for it.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, Final

from bench.shared_scorer import shared_scorer
from onrecord.link.coded import coded
from onrecord.model.page import RawPage
from onrecord.model.record import Event
from onrecord.pipeline import Pipeline
from training.articles.data import FOLDER

FILE: Final = FOLDER.parents[0] / "events" / "plv_train.jsonl"
READ: Final = (0, 1, 2)
"""Folds whose misses may be read."""
FOLDS: Final = 5
DAY: Final = "2018-06-01"
"""The sentences have none: relative times do not matter here."""
MEASURES: Final = ("accuracy", "macro_f1")

Row = dict[str, Any]


def main() -> None:
    """Print the table."""
    options = _options()
    rows = _rows()
    answers = {row["id"]: _answer(row) for row in rows}
    table = {
        "all": _score(rows, answers),
        "folds 0-2": _score([row for row in rows if _fold(row) in READ], answers),
        "folds 3-4": _score([row for row in rows if _fold(row) not in READ], answers),
    }
    if options.json:
        print(json.dumps(table, indent=1))
        return
    for name, figures in table.items():
        print(f"{name:10}" + "".join(f"   {measure} {value:.3f}" for measure, value in figures.items()))
    wrong = (row for row in rows if _fold(row) in READ and answers[row["id"]]["root"] != row["root"])
    for row, _ in zip(wrong, range(options.worst), strict=False):
        print(f"{row['root']} <- {answers[row['id']]['root']} | {row['text']} | {row['source']} > {row['target']}")


def figures() -> dict[str, float]:
    """Of all sentences, as shares of 1."""
    rows = _rows()
    return _score(rows, {row["id"]: _answer(row) for row in rows})


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.plover", description=__doc__)
    parser.add_argument("--worst", type=int, default=0, help="list so many misses of the folds that may be read")
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


@cache
def _rows() -> list[Row]:
    return [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines() if line.strip()]


@cache
def _pipeline() -> Pipeline:
    return Pipeline()


def _fold(row: Row) -> int:
    return int(shared_scorer("events").fold(row["id"]))


def _answer(row: Row) -> Row:
    (article,) = _pipeline().process_article(RawPage(row["text"], date_published=DAY)).articles
    events = [one for one in article.records if isinstance(one, Event)]
    known = [(event, code) for event in events if (code := coded(event))]
    best = max(known, key=lambda pair: _fit(pair[0], row), default=None)
    return {"id": row["id"], "root": best[1].type if best else None}


def _fit(event: Event, row: Row) -> tuple[int, bool]:
    """How many of both sides take part in an event, and whether the source does; of equals the first counts."""
    sides = [
        any(
            _overlap(row[f"{side}_span"], who.span.start, who.span.end)
            for who in event.participants
            if who.role == role
        )
        for side, role in (("source", "actor"), ("target", "recipient"))
    ]
    return sum(sides), sides[0]


def _overlap(span: Sequence[int] | None, start: int, end: int) -> bool:
    return span is not None and min(span[1], end) > max(span[0], start)


def _score(rows: Iterable[Row], answers: dict[str, Row]) -> dict[str, float]:
    scored = shared_scorer("events").score(list(rows), answers)
    found = {f"{what} {measure}": scored[what][measure] / 100 for what in ("root", "fiveway") for measure in MEASURES}
    return {"answered": scored["answered"] / 100, **found}


if __name__ == "__main__":
    main()
