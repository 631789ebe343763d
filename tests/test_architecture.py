"""Who may import whom, no cycles, and no outside world in the pure rooms: read from the sources, never run."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = "onrecord"
ROOT = Path(__file__).resolve().parents[1] / "src" / PACKAGE

BASE = {"model", "errors", "version"}
PURE_FLOW = BASE | {"page", "article", "lang", "sites"}
MAY_IMPORT: dict[str, set[str]] = {
    "model": set(),
    "extras": {"errors"},
    "version": set(),
    "samples": set(),
    "errors": {"model"},
    "lang": {"model"},
    "sites": {"model", "errors"},
    "page": BASE | {"lang"},
    "article": BASE | {"page", "lang", "sites"},
    "annotate": PURE_FLOW,
    "extract": PURE_FLOW | {"annotate"},
    "link": PURE_FLOW | {"annotate", "extract"},
    "weights": BASE | {"article", "annotate", "extract"},
    "readers": BASE | {"extras"},
    "writers": BASE | {"extras"},
    "pipeline": PURE_FLOW | {"annotate", "extract", "link", "weights", "readers"},
    "archive": PURE_FLOW | {"annotate", "extract", "link", "pipeline", "extras"},
    "batch": PURE_FLOW
    | {"annotate", "extract", "link", "pipeline", "archive", "readers", "writers", "weights", "extras"},
}
"""Room: rooms it may import, beside itself. Rooms that are not here yet may come; a room that is nowhere in this table
may import nothing."""
_ALL = set(MAY_IMPORT)
MAY_IMPORT["cli"] = _ALL | {"web"}
MAY_IMPORT["web"] = _ALL
MAY_IMPORT["__init__"] = BASE | {"pipeline", "archive", "writers"}
MAY_IMPORT["__main__"] = {"cli"}

PURE = {"model", "page", "article", "annotate", "extract", "link", "lang", "sites"}
OUTSIDE_WORLD = set(
    "aiohttp asyncio builtins ctypes dbm fileinput ftplib getpass glob http httpx importlib.resources io logging mmap "
    "multiprocessing os pathlib pickle pty random requests secrets select selectors shelve shutil signal smtplib "
    "socket socketserver sqlite3 ssl subprocess sys tempfile threading time turtle urllib.request urllib3 "
    "webbrowser".split()
)
"""What a pure room must not import: files, network, databases, the clock, chance, other processes."""
OUTSIDE_CALLS = {"open", "print", "input", "eval", "exec", "__import__", "breakpoint"}
CLOCK_CALLS = {"now", "utcnow", "today"}


def sources() -> dict[str, str]:
    """Every module of the package with its source."""
    return {_module_name(path): path.read_text(encoding="utf-8") for path in sorted(ROOT.rglob("*.py"))}


def faults(modules: dict[str, str]) -> list[str]:
    """Everything that breaks the rules, one sentence each."""
    trees = {name: ast.parse(source) for name, source in modules.items()}
    imports = {name: sorted(_imports(name, tree, set(modules))) for name, tree in trees.items()}
    return [
        *(fault for name in modules for fault in _direction_faults(name, imports[name])),
        *(fault for name, tree in trees.items() if room(name) in PURE for fault in _purity_faults(name, tree)),
        *_cycles({name: {to for to in found if to in modules} for name, found in imports.items()}),
    ]


def room(module: str) -> str:
    """``onrecord.page.html`` stands in ``page``."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def _module_name(path: Path) -> str:
    parts = path.relative_to(ROOT.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imports(module: str, tree: ast.Module, known: set[str]) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = _absolute(module, node, known)
            for alias in node.names:
                yield f"{base}.{alias.name}" if f"{base}.{alias.name}" in known else base


def _absolute(module: str, node: ast.ImportFrom, known: set[str]) -> str:
    if not node.level:
        return node.module or ""
    is_package = any(other.startswith(module + ".") for other in known)
    parts = module.split(".")
    base = parts[: len(parts) - node.level + (1 if is_package else 0)]
    return ".".join([*base, *([node.module] if node.module else [])])


def _direction_faults(module: str, imports: list[str]) -> Iterator[str]:
    here = room(module)
    for target in imports:
        if target.split(".")[0] != PACKAGE:
            continue
        there = room(target)
        if here not in MAY_IMPORT:
            yield f"{module}: the map knows no room '{here}'"
        elif there not in (here, *MAY_IMPORT[here]):
            yield f"{module}: '{here}' may not import '{there}'"


def _purity_faults(module: str, tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)]
        elif isinstance(node, ast.Call):
            yield from _call_faults(module, node.func)
            continue
        else:
            continue
        for name in names:
            if name in OUTSIDE_WORLD or name.split(".")[0] in OUTSIDE_WORLD:
                yield f"{module}: a pure room imports {name}"


def _call_faults(module: str, called: ast.expr) -> Iterator[str]:
    if isinstance(called, ast.Name) and called.id in OUTSIDE_CALLS:
        yield f"{module}: a pure room calls {called.id}()"
    elif isinstance(called, ast.Attribute) and called.attr in CLOCK_CALLS:
        yield f"{module}: a pure room asks the clock: .{called.attr}()"


def _cycles(graph: dict[str, set[str]]) -> list[str]:
    """Modules that stay when everything that imports none of the others is taken away, again and again."""
    rest = {name: {to for to in found if to != name} for name, found in graph.items()}
    while True:
        free = {name for name, found in rest.items() if not found & rest.keys()}
        if not free:
            break
        rest = {name: found for name, found in rest.items() if name not in free}
    on_a_cycle = sorted(name for name in rest if _reaches(rest, name))
    return [f"{name}: stands on a cycle of imports" for name in on_a_cycle]


def _reaches(graph: dict[str, set[str]], start: str) -> bool:
    seen: set[str] = set()
    pending = [*graph[start]]
    while pending:
        name = pending.pop()
        if name == start:
            return True
        if name not in seen:
            seen.add(name)
            pending.extend(graph.get(name, ()))
    return False


def test_the_house_follows_its_plan():
    assert faults(sources()) == []


def test_every_module_opens_with_a_docstring():
    assert [name for name, source in sources().items() if not ast.get_docstring(ast.parse(source))] == []


def test_the_checker_reads_the_real_sources():
    assert {"onrecord", "onrecord.errors", "onrecord.model.page", "onrecord.page.html"} <= sources().keys()


BROKEN = {
    "a room that looks forward": (
        {"onrecord.page.html": "from onrecord.article.label import label", "onrecord.article.label": ""},
        "'page' may not import 'article'",
    ),
    "a relative import that looks forward": (
        {"onrecord.page.html": "from ..article import label", "onrecord.article.label": ""},
        "'page' may not import 'article'",
    ),
    "a forward import hidden in a function": (
        {"onrecord.model.page": "def f():\n    import onrecord.errors", "onrecord.errors": ""},
        "'model' may not import 'errors'",
    ),
    "data that uses a room": (
        {"onrecord.lang.en.cues": "import onrecord.page"},
        "'lang' may not import 'page'",
    ),
    "a reader at work": (
        {"onrecord.readers.files": "import onrecord.page.html"},
        "'readers' may not import 'page'",
    ),
    "a pure room that loads weights": (
        {"onrecord.article.label": "from onrecord.weights import load"},
        "'article' may not import 'weights'",
    ),
    "a room off the map": (
        {"onrecord.utils": "import onrecord.model.span"},
        "the map knows no room 'utils'",
    ),
    "a pure room that reads files": ({"onrecord.page.html": "from pathlib import Path"}, "imports pathlib"),
    "a pure room that opens": ({"onrecord.page.html": "x = open('a')"}, "calls open()"),
    "a pure room with a network": ({"onrecord.page.html": "from urllib import request"}, "imports urllib.request"),
    "a pure room with a database": ({"onrecord.link.store": "import sqlite3"}, "imports sqlite3"),
    "a pure room that looks at the clock": (
        {"onrecord.article.dates": "import datetime\nx = datetime.datetime.now()"},
        "asks the clock: .now()",
    ),
    "a pure room with a timer": ({"onrecord.article.dates": "import time"}, "imports time"),
    "two modules in a circle": (
        {"onrecord.page.a": "import onrecord.page.b", "onrecord.page.b": "from onrecord.page import a"},
        "onrecord.page.a: stands on a cycle of imports",
    ),
    "three in a circle": (
        {
            "onrecord.page.a": "from . import b",
            "onrecord.page.b": "from .c import x",
            "onrecord.page.c": "from . import a",
        },
        "onrecord.page.c: stands on a cycle of imports",
    ),
}


@pytest.mark.parametrize("case", BROKEN)
def test_the_checker_finds(case):
    modules, message = BROKEN[case]
    assert any(message in fault for fault in faults({"onrecord": "", "onrecord.page": "", **modules}))


ALLOWED = {
    "page uses model": {"onrecord.page.html": "from onrecord.model.page import Page", "onrecord.model.page": ""},
    "a room uses itself": {"onrecord.page.html": "from .blocks import x", "onrecord.page.blocks": ""},
    "addresses are taken apart without a network": {"onrecord.page.html": "from urllib.parse import urljoin"},
    "readers read": {"onrecord.readers.files": "from pathlib import Path\nx = open('a')"},
    "the command line knows everybody": {"onrecord.cli.read": "import onrecord.pipeline, onrecord.writers, sys, time"},
    "a date that is an argument": {"onrecord.article.dates": "import datetime\nx = datetime.date(2024, 1, 1)"},
    "a module beside a cycle": {"onrecord.page.a": "import onrecord.page.b", "onrecord.page.b": "import re"},
}


@pytest.mark.parametrize("case", ALLOWED)
def test_the_checker_lets_pass(case):
    assert faults({"onrecord": "", "onrecord.page": "", **ALLOWED[case]}) == []
