"""The description for programs: a whole OpenAPI document, and true."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

import pytest
from jsonschema import Draft202012Validator

from onrecord.web.views.table import VIEWS
from tests.web.kept import WALL, article_of

METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}


@pytest.fixture(scope="module")
def document(desk):
    return desk.get("/openapi.json").json()


def references(value: Any) -> list[str]:
    if isinstance(value, dict):
        own = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
        return own + [one for part in value.values() for one in references(part)]
    return [one for part in value for one in references(part)] if isinstance(value, list) else []


def test_it_is_a_document_of_openapi_3_1(document):
    assert document["openapi"].startswith("3.1.")
    assert {"title", "version"} <= document["info"].keys()
    ids = []
    for path, item in document["paths"].items():
        assert path.startswith("/")
        assert item.keys() <= METHODS
        for operation in item.values():
            ids.append(operation["operationId"])
            in_path = {one["name"] for one in operation["parameters"] if one["in"] == "path"}
            assert in_path == set(re.findall(r"{(\w+)}", path))
            assert len({(one["in"], one["name"]) for one in operation["parameters"]}) == len(operation["parameters"])
            for one in operation["parameters"]:
                assert one.get("required", False) is (one["in"] == "path")
                Draft202012Validator.check_schema(one["schema"])
            for status, response in operation["responses"].items():
                assert re.fullmatch(r"[1-5]\d\d", status)
                assert response["description"]
    assert len(ids) == len(set(ids))


def test_its_schemas_are_schemas_and_every_reference_leads_to_one(document):
    schemas = document["components"]["schemas"]
    for name, schema in schemas.items():
        assert re.fullmatch(r"[A-Za-z0-9._-]+", name)
        Draft202012Validator.check_schema(schema)
    assert {one.rpartition("/")[2] for one in references(document)} <= schemas.keys()


def test_every_view_stands_in_it_in_three_forms(document):
    assert document["paths"].keys() == {view.path + ending for view in VIEWS for ending in ("", ".json", ".csv")}


@pytest.mark.parametrize(
    "path",
    [
        "/search.json?q=bridge",
        "/search.json?q=wall&in=statements",
        "/said.json?speaker=orr",
        "/article/{id}.json?from=3&to=9",
        "/arrivals.json",
        "/people.json?q=vaya",
        "/person/{id}.json",
        f"/versions.json?url={quote(WALL)}",
        "/search.json?page=x",
    ],
)
def test_answers_are_what_it_says(desk, news, document, path):
    key = article_of(news, "harbour wall councillors")
    if path.startswith("/person"):
        key = quote(desk.get("/people.json?q=vaya").json()["people"][0]["id"], safe="")
    shown = desk.get(path.format(id=key))
    place = re.sub(r"\?.*", "", path)
    content = document["paths"][place]["get"]["responses"][str(shown.status_code)]["content"]["application/json"]
    Draft202012Validator({**content["schema"], "components": document["components"]}).validate(shown.json())


def test_tables_have_the_columns_that_it_names(desk, document):
    for path in ("/said.csv", "/arrivals.csv", "/search.csv"):
        told = document["paths"][path]["get"]["responses"]["200"]["content"]["text/csv"]["schema"]["description"]
        assert desk.get(path).text.splitlines()[0].split(",") == told.removeprefix("Columns: ").rstrip(".").split(", ")
