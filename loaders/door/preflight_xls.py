"""Scan an XLS workbook (Excel 97 to 2003): what the native reader would hide.

The records of the workbook's stream follow one another, each with its length. Their
cells are not counted here: the shared texts, cut across records, would have to be
rebuilt to know which are empty. So for this format alone the count is not compared, the
sheets' names are left to the native reader, and what a part of a text strikes through is
not seen.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from loaders.door.compound import Compound
from loaders.door.refusal import damaged, not_a_spreadsheet, protected
from loaders.door.scan import Merge, Scan, SheetScan, column_letters
from loaders.reading.styles import is_date_format

_FORMULA, _BOOL_OR_ERROR, _ROW, _COLUMNS = 0x06, 0x205, 0x208, 0x7D
_NUMBER, _RK, _MANY_RK = 0x203, 0x27E, 0xBD
_CELLS = (_FORMULA, _BOOL_OR_ERROR, _NUMBER, _RK, _MANY_RK, 0xFD, 0x204, 0xD6)
_FONT, _FORMAT, _STYLE = 0x31, 0x41E, 0xE0
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
_COMPUTE_AGAIN = 3  # on opening, and always
# The last token of a formula that gives a number: + - × ÷ ^, a sign, a percentage; SUM.
_ARITHMETIC, _SUM = (0x03, 0x04, 0x05, 0x06, 0x07, 0x12, 0x13, 0x14), b"\x04\x00"
_OTHERS = {
    "WORDDOCUMENT": "un document Word",
    "POWERPOINT DOCUMENT": "une présentation PowerPoint",
    "__PROPERTIES_VERSION1.0": "un courrier électronique Outlook",
}


@dataclass(slots=True)
class _Sheet:
    """What one sheet's records say."""

    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    uncached: set[tuple[int, int]] = field(default_factory=set)
    negatives: dict[tuple[int, int], float] = field(default_factory=dict)
    struck: set[tuple[int, int]] = field(default_factory=set)
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
    if "ENCRYPTEDPACKAGE" in names:
        raise protected()
    stream = next((name for name in ("WORKBOOK", "BOOK") if name in names), None)
    if stream is None:
        what = next((what for name, what in _OTHERS.items() if name in names), "")
        raise not_a_spreadsheet(what)
    data = compound.stream(stream)
    date1904 = False
    places = []
    styles = _Styles()
    for kind, body in records(data, 0):
        if kind == _FILE_PASS:
            raise protected()
        if kind == _DATE_MODE:
            date1904 = body[:1] == b"\1"
        elif kind == _SHEET and len(body) > 5 and body[5] == 0:
            places.append((struct.unpack_from("<I", body)[0], body[4] & 3 != 0))
        else:
            styles.note(kind, body)
    dates, struck = styles.dates(), styles.struck()
    sheets = [_scan_sheet(data, start, dates, struck, hidden=hidden) for start, hidden in places]
    # The native reader knows the name in capitals, or with one, and no other.
    usual = compound.spelled(stream) in (stream, stream.capitalize())
    rebuilt = None if usual else compound.renamed(stream, stream)
    return Scan("xls", tuple(sheets), date1904, rebuilt=rebuilt)


class _Styles:
    """The fonts, formats and styles that the workbook's own records list."""

    def __init__(self) -> None:
        self._struck_fonts: list[bool] = []
        self._codes: dict[int, str] = {}
        self._styles: list[tuple[int, int]] = []

    def note(self, kind: int, body: bytes) -> None:
        if kind == _FONT and len(body) >= 4:
            self._struck_fonts.append(body[2] & 8 != 0)
        elif kind == _FORMAT and len(body) >= 3:
            # Its letters, whatever their width: only those of a date are looked for.
            self._codes[struct.unpack_from("<H", body)[0]] = (
                body[3:].decode("latin-1").replace("\0", "")
            )
        elif kind == _STYLE and len(body) >= 4:
            self._styles.append(struct.unpack_from("<HH", body))

    def dates(self) -> frozenset[int]:
        """Return the numbers of the styles that show a date."""
        return frozenset(
            number
            for number, (_, code) in enumerate(self._styles)
            if is_date_format(code, self._codes)
        )

    def struck(self) -> frozenset[int]:
        """Return the numbers of the styles that strike through; no font has the number 4."""
        fonts = [*self._struck_fonts[:4], False, *self._struck_fonts[4:]]
        return frozenset(
            number
            for number, (font, _) in enumerate(self._styles)
            if font < len(fonts) and fonts[font]
        )


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


def _scan_sheet(
    data: bytes, start: int, dates: frozenset[int], struck: frozenset[int], *, hidden: bool
) -> SheetScan:
    sheet = _Sheet()
    for kind, body in records(data, start):
        if kind in _CELLS:
            if kind in (_FORMULA, _BOOL_OR_ERROR):
                _note_error(sheet, kind, body)
            if dates or struck:
                _note_marked(sheet, kind, body, dates, struck)
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
        name="",
        non_empty=None,
        hidden=hidden,
        errors=sheet.errors,
        uncached=frozenset(sheet.uncached),
        hidden_rows=tuple(sheet.hidden_rows),
        hidden_columns=tuple(sheet.hidden_columns),
        merged=len(sheet.merges),
        merges=tuple(sheet.merges),
        negatives=sheet.negatives,
        struck=frozenset(sheet.struck),
    )


def _note_marked(
    sheet: _Sheet, kind: int, body: bytes, dates: frozenset[int], struck: frozenset[int]
) -> None:
    """Keep a negative number under a date format, and a cell struck through."""
    for row, column, style, number in _numbers(kind, body):
        if style in dates and number is not None and number < 0:
            sheet.negatives[row + 1, column + 1] = number
        if style in struck:
            sheet.struck.add((row + 1, column + 1))


def _numbers(kind: int, body: bytes) -> Iterator[tuple[int, int, int, float | None]]:
    """Yield a record's cells: row and column from 0, style, number if it is one."""
    if len(body) < 6:
        return
    row, column, style = struct.unpack_from("<HHH", body)
    if kind == _MANY_RK:
        for place in range(4, len(body) - 7, 6):
            yield row, column, *struct.unpack_from("<H", body, place), _rk(body, place + 2)
            column += 1
    elif kind == _RK and len(body) >= 10:
        yield row, column, style, _rk(body, 6)
    elif len(body) >= 14 and (kind == _NUMBER or (kind == _FORMULA and body[12:14] != b"\xff\xff")):
        yield row, column, style, struct.unpack_from("<d", body, 6)[0]
    else:
        yield row, column, style, None


def _rk(body: bytes, place: int) -> float:
    """Return a number kept in four bytes: an integer or the start of a float, in hundredths."""
    (raw,) = struct.unpack_from("<i", body, place)
    start = struct.pack("<Ii", 0, raw & ~3)
    number = float(raw >> 2) if raw & 2 else struct.unpack("<d", start)[0]
    return number / 100 if raw & 1 else number


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
        if kind == _FORMULA and _is_uncached(body):
            sheet.uncached.add((row + 1, column + 1))
        return
    sheet.errors[row + 1, column + 1] = _ERRORS.get(code, "#N/A")


def _is_uncached(body: bytes) -> bool:
    """Tell whether a formula's value is one that nobody computed.

    The format has no word for it. Some programs write zero, and ask twice that the formula
    be computed again; others write an empty text, even of an addition.
    """
    if len(body) < 22:
        return False
    empty = body[12:14] == b"\xff\xff" and body[6] == 3
    if body[14] & _COMPUTE_AGAIN == _COMPUTE_AGAIN:
        return empty or body[6:14] == bytes(8)
    return empty and (body[-1] in _ARITHMETIC or body[-2:] == _SUM)
