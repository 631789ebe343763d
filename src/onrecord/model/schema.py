"""The form of a written line, as JSON Schema (draft 2020-12), worked out from the types.

A line of ``onrecord read`` is a `Page` without its layout, with ``schema_version``; its articles carry the lists of the
later stages too. A page that failed is ``{"id", "error"}``.

>>> sorted(page_schema()["$defs"])[:3]
['Article', 'Author', 'Block']
"""

from __future__ import annotations

from inspect import cleandoc
from typing import Any, Final

import msgspec

from onrecord.model.page import Page, PageError

SCHEMA_VERSION: Final = "0.2.2"
"""SemVer of the written form: a field that goes or changes its meaning raises the first number that is not 0, a new
field the next one."""

UNWRITTEN: Final = frozenset({"layout"})
"""Fields of `Page` that stay inside: what labelling and the field finders look at."""

STAGE_LISTS: Final = ("entities", "mentions", "times", "quantities", "records")
"""What the stages behind ``articles`` add to each article; ``--stages articles`` leaves them out."""


def page_schema() -> dict[str, Any]:
    """JSON Schema of one line."""
    (page, error), components = msgspec.json.schema_components((Page, PageError), ref_template="#/$defs/{name}")
    components["Page"] = _as_written(components["Page"])
    components["Failure"] = _failure(error)
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A line of onrecord read",
        "version": SCHEMA_VERSION,
        "anyOf": [page, {"$ref": "#/$defs/Failure"}],
        "$defs": {name: _told(components[name]) for name in sorted(components) if name not in {"Layout", "Element"}},
    }
    plain: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(schema))
    return plain


def _told(form: dict[str, Any]) -> dict[str, Any]:
    """A form whose description has lost the indent of its docstring, which some versions of msgspec leave in."""
    return {**form, "description": cleandoc(form["description"])} if "description" in form else form


def _as_written(page: dict[str, Any]) -> dict[str, Any]:
    properties = {name: form for name, form in page["properties"].items() if name not in {"id", *UNWRITTEN}}
    version = {"schema_version": {"type": "string", "const": SCHEMA_VERSION}}
    required = ["schema_version", *(name for name in page["required"] if name not in UNWRITTEN)]
    return {**page, "properties": {**_id("string", "integer"), **version, **properties}, "required": required}


def _failure(error: dict[str, Any]) -> dict[str, Any]:
    return {
        "title": "Failure",
        "description": "A page that has no result.",
        "type": "object",
        "properties": {
            **_id("string", "integer", "null"),
            "error": error,
            "url": {"description": "Its address; only of a page from a web archive.", "type": ["string", "null"]},
            "warc": {"description": "Where it stood in a web archive.", "$ref": "#/$defs/WarcPosition"},
        },
        "required": ["id", "error"],
    }


def _id(*types: str) -> dict[str, Any]:
    """The caller's own id takes the place of the page's."""
    return {"id": {"type": list(types)}}
