-- The ledger: a cache of what originals and import log say. Change it and raise Database.SCHEMA.
-- Days count from 1970-01-01. A value is an integer where it is one and fits, else exact text.

CREATE TABLE imports (
  sequence INTEGER PRIMARY KEY,
  place INTEGER NOT NULL,     -- sequence of the file's first import
  imported INTEGER NOT NULL,  -- day
  sha256 TEXT NOT NULL,
  line TEXT NOT NULL          -- of the import log, without its line end
) STRICT;

CREATE INDEX imports_of_a_file ON imports (sha256, sequence);

CREATE TABLE tables (
  id INTEGER PRIMARY KEY,
  import INTEGER NOT NULL,
  file TEXT NOT NULL,
  sheet TEXT NOT NULL,
  format TEXT NOT NULL,
  version INTEGER NOT NULL,
  exported TEXT NOT NULL,     -- instant
  basis TEXT NOT NULL
) STRICT;

CREATE TABLE subjects (
  id INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL,      -- see SubjectKey
  platform TEXT NOT NULL,
  channel TEXT NOT NULL,      -- '' for a benchmark
  detail TEXT NOT NULL,       -- segment, post or company; '' for a channel
  UNIQUE (kind, platform, channel, detail)
) STRICT;

CREATE TABLE metrics (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE columns (id INTEGER PRIMARY KEY, header TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE sources (
  id INTEGER PRIMARY KEY,
  family TEXT NOT NULL,
  name TEXT NOT NULL,
  rank INTEGER NOT NULL,
  partial INTEGER NOT NULL,
  UNIQUE (family, name, rank, partial)
) STRICT;

-- Kept in the order queries ask for: import by import, row by row.
CREATE TABLE observations (
  import INTEGER NOT NULL,
  row INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,   -- among the observations of the import, in file order
  kind INTEGER NOT NULL,      -- of the subject
  subject INTEGER NOT NULL,
  metric INTEGER NOT NULL,
  source INTEGER NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  value ANY NOT NULL,
  currency TEXT,
  origin INTEGER NOT NULL,    -- tables
  header INTEGER NOT NULL,    -- columns
  PRIMARY KEY (import, row, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE declared_zeros (
  import INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  row INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  subject INTEGER NOT NULL,
  metric INTEGER NOT NULL,
  source INTEGER NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  header INTEGER NOT NULL,
  PRIMARY KEY (import, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE posts (
  import INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  platform TEXT NOT NULL,
  channel TEXT NOT NULL,
  post TEXT NOT NULL,
  published INTEGER NOT NULL,
  instant TEXT,
  kind TEXT,
  link TEXT,
  text TEXT,
  PRIMARY KEY (import, ordinal)
) STRICT, WITHOUT ROWID;

-- For people with another tool: everything spelled out.
CREATE VIEW observed AS
SELECT o.import, o.ordinal, date(i.imported * 86400, 'unixepoch') AS imported,
  s.kind, s.platform, s.channel, s.detail, m.name AS metric,
  c.family AS source_family, c.name AS source_column, c.rank AS source_rank, c.partial,
  date(o.first * 86400, 'unixepoch') AS first, date(o.last * 86400, 'unixepoch') AS last,
  o.value, o.currency, t.exported, t.basis,
  t.file, i.sha256, t.sheet, o.row, h.header, t.format, t.version
FROM observations o
JOIN imports i ON i.sequence = o.import
JOIN subjects s ON s.id = o.subject
JOIN metrics m ON m.id = o.metric
JOIN sources c ON c.id = o.source
JOIN tables t ON t.id = o.origin
JOIN columns h ON h.id = o.header;

CREATE VIEW declared AS
SELECT o.import, o.ordinal, date(i.imported * 86400, 'unixepoch') AS imported,
  s.kind, s.platform, s.channel, s.detail, m.name AS metric,
  c.family AS source_family, c.name AS source_column, c.rank AS source_rank, c.partial,
  date(o.first * 86400, 'unixepoch') AS first, date(o.last * 86400, 'unixepoch') AS last,
  t.exported, t.basis,
  t.file, i.sha256, t.sheet, o.row, h.header, t.format, t.version
FROM declared_zeros o
JOIN imports i ON i.sequence = o.import
JOIN subjects s ON s.id = o.subject
JOIN metrics m ON m.id = o.metric
JOIN sources c ON c.id = o.source
JOIN tables t ON t.id = o.origin
JOIN columns h ON h.id = o.header;
