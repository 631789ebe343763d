"""Phrases that open a page's furniture, by kind. Lower case; a block that begins with one of them is a suspect."""

from typing import Final

FURNITURE: Final[dict[str, str]] = {
    "advert": (
        "anzeige|werbung|advertisement|gesponsert|sponsored|anzeigensonderveröffentlichung|hier klicken|"
        "weiterlesen nach der anzeige|artikel wird nach der anzeige"
    ),
    "share": (
        "teilen|artikel teilen|auf facebook|per e-mail|per mail|drucken|merken|merkliste|folgen|"
        "folgen sie uns|link kopieren|kopieren|facebook|twitter|whatsapp|vorlesen|anhören|speichern|"
        "auf whatsapp|artikel versenden|verschenken|schenken|zur merkliste|feedback|e-mail"
    ),
    "more": (
        "lesen sie auch|lesen sie hier|lesen sie mehr|mehr zum thema|mehr dazu|mehr lesen|weiterlesen|"
        "auch interessant|das könnte sie|das könnte dich|meistgelesen|meistgelesene|weitere|weitere artikel|"
        "weitere themen|weitere nachrichten|mehr aus|mehr von|mehr|siehe auch|passend dazu|lesetipp|"
        "empfohlen|empfehlungen|aktuelle|neueste|top-themen|zum thema|hier lesen|jetzt lesen|lies auch|"
        "zur startseite|alle artikel|auch spannend|ähnliche|themen|aus dem ressort|lesen sie dazu|"
        "video zum thema|beliebt|schlagzeilen|mehr über|mehr news"
    ),
    "newsletter": (
        "newsletter|jetzt anmelden|abonnieren|melden sie sich|ihre e-mail|e-mail-adresse|kostenlos|"
        "jetzt abonnieren|nichts mehr verpassen|anmelden|registrieren|mit der anmeldung|"
        "ich bin einverstanden|bitte geben sie|unterstützen sie|jetzt spenden|spenden|jetzt testen|"
        "datenschutz|wir verwenden|diese website|um diesen inhalt|externer inhalt|empfohlener redaktioneller|"
        "an dieser stelle|ich möchte|mit ihrer zustimmung|immer informiert"
    ),
    "comment": (
        "kommentare|kommentar|kommentieren|kommentar schreiben|kommentar verfassen|leserkommentare|"
        "diskutieren|diskussion|schreiben sie|antworten|netiquette|die kommentarfunktion|melden sie sich an"
    ),
    "account": (
        "einloggen|login|anmelden|abmelden|mein konto|konto|sie haben bereits|bereits abonnent|abo|zum abo|"
        "jetzt weiterlesen|weiterlesen mit|premium|dieser artikel|jahresabo|monatlich|danach|testen"
    ),
    "rights": (
        "copyright|alle rechte vorbehalten|impressum|agb|datenschutz|nutzungsbedingungen|kontakt|mediadaten|"
        "cookie|barrierefreiheit|karriere|über uns|©"
    ),
    "credit": (
        "foto|fotos|bild|bilder|bildquelle|bildnachweis|quelle|imago|dpa|picture alliance|symbolbild|"
        "archivbild|archivfoto|©|copyright|grafik|illustration|fotostrecke|symbolfoto|credit"
    ),
    "tags": ("themen|schlagworte|schlagwörter|tags|stichwörter|stichworte|thema|kategorien|rubrik|ressort|mehr zum"),
    "media": (
        "video|videos|bildergalerie|galerie|fotostrecke|audio|podcast|player|abspielen|schließen|"
        "wird geladen|laden|vollbild|vergrößern|bild vergrößern|live|liveticker|zum video|dieses video"
    ),
    "source": (
        "quelle|quellen|mit material|mit agenturmaterial|dieser text|dieser artikel|dieses thema|redaktion|"
        "zur person|der autor|die autorin|über den autor|transparenzhinweis|anmerkung|hinweis|"
        "hinweis der redaktion|korrektur|über dieses thema|stand|sendung|das interview führte|dpa-infocom"
    ),
    "paging": (
        "zurück|nächster|nächste|vorheriger|weiter|nach oben|startseite|home|menü|suche|seite|zum inhalt|"
        "zum artikel|alle|übersicht"
    ),
    "date": (
        "veröffentlicht|aktualisiert|stand|zuletzt aktualisiert|uhr|min. lesezeit|lesezeit|lesedauer|"
        "minuten lesezeit|erschienen|erstellt|vor"
    ),
}
