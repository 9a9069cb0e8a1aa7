"""What is wrong in a sheet being read: each problem with its cell, each row refused once."""

import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property
from typing import Any

from data.agreement.model import Agreement
from data.cells import parse
from data.cells.words import fold
from data.datasets import DATASETS, Dataset, Kind
from data.problems import KINDS, Problem, Sentence
from loaders.headings.layout import Field, Grid
from loaders.headings.recognise import SheetMatch, letters, show
from loaders.reading.sheets import Sheet
from loaders.rows.no_value import NoValue, no_value_problem
from loaders.rows.refusals import refused_key, seen_cells
from loaders.rows.rounding import DATASETS_ROUNDED, parse_rounded
from loaders.staging import Staging

NEGATIVE_DATE = "nombre négatif au format date, que le tableur montre comme ####"

RECUSED = "déport"
"""What a score cell gives when the juror wrote that they stand aside for the file."""


@dataclass
class SheetFaults:
    """A recognised sheet, how its cells are read, and what is said of them.

    `refused` counts the rows that are refused; `scaled` the marks brought to their criterion's
    scale, by column from 0 and by what they were out of.
    """

    agreement: Agreement
    staging: Staging
    sheet: Sheet
    file: str
    match: SheetMatch
    grid: Grid
    date1904: bool
    sheet_id: int
    refused: int = 0
    scaled: dict[tuple[int, str], int] = field(default_factory=lambda: defaultdict(int))
    no_value: NoValue = field(init=False)
    _bad_rows: set[int] = field(default_factory=set)
    _cells: list[Any] = field(default_factory=list)
    _repeated: set[int] = field(default_factory=set)
    _dataset: Dataset = field(init=False)

    def __post_init__(self) -> None:
        """Find once what each row needs."""
        self.no_value = NoValue(self.sheet)
        self._dataset = DATASETS[self.match.layout.dataset]

    @property
    def fields(self) -> tuple[Field, ...]:
        """The layout's fields, in the order of the values that `values` yields."""
        return self.match.layout.fields

    @cached_property
    def width(self) -> int:
        """Number of cells that a row may have: in a CSV, as many as its header."""
        header = self.grid[self.match.header_row - 1]
        # A workbook's cell stands under its column, whatever the others hold.
        if self.sheet.name is not None:
            return sys.maxsize
        filled = {i for i, cell in enumerate(header) if not is_blank(cell)}
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

    @property
    def cells(self) -> list[Any]:
        """Cells of the row that was read last, or gone back to."""
        return self._cells

    def go_back(self, cells: list[Any]) -> None:
        """Make a row read before the one that problems and refusals are of, by its cells."""
        self._cells = cells

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

    @cached_property
    def _headings(self) -> dict[int, str]:
        named = {self.match.columns.get(known.name): known.heading for known in self.fields}
        return dict(self.match.aside) | {i: name for i, name in named.items() if i is not None}

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

    def _say(self, problem: Problem) -> None:
        self.staging.add_problem(problem, self.sheet_id)


class Memory(dict[Any, Any]):
    """What each cell of a column means, read once; a blank is None."""

    def __init__(self, read: parse.Parser) -> None:
        super().__init__()
        self[None] = None
        self._read = read

    def __missing__(self, cell: Any) -> Any:
        value = None if is_blank(cell) else self._read(cell)
        self[cell] = value
        return value


_FEW_WORDS = frozenset(
    {Kind.YES_NO, Kind.STATE, Kind.OUTCOME, Kind.WEATHER, Kind.CATEGORY, Kind.SESSION, Kind.CROSS}
)
"""Kinds of a few words, that come back on every row."""


def is_blank(cell: Any) -> bool:
    """Tell whether a cell holds nothing that shows."""
    return cell is None or (cell.__class__ is str and cell.isspace())
