"""Pages of made-up papers to try things on: an HTML page with everything around its article that news pages have, and a
plain-text scrape in which two articles run together.

>>> sample_path().name, sample_path("scrape").name
('harbour-ledger.html', 'scrape.txt')
"""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal

Sample = Literal["page", "scrape"]

FILES: Final[dict[Sample, str]] = {"page": "harbour-ledger.html", "scrape": "scrape.txt"}


def sample_path(which: Sample = "page") -> Path:
    """Where a sample lies on this machine."""
    return Path(__file__).with_name(FILES[which])
