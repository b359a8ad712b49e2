-- The whole house. The SQLite twin differs only in column types, in STRICT, and
-- in WITHOUT ROWID where a row number would tell in which order tips came.

CREATE TABLE meta (
  name TEXT NOT NULL PRIMARY KEY,
  value BYTEA NOT NULL
);

CREATE TABLE unit (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  countries TEXT NOT NULL,
  categories TEXT NOT NULL,
  languages TEXT NOT NULL,
  addresses TEXT NOT NULL,
  certificate TEXT,
  created_at BIGINT NOT NULL
);

CREATE TABLE staff (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  display_name TEXT NOT NULL,
  state TEXT NOT NULL,
  unit_id TEXT REFERENCES unit (id),
  recipient TEXT NOT NULL,
  wrapped_identity TEXT NOT NULL,
  totp_sealed BYTEA NOT NULL,
  totp_last_step BIGINT NOT NULL,
  failures BIGINT NOT NULL,
  locked_until BIGINT NOT NULL,
  created_at BIGINT NOT NULL
);

CREATE TABLE staff_role (
  staff_id TEXT NOT NULL REFERENCES staff (id),
  role TEXT NOT NULL,
  PRIMARY KEY (staff_id, role)
);

CREATE TABLE invitation (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  display_name TEXT NOT NULL,
  roles TEXT NOT NULL,
  unit_id TEXT REFERENCES unit (id),
  invited_by TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  used_at BIGINT
);

CREATE TABLE invitation_key (
  invitation_id TEXT NOT NULL REFERENCES invitation (id),
  desk_id TEXT NOT NULL,
  sealed BYTEA NOT NULL,
  PRIMARY KEY (invitation_id, desk_id)
);

CREATE TABLE session (
  id TEXT NOT NULL PRIMARY KEY,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  sealed_identity BYTEA NOT NULL,
  created_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL
);
CREATE INDEX session_staff ON session (staff_id);

CREATE TABLE desk (
  id TEXT NOT NULL PRIMARY KEY,
  recipient TEXT NOT NULL,
  escrow BYTEA,
  created_at BIGINT NOT NULL
);

CREATE TABLE desk_key (
  desk_id TEXT NOT NULL REFERENCES desk (id),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  sealed BYTEA NOT NULL,
  granted_by TEXT NOT NULL,
  granted_at BIGINT NOT NULL,
  PRIMARY KEY (desk_id, staff_id)
);

CREATE TABLE series (
  id TEXT NOT NULL PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  published_at BIGINT
);

CREATE TABLE series_text (
  series_id TEXT NOT NULL REFERENCES series (id),
  lang TEXT NOT NULL,
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  PRIMARY KEY (series_id, lang)
);

CREATE TABLE object (
  id TEXT NOT NULL PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE,
  category TEXT NOT NULL,
  series_id TEXT REFERENCES series (id),
  state TEXT NOT NULL,
  outcome TEXT,
  countries TEXT NOT NULL,
  created_by TEXT NOT NULL REFERENCES staff (id),
  created_at BIGINT NOT NULL,
  submitted_by TEXT REFERENCES staff (id),
  published_by TEXT REFERENCES staff (id),
  published_at BIGINT,
  updated_at BIGINT NOT NULL,
  version BIGINT NOT NULL
);
CREATE INDEX object_state ON object (state, published_at);

CREATE TABLE object_text (
  object_id TEXT NOT NULL REFERENCES object (id),
  lang TEXT NOT NULL,
  title TEXT NOT NULL,
  question TEXT NOT NULL,
  alt TEXT NOT NULL,
  PRIMARY KEY (object_id, lang)
);

CREATE TABLE object_event (
  id TEXT NOT NULL PRIMARY KEY,
  object_id TEXT NOT NULL REFERENCES object (id),
  at BIGINT NOT NULL,
  kind TEXT NOT NULL,
  outcome TEXT
);
CREATE INDEX object_event_object ON object_event (object_id, at);

-- Who touched a picture or a wording: whoever did may not publish it.
CREATE TABLE object_hand (
  object_id TEXT NOT NULL REFERENCES object (id),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  PRIMARY KEY (object_id, staff_id)
);

CREATE TABLE picture (
  id TEXT NOT NULL PRIMARY KEY,
  object_id TEXT NOT NULL REFERENCES object (id),
  position BIGINT NOT NULL,
  original_blob TEXT NOT NULL,
  findings TEXT NOT NULL,
  edit TEXT NOT NULL,
  source_width BIGINT NOT NULL,
  source_height BIGINT NOT NULL,
  width BIGINT NOT NULL,
  height BIGINT NOT NULL,
  fingerprint TEXT NOT NULL,
  prepared_by TEXT NOT NULL REFERENCES staff (id),
  prepared_at BIGINT NOT NULL
);
CREATE INDEX picture_object ON picture (object_id, position);

CREATE TABLE picture_file (
  picture_id TEXT NOT NULL REFERENCES picture (id),
  width BIGINT NOT NULL,
  format TEXT NOT NULL,
  height BIGINT NOT NULL,
  size BIGINT NOT NULL,
  blob TEXT NOT NULL,
  zoom BIGINT NOT NULL,
  PRIMARY KEY (picture_id, width, format, zoom)
);
CREATE INDEX picture_file_blob ON picture_file (blob);

CREATE TABLE tip (
  id TEXT NOT NULL PRIMARY KEY,
  object_id TEXT,
  lang TEXT NOT NULL,
  hour BIGINT NOT NULL,
  standing TEXT NOT NULL,
  state TEXT NOT NULL,
  answers BYTEA NOT NULL,
  contact BYTEA,
  receipt_tag TEXT NOT NULL UNIQUE,
  tipster TEXT NOT NULL,
  version BIGINT NOT NULL,
  answered BIGINT NOT NULL,
  claimed_by TEXT,
  claimed_until BIGINT NOT NULL,
  source_grade TEXT NOT NULL,
  information_grade TEXT NOT NULL,
  assessment BYTEA,
  reason TEXT,
  duplicate_of TEXT,
  decided_by TEXT,
  decided_at BIGINT,
  previous_state TEXT
);
CREATE INDEX tip_queue ON tip (state, hour);
CREATE INDEX tip_object ON tip (object_id);

CREATE TABLE tip_message (
  id TEXT NOT NULL PRIMARY KEY,
  tip_id TEXT NOT NULL REFERENCES tip (id),
  direction TEXT NOT NULL,
  hour BIGINT NOT NULL,
  place BIGINT NOT NULL,
  for_desk BYTEA NOT NULL,
  for_tipster BYTEA NOT NULL,
  author TEXT
);
CREATE UNIQUE INDEX tip_message_tip ON tip_message (tip_id, place);

CREATE TABLE rule (
  id TEXT NOT NULL PRIMARY KEY,
  position BIGINT NOT NULL,
  country TEXT,
  category TEXT,
  unit_id TEXT NOT NULL REFERENCES unit (id)
);

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
  package BYTEA NOT NULL,
  forwarded_by TEXT NOT NULL,
  forwarded_at BIGINT NOT NULL,
  held_until BIGINT NOT NULL,
  acknowledged_by TEXT,
  acknowledged_at BIGINT,
  outcome TEXT,
  outcome_note BYTEA,
  outcome_by TEXT,
  outcome_at BIGINT,
  version BIGINT NOT NULL
);
CREATE INDEX lead_unit ON lead (unit_id, state);

CREATE TABLE lead_tip (
  lead_id TEXT NOT NULL REFERENCES lead (id),
  tip_id TEXT NOT NULL REFERENCES tip (id),
  PRIMARY KEY (lead_id, tip_id)
);
CREATE INDEX lead_tip_tip ON lead_tip (tip_id);

CREATE TABLE outbox (
  id TEXT NOT NULL PRIMARY KEY,
  lead_id TEXT REFERENCES lead (id),
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  envelope BYTEA NOT NULL,
  not_before BIGINT NOT NULL,
  lease_until BIGINT NOT NULL,
  attempts BIGINT NOT NULL,
  last_error TEXT,
  created_at BIGINT NOT NULL,
  delivered_at BIGINT
);
CREATE INDEX outbox_due ON outbox (state, not_before);

CREATE TABLE audit (
  seq BIGINT NOT NULL PRIMARY KEY,
  at BIGINT NOT NULL,
  actor TEXT NOT NULL,
  act TEXT NOT NULL,
  subject TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  detail TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
);
CREATE INDEX audit_subject ON audit (subject, subject_id);

CREATE TABLE audit_head (
  id BIGINT NOT NULL PRIMARY KEY,
  seq BIGINT NOT NULL,
  hash TEXT NOT NULL
);

-- The head of the chain is there from the start: whoever records locks this row.
INSERT INTO audit_head (id, seq, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
