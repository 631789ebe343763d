"""Pages built to stop programs: the article or a clear error, within 10 s of CPU and 1 GB, no traceback, no raw escape.

Each page is read by the program itself, in a process of its own, as a stranger would.
"""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from onrecord.samples import sample_path
from tests.pace import slowness

ROOT = Path(__file__).resolve().parents[1]
CPU_SECONDS = 10
MEMORY_KB = 1_000_000
WORDS = "The council voted on Tuesday to close the old bridge for two years, the mayor said in the evening. "
STORY = "<h1>Old bridge closes for two years</h1>" + f"<p>{WORDS * 3}</p>" * 5


class Run(NamedTuple):
    """What a process left behind."""

    code: int
    out: str
    err: str
    cpu: float
    """Seconds, as ``tests.pace`` counts them."""
    memory_kb: int


PROGRAM = """
import sys
arguments, said = sys.argv[:-1], int(sys.argv[-1])
sys.argv = arguments
import onrecord.cli
try:
    sys.exit(onrecord.cli.main())
finally:
    with open("/proc/self/status") as status, open(said, "w") as pipe:
        pipe.write(next(line.split()[1] for line in status if line.startswith("VmHWM")))
"""
"""The program, which says at its end how much memory it had at most: what the kernel tells its parent counts the
parent's own memory at the moment of the fork."""


def run_program(*arguments: str, stdin: bytes = b"") -> Run:
    """``onrecord ...`` with what it cost."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "NO_COLOR": "1"}
    before = slowness()
    peak, said = os.pipe()
    command = [sys.executable, "-c", PROGRAM, *arguments, str(said)]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        pass_fds=(said,),
    ) as process:
        os.close(said)
        out, err = _talk(process, stdin)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    with os.fdopen(peak) as pipe:
        memory_kb = int(pipe.read())
    return Run(
        process.returncode,
        out.decode("utf-8", "strict"),
        err.decode("utf-8", "strict"),
        2 * (usage.ru_utime + usage.ru_stime) / (before + slowness()),
        memory_kb,
    )


def _talk(process: subprocess.Popen[bytes], stdin: bytes) -> tuple[bytes, bytes]:
    """All that a process prints; its errors are few, so reading one stream after the other cannot block."""
    assert process.stdin
    assert process.stdout
    assert process.stderr
    process.stdin.write(stdin)
    process.stdin.close()
    return process.stdout.read(), process.stderr.read()


def page(body: str, head: str = "") -> bytes:
    return f"<!doctype html><html><head><meta charset=utf-8>{head}</head><body>{body}</body></html>".encode()


PAGES: dict[str, Callable[[], bytes]] = {
    "200,000 elements deep": lambda: page("<div>" * 200_000 + STORY),
    "200,000 inline elements deep": lambda: page("<p>" + "<b><i>" * 100_000 + WORDS + STORY),
    "200,000 lists deep": lambda: page("<ul><li>" * 100_000 + STORY),
    "40,000 tables deep": lambda: page("<table><tr><td>" * 40_000 + STORY),
    "100,000 attributes": lambda: page("<div " + " ".join(f"a{n}=1" for n in range(100_000)) + ">" + STORY + "</div>"),
    "a million classes": lambda: page(f'<div class="{"c " * 1_000_000}">' + STORY + "</div>"),
    "a 50 MB text node": lambda: page(STORY + "<p>" + WORDS * 500_000 + "</p>"),
    "a 50 MB word": lambda: page(STORY + "<p>" + "a" * 50_000_000 + "</p>"),
    "50 MB of blanks": lambda: page("<p>" + " " * 50_000_000 + "x</p>" + STORY),
    "50 MB of JSON-LD": lambda: page(
        STORY,
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","keywords":["'
        + '","'.join(["word"] * 7_000_000)
        + '"]}</script>',
    ),
    "JSON-LD 100,000 deep": lambda: page(
        STORY, '<script type="application/ld+json">' + '{"a":[' * 100_000 + "]}" * 100_000 + "</script>"
    ),
    "100,000 JSON-LD scripts": lambda: page(
        STORY, '<script type="application/ld+json">{"@type":"Person","name":"x"}</script>' * 100_000
    ),
    "a million empty elements": lambda: page("<i></i>" * 1_000_000 + STORY),
    "300,000 short blocks": lambda: page("<p>a</p>" * 300_000 + STORY),
    "100,000 meta tags": lambda: page(STORY, '<meta name="author" content="A B">' * 100_000),
    "100,000 bylines": lambda: page(STORY + '<p class="byline">By A B and C D</p>' * 100_000),
    "a name of a million commas": lambda: page('<p class="byline">By ' + "A," * 1_000_000 + "</p>" + STORY),
    "a date of a million digits": lambda: page("<time>" + "1" * 1_000_000 + "</time>" + STORY),
    "NUL bytes": lambda: page(STORY.replace("bridge", "bri\0dge") + "\0" * 1_000_000),
    "terminal escapes": lambda: page("<h1>\x1b]0;owned\x07\x1b[2J\x9b31mBridge</h1>" + STORY),
    "an XML bomb": lambda: (
        b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "lol">'
        + b"".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">'.encode() for n in range(12))
        + b"]><html><body><p>&m;</p>"
        + STORY.encode()
        + b"</body></html>"
    ),
    "evil addresses": lambda: page(
        STORY + '<a href="javascript:alert(1)">x</a><img src="file:///etc/passwd"><img src="http://[::bad">',
        '<base href="http://[broken"><link rel=canonical href="file:///etc/passwd">'
        '<meta property=og:url content="\\\\x">',
    ),
    "UTF-16 that says UTF-8": lambda: page(STORY).decode().encode("utf-16"),
    "windows-1251 that says UTF-8": lambda: page(STORY + "<p>Мост закроют на два года.</p>").decode().encode("cp1251"),
    "bytes of every kind": lambda: page(STORY) + bytes(range(256)) * 1_000,
    "a charset that does not exist": lambda: page(STORY).replace(b"utf-8", b"klingon"),
    "an unclosed comment": lambda: page("<!-- " + STORY),
    "an unclosed script": lambda: page(STORY + "<script>" + "x" * 1_000_000),
    "a million unclosed tags": lambda: page("<" * 1_000_000 + STORY),
    "surrogates as references": lambda: page("<p>&#xD800;&#x110000;&#xFFFFFFFFFF;</p>" + STORY),
    "nothing": lambda: b"",
    "a picture": lambda: b"\x89PNG\r\n\x1a\n" + bytes(5_000),
    "a document": lambda: b"%PDF-1.7\n" + bytes(5_000),
}


def check_run(run: Run) -> None:
    """What every answer has to keep."""
    assert "Traceback" not in run.err
    assert run.cpu < CPU_SECONDS
    assert run.memory_kb < MEMORY_KB
    assert not {c for c in run.err if ord(c) < 32 and c != "\n"}, "a raw control character on the terminal"
    assert not {c for c in run.out if ord(c) < 32 and c != "\n"}
    lines = [json.loads(line) for line in run.out.splitlines()]
    assert len(lines) == 1
    if "error" in lines[0]:
        assert lines[0]["error"].keys() == {"kind", "message"}
        assert run.code != 0
    else:
        assert run.code == 0


@pytest.mark.slow
@pytest.mark.parametrize("name", PAGES)
def test_a_hostile_page_gives_its_article_or_a_clear_error(name, tmp_path):
    path = tmp_path / "page.html"
    path.write_bytes(PAGES[name]())
    check_run(run_program("read", str(path)))


@pytest.mark.parametrize("cut", [0, 1, 10, 100, 3_000])
def test_a_truncated_gzip_is_a_clear_error(cut, tmp_path):
    path = tmp_path / "page.html.gz"
    path.write_bytes(gzip.compress(sample_path().read_bytes())[:cut])
    run = run_program("read", str(path))
    check_run(run)
    assert run.code != 0


@pytest.mark.slow
def test_a_gzip_bomb_is_a_clear_error(tmp_path):
    path = tmp_path / "page.html.gz"
    path.write_bytes(gzip.compress(bytes(2_000_000_000 // 64)) * 64)
    check_run(run_program("read", str(path)))


def test_hidden_words_are_not_passed_off_as_shown(tmp_path):
    path = tmp_path / "page.html"
    path.write_bytes(page(STORY + '<p style="display:none">' + "Invisible words for machines. " * 20 + "</p>"))
    answer = json.loads(run_program("read", str(path)).out)
    assert "Invisible words" in answer["text"]
    assert "Invisible words" not in answer["articles"][0]["text"]


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_no_form_of_output_moves_the_cursor(form, tmp_path):
    path = tmp_path / "page.html"
    path.write_bytes(PAGES["terminal escapes"]())
    run = run_program("read", "--format", form, str(path))
    assert not {c for c in run.out + run.err if (ord(c) < 32 and c not in "\n\t") or 127 <= ord(c) < 160}


def test_a_file_name_moves_no_cursor_either():
    run = run_program("read", "no\x1b[2Jsuch.html")
    assert run.code != 0
    assert "\x1b" not in run.out + run.err


def test_nothing_is_ever_fetched(tmp_path):
    run = run_program("read", "https://www.harbourledger.example/news")
    assert run.code != 0
    assert "Traceback" not in run.err
