"""``python -m bench.pairs``: how well onrecord parts the articles of a page, by the kind of page."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from bench.articles.progress import say
from bench.articles.scorer import scorer
from bench.floors import FILE, Floor, missed, read_floors, update, write_floors
from bench.pairs.cases import FORMATS, Case, cases, pairs_digest
from bench.pairs.ours import pair_answers

ABOUT = """How well onrecord parts the articles of a page that holds several.

The pages are made: real pages of public collections, joined as an endless scroll or a careless copy joins them.
Every page is read with weights that did not see the site of its first article. "one fold": they did not see the
others' sites either. What the measures mean stands at the
head of ../shared/eval/score_articles.py.
"""

EXAMPLES = """examples:
  python -m bench.pairs                         HTML and text, a table each
  python -m bench.pairs --format html --worst 10
  python -m bench.pairs --json > figures.json   every measure of the scorer
  python -m bench.pairs --floors                exit 1 when a figure is below its floor in bench/floors.json
  python -m bench.pairs --update-floors         raise the floors to what is measured now, less 0.003; with --lower, let
                                                them fall too: say why in the commit
"""

MEASURES: Final = tuple("found count title_loose title clean merged wrong split match_f1 start_line start_off".split())

PINNED: Final = ("found", "count", "title_loose")
"""Measures that have a floor."""

Figures = dict[str, dict[str, float]]
"""Kind -> measure -> figure."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; the exit code."""
    wanted = build_parser().parse_args(arguments)
    try:
        figures, worst = measure(wanted.format)
    except (OSError, ValueError, RuntimeError) as fault:
        say(f"bench.pairs: {fault}")
        return 1
    if wanted.floors:
        return check_floors(figures, wanted.format)
    if wanted.update_floors:
        return update_floors(figures, wanted.format, lower=wanted.lower)
    print(json.dumps(figures, indent=1) if wanted.json else table(figures))
    for line in worst[: wanted.worst]:
        print(line, file=sys.stderr if wanted.json else sys.stdout)
    return 0


def build_parser() -> argparse.ArgumentParser:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.pairs",
        description=ABOUT,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--format", nargs="+", choices=FORMATS, default=list(FORMATS), help="html, text (default: both)"
    )
    parser.add_argument("--json", action="store_true", help="JSON instead of a table")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="list the N worst pages")
    action = parser.add_mutually_exclusive_group()
    action.add_argument("--floors", action="store_true", help="hold the figures against bench/floors.json instead")
    action.add_argument("--update-floors", action="store_true", help="pin what is measured now")
    parser.add_argument("--lower", action="store_true", help="with --update-floors: let floors fall")
    return parser


def measure(forms: Sequence[str]) -> tuple[Figures, list[str]]:
    """The figures of each kind and format; and a line for each page, the worst first."""
    groups: dict[str, list[dict[str, Any]]] = {}
    pages: list[tuple[float, str]] = []
    for form in forms:
        several = list(cases(form))
        answers = pair_answers(several, f"onrecord on pairs, {form}")
        for case in several:
            score = scorer().score_many(case.truth, answers[case.id], case.text if form == "text" else None)
            groups.setdefault(case.kind, []).append(score)
            groups.setdefault(f"all {form}", []).append(score)
            groups.setdefault(f"{form}, one fold" if case.one_fold else f"{form}, folds mixed", []).append(score)
            pages.append((score["match_f1"], _line(case, score, len(answers[case.id]))))
    return {kind: scorer().total(scores) for kind, scores in groups.items()}, [line for _, line in sorted(pages)]


def _line(case: Case, score: dict[str, Any], count: int) -> str:
    truths = len(case.truth["truth"]["articles"])
    return f"{score['match_f1']:.3f}  {count} of {truths}  found {score['found']:.2f}  {case.id}"


def check_floors(figures: Figures, forms: Sequence[str], path: Path = FILE) -> int:
    """Hold what was measured against the floors of formats that have one; a line for each that is missed."""
    pinned, faults = read_floors(path), []
    for form in forms:
        name = f"pairs {form}"
        if name in pinned:
            faults += missed(name, pinned[name], pairs_digest(form), figures[f"all {form}"])
    for fault in faults:
        print(f"MISSED  {fault}")
    print(f"{len(faults)} floors missed" if faults else "every floor holds")
    return 1 if faults else 0


def update_floors(figures: Figures, forms: Sequence[str], *, lower: bool, path: Path = FILE) -> int:
    """Pin what was measured; floors fall only when that is asked for, and never silently."""
    floors, fallen = read_floors(path), []
    for form in forms:
        least = {name: figures[f"all {form}"][name] for name in PINNED}
        floors, lowered = update(floors, f"pairs {form}", Floor(corpus=pairs_digest(form), at_least=least), lower=lower)
        fallen += lowered
    write_floors(floors, path)
    for line in fallen:
        print(f"{'LOWERED' if lower else 'KEPT   '}  {line}")
    return 1 if fallen and not lower else 0


def table(figures: Figures) -> str:
    """The figures, a line a kind."""
    there = [name for name in MEASURES if any(name in one for one in figures.values())]
    lines = ["".join([f"{'kind':20}{'pages':>6}", *(f"{name:>12}" for name in there)])]
    for kind, one in figures.items():
        cells = (f"{one[name]:12.3f}" if name in one else f"{'-':>12}" for name in there)
        lines.append("".join([f"{kind:20}{one['pages']:6.0f}", *cells]))
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
