"""What a worker asks of the C library."""

import platform
import sys

import pytest

from onrecord.batch.memory import keep_freed


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc can be asked")
def test_memory_that_is_freed_is_kept():
    assert keep_freed()


def test_where_there_is_no_such_library_nothing_is_asked(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    assert not keep_freed()
