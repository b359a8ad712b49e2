-- The whole house. The PostgreSQL twin differs only in column types. Tips have no
-- row number (WITHOUT ROWID): it would tell in which order they came.

CREATE TABLE meta (
  name TEXT NOT NULL PRIMARY KEY,
  value BLOB NOT NULL
) STRICT;

CREATE TABLE unit (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  countries TEXT NOT NULL,
  categories TEXT NOT NULL,
  languages TEXT NOT NULL,
  addresses TEXT NOT NULL,
  certificate TEXT,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE staff (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  display_name TEXT NOT NULL,
  state TEXT NOT NULL,
  unit_id TEXT REFERENCES unit (id),
  recipient TEXT NOT NULL,
  wrapped_identity TEXT NOT NULL,
  totp_sealed BLOB NOT NULL,
  totp_last_step INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  locked_until INTEGER NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE staff_role (
  staff_id TEXT NOT NULL REFERENCES staff (id),
  role TEXT NOT NULL,
  PRIMARY KEY (staff_id, role)
) STRICT;

CREATE TABLE invitation (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  display_name TEXT NOT NULL,
  roles TEXT NOT NULL,
  unit_id TEXT REFERENCES unit (id),
  invited_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT;

CREATE TABLE invitation_key (
  invitation_id TEXT NOT NULL REFERENCES invitation (id),
  desk_id TEXT NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (invitation_id, desk_id)
) STRICT;

CREATE TABLE session (
  id TEXT NOT NULL PRIMARY KEY,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  sealed_identity BLOB NOT NULL,
  created_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL
) STRICT;
CREATE INDEX session_staff ON session (staff_id);

CREATE TABLE desk (
  id TEXT NOT NULL PRIMARY KEY,
  recipient TEXT NOT NULL,
  escrow BLOB,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE desk_key (
  desk_id TEXT NOT NULL REFERENCES desk (id),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  sealed BLOB NOT NULL,
  granted_by TEXT NOT NULL,
  granted_at INTEGER NOT NULL,
  PRIMARY KEY (desk_id, staff_id)
) STRICT;

CREATE TABLE series (
  id TEXT NOT NULL PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  published_at INTEGER
) STRICT;

CREATE TABLE series_text (
  series_id TEXT NOT NULL REFERENCES series (id),
  lang TEXT NOT NULL,
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  PRIMARY KEY (series_id, lang)
) STRICT;

CREATE TABLE object (
  id TEXT NOT NULL PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE,
  category TEXT NOT NULL,
  series_id TEXT REFERENCES series (id),
  state TEXT NOT NULL,
  outcome TEXT,
  countries TEXT NOT NULL,
  created_by TEXT NOT NULL REFERENCES staff (id),
  created_at INTEGER NOT NULL,
  submitted_by TEXT REFERENCES staff (id),
  published_by TEXT REFERENCES staff (id),
  published_at INTEGER,
  updated_at INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX object_state ON object (state, published_at);

CREATE TABLE object_text (
  object_id TEXT NOT NULL REFERENCES object (id),
  lang TEXT NOT NULL,
  title TEXT NOT NULL,
  question TEXT NOT NULL,
  alt TEXT NOT NULL,
  PRIMARY KEY (object_id, lang)
) STRICT;

CREATE TABLE object_event (
  id TEXT NOT NULL PRIMARY KEY,
  object_id TEXT NOT NULL REFERENCES object (id),
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  outcome TEXT
) STRICT;
CREATE INDEX object_event_object ON object_event (object_id, at);

-- Who touched a picture or a wording: whoever did may not publish it.
CREATE TABLE object_hand (
  object_id TEXT NOT NULL REFERENCES object (id),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  PRIMARY KEY (object_id, staff_id)
) STRICT;

CREATE TABLE picture (
  id TEXT NOT NULL PRIMARY KEY,
  object_id TEXT NOT NULL REFERENCES object (id),
  position INTEGER NOT NULL,
  original_blob TEXT NOT NULL,
  findings TEXT NOT NULL,
  edit TEXT NOT NULL,
  source_width INTEGER NOT NULL,
  source_height INTEGER NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  prepared_by TEXT NOT NULL REFERENCES staff (id),
  prepared_at INTEGER NOT NULL
) STRICT;
CREATE INDEX picture_object ON picture (object_id, position);

CREATE TABLE picture_file (
  picture_id TEXT NOT NULL REFERENCES picture (id),
  width INTEGER NOT NULL,
  format TEXT NOT NULL,
  height INTEGER NOT NULL,
  size INTEGER NOT NULL,
  blob TEXT NOT NULL,
  zoom INTEGER NOT NULL,
  PRIMARY KEY (picture_id, width, format, zoom)
) STRICT;
CREATE INDEX picture_file_blob ON picture_file (blob);

CREATE TABLE tip (
  id TEXT NOT NULL PRIMARY KEY,
  object_id TEXT,
  lang TEXT NOT NULL,
  hour INTEGER NOT NULL,
  standing TEXT NOT NULL,
  state TEXT NOT NULL,
  answers BLOB NOT NULL,
  contact BLOB,
  receipt_tag TEXT NOT NULL UNIQUE,
  tipster TEXT NOT NULL,
  version INTEGER NOT NULL,
  answered INTEGER NOT NULL,
  claimed_by TEXT,
  claimed_until INTEGER NOT NULL,
  source_grade TEXT NOT NULL,
  information_grade TEXT NOT NULL,
  assessment BLOB,
  reason TEXT,
  duplicate_of TEXT,
  decided_by TEXT,
  decided_at INTEGER,
  previous_state TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX tip_queue ON tip (state, hour);
CREATE INDEX tip_object ON tip (object_id);

CREATE TABLE tip_message (
  id TEXT NOT NULL PRIMARY KEY,
  tip_id TEXT NOT NULL REFERENCES tip (id),
  direction TEXT NOT NULL,
  hour INTEGER NOT NULL,
  place INTEGER NOT NULL,
  for_desk BLOB NOT NULL,
  for_tipster BLOB NOT NULL,
  author TEXT
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX tip_message_tip ON tip_message (tip_id, place);

CREATE TABLE rule (
  id TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL,
  country TEXT,
  category TEXT,
  unit_id TEXT NOT NULL REFERENCES unit (id)
) STRICT;

CREATE TABLE lead (
  id TEXT NOT NULL PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE,
  unit_id TEXT NOT NULL REFERENCES unit (id),
  object_id TEXT,
  country TEXT,
  state TEXT NOT NULL,
  source_grade TEXT NOT NULL,
  information_grade TEXT NOT NULL,
  handling TEXT NOT NULL,
  tlp TEXT NOT NULL,
  package BLOB NOT NULL,
  forwarded_by TEXT NOT NULL,
  forwarded_at INTEGER NOT NULL,
  held_until INTEGER NOT NULL,
  acknowledged_by TEXT,
  acknowledged_at INTEGER,
  outcome TEXT,
  outcome_note BLOB,
  outcome_by TEXT,
  outcome_at INTEGER,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX lead_unit ON lead (unit_id, state);

CREATE TABLE lead_tip (
  lead_id TEXT NOT NULL REFERENCES lead (id),
  tip_id TEXT NOT NULL REFERENCES tip (id),
  PRIMARY KEY (lead_id, tip_id)
) STRICT;
CREATE INDEX lead_tip_tip ON lead_tip (tip_id);

CREATE TABLE outbox (
  id TEXT NOT NULL PRIMARY KEY,
  lead_id TEXT REFERENCES lead (id),
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  envelope BLOB NOT NULL,
  not_before INTEGER NOT NULL,
  lease_until INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  last_error TEXT,
  created_at INTEGER NOT NULL,
  delivered_at INTEGER
) STRICT;
CREATE INDEX outbox_due ON outbox (state, not_before);

CREATE TABLE audit (
  seq INTEGER NOT NULL PRIMARY KEY,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  act TEXT NOT NULL,
  subject TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  detail TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX audit_subject ON audit (subject, subject_id);

CREATE TABLE audit_head (
  id INTEGER NOT NULL PRIMARY KEY,
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL
) STRICT;

-- The head of the chain is there from the start: whoever records locks this row.
INSERT INTO audit_head (id, seq, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
