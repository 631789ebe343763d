"""Small words of English, and verbs that show where a phrase ends. Lower case; tables only.

>>> "of" in PREPOSITIONS, "the" in DETERMINERS, "said" in SPOKE
(True, True, True)
"""

from typing import Final

PREPOSITIONS: Final = frozenset(
    "of in to for with on at from by about as into like through after over between out against during without before "
    "under "
    "around among amid behind beyond despite except inside near off onto outside since toward towards upon within "
    "than per via "
    "alongside across along above below beside besides versus vs".split()
)
LOCATIVE: Final = frozenset(
    "in at near around outside inside across through throughout from around into within toward towards outside".split()
)
"""What is behind them is a place, not its government."""

DETERMINERS: Final[dict[str, str]] = (
    dict.fromkeys("the".split(), "the")
    | dict.fromkeys("this that these those".split(), "this")
    | dict.fromkeys("a an another one".split(), "a")
    | dict.fromkeys("his her its their our my your whose".split(), "own")
    | dict.fromkeys(
        "some any each every no several many few both all two three four five six seven eight nine ten dozen dozens "
        "hundreds "
        "thousands most more other".split(),
        "some",
    )
)
"""Determiner -> its sort."""

AUXILIARIES: Final = frozenset(
    "is are was were be been being am do does did has have had having can could will would shall should may might must "
    "isn't aren't wasn't weren't doesn't didn't hasn't haven't hadn't can't couldn't won't wouldn't isn’t aren’t "
    "wasn’t weren’t doesn’t "
    "didn’t hasn’t haven’t hadn’t can’t couldn’t won’t wouldn’t cannot".split()
)
SPOKE: Final = frozenset(
    "said says say told tells tell added adds asked asks announced announces argued argues warned warns claimed "
    "claims confirmed confirms "
    "denied denies insisted insists stated states wrote writes vowed vows explained explains acknowledged "
    "acknowledges admitted admits "
    "noted notes suggested suggests replied responded called calls urged urges accused accuses condemned condemns "
    "quoted cites cited "
    "reported reports revealed declared promised pledged testified tweeted posted recalled stressed demanded believes "
    "believed "
    "thinks thought hopes hoped wants wanted concluded found ruled alleged alleges estimated predicted described "
    "rejected rejects "
    "criticised criticized praised welcomed refused declined agreed expressed pleaded complained commented continued "
    "joked repeated "
    "emphasized emphasised underlined reiterated maintained contended remarked observed".split()
)
"""Verbs of saying, as they stand behind a subject."""

VERBS: Final = frozenset(
    "went goes came comes took takes made makes gave gives got gets became becomes left leaves led held holds kept "
    "keeps saw sees ran runs "
    "won wins lost loses met meets paid pays sent sends spent sold bought brought built sought fought caught taught "
    "stood stands fell rose grew "
    "began begins knew knows felt drew flew threw spoke speaks broke chose drove wrote put puts set sets let hit cut "
    "shut cost hurt read "
    "plans planned remains remained starts started stops stopped summons summoned faces faced needs needed uses used "
    "shows showed "
    "shot died dies lives lived works worked moved moves joined signed launched appeared continues seems seemed "
    "turned tried tries "
    "decided serves served expects expected returned arrived visited played won't got kept became "
    "included includes issued rejects".split()
)
"""Other verbs that news uses often."""

STOPPERS: Final = (
    PREPOSITIONS
    | AUXILIARIES
    | SPOKE
    | VERBS
    | frozenset(
        "and or but nor so yet if when while because although though whether that which who whom whose where why how "
        "what there here then not "
        "never also only just even still already again soon now later earlier he she it they we i you him them us me "
        "himself herself themselves "
        "itself to as else instead until unless once upon ago yesterday today tomorrow monday tuesday wednesday "
        "thursday friday saturday sunday "
        "january february march april june july august september october november december including "
        "according such".split()
    )
)
"""Words that no noun phrase holds before its noun."""

RELATING: Final = frozenset("who whom whose which that where when while because if as but or".split())
"""They begin a clause that says more."""

REACHING: Final = frozenset(
    "ambassador envoy flew fly flight trip travel travelled traveled travels visit visits visited moved move moving "
    "came return returned returning "
    "went go going drove drive journey arrived sailed train road route way home back consul mission embassy moving "
    "relocated migrated "
    "brought taken transferred flown walked marched".split()
)
"""Before "to" they say that a place is meant: "flew to Lisbon"."""

OF_A_TOWN: Final = frozenset(
    "mayor streets street residents suburbs suburb airport subway metro stock skyline population district "
    "neighborhood neighbourhood "
    "city centre center downtown police traffic home hotel hospital university museum stadium port bureau "
    "port embassy newspaper".split()
)
"""What a town has and a government has not: "Lisbon's mayor"."""
