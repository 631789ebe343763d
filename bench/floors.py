"""The floors of quality: pinned figures that a change may raise and must not fall below.

``floors.json`` holds, for each set, a digest of its corpus, figures that must be at least so high, and counts that must
be at most so high. Figures are compared only on the corpus they were pinned on.

>>> floor = Floor(corpus="ab12", at_least={"aeb_f1": 0.97}, at_most={"wrongly_split": 1})
>>> missed("aeb", floor, "ab12", {"aeb_f1": 0.968, "wrongly_split": 0})
['aeb aeb_f1: 0.9680 is below the floor of 0.9700']
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

FILE: Final = Path(__file__).with_name("floors.json")

MARGIN: Final = 0.003
"""So far below the measured figure a new floor is pinned: less than one page of the smallest set, more than what sums
of floating point differ by from machine to machine."""

_UPDATE: Final = "python -m bench.articles --update-floors"


class Floor(msgspec.Struct, frozen=True, kw_only=True):
    """What holds for one set."""

    corpus: str | None = None
    """Digest of pages and truth; None: they are part of the repository, where a change to them can be seen."""
    at_least: dict[str, float] = {}
    """Measure -> floor."""
    at_most: dict[str, int] = {}
    """Count -> ceiling."""


class Update(NamedTuple):
    """New floors, and what a person has to look at before they are taken."""

    floors: dict[str, Floor]
    lowered: list[str]
    """One line for each floor that fell, or would have."""


def read_floors(path: Path = FILE) -> dict[str, Floor]:
    """The pinned floors, by set; none when there is no file yet."""
    return msgspec.json.decode(path.read_bytes(), type=dict[str, Floor]) if path.exists() else {}


def write_floors(floors: Mapping[str, Floor], path: Path = FILE) -> None:
    """Pin them."""
    path.write_bytes(msgspec.json.format(msgspec.json.encode(floors, order="deterministic"), indent=2) + b"\n")


def missed(
    name: str, floor: Floor | None, corpus: str | None, figures: Mapping[str, float], again: str = _UPDATE
) -> list[str]:
    """One line for each floor that a set misses, with what to do where that is not to make the program better.

    Args:
        name: of the set.
        floor: what is pinned for it; None: nothing.
        corpus: digest of the set as it lies there now.
        figures: what was measured.
        again: the command that pins floors.
    """
    if floor is None:
        return [f"{name}: no floor is pinned. Pin one: {again}"]
    if floor.corpus != corpus:
        fault = (
            f"{name}: the corpus is not the one its floors were pinned on (digest {corpus}, pinned {floor.corpus}). "
            f"Bring back the old corpus; or, if the new one is meant, measure anew and commit the floors: {again}"
        )
        return [fault]
    low = [
        f"{name} {measure}: {_shown(figures.get(measure))} is below the floor of {least:.4f}"
        for measure, least in floor.at_least.items()
        if not figures.get(measure, -math.inf) >= least
    ]
    high = [
        f"{name} {count}: {_shown(figures.get(count))} is above the ceiling of {most}"
        for count, most in floor.at_most.items()
        if not figures.get(count, math.inf) <= most
    ]
    return low + high


def _shown(value: float | None) -> str:
    return "nothing" if value is None else str(value) if isinstance(value, int) else f"{value:.4f}"


def update(
    pinned: Mapping[str, Floor], name: str, measured: Floor, *, lower: bool = False, margin: float = MARGIN
) -> Update:
    """New floors after a measurement: raised where the figures rose; lowered only when somebody said so.

    Args:
        pinned: the floors of today.
        name: the set that was measured.
        measured: its corpus, and its figures in the place of floors.
        lower: let floors fall.
        margin: how far below the figure the floor lies.
    """
    old = pinned.get(name, Floor())
    lowered: list[str] = []
    least = {
        measure: _new_least(f"{name} {measure}", old.at_least.get(measure), value, lowered, margin=margin, lower=lower)
        for measure, value in measured.at_least.items()
    }
    most = {
        count: _new_most(f"{name} {count}", old.at_most.get(count), value, lowered, lower=lower)
        for count, value in measured.at_most.items()
    }
    return Update({**pinned, name: Floor(corpus=measured.corpus, at_least=least, at_most=most)}, lowered)


def _new_least(what: str, old: float | None, value: float, lowered: list[str], *, margin: float, lower: bool) -> float:
    new = max(0.0, math.floor((value - margin) * 1000 + 1e-6) / 1000)
    if old is None or new >= old:
        return new
    if value >= old:
        return old
    lowered.append(f"{what}: floor {old:.4f}, measured {value:.4f}")
    return new if lower else old


def _new_most(what: str, old: int | None, value: int, lowered: list[str], *, lower: bool) -> int:
    if old is None or value <= old:
        return value
    lowered.append(f"{what}: ceiling {old}, measured {value}")
    return value if lower else old
