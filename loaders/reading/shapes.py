"""What the rows of one shape hold: the shape is their XML after `<row`, without digits."""

import re

from loaders.door.scan import column_number
from loaders.reading.regular import Cell, RowLayout

_ROW = re.compile(rb' r=""(?: [\w:]+="[^"<>&]*")*(?: ?/>|>(.*)</row>)\s*', re.DOTALL)
_CELL = re.compile(
    rb'<c r="([A-Z]{1,3})"( s="")?(?: t="([nsb])")?( s="")?(?:( ?/)>|>(<v></v>)?</c>)'
)
# How many « > » end something in a cell.
_WITH_VALUE, _OPEN, _CLOSED = 4, 2, 1


def layout(shape: bytes) -> RowLayout | None:
    """Return what rows of this shape hold.

    None when such rows are not for `regular` to read.
    """
    row = _ROW.fullmatch(shape)
    if row is None:
        return None
    if row[1] is None:
        return RowLayout(1, ())
    cells = []
    place, column, end = 1, -1, 0
    for found in _CELL.finditer(row[1]):
        before, (letters, style, kind, late_style, closed, value) = column, found.groups()
        column = column_number(letters) - 1
        if found.start() != end or column <= before:
            return None
        end = found.end()
        if value:
            cells.append(Cell(column, place, bool(style or late_style), kind or b"n"))
        place += _WITH_VALUE if value else _CLOSED if closed else _OPEN
    return RowLayout(place + 1, tuple(cells)) if end == len(row[1]) else None
