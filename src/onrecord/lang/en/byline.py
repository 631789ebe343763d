"""Words of bylines, by what they do there (``onrecord.lang.bylines`` says what each list is). Lower case."""

from typing import Final

BYLINE: Final[dict[str, str]] = {
    "openers": (
        "by|author of the article|written by|reported by|reporting by|posted by|published by|authored by|"
        "story by|words by|"
        "text by|text|words|author|authors|as told to|article by|a column by|analysis by|opinion by|"
        "commentary by|review by|interview by|from our|compiled by|report by|submitted by|created by|"
        "special to|exclusive by|blog by|produced by|written and reported by|provided by|column by|"
        "guest post by|essay by|perspective by"
    ),
    "genres": (
        "analysis|opinion|comment|commentary|review|interview|column|essay|perspective|guest post|exclusive|"
        "report|special report|feature|blog|letter|editorial"
    ),
    "joiners": "and|&|plus",
    "beside": "with|for|via",
    "places": "in|at|from|on|of",
    "roles": (
        "editor|editors|correspondent|correspondents|reporter|reporters|writer|writers|journalist|columnist|"
        "contributor|contributors|producer|author|critic|commentator|analyst|blogger|intern|fellow|director|"
        "chief|anchor|presenter|host|freelancer|professor|lecturer|manager|head|bureau|stringer|researcher|"
        "publisher|specialist|strategist|expert|founder|copywriter|president|photojournalist|columnists|reviewer|"
        "reviewers|consultant|consultants|officer|attorney|lawyer|economist|economists|scientist|engineer|developer|"
        "advisor|adviser|ambassador|minister|dietitian|nutritionist|physician|historian|physicist|psychologist"
    ),
    "modifiers": (
        "senior|junior|deputy|assistant|associate|managing|executive|political|politics|business|city|"
        "sports|sport|science|health|technology|tech|education|environment|climate|staff|special|chief|"
        "foreign|national|international|local|news|features|feature|culture|arts|world|digital|freelance|"
        "crime|court|legal|travel|food|money|personal|finance|economics|economy|lifestyle|fashion|"
        "entertainment|showbiz|tv|football|investigations|investigative|community|general|content|"
        "content hub|contributing|lead|principal|diplomatic|defence|defense|security|editorial|online|web|"
        "video|data|breaking|royal|media|consumer|affairs|home|africa|asia|europe|middle|east|us|uk|white|"
        "house|parliamentary|religion|transport|property|motoring|and|of|the|in|at|large|social|audience|"
        "seo|hub|trends|live|night|weekend|visual|graphics|audio|podcast|gaming|commerce|shopping|deals|"
        "style|book|film|music|theatre|former|certified|licensed|registered|award-winning|retired|veteran|adjunct|visiting|"
        "acting|interim|guest"
    ),
    "staff": (
        "staff|newsroom|editors|team|desk|editorial|board|newsdesk|bureau|correspondents|reporters|writers|"
        "contributors|agencies|press|news|media|network|newspaper|magazine|times|post|herald|tribune|"
        "gazette|journal|daily|weekly|chronicle|observer|university|institute|college|school|department|"
        "ministry|office|council|association|foundation|society|academy|center|centre|company|inc|ltd|llc|"
        "corporation|group|agency|service|services|reports|report|online|tv|radio|channel|broadcasting|"
        "publishing|independent|guardian|mail|standard|courier|sentinel|examiner|register|ledger|wire|"
        "newswire|committee|organization|organisation|union|hospital|laboratory|labs|lab|commission|"
        "authority|police|government|church|museum|library"
    ),
    "photo": (
        "photo|photos|photograph|photographs|photography|pictures|picture|image|images|credit|credits|"
        "illustration|illustrations|illustrated|graphic|graphics|video|cover|visuals|animation|artwork|pic|"
        "pics|courtesy"
    ),
    "helpers": (
        "contributions from|contributed by|with contributions|additional reporting|edited by|editing by|"
        "fact checked by|fact-checked by|reviewed by|medically reviewed by|recipe tested by|tested by|"
        "translated by|translation by|updated by|photographed by|photography by|photos by|photo by|"
        "photograph by|photographs by|illustration by|illustrations by|illustrated by|video by|hosted by|"
        "produced by|presented by|sponsored by|designed by|graphics by|graphic by|approved by|checked by|"
        "verified by|curated by|powered by|supported by|narrated by|read by|image by|images by|pictures by|"
        "picture by|recommended by|directed by|commissioned by|owned by|brought to you by|developed by|"
        "design by|styling by|writing by|follow by|filed by|share by|order by|sort by|sorted by"
    ),
    "dated": (
        "published|updated|posted|last updated|last modified|modified|created|first published|min read|"
        "mins read|minute read|minutes read|read time|reading time|ago|today|yesterday|am|pm|monday|tuesday|"
        "mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|"
        "wednesday|thursday|friday|saturday|sunday"
    ),
}
