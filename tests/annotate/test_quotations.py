import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.annotate.quotations import find_quotations

CASES = {
    "“Why?” she asked.": ["Why?"],
    '"Why?" she asked. "Why not?"': ["Why?", "Why not?"],
    "‘It’s late,’ he said": ["It’s late,"],
    "The brothers’ boat and the crew’s ‘lucky’ hat": ["lucky"],
    "„Warum?“, fragte sie.": ["Warum?"],
    "« Pourquoi ? » demanda-t-elle": [" Pourquoi ? "],
    "«Pourquoi?» demanda-t-elle": ["Pourquoi?"],
    "»Hvorfor?« spurgte hun": ["Hvorfor?"],
    "「なぜ」と聞いた": ["なぜ"],
    "“He said “no” to me,” she said": ["He said “no” to me,"],
    '“He said "no" to me," she said': ['He said "no" to me,'],
    '"We stay,” she said. “They left," he said.': ["We stay,", "They left,"],
    "the ketchup,” which combined": [],
    "“never closed": [],
    '5" of rain': [],
    "": [],
}


@pytest.mark.parametrize("text", CASES)
def test_what_stands_between_marks_is_a_quotation(text):
    assert [text[it.inner_start : it.inner_end] for it in find_quotations(text)] == CASES[text]


def test_a_quotation_goes_on_in_a_paragraph_that_opens_with_a_mark():
    text = "“We came late.\n“We left early,” he said."
    assert [(text[it.start : it.end], it.closed) for it in find_quotations(text)] == [
        ("“We came late.", False),
        ("“We left early,”", True),
    ]


@given(st.text(alphabet=st.sampled_from("ab \"“”„«»‘’'\n.")))
def test_quotations_lie_in_order_within_their_line(text):
    at = 0
    for it in find_quotations(text):
        assert at <= it.start < it.inner_start <= it.inner_end <= it.end
        assert "\n" not in text[it.start : it.end]
        at = it.end


@pytest.mark.parametrize("mark", ["“", '"', "‘", "„a", "« a", "”"])
def test_a_megabyte_of_marks_takes_little_time(mark):
    assert len(find_quotations(mark * (300_000 // len(mark)))) >= 0
