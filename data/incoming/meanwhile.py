"""What was recorded of the rows that a form touches, since someone began to type it."""

import sqlite3
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from data.cells.keys import fold_row_key
from data.datasets import DATASETS, Dataset
from data.incoming.diff import differing

Value = str | int | None
Rows = Mapping[str, Sequence[Mapping[str, Value]]]
"""Dataset → rows, each one its columns by name."""
Keys = Mapping[str, Collection[Sequence[Value]]]
"""Dataset → keys, each one the values of the key's columns, in order."""


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """A row that is no longer what it was.

    Attributes:
        dataset: Whose row it is.
        key: Its key, its parts joined by `declaration.SEPARATOR`.
        before: Its columns as they were; None when it was not there.
        after: As they are; None when it is no longer there.
        number: The last import that changed it.
        made_by: Who made that import.
    """

    dataset: Dataset
    key: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None
    number: int
    made_by: str

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of the columns that differ; all of them for a row added or removed."""
        return differing(self.before, self.after)


def recorded_since(
    connection: sqlite3.Connection, programme: str, rows: Rows, withdrawn: Keys, known: int
) -> list[Meanwhile]:
    """Return the rows of a form that changed after an import; empty when all are as they were.

    Args:
        connection: The database's.
        programme: The form's.
        rows: Its rows.
        withdrawn: The keys that it withdraws.
        known: The last import that whoever types has seen.
    """
    found = []
    for name in dict.fromkeys((*rows, *withdrawn)):
        dataset = DATASETS[name]
        keys = [dataset.key_of(row) for row in rows.get(name, ())]
        keys += [
            dataset.key_of(dict(zip(dataset.key, key, strict=True)))
            for key in withdrawn.get(name, ())
        ]
        moved = (_moved(connection, dataset, programme, key, known) for key in keys)
        found += [one for one in moved if one]
    return found


def _moved(
    connection: sqlite3.Connection, dataset: Dataset, programme: str, key: str, known: int
) -> Meanwhile | None:
    names = (*dataset.names, "extras")
    versions = connection.execute(
        f"""SELECT added_by, removed_by, {", ".join(names)} FROM main.{dataset.name}
        WHERE programme = ? AND folded = ? AND (added_by > ? OR removed_by > ?
            OR removed_by IS NULL) ORDER BY id""",
        (programme, fold_row_key(dataset, key), known, known),
    ).fetchall()
    before = after = None
    for added, removed, *cells in versions:
        row = dict(zip(names, cells, strict=True))
        before = row if added <= known else before
        after = row if removed is None else after
    numbers = [n for version in versions for n in version[:2] if n is not None and n > known]
    if before == after or not numbers:
        return None
    number = max(numbers)
    (by,) = connection.execute("SELECT made_by FROM imports WHERE id = ?", (number,)).fetchone()
    return Meanwhile(dataset, key, before, after, number, by)
