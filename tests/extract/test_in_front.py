"""What is said before an attribution in the middle of a sentence belongs to what is said behind it."""

from __future__ import annotations

import pytest

from onrecord.extract.in_front import with_their_fronts
from onrecord.extract.reading import lay_out
from tests.extract.places import printed, raw

FRONTS = [
    # text, source, cue, contents that were found, all of them
    (
        "“It held for a day,” Ann Hale, who runs the port, said. “Then it broke.”",
        "Ann Hale",
        "said",
        ["Then it broke."],
        ["It held for a day,", "Then it broke."],
    ),
    (
        "This plan, says Ann Hale, helps build the port.",
        "Ann Hale",
        "says",
        ["helps build the port"],
        ["This plan", "helps build the port"],
    ),
    (
        "The port has begun to move, Ann Hale states, “by degrees”.",
        "Ann Hale",
        "states",
        ["by degrees"],
        ["The port has begun to move", "by degrees"],
    ),
    (
        "Had they wanted to, they could have left, said Ann Hale.",
        "Ann Hale",
        "said",
        ["wanted to, they could have left"],
        ["Had they wanted to, they could have left"],
    ),
    ("But the port is full, said Ann Hale.", "Ann Hale", "said", ["the port is full"], ["the port is full"]),
    ("On Monday, Ann Hale said, “it broke”.", "Ann Hale", "said", ["it broke"], ["it broke"]),
    ("In a letter, Ann Hale said, the port is lost.", "Ann Hale", "said", ["the port is lost"], ["the port is lost"]),
    ("Though it rained, Ann Hale said, “it held well”.", "Ann Hale", "said", ["it held well"], ["it held well"]),
    ("He left. “No.” Ann Hale said it broke.", "Ann Hale", "said", ["it broke"], ["it broke"]),
]


@pytest.mark.parametrize(("text", "source", "cue", "found", "wanted"), FRONTS)
def test_what_stands_before_an_attribution_is_said_too(text, source, cue, found, wanted):
    (one,) = with_their_fronts(lay_out(text), [raw(text, source, cue, *found)])
    assert printed(text, one.contents) == wanted


def test_what_another_says_is_left_to_him():
    text = "“It held for a day,” Orr said. “It was old,” Ann Hale added. “Then it broke.”"
    orr = raw(text, "Orr", "said", "It held for a day,")
    hale = raw(text, "Ann Hale", "added", "Then it broke.")
    other = raw(text, None, None, "It was old,")
    assert [printed(text, one.contents) for one in with_their_fronts(lay_out(text), [orr, hale, other])] == [
        ["It held for a day,"],
        ["Then it broke."],
        ["It was old,"],
    ]
