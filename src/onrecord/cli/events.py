"""``onrecord events``: what happened, out of an archive, each event in the words of its article."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Unpack, get_args

import click

from onrecord.cli.archives import EXIT_CODES, Narrowing, archive_options, narrowing_options, opened, place_of, say_all
from onrecord.cli.options import IsoDate
from onrecord.errors import UsageError
from onrecord.model.record import Status

if TYPE_CHECKING:
    from onrecord.archive.results import Happened

EPILOG = f"""\b
Examples:
  onrecord events --actor police --type Arrest --archive news.db
  onrecord events --who Orr --facts --happened-since 2024-03 --archive news.db
  onrecord events --type ASSAULT --limit 100000 --csv --archive news.db > events.csv

\b
Every condition has to hold. The newest articles come first. TYPE is one of PLOVER's, with its mode or without
(COERCE, ASSAULT/drone), a step of a court case (Arrest, Sentence ...) or another (Die, Disaster, Elect ...).
A claim, a plan and a denial are marked as that; --facts leaves them out. In tables, event_type, event_mode and quad
are as event data code them: a planned meeting is AGREE, a planned attack THREATEN, what is only supposed is empty.
{EXIT_CODES}
"""


class Wanted(Narrowing):
    """What `events` is asked for, by the names that the archive has for it."""

    who: str | None
    actor: str | None
    recipient: str | None
    place: str | None
    status: str | None
    facts: bool
    happened_since: str | None
    happened_until: str | None


@click.command(short_help="What happened, out of an archive.", epilog=EPILOG)
@archive_options
@click.option("--csv", "as_csv", is_flag=True, help="A table (RFC 4180), a row for each event.")
@click.option("--who", metavar="WORDS", help="Words of the name of somebody who takes part in it.")
@click.option("--actor", metavar="WORDS", help="Words of the name of who did it.")
@click.option("--recipient", metavar="WORDS", help="Words of the name of whom it was done to.")
@click.option("--place", metavar="WORDS", help="Words of the name of where it happened.")
@click.option("--type", "kind", metavar="TYPE", help="What sort of event: COERCE, ASSAULT/drone, Arrest, Disaster ...")
@click.option("--status", type=click.Choice(get_args(Status)), help="What the text makes of it.")
@click.option("--facts", is_flag=True, help="Only what the articles tell as facts, or somebody confirmed or admitted.")
@click.option("--happened-since", metavar="DATE", type=IsoDate(), help="It was on this day, month or year or later.")
@click.option("--happened-until", metavar="DATE", type=IsoDate(), help="It was on this day, month or year or earlier.")
@narrowing_options
def events(  # click gives them all by name
    path: str,
    as_json: bool,  # noqa: FBT001  # click gives it by name
    as_csv: bool,  # noqa: FBT001  # click gives it by name
    kind: str | None,
    **wanted: Unpack[Wanted],
) -> int:
    """Find events by who did what to whom, where and when. Nothing that an article tells was checked."""
    if as_csv and as_json:
        raise UsageError("--json and --csv at once", remedy="Choose one of them.")
    with opened(path, read_only=True) as archive:
        found = archive.events(type=kind, **wanted)
        if as_csv:
            _say_table(found)
        else:
            say_all(found, _lines, as_json=as_json)
    return 0


def _say_table(found: Iterable[Happened]) -> None:
    from onrecord.web.view import write_csv  # noqa: PLC0415
    from onrecord.web.views.events import EVENT_COLUMNS, event_row  # noqa: PLC0415
    from onrecord.writers.safe import harmless  # noqa: PLC0415

    rows = ([harmless(cell) if isinstance(cell, str) else cell for cell in event_row(one)] for one in found)
    write_csv(sys.stdout, EVENT_COLUMNS, rows)


def _lines(one: Happened) -> list[str]:
    from onrecord.writers.events import kind_in_words, standing_in_words  # noqa: PLC0415
    from onrecord.writers.safe import one_line  # noqa: PLC0415

    sides = [" and ".join(map(one_line, side)) for side in (one.actors, one.recipients)]
    who = f": {' → '.join(side for side in sides if side)}" if any(sides) else ""
    who = f": → {sides[1]}" if sides[1] and not sides[0] else who
    where = f", {one_line(one.place)}" if one.place else ""
    standing = standing_in_words(one.event, " and ".join(map(one_line, one.told_by)))
    return [
        f"{(one.when or '').partition('T')[0] or 'no day'}  {kind_in_words(one.event.type)}{who}{where} ({standing})",
        f"  {one_line(one.event.sentence.text)}",
        f"  {place_of(one.source)}",
    ]
