"""A small archive for the tests of its views: the sample page in two versions, made-up articles, and one of evil."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from onrecord.archive import Archive
from onrecord.errors import EmptyPage, as_page_error
from onrecord.model.page import RawPage
from onrecord.pipeline import Pipeline
from onrecord.samples import sample_path
from tests.archive.pages import make_page

EVIL = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
ARABIC = "أغلق الجسر القديم"
WALL = "https://www.harbourledger.example/news/local/sea-wall-vote-two-metres-20418"


PAPERS = ("tern.example", "gull.example", "plover.example")
WIRE = "\n\n".join(
    f"The {name} lighthouse will be sold in {month}, said Bo Lindqvist, who keeps the books of the coast and its lamps."
    for name, month in zip(
        "north south east west far near".split(), "May June July August October March".split(), strict=True
    )
)
"""What several papers print."""
CAREER = (
    (
        "2019-03-02",
        "Council leader Lena Vaya said on Saturday that the quay would be rebuilt.\n\nHamish Orr denied it.",
    ),
    ("2021-09-20", "Mayor Lena Vaya promised on Monday to finish the quay.\n\n“It will hold,” Vaya told reporters."),
    (
        "2024-05-08",
        "Fisheries minister Lena Vaya said on Wednesday that the quay was old.\n\nMr Orr told Vaya to mend it.",
    ),
)
"""What somebody is in the course of time."""


def fill(path: Path, *, many: int = 45) -> None:
    """Make the archive."""
    pipeline = Pipeline(rules_only=True)
    page = sample_path().read_text()
    with Archive(path) as archive:
        for day, text in (("15", page), ("16", page.replace("two metres", "three metres"))):
            archive.add(pipeline.process(RawPage(text, retrieved_at=f"2024-03-{day}T08:00:00Z")))
        for number in range(many):
            day = f"2024-{number % 9 + 1:02}-{number % 28 + 1:02}"
            archive.add(make_page(url=f"https://ledger.example/{number}", day=day, more=f"Bulletin number {number}."))
        archive.add(
            make_page(
                [(EVIL, f"{EVIL} is safe", "say", "claimed")],
                url=f"https://evil.example/?a={quote(EVIL)}",
                headline=f"Evil {EVIL}",
                publisher=EVIL,
            )
        )
        for paper in PAPERS:
            raw = RawPage(WIRE, url=f"https://{paper}/wire", date_published="2024-04-02", media_type="text/plain")
            archive.add(pipeline.process_article(raw))
        for day, text in CAREER:
            raw = RawPage(text, url=f"https://quay.example/{day}", date_published=day, media_type="text/plain")
            archive.add(pipeline.process_article(raw))
        archive.add(make_page([], url="javascript:alert(1)", headline="Nowhere", more="An address that acts."))
        archive.add(
            make_page([], url="https://jisr.example/1", headline=ARABIC, more=f"{ARABIC} اليوم. " * 9, language="ar")
        )
        archive.note_failure(f"{EVIL}.html", as_page_error(EmptyPage("the page holds no characters")))


def article_of(path: Path, words: str) -> str:
    """Id of the first article with these words."""
    with Archive(path, read_only=True) as archive:
        return next(archive.search(words)).source.article
