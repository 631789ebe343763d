"""Words of bylines, by what they do there (``onrecord.lang.bylines`` says what each list is). Lower case."""

from typing import Final

BYLINE: Final[dict[str, str]] = {
    "openers": (
        "por|texto|textos|texto de|autor|autora|escrito por|redacción de|de nuestro corresponsal|"
        "de nuestra corresponsal|opinión de|análisis de|una crónica de|publicado por|informa|firma|"
        "por nuestra|entrevista de|crónica de|columna de|reportaje de"
    ),
    "genres": "opinión|análisis|columna|crónica|reportaje|entrevista|editorial|tribuna|crítica|exclusiva",
    "joiners": "y|e",
    "beside": "con|para",
    "places": "en|desde|enviado|enviada|corresponsal",
    "roles": (
        "periodista|corresponsal|redactor|redactora|reportero|reportera|enviado|enviada|columnista|editor|"
        "editora|director|directora|colaborador|colaboradora|subdirector|subdirectora|jefe|jefa|analista|"
        "cronista|becario"
    ),
    "modifiers": (
        "especial|de|del|la|en|política|económica|internacional|sociedad|deportes|cultura|nacional|adjunto|adjunta"
    ),
    "staff": (
        "redacción|agencias|agencia|equipo|diario|periódico|universidad|instituto|ministerio|asociación|"
        "fundación|prensa|noticias|digital|ayuntamiento|gobierno|colaboradores|editorial|redaccion"
    ),
    "photo": ("foto|fotos|fotografía|fotografías|imagen|imágenes|ilustración|vídeo|video|infografía|gráfico|fotógrafo"),
    "helpers": (
        "con la colaboración de|traducido por|traducción|fotos de|foto de|fotografía de|editado por|"
        "ilustración de|patrocinado por|presentado por|revisado por|vídeo de|más de"
    ),
    "dated": (
        "publicado|publicada|actualizado|actualizada|lunes|martes|miércoles|jueves|viernes|sábado|domingo|"
        "lectura|minutos|min|hace|hoy|ayer|el"
    ),
}
