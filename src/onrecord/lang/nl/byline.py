"""Words of bylines, by what they do there (``onrecord.lang.bylines`` says what each list is). Lower case."""

from typing import Final

BYLINE: Final[dict[str, str]] = {
    "openers": (
        "door|tekst|tekst en beeld|auteur|geschreven door|van onze|van onze verslaggever|"
        "van onze correspondent|van onze redactie|een column van|column van|opinie van|analyse van|"
        "geplaatst door|bijdrage van|interview door|gepubliceerd door"
    ),
    "genres": "analyse|opinie|column|interview|commentaar|reportage|recensie|exclusief",
    "joiners": "en",
    "beside": "met|voor",
    "places": "in|uit|te|vanuit",
    "roles": (
        "redacteur|correspondent|verslaggever|verslaggeefster|journalist|columnist|hoofdredacteur|"
        "medewerker|schrijver|commentator|eindredacteur|chef"
    ),
    "role_tails": "redacteur|correspondent|verslaggever|verslaggeefster|journalist|redactrice",
    "modifiers": "onze|freelance|politiek|politieke|economie|buitenland|sport|algemeen|adjunct",
    "staff": (
        "redactie|persbureau|krant|nieuws|universiteit|instituut|ministerie|vereniging|stichting|pers|"
        "gemeente|nieuwsdienst|dagblad|team|politie"
    ),
    "photo": "foto|foto's|fotografie|beeld|beelden|illustratie|video|grafiek|bron",
    "helpers": (
        "met medewerking van|vertaald door|vertaling|foto's van|foto van|fotografie door|beeld van|"
        "illustratie van|gesponsord door|foto's door|foto door|video door"
    ),
    "dated": (
        "gepubliceerd|bijgewerkt|laatste update|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|"
        "leestijd|minuten|min|geleden|vandaag|gisteren|om"
    ),
}
