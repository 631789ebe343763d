"""The door: what can be imported from the top, and nothing else."""

import onrecord


def test_the_public_face_is_small_and_complete():
    assert all(hasattr(onrecord, name) for name in onrecord.__all__)
    assert len(onrecord.__all__) == len(set(onrecord.__all__))
    assert {"articles", "read"} <= set(onrecord.__all__)


def test_star_gives_what_the_door_names():
    names: dict[str, object] = {}
    exec("from onrecord import *", names)  # noqa: S102  # the only way to ask
    assert set(onrecord.__all__) <= names.keys()
