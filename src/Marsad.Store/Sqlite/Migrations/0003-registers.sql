-- What articles tell for the registers: talks, truces, mandates, control, access, persons.

ALTER TABLE article ADD COLUMN registers INTEGER NOT NULL DEFAULT 0;

-- The column stands behind the text: what asks for it reads the index instead of walking through the text.
CREATE INDEX article_registers ON article (registers);

-- The claims that the registers are made of, found without reading the others.
CREATE INDEX claim_register ON claim (article, ordinal)
    WHERE kind IN ('register', 'diplomacy') OR type = 'territory' OR harm = 'displaced';
