"""What all kinds of cells share: a refusal, a text, a code, what means « nothing »."""

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from data.cells.words import fold

Parser = Callable[[Any], Any]


class UnparsedError(Exception):
    """A cell is not what its column wants: the kind of problem, and what was expected."""

    def __init__(self, kind: str, expected: str, hint: str = "") -> None:
        super().__init__(expected)
        self.kind = kind
        self.expected = expected
        self.hint = hint


SPACE = "[ \u00a0\u2000-\u200a\u202f\u205f]"
"""One space of any width, as a pattern; a line break is none."""

DASH = "[-\u2010-\u2015\u2212]"
"""One hyphen, dash or minus, as a pattern."""

_SPACES = re.compile(r"\s+")
_LOST_DIGITS = re.compile(r"[0-9]+(?:[.,][0-9]+[Ee][+-]?|[Ee]\+)[0-9]+")
_DASHES = re.compile(rf"\s*{DASH}(?:\s*{DASH})*\s*")
_NO_DAY = re.compile(r"\s*(?:00([./-])00\1(?:00)?00|0000-00-00)\s*")
_NOTHING = frozenset({"neant", "n a", "sans objet"})


def text(cell: Any) -> str:
    """Return the cell as text: as typed, without outer blanks; 3.0 is « 3 »."""
    if type(cell) is str:
        return cell.strip()
    if isinstance(cell, bool):
        return "Oui" if cell else "Non"
    if isinstance(cell, float):
        return code(cell)
    if isinstance(cell, datetime):
        moment = cell.isoformat(sep=" ")
        return moment.removesuffix(" 00:00:00")
    return str(cell)


def code(cell: Any) -> str:
    """Return an identifier: text as typed, inner runs of blanks as one; 59.0 is « 59 »."""
    if type(cell) is str:
        return cell if cell.isalnum() else _SPACES.sub(" ", cell).strip()
    if isinstance(cell, float):
        if cell.is_integer() and abs(cell) < 1e15:
            return str(int(cell))
        return format(cell, ".15g").replace(".", ",")
    return text(cell)


def identifier(cell: Any) -> str:
    """Return a code, unless a spreadsheet has already lost its last digits."""
    is_lost = (
        abs(cell) >= 1e15
        if isinstance(cell, float)
        else isinstance(cell, str) and _LOST_DIGITS.fullmatch(cell.strip())
    )
    if is_lost:
        raise UnparsedError("lost_digits", "un texte", "Excel n’a gardé que 15 chiffres")
    return code(cell)


def is_dash(cell: Any) -> bool:
    """Tell whether a cell holds a dash alone, as accountants write « nothing »."""
    return type(cell) is str and _DASHES.fullmatch(cell) is not None


def is_nothing(cell: Any) -> bool:
    """Tell whether a cell says that there is nothing to say: a dash, « néant », SAP's no day."""
    if type(cell) is not str or len(cell) > 20:
        return False
    return (
        is_dash(cell)
        or cell.strip() == "/"
        or _NO_DAY.fullmatch(cell) is not None
        or fold(cell) in _NOTHING
    )


def or_nothing(read: Parser) -> Parser:
    """Return the parser that gives None for a cell that its own refuses and says « nothing »."""

    def lenient(cell: Any) -> Any:
        try:
            return read(cell)
        except UnparsedError:
            if is_nothing(cell):
                return None
            raise

    return lenient
