"""Small spreadsheets written byte by byte, honest or not, for the reading tests."""

import struct
import zipfile
from collections.abc import Mapping, Sequence
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_STYLES = (
    f'<styleSheet xmlns="{MAIN}"><fonts count="1"><font/></fonts>'
    '<cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>'
)


def zipped(members: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a ZIP archive of these members."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return target.getvalue()


def sheet_xml(cells: str, before: str = "", after: str = "", main: str = MAIN) -> str:
    """Return a worksheet part around the inside of its `sheetData`."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="{main}">{before}'
        f"<sheetData>{cells}</sheetData>{after}</worksheet>"
    )


def rows_xml(rows: Sequence[Sequence[object]]) -> str:
    """Return rows of numbers and inline texts, None where blank."""
    lines = []
    for number, row in enumerate(rows, 1):
        cells = "".join(
            _cell_xml(f"{chr(64 + column)}{number}", value)
            for column, value in enumerate(row, 1)
            if value is not None
        )
        lines.append(f'<row r="{number}">{cells}</row>')
    return "".join(lines)


def _cell_xml(reference: str, value: object) -> str:
    if isinstance(value, bool):
        return f'<c r="{reference}" t="b"><v>{int(value)}</v></c>'
    if isinstance(value, int | float):
        return f'<c r="{reference}"><v>{value!r}</v></c>'
    text = f'<t xml:space="preserve">{escape(str(value))}</t>'
    return f'<c r="{reference}" t="inlineStr"><is>{text}</is></c>'


def xlsx_parts(
    sheets: dict[str, str],
    *,
    shared: str | None = None,
    properties: str = "",
    states: dict[str, str] | None = None,
) -> dict[str, str | bytes]:
    """Return the parts of a workbook; `sheets` maps names to worksheet parts."""
    states = states or {}
    listed = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{i}" r:id="rId{i}"'
        f" state={quoteattr(states.get(name, 'visible'))}/>"
        for i, name in enumerate(sheets, 1)
    )
    related = "".join(
        f'<Relationship Id="rId{i}" Type="{RELATIONS}/worksheet" Target="worksheets/s{i}.xml"/>'
        for i in range(1, len(sheets) + 1)
    )
    related += f'<Relationship Id="rS" Type="{RELATIONS}/styles" Target="styles.xml"/>'
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
        ),
        "_rels/.rels": (
            f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="rId1" '
            f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
        ),
        "xl/workbook.xml": (
            f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}">{properties}'
            f"<sheets>{listed}</sheets></workbook>"
        ),
        "xl/styles.xml": _STYLES,
    }
    if shared is not None:
        kind = f"{RELATIONS}/sharedStrings"
        related += f'<Relationship Id="rT" Type="{kind}" Target="sharedStrings.xml"/>'
        parts["xl/sharedStrings.xml"] = f'<sst xmlns="{MAIN}">{shared}</sst>'
    parts["xl/_rels/workbook.xml.rels"] = (
        f'<Relationships xmlns="{_PACKAGE}">{related}</Relationships>'
    )
    for i, part in enumerate(sheets.values(), 1):
        parts[f"xl/worksheets/s{i}.xml"] = part
    return parts


def xlsx(cells: str, **options: str) -> bytes:
    """Return a workbook of one sheet « Feuille » from the inside of its `sheetData`.

    Options: `before` and `after` the cells, `main` namespace, `shared` strings,
    `properties` of the workbook.
    """
    part = sheet_xml(
        cells, options.get("before", ""), options.get("after", ""), options.get("main", MAIN)
    )
    return zipped(
        xlsx_parts(
            {"Feuille": part},
            shared=options.get("shared"),
            properties=options.get("properties", ""),
        )
    )


def ods_content(rows: str, table: str = 'table:name="Feuille"', start: str = "") -> str:
    """Return the content part of a spreadsheet of one sheet."""
    spaces = "".join(
        f' xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{prefix}:1.0"'
        for prefix in ("office", "table", "text")
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{start}<office:document-content{spaces}'
        ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">'
        f"<office:body><office:spreadsheet><table:table {table}>{rows}</table:table>"
        "</office:spreadsheet></office:body></office:document-content>"
    )


def ods(rows: str, manifest: str = "", **options: str) -> bytes:
    """Return a spreadsheet of one sheet « Feuille » from its rows."""
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    space = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    entry = f'<m:file-entry m:full-path="/" m:media-type="{kind}">{manifest}</m:file-entry>'
    return zipped(
        {
            "mimetype": kind,
            "META-INF/manifest.xml": f'<m:manifest xmlns:m="{space}">{entry}</m:manifest>',
            "content.xml": ods_content(rows, **options),
        }
    )


def record(kind: int, body: bytes = b"") -> bytes:
    """Return a BIFF record."""
    return struct.pack("<HH", kind, len(body)) + body


_BOOK_BEGINS = record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 0))
_SHEET_BEGINS = record(0x809, struct.pack("<HHHHII", 0x600, 16, 0, 0, 0, 0))
_END = record(0x0A)


def xls(cells: bytes, book: bytes = b"", stream: str = "Workbook") -> bytes:
    """Return an Excel 97 workbook of one sheet « F » from its records.

    `book` holds more records of the workbook itself; `stream` names what holds it all.
    """
    return xls_book({"F": cells}, book, stream)


def xls_book(sheets: dict[str, bytes], book: bytes = b"", stream: str = "Workbook") -> bytes:
    """Return an Excel 97 workbook from the records of its sheets."""
    names = [bytes([len(name), 0]) + name.encode("ascii") for name in sheets]
    listed = sum(len(record(0x85, bytes(6) + name)) for name in names)
    place = len(_BOOK_BEGINS) + len(book) + listed + len(_END)
    head, body = _BOOK_BEGINS + book, b""
    for name, cells in zip(names, sheets.values(), strict=True):
        head += record(0x85, struct.pack("<IBB", place + len(body), 0, 0) + name)
        body += _SHEET_BEGINS + cells + _END
    return compound(stream, head + _END + body)


def xls_text(row: int, column: int, text: str, style: int = 0) -> bytes:
    """Return the record of a text cell, from 0."""
    written = text.encode("utf-16-le")
    return record(0x204, struct.pack("<HHHHB", row, column, style, len(text), 1) + written)


def compound(name: str, stream: bytes, first_link: int | None = None) -> bytes:
    """Return a compound file of one stream, large enough not to be a « mini » one.

    `first_link` replaces what the allocation table says follows the stream's first sector.
    """
    stream = stream.ljust(4096, b"\0")
    shift = 9 if len(stream) < 60_000 else 12  # one sector for the whole table
    size = 1 << shift
    stream = stream.ljust(-(-len(stream) // size) * size, b"\0")
    count = len(stream) // size
    end = 0xFFFFFFFE
    fat = [0xFFFFFFFD, end, *range(3, count + 2), end]
    if first_link is not None:
        fat[2] = first_link
    fat += [0xFFFFFFFF] * (size // 4 - len(fat))
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16)
    header += struct.pack("<HHHHH", 0x3E, 3 if shift == 9 else 4, 0xFFFE, shift, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, end, 0, end, 0)
    header += struct.pack("<109I", 0, *[0xFFFFFFFF] * 108)
    directory = _entry("Root Entry", 5, end, 0, 1) + _entry(name, 2, 2, len(stream))
    table = struct.pack(f"<{size // 4}I", *fat)
    return header.ljust(size, b"\0") + table + directory.ljust(size, b"\0") + stream


def _entry(name: str, kind: int, start: int, size: int, child: int = 0xFFFFFFFF) -> bytes:
    text = (name + "\0").encode("utf-16-le")
    links = struct.pack("<III", 0xFFFFFFFF, 0xFFFFFFFF, child)
    return (
        text.ljust(64, b"\0")
        + struct.pack("<HBB", len(text), kind, 1)
        + links
        + bytes(36)
        + struct.pack("<III", start, size, 0)
    )
