"""The door: a file in, an archive out that keeps pages and answers who said what.

>>> import tempfile
>>> from onrecord.model.article import Article, Segment
>>> text = "Rain fell on Ebb."
>>> article = Article(id="a1", position=1, text=text, body=text, segments=(Segment(0, 17, 0),))
>>> page = Page(id="p1", text=text, blocks=(), media_type="text/plain", articles=(article,))
>>> with tempfile.TemporaryDirectory() as folder, Archive(Path(folder) / "news.db") as archive:
...     archive.add(page).outcome, archive.add(page).outcome
...     [hit.matches[0].text for hit in archive.search("ebb rain")]
('added', 'known')
['Rain']
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from itertools import repeat
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar, Unpack

from onrecord.archive.add import Added, Refused, add_pages, in_batches
from onrecord.archive.arrivals import Arrival, find_arrivals, note_failure
from onrecord.archive.copies import find_in
from onrecord.archive.decisions import all_decisions, decide, undecide, verdict_of
from onrecord.archive.doctor import Problem, examine
from onrecord.archive.export import bare_lines
from onrecord.archive.facets import Facets, Of, count_facets
from onrecord.archive.forget import Gone, forget_pages, lift_tombstone
from onrecord.archive.happened import EventFilters, find_events
from onrecord.archive.identities import find_known, find_people
from onrecord.archive.load import load_article, load_page, load_pages, load_source, newest_articles
from onrecord.archive.narrow import ArticleFilters, Filters, SourceFilters, StatementFilters
from onrecord.archive.part import part_of
from onrecord.archive.parting import part, rejoin
from onrecord.archive.patience import patient
from onrecord.archive.query import article_filter
from onrecord.archive.reports import Order, list_reports, report_of
from onrecord.archive.results import FoundStoryline, Happened, Hit, Known, Namesake, Said, Source
from onrecord.archive.rows import site_of
from onrecord.archive.said import find_statements
from onrecord.archive.search import search_articles
from onrecord.archive.stats import Stats, count
from onrecord.archive.store import WAIT, open_archive, translated
from onrecord.archive.storylines import find_storyline, list_storylines
from onrecord.archive.tables import arrow_reader
from onrecord.archive.tidy import tidy
from onrecord.archive.versions import Version, find_versions
from onrecord.errors import ArchiveReadOnly, as_page_error
from onrecord.link.copies import Match
from onrecord.link.reports import Report
from onrecord.model.article import Article
from onrecord.model.identity import Decision, IdentityType
from onrecord.model.page import Page, PageError

T = TypeVar("T")


class Archive:
    """Pages with their articles and records, in one file that can be searched.

    Args:
        path: the file; made when it is not there.
        read_only: change nothing, and make nothing.
        wait: seconds to wait for another writer.
        clock: says what time it is.

    Raises:
        ArchiveError: it cannot be opened; the message says what to do.
    """

    def __init__(
        self,
        path: str | Path,
        *,
        read_only: bool = False,
        wait: float = WAIT,
        clock: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
    ) -> None:
        self.path = Path(path)
        self.read_only = read_only
        self._clock = clock
        self._db = open_archive(self.path, read_only=read_only, wait=wait)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file. It may be called twice."""
        self._db.close()

    def add(self, page: Page, *, source: str = "") -> Added:
        """Keep a page with its articles and records, whole or not at all; the same page twice is one.

        Args:
            page: what was read.
            source: where it came from, for `arrivals`: the name of its file, line or record. Empty: its address.

        Raises:
            Forgotten: its address or site is to be forgotten.
            ArchiveError: it cannot be written.
        """
        (outcome,) = self._add([(page, source)])
        if isinstance(outcome, Added):
            return outcome
        raise outcome

    def add_all(self, pages: Iterable[Page], sources: Iterable[str] = repeat("")) -> Iterator[Added | Refused]:
        """Keep many pages, some at a time in one go, which is faster: what became of each, in order, once it is in.

        A page that is to be forgotten or cannot be kept is `Refused`, and the others go in.

        Args:
            pages: they are asked for while the ones before are in memory: half a second's, and no more than 512.
            sources: for each page, the name of its file, line or record.

        Raises:
            ArchiveError: it cannot be written. What was reported is in.
        """
        for batch in in_batches(zip(pages, sources, strict=False)):
            for (page, _), outcome in zip(batch, self._add(batch), strict=True):
                yield outcome if isinstance(outcome, Added) else Refused(page.id, as_page_error(outcome))

    def _add(self, pages: list[tuple[Page, str]]) -> list[Added | Exception]:
        return self._write(lambda db: add_pages(db, pages, at=self._now()))

    def note_failure(self, source: str, error: PageError) -> None:
        """Write down that a page could not be read, for `arrivals`."""
        self._write(lambda db: note_failure(db, source, error, at=self._now()))

    def arrivals(
        self, outcome: str | None = None, *, since: str | None = None, limit: int | None = None, offset: int = 0
    ) -> Iterator[Arrival]:
        """What was given to ``add``, the latest first, and what became of it.

        Args:
            outcome: ``added``, ``new_version``, ``known`` (given more than once), ``failed`` or ``forgotten``.
            since: last given on this day or later, ISO 8601; a year or a month will do.
            limit: so many at most; None: all.
            offset: so many are passed over.

        Raises:
            UsageError: there is no such outcome.
        """
        yield from self._read(find_arrivals(self._db, outcome=outcome, since=since, limit=limit, offset=offset))

    def versions(self, address: str) -> tuple[Version, ...]:
        """The captures of an address that are here, the earliest first."""
        with translated(self.path):
            return find_versions(self._db, address)

    def search(
        self,
        query: str,
        *,
        independent: bool = False,
        limit: int = 20,
        offset: int = 0,
        **filters: Unpack[ArticleFilters],
    ) -> Iterator[Hit]:
        """Articles with all words of a query, best first; ``"words in quotation marks"`` stand one behind the other.

        Args:
            query: words; nothing in it is syntax but quotation marks.
            independent: of articles with one text only one: its origin where that is found, else the first.
            limit: so many at most.
            offset: so many are passed over.
            **filters: what narrows them down, by the names that `ArticleFilters` has.

        Of more than 40,000 articles with the words (5,000 with conditions, when enough of them meet these), those that
        came in last are weighed. Where few of so many meet the conditions, or a phrase is of words that are each in
        more than 6,000 articles, the last fifty are weighed, and the others follow, the last first.

        Raises:
            UsageError: there is no such status, or the query is too long.
        """
        narrow = Filters(**filters)
        found = search_articles(self._db, query, narrow, independent=independent, limit=limit, offset=offset)
        yield from self._read(found)

    def said(
        self,
        *,
        person: str | Known | None = None,
        regarding: str | Known | None = None,
        independent: bool = False,
        limit: int | None = None,
        offset: int = 0,
        **filters: Unpack[StatementFilters],
    ) -> Iterator[Said]:
        """Statements that meet every condition, those of the newest articles first.

        Args:
            person: somebody as `person` found him, or an appearance of his; what he said or passes on, in all articles,
                and not what others of his name did.
            regarding: likewise; what others said to him or about him.
            independent: of articles with one text only one: its origin where that is found, else the first.
            limit: so many at most; None: all.
            offset: so many are passed over.
            **filters: the conditions, by the names that `StatementFilters` has.

        Raises:
            UsageError: there is no such status.
        """
        narrow = Filters(**filters)
        with translated(self.path):
            parts = [
                part_of(self._db, who, regarding=is_regarding, versions=narrow.versions)
                for who, is_regarding in ((person, False), (regarding, True))
                if who is not None
            ]
        found = find_statements(self._db, narrow, parts, independent=independent, limit=limit, offset=offset)
        yield from self._read(found)

    def events(
        self, *, independent: bool = False, limit: int | None = None, offset: int = 0, **filters: Unpack[EventFilters]
    ) -> Iterator[Happened]:
        """Events that meet every condition, those of the newest articles first: what happened, and who vouches for it.

        Args:
            independent: of articles with one text only one: its origin where that is found, else the first.
            limit: so many at most; None: all.
            offset: so many are passed over.
            **filters: the conditions, by the names that `EventFilters` has.

        Raises:
            UsageError: there is no such type or status.
        """
        yield from self._read(find_events(self._db, filters, independent=independent, limit=limit, offset=offset))

    def people(
        self,
        name: str,
        *,
        type: IdentityType | None = None,  # noqa: A002  # the name it has everywhere
        versions: bool = False,
        limit: int = 20,
        offset: int = 0,
    ) -> Iterator[Namesake]:
        """Everybody with a name: people and organisations of many articles, those of most articles first.

        Args:
            name: a word of the name, or several.
            type: ``PER`` or ``ORG`` only.
            versions: earlier captures of a page too.
            limit: so many at most.
            offset: so many are passed over.
        """
        yield from self._read(
            find_people(self._db, name, kind=type, versions=versions, limit=limit, offset=offset),
        )

    def person(self, id: str, *, versions: bool = False) -> Known | None:  # noqa: A002  # the name it has everywhere
        """Who an appearance is: a person or an organisation, with roles over time, and why all this is one.

        What it said, and what others said to it or about it: ``said(person=id)`` and ``said(regarding=id)``.

        Args:
            id: an appearance, ``article#entity``.
            versions: earlier captures of a page too.
        """
        with translated(self.path):
            return find_known(self._db, id, versions=versions)

    def decide(self, one: str, other: str, verdict: str, *, by: str, note: str = "") -> Decision:
        """Say that two appearances are the ``same``, or keep them ``apart``; it goes before whatever is worked out.

        Args:
            one: an appearance, ``article#entity``.
            other: another.
            verdict: ``same`` or ``apart``.
            by: who says so.
            note: why.

        Raises:
            UsageError: one of them is not here, or there is no such verdict.
        """
        said = Decision(one, other, verdict_of(verdict), by, self._now(), note)
        return self._write(lambda db: decide(db, said))

    def undecide(self, one: str, other: str) -> bool:
        """Take back what was decided about two appearances; whether anything was."""
        return self._write(lambda db: undecide(db, one, other))

    def decisions(self) -> list[Decision]:
        """What was decided about who is whom, the latest first."""
        with translated(self.path):
            return all_decisions(self._db)

    def facets(
        self,
        query: str | None = None,
        *,
        of: Of = "articles",
        independent: bool = False,
        **filters: Unpack[StatementFilters],
    ) -> Facets:
        """How what is found is spread over outlets, months, languages, speakers, statuses and acts.

        Each facet is counted under all filters but its own. Of very many articles or statements a sample is counted:
        ``counted`` of ``total``.

        Args:
            query: words, as for `search`; of statements, words of what was said. None: everything.
            of: ``articles`` or ``statements``.
            independent: of articles with one text only its origin, and none when that is not among what is found:
                `search` and `said` then show another one that is.
            **filters: as for `search` and `said`; ``about`` and ``to`` for statements only.

        Raises:
            UsageError: there is no such status, or a filter does not fit.
        """
        with translated(self.path):
            return count_facets(self._db, query, of, Filters(**filters), independent=independent)

    def storylines(
        self, *, limit: int = 20, offset: int = 0, **filters: Unpack[SourceFilters]
    ) -> Iterator[FoundStoryline]:
        """Articles about the same matter, two or more, with a timeline and claims; those with the newest article first.

        They are worked out of the 300 newest articles that meet the conditions; ``left_out`` says how many older ones
        there are. That articles belong together is a guess, and ``ties`` says why.

        Args:
            limit: so many at most.
            offset: so many are passed over.
            **filters: what narrows the articles down, by the names that `SourceFilters` has.
        """
        yield from self._read(list_storylines(self._db, filters, limit=limit, offset=offset))

    def storyline(self, article: str) -> FoundStoryline | None:
        """The storyline that an article belongs to, be it the only one; None: it is not here.

        Of the articles of the 400 days before and after that share a name with it, the 200 that share most are read;
        ``left_out`` says how many more there are.

        Args:
            article: its id; one that is a copy, or superseded, belongs to the storyline of what stands for it.
        """
        with translated(self.path):
            return find_storyline(self._db, article)

    def page(self, key: str) -> Page | None:
        """A page by its id, as it came in but for layout and declared metadata; None: it is not here."""
        with translated(self.path):
            return load_page(self._db, key)

    def article(self, key: str) -> Article | None:
        """An article by its id; None: it is not here."""
        with translated(self.path):
            return load_article(self._db, key)

    def source(self, article: str) -> Source | None:
        """Where an article comes from, by its id; None: it is not here."""
        with translated(self.path):
            return load_source(self._db, article)

    def newest(self, *, limit: int = 20, offset: int = 0, **filters: Unpack[SourceFilters]) -> list[Source]:
        """Articles, the newest first, without those of earlier captures; narrowed down as `search` does."""
        where = article_filter(**filters)
        with translated(self.path):
            return newest_articles(self._db, where, limit=limit, offset=offset)

    def patient(self, seconds: float) -> AbstractContextManager[None]:
        """Within it, questions that take longer than this together are broken off with `Impatient`."""
        return patient(self._db, seconds)

    def reports(self, *, order: Order = "newest", limit: int | None = 20, offset: int = 0) -> Iterator[Report]:
        """Texts that several articles have, each with all of them: who has it from where, and why that is said.

        Args:
            order: ``newest`` or ``largest`` first.
            limit: so many at most; None: all.
            offset: so many are passed over.

        Raises:
            UsageError: there is no such order.
        """
        yield from self._read(list_reports(self._db, order=order, limit=limit, offset=offset))

    def report_of(self, article: str) -> Report | None:
        """The report that an article belongs to, by its id, be it the only one; None: it is not here."""
        with translated(self.path):
            return report_of(self._db, article)

    def copies_of(self, text: str) -> list[Match]:
        """Articles that have a text, hold it or are held by it, the nearest first; the text need not be in the archive.

        Args:
            text: an article's body, without its headline.
        """
        with translated(self.path):
            return find_in(self._db, text)

    def part(self, a: str, b: str, *, by: str, note: str | None = None) -> bool:
        """Say that two articles are no copies of each other: from now on no report has both. Whether one had.

        Args:
            a: an article's id.
            b: another one's.
            by: who says so.
            note: why.

        Raises:
            UsageError: there is no such article.
        """
        return self._write(lambda db: part(db, a, b, by=by, note=note, at=self._now()))

    def rejoin(self, a: str, b: str) -> bool:
        """Take back that two articles were parted; whether they were.

        Raises:
            UsageError: there is no such article.
        """
        return self._write(lambda db: rejoin(db, a, b))

    def pages(self) -> Iterator[Page]:
        """All pages, in the order they came in."""
        yield from self._read(load_pages(self._db))

    def export(self) -> Iterator[bytes]:
        """A line of JSON for each article: who said what and where it stands, and nothing of the publisher's text."""
        for page in self.pages():
            yield from bare_lines(page)

    def arrow(self, table: str, *, text: bool = True) -> Any:  # noqa: ANN401  # pyarrow has no types
        """A ``pyarrow.RecordBatchReader`` over one kind of thing, streaming; ``.read_all()`` makes a table of it.

        Args:
            table: ``articles``, ``statements``, ``events``, ``claims``, ``entities``, ``mentions``, ``times``,
                ``quantities``.
            text: with the columns that hold a publisher's words.

        Raises:
            UsageError: there is no such table.
            MissingExtra: pyarrow is not installed.
        """
        return arrow_reader(self.pages(), table, text=text)

    def forget(self, target: str, *, tombstone: bool = True) -> Gone:
        """Take out all pages of an address or a site; no byte of them stays.

        Args:
            target: an address, or a site such as ``harbour-ledger.example``; its subdomains belong to it.
            tombstone: refuse it from now on.
        """
        return self._write(lambda db: forget_pages(db, _target(target), tombstone=tombstone, at=self._now()))

    def lift(self, target: str) -> bool:
        """Let an address or a site in again that was forgotten with a tombstone; whether there was one."""
        return self._write(lambda db: lift_tombstone(db, _target(target)))

    def stats(self) -> Stats:
        """What it holds, in numbers."""
        with translated(self.path):
            return count(self._db)

    def doctor(self) -> Iterator[Problem]:
        """Everything that is wrong with it; nothing when all is well. Reads the whole file."""
        yield from self._read(examine(self._db))

    def tidy(self, pages: int = 1_000_000) -> bool:
        """Merge the pieces that the indexes of words grew by, so that questions are answered faster; whether nothing is
        left to merge. It is worth it after many pages came in, and costs a fiftieth of what adding them does.

        Args:
            pages: so many of 4 kB are written of each index at most; what is left is done next time.

        Raises:
            ArchiveError: it cannot be written.
        """
        return self._write(lambda db: tidy(db, pages=pages))

    def _now(self) -> str:
        return self._clock().astimezone(dt.UTC).replace(tzinfo=None).isoformat(timespec="seconds")

    def _write(self, change: Callable[[sqlite3.Connection], T]) -> T:
        if self.read_only:
            raise ArchiveReadOnly(f"{str(self.path)!r} was opened to be read only", remedy="Open it without read_only.")
        with translated(self.path):
            return change(self._db)

    def _read(self, found: Iterator[T]) -> Iterator[T]:
        with translated(self.path):
            yield from found


def _target(target: str) -> str:
    return target if "://" in target else (site_of(f"//{target.strip().lower()}") or target)
