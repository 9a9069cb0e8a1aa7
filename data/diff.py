"""Compare what a reader left with the current versions: what an import would change."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from data import expenses
from data.datasets import DATASETS, Dataset


def differing(before: Mapping[str, Any] | None, after: Mapping[str, Any] | None) -> tuple[str, ...]:
    """Return the columns in which two states of a row differ, in the dataset's order.

    All of them when the row was not there before, or is no longer there.
    """
    if before is None or after is None:
        return tuple(after or before or ())
    return tuple(name for name in after if after[name] != before[name])


@dataclass(frozen=True, slots=True)
class Counts:
    """What an import does to one sheet's rows, in versions.

    `absent` is the number of current rows of the dataset that the files leave out; they
    stay. It is said of the dataset's first sheet.
    """

    added: int = 0
    changed: int = 0
    withdrawn: int = 0
    unchanged: int = 0
    absent: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        """Add up, field by field."""
        return Counts(
            self.added + other.added,
            self.changed + other.changed,
            self.withdrawn + other.withdrawn,
            self.unchanged + other.unchanged,
            self.absent + other.absent,
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
        ).fetchall()
        for sheet, state, number in rows:
            counts[sheet] += Counts(**{state: number})
        if dataset.name != "expenses" and not dataset.is_inner:
            there = sum(number for _, state, number in rows if state != "added")
            first, absent = _absent(connection, dataset, programme, there)
            counts[first] += Counts(absent=absent)
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
    connection.execute(
        f"""INSERT INTO temp.diff_{dataset.name}
        SELECT NULL, version.id, withdrawn.sheet, 'withdrawn'
        FROM staging.withdrawn JOIN main.{dataset.name} AS version
            ON version.programme = ? AND version.key = withdrawn.key
                AND version.removed_by IS NULL
        WHERE withdrawn.dataset = ?
            AND withdrawn.key NOT IN (SELECT key FROM staging.{dataset.name})""",
        (programme, dataset.name),
    )


def _absent(
    connection: sqlite3.Connection, dataset: Dataset, programme: str, there: int
) -> tuple[int, int]:
    """Return the dataset's first sheet, and how many current rows are in none of its sheets."""
    (first,) = connection.execute(
        "SELECT MIN(id) FROM staging.sheets WHERE dataset = ?", (dataset.name,)
    ).fetchone()
    (current,) = connection.execute(
        f"SELECT COUNT(*) FROM main.{dataset.name} WHERE programme = ? AND removed_by IS NULL",
        (programme,),
    ).fetchone()
    return first, current - there
