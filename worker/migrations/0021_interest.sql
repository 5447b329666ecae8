-- Interests that people expressed in an item or in the city, and the letters that are to be sent to them.

CREATE TABLE interest (
  id TEXT PRIMARY KEY,
  -- The form that it came with: the same form sent twice is one interest.
  form TEXT NOT NULL UNIQUE,
  -- What its address is made of, known to who expressed it; and what the link of the letter adds, NULL once that was opened.
  code TEXT NOT NULL UNIQUE,
  confirmation TEXT,
  -- What was read when it was expressed; NULL: the city as a whole.
  item TEXT,
  version TEXT,
  language TEXT NOT NULL,
  country TEXT NOT NULL,
  -- Who, and what they wrote, as JSON; NULL once it was erased.
  person TEXT,
  -- A digest of the day and the network that sent it, kept until it is confirmed.
  sender TEXT,
  is_proven INTEGER NOT NULL,
  sent_at TEXT NOT NULL,
  confirmed_at TEXT,
  -- What people decided in Minat, as it was last read and believed.
  cells TEXT NOT NULL DEFAULT '{}',
  state TEXT NOT NULL DEFAULT 'new',
  reason TEXT,
  acknowledged_at TEXT,
  changed_at TEXT NOT NULL,
  ended_at TEXT,
  erased_at TEXT
) WITHOUT ROWID;
CREATE INDEX interest_sent ON interest (sent_at);
CREATE INDEX interest_confirmed ON interest (country) WHERE confirmed_at IS NOT NULL;
-- What is to be erased, once a day.
CREATE INDEX interest_ended ON interest (ended_at) WHERE person IS NOT NULL AND ended_at IS NOT NULL;
CREATE INDEX interest_resting ON interest (changed_at)
  WHERE person IS NOT NULL AND confirmed_at IS NOT NULL AND ended_at IS NULL;

-- No letter holds an address or a word: each is made from its interest when it is sent.
CREATE TABLE letter (
  letter INTEGER PRIMARY KEY AUTOINCREMENT,
  interest TEXT NOT NULL,
  kind TEXT NOT NULL,
  queued_at TEXT NOT NULL,
  taken_at TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  sent_at TEXT,
  failed_at TEXT
);
CREATE INDEX letter_queued ON letter (queued_at);
CREATE INDEX letter_waiting ON letter (letter) WHERE sent_at IS NULL AND failed_at IS NULL;
CREATE INDEX letter_failed ON letter (failed_at) WHERE failed_at IS NOT NULL;
