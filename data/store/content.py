"""What a row says: when two states of a row are the same, and the digest of one."""

import json
import sqlite3
from collections.abc import Mapping

from data.cells import keys
from data.datasets import Dataset
from data.store.digest import digest_in_force, named_cells


def cells_of(dataset: Dataset, row: str) -> dict[str, str]:
    """Return the SQL of each column of a row, its extras too, by the row's name in the query."""
    return {name: f"{row}.{name}" for name in (*dataset.names, "extras")}


def changed(dataset: Dataset, one: Mapping[str, str], other: Mapping[str, str]) -> str:
    """Return the SQL that tells whether two rows, given as `cells_of` does, differ.

    A blank says the same as the default that its column declares.
    """

    def read(cells: Mapping[str, str]) -> str:
        defaults = {c.name: c.default for c in dataset.columns if c.default is not None}
        return ", ".join(
            f"COALESCE({cell}, {defaults[name]})" if name in defaults else cell
            for name, cell in cells.items()
        )

    return f"({read(one)}) IS NOT ({read(other)})"


def digest(dataset: Dataset, row: str, programme: str) -> str:
    """Return the SQL of a row's digest by the rule in force; arguments as `named_cells`."""
    return f"digest_of(CAST({named_cells(dataset, row, programme)} AS BLOB))"


def prepare(connection: sqlite3.Connection) -> None:
    """Give a connection the SQL functions that read and write rows need."""
    keys.prepare(connection)
    connection.create_function("merged_extras", 2, _merged_extras, deterministic=True)
    connection.create_function("digest_of", 1, digest_in_force, deterministic=True)


def _merged_extras(before: str, after: str) -> str:
    """Return what is kept aside of a row: what was, then what is given anew (JSON)."""
    cells = {**json.loads(before), **json.loads(after)}
    return json.dumps(cells, ensure_ascii=False, sort_keys=True)
