CREATE INDEX reference_by_pack ON reference (pack_id, id);

CREATE INDEX reference_vector_by_pack ON reference_vector (pack_id, reference_id);

CREATE TABLE agreement (
    first_id INTEGER NOT NULL REFERENCES personnel (id),
    second_id INTEGER NOT NULL REFERENCES personnel (id),
    first_leaning INTEGER NOT NULL CHECK (first_leaning IN (-1, 0, 1)),
    second_leaning INTEGER NOT NULL CHECK (second_leaning IN (-1, 0, 1)),
    number INTEGER NOT NULL CHECK (number > 0),
    PRIMARY KEY (first_id, second_id, first_leaning, second_leaning)
) STRICT;

CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor_id INTEGER,
    actor_name TEXT NOT NULL,
    verb TEXT NOT NULL,
    operation TEXT NOT NULL,
    purpose TEXT NOT NULL,
    authority TEXT NOT NULL,
    case_id TEXT,
    facts TEXT NOT NULL CHECK (json_valid(facts)),
    software TEXT NOT NULL,
    policy_version INTEGER NOT NULL,
    previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),
    entry_hash TEXT NOT NULL UNIQUE CHECK (length(entry_hash) = 64),
    signature TEXT NOT NULL CHECK (length(signature) = 128)
) STRICT;

CREATE TABLE case_file (
    id TEXT PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE CHECK (trim(reference) <> ''),
    authority TEXT NOT NULL CHECK (trim(authority) <> ''),
    purpose TEXT NOT NULL CHECK (trim(purpose) <> ''),
    retain_until TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    opened_by_id INTEGER NOT NULL REFERENCES personnel (id),
    opened_by TEXT NOT NULL,
    wrapped_key BLOB NOT NULL
) STRICT;

CREATE TABLE case_seal (
    case_id TEXT PRIMARY KEY REFERENCES case_file (id) ON DELETE CASCADE,
    seal TEXT NOT NULL
) STRICT;

CREATE TABLE gallery_change (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL
) STRICT;

CREATE TABLE key_slots (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    generation INTEGER NOT NULL,
    document TEXT NOT NULL
) STRICT;

CREATE TABLE model (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('detector', 'embedder')),
    manifest TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    takes_batches INTEGER NOT NULL CHECK (takes_batches IN (0, 1)),
    takes_any_size INTEGER NOT NULL CHECK (takes_any_size IN (0, 1)),
    milliseconds REAL NOT NULL,
    added_at TEXT NOT NULL,
    added_by TEXT NOT NULL
) STRICT;

CREATE TABLE person_key (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES personnel (id),
    signing_key BLOB NOT NULL CHECK (length(signing_key) = 32),
    sealing_key BLOB NOT NULL CHECK (length(sealing_key) = 32),
    since_sequence INTEGER NOT NULL,
    made_at TEXT NOT NULL
) STRICT;

CREATE TABLE person_role (
    person_id INTEGER NOT NULL REFERENCES personnel (id),
    role TEXT NOT NULL CHECK (role IN ('examiner', 'second examiner', 'supervisor', 'auditor', 'administrator')),
    given_at TEXT NOT NULL,
    PRIMARY KEY (person_id, role)
) STRICT;

CREATE TABLE personnel (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    name_key TEXT NOT NULL UNIQUE,
    is_recovery INTEGER NOT NULL DEFAULT 0 CHECK (is_recovery IN (0, 1)),
    added_at TEXT NOT NULL
) STRICT;

CREATE TABLE reference (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    subject_id INTEGER NOT NULL REFERENCES subject (id),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    pack_id TEXT NOT NULL,
    vector BLOB NOT NULL CHECK (length(vector) > 0 AND length(vector) % 4 = 0),
    UNIQUE (subject_id, sha256, pack_id)
) STRICT;

CREATE TABLE reference_crop (
    reference_id INTEGER PRIMARY KEY REFERENCES reference (id) ON DELETE CASCADE,
    jpeg BLOB NOT NULL
) STRICT;

CREATE TABLE reference_vector (
    reference_id INTEGER NOT NULL REFERENCES reference (id) ON DELETE CASCADE,
    pack_id TEXT NOT NULL,
    vector BLOB NOT NULL CHECK (length(vector) > 0 AND length(vector) % 4 = 0),
    PRIMARY KEY (reference_id, pack_id)
) STRICT;

CREATE TABLE row_seal (
    name TEXT PRIMARY KEY,
    row_count INTEGER NOT NULL,
    seal TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE subject (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    source TEXT NOT NULL CHECK (trim(source) <> ''),
    legal_basis TEXT NOT NULL CHECK (trim(legal_basis) <> ''),
    subject_type TEXT NOT NULL CHECK (subject_type IN ('missing-child', 'known-victim', 'comparison')),
    enrolled_at TEXT NOT NULL,
    enrolled_by TEXT NOT NULL,
    UNIQUE (name, source, legal_basis, subject_type)
) STRICT;

CREATE TABLE unit_fact (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit entries are never changed'); END;

CREATE TRIGGER audit_is_never_removed BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit entries are never removed'); END;

CREATE TRIGGER person_key_is_never_changed BEFORE UPDATE ON person_key
BEGIN SELECT RAISE(ABORT, 'keys of people are never changed'); END;

CREATE TRIGGER person_key_is_never_removed BEFORE DELETE ON person_key
BEGIN SELECT RAISE(ABORT, 'keys of people are never removed'); END;
