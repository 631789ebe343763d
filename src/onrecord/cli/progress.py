"""How far a long run has come, on standard error, when that is a terminal and standard output is not busy with it."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import IO, Final, Self

PATIENCE: Final = 2.0
"""Seconds before the first sign."""
PAUSE: Final = 0.2
"""Seconds between two signs."""
_CLEAR: Final = "\r\x1b[K"


class Progress:
    """A line that is written over and over, and gone at the end.

    Args:
        stream: where to write.
        unit: what is counted.
        alone: nothing comes out on standard output meanwhile.
    """

    def __init__(self, stream: IO[str], *, unit: str = "pages", alone: bool = False) -> None:
        self._stream = stream
        self._unit = unit
        self._shown = False
        self._alive = stream.isatty() and (alone or not sys.stdout.isatty())
        self._started = time.monotonic()
        self._next = self._started + PATIENCE
        self._done = 0
        self._failed = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        """The line is gone, whatever happened."""
        self._clear()

    def step(self, *, failed: int, done: int = 1, share: float | None = None) -> None:
        """Some pages more.

        Args:
            failed: how many of them failed.
            done: how many they are.
            share: how much of all there is to do has been done, when that is known.
        """
        self._done += done
        self._failed += failed
        if self._alive and time.monotonic() > self._next:
            self._show(share)

    def say(self, message: str) -> None:
        """A line that stays."""
        self._clear()
        self._stream.write(message + "\n")
        self._stream.flush()

    def _show(self, share: float | None) -> None:
        now = time.monotonic()
        failed = f", {self._failed:,} failed" if self._failed else ""
        part = "" if share is None else f"{share:.1%}, "
        pace = self._done / max(now - self._started, 0.001)
        self._stream.write(f"{_CLEAR}{part}{self._done:,} {self._unit}{failed}, {pace:,.0f} a second")
        self._stream.flush()
        self._shown = True
        self._next = now + PAUSE

    def _clear(self) -> None:
        if self._shown:
            self._stream.write(_CLEAR)
            self._stream.flush()
            self._shown = False
