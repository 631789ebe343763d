"""What English knows about numbers: the words, and what they stand for. Lower case; tables only, no rules.

>>> ONES["seven"], TENS["forty"], SCALES["million"], FRACTIONS["thirds"]
(7, 40, 1000000, 3)
"""

from __future__ import annotations

from typing import Final

ONES: Final[dict[str, int]] = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS: Final[dict[str, int]] = {
    word: 10 * number
    for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
SCALES: Final[dict[str, int]] = {
    "hundred": 100,
    "thousand": 1_000,
    "lakh": 100_000,
    "lakhs": 100_000,
    "million": 10**6,
    "crore": 10**7,
    "crores": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
}
"""What the number before it is multiplied with."""

SHORT_SCALES: Final[dict[str, int]] = {
    "mn": 10**6,
    "mln": 10**6,
    "mil": 10**6,
    "mio": 10**6,
    "bn": 10**9,
    "bln": 10**9,
    "tn": 10**12,
    "trn": 10**12,
    "tln": 10**12,
}
"""Short forms that stand for nothing else behind a figure."""

LETTER_SCALES: Final[dict[str, int]] = {"k": 1_000, "m": 10**6, "b": 10**9, "t": 10**12}
"""Letters that multiply when they stick to a figure; "m" and "t" are metres and tonnes too."""

MEASURED: Final = frozenset(
    "high tall deep long wide thick away apart above below north south east west freestyle backstroke breaststroke "
    "butterfly medley sprint sprints hurdles race races relay relays dash final finals heats steeplechase pool pools "
    "swimming waves yachts cables walls towers".split()
)
"""Behind "100m" they leave it metres."""
OF_MANY: Final = frozenset("them us its their his her our your these those the".split())
"""Behind "of" they begin the name of many things: "35m of its devices"."""

MANY_DO: Final = frozenset(
    "have had are were lost live lived voted watched died use used fled moved viewed tuned visited travelled".split()
)
"""Behind "2.7m" they make it millions of people."""

DOZENS: Final[dict[str, int]] = {"dozen": 12, "score": 20}
"""What "a", a number or "half a" can stand before."""

VAGUE: Final[dict[str, int]] = {
    "dozens": 24,
    "scores": 40,
    "tens": 20,
    "hundreds": 200,
    "thousands": 2_000,
    "millions": 2 * 10**6,
    "billions": 2 * 10**9,
    "trillions": 2 * 10**12,
}
"""Plural words for a great number -> the least that they say. They count only before "of"."""

FEW: Final[dict[str, int]] = {"several": 2, "few": 2, "couple": 2, "handful": 2}
"""Words for a small number -> the least that they say; the last three stand behind "a"."""

FRACTIONS: Final[dict[str, int]] = {
    form: number
    for number, word in (
        (2, "half"),
        (3, "third"),
        (4, "quarter"),
        (4, "fourth"),
        (5, "fifth"),
        (6, "sixth"),
        (7, "seventh"),
        (8, "eighth"),
        (9, "ninth"),
        (10, "tenth"),
        (100, "hundredth"),
        (1000, "thousandth"),
    )
    for form in (word, "halves" if word == "half" else f"{word}s")
}
"""Parts of a whole -> how many make it up."""

ORDINALS: Final[dict[str, int]] = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
} | {
    word: 10 * number
    for number, word in enumerate(
        "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth".split(), start=3
    )
}
NO_RANKS: Final[dict[str, frozenset[str]]] = {
    "first": frozenset("aid lady ladies gentleman name names hand floor responder responders".split()),
    "second": frozenset("hand thought thoughts nature guess guessing guessed home homes floor".split()),
    "third": frozenset("party parties world floor".split()),
}
"""Places in a row that are none with these words behind: "first aid", "second to none", "a third party"."""

BEFORE_RANKS: Final = frozenset(
    "the a an his her its their our my your this that these those another each every whose in for at of".split()
)
"""Before "first" they make it a place in a row, whatever follows: "the first wounded man"."""
BEFORE_ADVERBS: Final = frozenset("i you he she it we they who which to when was were had has have is are be".split())
"""Before "first" and a verb they make it an adverb: "she first joined"."""
BEFORE_LAST_ADVERB: Final = frozenset("me him us them it you".split())
"""Before "first" at the end of a clause they make it an adverb: "they called me first"."""

PUT: Final = frozenset(("put", "puts", "putting"))
"""Some words before "first" they make it an adverb: "put children first"."""

ORDINAL_ENDINGS: Final = frozenset(("st", "nd", "rd", "th"))
"""What sticks to a figure: 1st, 22nd."""

FOLDS: Final[dict[str, int]] = {
    f"{word}fold": times
    for times, word in ((2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (7, "seven"), (8, "eight"))
} | {"ninefold": 9, "tenfold": 10, "twentyfold": 20, "hundredfold": 100, "thousandfold": 1_000}
"""How many times as much: "rose tenfold"."""
