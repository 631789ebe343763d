"""Documents as windows of pieces with their labels, and batches of such windows."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from onrecord.annotate.encode import BEGIN, INSIDE, NAME_LABELS, ROLES, WINDOW, piece_breaks, plan_windows
from onrecord.annotate.sentences import find_sentences
from onrecord.annotate.wordpiece import Pieces, WordPiece
from training.statements.data import Document, Range

IGNORED: Final = -100
FIRST_MARK, LAST_MARK = 101, 102
"""[CLS] and [SEP]."""

ROUND: Final = 16
"""Widths are multiples of this: torch keeps something for every shape it meets."""

Labels = NDArray[np.int64]


class Read(NamedTuple):
    """A document as pieces, with the label of each."""

    pieces: Pieces
    breaks: list[int]
    roles: Labels
    """``(pieces, 3)``."""
    names: Labels
    said: list[list[list[Range]]]
    """For each statement: the pieces of its source, its cue, its content."""


class Batch(NamedTuple):
    """Windows side by side, with a mark before and behind each."""

    ids: Tensor
    forms: Tensor
    mask: Tensor
    roles: Tensor
    names: Tensor
    cues: Tensor
    """``(windows, cues, pieces)``: the share that each piece has in a cue."""
    linked: Tensor
    """``(windows, 2, cues, pieces)``: whether a piece is of the cue's source, of its content."""
    real: Tensor
    """``(windows, cues)``: whether there is such a cue."""


class Part(NamedTuple):
    """A window of a document."""

    read: Read
    start: int
    end: int


def read(document: Document, cut: WordPiece) -> Read:
    """Cut a document and lay its labels on the pieces."""
    pieces = cut(document.text)
    breaks = piece_breaks(pieces, find_sentences(document.text))
    roles = np.zeros((len(pieces.ids), len(ROLES)), np.int64)
    said = []
    for statement in document.statements:
        places = [[_places(pieces, span) for span in spans] for spans in statement]
        said.append(places)
        for role, spans in enumerate(places):
            for start, end in spans:
                roles[start:end, role] = np.where(roles[start:end, role] == BEGIN, BEGIN, INSIDE)
                roles[start : start + 1, role] = BEGIN
    return Read(pieces, breaks, roles, _names(document, pieces), said)


def _names(document: Document, pieces: Pieces) -> Labels:
    if document.names is None:
        return np.full(len(pieces.ids), IGNORED)
    labels = np.zeros(len(pieces.ids), np.int64)
    for low, high, kind in document.names:
        start, end = _places(pieces, (low, high))
        labels[start:end] = NAME_LABELS.index(f"I-{kind}")
        labels[start : start + 1] = NAME_LABELS.index(f"B-{kind}")
    return labels


def _places(pieces: Pieces, span: Range) -> Range:
    """The pieces that a span touches."""
    return int(np.searchsorted(pieces.ends, span[0], "right")), int(np.searchsorted(pieces.starts, span[1], "left"))


def groups(documents: Sequence[Read], size: int, chance: random.Random) -> list[list[Part]]:
    """All documents once, in windows that lie elsewhere each time, so many of about one length together."""
    parts = [
        Part(one, *window)
        for one in documents
        for window in plan_windows(len(one.pieces.ids), one.breaks, first=chance.randint(WINDOW // 4, WINDOW))
    ]
    parts.sort(key=lambda part: part.end - part.start + 20 * chance.random())
    found = [parts[at : at + size] for at in range(0, len(parts), size)]
    chance.shuffle(found)
    return found


def batch(parts: Sequence[Part]) -> Batch:
    """Lay windows side by side."""
    width = -(-(max(part.end - part.start for part in parts) + 2) // ROUND) * ROUND
    found = [list(_cues(part)) for part in parts]
    most = max(1, *map(len, found))
    ids, forms, mask = (torch.zeros(len(parts), width, dtype=torch.long) for _ in range(3))
    roles = torch.full((len(parts), width, len(ROLES)), IGNORED)
    names = torch.full((len(parts), width), IGNORED)
    cues, linked = torch.zeros(len(parts), most, width), torch.zeros(len(parts), 2, most, width)
    real = torch.zeros(len(parts), most)
    for at, (part, said) in enumerate(zip(parts, found, strict=True)):
        start, end = part.start, part.end
        inner = slice(1, end - start + 1)
        ids[at, 0], ids[at, end - start + 1] = FIRST_MARK, LAST_MARK
        ids[at, inner] = torch.tensor(part.read.pieces.ids[start:end])
        forms[at, inner] = torch.tensor(part.read.pieces.forms[start:end])
        mask[at, : end - start + 2] = 1
        roles[at, inner] = torch.from_numpy(part.read.roles[start:end])
        names[at, inner] = torch.from_numpy(part.read.names[start:end])
        for number, (cue, others) in enumerate(said):
            real[at, number] = 1
            for low, high in cue:
                cues[at, number, low - start + 1 : high - start + 1] = 1
            cues[at, number] /= cues[at, number].sum()
            for role, spans in enumerate(others):
                for low, high in spans:
                    low, high = max(low, start), min(high, end)
                    linked[at, role, number, low - start + 1 : max(low, high) - start + 1] = 1
    return Batch(ids, forms, mask, roles, names, cues, linked, real)


def _cues(part: Part) -> Iterator[tuple[list[Range], tuple[list[Range], list[Range]]]]:
    """The cues that lie in a window, each with its source and its content."""
    for source, cue, content in part.read.said:
        if cue and all(part.start <= low < high <= part.end for low, high in cue):
            yield cue, (source, content)
