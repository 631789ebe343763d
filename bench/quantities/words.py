"""Our units in newsquant's words, for the scorer: UCUM and ISO 4217 codes that its own table of synonyms lacks.

>>> in_their_words("USD/[bbl_us]"), in_their_words("[acr_us]"), in_their_words("boat"), in_their_words(None)
('dollar per barrel', 'acre', 'boat', None)
"""

from __future__ import annotations

import re
from typing import Final

THEIRS: Final = {
    "USD": "dollar",
    "USD/100": "cent",
    "EUR/100": "cent",
    "GBP/100": "p",
    "ZAR": "south african rand",
    "KRW": "south korean won",
    "CAD": "canadian dollar",
    "TWD": "taiwan dollar",
    "RUB": "russian rouble",
    "CHF": "swiss franc",
    "SEK": "swedish krona",
    "NOK": "norwegian krone",
    "TRY": "turkish lira",
    "BRL": "brazilian real",
    "MXN": "mexican peso",
    "PHP": "philippine peso",
    "PKR": "pakistani rupee",
    "IDR": "indonesian rupiah",
    "THB": "thai baht",
    "[bbl_us]": "barrel",
    "[acr_us]": "acre",
    "har": "hectare",
    "[foz_us]": "ounce",
    "[oz_tr]": "ounce",
    "[bu_us]": "bushel",
    "[nmi_i]": "nautical mile",
    "[cup_us]": "cup",
    "[tbs_us]": "tablespoon",
    "[tsp_us]": "teaspoon",
    "[kn_i]": "knot",
    "[Cal]": "calorie",
    "[Btu]": "british thermal unit",
    "M[Btu]": "mega british thermal unit",
    "[psi]": "pound per square inch",
    "k[psi]": "ksi",
    "[ppm]": "parts-per-million",
    "K": "kelvin",
    "TW": "terawatt",
    "kW.h": "kilowatt hour",
    "MW.h": "megawatt hour",
    "TW.h": "terawatt hour",
    "V": "volt",
    "kV": "kilovolt",
    "A": "ampere",
    "N.m": "newton metre",
    "MHz": "megahertz",
    "kHz": "kilohertz",
    "kBy": "kilobyte",
    "MBy": "megabyte",
    "TBy": "terabyte",
    "PBy": "petabyte",
    "By": "byte",
    "Gbit/s": "gigabit per second",
    "ug": "microgram",
    "mg": "milligram",
    "kt": "kiloton",
    "Mt": "megaton",
    "ms": "millisecond",
    "bar": "bar",
    "Pa": "pascal",
    "kPa": "kilopascal",
    "MPa": "megapascal",
    "hPa": "hectopascal",
    "m3": "cubic metre",
    "[cyd_i]": "cubic yard",
    "[syd_i]": "square yard",
    "km2": "square kilometre",
    "cm2": "square centimetre",
    "[ly]": "light year",
    "[car_m]": "carat",
    "[lton_av]": "long ton",
    "gal": "gallon",
}
"""UCUM or ISO 4217 -> newsquant's name."""


def in_their_words(unit: str | None) -> str | None:
    """A unit as newsquant calls it; what is not in the table goes to the scorer as it is."""
    if unit is None or unit in THEIRS:
        return THEIRS.get(unit or "")
    if "/" not in unit:
        return unit
    return " per ".join(_part(part) for part in unit.replace("USD/100", "cent").split("/"))


def _part(part: str) -> str:
    named = re.fullmatch(r"\{(.*)\}", part)
    return named[1] if named else THEIRS.get(part, part)
