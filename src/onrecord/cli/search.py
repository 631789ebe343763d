"""``onrecord search``: words in, the articles of an archive that hold them out."""

from __future__ import annotations

from collections.abc import Iterator
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
    from onrecord.archive.results import Hit

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
    with opened(path, read_only=True) as archive:
        found = archive.search(" ".join(query), speaker=speaker, act=act, status=status, **narrowing)
        say_all(found, _lines, as_json=as_json)
    return 0


def _lines(hit: Hit) -> Iterator[str]:
    from onrecord.writers.safe import one_line  # noqa: PLC0415  # --help does without

    yield one_line(hit.source.headline or "(no headline)")
    yield f"  {place_of(hit.source)}"
    yield f"  {one_line(hit.snippet.text)}"
