"""What a chunk becomes: rows out, offsets into the row as it came, counts."""

from __future__ import annotations

import json
from typing import Any

import pytest

from onrecord.batch.report import report
from onrecord.batch.settings import Settings
from onrecord.batch.work import Done, Task, do, join, pieces_of
from tests.batch.pages import MarkReader
from tests.batch.test_rows import lines

TWO = "- Home\n\n# Bridge\nClosed.\n- Read more\nFor long.\n\n# Tram\nRuns.\n- Share"
ONE = "# Bridge\n\nClosed.\n"
NONE = "- Home\n- News"


def work(*rows: object, settings: Settings | None = None, target: str = "out.jsonl") -> Done:
    return do(Task(0, "in.jsonl", target, lines(*rows)), MarkReader(), settings or Settings())


def written(done: Done) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.body.splitlines()]


def test_each_article_is_a_row_and_furniture_is_gone():
    rows = written(work({"id": 7, "text": TWO, "score": 0.5}))
    assert [(row["id"], row["text"], row["score"]) for row in rows] == [
        (7, "# Bridge\nClosed.\nFor long.", 0.5),
        (7, "# Tram\nRuns.", 0.5),
    ]
    assert [(row["article"]["position"], row["article"]["of"], row["article"]["headline"]) for row in rows] == [
        (1, 2, "Bridge"),
        (2, 2, "Tram"),
    ]
    assert len({row["article"]["id"] for row in rows}) == 2


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r\n\n", "\n\r\n"])
def test_segments_and_roles_stand_where_they_say(end):
    text = TWO.replace("\n", end)
    for row in written(work({"text": text})):
        covered = 0
        for text_start, text_end, row_start in row["article"]["segments"]:
            assert row["text"][text_start:text_end] == text[row_start : row_start + text_end - text_start]
            covered += text_end - text_start
        assert covered >= len(row["text"].replace("\n", ""))
        assert "".join(row["text"][start:stop] for start, stop, *_ in row["article"]["roles"]) == row["text"].replace(
            "\n", ""
        )


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_labels_stand_in_the_row_as_it_came(end):
    text = TWO.replace("\n", end)
    (row,) = written(work({"text": text}, settings=Settings(keep="labels")))
    assert row["text"] == text
    assert [(text[start:stop], role, article) for start, stop, role, _, article in row["labels"]] == [
        ("- Home", "furniture", None),
        ("# Bridge", "headline", 1),
        ("Closed.", "paragraph", 1),
        ("- Read more", "furniture", None),
        ("For long.", "paragraph", 1),
        ("# Tram", "headline", 2),
        ("Runs.", "paragraph", 2),
        ("- Share", "furniture", None),
    ]


def test_other_columns_pass_byte_for_byte():
    raw = b'{"big": 123456789012345678901234567890, "f": 1.50, "text": "# A\\nB", "n": {"x": [1,  2]}, "u": "\\u00e9"}'
    assert work(raw).body.startswith(
        b'{"big":123456789012345678901234567890,"f":1.50,"text":"# A\\nB","n":{"x": [1,  2]},"u":"\\u00e9","article":'
    )


@pytest.mark.parametrize(
    ("settings", "texts"),
    [
        (Settings(), []),
        (Settings(keep_empty=True), [NONE]),
        (Settings(keep="labels"), [NONE]),
    ],
)
def test_rows_without_an_article_are_counted_and_kept_on_request(settings, texts):
    done = work({"id": 3, "text": NONE}, settings=settings)
    assert [row["text"] for row in written(done)] == texts
    assert (done.counts.empty, done.counts.written) == (1, len(texts))
    assert [(one.row, one.id, one.text) for one in done.counts.examples["without_article"]] == [(1, 3, "- Home - News")]


def test_the_new_column_has_the_name_that_the_user_gives():
    assert list(written(work({"text": ONE}, settings=Settings(column="found")))[0]) == ["text", "found"]


def test_what_was_found_is_counted():
    counts = work({"text": TWO}, {"text": ONE}, {"text": NONE}, b"not json", {"text": "RAISE"}).counts
    said = report(counts)
    assert {name: said[name] for name in said if name.startswith("rows") or name == "articles"} == {
        "rows": 5,
        "articles": 3,
        "rows_written": 3,
        "rows_split": 1,
        "rows_unchanged": 1,
        "rows_without_article": 1,
        "rows_failed": 2,
    }
    assert said["errors"] == {"bad_row": 1, "internal": 1}
    assert said["characters"] == {
        "kept": {"paragraph": 28, "headline": 22},
        "removed": {"furniture": 36},
    }
    assert said["quality"] == {"short": 3}
    assert [(one["role"], one["reason"], one["blocks"], one["examples"]) for one in said["removed"]] == [
        ("furniture", "marked as furniture", 5, ["- Home"])
    ]
    assert [(one.row, one.kind) for one in said["failures"]] == [(4, "bad_row"), (5, "internal")]
    assert [one.text for one in said["examples"]["split"]] == ["Bridge / Tram"]


def test_excerpts_move_no_cursor():
    counts = work({"text": "- \x1b[2JHome\u202e\r\n\x9b2J"}).counts
    said = str(report(counts))
    assert not {"\x1b", "\x9b", "\u202e"} & set(said)


@pytest.mark.parametrize("target", ["out.jsonl", "out.jsonl.gz", "out.jsonl.zst", "out.parquet"])
def test_done_in_pieces_it_is_the_same(target):
    task = Task(0, "in.jsonl", target, lines({"text": TWO, "a": 1}, {"text": ONE, "b": "x"}, b"", {"text": NONE}))
    whole = do(task, MarkReader(), Settings())
    joined = join(task, [do(piece, MarkReader(), Settings()) for piece in pieces_of(task)])
    assert (joined.body, joined.kinds) == (whole.body, whole.kinds)
    assert (joined.counts.rows, joined.counts.articles) == (3, 3)
