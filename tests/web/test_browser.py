"""The page as a person meets it, in Debian's Chromium; left out where there is none."""

from __future__ import annotations

import json
import re
import socket
import threading
from collections.abc import Iterator

import pytest
import uvicorn

from onrecord.cli.serve import settings_for
from onrecord.web.app import make_app
from onrecord.writers.html import STYLE
from tests.web.browser import CHROMIUM, Browser
from tests.web.test_views import TEXT

needs_browser = pytest.mark.skipif(CHROMIUM is None, reason="there is no program 'chromium' on the PATH")
SHOWN = "[...document.querySelectorAll('.notes details[open]')].map(one => one.dataset.n).join()"
LIT = "[...document.querySelectorAll('mark.lit')].map(one => one.dataset.n).join()"
ARABIC = "<html lang=ar><article><h1>إغلاق الجسر عامين</h1><p>" + "قال العمدة إن الجسر مغلق اليوم. " * 12


@pytest.fixture(scope="module")
def home() -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        app = make_app(settings_for("127.0.0.1", port)._replace(rules_only=True))
        server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        yield f"http://127.0.0.1:{port}"
        server.should_exit = True
        thread.join(10)


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with Browser(tmp_path_factory.mktemp("profile")) as browser:
        yield browser


def faults(tab: Browser) -> list[str]:
    """What the browser complains of since it was last asked: errors of scripts, things that the policy forbids."""
    found = [
        str(event["params"]) for event in tab.events if event["method"] in ("Log.entryAdded", "Runtime.exceptionThrown")
    ]
    tab.events.clear()
    return found


def wait_for_the_reader(tab: Browser) -> None:
    for _ in range(100):
        tab.settle()
        if tab.ask("document.body.className") == "reader":
            return
    pytest.fail("the page is not read")


@needs_browser
@pytest.mark.parametrize("path", ["/", "/sample", "/nowhere"])
@pytest.mark.parametrize("width", [380, 800, 1280])
@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("scripts", [False, True])
def test_every_view_fits_its_window_and_loads_nothing_from_elsewhere(tab, home, tmp_path, path, width, dark, scripts):
    tab.events.clear()
    tab.open(home + path, width=width, dark=dark, scripts=scripts)
    assert tab.ask("document.documentElement.scrollWidth") == width
    asked = {
        event["params"]["request"]["url"] for event in tab.events if event["method"] == "Network.requestWillBeSent"
    }
    assert {url for url in asked if not url.startswith((home, "about:"))} == set()
    assert [fault for fault in faults(tab) if "404" not in fault] == []
    paper = tab.ask("getComputedStyle(document.body).backgroundColor")
    assert paper == ("rgb(23, 22, 20)" if dark else "rgb(253, 252, 249)")
    tab.picture(tmp_path / "view.png")
    assert (tmp_path / "view.png").stat().st_size > 5_000


@needs_browser
def test_notes_stand_beside_a_wide_text_and_under_a_narrow_one(tab, home):
    where = "(() => { const note = document.querySelector('.row .notes').getBoundingClientRect(), text = "
    where += "document.querySelector('.row > :last-child').getBoundingClientRect(); return [note.x, note.y, text.x, "
    where += "text.y, text.right] })()"
    tab.open(home + "/sample", width=1280)
    note_x, note_y, _, text_y, text_right = tab.ask(where)
    assert note_x >= text_right
    assert abs(note_y - text_y) < 30
    tab.open(home + "/sample", width=380)
    note_x, note_y, text_x, text_y, _ = tab.ask(where)
    assert note_y > text_y
    assert abs(note_x - text_x) < 30


@needs_browser
def test_j_and_k_walk_through_the_statements(tab, home):
    tab.open(home + "/sample")
    tab.press("j")
    first = tab.ask(SHOWN)
    assert first
    assert tab.ask("document.activeElement.closest('details').dataset.n") == first
    assert first in tab.ask(LIT)
    tab.press("j")
    assert tab.ask(SHOWN) not in ("", first)
    tab.press("k")
    assert tab.ask(SHOWN) == first
    tab.press("Escape")
    assert tab.ask(SHOWN) == tab.ask(LIT) == ""
    assert faults(tab) == []


@needs_browser
def test_a_click_on_a_passage_opens_its_note(tab, home):
    tab.open(home + "/sample")
    tab.click("p mark.said.quoted[data-n]")
    number = tab.ask("document.querySelector('p mark.said.quoted[data-n]').dataset.n")
    assert tab.ask(SHOWN) == number
    assert tab.ask("document.querySelector('details[open] dl').checkVisibility()")
    tab.click("details[open] summary")
    assert tab.ask(SHOWN) == ""


@needs_browser
@pytest.mark.parametrize("scripts", [False, True])
def test_a_number_in_the_text_opens_the_note_also_without_scripts(tab, home, scripts):
    tab.open(home + "/sample", scripts=scripts)
    number = tab.ask("document.querySelector('article > .row sup a[id]').textContent")
    tab.click("article > .row sup a[id]")
    assert tab.ask(SHOWN) == number
    assert tab.ask("location.hash") == f"#a1n{number}"


@needs_browser
@pytest.mark.parametrize("scripts", [False, True])
def test_a_link_to_a_passage_leads_to_it_also_without_scripts(tab, home, scripts):
    tab.open(home + "/sample", scripts=scripts)
    link = tab.ask("[...document.querySelectorAll('.links a')].at(-2).getAttribute('href')")
    tab.open(home + "/sample" + link, scripts=scripts)
    box = tab.ask(f"(({{top, bottom}}) => [top, bottom])(document.querySelector('{link}').getBoundingClientRect())")
    assert 0 <= box[0] <= box[1] <= 900
    lit = f"getComputedStyle(document.querySelector('{link}').closest('mark')).backgroundColor"
    assert tab.ask(lit) == "rgb(247, 230, 201)"


@needs_browser
def test_a_link_to_any_characters_opens_the_statement_that_reaches_into_them(tab, home):
    tab.open(home + "/sample")
    low, high = map(int, tab.ask("document.querySelectorAll('.links a')[2].hash").split("-")[1:])
    number = tab.ask("document.querySelectorAll('.notes details')[1].dataset.n")
    tab.open(f"{home}/sample#a1-{low + 1}-{high - 1}")
    assert tab.ask(SHOWN) == number


@needs_browser
@pytest.mark.parametrize("scripts", [False, True])
def test_the_page_as_found_is_one_click_away(tab, home, scripts):
    tab.open(home + "/sample", scripts=scripts)
    assert not tab.ask("document.querySelector('.found.left').checkVisibility()")
    tab.click("label[for=as-found]")
    assert tab.ask("document.querySelector('.found.left').checkVisibility()")
    assert not tab.ask("document.querySelector('article').checkVisibility()")


@needs_browser
@pytest.mark.parametrize("scripts", [False, True])
def test_a_pasted_page_is_read_and_keeps_its_place(tab, home, scripts):
    tab.open(home + "/read#a1-0-5", scripts=scripts)
    tab.ask("document.querySelector('textarea').focus()")
    tab.send("Input.insertText", text=TEXT)
    tab.events.clear()
    tab.click("button[type=submit]")
    wait_for_the_reader(tab)
    assert "Ana Ruiz" in tab.ask("document.querySelector('article').textContent")
    assert tab.ask("location.hash") == ("#a1-0-5" if scripts else "")
    assert faults(tab) == []


@needs_browser
def test_a_dropped_file_is_read(tab, home):
    tab.open(home + "/")
    tab.ask(
        f"const files = new DataTransfer(); files.items.add(new File([{json.dumps(TEXT)}], 'bridge.txt')); "
        "document.body.dispatchEvent("
        "new DragEvent('drop', {dataTransfer: files, bubbles: true, cancelable: true}))"
    )
    wait_for_the_reader(tab)
    assert "bridge.txt" in tab.ask("document.querySelector('.sum').textContent")


@needs_browser
def test_text_from_right_to_left_stands_right(tab, home):
    tab.open(home + "/")
    tab.ask(f"document.querySelector('textarea').value = {ARABIC!r}")
    tab.click("button[type=submit]")
    wait_for_the_reader(tab)
    assert tab.ask("getComputedStyle(document.querySelector('article > p, article .row > p')).direction") == "rtl"
    assert tab.ask("document.documentElement.scrollWidth") == 1280


@needs_browser
def test_the_focus_is_seen_wherever_the_keyboard_goes(tab, home):
    tab.open(home + "/sample")
    bare = tab.ask(
        "[...document.querySelectorAll('a[href], button, summary')].filter(one => one.checkVisibility()).filter(one => "
        "{ one.focus({focusVisible: true}); return getComputedStyle(one).outlineStyle === 'none' }).length"
    )
    assert bare == 0


@needs_browser
def test_a_printed_page_has_the_text_and_the_table_alone(tab, home):
    tab.open(home + "/sample")
    tab.send("Emulation.setEmulatedMedia", media="print")
    shown = "({}).map(one => document.querySelector(one).checkVisibility()).join()"
    assert (
        tab.ask(shown.format("['header', '.notes', '.sum', 'article', 'table.said']")) == "false,false,false,true,true"
    )
    tab.send("Emulation.setEmulatedMedia", media="")


def test_colours_can_be_told_from_the_paper():
    for scheme in STYLE.split("@media (prefers-color-scheme: dark)"):
        values = dict(re.findall(r"--(ink|dim|mark|when|paper|lit): (#[0-9a-f]{6})", scheme.split("html {")[0]))
        assert len(values) == 6
        for name in ("ink", "dim", "mark", "when"):
            assert contrast(values[name], values["paper"]) >= 4.5, name
        assert contrast(values["ink"], values["lit"]) >= 7


def contrast(one: str, other: str) -> float:
    """WCAG 2.2."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
