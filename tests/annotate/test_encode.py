from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.annotate.encode import (
    NAME_LABELS,
    OVERLAP,
    WINDOW,
    Encoded,
    Scores,
    Window,
    encode,
    piece_breaks,
    plan_windows,
    read_names,
)  # fmt: skip
from onrecord.annotate.wordpiece import Pieces, WordPiece

CUT = WordPiece("[UNK] [CLS] [SEP] a .".split())


def silent(ids: Sequence[int], forms: Sequence[int]) -> Scores:
    """A model that has no opinion."""
    return Scores(np.zeros((len(ids), 9)), np.zeros((len(ids), len(NAME_LABELS))), np.zeros((2, len(ids), len(ids))))


class Asked:
    """A model that remembers what it was shown, and says where in its window each piece stood."""

    def __init__(self) -> None:
        self.windows: list[list[int]] = []

    def __call__(self, ids: Sequence[int], forms: Sequence[int]) -> Scores:
        self.windows.append(list(ids))
        scores = silent(ids, forms)
        scores.roles[:, 0] = np.arange(len(ids)) / 10
        return scores


@pytest.mark.parametrize("text", ["", "a.", "a. " * 40, "a. " * 400, "a" + " a" * 1000])
def test_every_piece_gets_scores_that_sum_to_one(text):
    encoded = encode(text, CUT, silent)
    assert encoded.roles.shape == (len(encoded.pieces.ids), 3, 3)
    np.testing.assert_allclose(encoded.roles.sum(axis=2), 1, rtol=1e-5)
    np.testing.assert_allclose(encoded.names.sum(axis=1), 1, rtol=1e-5)


def test_a_text_without_words_never_meets_the_model():
    model = Asked()
    assert encode(" \n ", CUT, model).windows == ()
    assert model.windows == []


def test_a_short_text_is_read_at_once():
    model = Asked()
    encode("a. a.", CUT, model)
    assert model.windows == [[3, 4, 3, 4]]


def test_a_piece_is_judged_by_the_window_that_shows_more_around_it():
    encoded = encode("a. " * 200, CUT, Asked())
    first, second = encoded.windows[:2]
    middle = (second.start + first.end) // 2
    place = np.log(encoded.roles[:, 0, 0] / encoded.roles[:, 0, 1])
    assert place[middle - 1] > place[middle]


@given(st.integers(0, 3000), st.sets(st.integers(0, 3000)), st.integers(1, WINDOW))
def test_windows_cover_everything_and_are_never_too_long(count, breaks, first):
    windows = plan_windows(count, sorted(at for at in breaks if at < count), first)
    done = 0
    for start, end in windows:
        assert start <= done < end <= start + WINDOW
        done = end
    assert done == count
    assert len(windows) <= 3 + 2 * count // (WINDOW // 2 - OVERLAP)


def test_windows_end_where_a_sentence_does():
    assert plan_windows(300, [0, 150, 200, 280]) == [(0, 200), (150, 300)]


def test_windows_of_a_text_without_sentences_overlap_all_the_same():
    (_, end), (start, _) = plan_windows(400, [0])
    assert end - start >= OVERLAP


BREAKS = {
    "each sentence begins with a piece": ("a a. a", [(0, 4), (5, 6)], [0, 3]),
    "a sentence of blanks begins with the next": ("a  a", [(0, 1), (2, 4)], [0, 1]),
    "a sentence behind the last piece": ("a \n", [(0, 1), (2, 3)], [0]),
}


@pytest.mark.parametrize("case", BREAKS)
def test_sentences_break_the_pieces(case):
    text, sentences, expected = BREAKS[case]
    assert piece_breaks(CUT(text), sentences) == expected


def made(count: int, windows: tuple[Window, ...]) -> Encoded:
    pieces = Pieces([0] * count, list(range(count)), list(range(1, count + 1)), [0] * count)
    return Encoded(pieces, np.zeros((count, 3, 3), np.float32), np.zeros((count, 19), np.float32), windows)


def test_links_of_a_cue_are_the_mean_over_its_pieces():
    links = np.zeros((2, 4, 4), np.float32)
    links[1, 1, 3], links[1, 2, 3] = 4, -4
    first, linked = made(4, (Window(0, 4, links),)).linked(1, 3)
    assert first == 0
    assert linked[1, 3] == pytest.approx(0.5)
    first, linked = made(4, (Window(0, 4, links),)).linked(1, 2)
    assert linked[1, 3] > 0.9


def test_links_come_from_the_window_that_shows_more_around_the_cue():
    one, other = np.zeros((2, 6, 6), np.float32), np.full((2, 6, 6), 9, np.float32)
    encoded = made(10, (Window(0, 6, one), Window(4, 10, other)))
    assert encoded.linked(4, 5)[0] == 0
    assert encoded.linked(5, 6)[0] == 4 or encoded.linked(5, 6)[0] == 0
    assert encoded.linked(7, 8)[0] == 4


def test_a_cue_that_reaches_over_the_end_of_its_window_is_linked_by_the_part_inside():
    encoded = made(10, (Window(0, 6, np.zeros((2, 6, 6), np.float32)), Window(5, 10, np.zeros((2, 5, 5), np.float32))))
    assert encoded.linked(3, 8)[1].shape == (2, 6)


NAMED = {
    "a name of one word": ("a b c", "O B-PER O", [(2, 3, "PER")]),
    "a name of two": ("a b c", "O B-PER I-PER", [(2, 5, "PER")]),
    "two names side by side": ("a b c", "B-PER B-PER O", [(0, 1, "PER"), (2, 3, "PER")]),
    "two types side by side": ("a b c", "B-PER I-ORG O", [(0, 1, "PER"), (2, 3, "ORG")]),
    "a name that only goes on": ("a b c", "O I-GPE O", [(2, 3, "GPE")]),
    "the first piece speaks for its word": ("ab c", "B-PER O O", [(0, 2, "PER")]),
    "a word whose first piece is out is out": ("ab c", "O B-PER O", []),
    "no names": ("a b", "O O", []),
    "no words": ("", "", []),
}


@pytest.mark.parametrize("case", NAMED)
def test_names_are_read_off_the_labels(case):
    text, labels, expected = NAMED[case]
    pieces = WordPiece(["[UNK]", "a", "b", "c", "##b"])(text)
    scores = np.full((len(pieces.ids), len(NAME_LABELS)), 0.001, np.float32)
    for at, label in enumerate(labels.split()):
        scores[at, NAME_LABELS.index(label)] = 0.9
    found = read_names(text, Encoded(pieces, np.zeros((len(pieces.ids), 3, 3), np.float32), scores, ()))
    assert [one[:3] for one in found] == expected
    assert all(0 < one.likely <= 1 for one in found)
