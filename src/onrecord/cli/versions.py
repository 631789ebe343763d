"""``onrecord versions``: the captures of an address in an archive, and what changed from one to the next."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING

import click

from onrecord.cli.archives import EXIT_CODES, archive_options, counted, opened, say_json, say_nothing_found

if TYPE_CHECKING:
    from onrecord.archive import Archive
    from onrecord.archive.versions import Version
    from onrecord.link.difference import Change

EPILOG = f"""\b
Example:
  onrecord versions https://paper.example/a --archive news.db

\b
What was taken out stands as [-words-], what was put in as {{+words+}}; paragraphs without a change are left out.
{EXIT_CODES}
"""


@click.command(short_help="What changed on a page, capture by capture.", epilog=EPILOG)
@click.argument("url", metavar="URL")
@archive_options
def versions(url: str, path: str, as_json: bool) -> int:  # noqa: FBT001  # click gives it by name
    """List the captures of an address, the earliest first, each with what changed in its articles."""
    with opened(path, read_only=True) as archive:
        found = archive.versions(url)
        for before, version in pairwise((None, *found)):
            assert version is not None  # noqa: S101  # only the first one is
            changes = [list(one) for one in _changes(archive, before, version)]
            if as_json:
                say_json({"version": version, "changes": changes})
            else:
                click.echo("\n".join(_lines(before, version, changes)))
    if not found:
        say_nothing_found()
    return 0


def _changes(archive: Archive, before: Version | None, version: Version) -> Iterable[tuple[Change, ...]]:
    """Of each article, by its place on the page."""
    from onrecord.link.difference import difference  # noqa: PLC0415

    if before is None:
        return
    for one, other in zip_longest(before.articles, version.articles):
        texts = [found.text if key and (found := archive.article(key)) else "" for key in (one, other)]
        yield difference(*texts)


def _lines(before: Version | None, version: Version, changes: list[list[Change]]) -> list[str]:
    captured = version.captured or f"{version.added_at} (added)"
    current = ", current" if version.current else ""
    lines = [f"version {version.version}: {captured}, {counted(len(version.articles), 'article')}{current}"]
    if before is None:
        return lines
    marked = [line for one in changes for line in _marked(one)]
    return lines + (marked or ["  its articles are the same"])


def _marked(changes: list[Change]) -> list[str]:
    """The paragraphs in which something changed."""
    from onrecord.writers.safe import one_line  # noqa: PLC0415

    signs = {"kept": ("", ""), "removed": ("[-", "-]"), "added": ("{+", "+}")}
    paragraphs: list[tuple[str, bool]] = [("", False)]
    for change in changes:
        span = change.one or change.other
        opening, closing = signs[change.kind]
        for number, line in enumerate(span.text.split("\n") if span else ()):
            if number:
                paragraphs.append(("", False))
            if line:
                text, changed = paragraphs[-1]
                paragraphs[-1] = (f"{text}{opening}{line}{closing}", changed or change.kind != "kept")
    return [f"  {one_line(text)}" for text, changed in paragraphs if changed]
