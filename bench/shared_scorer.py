"""The scorers that everybody uses, loaded from beside the checkout, never copied: ``../shared/eval/score_*.py``."""

from __future__ import annotations

import importlib.util
from functools import cache
from pathlib import Path
from types import ModuleType

from training.articles.data import FOLDER


def scorer_file(name: str) -> Path:
    """Where the scorer of this name lies: ``scorer_file("times")``."""
    return FOLDER.parents[1] / "eval" / f"score_{name}.py"


@cache
def shared_scorer(name: str) -> ModuleType:
    """The scorer of this name.

    Raises:
        FileNotFoundError: there is none; the message says where it is looked for.
    """
    file = scorer_file(name)
    spec = importlib.util.spec_from_file_location(file.stem, file)
    if spec is None or spec.loader is None or not file.exists():
        raise FileNotFoundError(f"no scorer at {file}. Lay the folder 'eval' beside 'data', or set ONRECORD_DATA.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
