-- One publication, many small jobs: each agency is told by a job of its own, whatever becomes of the register's write.

-- How often telling an agency failed since there is news for it, and when it is to be tried again.
ALTER TABLE source ADD COLUMN tell_attempts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN tell_retry_at TEXT;

-- A digest of the whole answer that was read last and believed: the same answer says nothing new.
ALTER TABLE source ADD COLUMN read_digest TEXT;

-- Why Google refuses what is written to the register, since when; NULL once a write was accepted.
ALTER TABLE publication ADD COLUMN refused TEXT;
ALTER TABLE publication ADD COLUMN refused_at TEXT;

-- How often the lease was taken: what was read of the register before it was is fresh where nobody else took it since.
ALTER TABLE publication ADD COLUMN turn INTEGER NOT NULL DEFAULT 0;
