"""The versions of a page: its address in, the captures that are kept out, and what changed from one to another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import Final, NamedTuple

import msgspec

from onrecord.archive import Archive
from onrecord.archive.versions import Version
from onrecord.errors import NotFound, UsageError
from onrecord.link.difference import Change, ChangeKind, difference
from onrecord.web.asked import Asked, Param
from onrecord.web.view import Answer, View
from onrecord.writers.safe import harmless

_NUMBERS: Final = 1_000_000
_AROUND: Final = 160
"""Characters of what stayed the same that are shown beside a change."""


class Difference(msgspec.Struct, frozen=True):
    """What became of one article of the page."""

    one: str | None
    """Its id in the earlier version; None: it was not there."""
    other: str | None
    changes: tuple[Change, ...]
    """Spans of the two articles' texts."""


class VersionsAnswer(msgspec.Struct, frozen=True):
    """The captures of an address."""

    url: str
    versions: tuple[Version, ...]
    """In the order of their capture."""
    one: int | None
    """The numbers of the two versions that are compared; None: there is only one."""
    other: int | None
    differences: list[Difference]
    """From the one to the other, article by article, as they stand on the page."""


class Shown(NamedTuple):
    """A run of text as the page shows it."""

    kind: ChangeKind
    text: str


def show(archive: Archive, asked: Asked) -> Answer:
    """The captures of an address, and the difference of two: of the last two, where nothing else is asked for.

    Raises:
        NotFound: there is none.
        UsageError: no address was given, or there is no version of that number.
    """
    if not asked["url"]:
        raise UsageError("no address", remedy="Give the address of a page: /versions?url=https://...")
    found = archive.versions(asked["url"])
    if not found:
        raise NotFound("the archive has no page of this address", remedy="Search for its words instead.")
    one, other = _two(found, asked)
    told = list(_differences(archive, one, other)) if one and other else []
    numbers = (one.version if one else None, other.version if other else None)
    rows = [(version.version, version.captured or "", version.added_at, version.page) for version in found]
    changed = [one for one in told if any(change.kind != "kept" for change in one.changes)]
    return Answer(
        VersionsAnswer(asked["url"], found, *numbers, told), rows, {"changed": [_folded(one) for one in changed]}
    )


def _two(found: tuple[Version, ...], asked: Asked) -> tuple[Version | None, Version | None]:
    numbered = {str(version.version): version for version in found}
    if any(asked[name] and asked[name] not in numbered for name in ("one", "other")):
        raise UsageError("no such version", remedy=f"There are {', '.join(numbered)}.")
    if len(found) < 2:
        return None, None
    return numbered.get(asked["one"], found[-2]), numbered.get(asked["other"], found[-1])


def _differences(archive: Archive, one: Version, other: Version) -> Iterator[Difference]:
    for before, after in zip_longest(one.articles, other.articles):
        texts = [found.text if key and (found := archive.article(key)) else "" for key in (before, after)]
        yield Difference(before, after, difference(*texts))


def _folded(told: Difference) -> list[Shown]:
    """What stayed the same is shown as far as it stands beside a change."""
    last = len(told.changes) - 1
    spans = ((change.kind, change.other or change.one) for change in told.changes)
    texts = [(kind, span.text if span else "") for kind, span in spans]
    return [
        Shown(kind, harmless(_cut(text, index, last) if kind == "kept" else text))
        for index, (kind, text) in enumerate(texts)
    ]


def _cut(text: str, index: int, last: int) -> str:
    if len(text) <= 2 * _AROUND + 20:
        return text
    before = text[:_AROUND].rpartition(" ")[0] if index else ""
    after = text[-_AROUND:].partition(" ")[2] if index < last else ""
    return f"{before} … {after}"


VERSIONS: Final = View(
    "versions",
    "/versions",
    "The captures of an address that are kept, and what changed from one to another.",
    (
        Param("url", "The address."),
        Param("one", "Number of the earlier version; usually the last but one.", "number", least=1, most=_NUMBERS),
        Param("other", "Number of the later version; usually the last.", "number", least=1, most=_NUMBERS),
    ),
    VersionsAnswer,
    tuple("version captured added_at page".split()),
    show,
)
