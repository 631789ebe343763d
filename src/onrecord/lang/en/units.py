"""What English calls measures, money and shares: names -> UCUM or ISO 4217. Lower case; tables only.

``NAMES`` gives for the first word of a name what may follow it, longest first, with the unit and the kind of quantity.

>>> NAMES["square"][0], NAMES["hours"]
(Name(words=('square', '-', 'metre'), unit='m2', kind='measure'), [Name(words=('hours',), unit='h', kind='duration')])
>>> [name.unit for name in NAMES["hong"]]
['HKD', 'HKD']
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from onrecord.model.annotation import QuantityKind


class Name(NamedTuple):
    """A unit as English writes it."""

    words: tuple[str, ...]
    unit: str
    kind: QuantityKind


LENGTHS: Final[dict[str, str]] = {
    "m": "metre metres meter meters",
    "km": "kilometre kilometres kilometer kilometers",
    "cm": "centimetre centimetres centimeter centimeters",
    "mm": "millimetre millimetres millimeter millimeters",
    "um": "micrometre micrometres micrometer micrometers micron microns",
    "nm": "nanometre nanometres nanometer nanometers",
    "[mi_i]": "mile miles",
    "[yd_i]": "yard yards",
    "[ft_i]": "foot feet ft",
    "[in_i]": "inch inches ins",
}

SQUARES: Final[dict[str, str]] = {"[mi_i]": "[smi_us]", "[yd_i]": "[syd_i]", "[ft_i]": "[sft_i]", "[in_i]": "[sin_i]"}
CUBES: Final[dict[str, str]] = {"[yd_i]": "[cyd_i]", "[ft_i]": "[cft_i]", "[in_i]": "[cin_i]"}
"""Squares and cubes with codes of their own; of the others the exponent stands behind the code."""

MEASURES: Final[dict[str, str]] = {
    "[nmi_i]": "nautical mile|nautical miles",
    "[ly]": "light year|light years|light-year|light-years",
    "har": "hectare|hectares",
    "[acr_us]": "acre|acres",
    "[acr_us].[ft_i]": "acre-foot|acre-feet|acre foot|acre feet",
    "m2": "sq m|sq metres|sq meters|sqm|sq . m",
    "km2": "sq km|sq . km|sq kilometres|sq kilometers",
    "[sft_i]": "sq ft|sq . ft|sq feet",
    "[smi_us]": "sq mi|sq miles|sq . miles",
    "[stone_av]": "stone",
    "g": "gram|grams|gramme|grammes",
    "mg": "milligram|milligrams",
    "ug": "microgram|micrograms|mcg",
    "[IU]": "international unit|international units|iu",
    "kg": "kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos",
    "t": "tonne|tonnes|metric ton|metric tons|metric tonnes",
    "kt": "kiloton|kilotons|kilotonne|kilotonnes",
    "Mt": "megaton|megatons|megatonne|megatonnes",
    "Gt": "gigaton|gigatons|gigatonne|gigatonnes",
    "[ston_av]": "ton|tons|short ton|short tons",
    "[lton_av]": "long ton|long tons",
    "[lb_av]": "pound|pounds|lbs|pounder|pounders",
    "[oz_av]": "ounce|ounces",
    "[oz_tr]": "troy ounce|troy ounces",
    "[foz_us]": "fluid ounce|fluid ounces|us fluid ounce|us fluid ounces",
    "[car_m]": "carat|carats",
    "L": "litre|litres|liter|liters",
    "cm3": "cc",
    "mL": "millilitre|millilitres|milliliter|milliliters",
    "m3": "cubic metre|cubic metres|cubic meter|cubic meters",
    "[gal_us]": "gallon|gallons|us gallon|us gallons",
    "[pt_us]": "pint|pints|us pint|us pints",
    "[qt_us]": "quart|quarts|us quart|us quarts",
    "[bbl_us]": "barrel|barrels",
    "[bbl_us]/d": "bpd|b / d",
    "G[cft_i]": "bcf",
    "T[cft_i]": "tcf",
    "[bu_us]": "bushel|bushels",
    "[cup_us]": "cup|cups",
    "[tbs_us]": "tablespoon|tablespoons|tbsp",
    "[tsp_us]": "teaspoon|teaspoons|tsp",
    "Cel": "degree celsius|degrees celsius|degree c|degrees c|deg c|degc|celsius|degrees centigrade|centigrade",
    "[degF]": "degree fahrenheit|degrees fahrenheit|degree f|degrees f|deg f|degf|fahrenheit",
    "K": "kelvin|kelvins",
    "deg": "degree|degrees",
    "[kn_i]": "knot|knots",
    "[mi_i]/h": "m.p.h.|mph",
    "Mach": "mach",
    "W": "watt|watts",
    "kW": "kilowatt|kilowatts",
    "MW": "megawatt|megawatts",
    "GW": "gigawatt|gigawatts",
    "TW": "terawatt|terawatts",
    "W.h": "watt hour|watt hours|watt-hour|watt-hours",
    "kW.h": "kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours",
    "MW.h": "megawatt hour|megawatt hours|megawatt-hour|megawatt-hours",
    "GW.h": "gigawatt hour|gigawatt hours|gigawatt-hour|gigawatt-hours",
    "TW.h": "terawatt hour|terawatt hours|terawatt-hour|terawatt-hours",
    "[HP]": "horsepower",
    "J": "joule|joules",
    "[Cal]": "calorie|calories",
    "[Btu]": "btu|btus",
    "M[Btu]": "mmbtu",
    "V": "volt|volts",
    "kV": "kilovolt|kilovolts",
    "A": "amp|amps|ampere|amperes",
    "Ohm": "ohm|ohms",
    "bit": "bit|bits",
    "By": "byte|bytes",
    "kBy": "kilobyte|kilobytes",
    "MBy": "megabyte|megabytes",
    "GBy": "gigabyte|gigabytes|gigs",
    "TBy": "terabyte|terabytes",
    "PBy": "petabyte|petabytes",
    "Mbit/s": "megabit per second|megabits per second",
    "Gbit/s": "gigabit per second|gigabits per second",
    "Mbit": "megabit|megabits",
    "Gbit": "gigabit|gigabits",
    "Hz": "hertz",
    "kHz": "kilohertz",
    "MHz": "megahertz",
    "GHz": "gigahertz",
    "dB": "decibel|decibels",
    "{rev}/min": "revolution per minute|revolutions per minute|revs per minute",
    "[lbf_av].[ft_i]": "pound-foot|pound-feet|pound feet|lb-ft|lb ft|foot-pounds|foot pounds",
    "Pa": "pascal|pascals",
    "kPa": "kilopascal|kilopascals",
    "MPa": "megapascal|megapascals",
    "GPa": "gigapascal|gigapascals",
    "bar": "bar",
    "mbar": "millibar|millibars",
    "mm[Hg]": "mm hg|mmhg",
    "N.m": "newton metre|newton metres|newton meters|newton-metres|newton-meters",
    "N": "newton|newtons",
    "[ppm]": "part per million|parts per million",
    "[ppb]": "part per billion|parts per billion",
    "Sv": "sievert|sieverts",
    "mSv": "millisievert|millisieverts",
}
"""Measures that are no plain lengths, names separated by a stroke."""

TIMES: Final[dict[str, str]] = {
    "ms": "millisecond|milliseconds",
    "s": "second|seconds|sec|secs",
    "min": "minute|minutes|min|mins",
    "h": "hour|hours|hr|hrs",
    "d": "day|days",
    "wk": "week|weeks",
    "mo": "month|months",
    "a": "year|years|yr|yrs",
    "decade": "decade|decades",
    "century": "century|centuries",
    "millennium": "millennium|millennia",
}
"""UCUM has no decade: it is a thing counted."""

SHARES: Final[dict[str, str]] = {
    "%": "percent|per cent|per-cent|pct|pc|percents|%|％",
    "percentage point": "percentage point|percentage points|percentage-point|per cent point|percent point|%-point",
    "basis point": "basis point|basis points|basis-point|bps|bp",
}

MONEY: Final[dict[str, str]] = {
    "USD": "dollar dollars|bucks|us dollar dollars|u.s. dollar dollars|american dollar dollars",
    "USD/100": "cent cents|us cent cents|u.s. cent cents|¢",
    "AUD": "australian dollar dollars|aussie dollar dollars",
    "CAD": "canadian dollar dollars",
    "HKD": "hong kong dollar dollars",
    "NZD": "new zealand dollar dollars",
    "SGD": "singapore dollar dollars|singaporean dollar dollars",
    "TWD": "taiwan dollar dollars|taiwanese dollar dollars|new taiwan dollar dollars",
    "JMD": "jamaican dollar dollars",
    "EUR": "euro euros",
    "EUR/100": "euro cent cents",
    "GBP": "pound sterling|pounds sterling|british pound pounds|sterling|quid",
    "GBP/100": "penny pence|p",
    "EGP": "egyptian pound pounds",
    "LBP": "lebanese pound pounds|lebanese lira",
    "SYP": "syrian pound pounds",
    "JPY": "yen|japanese yen",
    "CNY": "yuan|chinese yuan|renminbi",
    "INR": "rupee rupees|indian rupee rupees",
    "PKR": "pakistani rupee rupees|pakistan rupee rupees",
    "LKR": "sri lankan rupee rupees",
    "NPR": "nepalese rupee rupees|nepali rupee rupees",
    "KRW": "korean won|south korean won",
    "IDR": "rupiah rupiahs",
    "MYR": "ringgit ringgits|malaysian ringgit",
    "THB": "baht|thai baht",
    "VND": "dong|vietnamese dong",
    "PHP": "philippine peso pesos",
    "MXN": "mexican peso pesos",
    "ARS": "argentine peso pesos|argentinian peso pesos",
    "CLP": "chilean peso pesos",
    "COP": "colombian peso pesos",
    "BRL": "reais|brazilian real reais",
    "CHF": "swiss franc francs",
    "XOF": "cfa franc francs",
    "SEK": "swedish crown crowns|swedish krona kronor|kronor",
    "NOK": "norwegian crown crowns|norwegian krone kroner",
    "DKK": "danish crown crowns|danish krone kroner",
    "CZK": "czech crown crowns|koruna korunas",
    "PLN": "zloty zlotys|zlotych",
    "HUF": "forint forints",
    "RUB": "ruble rubles|rouble roubles|russian ruble rubles",
    "UAH": "hryvnia hryvnias",
    "TRY": "turkish lira liras",
    "ILS": "shekel shekels|israeli shekel shekels|new israeli shekel shekels",
    "ZAR": "rand|south african rand",
    "NGN": "naira",
    "GHS": "cedi cedis",
    "KES": "kenyan shilling shillings",
    "UGX": "ugandan shilling shillings",
    "TZS": "tanzanian shilling shillings",
    "ETB": "birr",
    "AED": "dirham dirhams|uae dirham dirhams",
    "SAR": "riyal riyals|saudi riyal riyals",
    "QAR": "qatari riyal riyals",
    "IRR": "rial rials|iranian rial rials",
    "KWD": "kuwaiti dinar dinars",
    "IQD": "iraqi dinar dinars",
    "BDT": "taka",
    "KZT": "tenge",
    "BTC": "bitcoin bitcoins",
    "peso": "peso pesos",
    "franc": "franc francs",
    "krone": "krone kroner",
    "lira": "lira liras",
    "dinar": "dinar dinars",
    "shilling": "shilling shillings",
}
"""Names separated by a stroke; the last words of a name are its forms.

Those that several countries use stay words.
"""

BRITISH: Final = frozenset(("pound", "pounds"))
"""Money when a great round sum is told, else a weight."""

PER_ARTICLE: Final = frozenset(
    "barrel barrels share second minute hour day night week month quarter year decade gallon litre liter ton "
    "tonne pound kilo kilogram ounce head person piece mile kilometre kilometer game bushel unit loaf pack packet "
    "bag can carton cup slice plate seat vote visit ticket metre meter foot bottle pint pop time season dose".split()
)
"""What "a" or "an" behind a unit makes a rate of: "$60 a barrel", "twice a day"."""

MOMENTS: Final = frozenset("earlier ago later before after previously".split())
"""Behind "a year" these make a moment of it, no rate: "$6 million a year earlier"."""

PER_THINGS: Final = frozenset(PER_ARTICLE | frozenset("capita household family child student employee vehicle".split()))


def _lengths() -> Iterator[Name]:
    for unit, words in LENGTHS.items():
        for word in words.split():
            yield Name((word,), unit, "measure")
            for joint in ((), ("-",)):
                yield Name(("square", *joint, word), SQUARES.get(unit, f"{unit}2"), "measure")
                yield Name(("cubic", *joint, word), CUBES.get(unit, f"{unit}3"), "measure")


def _tabled(table: dict[str, str], kind: QuantityKind) -> Iterator[Name]:
    for unit, names in table.items():
        for name in names.split("|"):
            yield Name(tuple(name.replace("-", " - ").split()), unit, kind)


def _money() -> Iterator[Name]:
    for unit, names in MONEY.items():
        for name in names.split("|"):
            *before, last = name.split()
            forms = [[*before, last]]
            if before and (last.startswith(before[-1][:3]) or f"{before[-1]} {last}" in _IRREGULAR):
                forms = [before, [*before[:-1], last]]
            yield from (Name(tuple(form), unit, "money") for form in forms)


_IRREGULAR: Final = frozenset(("penny pence", "real reais"))


def _by_first_word() -> dict[str, list[Name]]:
    names: dict[str, list[Name]] = {}
    for name in (
        *_lengths(),
        *_tabled(MEASURES, "measure"),
        *_tabled(TIMES, "duration"),
        *_tabled(SHARES, "percent"),
        *_money(),
    ):
        names.setdefault(name.words[0], []).append(name)
    return {word: sorted(found, key=lambda name: -len(name.words)) for word, found in names.items()}


NAMES: Final[dict[str, list[Name]]] = _by_first_word()
"""First word -> names that begin with it, longest first."""
