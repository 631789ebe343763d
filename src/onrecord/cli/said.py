"""``onrecord said``: who said what, out of an archive, each statement in the words of its article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, get_args

import click

from onrecord.cli.archives import (
    EXIT_CODES,
    Narrowing,
    archive_options,
    narrowing_options,
    opened,
    place_of,
    say_all,
)
from onrecord.cli.options import Act
from onrecord.model.record import Status

if TYPE_CHECKING:
    from onrecord.archive.results import Said

EPILOG = f"""\b
Examples:
  onrecord said --speaker Orr --archive news.db
  onrecord said --about 'sea wall' --act deny --since 2024-03 --archive news.db
  onrecord said --to 'the council' --json --archive news.db

\b
Every condition has to hold. The newest articles come first.
{EXIT_CODES}
"""


@click.command(short_help="Who said what, out of an archive.", epilog=EPILOG)
@archive_options
@click.option("--speaker", metavar="WORDS", help="Words of the name of who said it, or passes it on.")
@click.option(
    "--about", metavar="WORDS", help='Words of what was said, in any order; "in quotation marks" one behind the other.'
)
@click.option("--to", metavar="WORDS", help="Words of the name of who it was said to.")
@click.option(
    "--act", metavar="ACT", type=Act(), help="say, deny, confirm, accuse, admit, promise, demand, ask, warn ..."
)
@click.option("--status", type=click.Choice(get_args(Status)), help="What the text makes of it.")
@narrowing_options
def said(  # click gives them all by name
    path: str,
    as_json: bool,  # noqa: FBT001  # click gives it by name
    speaker: str | None,
    about: str | None,
    to: str | None,
    act: str | None,
    status: str | None,
    **narrowing: Unpack[Narrowing],
) -> int:
    """Find statements by who said them, about what, to whom, how, where and when. Nothing that is said was checked."""
    with opened(path, read_only=True) as archive:
        found = archive.said(speaker=speaker, about=about, to=to, act=act, status=status, **narrowing)
        say_all(found, _lines, as_json=as_json)
    return 0


def _lines(one: Said) -> list[str]:
    from onrecord.writers.safe import one_line  # noqa: PLC0415
    from onrecord.writers.statements import UNNAMED, act_in_words, what_in_words  # noqa: PLC0415

    who = " and ".join(map(one_line, one.speakers)) or UNNAMED
    to = f", to {' and '.join(map(one_line, one.addressees))}" if one.addressees else ""
    by = f", as told by {' and '.join(map(one_line, one.relays))}" if one.relays else ""
    return [
        f"{who}, {act_in_words(one.statement)}{to}{by}: {what_in_words(one.statement)}",
        f"  {one_line(one.statement.sentence.text)}",
        f"  {place_of(one.source)}",
    ]
