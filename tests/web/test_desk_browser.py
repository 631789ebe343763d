"""The archive's views as a person meets them, in Debian's Chromium; left out where there is none."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import pytest
import uvicorn

from onrecord.archive import Archive
from onrecord.cli.serve import settings_for
from onrecord.web.app import make_app
from tests.web.browser import Browser
from tests.web.kept import ARABIC, WALL, article_of
from tests.web.test_axe import SERIOUS, needs_axe, violations
from tests.web.test_browser import SHOWN, faults, needs_browser, tab
from tests.web.test_views import TEXT

__all__ = ["tab"]

VIEWS = {
    "front": "/",
    "search": "/search?q=bridge",
    "statements": "/search?q=bridge&in=statements",
    "evil": "/search?q=evil",
    "newest": "/search",
    "nothing": "/search?q=zzz",
    "said": "/said?speaker=orr",
    "people": "/people?q=vaya",
    "person": "/person/{vaya}",
    "copies": "/copies",
    "stories": "/stories",
    "story": "/story/{wall}",
    "paste": "/read",
    "arrivals": "/arrivals",
    "versions": f"/versions?url={quote(WALL)}",
    "fault": "/search?since=x",
    "article": "/article/{wall}?from=100&to=180",
}
HERE = "document.querySelector('#here')"
FOCUSED = "document.activeElement.getAttribute('href')"


@contextmanager
def served(archive: Path, *, allow_add: bool = False) -> Iterator[str]:
    """A server that shows an archive, and its address."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        settings = settings_for("127.0.0.1", port)
        app = make_app(settings._replace(rules_only=True, archive=archive, allow_add=allow_add))
        server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        yield f"http://127.0.0.1:{port}"
        server.should_exit = True
        thread.join(10)


@pytest.fixture(scope="module")
def shelf(news: Path) -> Iterator[str]:
    with served(news) as home:
        yield home


def wait_for(tab: Browser, what: str) -> None:
    for _ in range(100):
        tab.settle()
        if tab.ask(f"Boolean({what})"):
            return
    pytest.fail(f"never so: {what}")


@pytest.fixture(scope="module")
def wall(news: Path) -> str:
    return article_of(news, "harbour wall councillors")


@pytest.fixture(scope="module")
def vaya(news: Path) -> str:
    with Archive(news, read_only=True) as archive:
        return quote(max(archive.people("lena vaya"), key=lambda one: one.articles).id, safe="")


@needs_browser
@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize(("width", "dark", "scripts"), [(1400, False, True), (360, True, False), (800, False, False)])
def test_every_view_fits_its_window_and_loads_nothing_from_elsewhere(
    tab, shelf, wall, vaya, view, width, dark, scripts
):
    tab.events.clear()
    tab.open(shelf + VIEWS[view].format(wall=wall, vaya=vaya), width=width, dark=dark, scripts=scripts)
    assert tab.ask("document.documentElement.scrollWidth") == width
    asked = {
        event["params"]["request"]["url"] for event in tab.events if event["method"] == "Network.requestWillBeSent"
    }
    assert {url for url in asked if not url.startswith((shelf, "about:"))} == set()
    assert [fault for fault in faults(tab) if "status of 400" not in fault] == []
    paper = tab.ask("getComputedStyle(document.body).backgroundColor")
    assert paper == ("rgb(23, 22, 20)" if dark else "rgb(253, 252, 249)")


@needs_browser
@needs_axe
@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize(("width", "dark"), [(1280, False), (380, True)])
def test_axe_finds_nothing_serious(tab, shelf, wall, vaya, view, width, dark):
    tab.open(shelf + VIEWS[view].format(wall=wall, vaya=vaya), width=width, dark=dark)
    assert [one for one in violations(tab) if one[0] in SERIOUS] == []


@needs_browser
def test_slash_goes_to_the_search_and_j_and_k_through_the_answers(tab, shelf):
    tab.events.clear()
    tab.open(shelf + "/search?q=bulletin")
    tab.press("j")
    first = tab.ask(FOCUSED)
    assert first.startswith("/article/")
    tab.press("j")
    assert tab.ask(FOCUSED) not in (None, first)
    tab.press("k")
    assert tab.ask(FOCUSED) == first
    tab.press("/")
    assert tab.ask("document.activeElement.id") == "q"
    tab.press("j")
    assert tab.ask("document.activeElement.id") == "q"
    assert faults(tab) == []


@needs_browser
@pytest.mark.parametrize("scripts", [False, True])
def test_a_search_leads_to_the_passage_also_without_scripts(tab, shelf, scripts):
    tab.open(shelf + "/", scripts=scripts)
    tab.ask("document.querySelector('#q').value = 'mole'")
    tab.click(".ask button")
    wait_for(tab, "document.querySelector('.snippet a')")
    tab.click(".snippet a")
    wait_for(tab, HERE)
    assert tab.ask(f"{HERE}.textContent").casefold() == "mole"
    assert 0 <= tab.ask(f"{HERE}.getBoundingClientRect().top") <= 900


@needs_browser
@pytest.mark.parametrize("scripts", [False, True])
def test_a_facet_narrows_down_also_without_scripts(tab, shelf, scripts):
    tab.open(shelf + "/said", scripts=scripts)
    tab.click(".facets li a[href*='status=denied']")
    wait_for(tab, "location.search.includes('status=denied')")
    assert tab.ask("[...document.querySelectorAll('.statement')].every(one => one.matches('.denied'))")
    tab.click(".chips a")
    wait_for(tab, "location.search === ''")


@needs_browser
def test_a_bar_of_the_chart_narrows_down_to_its_time(tab, shelf):
    tab.open(shelf + "/said")
    assert tab.ask("document.querySelectorAll('.bars a').length") == 3
    tab.click(".bars a rect.reach")
    wait_for(tab, "location.search.includes('since=2019')")


@needs_browser
@pytest.mark.parametrize("scripts", [False, True])
def test_a_short_link_leads_to_its_record(tab, shelf, wall, scripts):
    tab.open(f"{shelf}/article/{wall}#s3", scripts=scripts)
    assert 0 <= tab.ask("document.querySelector('#s3').getBoundingClientRect().top") <= 900
    lit = "getComputedStyle(document.querySelector('#s3').closest('mark')).backgroundColor"
    assert tab.ask(lit) == "rgb(247, 230, 201)"
    if scripts:
        assert tab.ask(SHOWN) == "3"


@needs_browser
def test_a_citation_can_be_copied_or_selected(tab, shelf, wall):
    address = f"{shelf}/article/{wall}?from=100&to=180"
    tab.open(address, scripts=False)
    assert "characters 100–180" in tab.ask("document.querySelector('.passage .cite').textContent")
    assert not tab.ask("document.querySelector('.copy')")
    tab.open(address)
    tab.ask("navigator.clipboard.writeText = async (text) => { window.copied = text; }")
    tab.click(".copy")
    assert tab.ask("window.copied").endswith("characters 100–180")


@needs_browser
def test_right_to_left_stands_right(tab, shelf, news):
    with Archive(news, read_only=True) as archive:
        hit = next(archive.search(ARABIC.split()[0]))
    for path in ("/search?q=" + quote(ARABIC.split()[0]), f"/article/{hit.source.article}"):
        tab.open(shelf + path)
        heading = ".hit h2" if "search" in path else "article h1"
        assert tab.ask(f"getComputedStyle(document.querySelector({json.dumps(heading)})).direction") == "rtl"
        assert tab.ask("document.documentElement.scrollWidth") == 1280


@needs_browser
@pytest.mark.parametrize("view", ["front", "search", "said", "arrivals", "article"])
def test_the_focus_is_seen_wherever_the_keyboard_goes(tab, shelf, wall, vaya, view):
    tab.open(shelf + VIEWS[view].format(wall=wall, vaya=vaya))
    bare = tab.ask(
        "[...document.querySelectorAll('a[href], button, summary, input, select')].filter(one => one.checkVisibility())"
        ".filter(one => { one.focus({focusVisible: true}); return getComputedStyle(one).outlineStyle === 'none' &&"
        " one.type !== 'radio' }).map(one => one.outerHTML.slice(0, 80))"
    )
    assert bare == []


@needs_browser
def test_a_printed_list_has_the_answers_alone(tab, shelf):
    tab.open(shelf + "/said?speaker=orr")
    tab.send("Emulation.setEmulatedMedia", media="print")
    parts = "['header', '.ask', '.facets', '.forms', '.statement']"
    shown = f"{parts}.map(one => document.querySelector(one).checkVisibility())"
    assert tab.ask(shown) == [False, False, False, False, True]
    tab.send("Emulation.setEmulatedMedia", media="")


@needs_browser
@pytest.mark.parametrize("scripts", [False, True])
def test_a_page_that_was_read_is_kept_by_a_button_and_found_from_then_on(tab, tmp_path, scripts):
    with served(tmp_path / "new.db", allow_add=True) as home:
        tab.open(home + "/read", scripts=scripts)
        tab.ask(f"document.querySelector('#text').value = {json.dumps(TEXT)}")
        tab.click(".give [type=submit]")
        wait_for(tab, "document.body.className === 'reader'")
        tab.click("[formaction='/add']")
        wait_for(tab, "location.pathname.startsWith('/article/')")
        assert "Ana Ruiz" in tab.ask("document.querySelector('article').textContent")
        tab.open(home + "/search?q=ruiz", scripts=scripts)
        assert tab.ask("document.querySelectorAll('li.hit').length") == 1


@needs_browser
def test_from_a_statement_to_who_said_it_and_back_to_what_is_said_under_the_name(tab, shelf):
    tab.open(shelf + "/said?speaker=orr&about=sell")
    tab.click(".who a")
    wait_for(tab, "location.pathname.startsWith('/person/')")
    assert tab.ask("document.querySelector('h1').textContent") == "Hamish Orr"
    tab.click(".about a[href*='speaker=']")
    wait_for(tab, "location.pathname === '/said'")
    assert tab.ask("document.querySelector('#speaker').value") == "Hamish Orr"


@needs_browser
def test_answers_are_swapped_without_loading_the_page_anew_and_are_told(tab, shelf):
    tab.events.clear()
    tab.open(shelf + "/said")
    tab.ask("window.kept = true")
    tab.click(".facets li a[href*='status=denied']")
    wait_for(tab, "location.search === '?status=denied'")
    wait_for(tab, "document.querySelector('#told').textContent")
    assert tab.ask("window.kept")
    assert tab.ask("[...document.querySelectorAll('.statement')].every(one => one.matches('.denied'))")
    assert tab.ask("document.querySelector('#status').value") == "denied"
    assert "answer" in tab.ask("document.querySelector('#told').textContent")
    assert tab.ask("document.activeElement.id") == "main"
    tab.press("j")
    assert tab.ask(FOCUSED).startswith("/article/")
    tab.ask("history.back()")
    wait_for(tab, "location.search === '' && !document.querySelector('.chips')")
    assert faults(tab) == []


@needs_browser
def test_a_form_that_is_sent_swaps_its_answers_and_keeps_the_focus(tab, shelf):
    tab.open(shelf + "/search?q=bulletin")
    tab.ask("window.kept = true")
    tab.ask("document.querySelector('#q').value = 'mole'")
    tab.ask("document.querySelector('#q').focus()")
    tab.ask("document.querySelector('form.ask').requestSubmit()")
    wait_for(tab, "location.search.includes('q=mole') && document.title.startsWith('mole')")
    wait_for(tab, "document.querySelector('#told').textContent.startsWith('mole')")
    assert tab.ask("window.kept && document.activeElement.id") == "q"


@needs_browser
def test_a_question_that_is_none_is_answered_in_place(tab, shelf):
    tab.open(shelf + "/search?q=bulletin")
    tab.ask("document.querySelector('#since').value = 'yesterday'")
    tab.click(".ask button")
    wait_for(tab, "document.querySelector('[role=alert]')")
    assert "is no 'since'" in tab.ask("document.querySelector('[role=alert]').textContent")
