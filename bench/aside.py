"""The third of a set that nobody reads: rules are made on the rest, and this third decides whether they hold.

>>> sum(is_aside(f"document {number}") for number in range(300))
103
"""

from __future__ import annotations

from hashlib import sha256


def is_aside(key: str) -> bool:
    """Whether the document of this id was set aside unread before any rule was written."""
    return int(sha256(key.encode()).hexdigest(), 16) % 3 == 0
