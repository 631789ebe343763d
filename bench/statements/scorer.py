"""The scorer that everybody uses, loaded from beside the checkout: ``../shared/eval/score_statements.py``.

Statements in, figures out; that file defines every measure.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from types import ModuleType
from typing import Any, Final, NamedTuple

from onrecord.extract.raw import RawStatement
from training.statements.data import FOLDER, Document

FILE: Final = FOLDER.parent / "eval" / "score_statements.py"

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


@cache
def scorer() -> ModuleType:
    """The shared scorer.

    Raises:
        FileNotFoundError: there is none; the message says where it is looked for.
    """
    spec = importlib.util.spec_from_file_location("score_statements", FILE)
    if spec is None or spec.loader is None or not FILE.exists():
        raise FileNotFoundError(f"no scorer at {FILE}. Lay the folder 'eval' beside 'data', or set ONRECORD_DATA.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
