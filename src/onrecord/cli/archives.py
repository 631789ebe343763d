"""What the commands of the archive share: the option that names it, opening it, and answers as JSON or for people."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar

import click

from onrecord.cli.options import IsoDate
from onrecord.errors import NoArchive

if TYPE_CHECKING:
    from onrecord.archive import Archive
    from onrecord.archive.results import Source

F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T")
_C1 = re.compile("[\x80-\x9f]")

EXIT_CODES = (
    "Exit codes: 0 all good, 1 the archive cannot be read or written to its end, 2 wrong usage, 130 interrupted."
)


def archive_options(command: F) -> F:
    """Which archive, and in which form."""
    for option in (
        click.option("--json", "as_json", is_flag=True, help="JSON, an object a line."),
        click.option(
            "--archive", "path", metavar="FILE", required=True, type=click.Path(dir_okay=False), help="The archive."
        ),
    ):
        command = option(command)
    return command


def narrowing_options(command: F) -> F:
    """What narrows articles down, and how many answers come."""
    for option in (
        click.option(
            "--offset", metavar="N", type=click.IntRange(0, 1_000_000_000), default=0, help="Pass over the first N."
        ),
        click.option(
            "--limit",
            metavar="N",
            type=click.IntRange(1, 1_000_000_000),
            default=20,
            show_default=True,
            help="At most N answers.",
        ),
        click.option("--versions", is_flag=True, help="Earlier captures of a page too."),
        click.option("--independent", is_flag=True, help="Of articles with one text only one."),
        click.option("--language", metavar="CODE", help="Articles in this language: en, de ..."),
        click.option("--until", metavar="DATE", type=IsoDate(), help="Articles until this day, month or year."),
        click.option("--since", metavar="DATE", type=IsoDate(), help="Articles from this day, month or year on."),
        click.option("--outlet", metavar="NAME", help="Articles of this paper: its name or its site."),
    ):
        command = option(command)
    return command


class Narrowing(TypedDict):
    """What `narrowing_options` hand to a command, by the names that the archive's verbs have for it."""

    outlet: str | None
    since: str | None
    until: str | None
    language: str | None
    versions: bool
    independent: bool
    limit: int
    offset: int


def opened(path: str, *, read_only: bool) -> Archive:
    """An archive that is there already.

    Raises:
        ArchiveError: it is not there, or cannot be opened.
    """
    from onrecord.archive import Archive  # noqa: PLC0415  # --help does without a database

    if not Path(path).exists():
        raise NoArchive(f"no archive {path!r}")
    return Archive(path, read_only=read_only)


def say_json(value: object) -> None:
    """A line of JSON, with nothing in it that moves a terminal's cursor."""
    import msgspec  # noqa: PLC0415

    from onrecord.writers.jsonl import for_terminal  # noqa: PLC0415

    text = _C1.sub(lambda found: f"\\u{ord(found[0]):04x}", msgspec.json.encode(value).decode())
    line = text.encode() + b"\n"
    sys.stdout.buffer.write(for_terminal(line) if sys.stdout.isatty() else line)
    sys.stdout.buffer.flush()


def say_all(found: Iterable[T], lines: Callable[[T], Iterable[str]], *, as_json: bool, apart: bool = True) -> None:
    """Answers, each as soon as it is there; that there is none, where there is none.

    Args:
        found: the answers.
        lines: what is shown to people of one of them.
        as_json: a line of JSON each instead.
        apart: an empty line between two of them.
    """
    none = True
    for one in found:
        if as_json:
            say_json(one)
        else:
            click.echo("\n" * (apart and not none) + "\n".join(lines(one)))
        none = False
    if none:
        say_nothing_found()


def say_nothing_found() -> None:
    """Nobody has to guess whether the program did its work."""
    click.echo("onrecord: nothing found", err=True)


def counted(number: int, thing: str) -> str:
    """A number of things: ``1 article``, ``2,000 articles``."""
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"


def place_of(source: Source) -> str:
    """Outlet, day and address of an article, on one line."""
    from onrecord.writers.safe import one_line  # noqa: PLC0415

    version = "" if source.version == 1 else f"version {source.version}"
    copies = "" if source.copies == 1 else f"in {source.copies:,} articles"
    parts = (source.outlet, source.day, source.address or f"article {source.article}", version, copies)
    return ", ".join(one_line(part) for part in parts if part)
