-- Entente's ledger, schema 1. Append-only: rows are added and never changed or removed.
CREATE TABLE meta (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- One row a report. "json" holds the rest of it: blocks, what was left out, and the columns again, without the text.
CREATE TABLE reports (
  id TEXT PRIMARY KEY NOT NULL, file TEXT NOT NULL, outlet TEXT, title TEXT, byline TEXT, place TEXT,
  published_start TEXT, published_end TEXT, published_precision TEXT, published_from TEXT,
  address TEXT, language TEXT NOT NULL, text TEXT NOT NULL, json TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Every file name that a report's bytes were seen under.
CREATE TABLE sightings (
  report TEXT NOT NULL REFERENCES reports(id), file TEXT NOT NULL, PRIMARY KEY (report, file)
) STRICT, WITHOUT ROWID;

-- One row a claim. Offsets are half-open, in UTF-16 units of the report's text. "json" holds the whole claim.
CREATE TABLE claims (
  report TEXT NOT NULL REFERENCES reports(id), id TEXT NOT NULL,
  sentence INTEGER NOT NULL, sentence_start INTEGER NOT NULL, sentence_end INTEGER NOT NULL, sentence_text TEXT NOT NULL,
  actor TEXT NOT NULL, actor_id TEXT, actor_name TEXT NOT NULL, recipient TEXT, recipient_id TEXT, recipient_name TEXT,
  event TEXT NOT NULL, mode TEXT, trigger_text TEXT NOT NULL, polarity TEXT NOT NULL, modality TEXT NOT NULL,
  reciprocal INTEGER NOT NULL, when_start TEXT, when_end TEXT, when_precision TEXT, place TEXT, stage TEXT, backing TEXT,
  confidence REAL NOT NULL, coder TEXT NOT NULL, json TEXT NOT NULL,
  PRIMARY KEY (report, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX claims_by_id ON claims (id);
CREATE INDEX claims_by_roles ON claims (actor, recipient, event);

-- Who says so, outermost first.
CREATE TABLE speakers (
  report TEXT NOT NULL, claim TEXT NOT NULL, position INTEGER NOT NULL, code TEXT, name TEXT NOT NULL, kind TEXT NOT NULL,
  cue TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  PRIMARY KEY (report, claim, position), FOREIGN KEY (report, claim) REFERENCES claims(report, id)
) STRICT, WITHOUT ROWID;

-- What was counted or handed over. The exact decimals are in the claim's "json".
CREATE TABLE things (
  report TEXT NOT NULL, claim TEXT NOT NULL, position INTEGER NOT NULL, kind TEXT NOT NULL, item TEXT, category TEXT,
  count REAL, unit TEXT, amount REAL, currency TEXT, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  PRIMARY KEY (report, claim, position), FOREIGN KEY (report, claim) REFERENCES claims(report, id)
) STRICT, WITHOUT ROWID;

-- What was seen and not made a claim, with the reason.
CREATE TABLE dropped (
  report TEXT NOT NULL REFERENCES reports(id), id TEXT NOT NULL, sentence INTEGER NOT NULL, start INTEGER NOT NULL,
  "end" INTEGER NOT NULL, text TEXT NOT NULL, reason TEXT NOT NULL, detail TEXT NOT NULL,
  PRIMARY KEY (report, id)
) STRICT, WITHOUT ROWID;
