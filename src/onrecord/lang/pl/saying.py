"""Polish words that tell who says a quotation; the lists are those of `onrecord.lang.de.saying`. *speakers* are nouns
that speak without a name.
"""

from typing import Final

ACTS: Final[dict[str, str]] = {
    "say": (
        "zakończył zakończyła mówi mówią mówił mówiła mówili powiedział powiedziała powiedzieli stwierdził "
        "stwierdziła stwierdzili stwierdza podkreśla podkreślił podkreśliła podkreślili podkreślają dodaje dodał "
        "dodała dodali dodają wyjaśnia wyjaśnił wyjaśniła wyjaśnili wyjaśniają tłumaczy tłumaczył tłumaczyła tłumaczą "
        "zaznacza zaznaczył zaznaczyła zaznaczyli ocenia ocenił oceniła oceniają twierdzi twierdził twierdziła "
        "twierdzą napisał napisała napisali pisze piszą odpowiada odpowiedział odpowiedziała opowiada opowiadał "
        "opowiadała przekonuje przekonywał przekonywała komentuje komentował komentowała skomentował skomentowała "
        "relacjonuje wspomina wspominał wspominała informuje poinformował poinformowała poinformowali przekazał "
        "przekazała przekazali oświadczył oświadczyła zauważa zauważył zauważyła uważa uważają przypomina przypomniał "
        "przypomniała wskazuje wskazał wskazała zapewnia zapewnił zapewniła podsumowuje podsumował podsumowała "
        "kontynuuje kontynuował żartuje wyznał wyznała zdradza zdradził zdradziła wylicza precyzuje cieszy cieszą "
        "zawołał zawołała krzyknął krzyknęła"
    ),
    "announce": "ogłosił ogłosiła zapowiada zapowiedział zapowiedziała zapowiadają",
    "deny": "zaprzecza zaprzeczył zaprzeczyła dementuje zdementował",
    "confirm": "potwierdza potwierdził potwierdziła potwierdzili potwierdzają",
    "admit": "przyznaje przyznał przyznała przyznali przyznają",
    "promise": "obiecuje obiecał obiecała deklaruje zadeklarował zadeklarowała",
    "demand": "apeluje apelował apelowała zaapelował zaapelowała żąda domaga wezwał wezwała",
    "ask": "pyta pytał pytała zapytał zapytała pytają",
    "warn": "ostrzega ostrzegł ostrzegła ostrzegają przestrzega",
    "condemn": "krytykuje skrytykował skrytykowała potępił potępiła ubolewa",
    "accuse": "zarzuca zarzucił zarzuciła oskarża oskarżył",
    "praise": "chwali pochwalił dziękuje podziękował",
    "predict": "przewiduje prognozuje",
    "propose": "proponuje zaproponował zaproponowała radzi sugeruje",
    "believe": "sądzi myśli wierzy",
}

DONE: Final[dict[str, str]] = {}

GRAMMAR: Final[dict[str, str]] = {
    "pronouns": "on ona oni one",
    "determiners": "ten ta jego jej nasz nasza",
    "particles": "von van de der la el al bin",
    "particle_heads": "von van de el al bin",
    "joins": "i oraz",
    "before": "jak się",
    "between": (
        "tutaj jednocześnie natomiast tak dziennikarzom dziennikarce dziennikarzowi mediom też także również potem "
        "wczoraj dziś dzisiaj teraz dalej się nam jednak kolei wcześniej później ponadto jeszcze jedynie niedawno "
        "następnie"
    ),
    "stops": (
        "w we na do o z ze od po przed przy dla nad pod przez u za podczas i oraz a ale że który która kiedy gdy jak "
        "poniedziałek wtorek środę czwartek piątek sobotę niedzielę wczoraj dziś nie się"
    ),
    "clauses": "że",
    "speakers": (
        "rzecznik rzeczniczka minister premier prezydent burmistrz wójt starosta dyrektor dyrektorka prezes ekspert "
        "ekspertka policjant policjantka lekarz lekarka mieszkaniec mieszkanka ministra profesor prokurator trener "
        "trenerka autor autorka ekonomista ekonomistka nauczyciel nauczycielka rolnik świadek naukowiec badacz "
        "badaczka"
    ),
    "according": "według zdaniem",
    "hearers": "yes",
    "sourceless": "yes",
    "dashes": "yes",
    "dash_closes": "yes",
    "that": "że",
    "not": "nie",
    "openers": "gdy kiedy jeśli",
}
