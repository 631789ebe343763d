"""Who vouches for a figure. A case: text -> each figure with its status."""

import pytest

from onrecord.model.record import NARRATOR, Figure, Statement
from tests.extract.events.invented import read

CASES = {
    "The wall cost £5 million.": [("£5 million", "asserted")],
    "The wall cost £5 million, Ana Ruiz said.": [("£5 million", "claimed")],
    "Ana Ruiz denied that 12 boats had sunk.": [("12 boats", "denied")],
    "Ana Ruiz pledged to pay £5 million.": [("£5 million", "promised")],
    "Ana Ruiz, 55, came third.": [],
}


@pytest.mark.parametrize(("text", "wanted"), CASES.items())
def test_a_figure_stands_as_what_tells_it_does(text, wanted):
    figures = [one for one in read(text).records if isinstance(one, Figure)]
    assert [(one.span.text, one.factuality.status) for one in figures] == wanted


def test_a_figure_names_the_statement_that_vouches_for_it_and_its_quantity():
    article = read("It rained for 12 hours on 30 boats. Ana Ruiz said that 40 boats had sunk.")
    said = next(one for one in article.records if isinstance(one, Statement))
    figures = [one for one in article.records if isinstance(one, Figure)]
    assert [one.asserted_by for one in figures] == [NARRATOR, said.id]
    assert {one.quantity for one in figures} <= {one.id for one in article.quantities}
    assert [one.sentence.text for one in figures][1] == "Ana Ruiz said that 40 boats had sunk."
