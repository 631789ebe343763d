"""Words that stand beside dates, by language: what announces a date, relative time, the day's parts, the little words between.

Lower case; phrases parted by ``|``. ``published`` and ``modified`` announce a date; ``ago`` stands before or behind a count of
units; ``second`` ... ``year`` are those units; ``am`` and ``pm`` halve the day; ``hour`` stands behind an hour; ``between`` joins
day, month, year and time and says nothing; ``reading`` belongs to reading times and stands beside dates.

>>> WORDS["de"]["modified"].split("|")[0]
'aktualisiert'
"""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, dict[str, str]]] = {
    "en": {
        "published": "published|posted|first published|originally published|originally posted|created|released|issued|publication date|"
        "publish date|date published|pub date|filed|aired|written|added|uploaded|submitted|publishing date",
        "modified": "updated|last updated|modified|last modified|edited|last edited|revised|update|reviewed|last update|date modified|"
        "amended|refreshed|corrected",
        "ago": "ago",
        "second": "second|seconds|sec|secs|s", "minute": "minute|minutes|min|mins", "hour": "hour|hours|hr|hrs|h",
        "day": "day|days|d", "week": "week|weeks|wk|wks|w", "month": "month|months|mo|mos", "year": "year|years|yr|yrs",
        "today": "today", "yesterday": "yesterday", "am": "am", "pm": "pm", "hour_mark": "o'clock|hrs|hours|h",
        "between": "at|on|of|the|st|nd|rd|th|date|time|local|from|a|an|one|just|now|last|first|this|article|story|was|and|is|to|as|dated",
        "reading": "read|min|mins|minute|minutes|reading|time|estimated",
    },
    "de": {
        "published": "veröffentlicht|erschienen|erstellt|publiziert|erstveröffentlicht|erstmals publiziert|veröffentlicht am|eingestellt|"
        "vom|datum|hochgeladen|erstpublikation",
        "modified": "aktualisiert|zuletzt aktualisiert|stand|geändert|letzte änderung|letzte aktualisierung|aktualisierung|bearbeitet|"
        "zuletzt bearbeitet|update|aktualisierte fassung|zuletzt geändert|letztes update|überarbeitet",
        "ago": "vor", "second": "sekunde|sekunden|sek", "minute": "minute|minuten|min", "hour": "stunde|stunden|std",
        "day": "tag|tagen|tage", "week": "woche|wochen", "month": "monat|monaten|monate", "year": "jahr|jahren|jahre",
        "today": "heute", "yesterday": "gestern", "hour_mark": "uhr|h",
        "between": "um|am|der|den|ab|einer|einem|und|zuletzt|dieser|artikel|wurde|von|ist|im", "reading": "lesezeit|lesedauer|min|minuten|minute",
    },
    "fr": {
        "published": "publié|publiée|publie|paru|parue|mis en ligne|mise en ligne|posté|publication|créé|publié le|date de publication|"
        "diffusé|rédigé|écrit",
        "modified": "mis à jour|mise à jour|modifié|modifiée|actualisé|actualisée|maj|màj|m.à.j|mis a jour|dernière mise à jour|édité|"
        "dernière modification|mise a jour",
        "ago": "il y a", "second": "seconde|secondes|sec", "minute": "minute|minutes|min|mn", "hour": "heure|heures|h",
        "day": "jour|jours|j", "week": "semaine|semaines", "month": "mois", "year": "an|ans|année|années",
        "today": "aujourd'hui|aujourd’hui", "yesterday": "hier", "hour_mark": "h|heures|heure|heure de paris",
        "between": "à|a|le|du|er|de|et|ème|vers|la|l'article|article|dernière|fois|heure", "reading": "temps|lecture|min|minutes|de|lire",
    },
    "es": {
        "published": "publicado|publicada|publicado el|creado|creada|publicación|fecha de publicación|fecha|publicado en|subido",
        "modified": "actualizado|actualizada|modificado|modificada|última actualización|actualización|act|editado|ultima actualizacion|"
        "última modificación|actualizado el",
        "ago": "hace", "second": "segundo|segundos|seg", "minute": "minuto|minutos|min", "hour": "hora|horas|h|hs",
        "day": "día|días|dia|dias", "week": "semana|semanas", "month": "mes|meses", "year": "año|años",
        "today": "hoy", "yesterday": "ayer", "hour_mark": "h|hs|hrs|horas|hora",
        "between": "a|las|la|el|de|del|y|en|un|una|los|cdmx|cet|hora|local|por", "reading": "lectura|min|minutos|de|tiempo",
    },
    "it": {
        "published": "pubblicato|pubblicata|pubblicato il|pubblicazione|creato|data pubblicazione|data di pubblicazione|postato",
        "modified": "aggiornato|aggiornata|ultimo aggiornamento|modificato|modificata|aggiornamento|agg|modificato il|aggiornato il|"
        "ultima modifica",
        "ago": "fa", "second": "secondo|secondi|sec", "minute": "minuto|minuti|min", "hour": "ora|ore",
        "day": "giorno|giorni|gg", "week": "settimana|settimane", "month": "mese|mesi", "year": "anno|anni",
        "today": "oggi", "yesterday": "ieri", "hour_mark": "ore|h", "between": "alle|il|di|del|ore|e|in|data|un|una|ultimo|h|alle ore",
        "reading": "lettura|minuti|min|tempo|di",
    },
    "pt": {
        "published": "publicado|publicada|publicado em|postado|criado|publicação|data de publicação|postado em|divulgado",
        "modified": "atualizado|atualizada|modificado|última atualização|atualização|actualizado|actualizada|editado|atualizado em|"
        "ultima atualizacao|última modificação|alterado",
        "ago": "há|atrás", "second": "segundo|segundos|seg", "minute": "minuto|minutos|min", "hour": "hora|horas|h",
        "day": "dia|dias", "week": "semana|semanas", "month": "mês|meses", "year": "ano|anos",
        "today": "hoje", "yesterday": "ontem", "hour_mark": "h|hs|horas", "between": "às|as|à|de|em|e|do|da|no|na|um|uma|ás",
        "reading": "leitura|min|minutos|de|tempo",
    },
    "nl": {
        "published": "gepubliceerd|geplaatst|gepubliceerd op|publicatie|publicatiedatum|geplaatst op|verschenen",
        "modified": "bijgewerkt|laatst bijgewerkt|gewijzigd|aangepast|geüpdatet|geactualiseerd|laatste update|laatst gewijzigd|update",
        "ago": "geleden", "second": "seconde|seconden|sec", "minute": "minuut|minuten|min", "hour": "uur|uren|u",
        "day": "dag|dagen", "week": "week|weken", "month": "maand|maanden", "year": "jaar|jaren",
        "today": "vandaag", "yesterday": "gisteren", "hour_mark": "uur|u", "between": "om|op|en|de|het|een|van|laatst|leestijd",
        "reading": "leestijd|leesminuten|min|minuten|lezen",
    },
    "no": {
        "published": "publisert|lagt ut|opprettet|først publisert|publisert første gang",
        "modified": "oppdatert|sist oppdatert|endret|sist endret|redigert|sist redigert",
        "ago": "siden|for", "second": "sekund|sekunder|sek", "minute": "minutt|minutter|min", "hour": "time|timer|t",
        "day": "dag|dager|døgn", "week": "uke|uker", "month": "måned|måneder", "year": "år",
        "today": "i dag|idag", "yesterday": "i går|igår", "hour_mark": "kl", "between": "kl|klokken|den|d|og|ca|én|en|et|av|sist",
        "reading": "lesetid|min|minutter|lesing",
    },
    "sv": {
        "published": "publicerad|publicerat|publicerades|publ|skapad|upplagd|inlagd",
        "modified": "uppdaterad|uppdaterat|uppdaterades|senast uppdaterad|ändrad|uppd|senast ändrad|redigerad",
        "ago": "sedan|sen|för", "second": "sekund|sekunder|sek", "minute": "minut|minuter|min", "hour": "timme|timmar|tim|h",
        "day": "dag|dagar|dygn", "week": "vecka|veckor", "month": "månad|månader", "year": "år",
        "today": "i dag|idag", "yesterday": "i går|igår", "hour_mark": "kl", "between": "kl|klockan|den|och|en|ett|av|senast",
        "reading": "lästid|min|minuter|läsning",
    },
    "da": {
        "published": "publiceret|offentliggjort|udgivet|lagt på|oprettet|udgivelsesdato",
        "modified": "opdateret|sidst opdateret|ændret|senest opdateret|redigeret|senest ændret",
        "ago": "siden|for", "second": "sekund|sekunder|sek", "minute": "minut|minutter|min", "hour": "time|timer|t",
        "day": "dag|dage|døgn", "week": "uge|uger", "month": "måned|måneder", "year": "år",
        "today": "i dag|idag", "yesterday": "i går|igår", "hour_mark": "kl", "between": "kl|klokken|den|d|og|en|et|af",
        "reading": "læsetid|min|minutter|læsning",
    },
    "fi": {
        "published": "julkaistu|julkaistiin|luotu", "modified": "päivitetty|muokattu|viimeksi päivitetty|päivitettiin|muutettu",
        "ago": "sitten", "second": "sekunti|sekuntia", "minute": "minuutti|minuuttia|min", "hour": "tunti|tuntia|t|h",
        "day": "päivä|päivää|pv", "week": "viikko|viikkoa", "month": "kuukausi|kuukautta|kk", "year": "vuosi|vuotta",
        "today": "tänään", "yesterday": "eilen", "hour_mark": "klo", "between": "klo|kello|ja", "reading": "lukuaika|min",
    },
    "is": {
        "published": "birt|birtist|birt þann|skráð|útgefið", "modified": "uppfært|síðast uppfært|breytt|uppfærð",
        "ago": "síðan|fyrir", "second": "sekúndum|sekúndu", "minute": "mínútum|mínútu|mín", "hour": "klukkustund|klukkustundum|klst|tímum",
        "day": "degi|dögum", "week": "viku|vikum", "month": "mánuði|mánuðum", "year": "ári|árum",
        "today": "í dag", "yesterday": "í gær", "hour_mark": "kl", "between": "kl|klukkan|þann|og", "reading": "lestrartími|mínútur",
    },
    "pl": {
        "published": "opublikowano|data publikacji|publikacja|dodano|opublikowany|data dodania|data utworzenia|utworzono|data",
        "modified": "aktualizacja|zaktualizowano|ostatnia aktualizacja|aktualizowano|modyfikacja|data aktualizacji|zmodyfikowano|akt",
        "ago": "temu", "second": "sekunda|sekundy|sekund|sekundę|sek", "minute": "minuta|minuty|minut|minutę|min",
        "hour": "godzina|godziny|godzin|godzinę|godz", "day": "dzień|dni", "week": "tydzień|tygodnie|tygodni",
        "month": "miesiąc|miesiące|miesięcy", "year": "rok|lata|lat", "today": "dzisiaj|dziś|dzis", "yesterday": "wczoraj",
        "hour_mark": "godz", "between": "o|godz|godzina|r|roku|dnia|z|w|i|g", "reading": "czytania|czas|min|minut",
    },
    "cs": {
        "published": "publikováno|vydáno|zveřejněno|vytvořeno|vloženo", "modified": "aktualizováno|upraveno|poslední aktualizace|aktualizace",
        "ago": "před", "second": "sekunda|sekundami|sekundou", "minute": "minutami|minutou|min", "hour": "hodinami|hodinou|hod",
        "day": "dny|dnem", "week": "týdny|týdnem", "month": "měsíci|měsícem", "year": "lety|rokem",
        "today": "dnes", "yesterday": "včera", "hour_mark": "hod|h", "between": "v|ve|a|dne|hodin|čas", "reading": "čtení|min|minut|délka",
    },
    "sk": {
        "published": "publikované|zverejnené|uverejnené|vydané|vytvorené|pridané", "modified": "aktualizované|upravené|aktualizácia",
        "ago": "pred", "minute": "minútami|minútou|min", "hour": "hodinami|hodinou|hod", "day": "dňami|dňom", "week": "týždňami|týždňom",
        "today": "dnes", "yesterday": "včera", "hour_mark": "hod|h", "between": "o|dňa|a", "reading": "čítania|čas",
    },
    "hu": {
        "published": "megjelent|közzétéve|publikálva|megjelenés|létrehozva|publikálás", "modified": "frissítve|módosítva|frissült|frissítés",
        "ago": "ezelőtt", "second": "másodperce|másodperccel", "minute": "perce|perccel", "hour": "órája|órával",
        "day": "napja|nappal", "week": "hete|héttel", "month": "hónapja|hónappal", "year": "éve|évvel",
        "today": "ma", "yesterday": "tegnap", "hour_mark": "óra|órakor", "between": "kor|és|én|án|jén|a|az", "reading": "olvasás|perc|olvasási|idő",
    },
    "ro": {
        "published": "publicat|publicat la|publicată|postat|creat|data publicării|apărut",
        "modified": "actualizat|actualizată|modificat|ultima actualizare|actualizare|actualizat la",
        "ago": "acum", "second": "secunde|secundă", "minute": "minute|minut|min", "hour": "ore|oră", "day": "zile|zi",
        "week": "săptămâni|săptămână", "month": "luni|lună", "year": "ani|an", "today": "astăzi|azi", "yesterday": "ieri",
        "hour_mark": "ora", "between": "la|ora|pe|de|din|și", "reading": "citire|timp|minute",
    },
    "bg": {
        "published": "публикувана|публикувано|публикуван", "modified": "обновена|обновено|актуализирана|последна промяна",
        "ago": "преди", "minute": "минути|минута|мин", "hour": "часа|час", "day": "дни|ден", "today": "днес", "yesterday": "вчера",
        "hour_mark": "ч|часа", "between": "г|в|от|на|и", "reading": "четене|мин",
    },
    "hr": {
        "published": "objavljeno|objava|objavljen|objavljena", "modified": "ažurirano|osvježeno|zadnja izmjena|izmjena|posljednja izmjena",
        "ago": "prije", "second": "sekundi|sekunde", "minute": "minuta|minute|min", "hour": "sati|sata|sat|h", "day": "dana|dan",
        "week": "tjedana|tjedna|tjedan", "month": "mjeseci|mjeseca|mjesec", "year": "godina|godine|godinu",
        "today": "danas", "yesterday": "jučer", "hour_mark": "h|sati", "between": "u|i|g|god|godine", "reading": "čitanje|vrijeme|čitanja",
    },
    "sr": {
        "published": "objavljeno|objavljen|објављено|објављен|datum", "modified": "ažurirano|ažuriran|izmenjeno|ажурирано|измењено",
        "ago": "pre|пре", "minute": "minuta|минута", "hour": "sati|sata|сати|сата", "day": "dana|дана", "week": "nedelja|недеља",
        "today": "danas|данас", "yesterday": "juče|јуче", "hour_mark": "h|ч", "between": "u|у|i|и|god|год|г", "reading": "čitanja|читања",
    },
    "sl": {
        "published": "objavljeno|objava", "modified": "posodobljeno|zadnja posodobitev", "ago": "pred",
        "minute": "minutami|minuto", "hour": "urami|uro", "day": "dnevi|dnem", "today": "danes", "yesterday": "včeraj", "hour_mark": "h|ura",
        "between": "ob|v|in", "reading": "branja|čas",
    },
    "el": {
        "published": "δημοσίευση|δημοσιεύθηκε|δημοσιεύτηκε|δημοσιευμένο|ημερομηνία|καταχώρηση",
        "modified": "ενημέρωση|ενημερώθηκε|τελευταία ενημέρωση|τροποποίηση|ανανέωση",
        "ago": "πριν", "second": "δευτερόλεπτα", "minute": "λεπτά|λεπτό", "hour": "ώρες|ώρα", "day": "ημέρες|μέρες|ημέρα",
        "week": "εβδομάδες|εβδομάδα", "month": "μήνες|μήνα", "year": "χρόνια|χρόνο", "today": "σήμερα", "yesterday": "χθες|χτες",
        "am": "πμ", "pm": "μμ", "hour_mark": "ώρα", "between": "στις|στη|ώρα|και|από", "reading": "ανάγνωσης|χρόνος|λεπτά",
    },
    "uk": {
        "published": "опубліковано|опублікована|дата публікації|створено", "modified": "оновлено|оновлена|останнє оновлення|змінено",
        "ago": "тому", "second": "секунд|секунди|секунду|сек", "minute": "хвилин|хвилини|хвилину|хв", "hour": "годин|години|годину|год",
        "day": "днів|дні|день", "week": "тижнів|тижні|тиждень", "month": "місяців|місяці|місяць", "year": "років|роки|рік",
        "today": "сьогодні", "yesterday": "вчора|учора", "hour_mark": "год", "between": "о|об|в|у|р|року|і|та", "reading": "читання|хв|час",
    },
    "ru": {
        "published": "опубликовано|опубликована|дата публикации|создано|размещено|дата", "modified":
        "обновлено|обновлён|обновлен|обновлена|изменено|последнее обновление|обновление|отредактировано",
        "ago": "назад", "second": "секунд|секунды|секунду|сек", "minute": "минут|минуты|минуту|мин", "hour": "часов|часа|час|ч",
        "day": "дней|дня|день", "week": "недель|недели|неделю", "month": "месяцев|месяца|месяц", "year": "лет|года|год",
        "today": "сегодня", "yesterday": "вчера", "hour_mark": "ч", "between": "в|г|года|и|от|мск", "reading": "чтения|чтение|мин|время",
    },
    "tr": {
        "published": "yayınlanma|yayınlanma tarihi|yayınlandı|giriş tarihi|giriş|oluşturulma tarihi|oluşturulma|yayın tarihi|eklenme|eklenme tarihi|"
        "yayın|tarih|haber giriş",
        "modified": "güncelleme|son güncelleme|güncellendi|güncelleme tarihi|güncellenme tarihi|güncellenme|son güncelleme tarihi|düzenleme",
        "ago": "önce", "second": "saniye|sn", "minute": "dakika|dk", "hour": "saat|sa", "day": "gün", "week": "hafta", "month": "ay", "year": "yıl",
        "today": "bugün", "yesterday": "dün", "hour_mark": "saat", "between": "saat|ve|tarihinde", "reading": "okuma|süresi|dk|dakika",
    },
    "lb": {
        "published": "publizéiert|verëffentlecht", "modified": "aktualiséiert|update|geännert", "ago": "virun|viru", "minute": "minutt|minutten",
        "hour": "stonn|stonnen", "day": "dag|deeg", "today": "haut", "yesterday": "gëschter", "hour_mark": "auer",
        "between": "um|den|de|vum|ëm", "reading": "liesen|minutten",
    },
    "sw": {
        "published": "imechapishwa|ilichapishwa|iliyochapishwa|imewekwa", "modified": "imesasishwa|ilisasishwa|imeboreshwa",
        "ago": "zilizopita|iliyopita|yaliyopita", "second": "sekunde", "minute": "dakika", "hour": "saa", "day": "siku", "week": "wiki|majuma",
        "month": "mwezi|miezi", "year": "mwaka|miaka", "today": "leo", "yesterday": "jana", "am": "asubuhi", "pm": "jioni|mchana|usiku",
        "between": "saa|tarehe|na|ya|katika", "reading": "kusoma|dakika",
    },
    "zu": {"published": "kushicilelwe|ishicilelwe", "modified": "kubuyekezwe", "ago": "edlule|adlule", "today": "namuhla", "yesterday": "izolo"},
    "xh": {"published": "ipapashwe|kupapashwe", "modified": "ihlaziywe", "today": "namhlanje", "yesterday": "izolo"},
    "af": {
        "published": "gepubliseer|geplaas", "modified": "opgedateer|bygewerk|gewysig|laas opgedateer", "ago": "gelede", "minute": "minuut|minute|min",
        "hour": "uur|ure", "day": "dag|dae", "week": "week|weke", "month": "maand|maande", "year": "jaar|jare",
        "today": "vandag", "yesterday": "gister", "am": "vm", "pm": "nm", "hour_mark": "uur|h", "between": "om|op|die|en|deur", "reading": "leestyd",
    },
    "et": {
        "published": "avaldatud|lisatud", "modified": "uuendatud|muudetud|täiendatud", "ago": "tagasi", "minute": "minutit|minut", "hour": "tundi|tund",
        "day": "päeva|päev", "today": "täna", "yesterday": "eile", "hour_mark": "kell", "between": "kell|kl|ja", "reading": "lugemisaeg",
    },
    "lv": {
        "published": "publicēts|publicēta", "modified": "atjaunots|atjaunināts|labots", "ago": "pirms", "minute": "minūtēm|minūtes", "hour": "stundām|stundas",
        "day": "dienām|dienas", "today": "šodien", "yesterday": "vakar", "hour_mark": "plkst", "between": "plkst|gada|g|un", "reading": "lasīšanas",
    },
    "lt": {
        "published": "paskelbta|publikuota|publikavimo data", "modified": "atnaujinta|pakeista", "ago": "prieš", "minute": "min|minutes|minučių",
        "hour": "val|valandas|valandų", "day": "d|dienas|dienų", "today": "šiandien", "yesterday": "vakar", "hour_mark": "val", "between": "m|d|val|ir",
        "reading": "skaitymo|trukmė",
    },
    "ca": {
        "published": "publicat|publicada|creat", "modified": "actualitzat|actualitzada|modificat|darrera actualització", "ago": "fa",
        "minute": "minut|minuts", "hour": "hora|hores|h", "day": "dia|dies", "week": "setmana|setmanes", "month": "mes|mesos", "year": "any|anys",
        "today": "avui", "yesterday": "ahir", "hour_mark": "h|hores", "between": "a|les|de|d|del|i|el", "reading": "lectura|temps",
    },
    "ga": {"published": "foilsithe", "modified": "nuashonraithe", "ago": "ó shin", "today": "inniu", "yesterday": "inné", "between": "ag|ar"},
    "cy": {"published": "cyhoeddwyd", "modified": "diweddarwyd", "ago": "yn ôl", "today": "heddiw", "yesterday": "ddoe", "between": "am|ar"},
    "ms": {
        "published": "diterbitkan|diterbit|disiarkan|tarikh", "modified": "dikemas kini|dikemaskini|kemas kini", "ago": "lalu", "minute": "minit",
        "hour": "jam", "day": "hari", "week": "minggu", "month": "bulan", "year": "tahun", "today": "hari ini", "yesterday": "semalam",
        "am": "pagi", "pm": "petang|malam|tengah hari", "between": "jam|pada|pukul", "reading": "bacaan|minit",
    },
    "id": {
        "published": "diterbitkan|dipublikasikan|terbit|dibuat|tayang|diposting", "modified": "diperbarui|diperbaharui|update|terakhir diperbarui|diupdate",
        "ago": "lalu|yang lalu", "second": "detik", "minute": "menit", "hour": "jam", "day": "hari", "week": "minggu", "month": "bulan", "year": "tahun",
        "today": "hari ini", "yesterday": "kemarin", "hour_mark": "wib", "between": "jam|pada|pukul|dan|oleh", "reading": "baca|menit|waktu",
    },
    "he": {
        "published": "פורסם|פורסמה|תאריך פרסום|פורסם ב|נוצר", "modified": "עודכן|עודכנה|עדכון אחרון|עודכן ב|עדכון",
        "ago": "לפני", "second": "שניות", "minute": "דקות|דקה", "hour": "שעות|שעה", "day": "ימים|יום", "week": "שבועות|שבוע", "month": "חודשים|חודש",
        "year": "שנים|שנה", "today": "היום", "yesterday": "אתמול", "hour_mark": "", "between": "ב|בשעה|שעה|ה|בתאריך", "reading": "קריאה|דקות|זמן",
    },
    "ar": {
        "published": "نشر|نُشر|نشر في|تاريخ النشر|نشرت|تم النشر|نُشرت|نشر بتاريخ|كتب",
        "modified": "آخر تحديث|تحديث|تم التحديث|محدثة|محدث|عدل|تاريخ التحديث|آخر تعديل|اخر تحديث",
        "ago": "منذ|قبل", "second": "ثانية|ثوان|ثواني", "minute": "دقيقة|دقائق", "hour": "ساعة|ساعات", "day": "يوم|أيام|يوما", "week": "أسبوع|أسابيع",
        "month": "شهر|أشهر", "year": "سنة|سنوات", "today": "اليوم", "yesterday": "أمس", "am": "ص|صباحا|صباحًا|صباحاً", "pm": "م|مساء|مساءً|ظهرا",
        "hour_mark": "", "between": "في|الساعة|بتاريخ|من|و|هـ|على|بتوقيت|غرينتش|تاريخ", "reading": "قراءة|دقائق|مدة",
    },
    "fa": {
        "published": "منتشر شده|انتشار|تاریخ انتشار|انتشار در", "modified": "به‌روزرسانی|به روز شده|به‌روز شده|آخرین به‌روزرسانی", "ago": "پیش|قبل",
        "minute": "دقیقه", "hour": "ساعت", "day": "روز", "week": "هفته", "month": "ماه", "year": "سال", "today": "امروز", "yesterday": "دیروز",
        "am": "ق.ظ", "pm": "ب.ظ", "between": "ساعت|در|و", "reading": "مطالعه",
    },
    "hi": {
        "published": "प्रकाशित|पब्लिश|प्रकाशन|पोस्टेड", "modified": "अपडेटेड|अपडेट|अंतिम अपडेट|संशोधित|अद्यतन", "ago": "पहले", "second": "सेकंड",
        "minute": "मिनट", "hour": "घंटे|घंटा", "day": "दिन", "week": "सप्ताह|हफ्ते", "month": "महीने|महीना", "year": "साल|वर्ष",
        "today": "आज", "yesterday": "कल", "am": "पूर्वाह्न|सुबह", "pm": "अपराह्न|शाम", "hour_mark": "बजे", "between": "को|पर|ist", "reading": "पढ़ें|मिनट",
    },
    "bn": {
        "published": "প্রকাশ|প্রকাশিত|প্রকাশের সময়", "modified": "আপডেট|হালনাগাদ|সর্বশেষ আপডেট", "ago": "আগে", "minute": "মিনিট", "hour": "ঘণ্টা",
        "day": "দিন", "today": "আজ", "yesterday": "গতকাল", "between": "এ|টা",
    },
    "sq": {"published": "publikuar|publikuar më", "modified": "përditësuar|ndryshuar", "ago": "më parë|para", "today": "sot", "yesterday": "dje", "between": "më|në|ora"},
    "mk": {"published": "објавено", "modified": "ажурирано|изменето", "ago": "пред", "minute": "минути", "hour": "часа", "day": "дена", "today": "денес",
           "yesterday": "вчера", "between": "во|на|г|година"},
    "hy": {"published": "հրապարակվել է|հրապարակված", "modified": "թարմացվել է|թարմացված", "today": "այսօր", "yesterday": "երեկ", "between": "ին|ի|թ"},
    "vi": {
        "published": "xuất bản|đăng lúc|đăng ngày|ngày đăng|đăng", "modified": "cập nhật|cập nhật lúc|cập nhật lần cuối|chỉnh sửa",
        "ago": "trước|cách đây", "second": "giây", "minute": "phút", "hour": "giờ|tiếng", "day": "ngày", "week": "tuần", "month": "tháng", "year": "năm",
        "today": "hôm nay", "yesterday": "hôm qua", "am": "sáng", "pm": "chiều|tối", "hour_mark": "giờ|h", "between": "ngày|lúc|vào|phút|thứ|năm",
        "reading": "đọc|phút",
    },
    "ja": {
        "published": "公開|掲載|配信|投稿|公開日|掲載日|投稿日|発表|配信日時", "modified": "更新|最終更新|更新日|改訂|修正|最終更新日", "ago": "秒前|分前|時間前|日前|週間前|か月前|ヶ月前|年前",
        "today": "今日|本日", "yesterday": "昨日", "am": "午前", "pm": "午後", "between": "日時|時点|付|朝刊|夕刊|曜|火|水|木|金|土|分|秒", "reading": "分で読めます",
    },
    "zh": {
        "published": "发布|发表|發佈|發表|发布时间|發布時間|發布|发布于|出版|刊登|上架|来源", "modified": "更新|更新时间|更新時間|最后更新|最後更新|修改|编辑|編輯",
        "ago": "秒前|秒钟前|分钟前|分鐘前|小时前|小時前|天前|周前|週前|个月前|個月前|年前", "today": "今天|今日", "yesterday": "昨天|昨日", "am": "上午|凌晨|早上",
        "pm": "下午|晚上|中午", "between": "于|於|时间|時間|在|星|期|周|週|一|二|三|四|五|六", "reading": "阅读|閱讀",
    },
    "ko": {
        "published": "입력|등록|게재|발행|작성|승인|기사입력|입력일|등록일|송고", "modified": "수정|최종수정|업데이트|최종 수정|수정일|기사수정|최종업데이트",
        "ago": "초 전|분 전|시간 전|일 전|주 전|개월 전|년 전|초전|분전|시간전|일전", "today": "오늘", "yesterday": "어제", "am": "오전", "pm": "오후", "between": "일시|요|화|수|목|금|토",
        "reading": "읽기",
    },
}  # fmt: skip

YEAR_FIRST: Final = frozenset("ja zh ko hu lt mn".split())
"""Languages that write the year first: two-figure dates are read so."""

MONTH_FIRST_COUNTRIES: Final = frozenset("US PH FM PW MH PR GU AS VI MP".split())
"""Countries whose English papers write the month first."""

DAY_FIRST_COUNTRIES: Final = frozenset(
    "GB UK IE AU NZ IN ZA KE NG GH UG TZ ZW ZM BW NA PK BD LK SG MY HK MT CY JM TT BB GI FJ PG NP MM RW MW SZ LS SL GM CM DE FR IT ES NL BE CH AT "
    "PT BR MX AR CL CO PE SE NO DK FI PL CZ GR TR RU UA IL AE SA QA KW OM BH EG LB JO VN TH ID EU".split()
)
"""Countries whose English papers write the day first."""

ZONES: Final[dict[str, int]] = {
    "utc": 0, "gmt": 0, "z": 0, "wet": 0, "bst": 60, "cet": 60, "mez": 60, "west": 60, "wat": 60, "cest": 120, "mesz": 120, "eet": 120,
    "sast": 120, "cat": 120, "eest": 180, "msk": 180, "мск": 180, "eat": 180, "trt": 180, "pkt": 300, "wib": 420, "ict": 420, "hkt": 480, "sgt": 480,
    "awst": 480, "myt": 480, "pht": 480, "jst": 540, "kst": 540, "wit": 540, "wita": 480, "aest": 600, "aedt": 660, "acst": 570, "acdt": 630,
    "nzst": 720, "nzdt": 780, "est": -300, "edt": -240, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
    "akst": -540, "akdt": -480, "hst": -600, "ast": -240, "adt": -180, "nst": -210, "ndt": -150, "brt": -180, "gst": 240, "hkst": 480,
    "гринвич": 0, "غرينتش": 0,
}  # fmt: skip
"""Abbreviated time zones that mean one thing in news: minutes east of UTC. Those that mean several (CST, IST) stand apart."""

ZONES_BY_COUNTRY: Final[dict[tuple[str, str], int]] = {
    ("ist", "IN"): 330, ("ist", "IE"): 60, ("ist", "IL"): 120, ("cst", "US"): -360, ("cst", "CA"): -360, ("cst", "MX"): -360, ("cst", "CN"): 480,
    ("cst", "TW"): 480, ("bst", "BD"): 360,
}  # fmt: skip
"""Abbreviations that hang on the country."""

SUMMER_TIME_ZONES: Final[dict[str, int]] = {"et": -300, "ct": -360, "mt": -420, "pt": -480}
"""North American zones named without saying whether summer time holds: minutes east of UTC in winter."""
