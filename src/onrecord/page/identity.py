"""Ids: digests of content and position, the same on every machine.

>>> page_id("https://example.org/a", "Rain fell.") == page_id("https://example.org/a", "Rain fell.")
True
"""

from __future__ import annotations

from hashlib import blake2b


def page_id(url: str | None, text: str) -> str:
    """Id of a page: 20 hexadecimal digits."""
    return digest(url or "", text)


def article_id(page: str, position: int, text: str) -> str:
    """Id of the article at ``position`` of the page with id ``page``."""
    return digest(page, str(position), text)


def digest(*parts: str) -> str:
    """BLAKE2b of the parts, each closed by a NUL, in 20 hexadecimal digits."""
    state = blake2b(digest_size=10)
    for part in parts:
        state.update(part.encode("utf-8", "surrogatepass"))
        state.update(b"\0")
    return state.hexdigest()
