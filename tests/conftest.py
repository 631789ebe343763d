"""What all tests share: how much chance the property tests get, and which tests measure time."""

import inspect
import os
from types import CodeType, FunctionType

import pytest
from hypothesis import HealthCheck, settings

from tests import pace

settings.register_profile("default", max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("long", max_examples=5_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("ONRECORD_FUZZ", "default"))

_CLOCKS = (pace.cpu_seconds, pace.check_linear, pace.slowness)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that measure time as ``timed``: beside others they would measure those too."""
    for item in items:
        function = getattr(item, "function", None)
        if function is not None and _measures(inspect.unwrap(function)):
            item.add_marker("timed")


def _measures(function: object, callers: frozenset[object] = frozenset()) -> bool:
    """Whether a function calls a clock, itself or through others of its file."""
    if not isinstance(function, FunctionType) or function in callers:
        return False
    called = [function.__globals__.get(name) for name in _names(function.__code__)]
    own = [one for one in called if getattr(one, "__module__", None) == function.__module__]
    return any(one in _CLOCKS for one in called if callable(one)) or any(
        _measures(one, callers | {function}) for one in own
    )


def _names(code: CodeType) -> set[str]:
    """The names that it uses, and those of the functions within it."""
    inside = [one for one in code.co_consts if isinstance(one, CodeType)]
    return set(code.co_names).union(*map(_names, inside))
