"""Phrases that open a page's furniture, by kind. Lower case; a block that begins with one of them is a suspect."""

from typing import Final

FURNITURE: Final[dict[str, str]] = {
    "advert": "reklama|ogłoszenie|materiał sponsorowany|dalsza część artykułu|artykuł sponsorowany",
    "share": "udostępnij|podziel się|drukuj|obserwuj|kopiuj link|facebook|twitter|zapisz|posłuchaj|wyślij",
    "more": (
        "czytaj także|czytaj też|czytaj więcej|czytaj dalej|zobacz także|zobacz też|przeczytaj także|"
        "przeczytaj również|polecamy|polecane|najczęściej czytane|najnowsze|powiązane|więcej|zobacz więcej|"
        "warto przeczytać"
    ),
    "newsletter": "newsletter|zapisz się|subskrybuj|zarejestruj|otrzymuj|twój e-mail|wesprzyj|cookies|używamy|pobierz",
    "comment": "komentarze|komentarz|skomentuj|dodaj komentarz|odpowiedz|opinie",
    "account": (
        "zaloguj|zaloguj się|moje konto|prenumerata|dla prenumeratorów|pozostało|kup|wyloguj|premium|ten artykuł"
    ),
    "rights": "copyright|wszelkie prawa|polityka prywatności|regulamin|kontakt|o nas|©|redakcja|źródło",
    "credit": "foto|fot|zdjęcie|pap|autor zdjęcia|©|ilustracja",
    "tags": "tagi|tematy|słowa kluczowe|kategorie",
    "media": "wideo|zobacz|galeria|podcast|zamknij|ładowanie|powiększ|na żywo|odtwórz",
    "source": "źródło|źródła|redakcja|autor|sprostowanie|o autorze|oprac",
    "paging": "następny|poprzedni|wstecz|strona główna|menu|szukaj|przejdź|do góry|strona|wszystkie",
    "date": "publikacja|opublikowano|aktualizacja|ostatnia aktualizacja|czas czytania|temu|wczoraj|data",
}
