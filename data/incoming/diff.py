"""Compare what a reader left with the current versions: what an import would change.

What a file does not carry is not an order to erase: the columns that a sheet does not have
keep the value that the row had.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from data.cells.keys import folded_key
from data.datasets import DATASETS, Dataset
from data.incoming import expenses
from data.owners import own_keys, own_rows
from data.store.content import cells_of, changed


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
    connection: sqlite3.Connection,
    programme: str,
    own_fund: str | None,
    partners: Sequence[str] | None = None,
) -> dict[int, Counts]:
    """Compare the attached staging file with the current versions.

    Leaves two tables per staged dataset. `temp.diff_<dataset>`: the staged row (or null), the
    current version (or null), the sheet, and "added", "changed", "unchanged" or "withdrawn".
    `temp.incoming_<dataset>`: each row as it would be, under the rowid that `staged` says.
    `temp.absent_<dataset>`, but for `expenses`: the current versions that the files leave out.

    Args:
        connection: The database's, the staging file attached.
        programme: The programme compared with.
        own_fund: Its fund.
        partners: Codes of those whose rows may be missed; None for the whole programme.

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
        # What an extract of expenses leaves out of its exercice is withdrawn; what it does not
        # speak of is not missing. What Cap keeps itself comes in no file that could be whole.
        if dataset.name != "expenses" and not dataset.is_inner:
            first, absent = _leave_absent(connection, dataset, programme, partners)
            counts[first] += Counts(absent=absent)
    return counts


def staged_datasets(connection: sqlite3.Connection) -> list[Dataset]:
    """Return the datasets that the attached staging file holds, in declaration order."""
    found = {name for (name,) in connection.execute("SELECT DISTINCT dataset FROM staging.sheets")}
    return [dataset for dataset in DATASETS.values() if dataset.name in found]


def foresee(connection: sqlite3.Connection, dataset: Dataset, programme: str) -> None:
    """Leave `temp.incoming_<dataset>`: each staged row as it would be, once loaded.

    Its columns are the dataset's, `key`, `extras`, the `sheet` and the `row` it stands at, its
    rowid `staged`, and `current`, the version that it replaces or null. Not for expenses.
    `temp.matched_<dataset>` has the last two, the sheet, and the `state` of `compare`.
    """
    name = dataset.name
    for kind, made in (("VIEW", "incoming"), ("TABLE", "matched")):
        connection.execute(f"DROP {kind} IF EXISTS temp.{made}_{name}")
    merged = _merged(connection, dataset)
    connection.execute(
        f"""CREATE TEMP TABLE matched_{name}
        (staged INTEGER PRIMARY KEY, current INTEGER, sheet INTEGER, state TEXT)"""
    )
    connection.execute(
        f"""INSERT INTO temp.matched_{name}
        SELECT staged.rowid, version.id, staged.sheet,
            CASE WHEN version.id IS NULL THEN 'added'
                WHEN {changed(dataset, merged, cells_of(dataset, "version"))} THEN 'changed'
                ELSE 'unchanged' END
        FROM staging.{name} AS staged
        LEFT JOIN main.{name} AS version
            ON version.programme = ? AND version.key = staged.key AND version.removed_by IS NULL
        ORDER BY staged.rowid""",
        (programme,),
    )
    columns = ", ".join(f"{cell} AS {column}" for column, cell in merged.items())
    connection.execute(
        f"""CREATE TEMP VIEW incoming_{name} AS
        SELECT matched.staged AS staged, matched.current AS current, staged.sheet AS sheet,
            staged.row AS row, staged.key AS key, {columns}
        FROM temp.matched_{name} AS matched
        JOIN staging.{name} AS staged ON staged.rowid = matched.staged
        LEFT JOIN main.{name} AS version ON version.id = matched.current"""
    )


def _diff(connection: sqlite3.Connection, dataset: Dataset, programme: str) -> None:
    name = dataset.name
    foresee(connection, dataset, programme)
    connection.execute(
        f"""CREATE TEMP TABLE diff_{name} AS
        SELECT staged, current, sheet, state FROM temp.matched_{name} ORDER BY staged"""
    )
    connection.execute(
        f"""INSERT INTO temp.diff_{name}
        SELECT NULL, version.id, withdrawn.sheet, 'withdrawn'
        FROM staging.withdrawn JOIN main.{name} AS version
            ON version.programme = ? AND version.key = withdrawn.key
                AND version.removed_by IS NULL
        WHERE withdrawn.dataset = ?
            AND withdrawn.key NOT IN (SELECT key FROM staging.{name})""",
        (programme, name),
    )
    if dataset.lines:
        _withdraw_lines(connection, dataset, programme)


def _withdraw_lines(connection: sqlite3.Connection, dataset: Dataset, programme: str) -> None:
    """Withdraw the current lines that are not staged, of the keys that are."""
    name = dataset.name
    same = " AND ".join(f"version.{part} = staged.{part}" for part in dataset.key)
    connection.execute(
        f"""INSERT INTO temp.diff_{name}
        SELECT NULL, version.id, MIN(staged.sheet), 'withdrawn'
        FROM staging.{name} AS staged JOIN main.{name} AS version
            ON version.programme = ? AND version.removed_by IS NULL AND {same}
        WHERE version.id NOT IN (SELECT current FROM temp.diff_{name} WHERE current NOT NULL)
        GROUP BY version.id ORDER BY version.id""",
        (programme,),
    )


_EXTRAS = """CASE WHEN staged.extras IS NULL THEN version.extras
    WHEN version.extras IS NULL OR version.extras = staged.extras THEN staged.extras
    ELSE merged_extras(version.extras, staged.extras) END"""


def headed_columns(
    connection: sqlite3.Connection, dataset: Dataset, staging: str = "staging"
) -> dict[int, set[str]]:
    """Return the columns that each sheet of a dataset has a heading for; a form has them all."""
    return {
        sheet: set(dataset.names) if layout == "form" else {*json.loads(columns)}
        for sheet, layout, columns in connection.execute(
            f"SELECT id, layout, columns FROM {staging}.sheets WHERE dataset = ? ORDER BY id",
            (dataset.name,),
        ).fetchall()
    }


def carried_columns(
    connection: sqlite3.Connection, dataset: Dataset, staging: str = "staging"
) -> dict[int, set[str]]:
    """Return the columns that each sheet of a dataset has, in a staging file open as `staging`.

    Those that have a heading there, and those that a value was found for, wherever it was.
    """
    carried = {}
    for sheet, headed in headed_columns(connection, dataset, staging).items():
        others = [column for column in dataset.names if column not in headed]
        totals = ", ".join(f"TOTAL({_is_found(staging, dataset, one)})" for one in others)
        (found,) = connection.execute(
            f"SELECT {totals or 'TOTAL(0)'} FROM {staging}.{dataset.name} WHERE sheet = ?", (sheet,)
        ).fetchall()
        carried[sheet] = {
            *(column for column in dataset.names if column in headed),
            *(column for column, number in zip(others, found, strict=False) if number),
        }
    return carried


def _is_found(staging: str, dataset: Dataset, column: str) -> str:
    """Return the SQL that tells whether a staged row gives a column without a heading."""
    return f"""{column} IS NOT NULL AND key NOT IN (SELECT key FROM {staging}.widened
        WHERE dataset = '{dataset.name}' AND column_name = '{column}')"""


def _merged(connection: sqlite3.Connection, dataset: Dataset) -> dict[str, str]:
    """Return the SQL of each column as it would be: staged where a sheet has it; the extras."""
    carried = carried_columns(connection, dataset)
    widened = {
        column
        for (column,) in connection.execute(
            "SELECT DISTINCT column_name FROM staging.widened WHERE dataset = ?", (dataset.name,)
        )
    }
    merged = {}
    for column in dataset.names:
        having = [sheet for sheet, columns in carried.items() if column in columns]
        if len(having) == len(carried):
            merged[column] = f"staged.{column}"
        else:
            given = [f"staged.sheet IN ({', '.join(map(str, having))})"]
            if column in widened:
                given.append(
                    f"(staged.key, '{column}') IN (SELECT key, column_name FROM staging.widened "
                    f"WHERE dataset = '{dataset.name}')"
                )
            merged[column] = (
                f"CASE WHEN {' OR '.join(given)} THEN staged.{column} ELSE version.{column} END"
            )
    return {**merged, "extras": _EXTRAS}


def _leave_absent(
    connection: sqlite3.Connection,
    dataset: Dataset,
    programme: str,
    partners: Sequence[str] | None,
) -> tuple[int, int]:
    """Leave `temp.absent_<dataset>`; return the dataset's first sheet, and how many are absent.

    A row that is in a file and refused there is not absent; where a sheet is refused whole,
    nobody knows which rows are.
    """
    name = dataset.name
    scope = "programme = :programme AND removed_by IS NULL"
    own = own_keys("(SELECT value FROM json_each(:partners))", scope)
    mine = "" if partners is None else f"AND {own_rows(dataset, own)}"
    connection.execute(f"DROP TABLE IF EXISTS temp.absent_{name}")
    connection.execute(
        f"""CREATE TEMP TABLE absent_{name} AS SELECT id FROM main.{name}
        WHERE {scope} {mine}
            AND id NOT IN (SELECT current FROM temp.diff_{name} WHERE current NOT NULL)
            AND folded NOT IN (
                SELECT {folded_key(dataset, "refused.")} FROM staging.refused AS refused
                JOIN staging.sheets AS sheets ON sheets.id = refused.sheet
                WHERE sheets.dataset = '{name}' AND refused.key NOT NULL)
            AND NOT EXISTS (SELECT 1 FROM staging.sheets
                WHERE dataset = '{name}' AND rows > 0 AND refused >= rows)""",
        {"programme": programme, "partners": json.dumps(partners)},
    )
    first, absent = connection.execute(
        f"""SELECT (SELECT MIN(id) FROM staging.sheets WHERE dataset = '{name}'),
            (SELECT COUNT(*) FROM temp.absent_{name})"""
    ).fetchone()
    return first, absent
