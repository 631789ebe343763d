from collections.abc import Sequence

import numpy as np
import pytest

from onrecord.annotate.encode import ROLES, Encoded, Window
from onrecord.annotate.quotations import find_quotations
from onrecord.annotate.wordpiece import Pieces, WordPiece
from onrecord.extract.decode import Claim, decode, quoted_pieces, runs, share_out, spans
from onrecord.extract.raw import Range, RawStatement

CUT = WordPiece(
    ["[UNK]", *"abcdefghijklmnopqrstuvwxyz“”.,:?", *(f"##{letter}" for letter in "abcdefghijklmnopqrstuvwxyz")]
)
"""Cuts words into single letters, so that every place of a text can be given a score of its own."""


def scored(text: str, statements: Sequence[tuple[str, ...]], sure: float = 0.9) -> Encoded:
    """What an encoder would say of a text that is sure of these statements: source, cue, contents as words of it."""
    pieces = CUT(text)
    count = len(pieces.ids)
    roles = np.tile(np.array([1, 0, 0], np.float32), (count, 3, 1))
    links = np.full((2, count, count), -9, np.float32)
    for source, cue, *contents in statements:
        first, last = where(text, pieces, cue)
        for role, words in zip(ROLES, ([source], [cue], contents), strict=True):
            for start, end in (where(text, pieces, one) for one in words if one):
                roles[start:end, ROLES.index(role)] = [1 - sure, 0, sure]
                roles[start, ROLES.index(role)] = [1 - sure, sure, 0]
                if role != "cue":
                    links[int(role == "content"), first:last, start:end] = 9
    return Encoded(pieces, roles, np.zeros((count, 19), np.float32), (Window(0, count, links),))


def where(text: str, pieces: Pieces, words: str) -> Range:
    start = text.index(words)
    inside = [at for at, low in enumerate(pieces.starts) if start <= low < start + len(words)]
    return inside[0], inside[-1] + 1


def told(text: str, found: Sequence[RawStatement]) -> list[tuple[list[str], str, list[str]]]:
    return [
        (
            [text[start:end] for start, end in one.sources],
            text[slice(*one.cue)] if one.cue else "",
            [text[start:end] for start, end in one.contents],
        )
        for one in found
    ]


FOUND: dict[str, tuple[str, list[tuple[str, ...]], list[tuple[list[str], str, list[str]]]]] = {
    "a plain statement": (
        "the mayor said the dam held.",
        [("the mayor", "said", "the dam held")],
        [(["the mayor"], "said", ["the dam held"])],
    ),
    "the content stands before its cue": (
        "the dam held, the mayor said.",
        [("the mayor", "said", "the dam held")],
        [(["the mayor"], "said", ["the dam held"])],
    ),
    "one source of two statements": (
        "ruiz said it rains and added it pours.",
        [("ruiz", "said", "it rains"), ("ruiz", "added", "it pours")],
        [(["ruiz"], "said", ["it rains"]), (["ruiz"], "added", ["it pours"])],
    ),
    "two contents of one statement": (
        "“we stay,” ruiz said. “we wait.”",
        [("ruiz", "said", "we stay", "we wait")],
        [(["ruiz"], "said", ["we stay,", "we wait."])],
    ),
    "nobody is named": (
        "it was said the dam held.",
        [("", "was said", "the dam held")],
        [([], "was said", ["the dam held"])],
    ),
    "a cue without content says nothing": ("ruiz spoke.", [("ruiz", "spoke")], []),
    "no statement": ("the dam held.", [], []),
}


@pytest.mark.parametrize("case", FOUND)
def test_a_cue_is_given_what_it_claims(case):
    text, statements, expected = FOUND[case]
    assert told(text, decode(text, scored(text, statements))) == expected


MENDED = {
    "the rest of a word": (
        "ruiz said the dam held firm.",
        ("ruiz", "said", "the dam held fi"),
        ["the dam held firm"],
    ),
    "the end of a quotation": (
        "“the dam held and will hold,” ruiz said.",
        ("ruiz", "said", "the dam held and wi"),
        ["the dam held and will hold,"],
    ),
    "a word that is quoted alone pulls in nothing": (
        "ruiz said the “dam” held.",
        ("ruiz", "said", "held"),
        ["held"],
    ),
    "a small part of a quotation stays small": (
        "“the dam held and will hold,” ruiz said.",
        ("ruiz", "said", "hold"),
        ["hold"],
    ),
}


@pytest.mark.parametrize("case", MENDED)
def test_form_mends_contents(case):
    text, statement, expected = MENDED[case]
    ((_, _, contents),) = told(text, decode(text, scored(text, [statement])))
    assert contents == expected


def test_a_piece_goes_to_the_cue_that_claims_it_most():
    text = "ruiz said it rains. hale told us it pours."
    encoded = scored(text, [("ruiz", "said", "it rains"), ("hale", "told", "it pours")])
    said = slice(*where(text, encoded.pieces, "said"))
    rains, pours = (slice(*where(text, encoded.pieces, words)) for words in ("it rains", "it pours"))
    encoded.windows[0].links[1, said, pours] = 0.5
    assert [contents for _, _, contents in told(text, decode(text, encoded))] == [["it rains"], ["it pours"]]
    encoded.windows[0].links[1, said, pours] = 10
    assert [contents for _, _, contents in told(text, decode(text, encoded))] == [["it rains", "it pours"]]
    encoded.windows[0].links[1, :, rains] = -9
    assert [contents for _, _, contents in told(text, decode(text, encoded))] == [["it pours"]]


SHARED = {
    "each piece goes to who claims it": ([[0.9, 0.9, 0.1, 0.1], [0.1, 0.1, 0.9, 0.9]], [0, 0, 1, 1]),
    "one doubtful piece does not part a content": ([[0.9, 0.9, 0.4, 0.9, 0.9], [0.1, 0.1, 0.5, 0.1, 0.1]], [0] * 5),
    "a lone piece that is hardly claimed is nobody's": ([[0.1, 0.1, 0.5, 0.1, 0.1], [0.1] * 5], [-1] * 5),
    "what nobody notices is nobody's": ([[0.9, 0.01, 0.9], [0.01, 0.01, 0.01]], [0, -1, 0]),
    "nothing is claimed": ([[0.0, 0.0], [0.0, 0.0]], [-1, -1]),
}


@pytest.mark.parametrize("case", SHARED)
def test_the_text_is_shared_out_among_cues(case):
    contents, expected = SHARED[case]
    claims = [
        Claim((at, at + 1), 0, len(one), np.zeros(len(one), np.float32), np.array(one, np.float32))
        for at, one in enumerate(contents)
    ]
    assert share_out(claims, np.zeros(len(expected), np.float32)).tolist() == expected


def test_cues_whose_windows_lie_apart_do_not_meet():
    claims = [
        Claim((at, at + 1), at, at + 2, np.zeros(2, np.float32), np.array([0.9, 0.9], np.float32)) for at in (0, 4000)
    ]
    owners = share_out(claims, np.zeros(4002, np.float32))
    assert [owners[0], owners[2], owners[4001]] == [0, -1, 1]


def test_a_source_is_never_taken_from_what_is_said():
    text = "ruiz said the dam held."
    encoded = scored(text, [("ruiz", "said", "ruiz", "the dam held")])
    assert told(text, decode(text, encoded)) == [([], "said", ["ruiz", "the dam held"])]


@pytest.mark.parametrize(("sure", "expected"), [(0.9, 1), (0.3, 0)])
def test_what_the_encoder_doubts_is_left_out(sure, expected):
    text = "ruiz said the dam held."
    assert len(decode(text, scored(text, [("ruiz", "said", "the dam held")], sure))) == expected


def test_confidence_grows_with_the_scores():
    text = "ruiz said the dam held."
    said = [("ruiz", "said", "the dam held")]
    low, high = (decode(text, scored(text, said, sure))[0].confidence or 0 for sure in (0.6, 0.95))
    assert 0 < low < high <= 1


def test_quotations_can_be_handed_in():
    text = "“the dam held and will hold,” ruiz said."
    encoded = scored(text, [("ruiz", "said", "the dam held and wi")])
    assert decode(text, encoded, find_quotations(text)) == decode(text, encoded)
    assert decode(text, encoded, []) != decode(text, encoded)


SPANS: dict[str, tuple[list[float], list[float], list[Range]]] = {
    "a run": ([0.1, 0.9, 0.9, 0.1], [0, 0.9, 0, 0], [(1, 3)]),
    "another begins at once": ([0.9, 0.9, 0.9], [0.9, 0, 0.8], [(0, 2), (2, 3)]),
    "nothing": ([0.1, 0.1], [0, 0], []),
    "no pieces": ([], [], []),
}


@pytest.mark.parametrize("case", SPANS)
def test_likely_pieces_make_spans(case):
    likely, begins, expected = SPANS[case]
    role = np.array([[1 - one, begin, one - begin] for one, begin in zip(likely, begins, strict=True)], np.float32)
    assert list(spans(role.reshape(-1, 3), 0.5)) == expected


def test_runs_reach_to_both_ends():
    assert runs(np.array([True, False, True])) == [(0, 1), (2, 3)]


def test_short_quotations_are_no_sayings():
    text = "the “dam” and “the dam held”"
    assert [(b - a) for a, b in quoted_pieces(CUT(text), find_quotations(text))] == [10]


def test_pieces_may_lack():
    assert (
        decode("", Encoded(Pieces([], [], [], []), np.zeros((0, 3, 3), np.float32), np.zeros((0, 19), np.float32), ()))
        == []
    )
