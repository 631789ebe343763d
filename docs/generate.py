"""The generated pages: the types in, ``schema/page.schema.json`` and ``reference/record.md`` out.

What a field means stands once, in the docstring under it; here it is carried into the schema and the page.

    python -m docs.generate        writes both
"""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any, Final

from onrecord.model.schema import SCHEMA_VERSION, STAGE_LISTS, page_schema

HERE: Final = Path(__file__).parent
MODEL: Final = HERE.parent / "src" / "onrecord" / "model"
SCHEMA_FILE: Final = HERE / "schema" / "page.schema.json"
RECORD_FILE: Final = HERE / "reference" / "record.md"

ADDED: Final = {
    (
        "Page",
        "id",
    ): "The caller's own id; else a digest of text and address, the same everywhere.",
    ("Page", "schema_version"): "SemVer of this form.",
    ("Failure", "id"): "The page's id as it came in; null when the line could not be read.",
    ("Failure", "error"): "Why the page has no result.",
    **{("Article", name): "Of a later stage; points into ``article.text``." for name in STAGE_LISTS},
}
"""Fields that the writer adds or changes."""

FIRST: Final = (
    "Page",
    "Failure",
    "PageError",
    "Block",
    "Article",
    "Found_str_",
    "FoundDate",
    "Author",
    "Dateline",
    "Span",
)
"""The order in which a newcomer wants to read them; the rest follows by name."""


def main() -> None:
    """Write the generated pages."""
    for path, text in generated().items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")


def generated() -> dict[Path, str]:
    """Each generated file with what it has to hold."""
    schema = described_schema()
    return {
        SCHEMA_FILE: json.dumps(schema, indent=2, ensure_ascii=False) + "\n",
        RECORD_FILE: record_page(schema),
    }


def described_schema() -> dict[str, Any]:
    """The JSON Schema, each field with the docstring that stands under it."""
    schema = page_schema()
    words = field_words()
    for name, definition in schema["$defs"].items():
        for field, form in definition.get("properties", {}).items():
            text = ADDED.get((name, field)) or words.get((type_name(name), field))
            if text:
                form["description"] = text
    return schema


def field_words() -> dict[tuple[str, str], str]:
    """``(class, field)`` -> the docstring under the field, on one line. A base class counts for its children."""
    words: dict[tuple[str, str], str] = {}
    for path in sorted(MODEL.glob("*.py")):
        classes = [node for node in ast.parse(path.read_text(encoding="utf-8")).body if isinstance(node, ast.ClassDef)]
        for found in classes:
            own = _fields(found)
            for base in found.bases:
                if isinstance(base, ast.Name):
                    own = {**{field: text for (name, field), text in words.items() if name == base.id}, **own}
            words.update({(found.name, field): text for field, text in own.items()})
    return words


def _fields(found: ast.ClassDef) -> dict[str, str]:
    fields = {}
    for node, after in zip(found.body, found.body[1:], strict=False):
        is_field = isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
        if is_field and isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
            fields[node.target.id] = " ".join(str(after.value.value).split())  # type: ignore[attr-defined]
    return fields


def type_name(definition: str) -> str:
    """``Found_str_`` is a ``Found``."""
    return definition.partition("_")[0]


def record_page(schema: dict[str, Any]) -> str:
    """The reference of the written form, in Markdown."""
    definitions = schema["$defs"]
    order = [*FIRST, *(name for name in sorted(definitions) if name not in FIRST)]
    parts = [
        "# The record, field by field",
        "",
        "<!-- Written by `python -m docs.generate` from src/onrecord/model; change it there. -->",
        "",
        f"One line of `onrecord read` is a [Page](#page) or a [Failure](#failure). Schema version {SCHEMA_VERSION};",
        "the same as JSON Schema: [page.schema.json](../schema/page.schema.json). All offsets are half open, in",
        "Unicode code points, 0-based.",
        f"The lists {_listed(STAGE_LISTS)} of an article belong to later stages; `--stages articles` leaves them out.",
    ]
    for name in order:
        if definitions[name].get("properties"):
            parts += ["", *_section(name, definitions[name])]
        elif name == "Segment":
            parts += [
                "",
                "## Segment",
                "",
                definitions[name]["description"],
                "",
                "Written as a list of these three numbers.",
            ]
    return "\n".join(parts) + "\n"


def _listed(names: Any) -> str:  # noqa: ANN401  # any iterable of names
    return ", ".join(f"`{name}`" for name in names)


def _section(name: str, definition: dict[str, Any]) -> list[str]:
    rows = [
        f"| `{field}` | {_form(form)} | {form.get('description', '').replace('|', chr(92) + '|')} |"
        for field, form in definition["properties"].items()
    ]
    return [
        f"## {_title(name)}",
        "",
        definition.get("description", ""),
        "",
        "| field | form | meaning |",
        "|---|---|---|",
        *rows,
    ]


def _title(name: str) -> str:
    kind, _, of = name.partition("_")
    return f"{kind} {of.strip('_')}" if of else kind


def _anchor(name: str) -> str:
    return _title(name).lower().replace(" ", "-")


def _form(form: dict[str, Any]) -> str:
    if "$ref" in form:
        name = form["$ref"].rsplit("/", 1)[1]
        return f"[{_title(name)}](#{_anchor(name)})"
    if "anyOf" in form:
        return " or ".join(_form(one) for one in form["anyOf"])
    if "enum" in form:
        return ", ".join(f"`{json.dumps(one)}`" for one in form["enum"])
    if "const" in form:
        return f"`{json.dumps(form['const'])}`"
    if form.get("type") == "array":
        if "prefixItems" in form:
            return "[" + ", ".join(_form(one) for one in form["prefixItems"]) + "]"
        return "list of " + _form(form["items"]) if form.get("items") else "list"
    kind = form.get("type", "anything")
    return " or ".join(kind) if isinstance(kind, list) else str(kind)


if __name__ == "__main__":
    main()
