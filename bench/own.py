"""How well our own pages come out with the shipped weights: ``python -m bench.own``.

The pages are those of ``tests/golden``, written for this repository, so these figures can be had on any machine. They
are a floor, not a measure: the pages are few, and the tests hold each of their fields to the letter.

>>> word_f1("Rain fell", "rain fell all day")
0.6666666666666666
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import mean
from typing import Any, Final

import onrecord
from bench.floors import missed, read_floors
from onrecord.model.article import Article

NAME: Final = "own"
"""What ``floors.json`` calls these pages."""

ROOT: Final = Path(__file__).resolve().parents[1]
PAGES: Final = ROOT / "tests" / "golden"


def own_figures() -> dict[str, float]:
    """``body_f1``: bags of lower-cased words, averaged over pages. ``fields``: share of fields that came out as written
    down, of those that a person wrote down: headline, standfirst, names, day or instant of publication.
    """
    bodies, fields = [], []
    for article, expected in _pages():
        bodies.append(
            word_f1(article.body if article else "", "\n".join(expected["body"])) if "body" in expected else 1.0
        )
        fields.extend(_right(article, expected))
    return {"body_f1": mean(bodies), "fields": mean(fields)}


def _pages() -> Iterator[tuple[Article | None, dict[str, Any]]]:
    for folder in sorted(path.parent for path in PAGES.glob("*/expected.json")):
        meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
        path = ROOT / meta["page"] if "page" in meta else folder / "page.html"
        known = {key: meta[key] for key in ("url", "retrieved_at", "date_published") if key in meta}
        expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
        found = onrecord.articles(path, **known)
        for number, one in enumerate(expected.get("articles", [expected])):
            yield found[number] if number < len(found) else None, one


def _right(article: Article | None, expected: dict[str, Any]) -> list[bool]:
    got = _fields(article) if article else {}
    wanted: dict[str, Any] = {
        key: expected[key] for key in ("headline", "standfirst", "date_published") if key in expected
    }
    if "authors" in expected:
        wanted["authors"] = [one.get("name") or one.get("organization") for one in expected["authors"]]
    return [got.get(key) == value for key, value in wanted.items()]


def _fields(article: Article) -> dict[str, Any]:
    return {
        "headline": article.headline.value if article.headline else None,
        "standfirst": [one.value for one in article.standfirst],
        "date_published": article.date_published.value if article.date_published else None,
        "authors": [one.value.name or one.value.organization for one in article.authors],
    }


def word_f1(found: str, truth: str) -> float:
    """F1 of two bags of lower-cased words."""
    ours, theirs = (Counter(re.findall(r"\w+", text.lower())) for text in (found, truth))
    total = ours.total() + theirs.total()
    return 2 * (ours & theirs).total() / total if total else 1.0


def main() -> int:
    """Print the figures, hold them against the floors; the exit code."""
    figures = own_figures()
    for name, value in figures.items():
        print(f"{name:8} {value:.4f}")
    faults = missed(NAME, read_floors().get(NAME), None, figures)
    for fault in faults:
        print(f"MISSED  {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
