"""What a row says: when two states of a row are the same, and the digest of one."""

import json
import sqlite3

from data import keys
from data.datasets import Dataset
from data.digest import digest_in_force, named_cells


def changed(dataset: Dataset, one: str, other: str) -> str:
    """Return the SQL that tells whether two rows, by their names in the query, differ.

    A blank says the same as the default that its column declares.
    """

    def cells(row: str) -> str:
        read = (
            f"{row}.{column.name}"
            if column.default is None
            else f"COALESCE({row}.{column.name}, {column.default})"
            for column in dataset.columns
        )
        return f"({', '.join(read)}, {row}.extras)"

    return f"{cells(one)} IS NOT {cells(other)}"


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
