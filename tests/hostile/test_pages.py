"""Every hostile page gives its article or a clear error, in bounds, with no traceback."""

from __future__ import annotations

import pytest

from tests.hostile.pages import PAGES, TEXTS
from tests.test_hostile import check_run, run_program


@pytest.mark.slow
@pytest.mark.parametrize("name", PAGES)
def test_a_hostile_page_gives_its_article_or_a_clear_error(name, tmp_path):
    path = tmp_path / "page.html"
    path.write_bytes(PAGES[name]())
    check_run(run_program("read", str(path)))


@pytest.mark.slow
@pytest.mark.parametrize("name", TEXTS)
def test_a_hostile_text_gives_its_article_or_a_clear_error(name, tmp_path):
    path = tmp_path / "page.txt"
    path.write_bytes(TEXTS[name]())
    check_run(run_program("read", str(path)))
