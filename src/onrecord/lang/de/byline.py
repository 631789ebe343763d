"""Words of bylines, by what they do there (``onrecord.lang.bylines`` says what each list is). Lower case."""

from typing import Final

BYLINE: Final[dict[str, str]] = {
    "openers": (
        "von|von unserem|von unserer|von unseren|text|text von|texte|autor|autorin|autoren|autor*in|"
        "ein beitrag von|ein gastbeitrag von|eine analyse von|ein kommentar von|kommentar von|kolumne von|"
        "eine kolumne von|beitrag von|gastbeitrag von|analyse von|interview von|reportage von|bericht von|"
        "essay von|glosse von|leitartikel von|rezension von|ein essay von|ein interview von|ein bericht von|"
        "eine reportage von|eine glosse von|ein porträt von|meinung von|geschrieben von|veröffentlicht von|"
        "verfasst von|aufgezeichnet von|protokoll|nachgefragt von|das interview führte|interview|verfasser|"
        "es berichtet"
    ),
    "genres": (
        "kommentar|kolumne|beitrag|gastbeitrag|analyse|interview|reportage|bericht|essay|glosse|leitartikel|"
        "rezension|meinung|porträt|gastkommentar|exklusiv|kritik"
    ),
    "joiners": "und|sowie|u.",
    "beside": "mit|für",
    "places": "in|aus|zurzeit|zzt.|z. zt.",
    "roles": (
        "redakteur|redakteurin|redaktorin|redaktor|korrespondent|korrespondentin|reporter|reporterin|"
        "journalist|journalistin|autor|autorin|chefredakteur|chefredakteurin|mitarbeiter|mitarbeiterin|"
        "volontär|volontärin|kolumnist|kolumnistin|herausgeber|herausgeberin|praktikant|praktikantin|"
        "ressortleiter|ressortleiterin|leiter|leiterin|experte|expertin|kommentator|kommentatorin|moderator|"
        "moderatorin|kritiker|kritikerin|producer|berichterstatter|berichterstatterin"
    ),
    "role_tails": (
        "redakteur|redakteurin|korrespondent|korrespondentin|reporter|reporterin|journalist|journalistin|"
        "autor|autorin|leiter|leiterin|kritiker|kritikerin|korrespondenten|redakteuren|mitarbeiter|"
        "mitarbeiterin|experte|expertin|chefin|chef|redaktor|redaktorin|berichterstatter|volontär|"
        "volontärin"
    ),
    "modifiers": (
        "freier|freie|leitender|leitende|stellvertretender|stellvertretende|unser|unsere|unserem|unseren|"
        "unserer|politischer|politische|landespolitische|landespolitischer|ressort|wirtschaft|politik|sport|"
        "kultur"
    ),
    "staff": (
        "redaktion|agenturen|onlineredaktion|online-redaktion|newsdesk|zeitung|anzeiger|nachrichten|presse|"
        "rundfunk|verlag|rundschau|tageblatt|ministerium|universität|hochschule|institut|verband|verein|"
        "gmbh|ag|stiftung|polizei|feuerwehr|gemeinde|stadt|landkreis|partei|fraktion|pressemitteilung|"
        "pressestelle|post|kurier|morgenpost|abendblatt|allgemeine|sportredaktion|lokalredaktion|"
        "chefredaktion|nachrichtenagentur|team"
    ),
    "photo": (
        "foto|fotos|bild|bilder|grafik|illustration|illustrationen|video|fotografie|quelle|montage|"
        "symbolbild|archivbild|bildquelle|bildnachweis|symbolfoto|archivfoto|titelbild"
    ),
    "helpers": (
        "mitarbeit|unter mitarbeit von|übersetzt von|übersetzung|aus dem englischen von|redaktion|"
        "bearbeitet von|fotos von|foto von|bilder von|illustration von|illustrationen von|präsentiert von|"
        "empfohlen von|geprüft von|video von|grafik von|gesponsert von|redigiert von|lektorat|mehr von"
    ),
    "dated": (
        "uhr|stand|veröffentlicht|aktualisiert|erstellt|lesezeit|lesedauer|min|minuten|montag|dienstag|"
        "mittwoch|donnerstag|freitag|samstag|sonntag|vor|heute|gestern|datum|zuletzt"
    ),
}
