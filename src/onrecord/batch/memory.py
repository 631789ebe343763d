"""What a worker asks of the C library: to keep the memory that it frees, because the next chunk takes as much again.

Otherwise arrays of some hundred kilobytes come from the kernel each time, page by page, and go back to it. Where the C
library is not glibc, nothing is asked.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Final

_TRIM_THRESHOLD: Final = -1
_MMAP_THRESHOLD: Final = -3
"""Numbers of glibc's parameters (``mallopt(3)``)."""
KEPT: Final = 256 * 1024 * 1024
"""Bytes of free memory at the end of the heap that are kept: more than a chunk takes."""
OWN: Final = 32 * 1024 * 1024
"""Bytes of a piece of memory that the kernel is asked for by itself, and that goes back to it: the most that all
versions of glibc take."""


def keep_freed() -> bool:
    """Keep memory that is freed; whether the C library took it in."""
    if not sys.platform.startswith("linux"):
        return False
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    return mallopt is not None and bool(mallopt(_TRIM_THRESHOLD, KEPT) and mallopt(_MMAP_THRESHOLD, OWN))
