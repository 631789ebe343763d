"""``python -m bench.texts``: aeb and aed as plain texts of four renderers, against the truth of the pages."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from typing import Final

import msgspec

from bench.articles.answers import Answer
from bench.articles.ours import our_answers
from bench.articles.progress import say
from bench.articles.scorer import Figures, score
from bench.articles.sets import SETS
from onrecord.errors import OnRecordError
from onrecord.page.decode import decode
from onrecord.page.parse import parse
from training.articles.data import Row, rows
from training.lines.render import MEASURED, RENDERS, Given

ABOUT = """How well onrecord reads plain texts of news pages: the pages of aeb and aed as four programs without
judgement render them, menus, footers and all, against the truth of the pages. Every text is read with weights that
did not see its site. No other program reads such texts; an answer of the whole text stands beside ours.
"""

TEXT_SETS: Final = ("aeb", "aed")
MEASURES: Final = ("aeb_f1", "aeb_p", "aeb_r", "title_loose", "authors", "date_day", "wrongly_split")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; the exit code."""
    wanted = build_parser().parse_args(arguments)
    try:
        figures = {
            f"{name} {render}": measure(name, render, wanted.worst) for name in wanted.sets for render in wanted.renders
        }
    except (OSError, ValueError, RuntimeError, ImportError) as fault:
        say(f"bench.texts: {fault}")
        return 1
    print(json.dumps(figures, indent=1) if wanted.json else table(figures))
    return 0


def build_parser() -> argparse.ArgumentParser:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.texts", description=ABOUT, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sets", nargs="+", choices=SETS, default=list(TEXT_SETS), metavar="SET")
    parser.add_argument("--renders", nargs="+", choices=RENDERS, default=list(MEASURED), metavar="RENDER")
    parser.add_argument("--json", action="store_true", help="JSON instead of a table")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="list the N worst texts of each")
    return parser


def measure(name: str, render: str, worst: int = 0) -> Figures:
    """The figures of a set in one rendering."""
    texts = [_rendered(row, render) for row in rows(name)]
    scores = score(SETS[name], texts, our_answers(texts, f"onrecord on {name} as {render}"))
    for value, key, details in scores.pages[:worst]:
        sys.stderr.write(f"{name} {render} {key}: {value:.3f}  {details}\n")
    whole = {row.id: [Answer(body=str(row.raw.body))] for row in texts}
    return scores.figures | {"whole text": score(SETS[name], texts, whole).figures["aeb_f1"]}


def _rendered(row: Row, render: str) -> Row:
    body = row.raw.body if isinstance(row.raw.body, bytes) else row.raw.body.encode()
    try:
        text = RENDERS[render](Given(decode(body)[0], parse(row.raw)))
    except OnRecordError:
        text = ""
    return row._replace(raw=msgspec.structs.replace(row.raw, body=text or "-", media_type="text/plain"))


def table(figures: dict[str, Figures]) -> str:
    """One line a set and rendering."""
    wide = max(map(len, figures))
    names = (*MEASURES, "whole text")
    lines = [" " * wide + "".join(f"{name:>15}" for name in names)]
    for name, given in figures.items():
        lines.append(f"{name:<{wide}}" + "".join(f"{given.get(measure, float('nan')):>15.3f}" for measure in names))
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
