"""What each line of a plain text is: texts in, one opinion a text out.

Three looks tell how likely each line is running text, as ``label`` does for the blocks of HTML pages; two more forests
tell where articles begin and which lines stand under pictures. All were learned from the public pages rendered as plain
text (``training/lines``). A text whose sentences were broken at links is read twice, the second time with each of them
in one line: cross-validated by site, texts by Beautiful Soup gain 0.002 to 0.011 of F1, and those that keep their lines
stay. Texts are judged many at a time: for one as for a thousand, numpy is called as often.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.article.broken_lines import Sentences, broken_sentences, mended
from onrecord.article.features import picked, stacked
from onrecord.article.forest import Forest
from onrecord.article.label import CHOSEN
from onrecord.article.line_context import line_context, line_context_names
from onrecord.article.line_ends import LIST, is_run_together
from onrecord.article.line_features import COUNTED, Lines, Numbers, line_features, line_names, lines_of, sums
from onrecord.article.line_starts import may_start, start_features
from onrecord.model.page import Page

HOPELESS: Final = 0.003
"""A line that is less likely at one look gets no other."""
SLICE: Final = 20_000
"""Lines that are judged together at most; what a longer text says is judged in slices."""
BATCH_CHARS: Final = 4_000_000
"""Characters, the same."""
MOST: Final = 0.75
"""Such a part of all lines is most of them."""
HARDLY: Final = 0.001
"""A line that is less likely a beginning at a glance is none."""
ITEM: Final = 30
"""Characters that are read of a list without blanks between its items: lists of countries, in a form, look like the
longest paragraph of a text, beside which its article looks like none."""
NEAR_TEXT: Final = 12
"""Lines around running text within which captions are looked for."""


_Slice = tuple[list[str], list[int]]
"""Lines, and how many empty ones stand before each."""


class LineLabeller(NamedTuple):
    """What was learned."""

    first: Forest
    """The first look at running text, over ``line_features.line_names()``."""
    second: Forest
    """The second, over these and ``line_context.line_context_names()``."""
    third: Forest
    """The third, over the same columns; it sees what the second said of the lines around."""
    glance: Forest
    """Whether an article may begin, over the third look's columns: before words are compared, most are given up."""
    starts: Forest
    """Whether an article begins, over the third look's columns and ``line_starts.start_names()``."""
    captions: Forest
    """Whether a line stands under a picture, over the third look's columns."""


class Opinion(NamedTuple):
    """What the lines of one text are taken for: one number a line, 0 to 1."""

    likely: NDArray[np.float32]
    """How likely each is running text."""
    starts: NDArray[np.float32]
    """How likely an article begins with it."""
    captions: NDArray[np.float32]
    """How likely it is a caption."""


def label_lines(pages: Sequence[Page], labeller: LineLabeller) -> list[Opinion]:
    """An opinion on each of these plain texts."""
    texts = [_without_lists(*lines_and_gaps(page)) for page in pages]
    opinions = _with_sentences(texts, _opinions(texts, labeller), labeller)
    return [_spread(page, opinion) for page, opinion in zip(pages, opinions, strict=True)]


def _without_lists(lines: list[str], gaps: list[int]) -> _Slice:
    """The same lines; of long lists whose items a program wrote behind each other only the beginnings."""
    if max(map(len, lines), default=0) < LIST:
        return lines, gaps
    return [line[:ITEM] if len(line) >= LIST and is_run_together(line) else line for line in lines], gaps


def _with_sentences(texts: Sequence[_Slice], opinions: list[Opinion], labeller: LineLabeller) -> list[Opinion]:
    """The same opinions; those on texts with broken sentences after a second reading in which they are whole."""
    found = [broken_sentences(*text) for text in texts]
    broken = [at for at, sentences in enumerate(found) if sentences]
    again = _opinions([mended(*texts[at], found[at]) for at in broken], labeller)
    for at, opinion in zip(broken, again, strict=True):
        opinions[at] = _of_both(opinions[at], opinion, found[at])
    return opinions


def _of_both(before: Opinion, again: Opinion, sentences: Sentences) -> Opinion:
    """What two readings say together: of a broken sentence the second alone, of other lines the mean of both. An
    article begins with no line within a sentence.
    """
    line = np.arange(len(before.likely))
    first = line.copy()
    for low, high in sentences:
        first[low:high] = low
    within = first < line
    whole = np.cumsum(~within) - 1
    broken = np.bincount(first, minlength=len(line))[first] > 1
    likely, starts, captions = ((one + other[whole]) / 2 for one, other in zip(before, again, strict=True))
    likely[broken], captions[broken] = again.likely[whole][broken], again.captions[whole][broken]
    starts[within] = 0
    return Opinion(likely, starts, captions)


def _opinions(texts: Sequence[_Slice], labeller: LineLabeller) -> list[Opinion]:
    """An opinion on the lines of each text."""
    slices = [(lines[at : at + SLICE], gaps[at : at + SLICE]) for lines, gaps in texts for at in _places(len(lines))]
    judged = iter([opinion for batch in _batches(slices) for opinion in _judged(batch, labeller)])
    return [_joined([next(judged) for _ in _places(len(lines))]) for lines, _ in texts]


def _places(lines: int) -> range:
    """Where the slices of a text begin that are judged by themselves: few texts have more than one."""
    return range(0, lines, SLICE)


def _batches(slices: Sequence[_Slice]) -> Iterator[list[_Slice]]:
    """Slices to be judged together: many enough to be worth it, few enough for memory."""
    batch: list[_Slice] = []
    lines = chars = 0
    for one in slices:
        size = _counted_chars(one[0])
        if batch and (lines + len(one[0]) > SLICE or chars + size > BATCH_CHARS):
            yield batch
            batch, lines, chars = [], 0, 0
        batch.append(one)
        lines, chars = lines + len(one[0]), chars + size
    if batch:
        yield batch


def _counted_chars(lines: Sequence[str]) -> int:
    sizes = list(map(len, lines))
    return sum(sizes) if max(sizes, default=0) <= COUNTED else sum([min(size, COUNTED) for size in sizes])


def _joined(parts: Sequence[Opinion]) -> Opinion:
    if not parts:
        return Opinion(*(np.zeros(0, dtype=np.float32) for _ in Opinion._fields))
    return parts[0] if len(parts) == 1 else Opinion(*(np.concatenate(columns) for columns in zip(*parts, strict=True)))


def lines_and_gaps(page: Page) -> tuple[list[str], list[int]]:
    """The lines of a text that are not blank, and how many empty or blank ones stand before each."""
    lines, gaps, gap, end = [], [], 0, -1
    for block in page.blocks:
        span = block.span
        text = span.text
        gap += span.start - end - 1
        end = span.end
        if text.isspace():
            gap += 1
        else:
            lines.append(text)
            gaps.append(gap)
            gap = 0
    return lines, gaps


def _spread(page: Page, opinion: Opinion) -> Opinion:
    """An opinion on all lines out of one on those that are not blank."""
    if len(opinion.likely) == len(page.blocks):
        return opinion
    seen = [at for at, block in enumerate(page.blocks) if not block.span.text.isspace()]
    columns = np.zeros((len(Opinion._fields), len(page.blocks)), dtype=np.float32)
    columns[:, seen] = opinion
    return Opinion(*columns)


def _judged(texts: Sequence[_Slice], labeller: LineLabeller) -> list[Opinion]:
    lines = lines_of(texts)
    likely, table = look_at(lines, labeller)
    columns = likely, _starts(lines, table, likely, labeller), _captions(lines, table, likely, labeller)
    bounds = np.cumsum([len(one[0]) for one in texts])[:-1]
    return [Opinion(*parts) for parts in zip(*(np.split(column, bounds) for column in columns), strict=True)]


def look_at(lines: Lines, labeller: LineLabeller) -> tuple[Numbers, Numbers]:
    """How likely each line is running text; and what the third look saw: what ``line_features`` says, and behind it
    ``line_context``.
    """
    own = len(line_names())
    table = np.empty((own + len(line_context_names()), len(lines.texts)), dtype=np.float32).T
    table[:, :own] = line_features(lines)
    likely = labeller.first.probabilities(table[:, :own])
    for forest in (labeller.second, labeller.third):
        table[:, own:] = line_context(likely, lines, table)
        likely = _look_again(forest, table, likely)
    return likely, table


def _look_again(forest: Forest, table: Numbers, before: Numbers) -> Numbers:
    """An opinion that knows what was said before of the lines around."""
    asked = np.flatnonzero(before > HOPELESS)
    likely = before.copy()
    likely[asked] = _answers(forest, table, asked)
    return likely


def _answers(forest: Forest, table: Numbers, asked: NDArray[np.intp]) -> Numbers:
    """What a forest says of some lines. Where these are most of them, it is asked about all: picking costs more."""
    if len(asked) > MOST * len(table):
        return forest.probabilities(table)[asked]
    return forest.probabilities(picked((table,), asked))


def _starts(lines: Lines, table: Numbers, likely: Numbers, labeller: LineLabeller) -> Numbers:
    starts = np.zeros(len(likely), dtype=np.float32)
    asked = may_start(lines, likely, table)
    asked = asked[_answers(labeller.glance, table, asked) > HARDLY]
    if len(asked):
        own = start_features(lines, likely, table, asked)
        starts[asked] = labeller.starts.probabilities(stacked((picked((table,), asked), own), len(asked)))
    return starts


def _captions(lines: Lines, table: Numbers, likely: Numbers, labeller: LineLabeller) -> Numbers:
    captions = np.zeros(len(likely), dtype=np.float32)
    asked = near_text(likely, lines)
    if len(asked):
        captions[asked] = _answers(labeller.captions, table, asked)
    return captions


def near_text(likely: Numbers, lines: Lines) -> NDArray[np.intp]:
    """The lines that stand near running text of their own text, or are some."""
    added, index = sums(likely > CHOSEN), np.arange(len(likely))
    low, high = np.maximum(index - NEAR_TEXT, lines.low), np.minimum(index + NEAR_TEXT + 1, lines.high)
    return np.flatnonzero(added[high] - added[low] > 0)
