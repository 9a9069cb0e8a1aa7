"""The tables that the declarations ask for, and the migrations that make them.

Every dataset has one STRICT table of versions: a row is current while `removed_by` is
null, and the past is read by bounds. Version ids come from one sequence for all datasets,
so an import's versions are the ids between the previous import's last one and its own.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from data.cells.keys import folded_key, prepare
from data.datasets import DATASETS, Column, Dataset, Kind
from data.store import summary

if TYPE_CHECKING:
    from sqlite_utils import Database

_CHECKS = {
    Kind.CENTS: "abs({0}) <= 100000000000",
    Kind.DAY: "{0} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'",
    Kind.YES_NO: "{0} IN (0, 1)",
    Kind.CROSS: "{0} IN (0, 1)",
}

_JOURNAL = """
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
CREATE INDEX import_sheets_by_import ON import_sheets (import_id);
CREATE TABLE sources (
    version INTEGER NOT NULL,
    sheet INTEGER NOT NULL REFERENCES import_sheets (id),
    row INTEGER NOT NULL,
    PRIMARY KEY (version, sheet, row)
) STRICT, WITHOUT ROWID;
"""

_RECEIPTS = """
CREATE TABLE receipts (
    sheet INTEGER PRIMARY KEY REFERENCES import_sheets (id),
    refused INTEGER NOT NULL,
    absent INTEGER NOT NULL,
    totals TEXT NOT NULL,
    form TEXT
) STRICT;
"""
"""What an import says of a sheet beyond its counts: rows refused, current rows that are
absent from it, control totals (JSON), and for a form all that was typed (canonical JSON)."""

_PAPERS = """
CREATE TABLE papers (
    sha256 TEXT PRIMARY KEY,
    programme TEXT NOT NULL,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    seen_on TEXT NOT NULL,
    known_at INTEGER NOT NULL,
    head TEXT NOT NULL,
    digest TEXT NOT NULL,
    release INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""
"""The register of the papers made (`data.store.register`): beside the journal, out of its hash."""

_INDEXES = """
CREATE INDEX coaching_notes_by_team ON coaching_notes (programme, team, held_on, is_present,
    released_hundredths, added_by, removed_by);
CREATE INDEX applications_by_partner ON applications (programme, partner, state, submitted_on,
    added_by, removed_by);
"""
"""What sums are made from (decision 0026): an index holds all the columns that its query
reads, so that a million lines are summed in their order without being opened."""

_SUMS = f"""
DROP INDEX IF EXISTS expenses_by_order;
CREATE INDEX expenses_by_order ON expenses (programme, ej, posted_on, ordered_on, exercice, fund,
    committed_cents, paid_cents, settled_cents, added_by, removed_by);
{"".join(kept.definition for kept in summary.KEPT)}
"""
"""What sums spending, made again by the version that last gave lines a column to sum."""

STAGING = """
CREATE TABLE unread (
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    sheet TEXT,
    rows INTEGER NOT NULL,
    near TEXT NOT NULL
) STRICT;
CREATE TABLE sheets (
    id INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    sheet TEXT,
    dataset TEXT,
    session TEXT,
    layout TEXT,
    header_row INTEGER,
    columns TEXT NOT NULL,
    rows INTEGER NOT NULL,
    total_rows INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    totals TEXT NOT NULL DEFAULT '[]',
    form TEXT
) STRICT;
CREATE TABLE file_problems (
    id INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    sheet_id INTEGER,
    sheet TEXT,
    cell TEXT,
    row INTEGER,
    severity TEXT NOT NULL CHECK (severity IN ('error', 'warning')),
    kind TEXT NOT NULL,
    column_name TEXT,
    value TEXT,
    expected TEXT,
    place TEXT NOT NULL,
    wrong TEXT NOT NULL,
    wanted TEXT NOT NULL,
    mend TEXT
) STRICT;
CREATE TABLE merged (
    dataset TEXT NOT NULL,
    key TEXT NOT NULL,
    sheet INTEGER NOT NULL,
    row INTEGER NOT NULL
) STRICT;
CREATE TABLE widened (
    dataset TEXT NOT NULL,
    key TEXT NOT NULL,
    column_name TEXT NOT NULL
) STRICT;
CREATE TABLE sides (sheet INTEGER NOT NULL, side TEXT NOT NULL) STRICT;
CREATE TABLE refused (
    sheet INTEGER NOT NULL,
    row INTEGER NOT NULL,
    key TEXT,
    cells TEXT NOT NULL,
    PRIMARY KEY (sheet, row)
) STRICT;
CREATE TABLE headings (file TEXT NOT NULL, unknown TEXT NOT NULL) STRICT;
CREATE TABLE choices (
    file TEXT NOT NULL,
    asked TEXT NOT NULL,
    layout TEXT,
    heading TEXT,
    field TEXT
) STRICT;
CREATE TABLE withdrawn (
    dataset TEXT NOT NULL,
    key TEXT NOT NULL,
    sheet INTEGER NOT NULL,
    PRIMARY KEY (dataset, key)
) STRICT;
"""
"""What a reader leaves beside one table per dataset: sheets, problems, the rows that were
summed into another one, the columns that a row has from another sheet, the sides (AE, CP)
that a sheet of expenses carries, the rows refused (key when it could be read, cells as a JSON
object), the headings that nobody knows (JSON), the choices of headings that were met, and
the explicit withdrawals."""


def _definition(column: Column) -> str:
    check = _CHECKS.get(column.kind, "")
    return f"{column.name} {column.storage}" + (
        f" CHECK ({check.format(column.name)})" if check else ""
    )


def version_table(dataset: Dataset) -> str:
    """Return the SQL that makes a dataset's table of versions, its indexes and its guards.

    It has the columns that the dataset had at first: the others are added, each by the
    version of the schema that it is declared since.
    """
    first = [column for column in dataset.columns if column.since <= dataset.since]
    columns = ",\n    ".join(map(_definition, first))
    name = dataset.name
    return f"""
CREATE TABLE {name} (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    {columns},
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
) STRICT;
CREATE UNIQUE INDEX {name}_current ON {name} (programme, key) WHERE removed_by IS NULL;
CREATE INDEX {name}_removed ON {name} (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER {name}_kept BEFORE DELETE ON {name}
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
{_guard(dataset, first)}
CREATE TRIGGER {name}_removed_once BEFORE UPDATE OF removed_by ON {name}
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
{_folded(dataset) if dataset.since >= _FOLDED else ""}
"""


def _guard(dataset: Dataset, columns: Sequence[Column]) -> str:
    names = ", ".join(column.name for column in columns)
    return f"""CREATE TRIGGER {dataset.name}_never_rewritten
BEFORE UPDATE OF id, programme, key, {names}, extras, digest, added_by ON {dataset.name}
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;"""


def added_columns(dataset: Dataset, version: int) -> str:
    """Return the SQL that adds to a dataset's table the columns declared since a version.

    They are null in the rows that are there, as in those of a file that does not have them;
    no row may be rewritten to fill them. Empty when the version adds none.
    """
    name = dataset.name
    added = [column for column in dataset.columns if dataset.since < column.since == version]
    if not added:
        return ""
    known = [column for column in dataset.columns if column.since <= version]
    return "\n".join(
        [
            *(f"ALTER TABLE {name} ADD COLUMN {_definition(column)};" for column in added),
            f"DROP TRIGGER {name}_never_rewritten;",
            _guard(dataset, known),
        ]
    )


def _folded(dataset: Dataset) -> str:
    """Return the SQL that gives a dataset's table the folded key, outside of the digest."""
    name = dataset.name
    return f"""
ALTER TABLE {name} ADD COLUMN folded TEXT NOT NULL DEFAULT '';
UPDATE {name} SET folded = {folded_key(dataset)};
CREATE INDEX {name}_folded ON {name} (programme, folded) WHERE removed_by IS NULL;
"""


def staging_table(dataset: Dataset) -> str:
    """Return the SQL that makes a dataset's table in a staging file."""
    columns = ", ".join(f"{column.name} {column.storage}" for column in dataset.columns)
    return (
        f"CREATE TABLE {dataset.name} (sheet INTEGER NOT NULL, row INTEGER NOT NULL, "
        f"key TEXT NOT NULL, {columns}, extras TEXT) STRICT;"
    )


def create_staging(path: Path) -> None:
    """Make an empty staging file."""
    tables = "".join(staging_table(dataset) for dataset in DATASETS.values())
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.executescript(f"BEGIN; {STAGING} {tables} COMMIT;")


_KEPT_TABLES = {1: ("imports", "import_sheets", "sources"), 2: ("receipts",), 6: ("papers",)}
"""Version → the tables it makes whose rows are never rewritten: the journal's, the register."""
_SCRIPTS = {
    1: _JOURNAL,
    2: _RECEIPTS,
    3: _INDEXES,
    4: summary.NOTES.definition,
    6: _PAPERS,
}
_AFTER = {6: _SUMS}
"""Version → what it makes of the columns that it added."""

_FOLDED = 5
"""The version that gave each table the folded key."""

VERSION = max(
    _FOLDED,
    *(dataset.since for dataset in DATASETS.values()),
    *(column.since for dataset in DATASETS.values() for column in dataset.columns),
)
"""The schema in force; kept in `PRAGMA user_version` so that a start is cheap."""


def statements(version: int) -> Iterator[str]:
    """Yield the SQL scripts that bring a database from the version before, in order."""
    yield _SCRIPTS.get(version, "")
    for table in _KEPT_TABLES.get(version, ()):
        for action in ("DELETE", "UPDATE"):
            yield (
                f"CREATE TRIGGER {table}_no_{action.lower()} BEFORE {action} ON {table} "
                "BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;"
            )
    for dataset in DATASETS.values():
        if dataset.since == version:
            yield version_table(dataset)
        elif version == _FOLDED > dataset.since:
            yield _folded(dataset)
        yield added_columns(dataset, version)
    yield _AFTER.get(version, "")


def is_current(connection: sqlite3.Connection) -> bool:
    """Tell whether the database has all its tables."""
    return bool(connection.execute("PRAGMA user_version").fetchone()[0] == VERSION)


def is_older(connection: sqlite3.Connection) -> bool:
    """Tell whether an earlier version of Cap made the database."""
    return bool(0 < connection.execute("PRAGMA user_version").fetchone()[0] < VERSION)


_NAMES = {1: "tables", 2: "memory", 3: "indexes", 4: "sums"}
"""Names of the first migrations, in the databases already made: they do not change."""


def migrate(connection: sqlite3.Connection) -> None:
    """Bring an open database to the current schema; each migration is whole or not at all.

    sqlite-utils is imported here, not above: a load into an up-to-date database need not
    pay for it.
    """
    if is_current(connection):
        return
    from sqlite_utils import Database, Migrations

    prepare(connection)
    migrations = Migrations("cap")
    for version in range(1, VERSION + 1):
        migrations(name=_NAMES.get(version, f"schema {version}"))(_migration(version))
    migrations.apply(Database(connection))
    connection.execute(f"PRAGMA user_version = {VERSION}")


def _migration(version: int) -> Callable[["Database"], None]:
    def run(database: "Database") -> None:
        for script in statements(version):
            for statement in _split(script):
                database.execute(statement)

    return run


def _split(script: str) -> Iterator[str]:
    """Yield the statements of a script one by one, so that they stay in one transaction."""
    statement = ""
    for line in script.splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
