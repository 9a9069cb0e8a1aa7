"""Read a recognised sheet row by row: cells to values, every problem with its cell."""

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property
from itertools import repeat
from typing import Any

from data.agreement.model import Agreement
from data.cells import parse
from data.cells.keys import fold_row_key, fold_row_keys
from data.cells.words import fold
from data.datasets import DATASETS, Dataset, Kind
from data.problems import KINDS, Problem, Sentence
from loaders.headings.layout import Field, Grid
from loaders.headings.recognise import SheetMatch, letters, show
from loaders.judge.checks import ROW_CHECKS
from loaders.reading.sheets import Sheet
from loaders.rows.computed import is_grand_total, may_name_total
from loaders.rows.merged import MergedCells
from loaders.rows.no_value import NoValue, no_value_problem, shown
from loaders.rows.refusals import refused_key, seen_cells
from loaders.rows.rounding import DATASETS_ROUNDED, parse_rounded, rounded
from loaders.rows.row_kinds import Row, RowKinds
from loaders.rows.row_notices import of_marks, of_rounded, of_rows, of_table
from loaders.rows.sums import Sums
from loaders.staging import Staging

SEPARATOR = "\x1f"
"""Between the parts of a key; no cell can hold it (control characters are refused)."""

NEGATIVE_DATE = "nombre négatif au format date, que le tableur montre comme ####"

RECUSED = "déport"
"""What a score cell gives when the juror wrote that they stand aside for the file."""


@dataclass
class Reading:
    """A recognised sheet being read into the staging file.

    `rows` is the count of data rows, refused ones included; `total_rows` that of the
    computed ones, skipped. `percents` are the cells (row, column from 0) that are shown as
    percentages; `scaled` counts the marks brought to their criterion's scale, by column from
    0 and by what they were out of; `rounded` are the cells of amounts rounded to the cent.
    """

    agreement: Agreement
    staging: Staging
    sheet: Sheet
    file: str
    match: SheetMatch
    grid: Grid
    date1904: bool
    sheet_id: int
    rows: int = 0
    total_rows: int = 0
    refused: int = 0
    session: str | None = None
    skip_row: Any = None
    percents: frozenset[tuple[int, int]] = frozenset()
    scaled: dict[tuple[int, str], int] = field(default_factory=lambda: defaultdict(int))
    rounded: list[tuple[int, int, Any]] = field(default_factory=list)
    _seen: dict[str, tuple[int, int]] = field(default_factory=dict)
    _bad_rows: set[int] = field(default_factory=set)
    _cells: list[Any] = field(default_factory=list)
    _repeated: set[int] = field(default_factory=set)
    no_value: NoValue = field(init=False)
    _dataset: Dataset = field(init=False)
    _key_places: tuple[int, ...] = field(init=False)
    _kinds: RowKinds = field(init=False)
    _sums: Sums = field(init=False)

    def __post_init__(self) -> None:
        """Find once what each row needs."""
        self.no_value = NoValue(self.sheet)
        self._dataset = DATASETS[self.match.layout.dataset]
        self._key_places = tuple(map(self._dataset.names.index, self._dataset.key))
        header = self.grid[self.match.header_row - 1]
        lines = self.grid[: self.match.header_row - 1]
        above = frozenset(fold(cell) for line in lines for cell in line if isinstance(cell, str))
        self._kinds = RowKinds(self.match, header, self.agreement, above)
        self._sums = Sums.of_fields(self.fields, self.match.columns)

    @property
    def fields(self) -> tuple[Field, ...]:
        """The layout's fields, in the order of the values that `values` yields."""
        return self.match.layout.fields

    def values(self) -> Iterator[tuple[int, list[Any], dict[str, Any] | None]]:
        """Yield the good data rows: row number, values by field, what is kept aside.

        Blank rows are passed over, totals counted, rows with a bad cell refused with all
        their problems. A field without a column, or blank, is None.
        """
        yield from self._values(self.merged.filled(self._rows_to(self.no_value.last_row)))

    def _values(
        self, rows: Iterable[tuple[int, list[Any]]]
    ) -> Iterator[tuple[int, list[Any], dict[str, Any] | None]]:
        plan = self.plan()
        aside = list(self.match.aside.items())
        none = self.match.layout.none
        rounds = self._dataset.name in DATASETS_ROUNDED
        width = len(self.fields)
        last = max((index for index, _, _ in plan), default=0)
        ours = {index for index, _, _ in plan}
        for row, cells in rows:
            if row <= self.match.header_row:
                continue
            if none:
                cells = [None if cell in none else cell for cell in cells]
            faults = self.no_value.by_row.get(row)
            # A cell in error is no blank: its row is neither a blank one nor a total.
            seen = shown(cells, faults, ours) if faults else cells
            first = seen[0] if seen else None
            if first is None or _is_blank(first):
                first = next((cell for cell in seen if not _is_blank(cell)), None)
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
            values: list[Any] = [None] * width
            for problem in self.merged.say(row, self.place(), self.sheet.name):
                self.staging.add_problem(problem, self.sheet_id)
                good = False
            if self.is_beyond(cells[self.width :]):
                good = self._say_beyond(row, cells)
            for index, position, read in plan:
                cell = cells[index]
                # `_is_blank`, written out: a million cells pass here.
                if cell is None or (cell.__class__ is str and cell.isspace()):
                    if self.fields[position].value_needed and not (faults and index in faults):
                        good = self.say_blank(row, index, position)
                    continue
                try:
                    value = values[position] = read(cell)
                except parse.UnparsedError as unparsed:
                    good = self._say_cell(row, index, self.fields[position], cell, unparsed)
                else:
                    if value is None and self.fields[position].value_needed:
                        if self.fields[position].kind is Kind.CENTS and parse.is_dash(cell):
                            values[position] = 0
                        else:
                            good = self.say_blank(row, index, position)
            if not good:
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

    @cached_property
    def width(self) -> int:
        """Number of cells that a row may have: in a CSV, as many as its header."""
        header = self.grid[self.match.header_row - 1]
        # A workbook's cell stands under its column, whatever the others hold.
        if self.sheet.name is not None:
            return sys.maxsize
        filled = {i for i, cell in enumerate(header) if not _is_blank(cell)}
        in_error = self.no_value.by_row.get(self.match.header_row, ())
        return max((i + 1 for i in filled.union(in_error)), default=0)

    @staticmethod
    def is_beyond(cells: Iterable[Any]) -> bool:
        """Tell whether one of the cells beyond the header is filled."""
        return any(cell is not None for cell in cells)

    def _say_beyond(self, row: int, cells: Sequence[Any]) -> bool:
        extra = [show(cell) for cell in cells[self.width :] if cell is not None]
        named = ", ".join(f"« {cell} »" for cell in extra)
        said = Sentence(
            self.place(row, self.width),
            f"la ligne a plus de cellules que l’en-tête ({self.width}), ses valeurs ont pu "
            f"glisser d’une colonne à l’autre ; de trop : {named}",
        )
        expected = f"{self.width} cellules au plus"
        self.problem("extra_cells", said, row, self.width, None, extra[0], expected)
        return False

    def plan(self) -> list[tuple[int, int, parse.Parser]]:
        """Return, for each field that has a column: its index, its place, its parser."""
        known = parse.parsers(self.agreement, self.date1904)
        plan = []
        for position, wanted in enumerate(self.fields):
            index = self.match.columns.get(wanted.name)
            if index is not None:
                plan.append((index, position, self._parser(wanted, index, known)))
        return plan

    def _parser(
        self, wanted: Field, index: int, known: Mapping[Kind, parse.Parser]
    ) -> parse.Parser:
        if wanted.name == "is_present":
            return Memory(parse.or_nothing(parse.presence)).__getitem__
        if wanted.kind in _FEW_WORDS:
            return Memory(known[wanted.kind]).__getitem__
        if wanted.kind is Kind.CENTS and self._dataset.name in DATASETS_ROUNDED:
            return parse.or_nothing(parse_rounded)
        if wanted.kind is not Kind.SCORE:
            return known[wanted.kind]

        def score(cell: Any) -> str | None:
            if isinstance(cell, str) and fold(cell) in parse.STANDS_ASIDE:
                return RECUSED
            return self.mark(cell, index, wanted.maximum, wanted.scale)

        return score

    def mark(self, cell: Any, index: int, maximum: int, scale: Fraction | None) -> str | None:
        """Return a mark of a column as `data.cells.parse.score` does; another scale is counted."""
        value = parse.score(cell, maximum, scale)
        out_of = parse.score_scale(cell) or scale
        if value is not None and out_of not in (None, maximum):
            is_percent = isinstance(cell, str) and cell.rstrip().endswith("%")
            self.scaled[index, "%" if is_percent else f"{out_of}/{maximum}"] += 1
        return value

    def _say_faults(self, row: int, faults: Mapping[int, str]) -> bool:
        """Say the row's cells in error; return whether none of them is in a column of ours."""
        headings = {
            self.match.columns[f.name]: f.heading
            for f in self.fields
            if f.name in self.match.columns
        }
        good = True
        for index, word in sorted(faults.items()):
            heading = headings.get(index) or self.match.aside.get(index)
            if heading is None:
                continue
            ours = index in headings
            problem = no_value_problem(word, self.place(row, index, heading), self.sheet.name)
            severity = "error" if ours else "warning"
            cell = f"{letters(index)}{row}"
            self.staging.add_problem(
                replace(problem, severity=severity, cell=cell, row=row, column=heading),
                self.sheet_id,
            )
            self.no_value.reported.add((row, index))
            good = good and not ours
        return good

    def say_blank(self, row: int, index: int, position: int) -> bool:
        """Say that a cell needs a value, by its column in the sheet and its field's place."""
        wanted = self.fields[position]
        kind = "missing_key" if wanted.is_key else "missing_value"
        what = KINDS[kind][0]
        said = Sentence(self.place(row, index, wanted.heading), f"{what[0].lower()}{what[1:-1]}")
        self.problem(kind, said, row, index, wanted.heading, None, "une valeur")
        return False

    def _say_cell(
        self, row: int, index: int, wanted: Field, cell: Any, unparsed: parse.UnparsedError
    ) -> bool:
        shown = show(cell)
        negative = (row, index + 1) in self.sheet.negatives
        hint = NEGATIVE_DATE if negative else unparsed.hint
        hint = f" ({hint})" if hint else ""
        what = "dépasse le maximum" if unparsed.kind == "above_maximum" else "n’est pas compris"
        place = self.place(row, index, wanted.heading)
        said = Sentence(place, f"« {shown} » {what}{hint}", unparsed.expected)
        self.problem(unparsed.kind, said, row, index, wanted.heading, shown, unparsed.expected)
        return False

    def problem(
        self,
        kind: str,
        said: Sentence,
        row: int | None,
        index: int | None,
        column: str | None,
        value: str | None,
        expected: str | None,
        severity: str = "error",
    ) -> None:
        """Add a problem of this sheet; `index` is its column from 0, None for the sheet."""
        cell = f"{letters(index)}{row}" if index is not None and row else None
        self.staging.add_problem(
            Problem(kind, said, severity, self.sheet.name, cell, row, column, value, expected),
            self.sheet_id,
        )

    def place(self, row: int | None = None, index: int | None = None, heading: str = "") -> str:
        """Return where in words: « Feuille « Titres », cellule C5 (Appelé le) »."""
        words = f"Feuille « {self.sheet.name} »" if self.sheet.name else f"Fichier « {self.file} »"
        if row and index is not None:
            words += f", cellule {letters(index)}{row}"
        return f"{words} (colonne « {heading} »)" if heading else words

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

    @property
    def cells(self) -> list[Any]:
        """Cells of the row that was read last, or gone back to."""
        return self._cells

    def go_back(self, cells: list[Any]) -> None:
        """Make a row read before the one that problems and refusals are of, by its cells."""
        self._cells = cells

    def take_back(self, amounts: Mapping[str, Any]) -> None:
        """Take amounts that are not loaded out of the control totals, by column."""
        for _, _, known in self._sums.columns:
            self._sums.of[known.name] -= amounts.get(known.name) or 0

    def refuse_row(self, row: int) -> None:
        """Count a row as refused, once."""
        if row not in self._bad_rows:
            self._bad_rows.add(row)
            self.refused += 1
            key = refused_key(self._dataset, self.fields, self._plan, self._cells)
            cells = seen_cells(self._headings, self._cells)
            self.staging.add_refused(self.sheet_id, row, key, cells)

    @cached_property
    def _plan(self) -> list[tuple[int, int, parse.Parser]]:
        return self.plan()

    @cached_property
    def _headings(self) -> dict[int, str]:
        named = {self.match.columns.get(known.name): known.heading for known in self.fields}
        return dict(self.match.aside) | {i: name for i, name in named.items() if i is not None}

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

    def say_repeated(
        self,
        row: int,
        first: int,
        key: str,
        *,
        same: bool,
        differing: str = "",
        mend: str | None = None,
    ) -> None:
        """Say that a row has the key of another one; unless it says the same, it is refused.

        Args:
            row: The row.
            first: The row that was there.
            key: Their key.
            same: Whether they say the same.
            differing: The column in which they differ; "" for any.
            mend: What to do when they say the same and are two; None for nothing.
        """
        columns = self.match.columns
        name = next((n for n in reversed(self._dataset.key) if n in columns), None)
        index = columns[name] if name else None
        wanted = next((f for f in self.fields if f.name == name), None)
        heading = wanted.heading if wanted else None
        shown = show(self._cells[index]) if index is not None else key
        place = self.place(row, index, heading or "")
        if same:
            self.staging.add_merged(self._dataset.name, key, self.sheet_id, row)
            if row in self._repeated | self._bad_rows:
                return
            self._repeated.add(row)
            what = f"la ligne répète la ligne {first} ; elle est comptée une fois"
            said = Sentence(place, what, mend=mend)
            self.problem("repeated_row", said, row, index, heading, shown, None, "warning")
            return
        if row in self._bad_rows:
            return
        at = f"{letters(index)}{first}" if index is not None else f"ligne {first}"
        other = "un autre contenu"
        if differing:
            letter = letters(columns[differing])
            named = self._dataset.column(differing).heading
            other = f"un autre « {named} » ({letter}{row} et {letter}{first})"
        what = f"« {shown} » figure déjà en {at}, avec {other}"
        said = Sentence(place, what, mend=self._dataset.key_words)
        expected = f"une clé qui n’est pas déjà en {at}"
        self.problem("duplicate_key", said, row, index, heading, shown, expected)
        self.refuse_row(row)

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

    def _say(self, problem: Problem) -> None:
        self.staging.add_problem(problem, self.sheet_id)


def count_rows(reading: Reading) -> None:
    """Count the rows of a sheet that is refused whole."""
    for row, cells in enumerate(reading.sheet.iter_rows(), start=1):
        first = next((cell for cell in cells if not _is_blank(cell)), None)
        if row > reading.match.header_row and first is not None:
            reading.total_rows += may_name_total(first)
            reading.rows += not may_name_total(first)
    reading.refused = reading.rows


def key_texts(column: Sequence[Any]) -> Sequence[str]:
    """Return a key's column as texts, a null as nothing."""
    if set(map(type, column)) == {str}:
        return column
    return ["" if part is None else str(part) for part in column]


class Memory(dict[Any, Any]):
    """What each cell of a column means, read once; a blank is None."""

    def __init__(self, read: parse.Parser) -> None:
        super().__init__()
        self[None] = None
        self._read = read

    def __missing__(self, cell: Any) -> Any:
        value = None if _is_blank(cell) else self._read(cell)
        self[cell] = value
        return value


_FEW_WORDS = frozenset(
    {Kind.YES_NO, Kind.STATE, Kind.OUTCOME, Kind.WEATHER, Kind.CATEGORY, Kind.SESSION, Kind.CROSS}
)
"""Kinds of a few words, that come back on every row."""


def _is_blank(cell: Any) -> bool:
    return cell is None or (cell.__class__ is str and cell.isspace())


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
