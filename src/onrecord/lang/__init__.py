"""What a language knows, as data: a folder a language, a file a subject."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final

CODES: Final = tuple("en de fr es it pt nl no sv da pl is ru tr vi ja zh ko ar fi cs hu ro el uk he id".split())
"""Languages with a folder, by ISO 639-1 code; the order decides where two of them claim one phrase."""


def languages(subject: str, name: str) -> Iterator[tuple[str, Any]]:
    """``(code, table)`` of every language that has the file ``subject`` with the table ``name``."""
    for code in CODES:
        module = f"onrecord.lang.{code}.{subject}"
        if find_spec(module) is not None:
            yield code, getattr(import_module(module), name)
