"""Words of bylines, by what they do there (``onrecord.lang.bylines`` says what each list is). Lower case."""

from typing import Final

BYLINE: Final[dict[str, str]] = {
    "openers": (
        "av|tekst|tekst og foto|skrevet av|journalist|skribent|forfatter|fra vår|kommentar av|publisert av|"
        "meninger av|en kommentar av|intervju av"
    ),
    "genres": "kommentar|meninger|kronikk|analyse|intervju|leder|debatt|reportasje|anmeldelse",
    "joiners": "og",
    "beside": "med|for",
    "places": "i|fra|på",
    "roles": (
        "journalist|journalister|reporter|korrespondent|redaktør|skribent|kommentator|utenrikskorrespondent|"
        "nyhetsredaktør|sportsjournalist|ansvarlig|frilanser|frilansjournalist|fotograf|spaltist|vaktsjef|"
        "praktikant|anmelder|debattredaktør|utgaveleder|ekspert|fotballekspert"
    ),
    "role_tails": "journalist|redaktør|korrespondent|reporter|ekspert|kommentator|sjef|medarbeider",
    "modifiers": "politisk|vår|frilans|sjefredaktør",
    "staff": (
        "redaksjonen|redaksjon|nyhetsbyrå|avis|universitetet|instituttet|departementet|foreningen|"
        "stiftelsen|nyheter|nyhetsdesken|politiet|kommune|tidende|avisen|blad|desken"
    ),
    "photo": "foto|foto/video|bilde|bilder|illustrasjon|grafikk|video|fotograf|fotografi|foto og video",
    "helpers": (
        "foto av|bilder av|oversatt av|oversettelse|illustrasjon av|sponset av|video av|presentert av|"
        "annonsørinnhold fra"
    ),
    "dated": (
        "publisert|oppdatert|sist oppdatert|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|lesetid|"
        "minutter|min|siden|i dag|i går|kl"
    ),
}
