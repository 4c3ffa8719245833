-- Duplicates: pairs of persons on record that may be one, for somebody to look at; the smaller id first.
--
-- What somebody decided stands in person_merge and not_same. Such a pair stays here with what the model made of it, from which
-- the probabilities are calibrated, and waits again when the decision is taken back. probability: calibrated;
-- model_probability: not.
CREATE TABLE duplicate_pair (
    first_id {uuid} NOT NULL,
    second_id {uuid} NOT NULL,
    probability REAL NOT NULL,
    model_probability REAL NOT NULL,
    relation TEXT NOT NULL,
    source TEXT NOT NULL,
    found_at TEXT NOT NULL,
    found_by {uuid} NOT NULL,
    PRIMARY KEY (first_id, second_id),
    CHECK (first_id < second_id)
);
-- step
CREATE INDEX duplicate_pair_second ON duplicate_pair (second_id);
-- step
CREATE INDEX duplicate_pair_probability ON duplicate_pair (probability);
-- step
-- Searches of the whole desk. left_out: pairs in blocks too large to be compared.
CREATE TABLE duplicate_search (
    id {uuid} NOT NULL PRIMARY KEY,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    compared INTEGER NOT NULL,
    found INTEGER NOT NULL,
    left_out INTEGER NOT NULL
);
