-- Identity: two records that are one person, and two that are not.
--
-- A merge keeps one person and drops the other's row, whose content stays in the histories; what belonged to the other
-- belongs to the kept one. Taken back last in, first out.
CREATE TABLE person_merge (
    id {uuid} NOT NULL PRIMARY KEY,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    kept_id {uuid} NOT NULL,
    merged_id {uuid} NOT NULL,
    kept_version INTEGER NOT NULL,
    undone_at TEXT,
    undone_by {uuid},
    CHECK (kept_id <> merged_id),
    CHECK ((undone_at IS NULL) = (undone_by IS NULL))
);
-- step
CREATE INDEX person_merge_kept ON person_merge (kept_id, recorded_at);
-- step
CREATE INDEX person_merge_merged ON person_merge (merged_id, recorded_at);
-- step
-- What a merge touched, in its order. version: of the row after it moved, or the last one of a row that was dropped; 0 where the
-- table has no versions.
CREATE TABLE person_merge_row (
    merge_id {uuid} NOT NULL REFERENCES person_merge (id),
    place INTEGER NOT NULL,
    record TEXT NOT NULL,
    row_id {uuid} NOT NULL,
    version INTEGER NOT NULL,
    dropped INTEGER NOT NULL,
    PRIMARY KEY (merge_id, place)
);
-- step
-- Whose the row of a ledger was until it moved: figures of a past date are counted as they were.
CREATE TABLE ledger_move (
    row_id {uuid} NOT NULL,
    moved_at TEXT NOT NULL,
    from_id {uuid} NOT NULL,
    PRIMARY KEY (row_id, moved_at)
);
-- step
-- Numbers of cases that a merge ended: they stay findable.
CREATE TABLE former_number (
    id {uuid} NOT NULL PRIMARY KEY,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    beneficiary_id {uuid} NOT NULL REFERENCES beneficiary (id),
    number TEXT NOT NULL,
    merge_id {uuid} NOT NULL REFERENCES person_merge (id)
);
-- step
CREATE INDEX former_number_beneficiary ON former_number (beneficiary_id);
-- step
CREATE INDEX former_number_number ON former_number (number);
-- step
-- Two persons who look alike and are not the same; the smaller id first.
CREATE TABLE not_same (
    first_id {uuid} NOT NULL,
    second_id {uuid} NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    PRIMARY KEY (first_id, second_id),
    CHECK (first_id < second_id)
);
