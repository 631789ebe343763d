"""The versions of a page: its address in, the captures that are kept out, and what changed from one to another."""

from __future__ import annotations

from typing import Final

import msgspec

from onrecord.archive import Archive
from onrecord.archive.versions import Version
from onrecord.errors import NotFound, UsageError
from onrecord.web.asked import Asked, Param
from onrecord.web.differences import Change, changes
from onrecord.web.view import Answer, View
from onrecord.writers.safe import harmless

_NUMBERS: Final = 1_000_000
_AROUND: Final = 160
"""Characters of what stayed the same that are shown beside a change."""


class VersionsAnswer(msgspec.Struct, frozen=True):
    """The captures of an address."""

    url: str
    versions: tuple[Version, ...]
    """In the order of their capture."""
    one: int | None
    """The numbers of the two versions that are compared; None: there is only one."""
    other: int | None
    difference: list[Change]
    """From the one to the other: the texts of their articles, one behind the other."""


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
    told = changes(_text(archive, one), _text(archive, other)) if one and other else []
    data = VersionsAnswer(asked["url"], found, one.version if one else None, other.version if other else None, told)
    rows = [(version.version, version.captured or "", version.added_at, version.page) for version in found]
    return Answer(data, rows, {"shown": _folded(told), "changed": any(change.kind != "same" for change in told)})


def _two(found: tuple[Version, ...], asked: Asked) -> tuple[Version | None, Version | None]:
    numbered = {str(version.version): version for version in found}
    if any(asked[name] and asked[name] not in numbered for name in ("one", "other")):
        raise UsageError("no such version", remedy=f"There are {', '.join(numbered)}.")
    if len(found) < 2:
        return None, None
    return numbered.get(asked["one"], found[-2]), numbered.get(asked["other"], found[-1])


def _text(archive: Archive, version: Version) -> str:
    articles = (archive.article(key) for key in version.articles)
    return "\n\n".join(article.text for article in articles if article)


def _folded(told: list[Change]) -> list[Change]:
    """What stayed the same is shown as far as it stands beside a change."""
    last = len(told) - 1
    return [
        Change(change.kind, harmless(change.text if change.kind != "same" else _cut(change.text, index, last)))
        for index, change in enumerate(told)
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
