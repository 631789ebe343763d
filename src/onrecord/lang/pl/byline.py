"""Words of bylines, by what they do there (``onrecord.lang.bylines`` says what each list is). Lower case."""

from typing import Final

BYLINE: Final[dict[str, str]] = {
    "openers": (
        "autor|autorka|autorzy|tekst|napisał|napisała|opracował|opracowała|oprac.|opr.|rozmawiał|rozmawiała|"
        "przygotował|przygotowała|komentarz|dodał|opublikował"
    ),
    "genres": "komentarz|analiza|wywiad|opinia|felieton|reportaż|recenzja",
    "joiners": "i|oraz",
    "beside": "z|dla",
    "places": "w|ze|z|korespondencja",
    "roles": (
        "dziennikarz|dziennikarka|redaktor|redaktorka|korespondent|korespondentka|reporter|reporterka|"
        "publicysta|publicystka|felietonista|komentator|wydawca|naczelny"
    ),
    "modifiers": "specjalny|własny|nasz|zastępca|naczelny|prowadzący",
    "staff": (
        "redakcja|agencja|gazeta|uniwersytet|instytut|ministerstwo|stowarzyszenie|fundacja|prasa|wiadomości|"
        "policja|dziennik|zespół|materiały|portal"
    ),
    "photo": "foto|fot|fot.|zdjęcie|zdjęcia|ilustracja|grafika|wideo|źródło",
    "helpers": "tłumaczył|tłumaczyła|tłum.|zdjęcia|fot.|ilustracje|współpraca|sponsorowane przez",
    "dated": (
        "opublikowano|publikacja|aktualizacja|data|poniedziałek|wtorek|środa|czwartek|piątek|sobota|"
        "niedziela|czytania|minut|min|temu|dziś|dzisiaj|wczoraj|godz"
    ),
}
