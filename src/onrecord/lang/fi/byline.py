"""Words of bylines, by what they do there (``onrecord.lang.bylines`` says what each list is). Lower case."""

from typing import Final

BYLINE: Final[dict[str, str]] = {
    "openers": "teksti|kirjoittaja|toimittaja|teksti ja kuvat|kirjoittanut",
    "joiners": "ja|sekä",
    "roles": "toimittaja|päätoimittaja|kirjeenvaihtaja|kolumnisti|uutistoimittaja|kuvaaja",
    "role_tails": "toimittaja|kirjeenvaihtaja",
    "staff": "toimitus|uutiset|uutistoimisto|sanomat|lehti|yliopisto|ministeriö",
    "photo": "kuva|kuvat|valokuva|video|grafiikka",
    "helpers": "kuvat|kuva|käännös",
    "dated": "julkaistu|päivitetty|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|klo",
}
