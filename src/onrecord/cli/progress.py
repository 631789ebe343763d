"""How far a long run has come, on standard error, when that is a terminal and standard output is not."""

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
    """A line that is written over and over, and gone at the end."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream
        self._shown = False
        self._alive = stream.isatty() and not sys.stdout.isatty()
        self._started = time.monotonic()
        self._next = self._started + PATIENCE
        self._pages = 0
        self._failed = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        """The line is gone, whatever happened."""
        self._clear()

    def step(self, *, failed: bool) -> None:
        """One page more."""
        self._pages += 1
        self._failed += failed
        if self._alive and time.monotonic() > self._next:
            self._show()

    def say(self, message: str) -> None:
        """A line that stays."""
        self._clear()
        self._stream.write(message + "\n")
        self._stream.flush()

    def _show(self) -> None:
        now = time.monotonic()
        failed = f", {self._failed:,} failed" if self._failed else ""
        pace = self._pages / max(now - self._started, 0.001)
        self._stream.write(f"{_CLEAR}{self._pages:,} pages{failed}, {pace:,.0f} a second")
        self._stream.flush()
        self._shown = True
        self._next = now + PAUSE

    def _clear(self) -> None:
        if self._shown:
            self._stream.write(_CLEAR)
            self._stream.flush()
            self._shown = False
