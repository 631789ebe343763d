"""Free or paywalled."""

import pytest

from onrecord.article.fields.access import find_access
from onrecord.article.region import Region
from onrecord.model.page import Page


@pytest.mark.parametrize(
    ("declared", "expected"), [(True, True), ("False", False), ("http://schema.org/True", True), ("maybe", None)]
)
def test_declared_access_is_read_in_every_spelling(declared: object, expected: bool | None) -> None:
    page = Page(id="", text="", blocks=(), media_type="text/html")
    found = find_access(page, Region(1, 0, 0, (), {"isAccessibleForFree": declared}))
    assert (found.value if found else None) is expected
