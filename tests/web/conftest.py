"""What the tests of the archive's views share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from onrecord.web.app import make_app
from onrecord.web.settings import Settings
from tests.web.kept import fill
from tests.web.test_views import HOME


@pytest.fixture(scope="session")
def news(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive that no test changes."""
    path = tmp_path_factory.mktemp("archive") / "news.db"
    fill(path)
    return path


@pytest.fixture(scope="module")
def desk(news: Path) -> Iterator[TestClient]:
    """A server that shows it."""
    settings = Settings(rules_only=True, archive=news)
    with TestClient(make_app(settings), base_url=HOME, raise_server_exceptions=False) as one:
        yield one
