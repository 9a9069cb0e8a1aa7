"""Scan an ODS spreadsheet: repeated rows and cells, error cells, hidden parts.

The native reader gives a text cell's paragraphs, and an empty text for an error cell;
a cell without a value type is blank to it, whatever it shows.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

from loaders.reading.package import PROTECTED, Package
from loaders.reading.refusal import damaged
from loaders.reading.scan import Scan, SheetScan, check_box, column_letters

_MAX_REPEATED_TEXT = 256 << 20
_MAX_SHAPES = 4096
_DIGITS = b"0123456789.-+:"

_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_NOTE = re.compile(rb"<office:annotation(?=[\s>]).*?</office:annotation>", re.DOTALL)
_SHEET = re.compile(rb"<table:table(?=[\s>])([^>]*)>(.*?)</table:table>", re.DOTALL)
_COLUMN = re.compile(rb"<table:table-column(?=[\s/>])([^>]*)>")
_ROW = re.compile(
    rb"<table:table-row(?=[\s/>])([^>]*?)(?:/>|>(.*?)</table:table-row>)", re.DOTALL
)
_CELL = re.compile(
    rb"<table:(?:covered-)?table-cell(?=[\s/>])([^>]*?)"
    rb"(?:/>|>(.*?)</table:(?:covered-)?table-cell>)",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(rb"\s([\w:.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_TAG = re.compile(rb"<[^>]*>")
_PARAGRAPH = re.compile(rb"<text:p(?=[\s>])[^>]*>(.*?)</text:p>", re.DOTALL)
_SPACE = re.compile(rb"<text:(?:s|tab|line-break)(?=[\s/>])")
_VALUES = {
    b"office:value",
    b"office:date-value",
    b"office:time-value",
    b"office:boolean-value",
}
_ERROR = re.compile(rb"#[A-Z/0!?]+|Err:[0-9]+")
_HIDDEN = (b"collapse", b"filter")

# What a cell is, and whether it is repeated or merged.
_Kind = tuple[str, bool]


@dataclass(slots=True)
class _Sheet:
    """What the rows of one sheet hold; see `SheetScan`."""

    non_empty: int = 0
    last_row: int = 0
    last_column: int = 0
    merged: int = 0
    text_bytes: int = 0
    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    uncached: set[tuple[int, int]] = field(default_factory=set)
    hidden_rows: list[int] = field(default_factory=list)


def scan_spreadsheet(package: Package) -> Scan:
    """Return what an ODS spreadsheet holds; which sheets are hidden, the reader says.

    Raises:
        Unreadable: protected, damaged, dangerous, or too big once repeats are unfolded.
    """
    manifest = package.find("META-INF/manifest.xml")
    if manifest and b"encryption-data" in package.inflate(manifest):
        raise PROTECTED
    name = package.find("content.xml")
    if name is None:
        raise damaged("son contenu est introuvable")
    data = package.inflate(name)
    if b"<!--" in data:
        data = _COMMENT.sub(b"", data)
    if b"<office:annotation" in data:
        data = _NOTE.sub(b"", data)
    if b"</office:document-content" not in data[-200:] or b"<![CDATA[" in data:
        raise damaged("une partie de son contenu est abîmée")
    sheets = tuple(_scan_sheet(*found) for found in _SHEET.findall(data))
    package.check_others()
    return Scan("ods", sheets)


def _attributes(tag: bytes) -> dict[bytes, bytes]:
    return {name: double or single for name, double, single in _ATTRIBUTE.findall(tag)}


def _text(data: bytes) -> str:
    return unescape(data.decode("utf-8"))


def _number(attributes: dict[bytes, bytes], name: bytes) -> int:
    number = attributes.get(name, b"1")
    return max(1, int(number)) if number.isdigit() and len(number) < 12 else 1


def _scan_sheet(tag: bytes, body: bytes) -> SheetScan:
    name = _text(_attributes(tag).get(b"table:name", b""))
    sheet = _Sheet()
    kinds: dict[bytes, _Kind] = {}
    number = 0
    for row_tag, cells in _ROW.findall(body):
        row = _attributes(row_tag)
        repeat = _number(row, b"table:number-rows-repeated")
        before = sheet.non_empty
        values = _scan_row(sheet, number + 1, cells, kinds)
        number += repeat
        if values:
            sheet.non_empty = before + values * repeat
            sheet.last_row = number
            sheet.text_bytes += len(cells) * repeat
            if row.get(b"table:visibility") in _HIDDEN:
                sheet.hidden_rows += range(number - repeat + 1, min(number, 1_048_576) + 1)
            check_box(name, sheet.last_row, sheet.last_column)
            if sheet.text_bytes > _MAX_REPEATED_TEXT:
                raise damaged("un texte y est répété dans un très grand nombre de cellules")
    return SheetScan(
        name,
        sheet.non_empty,
        False,
        sheet.errors,
        frozenset(sheet.uncached),
        tuple(sheet.hidden_rows),
        tuple(_hidden_columns(body, sheet.last_column)),
        sheet.merged,
    )


def _scan_row(sheet: _Sheet, number: int, cells: bytes, kinds: dict[bytes, _Kind]) -> int:
    """Return how many values a row holds, noting its error cells and empty formulas."""
    values = column = 0
    for tag, content in _CELL.findall(cells):
        kind, spread = _kind(tag, kinds)
        repeat = _spread(sheet, tag) if spread else 1
        column += repeat
        if not kind:
            continue
        if kind == "error" or (kind == "formula" and _ERROR.fullmatch(_shown(content))):
            sheet.errors[number, column] = _shown(content).decode("utf-8") or "#N/A"
        elif kind == "uncached":
            sheet.uncached.add((number, column))
        elif kind == "value" or _has_text(content):
            values += repeat
            sheet.last_column = max(sheet.last_column, column)
    return values


def _kind(tag: bytes, kinds: dict[bytes, _Kind]) -> _Kind:
    """Return what a cell's attributes say, remembered by their shape."""
    shape = tag.translate(None, _DIGITS)
    known = kinds.get(shape)
    if known is not None:
        return known
    attributes = _attributes(tag)
    formula = b"table:formula" in attributes
    spread = any(word in tag for word in (b"-repeated", b"-spanned"))
    if attributes.get(b"calcext:value-type") == b"error":
        kind = "error"
    elif b"office:string-value" in attributes:
        return ("value" if attributes[b"office:string-value"] else "", spread)
    elif any(attributes.get(name) for name in _VALUES):
        kind = "formula" if formula else "value"
    elif attributes.get(b"office:value-type") == b"string":
        kind = "text"
    else:
        kind = "uncached" if formula else ""
    if len(kinds) < _MAX_SHAPES:
        kinds[shape] = (kind, spread)
    return kind, spread


def _spread(sheet: _Sheet, tag: bytes) -> int:
    """Return how many columns a cell stands for, counting it if it is merged."""
    attributes = _attributes(tag)
    columns, rows = b"table:number-columns-spanned", b"table:number-rows-spanned"
    sheet.merged += max(_number(attributes, columns), _number(attributes, rows)) > 1
    return _number(attributes, b"table:number-columns-repeated")


def _shown(content: bytes) -> bytes:
    """Return the text a cell shows, without its markup."""
    return _TAG.sub(b"", content).strip()


def _has_text(content: bytes) -> bool:
    """Return whether a cell's paragraphs hold anything, a space or a line break included."""
    paragraphs = _PARAGRAPH.findall(content)
    return len(paragraphs) > 1 or any(
        _SPACE.search(paragraph) or _TAG.sub(b"", paragraph) for paragraph in paragraphs
    )


def _hidden_columns(body: bytes, last: int) -> Iterator[str]:
    """Yield the letters of the hidden columns up to the last one with a value."""
    column = 0
    for tag in _COLUMN.findall(body):
        attributes = _attributes(tag)
        first = column + 1
        column += _number(attributes, b"table:number-columns-repeated")
        if attributes.get(b"table:visibility") in _HIDDEN:
            for hidden in range(first, min(column, last) + 1):
                yield column_letters(hidden)
