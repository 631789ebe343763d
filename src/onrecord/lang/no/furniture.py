"""Phrases that open a page's furniture, by kind. Lower case; a block that begins with one of them is a suspect."""

from typing import Final

FURNITURE: Final[dict[str, str]] = {
    "advert": "annonse|annonsørinnhold|reklame|artikkelen fortsetter|saken fortsetter",
    "share": ("del|del på|del artikkel|skriv ut|følg|kopier lenke|facebook|twitter|lagre|lytt|tips en venn|del saken"),
    "more": (
        "les også|les mer|les flere|mer om|mest lest|se også|relaterte|anbefalt|flere saker|siste nytt|"
        "følg saken|hør også|nå leser andre|les saken|flere nyheter"
    ),
    "newsletter": "nyhetsbrev|meld deg på|abonner|registrer|få|din e-post|støtt|informasjonskapsler|vi bruker|last ned",
    "comment": "kommentarer|kommentar|kommenter|skriv en kommentar|delta i|debatt|svar",
    "account": (
        "logg inn|min side|bli abonnent|for abonnenter|allerede abonnent|kjøp|logg ut|premium|pluss|denne saken er"
    ),
    "rights": "copyright|alle rettigheter|personvern|kontakt|om oss|ansvarlig redaktør|©|vilkår|redaktør|tips oss",
    "credit": "foto|bilde|ntb|illustrasjon|arkivfoto|©|fotograf|skjermdump|vis mer",
    "tags": "emner|tema|stikkord|nøkkelord|tags|mer om",
    "media": "video|se video|se alle|bildegalleri|podkast|lukk|laster|forstørr|direkte|spill av|vis mer",
    "source": ("kilde|kilder|redaksjonen|denne artikkelen|rettelse|om forfatteren|skrevet av|presisering|dette er en"),
    "paging": "neste|forrige|tilbake|hjem|meny|søk|gå til|til toppen|alle|forside",
    "date": "publisert|oppdatert|sist oppdatert|lesetid|siden|i går|endret",
}
