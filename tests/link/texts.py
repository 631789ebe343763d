"""Invented articles for this folder's tests: people, places and firms are made up."""

FERRY = """\
The ferry between Sula and Morhaven was cancelled on Monday after a wave broke two windows on the car deck.
Nobody was hurt, but 47 passengers had to wait in the terminal until a bus took them round the fjord in the evening.
"We have sailed this route for thirty years and have never seen the sea behave like that," said captain Lena Brathe.
The shipping company expects that repairs will take until Thursday and has asked a yard in Kelby to send glass.
Farmers on the island complain that milk cannot be collected; about 12,000 litres are poured away every day.
The county promised in March to replace the vessel, which was built in 1979, but parliament has not found the money.
Mayor Odd Varling wants a bridge instead, an idea that the road authority turned down twice for want of traffic."""

LIBRARY = """\
Readers in Dunmarrow will keep their library, at least until next summer, the town council decided on Tuesday night.
Eleven members voted for a plan that shares the building with a day nursery and cuts opening hours to 22 a week.
Six were against, among them Petra Holloway, who called the plan a slow way of shutting the door for good.
More than 3,400 people had signed a petition, and about sixty of them filled the gallery with books on their knees.
The head librarian said that she was relieved and exhausted, and that the real work would begin with the budget.
A review in May will count visitors, loans and complaints, and then the council wants to vote once more."""

CLINIC = """\
A clinic in Tarnbeck has stopped admitting patients after a burst pipe flooded its two operating theatres.
Surgeons moved fourteen planned operations to Ostwick, and ambulances were sent there too from early in the morning.
The water came from a joint that had been repaired only last week, the director, Yusuf Amberley, told reporters.
He would not say what the damage might cost, since the insurers had not yet been allowed into the basement.
Nurses carried medicine up four flights of stairs because the lifts were switched off as soon as the alarm went.
The health board hopes to reopen one of the theatres within ten days and has hired pumps from the fire brigade."""

FOOTER = """\
Read more about this and other matters in our evening newsletter, which you can order free of charge on our site.
The Harbour Ledger is paid for by its readers; write to the newsroom if you have seen a mistake in this text."""

WEATHER = (
    "On {} it will be dry in most of the county with highs of {} degrees and winds of {} kilometres an hour from "
    "the west. During the night temperatures fall to {} degrees and there is a chance of rain of {} per cent in the "
    "hills. The sun rises at {} and sets at {}, the pollen count is {} and the sea off Morhaven has {} degrees. Those "
    "who want to go up the fell should expect gusts of {} kilometres an hour and pack for {} degrees below zero."
)

JAPANESE = (
    "港の橋は月曜日から改修工事のため全面通行止めとなり、市は利用者に対して迂回路を使うよう呼びかけている。"
    "工事は来年の三月まで続く見込みで、費用はおよそ四億円と見積もられている。"
    "近くの商店主は、客足が減ることを心配していると話した。"
)


def paragraphs(text: str) -> list[str]:
    """One a line."""
    return text.split("\n")


def every_nth_word_changed(text: str, nth: int) -> str:
    """With a word of nobody's in the place of every nth."""
    words = text.split(" ")
    return " ".join(
        "zq" + "abcdefghij"[at % 10] * (at // 10 + 1) if at % nth == nth - 1 else word for at, word in enumerate(words)
    )
