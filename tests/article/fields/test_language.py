import pytest

from onrecord.article.fields.language import find_language, language_of, primary_tag
from onrecord.article.region import Region
from onrecord.page.html import parse_html
from onrecord.page.plaintext import parse_text

TEXTS = {
    "en": "The dam above the harbour broke at noon, and the water reached the old mill within the hour. Nobody was "
    "hurt, "
    "but the road to the coast will stay closed until the engineers have looked at the bridge.",
    "de": "Der Damm über dem Hafen ist am Mittag gebrochen, und das Wasser hat die alte Mühle nach einer Stunde "
    "erreicht. "
    "Verletzt wurde niemand, aber die Straße zur Küste bleibt gesperrt, bis die Brücke geprüft ist.",
    "fr": "Le barrage au-dessus du port a cédé à midi, et les eaux ont atteint le vieux moulin en une heure. Il "
    "n'y a pas "
    "de blessés, mais la route de la côte reste fermée dans les deux sens pour que les ponts soient vérifiés.",
    "no": "Demningen over havnen brast midt på dagen, og vannet nådde den gamle møllen etter en time. Ingen ble "
    "skadet, "
    "men veien til kysten er stengt til ingeniørene har sett på broen, sier ordføreren i byen.",
    "is": "Stíflan fyrir ofan höfnina brast um hádegi og vatnið náði að gömlu myllunni eftir klukkustund. Enginn "
    "slasaðist "
    "en vegurinn hefur verið lokaður og það er ekki vitað hvenær hann opnar, segir bæjarstjórinn við blaðið.",
    "sw": "Bwawa lililo juu ya bandari lilipasuka saa sita mchana na maji yalifika katika kinu cha zamani baada ya "
    "saa moja. "
    "Hakuna mtu aliyeumia, lakini barabara ya pwani imefungwa kwa muda, alisema mkuu wa wilaya hiyo.",
    "ja": "正午ごろ、港の上にあるダムが決壊し、水は一時間以内に古い水車小屋に達した。けが人はいないが、海岸への道路"
    "は橋の点検が終わるまで"
    "通行止めになる。市は住民に高台への避難を呼びかけ、学校の体育館を開放した。夕方までに水位は下がり始めたという。"
    "市長は会見で、原因を調べる委員会を設けると述べた。",
}


def found(language: str, *, lang: str = "", head: str = "", in_language: str | None = None):
    page = parse_html(
        f"<html lang='{lang}'><head>{head}</head><body><p>{TEXTS.get(language, language)}</p></body></html>"
    )
    meta: dict[str, tuple[str, ...]] = {name: (content,) for name, content in page.declared.meta}
    body = tuple(range(len(page.blocks)))
    return find_language(page, Region(1, 0, len(body), body, {"inLanguage": in_language} if in_language else {}, meta))


@pytest.mark.parametrize("language", TEXTS)
def test_a_declared_language_is_believed_where_the_text_bears_it_out(language):
    language_found = found(language, lang=f"{language}-XX")
    assert language_found is not None
    assert (language_found.value, language_found.raw, language_found.source) == (language, f"{language}-XX", "meta")


@pytest.mark.parametrize("language", TEXTS)
def test_an_undeclared_language_is_seen_in_the_text(language):
    language_found = found(language)
    assert language_found is not None
    assert (language_found.value, language_found.raw, language_found.source) == (language, None, "inferred")


@pytest.mark.parametrize("language", [language for language in TEXTS if language != "en"])
def test_a_lying_attribute_is_noticed(language):
    language_found = found(language, lang="en-US")
    assert language_found is not None
    assert (language_found.value, language_found.source) == (language, "inferred")
    assert [candidate.raw for candidate in language_found.candidates] == ["en-US"]


def test_another_declaration_backs_what_the_text_shows():
    language_found = found("de", lang="en", head='<meta property="og:locale" content="de_AT">')
    assert language_found is not None
    assert (language_found.value, language_found.raw, language_found.source) == ("de", "de_AT", "meta")


def test_the_node_of_the_article_goes_before_the_template():
    language_found = found("fr", lang="en", in_language="fr-FR")
    assert language_found is not None
    assert (language_found.value, language_found.source) == ("fr", "json-ld")


@pytest.mark.parametrize(
    ("declared", "text", "value"),
    [("nb-NO", "no", "no"), ("nn", "no", "no"), ("da", "no", "da"), ("lb", "de", "lb"), ("hr", "Rain.", "hr")],
)
def test_a_near_language_or_a_short_text_contradicts_nothing(declared, text, value):
    language_found = found(text, lang=declared)
    assert language_found is not None
    assert language_found.value == value


@pytest.mark.parametrize("declared", ["ja", "en"])
def test_japanese_is_seen_among_latin_names(declared):
    text = "「Gizmo Core」は「Lubilinux（Debella）」や「Umbuntu」「Yokto」など、さまざまなOSが動く。" * 4
    language_found = found(text, lang=declared)
    assert language_found is not None
    assert language_found.value == "ja"


def test_the_words_of_a_plain_text_tell_its_language_to_who_asks():
    region = Region(1, 0, 1, (0,))
    assert language_of(parse_text(TEXTS["de"]), region) == "de"
    assert language_of(parse_html(f"<p>{TEXTS['de']}"), region) is None


@pytest.mark.parametrize(
    "text",
    [
        "Osk Bay lifted its blockade of Port Ebb.",
        "Ellery authorities suspended publication of Ellery's largest paper.",
        "Osk and its northern allies launch war games near Ebb waters.",
    ],
)
def test_a_single_english_sentence_is_english_whatever_its_letters_look_like(text):
    assert found(text).value == "en"


@pytest.mark.parametrize(
    "text",
    ["Der Titel bei der Elite ohne Kontrakt geht indes an Larry Osk.", "Osk visita la ciudad de Ebb hoy."],
)
def test_a_single_sentence_of_another_language_is_not(text):
    one = found(text)
    assert one is None or one.value != "en"


def test_nothing_tells_a_language():
    assert found("1 2 3") is None
    assert found("") is None


@pytest.mark.parametrize(
    ("tag", "primary"),
    [
        ("en-US", "en"),
        ("es_VE", "es"),
        ("zh-Hant-TW", "zh"),
        ("eng", "en"),
        (" DE ", "de"),
        ("iw", "he"),
        ("von", None),
        ("", None),
        ("x" * 99, None),
    ],
)
def test_tags_are_read_as_pages_write_them(tag, primary):
    assert primary_tag(tag) == primary
