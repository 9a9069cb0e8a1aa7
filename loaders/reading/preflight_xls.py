"""Scan an XLS workbook (Excel 97 to 2003): what the native reader would hide.

The records of the workbook's stream follow one another, each with its length. Their
cells are not counted here: the shared texts, cut across records, would have to be
rebuilt to know which are empty. So for this format alone the count is not compared, and
the sheets' names are left to the native reader.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from loaders.reading.compound import Compound
from loaders.reading.refusal import damaged, not_a_spreadsheet, protected
from loaders.reading.scan import Merge, Scan, SheetScan, column_letters

_FORMULA, _BOOL_OR_ERROR, _ROW, _COLUMNS = 0x06, 0x205, 0x208, 0x7D
_SHEET, _DATE_MODE, _FILE_PASS, _MERGED, _END = 0x85, 0x22, 0x2F, 0xE5, 0x0A
_BEGINS = (0x0809, 0x0409, 0x0209, 0x0009)
_ERRORS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}
_OTHERS = {
    "WordDocument": "un document Word",
    "PowerPoint Document": "une présentation PowerPoint",
    "__properties_version1.0": "un courrier électronique Outlook",
}


@dataclass(slots=True)
class _Sheet:
    """What one sheet's records say."""

    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    hidden_rows: list[int] = field(default_factory=list)
    hidden_columns: list[str] = field(default_factory=list)
    merges: list[Merge] = field(default_factory=list)


def scan_compound(content: bytes) -> Scan:
    """Return what an XLS workbook holds.

    Raises:
        Unreadable: protected, another kind of document, damaged.
    """
    compound = Compound(content)
    names = compound.names()
    if "EncryptedPackage" in names:
        raise protected()
    stream = next((name for name in ("Workbook", "Book") if name in names), None)
    if stream is None:
        what = next((what for name, what in _OTHERS.items() if name in names), "")
        raise not_a_spreadsheet(what)
    data = compound.stream(stream)
    date1904 = False
    sheets = []
    for kind, body in records(data, 0):
        if kind == _FILE_PASS:
            raise protected()
        if kind == _DATE_MODE:
            date1904 = body[:1] == b"\1"
        elif kind == _SHEET and len(body) > 5 and body[5] == 0:
            (start,) = struct.unpack_from("<I", body)
            sheets.append(_scan_sheet(data, start, hidden=body[4] & 3 != 0))
    return Scan("xls", tuple(sheets), date1904)


def records(data: bytes, place: int) -> Iterator[tuple[int, bytes]]:
    """Yield the records of one substream, up to its end.

    Raises:
        Unreadable: a record reaches beyond the stream.
    """
    depth = 0
    while place + 4 <= len(data):
        kind, size = struct.unpack_from("<HH", data, place)
        place += 4
        if place + size > len(data):
            raise damaged("il est tronqué")
        yield kind, data[place : place + size]
        place += size
        depth += (kind in _BEGINS) - (kind == _END)
        if depth <= 0 and kind == _END:
            return
    raise damaged("il est tronqué")


def sheet_starts(data: bytes) -> list[int]:
    """Return where the worksheets begin in a checked workbook's stream, in order."""
    return [
        struct.unpack_from("<I", body)[0]
        for kind, body in records(data, 0)
        if kind == _SHEET and len(body) > 5 and body[5] == 0
    ]


def _scan_sheet(data: bytes, start: int, *, hidden: bool) -> SheetScan:
    sheet = _Sheet()
    for kind, body in records(data, start):
        if kind in (_FORMULA, _BOOL_OR_ERROR):
            _note_error(sheet, kind, body)
        elif kind == _ROW and len(body) >= 16 and body[12] & 0x20:
            sheet.hidden_rows.append(struct.unpack_from("<H", body)[0] + 1)
        elif kind == _COLUMNS and len(body) >= 10 and body[8] & 1:
            first, last = struct.unpack_from("<HH", body)
            columns = range(first + 1, min(last, 255) + 2)
            sheet.hidden_columns += [column_letters(column) for column in columns]
        elif kind == _MERGED and len(body) >= 2:
            ranges = body[2 : 2 + (len(body) - 2) // 8 * 8]
            for first, last, left, right in struct.iter_unpack("<4H", ranges):
                sheet.merges.append((first + 1, left + 1, last + 1, right + 1))
    return SheetScan(
        "",
        None,
        hidden,
        sheet.errors,
        frozenset(),
        tuple(sheet.hidden_rows),
        tuple(sheet.hidden_columns),
        len(sheet.merges),
        tuple(sheet.merges),
    )


def _note_error(sheet: _Sheet, kind: int, body: bytes) -> None:
    """Keep an error cell: a formula whose result is an error, or a typed error."""
    if len(body) < 8:
        return
    row, column = struct.unpack_from("<HH", body)
    if kind == _BOOL_OR_ERROR and body[7]:
        code = body[6]
    elif kind == _FORMULA and len(body) >= 14 and body[12:14] == b"\xff\xff" and body[6] == 2:
        code = body[8]
    else:
        return
    sheet.errors[row + 1, column + 1] = _ERRORS.get(code, "#N/A")
