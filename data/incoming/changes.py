"""What an import would change, row by row, before anything is written."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from data.datasets import Dataset, Kind
from data.incoming.diff import Counts, differing, staged_datasets

STATES = ("added", "changed", "withdrawn", "absent")
"""What may be listed of a row, in the order it is said. `absent` rows stay: only listed."""

_NEVER_CUT = (Kind.CENTS, Kind.DAY)
"""Kinds of the cells that are listed when they are emptied, however many there are."""


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
        empties: Whether an amount or a date that it had is emptied.
    """

    state: str
    key: str
    file: str | None
    sheet: str | None
    row: int | None
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None
    empties: bool = False

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


def changes(connection: sqlite3.Connection, limit: int = 20) -> list[DatasetChanges]:
    """List what the attached staging file changes, after `data.incoming.diff.compare`.

    Args:
        connection: The connection that compared.
        limit: Rows listed of each state of each dataset; counts are always full, and a row
            that loses an amount or a date is always listed.

    Returns:
        One entry per staged dataset, in declaration order.
    """
    return [_changes(connection, dataset, limit) for dataset in _visible(connection)]


def _visible(connection: sqlite3.Connection) -> list[Dataset]:
    return [dataset for dataset in staged_datasets(connection) if dataset.name != "quarantine"]


def _changes(connection: sqlite3.Connection, dataset: Dataset, limit: int) -> DatasetChanges:
    counted = dict(
        connection.execute(f"SELECT state, COUNT(*) FROM temp.diff_{dataset.name} GROUP BY 1")
    )
    leaves_out = dataset.name != "expenses" and not dataset.is_inner
    counted["absent"] = _absent_count(connection, dataset) if leaves_out else 0
    rows: list[Change] = []
    for state in STATES[:-1]:
        if counted.get(state):
            rows += _listed(connection, dataset, state, limit)
    if counted["absent"]:
        rows += _absent(connection, dataset, limit)
    return DatasetChanges(dataset, Counts(**counted), tuple(rows))


def _absent_count(connection: sqlite3.Connection, dataset: Dataset) -> int:
    (number,) = connection.execute(f"SELECT COUNT(*) FROM temp.absent_{dataset.name}").fetchone()
    return int(number)


def _listed(
    connection: sqlite3.Connection, dataset: Dataset, state: str, limit: int
) -> list[Change]:
    """Return rows that the staging file adds, changes or withdraws.

    The first ones; and every row that loses an amount or a date, which nobody may miss.
    """
    name = dataset.name
    columns = dataset.names
    row = "staged.row"
    if name == "expenses":
        row = "(SELECT MIN(row) FROM staging.expenses AS line WHERE line.key = staged.key)"
    emptied = " OR ".join(
        f"(version.{column.name} NOT NULL AND staged.{column.name} IS NULL)"
        for column in dataset.columns
        if column.kind in _NEVER_CUT
    )
    rows = connection.execute(
        f"""SELECT * FROM (
            SELECT diff.rowid AS number, ROW_NUMBER() OVER (ORDER BY diff.rowid) AS place,
                diff.state = 'changed' AND ({emptied or "0"}) AS is_emptied,
                COALESCE(version.key, staged.key), sheets.file, sheets.sheet, {row},
                {", ".join(f"version.{column} AS before_{column}" for column in columns)},
                {", ".join(f"staged.{column} AS after_{column}" for column in columns)}
            FROM temp.diff_{name} AS diff
            LEFT JOIN temp.incoming_{name} AS staged ON staged.staged = diff.staged
            LEFT JOIN main.{name} AS version ON version.id = diff.current
            LEFT JOIN staging.sheets AS sheets ON sheets.id = diff.sheet
            WHERE diff.state = ?)
        WHERE place <= ? OR is_emptied ORDER BY number""",
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
            None if state == "withdrawn" else _meant(dataset, cells[:width], cells[width:]),
            bool(empties),
        )
        for _, _, empties, key, file, sheet, number, *cells in rows
    ]


def _meant(dataset: Dataset, before: Sequence[Any], after: Sequence[Any]) -> dict[str, Any]:
    """Return the new cells; a blank that means its column's default, which it was, stays it."""
    meant = {}
    for column, old, new in zip(dataset.columns, before, after, strict=True):
        said = [column.default if cell is None else cell for cell in (old, new)]
        meant[column.name] = old if said[0] == said[1] else new
    return meant


def _absent(connection: sqlite3.Connection, dataset: Dataset, limit: int) -> list[Change]:
    """Return current rows that the files leave out, by key."""
    rows = connection.execute(
        f"""SELECT key, {", ".join(dataset.names)} FROM main.{dataset.name}
        WHERE id IN (SELECT id FROM temp.absent_{dataset.name}) ORDER BY key LIMIT ?""",
        (limit,),
    )
    return [
        Change("absent", key, None, None, None, dict(zip(dataset.names, cells, strict=True)), None)
        for key, *cells in rows
    ]
