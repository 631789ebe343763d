"""What the tests of the archive share."""

import pytest

from onrecord.archive import Archive


@pytest.fixture
def archive(tmp_path):
    with Archive(tmp_path / "news.db") as opened:
        yield opened
