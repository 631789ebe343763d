"""What the class and id names of elements say about their content: declared knowledge, read by ``features``.

Names are split into words ("articleBody__text-2" gives article, body, text); each word may stand in several groups.
Words of several languages stand together because templates mix them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from string import ascii_lowercase
from typing import Final

GROUPS: Final[dict[str, str]] = {
    "article": "article artikel artikkel articulo artigo articolo artykul story post entry news nota noticia "
    "nieuws haber beitrag meldung actualite publication editorial detail details single",
    "body": "body content contents text texte texto testo tekst richtext rich prose copy inhalt contenu contenido "
    "conteudo contenuto corpo cuerpo brodtext brod main haupttext fulltext wysiwyg markdown rte hentry",
    "paragraph": "paragraph paragraphs para absatz paragraphe parrafo abschnitt textblock p element",
    "title": "title headline heading titulo titel titre titolo titulek overskrift rubrik tytul headliner hed "
    "ueberschrift",
    "kicker": "kicker overline topline dachzeile stikktittel antetitulo surtitre eyebrow flag label rubric "
    "strapline spitzmarke",
    "lead": "lead lede standfirst intro introduction introtext dek deck chapo chapeau entradilla bajada sumario "
    "vorspann ingress ingres abstract summary excerpt subtitle subheadline subtitulo sottotitolo untertitel "
    "sommario occhiello sumario subhead teasertext manchet lid zajawka description desc preface header",
    "byline": "byline author authors autor autoren autorin auteur auteurs autore skribent forfatter redaktor "
    "writer journalist reporter contributor contributors firma signature signatura credits creator vcard",
    "bio": "bio biography about profile avatar aboutauthor authorbox staff",
    "date": "date datetime time timestamp dateline published publish updated update pubdate datum fecha data hora zeit "
    "modified dato posted",
    "meta": "meta metadata info infos information details postmeta entrymeta articlemeta",
    "caption": "caption figcaption legend legende bildunterschrift pie epigrafe didascalia bildtext billedtekst "
    "bildetekst captions legenda cutline imagecaption",
    "credit": "credit credits copyright source quelle photographer fotograf photocredit bildnachweis fotocredit",
    "media": "image images img figure photo photos picture gallery galleries slideshow slide carousel swiper media "
    "video videos player audio podcast foto fotos bild bilder galerie thumbnail thumb lightbox jwplayer brightcove "
    "poster illustration",
    "share": "share sharing shares social socials sociales addthis addtoany facebook twitter whatsapp email mail "
    "print printer follow follows like likes bookmark bookmarks save tools toolbar teilen compartir partager "
    "condividi sharedaddy sharebar button buttons btn actions action copylink",
    "related": "related relacionadas relacionados relacionado recommend recommended recommendation recommendations "
    "recirc recirculation more moreon also readmore read mehr lees leer lire similar suggested suggestions "
    "weiterlesen outbrain taboola trending popular latest mostread most meistgelesen relateds trc further "
    "additional upnext next previous prev prevnext interlink inlink linkbox seealso onward recos lesetipp dossier "
    "pager crosslink nextprev zergnet",
    "teaser": "teaser teasers card cards promo promos promoted tile tiles item items listing feed river headlines "
    "stream block blocks grid collection collections module modules widget widgets list lists cta box boxes boxed "
    "aufmacher",
    "nav": "nav navigation navbar menu menus submenu breadcrumb breadcrumbs crumb crumbs topbar tabs tab megamenu "
    "burger dropdown skip skiplink sitemap toc pagination pages paging channel channels sections",
    "header": "header masthead head top kopf topper banner logo branding brand hero",
    "footer": "footer foot bottom fuss impressum legal colophon footnote footnotes pie",
    "sidebar": "sidebar sidebars aside rail side column col right rechts left secondary complementary sticky",
    "advert": "ad ads adv advert adverts advertisement advertising advertorial sponsor sponsored sponsors dfp gpt "
    "adslot adunit adsbygoogle doubleclick anzeige anzeigen werbung publicidad publicite pub reklam reklame "
    "reklama annonce annonser native commercial adbox adcontainer partner affiliate billboard mpu leaderboard "
    "interstitial",
    "newsletter": "newsletter newsletters subscribe subscription subscriptions signup sign register registration "
    "abo abonnement membership member donate donation support supporter email optin alert alerts notification "
    "notifications app apps download piano regwall offer offers plus premium",
    "paywall": "paywall premium metered locked lock gate gated blocker regwall abo subscriber subscribers paid "
    "restricted piano",
    "comment": "comment comments commenting kommentar kommentare comentarios comentario commentaire commentaires "
    "disqus reply replies respond discussion discussions forum coral livefyre viafoura spotim reacties reactie "
    "community",
    "tags": "tag tags topic topics keyword keywords theme themes thema themen schlagwort schlagworte tagcloud "
    "etiquetas temas category categories kategorie cat taxonomy section rubrik ressort emner etiketter",
    "modal": "modal popup pop overlay dialog lightbox toast tooltip banner notice alert",
    "consent": "cookie cookies consent gdpr ccpa cmp onetrust ot didomi cookiebot cookieyes cky privacy cookielaw "
    "cookielawinfo usercentrics sourcepoint truste quantcast qc rgpd dsgvo datenschutz",
    "consent tool": "onetrust didomi cookiebot cookieyes cky usercentrics sourcepoint truste quantcast cookielaw "
    "cookielawinfo otpccenter",
    "hidden": "hidden hide invisible visually sr screenreader screen offscreen assistive accessibility noshow "
    "visuallyhidden none collapse collapsed",
    "quote": "quote quotes blockquote pullquote pull zitat citation cita citat tweet twitter embed embeds embedded "
    "instagram oembed iframe blockquotes testimonial",
    "factbox": "factbox fact facts infobox faktabox faktaboks info box sidebar inset aside hintergrund glossary "
    "encadre destacado zusatz explainer timeline key keypoints highlights bullets summary",
    "correction": "correction corrections disclaimer note notes clarification editor footnote disclosure "
    "disclosures hinweis aviso about attribution source sources references",
    "live": "live liveblog ticker blog liveticker posts update updates minute",
    "poll": "poll quiz survey vote voting rating ratings score game games calculator form forms login search "
    "filter input",
    "list": "list ul ol liste lista listicle steps",
    "table": "table tables tabelle tabla chart charts graphic graphics infographic datawrapper graph stats result "
    "results score scores data market stock stocks quote weather",
}

NAMES: Final = tuple(GROUPS)
"""The groups, in the order of their bits."""

_BITS: Final[dict[bytes, int]] = {}
for _bit, _words in enumerate(GROUPS.values()):
    for _word in _words.encode().split():
        _BITS[_word] = _BITS.get(_word, 0) | 1 << _bit

_HUMP: Final = re.compile(r"[A-Z](?<=[a-z][A-Z])")
_LETTERS: Final = bytes(point if chr(point) in ascii_lowercase + "\n" else ord(" ") for point in range(256))

NAME_CHARS: Final = 300
"""So much of an element's names is read."""


def all_name_groups(names: Iterable[str]) -> dict[str, int]:
    """What `name_groups` says of many names, which are read in one go: a page has hundreds that no other site has.

    >>> all_name_groups(["nav", "x"]) == {"nav": name_groups("nav"), "x": 0}
    True
    """
    distinct = dict.fromkeys(names)
    lines = "\n".join([name[:NAME_CHARS].replace("\n", " ") for name in distinct])
    return dict(zip(distinct, map(_groups, _spaced(lines).split(b"\n")), strict=False))


@lru_cache(16_384)
def name_groups(names: str) -> int:
    """The groups that an element's class and id belong to, as a bit set in the order of ``NAMES``.

    >>> groups = name_groups("articleBody js-x")
    >>> [name for bit, name in enumerate(NAMES) if groups >> bit & 1]
    ['article', 'body']
    """
    return _groups(_spaced(names[:NAME_CHARS]))


def _spaced(names: str) -> bytes:
    """Names with a blank for whatever is no letter or line break."""
    # A function is called faster than a template is filled in.
    return _HUMP.sub(lambda hump: " " + hump[0], names).lower().encode("ascii", "replace").translate(_LETTERS)


def _groups(words: bytes) -> int:
    groups = 0
    for word in words.split():
        if word in _BITS:
            groups |= _BITS[word]
    return groups
