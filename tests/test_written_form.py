"""What is written is what the published schema says, no more and no less."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from onrecord.model.schema import SCHEMA_VERSION
from onrecord.samples import sample_path
from tests.test_hostile import run_program

ROOT = Path(__file__).resolve().parents[1]
GOLDEN = sorted((ROOT / "tests" / "golden").glob("*/page.html"))
PUBLISHED: dict[str, Any] = json.loads((ROOT / "docs" / "schema" / "page.schema.json").read_text(encoding="utf-8"))


def strict(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema, but a field that it does not name is a fault."""
    closed = copy.deepcopy(schema)
    for definition in closed["$defs"].values():
        if "properties" in definition:
            definition["additionalProperties"] = False
    return closed


VALIDATOR = jsonschema.Draft202012Validator(strict(PUBLISHED))


def faults(line: str) -> list[str]:
    found = json.loads(line)
    kind = "Failure" if "error" in found else "Page"
    part = {"$ref": f"#/$defs/{kind}", "$defs": strict(PUBLISHED)["$defs"]}
    errors = jsonschema.Draft202012Validator(part).iter_errors(found)
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}" for error in errors]


def test_the_schema_is_a_schema():
    VALIDATOR.check_schema(PUBLISHED)


@pytest.mark.parametrize("path", [sample_path(), *GOLDEN], ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_written_page_keeps_the_schema(path):
    run = run_program("read", str(path))
    assert run.code == 0, run.err
    (line,) = run.out.splitlines()
    assert faults(line) == []
    assert json.loads(line)["schema_version"] == SCHEMA_VERSION


def test_a_failed_line_keeps_the_schema():
    run = run_program("read", "--input", "jsonl", "-", stdin=b'{"id": "a", "text": "One."}\nnot json\n{"id": "b"}\n')
    assert [faults(line) for line in run.out.splitlines()] == [[], [], []]


def test_stages_of_articles_leave_the_later_lists_out():
    run = run_program("read", "--stages", "articles", str(sample_path()))
    assert not {"entities", "mentions", "times", "quantities", "records"} & json.loads(run.out)["articles"][0].keys()


def test_a_field_that_the_schema_does_not_name_is_found():
    assert faults('{"id": "a", "error": {"kind": "x", "message": "y"}, "more": 1}')
    assert not faults('{"id": "a", "error": {"kind": "x", "message": "y"}}')
