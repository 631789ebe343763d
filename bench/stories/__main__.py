"""``python -m bench.stories``: how well articles about one matter, and tellings of one event, are put together."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec

from bench.floors import Floor
from bench.halves import check, pin
from bench.marks import HALVES, GoldFault, digest_of
from bench.stories.load import Marked, read_gold
from bench.stories.score import Figures, Scored, score
from onrecord.model.article import Article
from onrecord.model.found import Found
from onrecord.model.page import RawPage
from onrecord.pipeline import Pipeline

ABOUT: Final = """How well articles about one matter are put together, and the tellings of one event, in articles
written for this repository.

  python -m bench.stories              both halves
  python -m bench.stories --misses     what is wrong in the open half; the blind half is scored and never shown
  python -m bench.stories --floors     exit 1 when a figure is below its floor in bench/stories/floors.json
  python -m bench.stories --update-floors   raise the floors to what is measured now; --lower lets them fall
"""

FILE: Final = Path(__file__).with_name("floors.json")
AGAIN: Final = "python -m bench.stories --update-floors"
Results = dict[str, Scored]
"""By half."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.stories", description=ABOUT, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--half", choices=HALVES, help="one half only")
    parser.add_argument("--misses", action="store_true", help="list what is wrong in the open half")
    parser.add_argument("--floors", action="store_true", help="hold the figures against their floors")
    parser.add_argument("--update-floors", action="store_true", help="pin what is measured now")
    parser.add_argument("--lower", action="store_true", help="with --update-floors: floors may fall")
    wanted = parser.parse_args(arguments)
    try:
        gold = read_gold()
    except (GoldFault, OSError) as fault:
        sys.stderr.write(f"bench.stories: {fault}\n")
        return 1
    results = measure([one for one in gold if wanted.half in (None, one.half)])
    if wanted.floors:
        return check(reached(results, digest_of(gold)), FILE, again=AGAIN)
    if wanted.update_floors:
        return pin(reached(results, digest_of(gold)), FILE, lower=wanted.lower)
    print(f"{'':8}{_heads('articles: P', 12)}{_heads('B³ P', 8)}{_heads('events: P', 12)}{'reach':>7}  found")
    for half, scored in results.items():
        print(row(half, scored))
        print("".join(f"  {miss}\n" for miss in scored.misses) if wanted.misses and half == "open" else "", end="")
    return 0


def measure(gold: Sequence[Marked]) -> Results:
    """Each half by itself, as an archive of its own."""
    pipeline = Pipeline(rules_only=True)
    halves = {half: [one for one in gold if one.half == half] for half in HALVES}
    return {half: score(here, {one.slug: read(one, pipeline) for one in here}) for half, here in halves.items() if here}


def read(one: Marked, pipeline: Pipeline) -> Article:
    """The text as one article of its outlet."""
    page = pipeline.process_article(RawPage(body=one.text, date_published=one.published))
    return msgspec.structs.replace(page.articles[0], id=one.slug, publisher=Found(one.outlet, None, "caller"))


def reached(results: Results, corpus: str) -> dict[str, Floor]:
    """What is reached now, in the place of floors."""
    return {name: floor_of(scored, corpus) for name, scored in results.items()}


def floor_of(scored: Scored, corpus: str) -> Floor:
    """The same of one half."""
    least = {
        "stories_precision": scored.stories[0],
        "stories_recall": scored.stories[1],
        "b_cubed": scored.b_cubed[2],
        "events_precision": scored.events[0],
        "events_recall": scored.events[1],
    }
    return Floor(corpus=corpus, at_least=least)


def row(half: str, scored: Scored) -> str:
    """One line of the table."""
    return (
        f"{half:8}{_three(scored.stories, 12)}{_three(scored.b_cubed, 8)}{_three(scored.events, 12)}"
        f"{scored.reachable:7.3f}  {scored.found}/{scored.told}; {scored.unjudged} not judged"
    )


def _heads(first: str, width: int) -> str:
    return f"{first:>{width}}{'R':>7}{'F':>7}"


def _three(figures: Figures, width: int) -> str:
    return f"{figures[0]:{width}.3f}" + "".join(f"{figure:7.3f}" for figure in figures[1:])


if __name__ == "__main__":
    sys.exit(main())
