/** The ledger's layouts, each the change from the one before; never edited once released. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE reports (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, sha256 TEXT NOT NULL, title TEXT, opening TEXT NOT NULL,
    outlet TEXT, agency TEXT, published TEXT, language TEXT NOT NULL, url TEXT, json TEXT NOT NULL, added_at TEXT NOT NULL,
    credit TEXT, prints BLOB NOT NULL
  );
  CREATE INDEX reports_by_day ON reports (published DESC, id);
  CREATE INDEX reports_by_outlet ON reports (outlet, published DESC, id);
  CREATE VIRTUAL TABLE texts USING fts5 (title, text, content = '', tokenize = 'unicode61 remove_diacritics 2');

  CREATE TABLE readings (
    number INTEGER PRIMARY KEY AUTOINCREMENT, report INTEGER NOT NULL REFERENCES reports (seq),
    reader TEXT NOT NULL, claims BLOB NOT NULL, at TEXT NOT NULL, UNIQUE (report, reader)
  );

  -- The claims of each report's current reading, as people have corrected them.
  CREATE TABLE claims (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, report INTEGER NOT NULL REFERENCES reports (seq), start INTEGER NOT NULL,
    kind TEXT NOT NULL, day_from TEXT, day_to TEXT, source TEXT NOT NULL, said TEXT NOT NULL, json TEXT NOT NULL
  );
  CREATE INDEX claims_by_report ON claims (report, start, id);
  CREATE INDEX claims_by_kind ON claims (kind, day_from);
  CREATE INDEX claims_by_day ON claims (day_from, day_to);
  CREATE INDEX claims_by_source ON claims (source);
  CREATE VIRTUAL TABLE words USING fts5 (said, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
  CREATE TABLE names (number INTEGER PRIMARY KEY, name TEXT NOT NULL, place TEXT NOT NULL, UNIQUE (name, place));
  CREATE TABLE spots (name INTEGER NOT NULL, claim INTEGER NOT NULL, PRIMARY KEY (name, claim)) WITHOUT ROWID;
  CREATE INDEX spots_by_claim ON spots (claim);
  CREATE VIRTUAL TABLE points USING rtree (claim, west, east, south, north);
  CREATE TABLE sources (name TEXT PRIMARY KEY, side TEXT, claims INTEGER NOT NULL, matters INTEGER NOT NULL, contested INTEGER NOT NULL) WITHOUT ROWID;
  CREATE INDEX sources_by_size ON sources (claims DESC, name);
  CREATE TABLE source_reports (source TEXT NOT NULL, report INTEGER NOT NULL, PRIMARY KEY (source, report)) WITHOUT ROWID;

  -- What each report tells on one subject, the subjects, and the groups that they were aligned into.
  CREATE TABLE tellings (report INTEGER NOT NULL, node TEXT NOT NULL, claims TEXT NOT NULL, PRIMARY KEY (report, node)) WITHOUT ROWID;
  CREATE INDEX tellings_by_node ON tellings (node, report);
  CREATE TABLE nodes (key TEXT PRIMARY KEY, cluster TEXT, json TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX nodes_by_cluster ON nodes (cluster);
  CREATE TABLE blocks (block TEXT NOT NULL, node TEXT NOT NULL, PRIMARY KEY (block, node)) WITHOUT ROWID;
  CREATE INDEX blocks_by_node ON blocks (node);
  -- again: aligned before, and a decision about its matters came or went.
  CREATE TABLE unaligned (report INTEGER PRIMARY KEY, again INTEGER NOT NULL DEFAULT 0);
  CREATE TABLE undrawn (cluster TEXT PRIMARY KEY) WITHOUT ROWID;

  CREATE TABLE matters (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, cluster TEXT NOT NULL, kind TEXT NOT NULL, status TEXT NOT NULL, rank INTEGER NOT NULL,
    origins INTEGER NOT NULL, size INTEGER NOT NULL, accounts INTEGER NOT NULL, question TEXT NOT NULL,
    day_from TEXT, day_to TEXT, json TEXT NOT NULL
  );
  CREATE INDEX matters_in_order ON matters (rank, origins DESC, size DESC, id);
  CREATE INDEX matters_by_cluster ON matters (cluster);
  CREATE INDEX matters_by_kind ON matters (kind, status, day_from, day_to);
  CREATE INDEX matters_by_status ON matters (status, kind);
  CREATE TABLE matter_claims (matter INTEGER NOT NULL, nth INTEGER NOT NULL, claim TEXT NOT NULL, PRIMARY KEY (matter, nth)) WITHOUT ROWID;
  CREATE INDEX matters_by_claim ON matter_claims (claim, matter);
  CREATE TABLE matter_sources (source TEXT NOT NULL, matter INTEGER NOT NULL, PRIMARY KEY (source, matter)) WITHOUT ROWID;
  CREATE INDEX sources_by_matter ON matter_sources (matter);
  CREATE TABLE matter_places (name TEXT NOT NULL, place TEXT NOT NULL, matter INTEGER NOT NULL, PRIMARY KEY (name, place, matter)) WITHOUT ROWID;
  CREATE INDEX places_by_matter ON matter_places (matter);
  CREATE INDEX matter_places_by_place ON matter_places (place, matter);
  CREATE VIRTUAL TABLE questions USING fts5 (question, reason, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');

  CREATE TABLE reviews (
    number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, who TEXT NOT NULL, decision TEXT NOT NULL,
    subject TEXT NOT NULL, report INTEGER, before TEXT NOT NULL, after TEXT NOT NULL, why TEXT NOT NULL
  );
  CREATE INDEX reviews_by_subject ON reviews (subject, number);
  CREATE INDEX reviews_by_report ON reviews (report, number);
  `, // A node names its blocks itself.
  'DROP INDEX IF EXISTS blocks_by_node',
  `
  -- What overlaps a stretch of days (overlapping in sql.ts): by first day within one month, and all that is longer or open.
  CREATE INDEX matters_by_day ON matters (day_from, day_to);
  CREATE INDEX matters_of_long ON matters (day_from, day_to) WHERE substr(day_from, 1, 7) IS NOT substr(day_to, 1, 7);
  CREATE INDEX claims_of_long ON claims (day_from, day_to) WHERE substr(day_from, 1, 7) IS NOT substr(day_to, 1, 7);
  DROP INDEX claims_by_kind;
  DROP INDEX claims_by_report;
  CREATE INDEX claims_by_report ON claims (report, start, id, kind, day_from, day_to);
  CREATE INDEX claims_by_kind ON claims (kind, day_from, day_to);
  -- The order of lists within one kind, and how many matters there are of each kind and status.
  CREATE INDEX matters_by_kind_in_order ON matters (kind, rank, origins DESC, size DESC, id);
  CREATE TABLE tallies (kind TEXT NOT NULL, status TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (kind, status)) WITHOUT ROWID;
  INSERT INTO tallies SELECT kind, status, count(*) FROM matters GROUP BY kind, status;
  CREATE TRIGGER tally_drawn AFTER INSERT ON matters BEGIN
    INSERT INTO tallies VALUES (new.kind, new.status, 1) ON CONFLICT DO UPDATE SET n = n + 1;
  END;
  CREATE TRIGGER tally_gone AFTER DELETE ON matters BEGIN
    UPDATE tallies SET n = n - 1 WHERE kind = old.kind AND status = old.status;
  END;
  `,
  `
  -- For the order of review: the least sure first.
  ALTER TABLE claims ADD COLUMN confidence REAL GENERATED ALWAYS AS (json_extract(json, '$.confidence')) VIRTUAL;
  CREATE INDEX claims_by_confidence ON claims (confidence, id);
  `,
  `
  -- Matters go by numbers, and lists that only their removal needs stand in their own row. They follow from the
  -- claims, so they are drawn anew.
  DROP TABLE tellings;
  DROP TABLE nodes;
  DROP TABLE blocks;
  DROP TABLE undrawn;
  DROP TABLE matter_claims;
  DROP TABLE matter_sources;
  DROP TABLE matter_places;
  DROP TABLE matters;
  INSERT INTO questions (questions) VALUES ('delete-all');
  DELETE FROM tallies;
  UPDATE sources SET matters = 0, contested = 0;

  CREATE TABLE nodes (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, cluster TEXT, json TEXT NOT NULL);
  CREATE INDEX nodes_by_cluster ON nodes (cluster);
  CREATE TABLE blocks (block INTEGER NOT NULL, node INTEGER NOT NULL, PRIMARY KEY (block, node)) WITHOUT ROWID;
  -- claims: the numbers of the report's claims that tell it.
  CREATE TABLE tellings (node INTEGER NOT NULL, report INTEGER NOT NULL, claims TEXT NOT NULL, PRIMARY KEY (node, report)) WITHOUT ROWID;
  CREATE INDEX tellings_by_report ON tellings (report);
  -- In the order in which they were touched, so that groups of one time are drawn together.
  CREATE TABLE undrawn (nth INTEGER PRIMARY KEY, cluster TEXT NOT NULL UNIQUE);
  INSERT OR REPLACE INTO unaligned (report, again) SELECT seq, 0 FROM reports;
  -- The rules (matter/rules.ts) by which the matters were drawn.
  CREATE TABLE drawn_by (rules INTEGER NOT NULL);

  -- members: numbers of its claims; voices: names of its sources.
  CREATE TABLE matters (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, cluster TEXT NOT NULL, kind TEXT NOT NULL, status TEXT NOT NULL, rank INTEGER NOT NULL,
    origins INTEGER NOT NULL, size INTEGER NOT NULL, accounts INTEGER NOT NULL, question TEXT NOT NULL,
    day_from TEXT, day_to TEXT, members TEXT NOT NULL, voices TEXT NOT NULL, json TEXT NOT NULL
  );
  CREATE INDEX matters_in_order ON matters (rank, origins DESC, size DESC, id);
  CREATE INDEX matters_by_cluster ON matters (cluster);
  CREATE INDEX matters_by_kind ON matters (kind, status, day_from, day_to);
  CREATE INDEX matters_by_kind_in_order ON matters (kind, rank, origins DESC, size DESC, id);
  CREATE INDEX matters_by_day ON matters (day_from, day_to);
  CREATE INDEX matters_of_long ON matters (day_from, day_to) WHERE substr(day_from, 1, 7) IS NOT substr(day_to, 1, 7);
  CREATE TABLE matter_claims (claim INTEGER NOT NULL, matter INTEGER NOT NULL, PRIMARY KEY (claim, matter)) WITHOUT ROWID;
  CREATE TABLE matter_places (name INTEGER NOT NULL, matter INTEGER NOT NULL, PRIMARY KEY (name, matter)) WITHOUT ROWID;
  CREATE INDEX places_by_matter ON matter_places (matter);
  CREATE TRIGGER tally_drawn AFTER INSERT ON matters BEGIN
    INSERT INTO tallies VALUES (new.kind, new.status, 1) ON CONFLICT DO UPDATE SET n = n + 1;
  END;
  CREATE TRIGGER tally_gone AFTER DELETE ON matters BEGIN
    UPDATE tallies SET n = n - 1 WHERE kind = old.kind AND status = old.status;
  END;
  `,
]
