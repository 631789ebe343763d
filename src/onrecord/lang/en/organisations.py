"""Words of which names of organisations are made but which name none: "the ministry" can be any country's.

>>> "ministry" in COMMON_WORDS, "ministry" in PUBLIC_BODIES, SPELLINGS["defence"]
(True, True, 'defense')
"""

from __future__ import annotations

from typing import Final

PUBLIC_BODIES: Final = frozenset(
    "ministry department government parliament senate congress cabinet treasury police army navy military court "
    "tribunal bank embassy prosecutor prosecutors prosecution office commission council agency authority "
    "inspectorate assembly chamber guard service services force forces bureau administration committee board "
    "party union federation association institute".split()
)
"""What every country, and many a town, has one of."""

COMMON_WORDS: Final = PUBLIC_BODIES | frozenset(
    "foreign interior defense finance health education justice home trade energy environment transport labor economy "
    "economic agriculture culture sports fisheries fishery internal external affairs exterior state federal national "
    "central supreme high constitutional appeal appeals district regional city town county municipal local border "
    "coast coastal air police fire security intelligence secret statistics statistical weather meteorological "
    "electoral election human rights public general attorney prime president tax customs immigration house lower upper "
    "company club group firm university school hospital team church society foundation alliance organization "
    "labour communist socialist conservative liberal democratic republican green workers' workers".split()
)
"""A name made of these alone needs a country before it names anything."""

LONE_BODIES: Final = frozenset("government parliament senate congress treasury army navy".split())
"""Of these a country has one only, so that one word and a country name it."""

NATIONAL_BODIES: Final = frozenset("ministry ministries government parliament department cabinet".split())
"""What belongs to a country and not to a town, so that a capital before it means the country."""
LOCAL_BODIES: Final = frozenset(
    "school college university hospital clinic church cathedral mosque synagogue hotel museum theater club council "
    "court police station prison airport harbor port library zoo brewery academy party chamber district".split()
)
"""What has namesakes in other towns and countries: "Trinity College"."""

SPELLINGS: Final[dict[str, str]] = {
    "defence": "defense", "centre": "center", "labour": "labor", "organisation": "organization", "programme": "program",
    "theatre": "theater", "harbour": "harbor", "organisations": "organizations",
}  # fmt: skip
"""Two spellings of one word."""

LEGAL_FORMS: Final = frozenset(
    "inc incorporated corp corporation ltd limited llc llp plc gmbh nv company companies group holdings".split()
)
"""A name that ends in one of these is a company's, whatever else it looks like."""

SMALL_WORDS: Final = frozenset("the of for and on in to a an & at".split())
