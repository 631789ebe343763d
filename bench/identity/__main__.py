"""``python -m bench.identity``: how well people and organisations of several articles are put together."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import Final

import msgspec

from bench.identity.load import HALVES, GoldFault, Marked, as_article, read_gold
from bench.identity.score import Scored, score
from onrecord.model.article import Article
from onrecord.model.page import RawPage
from onrecord.pipeline import Pipeline

ABOUT: Final = """How well people and organisations of several articles are put together, in articles written for this
repository: B-cubed over what each article names, once with the entities that were marked by hand and once with those
that onrecord finds by rules.

  python -m bench.identity              both halves
  python -m bench.identity --misses     what is wrong in the open half; the blind half is scored and never shown
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.identity", description=ABOUT, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--misses", action="store_true", help="list wrong merges and splits of the open half")
    parser.add_argument("--half", choices=HALVES)
    wanted = parser.parse_args(arguments)
    try:
        gold = read_gold()
    except (GoldFault, OSError) as fault:
        sys.stderr.write(f"bench.identity: {fault}\n")
        return 1
    pipeline = Pipeline(rules_only=True)
    print(f"{'':24}{'B³ P':>7}{'R':>7}{'F':>7}{'found':>10}  wrong merges: namesakes, others, upstream")
    for half in (wanted.half,) if wanted.half else HALVES:
        here = [one for one in gold if one.half == half]
        for name, articles in (("marked", marked(here)), ("found", found(here, pipeline))):
            scored = score(here, articles)
            print(row(f"{half} half, {name}", scored))
            print(misses(scored) if wanted.misses and half == "open" else "", end="")
    return 0


def marked(gold: Sequence[Marked]) -> dict[str, Article]:
    """With the entities of the gold."""
    return {one.slug: as_article(one) for one in gold}


def found(gold: Sequence[Marked], pipeline: Pipeline) -> dict[str, Article]:
    """With those of the pipeline; each text is one article."""
    return {one.slug: _read(one, pipeline) for one in gold}


def _read(one: Marked, pipeline: Pipeline) -> Article:
    page = pipeline.process_article(RawPage(body=one.text, date_published=one.published))
    return msgspec.structs.replace(page.articles[0], id=one.slug)


def row(name: str, scored: Scored) -> str:
    """One line of the table."""
    figures = "".join(f"{value:7.3f}" for value in (scored.precision, scored.recall, scored.f))
    namings = f"{scored.found}/{scored.namings}"
    return f"{name:24}{figures}{namings:>10}  {len(scored.namesakes)}, {len(scored.others)}, {scored.upstream}"


def misses(scored: Scored) -> str:
    """What is wrong, one thing a line."""
    lines = [
        *(f"  namesakes merged: {one}" for one in scored.namesakes),
        *(f"  merged: {one}" for one in scored.others),
        *(f"  split: {one}" for one in scored.split),
    ]
    return "".join(f"{line}\n" for line in lines)


if __name__ == "__main__":
    sys.exit(main())
