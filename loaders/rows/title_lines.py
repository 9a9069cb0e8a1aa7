"""Sheets where a key comes on several rows: the receipts and refunds of one title.

Kept by hand, the call written on each row or on one of them alone. The rows of a key go
together (`loaders.judge.crossing`): each is a line of its own, and they restate it.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from data.cells import parse
from data.cells.keys import fold_row_key, line_key
from data.datasets import DATASETS, Dataset, Kind
from data.datasets.declaration import SEPARATOR, Lines
from data.problems import Sentence
from loaders.headings.layout import Field
from loaders.rows.tables import Reading


@dataclass(slots=True)
class _Line:
    """A row of a key: its columns by name, what is kept aside (JSON), its cells as read."""

    row: int
    values: dict[str, Any]
    extras: str | None
    cells: list[Any]


def read_lines(reading: Reading) -> None:
    """Read a sheet whose dataset has lines, in whatever order the rows are."""
    dataset = DATASETS[reading.match.layout.dataset]
    places = {known.name: place for place, known in enumerate(reading.fields)}
    found: dict[str, list[_Line]] = {}
    for row, cells, extras in reading.values():
        values = {name: cells[places[name]] for name in dataset.names}
        if reading.passes(row, tuple(values.values())):
            packed = json.dumps(extras, ensure_ascii=False, sort_keys=True) if extras else None
            folded = fold_row_key(dataset, dataset.key_of(values))
            line = _Line(row, values, packed, reading.cells)
            found.setdefault(folded, []).append(line)
    repeated = []
    for lines in found.values():
        key = _Key(reading, dataset, lines)
        key.refuse_contradictions()
        repeated += key.stage()
    _say_counted_once(reading, dataset, repeated)


class _Key:
    """The rows of one key in a sheet."""

    def __init__(self, reading: Reading, dataset: Dataset, rows: list[_Line]) -> None:
        self._reading = reading
        self._dataset = dataset
        self._lines: Lines = dataset.lines  # type: ignore[assignment]
        self._rows = rows
        self._key = dataset.key_of(rows[0].values)

    def refuse_contradictions(self) -> None:
        """Refuse the rows that say otherwise what is said once, or what nobody says."""
        for position, known in enumerate(self._reading.fields):
            if known.name in self._lines.said_once and self._rows:
                self._refuse_contradictions(position, known)

    def _refuse_contradictions(self, position: int, known: Field) -> None:
        reading, name = self._reading, known.name
        index = reading.match.columns[name]
        said = [line for line in self._rows if line.values[name] is not None]
        if not said and known.kind is Kind.CENTS:  # a dash is no amount, said all the same
            said = [line for line in self._rows if parse.is_dash(line.cells[index])]
            for line in said:
                line.values[name] = 0
        if not said and self._dataset.column(name).needed == "value":
            line = self._rows[0]
            reading.go_back(line.cells)
            reading.say_blank(line.row, index, position)
            self._refuse(line)
        for line in said[1:]:
            if line.values[name] != said[0].values[name]:
                reading.go_back(line.cells)
                reading.say_repeated(line.row, said[0].row, self._key, same=False, differing=name)
                self._refuse(line)

    def _refuse(self, line: _Line) -> None:
        self._reading.refuse_row(line.row)
        self._reading.take_back(line.values)
        self._rows.remove(line)

    def stage(self) -> list[tuple[str, list[int]]]:
        """Stage the lines; return the key, and the rows that write again what is said once."""
        if not self._rows:
            return []
        said_once = self._lines.said_once
        writing = {
            name: [line.row for line in self._rows if line.values[name] is not None]
            for name in said_once
        }
        once = {
            name: next((x.values[name] for x in self._rows if x.row in writing[name]), None)
            for name in said_once
        }
        kept, merged = self._distinct()
        bearing = next(
            (line for line in kept if all(line.row in rows for rows in writing.values())), kept[0]
        )
        for name in said_once:
            if self._dataset.column(name).kind is Kind.CENTS:
                written = sum(line.values[name] or 0 for line in self._rows)
                self._reading.take_back({name: written - (once[name] or 0)})
        keys = {}
        for number, line in enumerate(kept, 1):
            keys[line.row] = line_key(self._key, number)
            own = {name: self._rows[0].values[name] for name in self._dataset.key}
            borne = once if line is bearing else dict.fromkeys(said_once)
            values = {**line.values, **own, **borne}
            self._reading.staging.add_row(
                self._dataset.name,
                (self._reading.sheet_id, line.row, keys[line.row], *values.values(), line.extras),
            )
        self._merge(merged, keys, keys[bearing.row])
        rows = writing[said_once[-1]]
        return [(self._key, rows)] if len(rows) > 1 and len(kept) > 1 else []

    def _distinct(self) -> tuple[list[_Line], dict[int, tuple[_Line, int | None]]]:
        """Return the lines by content, and the other rows, each with the row it repeats.

        That is None for a row that says nothing beside what is said once.
        """
        contents: dict[tuple[Any, ...], _Line] = {}
        merged: dict[int, tuple[_Line, int | None]] = {}
        for line in self._rows:
            first = contents.setdefault(self._content(line), line)
            if first is not line:
                merged[line.row] = line, first.row
        nothing = next((line for c, line in contents.items() if not any(filled for filled, _ in c)),
                       None)  # fmt: skip
        kept = [line for _, line in sorted(contents.items(), key=lambda item: item[0])]
        if nothing and len(kept) > 1:
            kept.remove(nothing)
            merged[nothing.row] = nothing, None
        return kept, merged

    def _content(self, line: _Line) -> tuple[tuple[bool, Any], ...]:
        """Return what a line says of itself, in an order of its own: a blank comes first."""
        apart = (*self._dataset.key, *self._lines.said_once)
        own = (cell for name, cell in line.values.items() if name not in apart)
        cells = (*own, line.extras)
        return tuple((cell is not None, "" if cell is None else cell) for cell in cells)

    def _merge(
        self, merged: dict[int, tuple[_Line, int | None]], keys: dict[int, str], bearing: str
    ) -> None:
        reading = self._reading
        apart = self._dataset.column(self._lines.apart).heading
        mend = (
            f"Deux {self._lines.noun} du même jour et du même montant se distinguent par "
            f"« {apart} »."
        )
        for row, (line, first) in merged.items():
            said_once = dict.fromkeys(self._lines.said_once)
            reading.take_back(line.values | said_once)
            if first is None or first not in keys:
                reading.staging.add_merged(self._dataset.name, bearing, reading.sheet_id, row)
            else:
                reading.go_back(line.cells)
                reading.say_repeated(row, first, keys[first], same=True, mend=mend)


def _say_counted_once(
    reading: Reading, dataset: Dataset, repeated: Sequence[tuple[str, list[int]]]
) -> None:
    """Say which keys write on several rows what counts once."""
    if not repeated or dataset.lines is None:
        return
    column = dataset.column(dataset.lines.said_once[-1])
    index = reading.match.columns[column.name]
    named = ", ".join(
        f"{key.split(SEPARATOR)[-1]} (lignes {', '.join(map(str, rows))})"
        for key, rows in repeated[:_SHOWN]
    )
    more = f" et {len(repeated) - _SHOWN} autres" if len(repeated) > _SHOWN else ""
    row = repeated[0][1][1]
    said = Sentence(
        reading.place(row, index, column.heading),
        f"compté une fois par titre, et écrit plusieurs fois pour {named}{more}",
    )
    reading.problem("several_lines", said, row, index, column.heading, None, None, "warning")


_SHOWN = 5
"""Keys named in a sentence."""
