-- The record: who works here, whom the desk receives, what was said, where people were referred.
--
-- Conventions (core/db/README.md): keys are UUIDv7; dates ISO text; instants ISO text in UTC with milliseconds; closed lists
-- by code. <table>_history keeps every earlier version of a row: the same columns in the same order, then superseded_at.
-- A version was in force at T when recorded_at <= T and, if it is in the history, T < superseded_at.
CREATE TABLE desk_meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
-- step
CREATE TABLE app_user (
    id {uuid} NOT NULL PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    roles TEXT NOT NULL,
    active INTEGER NOT NULL,
    must_change_password INTEGER NOT NULL,
    created_at TEXT NOT NULL
);
-- step
CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    user_id {uuid} NOT NULL,
    roles TEXT NOT NULL,
    action TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id {uuid},
    quantity BIGINT NOT NULL,
    previous_mac {bytes} NOT NULL,
    mac {bytes} NOT NULL
);
-- step
CREATE INDEX audit_subject ON audit (subject_id);
-- step
-- What somebody was typing, kept until it is saved or given up.
CREATE TABLE draft (
    owner_id {uuid} NOT NULL,
    kind TEXT NOT NULL,
    subject_id {uuid} NOT NULL,
    body TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (owner_id, kind, subject_id)
);
-- step
CREATE TABLE beneficiary (
    id {uuid} NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    external_id TEXT NOT NULL,
    family_name_latin TEXT NOT NULL,
    given_name_latin TEXT NOT NULL,
    family_name_arabic TEXT NOT NULL,
    given_name_arabic TEXT NOT NULL,
    sex TEXT NOT NULL,
    birth_date TEXT,
    birth_precision TEXT NOT NULL,
    nationalities TEXT NOT NULL,
    phone TEXT NOT NULL,
    other_phone TEXT NOT NULL,
    email TEXT NOT NULL,
    preferred_contact TEXT NOT NULL,
    safe_to_contact TEXT NOT NULL,
    contact_note TEXT NOT NULL,
    address TEXT NOT NULL,
    arrondissement TEXT NOT NULL,
    residence_status TEXT NOT NULL,
    document_number TEXT NOT NULL,
    residence_expires_on TEXT,
    marital_status TEXT NOT NULL,
    household_size INTEGER,
    dependants INTEGER,
    education_level TEXT NOT NULL,
    bac_stream TEXT NOT NULL,
    diploma TEXT NOT NULL,
    diploma_equivalence TEXT NOT NULL,
    earlier_training TEXT NOT NULL,
    earlier_levels TEXT NOT NULL,
    trade TEXT NOT NULL,
    practice_years INTEGER,
    languages TEXT NOT NULL,
    employment_status TEXT NOT NULL,
    interests TEXT NOT NULL,
    constraints TEXT NOT NULL,
    documents TEXT NOT NULL,
    sent_by TEXT NOT NULL,
    remarks TEXT NOT NULL,
    registered_on TEXT NOT NULL,
    CHECK (family_name_latin <> '' OR given_name_latin <> '' OR family_name_arabic <> '' OR given_name_arabic <> ''),
    CHECK ((birth_date IS NULL) = (birth_precision = 'unknown'))
);
-- step
CREATE TABLE beneficiary_history AS SELECT *, '' AS superseded_at FROM beneficiary WHERE 1 = 0;
-- step
CREATE UNIQUE INDEX beneficiary_history_key ON beneficiary_history (id, version);
-- step
-- Dated papers of a person, drawn from `documents`; the residence title's own date is a column of the person.
CREATE TABLE paper_expiry (
    beneficiary_id {uuid} NOT NULL REFERENCES beneficiary (id),
    document TEXT NOT NULL,
    expires_on TEXT NOT NULL,
    PRIMARY KEY (beneficiary_id, document)
);
-- step
CREATE INDEX paper_expiry_day ON paper_expiry (expires_on, beneficiary_id);
-- step
CREATE INDEX beneficiary_external ON beneficiary (external_id) WHERE external_id <> '';
-- step
-- One file a person; a re-opening starts its next spell, the earlier ones are in the history.
CREATE TABLE case_file (
    id {uuid} NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    beneficiary_id {uuid} NOT NULL UNIQUE REFERENCES beneficiary (id),
    number TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL,
    advisor_id {uuid} REFERENCES app_user (id),
    opened_on TEXT NOT NULL,
    opening_reason TEXT NOT NULL,
    closed_on TEXT,
    closing_reason TEXT NOT NULL,
    spell INTEGER NOT NULL,
    CHECK ((status = 'closed') = (closed_on IS NOT NULL)),
    CHECK ((status = 'closed') = (closing_reason <> ''))
);
-- step
CREATE TABLE case_file_history AS SELECT *, '' AS superseded_at FROM case_file WHERE 1 = 0;
-- step
CREATE UNIQUE INDEX case_file_history_key ON case_file_history (id, version);
-- step
CREATE INDEX case_file_reopened ON case_file (id, spell, version, opened_on, recorded_at) WHERE spell > 1;
-- step
CREATE INDEX case_file_history_reopened ON case_file_history (id, spell, version, opened_on, recorded_at) WHERE spell > 1;
-- step
CREATE TABLE counselling_session (
    id {uuid} NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    beneficiary_id {uuid} NOT NULL REFERENCES beneficiary (id),
    advisor_id {uuid} NOT NULL REFERENCES app_user (id),
    held_at TEXT NOT NULL,
    minutes INTEGER,
    kind TEXT NOT NULL,
    mode TEXT NOT NULL,
    language TEXT NOT NULL,
    interpreter TEXT NOT NULL,
    attendance TEXT NOT NULL,
    note TEXT NOT NULL,
    next_step TEXT NOT NULL,
    next_step_due TEXT,
    next_step_done_on TEXT,
    CHECK (next_step <> '' OR (next_step_due IS NULL AND next_step_done_on IS NULL))
);
-- step
CREATE TABLE counselling_session_history AS SELECT *, '' AS superseded_at FROM counselling_session WHERE 1 = 0;
-- step
CREATE UNIQUE INDEX counselling_session_history_key ON counselling_session_history (id, version);
-- step
CREATE INDEX session_beneficiary ON counselling_session (beneficiary_id, held_at, attendance);
-- step
CREATE INDEX session_held ON counselling_session (held_at);
-- step
CREATE INDEX session_due ON counselling_session (next_step_due) WHERE next_step_due IS NOT NULL AND next_step_done_on IS NULL;
-- step
CREATE TABLE provider (
    id {uuid} NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    kind TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    name_ar TEXT NOT NULL,
    name_en TEXT NOT NULL,
    source TEXT NOT NULL,
    source_on TEXT,
    verified_by TEXT NOT NULL,
    verified_on TEXT,
    active INTEGER NOT NULL
);
-- step
CREATE TABLE provider_history AS SELECT *, '' AS superseded_at FROM provider WHERE 1 = 0;
-- step
CREATE UNIQUE INDEX provider_history_key ON provider_history (id, version);
-- step
CREATE TABLE establishment (
    id {uuid} NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    provider_id {uuid} NOT NULL REFERENCES provider (id),
    name_fr TEXT NOT NULL,
    name_ar TEXT NOT NULL,
    name_en TEXT NOT NULL,
    address TEXT NOT NULL,
    arrondissement TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    website TEXT NOT NULL,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    source TEXT NOT NULL,
    source_on TEXT,
    verified_by TEXT NOT NULL,
    verified_on TEXT,
    active INTEGER NOT NULL,
    CHECK ((latitude IS NULL) = (longitude IS NULL))
);
-- step
CREATE TABLE establishment_history AS SELECT *, '' AS superseded_at FROM establishment WHERE 1 = 0;
-- step
CREATE UNIQUE INDEX establishment_history_key ON establishment_history (id, version);
-- step
-- A ledger: rows are added, never changed. The last entry for a purpose (and establishment) is in force.
CREATE TABLE consent (
    id {uuid} NOT NULL PRIMARY KEY,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    beneficiary_id {uuid} NOT NULL REFERENCES beneficiary (id),
    purpose TEXT NOT NULL,
    establishment_id {uuid} REFERENCES establishment (id),
    decision TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    form TEXT NOT NULL,
    language TEXT NOT NULL,
    interpreter TEXT NOT NULL,
    certified_by {uuid} NOT NULL,
    expires_on TEXT,
    note TEXT NOT NULL
);
-- step
CREATE INDEX consent_beneficiary ON consent (beneficiary_id, purpose, decided_on);
-- step
-- Who may be admitted: an expression as JSON (core/guidance/RuleJson). A rule may be the default of a level, for one kind of
-- provider or all.
CREATE TABLE admission_rule (
    id {uuid} NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    name_fr TEXT NOT NULL,
    name_ar TEXT NOT NULL,
    name_en TEXT NOT NULL,
    expression TEXT NOT NULL,
    default_level TEXT NOT NULL,
    default_provider TEXT NOT NULL,
    source TEXT NOT NULL,
    source_on TEXT,
    verified_by TEXT NOT NULL,
    verified_on TEXT,
    active INTEGER NOT NULL
);
-- step
CREATE TABLE admission_rule_history AS SELECT *, '' AS superseded_at FROM admission_rule WHERE 1 = 0;
-- step
CREATE UNIQUE INDEX admission_rule_history_key ON admission_rule_history (id, version);
-- step
CREATE TABLE programme (
    id {uuid} NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    establishment_id {uuid} NOT NULL REFERENCES establishment (id),
    name_fr TEXT NOT NULL,
    name_ar TEXT NOT NULL,
    name_en TEXT NOT NULL,
    trade TEXT NOT NULL,
    level TEXT NOT NULL,
    mode TEXT NOT NULL,
    duration_months INTEGER,
    certificate_fr TEXT NOT NULL,
    certificate_ar TEXT NOT NULL,
    certificate_en TEXT NOT NULL,
    rule_id {uuid} REFERENCES admission_rule (id),
    source TEXT NOT NULL,
    source_on TEXT,
    verified_by TEXT NOT NULL,
    verified_on TEXT,
    active INTEGER NOT NULL
);
-- step
CREATE TABLE programme_history AS SELECT *, '' AS superseded_at FROM programme WHERE 1 = 0;
-- step
CREATE UNIQUE INDEX programme_history_key ON programme_history (id, version);
-- step
-- One start of a programme. Seats, quota and dates that nobody knows are NULL.
CREATE TABLE intake (
    id {uuid} NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    programme_id {uuid} NOT NULL REFERENCES programme (id),
    starts_on TEXT NOT NULL,
    ends_on TEXT,
    applications_from TEXT,
    applications_until TEXT,
    seats INTEGER,
    foreign_quota INTEGER,
    schedule TEXT NOT NULL,
    schedule_note TEXT NOT NULL,
    teaching_language TEXT NOT NULL,
    cost_dirhams INTEGER,
    grants TEXT NOT NULL,
    rule_id {uuid} REFERENCES admission_rule (id),
    source TEXT NOT NULL,
    source_on TEXT,
    verified_by TEXT NOT NULL,
    verified_on TEXT,
    active INTEGER NOT NULL,
    CHECK (seats IS NULL OR seats >= 0),
    CHECK (foreign_quota IS NULL OR foreign_quota >= 0)
);
-- step
CREATE TABLE intake_history AS SELECT *, '' AS superseded_at FROM intake WHERE 1 = 0;
-- step
CREATE UNIQUE INDEX intake_history_key ON intake_history (id, version);
-- step
CREATE INDEX intake_programme ON intake (programme_id, starts_on);
-- step
CREATE TABLE referral (
    id {uuid} NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    beneficiary_id {uuid} NOT NULL REFERENCES beneficiary (id),
    establishment_id {uuid} NOT NULL REFERENCES establishment (id),
    programme_id {uuid} REFERENCES programme (id),
    intake_id {uuid} REFERENCES intake (id),
    advisor_id {uuid} NOT NULL REFERENCES app_user (id),
    status TEXT NOT NULL,
    status_on TEXT NOT NULL,
    created_on TEXT NOT NULL,
    sent_on TEXT,
    reminded_on TEXT,
    expires_on TEXT,
    refusal_reasons TEXT NOT NULL,
    outcome TEXT,
    outcome_on TEXT,
    dropout_reason TEXT,
    completed_on TEXT,
    message TEXT NOT NULL,
    CHECK ((outcome IS NULL) = (outcome_on IS NULL)),
    CHECK (dropout_reason IS NULL OR outcome = 'dropped_out'),
    CHECK ((completed_on IS NOT NULL) = (outcome IS NOT NULL AND outcome IN ('completed', 'certified'))),
    CHECK (outcome IS NULL OR status = 'accepted'),
    CHECK (intake_id IS NULL OR programme_id IS NOT NULL),
    CHECK (status IN ('draft', 'withdrawn') OR sent_on IS NOT NULL)
);
-- step
CREATE TABLE referral_history AS SELECT *, '' AS superseded_at FROM referral WHERE 1 = 0;
-- step
CREATE UNIQUE INDEX referral_history_key ON referral_history (id, version);
-- step
CREATE INDEX referral_beneficiary ON referral (beneficiary_id, created_on);
-- step
CREATE INDEX referral_status ON referral (status, status_on, id);
-- step
CREATE INDEX referral_status_on ON referral (status_on, id);
-- step
-- Those that a centre owes an answer: what is overdue (since it was sent, or the centre was last reminded), what expires. The
-- second coalesce() keeps the planner from another index.
CREATE INDEX referral_waiting ON referral (coalesce(reminded_on, sent_on), id, expires_on) WHERE coalesce(status, '') IN ('sent', 'under_review');
-- step
-- Covers the figures by provider: a million referrals are counted from this index alone.
CREATE INDEX referral_figures ON referral (establishment_id, status, outcome, sent_on);
-- step
CREATE INDEX referral_completed ON referral (completed_on) WHERE completed_on IS NOT NULL;
-- step
-- Every step of a referral: track 'request' (status) or 'outcome'. Rows are added, never changed: taking a step back is a row
-- too (undoes), with the states the other way round. A reminder leads from a status to the same.
CREATE TABLE referral_transition (
    id {uuid} NOT NULL PRIMARY KEY,
    referral_id {uuid} NOT NULL REFERENCES referral (id),
    track TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    reasons TEXT NOT NULL,
    note TEXT NOT NULL,
    undoes INTEGER NOT NULL
);
-- step
CREATE INDEX transition_referral ON referral_transition (referral_id, happened_on);
-- step
-- Employment asked at 1, 3, 6 and 12 months. Not asked is no row; asked in vain is 'unreachable'.
CREATE TABLE follow_up (
    id {uuid} NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    beneficiary_id {uuid} NOT NULL REFERENCES beneficiary (id),
    months INTEGER NOT NULL,
    checked_on TEXT NOT NULL,
    situation TEXT NOT NULL,
    evidence TEXT NOT NULL,
    note TEXT NOT NULL
);
-- step
CREATE TABLE follow_up_history AS SELECT *, '' AS superseded_at FROM follow_up WHERE 1 = 0;
-- step
CREATE UNIQUE INDEX follow_up_history_key ON follow_up_history (id, version);
-- step
CREATE INDEX follow_up_beneficiary ON follow_up (beneficiary_id, months);
-- step
-- How far each person came (core/indicator), drawn from the tables above in the same transaction, so that a million persons
-- are counted from one small index. Rebuilt at will, never the source of anything. stage: 0 registered, 1 counselled,
-- 2 oriented, 3 admitted, 4 enrolled, 5 completed, 6 certified. employed_6 and _12: 0 unknown, 1 no, 2 yes.
CREATE TABLE journey (
    beneficiary_id {uuid} NOT NULL PRIMARY KEY,
    registered_on TEXT NOT NULL,
    stage INTEGER NOT NULL,
    employed_6 INTEGER NOT NULL,
    employed_12 INTEGER NOT NULL
);
-- step
CREATE INDEX journey_cohort ON journey (registered_on, stage, employed_6, employed_12);
-- step
-- The same with each provider to whom the person was referred.
CREATE TABLE journey_with (
    beneficiary_id {uuid} NOT NULL,
    provider_id {uuid} NOT NULL,
    registered_on TEXT NOT NULL,
    stage INTEGER NOT NULL,
    employed_6 INTEGER NOT NULL,
    employed_12 INTEGER NOT NULL,
    PRIMARY KEY (beneficiary_id, provider_id)
);
-- step
CREATE INDEX journey_with_cohort ON journey_with (provider_id, registered_on, stage, employed_6, employed_12);
-- step
-- One row a person, drawn from the tables above in the same transaction: what the list shows, sorts and filters by. Rebuilt at
-- will, never the source of anything. No sort key is NULL, so that any two can be compared: an unknown date is '', or
-- '9999-12-31' where it has to sort last; schooling is its rank in the list of levels, '00' to '09'; next_step_due is empty for closed cases.
CREATE TABLE beneficiary_listing (
    beneficiary_id {uuid} NOT NULL PRIMARY KEY,
    number TEXT NOT NULL,
    latin_name TEXT NOT NULL,
    arabic_name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    sex TEXT NOT NULL,
    birth_date TEXT NOT NULL,
    nationality TEXT NOT NULL,
    residence_status TEXT NOT NULL,
    residence_expires_on TEXT NOT NULL,
    education_rank TEXT NOT NULL,
    arrondissement TEXT NOT NULL,
    phone TEXT NOT NULL,
    status TEXT NOT NULL,
    advisor_id {uuid},
    advisor_name TEXT NOT NULL,
    registered_on TEXT NOT NULL,
    last_session_on TEXT NOT NULL,
    next_step_due TEXT NOT NULL
);
-- step
CREATE INDEX listing_number ON beneficiary_listing (number, beneficiary_id);
-- step
CREATE INDEX listing_name_key ON beneficiary_listing (name_key, beneficiary_id);
-- step
CREATE INDEX listing_sex ON beneficiary_listing (sex, beneficiary_id);
-- step
CREATE INDEX listing_birth_date ON beneficiary_listing (birth_date, beneficiary_id);
-- step
CREATE INDEX listing_nationality ON beneficiary_listing (nationality, beneficiary_id);
-- step
CREATE INDEX listing_residence_status ON beneficiary_listing (residence_status, beneficiary_id);
-- step
CREATE INDEX listing_residence_expires_on ON beneficiary_listing (residence_expires_on, beneficiary_id);
-- step
CREATE INDEX listing_education_rank ON beneficiary_listing (education_rank, beneficiary_id);
-- step
CREATE INDEX listing_arrondissement ON beneficiary_listing (arrondissement, beneficiary_id);
-- step
CREATE INDEX listing_status ON beneficiary_listing (status, beneficiary_id);
-- step
-- The columns after the key cover the caseloads: those of everybody are counted from this index alone.
CREATE INDEX listing_advisor ON beneficiary_listing (advisor_id, next_step_due, beneficiary_id, status, last_session_on, registered_on);
-- step
CREATE INDEX listing_advisor_name ON beneficiary_listing (advisor_name, beneficiary_id);
-- step
CREATE INDEX listing_registered_on ON beneficiary_listing (registered_on, beneficiary_id);
-- step
-- Whom to ask after so many months: most of those registered long ago have a closed case.
CREATE INDEX listing_open ON beneficiary_listing (registered_on, beneficiary_id) WHERE status <> 'closed';
-- step
CREATE INDEX listing_last_session_on ON beneficiary_listing (last_session_on, beneficiary_id);
-- step
CREATE INDEX listing_next_step_due ON beneficiary_listing (next_step_due, beneficiary_id);
-- step
-- Folded words of names, numbers and phones: a search is one range a word.
CREATE TABLE search_token (
    token TEXT NOT NULL,
    beneficiary_id {uuid} NOT NULL,
    PRIMARY KEY (token, beneficiary_id)
);
-- step
CREATE INDEX search_token_beneficiary ON search_token (beneficiary_id, token);
-- step
CREATE TABLE import_mapping (
    signature TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    mapping TEXT NOT NULL,
    saved_at TEXT NOT NULL
);
-- step
-- The last number given in each year: a number is never given twice, even when a case is erased.
CREATE TABLE case_counter (
    year INTEGER PRIMARY KEY,
    last_number INTEGER NOT NULL
);
