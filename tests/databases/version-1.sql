BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'cap','tables','2026-11-22 03:55:45.153546+00:00');
CREATE TABLE actions (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    session TEXT,
    number TEXT,
    action TEXT,
    owner TEXT,
    due_on TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    situation TEXT,
    done_on TEXT CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
) STRICT;
CREATE TABLE amendments (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    partner TEXT,
    number TEXT,
    signed_on TEXT CHECK (signed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    effective_on TEXT CHECK (effective_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    subject TEXT,
    cap_cents INTEGER CHECK (abs(cap_cents) <= 100000000000),
    ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
) STRICT;
CREATE TABLE applications (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    application TEXT,
    submitted_on TEXT CHECK (submitted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    partner TEXT,
    direction TEXT,
    civility TEXT,
    last_name TEXT,
    first_name TEXT,
    email TEXT,
    title TEXT,
    problem TEXT,
    solution TEXT,
    first_users TEXT,
    hierarchy_agrees INTEGER CHECK (hierarchy_agrees IN (0, 1)),
    is_real INTEGER CHECK (is_real IN (0, 1)),
    is_major INTEGER CHECK (is_major IN (0, 1)),
    is_actionable INTEGER CHECK (is_actionable IN (0, 1)),
    state TEXT,
    reason TEXT,
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
) STRICT;
CREATE TABLE attributions (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    ej TEXT,
    team TEXT,
    partner TEXT,
    category TEXT,
    is_eligible INTEGER CHECK (is_eligible IN (0, 1)),
    note TEXT,
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
) STRICT;
CREATE TABLE coaching_notes (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    team TEXT,
    held_on TEXT CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    coach TEXT,
    is_present INTEGER CHECK (is_present IN (0, 1)),
    released_hundredths INTEGER,
    topics TEXT,
    blockers TEXT,
    next_steps TEXT,
    weather TEXT,
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
) STRICT;
CREATE TABLE contributions (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    partner TEXT,
    title TEXT,
    called_on TEXT CHECK (called_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    called_cents INTEGER CHECK (abs(called_cents) <= 100000000000),
    received_on TEXT CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    received_cents INTEGER CHECK (abs(received_cents) <= 100000000000),
    refunded_on TEXT CHECK (refunded_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    refunded_cents INTEGER CHECK (abs(refunded_cents) <= 100000000000),
    reference TEXT,
    statement TEXT,
    attached_on TEXT CHECK (attached_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    attachment_order TEXT,
    opened_commitments_cents INTEGER CHECK (abs(opened_commitments_cents) <= 100000000000),
    opened_payments_cents INTEGER CHECK (abs(opened_payments_cents) <= 100000000000),
    deliberation TEXT,
    payment_order TEXT,
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
) STRICT;
INSERT INTO "contributions" VALUES(1,'preincubation-2020','59X','59','X','2020-10-05',100,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'92A6DC5A9C63F2EE6ABA184312810C96',1,2);
INSERT INTO "contributions" VALUES(2,'preincubation-2020','59X','59','X','2020-10-05',200,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'889832DA2DD88A9ABF2B0A75906D2B51',2,3);
INSERT INTO "contributions" VALUES(3,'preincubation-2020','59X','59','X','2020-10-05',100,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'92A6DC5A9C63F2EE6ABA184312810C96',3,NULL);
CREATE TABLE decisions (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    session TEXT,
    application TEXT,
    outcome TEXT,
    reason TEXT,
    decided_on TEXT CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    partner_agrees INTEGER CHECK (partner_agrees IN (0, 1)),
    state_agrees INTEGER CHECK (state_agrees IN (0, 1)),
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
) STRICT;
CREATE TABLE duties (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    partner TEXT,
    duty TEXT,
    situation TEXT,
    noted_on TEXT CHECK (noted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    proof TEXT,
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
) STRICT;
CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    partner TEXT,
    held_on TEXT CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    place TEXT,
    seats INTEGER,
    maximum INTEGER,
    registered INTEGER,
    present INTEGER,
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
) STRICT;
CREATE TABLE expenses (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    exercice INTEGER,
    ej TEXT,
    ej_item TEXT,
    dp TEXT,
    supplier TEXT,
    posted_on TEXT CHECK (posted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    fund TEXT,
    committed_cents INTEGER CHECK (abs(committed_cents) <= 100000000000),
    paid_cents INTEGER CHECK (abs(paid_cents) <= 100000000000),
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
) STRICT;
CREATE TABLE forecast (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    exercice INTEGER,
    category TEXT,
    label TEXT,
    partner TEXT,
    commitments_cents INTEGER CHECK (abs(commitments_cents) <= 100000000000),
    payments_cents INTEGER CHECK (abs(payments_cents) <= 100000000000),
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
) STRICT;
CREATE TABLE import_sheets (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (id),
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    sheet TEXT,
    dataset TEXT NOT NULL,
    layout TEXT NOT NULL,
    sides TEXT NOT NULL,
    header_row INTEGER NOT NULL,
    columns TEXT NOT NULL,
    rows INTEGER NOT NULL,
    total_rows INTEGER NOT NULL,
    added INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    unchanged INTEGER NOT NULL
) STRICT;
INSERT INTO "import_sheets" VALUES(1,1,'x.xlsx','6dbdb33d782002012726d472d794e80c4046e41ddaeaefff50a3adaeaf2b4e36','Titres','contributions','template','',1,'{"partner": "A", "title": "B", "called_on": "C", "called_cents": "D", "received_on": "E", "received_cents": "F"}',1,0,1,0,0,0);
INSERT INTO "import_sheets" VALUES(2,2,'y.xlsx','0cbb2a6b253695e47dc21a4bf25c4c39f9ae46418ced71330374fbab9acbfe1d','Titres','contributions','template','',1,'{"partner": "A", "title": "B", "called_on": "C", "called_cents": "D", "received_on": "E", "received_cents": "F"}',1,0,0,1,0,0);
CREATE TABLE imports (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('file', 'form', 'undo')),
    programme TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    label TEXT NOT NULL,
    undoes INTEGER REFERENCES imports (id),
    last_version INTEGER NOT NULL,
    previous_hash TEXT NOT NULL,
    digest TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
INSERT INTO "imports" VALUES(1,'file','preincubation-2020','2021-06-03T10:00:00+02:00','Camille','',NULL,1,'','9fe4c437277c2e4a8785c0a3967d072aae9ef30850f9a2bcf54f91fcdf58758f','108c0f68bc8fb87782550833aa54b00e61210ba650e6169771e1fdde27a2c157');
INSERT INTO "imports" VALUES(2,'file','preincubation-2020','2021-06-03T10:00:00+02:00','Camille','',NULL,2,'108c0f68bc8fb87782550833aa54b00e61210ba650e6169771e1fdde27a2c157','c23db85e151ee5551c6853dac5a8818b7a02e06e6af1765766b7f3c41c036632','fc4b533c8d73896859f600bc9b6e59b699791fcd5ecaccfe1cfdc384b20da52f');
INSERT INTO "imports" VALUES(3,'undo','preincubation-2020','2021-06-03T10:00:00+02:00','Camille','Annulation de l’import n° 2',2,3,'fc4b533c8d73896859f600bc9b6e59b699791fcd5ecaccfe1cfdc384b20da52f','a22db0f36d3d97c7999dff1bac6d32c828e5657d512a1a877f1d821bd7bba0ed','e5dd0f40d0e933219654612d3da1e3aeeeb5770e1b7963f230e0e34072e44d25');
CREATE TABLE notices (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    partner TEXT,
    kind TEXT,
    sender TEXT,
    recipient TEXT,
    received_on TEXT CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason TEXT,
    answered_on TEXT CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    is_satisfactory INTEGER CHECK (is_satisfactory IN (0, 1)),
    lifted_on TEXT CHECK (lifted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
) STRICT;
CREATE TABLE partners (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    partner TEXT,
    name TEXT,
    type TEXT,
    siren TEXT,
    signed_on TEXT CHECK (signed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    cap_cents INTEGER CHECK (abs(cap_cents) <= 100000000000),
    contact TEXT,
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
) STRICT;
CREATE TABLE phase_dates (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    partner TEXT,
    phase INTEGER,
    planned_start TEXT CHECK (planned_start GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    planned_end TEXT CHECK (planned_end GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    actual_start TEXT CHECK (actual_start GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    actual_end TEXT CHECK (actual_end GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    comment TEXT,
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
) STRICT;
CREATE TABLE presort (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    application TEXT,
    member TEXT,
    is_crossed INTEGER CHECK (is_crossed IN (0, 1)),
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
) STRICT;
CREATE TABLE problems (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    partner TEXT,
    number TEXT,
    title TEXT,
    is_real INTEGER CHECK (is_real IN (0, 1)),
    is_major INTEGER CHECK (is_major IN (0, 1)),
    is_actionable INTEGER CHECK (is_actionable IN (0, 1)),
    users TEXT,
    frequency TEXT,
    expected_impact TEXT,
    application TEXT,
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
) STRICT;
CREATE TABLE scores (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    session TEXT,
    application TEXT,
    juror TEXT,
    body TEXT,
    criterion TEXT,
    score TEXT,
    comment TEXT,
    is_recused INTEGER CHECK (is_recused IN (0, 1)),
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
) STRICT;
CREATE TABLE sources (
    version INTEGER NOT NULL,
    sheet INTEGER NOT NULL REFERENCES import_sheets (id),
    row INTEGER NOT NULL,
    PRIMARY KEY (version, sheet, row)
) STRICT, WITHOUT ROWID;
INSERT INTO "sources" VALUES(1,1,2);
INSERT INTO "sources" VALUES(2,2,2);
INSERT INTO "sources" VALUES(3,1,2);
CREATE TABLE teams (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    team TEXT,
    name TEXT,
    application TEXT,
    partner TEXT,
    intrapreneurs TEXT,
    coach TEXT,
    starts_on TEXT CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    situation TEXT,
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
) STRICT;
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX import_sheets_by_import ON import_sheets (import_id);
CREATE TRIGGER imports_no_delete BEFORE DELETE ON imports BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
CREATE TRIGGER imports_no_update BEFORE UPDATE ON imports BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
CREATE TRIGGER import_sheets_no_delete BEFORE DELETE ON import_sheets BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
CREATE TRIGGER import_sheets_no_update BEFORE UPDATE ON import_sheets BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
CREATE TRIGGER sources_no_delete BEFORE DELETE ON sources BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
CREATE TRIGGER sources_no_update BEFORE UPDATE ON sources BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
CREATE UNIQUE INDEX partners_current ON partners (programme, key) WHERE removed_by IS NULL;
CREATE INDEX partners_removed ON partners (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER partners_kept BEFORE DELETE ON partners
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER partners_never_rewritten
BEFORE UPDATE OF id, programme, key, partner, name, type, siren, signed_on, cap_cents, contact, extras, digest, added_by ON partners
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER partners_removed_once BEFORE UPDATE OF removed_by ON partners
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX amendments_current ON amendments (programme, key) WHERE removed_by IS NULL;
CREATE INDEX amendments_removed ON amendments (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER amendments_kept BEFORE DELETE ON amendments
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER amendments_never_rewritten
BEFORE UPDATE OF id, programme, key, partner, number, signed_on, effective_on, subject, cap_cents, ends_on, extras, digest, added_by ON amendments
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER amendments_removed_once BEFORE UPDATE OF removed_by ON amendments
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX phase_dates_current ON phase_dates (programme, key) WHERE removed_by IS NULL;
CREATE INDEX phase_dates_removed ON phase_dates (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER phase_dates_kept BEFORE DELETE ON phase_dates
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER phase_dates_never_rewritten
BEFORE UPDATE OF id, programme, key, partner, phase, planned_start, planned_end, actual_start, actual_end, comment, extras, digest, added_by ON phase_dates
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER phase_dates_removed_once BEFORE UPDATE OF removed_by ON phase_dates
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX applications_current ON applications (programme, key) WHERE removed_by IS NULL;
CREATE INDEX applications_removed ON applications (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER applications_kept BEFORE DELETE ON applications
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER applications_never_rewritten
BEFORE UPDATE OF id, programme, key, application, submitted_on, partner, direction, civility, last_name, first_name, email, title, problem, solution, first_users, hierarchy_agrees, is_real, is_major, is_actionable, state, reason, extras, digest, added_by ON applications
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER applications_removed_once BEFORE UPDATE OF removed_by ON applications
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX presort_current ON presort (programme, key) WHERE removed_by IS NULL;
CREATE INDEX presort_removed ON presort (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER presort_kept BEFORE DELETE ON presort
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER presort_never_rewritten
BEFORE UPDATE OF id, programme, key, application, member, is_crossed, extras, digest, added_by ON presort
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER presort_removed_once BEFORE UPDATE OF removed_by ON presort
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX teams_current ON teams (programme, key) WHERE removed_by IS NULL;
CREATE INDEX teams_removed ON teams (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER teams_kept BEFORE DELETE ON teams
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER teams_never_rewritten
BEFORE UPDATE OF id, programme, key, team, name, application, partner, intrapreneurs, coach, starts_on, ends_on, situation, extras, digest, added_by ON teams
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER teams_removed_once BEFORE UPDATE OF removed_by ON teams
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX coaching_notes_current ON coaching_notes (programme, key) WHERE removed_by IS NULL;
CREATE INDEX coaching_notes_removed ON coaching_notes (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER coaching_notes_kept BEFORE DELETE ON coaching_notes
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER coaching_notes_never_rewritten
BEFORE UPDATE OF id, programme, key, team, held_on, coach, is_present, released_hundredths, topics, blockers, next_steps, weather, extras, digest, added_by ON coaching_notes
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER coaching_notes_removed_once BEFORE UPDATE OF removed_by ON coaching_notes
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX contributions_current ON contributions (programme, key) WHERE removed_by IS NULL;
CREATE INDEX contributions_removed ON contributions (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER contributions_kept BEFORE DELETE ON contributions
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER contributions_never_rewritten
BEFORE UPDATE OF id, programme, key, partner, title, called_on, called_cents, received_on, received_cents, refunded_on, refunded_cents, reference, statement, attached_on, attachment_order, opened_commitments_cents, opened_payments_cents, deliberation, payment_order, extras, digest, added_by ON contributions
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER contributions_removed_once BEFORE UPDATE OF removed_by ON contributions
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX forecast_current ON forecast (programme, key) WHERE removed_by IS NULL;
CREATE INDEX forecast_removed ON forecast (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER forecast_kept BEFORE DELETE ON forecast
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER forecast_never_rewritten
BEFORE UPDATE OF id, programme, key, exercice, category, label, partner, commitments_cents, payments_cents, extras, digest, added_by ON forecast
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER forecast_removed_once BEFORE UPDATE OF removed_by ON forecast
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX expenses_current ON expenses (programme, key) WHERE removed_by IS NULL;
CREATE INDEX expenses_removed ON expenses (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER expenses_kept BEFORE DELETE ON expenses
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER expenses_never_rewritten
BEFORE UPDATE OF id, programme, key, exercice, ej, ej_item, dp, supplier, posted_on, fund, committed_cents, paid_cents, extras, digest, added_by ON expenses
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER expenses_removed_once BEFORE UPDATE OF removed_by ON expenses
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX attributions_current ON attributions (programme, key) WHERE removed_by IS NULL;
CREATE INDEX attributions_removed ON attributions (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER attributions_kept BEFORE DELETE ON attributions
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER attributions_never_rewritten
BEFORE UPDATE OF id, programme, key, ej, team, partner, category, is_eligible, note, extras, digest, added_by ON attributions
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER attributions_removed_once BEFORE UPDATE OF removed_by ON attributions
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX scores_current ON scores (programme, key) WHERE removed_by IS NULL;
CREATE INDEX scores_removed ON scores (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER scores_kept BEFORE DELETE ON scores
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER scores_never_rewritten
BEFORE UPDATE OF id, programme, key, session, application, juror, body, criterion, score, comment, is_recused, extras, digest, added_by ON scores
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER scores_removed_once BEFORE UPDATE OF removed_by ON scores
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX decisions_current ON decisions (programme, key) WHERE removed_by IS NULL;
CREATE INDEX decisions_removed ON decisions (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER decisions_kept BEFORE DELETE ON decisions
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER decisions_never_rewritten
BEFORE UPDATE OF id, programme, key, session, application, outcome, reason, decided_on, partner_agrees, state_agrees, extras, digest, added_by ON decisions
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER decisions_removed_once BEFORE UPDATE OF removed_by ON decisions
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX actions_current ON actions (programme, key) WHERE removed_by IS NULL;
CREATE INDEX actions_removed ON actions (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER actions_kept BEFORE DELETE ON actions
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER actions_never_rewritten
BEFORE UPDATE OF id, programme, key, session, number, action, owner, due_on, situation, done_on, extras, digest, added_by ON actions
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER actions_removed_once BEFORE UPDATE OF removed_by ON actions
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX duties_current ON duties (programme, key) WHERE removed_by IS NULL;
CREATE INDEX duties_removed ON duties (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER duties_kept BEFORE DELETE ON duties
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER duties_never_rewritten
BEFORE UPDATE OF id, programme, key, partner, duty, situation, noted_on, proof, extras, digest, added_by ON duties
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER duties_removed_once BEFORE UPDATE OF removed_by ON duties
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX problems_current ON problems (programme, key) WHERE removed_by IS NULL;
CREATE INDEX problems_removed ON problems (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER problems_kept BEFORE DELETE ON problems
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER problems_never_rewritten
BEFORE UPDATE OF id, programme, key, partner, number, title, is_real, is_major, is_actionable, users, frequency, expected_impact, application, extras, digest, added_by ON problems
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER problems_removed_once BEFORE UPDATE OF removed_by ON problems
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX events_current ON events (programme, key) WHERE removed_by IS NULL;
CREATE INDEX events_removed ON events (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER events_kept BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER events_never_rewritten
BEFORE UPDATE OF id, programme, key, partner, held_on, place, seats, maximum, registered, present, extras, digest, added_by ON events
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER events_removed_once BEFORE UPDATE OF removed_by ON events
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX notices_current ON notices (programme, key) WHERE removed_by IS NULL;
CREATE INDEX notices_removed ON notices (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER notices_kept BEFORE DELETE ON notices
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER notices_never_rewritten
BEFORE UPDATE OF id, programme, key, partner, kind, sender, recipient, received_on, reason, answered_on, is_satisfactory, lifted_on, extras, digest, added_by ON notices
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER notices_removed_once BEFORE UPDATE OF removed_by ON notices
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
COMMIT;
PRAGMA user_version = 1;
