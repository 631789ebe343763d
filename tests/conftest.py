"""What all tests share: how much chance the property tests get, and which tests measure time."""

import os

import pytest
from hypothesis import HealthCheck, settings

from tests import pace

settings.register_profile("default", max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("long", max_examples=5_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("ONRECORD_FUZZ", "default"))

_CLOCKS = (pace.cpu_seconds, pace.check_linear, pace.slowness)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of a file that measures time as ``timed``: beside others they would measure those too."""
    for item in items:
        module = getattr(item, "module", None)
        if module and any(value is clock for value in vars(module).values() for clock in _CLOCKS):
            item.add_marker("timed")
