"""Undocumented means unfinished: everything public is explained, every example comes out as shown."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from docs import check

ROOT = Path(__file__).resolve().parents[1]
NAMES = [str(page.relative_to(ROOT)) for page in check.pages()]


def test_generated_pages_are_current():
    assert check.stale_pages() == []


def test_links_lead_somewhere():
    assert check.broken_links() == []


def test_every_public_name_is_explained():
    assert check.undocumented_names() == []


def test_every_command_and_option_is_explained():
    assert check.undocumented_options() == []


@pytest.mark.parametrize("name", NAMES)
def test_python_examples_come_out_as_shown(name):
    assert check.false_doctests(ROOT / name) == []


@pytest.mark.parametrize("name", [name for name in NAMES if check.console_examples(ROOT / name)])
def test_command_lines_come_out_as_shown(name):
    assert check.false_commands(ROOT / name) == []


def test_a_wrong_example_is_found(tmp_path, monkeypatch):
    monkeypatch.setattr(check, "ROOT", tmp_path)
    page = tmp_path / "wrong.md"
    page.write_text("```python\n>>> 1 + 1\n3\n```\n[there](missing.md)\n", encoding="utf-8")
    monkeypatch.setattr(check, "pages", lambda: [page])
    assert "Expected:\n    3\nGot:\n    2" in check.false_doctests(page)[0]
    assert check.broken_links() == ["wrong.md: missing.md leads nowhere"]


def test_every_room_stands_on_the_map():
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    rooms = [path.parent.name for path in (ROOT / "src" / "onrecord").glob("*/__init__.py")]
    assert [room for room in rooms if f"`{room}/`" not in text] == []


def test_every_changelog_entry_has_a_known_kind():
    kinds = {"added", "changed", "fixed", "removed"}
    names = [path.name for path in (ROOT / "changelog.d").glob("*.md") if path.name != "README.md"]
    assert [name for name in names if not re.fullmatch(rf"[a-z0-9-]+\.({'|'.join(kinds)})\.md", name)] == []


def test_the_citation_names_this_version():
    version = re.search(r'VERSION: Final = "([\d.]+)"', (ROOT / "src/onrecord/version.py").read_text(encoding="utf-8"))
    assert version
    assert f"version: {version[1]}\n" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")


def test_nothing_public_is_without_a_docstring():
    import onrecord

    bare = [
        name for name in onrecord.__all__ if callable(getattr(onrecord, name)) and not getattr(onrecord, name).__doc__
    ]
    assert bare == []
