"""The marked articles: files in, each text with its names and whom they name out.

`README.md` beside this file describes the form.

>>> text, marks = unmark("{Mayor|p-ruiz.title} {Ana Ruiz|p-ruiz} left.")
>>> text, [(mark.who, mark.kind, text[mark.start : mark.end]) for mark in marks]
('Mayor Ana Ruiz left.', [('p-ruiz', 'title', 'Mayor'), ('p-ruiz', '', 'Ana Ruiz')])
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple, get_args

from bench.marks import HALVES, GoldFault, Half, unmarked
from onrecord.model.annotation import Descriptor, DescriptorKind, Entity, EntityType, Mention
from onrecord.model.article import Article
from onrecord.model.found import Found, FoundDate
from onrecord.model.span import Span

ARTICLES: Final = Path(__file__).with_name("articles")

TYPES: Final[dict[str, EntityType]] = {"p": "PER", "o": "ORG", "g": "GPE"}
"""The first letter of an identity: its type."""
_KINDS: Final = ("", *get_args(DescriptorKind))
_MARK: Final = re.compile(r"\{([^{}|]+)\|([pog]-[a-z0-9-]+)(?:\.([a-z]+))?\}")


class Mark(NamedTuple):
    """Words and whom they name or describe."""

    start: int
    end: int
    who: str
    """Identity: one in all articles."""
    kind: str
    """Empty: a name; else the kind of descriptor."""


class Marked(NamedTuple):
    """One article of the gold."""

    slug: str
    half: Half
    published: str
    outlet: str
    text: str
    marks: tuple[Mark, ...]

    @property
    def named(self) -> list[str]:
        """The identities that it names and that are judged: people and organisations, in the order of the text."""
        return list(dict.fromkeys(mark.who for mark in self.marks if not mark.kind and mark.who[0] != "g"))


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
    if set(told) != {"half", "published", "outlet"} or told["half"] not in HALVES:
        raise GoldFault(f"{slug}: the head must say half (blind, open), published and outlet, then an empty line")
    text, marks = unmark(marked)
    if any(sign in text for sign in "{}|"):
        raise GoldFault(f"{slug}: a mark is broken off: write {{words|p-who}} or {{words|p-who.title}}")
    wrong = [mark.kind for mark in marks if mark.kind not in _KINDS]
    if wrong:
        raise GoldFault(f"{slug}: '{wrong[0]}' is no kind of descriptor: {', '.join(_KINDS[1:])}")
    nameless = {mark.who for mark in marks} - {mark.who for mark in marks if not mark.kind}
    if nameless:
        raise GoldFault(f"{slug}: {min(nameless)} is described and never named: mark a name too")
    return Marked(slug, "blind" if told["half"] == "blind" else "open", told["published"], told["outlet"], text, marks)


def unmark(marked: str) -> tuple[str, tuple[Mark, ...]]:
    """The bare text, and its marks."""
    text, marks = unmarked(marked, _MARK)
    return text, tuple(Mark(*place, found[2], found[3] or "") for place, found in marks)


def as_article(one: Marked) -> Article:
    """The article as if everybody in it had been found: what joining is worth by itself."""
    who = list(dict.fromkeys(mark.who for mark in one.marks))
    numbers = {name: f"e{number}" for number, name in enumerate(who, start=1)}
    return Article(
        id=one.slug,
        position=1,
        text=one.text,
        body=one.text,
        segments=(),
        publisher=Found(one.outlet, one.outlet, "caller"),
        date_published=FoundDate(one.published, one.published, "caller"),
        entities=tuple(_entity(one.text, numbers[name], name, one.marks) for name in who),
        mentions=tuple(
            Mention(f"m{number}", numbers[mark.who], span, span, "name")
            for number, mark in enumerate((mark for mark in one.marks if not mark.kind), start=1)
            for span in (Span.of(one.text, mark.start, mark.end),)
        ),
    )


def _entity(text: str, number: str, who: str, marks: Sequence[Mark]) -> Entity:
    forms = list(dict.fromkeys(text[it.start : it.end] for it in marks if it.who == who and not it.kind))
    name = max(forms, key=len)
    said = tuple(
        Descriptor(it.kind, text[it.start : it.end], Span.of(text, it.start, it.end))  # type: ignore[arg-type]
        for it in marks
        if it.who == who and it.kind
    )
    return Entity(number, name, TYPES[who[0]], tuple(form for form in forms if form != name), said)
