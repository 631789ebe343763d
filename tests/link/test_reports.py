"""From joins to reports: copies, cuts and versions of one text with its origin. All texts are made up."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.link.copies import CopyIndex, Relation
from onrecord.link.reports import Join, Known, Report, Undone, credited_agency, join_of, joins_of, reports_of
from tests.link.texts import CLINIC, FERRY, FOOTER, LIBRARY, every_nth_word_changed, paragraphs


def join(a: str, b: str, relation: Relation = "same", containment: float = 0.95) -> Join:
    return Join(a, b, relation, containment, f"{containment:.0%}")


def groups(reports: list[Report]) -> list[list[str]]:
    return sorted(sorted(member.article for member in report.members) for report in reports)


def known(ids: str) -> list[Known]:
    return [Known(id_) for id_ in ids]


@pytest.mark.parametrize(
    ("joins", "expected"),
    [
        ([], ["a", "b", "c", "d"]),
        ([join("a", "b")], ["ab", "c", "d"]),
        ([join("a", "b"), join("c", "b")], ["abc", "d"]),
        ([join("a", "b", "contained"), join("c", "b", "same")], ["abc", "d"]),
        ([join("a", "d", "contained"), join("b", "d", "contained")], ["a", "b", "c", "d"]),
        ([join("d", "a", "contains"), join("d", "b", "contains"), join("a", "b")], ["abd", "c"]),
        ([join("a", "d", "contained"), join("b", "d", "contained"), join("c", "d", "same")], ["a", "b", "cd"]),
        ([join("a", "a")], ["a", "b", "c", "d"]),
        ([join("a", "x")], ["a", "b", "c", "d"]),
    ],
)
def test_joins_make_groups_and_what_holds_two_matters_joins_neither(joins, expected):
    assert groups(reports_of(known("abcd"), joins)) == [list(ids) for ids in expected]


def test_a_collection_is_named_by_the_reports_that_it_holds():
    reports = reports_of(known("abd"), [join("a", "d", "contained"), join("b", "d", "contained")])
    assert {report.id: report.held_by for report in reports} == {"a": ("d",), "b": ("d",), "d": ()}


@pytest.mark.parametrize(("whole", "count"), [("2024-05-01", 1), ("2024-05-02", 3), ("2024-05-03", 3), (None, 3)])
def test_cuts_that_came_later_are_of_one_report_though_they_share_nothing(whole, count):
    articles = [Known("a", published="2024-05-02"), Known("b", published="2024-05-02"), Known("d", published=whole)]
    reports = reports_of(articles, [join("a", "d", "contained"), join("b", "d", "contained")])
    assert len(reports) == count


@pytest.mark.parametrize(
    ("parted", "expected"),
    [
        ([("a", "b")], ["a", "bc"]),
        ([("c", "a")], ["a", "bc"]),
        ([("a", "b"), ("b", "c")], ["a", "b", "c"]),
        ([("a", "x")], ["abc"]),
    ],
)
def test_what_a_person_parts_stays_apart_also_by_way_of_others(parted, expected):
    joins = [join("a", "b", containment=0.9), join("b", "c", containment=0.99)]
    undone = [Undone(a, b, by="editor") for a, b in parted]
    assert groups(reports_of(known("abc"), joins, undone=undone)) == [list(ids) for ids in expected]


@pytest.mark.parametrize(
    ("articles", "origin", "reason"),
    [
        ([Known("a")], "a", "the only one"),
        ([Known("a"), Known("b")], "a", "nothing tells which was first"),
        ([Known("a"), Known("b", published="2024-05-01")], "b", "published first, 2024-05-01"),
        (
            [Known("b", published="2024-05-01"), Known("a", published="2024-05-01")],
            "a",
            "published first, like 1 other, 2024-05-01",
        ),
        (
            [
                Known("a", published="2024-05-01", captured="2024-05-03"),
                Known("b", published="2024-05-01", captured="2024-05-02"),
            ],
            "b",
            "captured first, 2024-05-02, of 2 published 2024-05-01",
        ),
        (
            [Known("a", published="2024-05-01T10:00+02:00"), Known("b", published="2024-05-01T09:00Z")],
            "a",
            "published first, 2024-05-01T10:00+02:00",
        ),
        ([Known("a", published="2024-05-01"), Known("b", published="2024-05-01T23:00Z")], "b", None),
        ([Known("a", captured="2024-05-03"), Known("b", captured="2024-05-02")], "b", "captured first, 2024-05-02"),
        ([Known("a", published="yesterday"), Known("b", published="2024-05-02")], "b", None),
        (
            [Known("a", published="2024-05-01"), Known("b", published="2024-05-02", agency="AP")],
            "b",
            "credits AP; published first, 2024-05-02",
        ),
        (
            [
                Known("a", published="2024-05-01", agency="AP"),
                Known("b", published="2024-05-02", agency="Associated Press", outlet="AP News"),
            ],
            "b",
            "the agency's own text",
        ),
    ],
)
def test_the_origin_is_told_by_credit_and_dates(articles, origin, reason):
    (report,) = reports_of(articles, [join("a", "b")] if len(articles) > 1 else [])
    assert report.origin == origin
    assert reason in (None, report.origin_reason)


def test_the_whole_text_goes_before_its_parts_where_no_date_helps():
    (report,) = reports_of(known("abc"), [join("a", "c", "contained"), join("b", "a", "contained"), join("b", "c")])
    assert report.origin == "c"


@pytest.mark.parametrize(
    ("first", "second", "role"),
    [
        (Known("a", address="u", outlet="x"), Known("b", address="u", outlet="x"), "version"),
        (Known("a", address="u", outlet="x"), Known("b", address="v", outlet="x"), "version"),
        (Known("a", address="u", outlet="x"), Known("b", address="v", outlet="y"), "copy"),
        (Known("a"), Known("b"), "copy"),
    ],
)
def test_the_same_papers_text_at_another_time_is_a_version(first, second, role):
    (report,) = reports_of([first, second], [join("b", "a")])
    assert [member.role for member in report.members] == ["origin", role]
    assert "95%" in report.members[1].reason


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("OSLO (AP) — The ferry sank.", "AP"),
        ("SULA, May 3 (Reuters) - The ferry sank.", "Reuters"),
        ("The ferry sank. (dpa)", "dpa"),
        ("The ferry sank.\n© 2024 AFP", "AFP"),
        ("The ferry (47 aboard) - sank.", None),
        ("The man from Reuters was aboard, he said.", None),
        ("", None),
    ],
)
def test_an_agency_is_credited_in_dateline_or_closing_words(text, agency):
    assert credited_agency(text) == agency


TEXTS = {
    "ferry": FERRY,
    "ferry cut": "\n".join(paragraphs(FERRY)[:4]),
    "ferry edited": every_nth_word_changed(FERRY, 12),
    "ferry, other paper": f"Another headline\n{FERRY}\n{FOOTER}",
    "library": LIBRARY,
    "library cut": "\n".join(paragraphs(LIBRARY)[:3]),
    "clinic": CLINIC,
    "clinic quoting": f"{CLINIC}\n{paragraphs(FERRY)[2]}",
    "letter": f"{FERRY}\n{LIBRARY}\n{FOOTER}",
    "other matter": f"{FOOTER}\n{paragraphs(CLINIC)[2]} {paragraphs(LIBRARY)[3]} {paragraphs(FERRY)[5]}",
}
EXPECTED = [
    ["clinic", "clinic quoting"],
    ["ferry", "ferry cut", "ferry edited", "ferry, other paper"],
    ["letter"],
    ["library", "library cut"],
    ["other matter"],
]


@settings(max_examples=40, deadline=None)
@given(st.permutations(sorted(TEXTS)), st.randoms(use_true_random=False))
def test_the_order_of_adding_changes_no_group(order, rng):
    index, joins = CopyIndex(), []
    for id_ in order:
        joins += [join_of(id_, match) for match in index.find(TEXTS[id_])]
        index.add(id_, TEXTS[id_])
    rng.shuffle(joins)
    articles = [Known(id_) for id_ in order]
    assert groups(reports_of(articles, joins)) == EXPECTED
    assert groups(reports_of(articles, joins_of(index))) == EXPECTED


IDS = st.sampled_from("abcdefg")
JOINS = st.builds(join, IDS, IDS, st.sampled_from(["same", "contains", "contained"]), st.sampled_from([0.3, 0.8, 1.0]))


@given(st.lists(JOINS, max_size=12), st.lists(st.tuples(IDS, IDS), max_size=3), st.randoms(use_true_random=False))
def test_any_joins_in_any_order_give_the_same_reports_and_every_article_is_in_one(joins, pairs, rng):
    undone = [Undone(a, b, by="x") for a, b in pairs if a != b]
    reports = reports_of(known("abcdefg"), joins, undone=undone)
    assert sorted(member.article for report in reports for member in report.members) == list("abcdefg")
    assert all(not {one.a, one.b} <= {m.article for m in report.members} for report in reports for one in undone)
    mixed = list(joins)
    rng.shuffle(mixed)
    assert reports_of(known("gfedcba"), mixed, undone=undone) == reports
