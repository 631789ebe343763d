"""Times in the registers of a paper: sport, business, courts, weather, culture, obituaries, science, travel, health.

Cases are marked as in `test_times_newswire`; the day of the text is Wednesday, 23 October 2024.
"""

from __future__ import annotations

from typing import Final

import pytest

from tests.annotate.test_times_newswire import meant, told

DAY: Final = "2024-10-23"

SPORT: Final = """
Ravenport beat Tolland 3-1 on [Saturday|2024-10-19] thanks to two goals in [four minutes|PT4M] from Osei.
Her winning time of [9.81 seconds|PT9.81S] was a tenth of a second faster than the old mark.
Kick-off on [Sunday|2024-10-27] is at [3.15pm|2024-10-27T15:15] and the gates open [two hours earlier|PT2H].
Dorran won 6-4, 3-6, 7-5 in [two hours and 41 minutes|PT2H41M].
The Lions will travel to Belmar [a week on Saturday|2024-11-02].
Attendance was 41,203, down from 43,900 for the same fixture [last year|2023].
He signed a [three-year|P3Y], $45m contract in [July|2024-07], with $20m guaranteed.
The relay team broke a record that had stood since [the 1980s|198].
Hall ran the last 200m in [under 25 seconds|PT25S].
She was 24 when she won her first title in [2009|2009].
Marsh, who turns 40 [next month|2024-11], has played more than 600 matches.
The race starts at [10am local time|2024-11-03T10:00] ([0800 GMT|2024-11-03T08:00Z]) on [3 November|2024-11-03].
""".strip().splitlines()

BUSINESS: Final = """
Net income fell to $84 million, or $1.12 a share, from $91 million, or $1.20 a share, [a year earlier|2023].
Shares in Kelmore have more than halved since [January|2024-01] and closed at 212p on [Tuesday|2024-10-22].
It will cut 1,200 jobs, about a tenth of its workforce, over [the next 18 months|P18M].
Chief executive Ana Duarte earned a £2.3m bonus [last year|2023], nearly four times her salary.
In [the year|P1Y] to [March|2024-03] the chain opened 40 stores and shut seven.
The deal values the start-up at roughly $4.5bn, double what it was worth [two years ago|2022].
Inflation slowed to 1.7% in [the 12 months|P12M] through [September|2024-09].
The central bank cut its main rate by a quarter point to 4.75% [last week|2024-W42].
The company said it would report [fourth-quarter|2024-Q4] results in [mid-February|2025-02].
Oil slipped 40 cents to $75.20 a barrel by [mid-morning|2024-10-23TMO].
Its market value topped $3tn for the first time on [Monday|2024-10-21].
Rents have gone up by 20 to 25 per cent in [the past year|P1Y].
The fund lost two thirds of its value in [less than a week|P1W].
Sales in [the first nine months|P9M] of [the year|2024] came to 3.4 million cars.
[FY2025|2025] guidance was raised to $9.10-$9.30 per share.
""".strip().splitlines()

COURTS: Final = """
A 34-year-old man was jailed for [six years and eight months|P6Y8M] on [Monday|2024-10-21].
Penrose was ordered to pay a $5,000 fine and do [200 hours|PT200H] of community service.
She faces [up to 20 years|P20Y] in prison if convicted; sentencing is set for [Jan. 14|2025-01-14].
The jury took [just under three hours|PT3H] to find him guilty of four counts of fraud.
The trial, which began in [early September|2024-09], is expected to last until [Christmas|2024-12-25].
The offences took place between [March 2019|2019-03] and [the summer of 2021|2021-SU].
The appeal will be heard [the week after next|2024-W45].
Prosecutors dropped three of the nine charges [a fortnight ago|2024-W41].
He was handed a [12-month|P12M] suspended sentence and banned from driving for [a year|P1Y].
She is due back in court [tomorrow morning|2024-10-24TMO].
Judge Orla Finch adjourned the case for [28 days|P28D].
""".strip().splitlines()

WEATHER: Final = """
Temperatures will fall to -4C [overnight|2024-10-23TNI] before climbing to 12C by [Friday afternoon|2024-10-25TAF].
Gusts of 70 to 80mph are forecast for [Thursday evening|2024-10-24TEV].
About 15cm of snow is expected above 300m [tonight|2024-10-23TNI].
It was the wettest [September|2024-09] since records began in [1871|1871].
Highs in the mid-70s are likely [next week|2024-W44], with lows in the 50s.
Some 30,000 homes were still without power [yesterday evening|2024-10-22TEV].
""".strip().splitlines()

CULTURE: Final = """
The exhibition runs from [2 November|2024-11-02] to [9 February|2025-02-09] and costs £15 (£12 concessions).
Doors open at [7.30pm|2024-10-23T19:30]; tickets are $25 in advance.
The gallery is open [daily|SET P1D], [10am|2024-10-23T10:00]-[6pm|2024-10-23T18:00], except [Mondays|SET XXXX-WXX-1].
His third novel, published in [spring 1998|1998-SP], sold half a million copies.
The [90-minute|PT90M] film, shot over [six weeks|P6W] in [2022|2022], opens on [Friday|2024-10-25].
A [16th-century|15] portrait fetched three times its estimate.
The play opened at the Old Hall [six months ago|2024-04] and closes on [New Year's Eve|2024-12-31].
Series two lands on [Boxing Day|2024-12-26] at [9pm|2024-12-26T21:00].
""".strip().splitlines()

OBITUARIES: Final = """
Edda Brandt, who has died aged 91, was born on [4 May 1933|1933-05-04].
He died on [Tuesday|2024-10-22] at the age of 77 after a short illness.
She joined the paper at 17 and retired at 65 in [1987|1987].
In [the 1950s|195] and [60s|196] he painted little.
They married in [1961|1961] and had four children; she died in her mid-80s.
By [the mid-1970s|197] he had moved to Lower Marden, where he lived for the rest of his life.
""".strip().splitlines()

SCIENCE: Final = """
The probe will pass within 3,500km of the moon on [the night of 12 December|2024-12-12TNI].
Each trial lasted from [six to eight weeks|P6W].
Of the 1,048 patients, 61 per cent improved within [three months|P3M], compared with 34 per cent on placebo.
The telescope took pictures [every 30 seconds|SET PT30S] for [five nights|P5D].
Sea levels have risen by about 20cm since [1900|1900] and could rise by up to a metre by [the end of the century|20].
Levels of CO2 reached 422 parts per million in [May|2024-05].
The team sampled 250ml of water at 4C [twice a day|SET P1D].
The asteroid, some 150 metres across, was found [three weeks ago|2024-W40].
The study, published on [Wednesday|2024-10-23] in the journal Bark, followed 2,300 people for [a decade|P10Y].
[A day|P1D] on the planet lasts [10 hours and 33 minutes|PT10H33M].
""".strip().splitlines()

TRAVEL: Final = """
Trains run [every 15 minutes|SET PT15M] at peak times, [half-hourly|SET PT30M] at other times.
The 12km trail climbs 800m and takes most people [four to five hours|PT4H].
The best time to visit is from [April|2025-04] to [early June|2025-06].
The hotel, a [10-minute|PT10M] walk from the harbour, has 36 rooms on three floors.
The old town lies [40 minutes|PT40M] by bus, or 25 miles, north of the airport.
""".strip().splitlines()

LIVE_BLOGS: Final = """
Updated at [11.42am BST|2024-10-23T11:42+01]
We are expecting a statement at [around half past four this afternoon|2024-10-23T16:30].
The prime minister spoke for [20 minutes|PT20M] [earlier today|2024-10-23].
The line will stay shut until at least [6am|2024-10-24T06:00] on [Thursday|2024-10-24].
It is [now|PRESENT_REF] [72 hours|PT72H] since the ship was last heard of.
""".strip().splitlines()

HEALTH: Final = """
Adults should take 400mg [twice daily|SET P1D] for [10 days|P10D].
Babies born before [32 weeks|P32W] weigh less than 1.5kg on average.
Waiting lists have doubled since [the spring of 2020|2020-SP], to 7.6m people.
About half of those surveyed said they slept [fewer than six hours|PT6H] a night.
The ward has been closed since [the night before last|2024-10-21TNI].
Deaths fell by a third between [2010|2010] and [2020|2020].
She gave birth at [38 weeks|P38W] [last Thursday|2024-10-17] to twins weighing 2.6kg and 2.8kg.
""".strip().splitlines()

POLITICS: Final = """
The coalition won 54 of the 101 seats in [last Sunday|2024-10-20]'s vote.
Parliament passed the bill by 312 votes to 298 late on [Monday night|2024-10-21TNI].
[Two Fridays ago|2024-10-11] the council met in secret.
[A week from Monday|2024-11-04] the curfew ends.
[This time last year|2023] the reservoir was full.
The ministry has spent $3.2bn in [the past five years|P5Y], a third of it on roads.
The tax will apply from [1 January next year|2025-01-01].
In [the fall|2024-FA], the school won't reopen.
In [the decade|P10Y] since the war, exports have tripled.
Their 200-odd neighbours got [48 hours|PT48H]' notice.
He spent [the last year|P1Y] of his life in Corwen.
The unrest [last year|2023] in the north left 40 dead.
The vote is due in [a fortnight|P2W], on [the first Tuesday of November|2024-11-05].
Its 8.4-magnitude quake in [November 2019|2019-11] left 1,200 families homeless.
""".strip().splitlines()

MIXED: Final = """
The council will decide on the plans at a meeting on [Thursday night|2024-10-24TNI].
Ms Arden, who was sacked in [August|2024-08], is suing for £750,000.
Torrential rain is set to return on [Friday|2024-10-25], with up to 60mm in places.
The firm reported a pre-tax loss of £4.1m for [the six months|P6M] ended [June 30|2024-06-30].
The gig, rescheduled from [May|2024-05], [now|PRESENT_REF] takes place on [6 December|2024-12-06].
The inquest, opened on [Wednesday|2024-10-23], was adjourned until [12 March|2025-03-12].
The new line will shave [25 minutes|PT25M] off the journey and cost an extra $90m.
She has been in post for [just over a year|P1Y].
The site has been empty since it closed in [the early 2000s|200].
Two-thirds of the 45 pupils passed, up from half in [2022|2022].
He scored twice in the space of [five minutes|PT5M] either side of half-time.
The ship sank within [20 minutes|PT20M] of leaving port on [the evening of 3 May 1912|1912-05-03TEV].
Around 1,500 staff, or 6% of the total, will leave by [the end of March|2025-03].
The tournament takes place [every four years|SET P4Y] and was last held in [2022|2022].
Wind speeds of up to 150km/h were recorded at [3am|2024-10-22T03:00] on [Tuesday|2024-10-22].
Voters go to the polls in [just under a fortnight|P2W].
Her debut album reached number three in [1994|1994] and stayed in the charts for [18 months|P18M].
The museum will be closed from [Monday|2024-10-28] for [three weeks|P3W].
The trust was fined £1.2m in [2021|2021] after the deaths of three patients.
Sunset is at [5.41pm today|2024-10-23T17:41].
The plane, carrying 61 passengers and four crew, came down at [about 1.20pm local time|2024-10-23T13:20].
It is [20 years|P20Y] [this month|2024-10] since the tsunami.
It was the third time in [six weeks|P6W] that the pitch had flooded.
The rate rise, to be announced on [Thursday|2024-10-24], would be the fourth [this year|2024].
In [the past|PAST_REF], patients waited [18 weeks|P18W]; [today|2024-10-23] some wait [more than a year|P1Y].
The average home [now|PRESENT_REF] costs 8.3 times the average salary.
The vaccine is given in two doses, [three months|P3M] apart.
Police were called at [22:15|2024-10-19T22:15] on [Saturday|2024-10-19] to a flat in Marsh Road.
By [Wednesday lunchtime|2024-10-23T12:00], 14 of the 22 missing hikers had been found.
The group's net debt stood at 1.9 times earnings at [the end of September|2024-09].
A kilo of rice [now|PRESENT_REF] costs 180 rupees, up from 120 [a year ago|2023].
She will be sentenced on [November 22|2024-11-22] and could get life.
The first 100 customers get 20% off until [Sunday|2024-10-27].
The lease expires in [2031|2031] and the rent is reviewed [every five years|SET P5Y].
The couple, who have been married for [41 years|P41Y], live in a three-bedroom house.
The bond pays 5.25 per cent [a year|P1Y] and matures in [June 2034|2034-06].
On average, a driver loses [62 hours|PT62H] [a year|SET P1Y] to jams.
The 2,000-word report, due [last month|2024-09], has still not appeared.
[This winter|2025-WI] could be the coldest for [a decade|P10Y], forecasters said on [Tuesday|2024-10-22].
The trail was closed for most of [last summer|2024-SU].
From [next April|2025-04] the allowance rises to £12,570.
He lives with his wife of [30 years|P30Y] and their two dogs.
""".strip().splitlines()

WEB_PAGES: Final = """
They stay with an aunt on [weekends|SET XXXX-WXX-WE] and work on [weekdays|SET XXXX-WXX-WD].
Rebels who spent [the last year|P1Y] in hiding came home.
She lost 20 kilos in [the year|P1Y] after the operation and has kept well in [the year|P1Y] since.
The release [last year|2023] of the letters cost him his job.
She hired them after having met them in [August|2024-08].
He may [one day|FUTURE_REF] return, or perhaps [one day|FUTURE_REF] even stay.
The search ended by [mid-afternoon Tuesday|2024-10-22TAF].
The court met on [Tuesday|2024-10-22] and rose in [the afternoon|2024-10-22TAF].
They were seen at [3am|2024-10-22T03:00] on [Tuesday|2024-10-22].
Come [Monday|2024-10-28], the roads will be clear.
The results are out on [Friday|2024-10-25].
She said on [Friday|2024-10-18] she would be gone by [Monday|2024-10-28].
The contract runs out on the last day, [the last Friday of the month|2024-10-25].
It lost money in [the last financial year|2023].
[Three-quarters of an hour later|PT45M] it was over.
[The late-1970s|197] hit was played for [nine weeks|P9W].
It was [22:11 GMT+10|2024-10-21T22:11+10] on [Monday|2024-10-21].
They met [earlier this afternoon|2024-10-23TAF].
The notice of [23/10/2024|2024-10-23] stands.
In [March|2025-03], the first of the rules that bind all makers will come into force.
Back in [November|2023-11], she snapped up a dress.
She will be allowed to sing at the awards on [Monday|2024-10-28].
Book on a [Tuesday|XXXX-WXX-2], [Wednesday|XXXX-WXX-3] or [Sunday|XXXX-WXX-7].
Bookings will run through [April|2025-04] and [May|2025-05].
They sleep in on the [weekends|SET XXXX-WXX-WE].
Output shrank in [the previous quarter|2024-Q3], data showed, after [the previous quarter|2024-Q3] was revised.
The bank could cut rates in [the spring|2025-SP].
Staff will be at their desks [three days|P3D] [a week|SET P1W] as of [March 6|2025-03-06].
In [the last year|P1Y], the state has fired 100 missiles.
The games will be held from [July 15|2022-07-15] to [24|2022-07-24] in [2022|2022].
A 55-year old man came.
But until [April|2024-04], there was no legal way to buy it.
He won on [Tuesday|2024-10-22], and she won [the day prior|2024-10-21].
He is only 16 years old.
She ran the race in 15:32.
The clip (1:39) shows the goal.
At the last minute he declined.
The Autumn Statement was read out.
""".strip().splitlines()

AHEAD_OR_BACK: Final = """
Ministers meet in Lund on [Monday|2024-10-28] to discuss the plan.
The minister, who met farmers on [Monday|2024-10-21], promised aid.
The match, originally planned for [Saturday|2024-10-26], has been moved to [Tuesday|2024-10-29].
A funeral will be held on [Friday|2024-10-25] for the boy who died on [Sunday|2024-10-20].
Police are appealing for witnesses to the crash on [Thursday|2024-10-17].
Shops reopen on [Sunday|2024-10-27] after [a week|P1W] of strikes.
He was due in court on [Tuesday|2024-10-22] but did not appear.
Voting begins on [Saturday|2024-10-26] and ends on [Sunday night|2024-10-27TNI].
The storm is likely to weaken by [Saturday|2024-10-26].
Sales plunged in [June|2024-06], but they are expected to recover by [December|2024-12].
The contract expires in [March|2025-03].
The shop, which opened in [March|2024-03], sells books.
Elections are due in [February|2025-02].
In [November|2024-11], the firm will open a second plant.
In [November|2023-11], the firm opened a second plant.
She starts her new job in [January|2025-01].
He has been in custody since [May|2024-05].
They plan to marry in [June|2025-06].
Applications close on [15 November|2024-11-15]; results follow on [9 December|2024-12-09].
The inquiry, set up in [December|2023-12], is to report in [the spring|2025-SP].
It snowed [last winter|2024-WI] and will snow [this winter|2025-WI].
The company said on [Tuesday|2024-10-22] that its boss would step down in [April|2025-04].
The band, who play Corwen on [Friday|2024-10-25], released a single on [Monday|2024-10-21].
[Tomorrow|2024-10-24]'s meeting follows [Monday|2024-10-21]'s collapse of talks.
Prices will rise again on [1 January|2025-01-01], having gone up on [1 July|2024-07-01].
Schools are closed until [Thursday|2024-10-24].
The deadline is [5pm|2024-10-25T17:00] on [Friday|2024-10-25].
A decision is expected in [the coming days|FUTURE_REF].
The vaccine could be ready by [March|2025-03].
He hopes to be fit for [Saturday|2024-10-26]'s game.
She missed [Saturday|2024-10-19]'s game with a sore knee.
Rovers host Tolland on [Saturday|2024-10-26].
Rovers hosted Tolland on [Saturday|2024-10-19].
[Next Tuesday|2024-10-29]'s budget is likely to raise taxes from [April|2025-04].
The ceasefire, agreed on [Sunday|2024-10-20], runs until [Friday|2024-10-25].
The film is out on [8 November|2024-11-08].
Trains have been cancelled until further notice since [Monday|2024-10-21].
The president flies to Belmar on [Sunday|2024-10-27] for a [two-day|P2D] summit.
""".strip().splitlines()

FORMS: Final = (
    """
He left on [Monday|2024-10-21].
She scored at 7:14 and 17:46 into the period; the shop opens at [19:45|2024-10-23T19:45].
A day like [today|2024-10-23] is rare; for him it was just another day.
She won his trust over [several months|PXM], and waited for [over several weeks|PXW].
By F1[Dec 19, 2023|2023-12-19].
He quit [a decade or more ago|201], and she left [two years or more ago|2022].
He will attend grade eight year two.
The film 2001: A Space Odyssey was made in [1968|1968].
The Christmas tree, Christmas cards and a Thanksgiving turkey came at [Christmas|2023-12-25].
The look of [the early aughts|200] and [the noughties|200] is back.
Sales rose 26 percent in [eight months|P8M] ([March 21|2024-03-21]-[November 21|2024-11-21]).
The show ([March 3|2024-03-03] to [May 4|2024-05-04]) drew crowds; the fair ([March 3|2025-03-03] to \
[May 4|2025-05-04]) will draw more.
They met on a rainy [Monday|XXXX-WXX-1] in [December|2023-12] and on a recent [Friday|XXXX-WXX-5].
They moved it from a [4:25|2024-10-23T16:25] kickoff to a [1 p.m.|2024-10-23T13:00] start at \
[6 p.m. HST|2024-10-23T18:00-10].
Copyright Dorn News Now. See dorn.com/at-now-you-see-me; it is on [now|PRESENT_REF].
The mean age is 57.5 years; a review takes [57 years|P57Y].
It won't be done until at least [2021|2021].
The post of [December 21, 2023|2023-12-21]/[9:43 p.m. ET|2023-12-21T21:43] was read at \
[4:55 PM MYT|2023-12-21T16:55+08].
Music plays from [9 PM|2024-10-23T21:00] until [3 AM|2024-10-24T03:00]; doors are open from \
[8 am|2024-10-23T08:00] to [5 pm|2024-10-23T17:00].
He was arrested in [April|2024-04] for the [March 21|2024-03-21] call; the [March 21|2025-03-21] vote is near.
In [December|2023-12], the firm bid $16.50 a share; in [December|2024-12], a bid will be made.
The Christmas dinner and the Christmas letter were short.
He fell ill in [November 2016|2016-11]. But by [December|2016-12], he was worse; [a year later|2017-12] he was well.
The law was passed in [November 2016|2016-11]. By [March|2025-03] it will be gone. In [March|2024-03], a judge \
struck it down.
A day pass costs $5, [a day later|2024-10-24] too.
She shows it on [Mother's Day|2024-05-12] [earlier this year|2024].
One year, we sang. For [one year|P1Y], he slept.
The days of his youth are gone, after [days|PXD] of rain.
A set of winter tyres is needed in [winter|2025-WI].
He said so (via Today) [today|2024-10-23].
The Gophers (9-1, 6-1) play [Saturday|2024-10-26] against Dorn.
What a year he's had, in the early days of [summer|2024-SU]; some days he wins, and for [some days|PXD] it rained.
He was hurt [the year before|2023] in a fall, and not the year before the war.
A quarter cup is 33 calories. It costs $5 [a month|SET P1M].
The bounty hunter June (Arden Cho) left in [June|2024-06].
Updated07:26, [24 Dec 2023|2023-12-24]
Her now-husband met her [now|PRESENT_REF]; the image is © Future / Ann Mo.
Five of them -- three of them former champions -- compete [Saturday|2024-10-26] in Dorn.
Kelm reports earnings [Friday|2024-10-25].
Between [November|2023-11] and [August|2024-08], it sold 20; between [June|2024-06] and [August|2024-08], it sold 30.
He spoke on [Monday|2024-10-21]. [Earlier in the day|2024-10-21], she left. [Later in the day|2024-10-21] it rained.
""".strip()
    .replace("\\\n", "")
    .splitlines()
)

STOPS_AND_TERMS: Final = """
The talks ended in [July|2024-07]. The third man left in [June|2024-06]. First came a letter.
It was quiet on [Tuesday|2024-10-22]. Noon prayers were short on [Friday|2024-10-18]. Morning came.
The ferry ran on [Wed. Oct. 16|2024-10-16] and on [Tues. morning|2024-10-22TMO].
The bridge will stay closed until [Tuesday|2024-10-29], Okoro said.
They have until [Monday|2024-10-28] to answer, and the ship will remain in port until [Tuesday|2024-10-29].
The office had been closed until [Monday|2024-10-21].
Police came at [11 last night|2024-10-22T23:00] and left at [9 yesterday morning|2024-10-22T09:00].
The doors open at [8 tomorrow morning|2024-10-24T08:00].
Repairs will take [a year or two|P1Y] and began [a week or two ago|2024-W42].
[The final weeks|PXW] of the strike were quiet, as were [the first hours|PTXH] after it.
These are the early days of the trade.
Sales fell in [the year's first quarter|2024-Q1] and should rise in [the year's second half|2024-H2].
""".strip().splitlines()

CASES: Final = [
    *STOPS_AND_TERMS,
    *SPORT,
    *BUSINESS,
    *COURTS,
    *WEATHER,
    *CULTURE,
    *OBITUARIES,
    *SCIENCE,
    *TRAVEL,
    *LIVE_BLOGS,
    *HEALTH,
    *POLITICS,
    *MIXED,
    *WEB_PAGES,
    *AHEAD_OR_BACK,
    *FORMS,
]


@pytest.mark.parametrize("marked", CASES)
def test_a_sentence_of_any_register_holds_these_times_and_no_other(marked):
    assert told(marked, DAY) == meant(marked)
