"""Packages that only some users need: a name in, the package out, or an error that names the command that installs it.

>>> zstandard = need_zstd()
>>> zstandard.decompress(zstandard.compress(b"Rain fell."))
b'Rain fell.'
"""

from __future__ import annotations

import importlib
from typing import Any

from onrecord.errors import MissingExtra


def need_zstd() -> Any:  # noqa: ANN401  # a module
    """The package ``zstandard``.

    Raises:
        MissingExtra: it is not installed.
    """
    return _need("zstandard", "zstd", "files that end in .zst")


def need_parquet() -> Any:  # noqa: ANN401  # a module without types
    """The package ``pyarrow``, with its part for Parquet.

    Raises:
        MissingExtra: it is not installed.
    """
    _need("pyarrow.parquet", "parquet", "Parquet files")
    return _need("pyarrow", "parquet", "Parquet files")


def need_brotli() -> Any:  # noqa: ANN401  # a module without types
    """The package ``brotli``.

    Raises:
        MissingExtra: it is not installed.
    """
    return _need("brotli", "brotli", "pages of web archives that are packed as 'br'")


def _need(name: str, extra: str, what: str) -> Any:  # noqa: ANN401  # a module
    try:
        return importlib.import_module(name)
    except ImportError as fault:
        raise MissingExtra(
            f"{what} need the package {name.partition('.')[0]}", remedy=f"Run: pip install 'onrecord[{extra}]'"
        ) from fault
