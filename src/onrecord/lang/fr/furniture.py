"""Phrases that open a page's furniture, by kind. Lower case; a block that begins with one of them is a suspect."""

from typing import Final

FURNITURE: Final[dict[str, str]] = {
    "advert": (
        "publicité|annonce|sponsorisé|contenu sponsorisé|la suite après|suite de l'article après|passer la publicité"
    ),
    "share": (
        "partager|partager sur|envoyer par|imprimer|copier le lien|suivre|suivez-nous|suivez nous|facebook|"
        "twitter|whatsapp|enregistrer|sauvegarder|écouter|lien copié|offrir|ajouter|réagir"
    ),
    "more": (
        "lire aussi|à lire aussi|a lire aussi|lire plus|lire la suite|voir aussi|à lire également|"
        "sur le même sujet|sur le même thème|les plus lus|plus d'articles|en savoir plus|articles liés|"
        "notre sélection|recommandé|nos dossiers|dernières|à la une|dans la même|à découvrir|à voir|"
        "plus d'infos|notre dossier|découvrez|suivant|le plus lu|tout voir|voir plus"
    ),
    "newsletter": (
        "newsletter|inscrivez-vous|s'inscrire|abonnez-vous|s'abonner|recevez|votre adresse|votre e-mail|"
        "votre email|je m'inscris|je m'abonne|en vous inscrivant|nous utilisons|soutenez|faire un don|"
        "cookies|données personnelles|restez informé|ne manquez"
    ),
    "comment": (
        "commentaires|commentaire|commenter|réagissez|laisser un commentaire|ajouter un commentaire|"
        "voir les commentaires|contribuer|votre commentaire|répondre|signaler"
    ),
    "account": (
        "se connecter|connexion|mon compte|déjà abonné|déjà inscrit|article réservé|réservé aux abonnés|"
        "cet article est|il vous reste|abonné|s'identifier|créer un compte|premium|essayez|sans engagement|"
        "débloquez"
    ),
    "rights": (
        "copyright|tous droits réservés|mentions légales|cgu|cgv|conditions générales|politique de|contact|"
        "qui sommes-nous|plan du site|gestion des|©"
    ),
    "credit": ("photo|photos|crédit|crédits|crédit photo|image|illustration|©|photo d'illustration|infographie|getty"),
    "tags": "mots-clés|thèmes|sujets|tags|étiquettes|rubrique|thématiques|dans cet article|catégories",
    "media": (
        "vidéo|vidéos|voir la vidéo|regarder|diaporama|galerie|podcast|lecture|fermer|chargement|agrandir|"
        "en direct|direct"
    ),
    "source": (
        "source|sources|avec afp|avec agences|par la rédaction|la rédaction|cet article|article publié|"
        "propos recueillis|note|correction|l'auteur|nos journalistes|contenu proposé"
    ),
    "paging": "suivant|précédent|retour|accueil|menu|recherche|rechercher|aller au|haut de page|page|toutes|tout",
    "date": (
        "publié|publié le|mis à jour|modifié|modifié le|mise à jour|temps de lecture|min de lecture|lecture|"
        "il y a|hier|créé"
    ),
}
