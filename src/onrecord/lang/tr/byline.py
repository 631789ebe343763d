"""Words of bylines, by what they do there (``onrecord.lang.bylines`` says what each list is). Lower case."""

from typing import Final

BYLINE: Final[dict[str, str]] = {
    "openers": "yazan|yazar|haber|haberi yazan|hazırlayan|metin|röportaj|haberci|tarafından",
    "genres": "analiz|yorum|röportaj|görüş|köşe yazısı",
    "joiners": "ve|ile",
    "beside": "için",
    "roles": "muhabir|muhabiri|editör|editörü|gazeteci|yazar|yazarı|temsilcisi|müdürü|haberci",
    "modifiers": "özel|dış|genel|yayın|baş",
    "staff": "merkezi|servisi|ajansı|gazetesi|üniversitesi|bakanlığı|derneği|vakfı|haber|ekibi|masası|redaksiyon",
    "photo": "fotoğraf|fotoğraflar|foto|görsel|video|grafik|kaynak",
    "helpers": "çeviren|çeviri|fotoğraflar|fotoğraf|düzenleyen",
    "dated": (
        "yayınlanma|yayın tarihi|güncelleme|güncellendi|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|"
        "pazar|dakika|dk|önce|bugün|dün|okuma"
    ),
}
