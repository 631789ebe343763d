"""Phrases that open a page's furniture, by kind. Lower case; a block that begins with one of them is a suspect."""

from typing import Final

FURNITURE: Final[dict[str, str]] = {
    "advert": "reklam|ilan|sponsorlu",
    "share": "paylaş|takip et|yazdır|bağlantıyı kopyala|facebook|twitter|abone ol|kaydet",
    "more": (
        "ayrıca okuyun|devamını oku|ilgili haberler|daha fazla|en çok okunan|son dakika|öneriler|"
        "okumaya devam|diğer haberler|ilginizi çekebilir"
    ),
    "newsletter": "bülten|kayıt ol|e-posta|abone|çerez",
    "comment": "yorumlar|yorum|yorum yap|yorum yaz|yanıtla",
    "account": "giriş yap|üye ol|hesabım|çıkış",
    "rights": "telif|tüm hakları|gizlilik|iletişim|künye|hakkımızda|©",
    "credit": "fotoğraf|foto|görsel|kaynak|©",
    "tags": "etiketler|konular|kategori",
    "media": "video|izle|galeri|kapat|yükleniyor|dinle|canlı",
    "source": "kaynak|editör|haber merkezi",
    "paging": "sonraki|önceki|geri|anasayfa|menü|ara|tümü",
    "date": "yayınlanma|güncelleme|son güncelleme|giriş|önce|dün",
}
