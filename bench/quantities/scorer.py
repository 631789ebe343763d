"""The scorer that everybody uses, loaded from beside the checkout: ``../shared/eval/score_quantities.py``."""

from __future__ import annotations

import importlib.util
from functools import cache
from types import ModuleType

from training.articles.data import FOLDER

FILE = FOLDER.parents[1] / "eval" / "score_quantities.py"


@cache
def scorer() -> ModuleType:
    """The shared scorer.

    Raises:
        FileNotFoundError: there is none; the message says where it is looked for.
    """
    spec = importlib.util.spec_from_file_location("score_quantities", FILE)
    if spec is None or spec.loader is None or not FILE.exists():
        raise FileNotFoundError(f"no scorer at {FILE}. Lay the folder 'eval' beside 'data', or set ONRECORD_DATA.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
