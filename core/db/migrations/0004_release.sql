-- Anonymised exports: recipes of the desk's own, and what has left the desk.
CREATE TABLE release_recipe (
    id {uuid} NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    code TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL,
    active INTEGER NOT NULL
);
-- step
CREATE TABLE release_recipe_history AS SELECT *, '' AS superseded_at FROM release_recipe WHERE 1 = 0;
-- step
CREATE UNIQUE INDEX release_recipe_history_key ON release_recipe_history (id, version);
-- step
-- A ledger of releases: with what they were made and what was published by class, so that a later one can be checked
-- against them. Nothing in it names a person.
CREATE TABLE data_release (
    id {uuid} NOT NULL PRIMARY KEY,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    recipe TEXT NOT NULL,
    figures TEXT NOT NULL,
    digest TEXT NOT NULL,
    classes {bytes} NOT NULL,
    state TEXT NOT NULL,
    decided_at TEXT,
    decided_by {uuid},
    package_hash TEXT NOT NULL,
    CHECK ((state = 'proposed') = (decided_at IS NULL)),
    CHECK (package_hash = '' OR state = 'approved')
);
-- step
CREATE INDEX data_release_recorded ON data_release (recorded_at);
