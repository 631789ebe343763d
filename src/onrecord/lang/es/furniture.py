"""Phrases that open a page's furniture, by kind. Lower case; a block that begins with one of them is a suspect."""

from typing import Final

FURNITURE: Final[dict[str, str]] = {
    "advert": "publicidad|anuncio|contenido patrocinado|patrocinado|la noticia continúa|seguir leyendo tras",
    "share": (
        "compartir|comparte|compartir en|enviar por|imprimir|copiar enlace|copiar|síguenos|seguir|siga|"
        "facebook|twitter|whatsapp|guardar|escuchar|enlace copiado|correo|únete"
    ),
    "more": (
        "lea también|lee también|leer más|leer también|más información|ver más|te puede interesar|"
        "te recomendamos|relacionado|relacionados|noticias relacionadas|más noticias|lo más leído|"
        "lo más visto|más leídas|además|también te puede|últimas noticias|te puede|puede interesarte|"
        "no te pierdas|sigue leyendo|más sobre|más de|otras noticias|temas relacionados|recomendado|"
        "recomendados|mira también|conoce más|entérate|le puede interesar"
    ),
    "newsletter": (
        "newsletter|boletín|suscríbete|suscribirse|suscríbase|regístrate|recibe|tu correo|tu email|apúntate|"
        "apoya|hazte|utilizamos cookies|usamos cookies|política de|haz tu donación|dona|descarga|"
        "al suscribirte"
    ),
    "comment": (
        "comentarios|comentario|comentar|deja un comentario|deja tu comentario|ver comentarios|responder|"
        "normas|participa|opina"
    ),
    "account": (
        "iniciar sesión|inicia sesión|acceder|mi cuenta|ya eres|suscriptor|suscriptores|contenido exclusivo|"
        "exclusivo para|para seguir leyendo|crear cuenta|premium|este contenido|regístrese"
    ),
    "rights": (
        "copyright|todos los derechos|aviso legal|condiciones|privacidad|contacto|quiénes somos|©|prohibida|"
        "derechos reservados|política"
    ),
    "credit": "foto|fotos|fotografía|imagen|imágenes|crédito|créditos|efe|archivo|©|ilustración|fuente|cortesía",
    "tags": "etiquetas|temas|archivado en|tags|más en|sección|categorías|palabras clave|temas relacionados",
    "media": (
        "vídeo|video|ver vídeo|ver video|galería|fotogalería|audio|podcast|cerrar|cargando|ampliar|en vivo|"
        "en directo|reproducir"
    ),
    "source": (
        "fuente|con información|redacción|este artículo|esta noticia|nota|corrección|sobre el autor|"
        "sobre la firma|autor|criterios|the trust project|información de"
    ),
    "paging": "siguiente|anterior|volver|inicio|menú|buscar|ir a|ir al|página|subir|todas|todo|portada",
    "date": (
        "publicado|actualizado|actualización|última actualización|publicada|hace|ayer|min de lectura|"
        "minutos de lectura|lectura|creado"
    ),
}
