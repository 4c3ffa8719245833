-- Guidance: seats, plans, letters, the agenda.
--
-- Who has, or waits for, a place of an intake. Free = seats - held - enrolled; those who wait come in the order of `since`.
CREATE TABLE seat (
    id {uuid} NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    intake_id {uuid} NOT NULL REFERENCES intake (id),
    beneficiary_id {uuid} NOT NULL REFERENCES beneficiary (id),
    referral_id {uuid} REFERENCES referral (id),
    state TEXT NOT NULL,
    since TEXT NOT NULL,
    expires_on TEXT,
    CHECK ((state = 'held') = (expires_on IS NOT NULL))
);
-- step
CREATE TABLE seat_history AS SELECT *, '' AS superseded_at FROM seat WHERE 1 = 0;
-- step
CREATE UNIQUE INDEX seat_history_key ON seat_history (id, version);
-- step
-- Nobody is twice on one intake.
CREATE UNIQUE INDEX seat_once ON seat (intake_id, beneficiary_id) WHERE state <> 'released';
-- step
CREATE INDEX seat_intake ON seat (intake_id, state, since);
-- step
CREATE INDEX seat_beneficiary ON seat (beneficiary_id);
-- step
CREATE INDEX seat_referral ON seat (referral_id) WHERE referral_id IS NOT NULL;
-- step
CREATE INDEX seat_expiring ON seat (expires_on) WHERE expires_on IS NOT NULL;
-- step
-- The career plan of a person: ranked choices as JSON.
CREATE TABLE plan (
    id {uuid} NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    beneficiary_id {uuid} NOT NULL UNIQUE REFERENCES beneficiary (id),
    choices TEXT NOT NULL,
    goal TEXT NOT NULL
);
-- step
CREATE TABLE plan_history AS SELECT *, '' AS superseded_at FROM plan WHERE 1 = 0;
-- step
CREATE UNIQUE INDEX plan_history_key ON plan_history (id, version);
-- step
-- What is to be done, by a user of the desk (owner_id) or by the person (no owner_id).
CREATE TABLE plan_action (
    id {uuid} NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    beneficiary_id {uuid} NOT NULL REFERENCES beneficiary (id),
    description TEXT NOT NULL,
    owner_id {uuid} REFERENCES app_user (id),
    due_on TEXT,
    done_on TEXT,
    cancelled_on TEXT,
    CHECK (description <> ''),
    CHECK (done_on IS NULL OR cancelled_on IS NULL)
);
-- step
CREATE TABLE plan_action_history AS SELECT *, '' AS superseded_at FROM plan_action WHERE 1 = 0;
-- step
CREATE UNIQUE INDEX plan_action_history_key ON plan_action_history (id, version);
-- step
CREATE INDEX plan_action_beneficiary ON plan_action (beneficiary_id, due_on);
-- step
CREATE INDEX plan_action_due ON plan_action (due_on) WHERE due_on IS NOT NULL AND done_on IS NULL AND cancelled_on IS NULL;
-- step
-- A ledger of attempts to reach somebody for a follow-up (mark: 'w1', 'm1', 'm3', 'm6', 'm12').
CREATE TABLE contact_attempt (
    id {uuid} NOT NULL PRIMARY KEY,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    beneficiary_id {uuid} NOT NULL REFERENCES beneficiary (id),
    mark TEXT NOT NULL,
    attempted_at TEXT NOT NULL,
    way TEXT NOT NULL,
    result TEXT NOT NULL,
    note TEXT NOT NULL
);
-- step
CREATE INDEX contact_attempt_beneficiary ON contact_attempt (beneficiary_id, mark, attempted_at);
-- step
-- Whom somebody spoke to lately.
CREATE INDEX contact_attempt_reached ON contact_attempt (attempted_at, beneficiary_id) WHERE result = 'reached';
-- step
-- And when somebody last spoke to each.
CREATE INDEX contact_attempt_spoken ON contact_attempt (beneficiary_id, attempted_at) WHERE result = 'reached';
-- step
-- Public holidays, closed days, and periods of other hours (Ramadan): first and last day.
CREATE TABLE calendar_period (
    id {uuid} NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    kind TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    name_ar TEXT NOT NULL,
    name_en TEXT NOT NULL,
    first_on TEXT NOT NULL,
    last_on TEXT NOT NULL,
    opens_at TEXT,
    closes_at TEXT,
    source TEXT NOT NULL,
    source_on TEXT,
    verified_by TEXT NOT NULL,
    verified_on TEXT,
    active INTEGER NOT NULL,
    CHECK (first_on <= last_on)
);
-- step
CREATE TABLE calendar_period_history AS SELECT *, '' AS superseded_at FROM calendar_period WHERE 1 = 0;
-- step
CREATE UNIQUE INDEX calendar_period_history_key ON calendar_period_history (id, version);
-- step
-- Entries of the agenda that are about nobody in the record: meetings, events from a calendar file (uid).
CREATE TABLE agenda_event (
    id {uuid} NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    uid TEXT NOT NULL UNIQUE,
    owner_id {uuid} REFERENCES app_user (id),
    title TEXT NOT NULL,
    place TEXT NOT NULL,
    note TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    whole_day INTEGER NOT NULL,
    cancelled INTEGER NOT NULL
);
-- step
CREATE TABLE agenda_event_history AS SELECT *, '' AS superseded_at FROM agenda_event WHERE 1 = 0;
-- step
CREATE UNIQUE INDEX agenda_event_history_key ON agenda_event_history (id, version);
-- step
CREATE INDEX agenda_event_start ON agenda_event (starts_at);
-- step
CREATE TABLE letter_template (
    id {uuid} NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (kind, language)
);
-- step
CREATE TABLE letter_template_history AS SELECT *, '' AS superseded_at FROM letter_template WHERE 1 = 0;
-- step
CREATE UNIQUE INDEX letter_template_history_key ON letter_template_history (id, version);
-- step
-- A ledger of what was handed over. The reference is random and says nothing of the person; a centre answers by it.
CREATE TABLE letter (
    id {uuid} NOT NULL PRIMARY KEY,
    recorded_at TEXT NOT NULL,
    recorded_by {uuid} NOT NULL,
    beneficiary_id {uuid} NOT NULL REFERENCES beneficiary (id),
    referral_id {uuid} REFERENCES referral (id),
    kind TEXT NOT NULL,
    languages TEXT NOT NULL,
    paper TEXT NOT NULL,
    discreet INTEGER NOT NULL,
    reference TEXT NOT NULL UNIQUE
);
-- step
CREATE INDEX letter_beneficiary ON letter (beneficiary_id, recorded_at);
-- step
CREATE INDEX letter_referral ON letter (referral_id) WHERE referral_id IS NOT NULL;
