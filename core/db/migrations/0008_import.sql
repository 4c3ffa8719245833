-- Imports: what each one wrote, so that it can be taken back as a whole; mappings with a name.
--
-- The name of the file is not kept, it may name somebody. created, updated: rows for people to read.
CREATE TABLE import_run (
    id {uuid} NOT NULL PRIMARY KEY,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    kind TEXT NOT NULL,
    policy TEXT NOT NULL,
    file_hash TEXT NOT NULL,
    created BIGINT NOT NULL,
    updated BIGINT NOT NULL,
    undone_at TEXT,
    undone_by {uuid},
    CHECK ((undone_at IS NULL) = (undone_by IS NULL))
);
-- step
CREATE INDEX import_run_recorded ON import_run (recorded_at);
-- step
-- What an import wrote, in its order; gone once it is taken back. version_before: 0 where it made the row, else the version whose
-- values, kept in the history, were in force before. version: after the import; 0 where the table has no versions.
CREATE TABLE import_row (
    import_id {uuid} NOT NULL REFERENCES import_run (id),
    row_id {uuid} NOT NULL,
    place BIGINT NOT NULL,
    record TEXT NOT NULL,
    version_before INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (import_id, row_id)
);
-- step
-- The case numbers that an import gave: free again when it is taken back and none was given since.
CREATE TABLE import_number (
    import_id {uuid} NOT NULL REFERENCES import_run (id),
    year INTEGER NOT NULL,
    last_before INTEGER,
    last_after INTEGER NOT NULL,
    PRIMARY KEY (import_id, year)
);
-- step
CREATE TABLE named_mapping (
    name TEXT NOT NULL PRIMARY KEY,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    kind TEXT NOT NULL,
    mapping TEXT NOT NULL
);
