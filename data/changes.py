"""What an import would change, row by row, before anything is written."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from data.datasets import Dataset
from data.diff import Counts, differing, staged_datasets

STATES = ("added", "changed", "withdrawn", "absent")
"""What may be listed of a row, in the order it is said. `absent` rows stay: only listed."""


@dataclass(frozen=True, slots=True)
class Change:
    """One row that an import would add, change or withdraw, or that its files leave out.

    Attributes:
        state: A word of `STATES`.
        key: The row's key, its parts joined by `declaration.SEPARATOR`.
        file: The file (or form) that says it; for a withdrawal, the extract that restates.
        sheet: Its sheet; None for a CSV or a form.
        row: Its row there; None for a row that the file no longer has.
        before: Columns of the current version, as stored; None when added.
        after: Columns of the new one; None when withdrawn or absent.
    """

    state: str
    key: str
    file: str | None
    sheet: str | None
    row: int | None
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of the columns that differ, in the dataset's order; all of them, or none."""
        return differing(self.before, self.after)


@dataclass(frozen=True, slots=True)
class DatasetChanges:
    """What an import would do to a dataset: counts in full, the first rows of each state."""

    dataset: Dataset
    counts: Counts
    rows: tuple[Change, ...]

    def of(self, state: str) -> tuple[Change, ...]:
        """Return the rows listed for a state, in the file's order."""
        return tuple(change for change in self.rows if change.state == state)


def changes(
    connection: sqlite3.Connection, programme: str, limit: int = 20
) -> list[DatasetChanges]:
    """List what the attached staging file changes, after `data.diff.compare`.

    Args:
        connection: The connection that compared.
        programme: The programme compared with.
        limit: Rows listed of each state of each dataset; counts are always full.

    Returns:
        One entry per staged dataset, in declaration order.
    """
    return [_changes(connection, dataset, programme, limit) for dataset in _visible(connection)]


def _visible(connection: sqlite3.Connection) -> list[Dataset]:
    return [dataset for dataset in staged_datasets(connection) if dataset.name != "quarantine"]


def _changes(
    connection: sqlite3.Connection, dataset: Dataset, programme: str, limit: int
) -> DatasetChanges:
    counted = dict(
        connection.execute(f"SELECT state, COUNT(*) FROM temp.diff_{dataset.name} GROUP BY 1")
    )
    known = sum(number for state, number in counted.items() if state != "added")
    counted["absent"] = 0
    # What an extract of expenses leaves out of its exercice is withdrawn; what it does not
    # speak of is not missing. What Cap keeps itself comes in no file that could be whole.
    if dataset.name != "expenses" and not dataset.is_inner:
        counted["absent"] = _current(connection, dataset, programme) - known
    rows: list[Change] = []
    for state in STATES:
        if counted.get(state):
            rows += (_absent if state == "absent" else _listed)(
                connection, dataset, programme, state, limit
            )
    return DatasetChanges(dataset, Counts(**counted), tuple(rows))


def _current(connection: sqlite3.Connection, dataset: Dataset, programme: str) -> int:
    (number,) = connection.execute(
        f"SELECT COUNT(*) FROM main.{dataset.name} WHERE programme = ? AND removed_by IS NULL",
        (programme,),
    ).fetchone()
    return int(number)


def _listed(
    connection: sqlite3.Connection, dataset: Dataset, programme: str, state: str, limit: int
) -> list[Change]:
    """Return rows that the staging file adds, changes or withdraws."""
    name = dataset.name
    columns = dataset.names
    row = "staged.row"
    if name == "expenses":
        row = "(SELECT MIN(row) FROM staging.expenses AS line WHERE line.key = staged.key)"
    rows = connection.execute(
        f"""SELECT COALESCE(version.key, staged.key), sheets.file, sheets.sheet, {row},
            {", ".join(f"version.{column}" for column in columns)},
            {", ".join(f"staged.{column}" for column in columns)}
        FROM temp.diff_{name} AS diff
        LEFT JOIN temp.incoming_{name} AS staged ON staged.staged = diff.staged
        LEFT JOIN main.{name} AS version ON version.id = diff.current
        LEFT JOIN staging.sheets AS sheets ON sheets.id = diff.sheet
        WHERE diff.state = ? ORDER BY diff.rowid LIMIT ?""",
        (state, limit),
    )
    width = len(columns)
    return [
        Change(
            state,
            key,
            file,
            sheet,
            None if state == "withdrawn" else number,
            None if state == "added" else dict(zip(columns, cells[:width], strict=True)),
            None if state == "withdrawn" else dict(zip(columns, cells[width:], strict=True)),
        )
        for key, file, sheet, number, *cells in rows
    ]


def _absent(
    connection: sqlite3.Connection, dataset: Dataset, programme: str, state: str, limit: int
) -> list[Change]:
    """Return current rows that the files leave out, by key."""
    rows = connection.execute(
        f"""SELECT key, {", ".join(dataset.names)} FROM main.{dataset.name}
        WHERE programme = ? AND removed_by IS NULL AND id NOT IN (
            SELECT current FROM temp.diff_{dataset.name} WHERE current NOT NULL)
        ORDER BY key LIMIT ?""",
        (programme, limit),
    )
    return [
        Change(state, key, None, None, None, dict(zip(dataset.names, cells, strict=True)), None)
        for key, *cells in rows
    ]
