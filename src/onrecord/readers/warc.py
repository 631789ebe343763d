"""A web archive (WARC, ISO 28500) in, a job for each page that it holds out; what is left is counted.

A page is what a server answered with status 200, or a resource, that is HTML or plain text; or a conversion to plain
text, unless what it was made of has been read from the same file. A record that cannot be used is a job with an error,
and the rest goes on; what is no page is left, and so is one without a character. One record is in memory at a time.

The libraries for this take a file that was cut off for a whole one (warcio 1.8, FastWARC 2.0), and stop at the first
record that is damaged.

>>> import io
>>> record = (
...     b"WARC/1.0\\r\\nWARC-Type: resource\\r\\nWARC-Target-URI: https://ledger.example/rain\\r\\n"
...     b"Content-Type: text/plain\\r\\nContent-Length: 10\\r\\n\\r\\nRain fell.\\r\\n\\r\\n"
... )
>>> job, summary = read_warc(io.BytesIO(record), "crawl.warc")
>>> job.page.body, job.page.url, job.page.warc.length == len(record)
(b'Rain fell.', 'https://ledger.example/rain', True)
>>> summary.note
'1 record: 1 page (1 text/plain)'
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import IO, Final
from urllib.parse import urlsplit

import msgspec

from onrecord.errors import BadRecord, EmptyPage, OnRecordError, TruncatedWarc, as_page_error, printable
from onrecord.model.page import RawPage, WarcPosition
from onrecord.readers.files import PAGE_LIMIT, too_large
from onrecord.readers.http_answer import HEAD_END, HEAD_LIMIT, Answer, media_type, parse_answer, parse_headers, undo
from onrecord.readers.jsonl import Job, is_date
from onrecord.readers.members import Cut, Damaged
from onrecord.readers.tape import FIRST, Tape

PAGE_TYPES: Final = frozenset(("text/html", "application/xhtml+xml", "text/plain"))
"""Content types that are pages. An answer without one is a page when it begins with a tag."""

_WEB: Final = frozenset(("http", "https", "ftp", "file"))
_VERSION: Final = re.compile(rb"WARC/[01]\.[0-9]{1,2}[ \t]*\r?\n")
_LENGTH: Final = re.compile(r"[0-9]{1,18}")
_TAG: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,999}<[!?A-Za-z]")
_CONTROLS: Final = re.compile("[\x00-\x20\x7f-\xa0]")
_LONG: Final = 1 << 20
"""Bytes from which on a page's own word on its length is not believed any more when another record begins within it:
many such words, each wrong, would take hours."""
_REMEMBERED: Final = 100_000
"""Pages before a conversion among which the one that it was made of is looked for; a file of a gigabyte holds half as
many."""
_NOTHING: Final = b"\0 \t\r\n\f\xef\xbb\xbf\xff\xfe"
"""Bytes that alone make no page: blanks, NUL, marks of byte order."""
_KINDS: Final = 500
"""Kinds of records that are told apart in counting; a hostile archive may have a million."""
_SHOWN: Final = 12
"""Kinds that the summary names."""


class _Record(msgspec.Struct):
    """What is known of the record that is being read; it grows."""

    head: dict[str, str] = {}
    length: int = 0

    @property
    def kind(self) -> str:
        return self.head.get("warc-type", "").lower()

    @property
    def id(self) -> str:
        return self.head.get("warc-record-id", "")

    @property
    def url(self) -> str | None:
        """Its address. Some crawlers put it in angle brackets."""
        uri = self.head.get("warc-target-uri", "").strip("<> ")
        return _CONTROLS.sub(lambda found: f"%{ord(found[0]):02X}", uri) or None

    @property
    def truncated(self) -> str | None:
        """Why the crawler kept only the beginning, in its word; None when it kept all."""
        why = self.head.get("warc-truncated")
        return None if why is None else printable(why.lower()[:60]) or "unspecified"


class _Short(Exception):
    """A record ends before its head says so."""


class _Read:
    """The ids of the records that were read as pages; of many, those of the last ones."""

    def __init__(self) -> None:
        self._last: set[int] = set()
        self._before: set[int] = set()

    def add(self, key: str) -> None:
        """Remember one. Its hash does: two have the same once in 10^14."""
        if len(self._last) >= _REMEMBERED:
            self._last, self._before = set(), self._last
        self._last.add(hash(key))

    def __contains__(self, key: str) -> bool:
        return hash(key) in self._last or hash(key) in self._before


class _Tally:
    """How many records became what."""

    def __init__(self) -> None:
        self.pages: Counter[str] = Counter()
        self.left: Counter[str] = Counter()
        self.bad = self.empty = self.truncated = 0

    def count(self) -> int:
        """All of them."""
        return self.pages.total() + self.left.total() + self.bad + self.empty

    def __str__(self) -> str:
        """One line for people."""
        pages, left = self.pages.total(), self.left.total()
        parts = [f"{_counted(pages, 'page')}{_kinds(self.pages)}"]
        parts += [f"{self.truncated:,} of them kept only in part"] if self.truncated else []
        parts += [f"{self.empty:,} empty"] if self.empty else []
        parts += [f"{self.bad:,} broken"] if self.bad else []
        parts += [f"{left:,} left{_kinds(self.left)}"] if left else []
        return f"{_counted(self.count(), 'record')}: {', '.join(parts)}"


def _counted(count: int, what: str) -> str:
    return f"{count:,} {what}{'s' if count != 1 else ''}"


def _kinds(counts: Counter[str]) -> str:
    """The kinds that are most, each with its number, and how many more there are."""
    shown = [f"{count:,} {kind}" for kind, count in sorted(counts.items(), key=lambda one: (-one[1], one[0]))[:_SHOWN]]
    rest = counts.total() - sum(count for _, count in counts.most_common(_SHOWN))
    return f" ({', '.join([*shown, *([f'{rest:,} of other kinds'] if rest else [])])})" if shown else ""


def read_warc(stream: IO[bytes], name: str, *, limit: int = PAGE_LIMIT) -> Iterator[Job]:
    """The pages of a web archive, in order; the last job holds no page but a note: what was read and what was left.

    Args:
        stream: the archive, plain, gzip or zstd, open for reading; it need not be able to seek.
        name: what to call it in messages and positions.
        limit: most bytes of one page, unpacked.

    Raises:
        MissingExtra: it is zstd, and zstandard is not installed.
    """
    tape, tally, read = Tape(stream), _Tally(), _Read()
    while True:
        record = _Record()
        try:
            if not tape.begin():
                break
            found = _read_record(tape, record, read, limit)
        except (BadRecord, Cut, Damaged, _Short) as fault:
            goes_on = tape.wind_on()
            found = _in_words(fault, tape, name, goes_on=goes_on)
        if found is None:
            tally.empty += 1
        elif isinstance(found, str):
            tally.left[_known(found, tally.left)] += 1
        else:
            if isinstance(found, RawPage) and record.kind != "conversion" and record.id:
                read.add(record.id)
            yield _job(found, record, WarcPosition(name, record.id, *tape.place(), record.truncated), tally)
        # Nothing of this record stays in memory while the next one is read.
        del found
    if not tally.count():
        yield Job(name, error=as_page_error(EmptyPage(f"the web archive {name!r} holds no record")))
    yield Job(name, note=f"{tally}{_shared(tape)}")


def _shared(tape: Tape) -> str:
    if tape.packing is None or not tape.shared:
        return ""
    member = "gzip member" if tape.packing == "gzip" else "zstd frame"
    return f"; some share a {member}: their offsets count unpacked bytes"


def _read_record(tape: Tape, record: _Record, read: _Read, limit: int) -> RawPage | OnRecordError | str | None:
    """A page, what is wrong with it, or the word for a record that is none; None for a page without a character.

    The tape is at the record's end then.

    Raises:
        BadRecord: nobody can say where the record ends.
        _Short: it ends before its time.
        Cut, Damaged: so do the packed data.
    """
    _read_head(tape, record)
    found = _no_page(record, read) or _look(record, tape.beginning(min(record.length, HEAD_LIMIT)))
    if not isinstance(found, Answer):
        _pass_over(tape, record)
        return found
    if record.length > limit + HEAD_LIMIT:
        _pass_over(tape, record)
        return too_large("the record", limit)
    block = tape.read(record.length, wary=record.length > _LONG)
    if len(block) < record.length or not tape.ends_here():
        tape.put_back(block)
        raise _Short if len(block) < record.length else _ends_elsewhere(record)
    try:
        body = undo(answer := _answer(record, block), limit=limit, cut=record.truncated is not None)
    except OnRecordError as fault:
        return fault
    return _page(record, answer, body) if body.strip(_NOTHING) else _nothing(record, block)


def _read_head(tape: Tape, record: _Record) -> None:
    """Go on over the record's head, and take down what it says."""
    if not FIRST.startswith(tape.beginning(len(FIRST))):
        raise BadRecord("no record begins here")
    text = tape.up_to(HEAD_END, HEAD_LIMIT)
    if not text:
        # Without a blank line in so many bytes, no other head ends in them: they need not be looked at again.
        too_long = len(tape.beginning(HEAD_LIMIT)) == HEAD_LIMIT
        tape.read(HEAD_LIMIT * 3 // 4 if too_long else HEAD_LIMIT)
        raise BadRecord(f"its head has more than {HEAD_LIMIT:,} bytes") if too_long else _Short
    if not _VERSION.match(text):
        raise BadRecord(f"its form is {text[:20].split()[0].decode('latin-1')!r}, which nobody knows")
    record.head = parse_headers(text.partition(b"\n")[2])
    length = record.head.get("content-length")
    if length is None:
        raise BadRecord("it has no Content-Length")
    if not _LENGTH.fullmatch(length):
        raise BadRecord(f"its Content-Length is {length[:40]!r}, no number of bytes")
    record.length = int(length)


def _no_page(record: _Record, read: _Read) -> str | None:
    """Why a record cannot be a page, by its head alone."""
    if record.kind == "conversion" and media_type(record.head.get("content-type")) == "text/plain":
        if record.head.get("warc-refers-to", "") in read:
            return "conversion of a page that was read"
    elif record.kind not in ("response", "resource"):
        return record.kind or "without a type"
    scheme, path = _parts(record.url or "https:")
    if scheme not in _WEB:
        return f"{scheme}:" if scheme else "without an address"
    return "robots.txt" if path == "/robots.txt" else None


def _parts(url: str) -> tuple[str, str]:
    try:
        parts = urlsplit(url)
    except ValueError:
        return "https", ""
    return parts.scheme, parts.path


def _look(record: _Record, beginning: bytes) -> Answer | BadRecord | str:
    """The beginning of a page, what is wrong with it, or the word for what is none."""
    try:
        answer = _answer(record, beginning)
    except BadRecord as fault:
        return fault
    if answer.status != 200:
        return f"status {answer.status}"
    kind = answer.media_type
    if kind not in PAGE_TYPES and (kind or not (_TAG.match(answer.body) or "content-encoding" in answer.headers)):
        return kind or "of no stated kind"
    if "warc-segment-number" in record.head:
        return BadRecord("it is one of several pieces of a page, which are not put together")
    return answer


def _answer(record: _Record, block: bytes) -> Answer:
    """What the server sent; a resource or conversion is its bytes alone."""
    declared = record.head.get("content-type", "application/http")
    if record.kind == "response" and declared.lower().startswith("application/http"):
        return parse_answer(block)
    return Answer(200, {"content-type": declared} if "content-type" in record.head else {}, block)


def _page(record: _Record, answer: Answer, body: bytes) -> RawPage:
    date = record.head.get("warc-date", "")
    return RawPage(
        body=body,
        url=record.url,
        retrieved_at=date if is_date(date) else None,
        media_type=answer.media_type,
        charset=answer.charset,
    )


def _nothing(record: _Record, block: bytes) -> BadRecord | None:
    """What is wrong with a page without a character; None when the server sent it so."""
    if record.kind == "response" and block and not HEAD_END.search(block, 0, HEAD_LIMIT):
        return BadRecord("the head of the server's answer does not end")
    return None


def _pass_over(tape: Tape, record: _Record) -> None:
    """Go on to the end of a record that is not kept."""
    if tape.pass_over(record.length) < record.length:
        raise _Short
    if not tape.ends_here():
        raise _ends_elsewhere(record)


def _ends_elsewhere(record: _Record) -> BadRecord:
    return BadRecord(f"its Content-Length is {record.length:,}, and it does not end there")


def _in_words(fault: Exception, tape: Tape, name: str, *, goes_on: bool) -> OnRecordError:
    """What ended the reading of a record."""
    if isinstance(fault, OnRecordError):
        return fault
    if isinstance(fault, Cut):
        return TruncatedWarc(f"{name!r} ends at byte {tape.reached()}, in the middle of its {tape.packing} data")
    if isinstance(fault, Damaged):
        test = f"{tape.packing} -t FILE"
        return BadRecord(str(fault), remedy=f"Get the file again; {test!r} says whether a copy is whole.")
    if not goes_on:
        return TruncatedWarc(f"{name!r} ends at byte {tape.reached()}, in the middle of a record")
    return BadRecord("it has fewer bytes than its Content-Length says")


def _job(found: RawPage | OnRecordError, record: _Record, place: WarcPosition, tally: _Tally) -> Job:
    called = f"{place.file}, byte {place.offset}" + (f", {record.url[:200]}" if record.url else "")
    if isinstance(found, OnRecordError):
        tally.bad += 1
        return Job(called, RawPage(b"", url=record.url, name=called, warc=place), error=as_page_error(found))
    kind = found.media_type or "of no stated kind"
    tally.pages[_known(kind, tally.pages)] += 1
    tally.truncated += record.truncated is not None
    return Job(None, msgspec.structs.replace(found, name=called, warc=place))


def _known(word: str, counts: Counter[str]) -> str:
    """A word to count under."""
    word = printable(word[:60])
    return word if word in counts or len(counts) < _KINDS else "of other kinds"
