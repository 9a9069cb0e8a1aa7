"""Write what a reader left: compare with the current versions, then one transaction.

An import from files, a form on screen and an undo all end here. Nothing is overwritten:
a changed row is a new version, and the old one says which import removed it.
"""

import sqlite3
from collections.abc import Iterable, Sequence

from data.cells.keys import folded_key
from data.datasets import DATASETS, Dataset
from data.incoming import expenses
from data.incoming.diff import Author, Counts, compare, staged_datasets
from data.receipts import UNREAD
from data.store import journal, summary
from data.store.content import digest
from data.store.undo import UndoRefusedError, undo

__all__ = ["Author", "UndoRefusedError", "commit", "content_signature", "undo"]


def commit(
    connection: sqlite3.Connection,
    programme: str,
    own_fund: str | None,
    author: Author,
    kind: str = "file",
    partners: Sequence[str] | None = None,
) -> tuple[int | None, dict[int, Counts]]:
    """Write the attached staging file in the open transaction, as one import.

    Call it between `BEGIN IMMEDIATE` and `COMMIT`, after the references were checked.

    Returns:
        The import's number, None when nothing changes (then nothing is written), and the
        counts by staging sheet id.
    """
    counts = compare(connection, programme, own_fund, partners)
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
    summary.refresh_sums(connection, programme, import_id, previous[2])
    entry = journal.JournalEntry(
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
        connection.execute(
            """INSERT INTO main.receipts
            SELECT ?, refused, ?, totals, form FROM staging.sheets WHERE id = ?""",
            (first + sheet, count.absent, sheet),
        )
    # Sheets that were left out: the receipt names them.
    connection.execute(
        """INSERT INTO main.import_sheets
        SELECT (SELECT MAX(id) FROM main.import_sheets) + rowid, ?, file, sha256, sheet, ?, '', '',
            0, '{}', rows, 0, 0, 0, 0, 0 FROM staging.unread ORDER BY rowid""",
        (import_id, UNREAD),
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
    columns = ", ".join((*dataset.names, "extras"))
    connection.execute(
        f"""UPDATE main.{name} SET removed_by = ? WHERE id IN (
            SELECT current FROM temp.diff_{name} WHERE state IN ('changed', 'withdrawn'))""",
        (import_id,),
    )
    _number(connection, name, last_version)
    written = connection.execute(
        f"""INSERT INTO main.{name} (id, programme, key, folded, {columns}, digest, added_by)
        SELECT fresh.id, :programme, incoming.key, {folded_key(dataset, "incoming.")},
            {columns}, {digest(dataset, "incoming", ":programme")}, :import_id
        FROM temp.fresh JOIN temp.incoming_{name} AS incoming ON incoming.staged = fresh.staged
        ORDER BY fresh.id""",
        {"programme": programme, "import_id": import_id},
    ).rowcount
    if name == "expenses":
        expenses.write_sources(connection, first_sheet, own_fund)
    else:
        connection.execute(
            f"""INSERT INTO main.sources
            SELECT fresh.id, staged.sheet + ?, staged.row
            FROM temp.fresh JOIN staging.{name} AS staged ON staged.rowid = fresh.staged
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
