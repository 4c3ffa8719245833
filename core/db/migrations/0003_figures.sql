-- Figures: what they are counted from, and what a desk defines itself.
--
-- The facts of a person in a few bytes (core/indicator/FactRecord), drawn from the record in the same transaction, so that
-- a million persons are counted in memory. Rebuilt at will, never the source of anything. Rows have numbers, so that
-- threads can share the reading.
CREATE TABLE person_facts (
    number INTEGER PRIMARY KEY,
    beneficiary_id {uuid} NOT NULL UNIQUE,
    body {bytes} NOT NULL
);
-- step
-- The numbers by which facts name places, nationalities, advisors, centres, programmes and intakes.
CREATE TABLE fact_code (
    number INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE
);
-- step
-- Replaced by person_facts.
DROP TABLE journey_with;
-- step
DROP TABLE journey;
-- step
-- Indicators, dashboards and report templates of the desk's own, as JSON (core/indicator); those that are shipped are in
-- the program, and one of the desk's with the same code stands for the shipped one.
CREATE TABLE figure_definition (
    id {uuid} NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    body TEXT NOT NULL,
    active INTEGER NOT NULL,
    UNIQUE (kind, code)
);
-- step
CREATE TABLE figure_definition_history AS SELECT *, '' AS superseded_at FROM figure_definition WHERE 1 = 0;
-- step
CREATE UNIQUE INDEX figure_definition_history_key ON figure_definition_history (id, version);
-- step
-- A ledger of the reports that were made: with what they were counted and what came out, so that it can be counted again.
CREATE TABLE report (
    id {uuid} NOT NULL PRIMARY KEY,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    template TEXT NOT NULL,
    language TEXT NOT NULL,
    first_on TEXT NOT NULL,
    last_on TEXT NOT NULL,
    as_of TEXT NOT NULL,
    question TEXT NOT NULL,
    checksum TEXT NOT NULL
);
-- step
CREATE INDEX report_recorded ON report (recorded_at);
-- step
-- Where nobody is on record yet, nothing has to be drawn: facts are kept up from the first person on.
INSERT INTO desk_meta (key, value) SELECT 'facts_format', '1' WHERE NOT EXISTS (SELECT 1 FROM beneficiary);
