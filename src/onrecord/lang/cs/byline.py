"""Words of bylines, by what they do there (``onrecord.lang.bylines`` says what each list is). Lower case."""

from typing import Final

BYLINE: Final[dict[str, str]] = {
    "openers": "autor|autorka|autoři|text|napsal|napsala|připravil|připravila|píše",
    "joiners": "a",
    "places": "v|z",
    "roles": (
        "redaktor|redaktorka|zpravodaj|zpravodajka|novinář|novinářka|komentátor|komentátorka|šéfredaktor|"
        "reportér|reportérka"
    ),
    "staff": "redakce|agentura|noviny|zprávy|deník|univerzita|ministerstvo|tým",
    "photo": "foto|fotografie|video|grafika|zdroj",
    "helpers": "překlad|foto|přeložil|přeložila",
    "dated": "publikováno|aktualizováno|vydáno|pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle|dnes|včera",
}
