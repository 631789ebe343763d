"""Symbols of measures, the same in every language -> UCUM. A table only; upper and lower case matter: MW, mW.

>>> SYMBOLS["km"], SYMBOLS["MW"], SYMBOLS["°C"], "de" in DECIMAL_COMMA
('km', 'MW', 'Cel', True)
"""

from __future__ import annotations

from typing import Final

SYMBOLS: Final[dict[str, str]] = {
    **{
        symbol: symbol
        for symbol in "m km cm mm nm um mg kg kW MW GW TW mW kV MV mV mA Hz kHz MHz GHz dB Pa kPa".split()
    },
    **{
        symbol: symbol
        for symbol in "MPa GPa hPa mbar bar kJ MJ GJ kN mL cL dL hL g t W V L h min mSv Sv Bq ms Nm".split()
    },
    **{symbol: symbol for symbol in "kcal cal eV kt Mt lm lx m2 m3 km2 cm2".split()},
    "l": "L",
    "µm": "um",
    "μm": "um",
    "µg": "ug",
    "μg": "ug",
    "ml": "mL",
    "cl": "cL",
    "dl": "dL",
    "hl": "hL",
    "ha": "har",
    "m²": "m2",
    "km²": "km2",
    "cm²": "cm2",
    "m³": "m3",
    "cm³": "cm3",
    "sqm": "m2",
    "Nm": "N.m",
    "kWh": "kW.h",
    "kwh": "kW.h",
    "KWh": "kW.h",
    "Wh": "W.h",
    "MWh": "MW.h",
    "GWh": "GW.h",
    "TWh": "TW.h",
    "mAh": "mA.h",
    "Ω": "Ohm",
    "MP": "megapixel",
    "ppi": "{pixel}/[in_i]",
    "dpi": "{dot}/[in_i]",
    "fps": "{frame}/s",
    "Ah": "A.h",
    "kw": "kW",
    "KW": "kW",
    "Ghz": "GHz",
    "ghz": "GHz",
    "Mhz": "MHz",
    "Khz": "kHz",
    "hz": "Hz",
    "HZ": "Hz",
    "db": "dB",
    "DB": "dB",
    "dBA": "dB[A]",
    "KB": "kBy",
    "kB": "kBy",
    "MB": "MBy",
    "GB": "GBy",
    "TB": "TBy",
    "PB": "PBy",
    "gb": "GBy",
    "Gb": "GBy",
    "mb": "MBy",
    "Kbps": "kbit/s",
    "kbps": "kbit/s",
    "Mbps": "Mbit/s",
    "mbps": "Mbit/s",
    "MBps": "MBy/s",
    "Gbps": "Gbit/s",
    "gbps": "Gbit/s",
    "kmh": "km/h",
    "kph": "km/h",
    "KPH": "km/h",
    "kmph": "km/h",
    "mph": "[mi_i]/h",
    "MPH": "[mi_i]/h",
    "mpg": "[mi_i]/[gal_us]",
    "rpm": "{rev}/min",
    "RPM": "{rev}/min",
    "hp": "[HP]",
    "HP": "[HP]",
    "bhp": "[HP]",
    "PS": "[HP]",
    "ppm": "[ppm]",
    "ppb": "[ppb]",
    "psi": "[psi]",
    "PSI": "[psi]",
    "ksi": "k[psi]",
    "in": "[in_i]",
    "ft": "[ft_i]",
    "yd": "[yd_i]",
    "yds": "[yd_i]",
    "mi": "[mi_i]",
    "lb": "[lb_av]",
    "lbs": "[lb_av]",
    "oz": "[oz_av]",
    "C": "Cel",
    "°C": "Cel",
    "ºC": "Cel",
    "℃": "Cel",
    "degC": "Cel",
    "F": "[degF]",
    "°F": "[degF]",
    "ºF": "[degF]",
    "℉": "[degF]",
    "degF": "[degF]",
    "°": "deg",
    "º": "deg",
    "KG": "kg",
    "Kg": "kg",
    "kgs": "kg",
    "kms": "km",
    "KM": "km",
    "Km": "km",
    "hr": "h",
    "hrs": "h",
    "mins": "min",
    "sec": "s",
    "secs": "s",
}
"""Single letters count only where they stick to a figure, or are small."""

TIME_CODES: Final = frozenset(("s", "ms", "min", "h", "d", "wk", "mo", "a"))
"""UCUM codes of lengths of time."""

PER_CENT: Final[dict[str, str]] = {"%": "%", "％": "%", "٪": "%", "‰": "[ppth]"}

DECIMAL_COMMA: Final = frozenset(
    "af az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id is it ka kk lt lv mk nb nl nn no pl pt "
    "ro ru sk sl sq sr sv tr uk uz vi".split()
)
"""Languages that write 2,5 for two and a half, and 10.000 for ten thousand."""
