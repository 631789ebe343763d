"""What datelines are made of: places that reporters write from, and words in capitals that are none.

>>> is_city("Kuala Lumpur"), is_city("Breaking")
(True, False)
"""

from __future__ import annotations

from typing import Final

CITIES: Final = frozenset(
    (
        "aachen|abidjan|abu dhabi|abuja|accra|addis ababa|addis abeba|adelaide|aden|albany|aleppo|algiers|"
        "alger|algier|almaty|amman|amsterdam|ankara|antananarivo|antwerp|antwerpen|anvers|asheville|"
        "ashgabat|asmara|astana|asunción|asuncion|athens|athen|athènes|atenas|atene|athene|atlanta|"
        "auckland|augsburg|austin|baghdad|bagdad|bakersfield|baku|baltimore|bamako|bamberg|bandung|"
        "bangalore|bengaluru|bangkok|bangui|banjul|barcelona|barcelone|basel|basra|beijing|peking|pékin|"
        "pequim|pekín|pechino|beirut|beyrouth|belfast|belgrade|belgrad|belgrado|belém|belo horizonte|"
        "bergen|berlin|berlín|berlim|berlino|berlijn|bern|berne|bhopal|bhubaneswar|bielefeld|bilbao|"
        "birmingham|bishkek|bissau|bochum|bogota|bogotá|bologna|bonn|bordeaux|boston|brasilia|brasília|"
        "bratislava|braunschweig|brazzaville|bremen|brisbane|brno|brüssel|brussels|brussel|bruxelles|"
        "bruselas|bruxelas|bryssel|bucharest|bukarest|bucarest|budapest|buenos aires|buffalo|bujumbura|"
        "bulawayo|busan|cairo|kairo|le caire|el cairo|calcutta|kolkata|cali|canberra|cannes|cape town|"
        "kapstadt|caracas|cardiff|casablanca|catania|chandigarh|charlotte|chengdu|chennai|chicago|chisinau|"
        "christchurch|cincinnati|cleveland|cologne|köln|colombo|columbus|conakry|copenhagen|kopenhagen|"
        "københavn|copenhague|copenaghen|cork|cotonou|cottbus|dakar|dallas|damascus|damaskus|damas|damasco|"
        "dar es salaam|darmstadt|darwin|davos|dehradun|delhi|new delhi|denpasar|denver|des moines|detroit|"
        "dhaka|dili|djakarta|djibouti|doha|donetsk|dortmund|dresden|dubai|dublin|durban|dushanbe|"
        "düsseldorf|duisburg|edinburgh|edmonton|eisenach|erfurt|essen|florence|firenze|frankfurt|freetown|"
        "freiburg|fukuoka|gaborone|gaza|gaza city|gaza-stadt|geneva|genf|genève|ginebra|ginevra|genebra|"
        "genoa|genova|georgetown|giessen|glasgow|göteborg|gothenburg|göttingen|graz|grenoble|guadalajara|"
        "guangzhou|guatemala city|guatemala|guayaquil|guwahati|hagen|haifa|halifax|halle|hamburg|hambourg|"
        "hannover|hanover|hanoi|hà nội|harare|harrisburg|hartford|havana|la habana|havanna|heidelberg|"
        "helsinki|helsingfors|hiroshima|ho chi minh city|tp hcm|hong kong|honiara|honolulu|houston|"
        "hyderabad|indianapolis|innsbruck|islamabad|istanbul|estambul|izmir|jakarta|jammu|jaipur|jena|"
        "jerusalem|jérusalem|jerusalén|gerusalemme|jeddah|johannesburg|johor bahru|juba|kabul|kaboul|"
        "kampala|kano|kansas city|karachi|karlsruhe|kassel|kathmandu|kharkiv|charkiw|khartoum|kherson|"
        "cherson|kiel|kiew|kyiv|kiev|kijów|kigali|kingston|kinshasa|klagenfurt|koblenz|kochi|konstanz|"
        "kota kinabalu|krakow|kraków|kuala lumpur|kuching|kuwait|kuwait city|kyoto|la paz|lagos|lahore|"
        "las vegas|lausanne|leeds|leipzig|libreville|liège|lille|lilongwe|lima|linz|lisbon|lisboa|lissabon|"
        "lisbonne|liverpool|ljubljana|lomé|london|londres|londra|londen|los angeles|luanda|lucerne|luzern|"
        "lübeck|lucknow|lusaka|luxembourg|luxemburg|lviv|lyon|macao|macau|madison|madrid|magdeburg|mainz|"
        "malabo|male|malmö|managua|manama|manaus|manchester|manila|mannheim|maputo|marrakesh|marseille|"
        "maseru|mbabane|mecca|medan|medellin|medellín|melbourne|memphis|mexico city|ciudad de méxico|"
        "méxico|mexiko-stadt|miami|milan|milano|mailand|milwaukee|minneapolis|minsk|mogadishu|monaco|"
        "monrovia|monterrey|montevideo|montgomery|montpellier|montréal|montreal|moscow|moskau|moscou|moscú|"
        "mosca|moskva|moskou|москва|mosul|mumbai|bombay|munich|münchen|múnich|monaco di baviera|muscat|"
        "münster|nagasaki|nagoya|nagpur|nairobi|nantes|naples|napoli|neapel|nashville|nassau|new orleans|"
        "new york|nueva york|nova york|niamey|nice|nicosia|nouakchott|nuremberg|nürnberg|nuuk|odesa|odessa|"
        "oklahoma city|oldenburg|omaha|oran|orlando|osaka|osnabrück|oslo|ottawa|ouagadougou|oxford|padang|"
        "palermo|palma|palo alto|panama city|panamá|paramaribo|paris|parís|parigi|parijs|patna|penang|"
        "george town|perth|peshawar|philadelphia|phnom penh|phoenix|pittsburgh|podgorica|port-au-prince|"
        "port louis|port moresby|port of spain|porto|porto alegre|portland|portsmouth|potsdam|prague|prag|"
        "praga|praha|praia|pretoria|pristina|providence|pune|putrajaya|pyongyang|pjöngjang|quebec|québec|"
        "quetta|quito|rabat|raleigh|ramallah|ranchi|rangoon|rawalpindi|recife|regensburg|reykjavik|"
        "reykjavík|richmond|riga|rio|rio de janeiro|río de janeiro|riyadh|riad|rome|rom|roma|rostock|"
        "rostov|rotterdam|saarbrücken|sacramento|saint petersburg|st. petersburg|st petersburg|"
        "salt lake city|salvador|salzburg|san antonio|san diego|san francisco|san jose|san josé|san juan|"
        "san salvador|sanaa|santiago|santo domingo|sao paulo|são paulo|sapporo|sarajevo|savannah|schwerin|"
        "seattle|semarang|seoul|sevilla|seville|shanghai|shimla|sheffield|shenzhen|singapore|singapur|"
        "skopje|sofia|southampton|srinagar|st. louis|st. paul|stockholm|strasbourg|straßburg|strassburg|"
        "stuttgart|sucre|surabaya|suva|sydney|taipei|taipeh|tallinn|tampa|tashkent|tbilisi|tegucigalpa|"
        "tehran|teheran|téhéran|teherán|tel aviv|the hague|den haag|la haye|thimphu|thiruvananthapuram|"
        "tijuana|tirana|tokyo|tokio|toronto|toulouse|trier|trieste|tripoli|tromsø|trondheim|tucson|tunis|"
        "turin|torino|uagadugu|uppsala|ulaanbaatar|ulm|united nations|vereinte nationen|utrecht|vaduz|"
        "valencia|valletta|vancouver|varanasi|vatican city|vatikanstadt|venice|venezia|venedig|victoria|"
        "vienna|wien|vienne|viena|vientiane|vijayawada|vilnius|warsaw|warschau|warszawa|varsovie|varsovia|"
        "washington|washington d.c.|washington dc|washington, d.c.|weimar|wellington|wiesbaden|windhoek|"
        "winnipeg|wolfsburg|wrocław|wuhan|wuppertal|würzburg|yangon|yaoundé|yerevan|yogyakarta|zagreb|"
        "aracaju|belo horizonte|boa vista|campo grande|cuiabá|curitiba|florianópolis|goiânia|joão pessoa|maceió|"
        "porto velho|rio branco|são luís|teresina|"
        "zaragoza|zurich|zürich|zwickau|київ|минск|санкт-петербург|القاهرة|بيروت|دبي|الرياض|دمشق|بغداد|"
        "عمان|عمّان|غزة|رام الله|القدس|واشنطن|لندن|باريس|موسكو|نيويورك|الدوحة|أبوظبي|الكويت|تونس|الجزائر|"
        "الرباط|طرابلس|الخرطوم|صنعاء|عدن|أنقرة|إسطنبول|طهران"
    ).split("|")
)
"""Capitals and other cities that datelines name, in several languages, lower case."""

NO_PLACES: Final = frozenset(
    (
        "update updated updates exclusive breaking watch video videos photo photos opinion analysis editorial "
        "review question answer note notes correction corrections spoiler warning file read related more live "
        "bitcoin ethereum new what who where when why how fact claim verdict rating explainer interview disclaimer "
        "advertisement ad alert news sport sports comment commentary summary background context byline "
        "headline source sources story tldr tl;dr ps p.s p.s. nb recap preview listen caution notice editor's "
        "editors' editor’s key quick first latest developing just important reminder trigger deal deals sale "
        "best pros cons score final date time place price cast director genre runtime by written from "
        "eilmeldung achtung hinweis kommentar anzeige foto fotos ticker live-ticker liveticker meinung analyse "
        "frage antwort info aktualisierung korrektur exklusiv nachricht service wichtig neu urteil fazit "
        "urgent direct direct: témoignage entretien récit enquête reportage portrait grand vidéo infographie "
        "exclusif décryptage mise question réponse urgente última ultima hora directo vídeo exclusiva "
        "entrevista análisis opinión nota actualización pregunta respuesta esclusiva ultim'ora aggiornamento "
        "video diretta nota domanda risposta exclusivo atualização análise opinião nota pergunta resposta ao "
        "vivo ekstra kommentar video se les også live sist siste nyhet oppdatert läs också uppdaterad just nu "
        "pilne uwaga wideo срочно видео фото обновлено внимание nato nasa fbi cia cnn bbc abc nbc cbs fox espn "
        "who unicef eu un us usa uk gop nfl nba mlb nhl fifa uefa aids covid covid-19 ceo cfo ai it tv pc dna "
        "imf opec dhs irs doj epa cdc fda ufo ii iii iv vs vs. am pm fwiw iirc imo diy faq spd cdu csu fdp afd "
        "psoe pp pnv erc january february march april june july august september october november december "
        "monday tuesday wednesday thursday friday saturday sunday"
    ).split()
)
"""Words in capitals that open a text, and are no place; lower case."""

OPENS_PLACES: Final = frozenset("new grand key best live us it first time place price final wichtig neu".split())
"""Words of ``NO_PLACES`` that open the name of a place, too: "New Haven"."""

PLACING: Final = "aus|nach|bei|von|near|from|at|à|depuis|z|ze|w|fra|från|ved|uit|nabij|desde|da"
"""Words before a name that make a place of it. Not "in", which things that people buy follow too."""

NO_BRACKETS: Final = frozenset(
    (
        "写真 動画 速報 独自 関連 図解 解説 更新 広告 画像 特集 詳報 全文 注目 会員限定 有料 随時更新 動画あり "
        "写真あり 表 図 地図 一覧 PR ＰＲ"
    ).split()
)
"""What Japanese brackets hold at the start of a text, beside datelines."""


def is_city(words: str) -> bool:
    """Whether these words name a place of the list."""
    return words.casefold().strip(" .,") in CITIES
