"""Ctrl-C waits until what is begun is done and told; pressed twice, it does not.

>>> with unbroken():
...     pass
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def unbroken() -> Iterator[None]:
    """Within it a first Ctrl-C is put off to its end, where it is raised as always."""
    if threading.current_thread() is not threading.main_thread():  # nobody presses anything there
        yield
        return
    pressed = []

    def press(number: int, _frame: object) -> None:
        pressed.append(number)
        if len(pressed) > 1:
            raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, press)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if pressed:
        raise KeyboardInterrupt
