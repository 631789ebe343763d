"""Names of months and weekdays, by language: facts of the Unicode Common Locale Data Repository, with spellings that
papers use beside them. Lower case, without dots.

Months from January on, weekdays from Monday on, parted by blanks; the forms of one name by ``|``; ``_`` stands for a
blank.

>>> MONTHS["en"].split()[2], WEEKDAYS["de"].split()[0]
('march|mar', 'montag|mo')
"""

from __future__ import annotations

from typing import Final

MONTHS: Final[dict[str, str]] = {
    "en": (
        "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept "
        "october|oct november|nov december|dec"
    ),
    "de": (
        "januar|jan|jän|jänner februar|feb|feber märz|mär|mrz|maerz april|apr mai juni|jun juli|jul august|aug "
        "september|sept|sep oktober|okt november|nov dezember|dez"
    ),
    "fr": (
        "janvier|janv|jan février|févr|fev|fév|fevr|fevrier mars avril|avr|avri mai juin juillet|juil|juill "
        "août|aout|aoû septembre|sept octobre|oct novembre|nov décembre|déc|dec|decembre"
    ),
    "es": (
        "enero|ene febrero|feb marzo|mar|mzo abril|abr mayo|may junio|jun julio|jul agosto|ago "
        "septiembre|sept|sep|set|setiembre octubre|oct noviembre|nov diciembre|dic"
    ),
    "it": (
        "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago "
        "settembre|set|sett ottobre|ott novembre|nov dicembre|dic"
    ),
    "pt": (
        "janeiro|jan fevereiro|fev março|mar|marco abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set "
        "outubro|out novembro|nov dezembro|dez"
    ),
    "nl": (
        "januari|jan februari|feb maart|mrt|maa april|apr mei juni|jun juli|jul augustus|aug september|sep "
        "oktober|okt november|nov december|dec"
    ),
    "no": (
        "januar|jan februar|feb mars|mar april|apr mai juni|jun juli|jul august|aug september|sep oktober|okt "
        "november|nov desember|des"
    ),
    "sv": (
        "januari|jan februari|feb mars|mar april|apr maj juni|jun juli|jul augusti|aug september|sep oktober|okt "
        "november|nov december|dec"
    ),
    "da": (
        "januar|jan februar|feb marts|mar april|apr maj juni|jun juli|jul august|aug september|sep oktober|okt "
        "november|nov december|dec"
    ),
    "fi": (
        "tammikuuta|tammi|tammikuu helmikuuta|helmi|helmikuu maaliskuuta|maalis|maaliskuu "
        "huhtikuuta|huhti|huhtikuu toukokuuta|touko|toukokuu kesäkuuta|kesä|kesäkuu heinäkuuta|heinä|heinäkuu "
        "elokuuta|elo|elokuu syyskuuta|syys|syyskuu lokakuuta|loka|lokakuu marraskuuta|marras|marraskuu "
        "joulukuuta|joulu|joulukuu"
    ),
    "is": (
        "janúar|jan febrúar|feb mars|mar apríl|apr maí júní|jún júlí|júl ágúst|ágú september|sep október|okt "
        "nóvember|nóv desember|des"
    ),
    "pl": (
        "stycznia|sty|styczeń lutego|lut|luty|lute marca|mar|marzec kwietnia|kwi|kwiecień maja|maj "
        "czerwca|cze|czerwiec lipca|lip|lipiec sierpnia|sie|sierpień września|wrz|wrzesień "
        "października|paź|październik listopada|lis|listopad grudnia|gru|grudzień"
    ),
    "cs": (
        "ledna|led|leden února|úno|únor března|bře|březen dubna|dub|duben května|kvě|květen června|čvn|červen "
        "července|čvc|červenec srpna|srp|srpen září|zář října|říj|říjen listopadu|lis|listopad "
        "prosince|pro|prosinec"
    ),
    "sk": (
        "januára|jan|január februára|feb|február marca|mar|marec apríla|apr|apríl mája|máj júna|jún júla|júl "
        "augusta|aug|august septembra|sep|september októbra|okt|október novembra|nov|november decembra|dec|december"
    ),
    "hu": (
        "január|jan február|febr|feb március|márc április|ápr május|máj június|jún július|júl augusztus|aug "
        "szeptember|szept|szep október|okt november|nov december|dec"
    ),
    "ro": (
        "ianuarie|ian|ianuar februarie|feb martie|mar aprilie|apr mai iunie|iun iulie|iul august|aug "
        "septembrie|sept|sep octombrie|oct noiembrie|nov decembrie|dec"
    ),
    "bg": (
        "януари|яну февруари|фев март април|апр май юни юли август|авг септември|сеп октомври|окт ноември|ное "
        "декември|дек"
    ),
    "hr": (
        "siječnja|sij|siječanj veljače|velj|veljača ožujka|ožu|ožujak travnja|tra|travanj svibnja|svi|svibanj "
        "lipnja|lip|lipanj srpnja|srp|srpanj kolovoza|kol|kolovoz rujna|ruj|rujan listopada|lis|listopad "
        "studenoga|stu|studeni prosinca|pro|prosinac"
    ),
    "sr": (
        "јануар|јан|januar|januara фебруар|феб|februar|februara март|мар|mart|marta април|апр|april|aprila "
        "мај|maj|maja јун|jun|juna|juni јул|jul|jula|juli август|авг|avgust|avgusta|august "
        "септембар|сеп|septembar|septembra|sep октобар|окт|oktobar|oktobra|okt новембар|нов|novembar|novembra|nov "
        "децембар|дец|decembar|decembra|dec"
    ),
    "sl": (
        "januar|jan februar|feb marec|mar april|apr maj junij|jun julij|jul avgust|avg september|sep oktober|okt "
        "november|nov december|dec"
    ),
    "el": (
        "ιανουαρίου|ιαν|ιανουάριος φεβρουαρίου|φεβ|φεβρουάριος μαρτίου|μαρ|μάρτιος|μάρ απριλίου|απρ|απρίλιος "
        "μαΐου|μαΐ|μάιος|μάι ιουνίου|ιουν|ιούνιος|ιούν ιουλίου|ιουλ|ιούλιος|ιούλ αυγούστου|αυγ|αύγουστος|αύγ "
        "σεπτεμβρίου|σεπ|σεπτέμβριος οκτωβρίου|οκτ|οκτώβριος νοεμβρίου|νοε|νοέμβριος|νοέ δεκεμβρίου|δεκ|δεκέμβριος"
    ),
    "uk": (
        "січня|січ|січень лютого|лют|лютий березня|бер|березень квітня|квіт|квітень травня|трав|травень "
        "червня|черв|червень липня|лип|липень серпня|серп|серпень вересня|вер|вересень жовтня|жовт|жовтень "
        "листопада|лист|листопад грудня|груд|грудень"
    ),
    "ru": (
        "января|янв|январь февраля|февр|февраль|фев марта|мар|март апреля|апр|апрель мая|май июня|июн|июнь "
        "июля|июл|июль августа|авг|август сентября|сент|сентябрь|сен октября|окт|октябрь ноября|нояб|ноябрь|ноя "
        "декабря|дек|декабрь"
    ),
    "tr": (
        "ocak|oca şubat|şub mart|mar nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki "
        "kasım|kas aralık|ara"
    ),
    "lb": (
        "januar|jan februar|feb mäerz|mäe abrëll|abr mee juni|jun juli|jul august|aug september|sep oktober|okt "
        "november|nov dezember|dez"
    ),
    "sw": (
        "januari|jan februari|feb machi|mac aprili|apr mei juni|jun julai|jul agosti|ago septemba|sep oktoba|okt "
        "novemba|nov desemba|des"
    ),
    "zu": (
        "januwari|jan februwari|feb mashi|mas ephreli|eph meyi|mey juni|jun julayi|jul agasti|aga septhemba|sep "
        "okthoba|okt novemba|nov disemba|dis"
    ),
    "xh": (
        "janyuwari|jan februwari|feb matshi|mat epreli|epr meyi|mey juni|jun julayi|jul agasti|aga "
        "septemba|sept|sep okthobha|okt|okthoba novemba|nov disemba|dis"
    ),
    "af": (
        "januarie|jan februarie|feb maart|mrt april|apr mei junie|jun julie|jul augustus|aug september|sep "
        "oktober|okt november|nov desember|des"
    ),
    "et": (
        "jaanuar|jaan veebruar|veebr märts aprill|apr mai juuni juuli august|aug september|sept oktoober|okt "
        "november|nov detsember|dets"
    ),
    "lv": (
        "janvāris|janv|janvārī februāris|febr|februārī marts|martā aprīlis|apr|aprīlī maijs|maijā "
        "jūnijs|jūn|jūnijā jūlijs|jūl|jūlijā augusts|aug|augustā septembris|sept|septembrī oktobris|okt|oktobrī "
        "novembris|nov|novembrī decembris|dec|decembrī"
    ),
    "lt": (
        "sausio|saus|sausis vasario|vas|vasaris kovo|kov|kovas balandžio|bal|balandis gegužės|geg|gegužė "
        "birželio|birž|birželis liepos|liep|liepa rugpjūčio|rugp|rugpjūtis rugsėjo|rugs|rugsėjis "
        "spalio|spal|spalis lapkričio|lapkr|lapkritis gruodžio|gruod|gruodis"
    ),
    "ca": (
        "gener|gen febrer|febr març abril|abr maig juny juliol|jul agost|ag setembre|set octubre|oct novembre|nov "
        "desembre|des"
    ),
    "ga": (
        "eanáir|ean feabhra|feabh márta aibreán|aib bealtaine|beal meitheamh|meith iúil lúnasa|lún "
        "meán_fómhair|mfómh deireadh_fómhair|dfómh samhain|samh nollaig|noll"
    ),
    "cy": (
        "ionawr|ion chwefror|chwef|chw mawrth|maw ebrill|ebr mai mehefin|meh gorffennaf|gorff|gor awst medi "
        "hydref|hyd tachwedd|tach rhagfyr|rhag"
    ),
    "ms": (
        "januari|jan februari|feb mac april|apr mei jun julai|jul ogos|ogo september|sep oktober|okt november|nov "
        "disember|dis"
    ),
    "id": (
        "januari|jan februari|feb maret|mar april|apr mei juni|jun juli|jul agustus|agu|ags september|sep "
        "oktober|okt november|nov desember|des"
    ),
    "he": (
        "ינואר|ינו׳ פברואר|פבר׳ מרץ אפריל|אפר׳ מאי יוני יולי אוגוסט|אוג׳ ספטמבר|ספט׳ אוקטובר|אוק׳ נובמבר|נוב׳ "
        "דצמבר|דצמ׳"
    ),
    "ar": (
        "يناير|جانفي|كانون_الثاني فبراير|فيفري|شباط مارس|آذار أبريل|ابريل|إبريل|نيسان|أفريل مايو|ماي|أيار|ايار "
        "يونيو|جوان|حزيران يوليو|جويلية|تموز أغسطس|اغسطس|أوت|آب سبتمبر|أيلول|ايلول أكتوبر|اكتوبر|تشرين_الأول "
        "نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول"
    ),
    "fa": "ژانویهٔ|ژانویه فوریهٔ|فوریه مارس آوریل مهٔ|مه ژوئن ژوئیهٔ|ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
    "hi": (
        "जनवरी|जन॰ फ़रवरी|फ़र॰|फरवरी मार्च अप्रैल|अप्रेल मई जून जुलाई|जुल॰ अगस्त|अग॰ सितंबर|सित॰|सितम्बर "
        "अक्टूबर|अक्टू॰|अक्तूबर नवंबर|नव॰|नवम्बर दिसंबर|दिस॰|दिसम्बर"
    ),
    "sq": (
        "janar|jan shkurt|shk mars|mar prill|pri maj qershor|qer korrik|korr gusht|gush shtator|sht tetor|tet "
        "nëntor|nën dhjetor|dhj"
    ),
    "mk": (
        "јануари|јан февруари|фев март|мар април|апр мај јуни|јун јули|јул август|авг септември|сеп октомври|окт "
        "ноември|ное декември|дек"
    ),
    "hy": (
        "հունվարի|հնվ|հունվար փետրվարի|փտվ|փետրվար մարտի|մրտ|մարտ ապրիլի|ապր|ապրիլ մայիսի|մյս|մայիս "
        "հունիսի|հնս|հունիս հուլիսի|հլս|հուլիս օգոստոսի|օգս|օգոստոս սեպտեմբերի|սեպ|սեպտեմբեր "
        "հոկտեմբերի|հոկ|հոկտեմբեր նոյեմբերի|նոյ|նոյեմբեր դեկտեմբերի|դեկ|դեկտեմբեր"
    ),
    "bn": (
        "জানুয়ারী|জানু|জানুয়ারি ফেব্রুয়ারী|ফেব|ফেব্রুয়ারি মার্চ এপ্রিল|এপ্রি মে জুন জুলাই|জুল আগস্ট|আগ "
        "সেপ্টেম্বর|সেপ অক্টোবর|অক্টো নভেম্বর|নভে ডিসেম্বর|ডিসে"
    ),
}
"""The order of the languages decides where two of them claim one word."""

WEEKDAYS: Final[dict[str, str]] = {
    "en": "monday|mon tuesday|tue wednesday|wed thursday|thu friday|fri saturday|sat sunday|sun",
    "de": "montag|mo dienstag|di mittwoch|mi donnerstag|do freitag|fr samstag|sa sonntag|so",
    "fr": "lundi|lun mardi|mar mercredi|mer jeudi|jeu vendredi|ven samedi|sam dimanche|dim",
    "es": "lunes|lun martes|mar miércoles|mié jueves|jue viernes|vie sábado|sáb domingo|dom",
    "it": "lunedì|lun martedì|mar mercoledì|mer giovedì|gio venerdì|ven sabato|sab domenica|dom",
    "pt": (
        "segunda-feira|seg terça-feira|ter quarta-feira|qua quinta-feira|qui sexta-feira|sex sábado|sáb domingo|dom"
    ),
    "nl": "maandag|ma dinsdag|di woensdag|wo donderdag|do vrijdag|vr zaterdag|za zondag|zo",
    "no": "mandag|man tirsdag|tir onsdag|ons torsdag|tor fredag|fre lørdag|lør søndag|søn",
    "sv": "måndag|mån tisdag|tis onsdag|ons torsdag|tors fredag|fre lördag|lör söndag|sön",
    "da": "mandag|man tirsdag|tirs onsdag|ons torsdag|tors fredag|fre lørdag|lør søndag|søn",
    "fi": (
        "maanantaina|ma|maanantai tiistaina|ti|tiistai keskiviikkona|ke|keskiviikko torstaina|to|torstai "
        "perjantaina|pe|perjantai lauantaina|la|lauantai sunnuntai|su"
    ),
    "is": (
        "mánudagur|mán þriðjudagur|þri miðvikudagur|mið fimmtudagur|fim föstudagur|fös laugardagur|lau sunnudagur|sun"
    ),
    "pl": "poniedziałek|pon wtorek|wt środa|śr czwartek|czw piątek|pt sobota|sob niedziela|niedz",
    "cs": "pondělí|po úterý|út středa|st čtvrtek|čt pátek|pá sobota|so neděle|ne",
    "sk": "pondelok|po utorok|ut streda|st štvrtok|št piatok|pi sobota|so nedeľa|ne",
    "hu": "hétfő|h kedd|k szerda|sze csütörtök|cs péntek|p szombat|szo vasárnap|v",
    "ro": "luni|lun marți|mar miercuri|mie joi vineri|vin sâmbătă|sâm duminică|dum",
    "bg": "понеделник|пн вторник|вт сряда|ср четвъртък|чт петък|пт събота|сб неделя|нд",
    "hr": "ponedjeljak|pon utorak|uto srijeda|sri četvrtak|čet petak|pet subota|sub nedjelja|ned",
    "sr": "понедељак|пон уторак|уто среда|сре четвртак|чет петак|пет субота|суб недеља|нед",
    "sl": "ponedeljek|pon torek|tor sreda|sre četrtek|čet petek|pet sobota|sob nedelja|ned",
    "el": "δευτέρα|δευ τρίτη|τρί τετάρτη|τετ πέμπτη|πέμ παρασκευή|παρ σάββατο|σάβ κυριακή|κυρ",
    "uk": "понеділок|пн вівторок|вт середа|ср четвер|чт пʼятниця|пт субота|сб неділя|нд",
    "ru": "понедельник|пн вторник|вт среда|ср четверг|чт пятница|пт суббота|сб воскресенье|вс",
    "tr": "pazartesi|pzt salı|sal çarşamba|çar perşembe|per cuma|cum cumartesi|cmt pazar|paz",
    "lb": "méindeg|méi dënschdeg|dën mëttwoch|mët donneschdeg|don freideg|fre samschdeg|sam sonndeg|son",
    "sw": "jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili",
    "zu": "umsombuluko|mso ulwesibili|bil ulwesithathu|tha ulwesine|sin ulwesihlanu|hla umgqibelo|mgq isonto|son",
    "xh": "mvulo|mvu lwesibini|lwesb|bin lwesithathu|tha lwesine|sin lwesihlanu|hla mgqibelo|mgq cawe|caw",
    "af": "maandag|ma dinsdag|di woensdag|wo donderdag|do vrydag|vr saterdag|sa sondag|so",
    "et": "esmaspäev|e teisipäev|t kolmapäev|k neljapäev|n reede|r laupäev|l pühapäev|p",
    "lv": (
        "pirmdiena|pirmd otrdiena|otrd trešdiena|trešd ceturtdiena|ceturtd piektdiena|piektd sestdiena|sestd "
        "svētdiena|svētd"
    ),
    "lt": (
        "pirmadienis|pr antradienis|an trečiadienis|tr ketvirtadienis|kt penktadienis|pn šeštadienis|št sekmadienis|sk"
    ),
    "ca": "dilluns|dl dimarts|dt dimecres|dc dijous|dj divendres|dv dissabte|ds diumenge|dg",
    "ga": (
        "dé_luain|luan dé_máirt|máirt dé_céadaoin|céad déardaoin|déar dé_haoine|aoine dé_sathairn|sath "
        "dé_domhnaigh|domh"
    ),
    "cy": (
        "dydd_llun|llun dydd_mawrth|maw dydd_mercher|mer dydd_iau|iau dydd_gwener|gwen|gwe dydd_sadwrn|sad dydd_sul|sul"
    ),
    "ms": "isnin|isn selasa|sel rabu|rab khamis|kha jumaat|jum sabtu|sab ahad|ahd",
    "id": "senin|sen selasa|sel rabu|rab kamis|kam jumat|jum sabtu|sab minggu|min",
    "he": (
        "יום_שני|יום_ב׳ יום_שלישי|יום_ג׳ יום_רביעי|יום_ד׳ יום_חמישי|יום_ה׳ יום_שישי|יום_ו׳ יום_שבת|שבת יום_ראשון|יום_א׳"
    ),
    "ar": "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
    "fa": "دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه",
    "hi": "सोमवार|सोम मंगलवार|मंगल बुधवार|बुध गुरुवार|गुरु शुक्रवार|शुक्र शनिवार|शनि रविवार|रवि",
    "sq": "e_hënë|hën e_martë|mar e_mërkurë|mër e_enjte|enj e_premte|pre e_shtunë|sht e_diel|die",
    "mk": "понеделник|пон вторник|вто среда|сре четврток|чет петок|пет сабота|саб недела|нед",
    "hy": "երկուշաբթի|երկ երեքշաբթի|երք չորեքշաբթի|չրք հինգշաբթի|հնգ ուրբաթ|ուր շաբաթ|շբթ կիրակի|կիր",
    "bn": "সোমবার|সোম মঙ্গলবার|মঙ্গল বুধবার|বুধ বৃহস্পতিবার|বৃহস্পতি শুক্রবার|শুক্র শনিবার|শনি রবিবার|রবি",
    "vi": "thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy chủ_nhật",
}
