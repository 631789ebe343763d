"""Words with which a site speaks to its readers, of all languages together. A line in, how many of each kind out.

News tells of others. A line that says "you" and "we", or names subscriptions, cookies and comments, is the site's own
more often than not.

>>> appeals("Support our work: subscribe to the newsletter and you will never miss a story.")
(1, 1, 3)
>>> appeals("Ministers met in Oslo on Monday.")
(0, 0, 0)
"""

from __future__ import annotations

from typing import Final

_READER: Final = (
    "you your you're you'll you've yours yourself sie ihr ihre ihren ihrem euch du dein deine dir dich vous votre vos "
    "usted su te tu tus ti tuo tua tuoi suo voi vostro você vocês seu sua u uw je jouw jullie din ditt dina dig deg "
    "dine er deres jeres sinun sinä sinulle twój twoje twoją ciebie ci państwa państwo vás vaše váš vám ön önnek ön "
    "dumneavoastră vă siz sizin size sana εσάς σας σου вы вам вас ваш ваша ваши ви вам вас ваш anda kamu bạn أنت لك "
    "שלך לך þú þig þitt"
)
_HOUSE: Final = (
    "we our us we're we've we'll ours wir uns unser unsere unseren unserem nous notre nos nosotros nuestro nuestra "
    "nuestros nuestras noi nostro nostra nostri nós nosso nossa nossos wij ons onze vi oss vår vårt våra vores vort os "
    "våre me meidän nasz nasze naszej nas my naše náš nám mi miénk nostru noastră biz bizim εμείς μας мы наш наша наши "
    "нас ми наш kami kita chúng نحن لنا אנחנו שלנו við okkar okkur"
)
_SITE: Final = (
    "subscribe subscribed subscriber subscribers subscription subscriptions newsletter newsletters sign signup login "
    "log register registered registration account accounts password username cookie cookies privacy policy terms "
    "consent preferences settings browser javascript website websites app download inbox email e-mail click tap "
    "comment comments commenting commenters moderators moderated reply reproduction copyright reserved rights "
    "advertising advertisement advertisements ads sponsored affiliate commission donate donation donations donating "
    "support supporters membership members member paywall journalism newsroom editors editorial readers reader "
    "share tweet facebook instagram twitter whatsapp youtube tiktok telegram follow podcast unlimited trial "
    "cancel offer offers deal discount promo users user personalised personalized guidelines disclaimer feedback "
    "corrections tips contact unsubscribe notifications "
    "abonnieren abonnement abo abonnenten anmelden registrieren konto passwort datenschutz datenschutzerklärung "
    "einwilligung nutzungsbedingungen kommentare kommentar werbung anzeige anzeigen leser leserinnen redaktion "
    "teilen kostenlos testen kündbar inhalte nutzer webseite lesen "
    "abonnez-vous abonnés abonné s'abonner abonnement inscription inscrivez-vous compte connectez-vous confidentialité "
    "commentaires commentaire publicité lecteurs rédaction partager gratuit utilisateurs site newsletter "
    "suscríbete suscribirse suscripción suscriptores boletín cuenta contraseña privacidad comentarios comentario "
    "publicidad lectores redacción compartir gratis regístrate usuarios suscriptor "
    "abbonati abbonamento iscriviti registrati commenti pubblicità lettori redazione condividi gratuitamente utenti "
    "assine assinatura assinante assinantes cadastre-se conta senha privacidade comentários publicidade leitores "
    "redação compartilhe grátis usuários "
    "abonneer abonnee abonnees inloggen aanmelden wachtwoord reacties advertentie lezers redactie delen gratis "
    "nieuwsbrief "
    "abonner abonnement abonnent logg inn nyhetsbrev kommentarer annonse annonsørinnhold lesere redaksjonen dele "
    "prenumerera prenumerant logga nyhetsbrevet annons läsare redaktionen dela "
    "annonce læsere nyhedsbrev "
    "tilaa tilaaja kirjaudu uutiskirje kommentit mainos lukijat jaa "
    "subskrybuj prenumerata zaloguj konto hasło newslettera komentarze reklama czytelnicy czytelników redakcja "
    "udostępnij regulamin zgodę "
    "přihlásit předplatné předplatitelé odběr komentáře reklama čtenáři redakce sdílet registrace "
    "feliratkozás előfizetés előfizető hírlevél hozzászólás hirdetés olvasók szerkesztőség megosztás "
    "abonează-te abonament comentarii publicitate cititori redacția "
    "abone üye giriş yorum yorumlar reklam okuyucu paylaş "
    "συνδρομή εγγραφή σχόλια διαφήμιση αναγνώστες "
    "подписка подпишитесь подписывайтесь подписчики комментарии комментарий реклама читатели редакция поделиться "
    "регистрация войти материалы сайт "
    "підписка підпишіться підписуйтесь коментарі реклама читачі редакція поділитися "
    "langganan berlangganan daftar masuk komentar iklan pembaca redaksi bagikan akun "
    "iscritti askrift áskrift athugasemdir "
    "اشترك الاشتراك تعليقات إعلان القراء شارك "
    "מנויים הירשמו תגובות פרסומת שתפו"
)
UNSPACED_FROM: Final = "\u3000"
"""Behind it stand the scripts without blanks."""
_UNSPACED: Final = (
    "会員|登録|購読|無料|ログイン|メール|コメント|広告|読者|利用規約|プライバシー|シェア|フォロー|アプリ|転載|"
    "订阅|登录|注册|评论|广告|会员|分享|版权|關注|訂閱|登入|註冊|留言|廣告|會員|版權|"
    "구독|로그인|회원|댓글|광고|무단|공유|저작권"
).split("|")


def _set(words: str) -> frozenset[str]:
    """The words as they stand between blanks: bare, and before a mark."""
    return frozenset(word + mark for word in words.split() for mark in ("", ",", ".", "!", ":", "?"))


READER: Final = _set(_READER)
HOUSE: Final = _set(_HOUSE)
SITE: Final = _set(_SITE)
_ALL: Final = READER | HOUSE | SITE


def appeals(line: str) -> tuple[int, int, int]:
    """How many words of each kind a line holds: to the reader, of the house, about the site; each word once."""
    unspaced = 0
    if not line.isascii() and line[len(line) // 2] > UNSPACED_FROM:
        unspaced = sum(1 for phrase in _UNSPACED if phrase in line)
    words = _ALL.intersection(line.lower().split())
    if not words:
        return 0, 0, unspaced
    return len(READER & words), len(HOUSE & words), len(SITE & words) + unspaced
