"""``onrecord copies``: texts that several articles of an archive have, and who has them from where."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

import click

from onrecord.cli.archives import EXIT_CODES, archive_options, opened, place_of, say_all, say_json

if TYPE_CHECKING:
    from onrecord.archive import Archive
    from onrecord.link.reports import Report

EPILOG = f"""\b
Examples:
  onrecord copies --archive news.db
  onrecord copies --order largest --limit 5 --json --archive news.db
  onrecord copies --part A B --by 'Ana Nim' --note 'two storms' --archive news.db     A and B are ids of articles
  onrecord copies --rejoin A B --archive news.db                                      takes that back

\b
Where a text came from is told by the agency that it credits, else by dates. Copies are grouped and never deleted.
{EXIT_CODES}
"""


@click.command(short_help="Texts that several articles have.", epilog=EPILOG)
@archive_options
@click.option(
    "--order", type=click.Choice(("newest", "largest")), default="newest", show_default=True, help="Which come first."
)
@click.option("--limit", metavar="N", type=click.IntRange(1, 10**9), default=20, show_default=True, help="At most N.")
@click.option("--offset", metavar="N", type=click.IntRange(0, 10**9), default=0, help="Pass over the first N.")
@click.option("--part", "parted", metavar="A B", nargs=2, help="Say that two articles are no copies of each other.")
@click.option("--by", metavar="NAME", help="Who says so.")
@click.option("--note", metavar="WORDS", help="Why.")
@click.option("--rejoin", "rejoined", metavar="A B", nargs=2, help="Take back that they were parted.")
def copies(  # noqa: PLR0917  # click gives them all by name
    path: str,
    as_json: bool,  # noqa: FBT001  # click gives it by name
    order: str,
    limit: int,
    offset: int,
    parted: tuple[str, str] | None,
    by: str | None,
    note: str | None,
    rejoined: tuple[str, str] | None,
) -> int:
    """List the texts that several articles have, each with all of them; or correct that by hand."""
    if parted and not by:
        raise click.UsageError("--part needs --by NAME: who says that they are no copies.")
    with opened(path, read_only=not (parted or rejoined)) as archive:
        if parted or rejoined:
            _correct(archive, parted, rejoined, by=by or "", note=note, as_json=as_json)
            return 0
        found = archive.reports(order="largest" if order == "largest" else "newest", limit=limit, offset=offset)
        say_all(found, partial(_lines, archive), as_json=as_json)
    return 0


def _correct(
    archive: Archive,
    parted: tuple[str, str] | None,
    rejoined: tuple[str, str] | None,
    *,
    by: str,
    note: str | None,
    as_json: bool,
) -> None:
    if parted:
        changed = archive.part(*parted, by=by, note=note)
        _say(parted, "parted", changed, "are kept apart from now on", as_json=as_json)
    if rejoined:
        changed = archive.rejoin(*rejoined)
        words = "may be in one report again" if changed else "were not parted"
        _say(rejoined, "rejoined", changed, words, as_json=as_json)


def _say(pair: tuple[str, str], what: str, changed: bool, words: str, *, as_json: bool) -> None:  # noqa: FBT001
    a, b = pair
    say_json({"a": a, "b": b, what: changed}) if as_json else click.echo(f"{a!r} and {b!r} {words}")


def _lines(archive: Archive, report: Report) -> Iterator[str]:
    from onrecord.writers.safe import one_line  # noqa: PLC0415

    origin = archive.source(report.origin)
    yield one_line(origin.headline if origin and origin.headline else "(no headline)")
    for member in report.members:
        source = archive.source(member.article)
        yield f"  {member.role:<8}{member.article}  {place_of(source) if source else ''}"
        yield f"          {one_line(member.reason)}"
