"""``onrecord arrivals``: what was given to an archive, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from onrecord.cli.archives import EXIT_CODES, archive_options, counted, opened, say_all
from onrecord.cli.options import IsoDate

if TYPE_CHECKING:
    from onrecord.archive.arrivals import Arrival

EPILOG = f"""\b
Examples:
  onrecord arrivals --archive news.db
  onrecord arrivals --outcome failed --since 2024-10-21 --archive news.db

\b
What was given last comes first. A page that was given again is one line, with how often and when last.
{EXIT_CODES}
"""


@click.command(short_help="What came into an archive, and what did not.", epilog=EPILOG)
@archive_options
@click.option(
    "--outcome",
    type=click.Choice(("added", "new_version", "known", "failed", "forgotten")),
    help="Only what became of it: known is what was given more than once, forgotten what was refused.",
)
@click.option("--since", metavar="DATE", type=IsoDate(), help="Given on this day, in this month or year, or later.")
@click.option("--limit", metavar="N", type=click.IntRange(1, 1_000_000_000), default=100, show_default=True)
@click.option("--offset", metavar="N", type=click.IntRange(0, 1_000_000_000), default=0, help="Pass over the first N.")
def arrivals(
    path: str,
    as_json: bool,  # noqa: FBT001  # click gives it by name
    outcome: str | None,
    since: str | None,
    limit: int,
    offset: int,
) -> int:
    """List the pages that were given to 'onrecord add', and why some of them are not here."""
    with opened(path, read_only=True) as archive:
        found = archive.arrivals(outcome, since=since, limit=limit, offset=offset)
        say_all(found, _lines, as_json=as_json, apart=False)
    return 0


def _lines(one: Arrival) -> list[str]:
    from onrecord.writers.safe import one_line  # noqa: PLC0415

    times = f", {one.times:,} times since {one.first_seen}" if one.times > 1 else ""
    what = f", {counted(one.articles, 'article')}, {counted(one.statements, 'statement')}" if one.page else ""
    name = one_line(one.source) or "(no name)"
    lines = [f"{one.last_seen}  {one.outcome.replace('_', ' ')}: {name}{what}{times}"]
    if one.address and one.address != one.source:
        lines.append(f"  {one_line(one.address)}")
    if one.message:
        lines.append(f"  {one.kind}: {one_line(one.message)}")
    return lines
