-- Rows that are very like another: told as a hint, computed once for each version.

-- Ids of rows that this one is like, as a JSON array; NULL: none.
ALTER TABLE capability ADD COLUMN alike TEXT;

-- Bands of the features of every version that was read: rows that are alike share one (shared/likeness/bands.ts). What a later
-- version no longer has stays: whoever is found by it is compared by what it says now.
CREATE TABLE likeness_band (
  band TEXT NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (band, id)
) WITHOUT ROWID;
