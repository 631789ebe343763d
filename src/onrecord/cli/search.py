"""``onrecord search``: words in, the articles of an archive that hold them out."""

from __future__ import annotations

from typing import Unpack, get_args

import click

from onrecord.cli.archives import (
    EXIT_CODES,
    Narrowing,
    archive_options,
    narrowing_options,
    opened,
    place_of,
    say_json,
    say_nothing_found,
)
from onrecord.cli.options import Act
from onrecord.model.record import Status

EPILOG = f"""\b
Examples:
  onrecord search sea wall --archive news.db
  onrecord search '"sea wall"' --since 2024-03 --outlet harbourledger.example --archive news.db

\b
All words have to be there, in any order; words in quotation marks stand one behind the other. Nothing else in a
query has a meaning of its own. --speaker, --act and --status are met by one and the same statement.
{EXIT_CODES}
"""


@click.command(short_help="Articles of an archive with these words.", epilog=EPILOG)
@click.argument("query", metavar="QUERY...", nargs=-1, required=True)
@archive_options
@click.option("--speaker", metavar="WORDS", help="Articles in which somebody of such a name says something.")
@click.option(
    "--act", metavar="ACT", type=Act(), help="Articles in which somebody does this: deny, promise, accuse ..."
)
@click.option("--status", type=click.Choice(get_args(Status)), help="Articles with such a statement.")
@narrowing_options
def search(  # click gives them all by name
    query: tuple[str, ...],
    path: str,
    as_json: bool,  # noqa: FBT001  # click gives it by name
    speaker: str | None,
    act: str | None,
    status: str | None,
    **narrowing: Unpack[Narrowing],
) -> int:
    """Find articles, the best first, each with the part of its text that has most of the words."""
    from onrecord.writers.safe import one_line  # noqa: PLC0415

    found = False
    with opened(path, read_only=True) as archive:
        for hit in archive.search(" ".join(query), speaker=speaker, act=act, status=status, **narrowing):
            if as_json:
                say_json(hit)
            else:
                click.echo("\n" * found + one_line(hit.source.headline or "(no headline)"))
                click.echo(f"  {place_of(hit.source)}\n  {one_line(hit.snippet.text)}")
            found = True
    if not found:
        say_nothing_found()
    return 0
