"""Which cells are shown as another number than theirs: 0.8 that reads « 80 % », 1.5 « 1,5 k€ ».

Looked at only where the format tells what a mark is out of, or what an amount is counted in.
The file has passed the preflight.
"""

import re
import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

from loaders.door.compound import Compound
from loaders.door.package import Package
from loaders.door.preflight_ods import sheet_bodies, written_rows
from loaders.door.preflight_xls import records, sheet_starts
from loaders.door.preflight_xlsx import tags_as_usual, worksheet_parts
from loaders.door.scan import column_number

Cells = frozenset[tuple[int, int]]
"""Row from 1, column from 0."""

Told = Callable[[str], bool]
"""The code of a format in, whether its cells are looked for."""

_BUILT_IN = (9, 10)
_THOUSANDS = re.compile(r"(?i)\bk\s*(?:€|eur)|\bmilliers?\b|\bm\s*(?:€|eur)|\bmillions?\b")
_DIVIDED = re.compile(r"[0#?],+(?![0#?,])")
_LITERAL = re.compile(r'"[^"]*"|\\.')
_TAG = re.compile(rb"<(row|c)(\s[^>]*)?>")
_ROW_NUMBER = re.compile(rb'\sr\s*=\s*"([0-9]{1,7})"')
_REFERENCE = re.compile(rb'\sr\s*=\s*"([A-Za-z]{1,3})([0-9]{1,7})"')
_STYLE = re.compile(rb'\ss\s*=\s*"([0-9]{1,6})"')


def percent_cells(path: Path, kind: str) -> list[Cells]:
    """Return, sheet by sheet, the cells that have a percentage format.

    Args:
        path: A file that the preflight let through.
        kind: As `loaders.reading.sheets.Workbook` says it, csv excepted.

    Raises:
        Unreadable: damaged.
    """
    content = path.read_bytes()
    if kind == "xls":
        return _of_xls(content, _is_percent, _BUILT_IN)
    package = Package(content)
    return _of_ods(package) if kind == "ods" else _of_xlsx(package, _is_percent, _BUILT_IN)


def thousand_cells(path: Path, kind: str) -> list[Cells]:
    """Return, sheet by sheet, the cells whose format writes thousands or millions beside them.

    Not those that the format divides itself (`0," k€"`): they hold the whole amount. An ODS
    file gives none: its formats are not looked at.

    Args:
        path: As `percent_cells`.
        kind: As `percent_cells`.
    """
    content = path.read_bytes()
    if kind == "xls":
        return _of_xls(content, _is_in_thousands)
    return [] if kind == "ods" else _of_xlsx(Package(content), _is_in_thousands)


def _is_percent(code: str) -> bool:
    return "%" in _LITERAL.sub("", code)


def _is_in_thousands(code: str) -> bool:
    written = "".join(_LITERAL.findall(code)).replace('"', "").replace("\\", "")
    is_divided = _DIVIDED.search(_LITERAL.sub("", code)) is not None
    return not is_divided and _THOUSANDS.search(written) is not None


def _of_xlsx(package: Package, told: Told, built_in: tuple[int, ...] = ()) -> list[Cells]:
    parts, styles = worksheet_parts(package)
    wanted = _wanted_styles(package.inflate(styles), told, built_in) if styles else frozenset()
    if not wanted:
        return [frozenset()] * len(parts)
    return [frozenset(_styled(tags_as_usual(package.inflate(part)), wanted)) for part in parts]


def _wanted_styles(data: bytes, told: Told, built_in: tuple[int, ...]) -> frozenset[bytes]:
    root = ElementTree.fromstring(data)
    formats = set(map(str, built_in))
    for node in root.iter():
        if node.tag.rpartition("}")[2] == "numFmt" and told(node.get("formatCode", "")):
            formats.add(node.get("numFmtId", ""))
    styles = (node for node in root.iter() if node.tag.rpartition("}")[2] == "cellXfs")
    return frozenset(
        str(number).encode()
        for each in styles
        for number, node in enumerate(each)
        if node.get("numFmtId", "0") in formats
    )


def _styled(data: bytes, styles: frozenset[bytes]) -> Iterator[tuple[int, int]]:
    row = column = 0
    for name, attributes in _TAG.findall(data):
        if name == b"row":
            number = _ROW_NUMBER.search(attributes)
            row, column = int(number[1]) if number else row + 1, 0
            continue
        place = _REFERENCE.search(attributes)
        column = column_number(place[1].upper()) if place else column + 1
        style = _STYLE.search(attributes)
        if style and style[1] in styles:
            yield row, column - 1


def _of_ods(package: Package) -> list[Cells]:
    data = package.inflate(str(package.find("content.xml")))
    return [frozenset(_percentages(body)) for body in sheet_bodies(data)]


def _percentages(body: bytes) -> Iterator[tuple[int, int]]:
    row = 0
    for times, cells in written_rows(body):
        column = 0
        for attributes, repeat in cells:
            if attributes.get(b"office:value-type") == b"percentage":
                for number in range(row + 1, row + times + 1):
                    for place in range(column, column + repeat):
                        yield number, place
            column += repeat
        row += times


_FORMAT, _XF, _NUMBER, _RK, _MANY_RK, _FORMULA = 0x041E, 0xE0, 0x0203, 0x027E, 0xBD, 0x06


def _of_xls(content: bytes, told: Told, built_in: tuple[int, ...] = ()) -> list[Cells]:
    compound = Compound(content)
    stream = next(name for name in ("WORKBOOK", "BOOK") if name in compound.names())
    data = compound.stream(stream)
    formats, styles = set(built_in), []
    for kind, body in records(data, 0):
        if kind == _FORMAT and told(_code(body)):
            formats.add(struct.unpack_from("<H", body)[0])
        elif kind == _XF and len(body) >= 4:
            styles.append(struct.unpack_from("<H", body, 2)[0])
    wanted = {number for number, of in enumerate(styles) if of in formats}
    starts = sheet_starts(data)
    return [frozenset(_of_xls_sheet(data, start, wanted)) for start in starts]


def _code(body: bytes) -> str:
    """Return the code of a format: a length, one or two bytes a character, the characters."""
    if len(body) == 3 + body[2]:  # Excel 95 and before
        return body[3:].decode("latin-1")
    is_wide = len(body) > 4 and body[4] & 1
    return body[5:].decode("utf-16-le" if is_wide else "latin-1", "replace")


def _of_xls_sheet(data: bytes, start: int, wanted: set[int]) -> Iterator[tuple[int, int]]:
    if not wanted:
        return
    for kind, body in records(data, start):
        if kind in (_NUMBER, _RK, _FORMULA) and len(body) >= 6:
            row, column, style = struct.unpack_from("<HHH", body)
            if style in wanted:
                yield row + 1, column
        elif kind == _MANY_RK and len(body) >= 6:
            row, first = struct.unpack_from("<HH", body)
            for place in range((len(body) - 6) // 6):
                if struct.unpack_from("<H", body, 4 + 6 * place)[0] in wanted:
                    yield row + 1, first + place
