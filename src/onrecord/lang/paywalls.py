"""What a page says at the place where its free part ends, by language. Lower case.

>>> any("to continue reading" in phrase for phrase in PHRASES)
True
"""

from __future__ import annotations

from typing import Final

BY_LANGUAGE: Final[dict[str, str]] = {
    "en": "subscribe to continue reading|to continue reading|to read the full story|to read the full article|"
    "this article is for subscribers|this content is for subscribers|subscriber-only|subscribers only|"
    "subscribe to unlock|already a subscriber?|to keep reading|this story is for subscribers|"
    "subscribe to read|exclusive to subscribers|this article is exclusive to",
    "de": "um weiterzulesen|jetzt weiterlesen|weiterlesen mit|dieser artikel ist nur für abonnenten|nur für abonnenten|"
    "sie haben bereits ein abo|jetzt abo abschließen|diesen artikel weiterlesen|exklusiv für abonnenten|"
    "dieser inhalt ist nur für",
    "fr": "cet article est réservé aux abonnés|réservé aux abonnés|il vous reste|pour lire la suite|"
    "la suite est réservée|article réservé|déjà abonné ?|la suite de cet article|débloquez cet article",
    "es": "contenido exclusivo para suscriptores|solo para suscriptores|sólo para suscriptores|para seguir leyendo|"
    "exclusivo para suscriptores|suscríbete para seguir leyendo|para continuar leyendo|¿ya eres suscriptor?",
    "it": "contenuto riservato agli abbonati|riservato agli abbonati|per continuare a leggere|"
    "questo contenuto è riservato|sei già abbonato?|articolo riservato",
    "pt": "exclusivo para assinantes|conteúdo exclusivo para assinantes|para continuar a ler|para continuar lendo|"
    "exclusivo assinantes|artigo exclusivo|já é assinante?|já é assinante",
    "nl": "verder lezen?|lees verder met|alleen voor abonnees|exclusief voor abonnees|al abonnee?|om verder te lezen",
    "no": "for å lese videre|kun for abonnenter|denne saken er for abonnenter|for abonnenter|les videre med|"
    "allerede abonnent?|er du allerede abonnent",
    "sv": "för att läsa vidare|endast för prenumeranter|läs hela artikeln|redan prenumerant?|fortsätt läsa med",
    "da": "for at læse videre|kun for abonnenter|læs videre med|allerede abonnent?|læs hele artiklen",
    "fi": "vain tilaajille|jatka lukemista|lue koko artikkeli|tilaajille",
    "pl": "aby czytać dalej|dla subskrybentów|tylko dla prenumeratorów|dostęp dla prenumeratorów|czytaj dalej z",
    "cs": "pouze pro předplatitele|pro předplatitele|chcete číst dál",
    "tr": "sadece aboneler|abonelere özel|okumaya devam etmek için",
    "ru": "только для подписчиков|чтобы читать дальше|доступно подписчикам",
    "ja": "この記事は有料|有料会員限定|会員限定記事|残り",
    "zh": "订阅后继续阅读|訂閱後繼續閱讀|会员专享",
    "ko": "유료 회원|구독자 전용",
}
"""Phrases that a page shows where its text is cut off for readers who do not pay."""

PHRASES: Final = tuple(phrase for phrases in BY_LANGUAGE.values() for phrase in phrases.split("|"))
"""All of them: pages mix languages."""
