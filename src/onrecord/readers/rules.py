"""Files with rules for sites: a folder in, names and texts out. What they say is read elsewhere.

>>> [name for name, text in shipped_rule_files() if "hosts" not in text]
[]
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from onrecord.errors import NotFound, SiteRuleError

SUFFIX: Final = ".toml"

FILE_LIMIT: Final = 1024 * 1024
"""Bytes of one file; rules are small."""


def read_rule_files(folder: Path) -> Iterator[tuple[str, str]]:
    """Name and text of every file of rules in a folder and the folders in it, by their names.

    Raises:
        NotFound: there is no such folder, or it holds no file of rules.
        SiteRuleError: a file may not be read, is too large, or is not UTF-8.
    """
    if not folder.is_dir():
        raise NotFound(
            f"no folder {str(folder)!r}", remedy="Name a folder that holds rules, such as sites/gb/ledger.toml."
        )
    paths = sorted(path for path in folder.rglob(f"*{SUFFIX}") if not path.name.startswith("."))
    if not paths:
        raise NotFound(
            f"no rules in the folder {str(folder)!r}",
            remedy=f"Rules are files that end in {SUFFIX}; docs/how-to/site-rules.md shows their form.",
        )
    for path in paths:
        yield str(path), _read(path)


def shipped_rule_files() -> Iterator[tuple[str, str]]:
    """Name and text of every file of rules that onrecord ships, by their names: ``at/diepresse.toml``."""
    from importlib.resources import files  # noqa: PLC0415  # it costs more than all the rest of this module

    countries = sorted((place for place in files("onrecord.sites").iterdir() if place.is_dir()), key=lambda p: p.name)
    for country in countries:
        for file in sorted(country.iterdir(), key=lambda p: p.name):
            if file.name.endswith(SUFFIX):
                yield f"{country.name}/{file.name}", file.read_text(encoding="utf-8")


def _read(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            data = stream.read(FILE_LIMIT + 1)
    except OSError as fault:
        raise SiteRuleError(
            f"{str(path)!r}: {fault.strerror or 'cannot be read'}",
            remedy="Check that it is a file and that you may read it.",
        ) from fault
    if len(data) > FILE_LIMIT:
        raise SiteRuleError(f"{str(path)!r} holds more than {FILE_LIMIT:,} bytes", remedy="Make a file for each site.")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as fault:
        raise SiteRuleError(
            f"{str(path)!r} is not UTF-8 (byte {fault.start})", remedy="Save it as UTF-8, as TOML asks for."
        ) from fault
