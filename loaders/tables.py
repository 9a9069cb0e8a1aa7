"""Read a recognised sheet row by row: cells to values, every problem with its cell."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from data import parse
from data.agreement import Agreement
from data.datasets import DATASETS, Dataset, Kind
from data.digest import column_digests, row_digest
from data.problems import KINDS, Problem
from data.words import fold
from loaders.checks import ROW_CHECKS, euros
from loaders.layout import Field, Grid
from loaders.no_value import NoValue, shown, told
from loaders.reading.sheets import Sheet
from loaders.recognise import Match, letters, show
from loaders.refusals import refused_key, seen_cells
from loaders.staging import Staging

SEPARATOR = "\x1f"
"""Between the parts of a key; no cell can hold it (control characters are refused)."""

NEGATIVE_DATE = "nombre négatif au format date, que le tableur montre comme ####"

RECUSED = "déport"
"""What a score cell gives when the juror wrote that they stand aside for the file."""

_TOTALS = frozenset(
    {"total", "totaux", "total general", "sous total", "resultat", "resultat global", "cumul"}
)


_TOTAL_INITIALS = frozenset("TtSsRrCc \u00a0*")


def is_total(cell: object) -> bool:
    """Tell whether the first filled cell of a row says that the row is a total."""
    if not isinstance(cell, str) or cell[:1] not in _TOTAL_INITIALS or len(cell) > 30:
        return False
    word = fold(cell)
    return word in _TOTALS or word.startswith(("total ", "sous total "))


def holds_total(cells: Iterable[object]) -> bool:
    """Tell whether one of the first cells of rows says that its row is a total."""
    texts = [cell for cell in cells if cell.__class__ is str]
    initials = {text[:1] for text in texts}
    return not initials.isdisjoint(_TOTAL_INITIALS) and any(map(is_total, texts))


@dataclass
class Reading:
    """A recognised sheet being read into the staging file.

    `rows` is the count of data rows, refused ones included; `total_rows` that of the
    totals skipped.
    """

    agreement: Agreement
    staging: Staging
    sheet: Sheet
    file: str
    match: Match
    grid: Grid
    date1904: bool
    sheet_id: int
    rows: int = 0
    total_rows: int = 0
    refused: int = 0
    session: str | None = None
    skip_row: Any = None
    _seen: dict[str, tuple[int, bytes]] = field(default_factory=dict)
    _sums: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    _written: dict[str, tuple[int, str]] = field(default_factory=dict)
    _bad_rows: set[int] = field(default_factory=set)
    _cells: list[Any] = field(default_factory=list)
    _repeated: set[int] = field(default_factory=set)
    no_value: NoValue = field(init=False)
    _dataset: Dataset = field(init=False)
    _key_places: tuple[int, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Find once what each row needs."""
        self.no_value = NoValue(self.sheet)
        self._dataset = DATASETS[self.match.layout.dataset]
        self._key_places = tuple(map(self._dataset.names.index, self._dataset.key))

    @property
    def fields(self) -> tuple[Field, ...]:
        """The layout's fields, in the order of the values that `values` yields."""
        return self.match.layout.fields

    def values(self) -> Iterator[tuple[int, list[Any], dict[str, Any] | None]]:
        """Yield the good data rows: row number, values by field, what is kept aside.

        Blank rows are passed over, totals counted, rows with a bad cell refused with all
        their problems. A field without a column, or blank, is None.
        """
        yield from self._values(self._rows_to(self.no_value.last_row))

    def _values(
        self, rows: Iterable[tuple[int, list[Any]]]
    ) -> Iterator[tuple[int, list[Any], dict[str, Any] | None]]:
        plan = self.plan()
        aside = list(self.match.aside.items())
        none = self.match.layout.none
        cents = [(i, f.name) for i, f in enumerate(self.fields) if f.kind is Kind.CENTS]
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
            if is_total(first) or (self.skip_row and self.skip_row(seen)):
                self.total_rows += 1
                self._compare_totals(row, cells, first)
                continue
            self.rows += 1
            if len(cells) <= last:
                cells = cells + [None] * (last + 1 - len(cells))
            self._cells = cells
            values: list[Any] = [None] * width
            good = not faults or self._say_faults(row, faults)
            for index, position, read in plan:
                cell = cells[index]
                # `_is_blank`, written out: a million cells pass here.
                if cell is None or (cell.__class__ is str and cell.isspace()):
                    if self.fields[position].value_needed and not (faults and index in faults):
                        good = self._say_blank(row, index, position)
                    continue
                try:
                    values[position] = read(cell)
                except parse.UnparsedError as unparsed:
                    good = self._say_cell(row, index, self.fields[position], cell, unparsed)
            if not good:
                self.refuse_row(row)
                continue
            for position, name in cents:
                self._sums[name] += values[position] or 0
            yield row, values, _kept_aside(cells, aside) if aside else None

    @property
    def is_plain(self) -> bool:
        """Tell whether rows need nothing but their own cells: no check, nothing aside."""
        layout = self.match.layout
        return not (
            self.match.aside
            or layout.none
            or self.skip_row
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
        parts = [key_texts(columns[place]) for place in self._key_places]
        keys = parts[0] if len(parts) == 1 else list(map(SEPARATOR.join, zip(*parts, strict=True)))
        if len(set(keys)) < len(keys) or not self._seen.keys().isdisjoint(keys):
            return False
        there = [i for i, known in enumerate(self.fields) if known.name in self.match.columns]
        cells = [column if i in there else None for i, column in enumerate(columns)]
        digests = column_digests([self.agreement.programme, keys, *cells, None])
        self._seen.update(zip(keys, zip(numbers, digests, strict=True), strict=True))
        self.rows += len(numbers)
        self.staging.add_rows(
            self._dataset.name,
            self.sheet_id,
            {
                "row": numbers,
                "key": keys,
                **{self.fields[i].name: columns[i] for i in there},
                "digest": digests,
            },
        )
        return True

    def _rows_to(self, last_fault: int) -> Iterator[tuple[int, list[Any]]]:
        """Yield the rows by number; a reader stops before the last ones if all is in error."""
        row = 0
        for row, cells in enumerate(self.sheet.iter_rows(), start=1):
            yield row, cells
        for after in range(row + 1, last_fault + 1):
            yield after, []

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

    def plan(self) -> list[tuple[int, int, parse.Parser]]:
        """Return, for each field that has a column: its index, its place, its parser."""
        known = parse.parsers(self.agreement, self.date1904)
        plan = []
        for position, wanted in enumerate(self.fields):
            index = self.match.columns.get(wanted.name)
            if index is not None:
                plan.append((index, position, _parser(wanted, known)))
        return plan

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
            problem = told(word, self.place(row, index, heading), self.sheet.name)
            severity = "error" if ours else "warning"
            cell = f"{letters(index)}{row}"
            self.staging.add_problem(
                replace(problem, severity=severity, cell=cell, row=row, column=heading),
                self.sheet_id,
            )
            self.no_value.said.add((row, index))
            good = good and not ours
        return good

    def _say_blank(self, row: int, index: int, position: int) -> bool:
        wanted = self.fields[position]
        kind = "missing_key" if wanted.is_key else "missing_value"
        what, mend = KINDS[kind]
        message = (
            f"{self.place(row, index, wanted.heading)} : {what[0].lower()}{what[1:-1]}. {mend}"
        )
        self.problem(kind, message, row, index, wanted.heading, None, "une valeur")
        return False

    def _say_cell(
        self, row: int, index: int, wanted: Field, cell: Any, unparsed: parse.UnparsedError
    ) -> bool:
        shown = show(cell)
        negative = (row, index + 1) in self.sheet.negatives
        hint = NEGATIVE_DATE if negative else unparsed.hint
        hint = f" ({hint})" if hint else ""
        what = "dépasse le maximum" if unparsed.kind == "above_maximum" else "n’est pas compris"
        message = (
            f"{self.place(row, index, wanted.heading)} : « {shown} » {what}{hint} ; "
            f"attendu : {unparsed.expected}. {KINDS[unparsed.kind][1]}"
        )
        self.problem(unparsed.kind, message, row, index, wanted.heading, shown, unparsed.expected)
        return False

    def problem(
        self,
        kind: str,
        message: str,
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
            Problem(kind, message, severity, self.sheet.name, cell, row, column, value, expected),
            self.sheet_id,
        )

    def place(self, row: int | None = None, index: int | None = None, heading: str = "") -> str:
        """Return where in words: « Feuille « Titres », cellule C5 (Appelé le) »."""
        words = f"Feuille « {self.sheet.name} »" if self.sheet.name else f"Fichier « {self.file} »"
        if row and index is not None:
            words += f", cellule {letters(index)}{row}"
        return f"{words} (colonne « {heading} »)" if heading else words

    def emit(self, row: int, values: tuple[Any, ...], extras: dict[str, Any] | None) -> None:
        """Stage one row of the layout's dataset; a repeated key is said, not staged twice."""
        dataset = self._dataset
        check = ROW_CHECKS.get(dataset.name)
        if check:
            record = dict(zip(dataset.names, values, strict=True))
            if not self._passes(row, check(record, self.agreement)):
                return
        parts = [values[place] for place in self._key_places]
        key = SEPARATOR.join(["" if part is None else str(part) for part in parts])
        packed = json.dumps(extras, ensure_ascii=False, sort_keys=True) if extras else None
        digest = row_digest((self.agreement.programme, key, *values, packed))
        first = self._seen.get(key)
        if first:
            self._say_repeated(row, first, dataset.key, key, digest == first[1])
            return
        self._seen[key] = (row, digest)
        self.staging.add_row(dataset.name, (self.sheet_id, row, key, *values, packed), digest)

    def _passes(self, row: int, faults: list[tuple[str, str, str]]) -> bool:
        for name, kind, expected in faults:
            index = self.match.columns.get(name)
            wanted = next((f for f in self.fields if f.name == name), None)
            heading = wanted.heading if wanted else name
            shown = show(self._cells[index]) if index is not None else None
            said = f"« {shown} »" if shown is not None else "cette valeur"
            message = (
                f"{self.place(row, index, heading)} : {said} n’est pas possible ; "
                f"attendu : {expected}. {KINDS[kind][1]}"
            )
            self.problem(kind, message, row, index, heading, shown, expected)
        if faults:
            self.refuse_row(row)
        return not faults

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
                "sum_cents": self._sums[known.name],
                "written_cents": self._written.get(known.name, (None, None))[0],
                "cell": self._written.get(known.name, (None, None))[1],
            }
            for known in self.fields
            if known.name in self._sums and known.name in self.match.columns
        ]

    def _say_repeated(
        self, row: int, first: tuple[int, bytes], key: tuple[str, ...], written: str, same: bool
    ) -> None:
        name = next((n for n in reversed(key) if n in self.match.columns), None)
        index = self.match.columns[name] if name else None
        wanted = next((f for f in self.fields if f.name == name), None)
        heading = wanted.heading if wanted else None
        shown = show(self._cells[index]) if index is not None else written
        if same:
            self.staging.add_merged(self.match.layout.dataset, written, self.sheet_id, row)
            if row in self._repeated | self._bad_rows:
                return
            self._repeated.add(row)
            message = (
                f"{self.place(row, index, heading or '')} : la ligne répète la ligne {first[0]} ; "
                "elle est comptée une fois."
            )
            self.problem("repeated_row", message, row, index, heading, shown, None, "warning")
            return
        if row in self._bad_rows:
            return
        at = f"{letters(index)}{first[0]}" if index is not None else f"ligne {first[0]}"
        message = (
            f"{self.place(row, index, heading or '')} : « {shown} » figure déjà en {at}, avec un "
            f"autre contenu. {KINDS['duplicate_key'][1]}"
        )
        expected = f"une clé qui n’est pas déjà en {at}"
        self.problem("duplicate_key", message, row, index, heading, shown, expected)
        self.refuse_row(row)

    def _compare_totals(self, row: int, cells: list[Any], first: Any) -> None:
        if not isinstance(first, str) or fold(first) not in ("total", "total general"):
            return
        for wanted in self.fields:
            index = self.match.columns.get(wanted.name)
            if wanted.kind is not Kind.CENTS or index is None or index >= len(cells):
                continue
            try:
                written = parse.cents(cells[index]) if cells[index] is not None else None
            except parse.UnparsedError:
                continue
            total = self._sums[wanted.name]
            if written is not None:
                self._written[wanted.name] = (written, f"{letters(index)}{row}")
            if written is not None and written != total and not self.refused:
                message = (
                    f"{self.place(row, index, wanted.heading)} : le total écrit est "
                    f"{euros(written)}, la somme des lignes {euros(total)}. "
                    f"{KINDS['total_differs'][1]}"
                )
                self.problem(
                    "total_differs", message, row, index, wanted.heading,
                    euros(written), euros(total), "warning",
                )  # fmt: skip


def count_rows(reading: Reading) -> None:
    """Count the rows of a sheet that is refused whole."""
    for row, cells in enumerate(reading.sheet.iter_rows(), start=1):
        first = next((cell for cell in cells if not _is_blank(cell)), None)
        if row > reading.match.header_row and first is not None:
            reading.total_rows += is_total(first)
            reading.rows += not is_total(first)
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


def _parser(wanted: Field, known: Mapping[Kind, parse.Parser]) -> parse.Parser:
    if wanted.kind in _FEW_WORDS:
        return Memory(known[wanted.kind]).__getitem__
    if wanted.kind is not Kind.SCORE:
        return known[wanted.kind]

    def score(cell: Any) -> str | None:
        if isinstance(cell, str) and fold(cell) in ("deport", "deporte", "deportee"):
            return RECUSED
        return parse.score(cell, wanted.maximum, wanted.scale)

    return score


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
