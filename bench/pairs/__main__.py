"""``python -m bench.pairs``: how well onrecord parts the articles of a page, by the kind of page."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from typing import Any, Final

from bench.articles.progress import say
from bench.articles.scorer import scorer
from bench.pairs.cases import FORMATS, Case, cases
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
"""

MEASURES: Final = tuple("found count title_loose title clean merged wrong split match_f1 start_line start_off".split())

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
