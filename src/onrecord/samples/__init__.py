"""A page to try things on: one article of a made-up paper, with everything around it that news pages have.

>>> sample_path().name
'harbour-ledger.html'
"""

from __future__ import annotations

from pathlib import Path


def sample_path() -> Path:
    """Where the sample page lies on this machine."""
    return Path(__file__).with_name("harbour-ledger.html")
