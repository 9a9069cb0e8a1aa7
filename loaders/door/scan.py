"""What a preflight reports of a file: plain facts, each with its place."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from loaders.door.refusal import Unreadable

MAX_ROWS = 1_048_576
# A sheet this wide is not a table anyone keeps; the box bounds the native reader's memory.
MAX_COLUMNS = 2_000
MAX_BOX = 6_000_000
MAX_MERGED = 200_000


Merge = tuple[int, int, int, int]
"""Merged cells: first row, first column, last row, last column, all from 1."""


@dataclass(frozen=True, slots=True)
class SheetScan:
    """What was seen in one sheet; rows and columns count from 1; no name for an XLS.

    `non_empty` counts the cells whose value a reader can give: neither error cells nor
    formulas without a value; None for an XLS, where it is not known. Hidden rows and
    columns are those that hold a value. `negatives` are the
    negative numbers under a date format, `struck` the filled cells whose text, or a part of
    it, is struck through.
    """

    name: str
    non_empty: int | None
    hidden: bool = False
    errors: Mapping[tuple[int, int], str] = field(default_factory=dict)
    uncached: frozenset[tuple[int, int]] = frozenset()
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[str, ...] = ()
    merged: int = 0
    merges: tuple[Merge, ...] = ()
    negatives: Mapping[tuple[int, int], float] = field(default_factory=dict)
    struck: frozenset[tuple[int, int]] = frozenset()


@dataclass(frozen=True, slots=True)
class Scan:
    """What was seen in a file; `kind` is xlsx, xlsm, xls, ods or csv.

    A CSV has no sheet here. `escapes` says whether texts may hold control characters or
    carriage returns, which must then be looked for cell by cell.
    """

    kind: str
    sheets: tuple[SheetScan, ...] = ()
    date1904: bool = False
    escapes: bool = True
    rebuilt: bytes | None = None


@lru_cache(maxsize=1024)
def column_letters(column: int) -> str:
    """Return a column's letters: 1 is A, 27 is AA."""
    letters = ""
    while column:
        column, digit = divmod(column - 1, 26)
        letters = chr(65 + digit) + letters
    return letters


def column_number(letters: bytes) -> int:
    """Return the number of a column from its capital letters: A is 1, AA is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def check_box(name: str, rows: int, columns: int) -> None:
    """Refuse a sheet whose values spread too far for the native reader's memory."""
    if columns > MAX_COLUMNS:
        cause = f"va jusqu’à la colonne {column_letters(columns)}"
        limit = f"{column_letters(MAX_COLUMNS)} au plus"
    elif rows * columns > MAX_BOX:
        cause = f"s’étend sur {rows} lignes et {columns} colonnes"
        limit = f"{MAX_BOX // 1_000_000} millions de cellules au plus, vides comprises"
    else:
        return
    raise Unreadable(
        "unreadable",
        f"La feuille « {name} » {cause} ({limit}). Supprimez les cellules isolées "
        "loin du tableau, enregistrez le fichier, puis recommencez.",
    )
