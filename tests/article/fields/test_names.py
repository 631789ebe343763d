"""The splitter of byline strings. All names and papers are made up."""

import pytest

from onrecord.article.fields.names import Place, Trust, fold_name, split_byline
from tests.pace import cpu_seconds


def signers(line: str, trust: Trust = "no", bodies: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    return [(line[s.start : s.end], s.kind) for s in split_byline(line, trust=trust, bodies=bodies).signers]


def people(line: str, trust: Trust = "no") -> list[str]:
    return [name for name, kind in signers(line, trust) if kind == "person"]


def cut(line: str, place: Place | None) -> str | None:
    return line[slice(*place)] if place else None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ana Ruiz", ["Ana Ruiz"]),
        ("by Ana Ruiz", ["Ana Ruiz"]),
        ("By\u00a0Ana Ruiz", ["Ana Ruiz"]),
        ("Von: MAX WEBERLING", ["MAX WEBERLING"]),
        ("Par Léa Montcalm", ["Léa Montcalm"]),
        ("Por Pedro Sotillo", ["Pedro Sotillo"]),
        ("di Carla Bronzini", ["Carla Bronzini"]),
        ("Av Kari Fjellstad", ["Kari Fjellstad"]),
        ("Af Mads Bølgeskov", ["Mads Bølgeskov"]),
        ("Door Piet Waterman", ["Piet Waterman"]),
        ("Tekst: Kari Fjellstad", ["Kari Fjellstad"]),
        ("Text: Sven Granskog", ["Sven Granskog"]),
        ("Texte : Léa Montcalm", ["Léa Montcalm"]),
        ("Autor: Jan Brzozowski", ["Jan Brzozowski"]),
        ("Oleh: Budi Lautan", ["Budi Lautan"]),
        ("Írta: Tavasz Béla", ["Tavasz Béla"]),
        ("Teksti: Matti Järvinen", ["Matti Järvinen"]),
        ("Автор: Олена Річкова", ["Олена Річкова"]),
        ("מאת דוד הרמן", ["דוד הרמן"]),
        ("Γράφει ο Νίκος Θαλάσσης", ["Νίκος Θαλάσσης"]),
        ("Written by Ike Stonebridge", ["Ike Stonebridge"]),
        ("Kolumne von Lars Bergfink", ["Lars Bergfink"]),
        ("Ein Gastbeitrag von Ute Sandmann", ["Ute Sandmann"]),
        ("Reporting by Maya Karam in Beirut", ["Maya Karam"]),
        ("Ana Ruiz", ["Ana Ruiz"]),
    ],
)
def test_an_opener_is_not_part_of_the_name(line, names):
    assert people(line) == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ana Ruiz and Tom Weber", ["Ana Ruiz", "Tom Weber"]),
        ("By Ana Ruiz, Tom Weber and Li Chen", ["Ana Ruiz", "Tom Weber", "Li Chen"]),
        ("By Ana Ruiz, Tom Weber, and Li Chen", ["Ana Ruiz", "Tom Weber", "Li Chen"]),
        ("Von Ute Sandmann und Max Weberling", ["Ute Sandmann", "Max Weberling"]),
        ("Kari Fjellstad og Ola Nordbø", ["Kari Fjellstad", "Ola Nordbø"]),
        ("Sven Granskog och Eva Lind", ["Sven Granskog", "Eva Lind"]),
        ("Par Léa Montcalm et Jean Duruisseau", ["Léa Montcalm", "Jean Duruisseau"]),
        ("Pedro Sotillo y Lola Marín", ["Pedro Sotillo", "Lola Marín"]),
        ("di Carla Bronzini e Ugo Ferri", ["Carla Bronzini", "Ugo Ferri"]),
        ("Jan Brzozowski i Ewa Polna", ["Jan Brzozowski", "Ewa Polna"]),
        ("Petr Jezero a Jana Lesní", ["Petr Jezero", "Jana Lesní"]),
        ("Budi Lautan dan Siti Rahma", ["Budi Lautan", "Siti Rahma"]),
        ("Ana Ruiz / Tom Weber", ["Ana Ruiz", "Tom Weber"]),
        ("Ana Ruiz/Tom Weber", ["Ana Ruiz", "Tom Weber"]),
        ("Ana Ruiz & Tom Weber", ["Ana Ruiz", "Tom Weber"]),
        ("Ana Ruiz | Tom Weber", ["Ana Ruiz", "Tom Weber"]),
        ("Ana Ruiz; Tom Weber", ["Ana Ruiz", "Tom Weber"]),
        ("Анна Речная и Пётр Лесной", ["Анна Речная", "Пётр Лесной"]),
        ("川口花子、山本太一", ["川口花子", "山本太一"]),
    ],
)
def test_joining_words_split_names(line, names):
    assert people(line) == names


@pytest.mark.parametrize(
    "name",
    [
        "Lola Ortega y Gómez",
        "Ursula von der Aue",
        "Jan van den Berg",
        "Luís da Costa",
        "J. R. R. Stonefield",
        "Nelson C.J.",
        "Tom Weber Jr.",
        "Victoria O’Brannigan",
        "Anne-Marie Duruisseau-Montcalm",
        "Omar bin Khalid",
        "Yi-Jin Yoon",
        "Аркадий Речной",
        "Rene\u0301 d'Artois",
        "Glenn Closeman Read",
        "Memo del Torres",
        "Del Potrero Ruiz",
        "Thu Nguyenova",
        "Tim Weber",
        "May Lin",
        "April Stone",
        "Theo Bridger",
        "أحمد الساحلي",
    ],
)
def test_particles_initials_and_hyphens_belong_to_the_name(name):
    assert people(name) == [name]


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [
        ("By Ana Ruiz, Political Editor", "Ana Ruiz", "Political Editor"),
        ("Ana Ruiz Political Correspondent", "Ana Ruiz", "Political Correspondent"),
        ("Ute Sandmann Landespolitische Korrespondentin", "Ute Sandmann", "Landespolitische Korrespondentin"),
        ("Von Ute Sandmann, Wirtschaftsredakteurin", "Ute Sandmann", "Wirtschaftsredakteurin"),
        ("Korrespondent Max Weberling", "Max Weberling", "Korrespondent"),
        ("By Tom Weber in Rome", "Tom Weber", "in Rome"),
        ("Von Max Weberling, Rom", "Max Weberling", "Rom"),
        ("Kari Fjellstad, utenrikskorrespondent", "Kari Fjellstad", "utenrikskorrespondent"),
        ("Ana Ruiz, Lead Reviewer", "Ana Ruiz", "Lead Reviewer"),
        ("Ana Ruiz | Former Norwick Consultant", "Ana Ruiz", "Former Norwick Consultant"),
        ("Ana Ruiz, Certified Harbour Engineer", "Ana Ruiz", "Certified Harbour Engineer"),
    ],
)
def test_roles_and_places_are_not_names(line, name, role):
    [signer] = split_byline(line).signers
    assert (line[signer.start : signer.end], cut(line, signer.role)) == (name, role)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Do Ledger, em São Paulo", [("Ledger", "organization")]),
        ("Dal Ledger", [("Ledger", "organization")]),
        ("Do Santos", [("Do Santos", "person")]),
        ("Em São Paulo", []),
        ("Em Rossi", [("Em Rossi", "person")]),
        ("Por Ana Ruiz, Ledger — Porto Velho", [("Ana Ruiz", "person")]),
        ("Ana Ruiz, San Juan", [("Ana Ruiz", "person")]),
        ("Ana Ruiz, Tom Madrid", [("Ana Ruiz", "person"), ("Tom Madrid", "person")]),
    ],
)
def test_where_a_report_comes_from_signs_nothing(line, found):
    assert signers(line, "shown", ("ledger",)) == found


@pytest.mark.parametrize("line", ["Posted by Ana Ruiz on Friday", "Posted by Ana Ruiz at 11:15", "Ana Ruiz on Sunday"])
def test_what_leads_to_a_day_or_time_is_no_role(line):
    (signer,) = split_byline(line, trust="shown").signers
    assert (cut(line, (signer.start, signer.end)), signer.role) == ("Ana Ruiz", None)


def test_a_day_of_the_week_is_no_role():
    assert split_byline("Do 25.04.24 | 14:07 Uhr").role is None


def test_two_names_keep_their_own_roles():
    line = "By John Stone, Political Editor and Jane Reed in Berlin"
    found = [(line[s.start : s.end], cut(line, s.role)) for s in split_byline(line).signers]
    assert found == [("John Stone", "Political Editor"), ("Jane Reed", "in Berlin")]


def test_markup_parts_a_role_that_no_blank_parts():
    line = "Sophie FjordTravel Reporter"
    [signer] = split_byline(line, breaks=[12], trust="shown").signers
    assert line[signer.start : signer.end] == "Sophie Fjord"
    assert cut(line, signer.role) == "Travel Reporter"


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("Von Ute Sandmann, dpa", "dpa"),
        ("By Tom Weber - Associated Press - Friday, April 28, 2023", "Associated Press"),
        ("By Tom Weber The Associated Press", "The Associated Press"),
        ("Von Diana Resch mit AP", "AP"),
        ("Kari Fjellstad/NTB", "NTB"),
        ("Von dpa 30.04.2024, 18:58", "dpa"),
        ("共同通信", "共同通信"),
    ],
)
def test_agencies_stand_apart_from_people(line, agency):
    assert [name for name, kind in signers(line) if kind == "agency"] == [agency]
    assert agency not in people(line)


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("Harbour Post Staff", "Harbour Post Staff"),
        ("MX24 Redaktion", "MX24 Redaktion"),
        ("By University of Norwick", "University of Norwick"),
        ("Redaktionen", "Redaktionen"),
        ("潮見新聞編集部", "潮見新聞編集部"),
    ],
)
def test_bodies_that_sign_are_organizations(line, body):
    assert signers(line, trust="shown") == [(body, "organization")]


@pytest.mark.parametrize(
    ("line", "kind"), [("harbourpost staff", "organization"), ("river desk", "organization"), ("ana ruiz", "person")]
)
def test_a_declared_body_in_lower_case_is_no_person(line, kind):
    assert signers(line, trust="declared") == [(line, kind)]


@pytest.mark.parametrize(
    "line", ["Written By Ana Ruiz", "Posted By Ana Ruiz", "Story By Ana Ruiz", "Words by Ana Ruiz"]
)
def test_the_first_half_of_an_opener_is_no_name(line):
    assert signers(line, trust="shown") == [("Ana Ruiz", "person")]


def test_a_family_name_that_begins_an_opener_is_a_name():
    assert signers("Das, Amira", trust="declared") == [("Das", "person"), ("Amira", "person")]


def test_a_body_behind_a_comma_is_the_persons_own():
    line = "Evan Orrick, Harbour.com"
    [signer] = split_byline(line).signers
    assert cut(line, signer.organization) == "Harbour.com"


def test_an_address_is_a_contact_and_no_name():
    line = "By Jane Reed jane.reed@harbour.example"
    [signer] = split_byline(line).signers
    assert cut(line, signer.contact) == "jane.reed@harbour.example"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ana Ruiz published 19 May 2026", ["Ana Ruiz"]),
        ("By Jody Marsh6 December 2023", ["Jody Marsh"]),
        ("Kyle Winters 7 hours ago", ["Kyle Winters"]),
        ("May 30, 2023 / Amy Galloway", ["Amy Galloway"]),
        ("Dec 21, 2023 at 1:39 pm | By Lexi Gold", ["Lexi Gold"]),
        ("Posted On : May 20, 2018 Published By : William J. Pattern", ["William J. Pattern"]),
        ("Do 25.04.24 | 14:07 Uhr | Von Eva Kirschner", ["Eva Kirschner"]),
    ],
)
def test_dates_and_reading_times_are_cut_off(line, names):
    assert people(line) == names


@pytest.mark.parametrize(
    "line",
    [
        "Photography by Stephen Thorne",
        "Foto: Ola Nordbø",
        "Translated by Ana Ruiz",
        "Recipe tested by Juliana Hale",
        "Fotos von Ute Sandmann",
        "Follow Ana Ruiz",
        "View Profile",
        "Share this article",
        "12:43, 20 Apr 2026",
        "5 min read",
        "",
        "   ",
        "The storm will move north today, forecasters said.",
        "@harbourpost",
        "https://harbour.example/authors/ana",
    ],
)
def test_helpers_furniture_and_prose_sign_nothing(line):
    assert signers(line) == []


def test_the_photographer_is_a_helper_and_the_writer_is_not():
    line = "Tekst: Kari Fjellstad Foto: Ola Nordbø"
    byline = split_byline(line)
    assert people(line) == ["Kari Fjellstad"]
    assert [line[slice(*place)] for place in byline.helped] == ["Ola Nordbø"]


@pytest.mark.parametrize(("line", "lead"), [("By", "opener"), ("Von", "opener"), ("Contributions from", "helper")])
def test_a_bare_opener_counts_for_the_line_behind_it(line, lead):
    assert split_byline(line).lead == lead


@pytest.mark.parametrize("line", ["川口花子記者", "川口花子 記者", "홍가람 기자"])
def test_east_asian_roles_behind_the_name_are_cut_off(line):
    assert people(line) == [line[:-2].strip()]


def test_a_name_in_lower_case_counts_only_where_it_is_declared():
    assert people("viktor granskog") == []
    assert people("viktor granskog", trust="declared") == ["viktor granskog"]


def test_the_papers_own_name_is_a_body():
    assert signers("Reuters, Washington,") == [("Reuters", "agency")]
    assert signers("Par Le Rivage et AFP", bodies=("le rivage",)) == [("Le Rivage", "organization"), ("AFP", "agency")]


@pytest.mark.parametrize("unit", ["By ", "and ", "A ", "von der ", "a/", "(((", "May 1 ", "@", "Ana Ruiz, "])
def test_long_lines_cost_little(unit):
    assert cpu_seconds(lambda: split_byline(unit * 100_000), limit=0.2) < 0.2


def test_folded_names_ignore_case_and_dots():
    assert fold_name("J. R. Stone") == fold_name("J R STONE")
