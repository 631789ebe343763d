"""What the encoder thinks of a text in, the statements it stands for out: sources, cue, contents as places.

Each cue makes a statement. The text is shared out among the cues, so that each piece is content of the cue that claims
it most, without changing owners at every word; a cue's source is what it claims most among what looks like a source.
Form has the last word: words are whole, and so are quotations; and a colon or a dash can stand for the verb.

>>> pieces, roles = Pieces([1], [0], [4], [0]), np.eye(3, dtype=np.float32)[None, [0, 0, 0]]
>>> decode("Rain", Encoded(pieces, roles, np.ones((1, 19), np.float32), ()))
[]
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.annotate.encode import BEGIN, OUT, ROLES, WINDOW, Encoded, Numbers, read_names
from onrecord.annotate.quotations import Quotation, find_quotations
from onrecord.annotate.wordpiece import Pieces, first_pieces
from onrecord.extract.by_layout import by_layout, is_signed
from onrecord.extract.raw import Range, RawStatement
from onrecord.lang.cues import find_cue
from onrecord.lang.en.cues import MENTAL

SOURCE, CUE, CONTENT = range(len(ROLES))

# Chosen on the documents of PolNeAR's training part that the weights have not seen (`bench.statements`, held_out).
CUE_FLOOR: Final = 0.4
"""So likely a piece has to be part of a cue."""
SWITCH: Final = 1.0
"""What it costs that the next piece belongs to somebody else, in logarithms of likelihoods."""
BEGINNING: Final = 1.0
"""So much of that is taken off where a content surely begins."""
CONTENT_POWER: Final = 0.5
CLAIM_POWER: Final = 0.5
"""How much it counts that a piece looks like content, and that the cue claims it."""
NOTICED: Final = 0.05
"""What is claimed less is nobody's."""
SOURCE_FLOOR: Final = 0.3
"""So likely a source has to be one, and the cue's."""
QUOTED: Final = 6
"""A quotation of so many pieces is a saying, no single word that the writer keeps at a distance."""
QUOTED_SHARE: Final = 0.5
"""When a statement holds so much of a quotation, it holds all of it."""
ALONE_SHARE: Final = 0.3
"""The same, where no other statement holds any of it."""
BIAS: Final = -1.0
SLOPE: Final = 0.73
SOURCE_BIAS: Final = -1.6
SOURCE_SLOPE: Final = 2.6
"""What turns how sure the encoder is, of cue and content and of the source, into how often it is right."""
TRUST: Final = 0.25
"""What is right less often is no statement."""
TRUST_IN_VERBS: Final = 0.15
"""The same, where the cue holds a known verb of saying: more than half of what is so doubtful is right there."""
TAKEN: Final = 0.2
"""A line of which cues own more makes no statement by its layout."""
WHO: Final = frozenset(("PER", "ORG", "GPE", "GROUP"))
"""Types of names that speak."""
LONGEST: Final = 1000
"""So many pieces are shared out at once, at most."""

Owners = NDArray[np.intp]
"""For each piece the number of the cue whose content it is in, or -1."""
NOBODY: Final = -1


def decode(text: str, encoded: Encoded, quotations: Sequence[Quotation] | None = None) -> list[RawStatement]:
    """The statements of a text, in the order of their cues.

    Args:
        text: what was encoded.
        encoded: what the encoder thinks of it.
        quotations: of the text, when they are known.
    """
    firsts = first_pieces(text, encoded.pieces)
    quoted = quoted_pieces(encoded.pieces, find_quotations(text) if quotations is None else quotations)
    claims = [_claim(encoded, cue) for cue in spans(encoded.roles[:, CUE], CUE_FLOOR)]
    names = [(one.start, one.end) for one in read_names(text, encoded) if one.type in WHO]
    laid_out = by_layout(text, names)
    signed = [_in_pieces(encoded.pieces, raw.contents[0]) for raw in laid_out if is_signed(text, raw)]
    owners, told = _tell(encoded, claims, firsts, quoted, signed)
    trusted = [one for one in told if _is_trusted(text, one)]
    if len(trusted) < len(told):
        # What doubtful cues held goes to the others.
        owners, told = _tell(encoded, [one.claim for one in trusted], firsts, quoted, signed)
    laid_out = [raw for raw in laid_out if _is_free(encoded.pieces, owners, raw)]
    return sorted(
        [*(one.raw for one in told if _is_trusted(text, one)), *laid_out], key=lambda raw: raw.cue or raw.contents[0]
    )


def _tell(
    encoded: Encoded, claims: Sequence[Claim], firsts: Sequence[int], quoted: Sequence[Range], signed: Sequence[Range]
) -> tuple[Owners, list[Told]]:
    """Who owns each piece when these cues share the text, and the statements that come of it; what bears the name of
    its speaker is nobody else's.
    """
    owners = share_out(claims, encoded.roles[:, CONTENT, BEGIN])[firsts]
    for start, end in signed:
        owners[start:end] = NOBODY
    mend(owners, quoted)
    held = zip(claims, contents_of(owners, len(claims)), strict=True)
    return owners, [Told(claim, _statement(encoded, claim, contents)) for claim, contents in held if contents]


def _is_trusted(text: str, told: Told) -> bool:
    raw = told.raw
    if raw.confidence is None or raw.cue is None or raw.confidence < TRUST_IN_VERBS:
        return False
    return raw.confidence >= TRUST or is_saying(text[slice(*raw.cue)])


def is_saying(words: str) -> bool:
    """Whether words hold a verb of saying that makes no things: "wrote a memoir".

    >>> is_saying("has repeatedly denied"), is_saying("believes"), is_saying("wrote")
    (True, False, False)
    """
    printed = words.lower().split()
    cues = (find_cue(printed, at) for at in range(len(printed)))
    return any(cue and cue.act not in MENTAL and cue.lemma != "write" for cue in cues)


def _is_free(pieces: Pieces, owners: Owners, raw: RawStatement) -> bool:
    """Whether no cue owns more than a little of what is said."""
    inside = owners[slice(*_in_pieces(pieces, raw.contents[0]))]
    return bool(inside.size) and float(np.mean(inside != NOBODY)) <= TAKEN


def _in_pieces(pieces: Pieces, place: Range) -> Range:
    return bisect_left(pieces.starts, place[0]), bisect_left(pieces.starts, place[1])


def likelihood(encoded: Encoded, place: Range) -> float:
    """How likely a place holds a cue, by its likeliest piece."""
    pieces = encoded.pieces
    start, end = bisect_left(pieces.ends, place[0] + 1), bisect_left(pieces.starts, place[1])
    return float(1 - encoded.roles[start:end, CUE, OUT].min()) if start < end else 0.0


def spans(role: Numbers, floor: float) -> Iterator[Range]:
    """The places of one role, as pieces: runs that are likely enough, cut where another one begins."""
    for start, end in runs(1 - role[:, OUT] >= floor):
        cuts = [start, *(start + 1 + int(at) for at in np.flatnonzero(role[start + 1 : end, BEGIN] > 0.5)), end]
        yield from pairwise(cuts)


def runs(mask: NDArray[np.bool_]) -> list[Range]:
    """The runs of what is true.

    >>> runs(np.array([True, False, True, True]))
    [(0, 1), (2, 4)]
    """
    edges = np.flatnonzero(np.diff(np.concatenate(([False], mask, [False])).astype(np.int8)))
    return [(int(start), int(end)) for start, end in edges.reshape(-1, 2)]


class Claim(NamedTuple):
    """What a cue claims of the pieces of its window."""

    cue: Range
    start: int
    """First piece of the window."""
    end: int
    source: Numbers
    """How likely each piece is of its source."""
    content: Numbers


class Told(NamedTuple):
    """What became of a claim."""

    claim: Claim
    raw: RawStatement


def _claim(encoded: Encoded, cue: Range) -> Claim:
    start, linked = encoded.linked(*cue)
    end = start + linked.shape[1]
    likely = 1 - encoded.roles[start:end, :, OUT]
    source = np.sqrt(linked[0] * likely[:, SOURCE])
    source[cue[0] - start : cue[1] - start] = 0
    return Claim(cue, start, end, source, linked[1] ** CLAIM_POWER * likely[:, CONTENT] ** CONTENT_POWER)


def share_out(claims: Sequence[Claim], begins: Numbers) -> Owners:
    """Who owns each piece.

    Args:
        claims: of all cues, in order.
        begins: for each piece how likely a content begins with it.
    """
    cues = [claim.cue[0] for claim in claims]
    most = np.zeros(len(begins), np.float32)
    for claim in claims:
        np.maximum(most[claim.start : claim.end], claim.content, out=most[claim.start : claim.end])
    owners = np.full(len(begins), NOBODY)
    for start, end in _islands(most):
        active = range(bisect_left(cues, start - WINDOW), bisect_left(cues, end + WINDOW))
        shares = np.zeros((len(active), end - start), np.float32)
        for row, number in enumerate(active):
            claim = claims[number]
            low, high = max(start, claim.start), min(end, claim.end)
            if low < high:
                shares[row, low - start : high - start] = claim.content[low - claim.start : high - claim.start]
        path = _best_path(shares, most[start:end], SWITCH - BEGINNING * begins[start:end])
        owners[start:end] = np.array([*active, NOBODY])[path]
    return owners


def _islands(most: Numbers) -> Iterator[Range]:
    """Stretches in which every piece is claimed by somebody."""
    for start, end in runs(most >= NOTICED):
        for low in range(start, end, LONGEST):
            yield low, min(low + LONGEST, end)


def _best_path(shares: Numbers, most: Numbers, price: Numbers) -> NDArray[np.intp]:
    """The likeliest owner of each piece, when every change has its price; the last number stands for nobody."""
    scores = np.log(np.vstack([shares, 1 - most]).T.clip(1e-4))
    came = np.zeros(scores.shape, np.intp)
    stay = np.arange(scores.shape[1])
    value = scores[0] - price[0] * (stay < len(shares))
    for at in range(1, len(scores)):
        best = int(value.argmax())
        changed = value[best] - price[at]
        came[at] = np.where(value >= changed, stay, best)
        value = np.maximum(value, changed) + scores[at]
    path = np.zeros(len(scores), np.intp)
    path[-1] = value.argmax()
    for at in range(len(scores) - 1, 0, -1):
        path[at - 1] = came[at, path[at]]
    return path


def quoted_pieces(pieces: Pieces, quotations: Sequence[Quotation]) -> list[Range]:
    """The pieces inside each quotation that holds a whole saying, marks left out."""
    found = [
        (bisect_left(pieces.starts, one.inner_start), bisect_left(pieces.starts, one.inner_end)) for one in quotations
    ]
    return [(start, end) for start, end in found if end - start >= QUOTED]


def mend(owners: Owners, quoted: Sequence[Range]) -> None:
    """Give a quotation as a whole to the one who owns most of it."""
    for start, end in quoted:
        held = owners[start:end]
        numbers, counts = np.unique(held[held != NOBODY], return_counts=True)
        share = ALONE_SHARE if len(numbers) == 1 else QUOTED_SHARE
        if len(numbers) and counts.max() >= share * (end - start):
            held[:] = numbers[counts.argmax()]


def contents_of(owners: Owners, count: int) -> list[list[Range]]:
    """The runs of each owner."""
    held: list[list[Range]] = [[] for _ in range(count)]
    edges = [0, *(1 + np.flatnonzero(np.diff(owners))).tolist(), len(owners)]
    for start, end in pairwise(edges):
        if start < end and owners[start] != NOBODY:
            held[owners[start]].append((start, end))
    return held


def _statement(encoded: Encoded, claim: Claim, contents: Sequence[Range]) -> RawStatement:
    pieces = encoded.pieces
    source, likely = _source(claim, contents)
    return RawStatement(
        sources=(places(pieces, source),) if source else (),
        cue=places(pieces, claim.cue),
        contents=tuple(places(pieces, one) for one in contents),
        rule="encoder",
        confidence=_confidence(_sureness(encoded, claim, contents), likely if source else None),
    )


def _source(claim: Claim, contents: Sequence[Range]) -> tuple[Range | None, float]:
    """What a cue claims most as its source, outside of what is said, and how likely that is."""
    score = claim.source.copy()
    for start, end in contents:
        score[max(0, start - claim.start) : max(0, end - claim.start)] = 0
    found = [(float(score[start:end].mean()), start, end) for start, end in runs(score >= SOURCE_FLOOR)]
    if not found:
        return None, 0.0
    likely, start, end = max(found, key=itemgetter(0))
    return (start + claim.start, end + claim.start), likely


def _sureness(encoded: Encoded, claim: Claim, contents: Sequence[Range]) -> float:
    """How sure the encoder is of a cue and of its contents."""
    cue = float(1 - encoded.roles[slice(*claim.cue), CUE, OUT].mean())
    held = [claim.content[max(0, start - claim.start) : max(0, end - claim.start)] for start, end in contents]
    return cue * float(np.concatenate(held).mean())


def _confidence(sure: float, source: float | None) -> float:
    """How often what is so sure is right, its source included."""
    sure = min(max(sure, 0.01), 0.99)
    logit = BIAS + SLOPE * math.log(sure / (1 - sure))
    if source is not None:
        logit += SOURCE_BIAS + SOURCE_SLOPE * source
    return 1 / (1 + math.exp(-logit))


def places(pieces: Pieces, run: Range) -> Range:
    """Where a run of pieces stands in the text."""
    return pieces.starts[run[0]], pieces.ends[run[1] - 1]
