"""The figures of a text: tables of sentences by kind of news, what is no figure, and what holds of any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.annotate.quantities import find_quantities
from onrecord.annotate.sentences import find_sentences
from onrecord.annotate.times import Anchors, find_times
from onrecord.annotate.tokens import tokenize
from onrecord.model.annotation import Quantity, Time
from tests.pace import check_linear

Row = tuple[str, float | tuple[float, float | None], str | None]
"""As printed, value or both ends of a range, unit."""


def read(text: str) -> tuple[tuple[Quantity, ...], tuple[Time, ...]]:
    tokens, sentences = tokenize(text), find_sentences(text)
    times = find_times(text, tokens, sentences, Anchors("2024-10-23"), "en")
    return find_quantities(text, tokens, sentences, times, "en"), times


def figures(text: str) -> tuple[Quantity, ...]:
    return read(text)[0]


def rows(text: str) -> list[Row]:
    return [
        (
            one.span.text,
            round(one.value, 6) if one.value is not None else (one.min or 0.0, one.max),
            one.unit,
        )
        for one in figures(text)
    ]


COUNTS: dict[str, list[Row]] = {
    "Killed in all:\n -12,150 children\n- 8,300 women": [
        ("12,150 children", 12_150, "child"),
        ("8,300 women", 8_300, "woman"),
    ],
    "It was -5C and later -12 degrees.": [("-5C", -5, "Cel"), ("-12 degrees", -12, "deg")],
    "It won five Critics Choice Movie Awards.": [("five Critics Choice Movie Awards", 5, "Critics Choice Movie Award")],
    "He is dad to Bo, 19 and Ann, 17.": [("19", 19, "a"), ("17", 17, "a")],
    "Children between the ages of three and seven chose.": [("three and seven", (3, 7), "a")],
    "All above age 6 months get it.": [("6 months", 6, "mo")],
    "The storm left thousands without power.": [("thousands", (2000, None), None)],
    "What are articles 5 and 4?": [],
    "Pupils in grades 3 to 5 left; sizes 5–12 are sold.": [],
    "He was 18-for-27 and is just 4-of-19 from deep.": [],
    "A cup was bought at 7-Eleven, at the 99 Ranch Market and at 3718 14th St., NE.": [],
    "They trained Diffusion 1.5 and read 16 & Counting.": [],
    "Clinton's 2.5-point lead grew.": [("2.5-point", 2.5, "point")],
    "A nine-figure sum was paid.": [],
    "Close\nImage 1 of 23\nThe mayor left.": [],
    "They lost three of their last four games.": [("three", 3, "game"), ("four games", 4, "game")],
    "He met two of the most valued friends.": [("two", 2, "most valued friend")],
    "Exports rose fivefold to CHF 5m from $5 to 6 million.": [
        ("fivefold", 5, "time"),
        ("CHF 5m", 5e6, "CHF"),
        ("$5 to 6 million", (5e6, 6e6), "USD"),
    ],
    "The reasons are twofold.": [],
    "A family of four and a mother of two fled.": [("four", 4, None), ("two", 2, None)],
    "All but four were freed, with three in 10 saying no.": [("four", 4, None), ("three in 10", 0.3, None)],
    "It paid Php299 for 5 sq. km and lost 5 trillion won last year.": [
        ("Php299", 299, "PHP"),
        ("5 sq. km", 5, "km2"),
        ("5 trillion won", 5e12, "KRW"),
    ],
    "Only one sailor was hurt.": [("one sailor", 1, "sailor")],
    "He is the only one left.": [],
    "Add 1/4 cup sugar and two cups of flour.": [("1/4 cup", 0.25, "[cup_us]"), ("two cups", 2, "[cup_us]")],
    "A 12MP camera costs KSh2,000.": [("12MP", 12, "megapixel"), ("KSh2,000", 2_000, "KES")],
    "It spent R500 million and N2,500 on the R44.": [
        ("R500 million", 5e8, "ZAR"),
        ("N2,500", 2_500, "NGN"),
    ],
    "A 5- to 6-inch pipe and a 7- or 8-inch pipe burst.": [
        ("5- to 6-inch", (5, 6), "[in_i]"),
        ("7", 7, "[in_i]"),
        ("8-inch", 8, "[in_i]"),
    ],
    "Among 18- to 34-year-olds, most agreed.": [("18- to 34-year-olds", (18, 34), "a")],
    "It paid PS21,700 for a PS5 and lost PS3m.": [("PS21,700", 21_700, "GBP"), ("PS3m", 3e6, "GBP")],
    "It is 670+ days without snow.": [("670+ days", 670, "d")],
    "The 2015-to-2016 winter was mild.": [],
    "He made three diagnoses.": [("three diagnoses", 3, "diagnosis")],
    "He is 6ft 3ins tall.": [("6ft", 6, "[ft_i]"), ("3ins", 3, "[in_i]")],
    "Two United States sailors fled.": [("Two United States sailors", 2, "United States sailor")],
    "The tank fired two 120 mm rounds.": [("two", 2, "round"), ("120 mm", 120, "mm")],
    "Billions of pounds of spending were cut.": [("Billions of pounds", (2e9, None), "GBP")],
    "The rug is 8 by 10 feet.": [("8", 8, "[ft_i]"), ("10 feet", 10, "[ft_i]")],
    "Rates of 5, 6 and 7 percent were paid.": [("5", 5, "%"), ("6", 6, "%"), ("7 percent", 7, "%")],
    "He scored 12, and 30 percent of the boats sank.": [("12", 12, None), ("30 percent", 30, "%")],
    "It made $4.2 billion, up from 3.9 billion.": [("$4.2 billion", 4.2e9, "USD"), ("3.9 billion", 3.9e9, "USD")],
    "It lost 2 million euros, against a profit of 1.1 million.": [
        ("2 million euros", 2e6, "EUR"),
        ("1.1 million", 1.1e6, "EUR"),
    ],
    "Pupils aged 13 and 14 were ill.": [("13", 13, "a"), ("14", 14, "a")],
    "Children under 12 travel free.": [("12", 12, "a")],
    "It cost 1 trillion won and sold for 3m kronor.": [("1 trillion won", 1e12, "KRW"), ("3m kronor", 3e6, "SEK")],
    "About 3,000 won the vote.": [("3,000", 3000, None)],
    "He worked 35-plus hours for 20-odd years.": [("35-plus hours", 35, "h"), ("20-odd years", 20, "a")],
    "It takes an hour and a half.": [("an hour and a half", 1.5, "h")],
    "The reef lies at a depth of 20 m.": [("20 m", 20, "m")],
    "He has a one in four chance.": [("one in four", 0.25, None)],
    "He met a man of Little Five Points near the market.": [],
    "A 2-by-4 fell on him.": [],
    "She shot a four-under 68.": [],
    "She sent 10,000 soldiers and five people.": [("10,000 soldiers", 10_000, "soldier"), ("five people", 5, "people")],
    "He was convicted of a single felony count.": [("a single felony count", 1, "felony count")],
    "Some 650 MPs and 12 NGOs met.": [("650 MPs", 650, "MP"), ("12 NGOs", 12, "NGO")],
    "It has two gas-only engine options.": [("two gas-only engine options", 2, "gas-only engine option")],
    "There were two sports-related deaths.": [("two sports-related deaths", 2, "sports-related death")],
    "The 19 fouls proves it.": [("19 fouls", 19, "foul")],
    "It hired two sales managers.": [("two sales managers", 2, "sales manager")],
    "The party holds 34 of 120 seats.": [("34", 34, "seat"), ("120 seats", 120, "seat")],
    "Between 3 and 5 million people are at risk.": [("3 and 5 million people", (3e6, 5e6), "people")],
    "Some 20 or 30 people and 100 or so police came.": [
        ("20 or 30 people", (20, 30), "people"),
        ("100 or so police", 100, "police"),
    ],
    "Thirty-odd goats fled.": [("Thirty-odd goats", 30, "goat")],
    "Dozens of boats sank.": [("Dozens of boats", (24, None), "boat")],
    "Hundreds fled.": [("Hundreds", (200, None), None)],
    "Hundreds of thousands were displaced.": [("Hundreds of thousands", (200_000, None), None)],
    "A five-, six- and seven-seat car.": [("five", 5, "seat"), ("six", 6, "seat"), ("seven-seat", 7, "seat")],
    "It sold 460 boats, compared with 63 in May.": [("460 boats", 460, "boat"), ("63", 63, "boat")],
    "It has 6 million people and 95,000 who left.": [("6 million people", 6e6, "people"), ("95,000", 95_000, "people")],
    "The state helps 2 lakh farmers.": [("2 lakh farmers", 200_000, "farmer")],
    "It spins 78,000 times a minute.": [("78,000 times", 78_000, "time")],
    "One or two others left.": [("One or two others", (1, 2), "people")],
    "Sales of 3.4m vans.": [("3.4m vans", 3.4e6, "van")],
    "It grounded two new 737 Max jets.": [("two new 737 Max jets", 2, "new 737 Max jet")],
    "It has two 50-metre pools.": [("two", 2, "50-metre pool"), ("50-metre", 50, "m")],
    "It asked 552 likely voters.": [("552 likely voters", 552, "likely voter")],
    "They need 30 more delegates.": [("30 more delegates", 30, "delegate")],
    "Moro has 11 seats and Lund has 10.": [("11 seats", 11, "seat"), ("10", 10, "seat")],
    "It seized 2.7m counterfeit pills.": [("2.7m counterfeit pills", 2.7e6, "counterfeit pill")],
    "It sank in 300m of water.": [("300m", 300, "m")],
    "The 3m high walls fell.": [("3m", 3, "m")],
    "It has 2000 workers.": [("2000 workers", 2000, "worker")],
    "Several people and several ideas.": [("Several people", (2, None), "people")],
    "Several thousand boats.": [("Several thousand boats", (2000, None), "boat")],
    "It shoots 4K video for 12K fans.": [("12K fans", 12_000, "fan")],
    "A magnitude-5.6 quake hit.": [("5.6", 5.6, "magnitude")],
    "A quake of magnitude 5.6 hit.": [("5.6", 5.6, "magnitude")],
    "He called 911.": [],
    "It burns 40 tons of coal a day.": [("40 tons", 40, "[ston_av]")],
    "It killed four Americans.": [("four Americans", 4, "American")],
    "The 7.1-magnitude quake.": [("7.1-magnitude", 7.1, "magnitude")],
}
PARTS: dict[str, list[Row]] = {
    "A third of the voters agreed.": [("A third", 0.333333, None)],
    "One in five women agreed.": [("One in five", 0.2, None)],
    "It strikes one in 45 children.": [("one in 45", 0.022222, None)],
    "About 1 in 4 adults agreed.": [("1 in 4", 0.25, None)],
    "Nine out of 10 children agreed.": [("Nine out of 10", 0.9, None)],
    "Three out of every four pupils passed.": [("Three out of every four", 0.75, None)],
    "It strikes 250 in every 100,000.": [("250 in every 100,000", 0.0025, None)],
    "The budget rose by a third, to $12 million.": [("a third", 0.333333, None), ("$12 million", 12e6, "USD")],
    "Output fell by more than half.": [("half", 0.5, None)],
    "About half the members left.": [("half", 0.5, None)],
    "Two-thirds of members voted.": [("Two-thirds", 0.666667, None)],
}
MONEY: dict[str, list[Row]] = {
    "The $1.2bn plan gives £2.5m to parks.": [("$1.2bn", 1.2e9, "USD"), ("£2.5m", 2.5e6, "GBP")],
    "The fee is £3,000-£5,000 or $4-6 million.": [
        ("£3,000-£5,000", (3000, 5000), "GBP"),
        ("$4-6 million", (4e6, 6e6), "USD"),
    ],
    "It cost $6 million a year earlier.": [("$6 million", 6e6, "USD")],
    "It costs $6 million a year.": [("$6 million a year", 6e6, "USD/a")],
    "It raised Rs. 1,200 crore and ₹3.5 lakh.": [("Rs. 1,200 crore", 12e9, "INR"), ("₹3.5 lakh", 350_000, "INR")],
    "He paid half a million dollars.": [("half a million dollars", 500_000, "USD")],
    "They ask for 40 bitcoin.": [("40 bitcoin", 40, "BTC")],
    "They lost millions of dollars.": [("millions of dollars", (2e6, None), "USD")],
    "It is $.50 now.": [("$.50", 0.5, "USD")],
    "A barrel costs $82.10, or HK$640.": [("$82.10", 82.1, "USD"), ("HK$640", 640, "HKD")],
}
SHARES: dict[str, list[Row]] = {
    "Prices rose 10-15%.": [("10-15%", (10, 15), "%")],
    "Turnout fell from 68 to 61 percent.": [("68", 68, "%"), ("61 percent", 61, "%")],
    "It rose by .5 percent.": [(".5 percent", 0.5, "%")],
    "It cut rates by 25 basis points.": [("25 basis points", 25, "basis point")],
    "Jobs fell by 12,000 to 2.1 million.": [("12,000", 12_000, None), ("2.1 million", 2.1e6, None)],
    "The index gained 120.5 points to 17,345.20.": [("120.5 points", 120.5, "point"), ("17,345.20", 17345.2, "point")],
    "It cut rates by half a point.": [("half a point", 0.5, "point")],
    "A quarter-point cut.": [("A quarter-point", 0.25, "percentage point")],
    "It took a half-percentage-point step.": [("a half-percentage-point", 0.5, "percentage point")],
    "A margin of plus or minus 3 points.": [("3 points", 3, "point")],
}
MEASURES: dict[str, list[Row]] = {
    "Highs of 41 degrees Celsius and lows of -5C.": [("41 degrees Celsius", 41, "Cel"), ("-5C", -5, "Cel")],
    "Snow of 2-4in and 12 to 18 inches.": [("2-4in", (2, 4), "[in_i]"), ("12 to 18 inches", (12, 18), "[in_i]")],
    "A 7- or 8-inch screen.": [("7", 7, "[in_i]"), ("8-inch", 8, "[in_i]")],
    "It is three-quarters of a mile away.": [("three-quarters of a mile", 0.75, "[mi_i]")],
    "It went from 0 to 60 mph.": [("0", 0, "[mi_i]/h"), ("60 mph", 60, "[mi_i]/h")],
    "Take 500 mg or 2 mL per kg.": [("500 mg", 500, "mg"), ("2 mL per kg", 2, "mL/kg")],
    "Take 1,000 IU of vitamin D.": [("1,000 IU", 1000, "[IU]")],
    "The 2,400-square-foot house.": [("2,400-square-foot", 2400, "[sft_i]")],
    "It ran 2½ miles, then 1¾ miles.": [("2½ miles", 2.5, "[mi_i]"), ("1¾ miles", 1.75, "[mi_i]")],
    "The 1,000-km (620-mile) pipe.": [("1,000-km", 1000, "km"), ("620-mile", 620, "[mi_i]")],
}


PAGES: dict[str, list[Row]] = {
    "Six boats sank.": [("Six boats", 6, "boat")],
    "The new boat is larger than the 15-inch model and sold more than the 300 boats of the year.": [
        ("15-inch", 15, "[in_i]"),
        ("300 boats", 300, "boat"),
    ],
    "It measures 17.5 x 5.2 x 12 inches and 30 × 40 cm.": [
        ("17.5", 17.5, "[in_i]"),
        ("5.2", 5.2, "[in_i]"),
        ("12 inches", 12, "[in_i]"),
        ("30", 30, "cm"),
        ("40 cm", 40, "cm"),
    ],
    "It has a 12-core CPU/18-core GPU and a 16 core CPU/40 core GPU.": [
        ("12-core", 12, "core"),
        ("18-core", 18, "core"),
        ("16 core", 16, "core"),
        ("40 core", 40, "core"),
    ],
    "The screen has 226ppi and runs at 60fps.": [("226ppi", 226, "{pixel}/[in_i]"), ("60fps", 60, "{frame}/s")],
    "The firm has one Harlow's branch; the biggest one Dorn's ever had was red.": [
        ("one Harlow's branch", 1, "Harlow's branch")
    ],
    "The plan has (1) a pool, (2) a park, (5) a bar and (8) a zoo. The firm (12) grew.": [("12", 12, None)],
    "They may vote at 16 and 17 years old; she has 2 and 3-year-olds at home.": [
        ("16 and 17 years old", 16, "a"),
        ("2", 2, "a"),
        ("3-year-olds", 3, "a"),
    ],
    "The rate was 14.2 deaths per 100,000 people, and 3.5 per 1,000 children.": [
        ("14.2 deaths per 100,000 people", 14.2, "death/{100,000 people}"),
        ("3.5 per 1,000 children", 3.5, "1/{1,000 children}"),
    ],
    "The job went to a 14-year-old's mother.": [("14-year-old", 14, "a")],
    "He weighs 15 stone, built 20 stone walls and likes the Stone.": [
        ("15 stone", 15, "[stone_av]"),
        ("20 stone walls", 20, "stone wall"),
    ],
    "They are 6-foot-4 and 5-foot-10; the 6-foot fence fell.": [
        ("6-foot-4", 6.3333, "[ft_i]"),
        ("5-foot-10", 5.8333, "[ft_i]"),
        ("6-foot", 6, "[ft_i]"),
    ],
    "They had five each; the other two stayed.": [("five", 5, None)],
    "1 tackle, 1 assist and 2 sacks; 1 in 5 fell.": [
        ("1 tackle", 1, "tackle"),
        ("1 assist", 1, "assist"),
        ("2 sacks", 2, "sack"),
        ("1 in 5", 0.2, None),
    ],
    "It is 4x faster and grew 10x, from 1024x768; a 10-fold rise.": [
        ("4x", 4, "time"),
        ("10x", 10, "time"),
        ("10-fold", 10, "time"),
    ],
    "She sang with three kids, ages 2, 5 and 9.": [
        ("three kids", 3, "kid"),
        ("2", 2, "a"),
        ("5", 5, "a"),
        ("9", 9, "a"),
    ],
    "A 10K race, 10K of debt and 14K gold.": [("10K", 10000, None)],
    "The twin of one likely buyer left; only one currently works.": [("one likely buyer", 1, "likely buyer")],
    "Some 29% of US adults and a fifth of college-educated voters agreed.": [("29%", 29, "%"), ("a fifth", 0.2, None)],
    "NASA's first two-way link lasted the first two days.": [("first", 1, None), ("two days", 2, "d")],
    "One Ravenport-based trade expert and one well-known singer left.": [
        ("One Ravenport-based trade expert", 1, "Ravenport-based trade expert"),
        ("one well-known singer", 1, "well-known singer"),
    ],
    "You have 80 plus percent of firms, 50 plus people and two plus two.": [
        ("80 plus percent", 80, "%"),
        ("50 plus people", 50, "people"),
    ],
    "He took 20 free tickets, two used cars and 10 live birds; 12 found jobs in six high schools.": [
        ("20 free tickets", 20, "free ticket"),
        ("two used cars", 2, "used car"),
        ("10 live birds", 10, "live bird"),
        ("12", 12, None),
        ("six high schools", 6, "high school"),
    ],
    "About seven-in-10 voters had a one-in-five chance.": [("seven-in-10", 0.7, None), ("one-in-five", 0.2, None)],
    "Sales came to $32.243 billion.": [("$32.243 billion", 32243000000, "USD")],
    "The fee is $9.99/mo or £8/month.": [("$9.99/mo", 9.99, "USD/mo"), ("£8/month", 8, "GBP/mo")],
    "Nearly a third of women left; it fell by nearly a third.": [
        ("a third", 0.333333, None),
        ("a third", 0.333333, None),
    ],
    "Hundreds of them lined the road; 40 of them and 300 of US adults fled.": [
        ("Hundreds", (200, None), None),
        ("40", 40, None),
        ("300 of US adults", 300, "US adult"),
    ],
    "It holds 15kg of wet washing on 21m of drying space and dries fast; 2m of loyal customers left.": [
        ("15kg", 15, "kg"),
        ("21m", 21, "m"),
        ("2m of loyal customers", 2000000, "loyal customer"),
    ],
    "More than 50,000 died and 2.7m lost homes.": [("50,000", 50000, None), ("2.7m", 2700000, None)],
    "One in 10 tests was positive; he won two in 10 games.": [("One in 10", 0.1, None), ("10 games", 10, "game")],
    "Half of the funding and $2 million of spending are gone.": [("Half", 0.5, None), ("$2 million", 2000000, "USD")],
    "Pages for ages 14 and up; 40 Dorn phones.": [("14", 14, "a"), ("40 Dorn phones", 40, "Dorn phone")],
    "Some 26 out of 35 hospitals are shut; four out of five stars shone.": [
        ("26", 26, "hospital"),
        ("35 hospitals", 35, "hospital"),
        ("four out of five", 0.8, None),
    ],
    "In a single year he lost a single vote.": [("a single year", 1, "a"), ("a single vote", 1, "vote")],
    "There are 263 daily news organizations and 12 weekly flights.": [
        ("263 daily news organizations", 263, "daily news organization"),
        ("12 weekly flights", 12, "weekly flight"),
    ],
    "He bought the Pixel 6 and 6 Pro; 6 Pro athletes came.": [("6 Pro athletes", 6, "Pro athlete")],
    "Fasting raised the risk (1). It helped 103 women (2). Pulses may help (3).": [("103 women", 103, "woman")],
    "One small, 2-month study was made, and one dead.": [("2-month", 2, "mo")],
    "It left one woman dead and one man missing.": [("one woman", 1, "woman"), ("one man", 1, "man")],
    "He is 5' 3\" (160 cm), a 330-pounder; RE4 is a game.": [("160 cm", 160, "cm"), ("330-pounder", 330, "[lb_av]")],
    "More than 90 percent of Gaza's 2.3 million residents fled.": [
        ("90 percent", 90, "%"),
        ("2.3 million residents", 2300000, "resident"),
    ],
    "It earned $2.53 per diluted share, with guidance of up 2.3 percent and up 4 percent.": [
        ("$2.53 per diluted share", 2.53, "USD/{share}"),
        ("2.3 percent", 2.3, "%"),
        ("4 percent", 4, "%"),
    ],
    "In the next 15, 20, 25 years; after 2, 3, 4 weeks.": [
        ("15", 15, "a"),
        ("20", 20, "a"),
        ("25 years", 25, "a"),
        ("2", 2, "wk"),
        ("3", 3, "wk"),
        ("4 weeks", 4, "wk"),
    ],
    "Hundreds of inch-tall figures and hundreds of miles.": [
        ("Hundreds", (200, None), "figure"),
        ("hundreds of miles", (200, None), "[mi_i]"),
    ],
    "Nine of Dorn's ten boats sank, with 20 of his season-high 31 points.": [
        ("Nine", 9, "boat"),
        ("ten boats", 10, "boat"),
        ("20", 20, "point"),
        ("31 points", 31, "point"),
    ],
    "One year, we sang; for one year, he slept.": [("one year", 1, "a")],
    "A single parent and a single-parent home.": [("A single parent", 1, "parent")],
    "Five Hurricanes prospects and five Lions left.": [
        ("Five Hurricanes prospects", 5, "Hurricanes prospect"),
        ("five Lions", 5, "lion"),
    ],
    "It has 16 Ω, 20 total hours and 71 total tackles.": [
        ("16 Ω", 16, "Ohm"),
        ("20 total hours", 20, "h"),
        ("71 total tackles", 71, "total tackle"),
    ],
    "It measures 27 x 20, or 17.5 x 5.2 x 12 inches; 1920 x 1080 pixels.": [
        ("17.5", 17.5, "[in_i]"),
        ("5.2", 5.2, "[in_i]"),
        ("12 inches", 12, "[in_i]"),
    ],
    "They pause for a moment or two each day; they had five each, he said.": [("five", 5, None)],
    "He had a top-20 hit and 10 top-10 finishes.": [("10 top-10 finishes", 10, "top-10 finish")],
    "It is 11KB of text for the Windows 11 KB5033375 patch, as in 802.1x.": [("11KB", 11, "kBy")],
    "On November 3—nine days before the vote—he left; 3—5 days.": [("nine days", 9, "d"), ("3—5 days", (3, 5), "d")],
    "A quarter cup is 33 calories.": [("33 calories", 33, "[Cal]")],
    "Krampus—a half-demon, half-goat—came; half a million fled for a half-hour.": [
        ("half a million", 500000, None),
        ("a half-hour", 0.5, "h"),
    ],
    "They said 180 Kent is shut, and 300 British are here.": [("300", 300, None)],
    "She did 80 Day Obsession and 20 days of rest.": [("20 days", 20, "d")],
    "It made five 787 Dreamliner sales and the 777 program grew; 737 Americans fled.": [
        ("737 Americans", 737, "American")
    ],
    "Orders went down by 30 to 126; it rose by 5 to 10 per cent.": [
        ("30", 30, None),
        ("126", 126, None),
        ("5 to 10 per cent", (5, 10), "%"),
    ],
    "See pic.dorn.com/4p7SXk7JPW; it costs 4p.": [("4p", 4, "GBP/100")],
    "They wait for one more second.": [("one more second", 1, "s")],
}
"""Forms that pages of any kind have."""

REGISTERS: dict[str, list[Row]] = {
    "Nearly a third — 31% — said no.": [("a third", 0.333333, None), ("31%", 31, "%")],
    "Deaths fell by a third between the wars.": [("a third", 0.333333, None)],
    "More than a quarter of them left, and half have no car.": [("a quarter", 0.25, None), ("half", 0.5, None)],
    "Nine in ten liked it.": [("Nine in ten", 0.9, None)],
    "The bank cut its rate by a quarter point to 4.75%.": [
        ("a quarter point", 0.25, "percentage point"),
        ("4.75%", 4.75, "%"),
    ],
    "Seas could rise by up to a metre.": [("a metre", 1, "m")],
    "Blazes burnt over 800 000 hectares.": [("800 000 hectares", 800_000, "har")],
    "It was down for four straight years.": [("four straight years", 4, "a")],
    "Two surviving Dorners reporters spoke.": [("Two surviving Dorners reporters", 2, "surviving Dorners reporter")],
    "He earned tens of thousands of pounds.": [("tens of thousands of pounds", (20_000, None), "GBP")],
    "They seized thousands of pounds of tea.": [("thousands of pounds", (2000, None), "[lb_av]")],
    "The two pour millions of dollars into it.": [("millions of dollars", (2e6, None), "USD")],
    "Demand was up from 70-80 per cent earlier.": [("70-80 per cent", (70, 80), "%")],
    "Sugar fell to P2,500 per bag and P85 per kilo; he got his P45.": [
        ("P2,500 per bag", 2500, "PHP/{bag}"),
        ("P85 per kilo", 85, "PHP/kg"),
    ],
    "A poll of 1,500 US eligible voters.": [("1,500 US eligible voters", 1500, "US eligible voter")],
    "At one stage trying to enter, they lost one building.": [
        ("one stage", 1, "stage"),
        ("one building", 1, "building"),
    ],
    "It lasted a month and a half.": [("a month and a half", 1.5, "mo")],
    "It was their 11-win year.": [("11-win", 11, "win")],
    "Output fell by 500,000 b/d to 1.2 million bpd.": [
        ("500,000 b/d", 500_000, "[bbl_us]/d"),
        ("1.2 million bpd", 1_200_000, "[bbl_us]/d"),
    ],
    "The lake holds 200 acre-feet and the field 15 tcf, or 3 bcf a year.": [
        ("200 acre-feet", 200, "[acr_us].[ft_i]"),
        ("15 tcf", 15, "T[cft_i]"),
        ("3 bcf a year", 3, "G[cft_i]/a"),
    ],
    "Levels hit 15 µg/m3 beside a 2,000cc engine.": [("15 µg/m3", 15, "ug/m3"), ("2,000cc", 2000, "cm3")],
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *COUNTS.items(),
        *PARTS.items(),
        *MONEY.items(),
        *SHARES.items(),
        *MEASURES.items(),
        *REGISTERS.items(),
        *PAGES.items(),
    ],
)
def test_figure_is_read_with_its_value_and_unit(text, expected):
    assert rows(text) == expected


AGES = {
    "Chavez, 55, said so.": (55, None, None),
    "Ann Reed (62) died.": (62, None, None),
    "Her husband, 64, died.": (64, None, None),
    "Moro, then 38, left.": (38, None, None),
    "Bo Reed, Jr., 38; he left.": (38, None, None),
    "A man whose age, 44, is known.": (44, None, None),
    "Voters younger than 30, they said.": (30, None, None),
    "The striker, 28, signed.": (28, None, None),
    "The boy, aged 7, left.": (7, None, None),
    "The 9-year-old girl left.": (9, None, None),
    "One of whom is 19, they said.": (19, None, None),
    "A man in his 40s left.": (None, 40, 49),
    "Adults 65 and older can come.": (65, None, None),
    "Children under 12 can come.": (12, None, None),
    "Ages ranged from 18 to 65.": (None, 18, 65),
    "Mrs Lund died aged 97.": (97, None, None),
    "Okay, I’m 11.": (11, None, None),
    "You're 22.": (22, None, None),
    "I was nine and it was late.": (9, None, None),
    "They were both 16 when they met.": (16, None, None),
    "Moro was 12 when the war began.": (12, None, None),
    "Now 24, she works here.": (24, None, None),
    "She turns 40 next month.": (40, None, None),
    "Some were as young as 14 at the time.": (14, None, None),
    "Marina Lund, 37 (right), left.": (37, None, None),
    "She retired at 65 and moved.": (65, None, None),
    "At 15 he left school.": (15, None, None),
    "She was about seven when the war ended.": (7, None, None),
    "He was nearly 12.": (12, None, None),
    "Marsh was 10 or 11 at the time.": (None, 10, 11),
    "The over-65s left.": (65, None, None),
    "Children under five years will suffer.": (5, None, None),
    "Age: 18": (18, None, None),
}


@pytest.mark.parametrize("text", AGES)
def test_age_is_told_as_an_age(text):
    (one,) = figures(text)
    assert (one.kind, one.unit, one.value, one.min, one.max) == ("age", "a", *AGES[text])


def test_two_ages_with_one_unit_are_ages():
    assert [(one.value, one.kind) for one in figures("No 16- and 17-year-olds may vote.")] == [(16, "age"), (17, "age")]


def test_two_people_have_two_ages():
    found = figures("Ann and Bo Reed, 22 and 19, left.")
    assert [(one.value, one.kind) for one in found] == [(22, "age"), (19, "age")]


PENALTIES = {
    "He was sentenced to 12 years in prison.": [(12, "a")],
    "She got 18 months' probation.": [(18, "mo")],
    "She got 200 hours of community service.": [(200, "h")],
    "The judge gave him six months of home confinement and three years of supervised release.": [(6, "mo"), (3, "a")],
    "He was fined $50,000.": [(50_000, "USD")],
    "He was given a 15-month jail term and a $2,500 fine.": [(15, "mo"), (2500, "USD")],
    "He faces up to 20 years behind bars.": [(20, "a")],
    "He was put on probation for two years.": [(2, "a")],
    "She faces 10 years if convicted.": [(10, "a")],
    "He got 10 years for robbery.": [(10, "a")],
    "He must pay $12,000 in restitution.": [(12_000, "USD")],
    "He drew a 90-day suspension and a two-game ban.": [(90, "d"), (2, "game")],
    "He got a one-game suspension.": [(1, "game")],
}


@pytest.mark.parametrize("text", PENALTIES)
def test_penalty_is_told_as_a_penalty(text):
    found = figures(text)
    assert [(one.value, one.unit) for one in found] == PENALTIES[text]
    assert {one.kind for one in found} == {"penalty"}


CASUALTIES = {
    "At least 14 people were killed and 32 others injured; seven are missing.": [14, 32, 7],
    "The quake left 200 dead and more than 1,000 injured.": [200, 1000],
    "A gunman killed eight and wounded a dozen.": [8, 12],
    "The death toll rose to 41.": [41],
    "The number of dead climbed past 1,300.": [1300],
    "One person is missing.": [1],
    "Twelve people, mostly women, have died.": [12],
    "It killed 17 people, including four children, and injured dozens.": [17, 4, 24],
    "It killed six officers and at least 14 rebels.": [6, 14],
    "Six officers and 14 rebels died.": [6, 14],
    "Two police officers were shot dead.": [2],
    "Hospitals saw 43 wounded, nine of them critically.": [43, 9],
    "There were 18 deaths, up from 12.": [18, 12],
    "Thirty-two passengers were hurt, five seriously.": [32, 5],
    "The number of people killed rose to 12 and the injured to 60.": [12, 60],
    "Dozens more are missing.": [24],
    "Two workers were reportedly injured.": [2],
    "Four sailors later died.": [4],
    "One person has reportedly been injured.": [1],
    "Killed: At least 20,424.": [20424],
    "Injured: More than 54,036.": [54036],
    "Some 66 reporters have been killed, as well as four Dornish reporters.": [66, 4],
    "12 people, mostly women, died.": [12],
    "An estimated 20,000 people — almost all of that town — have been killed.": [20000],
    "Two people in a car were killed.": [2],
    "Some 10 workers at the plant died.": [10],
    "At least 106 protesters in the city have been killed.": [106],
    "Despite the deaths of at least three children, they left.": [3],
    "Another two women have already been killed.": [2],
    "It killed a total of 346 people.": [346],
    "The crash killed all 72 people aboard.": [72],
    "Searchers look for 13 people missing.": [13],
}


@pytest.mark.parametrize("text", CASUALTIES)
def test_dead_hurt_and_missing_are_casualties(text):
    found = figures(text)
    assert [one.value if one.value is not None else one.min for one in found] == CASUALTIES[text]
    assert {one.kind for one in found} == {"casualty"}


NO_CASUALTIES = ["Twelve people came.", "Two miners are trapped.", "It sold 40 boats.", "One survived."]


@pytest.mark.parametrize("text", NO_CASUALTIES)
def test_living_are_no_casualties(text):
    assert not any(one.kind == "casualty" for one in figures(text))


NO_FIGURES = [
    "She came home. \n3. Eat well.\nIt helps. \n12. Sleep.",
    "Nurses hear it a lot[1], as others said[12].",
    "We want (1) a park and (2) a pool.",
    "They hold a 13W-2L-2D home record.",
    "It is a Level 3 out of 5 risk.",
    "The risk of a storm or two exists.",
    "The air cools as one heads south.",
    "Series two lands soon, and Part one is out.",
    "In one moment, he was gone.",
    "Officers took 911 calls.",
    "A p2p network uses the v5p chip.",
    "Call 1-800-SPEAK-UP.",
    "She lives in the 1800 block of Marsh Lane.",
    "Use the same one everywhere.",
    "A five-pillared approach ends zero-hours contracts.",
    "Lamps of 6700K and a 14K rose gold ring.",
    "She lost 6-4, 3-6, 7-5.",
    "The side led in the first half.",
    "It is one arising from greed.",
    "2023 Year in Review",
    "In the last year it grew.",
    "The firm has a zero-tolerance policy.",
    "He showed zero tolerance.",
    "He is one of the best players.",
    "She is one of a kind, and no one came.",
    "Call 555-0142 or +44 20 7946 0991.",
    "Call (555) 123-4567 or 1-800-555-0199.",
    "Write to P.O. Box 1234.",
    "Flight 370 was delayed on Highway 61 and Route 66.",
    "He lives at 12 Marsh Lane or 1600 North Dorn Avenue.",
    "He lives on 42nd Street.",
    "A Boeing 737 MAX 8 met an F-16.",
    "The iPhone 12 and the Galaxy S21.",
    "It is the No. 4 cause of death.",
    "Varland beat Kesto 3-2.",
    "She won the set 6-4, 7-5.",
    "The Senate voted 51-49 to confirm him.",
    "The measure failed 47-53.",
    "A 5-to-4 ruling and a 9-to-5 job.",
    "Ruiz went 3-for-4.",
    "Odds were 30 to 1 against.",
    "Room 101, Gate 5 and page 12.",
    "See Section 7(a)(1) and H.R. 1319.",
    "The ratio is 3:1, and 24/7 it stays.",
    "IP address 192.168.1.1, version 2.4.1.",
    "He was born on 4 July 1976.",
    "It opens at 5:30 p.m. on May 3.",
    "They met at the Seven Hills.",
    "The 737 landed, and the 401(k) pays.",
    "It is below zero.",
    "He 1) reads and 2) writes.",
    "The message is 756643058100428800.",
    "Read part 1 here.",
    "One in 2019 was lost.",
    "The room was about half-full.",
    "In the first place, nobody asked; her skill is second to none.",
    "First and foremost, it is home. First of all, go.",
    "First responders gave first aid; on second thoughts, third parties left.",
    "She first joined and first saw it; they called me first; it was first published here.",
    "The bottom half of the lake, the latter half of the book and the southern half of the island.",
    "On one hand it is small. He is one step ahead.",
    "Film rights went to 20th Century Fox.",
    "He was ranked No. 1 and 2 in the Round of 16 and among the top 10.",
    "A 20-time champion won a five-setter with a three-pointer.",
    "Jonas Brandt (25) celebrates with Max Dorn (16) during a hockey game.",
    "The 747 jet flew, at 6'4\" tall.",
    "A Level 3 out of 5 risk is a one-liner.",
    "They told 404 Media so at the corner of 23rd and L streets.",
    "They put kids first, with two-factor login and 3-pointers, from seat 14C and postcode 90210.",
    "First, make a list. But first, we go.",
    "Second, read on. He drove a four-wheeler along the 405 highway to a one-stop shop.",
    "It has the modern Zero Gravity Seats at Four Seasons. But first — a song.",
    "NBC 5 has edited it. Drink water first then go.",
    "18, 2023 9:00 am EST",
    "Package 1: the best is a one stop shop.",
    "Ebb is one of the Fortune 500 companies, and Hale of the Nikkei 225 stocks.",
    "Meal 2",
]


@pytest.mark.parametrize("text", NO_FIGURES)
def test_number_of_a_name_a_date_or_a_score_is_no_figure(text):
    assert rows(text) == []


MODIFIERS = {
    "More than half of them left.": "more_than",
    "About two-thirds of the land is dry.": "approximate",
    "He has worked here for 20-plus years.": "at_least",
    "It cost a cool $100 million-ish.": "approximate",
    "It cuts nothing thicker than 7 inches.": "more_than",
    "Almost a third said no.": "approximate",
    "More than 300 boats sank.": "more_than",
    "At least 300 boats sank.": "at_least",
    "Up to 300 boats sank.": "at_most",
    "About 300 boats sank.": "approximate",
    "Fewer than 300 boats sank.": "less_than",
    "The 300 boats sank.": "exact",
    "It edged up to 4.1%.": "exact",
    "It was up to 4.1%.": "at_most",
    "It grew 8 times over two years.": "exact",
    "It cost $1,000-plus.": "at_least",
    "It has 3,000+ staff.": "at_least",
    "It sold more than the 300 boats.": "exact",
    "It fell as low as $5.": "at_least",
    "Under-16s may come.": "less_than",
    "It is for children of 3 and under.": "at_most",
    "It went beyond the two awards.": "exact",
    "It fell over a 14-year period.": "exact",
    "It had guidance of up 2.3 percent and up 4 percent.": "exact",
}


@pytest.mark.parametrize("text", MODIFIERS)
def test_words_before_a_figure_say_how_exact_it_is(text):
    assert figures(text)[-1].modifier == MODIFIERS[text]


def test_over_a_length_of_time_is_more_than_it_behind_a_preposition():
    assert figures("They were idle for over two years.")[0].modifier == "more_than"


def test_part_says_what_it_is_a_part_of():
    (one,) = figures("Nine out of 10 children agreed.")
    assert one.of is not None
    assert one.of.text == "children"


MARKED = {
    "Der Preis stieg um 2,5 % auf 10.000 €.": [("2,5 %", 2.5, "%"), ("10.000 €", 10_000, "EUR")],
    "Im Haus waren 5 in Not.": [],
    "Er lief 10 km in 40 min.": [("10 km", 10, "km"), ("40 min", 40, "min")],
}


@pytest.mark.parametrize("text", MARKED)
def test_of_other_languages_figures_with_a_mark_are_read(text):
    found = find_quantities(text, tokenize(text), find_sentences(text), (), "de")
    assert [(one.span.text, one.value, one.unit) for one in found] == MARKED[text]


WORDS = (
    "3 10,000 .5 2½ 1/2 twenty five a one half third dozens hundreds of million bn k m % $ £ per cent percent to and "
    "or in out every from by between - – / ( ) + , . : people dead killed injured years old aged prison fined points "
    "miles mg degrees C °C more than up over under at least who them May 2019 Monday 5 p.m. No. the The Lane MPs"
).split()
PHRASES = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)
TIGHT = st.lists(st.sampled_from(WORDS), max_size=20).map("".join)
LENGTHS = frozenset(("duration", "age", "penalty", "casualty"))


@given(st.one_of(PHRASES, TIGHT, st.text(max_size=60)))
def test_spans_are_of_the_text_in_order_and_apart(text):
    behind = 0
    for one in figures(text):
        span = one.span
        assert span.text == text[span.start : span.end] != ""
        assert span.start >= behind
        behind = span.end
        assert one.of is None or one.of.text == text[one.of.start : one.of.end]
        assert one.value is not None or one.min is not None or one.max is not None


@given(st.one_of(PHRASES, TIGHT))
def test_nothing_is_a_date_and_a_figure(text):
    found, times = read(text)
    dates = [time for time in times if time.type in ("DATE", "TIME")]
    for one in found:
        crossed = [time for time in dates if one.span.start < time.span.end and time.span.start < one.span.end]
        assert not crossed or one.kind in LENGTHS, (one, crossed)


@given(PHRASES)
def test_reading_twice_gives_the_same(text):
    assert figures(text) == figures(text)


LIMIT = 10.0
"""CPU seconds for a megabyte: what a hostile page may take in all."""


def megabyte(words: list[str]) -> str:
    text = " ".join(words[(place * place + 7 * place) // 3 % len(words)] for place in range(400_000))
    return text[:1_000_000]


@pytest.mark.slow
@pytest.mark.parametrize(
    "text",
    [
        megabyte([*WORDS, "x"]),
        megabyte(["12", "km", "boats"]),
        "9" * 1_000_000,
        "1-" * 500_000,
        "5 ( ) + " * 125_000,
        "seven- or " * 100_000,
        "one in " * 140_000,
        "3 boats, compared with 4 " * 40_000,
        "dozens of " * 100_000,
        "half a million of a " * 50_000,
        "\n -5 boats" * 100_000,
        "5, 6 and " * 60_000,
        "Five Critics Choice " * 50_000,
    ],
    ids=[
        *("mixed", "units", "one figure", "hyphens", "telephones", "rows", "proportions", "ties", "crowds", "halves"),
        *("points", "lists", "names"),
    ],
)
def test_a_megabyte_in_one_line_takes_seconds(text):
    check_linear(lambda text: find_quantities(text, tokenize(text), find_sentences(text), (), "en"), text, LIMIT)
