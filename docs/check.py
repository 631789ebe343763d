"""What the documentation promises: generated pages current, links whole, everything public named, every example true.

    python -m docs.check           prints what is wrong; exit code 1 when anything is

`tests/test_docs.py` asks the same questions one by one.
"""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

import click

import onrecord
from docs.generate import generated
from onrecord import errors
from onrecord.cli.app import cli
from onrecord.samples import sample_path

ROOT: Final = Path(__file__).resolve().parents[1]
PAGES: Final = [ROOT / "README.md", ROOT / "ARCHITECTURE.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md"]
REFERENCE: Final = ROOT / "docs" / "reference"

PREPARING: Final = frozenset(("cp", "mkdir", "printf", "gzip"))
"""Programs that the examples lay out files with."""

_LINK: Final = re.compile(r"\[[^\]\n]*\]\(([^)\s]+)\)")
_FENCE: Final = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_HEADING: Final = re.compile(r"^#+ (.+)$", re.MULTILINE)


class Command(NamedTuple):
    """A command line of a page, and what the page says it prints."""

    line: str
    output: str


def main() -> int:
    """Print every fault; the exit code."""
    found = [*stale_pages(), *broken_links(), *undocumented_names(), *undocumented_options(), *false_examples()]
    for fault in found:
        print(fault)
    print(f"docs: {len(found)} faults on {len(pages())} pages")
    return 1 if found else 0


def pages() -> list[Path]:
    """Every page of the documentation."""
    return [*PAGES, *sorted((ROOT / "docs").rglob("*.md"))]


def stale_pages() -> list[str]:
    """Generated pages that no longer say what the types say."""
    return [
        f"{path.relative_to(ROOT)}: not current; run 'python -m docs.generate'"
        for path, text in generated().items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]


def broken_links() -> list[str]:
    """Links inside the documentation that lead nowhere."""
    return [
        f"{page.relative_to(ROOT)}: {link} leads nowhere"
        for page in pages()
        for link in _LINK.findall(_FENCE.sub("", page.read_text(encoding="utf-8")))
        if not link.startswith(("http:", "https:", "mailto:")) and not _leads_somewhere(page, link)
    ]


def _leads_somewhere(page: Path, link: str) -> bool:
    name, _, anchor = link.partition("#")
    target = (page.parent / name).resolve() if name else page
    if not target.exists():
        return False
    return not anchor or anchor in _anchors(target.read_text(encoding="utf-8"))


def _anchors(text: str) -> set[str]:
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in _HEADING.findall(text)}


def undocumented_names() -> list[str]:
    """Public names that the reference of the Python side does not explain."""
    text = (REFERENCE / "python.md").read_text(encoding="utf-8") + (REFERENCE / "errors.md").read_text(encoding="utf-8")
    names = [*onrecord.__all__, *errors.__all__]
    return [f"docs/reference: {name} is not explained" for name in names if not re.search(rf"`{name}\b", text)]


def undocumented_options() -> list[str]:
    """Commands and options that the reference of the command line does not explain."""
    text = (REFERENCE / "cli.md").read_text(encoding="utf-8")
    return [
        f"docs/reference/cli.md: {name!r} is not explained under '## {path}'"
        for path, command in commands(cli)
        for name in ["", *option_names(command)]
        if not re.search(rf"{re.escape(name)}(?![\w-])", _section(text, path))
    ]


def commands(command: click.Command, path: str = "onrecord") -> Iterator[tuple[str, click.Command]]:
    """Every command with the words that call it."""
    yield path, command
    if isinstance(command, click.Group):
        for name, below in command.commands.items():
            yield from commands(below, f"{path} {name}")


def option_names(command: click.Command) -> list[str]:
    """The long names of a command's options."""
    options = [
        parameter for parameter in command.params if isinstance(parameter, click.Option) and not parameter.hidden
    ]
    return [name for option in options for name in option.opts if name.startswith("--")]


def _section(text: str, title: str) -> str:
    found = re.search(rf"^## `?{re.escape(title)}`?$(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    return found.group(0) if found else "\0"


def false_examples() -> list[str]:
    """Examples that do not come out as the page shows."""
    return [fault for page in pages() for fault in (*false_doctests(page), *false_commands(page))]


def false_doctests(page: Path) -> list[str]:
    """Python examples of a page that fail; they run in a folder that holds the sample as ``page.html``."""
    text = "\n".join(
        body for language, body in _FENCE.findall(page.read_text(encoding="utf-8")) if language == "python"
    )
    test = doctest.DocTestParser().get_doctest(text, {}, page.name, str(page), 0)
    said: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(sample_path(), Path(folder) / "page.html")
        before = Path.cwd()
        os.chdir(folder)
        try:
            doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE).run(
                test, out=said.append
            )
        finally:
            os.chdir(before)
    return [f"{page.relative_to(ROOT)}: {''.join(said)}"] if said else []


def false_commands(page: Path) -> list[str]:
    """Command lines of a page that print something else than it shows, or fail."""
    checker = doctest.OutputChecker()
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(sample_path(), Path(folder) / "page.html")
        for command in console_examples(page):
            run = run_command(command.line, Path(folder))
            printed = run.stdout + run.stderr
            if "Traceback" in printed:
                faults.append(f"{page.relative_to(ROOT)}: $ {command.line}\n{printed}")
            elif command.output and not checker.check_output(command.output, printed, doctest.ELLIPSIS):
                faults.append(
                    f"{page.relative_to(ROOT)}: $ {command.line}\nshown:\n{command.output}\nprinted:\n{printed}"
                )
            elif not command.output and run.returncode:
                faults.append(f"{page.relative_to(ROOT)}: $ {command.line}\nexit code {run.returncode}\n{printed}")
    return faults


def console_examples(page: Path) -> list[Command]:
    """Lines of a page's console blocks that call onrecord or prepare its input, with the output shown below them."""
    blocks = [body for language, body in _FENCE.findall(page.read_text(encoding="utf-8")) if language == "console"]
    pieces = [piece for body in blocks for piece in re.split(r"^\$ ", body, flags=re.MULTILINE) if piece.strip()]
    split = [Command(*piece.partition("\n")[::2]) for piece in pieces]
    return [
        command
        for command in split
        if "install" not in command.line and ("onrecord " in command.line or command.line.split()[0] in PREPARING)
    ]


def run_command(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a line as a user would, with this interpreter's onrecord first on the path."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    python_path = os.pathsep.join(part for part in (str(ROOT / "src"), os.environ.get("PYTHONPATH")) if part)
    return subprocess.run(  # noqa: S602  # the lines are our own
        line,
        shell=True,
        cwd=folder,
        env={**os.environ, "PATH": path, "PYTHONPATH": python_path, "NO_COLOR": "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


if __name__ == "__main__":
    raise SystemExit(main())
