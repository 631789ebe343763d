"""The news agencies of the world in the spellings that bylines, datelines and closing lines use.

>>> agency_key("The Associated Press"), agency_key("dpa"), agency_key("Anna Berg")
('ap', 'dpa', None)
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

AGENCIES: Final[dict[str, str]] = {
    # key: spellings, parted by "|"; case does not count, a leading "the" neither
    "ap": "AP|A.P.|Associated Press|AP News|Associated Press writer|Associated Press Writers",
    "reuters": "Reuters|Thomson Reuters|Reuters News|ロイター|رويترز|Рейтер|路透社|路透|로이터",
    "afp": "AFP|Agence France-Presse|Agence France Presse|AFP News|AFP通信|فرانس برس|法新社",
    "dpa": "dpa|Deutsche Presse-Agentur|Deutsche Presseagentur|German Press Agency|dpa-infocom|dpa-AFX|"
    "dpa/tmn|dpa-tmn|dpa/lby|"
    "dpa/lnw|dpa/lni|dpa/lno|dpa/lsw|dpa/lhe|dpa/lrs|dpa/lth|dpa/lbg|dpa/lsn|dpa/sa|dpa/mv|dpa/bb|dpa international",
    "afx": "AFX|dpa-AFX Broker|awp|AWP",
    "sid": "SID|Sport-Informations-Dienst|Sport-Informations-Dienst (SID)",
    "kna": "KNA|Katholische Nachrichten-Agentur",
    "epd": "epd|Evangelischer Pressedienst",
    "apa": "APA|Austria Presse Agentur|APA/AFP|APA/dpa|APA/Reuters|APA/Red|APA/Red.|apa.at",
    "sda": "SDA|Keystone-SDA|Keystone SDA|Schweizerische Depeschenagentur|SDA-ATS|Keystone-ATS|ATS|sda-ats",
    "efe": "EFE|Agencia EFE|EFE Noticias|EFEverde|Agència EFE",
    "europapress": "Europa Press|EuropaPress|EP",
    "colpisa": "Colpisa",
    "servimedia": "Servimedia",
    "acn": "ACN|Agència Catalana de Notícies",
    "ansa": "ANSA|Agenzia ANSA|Redazione ANSA|ANSAmed",
    "adnkronos": "Adnkronos|AdnKronos",
    "agi": "AGI|Agenzia Italia",
    "askanews": "askanews|Askanews",
    "lapresse": "LaPresse",
    "lusa": "Lusa|Agência Lusa",
    "agenciabrasil": "Agência Brasil|Estadão Conteúdo|Folhapress",
    "ntb": "NTB|Norsk Telegrambyrå|Norsk telegrambyrå",
    "tt": "TT|TT Nyhetsbyrån|Tidningarnas Telegrambyrå|TT-AFP|TT-AFP-Reuters|TT-Reuters",
    "ritzau": "Ritzau|Ritzaus Bureau|/ritzau/|Ritzau Scanpix",
    "stt": "STT|STT Lehtikuva|Suomen Tietotoimisto|FNB",
    "spt": "SPT|Svensk Presstjänst",
    "pap": "PAP|Polska Agencja Prasowa|IAR",
    "ctk": "ČTK|CTK|Česká tisková kancelář",
    "tasr": "TASR|SITA",
    "mti": "MTI|Magyar Távirati Iroda",
    "agerpres": "Agerpres|AGERPRES|Mediafax",
    "bta": "BTA|БТА|Bulgarian News Agency",
    "hina": "Hina|HINA",
    "sta": "STA|Slovenska tiskovna agencija",
    "tanjug": "Tanjug|Танјуг|Beta",
    "fena": "FENA|Fena",
    "ata": "ATA|Atsh",
    "amna": "ANA-MPA|ΑΠΕ-ΜΠΕ|ΑΠΕ|AMNA",
    "bns": "BNS|Baltic News Service|ELTA|LETA",
    "belga": "Belga|Agence Belga|BELGA",
    "anp": "ANP|Algemeen Nederlands Persbureau|Novum",
    "pa": "PA|PA Media|Press Association|PA News Agency|PA news agency|PA Reporters|PA Reporter|PA Sport",
    "cp": "Canadian Press|CP|La Presse Canadienne|Presse canadienne",
    "upi": "UPI|United Press International",
    "aap": "AAP|Australian Associated Press|AAP Newswire",
    "nzpa": "NZPA|NZ Newswire",
    "tass": "TASS|ТАСС|ITAR-TASS|ИТАР-ТАСС",
    "ria": "RIA Novosti|РИА Новости|RIA",
    "interfax": "Interfax|Интерфакс|Interfax-Ukraine|Интерфакс-Украина|Interfax.ru",
    "ukrinform": "Ukrinform|Укринформ|Укрінформ|УНИАН|УНІАН|UNIAN",
    "belta": "BelTA|БЕЛТА",
    "kyodo": "Kyodo|Kyodo News|共同|共同通信|共同通信社",
    "jiji": "Jiji|Jiji Press|JIJI|時事|時事通信|時事通信社",
    "yonhap": "Yonhap|Yonhap News|Yonhap News Agency|연합뉴스|뉴시스|Newsis|뉴스1",
    "kcna": "KCNA|Korean Central News Agency|조선중앙통신",
    "xinhua": "Xinhua|Xinhua News Agency|新华社|新華社|China News Service|中新社|中新网",
    "cna": "CNA|Central News Agency|中央社",
    "pti": "PTI|Press Trust of India|Press Trust Of India",
    "ani": "ANI|Asian News International",
    "ians": "IANS|Indo-Asian News Service|UNI|United News of India",
    "app": "APP|Associated Press of Pakistan|PPI",
    "bss": "BSS|UNB|United News of Bangladesh",
    "bernama": "Bernama|BERNAMA",
    "antara": "Antara|ANTARA|Antara News",
    "pna": "PNA|Philippine News Agency",
    "tna": "TNA|Thai News Agency",
    "vna": "VNA|Vietnam News Agency|TTXVN",
    "aa": "AA|Anadolu|Anadolu Agency|Anadolu Ajansı|الأناضول",
    "dha": "DHA|Demirören Haber Ajansı|İHA|IHA|İhlas Haber Ajansı|ANKA",
    "irna": "IRNA|ISNA|Mehr News Agency|Fars News Agency|Tasnim",
    "spa": "SPA|Saudi Press Agency|واس|وام|WAM|KUNA|كونا|QNA|قنا|Petra|بترا",
    "mena": "MENA|Middle East News Agency|أ ش أ",
    "maariv": "JTA|Jewish Telegraphic Agency|JNS",
    "map": "MAP|TAP|APS|Algérie Presse Service",
    "nan": "NAN|News Agency of Nigeria",
    "sapa": "SAPA|Sapa|South African Press Association|African News Agency|African News Agency (ANA)",
    "gna": "GNA|Ghana News Agency",
    "telam": "Télam|Telam|Noticias Argentinas",
    "notimex": "Notimex|Agencia Reforma",
    "prensalatina": "Prensa Latina",
    "bloomberg": "Bloomberg|Bloomberg News",
    "tns": "TNS|Tribune News Service|MCT",
    "rns": "RNS|Religion News Service",
    "cns": "CNS|Catholic News Service|OSV News",
    "cnnwire": "CNN Wire|CNN Newsource",
    "dowjones": "Dow Jones|Dow Jones Newswires",
    "afpr": "AFPR|Relaxnews|AFP Relaxnews|ETX Daily Up|ETX Studio",
    "agencies": "Agencies|News Agencies|Agencies|agences|Agenturen|Agencias|Agenzie|Agências|AGENCIES|"
    "Agenturmeldung|Wire Reports|"
    "Wire Services|Wire Report|Staff and agencies|Nyhetsbyråer|nachrichtenagentur",
}
"""What stands for an agency's text, by a key of its own."""

LOOSE: Final = frozenset(
    (
        "ep pa cp aa tt sid app map spa ata sta uni iar ria beta petra antara hina fena novum pna tna nan agi "
        "apa sita mena bns aps tap fnb elta leta ats"
    ).split()
)
"""Spellings that are words or other things as well: they count in capitals, or where an agency is expected."""

_KEYS: Final[dict[str, str]] = {
    spelling.casefold(): key for key, spellings in AGENCIES.items() for spelling in spellings.split("|")
}

TELLING_WORDS: Final = frozenset(max(re.findall(r"[^\W\d_]+", spelling), key=len) for spelling in _KEYS)
"""The longest word of each spelling, case folded: a text without one of them names no agency."""


def is_unnamed(words: str) -> bool:
    """Whether these words stand for agencies without naming one: "Agenturen", "wire services"."""
    return agency_key(words) == "agencies"


@lru_cache(maxsize=4096)
def agency_key(words: str) -> str | None:
    """The agency that these words name, and nothing else than name; None when they name none."""
    folded = " ".join(words.casefold().replace("\u00a0", " ").split()).strip(" /()[].,:©")
    return _KEYS.get(folded.removeprefix("the "))
