"""Numbers of a block's form. All texts are made up."""

import numpy as np
import pytest

from onrecord.article.features import block_features
from onrecord.page.html import parse_html

TEXT = "أُغلق الجسر القديم يوم الاثنين بعد أن ارتفع منسوب النهر مترين خلال الليل، حسبما أعلن المجلس البلدي."


@pytest.mark.parametrize(
    ("before", "behind"), [("\u202b", "\u202c"), ("\u200f", ""), ("", "\u200f"), ("\u2067", "\u2069")]
)
def test_signs_of_direction_change_nothing_that_a_reader_sees(before, behind):
    plain, marked = (parse_html(f"<p>{text}</p>" * 3) for text in (TEXT, f"{before}{TEXT}{behind}"))
    seen, same = (np.asarray(block_features(page)[0]) for page in (plain, marked))
    assert np.allclose(seen, same, rtol=0.03, atol=0.03)
