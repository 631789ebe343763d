import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.article.fields.date_text import (
    may_name_date,
    may_say_only_dates,
    read_date,
    read_dates,
    read_declared,
    read_line,
)
from onrecord.lang.calendar_words import WORDS as LANGUAGES

CAPTURED = "2025-05-05T12:00:00+02:00"

SHOWN = [
    ("Updated 21 October 2024", "en", "2024-10-21"),
    ("October 21st, 2024 at 2:05PM", "en", "2024-10-21T14:05"),
    ("Mon 21 Oct 2024 12.05 am", "en", "2024-10-21T00:05"),
    ("3rd of March, 2025", "en", "2025-03-03"),
    ("Montag, 3. März 2025, 14:05 Uhr", "de", "2025-03-03T14:05"),
    ("3. Jänner 2025 um 9 Uhr", "de", "2025-01-03T09"),
    ("Stand: 03.03.25 14:05 Uhr", "de", "2025-03-03T14:05"),
    ("lundi 3 mars 2025 à 09h12", "fr", "2025-03-03T09:12"),
    ("1er février 2025 à 9 h 05", "fr", "2025-02-01T09:05"),
    ("3 de marzo de 2025 a las 15:30", "es", "2025-03-03T15:30"),
    ("03 aprile 2025 alle 10:30", "it", "2025-04-03T10:30"),
    ("08/03/2025 15h30", "pt", "2025-03-08T15:30"),
    ("Gepubliceerd op 3 mrt 2025 om 14:05", "nl", "2025-03-03T14:05"),
    ("den 3. mars 2025 kl. 14.05", "no", "2025-03-03T14:05"),
    ("Publicerad 3 maj 2025 kl 08.00", "sv", "2025-05-03T08:00"),
    ("3. september 2025 kl. 06:30", "da", "2025-09-03T06:30"),
    ("3.3.2025 klo 14.05", "fi", "2025-03-03T14:05"),
    ("3. ágúst 2025", "is", "2025-08-03"),
    ("3 września 2025, godz. 14:05", "pl", "2025-09-03T14:05"),
    ("3. března 2025 v 14:05", "cs", "2025-03-03T14:05"),
    ("2025. március 3. 14:05", "hu", "2025-03-03T14:05"),
    ("3 мая 2025, 14:05", "ru", "2025-05-03T14:05"),
    ("3 травня 2025 о 14:05", "uk", "2025-05-03T14:05"),
    ("Güncelleme: 3 Mart 2025 14:05", "tr", "2025-03-03T14:05"),
    ("Thứ hai, 3/3/2025, 14:05 (GMT+7)", "vi", "2025-03-03T14:05+07:00"),
    ("3 tháng 3, 2025", "vi", "2025-03-03"),
    ("3. Mäerz 2025", "lb", "2025-03-03"),
    ("3 Machi 2025", "sw", "2025-03-03"),
    ("3 kuMashi 2025 3 Mashi 2025", "zu", "2025-03-03"),
    ("2025年1月13日 5時00分", "ja", "2025-01-13T05:00"),
    ("2025年1月13日 午後5時30分", "ja", "2025-01-13T17:30"),
    ("2025年1月13日 下午5:30", "zh", "2025-01-13T17:30"),
    ("2025. 1. 13. 오후 5:30", "ko", "2025-01-13T17:30"),
    ("입력 2025.01.13 17:30", "ko", "2025-01-13T17:30"),
    ("١٣ مارس ٢٠٢٥", "ar", "2025-03-13"),
    ("3 آذار/مارس 2025", "ar", "2025-03-03"),
    ("13 मार्च 2025, 10:05 AM", "hi", "2025-03-13T10:05"),
    ("3 במרץ", "he", None),
    ("2025-03-03 14:05:09", "en", "2025-03-03T14:05:09"),
    ("22:57 GMT 28.04.2025", "en", "2025-04-28T22:57+00:00"),
    ("Dec 23, 2023 5:06pm PT", "en", "2023-12-23T17:06-08:00"),
    ("July 3, 2023 5:06 p.m. ET", "en", "2023-07-03T17:06-04:00"),
    ("3 March 2025 14:05 +0530", "en", "2025-03-03T14:05+05:30"),
    ("Fri, Apr 28 20232:23 PM EDT", "en", "2023-04-28T14:23-04:00"),
    ("March 2025", "en", "2025-03"),
    ("31 February 2025", "en", None),
    ("5 min read", "en", None),
    ("3-1 after 90 minutes", "en", None),
    ("Copyright Harbour Post", "en", None),
    ("Call 0800 123 456", "en", None),
]


@pytest.mark.parametrize(("text", "language", "value"), SHOWN)
def test_a_shown_date_is_read_in_its_language(text, language, value):
    read = read_date(text, language)
    assert (read.value if read else None) == value


@pytest.mark.parametrize(
    ("text", "language", "country", "value", "others"),
    [
        ("03/04/2025", "en", "US", "2025-03-04", ()),
        ("03/04/2025", "en", "GB", "2025-04-03", ()),
        ("03/04/2025", "fr", None, "2025-04-03", ()),
        ("03.04.2025", "en", "US", "2025-04-03", ()),
        ("25/04/2025", "en", "US", "2025-04-25", ()),
        ("04/25/2025", "en", "GB", "2025-04-25", ()),
        ("04/04/2025", "en", None, "2025-04-04", ()),
        ("03/04/2025 10:30", "en", None, "2025-03-04T10:30", ("2025-04-03T10:30",)),
        ("03/04/2025", None, None, "2025-04-03", ("2025-03-04",)),
        ("25.03.04", "ko", None, "2025-03-04", ()),
        ("25.03.04", "de", None, "2004-03-25", ()),
    ],
)
def test_day_and_month_follow_language_and_country(text, language, country, value, others):
    read = read_date(text, language, country=country)
    assert read is not None
    assert (read.value, read.others, read.reliable) == (value, others, not others)


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("Updated 7 sec ago", "en", "2025-05-05T11:59:53+02:00"),
        ("vor 3 Stunden", "de", "2025-05-05T09+02:00"),
        ("il y a 2 heures", "fr", "2025-05-05T10+02:00"),
        ("hace 3 horas", "es", "2025-05-05T09+02:00"),
        ("3 ore fa", "it", "2025-05-05T09+02:00"),
        ("há 3 horas", "pt", "2025-05-05T09+02:00"),
        ("3 uur geleden", "nl", "2025-05-05T09+02:00"),
        ("for 3 timer siden", "no", "2025-05-05T09+02:00"),
        ("3 godziny temu", "pl", "2025-05-05T09+02:00"),
        ("3 часа назад", "ru", "2025-05-05T09+02:00"),
        ("3 saat önce", "tr", "2025-05-05T09+02:00"),
        ("3 giờ trước", "vi", "2025-05-05T09+02:00"),
        ("3時間前", "ja", "2025-05-05T09+02:00"),
        ("3시간 전", "ko", "2025-05-05T09+02:00"),
        ("an hour ago", "en", "2025-05-05T11+02:00"),
        ("2 weeks ago", "en", "2025-04-21"),
        ("2 months ago", "en", "2025-03"),
        ("yesterday at 5 pm", "en", "2025-05-04T17"),
        ("Heute, 14:05 Uhr", "de", "2025-05-05T14:05"),
        ("3 March", "en", "2025-03-03"),
        ("3 December, 14:05", "en", "2024-12-03T14:05"),
    ],
)
def test_relative_dates_count_from_the_capture(text, language, value):
    known, unknown = read_date(text, language, retrieved_at=CAPTURED), read_date(text, language)
    assert known is not None
    assert unknown is not None
    assert (known.value, known.reliable) == (value, False)
    assert (unknown.value, unknown.precision, unknown.reliable) == (None, None, False)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Published: 3 March 2025 | Updated: 4 March 2025", "en", [("published", "03"), ("modified", "04")]),
        ("3 March 2025 (updated 4 March 2025)", "en", [(None, "03"), ("modified", "04")]),
        ("2025-03-03 14:05 aktualisiert", "de", [("modified", "03")]),
        ("Publié le 3 mars 2025, mis à jour le 4 mars 2025", "fr", [("published", "03"), ("modified", "04")]),
        ("입력 2025.03.03 14:05 수정 2025.03.04 15:00", "ko", [("published", "03"), ("modified", "04")]),
        ("2025年3月3日 更新", "ja", [("modified", "03")]),
        ("3 March 2025", "en", [(None, "03")]),
    ],
)
def test_words_beside_a_date_say_what_it_is(text, language, expected):
    found = read_dates(text, language)
    assert [(one.kind, one.value[8:10] if one.value else None) for one in found] == expected


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("Published 3 March 2025 at 14:05 GMT · 5 min read", True),
        ("Updated 7 sec ago", True),
        ("3 March 2025 • 4:45pm", True),
        ("By Ana Ruiz, 3 March 2025", False),
        ("Rain fell on 3 March 2025", False),
        ("5 min read", False),
    ],
)
def test_a_line_of_dates_is_told_from_a_sentence(text, only):
    assert read_line(text, "en").only is only


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024-05-03T14:05:09.120Z", "2024-05-03T14:05:09+00:00"),
        ("2024-05-03T14:05+0200", "2024-05-03T14:05+02:00"),
        ("2024-05-03 14:05:09 -0500", "2024-05-03T14:05:09-05:00"),
        ("2024-05-03T00:00:00Z", "2024-05-03"),
        ("2024-05-03T14:05:09", "2024-05-03T14:05:09"),
        ("20240503T14:05:09Z", "2024-05-03T14:05:09+00:00"),
        ("20240503", "2024-05-03"),
        ("1714745109", "2024-05-03T14:05:09+00:00"),
        ("1714745109000", "2024-05-03T14:05:09+00:00"),
        ("Fri May 03 14:05:09 UTC 2024", "2024-05-03T14:05:09+00:00"),
        ("Fri, 03 May 2024 14:05:09 GMT", "2024-05-03T14:05:09+00:00"),
        ("2024 05 03 14:05:09", "2024-05-03T14:05:09"),
        ("2024-05-112024-05-03", None),
        ("2024-13-45", None),
        ("0001-01-01T00:00:00", None),
        ("https://harbourpost.example/", None),
        ("", None),
    ],
)
def test_declared_dates_are_read_with_their_slips(text, value):
    read = read_declared(text)
    assert (read.value if read else None) == value


def test_the_place_of_a_date_is_carried():
    text = "By Ana Ruiz | Updated 21 October 2024, 2.05 pm BST | Harbour"
    read = read_date(text, "en")
    assert read is not None
    assert text[read.start : read.end] == "21 October 2024, 2.05 pm BST"


@pytest.mark.parametrize(
    "text", ["1" * 5000, "1." * 3000, "ago " * 2000, "年月日" * 2000, "\u0300" * 4000, "1 " * 4000]
)
def test_odd_texts_are_read_quickly(text):
    read_dates(text, "en", retrieved_at=CAPTURED)
    read_declared(text)


WORDS = st.sampled_from(
    "3 03 31 2025 14:05 :05 . , - / ² ٣ March mars 3月 日 年 ago vor h Uhr pm p.m. GMT +02:00 Updated 更新 "
    "tháng İ ' T am".split()
)


@given(
    st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=12).map(" ".join)),
    st.sampled_from(["en", "de", "ja", None]),
)
def test_places_lie_in_the_text_in_order(text, language):
    dates = read_dates(text, language, retrieved_at=CAPTURED)
    places = [place for one in dates for place in (one.start, one.end)]
    assert places == sorted(places)
    assert all(0 <= place <= len(text) for place in places)
    assert all((one.value is None) == (one.precision is None) for one in dates)
    read_declared(text)


@pytest.mark.parametrize(("text", "language", "value"), SHOWN)
def test_a_line_that_names_a_date_in_some_language_may_name_one(text, language, value):
    assert may_name_date(text) or not read_dates(text, language, retrieved_at=CAPTURED)


@pytest.mark.parametrize("text", ["3 comments", "Page 2 of 12", "25 people to see", "Room 1204", "1,234.5", ""])
def test_a_line_without_words_of_dates_may_name_none_in_any_language(text):
    assert not may_name_date(text)
    assert not any(read_dates(text, language, retrieved_at=CAPTURED) for language in (None, *LANGUAGES))


@given(
    st.lists(
        st.sampled_from(
            [
                *"0123456789",
                "12",
                "2024",
                "1998",
                ".",
                "/",
                "-",
                ":",
                "to",
                "min",
                "ago",
                "mar",
                "3",
                "May",
                "am",
                "h",
                "of",
                "uhr",
            ]
        )
    ),
    st.sampled_from(sorted(LANGUAGES)),
)
def test_what_may_name_no_date_names_none(words, language):
    text = " ".join(words)
    assert may_name_date(text) or not read_dates(text, language, retrieved_at=CAPTURED)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Published 3 March 2025 | 5 min read", True),
        ("更新于2025年3月3日", True),
        ("Rain fell on 3 March 2025", False),
        ("3 March 2025 " * 30, False),
    ],
)
def test_a_line_that_says_more_in_every_language_says_not_only_dates(text, expected):
    assert may_say_only_dates(text) is expected


@given(
    st.lists(
        st.sampled_from(
            "3 12 2024 . / : to min mar March May am pm of at uhr Stand rain 年 月 日 更新 ago vor UTC".split()
        )
    ),
    st.sampled_from(sorted(LANGUAGES)),
)
def test_a_line_that_says_only_dates_in_some_language_may_say_only_these(words, language):
    text = " ".join(words)
    assert may_say_only_dates(text) or not read_line(text, language, retrieved_at=CAPTURED).only
