"""Marks of money in every language: signs, letters before "$", codes -> ISO 4217. Tables only.

>>> SIGNS["€"], DOLLARS["hk"], LETTERS["rm"], "PLN" in CODES
('EUR', 'HKD', 'MYR', True)
"""

from __future__ import annotations

from typing import Final

SIGNS: Final[dict[str, str]] = {
    "$": "USD",
    "＄": "USD",
    "£": "GBP",
    "￡": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "￥": "JPY",
    "₹": "INR",
    "₩": "KRW",
    "₽": "RUB",
    "₺": "TRY",
    "₪": "ILS",
    "฿": "THB",
    "₦": "NGN",
    "₱": "PHP",
    "₴": "UAH",
    "₫": "VND",
    "₵": "GHS",
    "₸": "KZT",
    "₼": "AZN",
    "₾": "GEL",
    "₮": "MNT",
    "₡": "CRC",
    "₲": "PYG",
}
"""A sign alone means the currency that it stands for most often."""

DOLLARS: Final[dict[str, str]] = {
    "us": "USD",
    "u.s.": "USD",
    "hk": "HKD",
    "a": "AUD",
    "au": "AUD",
    "aus": "AUD",
    "nz": "NZD",
    "s": "SGD",
    "sg": "SGD",
    "c": "CAD",
    "ca": "CAD",
    "can": "CAD",
    "cdn": "CAD",
    "nt": "TWD",
    "r": "BRL",
    "mx": "MXN",
    "j": "JMD",
    "tt": "TTD",
    "n": "NAD",
    "fj": "FJD",
}
"""Letters beside "$", lower case: US$, HK$, $US."""

LETTERS: Final[dict[str, str]] = {
    "rm": "MYR",
    "rs": "INR",
    "rp": "IDR",
    "re": "INR",
    "ksh": "KES",
    "kshs": "KES",
    "tsh": "TZS",
    "ush": "UGX",
    "ushs": "UGX",
    "tk": "BDT",
    "php": "PHP",
    "dh": "AED",
    "dhs": "AED",
    "sr": "SAR",
}
"""Letters that stand before a figure as a sign does: RM79, Rs 500."""

CODES: Final = frozenset(
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF "
    "CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG "
    "HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA "
    "MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD "
    "RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX "
    "USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL".split()
)
"""Currencies in use; in capitals, because "all", "try" and "top" are words."""

NICKNAMES: Final[dict[str, str]] = {"RMB": "CNY", "NIS": "ILS", "STG": "GBP"}
"""Codes that are none, but are written as if they were."""
