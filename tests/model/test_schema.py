"""The published form of a line is worked out from the types, and says all of them."""

from __future__ import annotations

import json
import re

import msgspec
import pytest

from onrecord.model.article import Article
from onrecord.model.page import Page
from onrecord.model.schema import SCHEMA_VERSION, STAGE_LISTS, UNWRITTEN, page_schema

SCHEMA = page_schema()


def test_every_field_of_a_page_is_written_but_its_layout():
    assert sorted(UNWRITTEN) == ["layout"]
    assert set(SCHEMA["$defs"]["Page"]["properties"]) == {*Page.__struct_fields__, "schema_version"} - UNWRITTEN


def test_an_article_has_room_for_the_later_stages():
    assert set(SCHEMA["$defs"]["Article"]["properties"]) == set(Article.__struct_fields__)
    assert set(STAGE_LISTS) < set(Article.__struct_fields__)


def test_the_inside_of_a_page_is_not_published():
    assert not {"Layout", "Element", "RawPage"} & SCHEMA["$defs"].keys()


def test_every_reference_leads_somewhere():
    names = re.findall(r'"#/\$defs/([^"]+)"', json.dumps(SCHEMA))
    assert names
    assert set(names) <= SCHEMA["$defs"].keys()


def test_a_failed_page_has_a_form_too():
    assert SCHEMA["$defs"]["Failure"]["required"] == ["id", "error"]


def test_the_version_is_semantic():
    assert re.fullmatch(r"\d+\.\d+\.\d+", SCHEMA_VERSION)
    assert SCHEMA["version"] == SCHEMA_VERSION


@pytest.mark.parametrize("name", [name for name in SCHEMA["$defs"] if name != "Segment"])
def test_every_part_is_an_object_with_named_fields(name):
    assert SCHEMA["$defs"][name]["properties"]


def test_the_schema_is_json():
    assert msgspec.json.decode(msgspec.json.encode(SCHEMA)) == SCHEMA
