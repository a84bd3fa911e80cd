CREATE INDEX audit_by_act ON audit (operation, verb, outcome, actor_id, at);

CREATE INDEX audit_by_person ON audit (actor_id, case_id, purpose, at, operation, verb);

CREATE INDEX audit_searches ON audit (purpose_id, gallery_types, purpose, actor_id, case_id, at) WHERE verb = 'search';

CREATE INDEX audit_subjects ON audit (second, actor_id, case_id, subjects) WHERE subjects IS NOT NULL;

CREATE INDEX audit_touches ON audit (case_id, actor_id, verb, things, second);

CREATE INDEX case_link_word_by_link ON case_link_word (link_id, id);

CREATE UNIQUE INDEX hash_set_by_name ON hash_set (name) WHERE removed_at IS NULL;

CREATE INDEX partner_crop_by_file ON partner_crop (file_id, id);

CREATE INDEX reference_by_content ON reference (sha256, subject_id);

CREATE INDEX reference_by_pack ON reference (pack_id, id);

CREATE INDEX reference_taken_by_reference ON reference_taken (reference_id, id);

CREATE INDEX reference_vector_by_pack ON reference_vector (pack_id, reference_id);

CREATE INDEX subject_by_type ON subject (subject_type);

CREATE INDEX subject_particulars_by_subject ON subject_particulars (subject_id, id);

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
    signature TEXT NOT NULL CHECK (length(signature) = 128),
    -- What is counted of an entry's facts, made from them when it is asked for (domain/transparency.py).
    outcome TEXT GENERATED ALWAYS AS (
        CASE json_type(facts, '$.outcome') WHEN 'text' THEN json_extract(facts, '$.outcome') END
    ) VIRTUAL,
    purpose_id TEXT GENERATED ALWAYS AS (
        CASE json_type(facts, '$.purpose_id') WHEN 'text' THEN json_extract(facts, '$.purpose_id') END
    ) VIRTUAL,
    gallery_types TEXT GENERATED ALWAYS AS (
        CASE json_type(facts, '$.gallery_types') WHEN 'array' THEN json_extract(facts, '$.gallery_types') END
    ) VIRTUAL,
    -- The second of `at`, in an eighth of its bytes.
    second INTEGER GENERATED ALWAYS AS (unixepoch(at)) VIRTUAL,
    -- What of a case an entry names: exhibit, exhibits, media and faces as one list, NULL where it names none.
    things TEXT GENERATED ALWAYS AS (
        nullif(json_extract(facts, '$.exhibit', '$.exhibits', '$.media', '$.faces'), '[null,null,null,null]')
    ) VIRTUAL,
    -- Whom of the gallery an entry names, in lists one after the other; a plain number of `subjects` is a count.
    subjects TEXT GENERATED ALWAYS AS (
        nullif(
            json_extract(facts, '$.subject', '$.listed', '$.subjects_shown')
                || CASE json_type(facts, '$.subjects')
                    WHEN 'array' THEN ',' || json_extract(facts, '$.subjects') ELSE '' END,
            '[null,null,null]'
        )
    ) VIRTUAL
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
    wrapped_key BLOB NOT NULL,
    -- What it was declared as, casework or quality trial: the commitment, and the declaration sealed to the opener.
    declaration TEXT NOT NULL CHECK (length(declaration) = 64),
    declared BLOB NOT NULL
) STRICT;

CREATE TABLE case_link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    face_id INTEGER NOT NULL,
    person_id INTEGER,
    other_case_id TEXT REFERENCES case_file (id) ON DELETE CASCADE,
    other_face_id INTEGER,
    other_person_id INTEGER,
    partner_crop_id INTEGER REFERENCES partner_crop (id) ON DELETE CASCADE,
    candidate_id INTEGER NOT NULL,
    audit_sequence INTEGER NOT NULL,
    CHECK ((other_case_id IS NULL) = (other_face_id IS NULL)),
    CHECK ((other_case_id IS NULL) <> (partner_crop_id IS NULL)),
    UNIQUE (case_id, candidate_id)
) STRICT;

CREATE TABLE case_link_word (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    link_id INTEGER NOT NULL REFERENCES case_link (id) ON DELETE CASCADE,
    said TEXT NOT NULL CHECK (said IN ('proposed', 'supported', 'not supported', 'closed')),
    outcome TEXT,
    words TEXT NOT NULL CHECK (trim(words) <> ''),
    person_id INTEGER NOT NULL REFERENCES personnel (id),
    person TEXT NOT NULL,
    said_at TEXT NOT NULL,
    audit_sequence INTEGER NOT NULL,
    CHECK ((said = 'closed') = (outcome IS NOT NULL))
) STRICT;

CREATE TABLE case_seal (
    case_id TEXT PRIMARY KEY REFERENCES case_file (id) ON DELETE CASCADE,
    seal TEXT NOT NULL
) STRICT;

CREATE TABLE certificate (
    tombstone_id INTEGER PRIMARY KEY REFERENCES tombstone (id),
    document TEXT NOT NULL CHECK (json_valid(document)),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT;

CREATE TABLE evaluation_closing (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    closed_at TEXT NOT NULL,
    closed_by TEXT NOT NULL,
    report_sha256 TEXT NOT NULL CHECK (length(report_sha256) = 64),
    audit_sequence INTEGER NOT NULL
) STRICT;

CREATE TABLE gallery_block (
    number INTEGER PRIMARY KEY,
    subject_count INTEGER NOT NULL,
    reference_count INTEGER NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64)
) STRICT;

CREATE TABLE gallery_block_changed (
    number INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE gallery_change (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL
) STRICT;

CREATE TABLE gallery_copy (
    name TEXT PRIMARY KEY,
    key BLOB NOT NULL CHECK (length(key) = 32),
    pack_id TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('vectors', 'graph', 'cohort')),
    UNIQUE (pack_id, what)
) STRICT;

CREATE TABLE hash_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    source TEXT NOT NULL CHECK (trim(source) <> ''),
    authority TEXT NOT NULL CHECK (trim(authority) <> ''),
    category TEXT NOT NULL CHECK (trim(category) <> ''),
    rule TEXT NOT NULL CHECK (rule IN ('mark', 'last', 'hide')),
    file_sha256 TEXT NOT NULL CHECK (length(file_sha256) = 64),
    digests INTEGER NOT NULL CHECK (digests > 0),
    installed_at TEXT NOT NULL,
    installed_by TEXT NOT NULL,
    audit_sequence INTEGER NOT NULL,
    removed_at TEXT
) STRICT;

CREATE TABLE hash_set_page (
    set_id INTEGER NOT NULL REFERENCES hash_set (id),
    digest_kind TEXT NOT NULL CHECK (digest_kind IN ('md5', 'sha1', 'sha256')),
    first BLOB NOT NULL,
    digests BLOB NOT NULL CHECK (length(digests) > 0),
    PRIMARY KEY (set_id, digest_kind, first)
) STRICT;

CREATE TABLE key_slots (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    generation INTEGER NOT NULL,
    document TEXT NOT NULL
) STRICT;

CREATE TABLE lead_news (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    candidate_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES personnel (id),
    outcome TEXT NOT NULL,
    told_at TEXT NOT NULL,
    audit_sequence INTEGER NOT NULL
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

CREATE TABLE own_note (
    person_id INTEGER NOT NULL REFERENCES personnel (id),
    name TEXT NOT NULL CHECK (name IN ('settings', 'exposure', 'keys')),
    sealed BLOB NOT NULL,
    PRIMARY KEY (person_id, name)
) STRICT;

CREATE TABLE partner_crop (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file_id INTEGER NOT NULL REFERENCES partner_file (id) ON DELETE CASCADE,
    person INTEGER NOT NULL CHECK (person > 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    score REAL NOT NULL CHECK (score BETWEEN 0 AND 100),
    jpeg BLOB NOT NULL,
    pack_id TEXT NOT NULL,
    vector BLOB NOT NULL CHECK (length(vector) > 0 AND length(vector) % 4 = 0)
) STRICT;

CREATE TABLE partner_file (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    originator TEXT NOT NULL CHECK (trim(originator) <> ''),
    authority TEXT NOT NULL CHECK (trim(authority) <> ''),
    note TEXT NOT NULL,
    may_search INTEGER NOT NULL CHECK (may_search IN (0, 1)),
    may_export INTEGER NOT NULL CHECK (may_export IN (0, 1)),
    delete_by TEXT,
    retain_until TEXT NOT NULL,
    signer TEXT NOT NULL CHECK (length(signer) = 64),
    made_at TEXT NOT NULL,
    received_at TEXT NOT NULL,
    received_by_id INTEGER NOT NULL REFERENCES personnel (id),
    received_by TEXT NOT NULL,
    audit_sequence INTEGER NOT NULL
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
    is_provisional INTEGER NOT NULL DEFAULT 0 CHECK (is_provisional IN (0, 1)),
    added_at TEXT NOT NULL,
    removed_at TEXT
) STRICT;

CREATE TABLE policy (
    version INTEGER PRIMARY KEY,
    document TEXT NOT NULL CHECK (json_valid(document)),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    adopted_at TEXT NOT NULL,
    audit_sequence INTEGER NOT NULL
) STRICT;

CREATE TABLE policy_signature (
    version INTEGER NOT NULL REFERENCES policy (version),
    place INTEGER NOT NULL CHECK (place IN (1, 2)),
    person_id INTEGER NOT NULL REFERENCES personnel (id),
    signature TEXT NOT NULL CHECK (length(signature) = 128),
    PRIMARY KEY (version, place),
    UNIQUE (version, person_id)
) STRICT;

CREATE TABLE proposal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (trim(kind) <> ''),
    subject_id TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    signature TEXT NOT NULL CHECK (length(signature) IN (0, 128)),
    proposed_by_id INTEGER NOT NULL REFERENCES personnel (id),
    proposed_by TEXT NOT NULL,
    proposed_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    audit_sequence INTEGER NOT NULL
) STRICT;

CREATE TABLE proposal_decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id),
    decision TEXT NOT NULL CHECK (decision IN ('confirmed', 'declined', 'withdrawn', 'done')),
    person_id INTEGER NOT NULL REFERENCES personnel (id),
    person TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    reason TEXT NOT NULL,
    audit_sequence INTEGER NOT NULL,
    UNIQUE (proposal_id, decision)
) STRICT;

CREATE TABLE quality_trial (
    case_id TEXT PRIMARY KEY,
    nonce TEXT NOT NULL CHECK (length(nonce) = 64),
    statement TEXT NOT NULL CHECK (json_valid(statement)),
    disclosed_at TEXT NOT NULL,
    disclosed_by_id INTEGER NOT NULL REFERENCES personnel (id),
    disclosed_by TEXT NOT NULL,
    audit_sequence INTEGER NOT NULL
) STRICT;

CREATE TABLE quality_trial_result (
    case_id TEXT PRIMARY KEY REFERENCES quality_trial (case_id),
    counts TEXT NOT NULL CHECK (json_valid(counts)),
    counted_at TEXT NOT NULL,
    audit_sequence INTEGER NOT NULL
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
    jpeg BLOB NOT NULL,
    quality BLOB CHECK (length(quality) > 0 AND length(quality) % 4 = 0),
    points BLOB CHECK (length(points) = 40)
) STRICT;

CREATE TABLE reference_taken (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_sequence INTEGER NOT NULL,
    reference_id INTEGER NOT NULL REFERENCES reference (id) ON DELETE CASCADE,
    taken_from TEXT,
    taken_to TEXT,
    said_by TEXT NOT NULL CHECK (said_by IN ('file', 'person')),
    stated_by TEXT NOT NULL,
    stated_at TEXT NOT NULL,
    CHECK ((taken_from IS NULL) = (taken_to IS NULL)),
    CHECK (taken_from IS NULL OR taken_from <= taken_to)
) STRICT;

CREATE TABLE reference_terms (
    reference_id INTEGER PRIMARY KEY REFERENCES reference (id) ON DELETE CASCADE,
    retain_until TEXT,
    originator TEXT CHECK (trim(originator) <> ''),
    may_search INTEGER NOT NULL CHECK (may_search IN (0, 1)),
    may_export INTEGER NOT NULL CHECK (may_export IN (0, 1)),
    delete_by TEXT,
    CHECK (originator IS NOT NULL OR (may_search = 1 AND may_export = 1 AND delete_by IS NULL))
) STRICT;

CREATE TABLE reference_vector (
    reference_id INTEGER NOT NULL REFERENCES reference (id) ON DELETE CASCADE,
    pack_id TEXT NOT NULL,
    vector BLOB NOT NULL CHECK (length(vector) > 0 AND length(vector) % 4 = 0),
    PRIMARY KEY (reference_id, pack_id)
) STRICT;

CREATE TABLE registration (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    controller TEXT NOT NULL CHECK (trim(controller) <> ''),
    officer TEXT NOT NULL CHECK (trim(officer) <> ''),
    assessment TEXT NOT NULL CHECK (trim(assessment) <> ''),
    since TEXT NOT NULL,
    audit_sequence INTEGER NOT NULL
) STRICT;

CREATE TABLE restoration (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    run INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    head TEXT NOT NULL,
    newer_entries INTEGER,
    noticed_at TEXT NOT NULL,
    noticed_by TEXT NOT NULL,
    acknowledged_at TEXT,
    acknowledged_by TEXT,
    statement TEXT,
    CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL) AND (acknowledged_at IS NULL) = (statement IS NULL))
) STRICT;

CREATE TABLE row_seal (
    name TEXT PRIMARY KEY,
    row_count INTEGER NOT NULL,
    seal TEXT NOT NULL
) STRICT;

CREATE TABLE search_stop (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    is_stopped INTEGER NOT NULL CHECK (is_stopped IN (0, 1)),
    at TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES personnel (id),
    person TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    audit_sequence INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE staff_member (
    subject_id INTEGER PRIMARY KEY REFERENCES subject (id) ON DELETE CASCADE,
    consent TEXT NOT NULL CHECK (trim(consent) <> ''),
    expires_at TEXT NOT NULL
) STRICT;

CREATE TABLE staff_search (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    probe_vector BLOB NOT NULL CHECK (length(probe_vector) > 0 AND length(probe_vector) % 4 = 0),
    pack_id TEXT NOT NULL,
    image_sha256 TEXT NOT NULL CHECK (length(image_sha256) = 64),
    purpose TEXT NOT NULL CHECK (trim(purpose) <> ''),
    ranked TEXT NOT NULL CHECK (json_valid(ranked)),
    searched_at TEXT NOT NULL,
    searched_by TEXT NOT NULL,
    expires_at TEXT NOT NULL
) STRICT;

CREATE TABLE subject (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    source TEXT NOT NULL CHECK (trim(source) <> ''),
    legal_basis TEXT NOT NULL CHECK (trim(legal_basis) <> ''),
    subject_type TEXT NOT NULL CHECK (subject_type IN (
        'missing-child', 'known-victim', 'comparison', 'person-of-interest', 'staff'
    )),
    enrolled_at TEXT NOT NULL,
    enrolled_by TEXT NOT NULL,
    UNIQUE (name, source, legal_basis, subject_type)
) STRICT;

CREATE TABLE subject_particulars (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_sequence INTEGER NOT NULL,
    subject_id INTEGER NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
    sex TEXT NOT NULL CHECK (sex IN ('female', 'male', 'other', 'unknown')),
    born_from TEXT,
    born_to TEXT,
    stated_by TEXT NOT NULL,
    stated_at TEXT NOT NULL,
    CHECK ((born_from IS NULL) = (born_to IS NULL)),
    CHECK (born_from IS NULL OR born_from <= born_to)
) STRICT;

CREATE TABLE tombstone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('case', 'subject', 'reference', 'partner')),
    erased_id TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    erased_at TEXT NOT NULL,
    erased_by TEXT NOT NULL,
    audit_sequence INTEGER NOT NULL,
    searched_before TEXT NOT NULL CHECK (json_valid(searched_before)),
    UNIQUE (kind, erased_id, digest)
) STRICT;

CREATE TABLE training (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES personnel (id),
    what TEXT NOT NULL CHECK (trim(what) <> ''),
    given_by TEXT NOT NULL CHECK (trim(given_by) <> ''),
    given_on TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    recorded_by_id INTEGER NOT NULL REFERENCES personnel (id),
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    audit_sequence INTEGER NOT NULL
) STRICT;

CREATE TABLE unit_fact (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE validation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_sequence INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    pack_id TEXT NOT NULL,
    pictures_digest TEXT NOT NULL CHECK (length(pictures_digest) = 64),
    result TEXT NOT NULL CHECK (json_valid(result))
) STRICT;

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit entries are never changed'); END;

CREATE TRIGGER audit_is_never_removed BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit entries are never removed'); END;

CREATE TRIGGER block_has_new_reference AFTER INSERT ON reference
BEGIN INSERT INTO gallery_block_changed SELECT NEW.subject_id >> 8
    WHERE NOT EXISTS (SELECT 1 FROM gallery_block_changed WHERE number = NEW.subject_id >> 8); END;

CREATE TRIGGER block_has_new_staff AFTER INSERT ON staff_member
BEGIN INSERT INTO gallery_block_changed SELECT NEW.subject_id >> 8
    WHERE NOT EXISTS (SELECT 1 FROM gallery_block_changed WHERE number = NEW.subject_id >> 8); END;

CREATE TRIGGER block_has_new_subject AFTER INSERT ON subject
BEGIN INSERT INTO gallery_block_changed SELECT NEW.id >> 8
    WHERE NOT EXISTS (SELECT 1 FROM gallery_block_changed WHERE number = NEW.id >> 8); END;

CREATE TRIGGER block_has_new_vector AFTER INSERT ON reference_vector
BEGIN INSERT INTO gallery_block_changed SELECT subject_id >> 8 FROM reference WHERE id = NEW.reference_id
    AND NOT EXISTS (SELECT 1 FROM gallery_block_changed WHERE number = subject_id >> 8); END;

CREATE TRIGGER block_has_other_reference AFTER UPDATE OF id, subject_id, sha256, pack_id ON reference
BEGIN
    INSERT INTO gallery_block_changed SELECT OLD.subject_id >> 8
        WHERE NOT EXISTS (SELECT 1 FROM gallery_block_changed WHERE number = OLD.subject_id >> 8);
    INSERT INTO gallery_block_changed SELECT NEW.subject_id >> 8
        WHERE NOT EXISTS (SELECT 1 FROM gallery_block_changed WHERE number = NEW.subject_id >> 8);
END;

CREATE TRIGGER block_lost_reference AFTER DELETE ON reference
BEGIN INSERT INTO gallery_block_changed SELECT OLD.subject_id >> 8
    WHERE NOT EXISTS (SELECT 1 FROM gallery_block_changed WHERE number = OLD.subject_id >> 8); END;

CREATE TRIGGER block_lost_staff AFTER DELETE ON staff_member
BEGIN INSERT INTO gallery_block_changed SELECT OLD.subject_id >> 8
    WHERE NOT EXISTS (SELECT 1 FROM gallery_block_changed WHERE number = OLD.subject_id >> 8); END;

CREATE TRIGGER block_lost_subject AFTER DELETE ON subject
BEGIN INSERT INTO gallery_block_changed SELECT OLD.id >> 8
    WHERE NOT EXISTS (SELECT 1 FROM gallery_block_changed WHERE number = OLD.id >> 8); END;

CREATE TRIGGER block_lost_vector AFTER DELETE ON reference_vector
BEGIN INSERT INTO gallery_block_changed SELECT subject_id >> 8 FROM reference WHERE id = OLD.reference_id
    AND NOT EXISTS (SELECT 1 FROM gallery_block_changed WHERE number = subject_id >> 8); END;

CREATE TRIGGER case_file_is_declared_once BEFORE UPDATE OF declaration, declared ON case_file
BEGIN SELECT RAISE(ABORT, 'what a case was declared as is never changed'); END;

CREATE TRIGGER case_link_is_never_changed BEFORE UPDATE ON case_link
BEGIN SELECT RAISE(ABORT, 'leads between cases are never changed'); END;

CREATE TRIGGER case_link_word_is_never_changed BEFORE UPDATE ON case_link_word
BEGIN SELECT RAISE(ABORT, 'leads between cases are never changed'); END;

CREATE TRIGGER certificate_is_never_changed BEFORE UPDATE ON certificate
BEGIN SELECT RAISE(ABORT, 'certificates are never changed'); END;

CREATE TRIGGER certificate_is_never_removed BEFORE DELETE ON certificate
BEGIN SELECT RAISE(ABORT, 'certificates are never removed'); END;

CREATE TRIGGER evaluation_closing_is_never_changed BEFORE UPDATE ON evaluation_closing
BEGIN SELECT RAISE(ABORT, 'the closing of an evaluation is never changed'); END;

CREATE TRIGGER evaluation_closing_is_never_removed BEFORE DELETE ON evaluation_closing
BEGIN SELECT RAISE(ABORT, 'the closing of an evaluation is never removed'); END;

CREATE TRIGGER hash_set_is_never_changed
BEFORE UPDATE OF id, name, source, authority, category, rule, file_sha256, digests, installed_at ON hash_set
BEGIN SELECT RAISE(ABORT, 'hash sets are never changed'); END;

CREATE TRIGGER hash_set_is_never_forgotten BEFORE DELETE ON hash_set
BEGIN SELECT RAISE(ABORT, 'hash sets are never forgotten'); END;

CREATE TRIGGER partner_file_is_never_changed BEFORE UPDATE ON partner_file
BEGIN SELECT RAISE(ABORT, 'what a partner sent is never changed'); END;

CREATE TRIGGER person_key_is_never_changed BEFORE UPDATE ON person_key
BEGIN SELECT RAISE(ABORT, 'keys of people are never changed'); END;

CREATE TRIGGER person_key_is_never_removed BEFORE DELETE ON person_key
BEGIN SELECT RAISE(ABORT, 'keys of people are never removed'); END;

CREATE TRIGGER personnel_is_never_forgotten BEFORE DELETE ON personnel
BEGIN SELECT RAISE(ABORT, 'people are never forgotten'); END;

CREATE TRIGGER policy_is_never_changed BEFORE UPDATE ON policy
BEGIN SELECT RAISE(ABORT, 'policies are never changed'); END;

CREATE TRIGGER policy_is_never_removed BEFORE DELETE ON policy
BEGIN SELECT RAISE(ABORT, 'policies are never removed'); END;

CREATE TRIGGER policy_signature_is_never_changed BEFORE UPDATE ON policy_signature
BEGIN SELECT RAISE(ABORT, 'signatures of policies are never changed'); END;

CREATE TRIGGER policy_signature_is_never_removed BEFORE DELETE ON policy_signature
BEGIN SELECT RAISE(ABORT, 'signatures of policies are never removed'); END;

CREATE TRIGGER proposal_decision_is_by_somebody_else BEFORE INSERT ON proposal_decision
WHEN NEW.decision IN ('confirmed', 'declined')
    AND NEW.person_id = (SELECT proposed_by_id FROM proposal WHERE id = NEW.proposal_id)
BEGIN SELECT RAISE(ABORT, 'a proposal is decided on by somebody else'); END;

CREATE TRIGGER proposal_decision_is_never_changed BEFORE UPDATE ON proposal_decision
BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;

CREATE TRIGGER proposal_decision_is_never_removed BEFORE DELETE ON proposal_decision
BEGIN SELECT RAISE(ABORT, 'decisions are never removed'); END;

CREATE TRIGGER proposal_is_never_changed BEFORE UPDATE ON proposal
BEGIN SELECT RAISE(ABORT, 'proposals are never changed'); END;

CREATE TRIGGER proposal_is_never_removed BEFORE DELETE ON proposal
BEGIN SELECT RAISE(ABORT, 'proposals are never removed'); END;

CREATE TRIGGER proposal_is_withdrawn_by_its_proposer BEFORE INSERT ON proposal_decision
WHEN NEW.decision = 'withdrawn'
    AND NEW.person_id <> (SELECT proposed_by_id FROM proposal WHERE id = NEW.proposal_id)
BEGIN SELECT RAISE(ABORT, 'a proposal is withdrawn by whoever made it'); END;

CREATE TRIGGER quality_trial_is_never_changed BEFORE UPDATE ON quality_trial
BEGIN SELECT RAISE(ABORT, 'quality trials are never changed'); END;

CREATE TRIGGER quality_trial_is_never_removed BEFORE DELETE ON quality_trial
BEGIN SELECT RAISE(ABORT, 'quality trials are never removed'); END;

CREATE TRIGGER quality_trial_result_is_never_changed BEFORE UPDATE ON quality_trial_result
BEGIN SELECT RAISE(ABORT, 'results of quality trials are never changed'); END;

CREATE TRIGGER quality_trial_result_is_never_removed BEFORE DELETE ON quality_trial_result
BEGIN SELECT RAISE(ABORT, 'results of quality trials are never removed'); END;

CREATE TRIGGER reference_taken_is_never_changed BEFORE UPDATE ON reference_taken
BEGIN SELECT RAISE(ABORT, 'what was stated of a picture is never changed'); END;

CREATE TRIGGER registration_is_never_changed BEFORE UPDATE ON registration
BEGIN SELECT RAISE(ABORT, 'registrations are never changed'); END;

CREATE TRIGGER registration_is_never_removed BEFORE DELETE ON registration
BEGIN SELECT RAISE(ABORT, 'registrations are never removed'); END;

CREATE TRIGGER search_stop_is_never_changed BEFORE UPDATE ON search_stop
BEGIN SELECT RAISE(ABORT, 'stops are never changed'); END;

CREATE TRIGGER search_stop_is_never_removed BEFORE DELETE ON search_stop
BEGIN SELECT RAISE(ABORT, 'stops are never removed'); END;

CREATE TRIGGER subject_particulars_are_never_changed BEFORE UPDATE ON subject_particulars
BEGIN SELECT RAISE(ABORT, 'what was stated of a subject is never changed'); END;

CREATE TRIGGER tombstone_is_never_changed BEFORE UPDATE ON tombstone
BEGIN SELECT RAISE(ABORT, 'tombstones are never changed'); END;

CREATE TRIGGER tombstone_is_never_removed BEFORE DELETE ON tombstone
BEGIN SELECT RAISE(ABORT, 'tombstones are never removed'); END;

CREATE TRIGGER training_is_never_changed BEFORE UPDATE ON training
BEGIN SELECT RAISE(ABORT, 'trainings are never changed'); END;

CREATE TRIGGER training_is_never_removed BEFORE DELETE ON training
BEGIN SELECT RAISE(ABORT, 'trainings are never removed'); END;

CREATE TRIGGER validation_is_never_changed BEFORE UPDATE ON validation
BEGIN SELECT RAISE(ABORT, 'validations are never changed'); END;

CREATE TRIGGER validation_is_never_removed BEFORE DELETE ON validation
BEGIN SELECT RAISE(ABORT, 'validations are never removed'); END;
