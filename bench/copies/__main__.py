"""``python -m bench.copies``: how well copies of a text are found among others, and how fast."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random

from bench.copies.measure import Asked, by_length, corpus, index_of, measure, reports, through_archive, total
from bench.copies.texts import made_article
from onrecord.link.copies import CopyIndex
from onrecord.link.shingles import sketch_text

ABOUT = """Variants of the texts of this repository and of made ones are looked for among all of them and among texts
that look alike and are no copies. Recall and precision are of pairs: a text that is asked about, and a known one.

  python -m bench.copies                 by kind of variant
  python -m bench.copies --seed 5        with other texts and variants
  python -m bench.copies --among 20000   with so many other articles in the archive, which says many phrases too
  python -m bench.copies --wrong         each text that was not answered right
  python -m bench.copies --check         exit 1 when recall is below 0.95 or precision below 0.99
"""
RECALL, PRECISION = 0.95, 0.99


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.copies", description=ABOUT, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seed", type=int, default=1, help="of the made texts and of the variants")
    parser.add_argument("--among", type=int, default=0, help="articles on other matters in the archive")
    parser.add_argument("--wrong", action="store_true", help="show what was not answered right")
    parser.add_argument("--check", action="store_true", help="hold the figures against what is to be reached")
    wanted = parser.parse_args(arguments)
    known, asked = corpus(wanted.seed)
    index = index_of(known)
    counts = measure(index, asked, show) if wanted.wrong else measure(index, asked)
    counts["all"] = total(counts.values())
    counts.update(by_length(index, asked))
    counts["pairs within reports"] = reports(known, asked, wanted.seed)
    with tempfile.TemporaryDirectory() as folder:
        path, through = Path(folder) / "copies.db", ("asked of an archive", "added to an archive")
        pairs = through_archive(known, asked, path, among=wanted.among, seed=wanted.seed)
        counts.update(zip(through, pairs, strict=True))
    for kind, count in counts.items():
        print(f"{kind:32} recall {_share(count.recall)}  precision {_share(count.precision)}  {tuple(count)}")
    rng = Random(wanted.seed)  # noqa: S311  (chance here keeps no secrets)
    print(speed([made_article(rng) for _ in range(2_000)], "made articles"))
    print(speed([one.text for one in asked if one.own is None], "variants"))
    print(speed(list(known.values()), "with what looks alike"))
    low = (counts["all"].recall or 0) < RECALL or (counts["all"].precision or 0) < PRECISION
    return 1 if wanted.check and low else 0


def _share(value: float | None) -> str:
    return "   -  " if value is None else f"{value:.4f}"


def show(one: Asked, found: set[str]) -> None:
    """A line for a text that was not answered right."""
    missed, wrong = sorted(one.wanted - found), sorted(found - one.wanted)
    print(f"{one.kind}: {len(one.text.split())} words, missed {missed}, wrong {wrong[:4]}")


def speed(texts: Sequence[str], name: str) -> str:
    """How many texts a second are asked about and added, one after the other, in an index that grows."""
    index, words = CopyIndex(), sum(len(text.split()) for text in texts)
    start = time.process_time()
    for number, text in enumerate(texts):
        sketch = sketch_text(text)
        index.find_sketch(sketch)
        index.add_sketch(str(number), sketch)
    seconds = time.process_time() - start
    hashes = sum(len(sketch.hashes) for sketch in index.sketches.values()) / len(texts)
    return (
        f"{name:32} {len(texts) / seconds:,.0f} texts a second of CPU time, found and added; "
        f"{words / len(texts):,.0f} words and {hashes:.0f} hashes a text"
    )


if __name__ == "__main__":
    sys.exit(main())
