"""The tables of an archive, as text, and the way from each version of them to the next.

An article is kept once, packed (`pack.py`). The other tables are what a search needs: each of their rows can be worked
out from the packed article (`rows.py`), and ``doctor`` does so.

>>> MIGRATIONS[0].startswith("CREATE TABLE")
True
"""

from __future__ import annotations

from typing import Final, get_args

from onrecord.link.copies import Relation
from onrecord.model.record import Status

APPLICATION_ID: Final = 0x6F6E7263
"""``onrc``: stands in the head of the file and tells an archive from any other SQLite file."""

STATUSES: Final[tuple[str, ...]] = get_args(Status)
"""A statement's status is kept as its place in this list: new ones come at the end."""
ROLES: Final = ("source", "relay", "addressee")
"""The same for what somebody is to a statement."""

SPEAKERS: Final = (ROLES.index("source"), ROLES.index("relay"))
"""Who says something, or passes it on."""
OUTCOMES: Final = ("added", "new_version", "known", "failed", "forgotten")
"""The same for what became of a page that came in."""

STATEMENT_BITS: Final = 16
"""A statement's row id is its article's, so many bits further left, with its place among the article's records: no
column and no index leads from one to the other."""

RELATIONS: Final[tuple[Relation, ...]] = get_args(Relation)
"""The same for what the one article of a join is to the other."""
ARTICLE_BITS: Final = 29
"""Of a fingerprint's row id for its article: 500 million, fifty times what one file is for. What is left over, 34 bits,
goes to the hash: of as many as ten million articles have, one in sixty has the end of another one."""

WORD_INDEXES: Final = ("article_words", "statement_words", "name_words", "event_words")

_FIRST: Final = """
CREATE TABLE page (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,       -- Page.id
    address TEXT,                   -- what its versions share; NULL: nobody knows where it stood
    site TEXT,
    version INTEGER NOT NULL,       -- 1, 2 ... in the order they came in
    captured TEXT,                  -- when it was taken from the web, in UTC
    added_at TEXT NOT NULL,
    packed BLOB NOT NULL,           -- all of the page but its articles
    seal BLOB NOT NULL              -- digest of all that is packed, here and in its articles
);
CREATE INDEX page_address ON page (address) WHERE address IS NOT NULL;
CREATE INDEX page_site ON page (site) WHERE site IS NOT NULL;
CREATE TABLE outlet (id INTEGER PRIMARY KEY, site TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (site, name));
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,              -- Article.id
    page INTEGER NOT NULL REFERENCES page ON DELETE CASCADE,
    position INTEGER NOT NULL,
    outlet INTEGER NOT NULL REFERENCES outlet,
    day TEXT NOT NULL,              -- published, else modified, else captured; '' when nobody knows
    language TEXT NOT NULL,
    headline TEXT NOT NULL,
    current INTEGER NOT NULL,       -- 0: a later version of its page is here
    report INTEGER,                 -- room for the group of copies that it belongs to
    packed BLOB NOT NULL,
    UNIQUE (page, position)
);
CREATE INDEX article_key ON article (key);
CREATE INDEX article_day ON article (day);
CREATE INDEX article_outlet ON article (outlet, day);
CREATE INDEX article_superseded ON article (id) WHERE current = 0;
CREATE TABLE act (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE name (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE statement (
    id INTEGER PRIMARY KEY,         -- article << 16 | place among the article's records
    act INTEGER NOT NULL REFERENCES act,
    status INTEGER NOT NULL
);
CREATE TABLE participant (
    name INTEGER NOT NULL REFERENCES name,
    role INTEGER NOT NULL,
    statement INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
    PRIMARY KEY (name, role, statement)
) WITHOUT ROWID;
CREATE INDEX participant_statement ON participant (statement);
CREATE TABLE tombstone (
    target TEXT PRIMARY KEY,        -- an address or a site
    forgotten_at TEXT NOT NULL,
    pages INTEGER NOT NULL
) WITHOUT ROWID;
CREATE VIEW article_text (id, text) AS SELECT id, onrecord_text(packed) FROM article;
CREATE VIEW statement_text (id, text) AS
    SELECT statement.id, onrecord_said(article.packed, statement.id & 65535)
    FROM statement JOIN article ON article.id = statement.id >> 16;
CREATE VIRTUAL TABLE article_words USING fts5 (
    text, content = 'article_text', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE statement_words USING fts5 (
    text, content = 'statement_text', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2',
    detail = none, columnsize = 0
);
CREATE VIRTUAL TABLE name_words USING fts5 (
    name, content = 'name', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', detail = none,
    columnsize = 0
);
INSERT INTO article_words (article_words, rank) VALUES ('automerge', 8);
INSERT INTO statement_words (statement_words, rank) VALUES ('automerge', 8);
INSERT INTO name_words (name_words, rank) VALUES ('automerge', 8);
"""

_PEOPLE: Final = """
CREATE TABLE appearance (
    key INTEGER NOT NULL,           -- hash of what it has in common with everybody it could be
    day INTEGER NOT NULL,           -- its article's, counted from 1970
    article INTEGER NOT NULL,
    entity INTEGER NOT NULL,        -- its place among the article's entities
    PRIMARY KEY (key, day, article, entity)
) WITHOUT ROWID;
CREATE TABLE decision (
    one TEXT NOT NULL,              -- Appearance.id, the smaller of the two
    other TEXT NOT NULL,
    one_key INTEGER,                -- as in appearance; NULL: it has none
    other_key INTEGER,
    verdict TEXT NOT NULL,
    by TEXT NOT NULL,
    at TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (one, other)
) WITHOUT ROWID;
CREATE INDEX decision_other ON decision (other);
CREATE INDEX decision_one_key ON decision (one_key);
CREATE INDEX decision_other_key ON decision (other_key);
INSERT INTO appearance (key, day, article, entity)
    SELECT json_extract(each.value, '$[0]'), json_extract(each.value, '$[1]'), article.id,
        json_extract(each.value, '$[2]')
    FROM article, json_each(onrecord_appearances(article.packed, article.day)) AS each;
"""

_FACETS: Final = """
CREATE TABLE facts (                -- what narrows articles down and is counted, close together
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    outlet INTEGER NOT NULL,        -- these four as in article
    day TEXT NOT NULL,
    language TEXT NOT NULL,
    current INTEGER NOT NULL,
    numbers BLOB NOT NULL           -- who speaks in it, which acts and statuses it has (facts.py)
);
INSERT INTO facts (article, outlet, day, language, current, numbers)
    SELECT id, outlet, day, language, current, x'' FROM article;
UPDATE facts SET numbers = found.numbers FROM (
    SELECT id >> 16 AS article, onrecord_numbers(number) AS numbers FROM (
        SELECT statement AS id, name << 2 AS number FROM participant WHERE role < 2
        UNION ALL SELECT id, act << 2 | 1 FROM statement
        UNION ALL SELECT id, status << 2 | 2 FROM statement
    ) GROUP BY 1
) AS found WHERE facts.article = found.article;
CREATE INDEX facts_day ON facts (day);
DROP INDEX article_day;
CREATE TRIGGER facts_current AFTER UPDATE OF current ON article BEGIN
    UPDATE facts SET current = new.current WHERE article = new.id;
END;
"""

_ARRIVALS: Final = """
CREATE TABLE arrival (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,           -- the name of a file, of its line or record
    outcome INTEGER NOT NULL,
    page INTEGER UNIQUE REFERENCES page ON DELETE CASCADE,  -- NULL: it is not here
    kind TEXT,                      -- of a failure
    message TEXT,
    articles INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    first_at TEXT NOT NULL,
    last_at TEXT NOT NULL,
    times INTEGER NOT NULL,
    seal INTEGER                    -- digest of the row: it can be worked out from nothing else
);
CREATE INDEX arrival_last ON arrival (last_at);
CREATE UNIQUE INDEX arrival_failed ON arrival (source, kind, message) WHERE page IS NULL;
"""

_COPIES: Final = """\
CREATE TABLE shingle (
    id INTEGER PRIMARY KEY          -- the end of a fingerprint's hash << 29 | article
);
CREATE TABLE copy (                 -- of two articles, one holds the text of the other
    a INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,    -- the one that came in later
    b INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    relation INTEGER NOT NULL,      -- what a is to b
    containment REAL NOT NULL,
    reason TEXT NOT NULL,
    seal INTEGER NOT NULL,          -- digest of the row
    PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE INDEX copy_b ON copy (b);
CREATE TABLE parted (               -- a person says that two articles are no copies
    a INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,    -- the smaller one
    b INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    by TEXT NOT NULL,
    note TEXT,
    at TEXT NOT NULL,
    seal INTEGER NOT NULL,          -- digest of the row
    PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE INDEX parted_b ON parted (b);
CREATE INDEX article_report ON article (report) WHERE report IS NOT NULL;
"""

SKETCHES: Final = """\
CREATE TABLE sketch (               -- what is kept of an article's body for comparing it with others
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    packed BLOB NOT NULL            -- link/shingles.py
);
CREATE TABLE new_shingle (          -- the same as shingle, of articles that came in lately
    id INTEGER PRIMARY KEY
);
"""

STORY_KEYS: Final = """\
CREATE TABLE story_key (
    key INTEGER NOT NULL,           -- hash of what its article shares with others about the same matter
    day INTEGER NOT NULL,           -- its article's, counted from 1970
    article INTEGER NOT NULL,
    PRIMARY KEY (key, day, article)
) WITHOUT ROWID;
"""

EVENTS: Final = """\
CREATE TABLE event_kind (
    id INTEGER PRIMARY KEY,
    plover TEXT NOT NULL,           -- each of these empty where the scheme has no word for it
    mode TEXT NOT NULL,
    justice TEXT NOT NULL,
    other TEXT NOT NULL,
    UNIQUE (plover, mode, justice, other)
);
CREATE TABLE event (
    id INTEGER PRIMARY KEY,         -- article << 16 | place among the article's records
    kind INTEGER NOT NULL REFERENCES event_kind,
    status INTEGER NOT NULL,
    happened INTEGER NOT NULL,      -- 0: the text says that it did not
    first INTEGER,                  -- the first day that it may have been, counted from 1970; NULL: nobody says
    last INTEGER                    -- and the last
);
CREATE VIEW event_text (id, actors, recipients, place) AS
    SELECT event.id, onrecord_side(article.packed, event.id & 65535, 0),
        onrecord_side(article.packed, event.id & 65535, 1), onrecord_side(article.packed, event.id & 65535, 2)
    FROM event JOIN article ON article.id = event.id >> 16;
CREATE VIRTUAL TABLE event_words USING fts5 (
    actors, recipients, place, content = 'event_text', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', detail = column, columnsize = 0
);
INSERT INTO event_words (event_words, rank) VALUES ('automerge', 8);
"""

MIGRATIONS: Final[tuple[str, ...]] = (
    _FIRST.strip(),
    _PEOPLE.strip(),
    _FACETS.strip(),
    _ARRIVALS.strip(),
    _COPIES,
    SKETCHES,
    STORY_KEYS,
    EVENTS,
)
"""What leads from version 0 (an empty file) to 1, from 1 to 2 ... A line that was released never changes."""

VERSION: Final = len(MIGRATIONS)
"""``user_version`` of a file that this program writes."""
