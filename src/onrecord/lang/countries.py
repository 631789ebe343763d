"""The countries of the world in English: names, the words for what is theirs and for their people, and capitals.

A table only. A capital stands for its government when it acts as one ("Lisbon said"); who decides that is
`onrecord.annotate.entity_places`.

>>> COUNTRIES["PT"].names, COUNTRIES["PT"].adjectives, COUNTRIES["PT"].capitals
(('Portugal',), ('Portuguese',), ('Lisbon',))
>>> COUNTRY_OF["the netherlands"], COUNTRY_OF_ADJECTIVE["dutch"], COUNTRY_OF_CAPITAL["the hague"]
('NL', 'NL', 'NL')
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Country(NamedTuple):
    """What English calls a country."""

    names: tuple[str, ...]
    """The usual one first."""
    adjectives: tuple[str, ...]
    people: tuple[str, ...]
    """Its people, in the plural, where that is no form of the adjective with an s."""
    capitals: tuple[str, ...]
    """Towns whose name can stand for the government."""


_TABLE: Final = """
AF|Afghanistan|Afghan,Afghani||Kabul
AL|Albania|Albanian||Tirana
DZ|Algeria|Algerian||Algiers
AD|Andorra|Andorran||Andorra la Vella
AO|Angola|Angolan||Luanda
AG|Antigua and Barbuda,Antigua|Antiguan||St. John's
AR|Argentina|Argentine,Argentinian||Buenos Aires
AM|Armenia|Armenian||Yerevan
AU|Australia|Australian||Canberra
AT|Austria|Austrian||Vienna
AZ|Azerbaijan|Azerbaijani,Azeri||Baku
BS|Bahamas,The Bahamas|Bahamian||Nassau
BH|Bahrain|Bahraini||Manama
BD|Bangladesh|Bangladeshi||Dhaka
BB|Barbados|Barbadian||Bridgetown
BY|Belarus|Belarusian,Belarussian||Minsk
BE|Belgium|Belgian||
BZ|Belize|Belizean||Belmopan
BJ|Benin|Beninese|Beninese|Porto-Novo
BT|Bhutan|Bhutanese|Bhutanese|Thimphu
BO|Bolivia|Bolivian||La Paz
BA|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian||Sarajevo
BW|Botswana|Botswanan||Gaborone
BR|Brazil|Brazilian||Brasilia,Brasília
BN|Brunei|Bruneian||
BG|Bulgaria|Bulgarian||Sofia
BF|Burkina Faso|Burkinabe||Ouagadougou
BI|Burundi|Burundian||Bujumbura
KH|Cambodia|Cambodian||Phnom Penh
CM|Cameroon|Cameroonian||Yaounde,Yaoundé
CA|Canada|Canadian||Ottawa
CV|Cape Verde,Cabo Verde|Cape Verdean||Praia
CF|Central African Republic|Central African||Bangui
TD|Chad|Chadian||N'Djamena
CL|Chile|Chilean||Santiago
CN|China,People's Republic of China|Chinese|Chinese|Beijing
CO|Colombia|Colombian||Bogota,Bogotá
KM|Comoros|Comorian||Moroni
CG|Republic of the Congo,Congo-Brazzaville,Congo|Congolese|Congolese|Brazzaville
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC|||Kinshasa
CR|Costa Rica|Costa Rican||San José
CI|Ivory Coast,Côte d'Ivoire|Ivorian||Yamoussoukro,Abidjan
HR|Croatia|Croatian|Croats|Zagreb
CU|Cuba|Cuban||Havana
CY|Cyprus|Cypriot||Nicosia
CZ|Czech Republic,Czechia|Czech||Prague
DK|Denmark|Danish|Danes|Copenhagen
DJ|Djibouti|Djiboutian||
DM|Dominica|||Roseau
DO|Dominican Republic|Dominican||Santo Domingo
TL|East Timor,Timor-Leste|Timorese|Timorese|Dili
EC|Ecuador|Ecuadorian,Ecuadorean||Quito
EG|Egypt|Egyptian||Cairo
SV|El Salvador|Salvadoran||San Salvador
GQ|Equatorial Guinea|||Malabo
ER|Eritrea|Eritrean||Asmara
EE|Estonia|Estonian||Tallinn
SZ|Eswatini,Swaziland|Swazi||Mbabane
ET|Ethiopia|Ethiopian||Addis Ababa
FJ|Fiji|Fijian||Suva
FI|Finland|Finnish|Finns|Helsinki
FR|France|French|Frenchmen|Paris
GA|Gabon|Gabonese|Gabonese|Libreville
GM|Gambia,The Gambia|Gambian||Banjul
GE|Georgia|Georgian||Tbilisi
DE|Germany,Federal Republic of Germany|German||Berlin
GH|Ghana|Ghanaian||Accra
GR|Greece|Greek||Athens
GD|Grenada|Grenadian||
GT|Guatemala|Guatemalan||Guatemala City
GN|Guinea|Guinean||Conakry
GW|Guinea-Bissau|||Bissau
GY|Guyana|Guyanese|Guyanese|Georgetown
HT|Haiti|Haitian||Port-au-Prince
HN|Honduras|Honduran||Tegucigalpa
HU|Hungary|Hungarian||Budapest
IS|Iceland|Icelandic|Icelanders|Reykjavik,Reykjavík
IN|India|Indian||New Delhi,Delhi
ID|Indonesia|Indonesian||Jakarta
IR|Iran,Islamic Republic of Iran|Iranian||Tehran,Teheran
IQ|Iraq|Iraqi||Baghdad
IE|Ireland,Republic of Ireland|Irish|Irishmen|Dublin
IL|Israel|Israeli||Jerusalem,Tel Aviv
IT|Italy|Italian||Rome
JM|Jamaica|Jamaican||Kingston
JP|Japan|Japanese|Japanese|Tokyo
JO|Jordan|Jordanian||Amman
KZ|Kazakhstan|Kazakh,Kazakhstani||Astana
KE|Kenya|Kenyan||Nairobi
KI|Kiribati|||
XK|Kosovo|Kosovar,Kosovan||Pristina
KW|Kuwait|Kuwaiti||Kuwait City
KG|Kyrgyzstan|Kyrgyz||Bishkek
LA|Laos|Laotian||Vientiane
LV|Latvia|Latvian||Riga
LB|Lebanon|Lebanese|Lebanese|Beirut
LS|Lesotho|||Maseru
LR|Liberia|Liberian||Monrovia
LY|Libya|Libyan||Tripoli
LI|Liechtenstein|||Vaduz
LT|Lithuania|Lithuanian||Vilnius
LU|Luxembourg|Luxembourgish|Luxembourgers|
MG|Madagascar|Malagasy||Antananarivo
MW|Malawi|Malawian||Lilongwe
MY|Malaysia|Malaysian||Kuala Lumpur
MV|Maldives,The Maldives|Maldivian||Malé
ML|Mali|Malian||Bamako
MT|Malta|Maltese|Maltese|Valletta
MH|Marshall Islands|Marshallese||Majuro
MR|Mauritania|Mauritanian||Nouakchott
MU|Mauritius|Mauritian||Port Louis
MX|Mexico|Mexican||Mexico City
FM|Micronesia|Micronesian||Palikir
MD|Moldova|Moldovan||Chisinau,Chișinău
MC|Monaco|Monegasque||
MN|Mongolia|Mongolian||Ulaanbaatar
ME|Montenegro|Montenegrin||Podgorica
MA|Morocco|Moroccan||Rabat
MZ|Mozambique|Mozambican||Maputo
MM|Myanmar,Burma|Burmese|Burmese|Naypyidaw
NA|Namibia|Namibian||Windhoek
NR|Nauru|Nauruan||
NP|Nepal|Nepali,Nepalese|Nepalese|Kathmandu
NL|Netherlands,The Netherlands,Holland|Dutch|Dutchmen|The Hague
NZ|New Zealand|||Wellington
NI|Nicaragua|Nicaraguan||Managua
NE|Niger|Nigerien||Niamey
NG|Nigeria|Nigerian||Abuja
KP|North Korea,Democratic People's Republic of Korea,DPRK|North Korean||Pyongyang
MK|North Macedonia,Macedonia|Macedonian||Skopje
NO|Norway|Norwegian||Oslo
OM|Oman|Omani||Muscat
PK|Pakistan|Pakistani||Islamabad
PW|Palau|Palauan||
PS|Palestine,State of Palestine|Palestinian||Ramallah
PA|Panama|Panamanian||Panama City
PG|Papua New Guinea|Papua New Guinean||Port Moresby
PY|Paraguay|Paraguayan||Asunción,Asuncion
PE|Peru|Peruvian||Lima
PH|Philippines,The Philippines|Philippine,Filipino||Manila
PL|Poland|Polish|Poles|Warsaw
PT|Portugal|Portuguese|Portuguese|Lisbon
QA|Qatar|Qatari||Doha
RO|Romania|Romanian||Bucharest
RU|Russia,Russian Federation|Russian||Moscow
RW|Rwanda|Rwandan||Kigali
KN|Saint Kitts and Nevis,St. Kitts and Nevis|||Basseterre
LC|Saint Lucia,St. Lucia|||Castries
VC|Saint Vincent and the Grenadines|||Kingstown
WS|Samoa|Samoan||Apia
SM|San Marino|||
ST|São Tomé and Príncipe,Sao Tome and Principe|||
SA|Saudi Arabia,Kingdom of Saudi Arabia|Saudi,Saudi Arabian||Riyadh
SN|Senegal|Senegalese|Senegalese|Dakar
RS|Serbia|Serbian|Serbs|Belgrade
SC|Seychelles|||
SL|Sierra Leone|Sierra Leonean||Freetown
SG|Singapore|Singaporean||
SK|Slovakia|Slovak,Slovakian||Bratislava
SI|Slovenia|Slovenian,Slovene||Ljubljana
SB|Solomon Islands|||Honiara
SO|Somalia|Somali||Mogadishu
ZA|South Africa|South African||Pretoria
KR|South Korea,Republic of Korea|South Korean||Seoul
SS|South Sudan|South Sudanese|South Sudanese|Juba
ES|Spain|Spanish|Spaniards|Madrid
LK|Sri Lanka|Sri Lankan||Colombo
SD|Sudan|Sudanese|Sudanese|Khartoum
SR|Suriname|Surinamese|Surinamese|Paramaribo
SE|Sweden|Swedish|Swedes|Stockholm
CH|Switzerland|Swiss|Swiss|Bern,Berne
SY|Syria|Syrian||Damascus
TW|Taiwan|Taiwanese|Taiwanese|Taipei
TJ|Tajikistan|Tajik||Dushanbe
TZ|Tanzania|Tanzanian||Dodoma
TH|Thailand|Thai||Bangkok
TG|Togo|Togolese|Togolese|Lomé,Lome
TO|Tonga|Tongan||
TT|Trinidad and Tobago,Trinidad|Trinidadian||Port of Spain
TN|Tunisia|Tunisian||Tunis
TR|Turkey,Türkiye|Turkish|Turks|Ankara
TM|Turkmenistan|Turkmen||Ashgabat
TV|Tuvalu|Tuvaluan||
UG|Uganda|Ugandan||Kampala
UA|Ukraine|Ukrainian||Kyiv,Kiev
AE|United Arab Emirates,UAE,U.A.E.,Emirates|Emirati||Abu Dhabi
GB|United Kingdom,UK,U.K.,Britain,Great Britain|British,English,Scottish,Welsh,Northern Irish|Britons|London
US|United States,US,U.S.,USA,U.S.A.,United States of America,America|American||Washington,Washington DC,Washington D.C.
UY|Uruguay|Uruguayan||Montevideo
UZ|Uzbekistan|Uzbek||Tashkent
VU|Vanuatu|||Port Vila
VA|Vatican,Vatican City,Holy See|||
VE|Venezuela|Venezuelan||Caracas
VN|Vietnam,Viet Nam|Vietnamese|Vietnamese|Hanoi
YE|Yemen|Yemeni||Sanaa,Sana'a
ZM|Zambia|Zambian||Lusaka
ZW|Zimbabwe|Zimbabwean||Harare
HK|Hong Kong|||
GL|Greenland|Greenlandic|Greenlanders|Nuuk
PR|Puerto Rico|Puerto Rican||San Juan
"""


def _split(cell: str) -> tuple[str, ...]:
    return tuple(cell.split(",")) if cell else ()


COUNTRIES: Final[dict[str, Country]] = {
    cells[0]: Country(*map(_split, cells[1:])) for cells in (line.split("|") for line in _TABLE.split("\n") if line)
}
"""ISO 3166-1 alpha-2 code -> country."""

COUNTRY_OF: Final[dict[str, str]] = {
    name.lower(): code for code, country in COUNTRIES.items() for name in country.names
} | {"the netherlands": "NL"}
"""Name in lower case -> code."""

COUNTRY_OF_ADJECTIVE: Final[dict[str, str]] = {
    word.lower(): code for code, country in COUNTRIES.items() for word in country.adjectives
}
"""What is theirs: "North Korean" -> KP."""

COUNTRY_OF_PEOPLE: Final[dict[str, str]] = {
    word.lower(): code
    for code, country in COUNTRIES.items()
    for word in (*country.people, *(f"{adjective}s" for adjective in country.adjectives if not country.people))
}
"""Their people: "North Koreans" -> KP."""

COUNTRY_OF_CAPITAL: Final[dict[str, str]] = {
    town.lower(): code for code, country in COUNTRIES.items() for town in country.capitals
}
"""A capital -> the country whose government it can stand for."""
