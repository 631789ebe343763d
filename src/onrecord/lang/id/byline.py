"""Words of bylines, by what they do there (``onrecord.lang.bylines`` says what each list is). Lower case."""

from typing import Final

BYLINE: Final[dict[str, str]] = {
    "openers": "oleh|penulis|ditulis oleh|laporan|teks|pewarta|wartawan",
    "joiners": "dan",
    "places": "di|dari",
    "roles": "wartawan|jurnalis|reporter|redaktur|koresponden|kontributor|editor|pewarta|penulis",
    "staff": "redaksi|kantor|berita|harian|universitas|kementerian",
    "photo": "foto|gambar|ilustrasi|video|grafis|sumber",
    "helpers": "editor|penyunting|fotografer|foto oleh|diterjemahkan oleh|disunting oleh",
    "dated": (
        "diterbitkan|diperbarui|dipublikasikan|senin|selasa|rabu|kamis|jumat|sabtu|minggu|menit|lalu|hari ini|kemarin"
    ),
}
