-- What Ringkasan said when it was written: on another day it may read otherwise, though nobody did anything.
ALTER TABLE publication ADD COLUMN summary_digest TEXT;
