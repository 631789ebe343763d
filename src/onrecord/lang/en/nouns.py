"""English nouns that refer to people, organisations and places in the news, by type and by what they can take up.

Lower case, singular; plurals by rule, `IRREGULAR_PLURALS` first. Tables only. Roles of people stand in `titles.py`.

>>> KIND_OF["ministry"], TAKES_UP["firm"] & TAKES_UP["company"], plural_of("ministry")
('ORG', frozenset({'company'}), 'ministries')
"""

from __future__ import annotations

from typing import Final

from onrecord.lang.en.titles import OFFICES, ROLES
from onrecord.model.annotation import EntityType

CLASSES: Final[dict[EntityType, dict[str, str]]] = {
    "ORG": {
        "ministry": "ministry", "department": "department ministry",
        "agency": "agency service bureau authority administration watchdog regulator",
        "bureau": "bureau", "administration": "administration government",
        "government": "government administration regime authorities",
        "company": "company firm corporation business giant maker manufacturer startup start-up carrier airline "
        "retailer automaker carmaker chipmaker drugmaker supplier developer operator conglomerate publisher "
        "utility insurer brewer tech-giant",
        "airline": "airline carrier", "bank": "bank lender", "alliance": "alliance bloc", "bloc": "bloc union",
        "lender": "lender fund bank",
        "organization": "organization organisation body group",
        "group": "group organization organisation militia movement faction ngo charity",
        "university": "university college school institution", "school": "school",
        "institute": "institute think-tank institution",
        "court": "court tribunal", "party": "party", "council": "council", "committee": "committee panel",
        "commission": "commission",
        "board": "board", "parliament": "parliament legislature assembly congress senate chamber",
        "team": "team club side squad",
        "league": "league", "union": "union", "newspaper": "newspaper paper daily tabloid",
        "magazine": "magazine weekly",
        "broadcaster": "broadcaster network channel station", "police": "police force", "army": "army military",
        "embassy": "embassy mission consulate", "foundation": "foundation charity", "association": "association",
        "federation": "federation body", "body": "body", "cartel": "cartel group", "cabinet": "cabinet",
        "delegation": "delegation",
        "church": "church", "clinic": "clinic", "hospital": "hospital", "museum": "museum", "office": "office",
        "institution": "institution",
        "campaign": "campaign", "coalition": "coalition", "fund": "fund", "commission ": "watchdog", "navy": "navy",
        "jury": "jury",
        "orchestra": "orchestra", "society": "society", "unit": "unit", "division": "division", "brand": "brand",
        "prosecution": "prosecution",
        "defense": "", "opposition": "opposition", "regime": "regime", "junta": "junta", "crew": "crew",
        "chain": "chain",
    },
    "GPE": {
        "country": "country nation state republic kingdom", "city": "city town capital metropolis municipality",
        "town": "town village",
        "state": "state", "county": "county", "province": "province", "district": "district", "village": "village",
        "constituency": "constituency", "territory": "territory", "neighborhood": "neighborhood neighbourhood suburb",
    },
    "LOC": {
        "region": "region area", "island": "island", "river": "river", "lake": "lake", "mountain": "mountain",
        "valley": "valley", "coast": "coast",
        "peninsula": "peninsula", "continent": "continent", "desert": "desert", "border": "border", "sea": "sea",
        "volcano": "volcano",
        "lake ": "reservoir", "beach": "beach shore", "forest": "forest woodland", "hill": "hill", "cliff": "cliff",
        "bay": "bay", "ocean": "ocean",
        "enclave": "enclave strip territory",
    },
    "FAC": {
        "airport": "airport", "stadium": "stadium arena venue", "bridge": "bridge", "prison": "prison jail",
        "hotel": "hotel", "building": "building tower",
        "station": "station", "plant": "plant", "factory": "factory", "mosque": "mosque", "temple": "temple",
        "cathedral": "cathedral",
        "courthouse": "courthouse", "palace": "palace", "base": "base", "harbour": "harbour harbor port",
        "theatre": "theatre theater",
        "apartment": "apartment flat", "mall": "mall", "dam": "dam", "library": "library",
        "gallery": "gallery", "depot": "depot", "warehouse": "warehouse", "headquarters": "headquarters",
        "facility": "facility", "restaurant": "restaurant cafe café", "shop": "shop store", "pub": "pub bar",
        "lighthouse": "lighthouse", "pier": "pier jetty wharf quay dock", "mine": "mine quarry",
        "road": "road street highway motorway", "tunnel": "tunnel", "house": "house", "farm": "farm", "park": "park",
        "cemetery": "cemetery graveyard", "market": "marketplace", "shelter": "shelter", "camp": "campsite",
        "cell": "cell", "monument": "monument memorial statue",
    },
    "PRODUCT": {
        "drug": "drug medication medicine sedative anesthetic anaesthetic painkiller opioid stimulant substance "
        "narcotic antidepressant steroid vaccine treatment",
        "platform": "platform app site website network service", "ship": "ship vessel boat ferry tanker warship",
        "plane": "plane aircraft jet "
        "airliner", "car": "car vehicle", "rocket": "rocket spacecraft", "missile": "missile", "satellite": "satellite",
        "phone": "phone device smartphone",
    },
    "WORK": {
        "film": "film movie", "book": "book novel memoir", "series": "series show sitcom drama", "song": "song single",
        "album": "album",
    },
}  # fmt: skip
"""Type -> what is taken up -> the nouns that take it up."""

PEOPLE: Final[dict[str, str]] = {
    "officials": "official authority",
    "authorities": "authority official",
    "soldiers": "troop soldier officer serviceman",
    "police": "police",
    "protesters": "protester demonstrator activist",
    "rebels": "rebel fighter militant insurgent",
    "doctors": "doctor medic physician",
    "scientists": "scientist researcher expert author",
    "voters": "voter",
    "workers": "worker employee staff",
    "refugees": "refugee migrant asylum-seeker",
    "reporters": "reporter journalist",
    "prosecutors": "prosecutor",
    "investigators": "investigator detective",
    "lawmakers": "lawmaker legislator mp senator",
    "residents": "resident villager local citizen",
    "students": "student pupil",
    "families": "family relative parent",
    "fans": "fan supporter",
    "critics": "critic opponent",
    "victims": "victim survivor",
    "veterans": "veteran",
    "children": "child kid boy girl",
    "men": "man",
    "women": "woman",
    "people": "person people",
    "experts": "expert analyst",
    "leaders": "leader",
    "members": "member",
    "witnesses": "witness",
    "lawyers": "lawyer attorney",
    "diplomats": "diplomat ambassador envoy",
    "customers": "customer consumer user",
    "passengers": "passenger",
    "patients": "patient",
    "players": "player",
    "colleagues": "colleague pal buddy friend",
    "ministers": "minister",
    "judges": "judge justice",
    "jurors": "juror",
    "crew": "crew crewmember",
    "rescuers": "rescuer firefighter",
    "hostages": "hostage captive",
    "public": "public",
    "community": "community",
    "crowd": "crowd",
    "couple": "couple",
    "others": "other",
    "farmers": "farmer",
    "teachers": "teacher",
    "nurses": "nurse",
    "tourists": "tourist visitor",
    "immigrants": "immigrant migrant",
    "allies": "ally",
    "investors": "investor shareholder",
    "owners": "owner",
    "team": "team",
    "youths": "teenager teen youth",
    "astronauts": "astronaut",
    "pilots": "pilot",
    "actors": "actor",
    "fishermen": "fisherman",
    "civilians": "civilian",
    "inmates": "inmate prisoner detainee",
    "delegates": "delegate",
    "advisers": "adviser advisor aide",
    "providers": "provider",
    "suspects": "suspect",
    "presidents": "president",
    "dealers": "dealer",
    "adults": "adult",
    "readers": "reader viewer listener commenter",
    "taxpayers": "taxpayer",
    "contestants": "contestant competitor athlete",
    "pilgrims": "pilgrim worshipper",
    "participants": "participant attendee",
    "motorists": "motorist commuter cyclist pedestrian",
    "observers": "observer monitor",
    "clients": "client",
    "neighbours": "neighbour neighbor",
    "tenants": "tenant",
    "volunteers": "volunteer",
    "schoolchildren": "schoolchild",
    "spokespeople": "spokesman spokeswoman spokesperson",
}
"""People as a group -> the nouns, singular, that refer to such a group in the plural."""

SINGLE: Final = frozenset(
    (" ".join(ROLES.values())).split()
    + "man woman boy girl teenager teen person child baby infant victim suspect defendant survivor witness resident "
    "official leader member husband wife son daughter brother sister father mother parent friend colleague neighbor "
    "neighbour passenger patient player "
    "soldier worker employee student teacher nurse voter protester activist prisoner detainee hostage refugee migrant "
    "citizen politician "
    "lawmaker winner loser owner driver rider partner rival opponent successor predecessor counterpart critic fan "
    "guest visitor tourist "
    "customer user buyer seller investor shareholder donor provider physician performer attacker gunman robber thief "
    "hacker expert "
    "firefighter paramedic rescuer juror delegate dictator strongman frontman newcomer outsider insider youngster "
    "'pensioner toddler "
    "grandmother grandfather uncle aunt cousin nephew niece fiancé girlfriend boyfriend widow widower "
    "orphan heir native ally individual pilgrim worshipper claimant attendee participant organiser organizer bystander "
    "passer-by commuter motorist cyclist pedestrian shopkeeper tenant landlord carer backbencher observer "
    "adult reader viewer listener commenter taxpayer contestant competitor employer applicant recipient "
    "schoolchild landowner homeowner pal buddy whistleblower source insider caller onlooker".split()
) | frozenset(word for word in OFFICES if word.endswith(("ist", "er", "or", "ian", "man")))
"""Nouns for one person."""


PAPERS: Final = frozenset(
    "report study paper statement brochure lawsuit suit letter document article survey poll complaint affidavit filing "
    "indictment memo email e-mail post tweet book review analysis warrant notice petition pamphlet leaflet guide "
    "guidance website page video resolution bill ruling advice release announcement message transcript".split()
)
"""What holds words and says them: "the report said ... it added" is nobody's."""

UNGENDERED: Final = frozenset(
    "source insider spokesperson person user commenter viewer reader customer caller onlooker bystander".split()
)
"""Of one of them "they" can be said: "a source said ... they added"."""

PRONOUNS: Final[dict[str, tuple[str, str]]] = {
    "he": ("m", "s"), "him": ("m", "o"), "his": ("m", "p"), "himself": ("m", "o"), "she": ("f", "s"), "her": ("f",
    "p"), "hers": ("f", "o"),
    "herself": ("f", "o"), "they": ("pl", "s"), "them": ("pl", "o"), "their": ("pl", "p"), "themselves": ("pl",
    "o"), "it": ("n", "s"),
    "its": ("n", "p"), "itself": ("n", "o"),
}  # fmt: skip
"""Pronoun -> (he, she, they or it; subject, object or possessive)."""
NAMELESS: Final = frozenset(PRONOUNS) | frozenset("i me we us you who which".split())
"""Pronouns of every kind: nobody's name."""

SUBSTANCES: Final = frozenset(
    "ketamine fentanyl heroin cocaine methamphetamine morphine oxycodone propofol cannabis marijuana ecstasy mdma lsd "
    "ibuprofen paracetamol ivermectin hydroxychloroquine remdesivir insulin semaglutide ozempic xanax adderall viagra "
    "codeine "
    "methadone naloxone novichok polonium ricin sarin glyphosate asbestos".split()
)
"""Drugs and poisons that are written small and still named."""

IRREGULAR_PLURALS: Final[dict[str, str]] = {
    "headquarters": "headquarters", "schoolchild": "schoolchildren", "passer-by": "passers-by",
    "man": "men", "woman": "women", "child": "children", "person": "people", "police": "police", "staff": "staff",
    "series": "series", "crew": "crew",
    "fisherman": "fishermen", "policeman": "policemen", "congressman": "congressmen", "gunman": "gunmen",
    "businessman": "businessmen",
    "spokesman": "spokesmen", "spokeswoman": "spokeswomen", "serviceman": "servicemen", "attaché": "attachés",
    "wife": "wives", "thief": "thieves",
    "fiancé": "fiancés", "public": "public", "aircraft": "aircraft", "people": "people", "chief": "chiefs",
    "chairman": "chairmen",
}  # fmt: skip


def plural_of(noun: str) -> str:
    """The plural of an English noun."""
    if noun in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[noun]
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


KIND_OF: Final[dict[str, EntityType]] = {
    noun: kind for kind, classes in CLASSES.items() for nouns in classes.values() for noun in nouns.split()
}
"""Noun that is no person, singular -> type."""

TAKES_UP: Final[dict[str, frozenset[str]]] = {
    noun: frozenset(
        name.strip() for classes in CLASSES.values() for name, nouns in classes.items() if noun in nouns.split()
    )
    for noun in KIND_OF
}
"""Noun -> the classes it can take up."""

GROUPS: Final[dict[str, str]] = {
    form: group
    for group, nouns in PEOPLE.items()
    for noun in nouns.split()
    for form in (plural_of(noun), *(("police", "staff", "crew") if noun in ("police", "staff", "crew") else ()))
} | {
    "public": "public",
    "crowd": "crowd",
    "couple": "couple",
    "community": "community",
    "family": "families",
    "audience": "audience",
    "population": "population",
    "electorate": "voters",
    "workforce": "workers",
    "congregation": "congregation",
    "household": "families",
    "gang": "gang",
    "troops": "soldiers",
}
"""Noun for people as a group, as it stands -> the group."""

PICTURE_WORDS: Final = frozenset(
    "photo photos photograph photographs photography photographed picture pictures credit image images".split()
)

PUBLIC_BODIES: Final = frozenset(
    "ministry department government parliament court police army navy company airline bank bureau "
    "administration".split()
)
"""Bodies that nobody calls an organisation."""

PAPERS_DO: Final = frozenset("also shows show lists contains includes instructs advises recommends recommended".split())
"""What papers do besides saying: "It lists ten"."""
