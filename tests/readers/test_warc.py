from __future__ import annotations

import gzip
import io
import random
import tracemalloc
from collections.abc import Callable, Sequence

import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.readers.warc import read_warc
from tests.pace import cpu_seconds
from tests.readers.warcs import HTML, PAGES, TEXT, answer, frames, learned, packed, page, read, record, skipped, text

DICTIONARY = learned([page(key, HTML + b"%d" % key**9) for key in range(60)])

FORMS: dict[str, Callable[[Sequence[bytes]], bytes]] = {
    "plain": b"".join,
    "a member a record": lambda records: packed(*records),
    "one member": lambda records: packed(b"".join(records)),
    "members of 100 bytes": lambda records: b"".join(
        packed(b"".join(records)[at : at + 100]) for at in range(0, len(b"".join(records)), 100)
    ),
    "a frame a record": lambda records: frames(*records),
    "frames with a dictionary": lambda records: frames(*records, dictionary=DICTIONARY),
    "one frame": lambda records: frames(b"".join(records)),
    "frames of 100 bytes": lambda records: frames(
        *(b"".join(records)[at : at + 100] for at in range(0, len(b"".join(records)), 100))
    ),
}
APART = ["plain", "a member a record", "a frame a record"]
"""Forms in which a record can be had without those before it."""


def test_a_record_gives_a_page_with_all_that_the_archive_knows():
    body = "<p>Café".encode("latin-1")
    archive = page(7, body, b"content-type: Text/HTML; Charset=ISO-8859-1")
    (found,) = read(archive).pages
    assert (found.body, found.url, found.retrieved_at) == (body, "https://ledger.example/7", "2024-03-14T10:00:00Z")
    assert (found.media_type, found.charset) == ("text/html", "ISO-8859-1")
    assert (found.warc.file, found.warc.record_id) == ("crawl.warc", "<urn:uuid:00000000-0000-0000-0000-000000000007>")
    assert (found.warc.offset, found.warc.length) == (0, len(archive))
    assert found.name == "crawl.warc, byte 0, https://ledger.example/7"


@pytest.mark.parametrize("form", FORMS)
def test_every_form_of_packing_gives_the_same_pages(form):
    found = read(FORMS[form](PAGES))
    assert (found.urls, found.errors) == ("0123", [])
    assert [one.body for one in found.pages] == [HTML] * 4


@pytest.mark.parametrize("form", APART)
def test_a_page_can_be_read_again_from_its_place(form):
    archive = FORMS[form]([record(b"x", kind=b"warcinfo"), *PAGES])
    for found in read(archive).pages:
        place = found.warc
        (again,) = read(archive[place.offset : place.offset + place.length]).pages
        assert (again.body, again.url) == (found.body, found.url)
    assert place.offset + place.length == len(archive)


@pytest.mark.parametrize(
    ("form", "member"),
    [
        ("one member", "gzip member"),
        ("members of 100 bytes", "gzip member"),
        ("one frame", "zstd frame"),
        ("frames of 100 bytes", "zstd frame"),
    ],
)
def test_where_records_share_members_places_count_unpacked_bytes(form, member):
    found, whole = read(FORMS[form](PAGES)), b"".join(PAGES)
    assert [whole[one.warc.offset :][: one.warc.length] for one in found.pages] == PAGES
    assert found.note.endswith(f"; some share a {member}: their offsets count unpacked bytes")


@pytest.mark.parametrize("version", [b"WARC/0.18", b"WARC/1.0", b"WARC/1.1"])
def test_versions_of_the_standard_are_read(version):
    assert read(page(1, version=version)).urls == "1"


LEFT = {
    "request": record(b"GET / HTTP/1.1\r\n\r\n", kind=b"request"),
    "metadata": record(b"via: x", kind=b"metadata", media=b"application/warc-fields"),
    "warcinfo": record(b"software: x", kind=b"warcinfo", url=None, media=b"application/warc-fields"),
    "revisit": record(answer(b""), kind=b"revisit"),
    "conversion": record(b"%PDF-1.7", kind=b"conversion", media=b"application/pdf"),
    "conversion of a page that was read": text(9, of=0),
    "without a type": record(answer()).replace(b"WARC-Type: response\r\n", b""),
    "image/png": record(answer(b"\x89PNG", b"Content-Type: image/png")),
    "application/json": record(b"{}", kind=b"resource", media=b"application/json"),
    "of no stated kind": record(answer(b"\x89PNG", b"")),
    "status 404": record(answer(status=b"404 Not Found")),
    "status 301": record(answer(b"", b"Location: /", status=b"301 Moved")),
    "robots.txt": record(answer(b"", b"Content-Type: text/plain"), url=b"https://ledger.example/robots.txt"),
    "dns:": record(b"x", url=b"dns:ledger.example", media=b"text/dns"),
    "metadata:": record(b"x", kind=b"resource", url=b"metadata://log", media=b"text/plain"),
}


@pytest.mark.parametrize("what", LEFT)
def test_what_is_no_page_is_left_and_counted(what):
    found = read(PAGES[0] + LEFT[what] + PAGES[1])
    assert (found.urls, found.errors) == ("01", [])
    assert found.note == f"3 records: 2 pages (2 text/html), 1 left (1 {what})"


def test_the_summary_counts_every_record_once():
    found = read(b"".join([*PAGES, *LEFT.values(), page(5, length="x"), LEFT["request"]]))
    assert found.note.startswith(
        "21 records: 4 pages (4 text/html), 1 broken, 16 left (2 request, 1 application/json, "
    )
    assert found.note.endswith(", 3 of other kinds)")


PAGES_TOO = {
    "a resource": (record(HTML, kind=b"resource", media=b"text/html; charset=utf-8"), "text/html", HTML),
    "plain text": (page(1, b"Rain fell.", b"Content-Type: text/plain"), "text/plain", b"Rain fell."),
    "XHTML": (page(1, HTML, b"Content-Type: application/xhtml+xml"), "application/xhtml+xml", HTML),
    "no content type, and a tag": (page(1, HTML, b""), None, HTML),
    "a response that is no HTTP": (record(HTML, media=b"text/html", url=b"ftp://ledger.example/"), "text/html", HTML),
    "HTTP/2": (record(answer().replace(b"HTTP/1.1", b"HTTP/2")), "text/html", HTML),
    "a folded line": (page(1, HTML, b"Content-Type: text/html;\r\n charset=utf-8"), "text/html", HTML),
    "names in capitals": (page(1).replace(b"WARC-Type", b"WARC-TYPE"), "text/html", HTML),
    "no record id": (page(1).replace(b"WARC-Record-ID", b"X"), "text/html", HTML),
    "no blank lines at its end": (page(1)[:-4], "text/html", HTML),
    "no address": (record(answer(), url=None), "text/html", HTML),
    "a conversion to plain text": (text(1), "text/plain", TEXT),
    "a conversion that says its charset": (
        record(TEXT, kind=b"conversion", media=b"text/plain; charset=utf-8"),
        "text/plain",
        TEXT,
    ),
}


@pytest.mark.parametrize("what", PAGES_TOO)
def test_what_is_a_page_is_read(what):
    archive, media_type, body = PAGES_TOO[what]
    found = read(archive)
    assert [(one.media_type, one.body) for one in found.pages] == [(media_type, body)]
    assert found.errors == []


def test_lines_may_end_in_a_line_feed_alone():
    block = b"HTTP/1.0 200 OK\nContent-Type: text/html\n\n" + HTML
    archive = b"WARC/1.0\nWARC-Type: response\nContent-Length: %d\n\n" % len(block) + block + b"\n\n"
    assert [one.body for one in read(archive + archive).pages] == [HTML, HTML]


@pytest.mark.parametrize(
    ("written", "url"),
    [
        (b"<https://ledger.example/a>", "https://ledger.example/a"),
        (b"https://ledger.example/a b\0", "https://ledger.example/a%20b%00"),
        ("https://ledger.example/é".encode(), "https://ledger.example/é"),
        (b"https://ledger.example/\xe9", "https://ledger.example/é"),
        (b"https://[ledger.example/", "https://[ledger.example/"),
    ],
)
def test_an_address_is_one_whatever_the_crawler_did_to_it(written, url):
    assert [one.url for one in read(record(answer(), url=written)).pages] == [url]


@pytest.mark.parametrize(
    ("date", "retrieved_at"),
    [
        (b"2024-03-14T10:00:00Z", "2024-03-14T10:00:00Z"),
        (b"2024-03-14T10:00:00.123456Z", "2024-03-14T10:00:00.123456Z"),
        (b"20240314", "20240314"),
        (b"yesterday", None),
        (b"\0", None),
    ],
)
def test_a_date_that_is_none_is_not_taken(date, retrieved_at):
    assert [one.retrieved_at for one in read(page(1).replace(b"2024-03-14T10:00:00Z", date)).pages] == [retrieved_at]


BROKEN = {
    "Content-Length too short": page(1, length=150),
    "Content-Length too long": page(1, length=len(answer()) + 150),
    "Content-Length far too long": page(1, length=10**15),
    "Content-Length of 30 digits": page(1, length=10**30),
    "Content-Length a word": page(1, length="many"),
    "Content-Length negative": page(1, length=-1),
    "no Content-Length": page(1).replace(b"Content-Length: ", b"X-Length: "),
    "two Content-Lengths": page(1, extra=b"Content-Length: 7"),
    "picture too long": record(answer(b"x", b"Content-Type: image/png"), length=10**15),
    "request too long": record(b"GET / HTTP/1.1", kind=b"request", length=200),
    "rubbish instead": b"rubbish\n" * 9 + b"\r\n\r\n",
    "NUL instead": b"\0" * 999,
    "unknown version": page(1, version=b"WARC/7.0"),
    "a line of megabytes": page(1, extra=b"X-Long: " + b"a" * 3_000_000),
    "a head without end": b"WARC/1.0\r\n" + b"a: b\r\n" * 100_000,
    "no HTTP": record(b"rubbish" * 9),
    "no status": record(b"HTTP/1.1 fine\r\n\r\n"),
    "an HTTP head without end": record(b"HTTP/1.1 200 OK\r\n" + b"a: b\r\n" * 100_000),
    "an HTTP head that goes on in the body": page(1).replace(b"utf-8\r\n\r\n", b"utf-8\r\nX-\r\n"),
    "a segment": page(1, extra=b"WARC-Segment-Number: 1"),
    "gzip that ends early": page(1, gzip.compress(HTML)[:40], b"Content-Type: text/html\r\nContent-Encoding: gzip"),
    "a packing that nobody knows": page(1, HTML, b"Content-Type: text/html\r\nContent-Encoding: sdch"),
}


@pytest.mark.parametrize("form", ["plain", "a member a record", "one member", "a frame a record", "one frame"])
@pytest.mark.parametrize("what", BROKEN)
def test_a_broken_record_costs_only_itself(what, form):
    found = read(FORMS[form]([PAGES[0], BROKEN[what], *PAGES[2:]]))
    assert (found.urls, found.kinds) == ("023", ["bad_record"])
    assert "1 broken" in found.note


@pytest.mark.parametrize("form", APART)
@pytest.mark.parametrize("what", BROKEN)
def test_a_broken_record_says_where_it_stands(what, form):
    before, broken = (FORMS[form]([one]) for one in (PAGES[0], BROKEN[what]))
    (job,) = [job for job in read(before + broken + FORMS[form](PAGES[2:])).jobs if job.error]
    assert job.page is not None
    assert job.page.warc is not None
    assert (job.page.warc.offset, job.page.warc.length) == (len(before), len(broken))
    assert job.page.body == b""
    assert str(job.id).startswith(f"crawl.warc, byte {len(before)}")
    if b"ledger.example/1" in BROKEN[what] and what not in {"unknown version", "a line of megabytes"}:
        assert job.page.url == "https://ledger.example/1"


def damaged(member: bytes, at: int) -> bytes:
    return member[:at] + bytes(byte ^ 0xFF for byte in member[at : at + 9]) + member[at + 9 :]


NOISE = b"<p>" + random.Random(1).randbytes(300_000).hex().encode()  # noqa: S311  # nothing secret
DAMAGE = {
    "in its head": damaged(packed(PAGES[1]), 0),
    "in its data": damaged(packed(PAGES[1]), 60),
    "in its sum": packed(PAGES[1])[:-8] + b"\1" * 8,
    "in the midst of much": damaged(packed(page(1, NOISE)), 250_000),
    "cut within": packed(PAGES[1])[:100],
    "rubbish instead": b"rubbish" * 20,
    "rubbish that looks like gzip": b"\x1f\x8b\x08\0" * 5000,
}


@pytest.mark.parametrize("what", DAMAGE)
def test_a_damaged_gzip_member_costs_only_itself(what):
    found = read(packed(PAGES[0]) + DAMAGE[what] + packed(*PAGES[2:]))
    assert (found.urls, found.kinds) == ("023", ["bad_record"])
    (place,) = [job.page.warc for job in found.jobs if job.error and job.page]
    assert place is not None
    assert (place.offset, place.length) == (len(packed(PAGES[0])), len(DAMAGE[what]))


def test_damage_in_one_gzip_stream_costs_what_stands_behind_and_says_so():
    archive = packed(b"".join([*PAGES, page(4, NOISE), *PAGES]))
    found = read(damaged(archive, len(archive) // 2))
    assert (found.urls, found.kinds) == ("0123", ["bad_record"])
    assert "gzip -t" in found.errors[0].message


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_an_archive_that_was_cut_off_gives_the_pages_before_and_says_where_it_ended(form, data):
    archive = FORMS[form](PAGES)
    at = data.draw(st.integers(0, len(archive)))
    found = read(archive[:at])
    assert found.urls == "0123"[: len(found.pages)]
    lost = [one for one in found.errors if one.kind == "truncated_warc"]
    assert len(lost) == len(found.errors) <= 1 or at == 0
    if lost:
        assert f"ends at byte {at}, in the middle of" in lost[0].message
    elif at:
        # Cut between two records, or in the blank lines behind one, which is no loss.
        ends = {len(FORMS[form](PAGES[:count])) for count in range(5)}
        assert any(0 <= end - at <= 4 for end in ends) or form.endswith("of 100 bytes")


@pytest.mark.parametrize("form", APART)
@settings(max_examples=200, deadline=None)
@given(st.integers(0, 5000), st.binary(max_size=30), st.integers(0, 600))
def test_damage_costs_what_it_touches_and_places_cover_the_file(form, at, written, gone):
    whole = FORMS[form](PAGES)
    at %= len(whole)
    archive = whole[:at] + written + whole[at + gone :]
    found, end = read(archive), 0
    if b"WARC-Type: " in archive or form != "plain":
        # A record is about 400 bytes: so many and those beside them are lost, at most.
        assert len(found.pages) >= 4 - 1 - (gone + 400) // 250
    if any(
        word in found.note for word in ("left", "empty", "share")
    ):  # without a place, or with one in the unpacked bytes
        return
    for place in [job.page.warc for job in found.jobs if job.page and job.page.warc]:
        assert not archive[end : place.offset].strip(b"\0\r\n")
        end = place.offset + place.length
    assert not archive[end:].strip(b"\0\r\n")


@settings(max_examples=200, deadline=None)
@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"WARC/1.0\r\n", PAGES[0], packed(PAGES[0]), b"\x1f\x8b", b"\x28\xb5\x2f\xfd", skipped(b"")]),
)
def test_any_bytes_are_read_to_an_end(rubbish, before):
    assert read(before + rubbish).note


@pytest.mark.parametrize("form", APART)
@pytest.mark.parametrize("written", [b"\0", b"\x1f\x8b", b"\x1f\x8b\x08\0", b"WARC", b"<html>", b"\0" * 200])
def test_damage_at_the_very_beginning_does_not_hide_what_an_archive_is(form, written):
    archive = FORMS[form](PAGES)
    for found in (read(written + archive), read(written + archive[len(written) :])):
        assert found.urls in {"123", "0123"}
        assert not found.kinds or found.kinds == ["bad_record"]


def test_an_empty_archive_is_an_error():
    assert read(b"").kinds == read(b"\r\n\r\n").kinds == ["empty"]


@pytest.mark.parametrize("form", ["plain", "a member a record", "one member", "a frame a record", "one frame"])
def test_a_page_that_passes_the_limit_is_an_error_and_not_loaded(form):
    big = page(1, HTML + b"x" * 40_000_000)
    archive = FORMS[form]([PAGES[0], big, *PAGES[2:]])
    tracemalloc.start()
    found = read(archive, limit=1_000_000)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (found.urls, found.kinds) == ("023", ["too_large"])
    assert most < 3_000_000


def test_a_film_that_passes_the_limit_is_left_and_not_loaded():
    archive = PAGES[0] + record(answer(b"x" * 40_000_000, b"Content-Type: video/mp4")) + PAGES[1]
    tracemalloc.start()
    found = read(archive, limit=1_000_000)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (found.urls, found.errors) == ("01", [])
    assert most < 3_000_000


BOMBS = {
    "a body": page(1, gzip.compress(b"\0" * 50_000_000), b"Content-Type: text/html\r\nContent-Encoding: gzip"),
    "a body in two coats": page(
        1, gzip.compress(gzip.compress(b"\0" * 50_000_000)), b"Content-Type: text/html\r\nContent-Encoding: gzip, gzip"
    ),
}


@pytest.mark.parametrize("what", BOMBS)
def test_a_gzip_bomb_stops_at_the_limit(what):
    tracemalloc.start()
    found = read(packed(PAGES[0], BOMBS[what], *PAGES[2:]), limit=1_000_000)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (found.urls, found.kinds) == ("023", ["too_large"])
    assert most < 6_000_000


def test_memory_does_not_grow_with_the_archive():
    def most(count: int) -> int:
        archive = io.BytesIO(packed(*[page(key, HTML * 100) for key in range(20)]) * count)
        tracemalloc.start()
        assert sum(1 for _ in read_warc(archive, "crawl.warc.gz")) == 20 * count + 1
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return peak

    assert most(20) < most(2) + 200_000


SLOW = {
    "empty gzip members": gzip.compress(b"") * 200_000,
    "gzip members of one letter": packed(PAGES[0]) + gzip.compress(b"W") * 100_000,
    "blank lines": b"\r\n" * 5_000_000,
    "beginnings of gzip": packed(PAGES[0]) + b"\x1f\x8b\x08\0" * 250_000,
    "beginnings of records": b"WARC/1.0\r\n" * 100_000,
    "beginnings of heads": b"WARC/1.0\r\na: b\r\n" * 100_000,
    "lengths that go to the end": page(1, length=60_000_000) * 10_000,
    "lengths that go to the limit": page(1, length=1_000_000) * 4_000,
    "a long page and many short ones": page(1, length=60_000_000) + b"".join(PAGES) * 3_000,
    "records without anything": b"WARC/1.0\r\n\r\n" * 50_000,
    "one header many times": page(1, extra=b"\r\n".join([b"a: b"] * 40_000)),
    "chunks of one letter": page(1, b"1\r\nx\r\n" * 500_000, b"Content-Type: text/html\r\nTransfer-Encoding: chunked"),
    "empty zstd frames": zstandard.compress(b"") * 200_000,
    "zstd frames of one letter": frames(PAGES[0]) + zstandard.compress(b"W") * 50_000,
    "zstd frames to be skipped": skipped(b"") * 300_000,
    "signs of zstd": frames(PAGES[0]) + b"\x28\xb5\x2f\xfd" * 250_000,
    "zstd blocks without anything": frames(PAGES[0]) + b"\x28\xb5\x2f\xfd\x00\x58" + b"\0\0\0" * 300_000,
    "kinds": b"".join(record(b"", kind=b"k%d" % number) for number in range(20_000)),
}


@pytest.mark.parametrize("what", SLOW)
def test_what_is_built_to_take_time_takes_little(what):
    assert cpu_seconds(lambda: read(SLOW[what]), limit=10) < 10
    assert read(SLOW[what]).note


# ---------------------------------------------------------------- conversions
def test_of_a_page_and_the_text_that_was_made_of_it_one_is_read():
    found = read(page(1) + text(1, of=1) + page(2) + text(3, of=7) + text(2, of=2))
    assert [(one.url, one.media_type) for one in found.pages] == [
        ("https://ledger.example/1", "text/html"),
        ("https://ledger.example/2", "text/html"),
        ("https://ledger.example/3", "text/plain"),
    ]
    assert found.note.endswith(", 2 left (2 conversion of a page that was read)")


@pytest.mark.parametrize("of", [page(1, length="x"), page(1, b"%PDF", b"Content-Type: application/pdf"), page(1, b"")])
def test_the_text_that_was_made_of_what_gives_no_page_is_read(of):
    assert [one.body for one in read(of + text(1, of=1)).pages] == [TEXT]


def test_a_text_that_does_not_say_what_it_was_made_of_is_read():
    archive = page(1).replace(b"WARC-Record-ID", b"X") + text(1).replace(b"WARC-Refers-To", b"X")
    assert len(read(archive).pages) == 2


def test_pages_are_remembered_for_a_while(monkeypatch):
    monkeypatch.setattr("onrecord.readers.warc._REMEMBERED", 10)
    archive = b"".join([*map(page, range(100)), *(text(key, of=key) for key in range(100))])
    assert 100 - 20 <= len(read(archive).pages) - 100 <= 100 - 10


# ---------------------------------------------------------------- empty, and in part
EMPTY = {
    "no body": page(1, b""),
    "blanks": page(1, b" \r\n\0"),
    "a mark of byte order": page(1, b"\xef\xbb\xbf"),
    "no chunk": page(1, b"0\r\n\r\n", b"Content-Type: text/html\r\nTransfer-Encoding: chunked"),
    "nothing, packed": page(1, gzip.compress(b""), b"Content-Type: text/html\r\nContent-Encoding: gzip"),
    "no resource": record(b"", kind=b"resource", media=b"text/html"),
    "no text": text(1, b""),
}


@pytest.mark.parametrize("what", EMPTY)
def test_an_empty_page_is_counted_and_is_no_error(what):
    found = read(PAGES[0] + EMPTY[what] + PAGES[2])
    assert (found.urls, found.errors) == ("02", [])
    assert found.note == "3 records: 2 pages (2 text/html), 1 empty"


@pytest.mark.parametrize(
    ("written", "why"), [(b"length", "length"), (b"Time", "time"), (b"", "unspecified"), (b"x" * 99, "x" * 60)]
)
def test_a_page_that_its_crawler_kept_in_part_says_so(written, why):
    found = read(page(1, extra=b"WARC-Truncated: " + written) + page(2))
    assert [one.warc.truncated for one in found.pages] == [why, None]
    assert found.note == "2 records: 2 pages (2 text/html), 1 of them kept only in part"


def test_what_is_packed_and_was_kept_in_part_is_read_as_far_as_it_goes():
    for coding, body in {"gzip": gzip.compress(NOISE), "zstd": frames(NOISE)}.items():
        headers = f"Content-Type: text/html\r\nContent-Encoding: {coding}".encode()
        (found,) = read(page(1, body[:200_000], headers, extra=b"WARC-Truncated: length")).pages
        assert len(found.body) > 100_000
        assert NOISE.startswith(found.body)


# ---------------------------------------------------------------- zstd
FRAME = frames(PAGES[1])
BURST = {
    "in its sign": damaged(FRAME, 0),
    "in its data": damaged(FRAME, 60),
    "in its sum": FRAME[:-4] + b"\1" * 4,
    "in the midst of much": damaged(frames(page(1, NOISE)), 200_000),
    "cut within": FRAME[:100],
    "rubbish instead": b"rubbish" * 20,
    "signs": b"\x28\xb5\x2f\xfd" * 5000,
    "a dictionary that is not there": frames(PAGES[1], dictionary=DICTIONARY)[8 + len(DICTIONARY) :],
    "a window of gigabytes": b"\x28\xb5\x2f\xfd\x00\xa8" + FRAME[6:],
}


@pytest.mark.parametrize("what", BURST)
def test_a_damaged_zstd_frame_costs_only_itself(what):
    found = read(frames(PAGES[0]) + BURST[what] + frames(*PAGES[2:]))
    assert (found.urls, found.kinds) == ("023", ["bad_record"])
    assert "zstd -t" in found.errors[0].message
    (place,) = [job.page.warc for job in found.jobs if job.error and job.page]
    assert place is not None
    assert (place.offset, place.length) == (len(frames(PAGES[0])), len(BURST[what]))


def test_a_dictionary_may_be_packed_and_other_frames_are_skipped():
    plain = frames(*PAGES, dictionary=DICTIONARY)[8 + len(DICTIONARY) :]
    archive = skipped(zstandard.compress(DICTIONARY)) + skipped(b"x" * 300_000, b"\x50") + plain + skipped(b"", b"\x5f")
    assert (read(archive).urls, read(archive).errors) == ("0123", [])


def test_each_file_of_several_in_one_has_its_own_dictionary():
    one, two = (
        frames(*PAGES, dictionary=learned([bytes(9) + PAGES[0] + b"%d" % key**5 for key in range(60 + more)]))
        for more in (0, 9)
    )
    assert read(one + frames(PAGES[0]) + two).urls == "0123" + "0" + "0123"


@pytest.mark.parametrize(
    ("dictionary", "word"),
    [
        (b"", "need a dictionary"),
        (skipped(DICTIONARY[:300]), "damaged"),
        (skipped(DICTIONARY[:20] + bytes(200) + DICTIONARY[220:]), "damaged"),
        (skipped(b"\x28\xb5\x2f\xfdrubbish"), "damaged"),
        (skipped(zstandard.compress(bytes(17_000_000))), "more than 16,777,216 bytes"),
        (b"\x5d\x2a\x4d\x18\xff\xff\xff\xff", "more than 16,777,216 bytes"),
    ],
)
def test_a_dictionary_that_cannot_be_had_is_one_clear_error(dictionary, word):
    found = read(dictionary + frames(*PAGES, dictionary=DICTIONARY)[8 + len(DICTIONARY) :])
    assert (found.urls, found.kinds) == ("", ["bad_record"])
    assert word in found.errors[0].message


def test_a_zstd_bomb_stays_packed():
    bomb = page(1, bytes(300_000_000), b"Content-Type: text/html")
    body = page(1, zstandard.compress(bytes(300_000_000)), b"Content-Type: text/html\r\nContent-Encoding: zstd")
    archive = frames(PAGES[0], bomb, body, PAGES[2])
    del bomb
    tracemalloc.start()
    found = read(archive, limit=1_000_000)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (found.urls, found.kinds) == ("02", ["too_large", "too_large"])
    assert most < 6_000_000
