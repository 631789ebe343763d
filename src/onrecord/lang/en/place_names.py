"""Places that English news names often, by type. As printed, parted by bars; countries: `onrecord.lang.countries`.

>>> "Ohio" in STATES, "Chicago" in CITIES, "Gaza Strip" in REGIONS
(True, True, True)
"""

from __future__ import annotations

from typing import Final


def _names(table: str) -> frozenset[str]:
    return frozenset(name.strip() for name in table.split("|"))


STATES: Final = _names(
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|"
    "Indiana|"
    "Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|"
    "Nebraska|"
    "Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|"
    "Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|"
    "Wisconsin|Wyoming|"
    "District of Columbia|Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|"
    "Newfoundland|"
    "Prince Edward Island|Yukon|Nunavut|New South Wales|Queensland|Victoria|Tasmania|South Australia|Western Australia|"
    "Northern Territory|England|Scotland|Wales|Northern Ireland|Catalonia|Bavaria|Saxony|Crimea|Donetsk|Luhansk|"
    "Kherson|"
    "Zaporizhzhia|Chechnya|Dagestan|Abkhazia|South Ossetia|Transnistria|Kashmir|Punjab|Sindh|Balochistan|Gujarat|"
    "Maharashtra|"
    "Kerala|Karnataka|Tamil Nadu|Uttar Pradesh|West Bengal|Bihar|Rajasthan|Assam|Manipur|Xinjiang|Tibet|Guangdong|"
    "Sichuan|"
    "Yunnan|Fujian|Zhejiang|Jiangsu|Hunan|Hubei|Aceh|Bali|Java|Sumatra|Kurdistan|Darfur|Tigray|Somaliland|Puntland|"
    "Biafra|"
    "Rakhine|Sinaloa|Oaxaca|Chiapas|Jalisco|Sicily|Sardinia|Tuscany|Lombardy|Corsica|Brittany|Normandy|Flanders|"
    "Wallonia|"
    "Galicia|Andalusia|Gauteng|KwaZulu-Natal|Greater Manchester|Merseyside|West Midlands|Yorkshire|Lancashire|Kent|"
    "Essex|"
    "Cornwall|Devon|Sussex|Surrey|Norfolk|Suffolk|Cumbria|Cheshire|Hampshire|Dorset|Somerset|Macau|Guam|Bermuda|"
    "Gibraltar"
)
"""States, provinces and other parts of countries that govern themselves."""

CITIES: Final = _names(
    "Aberdeen|Abidjan|Adelaide|Aden|Ahmedabad|Albany|Albuquerque|Aleppo|Alexandria|Almaty|Amsterdam|Anchorage|Antwerp|"
    "Atlanta|Auckland|"
    "Austin|Baltimore|Bangalore|Barcelona|Basel|Basra|Bath|Beijing|Belfast|Bengaluru|Bergen|Bilbao|Birmingham|Boise|"
    "Bologna|Bonn|"
    "Bordeaux|Boston|Bradford|Brighton|Brisbane|Bristol|Brussels|Buffalo|Busan|Calgary|Cambridge|Cape Town|Cardiff|"
    "Casablanca|"
    "Charleston|Charlotte|Chennai|Chicago|Christchurch|Cincinnati|Cleveland|Cologne|Columbus|Coventry|Dallas|Darwin|"
    "Denver|"
    "Des Moines|Detroit|Donetsk|Dortmund|Dover|Dresden|Dubai|Dundee|Durban|Düsseldorf|Edinburgh|Edmonton|Eindhoven|"
    "El Paso|Essen|"
    "Florence|Fort Worth|Frankfurt|Fresno|Fukuoka|Fukushima|Gaza City|Gdansk|Geneva|Genoa|Ghent|Glasgow|Gothenburg|"
    "Graz|"
    "Guadalajara|Guangzhou|Haifa|Halifax|Hamburg|Hanover|Harrisburg|Hebron|Hiroshima|Ho Chi Minh City|Hobart|Honolulu|"
    "Houston|Hull|"
    "Hyderabad|Idlib|Indianapolis|Istanbul|Izmir|Jacksonville|Jeddah|Jenin|Johannesburg|Juneau|Kandahar|Kansas City|"
    "Karachi|Kazan|"
    "Khan Younis|Khan Yunis|Kharkiv|Kingston upon Hull|Kobe|Kolkata|Krakow|Kuala Lumpur|Kyoto|Lagos|Lahore|Las Vegas|"
    "Leeds|"
    "Leicester|Leipzig|Lille|Limerick|Little Rock|Liverpool|Long Beach|Los Angeles|Louisville|Lucknow|Lviv|Lyon|"
    "Mandalay|Manchester|"
    "Mannheim|Mariupol|Marrakesh|Marseille|Mecca|Medellin|Medina|Melbourne|Memphis|Miami|Milan|Milwaukee|Minneapolis|"
    "Mogadishu|"
    "Mombasa|Monterrey|Montreal|Mosul|Mumbai|Munich|Mykolaiv|Nablus|Nagasaki|Nagoya|Nantes|Naples|Nashville|New Delhi|"
    "New Haven|"
    "New Orleans|New York City|Newark|Newcastle|Nice|Norwich|Nottingham|Novosibirsk|Oakland|Odesa|Odessa|"
    "Oklahoma City|Omaha|"
    "Orlando|Osaka|Oxford|Palermo|Palo Alto|Perth|Peshawar|Philadelphia|Phoenix|Pittsburgh|Plymouth|Pokrovsk|"
    "Port Sudan|Portland|"
    "Porto|Portsmouth|Quebec City|Rafah|Raleigh|Reading|Reno|Richmond|Rio de Janeiro|Rochester|Rostov-on-Don|"
    "Rotterdam|Sacramento|"
    "Salem|Salford|Salt Lake City|San Antonio|San Diego|San Francisco|San Jose|Santa Barbara|Santa Fe|Santa Monica|"
    "Sapporo|"
    "Savannah|Seattle|Sendai|Seville|Shanghai|Sheffield|Shenzhen|Silicon Valley|Southampton|Spokane|Springfield|"
    "St. Louis|"
    "St. Petersburg|St Petersburg|Stavanger|Strasbourg|Stuttgart|Sunderland|Surabaya|Sydney|São Paulo|Sao Paulo|Tacoma|"
    "Tallahassee|Tampa|Tijuana|Timbuktu|Toledo|Toronto|Toulouse|Trondheim|Tucson|Tulsa|Turin|Uppsala|Utrecht|Valencia|"
    "Vancouver|"
    "Venice|Vladivostok|Wolverhampton|Wuhan|Yangon|York|Yokohama|Zurich|Zaragoza|Manhattan|Brooklyn|Queens|Bronx|"
    "Harlem|"
    "Hollywood|Beverly Hills|Malibu|Westminster|Soho|Davos|Cannes|Guantanamo Bay|Bakhmut|Herat|Kunduz|Quetta|Kano|"
    "Kaduna|Goma"
)
"""Towns; the capitals of countries need not stand here."""

REGIONS: Final = _names(
    "Africa|Antarctica|Asia|Europe|North America|South America|Latin America|Central America|Central Asia|South Asia|"
    "East Asia|"
    "Southeast Asia|South East Asia|Eastern Europe|Western Europe|Central Europe|North Africa|West Africa|East Africa|"
    "Sub-Saharan Africa|Oceania|Middle East|Far East|Balkans|Caucasus|Baltics|Scandinavia|Caribbean|Sahel|Sahara|"
    "Siberia|Donbas|"
    "Donbass|Gaza|Gaza Strip|West Bank|Golan Heights|Sinai|Arctic|Atlantic|Pacific|Mediterranean|Indo-Pacific|"
    "Euro-Atlantic|"
    "Asia-Pacific|Black Sea|Red Sea|Baltic Sea|North Sea|South China Sea|East China Sea|Persian Gulf|Gulf of Mexico|"
    "Gulf|"
    "Korean Peninsula|Korean peninsula|Himalayas|Alps|Andes|Rocky Mountains|Amazon basin|Horn of Africa|East Coast|"
    "West Coast|Midwest|"
    "New England|Bay Area|Midlands|Highlands|Mars|Earth|Moon|English Channel|Strait of Hormuz|Taiwan Strait|"
    "Suez Canal|Panama Canal"
)
"""Continents, seas and other places without a government."""

GOVERNING_HOUSES: Final = _names(
    "Kremlin|Pentagon|White House|Downing Street|Capitol Hill|Elysee|Élysée|Elysee Palace|Élysée Palace|Blue House|"
    "Whitehall|"
    "Number 10|No 10|Number Ten|"
    "Buckingham Palace|Scotland Yard|New Scotland Yard|Knesset|Bundestag|Bundesrat|Duma|State Duma|Verkhovna Rada|Rada|"
    "House of Commons|House of Lords|House of Representatives|Senate|Congress|Parliament|Supreme Court|Quai d'Orsay|"
    "Wall Street|Fleet Street|Silicon Valley|Zhongnanhai|Quirinale|Bundesbank|Riksdag|Storting|Sejm|Dáil|Holyrood|"
    "Stormont"
)
"""Houses that stand for those who work in them."""

FOUND_BEFORE: Final = _names(
    "city of|town of|village of|province of|state of|district of|county of|region of|capital of|port of|suburb of"
)
"""What stands before the name of a place."""

PLACE_ENDINGS: Final = tuple(
    "ville burg burgh ton ham ford stad grad mouth bury port pool wick worth dale combe field haven minster "
    "chester cester shire stan abad pur".split()
)
"""How many names of places end."""

SIDES_OF_PLACES: Final = frozenset(
    "east west north south upper lower great little old port fort san santa santo são saint st los las puerto "
    "el".split()
)
"""They stand first in names of places of two words."""

STATE_OF_ABBREVIATION: Final[dict[str, str]] = {
    short: name
    for name, shorts in (
        row.split("=")
        for row in (
            "alabama=al ala|alaska=ak|arizona=az ariz|arkansas=ar ark|california=ca calif|colorado=co colo|"
            "connecticut=ct conn|delaware=de del|florida=fl fla|georgia=ga|hawaii=hi|idaho=id|illinois=il ill|"
            "indiana=in ind|iowa=ia|kansas=ks kan|kentucky=ky|louisiana=la|maine=me|maryland=md|massachusetts=ma mass|"
            "michigan=mi mich|minnesota=mn minn|mississippi=ms miss|missouri=mo|montana=mt mont|nebraska=ne neb|"
            "nevada=nv nev|new hampshire=nh|new jersey=nj|new mexico=nm|new york=ny|north carolina=nc|"
            "north dakota=nd|ohio=oh|oklahoma=ok okla|oregon=or ore|pennsylvania=pa penn|rhode island=ri|"
            "south carolina=sc|south dakota=sd|tennessee=tn tenn|texas=tx tex|utah=ut|vermont=vt|virginia=va|"
            "washington=wa wash|west virginia=wv|wisconsin=wi wis|wyoming=wy wyo|washington dc=dc"
        ).split("|")
    )
    for short in shorts.split()
}
"""How newspapers shorten states behind a town, without points: "Springfield, Ill."."""
