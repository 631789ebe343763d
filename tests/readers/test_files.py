from __future__ import annotations

import gzip
import io
import os
import sys

import pytest

from onrecord.errors import NotFound, SourceError, TooLarge, TruncatedArchive, Unreadable
from onrecord.readers.files import find_files, read_file, read_stream
from tests.pace import cpu_seconds

PAGE = b"<!doctype html><p>Rain fell in Port Ellery.</p>"


def test_a_file_is_its_bytes_untouched(tmp_path):
    path = tmp_path / "a.html"
    path.write_bytes(b"\xff\0\r\n" + PAGE)
    page = read_file(str(path))
    assert (page.body, page.name, page.media_type) == (b"\xff\0\r\n" + PAGE, str(path), "text/html")


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("a.html", "text/html"),
        ("a.HTM", "text/html"),
        ("a.xhtml.gz", "text/html"),
        ("a.txt", "text/plain"),
        ("a.txt.gz", "text/plain"),
        ("a", None),
        ("a.php", None),
        ("a.gz", None),
    ],
)
def test_the_suffix_says_what_is_in_a_file(tmp_path, name, media_type):
    (tmp_path / name).write_bytes(PAGE)
    assert read_file(str(tmp_path / name)).media_type == media_type


@pytest.mark.parametrize("name", ["a.html.gz", "a.html", "a"])
def test_gzip_shows_in_the_bytes_not_in_the_name(tmp_path, name):
    (tmp_path / name).write_bytes(gzip.compress(PAGE))
    assert read_file(str(tmp_path / name)).body == PAGE


def test_a_gz_that_is_not_packed_is_read_as_it_is(tmp_path):
    (tmp_path / "a.html.gz").write_bytes(PAGE)
    assert read_file(str(tmp_path / "a.html.gz")).body == PAGE


def test_several_gzip_members_are_one_page():
    assert read_stream(io.BytesIO(gzip.compress(b"a") + gzip.compress(b"b") + b"\0" * 8), "x") == b"ab"


def test_very_many_gzip_members_are_read_in_bounded_time():
    packed = gzip.compress(b"a") * 400_000
    assert cpu_seconds(lambda: read_stream(io.BytesIO(packed), "x"), limit=10) < 10
    assert read_stream(io.BytesIO(packed), "x") == b"a" * 400_000


DAMAGED = {
    "cut in the data": gzip.compress(os.urandom(5000))[:3000],
    "cut in the head": b"\x1f\x8b\x08",
    "only the mark": b"\x1f\x8b",
    "wrong sum": gzip.compress(PAGE)[:-8] + b"\0" * 8,
    "flipped": bytes([*gzip.compress(os.urandom(500))[:200], 1, 2, 3]) + gzip.compress(os.urandom(500))[203:],
    "rubbish behind": gzip.compress(PAGE) + b"rubbish",
    "unknown method": b"\x1f\x8b\x09" + gzip.compress(PAGE)[3:],
}


@pytest.mark.parametrize("packed", DAMAGED.values(), ids=DAMAGED)
def test_damaged_gzip_is_a_clear_error(packed):
    with pytest.raises(TruncatedArchive, match=r"'x\.gz' .*gzip -t"):
        read_stream(io.BytesIO(packed), "x.gz")


def test_a_gzip_bomb_stops_at_the_limit():
    with pytest.raises(TooLarge, match="more than 1,000 bytes, the limit of one page"):
        read_stream(io.BytesIO(gzip.compress(b"\0" * 10_000_000)), "bomb", limit=1000)


@pytest.mark.parametrize(("size", "fits"), [(999, True), (1000, True), (1001, False), (50_000, False)])
def test_the_limit_counts_bytes(tmp_path, size, fits):
    path = tmp_path / "a.html"
    path.write_bytes(b"x" * size)
    if fits:
        assert len(read_file(str(path), limit=1000).body) == size
    else:
        with pytest.raises(TooLarge, match="Cut it into pages"):
            read_file(str(path), limit=1000)


def test_a_stream_without_end_stops_at_the_limit():
    with pytest.raises(TooLarge):
        read_file("/dev/zero", limit=1000)


@pytest.mark.parametrize(
    ("name", "error", "message"),
    [
        ("missing.html", NotFound, "no file 'missing.html'"),
        ("a.html/b.html", NotFound, "no file"),
        ("nul\0.html", NotFound, "no file"),
        ("", Unreadable, "directory"),
        ("\x1b[2J.html", NotFound, "x1b"),
        ("x" * 5000, Unreadable, "name too long"),
        (".", Unreadable, "directory"),
        ("https://example.org/a.html", NotFound, "is an address, not a file. Save the page first"),
        ("javascript:alert(1)", NotFound, "is an address"),
        ("file:///etc/passwd", NotFound, "is an address"),
        ("data:text/html,<p>x", NotFound, "is an address"),
    ],
)
def test_what_is_not_there_is_a_clear_error(tmp_path, monkeypatch, name, error, message):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.html").write_bytes(PAGE)
    with pytest.raises(error, match=r"(?i)" + message.replace("(", "[(]")) as caught:
        read_file(name)
    assert "\x1b" not in str(caught.value)
    assert len(str(caught.value)) < 600


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_a_forbidden_file_is_a_clear_error(tmp_path):
    path = tmp_path / "a.html"
    path.write_bytes(PAGE)
    path.chmod(0)
    with pytest.raises(Unreadable, match="Permission denied"):
        read_file(str(path))


def test_standard_input_is_a_file_too(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(gzip.compress(PAGE))))
    page = read_file("-")
    assert (page.body, page.media_type) == (PAGE, None)


def test_a_folder_stands_for_its_pages_in_order(tmp_path):
    names = [
        "b.html",
        "a/z.htm",
        "a/b/c.txt.gz",
        "a.xhtml",
        "c.HTML.gz",
        "no.png",
        "no",
        "no.jsonl",
        ".no.html",
        "no.gz",
    ]
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(PAGE)
    found = [os.path.relpath(path, tmp_path) for path in find_files(str(tmp_path))]
    assert found == ["a.xhtml", "b.html", "c.HTML.gz", "a/z.htm", "a/b/c.txt.gz"]


def test_a_folder_that_contains_itself_ends(tmp_path):
    (tmp_path / "a.html").write_bytes(PAGE)
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "dangling.html").symlink_to(tmp_path / "gone")
    assert len(list(find_files(str(tmp_path)))) == 1


def test_a_folder_without_pages_says_what_it_looked_for(tmp_path):
    with pytest.raises(NotFound, match=r"no pages in the folder .*\.html \.htm \.xhtml \.txt"):
        list(find_files(str(tmp_path)))


@pytest.mark.parametrize("name", ["-", "missing.html", "a\0b"])
def test_other_names_stand_for_themselves(name):
    assert list(find_files(name)) == [name]


def test_all_these_errors_are_about_the_source():
    assert all(issubclass(error, SourceError) for error in (NotFound, Unreadable, TooLarge, TruncatedArchive))
