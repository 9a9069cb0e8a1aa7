"""Undo an import: what it added goes, what it removed comes back, as an import of its own."""

import sqlite3
from collections.abc import Sequence

from data.datasets import DATASETS, Dataset
from data.datasets.declaration import SEPARATOR
from data.incoming.diff import Author, Counts
from data.incoming.references import dangling_rows
from data.store import journal, summary
from data.store.content import cells_of, changed
from data.store.database import immediate

_NAMED = 3
"""Keys that a refusal names; the others are counted."""


class UndoRefusedError(Exception):
    """The import cannot be undone; the French reason is its text."""


def undo(
    connection: sqlite3.Connection, author: Author, number: int | None = None
) -> tuple[int, int]:
    """Revert an import, in a transaction of its own; undoing an undo restores it.

    What the import removed comes back as new versions with the same sources, so the past
    stays readable as it was known.

    Args:
        connection: Open for writing.
        author: Who undoes.
        number: The import; the last one when None.

    Returns:
        The number of the new import and of the one undone.

    Raises:
        UndoRefusedError: If there is no such import, a later one left the same rows
            otherwise, or rows loaded since refer to what would go.
    """
    with immediate(connection):
        connection.execute("PRAGMA defer_foreign_keys = ON")
        previous = journal.head(connection)
        last, _, last_version = previous
        undone = last if number is None else number
        if not last:
            raise UndoRefusedError("Il n’y a aucun import à annuler.")
        if not 1 <= undone <= last:
            raise UndoRefusedError(
                f"L’import n° {undone} n’existe pas : le dernier est le n° {last}."
            )
        for dataset in DATASETS.values():
            _find_touched(connection, dataset, undone)
        _refuse_if_built_upon(connection, undone)
        (programme,) = connection.execute(
            "SELECT programme FROM imports WHERE id = ?", (undone,)
        ).fetchone()
        import_id = last + 1
        for dataset in DATASETS.values():
            last_version = _revert(connection, dataset, undone, import_id, last_version)
            connection.execute(f"DROP TABLE temp.touched_{dataset.name}")
        _refuse_if_needed(connection, programme, undone, import_id)
        summary.refresh_sums(connection, programme, import_id, previous[2])
        entry = journal.JournalEntry(
            import_id,
            "undo",
            programme,
            author.moment,
            author.name,
            author.label or f"Annulation de l’import n° {undone}",
            undone,
            last_version,
        )
        journal.seal(connection, entry, previous)
    return import_id, undone


def _find_touched(connection: sqlite3.Connection, dataset: Dataset, undone: int) -> None:
    """Leave `temp.touched_<dataset>`: for each key of the import, three versions or nulls.

    The one before the import, the one after it, and the current one.
    """
    name, of_import = dataset.name, {"undone": undone}
    connection.execute(f"DROP TABLE IF EXISTS temp.touched_{name}")
    connection.execute(
        f"""CREATE TEMP TABLE touched_{name} (key TEXT PRIMARY KEY, before INTEGER, after INTEGER,
        current INTEGER) WITHOUT ROWID"""
    )
    connection.execute(
        f"""INSERT INTO temp.touched_{name} (key, before)
        SELECT key, id FROM main.{name} WHERE removed_by = :undone ORDER BY key""",
        of_import,
    )
    connection.execute(
        f"""INSERT INTO temp.touched_{name} (key, after) SELECT key, id FROM main.{name}
        WHERE id > (SELECT COALESCE(MAX(last_version), 0) FROM imports WHERE id < :undone)
            AND id <= (SELECT last_version FROM imports WHERE id = :undone) ORDER BY key
        ON CONFLICT (key) DO UPDATE SET after = excluded.after""",
        of_import,
    )
    connection.execute(
        f"""UPDATE temp.touched_{name} SET current = (SELECT id FROM main.{name} AS version
            WHERE programme = (SELECT programme FROM imports WHERE id = :undone)
                AND version.key = touched_{name}.key AND removed_by IS NULL)""",
        of_import,
    )


def _refuse_if_built_upon(connection: sqlite3.Connection, undone: int) -> None:
    """Refuse when rows are no longer as the import left them, naming the last one to blame.

    What later imports did and undid again leaves the rows as they were: it refuses nothing.
    """
    moved: list[tuple[int, Dataset, str]] = []
    for dataset in DATASETS.values():
        name = dataset.name
        rows = connection.execute(
            f"""SELECT MAX(MAX(added_by, COALESCE(removed_by, 0))), key FROM main.{name}
            WHERE programme = (SELECT programme FROM imports WHERE id = ?) AND key IN (
                SELECT touched.key FROM temp.touched_{name} AS touched
                LEFT JOIN main.{name} AS left_as ON left_as.id = touched.after
                LEFT JOIN main.{name} AS now ON now.id = touched.current
                WHERE touched.after IS NOT touched.current AND (
                    (left_as.id IS NULL) IS NOT (now.id IS NULL)
                    OR {changed(dataset, cells_of(dataset, "left_as"), cells_of(dataset, "now"))}))
            GROUP BY key""",
            (undone,),
        )
        moved += [(latest, dataset, key) for latest, key in rows]
    if moved:
        latest = max(number for number, _, _ in moved)
        keys = [(dataset, key) for number, dataset, key in moved if number == latest]
        raise UndoRefusedError(
            f"L’import n° {undone} ne peut pas être annulé : l’import n° {latest} a touché "
            f"depuis aux mêmes lignes ({_named(keys)}). Annulez d’abord l’import n° {latest}."
        )


def _refuse_if_needed(
    connection: sqlite3.Connection, programme: str, undone: int, import_id: int
) -> None:
    """Refuse when a current row would refer to a row that goes, or is not there."""
    needing = dangling_rows(connection, programme, import_id)
    if needing:
        raise UndoRefusedError(
            f"L’import n° {undone} ne peut pas être annulé : des lignes renverraient à un dossier "
            f"ou à une équipe qui ne serait pas dans la base ({_named(needing)})."
        )


def _named(keys: Sequence[tuple[Dataset, str]]) -> str:
    """Return the first keys in words, and how many others there are."""
    shown = [
        f"{dataset.title} : {' · '.join(part for part in key.split(SEPARATOR) if part)}"
        for dataset, key in sorted(keys, key=lambda named: (named[0].title, named[1]))
    ]
    others = len(shown) - _NAMED
    words = " ; ".join(shown[:_NAMED])
    return words if others <= 0 else f"{words} ; et {others} autre{'s' if others > 1 else ''}"


def _revert(
    connection: sqlite3.Connection, dataset: Dataset, undone: int, import_id: int, last_version: int
) -> int:
    """Revert one dataset, saying so as a sheet of the import; return the last version's id."""
    name = dataset.name
    connection.execute("DROP TABLE IF EXISTS temp.restored")
    connection.execute(
        f"""CREATE TEMP TABLE restored AS
        SELECT before AS version, ROW_NUMBER() OVER (ORDER BY before) + ? AS id
        FROM temp.touched_{name} WHERE before NOT NULL""",
        (last_version,),
    )
    connection.execute(
        f"""UPDATE main.{name} SET removed_by = ?
        WHERE id IN (SELECT current FROM temp.touched_{name})""",
        (import_id,),
    )
    columns = ", ".join(("programme", "key", "folded", *dataset.names, "extras", "digest"))
    restored = connection.execute(
        f"""INSERT INTO {name} (id, {columns}, added_by)
        SELECT restored.id, {columns}, ? FROM temp.restored
        JOIN main.{name} AS version ON version.id = restored.version ORDER BY restored.id""",
        (import_id,),
    ).rowcount
    connection.execute(
        """INSERT INTO sources SELECT restored.id, sheet, row
        FROM temp.restored JOIN main.sources ON sources.version = restored.version"""
    )
    _write_sheet(connection, dataset, undone, import_id)
    return last_version + restored


def _write_sheet(
    connection: sqlite3.Connection, dataset: Dataset, undone: int, import_id: int
) -> None:
    """Write what an undo does to a dataset, as an import's sheet: history reads them alike."""
    counts = Counts(
        *connection.execute(
            f"""SELECT COUNT(*) FILTER (WHERE before NOT NULL AND current IS NULL),
                COUNT(*) FILTER (WHERE before NOT NULL AND current NOT NULL),
                COUNT(*) FILTER (WHERE before IS NULL AND current NOT NULL)
            FROM temp.touched_{dataset.name}"""
        ).fetchone()
    )
    if not counts.writes:
        return
    (sheet,) = connection.execute("SELECT COALESCE(MAX(id), 0) + 1 FROM import_sheets").fetchone()
    (digest,) = connection.execute("SELECT hash FROM imports WHERE id = ?", (undone,)).fetchone()
    connection.execute(
        """INSERT INTO import_sheets VALUES
        (?, ?, ?, ?, NULL, ?, 'undo', '', 0, '{}', 0, 0, ?, ?, ?, 0)""",
        (
            sheet,
            import_id,
            f"Import n° {undone}",
            digest,
            dataset.name,
            counts.added,
            counts.changed,
            counts.withdrawn,
        ),
    )
    connection.execute("INSERT INTO receipts VALUES (?, 0, 0, '[]', NULL)", (sheet,))
