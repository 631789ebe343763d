"""Requests for comment that came to nothing. A case: text -> (who, cue, response, what is left unsaid)."""

import pytest

from onrecord.extract.no_answer import find_no_answers
from onrecord.extract.reading import lay_out
from tests.extract.places import printed

CASES = {
    # declined
    "Mr Dray declined to comment.": ("Mr Dray", "declined to comment", "declined", []),
    "The club refused to discuss the matter.": ("The club", "refused to discuss", "declined", []),
    "The union declined an interview request.": ("The union", "declined an interview request", "declined", []),
    "Hale declined further comment on Friday.": ("Hale", "declined further comment", "declined", []),
    "A spokesman confirmed that the ship had sailed but declined further comment.": (
        "A spokesman",
        "declined further comment",
        "declined",
        [],
    ),
    "She would not say whether the bridge was safe.": (
        "She",
        "would not say",
        "declined",
        ["whether the bridge was safe"],
    ),
    "He wouldn't be drawn on the price.": ("He", "wouldn't be drawn", "declined", []),
    "The yard would neither confirm nor deny the report.": (
        "The yard",
        "would neither confirm nor deny",
        "declined",
        [],
    ),
    "The palace had no comment.": ("The palace", "had no comment", "declined", []),
    "The board has not publicly commented.": ("The board", "has not publicly commented", "declined", []),
    # unreachable
    "Ms Okoro could not be reached.": ("Ms Okoro", "could not be reached", "unreachable", []),
    "The owner could not immediately be contacted.": (
        "The owner",
        "could not immediately be contacted",
        "unreachable",
        [],
    ),
    "The embassy did not respond to requests for comment.": (
        "The embassy",
        "did not respond to requests",
        "unreachable",
        [],
    ),
    "It did not respond when the Mercury asked.": ("It", "did not respond", "unreachable", []),
    "Ruiz's office didn't answer repeated calls.": (
        "Ruiz's office",
        "didn't answer repeated calls",
        "unreachable",
        [],
    ),
    "A lawyer for Hale did not immediately return a call.": (
        "A lawyer for Hale",
        "did not immediately return a call",
        "unreachable",
        [],
    ),
    "The firm was not immediately available for comment.": (
        "The firm",
        "was not immediately available for comment",
        "unreachable",
        [],
    ),
    "Calls to the harbour office rang unanswered.": ("the harbour office", "rang unanswered", "unreachable", []),
    "Messages left for the mayor seeking comment were not returned.": (
        "the mayor",
        "were not returned",
        "unreachable",
        [],
    ),
    "Attempts to reach Dray were unsuccessful.": ("Dray", "were unsuccessful", "unreachable", []),
    "Hale attacked the council for refusing to say if it paid.": (
        "the council",
        "refusing to say",
        "declined",
        ["if it paid"],
    ),
    "Hale spent months attacking Norden Rail for declining to comment.": (
        "Norden Rail",
        "declining to comment",
        "declined",
        [],
    ),
    "Hale blamed him for refusing to answer.": ("him", "refusing to answer", "declined", []),
    "There was no immediate comment from the ministry.": (
        "the ministry",
        "no immediate comment",
        "unreachable",
        [],
    ),
}

NOT_ANSWERS = [
    "The patient did not respond to treatment.",
    "He did not return home that night.",
    "She refused to resign.",
    "A witness, who declined to be named, saw two boats.",
    "The judge declined the request to adjourn.",
    "“He declined to comment,” said Ruiz.",
    "The dam could not be reached by road.",
    "He would not name-drop.",
    "An agreement could not be reached.",
    "A verdict was not reached.",
]


@pytest.mark.parametrize("text", CASES)
def test_who_did_not_answer_is_read_from_the_form(text):
    (found,) = find_no_answers(lay_out(text))
    (source,) = printed(text, found.sources)
    assert (source, text[slice(*found.cue)], found.response, printed(text, found.contents)) == CASES[text]


@pytest.mark.parametrize("text", NOT_ANSWERS)
def test_what_is_no_request_for_comment_is_none(text):
    assert list(find_no_answers(lay_out(text))) == []


def test_what_is_refused_without_a_subject_has_nobody():
    (found,) = find_no_answers(lay_out("Declining to comment is no crime."))
    assert found.sources == ()


@pytest.mark.parametrize("unit", ["did not ", "calls to ", "declined any ", "would not \t", "no word from ", " \n"])
def test_hostile_texts_take_linear_time(unit):
    assert len(list(find_no_answers(lay_out(unit * 20_000)))) < 20_001
