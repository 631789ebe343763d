"""Norwegian words that tell who says a quotation; the lists are those of `onrecord.lang.de.saying`. *definite* are the
endings of nouns that carry their article: "ministeren".
"""

from typing import Final

ACTS: Final[dict[str, str]] = {
    "say": (
        "sier sa seier skriver skrev skriv forteller fortalte fortel fortalde mener mente meiner meinte forklarer "
        "forklarte forklarar svarer svarte svarar uttaler uttalte uttalar opplyser opplyste understreker understreket "
        "fremhever påpeker påpekte presiserer presiserte fortsetter fortsatte fastslår fastslo konstaterer "
        "konstaterte utdyper utdypet kommenterer kommenterte hevder hevdet forsikrer forsikret utbryter utbrøt ler "
        "smiler ropte roper spøker avslutter avsluttet legger_til la_til legg_til synes syntes syns poengterer "
        "poengterte beskriver oppsummerer minnes skrek skriker melder meldte beretter tilføyer gliser"
    ),
    "announce": "kunngjør kunngjorde varsler varslet",
    "deny": "benekter benektet avviser avviste avkrefter avkreftet",
    "confirm": "bekrefter bekreftet stadfestar",
    "admit": "innrømmer innrømmet innrømte erkjenner erkjente vedgår medgir",
    "promise": "lover lovet lovte lovar",
    "demand": "krever krevde krev ber ba oppfordrer oppfordret",
    "ask": "spør spurte undrer",
    "warn": "advarer advarte åtvarar",
    "condemn": "kritiserer kritiserte fordømmer fordømte beklager beklaget",
    "accuse": "anklager anklaget beskylder",
    "praise": "roser roste takker takket berømmer",
    "predict": "spår spådde",
    "propose": "foreslår foreslo anbefaler anbefalte råder",
    "believe": "tror trodde trur håper håpet håpar frykter",
}

DONE: Final[dict[str, str]] = {"say": "sagt skrevet fortalt forklart uttalt opplyst", "confirm": "bekreftet"}

GRAMMAR: Final[dict[str, str]] = {
    "auxiliaries": "har hadde",
    "pronouns": "han hun ho hen de dei",
    "determiners": "den det en ei et hans hennes",
    "definite": "en et na ene erne nte ra sa a",
    "particles": "av von van de der den la el al bin",
    "particle_heads": "av von van de el al bin",
    "joins": "og",
    "before": "så",
    "between": "deretter samtidig dessuten her så også da videre senere nå derimot selv da bare",
    "stops": (
        "til i på for med om av fra hos under etter ved mot overfor før og eller men at som når da der mens mandag "
        "tirsdag onsdag torsdag fredag lørdag søndag ikke igjen gjennom via ifølge"
    ),
    "clauses": "at som når",
    "according": "ifølge",
    "dashes": "yes",
    "alike": "”",
    "that": "at",
    "not": "ikke ikkje",
    "openers": "når da om fordi før mens etter",
}
