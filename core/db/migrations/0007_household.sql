-- Households: who lives with whom, and who is whose relative.
CREATE TABLE household (
    id {uuid} NOT NULL PRIMARY KEY,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL
);
-- step
-- Where a person lives. One row a person, so that nobody is in two households: moving is its next version.
CREATE TABLE household_member (
    id {uuid} NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    household_id {uuid} NOT NULL REFERENCES household (id),
    beneficiary_id {uuid} NOT NULL UNIQUE REFERENCES beneficiary (id),
    left_on TEXT
);
-- step
CREATE TABLE household_member_history AS SELECT *, '' AS superseded_at FROM household_member WHERE 1 = 0;
-- step
CREATE UNIQUE INDEX household_member_history_key ON household_member_history (id, version);
-- step
CREATE INDEX household_member_household ON household_member (household_id) WHERE left_on IS NULL;
-- step
-- What relative_id is to beneficiary_id. One row two persons, whichever comes first: another relation, an end and a new
-- beginning are its next versions.
CREATE TABLE person_link (
    id {uuid} NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    beneficiary_id {uuid} NOT NULL REFERENCES beneficiary (id),
    relative_id {uuid} NOT NULL REFERENCES beneficiary (id),
    relation TEXT NOT NULL,
    since_on TEXT,
    ended_on TEXT,
    UNIQUE (beneficiary_id, relative_id),
    CHECK (beneficiary_id <> relative_id)
);
-- step
CREATE TABLE person_link_history AS SELECT *, '' AS superseded_at FROM person_link WHERE 1 = 0;
-- step
CREATE UNIQUE INDEX person_link_history_key ON person_link_history (id, version);
-- step
CREATE INDEX person_link_relative ON person_link (relative_id);
-- step
-- Two persons who share a phone or an address and do not live together; the smaller id first.
CREATE TABLE not_household (
    first_id {uuid} NOT NULL,
    second_id {uuid} NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    PRIMARY KEY (first_id, second_id),
    CHECK (first_id < second_id)
);
-- step
CREATE INDEX not_household_second ON not_household (second_id);
-- step
-- Who gave an address in one place: it is compared as words, from this index alone.
CREATE INDEX beneficiary_address ON beneficiary (arrondissement, address, id) WHERE address <> '' AND arrondissement <> '';
