-- Articles, what was read in them, and what became of every input.

CREATE TABLE article (
    id            INTEGER PRIMARY KEY,
    key           TEXT NOT NULL UNIQUE,  -- first 16 hexadecimal digits of hash
    hash          TEXT NOT NULL,         -- SHA-256 over publisher, day, title and text
    origin_file   TEXT NOT NULL,         -- the input that brought it first
    origin_record INTEGER NOT NULL,
    input_id      TEXT NOT NULL,
    publisher     TEXT,
    published     TEXT,                  -- ISO day
    title         TEXT,
    url           TEXT,
    encoding      TEXT,
    removed       TEXT NOT NULL,         -- JSON: stretches of the text that are not the article
    engine        TEXT NOT NULL,
    knowledge     TEXT NOT NULL,
    casualties    INTEGER NOT NULL,      -- how many claims of each kind it has
    events        INTEGER NOT NULL,
    diplomacy     INTEGER NOT NULL,
    text          TEXT NOT NULL          -- last: what stands before it is read without walking through it
) STRICT;

-- Newest first; SQLite sorts a missing day lowest, so it comes last.
CREATE INDEX article_newest ON article (published DESC, key);
CREATE INDEX article_input ON article (input_id, key);
CREATE INDEX article_publisher ON article (publisher, published DESC, key);

-- A table with row ids: rows of a kilobyte stay on their page there, while without row ids most would spill to a page of their own.
CREATE TABLE claim (
    article         INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    ordinal         INTEGER NOT NULL,    -- from 1, in the order of the text
    id              TEXT NOT NULL,
    kind            TEXT NOT NULL,
    harm            TEXT,
    type            TEXT,
    low             INTEGER,
    high            INTEGER,
    victim          TEXT,
    victim_class    TEXT,
    perpetrator     TEXT,
    initiator       TEXT,
    target          TEXT,
    place_name      TEXT,
    place_id        TEXT,
    latitude        REAL,                -- degrees, WGS 84
    longitude       REAL,
    from_day        TEXT,                -- ISO days, both included
    to_day          TEXT,
    source          TEXT,
    scope           TEXT,
    part_of         TEXT,
    status          TEXT NOT NULL,
    evidence_at     INTEGER NOT NULL,    -- UTF-16 code units of the article's text
    evidence_length INTEGER NOT NULL,
    payload         TEXT NOT NULL,       -- the whole claim as JSON
    PRIMARY KEY (article, ordinal)
) STRICT;

CREATE TABLE outcome (
    origin_file   TEXT NOT NULL,
    origin_record INTEGER NOT NULL,      -- from 1; 0 where the file is one document
    outcome       TEXT NOT NULL CHECK (outcome IN ('read', 'duplicate', 'rejected')),
    article_key   TEXT REFERENCES article (key),
    code          TEXT,
    reason        TEXT,
    PRIMARY KEY (origin_file, origin_record),
    CHECK ((outcome = 'rejected') = (article_key IS NULL)),
    CHECK ((outcome = 'rejected') = (code IS NOT NULL AND reason IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- Both indexes hold folded words and no text (the text stands once, in article).
-- article_words: the words in order, for whole words and phrases.
CREATE VIRTUAL TABLE article_words USING fts5 (
    title, text, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0");

-- article_parts: each distinct word of an article once, for parts of three letters and more.
CREATE VIRTUAL TABLE article_parts USING fts5 (
    words, content = '', contentless_delete = 1, tokenize = 'trigram');

-- A batch of articles is gathered in memory (bytes) and written as one piece, not as dozens that are merged later.
INSERT INTO article_words (article_words, rank) VALUES ('hashsize', 33554432);
INSERT INTO article_parts (article_parts, rank) VALUES ('hashsize', 33554432);
