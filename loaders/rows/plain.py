"""Sheets whose columns are the dataset's: one row, one row; read fast when nothing is wrong."""

from collections.abc import Sequence
from typing import Any

from data.cells import parse
from data.datasets import DATASETS, Kind
from loaders.rows.computed import names_computed
from loaders.rows.sheet_faults import Memory
from loaders.rows.tables import Reading


def read_table(reading: Reading) -> None:
    """Read a sheet whose columns are the dataset's: one row, one row."""
    dataset = DATASETS[reading.match.layout.dataset]
    positions = [
        next((i for i, known in enumerate(reading.fields) if known.name == name), None)
        for name in dataset.names
    ]
    if positions == list(range(len(reading.fields))) and reading.is_plain:
        read_by_columns(reading)
        return
    for row, values, extras in reading.values():
        ordered = tuple(values[place] if place is not None else None for place in positions)
        reading.emit(row, ordered, extras)


_FEW = 30


def read_by_columns(reading: Reading) -> None:
    """Read a plain sheet a thousand rows at a time or so, column after column.

    Three times as fast as row by row. Rows with anything to say (a bad cell, a blank
    where a value is needed, a total, a key seen twice) are read again row by row, which
    says it.
    """
    reader = _ColumnReader(reading)
    for numbers, columns in reading.columns():
        _take(reading, reader, numbers, columns)


def _take(
    reading: Reading, reader: "_ColumnReader", numbers: range, columns: Sequence[Sequence[Any]]
) -> None:
    """Take rows at once, or their halves, down to the few that have something to say."""
    if not columns and reader.finds_nothing_wrong(numbers):
        return  # blank rows
    read = None if reading.may_end(numbers) else reader.read(numbers, columns)
    if read is not None and reading.take_columns(numbers, read):
        return
    if len(numbers) <= _FEW:
        rows = map(list, zip(*columns, strict=True)) if columns else ([] for _ in numbers)
        reading.take(list(zip(numbers, rows, strict=True)))
        return
    middle = len(numbers) // 2
    for half in (slice(None, middle), slice(middle, None)):
        _take(reading, reader, numbers[half], [column[half] for column in columns])


class _ColumnReader:
    """Reads batches of rows as columns of values, when there is nothing to say of them."""

    def __init__(self, reading: Reading) -> None:
        plan = {position: (index, read) for index, position, read in reading.plan()}
        self._no_value = reading.no_value.by_row
        self._limit, self._is_beyond = reading.width, reading.is_beyond
        self._width = max((index for index, _ in plan.values()), default=0) + 1
        self._columns = [
            (*plan.get(position, (None, None)), wanted)
            for position, wanted in enumerate(reading.fields)
        ]
        self._memories = {
            position: Memory(read) for position, (_, read) in plan.items() if read is not parse.text
        }

    def finds_nothing_wrong(self, numbers: range) -> bool:
        """Tell whether no row of these has an error cell, or a formula without a value."""
        return not self._no_value or self._no_value.keys().isdisjoint(numbers)

    def read(self, numbers: range, columns: Sequence[Sequence[Any]]) -> list[Sequence[Any]] | None:
        """Return the rows' columns of values; None when they must be read row by row."""
        if not self.finds_nothing_wrong(numbers) or len(columns) < self._width:
            return None
        if any(map(self._is_beyond, columns[self._limit :])):
            return None
        nothing = [None] * len(numbers)
        try:
            return [
                nothing if index is None else self._column(columns[index], position)
                for position, (index, _, _) in enumerate(self._columns)
            ]
        except (parse.UnparsedError, _NeededError):
            return None

    def _column(self, cells: Sequence[Any], position: int) -> Sequence[Any]:
        _, read, wanted = self._columns[position]
        if read is parse.text:
            values: Sequence[Any] = _texts(cells)
        elif (
            read is parse.identifier and set(map(type, cells)) == {str} and "".join(cells).isalnum()
        ):
            values = cells
        else:
            values = list(map(self._memories[position].__getitem__, cells))
        if wanted.value_needed and None in values:
            raise _NeededError
        if wanted.is_key and wanted.kind in (Kind.CODE, Kind.TEXT) and _holds_computed(values):
            raise _NeededError
        return values


def _holds_computed(values: Sequence[Any]) -> bool:
    """Tell whether a key is a word of total, or of another computed row."""
    if set(map(type, values)) == {str} and "".join(values).isdecimal():
        return False
    return any(
        value.__class__ is str and not value[:1].isdecimal() and names_computed(value)
        for value in values
    )


def _texts(cells: Sequence[Any]) -> list[Any]:
    """Return what `parse.text` gives of cells, those left blank None."""
    try:
        values: list[Any] = list(map(str.strip, cells))
    except TypeError:  # not texts only
        return [
            (c.strip() or None) if c.__class__ is str else None if c is None else parse.text(c)
            for c in cells
        ]
    return [value or None for value in values] if "" in values else values


class _NeededError(Exception):
    """A blank cell, or a word of total, stands where a value is needed."""
