"""Random pages by the thousand, each with a seed: built from bits of news pages, from damage, and from malice.

    python -m tests.hostile.fuzz --minutes 10              by hand; every fault is printed with its seed
    python -m tests.hostile.fuzz --seed 4711 --pages 1     the same page again

``tests/hostile/test_fuzz_run.py`` makes a short run of it a test. Every page has to give a page that keeps the
invariants and can be written in every form, or an error of ours, within two seconds of CPU.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import signal
import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from types import FrameType
from typing import Final

import msgspec

from onrecord.errors import OnRecordError
from onrecord.model.page import Page, RawPage
from onrecord.pipeline import Pipeline
from onrecord.samples import sample_path
from onrecord.writers.blocks import blocks_json, blocks_lines
from onrecord.writers.html import page_html
from onrecord.writers.jsonl import page_line
from onrecord.writers.markdown import page_markdown
from onrecord.writers.terminal import show_page
from onrecord.writers.text import page_text
from tests.pace import slowness
from tests.test_invariants import check_page

CPU_SECONDS: Final = 2.0
"""For a page's articles, and for writing a page in all forms."""
RECORD_SECONDS: Final = 4.0
"""For a page with what its articles say."""
GOLDEN: Final = Path(__file__).resolve().parents[1] / "golden"

TAGS: Final = (
    "p p p p p div div span b i em strong a a h1 h2 h3 ul ol li table tr "
    "td th caption article section main header footer "
    "nav aside figure figcaption img br hr blockquote q pre code time "
    "address form input select option button label "
    "template noscript script style svg math title head body html frameset "
    "iframe object video details summary dl dt dd "
    "center font u s sub sup ruby rt x-card plaintext textarea"
).split()
NAMES: Final = (
    "class id itemprop role datetime href src alt title style lang dir "
    "hidden aria-label data-x rel property name content"
).split()
VALUES: Final = (
    "byline author headline standfirst article-body articleBody "
    "datePublished related advert newsletter comment nav "
    "live-post paywall caption credit kicker display:none "
    "visibility:hidden 2024-03-14T06:12:00+00:00 2024-13-45 "
    "1710396720 javascript:alert(1) //x /a/2024/03/14/b.html "
    "https://ledger.example/a en de-DE ar xx-invalid rtl true"
).split()
WORDS: Final = (
    "The council of Port Ellery voted on Tuesday to raise the wall. “We "
    "had no choice,” said Ms Oduya; the mayor denied it "
    "BRUSSELS, March 14 (Coastwire) – By Ana Ruiz and Li Wei Published 14 "
    "March 2024, 6.12am Updated 7 sec ago 3/4/2024 "
    "Photo: Ines Calloway/Ledger © 2024 Read more Advertisement Der Rat "
    "„stimmte“ am Mittwoch zu. Von Ana Ruiz Le conseil a "
    "voté « mercredi », selon l’agence Coastwire. Городской совет "
    "проголосовал в среду. 市議会は水曜日、計画を可決した。 "
    "시의회는 수요일 계획을 통과시켰다. صوّت مجلس المدينة £84m 12,5 % "
    "1.234,56 — … 😀 e\u0301 \u200b \u202e \ufeff \x00 \x1b[2J \x9b31m "
    "&amp; &lt;b&gt; &#0; &#xD800; &nbsp; &notAnEntity; ]]> --> <!-- </ < > \" ' \r\n \t"
).split(" ")
LD_KEYS: Final = (
    "@type @graph @id headline alternativeHeadline description author name "
    "url datePublished dateModified articleBody "
    "articleSection keywords image caption publisher inLanguage isAccessibleForFree mainEntity hasPart"
).split()
CHARSETS: Final = "utf-8 utf-8 utf-8 utf-16 cp1252 cp1251 shift_jis gb18030 euc_kr utf-32 cp037".split()


class TooSlow(Exception):
    """A page took more CPU than it may."""


def random_page(seed: int) -> RawPage:
    """The page of a seed."""
    chance = random.Random(seed)  # noqa: S311  # the same pages again is the point
    kind = chance.random()
    if kind < 0.45:
        body = _built(chance)
    elif kind < 0.75:
        body = _damaged(chance, chance.choice(_whole_pages()))
    elif kind < 0.9:
        body = _spliced(chance)
    else:
        body = "\n".join(_words(chance, 40) for _ in range(chance.randrange(30)))
    return RawPage(
        body=_encoded(chance, body),
        url=chance.choice(
            (None, "https://ledger.example/2024/03/14/a", "javascript:alert(1)", "x" * 3000, "http://[::bad")
        ),
        retrieved_at=chance.choice((None, None, "2024-10-21T08:00:00Z", "2024-10-21", "nonsense")),
        date_published=chance.choice((None, None, "2024-10-20", "nonsense")),
        media_type=chance.choice((None, "text/html", "text/html", "text/plain")),
        charset=chance.choice((None, None, "utf-8", "latin1", "klingon")),
    )


def check(raw: RawPage, pipeline: Pipeline, slow: float = 1.0) -> str:
    """Read a page and write it in every form; what came of it, in a word. All may take ``slow`` times as long."""
    _begin_clock(CPU_SECONDS * slow)
    try:
        Pipeline(stages="articles").process(raw)
        _begin_clock(RECORD_SECONDS * slow)
        page = pipeline.process(raw)
    except OnRecordError as fault:
        if not str(fault).isprintable():
            raise AssertionError("a message that moves the cursor") from fault
        return fault.kind
    check_page(page)
    _begin_clock(CPU_SECONDS * slow)
    _check_writers(page)
    return "article" if page.articles else "no article"


def _check_writers(page: Page) -> None:
    line = json.loads(page_line(page))
    assert line["text"] == page.text
    shown = [page_text(page, furniture=True), page_markdown(page, furniture=True), page_html(page, furniture=True)]
    terminal = io.StringIO()
    show_page(page, name="x", stream=terminal, furniture=True)
    for text in (*shown, terminal.getvalue(), blocks_lines(page)):
        assert not {c for c in text if (ord(c) < 32 and c not in "\n\t") or 127 <= ord(c) < 160}
    msgspec.json.decode(blocks_json(page))


def _built(chance: random.Random) -> str:
    head = "".join(_meta(chance) for _ in range(chance.randrange(6)))
    return f"<html{_attributes(chance)}><head>{head}</head><body>{_tree(chance, 0)}{_tree(chance, 0)}</body></html>"


def _tree(chance: random.Random, depth: int) -> str:
    if depth > 7 or chance.random() < 0.25:
        return _words(chance, 60)
    tag = chance.choice(TAGS)
    inside = "".join(_tree(chance, depth + 1) for _ in range(chance.randrange(6)))
    closing = f"</{tag}>" if chance.random() < 0.9 else chance.choice(("", f"</{chance.choice(TAGS)}>"))
    return f"<{tag}{_attributes(chance)}>{inside}{closing}"


def _attributes(chance: random.Random) -> str:
    count = chance.choice((0, 0, 0, 1, 1, 2, 5))
    return "".join(f' {chance.choice(NAMES)}="{chance.choice(VALUES)}"' for _ in range(count))


def _words(chance: random.Random, most: int) -> str:
    return " ".join(chance.choice(WORDS) for _ in range(chance.randrange(most)))


def _meta(chance: random.Random) -> str:
    kind = chance.randrange(4)
    if kind == 0:
        return f"<title>{_words(chance, 12)} | {_words(chance, 3)}</title>"
    if kind == 1:
        name = chance.choice(
            ("og:title", "author", "article:published_time", "description", "keywords", "og:url", "date")
        )
        return f'<meta property="{name}" content="{chance.choice((*VALUES, _words(chance, 8)))}">'
    text = json.dumps(_ld(chance, 0))
    if chance.random() < 0.2:
        text = _damaged(chance, text)
    return f'<script type="application/ld+json">{text}</script>'


def _ld(chance: random.Random, depth: int) -> object:
    kind = chance.random()
    if depth > 4 or kind < 0.4:
        return chance.choice(
            (None, True, 5, -1.5, "", "NewsArticle", "Person", _words(chance, 10), chance.choice(VALUES))
        )
    if kind < 0.6:
        return [_ld(chance, depth + 1) for _ in range(chance.randrange(5))]
    return {chance.choice(LD_KEYS): _ld(chance, depth + 1) for _ in range(chance.randrange(8))}


_WHOLE: list[str] = []


def _whole_pages() -> list[str]:
    if not _WHOLE:
        paths = (sample_path(), *sorted(GOLDEN.glob("*/page.html")))
        _WHOLE.extend(path.read_text(encoding="utf-8", errors="replace") for path in paths)
    return _WHOLE


def _damaged(chance: random.Random, text: str) -> str:
    for _ in range(chance.randrange(1, 15)):
        start = chance.randrange(len(text) + 1)
        end = min(len(text), start + chance.choice((0, 1, 5, 50, 500)))
        put = chance.choice(
            ("", "<", ">", '"', "</", "&", "\0", "<!--", "]]>", "{", text[start:end] * 3, chance.choice(WORDS))
        )
        text = text[:start] + put + text[end:]
    return text


def _spliced(chance: random.Random) -> str:
    first, second = chance.choice(_whole_pages()), chance.choice(_whole_pages())
    at, place = chance.randrange(len(first)), chance.randrange(len(second))
    return first[:at] + _tree(chance, 4) + second[place : place + chance.randrange(20_000)] + first[at:]


def _encoded(chance: random.Random, body: str) -> bytes | str:
    if chance.random() < 0.3:
        return body
    packed = body.encode(chance.choice(CHARSETS), "replace")
    if chance.random() < 0.1:
        at = chance.randrange(len(packed) + 1)
        packed = packed[:at] + chance.randbytes(chance.randrange(20)) + packed[at:]
    return packed


def _stop(signum: int, frame: FrameType | None) -> None:  # the form of a handler
    raise TooSlow("more than its share of CPU")


def run(first: int, *, pages: int, seconds: float = float("inf")) -> tuple[Counter[str], list[tuple[int, str]]]:
    """Try the pages of consecutive seeds.

    Args:
        first: the first seed.
        pages: most pages to try.
        seconds: when to stop at the latest.

    Returns:
        How many pages came to what, and each fault with its seed.
    """
    pipeline = Pipeline()
    outcomes: Counter[str] = Counter()
    faults: list[tuple[int, str]] = []
    until = time.monotonic() + seconds
    before = signal.signal(signal.SIGVTALRM, _stop)
    try:
        for seed in range(first, first + pages):
            outcomes[_outcome(seed, pipeline, faults)] += 1
            if time.monotonic() > until:
                break
    finally:
        signal.signal(signal.SIGVTALRM, before)
    return outcomes, faults


def _begin_clock(seconds: float) -> None:
    """Each step has its own time."""
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)


def _outcome(seed: int, pipeline: Pipeline, faults: list[tuple[int, str]]) -> str:
    raw = random_page(seed)
    try:
        return _checked(raw, pipeline)
    except Exception as fault:  # noqa: BLE001  # everything that is not an error of ours is a find
        place = traceback.extract_tb(fault.__traceback__)[-1]
        where = f"{Path(place.filename).name}:{place.lineno}"
        faults.append((seed, f"{type(fault).__name__} at {where}: {str(fault)[:200]!r}"))
        return "FAULT"
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def _checked(raw: RawPage, pipeline: Pipeline) -> str:
    """A page that is too slow is tried again, up to twice: others may have kept the machine busy."""
    slow = 1.0
    for _ in range(2):
        try:
            return check(raw, pipeline, slow)
        except TooSlow:
            slow = slowness()
    return check(raw, pipeline, slow)


def main() -> int:
    """By hand; 1 when there are faults."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--minutes", type=float, default=1.0)
    options.add_argument("--pages", type=int, default=1_000_000_000)
    options.add_argument("--seed", type=int, default=None, help="the first seed; default: another one every time")
    given = options.parse_args()
    first = given.seed if given.seed is not None else time.time_ns() % 1_000_000_000
    outcomes, faults = run(first, pages=given.pages, seconds=given.minutes * 60)
    sys.stdout.write(f"seeds from {first}: {dict(outcomes.most_common())}\n")
    seen: Counter[str] = Counter()
    for seed, fault in faults:
        kind = fault.split(": ")[0]
        seen[kind] += 1
        if seen[kind] <= 5:
            sys.stdout.write(f"  seed {seed}: {fault}\n")
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
