"""Datelines. All texts are made up."""

import pytest

from onrecord.article.fields.dateline import find_dateline, normal_case, parse_dateline
from onrecord.article.region import Region
from onrecord.model.article import Dateline
from onrecord.model.found import Found
from onrecord.model.page import Page
from onrecord.page.html import parse_html
from tests.pace import cpu_seconds


@pytest.mark.parametrize(
    ("text", "place", "agency", "date"),
    [
        ("BRUSSELS: Talks went on.", "Brussels", None, None),
        ("BERLIN (dpa) - Der Regen fiel.", "Berlin", "dpa", None),
        ("PORT EBB (Northern Wire) — Rain fell on Ebb.", "Port Ebb", "Northern Wire", None),
        ("LONDON, Oct 21 (Reuters) - Rain fell.", "London", "Reuters", "Oct 21"),
        ("NEW YORK (AP) — Rain fell.", "New York", "AP", None),
        ("Paris, le 3 mars – Le vent souffle.", "Paris", None, "le 3 mars"),
        ("MADRID, 5 Ene. (EUROPA PRESS) - Llueve.", "Madrid", "EUROPA PRESS", "5 Ene."),
        ("Madrid, 3 mar (EFE).- Llueve.", "Madrid", "EFE", "3 mar"),
        ("Lisboa, 21 out 2024 (Lusa) – Chove.", "Lisboa", "Lusa", "21 out 2024"),
        ("(ANSA) - ROMA, 21 OTT - Piove.", "Roma", "ANSA", "21 OTT"),
        ("TOKYO, Jan 1 (Kyodo) -- Rain fell.", "Tokyo", "Kyodo", "Jan 1"),
        ("MOSCOW, October 21. /TASS/. Rain fell.", "Moscow", "TASS", "October 21"),
        ("МОСКВА, 21 окт - РИА Новости. Идёт дождь.", "Москва", "РИА Новости", "21 окт"),
        ("KHARKIV, Ukraine — Rain fell.", "Kharkiv, Ukraine", None, None),
        ("WASHINGTON, D.C. - Rain fell.", "Washington, D.C.", None, None),
        ("KUALA LUMPUR, Oct 21 — Rain fell.", "Kuala Lumpur", None, "Oct 21"),
        ("RIO DE JANEIRO - Chove.", "Rio de Janeiro", None, None),
        ("ISLAMABAD: Rain fell.", "Islamabad", None, None),
        ("NEW HARBOUR — Rain fell.", "New Harbour", None, None),
        ("Berlin. Der Regen fiel.", "Berlin", None, None),
        ("Hamburg – Am Morgen fiel Regen.", "Hamburg", None, None),
        ("Jakarta (ANTARA) - Hujan turun.", "Jakarta", "ANTARA", None),
        ("ANKARA (AA) - Yağmur yağdı.", "Ankara", "AA", None),
        ("(Reuters) - Rain fell.", None, "Reuters", None),
        ("【ワシントン共同】雨が降った。", "ワシントン", "共同", None),
        ("【パリ＝川口花子】雨が降った。", "パリ", None, None),
        ("［東京 21日 ロイター］ - 雨が降った。", "東京", "ロイター", "21日"),
        ("新华社北京10月21日电（记者方明）下雨了。", "北京", "新华社", "10月21日"),
        ("(서울=연합뉴스) 홍가람 기자 = 비가 내렸다.", "서울", "연합뉴스", None),
        ("القاهرة (رويترز) - هطلت الأمطار.", "القاهرة", "رويترز", None),
    ],
)
def test_datelines_of_many_houses(text, place, agency, date):
    found = parse_dateline(text)
    assert found is not None
    assert (found.value.place, found.value.agency, found.value.date) == (place, agency, date)


@pytest.mark.parametrize(
    "text",
    [
        "WASHINGTON is wet.",
        "Washington has seen worse.",
        "Q: What happened next?",
        "UPDATE: Rain fell.",
        "BREAKING NEWS - Rain fell.",
        "EXCLUSIVE — Rain fell.",
        "FILE PHOTO: Rain falls.",
        "NATO - The alliance met.",
        "CNN: The network said so.",
        "Bitcoin – die Währung fällt.",
        "Berlin - das ist die Hauptstadt.",
        "He said: no.",
        "Bridge — The Story of a River",
        "Москва — столица.",
        "【写真】雨の町",
        "(See below) Rain fell.",
        "",
        "[하버포스트=소설가 강가람의 창가] 비가 내렸다.",
    ],
)
def test_other_openings_are_no_datelines(text):
    assert parse_dateline(text) is None


def region_of(*paragraphs: str) -> tuple[Page, Region]:
    page = parse_html("".join(f"<p>{text}</p>" for text in paragraphs))
    return page, Region(1, 0, len(page.blocks), tuple(range(len(page.blocks))))


def dateline_of(page: Page, region: Region) -> Found[Dateline]:
    found = find_dateline(page, region)
    assert found is not None
    return found


def test_the_span_holds_what_is_printed_and_the_value_is_in_normal_case():
    page, region = region_of("LOS ANGELES, Oct 21 (Reuters) - Rain fell.")
    found = dateline_of(page, region)
    assert found.value.place == "Los Angeles"
    assert found.span is not None
    assert found.raw == found.span.text == "LOS ANGELES, Oct 21 (Reuters) -"
    assert page.text[found.span.start : found.span.end] == found.raw


def test_the_pages_own_spelling_wins_over_plain_capitalising():
    page, region = region_of("MCALBURG, Texas — Rain fell.", "In McAlburg, Texas, the streets were empty.")
    assert dateline_of(page, region).value.place == "McAlburg, Texas"


def test_dateline_is_looked_for_at_the_start_of_the_body_only():
    page, region = region_of("One.", "Two.", "Three.", "LONDON: Rain fell.")
    assert find_dateline(page, region) is None


def test_names_of_speakers_in_a_transcript_are_no_places():
    page, region = region_of("WEBERLING: How was it?", "SANDMANN: It was wet.", "WEBERLING: And then?")
    assert find_dateline(page, region) is None


def test_a_page_without_body_has_no_dateline():
    page = parse_html("")
    assert find_dateline(page, Region(1, 0, 0, ())) is None


@pytest.mark.parametrize(
    ("place", "value"), [("PARIS/BERLIN", "Paris/Berlin"), ("PORT-AU-PRINCE", "Port-au-Prince"), ("UN", "UN")]
)
def test_normal_case(place, value):
    assert normal_case(place) == value


@pytest.mark.parametrize("unit", ["A", "AA ", "AA-", "AA, ", "A. ", "(", "Aa ", "LONDON, Oct 2"])
def test_hostile_openings_cost_little(unit):
    assert cpu_seconds(lambda: parse_dateline(unit * 100_000), limit=0.1) < 0.1
