from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.page import Charset
from onrecord.page.charsets import charset_name
from onrecord.page.decode import decode
from tests.pace import cpu_seconds

ENGLISH = "The council of Port Ellery voted to raise the wall. “We had no choice,” said Ms Oduya — it cost £84m."
GERMAN = (
    "<p>Der Gemeinderat von Grünwörth hat am Mittwoch über die Erhöhung der Mauer "
    "abgestimmt. Für die Bürger ändert sich "
    "zunächst wenig, erklärte die Bürgermeisterin. Die Kosten müssten später über Gebühren gedeckt werden, hieß es."
)
FRENCH = (
    "<p>Le conseil a voté l’élévation de la digue après une nuit de débats très "
    "animés. « Nous n’avions pas le choix », a "
    "déclaré la maire à la presse, précisant que les travaux débuteront l’été prochain, près de l’écluse."
)
POLISH = (
    "<p>Rada miasta zdecydowała w środę o podwyższeniu wału przeciwpowodziowego. "
    "Mieszkańcy będą mogli zgłaszać uwagi do "
    "końca miesiąca, powiedziała rzeczniczka. Koszty pokryje województwo, a część zapłacą też właściciele łąk."
)
RUSSIAN = (
    "<p>Городской совет в среду проголосовал за повышение стены. Работы начнутся "
    "летом и продлятся два года, сообщила "
    "глава города. По её словам, расходы покроет область, а жители смогут подать замечания до конца месяца."
)
GREEK = (
    "<p>Το δημοτικό συμβούλιο ψήφισε την Τετάρτη την ανύψωση του τείχους. Οι "
    "εργασίες θα αρχίσουν το καλοκαίρι, δήλωσε η "
    "δήμαρχος, και το κόστος θα καλυφθεί από την περιφέρεια."
)
TURKISH = (
    "<p>Belediye meclisi çarşamba günü duvarın yükseltilmesini onayladı. Çalışmalar "
    "yazın başlayacak ve iki yıl sürecek, "
    "dedi başkan. Giderlerin bir bölümünü ilçe karşılayacağı için halkın ödeyeceği ücretler değişmeyecek."
)
HEBREW = (
    "<p>מועצת העיר הצביעה ביום רביעי בעד הגבהת החומה. העבודות יתחילו בקיץ ויימשכו שנתיים, אמרה ראשת העיר לעיתונאים."
)
ARABIC = (
    "<p>صوّت مجلس المدينة يوم الأربعاء على رفع الجدار. وستبدأ الأعمال في الصيف وتستمر عامين، بحسب ما قالت رئيسة البلدية."
)
THAI = "<p>สภาเมืองลงมติเมื่อวันพุธให้ยกกำแพงสูงขึ้น งานจะเริ่มในฤดูร้อนและใช้เวลาสองปี นายกเทศมนตรีกล่าวกับผู้สื่อข่าว"
JAPANESE = (
    "<p>市議会は水曜日、防潮堤を高くする計画を可決した。工事は夏に始まり、二年間続く見通しだと市長は記者団に語った。"
    "費用は県が負担し、住民は月末まで意見を出すことができる。反対した議員は、説明が足りないと述べた。"
)
CHINESE = (
    "<p>市议会星期三表决通过了加高海堤的计划。市长对记者说，工程将于夏季开始，为期两年，费用由省政府承担。"
    "居民可以在月底之前提出意见。投反对票的议员表示，政府的说明还不够充分，希望公开全部资料。"
)
TAIWANESE = (
    "<p>市議會星期三表決通過了加高海堤的計畫。市長對記者說，工程將於夏季開始，為期兩年，費用由省政府承擔。"
    "居民可以在月底之前提出意見。投反對票的議員表示，政府的說明還不夠充分，希望公開全部資料。"
)
KOREAN = (
    "<p>시의회는 수요일 방조제를 높이는 계획을 통과시켰다. 공사는 여름에 시작해 이 년 동안 이어질 것이라고 시장은 "
    "기자들에게 말했다. 비용은 도가 부담하며 주민은 월말까지 의견을 낼 수 있다. 반대한 의원은 설명이 부족하다고 했다."
)

LANGUAGES = {
    "windows-1252": (GERMAN, "cp1252"),
    "windows-1250": (POLISH, "cp1250"),
    "iso-8859-2": (POLISH, "iso8859-2"),
    "windows-1251": (RUSSIAN, "cp1251"),
    "koi8-r": (RUSSIAN, "koi8-r"),
    "windows-1253": (GREEK, "cp1253"),
    "windows-1254": (TURKISH, "cp1254"),
    "windows-1255": (HEBREW, "cp1255"),
    "windows-1256": (ARABIC, "cp1256"),
    "windows-874": (THAI, "cp874"),
    "shift_jis": (JAPANESE, "shift_jis"),
    "euc-jp": (JAPANESE, "euc-jp"),
    "iso-2022-jp": (JAPANESE, "iso2022_jp"),
    "gbk": (CHINESE, "gbk"),
    "big5": (TAIWANESE, "big5"),
    "euc-kr": (KOREAN, "euc-kr"),
}


def meta(label: str) -> bytes:
    return f'<!doctype html><head><meta charset="{label}"></head>'.encode()


@pytest.mark.parametrize("name", LANGUAGES)
def test_the_servers_word_is_believed_when_the_bytes_bear_it_out(name):
    text, codec = LANGUAGES[name]
    assert decode(text.encode(codec), declared=name) == (text, Charset(name, "header"))


@pytest.mark.parametrize("name", LANGUAGES)
def test_the_pages_own_word_is_believed_when_the_bytes_bear_it_out(name):
    text, codec = LANGUAGES[name]
    read, charset = decode(meta(name) + text.encode(codec))
    assert (read.endswith(text), charset) == (True, Charset(name, "meta"))


@pytest.mark.parametrize("name", LANGUAGES)
def test_undeclared_bytes_are_read_right(name):
    text, codec = LANGUAGES[name]
    read, charset = decode(text.encode(codec))
    assert read == text
    assert (charset.found_by, charset.declared) == ("detection", None)


HARD = {("windows-1255", "windows-1251")}
"""Told apart only in a longer text."""
LIES = [
    "utf-8",
    "windows-1252",
    "iso-8859-1",
    "shift_jis",
    "euc-kr",
    "big5",
    "utf-16",
    "koi8-r",
    "windows-1251",
    "no-such-set",
]


@pytest.mark.parametrize("lie", LIES)
@pytest.mark.parametrize("name", LANGUAGES)
def test_a_lying_declaration_is_noticed(name, lie):
    text, codec = LANGUAGES[name]
    if charset_name(lie) == name or (name, lie) in HARD:
        pytest.skip("no lie, or one that only a longer text would show")
    read, charset = decode(meta(lie) + text.encode(codec))
    assert read.endswith(text)
    assert charset.declared == lie


@pytest.mark.parametrize("lie", [*LIES[1:], "gbk", "windows-1250"])
@pytest.mark.parametrize("text", [GERMAN, RUSSIAN, JAPANESE, CHINESE, KOREAN, ARABIC, "<p>café"])
def test_valid_utf8_is_utf8_whatever_is_declared(text, lie):
    assert decode(text.encode(), declared=lie) == (text, Charset("utf-8", "detection", lie))


def test_the_page_may_be_right_where_the_server_lies():
    read, charset = decode(meta("utf-8") + GERMAN.encode(), declared="ISO-8859-1")
    assert read.endswith(GERMAN)
    assert charset == Charset("utf-8", "meta", "ISO-8859-1")


def test_the_server_goes_before_the_page():
    assert decode(meta("windows-1250") + FRENCH.encode("cp1252"), declared="latin1")[1] == Charset(
        "windows-1252", "header", "windows-1250"
    )


MARKS = {
    "utf-8": b"\xef\xbb\xbf",
    "utf-16le": b"\xff\xfe",
    "utf-16be": b"\xfe\xff",
    "utf-32le": b"\xff\xfe\0\0",
    "utf-32be": b"\0\0\xfe\xff",
}


@pytest.mark.parametrize("name", MARKS)
def test_a_mark_goes_before_everything_and_is_no_text(name):
    read, charset = decode(MARKS[name] + GERMAN.encode(name), declared="windows-1252")
    assert (read, charset) == (GERMAN, Charset(name, "bom", "windows-1252"))


@pytest.mark.parametrize("name", list(MARKS)[1:])
@pytest.mark.parametrize("text", [GERMAN, "<html><head><title>" + RUSSIAN])
def test_wide_characters_without_a_mark_are_found(name, text):
    assert decode(text.encode(name)) == (text, Charset(name, "detection"))


def test_utf16_in_a_header_says_nothing_about_the_byte_order():
    assert decode(MARKS["utf-16be"] + b"\0a", declared="UTF-16") == ("a", Charset("utf-16be", "bom"))


@pytest.mark.parametrize("label", ["utf-8", None, "latin1"])
def test_a_few_broken_bytes_do_not_turn_utf8_into_another_set(label):
    body = (GERMAN * 3).encode().replace(b"\xc3\xbc", b"\xfc", 2)
    read, charset = decode(body, declared=label)
    assert (charset.name, read.count("\ufffd")) == ("utf-8", 2)
    assert "Bürger" in read


def test_a_character_cut_at_the_end_is_one_broken_character():
    assert decode(GERMAN.encode() + "ü".encode()[:1])[0] == GERMAN + "\ufffd"


def test_utf8_in_name_only_gives_its_quotation_marks():
    read, charset = decode(ENGLISH.encode("cp1252"), declared="utf-8")
    assert (read, charset) == (ENGLISH, Charset("windows-1252", "detection", "utf-8"))


@pytest.mark.parametrize("declared", [None, "utf-8", "latin1", "windows-1251", "shift_jis"])
def test_ascii_is_what_it_is_declared_to_be(declared):
    assert decode(b"<p>Rain fell.", declared=declared) == (
        "<p>Rain fell.",
        Charset(charset_name(declared) or "", "header") if declared else Charset("utf-8", "detection"),
    )


@pytest.mark.parametrize("declared", ["utf-16", "utf-32", "nonsense", "x" * 100_000, "\0\x1b[2J"])
def test_ascii_declared_as_what_it_cannot_be_is_utf8(declared):
    text, charset = decode(b"<p>Rain fell.", declared=declared)
    assert (text, charset) == ("<p>Rain fell.", Charset("utf-8", "detection", declared[:40]))


DECLARING = {
    b"<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=KOI8-R'>": "koi8-r",
    b"<meta\n  charset = windows-1251\n>": "windows-1251",
    b'<?xml version="1.0" encoding="windows-1251"?><html>': "windows-1251",
    b"<head>" + b"<script>var a = 1;</script>" * 400 + b'<meta charset="koi8-r">': "koi8-r",
    b'<script charset="utf-8" src="a.js"></script><meta charset="koi8-r">': "koi8-r",
}


@pytest.mark.parametrize("head", DECLARING)
def test_a_declaration_is_found_however_it_is_written(head):
    name = DECLARING[head]
    read, charset = decode(head + RUSSIAN.encode(name))
    assert read.endswith(RUSSIAN)
    assert charset == Charset(name, "meta")


NOT_DECLARING = [
    b"<p>charset=koi8-r</p>",
    b'<script charset="koi8-r">',
    b"<meta name=a><p>charset=koi8-r",
    b"<meta charset=>",
]


@pytest.mark.parametrize("head", NOT_DECLARING)
def test_other_words_are_no_declaration(head):
    assert decode(head + GERMAN.encode())[1] == Charset("utf-8", "detection")


def test_line_ends_and_nul_are_left_alone():
    assert decode(b"a\r\nb\0c\rd")[0] == "a\r\nb\0c\rd"


NONSENSE = {
    "nothing": b"",
    "one high byte": b"\xff",
    "half a mark": b"\xff\xfe",
    "mark and half a character": b"\xff\xfea",
    "EBCDIC": ENGLISH.replace("“", '"').replace("”", '"').replace("—", "-").replace("£", "L").encode("cp037"),
    "every byte": bytes(range(256)) * 40,
    "zeros": b"\0" * 10_000,
    "lone surrogates": "\ud800\udfff".encode("utf-16-le", "surrogatepass") * 100,
    "overlong": b"\xc0\xaf" * 1000,
    "surrogates in utf-8": b"\xed\xa0\x80" * 1000,
    "escapes of no set": b"\x1b$B" * 1000,
    "png": b"\x89PNG\r\n\x1a\n" + bytes(range(255, -1, -1)) * 20,
}


@pytest.mark.parametrize("body", NONSENSE.values(), ids=NONSENSE)
@pytest.mark.parametrize("declared", [None, "utf-8", "latin1", "gbk", "utf-16", "iso-2022-kr", ""])
def test_nonsense_gives_some_text(body, declared):
    text, charset = decode(body, declared=declared)
    text.encode("utf-8")
    assert charset.name


@given(
    st.binary(max_size=200), st.sampled_from([None, "utf-8", "latin1", "shift_jis", "gb18030", "utf-16", "iso-2022-jp"])
)
def test_any_bytes_give_text_that_can_be_written(body, declared):
    decode(body, declared=declared)[0].encode("utf-8")


@given(st.text(max_size=200))
def test_utf8_comes_back_as_it_was(text):
    assert decode(b"<p>" + text.encode("utf-8", "replace"))[0] == "<p>" + text.encode("utf-8", "replace").decode()


def test_large_bodies_take_linear_time():
    bodies = (b"\xe4" * 5_000_000, b"charset" * 700_000, b"<meta " * 800_000 + b"\xff", b"a\xe9" * 3_000_000)
    assert cpu_seconds(lambda: [decode(body) for body in bodies], limit=5) < 5


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("latin1", "windows-1252"),
        ("Latin-1", "windows-1252"),
        ("US-ASCII", "windows-1252"),
        ("iso_8859-1:1987", "windows-1252"),
        ("ISO-8859-9", "windows-1254"),
        ("gb2312", "gbk"),
        ("GB_2312-80", "gbk"),
        ("x-sjis", "shift_jis"),
        ("ks_c_5601-1987", "euc-kr"),
        ("utf8", "utf-8"),
        ("tis-620", "windows-874"),
        ("iso-8859-8-i", "iso-8859-8-i"),
        ("hz-gb-2312", None),
        ("utf-7", None),
        ("", None),
        ("utf-8" + "x" * 1_000_000, None),
    ],
)
def test_labels_mean_what_the_standard_says(label, name):
    assert charset_name(label) == name
