"""Phrases that open a page's furniture, by kind. Lower case; a block that begins with one of them is a suspect."""

from typing import Final

FURNITURE: Final[dict[str, str]] = {
    "advert": (
        "advertisement|ad|advertising|sponsored|story continues below|article continues below|"
        "content continues below|sponsored content|paid content|promoted|from our partners|recommended by|"
        "ads by|this is a partner|report this ad|skip ad|continue reading below|affiliate"
    ),
    "share": (
        "share|share this|share on|share via|tweet|tweet this|email this|email|print|print this|pin it|"
        "follow|follow us|follow on|like us|copy link|link copied|click to share|facebook|twitter|whatsapp|"
        "linkedin|reddit|pinterest|telegram|flipboard|save|bookmark|listen|listen to this|send|text size|"
        "font size|save article|save this|short url|get link|add us|make us|join our whatsapp|"
        "download the app"
    ),
    "more": (
        "read more|read also|also read|read next|related|more on|more from|more stories|see also|"
        "you may also|you might also|recommended|recommended for you|most read|most popular|trending|"
        "trending now|top stories|latest|latest news|up next|don't miss|dont miss|in other news|"
        "editor's picks|editors picks|popular|what to read|keep reading|next article|previous article|"
        "next story|more news|related articles|related stories|related topics|more in|must read|must reads|"
        "see more|view more|load more|show more|learn more|click here|explore more|continue reading|"
        "find out more|watch more|get more|also on|top headlines|around the web|from the web|more to explore|"
        "more like this|read the full|read full|in case you missed|related content|related coverage|"
        "related news|full coverage|further reading|more information|today's top|best of|new on|what's next"
    ),
    "newsletter": (
        "newsletter|newsletters|sign up|signup|subscribe|subscribe now|subscribe to|get the|get our|join our|"
        "join us|enter your email|stay up to date|stay informed|stay connected|email address|your email|"
        "never miss|by signing up|by clicking|by submitting|thank you for signing|thanks for signing|"
        "please enter|an error occurred|get breaking|get news|delivered|support our|support us|"
        "support independent|donate|become a|invalid email|the latest news|start your day|want more|"
        "keep up with|unsubscribe|privacy policy|we value your privacy|we use cookies|this site uses|"
        "this website uses|this site is protected|opt out|free newsletter|daily newsletter|download our|"
        "our app"
    ),
    "comment": (
        "comments|comment|leave a comment|leave a reply|join the conversation|view comments|post a comment|"
        "show comments|add a comment|have your say|what do you think|your comment|reply|report abuse|"
        "no comments|be the first|post your|load comments|community guidelines|we encourage all|"
        "this conversation is moderated|comments are|commenting|please log in to|log in to comment|"
        "you must be logged|notify me of|your email address will"
    ),
    "account": (
        "log in|login|sign in|register|my account|log out|sign out|create account|create an account|manage|"
        "already a subscriber|already a member|already have|to continue reading|subscriber only|"
        "subscribers only|this article is|you have|exclusive to subscribers|free trial|try it|cancel anytime|"
        "choose your plan|buy now|shop now|order now|premium"
    ),
    "rights": (
        "copyright|all rights reserved|(c)|terms of use|terms of service|terms and conditions|terms|privacy|"
        "this material may not|contact us|about us|advertise with us|cookie policy|cookies|accessibility|"
        "careers|sitemap|site map|rss|help|faq|do not sell|subject to|reproduction|registered in|"
        "published by|part of"
    ),
    "credit": (
        "photo|photo by|photos|photograph|photographs|image|images|picture|pictures|credit|image credit|"
        "photo credit|getty|file photo|file|video by|illustration|photo courtesy|courtesy|image source|"
        "image via|(photo|photo illustration|enlarge|click to enlarge|view gallery|caption"
    ),
    "tags": (
        "tags|topics|filed under|in this article|categories|category|keywords|explore|tagged|posted in|filed|"
        "mentioned|related tags|people|companies"
    ),
    "media": (
        "video|watch|watch now|play|play video|now playing|gallery|slideshow|photos|close|loading|"
        "loading video|audio|listen now|podcast|live|live updates|media error|advertisement video|this video|"
        "image gallery|1 of|1/|next|previous|expand|view full|embed|unmute|mute|volume|pause|duration|"
        "this content|please enable|to view this|sorry"
    ),
    "source": (
        "source|sources|with reporting|additional reporting|reporting by|editing by|edited by|written by|"
        "compiled by|this article was|this story was|this story has|originally published|correction|"
        "corrections|clarification|editor's note|contact|reach|email the|follow him|follow her|"
        "about the author|about the writer|is a|contributed|writing by|with files|our standards|have a tip|"
        "got a tip|send tips|disclaimer|more information|provided by|citation|note|the associated press|"
        "first published|for more information|for media inquiries|media contact|press contact"
    ),
    "paging": (
        "next|previous|prev|back|back to top|home|menu|search|page|skip to|skip|top|news|sections|more|"
        "close menu|open menu|toggle|return to|go to|jump to|scroll|view all|see all|all"
    ),
    "date": (
        "published|updated|last updated|posted|last modified|modified|first published|min read|minute read|"
        "minutes read|reading time|read time|hours ago|yesterday|today|created"
    ),
}

CREDITS: Final = "REUTERS|AFP|AP|EPA|PA|DPA|Xinhua|Getty Images|Shutterstock"
"""Whose pictures they are, beside a slash and a name: "REUTERS/Ana Ruiz"."""
