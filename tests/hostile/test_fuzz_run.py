from __future__ import annotations

import pytest

from tests.hostile.fuzz import random_page, run

pytestmark = pytest.mark.timed
"""A run stops after so many seconds."""


def test_a_short_run_finds_nothing():
    outcomes, faults = run(0, pages=400, seconds=20)
    assert faults == []
    assert outcomes["article"] > 20


def test_a_seed_gives_the_same_page_again():
    assert random_page(7) == random_page(7)
    assert random_page(7) != random_page(8)
