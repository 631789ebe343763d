"""What is begun is done before Ctrl-C ends it."""

from __future__ import annotations

import os
import signal

import pytest

from onrecord.cli.unbroken import unbroken


def press(times: int) -> list[str]:
    """What is done when somebody presses Ctrl-C so often at its beginning."""
    done: list[str] = []
    with pytest.raises(KeyboardInterrupt):
        work(done, times)
    return done


def work(done: list[str], times: int) -> None:
    with unbroken():
        for _ in range(times):
            os.kill(os.getpid(), signal.SIGINT)
        done.append("all of it")


def test_ctrl_c_waits_for_the_end():
    assert press(1) == ["all of it"]


def test_a_second_ctrl_c_does_not_wait():
    assert press(2) == []


def test_afterwards_all_is_as_before():
    before = signal.getsignal(signal.SIGINT)
    with unbroken():
        pass
    assert signal.getsignal(signal.SIGINT) is before


def test_an_error_comes_out_as_it_is():
    with pytest.raises(ValueError, match="wrong"), unbroken():
        raise ValueError("wrong")
