"""Words of bylines, by what they do there (``onrecord.lang.bylines`` says what each list is). Lower case."""

from typing import Final

BYLINE: Final[dict[str, str]] = {
    "openers": (
        "av|text|text och foto|text & foto|skriven av|skribent|författare|från vår|krönika av|publicerad av|"
        "ledare av|debatt av|analys av|recension av|intervju av"
    ),
    "genres": "krönika|analys|ledare|debatt|recension|kommentar|intervju|reportage|kolumn|insändare",
    "joiners": "och|samt",
    "beside": "med|för",
    "places": "i|från|på",
    "roles": (
        "reporter|journalist|korrespondent|redaktör|skribent|krönikör|kommentator|utrikesreporter|"
        "chefredaktör|ledarskribent|frilans|frilansjournalist|politikreporter|nyhetsreporter|sportreporter|"
        "praktikant|expert"
    ),
    "role_tails": "reporter|journalist|korrespondent|redaktör|skribent|chef|krönikör",
    "modifiers": "vår|politisk|ansvarig|biträdande|frilansande",
    "staff": (
        "redaktionen|redaktion|nyhetsbyrå|nyhetsbyrån|tidning|tidningen|universitet|institutet|"
        "departementet|föreningen|stiftelsen|nyheter|polisen|kommun|bladet|desken|dagbladet"
    ),
    "photo": "foto|bild|bilder|illustration|grafik|video|fotograf|fotografi",
    "helpers": (
        "foto av|bilder av|översatt av|översättning|illustration av|sponsrad av|video av|presenteras av|annons från"
    ),
    "dated": (
        "publicerad|publicerat|uppdaterad|uppdaterat|senast uppdaterad|måndag|tisdag|onsdag|torsdag|fredag|"
        "lördag|söndag|lästid|minuter|min|sedan|idag|igår|kl"
    ),
}
