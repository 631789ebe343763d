from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from onrecord.errors import NotHtml, OldWarc
from onrecord.readers.files import find_files, read_file
from onrecord.readers.pages import read_pages
from tests.readers.warcs import HTML, PAGES, frames, packed, text

ARC = b"filedesc://old.arc 0.0.0.0 20080430204825 text/plain 76\n1 0 Ledger\n"


@pytest.mark.parametrize(
    ("name", "body", "count"),
    [
        ("a.html", HTML, 1),
        ("a", packed(HTML), 1),
        ("a.warc", b"".join(PAGES), 4),
        ("a.warc.gz", packed(*PAGES), 4),
        ("a", packed(*PAGES), 4),
        ("a.warc.zst", frames(*PAGES), 4),
        ("a", frames(*PAGES), 4),
        ("a.html", frames(*PAGES, dictionary=b"Rain fell in Port Ellery"), 4),
        ("a.warc.wet.gz", packed(*map(text, range(4))), 4),
        ("a.html", b"\r\n" + b"".join(PAGES), 4),
        ("a.txt", b"WARC/1.0 is how such a file begins, the archivist said.", 1),
    ],
)
def test_the_first_bytes_say_what_a_file_is(tmp_path, name, body, count):
    (tmp_path / name).write_bytes(body)
    jobs = list(read_pages(str(tmp_path / name)))
    assert [job.error for job in jobs] == [None] * len(jobs)
    assert sum(job.page is not None for job in jobs) == count
    assert [job.page.warc is None for job in jobs if job.page] == [count == 1] * count


@pytest.mark.parametrize("archive", [b"".join(PAGES), packed(*PAGES)], ids=["plain", "gzip"])
def test_standard_input_may_be_a_web_archive(monkeypatch, archive):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(archive)))
    *pages, note = read_pages("-")
    assert [job.page.warc.file for job in pages if job.page and job.page.warc] == ["standard input"] * 4
    assert note.note


def test_a_pipe_is_read_once(tmp_path):
    reads, writes = os.pipe()
    os.write(writes, packed(*PAGES))
    os.close(writes)
    assert sum(job.page is not None for job in read_pages(f"/dev/fd/{reads}")) == 4
    os.close(reads)


@pytest.mark.parametrize(
    ("name", "body", "kind"),
    [
        ("a.warc", b"", "empty"),
        ("a.warc.gz", packed(b""), "empty"),
        ("a.warc", HTML, "bad_record"),
        ("a.warc.gz", b"\0" * 999, "bad_record"),
        ("a.warc.gz", packed(*PAGES)[:20], "truncated_warc"),
        ("a.warc.zst", b"", "empty"),
        ("a.warc.zst", frames(*PAGES)[:20], "truncated_warc"),
        ("a.warc.zst", HTML, "bad_record"),
        ("a.arc", ARC, "old_warc"),
        ("a.arc.gz", packed(ARC), "old_warc"),
        ("a.html.gz", packed(HTML)[:20], "truncated_gzip"),
    ],
)
def test_what_is_no_archive_is_a_clear_error(tmp_path, name, body, kind):
    (tmp_path / name).write_bytes(body)
    assert [job.error.kind for job in read_pages(str(tmp_path / name)) if job.error] == [kind]


def test_a_folder_stands_for_its_web_archives_too(tmp_path):
    names = ["a.warc", "b.html", "c.WARC.GZ", ".d.warc", "e.warc.zst", "f.arc", "g.warc.wet.gz", "h.warc.wat.gz"]
    for name in names:
        (tmp_path / name).write_bytes(b"")
    found = [Path(name).name for name in find_files(str(tmp_path))]
    assert found == ["a.warc", "b.html", "c.WARC.GZ", "e.warc.zst", "g.warc.wet.gz"]


@pytest.mark.parametrize(("body", "error"), [(packed(*PAGES), NotHtml), (ARC, OldWarc)])
def test_who_asks_for_one_page_of_an_archive_is_told_how_to_get_all(tmp_path, body, error):
    (tmp_path / "a").write_bytes(body)
    with pytest.raises(error, match=r"web archive .*(onrecord\.pages|warcio recompress)"):
        read_file(str(tmp_path / "a"))
