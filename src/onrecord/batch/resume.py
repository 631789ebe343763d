"""How far a run has come, kept beside its output: written often, read when the same command is given again.

>>> import tempfile
>>> with tempfile.TemporaryDirectory() as folder:
...     path = Path(folder, "out.jsonl.part.json")
...     save(path, State("1f", size=512))
...     load(path, "1f").size
512
"""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from onrecord.batch.report import Counts
from onrecord.errors import OtherRun
from onrecord.readers.chunk import Place


class State(msgspec.Struct):
    """How far a run has come."""

    digest: str
    """Of its settings and files."""
    shard: int = 0
    """The pair of files at work."""
    place: Place = Place()
    """How far its source has been read."""
    size: int = 0
    """Bytes of its part that are good."""
    closing: bool = False
    """All its rows are there; what is left is to give the target its form and name."""
    kinds: dict[str, list[str]] = {}
    """Columns of JSON that becomes Parquet, with the kinds of their values."""
    counts: Counts = msgspec.field(default_factory=Counts)
    """Of all rows up to here, those of earlier files too."""


def load(path: Path, digest: str) -> State | None:
    """The state of a run that was broken off; None when there is none.

    Raises:
        OtherRun: it was another run.
    """
    try:
        state = msgspec.json.decode(path.read_bytes(), type=State)
    except FileNotFoundError:
        return None
    except (msgspec.DecodeError, OSError) as fault:
        raise OtherRun(f"{str(path)!r} cannot be read", remedy="Remove it, or give --overwrite.") from fault
    if state.digest != digest:
        raise OtherRun(
            f"{str(path)!r} belongs to a run with other settings, other input or another version",
            remedy="Give the same command to go on with it, or --overwrite to begin anew.",
        )
    return state


def save(path: Path, state: State) -> None:
    """Write it so that there is always a whole one."""
    beside = path.with_name(f"{path.name}.new")
    beside.write_bytes(msgspec.json.encode(state))
    os.replace(beside, path)  # noqa: PTH105  # says what it does
