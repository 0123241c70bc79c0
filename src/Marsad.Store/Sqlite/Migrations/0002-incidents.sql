-- Incidents: a view over claims, rebuilt from them; and what people decided about it, which is never rebuilt.

-- Which articles have been linked, as they were read and linked then.
CREATE TABLE linked_article (
    article   INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    engine    TEXT NOT NULL,
    knowledge TEXT NOT NULL
) STRICT;

-- What an article tells of one occurrence. Tellings that no link connects have different components.
CREATE TABLE telling (
    id        TEXT PRIMARY KEY,      -- key of its first claim
    article   INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    component TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX telling_article ON telling (article);
CREATE INDEX telling_component ON telling (component);

-- Where tellings meet: the neighbourhood of a new one is found here.
CREATE TABLE telling_key (
    hash    INTEGER NOT NULL,
    role    INTEGER NOT NULL,        -- 0 peer, 1 inside, 2 area
    telling TEXT NOT NULL REFERENCES telling (id) ON DELETE CASCADE,
    PRIMARY KEY (hash, role, telling)
) STRICT, WITHOUT ROWID;

CREATE INDEX telling_key_telling ON telling_key (telling);

CREATE TABLE incident (
    id        TEXT PRIMARY KEY,
    component TEXT NOT NULL,
    from_day  TEXT,                  -- ISO days, both included
    to_day    TEXT,
    payload   TEXT NOT NULL          -- the whole incident with its figures, as JSON
) STRICT, WITHOUT ROWID;

CREATE INDEX incident_component ON incident (component);
CREATE INDEX incident_day ON incident (from_day, id);

CREATE TABLE incident_article (
    article  INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    incident TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    PRIMARY KEY (article, incident)
) STRICT, WITHOUT ROWID;

CREATE INDEX incident_article_incident ON incident_article (incident);

-- What linked them: with other rules or words everything is linked anew.
CREATE TABLE linking (
    only    INTEGER PRIMARY KEY CHECK (only = 1),
    version TEXT NOT NULL
) STRICT;

-- What people decided. Rows are added, never changed or deleted.
CREATE TABLE link_decision (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind   TEXT NOT NULL CHECK (kind IN ('merge', 'split', 'undo')),
    claims TEXT NOT NULL,            -- JSON: claim keys of the one side; empty for an undo
    others TEXT NOT NULL,            -- JSON: claim keys of the other side
    undoes INTEGER REFERENCES link_decision (number),
    at     TEXT NOT NULL,            -- ISO time, UTC
    who    TEXT NOT NULL,
    why    TEXT NOT NULL,
    CHECK ((kind = 'undo') = (undoes IS NOT NULL))
) STRICT;

CREATE TRIGGER link_decision_stays BEFORE UPDATE ON link_decision BEGIN SELECT raise(ABORT, 'decisions are never changed'); END;
CREATE TRIGGER link_decision_is_kept BEFORE DELETE ON link_decision BEGIN SELECT raise(ABORT, 'decisions are never deleted'); END;
