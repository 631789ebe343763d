"""How well times are found: ``python -m bench.times [--worst N] [--json]``.

Scored with the shared scorer. Of TBAQ a third was set aside unread (`bench.aside`): of it only totals are shown.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from types import ModuleType
from typing import Any, Final

from bench.aside import is_aside
from bench.shared_scorer import shared_scorer
from onrecord.annotate.sentences import find_sentences
from onrecord.annotate.times import Anchors, find_times
from onrecord.annotate.tokens import tokenize
from training.articles.data import FOLDER

DATA: Final = FOLDER.parents[0] / "times"
MEASURES: Final = ("strict", "relaxed", "type", "value", "strict+value")
ROUNDS: Final = 3
"""The machine is shared: the best of so many rounds counts."""

Row = dict[str, Any]
SETS: Final[dict[str, tuple[str, Callable[[str], bool]]]] = {
    "tbaq, read": ("tbaq.jsonl", lambda key: not is_aside(key)),
    "tbaq, set aside": ("tbaq.jsonl", is_aside),
    "tbaq": ("tbaq.jsonl", lambda _: True),
    "wikiwars": ("wikiwars_train.jsonl", lambda _: True),
}


def main() -> None:
    """Print the table."""
    options = _options()
    table = {name: _score(rows, _answers(rows)) for name in SETS if (rows := _rows(name))}
    normalised = _normalised(_read("timenorm_train.jsonl"))
    speed = _speed([row["text"] for row in _rows("tbaq") + _rows("wikiwars")])
    if options.json:
        print(json.dumps({"sets": table, "timenorm, value": normalised, "kB/s": speed}, indent=1))
        return
    print(f"{'F1 in per cent':18}" + "".join(f"{measure:>14}" for measure in MEASURES))
    for name, figures in table.items():
        print(f"{name:18}" + "".join(f"{figures[measure]:14.1f}" for measure in MEASURES))
    print(f"timenorm: value right in {normalised:.1f} % of the phrases\n{speed:.0f} kB/s")
    if options.worst:
        _print_misses(_rows("tbaq, read" if options.set == "tbaq" else "wikiwars"), options.worst)


def figures(name: str) -> dict[str, float]:
    """F1 of a set, as shares of 1."""
    rows = _rows(name)
    return {measure: figure / 100 for measure, figure in _score(rows, _answers(rows)).items()}


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.times", description=__doc__)
    parser.add_argument("--worst", type=int, default=0, help="list so many misses of the part that may be read")
    parser.add_argument("--set", choices=("tbaq", "wikiwars"), default="tbaq", help="whose misses are listed")
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


def _rows(name: str) -> list[Row]:
    file, belongs = SETS[name]
    return [row for row in _read(file) if belongs(row["id"])]


@cache
def _read(file: str) -> list[Row]:
    return [json.loads(line) for line in (DATA / file).read_text(encoding="utf-8").splitlines() if line.strip()]


def _answers(rows: Iterable[Row]) -> dict[str, list[Row]]:
    return {row["id"]: _answer(row) for row in rows}


def _answer(row: Row) -> list[Row]:
    """What belongs to the page is no time of the text; TBAQ marks no ages."""
    unmarked = {"furniture"} | ({"age"} if "part" in row else set())
    return [
        {"start": one.span.start, "end": one.span.end, "type": one.type, "value": one.value}
        for one in _find(row["text"], row["dct"])
        if one.role not in unmarked
    ]


def _find(text: str, day: str) -> Sequence[Any]:
    return find_times(text, tokenize(text), find_sentences(text), Anchors(published=day), "en")


def _score(rows: Sequence[Row], answers: dict[str, list[Row]]) -> dict[str, float]:
    shared = scorer()
    counts = [shared.count(row["timexes"], answers[row["id"]]) for row in rows]
    return {measure: round(shared.prf(counts, measure)["f1"], 2) for measure in MEASURES}


def _normalised(rows: Sequence[Row]) -> float:
    """Per cent of the phrases whose value comes out, when the phrase is all there is."""
    right = sum(any(found.value == row["value"] for found in _find(row["text"], row["anchor"][:10])) for row in rows)
    return 100 * right / len(rows)


def _speed(texts: Sequence[str]) -> float:
    """Thousands of characters a second, cutting into tokens and sentences included."""
    size = sum(map(len, texts))
    return max(size / _seconds(texts) for _ in range(ROUNDS)) / 1000


def _seconds(texts: Sequence[str]) -> float:
    began = time.perf_counter()
    for text in texts:
        _find(text, "2000-01-01")
    return time.perf_counter() - began


def _print_misses(rows: Sequence[Row], most: int) -> None:
    """Expressions missed, wrong or made up, with the words around."""
    lines = [line for row in rows for line in _misses(row)]
    print("\n".join(lines[:most]))


def _misses(row: Row) -> list[str]:
    answers = _answer(row)
    pairs = dict(scorer().pair(row["timexes"], answers))
    lines = []
    for at, gold in enumerate(row["timexes"]):
        answer = answers[pairs[at]] if at in pairs else None
        if answer is None or not _is_right(gold, answer):
            lines.append(f"{_shown(row, gold)} | {gold['type']} {gold['value']} | {_said(row, answer)}")
    spurious = (answer for at, answer in enumerate(answers) if at not in pairs.values())
    lines += [f"{_shown(row, answer)} | none | {_said(row, answer)}" for answer in spurious]
    return lines


def _is_right(gold: Row, answer: Row) -> bool:
    same = (gold["start"], gold["end"]) == (answer["start"], answer["end"])
    return same and bool(scorer().same_value(gold, answer))


def _shown(row: Row, one: Row) -> str:
    text = row["text"]
    around = f"{text[max(0, one['start'] - 40) : one['start']]}[{text[one['start'] : one['end']]}]"
    return f"{row['id']} {row['dct']} {around}{text[one['end'] : one['end'] + 20]}".replace("\n", " ")


def _said(row: Row, answer: Row | None) -> str:
    return f"{row['text'][answer['start'] : answer['end']]} {answer['type']} {answer['value']}" if answer else "-"


def scorer() -> ModuleType:
    """The shared scorer; `bench.shared_scorer` says what it raises."""
    return shared_scorer("times")


if __name__ == "__main__":
    main()
