"""``onrecord stories`` and ``onrecord story``: articles of an archive about one matter, with a timeline and claims."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import click

from onrecord.cli.archives import EXIT_CODES, archive_options, counted, opened, place_of, say_all, say_json
from onrecord.cli.options import IsoDate
from onrecord.errors import UsageError

if TYPE_CHECKING:
    from onrecord.archive import Archive
    from onrecord.archive.results import FoundStoryline
    from onrecord.writers.storylines import AnsweredRow, SideRow, TellingRow, TimelineRow

LIST_EPILOG = f"""\b
Examples:
  onrecord stories --archive news.db
  onrecord stories --since 2024-03 --outlet harbourledger.example --archive news.db
  onrecord stories --json --archive news.db

\b
They are worked out of the newest articles that meet the conditions; how many older ones were left out is said. Of
articles with one text only one takes part. 'onrecord story ID' shows one of them with its timeline.
{EXIT_CODES}
"""

EPILOG = f"""\b
Examples:
  onrecord story f176c1a693b42382cada --archive news.db
  onrecord story f176c1a693b42382cada --why --archive news.db
  onrecord story f176c1a693b42382cada --json --archive news.db

\b
ID is an article's, as 'onrecord stories' lists it and as JSON has it ('source.article'). An event stands on the day on
which the articles say that it happened; under it, who tells it, and who vouches for it there: the article itself, or
only somebody in it. A plan, a claim and a denial are marked as that.
{EXIT_CODES}
"""


@click.command(short_help="Articles of an archive about the same matter.", epilog=LIST_EPILOG)
@archive_options
@click.option("--outlet", metavar="NAME", help="Articles of this paper: its name or its site.")
@click.option("--since", metavar="DATE", type=IsoDate(), help="Articles from this day, month or year on.")
@click.option("--until", metavar="DATE", type=IsoDate(), help="Articles until this day, month or year.")
@click.option("--language", metavar="CODE", help="Articles in this language: en, de ...")
@click.option("--limit", metavar="N", type=click.IntRange(1, 10**9), default=20, show_default=True, help="At most N.")
@click.option("--offset", metavar="N", type=click.IntRange(0, 10**9), default=0, help="Pass over the first N.")
def stories(  # click gives them all by name
    path: str,
    as_json: bool,  # noqa: FBT001  # click gives it by name
    outlet: str | None,
    since: str | None,
    until: str | None,
    language: str | None,
    limit: int,
    offset: int,
) -> int:
    """List storylines: articles about the same matter, two or more, those with the newest article first."""
    with opened(path, read_only=True) as archive:
        found = archive.storylines(
            outlet=outlet, since=since, until=until, language=language, limit=limit, offset=offset
        )
        say_all(found, _listed, as_json=as_json)
    return 0


@click.command(short_help="An article's storyline: what happened when, who tells it.", epilog=EPILOG)
@click.argument("article", metavar="ID")
@archive_options
@click.option("--why", is_flag=True, help="What holds its articles together, in the words of both.")
def story(article: str, path: str, as_json: bool, why: bool) -> int:  # noqa: FBT001  # click gives them by name
    """Show the storyline that an article belongs to: a timeline in the articles' words, claims and who answers them."""
    with opened(path, read_only=True) as archive:
        found = archive.storyline(article)
        if found is None:
            raise UsageError(
                f"the archive has no article {article!r}", remedy="Ids are listed by 'onrecord stories' and in JSON."
            )
        _show(archive, found, as_json=as_json, why=why)
    return 0


def _listed(one: FoundStoryline) -> Iterator[str]:
    yield _title(one)
    yield f"  {_extent(one)}{_bounded(one)}"
    yield from _with_headlines(one)


def _with_headlines(one: FoundStoryline) -> Iterator[str]:
    """Each with its headline, and where and when it stood."""
    from onrecord.writers.safe import one_line  # noqa: PLC0415  # --help does without

    for key in one.articles:
        source = one.sources[key]
        yield f"  {key}  {one_line(source.headline) or '(no headline)'}"
        yield f"    {place_of(source)}"


def _title(one: FoundStoryline) -> str:
    """The newest headline that there is."""
    from onrecord.writers.safe import one_line  # noqa: PLC0415  # --help does without

    headlines = (one.sources[key].headline for key in reversed(one.articles))
    return next((one_line(words) for words in headlines if words), "(no headline)")


def _extent(one: FoundStoryline) -> str:
    days = sorted(source.day for source in one.sources.values() if source.day)
    outlets = {source.outlet for source in one.sources.values()}
    since = "" if not days else f", {days[0]}" if days[0] == days[-1] else f", {days[0]} to {days[-1]}"
    return f"{counted(len(one.articles), 'article')} of {counted(len(outlets), 'paper')}{since}"


def _bounded(one: FoundStoryline) -> str:
    """How many articles were compared, where others were not."""
    if not one.left_out:
        return ""
    return f"; {counted(one.looked_at, 'article')} compared, not looked at: {one.left_out:,}"


def _show(archive: Archive, found: FoundStoryline, *, as_json: bool, why: bool) -> None:
    from onrecord.writers.storylines import GUESSED, answered_rows, timeline_rows  # noqa: PLC0415

    articles = {key: one for key in found.articles if (one := archive.article(key))}
    timeline, claims = timeline_rows(found, articles), answered_rows(found, articles)
    if as_json:
        say_json({"storyline": found, "timeline": timeline, "claims": claims})
        return
    lines = [_title(found), f"  {_extent(found)}{_bounded(found)}", f"  {GUESSED}"]
    lines += [*_timeline(timeline, found), *_claims(claims, found), *_articles(found)]
    click.echo("\n".join((*lines, *(_reasons(found) if why else ()))))


def _timeline(rows: Iterable[TimelineRow], found: FoundStoryline) -> Iterator[str]:
    from onrecord.writers.storylines import by_day  # noqa: PLC0415

    for day, sentences in by_day(rows):
        yield f"\n{day}"
        for told in sentences:
            yield f"  “{told[0].tellings[0].words}”"
            yield from (f"    {_telling(one, found)}" for row in told for one in row.tellings)


def _telling(one: TellingRow, found: FoundStoryline) -> str:
    who = f" ({one.who})" if one.who else ""
    return f"{one.kind}{who}: {one.standing} · {_paper(one.article, found)}"


def _paper(article: str, found: FoundStoryline) -> str:
    from onrecord.writers.safe import one_line  # noqa: PLC0415

    source = found.sources.get(article)
    parts = (source.outlet, source.day) if source else ()
    return one_line(", ".join(part for part in parts if part)) or f"article {article}"


def _claims(rows: Iterable[AnsweredRow], found: FoundStoryline) -> Iterator[str]:
    from onrecord.writers.claims import UNDECIDED  # noqa: PLC0415

    for number, row in enumerate(rows):
        if not number:
            yield f"\nClaims and answers ({UNDECIDED[0].lower()}{UNDECIDED[1:-1]})"
        yield f"  “{row.about}”"
        yield from (f"    {_side(one, found)}" for one in (*row.claims, *row.answers))


def _side(one: SideRow, found: FoundStoryline) -> str:
    from onrecord.writers.storylines import RELATIONS  # noqa: PLC0415

    how = RELATIONS[one.relation] if one.relation else "claims it"
    return f"{how}: {one.who}, {one.act}: {one.words} · {_paper(one.article, found)}"


def _articles(found: FoundStoryline) -> Iterator[str]:
    yield "\nArticles"
    yield from _with_headlines(found)


def _reasons(found: FoundStoryline) -> Iterator[str]:
    from onrecord.writers.storylines import reasons_in_words  # noqa: PLC0415

    yield "\nWhy these articles belong together" if found.ties else "\nOne article only."
    for tie in found.ties:
        yield f"  {tie.one} and {tie.other}"
        yield from (f"    {reason}" for reason in reasons_in_words(tie))
