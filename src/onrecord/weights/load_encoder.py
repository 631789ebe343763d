"""The encoder of statements and names, loaded. ``encoder.onnx`` and ``encoder.vocab.txt`` are made by
``python -m training.statements``; their model card is ``training/statements/CARD.md``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np

from onrecord.annotate.encode import WINDOW, Encoded, Encoder, Scores, encode
from onrecord.annotate.wordpiece import WordPiece

FOLDER: Final = Path(__file__).parent
_OUTPUTS: Final = ("roles", "names", "links")


class LoadedEncoder(NamedTuple):
    """What `onrecord.annotate.encode.encode` needs."""

    cut: WordPiece
    model: Encoder


@cache
def load_encoder(folder: Path = FOLDER, *, threads: int = 1) -> LoadedEncoder:
    """The encoder of a folder, read at the first call.

    Args:
        folder: where the two files lie.
        threads: so many cores a window is read with.

    Raises:
        FileNotFoundError: a file is missing; the message says how to make it.
    """
    weights, words = folder / "encoder.onnx", folder / "encoder.vocab.txt"
    for file in (weights, words):
        if not file.exists():
            raise FileNotFoundError(f"{file} is missing; install onrecord anew, or use --rules-only")
    vocabulary = words.read_text(encoding="utf-8").split("\n")[:-1]
    marks = vocabulary.index("[CLS]"), vocabulary.index("[SEP]")
    return LoadedEncoder(WordPiece(vocabulary), _Model(weights, marks, threads))


def load_reader() -> Callable[[str], Encoded]:
    """What reads a text with the encoder that ships; its files are read with the first text."""
    return lambda text: encode(text, *load_encoder())


class _Model:
    """A session of onnxruntime, asked for one window at a time: so a text's scores depend on nothing but the text."""

    def __init__(self, file: Path, marks: tuple[int, int], threads: int) -> None:
        import onnxruntime  # noqa: PLC0415  # takes a while, and only statements need it

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session: Any = onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
        self._marks = marks

    def __call__(self, ids: Sequence[int], forms: Sequence[int], /) -> Scores:
        """Scores of a window."""
        count = len(ids)
        if count > WINDOW:
            raise ValueError(f"a window has at most {WINDOW} pieces, this one {count}")
        shown = np.zeros((2, 1, count + 2), np.int64)
        shown[0, 0, 0], shown[0, 0, -1] = self._marks
        shown[0, 0, 1:-1], shown[1, 0, 1:-1] = ids, forms
        roles, names, links = self._session.run(_OUTPUTS, {"ids": shown[0], "forms": shown[1]})
        return Scores(roles[0, 1:-1], names[0, 1:-1], links[0, :, 1:-1, 1:-1])
