"""Bytes packed as a name asks."""

from __future__ import annotations

import gzip
from collections.abc import Callable

import pytest
import zstandard

from onrecord.writers.packed import pack

UNPACK: dict[str, Callable[[bytes], bytes]] = {
    "a.jsonl": bytes,
    "a.jsonl.gz": gzip.decompress,
    "A.JSONL.GZ": gzip.decompress,
    "a.jsonl.zst": zstandard.decompress,
}


@pytest.mark.parametrize("name", UNPACK)
@pytest.mark.parametrize("body", [b"", b"Rain fell.\n" * 1_000])
def test_what_is_packed_is_all_there(name, body):
    assert UNPACK[name](pack(body, name)) == body


@pytest.mark.parametrize("name", UNPACK)
def test_equal_bytes_are_packed_into_equal_bytes(name):
    assert pack(b"Rain fell.", name) == pack(b"Rain fell.", name)
