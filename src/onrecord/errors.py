"""What can go wrong, and what to do about it.

```
OnRecordError                       kind
├── UsageError                      usage              the caller asked for something that does not fit together
│   ├── MissingExtra                missing_extra      this needs a package that is not installed
│   └── OtherRun                    other_run          what lies in the place of the output is not this run's
├── SiteRuleError                   site_rule          a site's rules cannot be read
├── SourceError                     source             the source gives no page
│   ├── NotFound                    not_found          there is nothing under that name
│   ├── Unreadable                  unreadable         it is there, and cannot be read
│   ├── TruncatedArchive            truncated_gzip     a compressed file ends too early, or is damaged
│   ├── TruncatedWarc               truncated_warc     a web archive ends in the middle of a record
│   ├── OldWarc                     old_warc           a web archive is of the older form, ARC
│   └── TooLarge                    too_large          it passes a limit on size
│       └── BodyTooLarge            body_too_large     what was sent to the server passes its limit
├── ArchiveError                    archive            an archive cannot be used
│   ├── NoArchive                   no_archive         there is no archive under that name
│   ├── NotAnArchive                not_archive        the file is something else
│   ├── NewerArchive                newer_archive      a later onrecord has written it
│   ├── ArchiveLocked               archive_locked     another program writes, and did not end in time
│   ├── ArchiveReadOnly             archive_read_only  it may not be written to
│   ├── DiskFull                    disk_full          there is no room for more
│   ├── Impatient                   impatient          a question takes longer than it may
│   ├── ArchiveDamaged              archive_damaged    it does not hold what was written
│   └── Forgotten                   forgotten          a page that was to be forgotten comes again
└── PageFault                       page               the source gives a page that cannot be worked on
    ├── EmptyPage                   empty              it holds nothing
    ├── NotHtml                     not_html           it is a picture, a PDF, an archive
    ├── BadLine                     bad_line           a line of ``--input jsonl`` is not what it should be
    ├── BadRow                      bad_row            a row of a corpus is not what it should be
    ├── BadRecord                   bad_record         a record of a web archive is not what it should be
    ├── WorkerDied                  worker_died        a row ended the process that worked on it
    ├── OverTime                    over_time          a row takes longer than it may
    │   └── Busy                    busy               so many pages wait that another one would wait too long
    └── OverBudget                  over_budget        a page costs more time or memory than it may
```

A message says what happened and then what to do. A page without an article is no error: it gives an empty list. In a
batch, a page that fails is a value (`PageError`), made here.

>>> str(NotFound("no file 'news.html'"))
"no file 'news.html'. Check the name; a page on the web has to be saved first, because onrecord fetches nothing."
>>> as_page_error(EmptyPage("the page holds no characters")).kind
'empty'
"""

from __future__ import annotations

from typing import ClassVar

from onrecord.model.page import PageError

__all__ = [
    "ArchiveDamaged",
    "ArchiveError",
    "ArchiveLocked",
    "ArchiveReadOnly",
    "BadLine",
    "BadRecord",
    "BadRow",
    "BodyTooLarge",
    "Busy",
    "DiskFull",
    "EmptyPage",
    "Forgotten",
    "Impatient",
    "MissingExtra",
    "NewerArchive",
    "NoArchive",
    "NotAnArchive",
    "NotFound",
    "NotHtml",
    "OldWarc",
    "OnRecordError",
    "OtherRun",
    "OverBudget",
    "OverTime",
    "PageFault",
    "SiteRuleError",
    "SourceError",
    "TooLarge",
    "TruncatedArchive",
    "TruncatedWarc",
    "Unreadable",
    "UsageError",
    "WorkerDied",
    "as_page_error",
]


class OnRecordError(Exception):
    """Anything that onrecord raises on purpose.

    Args:
        what: what happened, one sentence without its full stop. Control characters are written as escapes.
        remedy: what to do; None: what the class has to say.
    """

    kind: ClassVar[str] = "error"
    """A stable word for programs."""
    default_remedy: ClassVar[str] = "See the documentation, docs/reference/errors.md."

    def __init__(self, what: str, *, remedy: str | None = None) -> None:
        super().__init__(what)
        self.what = printable(what)
        self.remedy = printable(remedy or self.default_remedy)

    def __str__(self) -> str:
        return f"{self.what}. {self.remedy}"


class UsageError(OnRecordError):
    """The caller asked for something that does not fit together."""

    kind = "usage"
    default_remedy = "Run 'onrecord --help', or see docs/reference/cli.md."


class MissingExtra(UsageError):
    """This needs a package that is not installed."""

    kind = "missing_extra"
    default_remedy = "Run: pip install 'onrecord[parquet,zstd]'"


class OtherRun(UsageError):
    """What lies in the place of the output is not this run's."""

    kind = "other_run"
    default_remedy = "Give another name, or --overwrite."


class SiteRuleError(OnRecordError):
    """A site's rules cannot be read."""

    kind = "site_rule"
    default_remedy = "Correct the file; docs/how-to/site-rules.md shows its form."


class SourceError(OnRecordError):
    """The source gives no page."""

    kind = "source"
    default_remedy = "Check the source."


class NotFound(SourceError):
    """There is nothing under that name."""

    kind = "not_found"
    default_remedy = "Check the name; a page on the web has to be saved first, because onrecord fetches nothing."


class Unreadable(SourceError):
    """It is there, and cannot be read."""

    kind = "unreadable"
    default_remedy = "Check that it is a file and that you may read it."


class TruncatedArchive(SourceError):
    """A compressed file ends too early, or is damaged."""

    kind = "truncated_gzip"
    default_remedy = "Get the file again; 'gzip -t FILE' says whether a copy is whole."


class TruncatedWarc(SourceError):
    """A web archive ends in the middle of a record."""

    kind = "truncated_warc"
    default_remedy = "What stands before is read; get the file again for the rest."


class OldWarc(SourceError):
    """A web archive is of the older form, ARC."""

    kind = "old_warc"
    default_remedy = "Turn it into a WARC file first: 'warcio recompress OLD.arc.gz NEW.warc.gz' does that."


class TooLarge(SourceError):
    """It passes a limit on size."""

    kind = "too_large"
    default_remedy = "Cut it into pages; a news page rarely has more than a few megabytes."


class BodyTooLarge(TooLarge):
    """What was sent to the server passes its limit."""

    kind = "body_too_large"
    default_remedy = "Save the page without its pictures, or run 'onrecord read FILE' on it."


class ArchiveError(OnRecordError):
    """An archive cannot be used."""

    kind = "archive"
    default_remedy = "Run 'onrecord doctor --archive FILE'."


class NoArchive(ArchiveError):
    """There is no archive under that name."""

    kind = "no_archive"
    default_remedy = "Check the name; 'onrecord add PAGE --archive FILE' makes one."


class NotAnArchive(ArchiveError):
    """The file is something else."""

    kind = "not_archive"
    default_remedy = "Give another name; 'onrecord add PAGE --archive FILE' makes an archive."


class NewerArchive(ArchiveError):
    """A later onrecord has written it."""

    kind = "newer_archive"
    default_remedy = "Install the newest onrecord; this one leaves the file as it is."


class ArchiveLocked(ArchiveError):
    """Another program writes to it, and did not end in time."""

    kind = "archive_locked"
    default_remedy = "Wait until it is done and try again; nothing was lost."


class ArchiveReadOnly(ArchiveError):
    """It may not be written to."""

    kind = "archive_read_only"
    default_remedy = "Make the file and its folder writable, or copy the file elsewhere; nothing was changed."


class DiskFull(ArchiveError):
    """There is no room for more."""

    kind = "disk_full"
    default_remedy = "Make room and give the same command again; what was added before is kept."


class Impatient(ArchiveError):
    """A question takes longer than it may."""

    kind = "impatient"
    default_remedy = "Ask for less: one more word, a shorter time, one outlet."


class ArchiveDamaged(ArchiveError):
    """It does not hold what was written."""

    kind = "archive_damaged"
    default_remedy = "Run 'onrecord doctor --archive FILE' to see how much, and take a copy from before."


class Forgotten(ArchiveError):
    """A page that was to be forgotten comes again."""

    kind = "forgotten"
    default_remedy = "Leave it out, or lift that with 'onrecord forget --lift'."


class PageFault(OnRecordError):
    """The source gives a page that cannot be worked on."""

    kind = "page"
    default_remedy = "Look at the source: is it the page you meant?"


class EmptyPage(PageFault):
    """The page holds nothing."""

    kind = "empty"
    default_remedy = "Save the page again; some sites answer an empty page to programs."


class NotHtml(PageFault):
    """It is a picture, a PDF, an archive: neither HTML nor text."""

    kind = "not_html"
    default_remedy = "Give HTML or plain text; convert other formats first."


class BadLine(PageFault):
    """A line of ``--input jsonl`` is not what it should be."""

    kind = "bad_line"
    default_remedy = "Each line is one JSON object with 'id' and one of 'path', 'html', 'text', 'article'."


class BadRow(PageFault):
    """A row of a corpus is not what it should be."""

    kind = "bad_row"
    default_remedy = "Each row is an object with its text in one column; --text-column names it."


class BadRecord(PageFault):
    """A record of a web archive is not what it should be."""

    kind = "bad_record"
    default_remedy = "The others are read; 'warcio check FILE' may say more."


class WorkerDied(PageFault):
    """A row ended the process that worked on it."""

    kind = "worker_died"
    default_remedy = "It probably takes more memory than there is: leave it out, or run with fewer --workers."


class OverTime(PageFault):
    """A row takes longer than it may."""

    kind = "over_time"
    default_remedy = "Look at the row: it is probably no text. Leave it out, and report it."


class Busy(OverTime):
    """So many pages wait that another one would wait too long."""

    kind = "busy"
    default_remedy = "Send the page again in a minute."


class OverBudget(PageFault):
    """A page costs more time or memory than it may."""

    kind = "over_budget"
    default_remedy = "Look at the page: it is probably built to stop programs. Leave it out, or raise the limit."


def as_page_error(exc: BaseException) -> PageError:
    """The form in which a failed page stands among the others: ``{"kind", "message"}``.

    Args:
        exc: what was raised. What onrecord does not raise itself gets a kind too: ``not_found`` or ``unreadable`` for
            faults of the file system, ``out_of_memory``, ``too_deep``, else ``internal``.
    """
    if isinstance(exc, OnRecordError):
        return PageError(exc.kind, str(exc))
    if isinstance(exc, FileNotFoundError):
        return as_page_error(NotFound(f"no file {exc.filename!r}"))
    if isinstance(exc, OSError):
        return as_page_error(Unreadable(f"{exc.filename!r}: {exc.strerror or 'cannot be read'}"))
    if isinstance(exc, MemoryError):
        return PageError(
            "out_of_memory", "the page does not fit into memory. Give the process more, or leave the page out."
        )
    if isinstance(exc, RecursionError):
        return PageError("too_deep", "the page is nested too deep to be read. Leave it out, and report it.")
    what = printable(f"{type(exc).__name__}: {exc}")
    return PageError("internal", f"a fault in onrecord ({what}). Report it, with the page.")


def printable(text: str) -> str:
    """The text with control and other unprintable characters as escapes: no message moves a terminal's cursor."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)
