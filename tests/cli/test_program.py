"""The program as its users call it: arguments in, two streams and an exit code out."""

from __future__ import annotations

import gzip
import io
import json
import os
import pty
import re
import select
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from onrecord.cli import main
from onrecord.cli.app import run
from onrecord.samples import sample_path
from onrecord.version import VERSION

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = str(sample_path())
PROGRAM = [sys.executable, "-m", "onrecord"]
ENVIRONMENT = {
    **os.environ,
    "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), os.environ.get("PYTHONPATH", ""))),
    "NO_COLOR": "1",
    "TERM": "xterm",
    "COLUMNS": "80",
}
STORY = (
    "<html><body><article><h1>Old bridge closes for two years</h1>"
    + "<p>The council voted on Tuesday to close the old bridge for two years, the mayor said in the evening.</p>" * 5
    + "</article></body></html>"
)


class Run(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def lines(self):
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def onrecord(capfd, monkeypatch, tmp_path):
    """Run a command line in this process, in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments, stdin=b""):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = run(list(arguments))
        sys.stdout.flush()
        return Run(code, *capfd.readouterr())

    return call


def test_version_is_said(onrecord):
    assert onrecord("--version")[:2] == (0, f"onrecord {VERSION}\n")


@pytest.mark.parametrize("command", [[], ["read"], ["explain"], ["sample"], ["completion"]])
def test_help_teaches_with_examples(onrecord, command):
    found = onrecord(*command, "--help")
    assert found.code == 0
    assert "Example" in found.out


@pytest.mark.parametrize("command", [[], ["read"]])
def test_help_explains_the_exit_codes(onrecord, command):
    assert "0 all good, 1 some pages failed, 2 wrong usage, 130 interrupted" in onrecord(*command, "--help").out


def test_a_page_becomes_a_line(onrecord):
    found = onrecord("read", SAMPLE)
    (page,) = found.lines
    assert (found.code, found.err) == (0, "")
    assert page["articles"][0]["headline"]["value"] == "Port Ellery council votes to raise sea wall by two metres"


def test_pages_come_out_in_order_and_folders_are_opened(onrecord):
    for name in ("b/2.html", "b/1.html.gz", "a.html"):
        Path(name).parent.mkdir(exist_ok=True)
        body = STORY.replace("Old", name).encode()
        Path(name).write_bytes(gzip.compress(body) if name.endswith("gz") else body)
    found = onrecord("read", "b", "a.html")
    assert [re.findall(r"\w\S*html\S*", page["text"])[0] for page in found.lines] == [
        "b/1.html.gz",
        "b/2.html",
        "a.html",
    ]


def test_standard_input_is_a_page(onrecord):
    assert "Old bridge" in onrecord("read", "-", stdin=STORY.encode()).lines[0]["text"]


def test_what_a_file_cannot_say_is_taken_from_the_command_line(onrecord):
    said = [
        "--url",
        "https://ledger.example/a",
        "--retrieved-at",
        "2024-10-21T08:00:00Z",
        "--date-published",
        "2024-10-20",
    ]
    (page,) = onrecord("read", *said, SAMPLE).lines
    assert (page["url"], page["retrieved_at"], page["date_published"]) == tuple(said[1::2])


def test_a_page_that_fails_leaves_the_rest_alone(onrecord):
    Path("cut.html.gz").write_bytes(gzip.compress(STORY.encode() * 50)[:60])
    Path("empty.html").write_bytes(b"")
    Path("picture.html").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\r")
    Path("good.html").write_text(STORY)
    found = onrecord("read", "missing.html", "cut.html.gz", "empty.html", "picture.html", "good.html")
    assert found.code == 1
    assert [(page["id"], page["error"]["kind"]) for page in found.lines[:-1]] == [
        ("missing.html", "not_found"),
        ("cut.html.gz", "truncated_gzip"),
        ("empty.html", "empty"),
        ("picture.html", "not_html"),
    ]
    assert found.lines[-1]["articles"]
    assert [line.split(": ")[1] for line in found.err.splitlines()] == [
        "missing.html", "cut.html.gz", "empty.html", "picture.html"
    ]  # fmt: skip


def test_a_fault_in_the_program_is_a_failed_page_too(onrecord, monkeypatch):
    from onrecord.cli import flow

    monkeypatch.setattr(flow, "processor", lambda **_: lambda job: 1 // 0)
    found = onrecord("read", SAMPLE, SAMPLE)
    assert (found.code, [page["error"]["kind"] for page in found.lines]) == (1, ["internal", "internal"])
    assert "Traceback" not in found.err


def test_lines_in_lines_out(onrecord):
    Path("a.html").write_text(STORY)
    Path("todo.jsonl").write_text(
        '{"id": "a", "path": "a.html", "url": "https://ledger.example/a"}\n'
        "not json\n\n"
        '{"id": 7, "html": "<p>Rain"}\n'
        '{"id": "t", "text": "Rain fell.\\n\\nRoads closed."}\n'
        '{"id": "w", "article": "Rain fell.\\nRoads closed."}\n'
        '{"id": "x", "html": "", "url": 5}\n'
    )
    found = onrecord("read", "--input", "jsonl", "todo.jsonl")
    assert found.code == 1
    assert [page["id"] for page in found.lines] == ["a", None, 7, "t", "w", "x"]
    assert [page.get("error", {}).get("kind") for page in found.lines] == [
        None,
        "bad_line",
        None,
        None,
        None,
        "bad_line",
    ]
    assert found.lines[0]["url"] == "https://ledger.example/a"


def test_a_text_that_is_one_article_is_taken_whole(onrecord):
    text = "Rain fell.\n\nRoads closed.\n"
    found = onrecord("read", "--input", "jsonl", "-", stdin=json.dumps({"id": 1, "article": text}).encode())
    ((article,),) = [page["articles"] for page in found.lines]
    assert article["text"] == text


def test_a_file_of_lines_that_is_missing_is_an_error(onrecord):
    found = onrecord("read", "--input", "jsonl", "missing.jsonl")
    assert (found.code, found.lines[0]["error"]["kind"]) == (1, "not_found")


@pytest.mark.parametrize(
    ("form", "beginning"),
    [
        ("jsonl", '{"id":'),
        ("json", '{\n  "id":'),
        ("text", "Port Ellery council votes"),
        ("markdown", "# Port Ellery council votes"),
        ("html", "<!doctype html>"),
    ],
)
def test_every_format_can_be_had(onrecord, form, beginning):
    found = onrecord("read", "--format", form, SAMPLE)
    assert found.code == 0
    assert found.out.startswith(beginning)
    assert onrecord("read", "--output", "out.x", "--format", form, SAMPLE)[:2] == (0, "")
    assert Path("out.x").read_text(encoding="utf-8") == found.out


@pytest.mark.parametrize(
    ("sources", "kind"), [([SAMPLE], dict), ([SAMPLE, "missing.html"], list), ([SAMPLE] * 3, list)]
)
def test_json_is_one_document(onrecord, sources, kind):
    found = json.loads(onrecord("read", "--format", "json", *sources).out)
    assert isinstance(found, kind)
    assert kind is dict or len(found) == len(sources)


@pytest.mark.parametrize(
    ("name", "beginning"),
    [
        ("a.jsonl", '{"id"'),
        ("a.json", '{\n  "id"'),
        ("a.txt", "Port"),
        ("a.md", "# Port"),
        ("a.HTML", "<!doc"),
        ("a", '{"id"'),
    ],
)
def test_the_name_of_the_output_says_its_format(onrecord, name, beginning):
    assert onrecord("read", SAMPLE, "--output", name).code == 0
    assert Path(name).read_text(encoding="utf-8").startswith(beginning)


def test_prose_has_no_place_for_failures(onrecord):
    found = onrecord("read", "--format", "text", "missing.html")
    assert (found.code, found.out) == (1, "")
    assert "missing.html: no file" in found.err


def test_furniture_can_be_seen(onrecord):
    without, shown = (onrecord("read", "--format", "text", *more, SAMPLE).out for more in ([], ["--furniture"]))
    assert len(shown) > len(without)


USAGE = [
    ["read"],
    ["read", "--no-such-option", SAMPLE],
    ["read", "--format", "pdf", SAMPLE],
    ["read", "--url", "https://ledger.example", SAMPLE, SAMPLE],
    ["read", "--date-published", "2024-10-20", "."],
    ["read", "--url", "https://ledger.example", "--input", "jsonl", "-"],
    ["read", "--retrieved-at", "yesterday", SAMPLE],
    ["read", "--sites", "no-such-folder", SAMPLE],
    ["read", "--output", "no/such/folder/a.json", SAMPLE],
    ["read", "--output", ".", SAMPLE],
    ["explain"],
    ["explain", SAMPLE, SAMPLE],
    ["completion", "tcsh"],
    ["no-such-command"],
]


@pytest.mark.parametrize("arguments", USAGE, ids=" ".join)
def test_wrong_usage_is_2_and_says_why(onrecord, arguments):
    found = onrecord(*arguments)
    assert (found.code, found.out) == (2, "")
    assert "Error: " in found.err


def test_explain_gives_every_block_its_reason(onrecord):
    lines = [line.split("\t") for line in onrecord("explain", SAMPLE).out.splitlines()]
    assert all(len(line) == 5 and line[3] for line in lines)
    found = json.loads(onrecord("explain", "--json", SAMPLE).out)
    assert len(lines) == len(found["blocks"]) + len(found["marks"])
    assert all(mark["rule"] and mark["article"] == 1 for mark in found["marks"])
    assert {"entity", "time", "money", "statement"} <= {mark["kind"] for mark in found["marks"]}


def test_explain_says_what_failed(onrecord):
    found = onrecord("explain", "missing.html")
    assert (found.code, found.out) == (1, "")
    assert "missing.html: no file" in found.err


@pytest.mark.parametrize("which", [[], ["page"], ["scrape"]])
def test_the_samples_are_there(onrecord, which):
    assert Path(onrecord("sample", *which).out.strip()).is_file()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_are_taught(onrecord, shell):
    assert "_ONRECORD_COMPLETE" in onrecord("completion", shell).out


def program(*arguments: str, **options: Any) -> Any:
    return subprocess.Popen(
        [*PROGRAM, *arguments], env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options
    )


def test_answers_come_as_soon_as_they_are_there():
    with program("read", "--input", "jsonl", "-", stdin=subprocess.PIPE) as process:
        for number in range(3):
            process.stdin.write(b'{"id": %d, "text": "Rain fell."}\n' % number)
            process.stdin.flush()
            ready, _, _ = select.select([process.stdout], [], [], 30)
            assert ready
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
        assert process.wait(30) == 0


def test_an_interrupt_loses_nothing_and_is_quiet():
    with program("read", "--input", "jsonl", "-", stdin=subprocess.PIPE) as process:
        process.stdin.write(b'{"id": 1, "text": "Rain fell."}\n')
        process.stdin.flush()
        first = process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130
        assert json.loads(first)["id"] == 1
        assert (process.stdout.read(), process.stderr.read()) == (b"", b"")


def test_an_interrupt_while_the_program_starts_is_quiet_too(monkeypatch, capfd):
    class Pressed:
        @staticmethod
        def find_spec(name: str, *_: object) -> None:
            if name == "onrecord.cli.app":
                raise KeyboardInterrupt

    monkeypatch.delitem(sys.modules, "onrecord.cli.app")
    monkeypatch.setattr(sys, "meta_path", [Pressed, *sys.meta_path])
    with pytest.raises(SystemExit) as done:
        main(["--version"])
    assert done.value.code == 130
    assert capfd.readouterr() == ("", "")


def test_a_reader_that_leaves_is_no_fault():
    with program("read", *[SAMPLE] * 40) as process:
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(30) == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_said():
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*PROGRAM, "read", SAMPLE], env=ENVIRONMENT, stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 1
    assert done.stderr == (
        b"onrecord: cannot write: No space left on device. Make room, or send the output elsewhere; what is written is"
        b" not whole.\n"
    )


def test_a_page_is_not_written_over(onrecord):
    Path("story.html").write_text(STORY, encoding="utf-8")
    found = onrecord("read", SAMPLE, "story.html", "--output", "./story.html")
    assert found.code == 2
    assert "'./story.html' is what is to be read" in found.err
    assert Path("story.html").read_text(encoding="utf-8") == STORY


@pytest.mark.parametrize("command", [f"read {SAMPLE}", f"read --format html {SAMPLE}", "--help"])
def test_without_standard_output_it_is_said_that_nothing_can_be_written(command):
    done = shell(f"{command} >&-")
    assert done.returncode == 1
    assert done.stderr.startswith(b"onrecord: cannot write: Bad file descriptor. Make room")
    assert done.stderr.count(b"\n") == 1


def test_without_standard_input_there_is_nothing_to_read():
    done = shell("read - <&-")
    assert done.returncode == 1
    assert done.stderr.startswith(b"onrecord: -: the page holds no characters")


def test_without_standard_error_the_exit_code_says_it():
    assert (shell("read none.html 2>&-").returncode, shell("--no-such-option <&- >&- 2>&-").returncode) == (1, 2)


def shell(command: str) -> subprocess.CompletedProcess[bytes]:
    """The program as a shell starts it, with streams closed."""
    line = f"exec {shlex.join(PROGRAM)} {command}"
    return subprocess.run(["sh", "-c", line], env=ENVIRONMENT, capture_output=True, check=False)


def on_a_terminal(*arguments: str) -> tuple[int, str]:
    """What the program writes when both its streams are a terminal."""
    master, slave = pty.openpty()
    with subprocess.Popen([*PROGRAM, *arguments], env=ENVIRONMENT, stdin=slave, stdout=slave, stderr=slave) as process:
        os.close(slave)
        shown = b""
        while True:
            try:
                piece = os.read(master, 65_536)
            except OSError:
                break
            if not piece:
                break
            shown += piece
        os.close(master)
        return process.wait(30), shown.decode()


def without_styles(shown: str) -> str:
    """Our own styles (bold, dim, italic) are no colours, so NO_COLOR leaves them."""
    return re.sub(r"\x1b\[[\d;]*m", "", shown)


def test_on_a_terminal_there_is_a_page_to_read():
    code, shown = on_a_terminal("read", SAMPLE)
    assert code == 0
    assert without_styles(shown).lstrip().startswith(("Port Ellery council votes", "FLOODING"))


def test_on_a_terminal_there_is_a_table_of_who_said_what():
    shown = without_styles(on_a_terminal("read", SAMPLE)[1])
    assert "council’s leader, Philippa Dacre. “Patching is no longer an answer.”[2]" in " ".join(shown.split())
    assert re.search(r"\[5\] +Hamish Orr \(“He”\) +the residents had been asked to sell", shown)


def test_a_document_of_several_pages_has_each_anchor_once(onrecord):
    names = re.findall(r' id="([^"]*)"', onrecord("read", "--format", "html", SAMPLE, SAMPLE).out)
    assert len(names) == len(set(names)) > 20


@pytest.mark.parametrize("arguments", [["read"], ["read", "--furniture"], ["explain"], ["read", "--format", "jsonl"]])
def test_no_page_moves_the_cursor_of_a_terminal(tmp_path, arguments):
    path = tmp_path / "a.html"
    path.write_text(STORY.replace("Old", "\x1b]0;owned\x07\x9b2J\u202eOld") + "\x1b[2J<p>&#27;[2J", encoding="utf-8")
    code, shown = on_a_terminal(*arguments, str(path))
    assert code == 0
    assert "owned" in shown
    assert not re.findall("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e]", without_styles(shown))


def imported(*arguments: str) -> set[str]:
    code = (
        "import sys\nfrom onrecord.cli import main\ntry:\n    main()\nexcept SystemExit:\n    pass\n"
        "print(*sorted(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], env=ENVIRONMENT, capture_output=True, text=True, check=True
    )
    return set(done.stderr.split())


def test_starting_up_imports_only_what_is_needed():
    assert not {"rich", "turbohtml", "numpy"} & imported("--version")
    assert "rich" not in imported("read", SAMPLE)


@pytest.mark.timed
def test_the_version_is_there_at_once():
    started = time.perf_counter()
    subprocess.run([*PROGRAM, "--version"], env=ENVIRONMENT, capture_output=True, check=True)
    assert time.perf_counter() - started < 2
