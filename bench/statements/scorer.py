"""The scorer that everybody uses, loaded from beside the checkout: ``../shared/eval/score_statements.py``.

Statements in, figures out; that file defines every measure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import ModuleType
from typing import Any, Final, NamedTuple

from bench.shared_scorer import scorer_file, shared_scorer
from onrecord.extract.raw import RawStatement
from training.statements.data import Document

FILE: Final = scorer_file("statements")

Figures = dict[str, Any]
"""Measure -> figure, or the figures that make it up; see the scorer."""


class Scores(NamedTuple):
    """An answer to a set."""

    figures: Figures
    pages: list[tuple[float, str, int, int, int]]
    """``(figure, id, gold, answers, right)`` of each document, worst first."""


def score(documents: Sequence[Document], answers: Mapping[str, Iterable[RawStatement]]) -> Scores:
    """Score what was found in documents; a document without an answer counts as an empty one."""
    gold = [
        {"id": one.id, "text": one.text, "statements": [said._asdict() for said in one.statements]}
        for one in documents
    ]  # fmt: skip
    given = {id_: [answer(one) for one in found] for id_, found in answers.items()}
    return Scores(*scorer().score(gold, given))


def answer(statement: RawStatement) -> dict[str, Any]:
    """A statement in the scorer's form."""
    return {
        "speaker": [list(one) for one in statement.sources],
        "cue": list(statement.cue) if statement.cue else None,
        "content": [list(one) for one in statement.contents],
    }


def scorer() -> ModuleType:
    """The shared scorer; `bench.shared_scorer` says what it raises."""
    return shared_scorer("statements")
