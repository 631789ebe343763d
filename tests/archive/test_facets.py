"""What a query finds is spread over facets, each under all filters but its own; a sample says that it is one."""

from __future__ import annotations

import pytest

from onrecord.archive import Archive, facets, narrow, search
from onrecord.archive.facets import Facet
from onrecord.errors import UsageError
from tests.archive.pages import ORR, VAYA, make_page

PAGES = [
    make_page([ORR], url="https://ledger.example/1", day="2024-03-14"),
    make_page([ORR, VAYA], url="https://ledger.example/2", day="2024-03-20"),
    make_page([VAYA], url="https://gazette.example/3", day="2023-11-02", publisher="Gazette"),
    make_page([], url="https://courrier.example/4", day=None, publisher=None, language="fr", headline="Le café"),
]


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    with Archive(tmp_path_factory.mktemp("facets") / "news.db") as archive:
        for page in PAGES:
            archive.add(page)
        yield archive


def shown(facet: Facet) -> dict[str, int]:
    return {one.value: one.count for one in facet.values}


def test_articles_are_counted(full):
    found = full.facets()
    assert (found.of, found.counted, found.total) == ("articles", 4, 4)
    assert shown(found.outlets) == {"The Harbour Ledger": 2, "Gazette": 1, "courrier.example": 1}
    assert list(shown(found.days).items()) == [("", 1), ("2023-11", 1), ("2024-03", 2)]
    assert shown(found.languages) == {"en": 3, "fr": 1}
    assert shown(found.speakers) == {"Hamish Orr": 2, "Lena Vaya": 2}
    assert shown(found.statuses) == {"claimed": 2, "denied": 2}
    assert shown(found.acts) == {"say": 2, "deny": 2}


def test_a_pronoun_is_nobodys_name(tmp_path):
    said = [ORR, ("She", "the wall may leak", "say", "claimed"), ("elle", "the wall is old", "say", "claimed")]
    with Archive(tmp_path / "news.db") as archive:
        archive.add(make_page(said))
        for of in ("articles", "statements"):
            assert shown(archive.facets(of=of).speakers) == {"Hamish Orr": 1}


def test_statements_are_counted(full):
    found = full.facets(of="statements")
    assert (found.of, found.counted, found.total) == ("statements", 4, 4)
    assert shown(found.outlets) == {"The Harbour Ledger": 3, "Gazette": 1}
    assert shown(found.days) == {"2024-03": 3, "2023-11": 1}
    assert shown(found.speakers) == {"Hamish Orr": 2, "Lena Vaya": 2}


@pytest.mark.parametrize(
    ("asked", "facet", "found"),
    [
        ({"query": "bridge safe"}, "outlets", {"The Harbour Ledger": 2}),
        ({"query": "bridge", "outlet": "gazette"}, "outlets", {"The Harbour Ledger": 2, "Gazette": 1}),
        ({"query": "bridge", "outlet": "gazette"}, "speakers", {"Lena Vaya": 1}),
        ({"outlet": "gazette", "language": "en"}, "languages", {"en": 1}),
        ({"language": "fr"}, "outlets", {"courrier.example": 1}),
        ({"until": "2023"}, "outlets", {"Gazette": 1}),
        ({"speaker": "orr"}, "speakers", {"Hamish Orr": 2, "Lena Vaya": 2}),
        ({"speaker": "orr"}, "outlets", {"The Harbour Ledger": 2}),
        ({"speaker": "orr", "act": "deny"}, "outlets", {}),
        ({"speaker": "orr", "act": "deny"}, "acts", {"say": 2, "deny": 1}),
        ({"status": "denied", "since": "2024"}, "days", {"2023-11": 1, "2024-03": 1}),
        ({"query": "...", "language": "en"}, "languages", {}),
        ({"speaker": "..."}, "outlets", {}),
        ({"of": "statements", "speaker": "orr"}, "acts", {"say": 2}),
        ({"of": "statements", "speaker": "orr"}, "speakers", {"Hamish Orr": 2, "Lena Vaya": 2}),
        ({"of": "statements", "query": "sold wall"}, "outlets", {"The Harbour Ledger": 1, "Gazette": 1}),
        ({"of": "statements", "query": '"sold the wall"'}, "days", {"2023-11": 1, "2024-03": 1}),
        ({"of": "statements", "query": '"wall sold"'}, "days", {}),
        ({"of": "statements", "to": "mayor", "since": "2024"}, "statuses", {"claimed": 2, "denied": 1}),
        ({"of": "statements", "about": "..."}, "acts", {}),
    ],
)
def test_each_facet_is_counted_under_all_filters_but_its_own(full, asked, facet, found):
    assert shown(getattr(full.facets(**asked), facet)) == found


def test_a_superseded_version_is_not_counted(archive):
    archive.add(make_page([ORR], retrieved_at="2024-03-14T08:00:00Z"))
    archive.add(make_page([VAYA], retrieved_at="2024-03-15T08:00:00Z"))
    assert shown(archive.facets().speakers) == {"Lena Vaya": 1}
    assert shown(archive.facets("bridge").acts) == {"deny": 1}
    assert shown(archive.facets(of="statements").acts) == {"deny": 1}
    assert shown(archive.facets(versions=True).speakers) == {"Hamish Orr": 1, "Lena Vaya": 1}


@pytest.mark.parametrize("asked", [{"of": "pages"}, {"status": "true"}, {"about": "wall"}, {"to": "mayor"}])
def test_what_does_not_fit_is_refused(full, asked):
    with pytest.raises(UsageError):
        full.facets(**asked)


def test_many_months_are_years(archive):
    for number in range(30):
        archive.add(make_page(url=f"https://a.example/{number}", day=f"{2020 + number % 3}-{1 + number % 12:02}-01"))
    assert len(shown(archive.facets().days)) == 12
    for number in range(30):
        archive.add(make_page(url=f"https://b.example/{number}", day=f"{2010 + number}-05-01"))
    days = shown(archive.facets().days)
    assert len(days) == 20
    assert all(len(year) == 4 for year in days)
    assert list(days) == sorted(days)


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """Articles of two papers by turns: no sample may see one of them only."""
    with Archive(tmp_path_factory.mktemp("sample") / "news.db") as archive:
        for number in range(400):
            archive.add(
                make_page(
                    [(ORR, VAYA)[number % 2]], url=f"https://a.example/{number}", publisher=("Odd", "Even")[number % 2]
                )
            )
        yield archive


@pytest.mark.parametrize("asked", [{}, {"query": "bridge"}, {"query": "bridge", "since": "2024"}, {"language": "en"}])
@pytest.mark.parametrize("of", ["articles", "statements"])
def test_of_too_many_an_even_sample_is_counted(large, monkeypatch, of, asked):
    monkeypatch.setitem(facets.COUNTED, of, 100)
    monkeypatch.setattr(facets, "RUNS", 8)
    if of == "statements":
        asked = {("to" if name == "query" else name): value.replace("bridge", "mayor") for name, value in asked.items()}
    found = large.facets(of=of, **asked)
    assert 10 < found.counted <= 200
    assert found.total == pytest.approx(400, rel=0.4)
    assert not found.outlets.exact
    shares = [count / found.counted for count in shown(found.outlets).values()]
    assert shares == pytest.approx([0.5, 0.5], abs=0.15)


@pytest.mark.parametrize("asked", [{}, {"since": "2024"}, {"speaker": "orr"}, {"speaker": "orr", "act": "say"}])
def test_of_a_word_that_is_everywhere_the_articles_that_came_last_are_weighed(large, monkeypatch, asked):
    monkeypatch.setattr(search, "WEIGHED", 50)
    monkeypatch.setattr(search, "ASKED", 50)
    last = {hit.source.address for hit in large.search("bridge", limit=20, **asked)}
    assert len(last) == 20
    assert min(int(address.rpartition("/")[2]) for address in last) >= 350


@pytest.mark.parametrize("most", [0, 1, 1_000_000])
def test_the_way_to_an_answer_does_not_change_it(large, monkeypatch, most):
    monkeypatch.setattr(narrow, "SET", most)
    monkeypatch.setattr(search, "ASKED", 10)
    found = [hit.source.address for hit in large.search("bridge", speaker="orr", outlet="odd", since="2024", limit=400)]
    assert len(found) == 200


@pytest.mark.parametrize("query", ['"old bridge"', '"hamish orr" bridge'])
@pytest.mark.parametrize("independent", [False, True])
def test_of_a_phrase_of_common_words_the_last_are_weighed_and_all_are_found(large, monkeypatch, query, independent):
    plain = {hit.source.address for hit in large.search(query, limit=500)}
    monkeypatch.setattr(search, "DEAR", 10)
    monkeypatch.setattr(search, "NEWEST", 30)
    found = [hit.source.address for hit in large.search(query, limit=500)]
    assert set(found) == plain
    assert len(found) == len(plain) >= 200
    numbers = [int(address.rpartition("/")[2]) for address in found]
    assert sorted(numbers[:30]) == sorted(numbers)[-30:]
    pages = [[hit.source.address for hit in large.search(query, limit=50, offset=at)] for at in range(0, 500, 50)]
    assert [address for page in pages for address in page] == found
    assert all(hit.source.address in plain for hit in large.search(query, limit=5, independent=independent))


@pytest.mark.parametrize("most", [0, 8])
@pytest.mark.parametrize("asked", [{"speaker": "orr"}, {"act": "say"}, {"speaker": "orr", "act": "say"}])
def test_an_articles_numbers_say_what_its_statements_do(large, monkeypatch, most, asked):
    monkeypatch.setattr(narrow, "SET", 0)
    monkeypatch.setattr(narrow, "NAMES", most)
    assert len(list(large.search("bridge", limit=500, **asked))) == 200
    assert list(large.search("bridge", **{**asked, "act": "sing"})) == []
