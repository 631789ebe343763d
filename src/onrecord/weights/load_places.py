"""The table of places, loaded. ``places.zlib`` is made by ``python -m training.places`` from GeoNames (CC BY 4.0); what
is in it, and what is not, says ``training/places/CARD.md``.

>>> [(place.region, place.kind) for place in load_places()("reykjavik")]
[('IS.39', 'town')]
"""

from __future__ import annotations

import zlib
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from onrecord.annotate.gazetteer import Gazetteer, Place, read_entry

PLACES_FILE: Final = Path(__file__).with_name("places.zlib")
_REMEMBERED: Final = 4096
"""So many names are kept read: news names the same places again and again."""


@cache
def load_places(path: Path = PLACES_FILE) -> Gazetteer:
    """A table that is read from its file when it is first asked."""

    @lru_cache(maxsize=_REMEMBERED)
    def find(key: str) -> tuple[Place, ...]:
        entry = _entry(_lines(path), key.encode())
        return read_entry(entry.decode()) if entry else ()

    return find


@cache
def _lines(path: Path) -> bytes:
    return zlib.decompress(path.read_bytes())


def _entry(lines: bytes, key: bytes) -> bytes:
    """What stands behind a name: the lines are in order, so each look halves what is left."""
    low, high = 0, len(lines)
    while low < high:
        start = lines.rfind(b"\n", low, (low + high) // 2) + 1 or low
        end = lines.find(b"\n", start, high)
        end = high if end < 0 else end
        name, _, entry = lines[start:end].partition(b"\t")
        if name == key:
            return entry
        if name < key:
            low = end + 1
        else:
            high = start
    return b""
