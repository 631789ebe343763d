"""``python -m bench.quantities``: newsquant, scored by the shared scorer; the third set aside apart from the rest.

Sentences whose id `bench.aside.is_aside` names are scored and never shown.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from typing import Any, Final

from bench.aside import is_aside
from bench.quantities.scorer import FILE, scorer
from bench.quantities.words import in_their_words
from onrecord.annotate.quantities import find_quantities
from onrecord.annotate.sentences import find_sentences
from onrecord.annotate.times import Anchors, find_times
from onrecord.annotate.tokens import tokenize
from onrecord.model.annotation import Quantity
from training.articles.data import FOLDER

ABOUT = """How well the figures of news sentences are read: newsquant, half of NewsQuant (CQE's evaluation set). Ranks
("third") are left out of the answers, because that set holds none; units are given in its words.
"""

GOLD: Final = FOLDER.parent / "quantities" / "newsquant.jsonl"
MEASURES: Final = ("value", "value+unit", "value+thing", "value+change")
Row = dict[str, Any]
Answers = dict[str, list[Row]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; the exit code."""
    wanted = build_parser().parse_args(arguments)
    try:
        rows = scorer().read(GOLD)
    except OSError as fault:
        print(f"bench.quantities: {fault}", file=sys.stderr)
        return 1
    answers, speed = answer(rows)
    parts = {
        "read": [row for row in rows if not is_aside(row["id"])],
        "aside": [row for row in rows if is_aside(row["id"])],
        "all": rows,
    }
    scored = {name: scorer().score(part, answers) for name, part in parts.items()}
    figures = {name: totals for name, (totals, _) in scored.items()}
    figures["speed"] = {"kB/s": speed}
    print(json.dumps(figures, indent=1) if wanted.json else table(figures))
    for wrong, id_, text, gold, got in scored["read"][1][: wanted.worst]:
        print(f"{wrong} {id_} {text}\n     gold {gold}\n     got  {got}")
    return 0


def figures() -> dict[str, float]:
    """F1 on the whole set, as shares of 1."""
    rows = scorer().read(GOLD)
    totals, _ = scorer().score(rows, answer(rows)[0])
    return {measure: totals[measure]["f1"] / 100 for measure in ("value", "value+unit")}


def build_parser() -> argparse.ArgumentParser:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.quantities", description=ABOUT, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--json", action="store_true", help="JSON instead of a table")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="list the N worst sentences that may be read")
    return parser


def answer(rows: Sequence[Row]) -> tuple[Answers, float]:
    """Our figures of every sentence, and how many kB of text were read in a second by `find_quantities` alone."""
    answers, spent, size = {}, 0.0, 0
    for row in rows:
        text = row["text"]
        tokens, sentences = tokenize(text), find_sentences(text)
        times = find_times(text, tokens, sentences, Anchors(), "en")
        begun = time.perf_counter()
        found = find_quantities(text, tokens, sentences, times, "en")
        spent += time.perf_counter() - begun
        size += len(text)
        answers[row["id"]] = [as_answer(quantity) for quantity in found if quantity.kind != "ordinal"]
    return answers, size / spent / 1000


def as_answer(quantity: Quantity) -> Row:
    """A quantity in the form of the scorer."""
    return {
        "value": quantity.value,
        "min": quantity.min,
        "max": quantity.max,
        "unit": in_their_words(quantity.unit),
        "kind": quantity.kind,
        "modifier": quantity.modifier,
        "start": quantity.span.start,
        "end": quantity.span.end,
    }


def table(figures: dict[str, Any]) -> str:
    """The figures, a line a part and measure."""
    lines = [f"{GOLD.name}, scored by {FILE.name}               P     R    F1"]
    for name in ("read", "aside", "all"):
        part = figures[name]
        lines.append(f"{name}: {part['sentences']} sentences, {part['gold']} gold, {part['answers']} answers")
        lines += [
            f"   {measure:30} {part[measure]['p']:5.1f} {part[measure]['r']:5.1f} {part[measure]['f1']:5.1f}"
            for measure in MEASURES
            if measure in part
        ]
    return "\n".join([*lines, f"{figures['speed']['kB/s']:.0f} kB/s"])


if __name__ == "__main__":
    sys.exit(main())
