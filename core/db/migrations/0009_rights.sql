-- Rights of persons over their data (law 09-08): what they asked for and what was answered; whose data is erased, proposed by
-- one and approved by another.
--
-- purposes: of an opposition or a withdrawal, codes joined by commas. person_version: of the person, that a rectification made.
CREATE TABLE rights_request (
    id {uuid} NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    beneficiary_id {uuid} NOT NULL REFERENCES beneficiary (id),
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    received_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    purposes TEXT NOT NULL,
    details TEXT NOT NULL,
    state TEXT NOT NULL,
    answered_on TEXT,
    answered_by {uuid},
    reason TEXT NOT NULL,
    person_version INTEGER,
    CHECK ((state = 'open') = (answered_on IS NULL)),
    CHECK ((state = 'open') = (answered_by IS NULL)),
    CHECK (state <> 'refused' OR reason <> '')
);
-- step
CREATE TABLE rights_request_history AS SELECT *, '' AS superseded_at FROM rights_request WHERE 1 = 0;
-- step
CREATE UNIQUE INDEX rights_request_history_key ON rights_request_history (id, version);
-- step
CREATE INDEX rights_request_beneficiary ON rights_request (beneficiary_id, received_on);
-- step
CREATE INDEX rights_request_open ON rights_request (due_on) WHERE state = 'open';
-- step
-- Nobody approves what they proposed themselves.
CREATE TABLE erasure (
    id {uuid} NOT NULL PRIMARY KEY,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    cause TEXT NOT NULL,
    state TEXT NOT NULL,
    decided_at TEXT,
    decided_by {uuid},
    CHECK ((state = 'proposed') = (decided_at IS NULL)),
    CHECK ((state = 'proposed') = (decided_by IS NULL)),
    CHECK (state <> 'approved' OR decided_by <> recorded_by)
);
-- step
-- Whom an erasure is about. Who is erased stays here by a key of their own and the number of the case.
CREATE TABLE erasure_person (
    id {uuid} NOT NULL PRIMARY KEY,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    erasure_id {uuid} NOT NULL REFERENCES erasure (id),
    beneficiary_id {uuid} NOT NULL REFERENCES beneficiary (id),
    number TEXT NOT NULL,
    state TEXT NOT NULL
);
-- step
CREATE INDEX erasure_person_erasure ON erasure_person (erasure_id);
-- step
CREATE INDEX erasure_person_beneficiary ON erasure_person (beneficiary_id, state);
