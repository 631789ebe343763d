"""Two versions of a text are told apart, piece by piece, and neither loses a character."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.link.difference import Change, difference
from tests.pace import cpu_seconds


def in_signs(changes: tuple[Change, ...]) -> str:
    signs = {"kept": "{}", "removed": "[-{}-]", "added": "[+{}+]"}
    return "".join(signs[one.kind].format(span.text) for one in changes for span in (one.one or one.other,) if span)


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("", "", ""),
        ("The dam held.", "The dam held.", "The dam held."),
        ("", "The dam held.", "[+The dam held.+]"),
        ("The dam held.", "", "[-The dam held.-]"),
        ("The dam held, Nim said.", "The dam broke, Nim said.", "The dam [-held-][+broke+], Nim said."),
        ("One.\nTwo.\n", "One.\nWind came.\nTwo.\n", "One.\n[+Wind came.\n+]Two.\n"),
        ("One.\nRain fell.\nTwo.", "One.\nTwo.", "One.\n[-Rain fell.\n-]Two."),
        ("Rain fell on Ebb.", "Zither players met.", "[-Rain fell on Ebb.-][+Zither players met.+]"),
        ("Ten men and ten women fled.", "Ten men, ten women fled.", "Ten men[- and-][+,+] ten women fled."),
        ("a a a b", "a a b", "a a [-a -]b"),
    ],
)  # fmt: skip
def test_what_changed_is_shown(one, other, found):
    assert in_signs(difference(one, other)) == found


def check(one: str, other: str) -> None:
    changes = difference(one, other)
    assert "".join(change.one.text for change in changes if change.one) == one
    assert "".join(change.other.text for change in changes if change.other) == other
    for change in changes:
        assert {"kept": (True, True), "removed": (True, False), "added": (False, True)}[change.kind] == (
            change.one is not None,
            change.other is not None,
        )
        assert change.one is None or one[change.one.start : change.one.end] == change.one.text
        assert change.other is None or other[change.other.start : change.other.end] == change.other.text
        assert not change.one or not change.other or change.one.text == change.other.text


PIECES = st.lists(st.sampled_from(["a", "b", "Ebb", " ", ", ", ".", "\n", "é", "\U0001f600"]), max_size=60).map("".join)


@given(one=PIECES, other=PIECES)
def test_the_pieces_of_each_text_are_that_text(one, other):
    check(one, other)


@given(one=PIECES, other=PIECES, rest=PIECES)
def test_what_both_have_at_their_ends_is_kept(one, other, rest):
    check(f"{rest}\n{one}\n{rest}", f"{rest}\n{other}\n{rest}")


HOSTILE = {
    "one word again and again": ("a b " * 20_000, "b a a " * 15_000),
    "no line the same": ("\n".join(f"x {n}" for n in range(20_000)), "\n".join(f"y {n}" for n in range(20_000))),
    "lines in reverse": ("\n".join(map(str, range(20_000))), "\n".join(map(str, reversed(range(20_000))))),
    "many short runs that differ": (
        "\n".join(f"mark {n}\n" + "a b " * 150 for n in range(400)),
        "\n".join(f"mark {n}\n" + "b a a " * 120 for n in range(400)),
    ),
    "short lines of two kinds": ("a\nb\n" * 20_000, "b\nb\na\n" * 13_000),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_pair_takes_no_longer_than_others(case):
    one, other = HOSTILE[case]
    assert cpu_seconds(lambda: check(one, other), limit=5) < 5
