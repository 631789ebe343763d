"""How captions name who made a picture, by language; and words of class names that mark captions and credits.

>>> "foto" in CREDIT_WORDS
True
"""

from __future__ import annotations

from typing import Final

SHOW_MORE: Final = (
    "vis mer|se mer|visa mer|vis mere|mehr anzeigen|mehr lesen|show more|see more|read more|ver más|leer más|ver mais|"
    "mostra altro|voir plus|lire la suite|lees meer|näytä lisää|pokaż więcej|more >|"
    "purchase licensing rights|purchase licensing rights, opens new tab"
)
"""What closes a caption that is shown in part: a button's words."""

STAND_INS: Final = (
    r"place-?holder|(?:pre|[_-]|/)loader\w*\.|missing-image|lazy-?load|/(?:spacer|blank|transparent|pixel|1x1|loading|grey|gray|fallback)\.|"
    r"icons?(?![a-z])[^?]*\.svg"
)
"""A pattern for addresses, in lower case, of what stands where a picture is loaded later, and of signs on buttons."""

CAPTION_LABELS: Final = "image caption|media caption|photo caption|legende|bildlegende|bildunterschrift|légende|caption"
"""What pages write before a caption, for readers who do not see the picture."""

NO_CAPTIONS: Final = (
    "image copyright|close|expand|image via|image source|photo via|media playback is unsupported on your device|"
    "please be respectful of copyright. unauthorized use is prohibited."
)
"""What stands where a caption might, and says nothing of the picture."""

BY_LANGUAGE: Final[dict[str, str]] = {
    "en": "photo|photos|photo by|photo credit|photograph|photograph by|picture|picture by|image|image credit|"
    "image source|credit|credits|photo courtesy of|courtesy of|courtesy|pic|pictured by|illustration|graphic|"
    "illustration by|file photo|photographer|video|source",
    "de": "foto|fotos|bild|bilder|bildquelle|bildnachweis|fotograf|fotografin|fotocredit|bildrechte|symbolbild|"
    "symbolfoto|archivbild|archivfoto|grafik|quelle|illustration|collage|screenshot|fotomontage",
    "fr": "photo|crédit|crédits|crédit photo|credit photo|photographie|photo "
    "d'archives|illustration|image|dessin|infographie",
    "es": "foto|fotografía|fotografia|crédito|créditos|imagen|foto de archivo|fuente|infografía|cortesía",
    "it": "foto|fotografia|credits|credit|immagine|foto di|fonte|infografica",
    "pt": "foto|fotos|fotografia|imagem|crédito|créditos|reprodução|divulgação|fonte|arte|arquivo",
    "nl": "foto|beeld|fotograaf|bron|illustratie",
    "no": "foto|fotograf|illustrasjon|illustrasjonsfoto|arkivfoto|bilde|skjermdump|grafikk",
    "nn": "foto|illustrasjon|bilete",
    "sv": "foto|fotograf|bild|arkivbild|illustration|genrebild|grafik",
    "da": "foto|fotograf|arkivfoto|illustration|grafik|privatfoto",
    "fi": "kuva|valokuva|kuvaaja|arkistokuva",
    "is": "mynd|ljósmynd|myndir",
    "pl": "fot|foto|zdjęcie|zdjęcia|źródło|autor zdjęcia",
    "cs": "foto|zdroj|autor|ilustrační foto",
    "sk": "foto|zdroj|ilustračné foto",
    "hu": "fotó|foto|kép|forrás",
    "ro": "foto|sursa foto|sursa|imagine",
    "hr": "foto|fotografija|izvor",
    "tr": "fotoğraf|foto|kaynak|görsel",
    "el": "φωτογραφία|φωτο|πηγή",
    "ru": "фото|фотография|источник|снимок|иллюстрация",
    "uk": "фото|світлина|джерело",
    "bg": "снимка|фото|източник",
    "sr": "фото|фотографија|извор",
    "id": "foto|sumber|dok",
    "ms": "gambar|foto",
    "vi": "ảnh|nguồn",
    "ja": "写真|撮影|画像|提供",
    "zh": "图|图片|照片|摄影|摄|圖|圖片|攝",
    "ko": "사진|출처|제공",
    "ar": "صورة|الصورة|تصوير|المصدر",
    "he": "צילום|תמונה",
    "fa": "عکس",
    "hi": "फोटो|तस्वीर|फ़ोटो",
    "sw": "picha",
    "zu": "isithombe",
}
"""What stands before the maker's name, lower case, without the colon."""

SHOWN_BY: Final = frozenset(
    "photo photos photograph photographs photographer picture pictures image images pic courtesy foto "
    "fotos bild bilder bildquelle bildnachweis fotograf fotografin fotocredit symbolbild symbolfoto "
    "archivbild archivfoto photographie fotografía fotografia imagen immagine imagem reprodução "
    "divulgação beeld fotograaf bilde arkivfoto arkivbild bilete skjermdump genrebild privatfoto kuva "
    "valokuva kuvaaja arkistokuva mynd ljósmynd fot zdjęcie fotó kép fotografija fotoğraf görsel "
    "φωτογραφία φωτο фото фотография снимок світлина снимка фотографија gambar ảnh 写真 撮影 画像 "
    "图片 照片 摄影 圖片 攝 "
    "사진 صورة تصوير צילום תמונה عکس फोटो तस्वीर picha getty credit crédit crédito créditos credits".split()
)
"""Those words, and parts of them, that speak of pictures and of nothing else: "source" is said of figures, too."""

ABBREVIATED: Final = ("fot", "phot")
"""Of these the full stop alone is enough: "Fot. Jan Nowak"."""

CREDIT_WORDS: Final = frozenset(word for words in BY_LANGUAGE.values() for word in words.split("|"))
"""All of them: pages mix languages."""

SELLERS: Final = (
    "getty images|gettyimages|getty|shutterstock|istock|istockphoto|alamy|imago|unsplash|pexels|pixabay|"
    "adobe stock|depositphotos|picture alliance|picture-alliance|scanpix|nurphoto|keystone|anp|epa|efe|afp|ap|"
    "ap photo|reuters|dpa|apa|ansa|belga|lusa|tt|ntb|ritzau|lehtikuva|pap|ctk|čtk|mti|agerpres|tass|xinhua|kyodo|"
    "yonhap|ptı|pti|ani|aap|anadolu|wam|bernama|press association|pa wire|zuma|sipa|abaca|maxppp|bloomberg|upi|"
    "europa press|wikimedia|wikimedia commons|wenn|rex features|stock.adobe.com|freepik|canva|epa-efe|cp|"
    "canadian press|handout|afp via getty images"
).split("|")
"""Agencies and sellers of pictures, lower case."""
