"""The marked articles: files in, each text with its matter and the events that it tells out.

`README.md` beside this file describes the form.

>>> text, marks = unmark("Police {arrested|arrest} him.")
>>> text, [(mark.event, text[mark.start : mark.end]) for mark in marks]
('Police arrested him.', [('arrest', 'arrested')])
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final, NamedTuple

from bench.marks import HALVES, GoldFault, Half, unmarked

ARTICLES: Final = Path(__file__).with_name("articles")

_MARK: Final = re.compile(r"\{([^{}|]+)\|([a-z0-9-]+)\}")
_HEAD: Final = {"half", "matter", "published", "outlet"}


class Mark(NamedTuple):
    """Words that tell an event."""

    start: int
    end: int
    event: str
    """One name in all articles of a half."""


class Marked(NamedTuple):
    """One article of the gold."""

    slug: str
    half: Half
    matter: str
    """Articles about one matter have it in common."""
    published: str
    outlet: str
    text: str
    marks: tuple[Mark, ...]


def read_gold(folder: Path = ARTICLES) -> list[Marked]:
    """All articles, by name.

    Raises:
        GoldFault: a file breaks the form; the message says which and how.
    """
    return [parse(path.stem, path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.txt"))]


def parse(slug: str, file: str) -> Marked:
    """One file."""
    head, _, marked = file.partition("\n\n")
    told = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
    if set(told) != _HEAD or told["half"] not in HALVES:
        raise GoldFault(f"{slug}: the head must say half (blind, open), matter, published, outlet, then an empty line")
    text, marks = unmark(marked)
    if any(sign in text for sign in "{}|"):
        raise GoldFault(f"{slug}: a mark is broken off: write {{words|event}}")
    half: Half = "blind" if told["half"] == "blind" else "open"
    return Marked(slug, half, told["matter"], told["published"], told["outlet"], text, marks)


def unmark(marked: str) -> tuple[str, tuple[Mark, ...]]:
    """The bare text, and its marks."""
    text, marks = unmarked(marked, _MARK)
    return text, tuple(Mark(*place, found[2]) for place, found in marks)
