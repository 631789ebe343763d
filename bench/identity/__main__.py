"""``python -m bench.identity``: how well people and organisations of several articles are put together."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import msgspec

from bench.floors import Floor
from bench.halves import check, pin
from bench.identity.load import Marked, as_article, read_gold
from bench.identity.score import Scored, score
from bench.marks import HALVES, GoldFault, digest_of
from onrecord.archive import Archive
from onrecord.link.appearances import appearances_of
from onrecord.model.article import Article, Segment
from onrecord.model.found import Found, FoundDate
from onrecord.model.identity import Identity
from onrecord.model.page import Page, RawPage
from onrecord.pipeline import Pipeline

ABOUT: Final = """How well people and organisations of several articles are put together, in articles written for this
repository: B-cubed over what each article names, once with the entities that were marked by hand and once with those
that onrecord finds by rules, and these once more as an archive answers that has the articles one by one.

  python -m bench.identity              both halves
  python -m bench.identity --misses     what is wrong in the open half; the blind half is scored and never shown
  python -m bench.identity --floors     exit 1 when a figure is below its floor in bench/identity/floors.json
  python -m bench.identity --update-floors   raise the floors to what is measured now; --lower lets them fall
"""

FILE: Final = Path(__file__).with_name("floors.json")
AGAIN: Final = "python -m bench.identity --update-floors"
Results = dict[str, Scored]
"""``blind, marked`` and so on."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.identity", description=ABOUT, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--misses", action="store_true", help="list wrong merges and splits of the open half")
    parser.add_argument("--floors", action="store_true", help="hold the figures against their floors")
    parser.add_argument("--update-floors", action="store_true", help="pin what is measured now")
    parser.add_argument("--lower", action="store_true", help="with --update-floors: floors may fall")
    wanted = parser.parse_args(arguments)
    try:
        gold = read_gold()
    except (GoldFault, OSError) as fault:
        sys.stderr.write(f"bench.identity: {fault}\n")
        return 1
    results = measure(gold)
    if wanted.floors:
        return check(reached(results, digest_of(gold)), FILE, again=AGAIN)
    if wanted.update_floors:
        return pin(reached(results, digest_of(gold)), FILE, lower=wanted.lower)
    print(f"{'':16}{'B³ P':>7}{'R':>7}{'F':>7}{'found':>10}  wrong merges: namesakes, others, upstream")
    for name, scored in results.items():
        print(row(name, scored))
        print(misses(scored) if wanted.misses and name.startswith("open") else "", end="")
    return 0


def measure(gold: Sequence[Marked]) -> Results:
    """Each half with marked and with found entities."""
    pipeline = Pipeline(rules_only=True)
    results = {}
    for half in HALVES:
        here = [one for one in gold if one.half == half]
        results[f"{half}, marked"] = score(here, marked(here))
        articles = found(here, pipeline)
        results[f"{half}, found"] = score(here, articles)
        results[f"{half}, archive"] = score(here, articles, through_archive(here, articles))
    return results


def reached(results: Results, corpus: str) -> dict[str, Floor]:
    """What is reached now, in the place of floors."""
    return {name: floor_of(scored, corpus) for name, scored in results.items()}


def floor_of(scored: Scored, corpus: str) -> Floor:
    """The same of one half."""
    wrong = {"namesakes": len(scored.namesakes), "others": len(scored.others), "upstream": scored.upstream}
    return Floor(corpus=corpus, at_least={"f": scored.f}, at_most=wrong)


def marked(gold: Sequence[Marked]) -> dict[str, Article]:
    """With the entities of the gold."""
    return {one.slug: as_article(one) for one in gold}


def found(gold: Sequence[Marked], pipeline: Pipeline) -> dict[str, Article]:
    """With those of the pipeline; each text is one article."""
    return {one.slug: _read(one, pipeline) for one in gold}


def through_archive(gold: Sequence[Marked], articles: Mapping[str, Article]) -> list[Identity]:
    """Who everybody is when each is asked for by his appearance."""
    identities: dict[tuple[str, ...], Identity] = {}
    with tempfile.TemporaryDirectory() as folder, Archive(Path(folder) / "news.db") as archive:
        for one in gold:
            archive.add(_page(one, articles[one.slug]))
        for one in gold:
            for seen in appearances_of(articles[one.slug]):
                known = archive.person(seen.id)
                if known:
                    identities[known.identity.appearances] = known.identity
    return list(identities.values())


def _page(one: Marked, article: Article) -> Page:
    """A page that is this article, of its outlet and day."""
    bare = msgspec.structs.replace(
        article,
        segments=(Segment(0, len(article.text), 0),),
        publisher=Found(one.outlet, None, "caller"),
        date_published=FoundDate(one.published, None, "caller"),
    )
    return Page(f"page {one.slug}", article.text, (), "text/plain", articles=(bare,))


def _read(one: Marked, pipeline: Pipeline) -> Article:
    page = pipeline.process_article(RawPage(body=one.text, date_published=one.published))
    return msgspec.structs.replace(page.articles[0], id=one.slug)


def row(name: str, scored: Scored) -> str:
    """One line of the table."""
    figures = "".join(f"{value:7.3f}" for value in (scored.precision, scored.recall, scored.f))
    namings = f"{scored.found}/{scored.namings}"
    return f"{name:16}{figures}{namings:>10}  {len(scored.namesakes)}, {len(scored.others)}, {scored.upstream}"


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
