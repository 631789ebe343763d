"""The checks on time can fail: a job whose time is squared does, one whose time is linear does not."""

from __future__ import annotations

import pytest

from tests.pace import check_linear, cpu_seconds, slowness

TEXT = "Rain fell in Ebb. " * 60


def _each(text: str) -> None:
    _work(len(text))


def _each_with_each(text: str) -> None:
    _work(len(text) * len(text) // 100)


def _work(times: int) -> None:
    for _ in range(times):
        sum(range(14_000))


def test_time_that_is_linear_passes():
    check_linear(_each, TEXT, limit=60)


def test_time_that_is_squared_fails():
    with pytest.raises(AssertionError, match="for an eighth of them"):
        check_linear(_each_with_each, TEXT, limit=60)


def test_more_time_than_the_limit_fails():
    with pytest.raises(AssertionError):
        check_linear(_each, TEXT, limit=0.001)


def test_a_machine_is_never_counted_as_faster_than_that_of_the_limits():
    assert slowness() >= 1
    assert cpu_seconds(lambda: None, limit=1) < 1
