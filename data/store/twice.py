"""Rows that a base holds twice, one key spelled in two ways: listed, never merged.

No import makes them any more: a key is compared folded (`data.cells.keys`). An earlier Cap did.
"""

import json
import sqlite3

from data.datasets import SPREADSHEETS, Dataset
from data.datasets.declaration import SEPARATOR


def held_twice(
    connection: sqlite3.Connection, dataset: Dataset, programme: str | None = None
) -> list[list[str]]:
    """Return the current keys of a dataset that are one once folded, those alike together.

    Args:
        connection: The database.
        dataset: Which.
        programme: Of one programme; of each when None.

    Returns:
        Keys as written, their parts between commas, by folded key.
    """
    # The folded keys alone are counted first: their index holds them.
    rows = connection.execute(
        f"""SELECT programme, folded, json_group_array(key) FROM main.{dataset.name}
        WHERE removed_by IS NULL AND (programme, folded) IN (
            SELECT programme, folded FROM main.{dataset.name}
            WHERE removed_by IS NULL AND (:programme IS NULL OR programme = :programme)
            GROUP BY programme, folded HAVING COUNT(*) > 1)
        GROUP BY programme, folded ORDER BY programme, folded""",
        {"programme": programme},
    )
    return [sorted(map(_written, json.loads(keys))) for _, _, keys in rows]


def notes(connection: sqlite3.Connection) -> list[str]:
    """Return, in French, what the base holds twice: nothing is wrong with the journal."""
    return [
        f"{dataset.title} : tenus deux fois, sous deux écritures : {' ; '.join(keys)}."
        for dataset in SPREADSHEETS.values()
        for keys in held_twice(connection, dataset)
    ]


def _written(key: str) -> str:
    return ", ".join(part for part in key.split(SEPARATOR) if part)
