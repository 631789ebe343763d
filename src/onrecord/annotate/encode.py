"""A text in, what the encoder thinks of each of its word pieces out: roles in statements, names, who goes with whom.

The encoder reads a few hundred pieces at a time, so a text is read in windows that end where a line or a sentence ends
and overlap a little. The model is an argument: anything that is called like `Encoder`.

>>> import numpy as np
>>> def model(ids, forms):
...     count = len(ids)
...     return Scores(np.zeros((count, 9)), np.zeros((count, len(NAME_LABELS))), np.zeros((2, count, count)))
>>> encoded = encode("Rain fell.", WordPiece(["[UNK]", "[CLS]", "[SEP]", "rain", "fell", "."]), model)
>>> encoded.roles.shape, encoded.names.shape, encoded.pieces.ids
((3, 3, 3), (3, 19), [3, 4, 5])
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final, NamedTuple, Protocol, cast

import numpy as np
from numpy.typing import NDArray

from onrecord.annotate.sentences import Range, find_sentences
from onrecord.annotate.wordpiece import Pieces, WordPiece, first_pieces

Numbers = NDArray[np.float32]

ROLES: Final = ("source", "cue", "content")
OUT, BEGIN, INSIDE = range(3)
"""Labels of a role: the piece is not in it, begins one, goes on with one."""
NAME_TYPES: Final = ("PER", "ORG", "GPE", "LOC", "FAC", "GROUP", "PRODUCT", "WORK", "OTHER")
NAME_LABELS: Final = ("O", *(f"{mark}-{kind}" for kind in NAME_TYPES for mark in "BI"))
LINKED: Final = ("source", "content")
"""What the encoder links to a cue."""

WINDOW: Final = 254
"""Pieces that are read at once, beside the mark at each end."""
OVERLAP: Final = 32
"""Pieces before a window's own that it reads too, at least."""


class Scores(NamedTuple):
    """What the model says of one window of ``n`` pieces; numbers before the softmax."""

    roles: NDArray[np.floating]
    """``(n, 9)``: out, begin, inside of source, of cue, of content."""
    names: NDArray[np.floating]
    """``(n, 19)``: in the order of `NAME_LABELS`."""
    links: NDArray[np.floating]
    """``(2, n, n)``: how much the piece of the column belongs to the source, to the content of the cue in the row."""


class Encoder(Protocol):
    """A model that reads one window."""

    def __call__(self, ids: Sequence[int], forms: Sequence[int], /) -> Scores:
        """The scores of each piece of a window; the marks at its ends are the model's affair."""


class Window(NamedTuple):
    """A stretch of the text's pieces that was read at once."""

    start: int
    end: int
    links: NDArray[np.floating]


class Encoded(NamedTuple):
    """A text's pieces, and what the encoder says of them, as probabilities."""

    pieces: Pieces
    roles: Numbers
    """``(pieces, 3, 3)``: role; out, begin, inside."""
    names: Numbers
    """``(pieces, 19)``: in the order of `NAME_LABELS`."""
    windows: tuple[Window, ...]

    def linked(self, start: int, end: int) -> tuple[int, Numbers]:
        """What belongs to the cue that pieces ``start`` to ``end`` make up.

        Returns:
            The first piece of the window that the cue stands in, and for its pieces how likely each is of the cue's
            source (row 0) and content (row 1).
        """
        window = self._around(start)
        rows = window.links[:, start - window.start : min(end, window.end) - window.start]
        return window.start, _sigmoid(rows.mean(axis=1, dtype=np.float32))

    def _around(self, piece: int) -> Window:
        """The window that has most to both sides of a piece."""
        last = bisect_right(self.windows, piece, key=lambda window: window.start)
        near = [window for window in self.windows[max(0, last - 3) : last] if piece < window.end]
        return max(near, key=lambda window: min(piece - window.start, window.end - piece))


class Name(NamedTuple):
    """A name that the encoder sees."""

    start: int
    end: int
    type: str
    """One of `NAME_TYPES`."""
    likely: float
    """Between 0 and 1."""


def encode(text: str, cut: WordPiece, model: Encoder, sentences: Sequence[Range] | None = None) -> Encoded:
    """Read a text.

    Args:
        text: of an article.
        cut: what cuts texts as the model was taught.
        model: reads one window.
        sentences: their spans, when they are known.
    """
    pieces = cut(text)
    breaks = piece_breaks(pieces, find_sentences(text) if sentences is None else sentences)
    count = len(pieces.ids)
    roles = np.zeros((count, 9), np.float32)
    names = np.zeros((count, len(NAME_LABELS)), np.float32)
    windows = []
    done = 0
    for start, end in plan_windows(count, breaks):
        scores = model(pieces.ids[start:end], pieces.forms[start:end])
        own = done if not done else (start + done) // 2
        roles[own:end] = scores.roles[own - start :]
        names[own:end] = scores.names[own - start :]
        windows.append(Window(start, end, scores.links))
        done = end
    return Encoded(pieces, _softmax(roles.reshape(count, 3, 3)), _softmax(names), tuple(windows))


def read_names(text: str, encoded: Encoded) -> list[Name]:
    """The names that the encoder sees, in order."""
    firsts = first_pieces(text, encoded.pieces)
    found: list[list[int]] = []
    before = OUT
    for piece, first in enumerate(firsts):
        label = int(encoded.names[first].argmax())
        kind = (label + 1) // 2
        if (label and first != piece) or (label and kind == before and label % 2 == 0):
            found[-1][1] = piece + 1
        elif label:
            found.append([piece, piece + 1, kind])
        before = kind
    return [_name(encoded, start, end, kind) for start, end, kind in found]


def _name(encoded: Encoded, start: int, end: int, kind: int) -> Name:
    likely = encoded.names[start:end, 2 * kind - 1 : 2 * kind + 1].sum(axis=1).mean()
    pieces = encoded.pieces
    return Name(pieces.starts[start], pieces.ends[end - 1], NAME_TYPES[kind - 1], float(likely))


def piece_breaks(pieces: Pieces, sentences: Sequence[Range]) -> list[int]:
    """The pieces that sentences begin with."""
    starts = pieces.starts
    found = {bisect_right(starts, start - 1) for start, _ in sentences}
    return sorted(found - {len(starts)})


def plan_windows(count: int, breaks: Sequence[int], first: int = WINDOW) -> list[Range]:
    """Windows that cover so many pieces.

    Args:
        count: pieces of the text.
        breaks: pieces that sentences begin with, in order; windows begin and end there where they can.
        first: so many pieces the first window has at most.
    """
    planned: list[Range] = []
    start = done = 0
    while done < count:
        limit = start + (WINDOW if planned else first)
        end = count if limit >= count else _break_between(breaks, max(done + 1, start + WINDOW // 2), limit)
        planned.append((start, end))
        done = end
        start = max(_break_between(breaks, end - 3 * OVERLAP, end - OVERLAP), start + 1)
    return planned


def _break_between(breaks: Sequence[int], low: int, high: int) -> int:
    """The last break between two pieces, both included; the later of the two when there is none."""
    at = bisect_right(breaks, high)
    return breaks[at - 1] if at and breaks[at - 1] >= low else high


def _softmax(scores: Numbers) -> Numbers:
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True, initial=-np.inf))
    return cast(Numbers, raised / raised.sum(axis=-1, keepdims=True))


def _sigmoid(scores: Numbers) -> Numbers:
    return cast(Numbers, 1 / (1 + np.exp(-scores)))
