"""Scan an ODS spreadsheet: repeated rows and cells, error cells, hidden parts.

The native reader gives a text cell's paragraphs, and an empty text for an error cell;
a cell without a value type is blank to it, whatever it shows.
"""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from io import BytesIO

from loaders.door.package import Package
from loaders.door.refusal import damaged, protected
from loaders.door.scan import (
    MAX_COLUMNS,
    MAX_MERGED,
    Merge,
    Scan,
    SheetScan,
    check_box,
    column_letters,
)

_MAX_REPEATED_TEXT = 256 << 20
_MAX_REPEATED_ERRORS = 200_000
_MAX_SHAPES = 4096
_DIGITS = b"0123456789.-+:"

_SHEET, _SHEET_END = b"<table:table", b"</table:table>"
_ROW, _CELL, _CELL_END = b"<table:table-row", b"<table:table-cell", b"</table:table-cell>"
_COVERED = b"table:covered-table-cell"

_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_NOTE = re.compile(rb"<office:annotation(?=[\s>]).*?</office:annotation>", re.DOTALL)
# The native reader stumbles on the line ends of an indented file.
_INDENT = re.compile(
    rb"(</?(?:table|office):[^>]*>|</text:p>|<text:p/>)\s+(?=</?(?:table|text|office):)"
)
_COLUMN = re.compile(rb"<table:table-column(?=[\s/>])([^>]*)>")
_ATTRIBUTE = re.compile(rb"\s([\w:.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_TAG = re.compile(rb"<[^>]*>")
_PARAGRAPH = re.compile(rb"<text:p(?=[\s>])[^>]*>(.*?)</text:p>", re.DOTALL)
_STYLE = re.compile(rb"<style:style(\s[^>]*?)(?:/>|>(.*?)</style:style>)", re.DOTALL)
_LINE_THROUGH = re.compile(rb'style:text-line-through-(?:style|type)="([^"]*)"')
_MAX_PARENTS = 20
_SPACE = re.compile(rb"<text:(?:s|tab|line-break)(?=[\s/>])")
_ERROR = re.compile(r"#[A-Z/0!?]+|#[A-Z/0]+\s[!?]|Err\s?:\s?[0-9]+")
_HIDDEN = (b"collapse", b"filter")
_VALUES = (
    b"office:value",
    b"office:date-value",
    b"office:time-value",
    b"office:boolean-value",
)

# A row's shape keeps how often its cells are repeated, in letters, and an « x » for each
# text that is no error word.
_TIMES = re.compile(rb'-(?:repeated|spanned)="[0-9]+"')
_LETTERS = bytes.maketrans(b"0123456789", b"abcdefghij")
_CONTENT = re.compile(rb">(?!#|Err:)[^<]+")


@dataclass(slots=True)
class _Row:
    """What one row holds, for each of its `repeat` repetitions."""

    repeat: int = 1
    hidden: bool = False
    values: int = 0
    last_column: int = 0
    spans: list[tuple[int, int, int]] = field(default_factory=list)  # column, columns, rows
    widest: int = 1  # the most columns a value is repeated over
    errors: dict[int, str] = field(default_factory=dict)
    uncached: list[int] = field(default_factory=list)


def scan_spreadsheet(package: Package) -> Scan:
    """Return what an ODS spreadsheet holds; which sheets are hidden, the reader says.

    Raises:
        Unreadable: protected, damaged, dangerous, or too big once repeats are unfolded.
    """
    manifest = package.find("META-INF/manifest.xml")
    if manifest and b"encryption-data" in package.inflate(manifest):
        raise protected()
    name = package.find("content.xml")
    if name is None:
        raise damaged("son contenu est introuvable")
    data = package.inflate(name)
    package.check_others()
    if b"!" in data and b"<!" in data:
        data = _COMMENT.sub(b"", data)
    if b"<office:annotation" in data:
        data = _NOTE.sub(b"", data)
    if b"</office:document-content" not in data[-200:] or b"<![CDATA[" in data:
        raise damaged("une partie de son contenu est abîmée")
    rebuilt = package.rebuilt()
    if data.find(b"\n", 200) > 0 or package.find("mimetype") is None:
        data = _INDENT.sub(rb"\1", data)
        rebuilt = _rebuilt(data)
    elif rebuilt:
        rebuilt = _rebuilt(data)
    return Scan("ods", tuple(_sheets(data, _struck_styles(package, data))), rebuilt=rebuilt)


def _struck_styles(package: Package, data: bytes) -> re.Pattern[bytes] | None:
    """Return what names a style that strikes through in a tag; None when no style does."""
    name = package.find("styles.xml")
    parents: dict[bytes, bytes] = {}
    known: dict[bytes, bool] = {}
    for part in (package.inflate(name) if name else b"", data):
        if b"text-line-through-" not in part and not known:
            continue
        for tag, content in _STYLE.findall(part.partition(b"<office:body")[0]):
            attributes = _attributes(tag)
            style = attributes.get(b"style:name", b"")
            parents[style] = attributes.get(b"style:parent-style-name", b"")
            said = _LINE_THROUGH.search(content)
            if said:
                known[style] = said[1] != b"none"
    struck = {style for style in parents if _is_struck(style, parents, known)}
    if not struck:
        return None
    names = b"|".join(map(re.escape, sorted(struck)))
    return re.compile(b"style-name=[\"'](?:" + names + b")[\"']")


def _is_struck(style: bytes, parents: dict[bytes, bytes], known: dict[bytes, bool]) -> bool:
    """Tell whether a style strikes through, or the nearest of its parents that says so."""
    for _ in range(_MAX_PARENTS):
        if style in known:
            return known[style]
        style = parents.get(style, b"")
    return False


def _rebuilt(data: bytes) -> bytes:
    """Return a spreadsheet with this content only, as the native reader wants it."""
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    space = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    entry = f'<m:file-entry m:full-path="/" m:media-type="{kind}"/>'
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr(
            "META-INF/manifest.xml", f'<m:manifest xmlns:m="{space}">{entry}</m:manifest>'
        )
        archive.writestr("content.xml", data)
    return target.getvalue()


def _sheets(data: bytes, struck: re.Pattern[bytes] | None) -> Iterator[SheetScan]:
    """Yield what each sheet holds, in order."""
    return (_scan_sheet(body, struck) for body in sheet_bodies(data))


def sheet_bodies(data: bytes) -> Iterator[bytes]:
    """Yield each sheet's XML, from the attributes of its tag, in order."""
    start = data.find(_SHEET)
    while start >= 0:
        body = start + len(_SHEET)
        if data[body : body + 1] in (b" ", b">", b"\n", b"\r", b"\t"):
            end = data.find(_SHEET_END, body)
            if end < 0:
                raise damaged("une partie de son contenu est incomplète")
            yield data[body:end]
            body = end
        start = data.find(_SHEET, body)


def _attributes(tag: bytes) -> dict[bytes, bytes]:
    return {name: double or single for name, double, single in _ATTRIBUTE.findall(tag)}


def _number(attributes: dict[bytes, bytes], name: bytes) -> int:
    number = attributes.get(name, b"1")
    return max(1, int(number)) if number.isdigit() and len(number) < 12 else 1


def _scan_sheet(body: bytes, struck: re.Pattern[bytes] | None) -> SheetScan:
    """Return what a sheet holds; `body` begins with the attributes of its tag."""
    if _COVERED in body:
        body = body.replace(_COVERED, b"table:table-cell")
    head, *raws = body.split(_ROW)
    name = unescape(_attributes(head.partition(b">")[0]).get(b"table:name", b"").decode("utf-8"))
    rows: dict[bytes, _Row] = {}
    errors: dict[tuple[int, int], str] = {}
    uncached: list[tuple[int, int]] = []
    hidden_rows: list[int] = []
    merges: list[Merge] = []
    marked: set[tuple[int, int]] = set()
    non_empty = last_row = last_column = text_bytes = number = 0
    for raw, shape in zip(raws, _shapes(body), strict=True):
        row = rows.get(shape)
        if row is None:
            row = _analyse(raw)
            if len(rows) < _MAX_SHAPES and b"string-value" not in raw:
                rows[shape] = row
        if row.errors or row.uncached:
            if row.repeat * (len(row.errors) + len(row.uncached)) > _MAX_REPEATED_ERRORS:
                raise damaged("une erreur y est répétée dans un très grand nombre de cellules")
            for each in range(number + 1, number + row.repeat + 1):
                errors |= {(each, column): word for column, word in row.errors.items()}
                uncached += [(each, column) for column in row.uncached]
        if len(merges) + len(row.spans) * row.repeat > MAX_MERGED:
            raise damaged(f"la feuille « {name} » a plus de {MAX_MERGED} cellules fusionnées")
        for column, columns, spanned in row.spans:
            merges += (
                (first, column, first + spanned - 1, column + columns - 1)
                for first in range(number + 1, number + row.repeat + 1)
            )
        number += row.repeat
        if not row.values:
            continue
        non_empty += row.values * row.repeat
        last_row = number
        last_column = max(last_column, row.last_column)
        check_box(name, last_row, last_column)
        text_bytes += len(raw) * row.repeat * row.widest
        if text_bytes > _MAX_REPEATED_TEXT:
            raise damaged("un texte y est répété dans un très grand nombre de cellules")
        if row.hidden:
            hidden_rows += range(number - row.repeat + 1, number + 1)
        if struck and struck.search(raw):
            filled = _struck_columns(raw, struck)
            for each in range(number - row.repeat + 1, number + 1):
                marked.update((each, column) for column in filled)
    return SheetScan(
        name=name,
        non_empty=non_empty,
        errors=errors,
        uncached=frozenset(uncached),
        hidden_rows=tuple(hidden_rows),
        hidden_columns=tuple(_hidden_columns(head, last_column)),
        merged=len(merges),
        merges=tuple(merges),
        struck=frozenset(marked),
    )


def written_rows(body: bytes) -> Iterator[tuple[int, list[tuple[dict[bytes, bytes], int]]]]:
    """Yield each row's repetitions, and its cells: their attributes, their repetitions."""
    for raw in body.replace(_COVERED, b"table:table-cell").split(_ROW)[1:]:
        if raw[:1] in b" >/\n\r\t":
            tag, *cells = raw.split(_CELL)
            times = _number(_attributes(tag.partition(b">")[0]), b"table:number-rows-repeated")
            tags = [_attributes(cell.partition(b">")[0]) for cell in cells]
            yield times, [(each, _number(each, b"table:number-columns-repeated")) for each in tags]


def _struck_columns(raw: bytes, struck: re.Pattern[bytes]) -> list[int]:
    """Return the filled cells of a row that are struck through, or whose text is in part.

    A cell without a style of its own has its row's; a whole column's is not looked at.
    """
    head, *cells = raw.split(_CELL)
    whole_row = struck.search(head.partition(b">")[0]) is not None
    columns: list[int] = []
    column = 0
    for cell in cells:
        tag, _, content = cell.partition(b">")
        attributes = _attributes(tag)
        first = column + 1
        column += _number(attributes, b"table:number-columns-repeated")
        own = whole_row and b"table:style-name" not in attributes
        if (own or struck.search(cell)) and _kind(attributes, content) == "value":
            columns += range(first, column + 1)
    return columns


def _shapes(body: bytes) -> list[bytes]:
    """Return each row without its digits, nor its texts; rows of one shape hold alike."""
    body = _TIMES.sub(lambda found: found[0].translate(_LETTERS), body)
    body = _CONTENT.sub(b">x", body).translate(None, _DIGITS)
    return body.split(_ROW.translate(None, _DIGITS))[1:]


def _analyse(raw: bytes) -> _Row:
    """Return what a row holds; `raw` begins with the attributes of its tag."""
    if raw[:1] not in b" >/\n\r\t":  # <table:table-rows>, <table:table-row-group>
        return _Row(repeat=0)
    tag, *cells = raw.split(_CELL)
    attributes = _attributes(tag.partition(b">")[0])
    row = _Row(_number(attributes, b"table:number-rows-repeated"))
    row.hidden = attributes.get(b"table:visibility") in _HIDDEN
    column = 0
    for cell in cells:
        tag, _, content = cell.partition(b">")
        attributes = _attributes(tag)
        repeat = _number(attributes, b"table:number-columns-repeated")
        column += repeat
        columns = _number(attributes, b"table:number-columns-spanned")
        rows = _number(attributes, b"table:number-rows-spanned")
        if columns > 1 or rows > 1:
            row.spans.append((column, columns, rows))
        kind = _kind(attributes, content)
        alike = range(column - min(repeat, MAX_COLUMNS) + 1, column + 1)
        if kind == "error":
            row.errors |= dict.fromkeys(alike, _shown(content) or "#N/A")
        elif kind == "uncached":
            row.uncached += alike
        elif kind == "value":
            row.values += repeat
            row.last_column = column
            row.widest = max(row.widest, repeat)
    return row


def _kind(attributes: dict[bytes, bytes], content: bytes) -> str:
    """Return what a cell is: value, error, uncached (a formula without value), or blank."""
    formula = b"table:formula" in attributes
    if attributes.get(b"calcext:value-type") == b"error":
        return "error"
    if formula and _ERROR.fullmatch(_shown(content)):
        return "error"
    if b"office:string-value" in attributes:
        return "value" if attributes[b"office:string-value"] else ""
    if any(attributes.get(name) for name in _VALUES):
        return "value"
    if attributes.get(b"office:value-type") == b"string":
        return "value" if _has_text(content) else ""
    return "uncached" if formula else ""


def _shown(content: bytes) -> str:
    """Return the text a cell shows, without its markup."""
    return _TAG.sub(b"", content.partition(_CELL_END)[0]).decode("utf-8").strip()


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
