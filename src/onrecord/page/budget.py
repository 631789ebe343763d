"""What a page may cost. A page that costs more than any that people read is an error, before it takes the memory.

>>> check_source("Rain fell.")
>>> check_blocks(BLOCKS + 1)
Traceback (most recent call last):
    ...
onrecord.errors.OverBudget: the page has more than 200,000 blocks of text. It is probably built to stop programs: ...
"""

from __future__ import annotations

from typing import Final

from onrecord.errors import OverBudget

TAGS: Final = 1_000_000
"""A page with more tags is refused before it is parsed: each costs about a kilobyte. The largest page of the public
sets has 23,000."""

BLOCKS: Final = 200_000
"""A page with more blocks is refused: each costs two kilobytes and ten microseconds until it is labelled."""

SOURCE_BYTES: Final = 64 * 1024 * 1024
"""A source that takes more memory is refused: a dozen copies of it exist until it is written out. One character outside
Latin-1 doubles what a page takes, one outside the first plane quadruples it."""

_LEAVE_OUT: Final = "It is probably built to stop programs: leave it out, or cut it into pages."


def check_source(source: str) -> None:
    """Stop at a source that takes too much memory.

    Raises:
        OverBudget: it takes more than ``SOURCE_BYTES``.
    """
    if source.__sizeof__() > SOURCE_BYTES:
        raise OverBudget(f"the page takes more than {SOURCE_BYTES:,} bytes of memory as text", remedy=_LEAVE_OUT)


def check_tags(source: str) -> None:
    """Stop at a source with too many tags.

    Raises:
        OverBudget: it has more than ``TAGS``.
    """
    if len(source) > TAGS and source.count("<") > TAGS:
        raise OverBudget(f"the page has more than {TAGS:,} tags", remedy=_LEAVE_OUT)


def check_blocks(count: int) -> None:
    """Stop at too many blocks.

    Raises:
        OverBudget: they are more than ``BLOCKS``.
    """
    if count > BLOCKS:
        raise OverBudget(f"the page has more than {BLOCKS:,} blocks of text", remedy=_LEAVE_OUT)
