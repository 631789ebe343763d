"""Swedish words that tell who says a quotation; the lists are those of `onrecord.lang.de.saying`. *definite* are the
endings of nouns that carry their article: "ministern".
"""

from typing import Final

ACTS: Final[dict[str, str]] = {
    "say": (
        "säger sade sa skriver skrev berättar berättade menar menade förklarar förklarade svarar svarade tycker "
        "tyckte uppger uppgav konstaterar konstaterade betonar betonade tillägger påpekar påpekade understryker "
        "underströk fortsätter fortsatte meddelar meddelade uttrycker uttryckte kommenterar kommenterade påstår "
        "påstod hävdar hävdade försäkrar försäkrade utbrister utbrast skrattar ropar ropade skojar minns lägger_till "
        "sammanfattar resonerar poängterar poängterade framhåller framhöll"
    ),
    "announce": "aviserar",
    "deny": "förnekar förnekade dementerar dementerade",
    "confirm": "bekräftar bekräftade",
    "admit": "medger medgav erkänner erkände",
    "promise": "lovar lovade",
    "demand": "kräver krävde uppmanar uppmanade vädjar vädjade",
    "ask": "frågar frågade undrar undrade",
    "warn": "varnar varnade",
    "condemn": "kritiserar kritiserade fördömer fördömde beklagar beklagade",
    "accuse": "anklagar anklagade",
    "praise": "berömmer berömde tackar tackade hyllar",
    "predict": "spår förutspår",
    "propose": "föreslår föreslog rekommenderar råder",
    "believe": "tror trodde hoppas hoppades",
}

DONE: Final[dict[str, str]] = {"say": "sagt skrivit berättat förklarat", "confirm": "bekräftat", "promise": "lovat"}

GRAMMAR: Final[dict[str, str]] = {
    "auxiliaries": "har hade",
    "pronouns": "han hon hen de",
    "determiners": "den det en ett hans hennes",
    "definite": "en an et na ern orn lern",
    "particles": "af av von van de der den la el al bin",
    "particle_heads": "af av von van de el al bin",
    "joins": "och",
    "before": "så",
    "between": "därefter samtidigt dessutom här så också även då vidare igår idag senare sedan nu dock själv",
    "stops": (
        "till i på för med om av från hos under efter vid mot åt inför och eller men att som när där medan måndag "
        "måndagen tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag fredagen lördag lördagen söndag söndagen "
        "inte igen idag igår genom via angående"
    ),
    "clauses": "att som när",
    "according": "enligt",
    "dashes": "yes",
    "alike": "” »",
    "that": "att",
    "not": "inte",
    "openers": "när om eftersom innan medan för",
}
