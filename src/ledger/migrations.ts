/** The ledger's layouts, each the change from the one before; never edited once released. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE reports (
    id TEXT PRIMARY KEY, sha256 TEXT NOT NULL, title TEXT, outlet TEXT, published TEXT, url TEXT,
    json TEXT NOT NULL, added_at TEXT NOT NULL
  );
  CREATE INDEX reports_by_day ON reports (published);
  CREATE TABLE readings (
    number INTEGER PRIMARY KEY AUTOINCREMENT, report TEXT NOT NULL REFERENCES reports (id),
    reader TEXT NOT NULL, json TEXT NOT NULL, at TEXT NOT NULL, UNIQUE (report, reader)
  );
  CREATE TABLE claims (
    id TEXT PRIMARY KEY, report TEXT NOT NULL REFERENCES reports (id), kind TEXT NOT NULL, day_from TEXT, day_to TEXT,
    places TEXT NOT NULL, lat REAL, lon REAL, start INTEGER NOT NULL, json TEXT NOT NULL
  );
  CREATE INDEX claims_by_report ON claims (report, start);
  CREATE INDEX claims_by_kind ON claims (kind, day_from);
  CREATE VIRTUAL TABLE texts USING fts5 (id UNINDEXED, title, text, tokenize = 'unicode61 remove_diacritics 2');
  CREATE TABLE matters (id TEXT PRIMARY KEY, kind TEXT NOT NULL, status TEXT NOT NULL, size INTEGER NOT NULL, json TEXT NOT NULL);
  CREATE INDEX matters_by_status ON matters (status, kind);
  CREATE TABLE matter_claims (matter TEXT NOT NULL, claim TEXT NOT NULL, PRIMARY KEY (matter, claim)) WITHOUT ROWID;
  CREATE INDEX matters_by_claim ON matter_claims (claim);
  CREATE TABLE reviews (
    number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, who TEXT NOT NULL, decision TEXT NOT NULL,
    subject TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, why TEXT NOT NULL
  );
  CREATE INDEX reviews_by_subject ON reviews (subject, number);
  `,
]
