"""How English says when: patterns over words, each with the reader that knows what it means.

The language of patterns stands in `onrecord.annotate.timex.patterns`, classes of words in `time_words.py`, readers in
`onrecord.annotate.timex.readers`. One pattern a line; a line that ends in a backslash goes on.

>>> [(reader, pattern) for reader, says, pattern in rows() if says == "noon or midnight"]
[('noon', 'about=<about>? hour=<h12>? which=( noon | midnight | midday ) ( ZONE )?')]
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

PIECES: Final[dict[str, str]] = {
    "DAY": "( <dom> <suffix>? | <ordinal> | <number> <dash>? <ordinal> )",
    "NTH": "( <ordinal> | <dom> <suffix> )",
    "YEAR": "( <year> | <apostrophe> <two> )",
    "WORDS": "<number> ( <dash>? <number> | and <number> )* ( <dash>? and <dash>? a? <dash>? half )?",
    "COUNT": (
        "( a ( hundred | thousand | dozen | million ) | <figure> ( <dash>? <figure> / <figure> | ½ | ¼ | ¾ "
        "| and a half | hundred | thousand | <dash>? ( million | billion ) )? | WORDS )"
    ),
    "FEW": "( a <few> | a? couple of | a couple | a number of | <few> | many more | some )",
    "MANY": (
        "( FEW ( dozen | hundred | thousand | million ) "
        "| ( tens of | hundreds of )? ( dozens | hundreds | thousands | millions | billions ) of )"
    ),
    "UNIT": "( <unit> | <units> )",
    "ABOUT": (
        "( ( <only> )? ( <about> | close to | ( a little | little | slightly )? ( more | less ) than | longer than "
        "| fewer than | at least | at most | no less than | no more than | up to ) | ( well | a little | slightly ) "
        "( over | under ) | exactly | precisely | barely | not quite | upwards of )"
    ),
    "ONCE": (
        "( an ( additional | extra ) | a further | ( the | this | that | these | those )? "
        "( <last> | <next> | first | final | other | latest | same | initial ) | these | those )"
    ),
    "WEEKDAY": "( ( this coming | this past | <this> | last | next )? <weekday> .? ,? )",
    "PART": (
        "( the? <early> ( in | part of | <dash> )? | the? mid <dash>? | the? very? <part> of "
        "| the ( early | latter ) part of | <earlier> in )"
    ),
    "HALF_OF": "( the? ( first | second | latter | last ) half of )",
    "MIDDLE": (
        "( <early> <dash>? | <earlier> | mid <dash>? | mid <dash>? to <dash>? late "
        "| <early> <dash>? to <dash>? ( mid | late ) <dash>? )"
    ),
    "OF_THE_YEAR": "( of? year_of=( that same? | the same | this | last | next | the following | the previous ) year )",
    "WHICH": (
        "( ( the | this )? ( <last> | <next> | latest | most recent ) | <this> | the current | the same | that "
        "| that same | this same )"
    ),
    "DATE": (
        "( month=<month> .? day=DAY ( ,? year=YEAR | OF_THE_YEAR )? | day_first=DAY of? month_then=<month> ( .? ,? "
        "year_then=YEAR )? )"
    ),
    "ZONE": "( <zone> | local time | ( eastern | central | mountain | pacific ) ( standard | daylight )? time )",
    "HOLIDAY": (
        "( <holiday> ( day | eve | sunday | monday )? | new year ( day | eve )? | <feast> <apostrophe>? day "
        "| martin luther king ( jr .? )? day | mlk day | st .? <saint> day | april ( fool | fools ) <apostrophe>? day "
        "| all saints <apostrophe>? day | guy fawkes ( day | night ) | ( bonfire | burns | twelfth ) night "
        "| ( palm | remembrance | mothering ) sunday | ( cyber | whit ) monday | ( shrove | giving ) tuesday "
        "| ash wednesday | maundy thursday | ( good | black ) friday | cinco de mayo | mardi gras )"
    ),
    "WHICH_QUARTER": (
        "( latest | most recent | prior <dash>? year | current | last | same | previous | this | that | next "
        "| ( comparable | corresponding | like | same )? year <dash> ( ago | earlier | before ) "
        "| comparable | corresponding | like | just <dash>? ended )"
    ),
}
"""Named pieces of patterns."""

PATTERNS: Final[tuple[tuple[str, str, str], ...]] = (
    # Days, months and years.
    (
        "iso",
        "a date in figures, year first",
        """
        year=<year> <dash> month=<moy> <dash> day=<dom> tail=( tmo | taf | tev | tni )?
        """,
    ),
    (
        "iso",
        "an instant in figures",
        """
        year=<year> <dash> month=<moy> <dash> day=<dom> t? hour=<hour> : minute=<sixty> ( : <sixty> | : \
            <decimal> )? zone=z?
        """,
    ),
    ("iso", "a date in figures, year first", "year=<year> / month=<moy> / day=<dom>"),
    ("dotted", "a date in figures", "<dotted>"),
    ("slashed", "a date in figures", "<dom> / <dom> / ( <year> | <two> )"),
    ("slashed", "a date in figures", "<two> <dash> <two> <dash> ( <year> | <two> )"),
    (
        "iso_week",
        "a week by its number",
        """
        year=<year> <dash>? w week=<two>
        week week=<dom> of year=<year>
        """,
    ),
    (
        "date",
        "a day with month and year",
        """
        WEEKDAY? part=PART? month=<month> .? day=DAY ,? year=YEAR
        WEEKDAY? part=PART? the? day=DAY of? month=<month> .? ,? year=YEAR
        day=<dom> <dash> month=<month> <dash> year=( <year> | <two> )
        """,
    ),
    (
        "date",
        "a day with its month",
        """
        WEEKDAY? part=PART? which=( this coming | this past | last | next | this )? month=<month> .? the? day=DAY \
            OF_THE_YEAR?
        WEEKDAY? part=PART? the? day=DAY of? month=<month> OF_THE_YEAR?
        """,
    ),
    (
        "nth_weekday",
        "a day of the week counted within a month",
        """
        the nth=( <ordinal> | last ) weekday=<weekday> ( in | of ) month=<month> ( ,? of? year=YEAR | OF_THE_YEAR )?
        the nth=( <ordinal> | last ) weekday=<weekday> ( in | of ) of_month=( the | this | next | last ) month
        the? nth=( <ordinal> | last ) weekday=<weekday> ( in | of ) every_month=( each | every ) month
        """,
    ),
    ("weekday_the", "a day of the week with its number", "weekday=<weekday> ,? the day=( <dom> <suffix> )"),
    (
        "date",
        "a month with its year",
        "part=( PART | HALF_OF )? ( the month of )? month=<month> .? ,? of? year=YEAR",
    ),
    (
        "month",
        "a month",
        "part=( PART | HALF_OF )? which=WHICH? ( the month of )? month=<month> OF_THE_YEAR?",
    ),
    ("year", "a year", "part=PART? ( the year | the years | year )? year=YEAR"),
    (
        "spoken",
        "a year in words",
        """
        part=PART? ( the year )? said=( two thousand and? <number>? | <number> oh <number> )
        part=PART? ( the year )? said=( <number> <dash>? <number> <dash>? <number>? )
        month=<month> said=( <number> <number> <dash>? <number>? )
        month=<month> the? day=( <ordinal> | <number> <dash>? <ordinal> ) ,? said=( <number> <number> <dash>? \
            <number>? )
        the day=( <ordinal> | <number> <dash>? <ordinal> ) of month=<month> ,? said=( <number> <number> <dash>? \
            <number>? )
        """,
    ),
    ("dom", "a day of a month named before", "the? day=<dom> <suffix>"),
    (
        "dom_of",
        "a day of this month or the one beside it",
        "the day=( <dom> <suffix> | <ordinal> | <number> <dash>? <ordinal> ) of of_month=( this | last | next ) month",
    ),
    (
        "bc",
        "a year before Christ",
        """
        part=PART? ( ( ca | circa ) .? )? ( the? season=<season> of? )? ( month=<month> ,? )? year=<figure> \
            era=<era>
        era=( ad | a.d. ) year=<figure>
        """,
    ),
    (
        "years_bc",
        "years before Christ from and to",
        """
        year=<figure> ( <dash> | to | and ) year_two=<figure> era=<era>
        """,
    ),
    (
        "fiscal",
        "a fiscal year",
        """
        part=PART? the? ( fiscal | financial ) year? year=YEAR
        part=PART? the year=YEAR ( fiscal | financial | calendar ) year
        fy short=( <year> | <two> )
        """,
    ),
    (
        "year",
        "the end of a year",
        """
        part=( year <dash>? end ) year=YEAR
        year=YEAR part=( year <dash>? end )
        """,
    ),
    # Several at once, and the edges of months.
    (
        "edge",
        "the first or last day of a month",
        """
        the edge=( first | last ) day of month=<month> ( ,? of? year=YEAR )?
        """,
    ),
    ("first_of", "the first day of a year or month", "the first of the unit=( year | month )"),
    (
        "days",
        "days of one month",
        """
        ( from | between )? day=DAY ( to | and | or | until | through | <dash> | , ) day_two=DAY of? \
            month=<month> ( ,? year=YEAR )?
        month=<month> .? day=<dom> ( to | and | or | through | <dash> ) day_two=DAY ( ,? year=YEAR )?
        """,
    ),
    ("years", "years from and to", "year=<year> ( <dash> | / ) year_two=<two>"),
    # Decades and centuries.
    (
        "decade",
        "a decade",
        """
        part=( PART | HALF_OF )? the? MIDDLE? ( <year> | <apostrophe> <two> | <two> ) \
            <apostrophe>? s
        part=( PART | HALF_OF )? the? MIDDLE? ( nineteen <dash>? )? decade=<decade>
        """,
    ),
    (
        "century",
        "a century",
        """
        part=( PART | HALF_OF )? the? MIDDLE? ordinal=( <dom> <suffix> | <ordinal> | twenty <dash> first ) \
            <dash>? ( century | centuries ) era=<era>?
        """,
    ),
    (
        "centuries",
        "two centuries",
        """
        the? MIDDLE? first=NTH ( and | or | to | through ) the? second=( MIDDLE? ) ordinal_two=NTH centuries
        """,
    ),
    # Parts of a year.
    (
        "quarter",
        "a quarter of a year",
        """
        part=PART? ( the | <this> | last )? ( fiscal )? ordinal=NTH <dash>? fiscal? quarter ( ( of | in )? ( \
            fiscal )? year=YEAR | OF_THE_YEAR | of the fiscal? year )?
        the? fiscal? year=YEAR <apostrophe>? s? ordinal=<ordinal> <dash>? quarter
        the? final=( final | last | closing ) quarter of ( year=YEAR | year_of=( this | last | next ) year | the year )
        the? final=( final | closing | fiscal final ) quarter
        """,
    ),
    (
        "quarters",
        "quarters of one year",
        """
        the? ordinal=<ordinal> ( and | or | through | to ) ordinal_two=<ordinal> <dash>? quarters ( ( of | in )? \
            year=YEAR )?
        """,
    ),
    ("the_quarter", "a quarter named before", "part=PART? the? which=WHICH_QUARTER? ( quarter | period )"),
    ("month_quarter", "the quarter of a month", "the? month=<month> <dash>? quarter"),
    (
        "quarter",
        "a quarter of a year",
        """
        year_of=( this | last | next ) year ( fiscal )? ordinal=<ordinal> <dash>? quarter
        the year ordinal=<ordinal> <dash>? quarter
        q ordinal=<dom> ( of? year=YEAR )?
        """,
    ),
    (
        "the_quarter",
        "a quarter named before",
        """
        the? ( same | corresponding | comparable | like ) ( quarter | period ) which=( of? last year | a year ago \
            | a year earlier )
        the quarter which=( a year ( ago | earlier ) )
        the quarter ( just ended | just completed )
        which=( last year ) ( quarter | period )
        """,
    ),
    (
        "the_quarter",
        "the period of a year",
        """
        the ( same | corresponding | comparable | like )? year=YEAR ( period | quarter )
        the ( same | corresponding | comparable | like ) ( period | quarter ) ( of | in ) year=YEAR
        """,
    ),
    (
        "quarter",
        "a quarter of the year before",
        """
        the? before=( year <dash> ( ago | earlier | before ) ) ordinal=<ordinal> <dash>? quarter
        """,
    ),
    ("quarter", "a quarter of a year", "( the | <this> )? ordinal=<ordinal> <dash>? reported=period"),
    (
        "half",
        "half a year",
        """
        the? ordinal=( first | second | last | latter ) half of the? fiscal? year=YEAR
        the? ordinal=( first | second | last | latter ) half ( of? ( this | last | next ) year )?
        the? ordinal=( first | second | last | latter ) half of ( the | that ) fiscal? year
        ordinal=( first | second ) <dash> half
        the? year=YEAR <apostrophe>? s? ordinal=( first | second ) <dash>? half
        h ordinal=<dom> of? year=YEAR
        year_of=( this | last | next ) year ordinal=( first | second | last | latter ) <dash>? half
        the year ordinal=( first | second | last | latter ) <dash>? half
        """,
    ),
    (
        "season",
        "a season with its year",
        """
        part=PART? the? ( <early> | mid <dash>? )? season=<season> ,? ( of | in )? year=YEAR
        the? year=YEAR season=<season>
        """,
    ),
    (
        "season",
        "a season",
        """
        part=( PART | <earlier> )? which=WHICH? ( the )? ( <early> | mid <dash>? )? season=<season>
        part=( PART | <earlier> )? the? ( <early> | mid <dash>? )? season=<season> OF_THE_YEAR
        """,
    ),
    (
        "holiday",
        "a holiday",
        "which=( last | this | next )? name=HOLIDAY daypart=<daypart>? ( ,? ( in | of )? year=YEAR )?",
    ),
    # Days of the week, parts of days.
    (
        "weekday",
        "a day of the week",
        """
        part=( <early> | <earlier> )? which=( this coming | this past | <this> | last | next | the following | \
            the previous | the next | that )? weekday=<weekday> .? daypart=<daypart>?
        weekday=<weekday> daypart=<daypart>? of? week=( this | last | next ) week
        ago=( a week ( ago | from | on ) ) weekday=<weekday>
        the? part=<early>? daypart=<daypart> hours? of weekday=<weekday>
        daypart=<twilight> on? weekday=<weekday>
        the? part=<early> hours of weekday=<weekday> daypart=<daypart>?
        the? ( wee | small ) hours of weekday=<weekday>
        """,
    ),
    (
        "relative_day",
        "today or a day beside it",
        """
        part=( <early> | <earlier> )? day=( today | yesterday | tomorrow ) daypart=<daypart>?
        """,
    ),
    (
        "relative_day",
        "a day beside yesterday or tomorrow",
        """
        the day before day=yesterday
        the day after day=tomorrow
        """,
    ),
    (
        "daypart",
        "a part of a day",
        """
        part=( <early> | <earlier> )? which=( tonight | last night | last evening | overnight )
        part=( early in? | late in? | <earlier> )? which=( the next | the following | the previous | the same | this \
            | that | that same | the ) daypart=<daypart>
        """,
    ),
    ("at_night", "at night", "night"),
    (
        "bare_daypart",
        "a part of a day",
        """
        daypart=<twilight>
        the? part=<early> <dash>? daypart=( morning | afternoon | evening ) ( hours )?
        ( predawn | pre <dash> dawn )
        part=<early> <dash> daypart=( morning | afternoon | evening )
        daypart=( morning | midday | afternoon | evening ) named=( trading | trade | dealings )
        bare=( morning | afternoon | evening | night )
        """,
    ),
    (
        "mid_daypart",
        "the middle of a part of a day",
        """
        mid <dash>? daypart=( morning | afternoon ) ( on? weekday=<weekday> )?
        daypart=( midmorning | midafternoon ) ( on? weekday=<weekday> )?
        """,
    ),
    (
        "weekdays_ago",
        "so many days of a name ago",
        "( count=COUNT | few=( a couple of ) ) weekdays=<weekdays> ( ago | ahead=( from now ) )",
    ),
    (
        "day_night",
        "a part of a day that is named",
        """
        ( <early> in )? the? part=<early>? daypart=<daypart> hours? of WEEKDAY? DATE
        DATE daypart=<daypart>
        part=<early>? <weekday> daypart=<daypart> , DATE
        """,
    ),
    ("week_of", "the week around a day", "the unit=( week | weekend ) of WEEKDAY? DATE"),
    # Periods that hang on another time.
    (
        "period",
        "a period beside another",
        """
        part=( PART | <early> | <earlier> )? which=WHICH ( fiscal | financial | calendar )? unit=<unit>
        """,
    ),
    ("period", "the weekend", "which=the unit=weekend"),
    (
        "period_but_one",
        "the last but one, or the next but one",
        "the unit=( night | week | weekend | month | year ) which=( before last | after next )",
    ),
    ("period", "a period beside another", "this time which=( last | next ) unit=( year | month | week )"),
    ("part_of", "a part of a period", "part=( PART | HALF_OF ) the unit=( <unit> )"),
    ("part_of", "the end of a period", "( the )? unit=<unit> <dash>? part=end"),
    (
        "part_of",
        "the middle of the year",
        """
        part=mid <dash> unit=( year | month | week )
        part=midyear
        part=midweek
        part=end <dash> of <dash> unit=( year | month | week )
        """,
    ),
    (
        "same_of",
        "the same month a year before",
        """
        the same unit=( month | week | day | time ) which=( of? last year | a year ( ago | earlier ) )
        """,
    ),
    ("bare_period", "a period named before", "the full? ( fiscal | calendar )? unit=( year | month | week | day )"),
    ("years_beside", "a length before or after something", "the unit=( decade | century )"),
    ("period", "a period beside another", "the unit=<unit> which=( before | prior | following | after )"),
    # Lengths.
    (
        "age",
        "somebody's age",
        """
        about=ABOUT? <only>? count=COUNT years of age
        count=COUNT <dash> unit=<unit> <dash>? ( old | olds )
        from=( <figure> | <number> ) <dash> ( to | or ) count=( <figure> | <number> ) <dash> unit=<unit> <dash>? \
            ( old | olds )
        about=ABOUT? <only>? count=COUNT unit=<units> old
        from=<figure> ( to | or | and | <dash> ) count=<figure> years ( old | of age )
        """,
    ),
    (
        "length",
        "a length of time",
        """
        about=ABOUT? ( <only> )? once=ONCE? the? count=COUNT <adjective>? <dash>? unit=UNIT ( long | <dash> long \
            )?
        about=ABOUT? the? count=COUNT once=<last> unit=UNIT
        the year <dash> ( ago | earlier | before ) count=COUNT unit=<units>
        about=ABOUT? ( <only> )? one=( a | an | one | another ) <adjective>? unit=<unit> half=( and a half )? ( \
            <dash>? long )?
        """,
    ),
    (
        "two_units",
        "a length in two units",
        """
        about=ABOUT? <only>? once=<last>? ( count=COUNT unit=UNIT | one=( a | an | one ) unit_one=<unit> ) \
            ( and | , )? small=COUNT small_unit=<units>
        """,
    ),
    (
        "length",
        "half a unit",
        """
        about=ABOUT? ( <only> )? halved=( half a | half an | a half | half ) <dash>? unit=<unit>
        about=ABOUT? ( <only> )? quarters=( three <dash>? quarters | a quarter ) of an unit=hour
        """,
    ),
    (
        "length",
        "a length of time",
        """
        which=( the | this )? once=( last | past ) unit=<unit>
        ( a | the same? | one )? count=COUNT <dash> unit=<unit> ( period | term )
        unit=<unit> <dash> long
        the once=next unit=( hour | minute )
        """,
    ),
    ("longword", "a length of time", "word=<longword>"),
    (
        "length",
        "a length of time",
        """
        which=( all | the whole | the entire ) unit=<unit>
        which=all unit=<unit> long
        about=ABOUT? count=COUNT unit=<units> ( or so | or more )
        about=ABOUT? count=COUNT or more unit=<units>
        about=ABOUT? one=( a | an | another ) unit=<unit> ( or so | or more | or two )
        which=( the | this )? once=( last | past ) unit=<unit> ( or so )
        """,
    ),
    (
        "length",
        "a length from one number to another",
        """
        about=ABOUT? ( <only> )? once=ONCE? from=WORDS ( to | or ) count=WORDS <dash>? unit=UNIT
        about=ABOUT? ( <only> )? once=ONCE? from=<figure> ( to | or | <dash> ) count=<figure> <dash>? unit=UNIT
        from=( <figure> | <number> ) <dash> to <dash>? count=( <figure> | <number> ) <dash> unit=<unit>
        """,
    ),
    (
        "length",
        "a quarter of a century",
        "about=ABOUT? ( <only> )? quarter=( a? quarter <dash>? of? a? ) unit=century",
    ),
    (
        "to_come",
        "a length that lies ahead or behind",
        """
        the unit=<units> ( ahead | to come | that lie ahead )
        which=( past | previous | prior | earlier | later | future ) unit=<units>
        """,
    ),
    (
        "some",
        "a length that is left open",
        """
        about=ABOUT? ( <only> )? once=ONCE? the? few=FEW <adjective>? unit=UNIT
        few=( several | many ) <dash> unit=<unit>
        about=ABOUT? once=ONCE? few=MANY unit=<units>
        once=( the? ( recent | coming | <last> | <next> ) ) unit=<units>
        once=( the ( first | early | final | closing | opening | initial ) ) unit=<units>
        """,
    ),
    ("over_units", "a length that is left open", "over the unit=<units>"),
    ("bare_units", "a length that is left open", "unit=<units> ( or <units> )? ( <dash> long )?"),
    ("years_of", "a length that something took", "the unit=<units> ( he | she | they | it | we )"),
    # Times that are so far from another.
    (
        "ago",
        "so long before or after another time",
        """
        about=ABOUT? ( <only> )? ( count=COUNT | few=FEW | few_score=MANY | one=( a | an | one ) )? unit=UNIT \
            ago=( <ago> | from now )
        about=ABOUT? ( <only> )? one=( a | an | one ) unit=<unit> half=( and a half ) ago=( <ago> | from now )
        about=ABOUT? ( <only> )? halved=( half a | half an | a half ) <dash>? unit=<unit> ago=( <ago> | from now )
        about=ABOUT? ( <only> )? quarters=( three <dash>? quarters | a quarter ) of an unit=hour \
            ago=( <ago> | from now )
        about=ABOUT? one=( a | an | one ) unit=<unit> ( or so | or more | or two ) ago=( <ago> | from now )
        about=ABOUT? count=COUNT unit=<units> ( or so | or more ) ago=( <ago> | from now )
        ( count=COUNT | one=( a | one ) ) unit=UNIT ago=( ago | from ) day=( today | yesterday | tomorrow )
        about=ABOUT? ( <only> )? from=WORDS ( to | or ) count=WORDS unit=<units> ago=( <ago> | from now )
        about=ABOUT? ( <only> )? from=<figure> ( to | or | <dash> ) count=<figure> unit=<units> ago=( <ago> | from now )
        about=ABOUT? ( <only> )? quarter=( a? quarter <dash>? of? a? ) unit=century ago=<ago>
        count=COUNT unit=<units> <apostrophe> ago=time
        one=( a | one ) unit=<unit> ago=time
        """,
    ),
    (
        "ago_weekday",
        "so long before a day or week of now",
        """
        ( count=COUNT | one=( a | one ) ) unit=UNIT ago weekday=<weekday>
        ( count=COUNT | one=( a | one ) ) unit=( year | years ) ago this this_unit=( week | month )
        """,
    ),
    (
        "same_of",
        "the same week a year before",
        "the? year <dash> ( ago | earlier | before ) unit=( week | month )",
    ),
    (
        "year_ago",
        "a year before the same period",
        "( the | a )? year <dash> ( ago | earlier | before ) ( quarter | period )?",
    ),
    # Again and again.
    (
        "set",
        "again and again",
        """
        every=<every> other? count=COUNT? unit=UNIT
        every=every nth=( second | third | fourth | fifth ) unit=<unit>
        every=every from=WORDS ( to | or ) count=WORDS unit=<units>
        every=every from=<figure> ( to | or | <dash> ) count=<figure> unit=<units>
        every=<every> single? unit=<unit>
        ( once | twice ) every=<every> count=COUNT unit=<units>
        every=every few=( <few> of? ) unit=<units>
        every=every halved=half <dash>? unit=hour
        every=every few=( <few> ( hundred | thousand ) ) unit=<units>
        every=<every> ( other | <ordinal> )? weekday=<weekday> daypart=<daypart>?
        weekdays=<weekdays>
        weekday=<weekday> daypart=( mornings | afternoons | evenings | nights )
        """,
    ),
    ("often", "again and again", "( COUNT times | once | twice )? often=<often>"),
    ("often", "again and again", "halved=half <dash> often=<often>"),
    ("often", "again and again", "part_of_week=( weekends | weekdays )"),
    ("set", "again and again", "every=<every> ( season=<season> | month=<month> | daypart=<daypart> )"),
    (
        "set",
        "again and again",
        """
        ( COUNT times | once | twice | once or twice ) every=( a | per | each | every ) unit=<unit>
        ( COUNT ( to | or | <dash> ) COUNT times | FEW times ) every=( a | per | each | every ) unit=<unit>
        """,
    ),
    ("per", "so many a unit", "per=( a | an | per ) unit=<unit>"),
    # Times of day.
    (
        "clock",
        "a time of day",
        """
        about=<about>? hour=<hour> : minute=<sixty> ( : <sixty> )? ( am=<am> )? ( hrs | hours )? ( ZONE )?
        about=<about>? hour=<hour> : minute=<sixty> ( am=<am> )? ( gmt | utc ) sign=( + | <dash> ) offset=<dom>
        about=<about>? hour=<h12> am=<am> ( ZONE )?
        about=<about>? point=<decimal> am=<am> ( ZONE )?
        ( about=<about> )? ( hour=<h12> | word=<number> ) ( o'clock | o’clock ) ( in the daypart=<daypart> )?
        ( about=<about> )? ( hour=<h12> | word=<number> ) in the daypart=( morning | afternoon | evening )
        ( about=<about> )? hour=<hour> : minute=<sixty> in the daypart=( morning | afternoon | evening )
        ( about=<about> )? ( hour=<h12> | word=<number> ) this this_part=( morning | afternoon | evening )
        ( about=<about> )? ( hour=<h12> | word=<number> ) tonight=tonight
        ( about=<about> )? ( hour=<h12> | word=<number> ) day=last this_part=( night | evening )
        ( about=<about> )? ( hour=<h12> | word=<number> ) day=( yesterday | tomorrow ) \
            this_part=( morning | afternoon | evening | night )
        four=<hhmm> ( hours | hrs | <zone> )
        about=<about>? word=<number> am=<am> ( ZONE )?
        """,
    ),
    (
        "past_hour",
        "a time of day by halves and quarters",
        """
        about=<about>? past=( half past | a? quarter past | a? quarter to ) ( hour=<h12> | word=<number> ) ( am=<am> | \
            in the daypart=<daypart> | this this_part=<daypart> )?
        """,
    ),
    ("noon", "noon or midnight", "about=<about>? hour=<h12>? which=( noon | midnight | midday ) ( ZONE )?"),
    # Now, then, one day.
    (
        "reference",
        "the present",
        """
        which=( right now | now | currently | nowadays | presently | at present | these days | the time being | \
            modern day | present <dash> day | the present time? )
        which=current
        """,
    ),
    ("reference", "the past", "which=( not? so? long ago | a ( long | short ) ( time | while ) ago | some time ago )"),
    (
        "reference",
        "the past",
        "which=( recently | lately | the past | the very? ( recent | distant ) past | recent times | recent | former )",
    ),
    (
        "reference",
        "the future",
        """
        which=( the very? near future | the ( immediate | distant ) future | the not <dash>? too <dash>? distant \
            future | the future | the foreseeable future | future | soon | someday | some day | one day \
            | as soon as possible )
        """,
    ),
    # What belongs to the page.
    (
        "furniture",
        "how old the page is",
        """
        ( updated | posted | published ) ago=( count=COUNT | one=( a | an ) ) unit=UNIT ago
        """,
    ),
)
"""``(reader, what it is, patterns)``; of matches of one length the earlier wins."""


def rows() -> Iterator[tuple[str, str, str]]:
    """One pattern at a time: its reader, what it is, the pattern."""
    for reader, says, patterns in PATTERNS:
        yield from ((reader, says, line.strip()) for line in patterns.splitlines() if line.strip())
