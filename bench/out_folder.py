"""Where runs keep what the next one can use again: ``bench/out``, which git ignores."""

from __future__ import annotations

from pathlib import Path


def out_folder() -> Path:
    """The folder, made when it is not there."""
    folder = Path(__file__).with_name("out")
    folder.mkdir(exist_ok=True)
    return folder
