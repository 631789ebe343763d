"""Words of bylines, by what they do there (``onrecord.lang.bylines`` says what each list is). Lower case."""

from typing import Final

BYLINE: Final[dict[str, str]] = {
    "openers": (
        "por|texto|textos|texto de|autor|autora|escrito por|redação de|publicado por|"
        "de nosso correspondente|do nosso correspondente|opinião de|análise de|reportagem de|entrevista de|"
        "crónica de|coluna de|postado por|da redação"
    ),
    "genres": "opinião|análise|coluna|crónica|crônica|reportagem|entrevista|editorial|exclusivo",
    "joiners": "e",
    "beside": "com|para",
    "places": "em|no|na|de|enviado|enviada",
    "roles": (
        "jornalista|correspondente|redator|redatora|repórter|enviado|enviada|colunista|editor|editora|"
        "diretor|diretora|colaborador|colaboradora|estagiário|estagiária|comentador|comentadora"
    ),
    "modifiers": "especial|de|da|do|em|adjunto|adjunta|chefe|política|economia|desporto|cultura",
    "staff": (
        "redação|agências|agência|equipe|equipa|jornal|universidade|instituto|ministério|associação|"
        "fundação|imprensa|notícias|governo|prefeitura|assessoria|editorial|portal"
    ),
    "photo": ("foto|fotos|fotografia|imagem|imagens|ilustração|vídeo|infografia|infográfico|arte|crédito|reprodução"),
    "helpers": (
        "com a colaboração de|traduzido por|tradução|fotos de|foto de|fotografia de|editado por|edição de|"
        "ilustração de|patrocinado por|revisado por|vídeo de|mais de"
    ),
    "dated": (
        "publicado|publicada|atualizado|atualizada|segunda-feira|terça-feira|quarta-feira|quinta-feira|"
        "sexta-feira|sábado|domingo|leitura|minutos|min|há|hoje|ontem|às"
    ),
}
