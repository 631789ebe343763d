"""What axe, the checker of accessibility, finds wrong on each view: nothing serious, light or dark, wide or narrow."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.web.browser import Browser
from tests.web.test_browser import home, needs_browser, tab

__all__ = ["home", "tab"]

_FOUND = find_spec("axe_core_python")
AXE = Path(str(_FOUND.origin)).with_name("axe.min.js") if _FOUND and _FOUND.origin else None
SERIOUS = ("serious", "critical")
RUN = (
    "axe.run(document).then(found => found.violations.map(one =>"
    " [one.impact, one.id, one.nodes.map(it => it.html.slice(0, 160)).slice(0, 3)]))"
)
needs_axe = pytest.mark.skipif(AXE is None, reason="the package axe-core-python is not installed")


def violations(tab: Browser) -> list[tuple[str, str, list[str]]]:
    """Of the page that is open: impact, rule, elements."""
    assert AXE
    tab.ask(AXE.read_text(encoding="utf-8"))
    found = tab.ask(RUN)
    assert found is not None, "axe did not run"
    return [tuple(one) for one in found]


@needs_browser
@needs_axe
def test_axe_finds_what_is_wrong(tab, tmp_path):
    page = tmp_path / "wrong.html"
    page.write_text("<html><body><img src=x.png><input><p style='color:#aaa;background:#fff'>Pale.</p>")
    tab.open(page.as_uri())
    assert {"image-alt", "label", "color-contrast", "html-has-lang"} <= {rule for _, rule, _ in violations(tab)}


@needs_browser
@needs_axe
@pytest.mark.parametrize("path", ["/", "/sample", "/nowhere"])
@pytest.mark.parametrize(("width", "dark"), [(1280, False), (380, True)])
def test_axe_finds_nothing_serious(tab, home, path, width, dark):
    tab.open(home + path, width=width, dark=dark)
    assert [one for one in violations(tab) if one[0] in SERIOUS] == []
