"""Direct speech in other languages than English. A case: text -> (act, source, contents) of each; "-": none."""

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from onrecord.extract.extract import extract
from onrecord.extract.quotes_abroad import find_told, statements_abroad
from onrecord.lang.sayings import Saying, saying_of
from onrecord.model.article import Article, Segment
from onrecord.model.found import Found
from onrecord.model.span import Span

LANGUAGES = "de fr es it pt nl sv no da pl is".split()

LONG = "la digue doit tenir et personne ne doit avoir peur ni ce soir ni demain ni plus tard"
"""So much that what is quoted behind it does not stand beside its attribution."""
CASES = {
    "de": {
        "„Der Deich hält“, sagte Anna Berg.": [("say", "Anna Berg", ["Der Deich hält"])],
        "»Der Deich hält«, sagte Bürgermeisterin Anna Berg am Montag.": [
            ("say", "Bürgermeisterin Anna Berg", ["Der Deich hält"])
        ],
        "«Der Deich hält noch», sagt die Ministerin.": [("say", "die Ministerin", ["Der Deich hält noch"])],
        '"Der Deich hält noch", so Berg.': [("say", "Berg", ["Der Deich hält noch"])],
        "Anna Berg sagte: „Der Deich hält.“": [("say", "Anna Berg", ["Der Deich hält."])],
        "Anna Berg (48) sagte dem Boten: „Der Deich hält.“": [("say", "Anna Berg", ["Der Deich hält."])],
        "Otto Lind, Leiter des Amts, sagte dazu: „Wir prüfen das.“": [("say", "Otto Lind", ["Wir prüfen das."])],
        "Gleichzeitig warnt sie: „Der Deich ist alt.“": [("warn", "sie", ["Der Deich ist alt."])],
        "Das Amt hat einen Plan. Dazu sagte Otto Lind:\n„Wir prüfen das noch.“": [
            ("say", "Otto Lind", ["Wir prüfen das noch."])
        ],
        # verbs in two parts
        "„Wir haben zu spät gehandelt“, räumte Ursula von der Tann ein.": [
            ("admit", "Ursula von der Tann", ["Wir haben zu spät gehandelt"])
        ],
        "„Wir prüfen das noch“, hat Otto Lind der Zeitung gesagt.": [("say", "Otto Lind", ["Wir prüfen das noch"])],
        "Er fügte hinzu: „Noch hält er.“": [("say", "Er", ["Noch hält er."])],
        # acts
        "„Das ist eine Lüge“, widersprach Lind.": [("deny", "Lind", ["Das ist eine Lüge"])],
        "„Hält der Deich noch?“, fragte er.": [("ask", "er", ["Hält der Deich noch?"])],
        # two parts, and what goes on
        "„Der Deich“, sagte Lind, „ist alt.“": [("say", "Lind", ["Der Deich", "ist alt."])],
        "„Der Deich hält“, sagte Lind. „Noch hält er.“": [("say", "Lind", ["Der Deich hält", "Noch hält er."])],
        "„Der Deich hält“, sagte er: „Noch hält er.“": [("say", "er", ["Der Deich hält", "Noch hält er."])],
        "„Der Deich hält“, sagte Lind dem „Talboten“. „Noch hält er.“": [
            ("say", "Lind", ["Der Deich hält", "Noch hält er."])
        ],
        "„Der Deich hält“, sagte Lind. „Die Flut“ ist sein Lieblingsbuch.": [("say", "Lind", ["Der Deich hält"])],
        "„Der Deich hält“, sagte Lind. Berg ergänzte: „Noch hält er.“": [
            ("say", "Lind", ["Der Deich hält"]),
            ("say", "Berg", ["Noch hält er."]),
        ],
        "„Das sagt“, betonte Koch, „die Frau des ‚Chefs‘ selbst.“": [
            ("say", "Koch", ["Das sagt", "die Frau des ‚Chefs‘ selbst."])
        ],
        # names of several parts
        "„Der Deich hält noch“, sagt Dr. Hakim al-Amin.": [("say", "Dr. Hakim al-Amin", ["Der Deich hält noch"])],
        "„Der Deich hält noch“, sagt Ärztin und Autorin Ida Holm.": [
            ("say", "Ärztin und Autorin Ida Holm", ["Der Deich hält noch"])
        ],
        "„Der Deich hält noch“, sagen Ida Holm und Otto Lind.": [
            ("say", "Ida Holm und Otto Lind", ["Der Deich hält noch"])
        ],
        "„Der Deich hält noch“, sagte Holm und Lind lachte.": [("say", "Holm", ["Der Deich hält noch"])],
        "„Der Deich hält noch“, sagte der Leiter des Hafenamts.": [
            ("say", "der Leiter des Hafenamts", ["Der Deich hält noch"])
        ],
        # words quoted within a clause
        "Sie nannte den Deich einen „alten Freund“, sagte Lind.": [
            ("say", "Lind", ["Sie nannte den Deich einen „alten Freund“"])
        ],
        "Der Plan sei „ein Witz“, so die Hafenbehörde. Es regnete.": [
            ("say", "die Hafenbehörde", ["Der Plan sei „ein Witz“"])
        ],
        "Der Deich halte, sagte sie. „Noch hält er jedenfalls.“": [("say", "sie", ["Noch hält er jedenfalls."])],
        "Lind betonte, „kein Deich hält ewig und drei Tage“.": [
            ("say", "Lind", ["kein Deich hält ewig und drei Tage"])
        ],
        "Lind betonte, dass der Deich „noch lange“ halte.": [("say", "Lind", ["der Deich „noch lange“ halte"])],
        "Die Ministerin Anna Berg: „Der Deich hält.“": [("say", "Die Ministerin Anna Berg", ["Der Deich hält."])],
    },
    "fr": {
        "« La digue tient », a déclaré Anna Morel.": [("say", "Anna Morel", ["La digue tient"])],
        "«\xa0La digue tient encore\xa0», a déclaré le maire de Valdoux, Luc Morel.": [
            ("say", "le maire de Valdoux", ["La digue tient encore"])
        ],
        "“La digue tient encore”, explique-t-elle.": [("say", "elle", ["La digue tient encore"])],
        "« La digue est vieille », a-t-il averti.": [("warn", "il", ["La digue est vieille"])],
        "« On verra demain », s’exclame l’habitante.": [("say", "l’habitante", ["On verra demain"])],
        "Luc Morel a répondu : « Nous verrons. »": [("say", "Luc Morel", ["Nous verrons."])],
        "« La digue tient encore », selon la préfète Anna Morel.": [
            ("say", "la préfète Anna Morel", ["La digue tient encore"])
        ],
        "– La digue tient encore, assure Luc Morel.": [("say", "Luc Morel", ["La digue tient encore"])],
        "La digue a « un peu bougé », a indiqué mardi à la radio le maire Luc Morel.": [
            ("say", "le maire Luc Morel", ["La digue a « un peu bougé »"])
        ],
        f"Anna Morel assure que {LONG} : « Elle est très solide. »": [
            ("say", "Anna Morel", [LONG, "Elle est très solide."])
        ],
        "Anna Morel a assuré que la digue « tient encore » et ajoute qu'elle est « vieille ».": [
            ("say", "Anna Morel", ["la digue « tient encore »"]),
            ("say", "Anna Morel", ["elle est « vieille »"]),
        ],
    },
    "es": {
        "“El dique resiste”, dijo la alcaldesa Ana Ruiz.": [("say", "la alcaldesa Ana Ruiz", ["El dique resiste"])],
        "«El dique resiste aún», ha asegurado Ruiz.": [("say", "Ruiz", ["El dique resiste aún"])],
        '"El dique resiste aún", añadió.': [("say", "-", ["El dique resiste aún"])],
        "“El dique resiste aún”, dijo la semana pasada.": [],
        "Ana von der Tal reconoció: “Llegamos tarde.”": [("admit", "Ana von der Tal", ["Llegamos tarde."])],
        "—El dique resiste —dijo Ana Ruiz—. Por ahora.": [("say", "Ana Ruiz", ["El dique resiste", "Por ahora."])],
        "Ana Ruiz explica que el dique “resiste por ahora”. “Mañana ya no resistirá.”": [
            ("say", "Ana Ruiz", ["el dique “resiste por ahora”"]),
            ("say", "Ana Ruiz", ["Mañana ya no resistirá."]),
        ],
        "El dique es “viejo”, añadió.": [("say", "-", ["El dique es “viejo”"])],
    },
    "it": {
        "«La diga tiene», ha detto il sindaco Luca Neri.": [("say", "il sindaco Luca Neri", ["La diga tiene"])],
        "“La diga tiene ancora”, spiega Neri.": [("say", "Neri", ["La diga tiene ancora"])],
        "Il sindaco ha risposto: «Vedremo domani.»": [("say", "Il sindaco", ["Vedremo domani."])],
        "Luca Neri: «La diga tiene ancora.»": [("say", "Luca Neri", ["La diga tiene ancora."])],
        "Il Corriere: «La diga tiene ancora»": [("say", "Il Corriere", ["La diga tiene ancora"])],
    },
    "pt": {
        "“A barragem aguenta”, disse o prefeito Rui Vaz.": [("say", "o prefeito Rui Vaz", ["A barragem aguenta"])],
        '"A barragem é velha", alertou Vaz.': [("warn", "Vaz", ["A barragem é velha"])],
        "Rui Vaz afirmou: “Vamos ver amanhã.”": [("say", "Rui Vaz", ["Vamos ver amanhã."])],
    },
    "nl": {
        "“De dijk houdt stand”, zegt burgemeester Jan de Wit.": [
            ("say", "burgemeester Jan de Wit", ["De dijk houdt stand"])
        ],
        "‘De dijk houdt nog stand’, aldus De Wit.": [("say", "De Wit", ["De dijk houdt nog stand"])],
        "Jan de Wit gaf toe: “We waren te laat.”": [("admit", "Jan de Wit", ["We waren te laat."])],
    },
    "sv": {
        "”Dammen håller”, säger kommunalrådet Karin Ek.": [("say", "kommunalrådet Karin Ek", ["Dammen håller"])],
        "– Dammen håller, säger Karin Ek till tidningen.": [("say", "Karin Ek", ["Dammen håller"])],
        "– Håller dammen? undrar hon.": [("ask", "hon", ["Håller dammen?"])],
        "Karin Ek säger: »Vi får se i morgon.»": [("say", "Karin Ek", ["Vi får se i morgon."])],
    },
    "no": {
        "«Demningen holder», sier Kari Lie.": [("say", "Kari Lie", ["Demningen holder"])],
        '"Demningen holder", sier ordfører Kari Lie til NRK.': [("say", "ordfører Kari Lie", ["Demningen holder"])],
        "– Demningen holder, sier politimesteren.": [("say", "politimesteren", ["Demningen holder"])],
        "- Demningen holder, sier Lie og legger til:\n- Foreløpig holder den.": [
            ("say", "Lie", ["Demningen holder", "Foreløpig holder den."])
        ],
        "Kari Lie sier dette i en melding:\n– Vi får se.": [("say", "Kari Lie", ["Vi får se."])],
        "Kari Lie sier at demningen er «svært gammel».": [("say", "Kari Lie", ["demningen er «svært gammel»"])],
    },
    "da": {
        "»Dæmningen holder«, siger borgmester Ida Holm.": [("say", "borgmester Ida Holm", ["Dæmningen holder"])],
        "”Dæmningen holder”, siger hun til Fjordbladet.": [("say", "hun", ["Dæmningen holder"])],
        "- Dæmningen er gammel, advarer Ida Holm.": [("warn", "Ida Holm", ["Dæmningen er gammel"])],
    },
    "is": {
        "„Stíflan heldur enn,“ segir Anna Jónsdóttir.": [("say", "Anna Jónsdóttir", ["Stíflan heldur enn,"])],
        "„Stíflan,“ segir hún, „er gömul.“": [("say", "hún", ["Stíflan,", "er gömul."])],
    },
    "pl": {
        "„Tama się trzyma” – powiedział Jan Lis.": [("say", "Jan Lis", ["Tama się trzyma"])],
        "– Tama się trzyma – mówi burmistrz Jan Lis. – Na razie.": [
            ("say", "burmistrz Jan Lis", ["Tama się trzyma", "Na razie."])
        ],
        "– Tama się trzyma – powiedziała PAP rzeczniczka Ewa Lis.": [
            ("say", "rzeczniczka Ewa Lis", ["Tama się trzyma"])
        ],
        "– Tama, jak mówi Jan, stoi.": [],
        "Jan Lis zapewnił: „Tama się trzyma.”": [("say", "Jan Lis", ["Tama się trzyma."])],
    },
}

NOT_SAID = {
    "it": ["Il caso Anna Neri: «La diga tiene ancora»", "L'elogio di Neri: «La diga tiene ancora»"],
    "de": [
        "Er las den Roman „Die lange Flut im Tal“ und schlief ein.",
        "„Die Flut“, schreibt Anna Berg, sei ein schlechter Roman.",
        "„Die Flut“ heißt das neue Buch von Anna Berg.",
        "„Der Deich hält noch.“ Anna Berg stand am Ufer.",
        "„Der Deich hält noch“, heißt es.",
        "Die Worte haben eine Bedeutung: „Der Deich hält noch.“",
        "Kritik am Deich: „Zu alt, zu niedrig“",
        "Als sie „die alte Flut“ las, sagte Lind im Rathaus.",
        "Lind sagte nicht, dass der Deich „noch hält“.",
        "Wenn Lind sagt, dass der Deich „noch hält“, irrt er.",
        "Sagte Lind, dass der Deich „noch hält“?",
        "Der Deich sei „alt“, sagte Lind am Montag nicht.",
        "Neue Regel: „Noch hält er“",
    ],
    "fr": [
        "Il a lu « La Digue » et il a dit bonjour.",
        "La digue, dite « la vieille dame du val », a cédé.",
        "Anna Morel n'a pas dit que la digue « tient encore ».",
    ],
    "es": [
        "La película “El dique roto” se estrena hoy.",
        "– El dique resiste. No se sabe cuánto.",
        "¿Dijo Ruiz que el dique “resiste por ahora”?",
        "Si Ruiz dice que el dique “resiste”, miente.",
        "La mujer que dijo que era “reina” se fue, y el dique “viejo” cayó.",
    ],
    "no": ["– Vi blir hjemme.", "– Jeg kom, og da sa Kari at vi måtte gå.", "- Kjøp brød, melk og smør"],
    "sv": ["– Dammen är gammal.", "Boken ”En lång vinter” kom i mars."],
    "pl": ["– Nie wiem.", "Film „Długa zima” wszedł do kin."],
}


def _found(text: str, language: str) -> list[tuple[str, str, list[str]]]:
    return [
        (
            told.act,
            " ".join(text[slice(*place)] for place in told.raw.sources) or "-",
            [text[slice(*place)] for place in told.raw.contents],
        )
        for told in find_told(text, _saying(language))
    ]


def _saying(language: str) -> Saying:
    saying = saying_of(language)
    assert saying is not None
    return saying


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, cases in CASES.items() for text in cases])
def test_who_said_what_is_read_from_the_form_of_each_language(language, text):
    assert _found(text, language) == CASES[language][text]


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, texts in NOT_SAID.items() for text in texts])
def test_titles_and_words_at_arms_length_are_no_statements(language, text):
    assert _found(text, language) == []


JAPANESE = {
    "田中市長は「堤防は持ちこたえている」と述べた。": [("say", "田中市長", "堤防は持ちこたえている")],
    "一方、港湾局は会見で「避難してください」と呼びかけた。": [("demand", "港湾局", "避難してください")],
    "同社の佐藤社長（52）は「事実ではない」と否定した。": [("deny", "同社の佐藤社長（52）", "事実ではない")],
    "映画「長い冬の堤防」は五月に公開。": [],
    "会見で「堤防は古い」と述べた。": [],
    "港湾局は「異常ではない」として終了すると明らかにした。": [],
}


@pytest.mark.parametrize("text", JAPANESE)
def test_japanese_speech_stands_between_its_topic_and_its_verb(text):
    built = statements_abroad(_article(text, "ja"), "ja")
    assert [(one.act, one.sources[0].span.text, one.contents[0].text) for one in built] == JAPANESE[text]


@given(
    st.lists(st.sampled_from([*"「」はもと、。\n述べ田中市長の会見で（）さん "]), max_size=60).map("".join)
    | st.text(max_size=60)
)
def test_japanese_places_lie_in_the_text_whatever_it_says(text):
    for one in statements_abroad(_article(text, "ja"), "ja"):
        assert one.contents[0].start < one.contents[0].end <= len(text)


def test_a_whole_german_article_is_read_paragraph_by_paragraph():
    text = (
        "Talsperre bleibt gesperrt\n"
        "Die Straße über die Talsperre bleibt bis zum Herbst gesperrt. „Wir gehen kein Risiko ein“, sagte Landrätin "
        "Ida Koch am Dienstag. „Erst kommen die Prüfer.“\n"
        "Das „Haus am See“ bleibt offen. Wirt Otto Lind sieht das anders: Die Sperrung sei „ein Witz“.\n"
        "Der Leiter der Wasserbehörde, Hakim al-Amin, warnte: „Die Mauer hat Risse.“ Ob sie hält, ist offen.\n"
        "„Das“, so Koch, „entscheidet nicht der Wirt.“"
    )
    assert _found(text, "de") == [
        ("say", "Landrätin Ida Koch", ["Wir gehen kein Risiko ein", "Erst kommen die Prüfer."]),
        ("warn", "Der Leiter der Wasserbehörde", ["Die Mauer hat Risse."]),
        ("say", "Koch", ["Das", "entscheidet nicht der Wirt."]),
    ]


def test_a_whole_norwegian_article_is_read_line_by_line():
    text = (
        "- Kan briste når som helst\n"
        "Ordfører Kari Lie er bekymret for demningen.\n"
        "– Den er gammel, sier hun.\n"
        "– Den skulle vært byttet i fjor.\n"
        "Eieren er uenig:\n"
        "– Demningen er trygg, mener Ola Moe i Fjordkraft. – Vi måler hver dag.\n"
        "Boken «Demningen» kom i 1987."
    )
    assert _found(text, "no") == [
        ("say", "hun", ["Den er gammel"]),
        ("say", "Ola Moe", ["Demningen er trygg", "Vi måler hver dag."]),
    ]


def _article(text: str, language: str) -> Article:
    return Article(
        id="a", position=1, text=text, body=text, segments=(), in_language=Found(language, raw=language, source="meta")
    )


def test_a_statement_is_claimed_by_a_source_that_is_known_by_its_words_alone():
    (statement,) = extract(_article("„Der Deich hält“, sagte Anna Berg. Es regnet.", "de")).records
    built = msgspec.to_builtins(statement)
    assert built["mode"] == "direct"
    assert built["factuality"]["status"] == "claimed"
    assert built["sources"] == (
        {"role": "source", "span": {"start": 24, "end": 33, "text": "Anna Berg"}, "mention": None, "entity": None},
    )
    assert built["sentence"]["text"] == "„Der Deich hält“, sagte Anna Berg"


def test_a_headline_that_the_body_says_again_is_no_second_statement():
    headline = "Anna Berg sagt: „Der Deich hält noch“"
    article = _article(f"{headline}\n„Der Deich hält noch“, sagte Anna Berg am Montag.", "de")
    found = Found(headline, raw=headline, source="span", span=Span(0, len(headline), headline))
    article = msgspec.structs.replace(article, headline=found, segments=(Segment(0, len(article.text), 0),))
    (statement,) = statements_abroad(article, "de")
    assert statement.contents[0].start > len(headline)
    assert [span.text for span in statement.repeats] == ["Der Deich hält noch"]


@pytest.mark.parametrize("language", ["fi", "zu", None])
def test_a_language_without_a_table_has_no_statements(language):
    assert statements_abroad(_article("”Pato kestää”, sanoo Anna Berg.", "fi"), language) == ()


PIECES = st.sampled_from(
    [
        *'\n , . : ! ? – — - „ “ ” « » ‚ ‘ " ( ) 48 \xad ’'.split(" "),
        *"sagte hat gesagt räumte ein so Anna Berg von der die Ministerin er a déclaré dit-il a-t-elle".split(),
        *"dijo según ha detto il disse zegt säger hon sier politimesteren til siger mówi PAP og legger Dr".split(),
    ]
)


@example("Anna Berg sagte: „Der Deich hält.“")
@example("Kari Lie sier dette:\n– Vi får se.")
@given(st.lists(PIECES, max_size=40).map(" ".join) | st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=60))
def test_every_place_lies_in_the_text_whatever_it_says(text):
    for language in LANGUAGES:
        for told in find_told(text, _saying(language)):
            assert told.raw.contents
            for start, end in (*told.raw.sources, *told.raw.contents, *([told.raw.cue] if told.raw.cue else [])):
                assert 0 <= start < end <= len(text)
                assert told.sentence[0] <= start
                assert end <= told.sentence[1]
        ids = [one.id for one in statements_abroad(_article(text, language), language)]
        assert len(ids) == len(set(ids))


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    [
        '"',
        "„",
        "“",
        "«",
        "» ",
        "„a“ ",
        "„a“, sagte ",
        "– ",
        "– a, sier Lie. ",
        "– a\n",
        "„a\n",
        "Anna, ",
        "hat, ",
        "a „b“ c, sagte er. ",
        "Lind sagt, dass „a“ und sagt, dass ",
        "a „b“, ",
        "「",
        "は「",
        "田、",
        "「田田田田」と",
    ],
)
@pytest.mark.parametrize("language", ["de", "no", "ja"])
def test_a_long_text_of_marks_takes_time_in_proportion(piece, language):
    text = piece * (100_000 // len(piece))
    assert len(statements_abroad(_article(text, language), language)) <= len(text)
