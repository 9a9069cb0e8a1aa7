"""What is kept of a refused row: its key when it can be read, and the cells that were seen."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from data.cells import parse
from data.datasets import Dataset
from loaders.headings.layout import Field


def refused_key(
    dataset: Dataset,
    fields: Sequence[Field],
    plan: Sequence[tuple[int, int, parse.Parser]],
    cells: Sequence[Any],
) -> str | None:
    """Return the key of a refused row; None when a part of it is not in the row, or not clear.

    A row that gives several rows of the dataset (a cross per member, a score per criterion)
    has no key of its own.
    """
    read: dict[str, Any] = dict.fromkeys(known.name for known in fields)
    if not read.keys() >= set(dataset.key):
        return None
    there = set()
    for index, position, parser in plan:
        wanted = fields[position]
        if wanted.name not in dataset.key:
            continue
        there.add(wanted.name)
        cell = cells[index] if index < len(cells) else None
        if cell is None or (isinstance(cell, str) and cell.isspace()):
            if wanted.value_needed:
                return None
            continue
        try:
            read[wanted.name] = parser(cell)
        except parse.UnparsedError:
            return None
    # An exercice said above the table is in no column.
    return dataset.key_of(read) if there >= _in_columns(dataset, fields) else None


def _in_columns(dataset: Dataset, fields: Sequence[Field]) -> set[str]:
    """Return the parts of the key without which a row is nothing."""
    return {
        known.name
        for known in fields
        if known.name in dataset.key and (known.value_needed or known.name == "exercice")
    }


def seen_cells(headings: Mapping[int, str], cells: Sequence[Any]) -> str:
    """Return the filled cells of a row by heading, as JSON, for who will mend it."""
    seen = {
        heading: parse.text(cells[index])
        for index, heading in sorted(headings.items())
        if index < len(cells) and cells[index] is not None
    }
    return json.dumps(seen, ensure_ascii=False)
