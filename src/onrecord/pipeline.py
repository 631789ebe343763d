"""The flow, written once: what came off the web in, a page with its articles and what stands in them out.

>>> from onrecord.samples import sample_path
>>> page = read(sample_path())
>>> [article.headline.value for article in page.articles]
['Port Ellery council votes to raise sea wall by two metres']
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from onrecord.article.assemble import EVERY_FIELD, assemble
from onrecord.article.label import Labeller, label
from onrecord.article.lines import LineLabeller, Opinion, label_lines
from onrecord.article.said import site_says
from onrecord.article.split import split
from onrecord.article.split_lines import split_lines
from onrecord.article.starts import part_page
from onrecord.article.whole import whole_article
from onrecord.errors import as_page_error, printable
from onrecord.model.article import Article
from onrecord.model.page import Page, PageError, RawPage, Stages
from onrecord.page.parse import parse
from onrecord.readers.files import find_files, read_file
from onrecord.readers.jsonl import Job
from onrecord.readers.pages import read_pages
from onrecord.readers.rules import read_rule_files, shipped_rule_files
from onrecord.sites.rules import KnownSite, find_site, parse_rules, site_file
from onrecord.weights.load import load_labeller
from onrecord.weights.load_lines import load_line_labeller

if TYPE_CHECKING:
    from onrecord.annotate.encode import Encoded
    from onrecord.annotate.gazetteer import Gazetteer

Source = str | Path | bytes | RawPage
"""A page to read: the name of a file, its bytes, or a ``RawPage``."""


READ_AT_MOST: Final = 300_000
"""So many characters of a page's articles are searched for names, times, figures, statements and events: far more than
any page of news holds, so that a hostile one is done in seconds."""
ENCODED_AT_MOST: Final = 60_000
"""So many the encoder reads, about ten thousand words, in two or three seconds; behind them rules alone find
statements."""
TOGETHER: Final = 16
"""So many plain texts of a web archive are read together: to its articles, one costs half as much then; more save
nothing."""
TOGETHER_CHARS: Final = 1_000_000
"""So much of them, in bytes: what is read together is in memory together."""


class Pipeline:
    """The steps from a raw page to its articles, set up once for many pages.

    Args:
        sites: a folder with a user's own rules for sites; they come before the shipped ones.
        labeller: what tells running text from the rest; None: the one that ships with onrecord.
        line_labeller: the same for plain texts.
        gazetteer: the places of the world; None: the table that ships with onrecord.
        shipped_rules: whether the rules for sites that ship with onrecord hold.
        stages: how far to go; ``articles`` leaves out what stands in their text: names, times, figures, statements.
        rules_only: find statements by rule alone, without the learned encoder: faster, and finds fewer.

    Raises:
        NotFound: there is no such folder, or it holds no rules.
        SiteRuleError: a file in the folder ``sites`` cannot be read.
    """

    def __init__(
        self,
        *,
        sites: Path | None = None,
        labeller: Labeller | None = None,
        line_labeller: LineLabeller | None = None,
        gazetteer: Gazetteer | None = None,
        shipped_rules: bool = True,
        stages: Stages = "all",
        rules_only: bool = False,
    ) -> None:
        self.stages = stages
        self._rules_only = rules_only
        self._labeller = labeller or load_labeller()
        self._line_labeller = line_labeller
        self._gazetteer = gazetteer
        own = tuple(parse_rules(name, text) for name, text in read_rule_files(sites)) if sites else ()
        self._rules: tuple[KnownSite, ...] = (*own, *(_shipped_rules() if shipped_rules else ()))

    def process(self, raw: RawPage) -> Page:
        """Read one page.

        Raises:
            PageFault: the page cannot be worked on.
        """
        page = parse(raw)
        if page.media_type == "text/plain":
            (opinion,) = label_lines([page], self._lines())
            return self._of_text(page, opinion)
        said = site_says(page, find_site(page, self._rules))
        starts, likely = part_page(page, label(page, self._labeller), self._labeller)
        return self._read_on(assemble(page, split(page, likely, said, starts), likely, said))

    def process_texts(self, raws: Sequence[RawPage], wanted: frozenset[str] = EVERY_FIELD) -> list[Page | PageError]:
        """Read many plain texts at once, which costs far less than one by one; what fails is a value.

        Args:
            raws: the texts.
            wanted: names of fields of articles, among ``EVERY_FIELD``; the others stay empty, which saves time.
        """
        parsed = [_tried(parse, msgspec.structs.replace(raw, media_type="text/plain")) for raw in raws]
        opinions = iter(label_lines([page for page in parsed if isinstance(page, Page)], self._lines()))
        return [
            _tried(self._of_text, page, next(opinions), wanted) if isinstance(page, Page) else page for page in parsed
        ]

    def _of_text(self, page: Page, opinion: Opinion, wanted: frozenset[str] = EVERY_FIELD) -> Page:
        said = site_says(page, find_site(page, self._rules))
        regions = split_lines(page, opinion, said)
        return self._read_on(assemble(page, regions, opinion.likely, said, wanted=wanted))

    def _read_on(self, page: Page) -> Page:
        """What stands in the articles, unless nobody wants to know."""
        if self.stages == "articles":
            return page
        from onrecord.weights.load_encoder import load_reader  # noqa: PLC0415  # a third of start-up, and only records need it
        from onrecord.weights.load_places import load_places  # noqa: PLC0415  # the same

        reader, gazetteer = None if self._rules_only else load_reader(), self._gazetteer or load_places()
        read, room = [], READ_AT_MOST
        for article in page.articles:
            encode = reader if READ_AT_MOST - room + len(article.text) <= ENCODED_AT_MOST else None
            read.append(_within(article, room, partial(_with_record, page.retrieved_at, gazetteer, encode)))
            room = max(0, room - len(article.text))
        return msgspec.structs.replace(page, articles=tuple(read), stages="all")

    def _lines(self) -> LineLabeller:
        self._line_labeller = self._line_labeller or load_line_labeller()
        return self._line_labeller

    def process_article(self, raw: RawPage) -> Page:
        """Take a text that already is one clean article as a whole.

        Raises:
            PageFault: the text holds nothing.
        """
        return self._read_on(whole_article(parse(msgspec.structs.replace(raw, media_type="text/plain"))))


def _with_record(
    retrieved_at: str | None, gazetteer: Gazetteer, encode: Callable[[str], Encoded] | None, article: Article
) -> Article:
    """An article with what stands in it."""
    from onrecord.annotate.annotate import annotate  # noqa: PLC0415  # as above
    from onrecord.extract.extract import extract  # noqa: PLC0415
    from onrecord.link.claims import claim_groups  # noqa: PLC0415
    from onrecord.weights.load_said import load_judges  # noqa: PLC0415

    read = extract(annotate(article, retrieved_at, gazetteer), encode, load_judges())
    return msgspec.structs.replace(read, claim_groups=claim_groups([read]))


def _within(article: Article, room: int, read: Callable[[Article], Article]) -> Article:
    """An article with what stands in it; of one longer than there is room, what stands in its beginning."""
    if len(article.text) <= room:
        return read(article)
    beginning = article.text[: max(article.text.rfind(mark, 0, room) for mark in (" ", "\n")) + 1]
    part = read(msgspec.structs.replace(article, text=beginning))
    return msgspec.structs.replace(part, text=article.text, quality=(*part.quality, "read_in_part"))


def read(
    source: Source, *, url: str | None = None, retrieved_at: str | None = None, date_published: str | None = None
) -> Page:
    """Read one page: its text, its blocks with their roles, its articles.

    Args:
        source: the name of a file (``-``: standard input; gzip is unpacked), the page's bytes, or a ``RawPage``.
        url: the page's address; it is never fetched.
        retrieved_at: when the page was taken from the web, ISO 8601; what is said relative to that moment needs it.
        date_published: what you know of the day of publication, ISO 8601.

    Raises:
        SourceError: there is no such file, or it cannot be read.
        PageFault: the page cannot be worked on.
    """
    said = {"url": url, "retrieved_at": retrieved_at, "date_published": date_published}
    given = {name: value for name, value in said.items() if value is not None}
    return _pipeline().process(msgspec.structs.replace(_raw(source), **given))


def articles(
    source: Source, *, url: str | None = None, retrieved_at: str | None = None, date_published: str | None = None
) -> list[Article]:
    """The articles of one page, in reading order; empty when it has none.

    Takes what `read` takes, and raises what it raises.
    """
    return list(read(source, url=url, retrieved_at=retrieved_at, date_published=date_published).articles)


def pages(source: str | Path) -> Iterator[Page | PageError]:
    """Read every page of a source, one after the other: a file, a folder, a web archive, ``-`` for standard input.

    What fails is a value among the others, whose message says where it stood.

    Raises:
        NotFound: the source is a folder without pages.
    """
    for name in find_files(str(source)):
        for group in groups(job for job in read_pages(name) if job.note is None):
            yield from _pages_of(group)


def groups(jobs: Iterable[Job]) -> Iterator[list[Job]]:
    """Jobs to be done together, in order: plain texts of a web archive that follow each other; any other job alone.

    (Only of an archive: whoever hands over one page at a time waits for its answer.)
    """
    texts: list[Job] = []
    size = 0
    for job in jobs:
        if not _is_text_of_archive(job):
            yield from ([texts, [job]] if texts else [[job]])
            texts, size = [], 0
        else:
            texts.append(job)
            size += len(job.page.body) if job.page else 0
            if len(texts) >= TOGETHER or size >= TOGETHER_CHARS:
                yield texts
                texts, size = [], 0
        # Nothing of this page stays in memory while the next one is read.
        del job
    if texts:
        yield texts


def _is_text_of_archive(job: Job) -> bool:
    page = job.page
    return page is not None and page.warc is not None and page.media_type == "text/plain" and job.error is None


def read_texts(pipeline: Pipeline, jobs: Sequence[Job]) -> list[Page | PageError]:
    """Read plain texts together; what fails is a value."""
    raws = [job.page for job in jobs if job.page is not None]
    try:
        return pipeline.process_texts(raws)
    except Exception:  # noqa: BLE001  # whatever happens to one page, the others go on
        return [_tried(pipeline.process, raw) for raw in raws]


def _pages_of(group: Sequence[Job]) -> Iterator[Page | PageError]:
    if len(group) > 1:
        done = read_texts(_pipeline(), group)
    else:
        done = [job.error or _tried(_pipeline().process, job.page) for job in group]
    for job, page in zip(group, done, strict=True):
        yield _placed(page, job.page) if isinstance(page, PageError) else page


def _placed(error: PageError, page: RawPage | None) -> PageError:
    """What went wrong, and with which page."""
    return error if page is None else PageError(error.kind, f"{printable(page.name or '')}: {error.message}")


def _tried(step: Callable[..., Page], *given: object) -> Page | PageError:
    """What a step gives; whatever happens to one page, the others go on."""
    try:
        return step(*given)
    except Exception as fault:  # noqa: BLE001  # see above
        return as_page_error(fault)


def _raw(source: Source) -> RawPage:
    if isinstance(source, RawPage):
        return source
    return RawPage(body=source) if isinstance(source, bytes) else read_file(str(source))


@cache
def _pipeline() -> Pipeline:
    return Pipeline()


@cache
def _shipped_rules() -> Sequence[KnownSite]:
    return tuple(site_file(name, text) for name, text in shipped_rule_files())
