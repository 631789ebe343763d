"""Wire copies are one report: found as pages come in, grouped, parted by hand, forgotten without a trace."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from random import Random

import msgspec
import pytest

from bench.copies.measure import corpus, through_archive
from onrecord.archive import Archive, copies
from onrecord.errors import UsageError
from onrecord.model.page import Page
from onrecord.model.span import Span
from tests.archive.old import as_of, as_of_the_first_version
from tests.archive.pages import ORR, VAYA, Line, make_page, many_pages
from tests.link.texts import CLINIC, FERRY, FOOTER, LIBRARY, every_nth_word_changed, paragraphs

WIRE = "MORHAVEN (Reuters) — " + FERRY
BRIEF = "\n".join(paragraphs(FERRY)[:3])


def paper(
    name: str,
    text: str,
    *,
    day: str = "2024-05-02",
    path: str = "a",
    headline: str | None = None,
    said: Sequence[Line] = (),
    retrieved_at: str | None = None,
) -> Page:
    """A page of a paper: a text under the paper's own headline."""
    return make_page(
        said,
        url=f"https://{name}.example/{path}",
        day=day,
        headline=headline or f"{name.title()} tells it first",
        more=text,
        publisher=name.title(),
        retrieved_at=retrieved_at,
    )


def keys(pages: Iterable[Page]) -> list[str]:
    return [page.articles[0].id for page in pages]


def groups(archive: Archive) -> list[list[str]]:
    return sorted(sorted(member.article for member in report.members) for report in archive.reports(limit=None))


def test_papers_that_print_a_wire_story_are_one_report_with_the_agency_s_text_as_origin(archive):
    pages = [paper("ledger", FERRY, day="2024-05-01"), paper("gazette", WIRE), paper("herald", LIBRARY)]
    for page in pages:
        archive.add(page)
    (report,) = archive.reports()
    assert (report.origin, report.agency) == (keys(pages)[1], "reuters")
    assert [(member.article, member.role) for member in report.members] == [
        (keys(pages)[1], "origin"),
        (keys(pages)[0], "copy"),
    ]
    assert archive.report_of(keys(pages)[0]) == report
    assert [member.reason for member in archive.report_of(keys(pages)[2]).members] == ["the only one"]
    assert archive.report_of("none") is None
    assert archive.stats().reports == 1
    assert list(archive.doctor()) == []


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        (BRIEF, True),
        ("\n".join(reversed(paragraphs(FERRY))), True),
        (every_nth_word_changed(FERRY, 6), True),
        (f"{CLINIC}\n{FERRY}", True),
        (f"{FERRY}\n{FOOTER}", True),
        (CLINIC, False),
        (f"{CLINIC}\n{paragraphs(FERRY)[2]}", False),
    ],
)
def test_cuts_edits_and_stories_in_others_are_joined_and_a_quotation_is_not(archive, text, joined):
    pages = [paper("ledger", FERRY, day="2024-05-01"), paper("gazette", text)]
    list(archive.add_all(pages))
    assert (groups(archive) == [sorted(keys(pages))]) is joined


def test_a_footer_joins_nothing(archive):
    list(archive.add_all(paper(f"paper{n}", f"{text}\n{FOOTER}") for n, text in enumerate((FERRY, CLINIC, LIBRARY))))
    assert groups(archive) == []


def test_how_many_come_at_once_and_in_which_order_changes_nothing(tmp_path):
    pages = [
        paper(f"paper{number}", text, day=f"2024-05-{number + 1:02}")
        for number, text in enumerate((FERRY, CLINIC, WIRE, BRIEF, LIBRARY, f"{CLINIC}\n{LIBRARY}", FERRY, CLINIC))
    ]
    found = []
    for number in range(4):
        Random(number).shuffle(pages)  # noqa: S311  # the same every time
        with Archive(tmp_path / f"{number}.db") as archive:
            if number % 2:
                list(archive.add_all(pages))
            else:
                for page in pages:
                    archive.add(page)
            found.append(sorted(report.id for report in archive.reports(limit=None)))
            assert list(archive.doctor()) == []
    # The article that holds two stories belongs to neither, and leaves one of them alone.
    assert len(found[0]) == 2
    assert found == found[:1] * 4


def test_another_capture_of_a_page_is_a_version_in_its_report(archive):
    first = paper("ledger", FERRY, retrieved_at="2024-05-02T08:00:00Z")
    second = paper("ledger", FERRY, headline="Ferry is back", retrieved_at="2024-05-03T08:00:00Z")
    list(archive.add_all([first, second]))
    (report,) = archive.reports()
    assert [member.role for member in report.members] == ["origin", "version"]
    (hit,) = archive.search("ferry")
    assert (hit.source.version, hit.source.copies) == (2, 1)


def test_one_of_each_report_is_found_its_origin_where_that_is_among_the_found(archive):
    for name, text in (("ledger", FERRY), ("gazette", WIRE), ("herald", LIBRARY)):
        archive.add(paper(name, text, said=[ORR], headline="Milk" if name == "ledger" else "Sea"))
    assert len(list(archive.said(speaker="orr"))) == 3
    said = list(archive.said(speaker="orr", independent=True))
    assert sorted(one.source.outlet for one in said) == ["Gazette", "Herald"]
    assert sorted(one.source.copies for one in said) == [1, 2]
    assert sorted(one.source.outlet for one in archive.said(independent=True)) == ["Gazette", "Herald"]
    assert [one.source.outlet for one in archive.said(speaker="orr", independent=True, limit=1, offset=1)] == [
        said[1].source.outlet
    ]
    assert [hit.source.outlet for hit in archive.search("ferry", independent=True)] == ["Gazette"]
    assert [hit.source.outlet for hit in archive.search("ferry")] != ["Gazette"]
    assert [one.value for one in archive.facets("ferry", independent=True).outlets.values] == ["Gazette"]
    assert archive.facets(of="statements", independent=True).total == 2
    (hit,) = archive.search("ferry", independent=True, outlet="ledger.example")
    assert (hit.source.outlet, hit.source.report) == ("Ledger", said[0].source.report or said[1].source.report)


def test_a_text_that_is_not_here_can_be_asked_about(archive):
    list(archive.add_all([paper("ledger", FERRY), paper("herald", CLINIC)]))
    (match,) = archive.copies_of(BRIEF)
    assert match.relation == "contained"
    assert archive.article(match.id).publisher.value == "Ledger"
    assert archive.copies_of(LIBRARY) == archive.copies_of("") == []


@pytest.mark.slow
def test_copies_are_found_through_an_archive_as_well_as_in_memory(tmp_path):
    asked, added = through_archive(*corpus(1), tmp_path / "copies.db", among=3_000)
    assert (asked.recall or 0) >= 0.95
    assert (asked.precision or 0) >= 0.99
    assert (added.recall or 0) >= 0.92  # a source's other variants are there too, and a text is joined with twelve
    assert (added.precision or 0) >= 0.99


def test_what_a_person_parts_stays_apart_until_that_is_taken_back(archive):
    pages = [paper("ledger", FERRY, day="2024-05-01"), paper("gazette", FERRY)]
    a, b = keys(pages)
    list(archive.add_all(pages))
    assert archive.part(b, a, by="Ana Nim", note="two storms")
    assert groups(archive) == []
    assert not archive.part(a, b, by="Ana Nim")
    late = paper("herald", FERRY, day="2024-05-04")
    archive.add(late)
    assert not any({a, b} <= set(group) for group in groups(archive))
    assert list(archive.doctor()) == []
    assert archive.rejoin(a, b)
    assert not archive.rejoin(a, b)
    assert groups(archive) == [sorted([a, b, *keys([late])])]


@pytest.mark.parametrize(("a", "b"), [("none", 0), (0, "none"), (0, 0)])
def test_only_two_articles_that_are_here_can_be_parted(archive, a, b):
    page = make_page()
    archive.add(page)
    a, b = (keys([page])[0] if one == 0 else one for one in (a, b))
    with pytest.raises(UsageError):
        archive.part(a, b, by="Ana Nim")


def test_no_order_but_newest_and_largest(archive):
    list(archive.add_all(paper(f"paper{n}", CLINIC, day="2024-01-01") for n in range(3)))
    list(archive.add_all(paper(f"paper{n}", LIBRARY, path="b", day="2024-02-01") for n in range(2)))
    assert [len(report.members) for report in archive.reports()] == [2, 3]
    assert [len(report.members) for report in archive.reports(order="largest")] == [3, 2]
    assert [len(report.members) for report in archive.reports(limit=1, offset=1)] == [3]
    with pytest.raises(UsageError):
        list(archive.reports(order="oldest"))


@pytest.fixture(params=[(1, 0), (1, 1), (2, 2), (512, 4)], ids=str)
def moving(request, monkeypatch):
    """How often which part of the fingerprints goes to the large index."""
    for name, value in zip(("EVERY", "PART_BITS"), request.param, strict=True):
        monkeypatch.setattr(copies, name, value)


def test_copies_are_found_whichever_index_has_their_fingerprints(archive, moving):
    pages = [paper("gazette", WIRE), paper("ledger", FERRY), paper("herald", CLINIC), paper("courier", BRIEF)]
    for page in pages:
        archive.add(page)
    gazette, ledger, _, courier = keys(pages)
    assert groups(archive) == [sorted((gazette, ledger, courier))]
    assert {match.id for match in archive.copies_of(FERRY)} == {gazette, ledger, courier}
    assert list(archive.doctor()) == []


def test_what_is_forgotten_leaves_its_report_and_no_trace(archive, moving):
    pages = [paper("gazette", WIRE), paper("ledger", FERRY, day="2024-05-03"), paper("herald", BRIEF, day="2024-05-04")]
    list(archive.add_all(pages))
    archive.part(*keys(pages)[::2], by="Quirin Zabel", note="xylophones")
    archive.forget("gazette.example", tombstone=False)
    assert groups(archive) == [sorted(keys(pages)[1:])]
    assert list(archive.doctor()) == []
    archive.forget("ledger.example")
    assert groups(archive) == []
    archive.forget("herald.example")
    for table in ("shingle", "new_shingle", "sketch", "copy", "parted"):
        assert archive._db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)  # noqa: S608  # one of five
    left = archive.path.read_bytes()
    assert [word for word in (b"Zabel", b"xylophones") if word in left] == []


def test_an_archive_of_the_first_version_learns_of_its_copies(tmp_path):
    pages = [paper("ledger", FERRY), paper("gazette", WIRE), paper("herald", CLINIC), *many_pages(3)]
    with Archive(tmp_path / "new.db") as archive:
        list(archive.add_all(pages))
        wanted = list(archive.reports(limit=None))
    as_of_the_first_version(tmp_path / "new.db", tmp_path / "old.db")
    with Archive(tmp_path / "old.db") as archive:
        assert list(archive.reports(limit=None)) == wanted
        assert len(wanted) == 2
        assert list(archive.doctor()) == []


def test_all_fingerprints_go_to_the_large_index_in_time(archive, monkeypatch):
    monkeypatch.setattr(copies, "EVERY", 2)
    list(archive.add_all(many_pages(40)))
    (new,), (old,) = (archive._db.execute(f"SELECT count(*) FROM {t}shingle").fetchone() for t in ("new_", ""))  # noqa: S608  # one of two
    assert old > new
    assert list(archive.doctor()) == []


def test_an_archive_of_the_fifth_version_gets_its_sketches(archive):
    list(archive.add_all([paper("ledger", FERRY), paper("herald", CLINIC), *many_pages(3)]))
    as_of(archive.path, 5)
    with Archive(archive.path) as later:
        assert list(later.doctor()) == []
        later.add(paper("gazette", WIRE))
        assert [len(report.members) for report in later.reports(limit=None)] == [2, 3]


def test_a_page_that_cannot_be_kept_does_not_cost_the_others_theirs(archive):
    archive.forget("herald.example")
    bad = paper("ledger", CLINIC, said=[ORR])
    wrong = msgspec.structs.replace(bad.articles[0].records[0], sentence=Span(0, 4, "None"))
    bad = msgspec.structs.replace(bad, articles=(msgspec.structs.replace(bad.articles[0], records=(wrong,)),))
    good = paper("gazette", FERRY, said=[ORR, VAYA])
    outcomes = list(archive.add_all([bad, good, paper("herald", FERRY), good]))
    assert [getattr(one, "outcome", None) or one.error.kind for one in outcomes] == [
        *("internal", "added", "forgotten", "known")
    ]
    assert [one.page for one in outcomes][:2] == [bad.id, good.id]
    assert archive.stats().statements == 2
    assert list(archive.doctor()) == []


def test_what_is_said_to_be_in_is_in(archive):
    with Archive(archive.path, read_only=True) as reader:
        for outcome in archive.add_all(many_pages(300)):
            assert reader.page(outcome.page)
    assert archive.stats().reports == 1
