"""What English knows about time: words by class, and what they stand for. Lower case; a table only, no rules.

Patterns (`time_patterns.py`) name a class in angle brackets: ``<month>`` is any word of the class "month".

>>> MONTHS["sept"], UNITS["years"], CLASSES["daypart"].split()[0]
(9, 'Y', 'morning')
"""

from __future__ import annotations

from typing import Final

from onrecord.lang.calendar_names import MONTHS as NAMES_OF_MONTHS
from onrecord.lang.calendar_names import WEEKDAYS as NAMES_OF_WEEKDAYS

MONTHS: Final[dict[str, int]] = {
    form: number
    for number, forms in enumerate(NAMES_OF_MONTHS["en"].split(), start=1)
    for form in (*forms.split("|"), f"{forms.split('|')[0][:3]}")
}
WEEKDAYS: Final[dict[str, int]] = {
    form: number for number, forms in enumerate(NAMES_OF_WEEKDAYS["en"].split(), start=1) for form in forms.split("|")
} | {"tues": 2, "weds": 3, "thur": 4, "thurs": 4}
"""From Monday, 1, to Sunday, 7, as ISO 8601 counts."""

MISTAKABLE: Final = frozenset("may march mar sat sun mon wed dec jan jun sep fri fall spring".split())
"""Names that are also verbs, nouns or people: alone they need a capital letter and a word before that wants a date."""

GIVEN_NAMES: Final = frozenset("april june august".split())
"""Months that are also given names: no months before a family name, unless a word that wants a date stands before."""

UNITS: Final[dict[str, str]] = {
    word: letter
    for letter, words in {
        "TS": "second seconds sec secs",
        "TM": "minute minutes min mins",
        "TH": "hour hours hr hrs",
        "D": "day days",
        "NI": "night nights",
        "WE": "weekend weekends",
        "W": "week weeks wk wks fortnight fortnights",
        "M": "month months",
        "Q": "quarter quarters",
        "Y": "year years yr yrs",
        "DE": "decade decades",
        "CE": "century centuries",
    }.items()
    for word in words.split()
}
"""Unit -> its letter in a TIMEX3 period; those that begin with T stand behind the T of ``PT3H``."""

SEASONS: Final[dict[str, str]] = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}

DAYPARTS: Final[dict[str, str]] = {
    "morning": "MO",
    "mornings": "MO",
    "dawn": "MO",
    "daybreak": "MO",
    "sunrise": "MO",
    "sunup": "MO",
    "dusk": "EV",
    "sunset": "EV",
    "sundown": "EV",
    "nightfall": "NI",
    "midmorning": "MO",
    "midafternoon": "AF",
    "afternoon": "AF",
    "afternoons": "AF",
    "evening": "EV",
    "evenings": "EV",
    "night": "NI",
    "nights": "NI",
    "nighttime": "NI",
    "daytime": "DT",
    "lunchtime": "12:00",
    "noon": "12:00",
    "midday": "12:00",
    "midnight": "24:00",
}

NUMBERS: Final[dict[str, int]] = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
} | {
    word: 10 * number
    for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
ORDINALS: Final[dict[str, int]] = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
} | {"thirtieth": 30}
DECADES: Final[dict[str, int]] = {
    word: 10 * number
    for number, word in enumerate("twenties thirties forties fifties sixties seventies eighties nineties".split(), 2)
} | {"aughts": 0, "noughties": 0}

HOLIDAYS: Final[dict[str, str]] = {
    "christmas": "12-25",
    "christmas day": "12-25",
    "christmas eve": "12-24",
    "boxing day": "12-26",
    "st stephen day": "12-26",
    "hogmanay": "12-31",
    "new year eve": "12-31",
    "new year day": "01-01",
    "new year": "01-01",
    "twelfth night": "01-05",
    "inauguration day": "01-20",
    "australia day": "01-26",
    "burns night": "01-25",
    "martin luther king day": "01-1-3",
    "martin luther king jr day": "01-1-3",
    "mlk day": "01-1-3",
    "groundhog day": "02-02",
    "waitangi day": "02-06",
    "valentine day": "02-14",
    "presidents day": "02-1-3",
    "president day": "02-1-3",
    "st david day": "03-01",
    "st patrick day": "03-17",
    "april fools day": "04-01",
    "april fool day": "04-01",
    "tax day": "04-15",
    "earth day": "04-22",
    "st george day": "04-23",
    "anzac day": "04-25",
    "may day": "05-01",
    "cinco de mayo": "05-05",
    "mother day": "05-7-2",
    "mothers day": "05-7-2",
    "memorial day": "05-1--1",
    "flag day": "06-14",
    "juneteenth": "06-19",
    "father day": "06-7-3",
    "fathers day": "06-7-3",
    "canada day": "07-01",
    "independence day": "07-04",
    "bastille day": "07-14",
    "labor day": "09-1-1",
    "labour day": "09-1-1",
    "columbus day": "10-1-2",
    "halloween": "10-31",
    "all saints day": "11-01",
    "bonfire night": "11-05",
    "guy fawkes night": "11-05",
    "guy fawkes day": "11-05",
    "election day": "11-1-1+1",
    "veterans day": "11-11",
    "armistice day": "11-11",
    "remembrance day": "11-11",
    "remembrance sunday": "11-7-2",
    "thanksgiving": "11-4-4",
    "thanksgiving day": "11-4-4",
    "black friday": "11-4-4+1",
    "cyber monday": "11-4-4+4",
    "giving tuesday": "11-4-4+5",
    "st andrew day": "11-30",
    "shrove tuesday": "easter-47",
    "mardi gras": "easter-47",
    "ash wednesday": "easter-46",
    "mothering sunday": "easter-21",
    "palm sunday": "easter-7",
    "maundy thursday": "easter-3",
    "good friday": "easter-2",
    "easter": "easter+0",
    "easter sunday": "easter+0",
    "easter monday": "easter+1",
    "ascension day": "easter+39",
    "pentecost": "easter+49",
    "whit monday": "easter+50",
}
"""Holiday, without marks and possessive s -> month and day; or month, weekday and which of them in the month (-1: the
last), and days on from it; or days from Easter."""

ZONES: Final[dict[str, str]] = {
    "gmt": "Z",
    "utc": "Z",
    "est": "-05",
    "edt": "-04",
    "cst": "-06",
    "cdt": "-05",
    "mst": "-07",
    "mdt": "-06",
    "pst": "-08",
    "pdt": "-07",
    "bst": "+01",
    "cet": "+01",
    "cest": "+02",
    "msk": "+03",
    "hst": "-10",
    "akst": "-09",
    "akdt": "-08",
    "nzst": "+12",
    "nzdt": "+13",
    "aest": "+10",
    "aedt": "+11",
    "awst": "+08",
    "sgt": "+08",
    "hkt": "+08",
    "wib": "+07",
    "pkt": "+05",
    "sast": "+02",
    "myt": "+08",
    "pht": "+08",
    "eest": "+03",
    "ist": "+05:30",
    "jst": "+09",
    "kst": "+09",
    "et": "",
    "pt": "",
    "ct": "",
}

LONG: Final[dict[str, str]] = {
    "hourlong": "PT1H",
    "daylong": "P1D",
    "weeklong": "P1W",
    "monthlong": "P1M",
    "yearlong": "P1Y",
    "decadelong": "P10Y",
}

FREQUENCIES: Final[dict[str, str]] = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "monthly": "P1M",
    "yearly": "P1Y",
    "fortnightly": "P2W",
    "biweekly": "P2W",
    "bimonthly": "P2M",
}
PARTS_OF_WEEK: Final[dict[str, str]] = {"weekends": "XXXX-WXX-WE", "weekdays": "XXXX-WXX-WD"}
"""Behind "on" and "at" they come again every week."""

ABOUT: Final[dict[str, str]] = {
    "about": "APPROX",
    "around": "APPROX",
    "approximately": "APPROX",
    "roughly": "APPROX",
    "some": "APPROX",
    "circa": "APPROX",
    "ca": "APPROX",
    "nearly": "APPROX",
    "almost": "APPROX",
    "close to": "APPROX",
    "over": "MORE_THAN",
    "more than": "MORE_THAN",
    "a little more than": "MORE_THAN",
    "little more than": "MORE_THAN",
    "slightly more than": "MORE_THAN",
    "well over": "MORE_THAN",
    "a little over": "MORE_THAN",
    "slightly over": "MORE_THAN",
    "upwards of": "MORE_THAN",
    "longer than": "MORE_THAN",
    "under": "LESS_THAN",
    "less than": "LESS_THAN",
    "a little less than": "LESS_THAN",
    "little less than": "LESS_THAN",
    "slightly less than": "LESS_THAN",
    "well under": "LESS_THAN",
    "a little under": "LESS_THAN",
    "slightly under": "LESS_THAN",
    "not quite": "LESS_THAN",
    "barely": "APPROX",
    "fewer than": "LESS_THAN",
    "at least": "EQUAL_OR_MORE",
    "no less than": "EQUAL_OR_MORE",
    "at most": "EQUAL_OR_LESS",
    "up to": "EQUAL_OR_LESS",
    "no more than": "EQUAL_OR_LESS",
}
"""What stands before a length of time -> TIMEX3 mod."""

PARTS: Final[dict[str, str]] = {
    "early": "START",
    "earlier": "START",
    "start": "START",
    "beginning": "START",
    "mid": "MID",
    "midyear": "MID",
    "midweek": "MID",
    "middle": "MID",
    "late": "END",
    "later": "END",
    "end": "END",
    "close": "END",
}
"""Part of a day, month, year -> TIMEX3 mod."""

REFERENCES: Final[dict[str, str]] = {
    "now": "PRESENT_REF",
    "currently": "PRESENT_REF",
    "nowadays": "PRESENT_REF",
    "present": "PRESENT_REF",
    "current": "PRESENT_REF",
    "presently": "PRESENT_REF",
    "recently": "PAST_REF",
    "lately": "PAST_REF",
    "someday": "FUTURE_REF",
    "one": "FUTURE_REF",
    "recent": "PAST_REF",
    "past": "PAST_REF",
    "soon": "FUTURE_REF",
    "future": "FUTURE_REF",
    "former": "PAST_REF",
    "ago": "PAST_REF",
}

_SHORT: Final = 5
"""Names of days that are no longer are short forms."""

CLASSES: Final[dict[str, str]] = {
    "month": " ".join(MONTHS),
    "weekday": " ".join(WEEKDAYS),
    "weekdays": " ".join(f"{name}s" for name in WEEKDAYS if len(name) > _SHORT),
    "unit": "second minute hour day night week month quarter year decade century weekend sec min hr wk yr fortnight",
    "units": "seconds minutes hours days nights weeks months quarters years decades centuries weekends secs mins hrs "
    "wks yrs fortnights",
    "season": " ".join(SEASONS),
    "daypart": "morning afternoon evening night dawn midmorning midday noon midnight lunchtime",
    "number": " ".join(NUMBERS) + " hundred thousand dozen",
    "ordinal": " ".join(ORDINALS),
    "decade": " ".join(DECADES),
    "suffix": "st nd rd th",
    "twilight": "dawn daybreak sunrise sunup dusk sunset sundown nightfall lunchtime",
    "few": "few several couple many",
    "last": "last past previous preceding prior",
    "next": "next coming following upcoming ensuing subsequent succeeding",
    "this": "this current",
    "that": "that same",
    "own": "its their his her our my your",
    "early": "early late",
    "earlier": "earlier later",
    "part": "start beginning end middle close",
    "ago": "ago earlier before previously prior later after afterwards afterward hence back",
    "am": "am pm a.m. p.m. a.m p.m",
    "zone": " ".join(ZONES),
    "longword": " ".join(LONG),
    "every": "every each",
    "often": " ".join(FREQUENCIES),
    "dash": "- – — ‑ −",
    "apostrophe": "' ’ ‘",
    "holiday": "christmas thanksgiving halloween easter juneteenth pentecost hogmanay",
    "feast": "boxing independence labor labour memorial veterans armistice remembrance may bastille columbus "
    "presidents president valentine mother mothers father fathers ascension election inauguration canada anzac "
    "australia groundhog flag earth tax waitangi",
    "saint": "patrick george andrew david stephen",
    "about": "about around approximately roughly some circa ca nearly almost over under",
    "only": "only just another",
    "era": "bc bce b.c. ad ce a.d. b.c a.d",
    "adjective": "more whole full entire extra single mere long short calendar fiscal straight consecutive additional "
    "working business trading critical brutal bloody final difficult previous",
}
"""Class -> its words. A word may stand in several."""
