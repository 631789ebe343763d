"""Words of bylines, by what they do there (``onrecord.lang.bylines`` says what each list is). Lower case."""

from typing import Final

BYLINE: Final[dict[str, str]] = {
    "openers": (
        "af|tekst|tekst og foto|skrevet af|forfatter|skribent|fra vores|kommentar af|publiceret af|"
        "analyse af|klumme af|anmeldelse af|interview af|journalist"
    ),
    "genres": "kommentar|analyse|klumme|anmeldelse|leder|debat|interview|reportage|kronik",
    "joiners": "og|samt",
    "beside": "med|for",
    "places": "i|fra|på",
    "roles": (
        "journalist|journalister|reporter|korrespondent|redaktør|skribent|kommentator|udenrigskorrespondent|"
        "chefredaktør|praktikant|journalistpraktikant|freelancejournalist|erhvervsjournalist|anmelder|"
        "klummeskribent"
    ),
    "role_tails": "journalist|redaktør|korrespondent|reporter|praktikant|chef|medarbejder",
    "modifiers": "politisk|vores|ansvarshavende|freelance",
    "staff": (
        "redaktionen|redaktion|nyhedsbureau|avis|universitet|instituttet|ministeriet|foreningen|fonden|"
        "nyheder|politi|kommune|avisen|tidende|bladet"
    ),
    "photo": "foto|billede|billeder|illustration|grafik|video|fotograf|fotografi",
    "helpers": (
        "foto af|billeder af|oversat af|oversættelse|illustration af|sponsoreret af|video af|præsenteret af|"
        "annonceindhold fra"
    ),
    "dated": (
        "publiceret|offentliggjort|opdateret|senest opdateret|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|"
        "søndag|læsetid|minutter|min|siden|i dag|i går|kl"
    ),
}
