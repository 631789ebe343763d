"""Phrases that open a page's furniture, by kind. Lower case; a block that begins with one of them is a suspect."""

from typing import Final

FURNITURE: Final[dict[str, str]] = {
    "advert": "publicidade|anúncio|patrocinado|conteúdo patrocinado|continua após|continua depois",
    "share": (
        "partilhar|compartilhar|compartilhe|partilhe|enviar|imprimir|copiar link|copiar|seguir|siga|siga-nos|"
        "facebook|twitter|whatsapp|guardar|ouvir|salvar"
    ),
    "more": (
        "leia também|leia mais|ler mais|veja também|saiba mais|relacionados|relacionadas|"
        "notícias relacionadas|mais lidas|últimas notícias|últimas|recomendado|recomendados|mais notícias|"
        "ver mais|veja mais|leia a|confira|continue lendo|outras notícias|artigos relacionados|também pode"
    ),
    "newsletter": (
        "newsletter|assine|subscreva|subscrever|inscreva-se|receba|o seu email|seu e-mail|registe-se|"
        "cadastre-se|apoie|cookies|utilizamos|baixe"
    ),
    "comment": "comentários|comentário|comentar|deixe um comentário|deixe o seu|responder|comente",
    "account": (
        "entrar|iniciar sessão|login|minha conta|já é assinante|exclusivo|exclusivo para assinantes|"
        "conteúdo exclusivo|sair|premium|este conteúdo|assinante"
    ),
    "rights": ("copyright|todos os direitos|termos|privacidade|contactos|contato|quem somos|©|ficha técnica|estatuto"),
    "credit": "foto|fotografia|imagem|crédito|créditos|lusa|reprodução|arquivo|divulgação|©|ilustração",
    "tags": "tags|tópicos|temas|assuntos|categorias|palavras-chave|etiquetas",
    "media": "vídeo|veja o vídeo|assista|galeria|áudio|podcast|fechar|carregando|ampliar|ao vivo|direto",
    "source": "fonte|fontes|redação|com informações|este artigo|nota|correção|sobre o autor|autor|edição",
    "paging": "próximo|anterior|voltar|início|menu|pesquisar|buscar|ir para|página|todas|todos|topo",
    "date": ("publicado|atualizado|última atualização|publicada|há|ontem|minutos de leitura|leitura|min de leitura"),
}
