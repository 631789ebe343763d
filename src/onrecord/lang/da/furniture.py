"""Phrases that open a page's furniture, by kind. Lower case; a block that begins with one of them is a suspect."""

from typing import Final

FURNITURE: Final[dict[str, str]] = {
    "advert": "annonce|reklame|artiklen fortsætter",
    "share": "del|del på|del artikel|udskriv|følg|kopiér link|facebook|twitter|gem|lyt",
    "more": (
        "læs også|læs mere|læs flere|mere om|mest læste|se også|relaterede|anbefalet|flere artikler|"
        "seneste nyt|læs videre"
    ),
    "newsletter": "nyhedsbrev|tilmeld|tilmeld dig|abonner|få|din e-mail|støt|cookies|vi bruger",
    "comment": "kommentarer|kommentar|kommentér|skriv en kommentar|debat|svar",
    "account": "log ind|min konto|bliv abonnent|allerede abonnent|for abonnenter|køb|log ud|premium|denne artikel",
    "rights": "copyright|alle rettigheder|privatlivspolitik|kontakt|om os|©|ansvarshavende",
    "credit": "foto|billede|ritzau|illustration|arkivfoto|©|fotograf",
    "tags": "emner|tema|tags|emneord",
    "media": "video|se video|billedserie|podcast|luk|indlæser|forstør|afspil|live",
    "source": "kilde|kilder|redaktionen|rettelse|om forfatteren|faktaboks",
    "paging": "næste|forrige|tilbage|hjem|menu|søg|gå til|til toppen|alle|forside",
    "date": "publiceret|offentliggjort|opdateret|sidst opdateret|læsetid|siden|i går",
}
