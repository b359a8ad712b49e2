-- The urgent road: a tip that came by it says how urgent it is, and nothing else.
ALTER TABLE tip ADD COLUMN urgency TEXT;
-- The hour in which a tipster took their contact back.
ALTER TABLE tip ADD COLUMN contact_withdrawn INTEGER;

-- Pictures that came with a tip. While the form is still being written they hang
-- on its keyed tag; when the tip is kept, on the tip. The bytes lie sealed in the
-- quarantine.
CREATE TABLE attachment (
  id TEXT NOT NULL PRIMARY KEY,
  tip_id TEXT REFERENCES tip (id),
  form_tag TEXT,
  place INTEGER NOT NULL,
  size INTEGER NOT NULL,
  format TEXT NOT NULL,
  blob TEXT NOT NULL,
  erase_hour INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_tip ON attachment (tip_id);
CREATE UNIQUE INDEX attachment_form ON attachment (form_tag, place);
CREATE INDEX attachment_erase ON attachment (erase_hour);
