"""Danish words that tell who says a quotation; the lists are those of `onrecord.lang.de.saying`. *definite* are the
endings of nouns that carry their article: "ministeren".
"""

from typing import Final

ACTS: Final[dict[str, str]] = {
    "say": (
        "siger sagde skriver skrev fortæller fortalte mener mente forklarer forklarede svarer svarede udtaler udtalte "
        "oplyser oplyste understreger understregede fremhæver påpeger påpegede præciserer præciserede fortsætter "
        "fortsatte fastslår fastslog konstaterer konstaterede uddyber uddybede kommenterer kommenterede hævder "
        "hævdede forsikrer forsikrede udbryder udbrød griner råbte råber tilføjer tilføjede lyder pointerer "
        "pointerede beskriver beskrev meddeler meddelte synes syntes lægger_til"
    ),
    "announce": "annoncerer annoncerede varsler",
    "deny": "benægter benægtede afviser afviste",
    "confirm": "bekræfter bekræftede",
    "admit": "indrømmer indrømmede erkender erkendte medgiver",
    "promise": "lover lovede",
    "demand": "kræver krævede opfordrer opfordrede",
    "ask": "spørger spurgte",
    "warn": "advarer advarede",
    "condemn": "kritiserer kritiserede fordømmer fordømte beklager beklagede",
    "accuse": "anklager anklagede beskylder",
    "praise": "roser roste takker takkede",
    "predict": "spår spåede",
    "propose": "foreslår foreslog anbefaler anbefalede",
    "believe": "tror troede håber håbede frygter vurderer vurderede",
}

DONE: Final[dict[str, str]] = {"say": "sagt skrevet fortalt forklaret udtalt oplyst", "confirm": "bekræftet"}

GRAMMAR: Final[dict[str, str]] = {
    "auxiliaries": "har havde",
    "pronouns": "han hun hen de",
    "determiners": "den det en et hans hendes",
    "definite": "en et ne",
    "particles": "af von van de der den la el al bin",
    "particle_heads": "af von van de el al bin",
    "joins": "og",
    "before": "så",
    "between": "derefter samtidig desuden her så også da videre senere nu derimod selv blot",
    "stops": (
        "til i på for med om af fra hos under efter ved mod over før og eller men at som når da der mens mandag "
        "tirsdag onsdag torsdag fredag lørdag søndag ikke igen gennem via ifølge"
    ),
    "clauses": "at som når",
    "according": "ifølge",
    "dashes": "yes",
    "alike": "”",
    "that": "at",
    "not": "ikke",
    "openers": "når da om fordi før mens efter",
}
