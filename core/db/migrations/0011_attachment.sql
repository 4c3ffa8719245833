-- Attached documents: scans and photos of what a person showed.
--
-- A ledger: one is added and removed, never changed, so there are no versions. Of one that was removed a row stays, because the
-- journal names it: whose it was, when it came and went and by whom, and nothing of what it was or showed.
-- document: which of the documents that trainings ask for. thumbnail stands last: what is read without it never comes to its pages.
CREATE TABLE attachment (
    id {uuid} NOT NULL PRIMARY KEY,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    beneficiary_id {uuid} NOT NULL REFERENCES beneficiary (id),
    document TEXT,
    name TEXT NOT NULL,
    media TEXT,
    size INTEGER NOT NULL,
    pages INTEGER NOT NULL,
    checksum {bytes} NOT NULL,
    removed_at TEXT,
    removed_by {uuid},
    thumbnail {bytes} NOT NULL,
    CHECK ((removed_at IS NULL) = (removed_by IS NULL)),
    CHECK ((removed_at IS NULL) = (media IS NOT NULL)),
    CHECK (removed_at IS NULL OR (document IS NULL AND name = '' AND size = 0))
);
-- step
CREATE INDEX attachment_beneficiary ON attachment (beneficiary_id, recorded_at);
-- step
-- What it shows, in pieces: reading and writing hold one of them at a time beside the whole, and no list comes here.
CREATE TABLE attachment_content (
    attachment_id {uuid} NOT NULL REFERENCES attachment (id),
    place INTEGER NOT NULL,
    bytes {bytes} NOT NULL,
    PRIMARY KEY (attachment_id, place)
);
