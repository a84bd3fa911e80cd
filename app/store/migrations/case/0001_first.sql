-- One case's own file: what was seized, the faces in it, the searches made, and what people concluded.

CREATE TABLE case_fact (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE exhibit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK (trim(name) <> ''),
    source_folder TEXT NOT NULL,
    taken_in_at TEXT NOT NULL,
    taken_in_by TEXT NOT NULL
) STRICT;

CREATE TABLE media (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    exhibit_id INTEGER NOT NULL REFERENCES exhibit (id),
    untrusted_name BLOB NOT NULL,
    size_bytes INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('picture', 'video', 'other')),
    state TEXT NOT NULL CHECK (state IN ('taken in', 'duplicate', 'examined', 'partial', 'failed', 'skipped')),
    sha256 TEXT CHECK (length(sha256) = 64),
    sha1 TEXT,
    md5 TEXT,
    reason TEXT,
    duplicate_of INTEGER REFERENCES media (id),
    width_px INTEGER,
    height_px INTEGER,
    frame_count INTEGER,
    profile TEXT CHECK (profile IN ('quick', 'thorough', 'exhaustive')),
    CHECK ((sha256 IS NULL) = (sha1 IS NULL) AND (sha256 IS NULL) = (md5 IS NULL)),
    CHECK (sha256 IS NOT NULL OR (state = 'skipped' AND reason IS NOT NULL))
) STRICT;

CREATE INDEX media_by_name ON media (exhibit_id, untrusted_name);
CREATE INDEX media_by_content ON media (sha256, id);
CREATE INDEX media_by_state ON media (state, id);

-- What a file is (its place, its bytes' digests) never changes; only where its examination stands does.
CREATE TRIGGER media_identity_is_never_changed
BEFORE UPDATE OF id, exhibit_id, untrusted_name, modified_ns, kind, sha256, sha1, md5, duplicate_of ON media
BEGIN SELECT RAISE(ABORT, 'what a file is never changes'); END;

-- When pictures were taken: as a file says of itself, which may be wrong, or as a person states it of a file or, with
-- media_id NULL, of all files of an exhibit. The newest row of each counts; NULL dates state that it is not known.
CREATE TABLE capture_date (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_sequence INTEGER NOT NULL,
    exhibit_id INTEGER NOT NULL REFERENCES exhibit (id),
    media_id INTEGER REFERENCES media (id),
    taken_from TEXT,
    taken_to TEXT,
    said_by TEXT NOT NULL CHECK (said_by IN ('file', 'person')),
    reason TEXT NOT NULL CHECK (said_by = 'file' OR trim(reason) <> ''),
    stated_by TEXT NOT NULL,
    stated_at TEXT NOT NULL,
    CHECK ((taken_from IS NULL) = (taken_to IS NULL)),
    CHECK (taken_from IS NULL OR taken_from <= taken_to),
    CHECK (said_by = 'person' OR (media_id IS NOT NULL AND taken_from IS NOT NULL))
) STRICT;

CREATE INDEX capture_date_by_media ON capture_date (exhibit_id, media_id, id);
-- What copies of a still picture are found by; `reduction` says at what part of its size it was decoded.
CREATE TABLE picture_hash (
    media_id INTEGER PRIMARY KEY REFERENCES media (id),
    pdq BLOB NOT NULL CHECK (length(pdq) = 32),
    quality INTEGER NOT NULL CHECK (quality BETWEEN 0 AND 100),
    reduction INTEGER NOT NULL CHECK (reduction IN (1, 2, 4, 8))
) STRICT;

-- Pictures that are nearly the same as the first of their stack, as the latest stacking found them.
CREATE TABLE picture_copy (
    media_id INTEGER PRIMARY KEY REFERENCES media (id),
    of_media_id INTEGER NOT NULL REFERENCES media (id),
    bits INTEGER NOT NULL CHECK (bits BETWEEN 0 AND 256),
    CHECK (media_id <> of_media_id)
) STRICT;

-- Which hash sets held a file's digest, from the moment on at which it was looked up; the set's own row may go later.
CREATE TABLE known_mark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_sequence INTEGER NOT NULL,
    media_id INTEGER NOT NULL REFERENCES media (id),
    set_id INTEGER NOT NULL,
    set_name TEXT NOT NULL,
    digest_kind TEXT NOT NULL CHECK (digest_kind IN ('md5', 'sha1', 'sha256')),
    marked_at TEXT NOT NULL,
    UNIQUE (media_id, set_id)
) STRICT;

CREATE TRIGGER known_mark_is_never_changed BEFORE UPDATE ON known_mark
BEGIN SELECT RAISE(ABORT, 'marks of known files are never changed'); END;
CREATE TRIGGER known_mark_is_never_removed BEFORE DELETE ON known_mark
BEGIN SELECT RAISE(ABORT, 'marks of known files are never removed'); END;

-- Long work that was asked for, and where it stands (work_queue.py). Open jobs come to their turn by their place.
CREATE TABLE queued_job (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_sequence INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('intake', 'examination')),
    exhibit TEXT NOT NULL,
    source_folder TEXT,
    profile TEXT CHECK (profile IN ('quick', 'thorough', 'exhaustive')),
    is_strict INTEGER NOT NULL CHECK (is_strict IN (0, 1)),
    is_closer INTEGER NOT NULL CHECK (is_closer IN (0, 1)),
    media_ids TEXT CHECK (json_valid(media_ids)),
    purpose TEXT NOT NULL CHECK (trim(purpose) <> ''),
    asked_by_id INTEGER NOT NULL,
    asked_by TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    place INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'paused', 'done', 'cancelled', 'failed')),
    begun_sequence INTEGER,
    begun_by_id INTEGER,
    begun_by TEXT,
    begun_at TEXT,
    files INTEGER NOT NULL DEFAULT 0 CHECK (files >= 0),
    failed INTEGER NOT NULL DEFAULT 0 CHECK (failed >= 0),
    seconds REAL NOT NULL DEFAULT 0 CHECK (seconds >= 0),
    why TEXT NOT NULL DEFAULT '',
    ended_at TEXT,
    CHECK ((kind = 'intake') = (source_folder IS NOT NULL) AND (kind = 'examination') = (profile IS NOT NULL)),
    CHECK (kind = 'examination' OR (trim(exhibit) <> '' AND media_ids IS NULL)),
    CHECK ((ended_at IS NULL) = (state IN ('waiting', 'running', 'paused'))),
    CHECK (state <> 'running' OR begun_sequence IS NOT NULL)
) STRICT;

CREATE INDEX queued_job_by_state ON queued_job (state, place);

CREATE TRIGGER queued_job_is_as_asked
BEFORE UPDATE OF id, audit_sequence, kind, exhibit, source_folder, profile, is_strict, is_closer, media_ids, purpose,
    asked_by_id, asked_by, asked_at ON queued_job
BEGIN SELECT RAISE(ABORT, 'what was asked for never changes'); END;
CREATE TRIGGER queued_job_stays_ended BEFORE UPDATE ON queued_job WHEN OLD.ended_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'jobs that have ended are never changed'); END;
CREATE TRIGGER queued_job_is_never_removed BEFORE DELETE ON queued_job
BEGIN SELECT RAISE(ABORT, 'jobs of the queue are never removed'); END;

CREATE TABLE face (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    media_id INTEGER NOT NULL REFERENCES media (id),
    left_px INTEGER NOT NULL,
    top_px INTEGER NOT NULL,
    width_px INTEGER NOT NULL,
    height_px INTEGER NOT NULL,
    detector_score REAL NOT NULL,
    landmarks BLOB NOT NULL,
    score REAL NOT NULL CHECK (score BETWEEN 0 AND 100),
    inter_eye_px REAL NOT NULL,
    head_share REAL NOT NULL,
    sharpness REAL NOT NULL,
    brightness REAL NOT NULL,
    contrast REAL NOT NULL,
    under_exposed REAL NOT NULL,
    over_exposed REAL NOT NULL,
    dynamic_range_bits REAL NOT NULL,
    blockiness REAL NOT NULL,
    inside REAL NOT NULL,
    roll_deg REAL NOT NULL,
    yaw REAL NOT NULL,
    pitch REAL NOT NULL,
    unclear_below REAL NOT NULL,
    frame_index INTEGER NOT NULL,
    frame_time_ms INTEGER,
    track_number INTEGER,
    track_from_ms INTEGER,
    track_to_ms INTEGER,
    track_sightings INTEGER,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'not a face', 'not relevant', 'unknown')),
    pack_id TEXT NOT NULL,
    vector BLOB NOT NULL CHECK (length(vector) > 0 AND length(vector) % 4 = 0)
) STRICT;

CREATE INDEX face_by_media ON face (media_id, id);
CREATE INDEX face_by_pack ON face (pack_id, id);

-- What the face wall shows of each face, so that it puts a hundred thousand in order without reading their vectors.
CREATE INDEX face_on_wall ON face (id, media_id, state, score, inter_eye_px, frame_time_ms);

-- Vectors of other packs, made from the same faces' stored crops.
CREATE TABLE face_vector (
    face_id INTEGER NOT NULL REFERENCES face (id) ON DELETE CASCADE,
    pack_id TEXT NOT NULL,
    vector BLOB NOT NULL CHECK (length(vector) > 0 AND length(vector) % 4 = 0),
    PRIMARY KEY (face_id, pack_id)
) STRICT;

CREATE INDEX face_vector_by_pack ON face_vector (pack_id, face_id);

-- Faces of copies that are the first of their stack seen again.
CREATE TABLE face_copy (
    face_id INTEGER PRIMARY KEY REFERENCES face (id) ON DELETE CASCADE,
    of_face_id INTEGER NOT NULL REFERENCES face (id) ON DELETE CASCADE,
    distance REAL NOT NULL CHECK (distance >= 0),
    CHECK (face_id <> of_face_id)
) STRICT;

CREATE TABLE face_crop (
    face_id INTEGER PRIMARY KEY REFERENCES face (id) ON DELETE CASCADE,
    jpeg BLOB NOT NULL
) STRICT;

-- Faces that a person drew because the detector had missed them: the box as it was drawn (the face has the one about its
-- five points), who said where those are, and who drew it. A row is never changed; one that was drawn in error is ignored.
CREATE TABLE drawn_face (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_sequence INTEGER NOT NULL,
    face_id INTEGER NOT NULL UNIQUE REFERENCES face (id),
    drawn_left_px INTEGER NOT NULL,
    drawn_top_px INTEGER NOT NULL,
    drawn_width_px INTEGER NOT NULL CHECK (drawn_width_px > 0),
    drawn_height_px INTEGER NOT NULL CHECK (drawn_height_px > 0),
    points_by TEXT NOT NULL CHECK (points_by IN ('engine', 'hand')),
    drawn_by_id INTEGER NOT NULL,
    drawn_by TEXT NOT NULL,
    drawn_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER drawn_face_is_never_changed BEFORE UPDATE ON drawn_face
BEGIN SELECT RAISE(ABORT, 'what was drawn never changes'); END;
CREATE TRIGGER drawn_face_is_never_removed BEFORE DELETE ON drawn_face
BEGIN SELECT RAISE(ABORT, 'drawn faces are never removed'); END;

-- The latest automatic grouping: pairs of faces that bind persons together (int64, little-endian), in their order.
CREATE TABLE person_grouping (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_sequence INTEGER NOT NULL,
    up_to_face INTEGER NOT NULL,
    links BLOB NOT NULL CHECK (length(links) % 16 = 0),
    pack_id TEXT NOT NULL,
    distance REAL NOT NULL CHECK (distance > 0),
    made_at TEXT NOT NULL
) STRICT;

-- What people decided about faces. Taking back is a decision, too.
CREATE TABLE person_decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_sequence INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (
        kind IN ('merge', 'split', 'move', 'not the same', 'confirm', 'ignore', 'collage or mirror', 'undo')
    ),
    face_ids TEXT NOT NULL CHECK (json_valid(face_ids)),
    apart_from TEXT NOT NULL CHECK (json_valid(apart_from)),
    ignored_as TEXT CHECK (ignored_as IN ('not a face', 'not relevant', 'unknown')),
    undoes INTEGER REFERENCES person_decision (id),
    made_by_id INTEGER NOT NULL,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL,
    CHECK ((kind = 'undo') = (undoes IS NOT NULL) AND (kind = 'ignore') = (ignored_as IS NOT NULL))
) STRICT;

-- Who is one person now: what follows from the latest grouping and the decisions, kept so that it can be asked for.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    label TEXT NOT NULL,
    best_face_id INTEGER NOT NULL REFERENCES face (id),
    face_count INTEGER NOT NULL CHECK (face_count > 0)
) STRICT;

CREATE INDEX person_by_size ON person (face_count DESC, id);

CREATE TABLE person_face (
    face_id INTEGER PRIMARY KEY REFERENCES face (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    is_confirmed INTEGER NOT NULL CHECK (is_confirmed IN (0, 1))
) STRICT;

CREATE INDEX person_face_by_person ON person_face (person_id, face_id);

-- A search outlives the grouping and the gallery it was made with, so persons and subjects are named, not linked.
CREATE TABLE search (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_sequence INTEGER NOT NULL,
    probe_kind TEXT NOT NULL CHECK (probe_kind IN ('face', 'faces', 'person', 'image')),
    -- One vector; by any or by all of several faces those of all of them, one after the other.
    probe_vector BLOB NOT NULL,
    combination TEXT NOT NULL DEFAULT 'mean' CHECK (combination IN ('mean', 'any', 'all')),
    -- Where only what came since another search was compared: the search whose list was completed.
    merged_with INTEGER REFERENCES search (id),
    face_ids TEXT NOT NULL CHECK (json_valid(face_ids)),
    person_id INTEGER,
    image_sha256 TEXT,
    purpose TEXT NOT NULL CHECK (trim(purpose) <> ''),
    -- Which of the policy's purposes it was, and which types of subject were searched for it.
    purpose_id TEXT NOT NULL CHECK (trim(purpose_id) <> ''),
    gallery_types TEXT NOT NULL CHECK (json_valid(gallery_types)),
    searched_at TEXT NOT NULL,
    searched_by_id INTEGER NOT NULL,
    searched_by TEXT NOT NULL,
    k INTEGER NOT NULL CHECK (k > 0),
    pack_id TEXT NOT NULL,
    gallery_number INTEGER NOT NULL,
    gallery_digest TEXT NOT NULL,
    gallery_subjects INTEGER NOT NULL,
    gallery_references INTEGER NOT NULL,
    parameters TEXT NOT NULL CHECK (json_valid(parameters)),
    graph_ranked TEXT NOT NULL CHECK (json_valid(graph_ranked)),
    graph_missed TEXT NOT NULL CHECK (json_valid(graph_missed)),
    agrees INTEGER NOT NULL CHECK (agrees IN (0, 1)),
    -- Where candidates are ordered by score: the closest by distance, and what the cohort's statistics were.
    closest TEXT CHECK (json_valid(closest)),
    cohort_size INTEGER CHECK (cohort_size > 0),
    cohort_digest TEXT CHECK (length(cohort_digest) = 64),
    -- The references that their originators' terms kept out of this search.
    barred TEXT NOT NULL CHECK (json_valid(barred)),
    -- To whom it was narrowed (domain/particulars.py), and how many of those were taken in with a field unknown.
    narrowed TEXT CHECK (json_valid(narrowed)),
    unknown_taken_in INTEGER NOT NULL CHECK (unknown_taken_in >= 0),
    -- How many comparisons of different people of this very gallery were counted, and of how many people.
    chance_compared INTEGER CHECK (chance_compared > 0),
    chance_people INTEGER CHECK (chance_people > 1),
    CHECK ((chance_compared IS NULL) = (chance_people IS NULL)),
    CHECK ((closest IS NULL) = (cohort_size IS NULL) AND (closest IS NULL) = (cohort_digest IS NULL))
) STRICT;

CREATE TABLE candidate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    search_id INTEGER NOT NULL REFERENCES search (id),
    rank INTEGER NOT NULL CHECK (rank > 0),
    subject_id INTEGER NOT NULL,
    subject_name TEXT NOT NULL,
    reference_id INTEGER NOT NULL,
    distance REAL NOT NULL,
    score REAL,
    -- How many of those comparisons came at least as close.
    chance_within INTEGER,
    UNIQUE (search_id, rank)
) STRICT;

-- Searches among the persons of other cases: what was asked, of which cases, and how close whom came. Of another case
-- numbers and distances lie here, and neither a picture nor a vector.
CREATE TABLE across_search (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_sequence INTEGER NOT NULL,
    probe_kind TEXT NOT NULL CHECK (probe_kind IN ('face', 'person')),
    probe_vector BLOB NOT NULL,
    face_ids TEXT NOT NULL CHECK (json_valid(face_ids)),
    person_id INTEGER,
    purpose TEXT NOT NULL CHECK (trim(purpose) <> ''),
    purpose_id TEXT NOT NULL CHECK (trim(purpose_id) <> ''),
    searched_at TEXT NOT NULL,
    searched_by_id INTEGER NOT NULL,
    searched_by TEXT NOT NULL,
    k INTEGER NOT NULL CHECK (k > 0),
    pack_id TEXT NOT NULL,
    -- What of each case was compared, in counts and by a digest; which cases did not open; what of partners was.
    consulted TEXT NOT NULL CHECK (json_valid(consulted)),
    unopened TEXT NOT NULL CHECK (json_valid(unopened)),
    partners TEXT NOT NULL CHECK (json_valid(partners))
) STRICT;

CREATE TABLE across_candidate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    search_id INTEGER NOT NULL REFERENCES across_search (id),
    rank INTEGER NOT NULL CHECK (rank > 0),
    -- Somebody of another case, by one of their faces, or a crop that a partner sent; neither once that was erased.
    case_id TEXT,
    face_id INTEGER,
    person_id INTEGER,
    partner_crop_id INTEGER,
    distance REAL NOT NULL,
    is_erased INTEGER NOT NULL DEFAULT 0 CHECK (is_erased IN (0, 1)),
    UNIQUE (search_id, rank),
    CHECK ((case_id IS NULL) = (face_id IS NULL) AND (person_id IS NULL OR case_id IS NOT NULL)),
    CHECK (is_erased + (case_id IS NOT NULL) + (partner_crop_id IS NOT NULL) = 1)
) STRICT;

-- Searches that are kept standing: on which search they rest, who keeps them, until when (standing_searches.py).
CREATE TABLE standing_search (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_sequence INTEGER NOT NULL,
    root_search_id INTEGER NOT NULL REFERENCES search (id),
    until TEXT NOT NULL,
    started_at TEXT NOT NULL,
    started_by_id INTEGER NOT NULL,
    started_by TEXT NOT NULL
) STRICT;

CREATE TABLE standing_search_end (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_sequence INTEGER NOT NULL,
    standing_search_id INTEGER NOT NULL UNIQUE REFERENCES standing_search (id),
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    ended_at TEXT NOT NULL,
    ended_by_id INTEGER NOT NULL,
    ended_by TEXT NOT NULL
) STRICT;

-- Exactly which references a search saw: ascending numbers, each as its step from the one before, packed (zlib).
CREATE TABLE searched_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    reference_count INTEGER NOT NULL,
    steps BLOB NOT NULL
) STRICT;

-- Each time a standing search was held against the gallery. Its first run is the search it rests on. No search was
-- made where nothing had changed for it; no set is known of a first search that the gallery has changed since.
CREATE TABLE standing_run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_sequence INTEGER NOT NULL,
    standing_search_id INTEGER NOT NULL REFERENCES standing_search (id),
    how TEXT NOT NULL CHECK (how IN ('begun', 'nothing to compare', 'what is new', 'everything')),
    why TEXT NOT NULL,
    compared INTEGER NOT NULL CHECK (compared >= 0),
    search_id INTEGER REFERENCES search (id),
    gallery_number INTEGER NOT NULL,
    pack_id TEXT NOT NULL,
    searched_set_id INTEGER REFERENCES searched_set (id),
    ran_at TEXT NOT NULL,
    ran_by_id INTEGER NOT NULL,
    ran_by TEXT NOT NULL,
    CHECK ((how = 'nothing to compare') = (search_id IS NULL))
) STRICT;

CREATE INDEX standing_run_by_search ON standing_run (standing_search_id, id);

-- The candidates of a run that were on no earlier list of its standing search, and who has seen which of them.
CREATE TABLE standing_candidate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    run_id INTEGER NOT NULL REFERENCES standing_run (id),
    candidate_id INTEGER NOT NULL UNIQUE REFERENCES candidate (id),
    why TEXT NOT NULL CHECK (why IN ('new reference', 'new models', 'the list has changed'))
) STRICT;

CREATE TABLE standing_seen (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_sequence INTEGER NOT NULL,
    standing_candidate_id INTEGER NOT NULL REFERENCES standing_candidate (id),
    seen_by_id INTEGER NOT NULL,
    seen_by TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    UNIQUE (standing_candidate_id, seen_by_id)
) STRICT;

-- What examiners write is sealed (undisclosed.py): nobody reads another's words before their own stand.
-- One image looked at alone, before any comparison; the probe's analysis serves for all candidates of its search.
CREATE TABLE image_analysis (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_sequence INTEGER NOT NULL,
    search_id INTEGER NOT NULL REFERENCES search (id),
    candidate_id INTEGER REFERENCES candidate (id),
    face_id INTEGER,
    reference_id INTEGER,
    examiner_id INTEGER NOT NULL,
    examiner_name TEXT NOT NULL,
    made_at TEXT NOT NULL,
    sealed BLOB NOT NULL,
    CHECK (reference_id IS NULL OR candidate_id IS NOT NULL),
    CHECK (face_id IS NULL OR candidate_id IS NULL)
) STRICT;

CREATE INDEX image_analysis_by_search ON image_analysis (search_id, id);

CREATE TABLE comparison (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_sequence INTEGER NOT NULL,
    candidate_id INTEGER NOT NULL REFERENCES candidate (id),
    probe_analysis_id INTEGER NOT NULL REFERENCES image_analysis (id),
    reference_analysis_id INTEGER NOT NULL REFERENCES image_analysis (id),
    examiner_id INTEGER NOT NULL,
    examiner_name TEXT NOT NULL,
    made_at TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

CREATE INDEX comparison_by_candidate ON comparison (candidate_id, id);

CREATE TABLE adjudication (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_sequence INTEGER NOT NULL,
    candidate_id INTEGER NOT NULL REFERENCES candidate (id),
    stage TEXT NOT NULL CHECK (stage IN ('examination', 'verification', 'third examination')),
    scale TEXT NOT NULL,
    examiner_id INTEGER NOT NULL,
    examiner_name TEXT NOT NULL,
    made_at TEXT NOT NULL,
    supersedes INTEGER UNIQUE REFERENCES adjudication (id),
    sealed BLOB NOT NULL
) STRICT;

CREATE INDEX adjudication_by_candidate ON adjudication (candidate_id, id);

-- What the conclusions about a candidate amounted to, from the moment on at which it could be told.
CREATE TABLE candidate_outcome (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_sequence INTEGER NOT NULL,
    candidate_id INTEGER NOT NULL REFERENCES candidate (id),
    outcome TEXT NOT NULL,
    examiners INTEGER NOT NULL CHECK (examiners IN (2, 3)),
    told_at TEXT NOT NULL,
    UNIQUE (candidate_id, outcome)
) STRICT;

-- How a lead ended, outside of the pictures.
CREATE TABLE lead_closing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_sequence INTEGER NOT NULL,
    candidate_id INTEGER NOT NULL REFERENCES candidate (id),
    outcome TEXT NOT NULL,
    note TEXT NOT NULL CHECK (trim(note) <> ''),
    closed_by_id INTEGER NOT NULL,
    closed_by TEXT NOT NULL,
    closed_at TEXT NOT NULL
) STRICT;

CREATE INDEX lead_closing_by_candidate ON lead_closing (candidate_id, id);

CREATE TABLE report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_sequence INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    covers_entries INTEGER NOT NULL,
    audit_head TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL
) STRICT;

CREATE TRIGGER person_decision_is_never_changed BEFORE UPDATE ON person_decision
BEGIN SELECT RAISE(ABORT, 'decisions about persons are never changed'); END;
CREATE TRIGGER person_decision_is_never_removed BEFORE DELETE ON person_decision
BEGIN SELECT RAISE(ABORT, 'decisions about persons are never removed'); END;

CREATE TRIGGER capture_date_is_never_changed BEFORE UPDATE ON capture_date
BEGIN SELECT RAISE(ABORT, 'statements about dates are never changed'); END;
CREATE TRIGGER capture_date_is_never_removed BEFORE DELETE ON capture_date
BEGIN SELECT RAISE(ABORT, 'statements about dates are never removed'); END;

CREATE TRIGGER search_is_never_changed BEFORE UPDATE ON search
BEGIN SELECT RAISE(ABORT, 'searches are never changed'); END;
CREATE TRIGGER search_is_never_removed BEFORE DELETE ON search
BEGIN SELECT RAISE(ABORT, 'searches are never removed'); END;

-- But for one thing: the name of a subject who was erased from the gallery is taken off every list.
CREATE TRIGGER candidate_is_never_changed BEFORE UPDATE ON candidate
WHEN NOT (
    NEW.subject_name = 'erased' AND OLD.subject_name <> 'erased' AND NEW.id = OLD.id AND NEW.search_id = OLD.search_id
    AND NEW.rank = OLD.rank AND NEW.subject_id = OLD.subject_id AND NEW.reference_id = OLD.reference_id
    AND NEW.distance = OLD.distance AND NEW.score IS OLD.score
)
BEGIN SELECT RAISE(ABORT, 'candidates are never changed'); END;
CREATE TRIGGER candidate_is_never_removed BEFORE DELETE ON candidate
BEGIN SELECT RAISE(ABORT, 'candidates are never removed'); END;

CREATE TRIGGER across_search_is_never_changed BEFORE UPDATE ON across_search
BEGIN SELECT RAISE(ABORT, 'searches are never changed'); END;
CREATE TRIGGER across_search_is_never_removed BEFORE DELETE ON across_search
BEGIN SELECT RAISE(ABORT, 'searches are never removed'); END;

-- But for one thing: where a case or a partner's crop was erased, nothing points at it any more.
CREATE TRIGGER across_candidate_is_never_changed BEFORE UPDATE ON across_candidate
WHEN NOT (
    NEW.is_erased = 1 AND OLD.is_erased = 0 AND NEW.id = OLD.id AND NEW.search_id = OLD.search_id
    AND NEW.rank = OLD.rank AND NEW.distance = OLD.distance
)
BEGIN SELECT RAISE(ABORT, 'candidates are never changed'); END;
CREATE TRIGGER across_candidate_is_never_removed BEFORE DELETE ON across_candidate
BEGIN SELECT RAISE(ABORT, 'candidates are never removed'); END;

CREATE TRIGGER standing_search_is_never_changed BEFORE UPDATE ON standing_search
BEGIN SELECT RAISE(ABORT, 'standing searches are never changed'); END;
CREATE TRIGGER standing_search_is_never_removed BEFORE DELETE ON standing_search
BEGIN SELECT RAISE(ABORT, 'standing searches are never removed'); END;

CREATE TRIGGER standing_search_end_is_never_changed BEFORE UPDATE ON standing_search_end
BEGIN SELECT RAISE(ABORT, 'ends of standing searches are never changed'); END;
CREATE TRIGGER standing_search_end_is_never_removed BEFORE DELETE ON standing_search_end
BEGIN SELECT RAISE(ABORT, 'ends of standing searches are never removed'); END;

CREATE TRIGGER searched_set_is_never_changed BEFORE UPDATE ON searched_set
BEGIN SELECT RAISE(ABORT, 'sets of searched references are never changed'); END;
CREATE TRIGGER searched_set_is_never_removed BEFORE DELETE ON searched_set
BEGIN SELECT RAISE(ABORT, 'sets of searched references are never removed'); END;

CREATE TRIGGER standing_run_is_never_changed BEFORE UPDATE ON standing_run
BEGIN SELECT RAISE(ABORT, 'runs of standing searches are never changed'); END;
CREATE TRIGGER standing_run_is_never_removed BEFORE DELETE ON standing_run
BEGIN SELECT RAISE(ABORT, 'runs of standing searches are never removed'); END;

CREATE TRIGGER standing_candidate_is_never_changed BEFORE UPDATE ON standing_candidate
BEGIN SELECT RAISE(ABORT, 'new candidates are never changed'); END;
CREATE TRIGGER standing_candidate_is_never_removed BEFORE DELETE ON standing_candidate
BEGIN SELECT RAISE(ABORT, 'new candidates are never removed'); END;

CREATE TRIGGER standing_seen_is_never_changed BEFORE UPDATE ON standing_seen
BEGIN SELECT RAISE(ABORT, 'looks at new candidates are never changed'); END;
CREATE TRIGGER standing_seen_is_never_removed BEFORE DELETE ON standing_seen
BEGIN SELECT RAISE(ABORT, 'looks at new candidates are never removed'); END;

CREATE TRIGGER image_analysis_is_never_changed BEFORE UPDATE ON image_analysis
BEGIN SELECT RAISE(ABORT, 'analyses are never changed'); END;
CREATE TRIGGER image_analysis_is_never_removed BEFORE DELETE ON image_analysis
BEGIN SELECT RAISE(ABORT, 'analyses are never removed'); END;

CREATE TRIGGER comparison_is_never_changed BEFORE UPDATE ON comparison
BEGIN SELECT RAISE(ABORT, 'comparisons are never changed'); END;
CREATE TRIGGER comparison_is_never_removed BEFORE DELETE ON comparison
BEGIN SELECT RAISE(ABORT, 'comparisons are never removed'); END;

CREATE TRIGGER adjudication_is_never_changed BEFORE UPDATE ON adjudication
BEGIN SELECT RAISE(ABORT, 'adjudications are never changed'); END;
CREATE TRIGGER adjudication_is_never_removed BEFORE DELETE ON adjudication
BEGIN SELECT RAISE(ABORT, 'adjudications are never removed'); END;

CREATE TRIGGER candidate_outcome_is_never_changed BEFORE UPDATE ON candidate_outcome
BEGIN SELECT RAISE(ABORT, 'outcomes are never changed'); END;
CREATE TRIGGER candidate_outcome_is_never_removed BEFORE DELETE ON candidate_outcome
BEGIN SELECT RAISE(ABORT, 'outcomes are never removed'); END;

CREATE TRIGGER lead_closing_is_never_changed BEFORE UPDATE ON lead_closing
BEGIN SELECT RAISE(ABORT, 'closings of leads are never changed'); END;
CREATE TRIGGER lead_closing_is_never_removed BEFORE DELETE ON lead_closing
BEGIN SELECT RAISE(ABORT, 'closings of leads are never removed'); END;

CREATE TRIGGER report_is_never_changed BEFORE UPDATE ON report
BEGIN SELECT RAISE(ABORT, 'reports are never changed'); END;
CREATE TRIGGER report_is_never_removed BEFORE DELETE ON report
BEGIN SELECT RAISE(ABORT, 'reports are never removed'); END;

-- Per table: how many rows there are and the sum of their keyed digests (seals.py).
CREATE TABLE row_seal (
    name TEXT PRIMARY KEY,
    row_count INTEGER NOT NULL,
    seal TEXT NOT NULL
) STRICT;
