"""Words of bylines, by what they do there (``onrecord.lang.bylines`` says what each list is). Lower case."""

from typing import Final

BYLINE: Final[dict[str, str]] = {
    "openers": "írta|szerző|szöveg|szerzők",
    "joiners": "és",
    "roles": "újságíró|szerkesztő|tudósító|főszerkesztő|riporter|publicista",
    "staff": "szerkesztőség|hírügynökség|hírek|egyetem|minisztérium|híradó",
    "photo": "fotó|kép|fénykép|videó|grafika|forrás",
    "helpers": "fordította|fotó|fotók",
    "dated": "közzétéve|frissítve|módosítva|hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|perc",
}
