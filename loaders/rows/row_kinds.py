"""Rows that are no data: computed ones, repeated headers, units, notes, a second table."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from data.agreement.model import Agreement
from data.cells import parse
from data.cells.words import fold, word_set
from data.datasets import DATASETS, SPREADSHEETS, Kind
from loaders.headings.layout import Field
from loaders.headings.recognise import SheetMatch
from loaders.rows.computed import may_name_total, names_computed, names_only_computed, names_total

IDENTIFIERS = (Kind.CODE, Kind.PARTNER, Kind.OWNER, Kind.SESSION, Kind.PHASE)
"""Kinds of which no value is a word of total; a label may be (« TOTAL ENERGIES »)."""

_NAMES = ("juror", "member", "criterion")
"""Columns of which no value is one either, though they are texts."""

NUMBERS = (Kind.CENTS, Kind.INTEGER, Kind.HUNDREDTHS, Kind.CROSS)
"""Kinds that a computed row adds up."""

_REMEMBERED = 10_000
"""Keys known not to be words of total, kept for the rows that follow."""

_HEADER = 3
"""Different headings of ours, and nothing else, that make a header wherever they stand."""

_DASHES = ("-", "–", "—")
_UNITS = word_set(
    """
    € en € euros en euros eur h j jj/mm/aaaa jj-mm-aaaa jj/mm/aa aaaa aaaa-mm-jj (€) (en
    €) oui/non texte date nombre montant % x
    """
) | {"en €", "en euros", "(en €)", "(en euros)", "oui / non", "(oui/non)"}
_NOTES = word_set(
    """
    source sources note notes nb nota legende remarque remarques attention fait edite etabli
    mis extraction
    """
)
_PAGES = ("page", "suite", *_NOTES)
"""First words of what stands above a header printed again."""

_HEADINGS = frozenset(
    fold(heading)
    for dataset in SPREADSHEETS.values()
    for column in dataset.columns
    for heading in column.headings
)


class Row(Enum):
    """What a row is, when it is not data; UNNAMED is data whose key is a word of total."""

    COMPUTED = "computed"
    HEADER = "en-tête répété"
    UNITS = "unités"
    NOTE = "note"
    TABLE = "table"
    UNNAMED = "unnamed"


@dataclass(slots=True)
class RowKinds:
    """Tells what the rows of one sheet are, the first one first.

    `above` are the texts above its header, folded: printed again with it on each page.
    `passed` are the rows passed over that are not computed, with why; `table_row` is where
    a second table begins, None when there is none; `unnamed` the column, from 0, of the key
    that the last UNNAMED row lacks.
    """

    match: SheetMatch
    header: Sequence[Any]
    agreement: Agreement
    above: frozenset[str] = frozenset()
    passed: list[tuple[int, Row]] = field(default_factory=list)
    table_row: int | None = None
    unnamed: int = 0
    last: int = field(init=False)
    required: tuple[int, ...] = field(init=False)
    _after_gap: bool = False
    _title: tuple[int, str] | None = None
    _plain: set[str] = field(default_factory=set)
    _checked: tuple[tuple[int, bool], ...] = field(init=False)
    _keys: dict[int, Field] = field(init=False)
    _fields: dict[int, Field] = field(init=False)

    def __post_init__(self) -> None:
        """Find once where the keys are."""
        self.last = self.match.header_row
        columns, layout = self.match.columns, self.match.layout
        named = {f.name: f for f in layout.fields if f.name in columns}
        self._fields = {columns[name]: known for name, known in named.items()}
        names = DATASETS[layout.dataset].key
        keys = [f for f in named.values() if f.is_key or f.name in names]
        needed = [f for f in keys if f.value_needed] or [f for f in keys if f.column_needed]
        self._keys = {columns[f.name]: f for f in keys}
        self.required = tuple(columns[f.name] for f in needed)
        self._checked = tuple((index, index in self.required) for index in self._keys)

    def of(self, row: int, cells: Sequence[Any], faults: Collection[int] = ()) -> Row | None:
        """Return what a row that holds something is; None for a row of data.

        `faults` are the columns, from 0, of its cells in error.
        """
        if row > self.last + 1 or self._after_gap or self.table_row is not None:
            self._after_gap = True
        self.last = row
        if not self._after_gap:
            width = len(cells)
            for index, is_required in self._checked:
                cell = cells[index] if index < width else None
                if cell is None:
                    if is_required:
                        break
                elif (
                    cell.__class__ is str
                    and cell not in self._plain
                    and not self._is_plain(index, cell)
                ):
                    break
            else:  # the keys are there, and none may be a word
                return None
        return self._look(row, cells, faults)

    def _is_plain(self, index: int, cell: str) -> bool:
        """Tell whether a key's text is certainly a key; most are, and come back."""
        if cell[-1:].isdecimal() and (cell[:1].isdecimal() or " " not in cell):
            return True
        if not cell.strip() or may_name_total(cell) or self._heads(index, cell):
            return False
        if len(self._plain) < _REMEMBERED:
            self._plain.add(cell)
        return True

    def _heads(self, index: int, cell: str) -> bool:
        """Tell whether a cell repeats the heading of its column."""
        heading = self.header[index] if index < len(self.header) else None
        return isinstance(heading, str) and bool(fold(cell)) and fold(cell) == fold(heading)

    def _look(self, row: int, cells: Sequence[Any], faults: Collection[int]) -> Row | None:
        filled = {i: cell for i, cell in enumerate(cells) if not _is_blank(cell)}
        kind = self._kind(filled, faults)
        if kind is Row.HEADER and self._is_titled(row):
            kind = Row.TABLE
        self._title = None
        if kind is Row.NOTE:
            self._title = (row, fold(next(iter(filled.values()))))
        self._after_gap = self._after_gap and kind in (Row.NOTE, Row.TABLE)
        if kind in (Row.NOTE, Row.HEADER, Row.UNITS):
            self.passed.append((row, kind))
        if kind is Row.TABLE and self.table_row is None:
            self.table_row = row
        return kind

    def _is_titled(self, row: int) -> bool:
        """Tell whether the row above gave the headings another title: « Réalisé », « 2020 »."""
        if self._title is None or self._title[0] != row - 1:
            return False
        title = self._title[1]
        return title not in self.above and title.split(" ")[0] not in _PAGES

    def _kind(self, filled: dict[int, Any], faults: Collection[int]) -> Row | None:
        if self.table_row is not None:
            return Row.TABLE
        if not filled:
            return None
        if self._repeats_header(filled):
            return Row.HEADER
        labels = {i for i, cell in filled.items() if self._may_be_label(i, cell)}
        rest = {i: cell for i, cell in filled.items() if i not in labels}
        lacks = [i for i in self.required if i not in rest]
        if labels:  # a sum in error is still a sum, where the row says it is one
            rest = {i: c for i, c in rest.items() if i not in faults or not self._is_summed(i)}
        wordless = next((i for i in self._keys if self._is_no_identifier(i, filled.get(i))), None)
        if wordless is not None:
            says_more = any(self._says_more(i, cell) for i, cell in rest.items())
            if says_more and not names_only_computed(filled[wordless]):
                return None
            if not (says_more and names_total(filled[wordless])):
                return Row.COMPUTED
            self.unnamed = wordless
            return Row.UNNAMED
        if lacks and all(self._is_amount(i, cell) for i, cell in rest.items()):
            marks = all(self._kind_of(i) is Kind.SCORE for i in rest)
            return Row.COMPUTED if labels or not marks else None
        unclear = next((i for i in labels if i in self._keys and names_total(filled[i])), None)
        if unclear is not None:
            self.unnamed = unclear
            return Row.UNNAMED
        if lacks and all(_is_unit(cell) for cell in rest.values()):
            return Row.UNITS
        named = {fold(cell) if isinstance(cell, str) else "" for cell in filled.values()}
        if len(named) >= _HEADER and named <= _HEADINGS:
            return Row.TABLE
        return self._of_gap(filled, lacks) if self._after_gap else None

    def _of_gap(self, filled: dict[int, Any], lacks: list[int]) -> Row | None:
        """Return what a row below a blank one is: maybe a note, or another table's header."""
        if not all(isinstance(cell, str) for cell in filled.values()):
            return None
        first = fold(next(iter(filled.values())))
        is_note = first.split(" ")[0] in _NOTES or next(iter(filled.values())).startswith("*")
        if len(filled) == 1:
            needed = [i for i, known in self._fields.items() if known.value_needed]
            bare = lacks or any(i not in filled for i in needed)
            # Beside other columns left blank, only what numbers a row is one: « EQ9 ».
            numbers = " " not in first and any(map(str.isdigit, first))
            sentence = len(first.split()) > 3 or is_note or (len(self._fields) > 1 and not numbers)
            return Row.NOTE if bare or sentence else None
        if any(i in self._keys and fold(cell) in _HEADINGS for i, cell in filled.items()):
            return Row.TABLE
        known = sum(fold(cell) in _HEADINGS for cell in filled.values())
        if known >= 2 and known * 2 >= len(filled):
            return Row.TABLE
        if is_note and lacks:
            return Row.NOTE
        if any(any(map(str.isdigit, cell)) for cell in filled.values()):
            return None
        read = {self._reads(index, cell) for index, cell in filled.items()}
        return Row.TABLE if (lacks or False in read) and True not in read else None

    def _reads(self, index: int, cell: Any) -> bool | None:
        """Tell whether a cell is what its column holds; None when any text would be."""
        kind = self._kind_of(index)
        if kind in (None, Kind.TEXT, Kind.CODE, Kind.CRITERION):
            return None
        try:
            if kind is Kind.SCORE:
                parse.score(cell, 100)
            else:
                parse.parsers(self.agreement)[kind](cell)
        except parse.UnparsedError:
            return False
        return True

    def _repeats_header(self, filled: dict[int, Any]) -> bool:
        alike = sum(
            isinstance(cell, str) and self._heads(index, cell) for index, cell in filled.items()
        )
        return alike >= 2 and alike * 2 > len(filled)

    def _kind_of(self, index: int) -> Kind | None:
        known = self._fields.get(index)
        if known is None:
            return None
        return Kind.SCORE if known.is_mark else known.kind

    def _may_be_label(self, index: int, cell: Any) -> bool:
        return cell in _DASHES or (may_name_total(cell) and not self._is_partner(index, cell))

    def _is_no_identifier(self, index: int, cell: Any) -> bool:
        known = self._fields.get(index)
        return (
            known is not None
            and (known.kind in IDENTIFIERS or known.name in _NAMES)
            and names_computed(cell)
            and not self._is_partner(index, cell)
        )

    def _is_partner(self, index: int, cell: Any) -> bool:
        """Tell whether the word is a partner's name: « Somme » is a département."""
        return self._kind_of(index) in (Kind.PARTNER, Kind.OWNER) and bool(
            self.agreement.partner_code(cell)
        )

    def _says_more(self, index: int, cell: Any) -> bool:
        """Tell whether a cell of a total says what no total does: a date, a name, a state."""
        of_total = index in self._keys or self._is_summed(index)
        return not of_total and not self._is_amount(index, cell)

    def _is_summed(self, index: int) -> bool:
        return index not in self._keys and self._kind_of(index) in (*NUMBERS, Kind.SCORE, None)

    def _is_amount(self, index: int, cell: Any) -> bool:
        if not self._is_summed(index) or isinstance(cell, bool):
            return False
        if not isinstance(cell, str):
            return isinstance(cell, float | int)
        try:
            parse.cents(cell)
        except parse.UnparsedError:
            return False
        return True


def _is_blank(cell: Any) -> bool:
    return cell is None or (cell.__class__ is str and not cell.strip())


def _is_unit(cell: Any) -> bool:
    return isinstance(cell, str) and cell.strip().casefold() in _UNITS
