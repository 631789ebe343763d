"""English words with which newspapers say that somebody did not answer: alternatives for patterns, lower case.

`onrecord.extract.no_answer` puts them together. ``~`` stands for a blank with adverbs that may follow it.
"""

from typing import Final

ADVERBS: Final = (
    "immediately|publicly|yet|directly|initially|at once|formally|so far|even|also|repeatedly|promptly|ultimately|"
    "itself|himself|herself|themselves"
)
"""They stand inside a refusal: "did not immediately respond"."""

TO_ANSWER: Final = (
    "comment|answer|say|discuss|elaborate|speak|talk|respond|reply|be interviewed|be drawn|give|identify|name|"
    "confirm|disclose|reveal|provide|specify|go into|take questions|take any questions|address|explain|engage|expand|"
    "detail|divulge|rule out|state|clarify|describe|share|release|offer|make any comment|make a comment|put a figure|"
    "get into"
)
"""What somebody declines to do when it is an answer that he declines."""

WOULD_NOT: Final = (
    "comment|say|discuss|elaborate|speak to|talk to|be drawn|be interviewed|answer|give details|give a reason|give any|"
    "confirm or deny|confirm|name|identify|disclose|reveal|divulge|specify|explain|go into|provide details|"
    "take questions"
)
"""What somebody "would not" do when it is an answer that he refuses."""

REQUESTS: Final = (
    "comments?|interview requests?|interviews?|requests? for (?:comment|an interview|interviews?)|requests?|"
    "invitations? to (?:comment|speak)|questions?"
)
"""What somebody declines, as a noun."""

ANY: Final = (
    "further|any|an|a|all|the|to|our|their|repeated|multiple|several|additional|more|immediate|public|requests for"
)
"""What may stand before it."""

ASKED: Final = (
    "requests?|questions?|queries|query|messages?|inquir(?:y|ies)|enquir(?:y|ies)|calls?|e-?mails?|letters?|texts?|"
    "phone|telephone|voicemails?|comment|invitations?|attempts?|phone calls?|telephone calls?|doorbell|door|"
    "text messages?"
)
"""How somebody was asked."""

BEFORE_ASKED: Final = (
    "a|an|the|any|all|our|his|her|their|its|this|repeated|several|multiple|numerous|many|written|detailed|specific|"
    "follow-up|further|media|reporters?['’]s?|journalists?['’]s?|newspaper['’]s|interview|two|three|four|five|weekend|"
    "of|after-hours|emailed|telephone|phone"
)

BEHIND: Final = "when|by|before|in time|on|after|until|for comment|this|last|yesterday|today|and|but|as of"
"""What may follow when nothing says how he was asked: "did not respond by Friday"."""

WAYS: Final = "road|land|sea|boat|air|rail|train|car|foot|rescuers|rescue|firefighters|helicopter|ship|vehicles?"
"""By which a place is reached."""

GOALS: Final = frozenset(
    "agreement deal consensus verdict compromise conclusion decision settlement quorum target goal unanimity summit "
    "village villages island area areas town top understanding accord majority truce".split()
)
"""What is reached that nobody calls."""

CAME_TO_NOTHING: Final = (
    "went unanswered|rang unanswered|go unanswered|went unreturned|rang out|ring out|have gone unanswered|"
    "had gone unanswered|has gone unanswered|remained unanswered|remain unanswered|remained unreturned|"
    "went to (?:a )?voicemail|were unsuccessful|was unsuccessful|were not successful|bounced back|bounced|failed|"
    "received no (?:reply|response|answer)|drew no (?:reply|response|answer)|got no (?:reply|response|answer)|"
    "(?:was|were)(?: not|n['’]t) (?:immediately |promptly )?(?:returned|answered|acknowledged)|"
    "(?:has|have|had)(?: not|n['’]t) been (?:returned|answered)|"
    "(?:was|were) (?:unanswered|unreturned|ignored|met with silence)"
)
"""What becomes of a call."""
