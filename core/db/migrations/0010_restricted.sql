-- Restricted cases: why, and who broke the glass.
--
-- The list (beneficiary_listing, search_token) holds of a restricted person the number of the case and nothing else about them:
-- whoever may know more is given it where a service reads the list.
CREATE TABLE case_restriction (
    case_id {uuid} NOT NULL PRIMARY KEY REFERENCES case_file (id),
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    reason TEXT NOT NULL,
    CHECK (reason <> '')
);
-- step
-- For whom it opens, beside supervisors.
CREATE TABLE case_reader (
    case_id {uuid} NOT NULL REFERENCES case_restriction (case_id),
    user_id {uuid} NOT NULL REFERENCES app_user (id),
    PRIMARY KEY (case_id, user_id)
);
-- step
-- A restricted case opened by somebody else, with their reason; and which supervisor saw it.
CREATE TABLE glass_opening (
    id {uuid} NOT NULL PRIMARY KEY,
    beneficiary_id {uuid} NOT NULL REFERENCES beneficiary (id),
    user_id {uuid} NOT NULL REFERENCES app_user (id),
    recorded_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    seen_at TEXT,
    seen_by {uuid} REFERENCES app_user (id),
    CHECK ((seen_at IS NULL) = (seen_by IS NULL))
);
-- step
CREATE INDEX glass_opening_person ON glass_opening (beneficiary_id, user_id, ends_at);
-- step
CREATE INDEX glass_opening_recorded ON glass_opening (recorded_at);
