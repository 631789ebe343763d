"""Whole runs: the same bytes whatever happens on the way."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Self

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard

from onrecord.batch import part, run
from onrecord.batch.report import report_json
from onrecord.batch.run import Work, repair_corpus
from onrecord.batch.settings import Settings
from onrecord.batch.shards import find_shards, state_path
from onrecord.batch.work import Done, Task
from onrecord.errors import OnRecordError, OtherRun, UsageError
from tests.batch.pages import make_work

ROOT = Path(__file__).resolve().parents[2]
CHUNK = 2_000


def row(number: int) -> dict[str, Any]:
    end = "\r\n" if number % 3 else "\n"
    lines = ["- Home", "- News", ""]
    for count in range(number % 4):
        lines += [
            f"# Article {count} of row {number}",
            f"Rain fell {number} times.",
            "- Read more",
            "Roads closed.",
            "",
        ]
    return {"id": f"row-{number}", "text": end.join(lines), "n": number, "x": None if number % 7 else 0.5}


ROWS = [row(number) for number in range(200)]


def write(path: Path, rows: list[dict[str, Any]], *more: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    body = b"".join([*(json.dumps(one).encode() + b"\n" for one in rows), *more])
    if path.suffix == ".parquet":
        pq.write_table(pa.Table.from_pylist(rows), path, row_group_size=60)
    elif path.suffix == ".gz":
        path.write_bytes(gzip.compress(body))
    elif path.suffix == ".zst":
        path.write_bytes(zstandard.compress(body))
    else:
        path.write_bytes(body)
    return path


def read(path: Path) -> list[dict[str, Any]]:
    if path.suffix == ".parquet":
        rows: list[dict[str, Any]] = pq.read_table(path).to_pylist()
        return rows
    body = path.read_bytes()
    if path.suffix == ".gz":
        body = gzip.decompress(body)
    if path.suffix == ".zst":
        body = zstandard.ZstdDecompressor().stream_reader(body, read_across_frames=True).read()
    return [json.loads(line) for line in body.splitlines()]


class Inline:
    """A pool without processes."""

    def __init__(self, make: Callable[[], Work], rescue: object, **_: object) -> None:
        self._work = make()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *fault: object) -> None:
        pass

    def map(self, tasks: Iterator[Task]) -> Iterator[tuple[Task, Done]]:
        return ((task, self._work(task)) for task in tasks)


def repair(source: Path, target: Path, settings: Settings | None = None, workers: int = 0, **more: Any) -> bytes:
    """Run it, without processes unless there are to be some; the report."""
    given = {"workers": workers, "make": make_work, "chunk": CHUNK, **more}
    shards = find_shards(str(source), str(target))
    with pytest.MonkeyPatch.context() as patch:
        if not workers:
            patch.setattr(run, "Pool", Inline)
        counts = repair_corpus(shards, settings or Settings(), state_path(str(source), str(target)), **given)
    return report_json(counts)


def left_behind(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*") if ".part" in path.name or path.name.startswith(".")]


KINDS = ["jsonl", "jsonl.gz", "jsonl.zst", "parquet"]


@pytest.mark.parametrize("source", KINDS)
@pytest.mark.parametrize("target", KINDS)
def test_every_kind_of_file_becomes_every_other(tmp_path, source, target):
    given, made = write(tmp_path / f"in.{source}", ROWS), tmp_path / f"out.{target}"
    repair(given, made)
    found = read(made)
    assert [(one["id"], one["article"]["position"], one["n"], one["x"]) for one in found] == [
        (one["id"], position, one["n"], one["x"]) for one in ROWS for position in range(1, one["n"] % 4 + 1)
    ]
    for one in found:
        text = ROWS[one["n"]]["text"]
        for segment in one["article"]["segments"]:
            start, end, at = segment.values() if isinstance(segment, dict) else segment
            assert one["text"][start:end] == text[at : at + end - start]
    assert left_behind(tmp_path) == []


@pytest.mark.parametrize("settings", [Settings(keep="labels"), Settings(keep_empty=True)])
@pytest.mark.parametrize("kind", ["jsonl", "parquet"])
def test_rows_that_stay_whole_are_all_there(tmp_path, kind, settings):
    given, made = write(tmp_path / f"in.{kind}", ROWS), tmp_path / f"out.{kind}"
    repair(given, made, settings)
    found = read(made)
    assert list(dict.fromkeys(one["id"] for one in found)) == [one["id"] for one in ROWS]
    if settings.labels:
        assert [one["text"] for one in found] == [one["text"] for one in ROWS]
    else:
        assert {one["id"] for one in found if one["article"] is None} == {
            one["id"] for one in ROWS if one["n"] % 4 == 0
        }


@pytest.mark.parametrize(
    ("source", "target"), [("jsonl", "jsonl.gz"), ("parquet", "parquet"), ("jsonl.zst", "parquet")]
)
def test_the_bytes_are_the_same_however_many_workers(tmp_path, source, target):
    given = write(tmp_path / f"in.{source}", ROWS)
    made = [tmp_path / f"out{workers}.{target}" for workers in (1, 3)]
    reports = [repair(given, path, workers=workers) for path, workers in zip(made, (1, 3), strict=True)]
    assert made[0].read_bytes() == made[1].read_bytes()
    assert reports[0] == reports[1]


def test_a_folder_becomes_its_mirror(tmp_path):
    source, target = tmp_path / "rows", tmp_path / "repaired"
    write(source / "b" / "two.jsonl.gz", ROWS[100:])
    write(source / "a.parquet", ROWS[:100])
    write(source / ".hidden.jsonl", ROWS[:1])
    (source / "README.md").write_text("no rows")
    repair(source, target, workers=2)
    assert sorted(str(path.relative_to(target)) for path in target.rglob("*") if path.is_file()) == [
        "a.parquet",
        "b/two.jsonl.gz",
    ]
    assert len(read(target / "a.parquet")) + len(read(target / "b" / "two.jsonl.gz")) == sum(n % 4 for n in range(200))


BAD = [
    b"not json\n",
    b"\n",
    b'{"id": "no text"}\n',
    b'{"id": "x", "text": "\xff"}\n',
    b'{"id": "r", "text": "RAISE"}\n',
]


def test_bad_rows_are_lines_of_the_report(tmp_path):
    given, made = write(tmp_path / "in.jsonl", ROWS[:5], *BAD, b'{"id": "last", "text": "# A"}'), tmp_path / "out.jsonl"
    said = json.loads(repair(given, made))
    assert [(one["row"], one["id"], one["kind"]) for one in said["failures"]] == [
        (6, None, "bad_row"),
        (8, "no text", "bad_row"),
        (9, "x", "bad_row"),
        (10, "r", "internal"),
    ]
    assert read(made)[-1]["id"] == "last"


@pytest.mark.parametrize("kind", ["jsonl", "parquet"])
def test_a_row_that_ends_its_worker_is_a_line_of_the_report(tmp_path, kind):
    deadly = {"id": "deadly", "text": "# A\nDIE", "n": 1, "x": 0.5}
    given, made = write(tmp_path / f"in.{kind}", [*ROWS[:3], deadly, *ROWS[3:9]]), tmp_path / f"out.{kind}"
    said = json.loads(repair(given, made, workers=1))
    assert [(one["row"], one["kind"]) for one in said["failures"]] == [(4, "worker_died")]
    clean = tmp_path / f"clean.{kind}"
    repair(write(tmp_path / f"without.{kind}", ROWS[:9]), clean)
    assert read(made) == read(clean)


def test_a_row_that_hangs_is_a_line_of_the_report(tmp_path):
    given = write(tmp_path / "in.jsonl", [{"id": 1, "text": "HANG"}, {"id": 2, "text": "# A"}])
    said = json.loads(repair(given, tmp_path / "out.jsonl", workers=1, seconds=1.0))
    assert (said["errors"], said["articles"]) == ({"over_time": 1}, 1)


@pytest.mark.parametrize("kind", ["jsonl.gz", "jsonl.zst"])
def test_a_damaged_file_gives_what_is_whole_and_a_line_of_the_report(tmp_path, kind):
    given = write(tmp_path / "rows" / f"a.{kind}", ROWS)
    given.write_bytes(given.read_bytes()[:-400])
    write(tmp_path / "rows" / "b.jsonl", ROWS)
    said = json.loads(repair(tmp_path / "rows", tmp_path / "out"))
    assert [(one["file"], one["row"], one["kind"]) for one in said["failures"]] == [
        (f"a.{kind}", None, "truncated_gzip")
    ]
    assert len(read(tmp_path / "out" / "b.jsonl")) == sum(n % 4 for n in range(200))
    assert said["rows_failed"] == 0


# ---------------------------------------------------------------- columns of JSON in Parquet
@pytest.mark.parametrize(
    ("values", "kind", "found"),
    [
        ([1, None, 2], "int64", [1, None, 2]),
        ([1, 2.5], "double", [1.0, 2.5]),
        ([True, None], "bool", [True, None]),
        (["a", None], "string", ["a", None]),
        ([None, None], "string", [None, None]),
        ([1, "a"], "string", ["1", '"a"']),
        ([{"k": 1}, None], "string", ['{"k": 1}', None]),
        ([2**70, 1], "string", [str(2**70), "1"]),
    ],
)
def test_a_column_of_json_gets_the_type_that_holds_all_its_values(tmp_path, values, kind, found):
    given = write(tmp_path / "in.jsonl", [{"text": "# A", "v": value} for value in values])
    repair(given, tmp_path / "out.parquet", chunk=30)
    table = pq.read_table(tmp_path / "out.parquet")
    assert (str(table.schema.field("v").type), table.column("v").to_pylist()) == (kind, found)


def test_a_column_that_comes_late_is_there(tmp_path):
    given = write(tmp_path / "in.jsonl", [{"text": "# A"}, {"text": "# B", "late": "x"}])
    repair(given, tmp_path / "out.parquet", chunk=20)
    assert pq.read_table(tmp_path / "out.parquet").column("late").to_pylist() == [None, "x"]


@pytest.mark.parametrize("kind", ["jsonl", "parquet"])
def test_nothing_in_is_nothing_out(tmp_path, kind):
    given = write(tmp_path / "in.jsonl", [])
    repair(given, tmp_path / f"out.{kind}")
    assert read(tmp_path / f"out.{kind}") == []


def test_parquet_columns_keep_their_types(tmp_path):
    table = pa.table(
        {
            "text": pa.array(["# A", "# B"], pa.large_string()),
            "when": pa.array([1, 2], pa.timestamp("ns", "UTC")),
            "tags": pa.array([["a"], None], pa.list_(pa.string())),
            "raw": pa.array([b"\xff", None]),
        }
    )
    pq.write_table(table, tmp_path / "in.parquet")
    repair(tmp_path / "in.parquet", tmp_path / "out.parquet")
    made = pq.read_table(tmp_path / "out.parquet")
    assert made.drop(["article"]).equals(table)
    repair(tmp_path / "in.parquet", tmp_path / "out.jsonl")
    assert [(one["when"], one["tags"], one["raw"]) for one in read(tmp_path / "out.jsonl")] == [
        ("1970-01-01T00:00:00Z", ["a"], "/w=="),
        ("1970-01-01T00:00:00Z", None, None),
    ]


# ---------------------------------------------------------------- broken off
def slow(source: Path, target: Path, *more: str) -> subprocess.Popen[bytes]:
    path = os.pathsep.join((str(ROOT), str(ROOT / "src")))
    command = [sys.executable, "-m", "tests.batch.slow_program", "repair", str(source), str(target), "--workers", "2"]
    return subprocess.Popen(
        [*command, *more],
        env={**os.environ, "PYTHONPATH": path},
        cwd=ROOT,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def wait_for(path: Path, process: subprocess.Popen[bytes], *, chunks: int) -> None:
    """Until a run has done some of its work, and not all."""
    for _ in range(3_000):
        if path.exists() and json.loads(path.read_bytes())["counts"]["rows"] >= chunks:
            assert process.poll() is None
            return
        time.sleep(0.01)
    raise AssertionError("it does not begin")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("source", "target", "how"),
    [
        ("jsonl", "jsonl", signal.SIGINT),
        ("jsonl.gz", "jsonl.zst", signal.SIGKILL),
        ("jsonl", "parquet", signal.SIGTERM),
        ("parquet", "parquet", signal.SIGKILL),
    ],
)
def test_a_run_that_was_broken_off_goes_on_and_gives_the_same_bytes(tmp_path, source, target, how):
    given = write(tmp_path / f"in.{source}", ROWS)
    whole, made = tmp_path / f"whole.{target}", tmp_path / f"out.{target}"
    reports = [repair(given, whole)]
    process = slow(given, made)
    wait_for(Path(f"{made}.part.json"), process, chunks=20)
    os.killpg(process.pid, how) if how == signal.SIGINT else process.send_signal(how)
    _, said = process.communicate(timeout=30)
    assert b"Traceback" not in said
    assert not made.exists()
    if how == signal.SIGINT:
        assert process.returncode == 130
        assert b"the same command goes on where it stopped" in said
    done = json.loads(Path(f"{made}.part.json").read_bytes())["counts"]["rows"]
    assert 20 <= done < 200
    reports.append(repair(given, made))
    assert made.read_bytes() == whole.read_bytes()
    assert reports[0] == reports[1]
    assert left_behind(tmp_path) == []


@pytest.mark.slow
def test_a_run_over_a_folder_goes_on_in_the_file_where_it_stopped(tmp_path):
    source = tmp_path / "rows"
    for name, rows in (("a.jsonl", ROWS[:60]), ("b.parquet", ROWS[60:120]), ("c.jsonl.gz", ROWS[120:])):
        write(source / name, rows)
    repair(source, tmp_path / "whole")
    made = tmp_path / "out"
    process = slow(source, made)
    wait_for(made / ".onrecord-repair.json", process, chunks=80)
    process.kill()
    process.communicate()
    assert (made / "a.jsonl").exists()
    before = (made / "a.jsonl").stat().st_mtime_ns
    repair(source, made)
    assert (made / "a.jsonl").stat().st_mtime_ns == before
    for name in ("a.jsonl", "b.parquet", "c.jsonl.gz"):
        assert (made / name).read_bytes() == (tmp_path / "whole" / name).read_bytes()
    assert left_behind(made) == []


def broken_off(tmp_path: Path, target: str = "out.jsonl") -> tuple[Path, Path]:
    given, made = write(tmp_path / "in.jsonl", ROWS), tmp_path / target
    process = slow(given, made)
    wait_for(Path(f"{made}.part.json"), process, chunks=20)
    process.kill()
    process.communicate()
    return given, made


@pytest.mark.slow
@pytest.mark.parametrize("change", ["settings", "input", "state", "part"])
def test_another_run_is_not_gone_on_with(tmp_path, change):
    given, made = broken_off(tmp_path)
    settings = Settings(keep="labels") if change == "settings" else Settings()
    if change == "input":
        write(given, ROWS[:-1])
    if change == "state":
        Path(f"{made}.part.json").write_bytes(b"{")
    if change == "part":
        Path(f"{made}.part").write_bytes(b"")
    with pytest.raises(OtherRun, match="--overwrite"):
        repair(given, made, settings)
    repair(given, made, settings, overwrite=True)
    assert read(made)


def test_what_is_there_is_not_lost(tmp_path):
    given, made = write(tmp_path / "in.jsonl", ROWS), tmp_path / "out.jsonl"
    made.write_text("precious")
    with pytest.raises(OtherRun, match="is already there"):
        repair(given, made)
    assert made.read_text() == "precious"
    repair(given, made, overwrite=True)
    assert read(made)


@pytest.mark.parametrize("closed", [False, True])
def test_a_run_that_was_broken_off_at_its_very_end_is_finished(tmp_path, closed, monkeypatch):
    given, made = write(tmp_path / "in.jsonl", ROWS), tmp_path / "out.parquet"
    whole = tmp_path / "whole.parquet"
    repair(given, whole)
    real = part.finish

    def failing(*arguments: Any) -> None:
        if closed:
            real(*arguments)
        raise KeyboardInterrupt

    monkeypatch.setattr(run, "finish", failing)
    with pytest.raises(KeyboardInterrupt):
        repair(given, made)
    monkeypatch.setattr(run, "finish", real)
    repair(given, made)
    assert made.read_bytes() == whole.read_bytes()
    assert left_behind(tmp_path) == []


# ---------------------------------------------------------------- names
@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("missing.jsonl", "out.jsonl"),
        ("in.csv", "out.jsonl"),
        ("in.jsonl", "out.csv"),
        ("in.jsonl", "in.jsonl"),
        ("in.jsonl", "folder"),
        ("in.jsonl", "no/such/folder/out.jsonl"),
        ("folder", "out.jsonl"),
        ("folder", "folder"),
        ("folder", "folder/below"),
        ("empty", "out"),
    ],
)
def test_names_that_do_not_fit_are_refused(tmp_path, monkeypatch, source, target):
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "folder" / "in.jsonl", ROWS)
    write(tmp_path / "in.jsonl", ROWS)
    (tmp_path / "in.csv").write_text("text\n")
    (tmp_path / "empty").mkdir()
    with pytest.raises(OnRecordError):
        find_shards(source, target)


@pytest.mark.parametrize(
    ("module", "name", "extra"), [("zstandard", "a.jsonl.zst", "zstd"), ("pyarrow.parquet", "a.parquet", "parquet")]
)
def test_a_missing_extra_is_named(tmp_path, monkeypatch, module, name, extra):
    given = write(tmp_path / "in.jsonl", ROWS)
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(UsageError, match=rf"pip install 'onrecord\[{extra}\]'"):
        find_shards(str(given), str(tmp_path / name))
