"""Read a recognised sheet row by row: cells to values, every problem with its cell."""

import json
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import repeat
from typing import Any

from data.cells import parse
from data.cells.keys import fold_row_key, fold_row_keys
from data.cells.words import fold
from data.datasets import Kind
from data.problems import Sentence
from loaders.headings.recognise import letters, show
from loaders.judge.checks import ROW_CHECKS
from loaders.rows.computed import is_grand_total, may_name_total
from loaders.rows.merged import MergedCells
from loaders.rows.no_value import shown
from loaders.rows.rounding import DATASETS_ROUNDED, rounded
from loaders.rows.row_kinds import Row, RowKinds
from loaders.rows.row_notices import of_marks, of_rounded, of_rows, of_table
from loaders.rows.sheet_faults import SheetFaults, is_blank
from loaders.rows.sums import Sums

SEPARATOR = "\x1f"
"""Between the parts of a key; no cell can hold it (control characters are refused)."""


@dataclass
class Reading(SheetFaults):
    """A recognised sheet being read into the staging file.

    `rows` is the count of data rows, refused ones included; `total_rows` that of the
    computed ones, skipped. `percents` are the cells (row, column from 0) that are shown as
    percentages; `rounded` are the cells of amounts rounded to the cent.
    """

    rows: int = 0
    total_rows: int = 0
    session: str | None = None
    skip_row: Any = None
    percents: frozenset[tuple[int, int]] = frozenset()
    rounded: list[tuple[int, int, Any]] = field(default_factory=list)
    _seen: dict[str, tuple[int, int]] = field(default_factory=dict)
    _key_places: tuple[int, ...] = field(init=False)
    _kinds: RowKinds = field(init=False)
    _sums: Sums = field(init=False)

    def __post_init__(self) -> None:
        """Find once what each row needs."""
        super().__post_init__()
        self._key_places = tuple(map(self._dataset.names.index, self._dataset.key))
        header = self.grid[self.match.header_row - 1]
        lines = self.grid[: self.match.header_row - 1]
        above = frozenset(fold(cell) for line in lines for cell in line if isinstance(cell, str))
        self._kinds = RowKinds(self.match, header, self.agreement, above)
        self._sums = Sums.of_fields(self.fields, self.match.columns)

    def values(self) -> Iterator[tuple[int, list[Any], dict[str, Any] | None]]:
        """Yield the good data rows: row number, values by field, what is kept aside.

        Blank rows are passed over, totals counted, rows with a bad cell refused with all
        their problems. A field without a column, or blank, is None.
        """
        yield from self._values(self.merged.filled(self._rows_to(self.no_value.last_row)))

    def _values(
        self, rows: Iterable[tuple[int, list[Any]]]
    ) -> Iterator[tuple[int, list[Any], dict[str, Any] | None]]:
        aside = list(self.match.aside.items())
        none = self.match.layout.none
        rounds = self._dataset.name in DATASETS_ROUNDED
        last = max((index for index, _, _ in self._plan), default=0)
        ours = {index for index, _, _ in self._plan}
        for row, cells in rows:
            if row <= self.match.header_row:
                continue
            if none:
                cells = [None if cell in none else cell for cell in cells]
            faults = self.no_value.by_row.get(row)
            # A cell in error is no blank: its row is neither a blank one nor a total.
            seen = shown(cells, faults, ours) if faults else cells
            first = seen[0] if seen else None
            if first is None or is_blank(first):
                first = next((cell for cell in seen if not is_blank(cell)), None)
                if first is None:
                    continue
            kind = self._kinds.of(row, seen, faults or ())
            is_skipped = self.skip_row is not None and self.skip_row(seen)
            if kind is Row.COMPUTED or is_skipped:
                self.total_rows += 1
                # An extract's own subtotals are nested: only its grand total is the sum.
                if not is_skipped or is_grand_total(first):
                    self._compare_totals(row, cells)
                continue
            if kind in (Row.NOTE, Row.HEADER, Row.UNITS):
                continue
            self.rows += 1
            if len(cells) <= last:
                cells = cells + [None] * (last + 1 - len(cells))
            self._cells = cells
            good = not faults or self._say_faults(row, faults)
            if kind is not None:
                self._refuse_unread(row, kind)
                continue
            for problem in self.merged.say(row, self.place(), self.sheet.name):
                self.staging.add_problem(problem, self.sheet_id)
                good = False
            if self.is_beyond(cells[self.width :]):
                good = self._say_beyond(row, cells)
            values, read = self._read(row, cells, faults or ())
            if not (good and read):
                self.refuse_row(row)
                continue
            if self._sums.columns:
                self._sums.add(values)
                if rounds:
                    self.rounded += [
                        (row, i, cells[i])
                        for _, i, _ in self._sums.columns
                        if rounded(cells[i]) != cells[i]
                    ]
            yield row, values, _kept_aside(cells, aside) if aside else None

    def _read(self, row: int, cells: list[Any], faults: Container[int]) -> tuple[list[Any], bool]:
        """Return the values of a row's cells, and whether nothing is wrong in them: it is said."""
        values: list[Any] = [None] * len(self.fields)
        good = True
        for index, position, read in self._plan:
            cell, wanted = cells[index], self.fields[position]
            # `is_blank`, written out: a million cells pass here.
            if cell is None or (cell.__class__ is str and cell.isspace()):
                if wanted.value_needed and index not in faults:
                    good = self.say_blank(row, index, position)
                continue
            try:
                value = values[position] = read(cell)
            except parse.UnparsedError as unparsed:
                good = self._say_cell(row, index, wanted, cell, unparsed)
                continue
            if value is None and wanted.value_needed:
                if wanted.kind is Kind.CENTS and parse.is_dash(cell):
                    values[position] = 0
                else:
                    good = self.say_blank(row, index, position)
        return values, good

    def may_end(self, numbers: Sequence[int]) -> bool:
        """Tell whether rows may be no data any more: they follow a blank one, or a table's end."""
        kinds = self._kinds
        return kinds.table_row is not None or numbers[0] > kinds.last + 1

    @property
    def is_plain(self) -> bool:
        """Tell whether rows need nothing but their own cells: no check, nothing aside."""
        layout = self.match.layout
        return not (
            self.match.aside
            or layout.none
            or self.skip_row
            or self.merged.merges
            or layout.dataset in ROW_CHECKS
            or any(known.kind is Kind.CENTS for known in self.fields)
        )

    def take(self, rows: list[tuple[int, list[Any]]]) -> None:
        """Read rows one by one, with all that may be wrong in them."""
        for row, values, extras in self._values(rows):
            self.emit(row, tuple(values), extras)

    def take_columns(self, numbers: Sequence[int], columns: Sequence[Sequence[Any]]) -> bool:
        """Stage rows already read column by column, their numbers first.

        False, and nothing done, if two rows have one key.
        """
        keys = self._keys_of([columns[place] for place in self._key_places])
        folded = fold_row_keys(self._dataset, keys)
        if len(set(folded)) < len(keys) or not self._seen.keys().isdisjoint(folded):
            return False
        there = [i for i, known in enumerate(self.fields) if known.name in self.match.columns]
        contents = map(hash, zip(*columns, repeat(None), strict=False))
        self._seen.update(zip(folded, zip(numbers, contents, strict=True), strict=True))
        self.rows += len(numbers)
        self._kinds.last = numbers[-1]
        self._sums.add_columns(columns)
        self.staging.add_rows(
            self._dataset.name,
            self.sheet_id,
            {
                "row": numbers,
                "key": keys,
                **{self.fields[i].name: columns[i] for i in there},
            },
        )
        return True

    def _rows_to(self, last_fault: int) -> Iterator[tuple[int, list[Any]]]:
        """Yield the rows by number; a reader stops before the last ones if all is in error."""
        row = 0
        shown = {row for row, _ in self.percents}
        for row, cells in enumerate(self.sheet.iter_rows(), start=1):
            yield row, self._as_shown(row, cells) if row in shown else cells
        for after in range(row + 1, last_fault + 1):
            yield after, []

    def _as_shown(self, row: int, cells: list[Any]) -> list[Any]:
        """Return a row with its marks shown as percentages written so: 0.8 is « 80 % »."""
        columns = self.match.columns
        marks = {columns.get(known.name) for known in self.fields if known.is_mark}
        return [
            f"{format(cell * 100, '.15g')} %"
            if isinstance(cell, float) and index in marks and (row, index) in self.percents
            else cell
            for index, cell in enumerate(cells)
        ]

    def columns(self) -> Iterator[tuple[range, Sequence[Sequence[Any]]]]:
        """Yield the rows under the header some at a time: their numbers, their columns."""
        following = 1
        for count, columns in self.sheet.iter_columns():
            over = min(max(self.match.header_row + 1 - following, 0), count)
            numbers = range(following + over, following + count)
            if numbers:
                yield numbers, [column[over:] for column in columns] if over else columns
            following += count
        last = self.no_value.last_row
        if last >= following:  # a reader stops before the last ones if all is in error
            yield range(max(following, self.match.header_row + 1), last + 1), []

    @cached_property
    def merged(self) -> MergedCells:
        """The sheet's merged cells."""
        columns = self.match.columns
        fields = {columns[known.name]: known for known in self.fields if known.name in columns}
        return MergedCells(self.sheet.merges, self.match.header_row, fields)

    def _keys_of(self, parts: Sequence[Sequence[Any]]) -> Sequence[str]:
        """Return the key of each row, given its parts column by column."""
        if any(map(self._dataset.is_added, self._dataset.key)):
            return list(map(self._dataset.joined, zip(*parts, strict=True)))
        texts = [key_texts(part) for part in parts]
        return texts[0] if len(texts) == 1 else list(map(SEPARATOR.join, zip(*texts, strict=True)))

    def emit_named(self, row: int, cells: Mapping[str, Any], extras: dict[str, Any] | None) -> None:
        """Stage one row given by the names of its columns; those left out are null."""
        self.emit(row, tuple(map(cells.get, self._dataset.names)), extras)

    def emit(self, row: int, values: tuple[Any, ...], extras: dict[str, Any] | None) -> None:
        """Stage one row of the layout's dataset; a repeated key is said, not staged twice."""
        dataset = self._dataset
        if not self.passes(row, values):
            return
        key = dataset.joined([values[place] for place in self._key_places])
        packed = json.dumps(extras, ensure_ascii=False, sort_keys=True) if extras else None
        content = hash((*values, packed))
        folded = fold_row_key(dataset, key)
        first = self._seen.get(folded)
        if first:
            self.say_repeated(row, first[0], key, same=content == first[1])
            return
        self._seen[folded] = (row, content)
        self.staging.add_row(dataset.name, (self.sheet_id, row, key, *values, packed))

    def passes(self, row: int, values: Sequence[Any]) -> bool:
        """Tell whether a row says nothing impossible beyond its cells; else it is refused."""
        check = ROW_CHECKS.get(self._dataset.name)
        if check is None:
            return True
        record = dict(zip(self._dataset.names, values, strict=True))
        faults = check(record, self.agreement)
        for name, kind, expected in faults:
            index = self.match.columns.get(name)
            wanted = next((f for f in self.fields if f.name == name), None)
            heading = wanted.heading if wanted else name
            shown = show(self._cells[index]) if index is not None else None
            seen = f"« {shown} »" if shown is not None else "cette valeur"
            place = self.place(row, index, heading)
            said = Sentence(place, f"{seen} n’est pas possible", expected)
            self.problem(kind, said, row, index, heading, shown, expected)
        if faults:
            self.refuse_row(row)
        return not faults

    def take_back(self, amounts: Mapping[str, Any]) -> None:
        """Take amounts that are not loaded out of the control totals, by column."""
        for _, _, known in self._sums.columns:
            self._sums.of[known.name] -= amounts.get(known.name) or 0

    def totals(self) -> list[dict[str, Any]]:
        """Return the control totals: for each column of amounts, its sum in good rows.

        Beside it, the amount that the file's own TOTAL row writes and its cell; None when
        it has none. Empty when no row is good.
        """
        return [
            {
                "column": known.name,
                "heading": known.heading,
                "sum_cents": self._sums.of[known.name],
                "written_cents": written[0] if written else None,
                "cell": f"{letters(written[1])}{written[2]}" if written else None,
            }
            for _, _, known in self._sums.columns
            if known.kind is Kind.CENTS and known.name in self._sums.of
            for written in (self._sums.written.get(known.name),)
        ]

    def _compare_totals(self, row: int, cells: list[Any]) -> None:
        for index, wanted, written, total in list(self._sums.differing(row, cells, self.agreement)):
            if self.refused:
                continue
            said = Sentence(
                self.place(row, index, wanted.heading),
                f"le total écrit est {written}, la somme des lignes {total}",
            )
            self.problem(
                "total_differs", said, row, index, wanted.heading, written, total, "warning"
            )

    def _refuse_unread(self, row: int, kind: Row) -> None:
        """Refuse a row of a second table, or one whose key is a word of total."""
        if kind is Row.TABLE:
            if row == self._kinds.table_row:
                self._say(of_table(self, row))
        else:
            index = self._kinds.unnamed
            heading = next(
                f.heading for f in self.fields if self.match.columns.get(f.name) == index
            )
            shown = show(self._cells[index])
            said = Sentence(
                self.place(row, index, heading),
                f"« {shown} » ne nomme pas une ligne, et la ligne dit autre chose que des montants",
                "ce qui identifie la ligne, ou rien d’autre que des montants si c’est un total",
            )
            self.problem("missing_key", said, row, index, heading, shown, "une valeur")
        self.refuse_row(row)

    def say_what_was_done(self) -> None:
        """Say what was passed over, brought to another scale, rounded: once the sheet is read."""
        for problem in (*of_rows(self, self._kinds.passed), *of_marks(self), *of_rounded(self)):
            self._say(problem)


def count_rows(reading: Reading) -> None:
    """Count the rows of a sheet that is refused whole."""
    for row, cells in enumerate(reading.sheet.iter_rows(), start=1):
        first = next((cell for cell in cells if not is_blank(cell)), None)
        if row > reading.match.header_row and first is not None:
            reading.total_rows += may_name_total(first)
            reading.rows += not may_name_total(first)
    reading.refused = reading.rows


def key_texts(column: Sequence[Any]) -> Sequence[str]:
    """Return a key's column as texts, a null as nothing."""
    if set(map(type, column)) == {str}:
        return column
    return ["" if part is None else str(part) for part in column]


def _kept_aside(cells: list[Any], aside: list[tuple[int, str]]) -> dict[str, Any] | None:
    """Return the row's cells that no field uses, by heading; None when there are none."""
    filled = len(cells)
    kept = {
        heading: _plain(cells[index])
        for index, heading in aside
        if index < filled and cells[index] is not None
    }
    return kept or None


def _plain(cell: Any) -> Any:
    return cell if isinstance(cell, (str, bool)) else parse.text(cell)
