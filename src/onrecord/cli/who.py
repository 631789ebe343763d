"""``onrecord who``: who has a name in an archive, what he was and when, what he said and what was said of him."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from onrecord.cli.archives import (
    EXIT_CODES,
    archive_options,
    counted,
    opened,
    place_of,
    say_all,
    say_json,
    say_nothing_found,
)
from onrecord.errors import UsageError

if TYPE_CHECKING:
    from onrecord.archive import Archive
    from onrecord.archive.results import Known, Namesake, Said
    from onrecord.model.identity import Evidence, IdentityType, RoleHeld

EPILOG = f"""\b
Examples:
  onrecord who Orr --archive news.db
  onrecord who --id 6c0a2d#e1 --archive news.db
  onrecord who --id 6c0a2d#e1 --why --archive news.db
  onrecord who --apart 6c0a2d#e1 91f3b7#e2 --by 'Ana, news desk' --archive news.db

\b
Who is whom is worked out from names, roles, ages, places, company and days, and can be wrong: --why says what holds
articles together, --same and --apart put it right, --undo takes that back.
{EXIT_CODES}
"""

PAIR = "ONE OTHER"


@click.command(short_help="Who has a name, out of an archive.", epilog=EPILOG)
@click.argument("name", required=False)
@archive_options
@click.option("--id", "id_", metavar="ID", help="Show who this is: article#entity, as listed.")
@click.option("--why", is_flag=True, help="With --id: what holds its articles together.")
@click.option("--type", "kind", type=click.Choice(["PER", "ORG"]), help="People or organisations only.")
@click.option("--same", nargs=2, metavar=PAIR, help="Decide that two ids are one.")
@click.option("--apart", nargs=2, metavar=PAIR, help="Decide that two ids are not one.")
@click.option("--undo", nargs=2, metavar=PAIR, help="Take back what was decided about two ids.")
@click.option("--by", metavar="NAME", help="With --same and --apart: who decides.")
@click.option("--note", metavar="TEXT", default="", help="With --same and --apart: why.")
@click.option("--versions", is_flag=True, help="Earlier captures of a page too.")
@click.option("--limit", metavar="N", type=click.IntRange(1, 1_000_000), default=20, show_default=True,
              help="At most N names, or statements of each kind.")  # fmt: skip
@click.option("--offset", metavar="N", type=click.IntRange(0, 1_000_000), default=0, help="Pass over the first N.")
def who(  # noqa: PLR0917  # click gives them all by name
    name: str | None,
    path: str,
    as_json: bool,  # noqa: FBT001  # click gives it by name
    id_: str | None,
    why: bool,  # noqa: FBT001
    kind: str | None,
    same: tuple[str, str] | None,
    apart: tuple[str, str] | None,
    undo: tuple[str, str] | None,
    by: str | None,
    note: str,
    versions: bool,  # noqa: FBT001
    limit: int,
    offset: int,
) -> int:
    """List who has a name (a word of it, or several), or show who an id is."""
    if sum(it is not None for it in (name, id_, same, apart, undo)) != 1:
        raise UsageError("give one of NAME, --id, --same, --apart and --undo", remedy="Run 'onrecord who --help'.")
    if same or apart or undo:
        return _decide(path, same, apart, undo, by, note)
    with opened(path, read_only=True) as archive:
        if id_ is not None:
            return _show(archive, id_, why=why, as_json=as_json, versions=versions, limit=limit, offset=offset)
        found = archive.people(name or "", type=_kind(kind), versions=versions, limit=limit, offset=offset)
        say_all(found, _lines, as_json=as_json)
    return 0


def _kind(word: str | None) -> IdentityType | None:
    return "PER" if word == "PER" else "ORG" if word == "ORG" else None


def _decide(
    path: str,
    same: tuple[str, str] | None,
    apart: tuple[str, str] | None,
    undo: tuple[str, str] | None,
    by: str | None,
    note: str,
) -> int:
    if undo is None and not by:
        raise UsageError("--same and --apart need --by", remedy="Say who decides: --by 'Ana, news desk'.")
    with opened(path, read_only=False) as archive:
        if undo:
            click.echo("taken back" if archive.undecide(*undo) else "nothing was decided about them")
        elif same:
            archive.decide(*same, "same", by=by or "", note=note)
            click.echo("they are one from now on")
        elif apart:
            archive.decide(*apart, "apart", by=by or "", note=note)
            click.echo("they are kept apart from now on")
    return 0


def _show(archive: Archive, id_: str, *, why: bool, as_json: bool, versions: bool, limit: int, offset: int) -> int:
    known = archive.person(id_, versions=versions)
    if known is None:
        say_nothing_found()
        return 0
    by = archive.said(person=known, versions=versions, limit=limit, offset=offset)
    regarding = archive.said(regarding=known, versions=versions, limit=limit, offset=offset)
    if as_json:
        say_json({"known": known, "said": list(by), "regarding": list(regarding)})
        return 0
    click.echo("\n".join((*_head(known), *_roles(known))))
    for title, statements in (("Said:", by), ("Said to or about it:", regarding)):
        for number, one in enumerate(statements):
            click.echo("\n".join((*([f"\n{title}"] if not number else []), *_statement(one))))
    if why:
        click.echo("\n".join(_reasons(known)))
    return 0


def _lines(one: Namesake) -> Iterator[str]:
    from onrecord.writers.safe import one_line  # noqa: PLC0415

    yield one_line(one.name) + (f" (also {', '.join(map(one_line, one.names[:5]))})" if one.names else "")
    yield f"  {counted(one.articles, 'article')}{_days(one.first, one.last)}{_bounded(one.left_out)}"
    yield from (f"  {_role(role)}" for role in one.roles)
    yield f"  --id {one_line(one.id)}"


def _days(first: str | None, last: str | None) -> str:
    return "" if first is None else f", {first}" if first == last else f", {first} to {last}"


def _bounded(left_out: int) -> str:
    return f"; {left_out:,} older appearances of the name were not looked at" if left_out else ""


def _role(role: RoleHeld) -> str:
    from onrecord.writers.safe import one_line  # noqa: PLC0415

    return one_line(role.words) + _days(role.first, role.last)


def _head(known: Known) -> Iterator[str]:
    from onrecord.writers.safe import one_line  # noqa: PLC0415

    articles = len({one.article for one in known.appearances})
    days = [source.day for source in known.sources.values() if source.day]
    yield one_line(known.identity.name)
    since = _days(min(days, default=None), max(days, default=None))
    yield f"  {counted(articles, 'article')}{since}{_bounded(known.left_out)}"
    yield "  called " + ", ".join(f"{one_line(one.name)} ({one.articles:,})" for one in known.names)


def _roles(known: Known) -> Iterator[str]:
    if known.identity.roles:
        yield "\nRoles, with the days of the articles that give them:"
    for role in known.identity.roles:
        yield f"  {_role(role)}"


def _statement(one: Said) -> Iterator[str]:
    from onrecord.writers.safe import one_line  # noqa: PLC0415
    from onrecord.writers.statements import UNNAMED, act_in_words, what_in_words  # noqa: PLC0415

    speakers = " and ".join(map(one_line, one.speakers)) or UNNAMED
    yield f"  {speakers}, {act_in_words(one.statement)}: {what_in_words(one.statement)}"
    yield f"    {place_of(one.source)}"


def _reasons(known: Known) -> Iterator[str]:
    yield "\nWhy all this is one:" if known.identity.joins else "\nOne article only."
    for join in known.identity.joins:
        yield f"  {join.one} = {join.other}: {join.reason}"
        yield from (f"    {_words(one, known)}" for one in join.evidence)


def _words(evidence: Evidence, known: Known) -> str:
    from onrecord.writers.safe import one_line  # noqa: PLC0415

    return f"“{one_line(evidence.span.text)}” {place_of(known.sources[evidence.article])}"
