"""German words that tell who says a quotation. Lower case; several forms with a blank between.

``ACTS``: finite verbs by the act they name; behind ``_`` stands a second word that follows later in the clause.
``DONE``: participles, which follow one of the *auxiliaries*.
``GRAMMAR``: what a source is made of.

| list | what |
|---|---|
| *pronouns* | speak alone |
| *determiners* | open a noun phrase |
| *joined* | open a genitive that belongs to the noun before |
| *particle_heads*, *particles* | stand inside names, the former first |
| *joins* | "and": two names, or two titles of one |
| *before* | may stand before the verb |
| *between* | may stand between verb and source |
| *stops* | end a source |
| *clauses* | those of them that open a clause, so that the verb before is part of what is said |
| *according* | prepositions whose noun is the source |
| *definite* | endings of nouns that carry their article: "ministeren" |
| *speakers* | nouns that speak without article and name |
| *that* | opens what is said, behind the verb |
| *not* | says that something was not said |
| *openers* | open a clause that only leads up to the verb: "als er kam, sagte sie" |
| *adjuncts*, *days* | prepositions and days that may stand, with a noun, between verb and source |
| *alike* | quotation marks that open and close alike |

Some lists only say "yes": *large_nouns* (nouns are capitalised), *sourceless* (pronouns are left out), *hearers* (whom
it is said to may stand before the source), *dashes* (a line of speech may open with a dash), *dash_closes* (its
attribution stands behind another dash).
"""

from typing import Final

ACTS: Final[dict[str, str]] = {
    "say": (
        "schätzt schätzte ereifert ereiferte ließ_zitieren lässt_zitieren meldete meldet sagt sagte sagen sagten "
        "erklärt erklärte erklären erklärten schreibt schrieb schreiben schrieben betont betonte betonen betonten "
        "meint meinte meinen meinten erzählt erzählte erzählen erzählten berichtet berichtete berichten berichteten "
        "erläutert erläuterte erläutern erläuterten antwortet antwortete antworteten äußert äußerte äußerten "
        "unterstreicht unterstrich bemerkt bemerkte ergänzt ergänzte ergänzten entgegnet entgegnete erwidert "
        "erwiderte konstatiert konstatierte resümiert resümierte bilanziert bilanzierte kommentiert kommentierte "
        "kommentierten schildert schilderte schilderten beschreibt beschrieb formuliert formulierte argumentiert "
        "argumentierte argumentierten erinnert erinnerte versichert versicherte versicherten beteuert beteuerte "
        "beteuerten behauptet behauptete behaupteten verkündet verkündete twittert twitterte postet postete scherzt "
        "scherzte schmunzelt lacht lachte freut freute freuen freuten ruft rief riefen schwärmt schwärmte findet fand "
        "hofft hoffte stellt_klar stellte_klar stellten_klar teilt_mit teilte_mit teilten_mit fügt_hinzu fügte_hinzu "
        "fügten_hinzu führt_aus führte_aus hält_fest hielt_fest weist_hin wies_hin legt_nach legte_nach bekräftigt "
        "bekräftigte bekräftigten unterstrichen begründet begründete fährt_fort fuhr_fort zitiert wiederholt "
        "wiederholte urteilt urteilte präzisiert präzisierte flüstert flüsterte murmelt murmelte brüllt brüllte "
        "schreit schrie spottet spottete lästert lästerte mutmaßt mutmaßte überlegt überlegte rät_ab sprach spricht "
        "ließ_wissen lässt_wissen ließ_verlauten sinniert sinnierte regt_an"
    ),
    "announce": "kündigt_an kündigte_an kündigten_an",
    "deny": "dementiert dementierte dementierten bestreitet bestritt bestritten widerspricht widersprach",
    "confirm": "bestätigt bestätigte bestätigen bestätigten",
    "admit": "gesteht gestand gestanden gibt_zu gab_zu gaben_zu räumt_ein räumte_ein räumten_ein",
    "promise": "verspricht versprach versprachen verspreche gelobt gelobte",
    "demand": (
        "fordert forderte fordern forderten verlangt verlangte verlangten appelliert appellierte appellierten mahnt "
        "mahnte mahnten bittet bat"
    ),
    "ask": "fragt fragte fragen fragten",
    "warn": "warnt warnte warnen warnten",
    "condemn": (
        "kritisiert kritisierte kritisieren kritisierten klagt klagte klagen klagten beklagt beklagte beklagten "
        "schimpft schimpfte verurteilt verurteilte verurteilten moniert monierte bemängelt bemängelte ärgert ärgerte "
        "wettert wetterte"
    ),
    "accuse": "wirft_vor warf_vor warfen_vor",
    "praise": "lobt lobte loben lobten dankt dankte begrüßt begrüßte",
    "predict": "prognostiziert prognostizierte prophezeit prophezeite",
    "propose": "empfiehlt empfahl rät riet schlägt_vor schlug_vor",
    "believe": "glaubt glaubte denkt dachte vermutet vermutete",
}

DONE: Final[dict[str, str]] = {
    "say": "gesagt erklärt geschrieben betont erzählt berichtet erläutert geantwortet mitgeteilt versichert",
    "deny": "bestritten dementiert",
    "confirm": "bestätigt",
    "promise": "versprochen",
    "demand": "gefordert verlangt",
    "ask": "gefragt",
    "warn": "gewarnt",
    "condemn": "kritisiert",
}

GRAMMAR: Final[dict[str, str]] = {
    "auxiliaries": "hat haben hatte hatten",
    "pronouns": "er sie",
    "determiners": "der die das ein eine mein meine sein seine ihr ihre dieser diese einer eines",
    "joined": "des eines",
    "particles": "von van vom zu zur zum de del di da le la al bin ibn der den dem ten",
    "particle_heads": "von van vom de del di da al bin ibn ten",
    "joins": "und",
    "before": "so wie",
    "between": (
        "gleichzeitig zugleich danach anschließend dabei darauf damit deshalb daher allerdings trotzdem dennoch "
        "immerhin insgesamt erneut wörtlich sogar selbst hier dort so sich auch dann zudem aber nun jetzt noch weiter "
        "dazu daraufhin später gestern heute jüngst zuletzt hingegen dagegen derweil kürzlich bereits schon damals "
        "einmal etwa außerdem wiederum kurz lapidar nur schließlich"
    ),
    "stops": (
        "in im an am auf aus bei beim mit nach vor zu zum zur über unter durch für gegen gegenüber von vom ab um dem "
        "den und oder aber dass als wie wenn weil während der die das montag dienstag mittwoch donnerstag freitag "
        "samstag sonnabend sonntag es man nicht"
    ),
    "large_nouns": "yes",
    "according": "so laut",
    "that": "dass",
    "not": "nicht kein keine",
    "openers": "als wenn weil um nachdem bevor während da obwohl falls damit sobald seit indem ob",
    "adjuncts": "am",
    "days": "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
}
