"""Write what a reader left: compare with the current versions, then one transaction.

An import from files, a form on screen and an undo all end here. Nothing is overwritten:
a changed row is a new version, and the old one says which import removed it.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from data import expenses, journal
from data.database import immediate
from data.datasets import DATASETS, Dataset


@dataclass(frozen=True, slots=True)
class Counts:
    """What an import does to one sheet's rows, in versions."""

    added: int = 0
    changed: int = 0
    withdrawn: int = 0
    unchanged: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        """Add up, field by field."""
        return Counts(
            self.added + other.added,
            self.changed + other.changed,
            self.withdrawn + other.withdrawn,
            self.unchanged + other.unchanged,
        )

    @property
    def writes(self) -> int:
        """Number of versions added or removed; 0 when the content is the same."""
        return self.added + self.changed + self.withdrawn


@dataclass(frozen=True, slots=True)
class Author:
    """Who makes an import, when (ISO moment), and under which words."""

    name: str
    moment: str
    label: str = ""


@contextmanager
def attached(connection: sqlite3.Connection, staging: Path) -> Iterator[None]:
    """Attach a staging file as `staging` for the time of a block."""
    connection.execute("ATTACH ? AS staging", (str(staging),))
    try:
        yield
    finally:
        connection.execute("DETACH staging")


def compare(
    connection: sqlite3.Connection, programme: str, own_fund: str | None
) -> dict[int, Counts]:
    """Compare the attached staging file with the current versions.

    Leaves one table `temp.diff_<dataset>` per staged dataset: the staged row (or null), the
    current version (or null), the sheet, and "added", "changed", "unchanged" or "withdrawn".

    Returns:
        Counts by staging sheet id, sheets without rows included as zeros.
    """
    counts = {
        sheet: Counts()
        for (sheet,) in connection.execute("SELECT id FROM staging.sheets WHERE dataset NOT NULL")
    }
    for dataset in staged_datasets(connection):
        connection.execute(f"DROP TABLE IF EXISTS temp.diff_{dataset.name}")
        if dataset.name == "expenses":
            expenses.diff(connection, programme, own_fund)
        else:
            _diff(connection, dataset, programme)
        rows = connection.execute(
            f"SELECT sheet, state, COUNT(*) FROM temp.diff_{dataset.name} GROUP BY 1, 2"
        )
        for sheet, state, number in rows:
            counts[sheet] += Counts(**{state: number})
    return counts


def staged_datasets(connection: sqlite3.Connection) -> list[Dataset]:
    """Return the datasets that the attached staging file holds, in declaration order."""
    found = {name for (name,) in connection.execute("SELECT DISTINCT dataset FROM staging.sheets")}
    return [dataset for dataset in DATASETS.values() if dataset.name in found]


def _diff(connection: sqlite3.Connection, dataset: Dataset, programme: str) -> None:
    connection.execute(
        f"""CREATE TEMP TABLE diff_{dataset.name} AS
        SELECT staged.rowid AS staged, version.id AS current, staged.sheet AS sheet,
            CASE WHEN version.id IS NULL THEN 'added'
                WHEN staged.digest IS NOT version.digest THEN 'changed'
                ELSE 'unchanged' END AS state
        FROM staging.{dataset.name} AS staged
        LEFT JOIN main.{dataset.name} AS version
            ON version.programme = ? AND version.key = staged.key AND version.removed_by IS NULL
        ORDER BY staged.rowid""",
        (programme,),
    )


def commit(
    connection: sqlite3.Connection,
    programme: str,
    own_fund: str | None,
    author: Author,
    kind: str = "file",
) -> tuple[int | None, dict[int, Counts]]:
    """Write the attached staging file in the open transaction, as one import.

    Call it between `BEGIN IMMEDIATE` and `COMMIT`, after the references were checked.

    Returns:
        The import's number, None when nothing changes (then nothing is written), and the
        counts by staging sheet id.
    """
    counts = compare(connection, programme, own_fund)
    if not sum(count.writes for count in counts.values()):
        return None, counts
    connection.execute("PRAGMA defer_foreign_keys = ON")
    previous = journal.head(connection)
    import_id, last_version = previous[0] + 1, previous[2]
    first_sheet = _write_sheets(connection, import_id, counts)
    for dataset in staged_datasets(connection):
        last_version = _write_versions(
            connection, dataset, programme, import_id, last_version, first_sheet, own_fund
        )
    entry = journal.Entry(
        import_id, kind, programme, author.moment, author.name, author.label, None, last_version
    )
    journal.seal(connection, entry, previous)
    return import_id, counts


def _write_sheets(connection: sqlite3.Connection, import_id: int, counts: dict[int, Counts]) -> int:
    """Write the import's sheets; return what to add to a staging sheet id to get theirs."""
    (first,) = connection.execute("SELECT COALESCE(MAX(id), 0) FROM main.import_sheets").fetchone()
    rows = connection.execute(
        """SELECT id, file, sha256, sheet, dataset, layout,
            COALESCE((SELECT group_concat(side, ' ') FROM staging.sides
                WHERE sides.sheet = sheets.id), ''),
            header_row, columns, rows, total_rows
        FROM staging.sheets WHERE dataset NOT NULL ORDER BY id"""
    ).fetchall()
    for sheet, *described in rows:
        count = counts[sheet]
        connection.execute(
            f"INSERT INTO main.import_sheets VALUES ({', '.join('?' * 16)})",
            (
                first + sheet,
                import_id,
                *described,
                count.added,
                count.changed,
                count.withdrawn,
                count.unchanged,
            ),
        )
    return int(first)


def _write_versions(
    connection: sqlite3.Connection,
    dataset: Dataset,
    programme: str,
    import_id: int,
    last_version: int,
    first_sheet: int,
    own_fund: str | None,
) -> int:
    """Write a dataset's new versions and their sources; return the last version's id."""
    name = dataset.name
    staged = "temp.incoming_expenses" if name == "expenses" else f"staging.{name}"
    columns = ", ".join((*dataset.names, "extras", "digest"))
    connection.execute(
        f"""UPDATE main.{name} SET removed_by = ? WHERE id IN (
            SELECT current FROM temp.diff_{name} WHERE state IN ('changed', 'withdrawn'))""",
        (import_id,),
    )
    _number(connection, name, last_version)
    written = connection.execute(
        f"""INSERT INTO main.{name} (id, programme, key, {columns}, added_by)
        SELECT fresh.id, ?, staged.key, {columns}, ?
        FROM temp.fresh JOIN {staged} AS staged ON staged.rowid = fresh.staged
        ORDER BY fresh.id""",
        (programme, import_id),
    ).rowcount
    if name == "expenses":
        expenses.write_sources(connection, first_sheet, own_fund)
    else:
        connection.execute(
            f"""INSERT INTO main.sources
            SELECT fresh.id, staged.sheet + ?, staged.row
            FROM temp.fresh JOIN {staged} AS staged ON staged.rowid = fresh.staged
            ORDER BY fresh.id""",
            (first_sheet,),
        )
        _write_merged(connection, name, first_sheet)
    return last_version + written


def _number(connection: sqlite3.Connection, dataset: str, last_version: int) -> None:
    """Leave `temp.fresh`: the id of each new version, and the staged row it comes from.

    Ids follow the staged order: the inserts that join this table then need no sort.
    """
    connection.execute("DROP TABLE IF EXISTS temp.fresh")
    connection.execute("CREATE TEMP TABLE fresh (id INTEGER PRIMARY KEY, staged INTEGER)")
    connection.execute("INSERT INTO fresh VALUES (?, NULL)", (last_version,))
    connection.execute(
        f"""INSERT INTO fresh (staged) SELECT staged FROM temp.diff_{dataset}
        WHERE state IN ('added', 'changed') ORDER BY rowid"""
    )
    connection.execute("DELETE FROM fresh WHERE id = ?", (last_version,))


def _write_merged(connection: sqlite3.Connection, dataset: str, first_sheet: int) -> None:
    """Write the rows that say the same as, or add to, a row already counted."""
    (merged,) = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM staging.merged WHERE dataset = ?)", (dataset,)
    ).fetchone()
    if merged:
        connection.execute(
            f"""INSERT OR IGNORE INTO main.sources
            SELECT fresh.id, merged.sheet + ?, merged.row
            FROM temp.fresh JOIN staging.{dataset} AS staged ON staged.rowid = fresh.staged
            JOIN staging.merged AS merged ON merged.dataset = ? AND merged.key = staged.key""",
            (first_sheet, dataset),
        )


class UndoRefusedError(Exception):
    """The last import cannot be undone; the French reason is its text."""


def undo(connection: sqlite3.Connection, author: Author) -> tuple[int, int]:
    """Revert the last import, in a transaction of its own; undoing an undo restores it.

    What the import removed comes back as new versions with the same sources, so the past
    stays readable as it was known.

    Returns:
        The number of the new import and of the one undone.

    Raises:
        UndoRefusedError: If there is no import, or a later one touched the same keys.
    """
    with immediate(connection):
        connection.execute("PRAGMA defer_foreign_keys = ON")
        previous = journal.head(connection)
        last, _, last_version = previous
        if not last:
            raise UndoRefusedError("Il n’y a aucun import à annuler.")
        (programme,) = connection.execute(
            "SELECT programme FROM imports WHERE id = ?", (last,)
        ).fetchone()
        import_id = last + 1
        for dataset in DATASETS.values():
            last_version = _revert(connection, dataset, last, import_id, last_version)
        entry = journal.Entry(
            import_id,
            "undo",
            programme,
            author.moment,
            author.name,
            author.label or f"Annulation de l’import n° {last}",
            last,
            last_version,
        )
        journal.seal(connection, entry, previous)
    return import_id, last


def _revert(
    connection: sqlite3.Connection, dataset: Dataset, undone: int, import_id: int, last_version: int
) -> int:
    name = dataset.name
    gone = connection.execute(
        f"SELECT id FROM {name} WHERE removed_by = ? ORDER BY id", (undone,)
    ).fetchall()
    connection.execute(
        f"UPDATE {name} SET removed_by = ? WHERE added_by = ? AND removed_by IS NULL",
        (import_id, undone),
    )
    columns = ", ".join(("programme", "key", *dataset.names, "extras", "digest"))
    for number, (version,) in enumerate(gone, start=last_version + 1):
        connection.execute(
            f"""INSERT INTO {name} (id, {columns}, added_by)
            SELECT ?, {columns}, ? FROM {name} WHERE id = ?""",
            (number, import_id, version),
        )
        connection.execute(
            "INSERT INTO sources SELECT ?, sheet, row FROM sources WHERE version = ?",
            (number, version),
        )
    return last_version + len(gone)


def content_signature(connection: sqlite3.Connection) -> list[tuple[object, ...]]:
    """Return the current rows of every dataset, sorted: equal when the content is equal."""
    rows: list[tuple[object, ...]] = []
    for dataset in DATASETS.values():
        columns = ", ".join((*dataset.names, "extras"))
        current: Iterable[tuple[object, ...]] = connection.execute(
            f"""SELECT '{dataset.name}', programme, key, {columns} FROM {dataset.name}
            WHERE removed_by IS NULL ORDER BY programme, key"""
        )
        rows.extend(current)
    return rows
