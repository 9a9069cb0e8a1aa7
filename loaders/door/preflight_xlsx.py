"""Scan an XLSX or XLSM workbook: its sheets, and what the native reader would hide."""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from loaders.door.package import Package
from loaders.door.preflight_rows import Rows, Strings, has_text, scan_rows
from loaders.door.refusal import Unreadable, damaged, not_a_spreadsheet
from loaders.door.scan import (
    MAX_MERGED,
    Merge,
    Scan,
    SheetScan,
    check_box,
    column_letters,
    column_number,
)
from loaders.reading.styles import MarkedStyles, has_strike, marked_styles

MAX_TEXT_BYTES = 400_000
_USUAL_STRINGS = "xl/sharedStrings.xml"
_USUAL_STYLES = "xl/styles.xml"

_ROOT = re.compile(rb"<(?:([A-Za-z_][\w.-]*):)?(worksheet|sst)[\s>/]")
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_CDATA = re.compile(rb"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_SINGLE_QUOTED = re.compile(rb"(\s[\w:.-]+\s*=\s*)'([^'\"<>]*)'")
_ITEM = re.compile(rb"<si(?:\s[^>]*)?(?:/>|>(.*?)</si\s*>)", re.DOTALL)
# Anything but a text that begins with a letter or a digit may turn out to be empty.
_ODD_ITEM = re.compile(rb"<si(?!><t(?: [^>]*)?>[^<\s&])")
_COLUMN = re.compile(rb"<col\s[^>]*>")
_NUMBER = {key: re.compile(rb"\s" + key + rb'\s*=\s*"([0-9]{1,5})"') for key in (b"min", b"max")}
_MERGE = re.compile(
    rb'<mergeCell\s[^>]*?ref="\$?([A-Z]{1,3})\$?([0-9]{1,7}):\$?([A-Z]{1,3})\$?([0-9]{1,7})"'
)
_HIDDEN = re.compile(rb'\shidden\s*=\s*"(?:1|true)"')
_ESCAPE = re.compile(rb"_x[0-9A-Fa-f]{4}_|&#")


@dataclass(frozen=True, slots=True)
class _Part:
    """A worksheet the workbook lists: its name on screen, its part in the archive."""

    name: str
    hidden: bool
    part: str


def scan_workbook(package: Package) -> Scan:
    """Return what an XLSX or XLSM workbook holds; chart sheets are passed over.

    Raises:
        Unreadable: not a workbook, damaged, dangerous, or too big.
    """
    root = _root(package)
    workbook = _parsed(package, root)
    if _local(workbook.tag) != "workbook":
        raise not_a_spreadsheet()
    related = _relations(package, root)
    parts = _worksheets(package, workbook, related)
    if len({part.name for part in parts}) != len(parts):
        raise damaged("deux de ses feuilles portent le même nom")
    strings = [target for kind, target in related.values() if kind == "sharedStrings"]
    shared, escapes = _shared_strings(package, strings[0] if strings else None)
    marked = _marked(package, related, shared)
    sheets = []
    for part in parts:
        sheet, escaped = _scan_sheet(package, part, shared, marked)
        sheets.append(sheet)
        escapes = escapes or escaped
    package.check_others()
    macros = any(name.lower().endswith("vbaproject.bin") for name in package.names())
    return Scan(
        "xlsm" if macros else "xlsx",
        tuple(sheets),
        _is_date1904(workbook),
        escapes,
        package.rebuilt(),
    )


def worksheet_parts(package: Package) -> tuple[list[str], str | None]:
    """Return the parts of a checked workbook's worksheets, in order, and that of its styles."""
    root = _root(package)
    related = _relations(package, root)
    styles = [target for kind, target in related.values() if kind == "styles"]
    parts = _worksheets(package, _parsed(package, root), related)
    return [part.part for part in parts], package.find(styles[0]) if styles else None


def _marked(package: Package, related: dict[str, tuple[str, str]], shared: Strings) -> MarkedStyles:
    """Return the styles that change what cells mean.

    The native reader opens the styles and the content types: these are checked here.
    """
    types = package.find("[Content_Types].xml")
    if types:
        package.inflate(types)
    targets = [target for kind, target in related.values() if kind == "styles"]
    found = {name for target in (*targets, _USUAL_STYLES) if (name := package.find(target))}
    for name in sorted(found):
        package.inflate(name)
    name = package.find(targets[0] if targets else _USUAL_STYLES)
    return marked_styles(_parsed(package, name), shared.struck) if name else MarkedStyles()


def _root(package: Package) -> str:
    """Return the workbook's own part."""
    kinds = dict(_relations(package, "").values())
    root = package.find(kinds.get("officeDocument", "xl/workbook.xml"))
    if root is None and not package.find("[Content_Types].xml"):
        raise not_a_spreadsheet()
    if root is None:
        raise damaged("son classeur interne est introuvable")
    if root.lower().endswith(".bin"):
        raise Unreadable(
            "wrong_file",
            "Ce fichier est un classeur Excel binaire (.xlsb), qui n’est pas pris en charge : "
            "ouvrez-le dans Excel, enregistrez-le en .xlsx, puis recommencez.",
        )
    return root


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _parsed(package: Package, name: str) -> ElementTree.Element:
    """Return the tree of a small part; entities cannot be: document types are refused."""
    try:
        return ElementTree.fromstring(package.inflate(name))
    except ElementTree.ParseError:
        raise damaged("une partie de son contenu est abîmée") from None


def _relations(package: Package, part: str) -> dict[str, tuple[str, str]]:
    """Return a part's relations: by id, the last word of their type and their target."""
    folder, base = posixpath.split(part)
    name = package.find(posixpath.join(folder, "_rels", f"{base}.rels"))
    if name is None:
        return {}
    found = {}
    for relation in _parsed(package, name):
        kind = relation.get("Type", "").rpartition("/")[2]
        target = relation.get("Target", "").replace("\\", "/")
        inside = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        found[relation.get("Id", "")] = (kind, inside)
    return found


def _worksheets(
    package: Package, workbook: ElementTree.Element, related: dict[str, tuple[str, str]]
) -> list[_Part]:
    """Return the worksheets in the workbook's order."""
    parts = []
    for sheet in (node for node in workbook.iter() if _local(node.tag) == "sheet"):
        ids = [value for key, value in sheet.items() if key.endswith("relationships}id")]
        kind, target = related.get(ids[0], ("", "")) if ids else ("", "")
        if kind != "worksheet":
            continue
        name = sheet.get("name", "")
        part = package.find(target)
        if part is None:
            raise damaged(f"le contenu de la feuille « {name} » est introuvable")
        parts.append(_Part(name, sheet.get("state", "visible") != "visible", part))
    return parts


def _is_date1904(workbook: ElementTree.Element) -> bool:
    properties = (node for node in workbook.iter() if _local(node.tag) == "workbookPr")
    return any(node.get("date1904") in ("1", "true") for node in properties)


def tags_as_usual(data: bytes) -> bytes:
    """Return the XML without comments, CDATA, namespace prefix or single quotes."""
    if b"!" in data and b"<!" in data:
        data = _COMMENT.sub(b"", data)
        data = _CDATA.sub(lambda found: found[1].replace(b"<", b"&lt;"), data)
    root = _ROOT.search(data)
    if root is None:
        raise damaged("une partie de son contenu est abîmée")
    if root[1]:
        prefix = root[1] + b":"
        data = data.replace(b"<" + prefix, b"<").replace(b"</" + prefix, b"</")
    if b"'" in data:
        data = _SINGLE_QUOTED.sub(rb'\1"\2"', data)
    if b"</" + root[2] not in data[-200:] and b"/>" not in data[-200:]:
        raise damaged("une partie de son contenu est incomplète")
    return data


def _has_escapes(data: bytes) -> bool:
    """Return whether texts may hold a carriage return or a control character."""
    # Looking for one byte costs little; a sheet's XML seldom holds these at all.
    if data.find(b"\r", 200) > 0:
        return True
    return (b"_" in data or b"&" in data) and _ESCAPE.search(data) is not None


def _shared_strings(package: Package, target: str | None) -> tuple[Strings, bool]:
    """Return the shared strings, and whether one may hold a control character."""
    name = package.find(target or _USUAL_STRINGS)
    if name is None:
        return Strings(), False
    if package.find(_USUAL_STRINGS) not in (None, name):
        # The native reader looks nowhere else; other programs would show other texts.
        raise damaged("ses textes figurent deux fois")
    data = tags_as_usual(package.inflate(name))
    shared = Strings(_lengths(data))
    if max(shared.lengths, default=0) > MAX_TEXT_BYTES:
        raise damaged(f"un de ses textes dépasse {MAX_TEXT_BYTES} caractères")
    if _ODD_ITEM.search(data):
        items = enumerate(_ITEM.findall(data))
        shared.empty = frozenset(index for index, item in items if not has_text(item))
    if b"<strike" in data:
        items = enumerate(_ITEM.findall(data))
        shared.struck = frozenset(index for index, item in items if has_strike(item))
    return shared, _has_escapes(data)


def _lengths(data: bytes) -> list[int]:
    """Return the length of each shared string's XML."""
    if b"<si/" in data or b"<si " in data:
        return [len(item) for item in _ITEM.findall(data)]
    # Cutting at a fixed text costs a quarter of matching each item.
    return list(map(len, data.split(b"</si>")[:-1]))


def _scan_sheet(
    package: Package, part: _Part, shared: Strings, marked: MarkedStyles
) -> tuple[SheetScan, bool]:
    """Return what a worksheet holds, and whether a text may hold a control character."""
    data = tags_as_usual(package.inflate(part.part))
    start = data.find(b"<sheetData")
    end = data.rfind(b"</sheetData")
    rows = scan_rows(data, start, end, shared, marked) if 0 <= start < end else Rows()
    check_box(part.name, rows.last_row, rows.last_column)
    tail = data[max(end, 0) :]
    merged = tail.count(b"<mergeCell ")
    if merged > MAX_MERGED:
        raise damaged(f"la feuille « {part.name} » a plus de {MAX_MERGED} cellules fusionnées")
    sheet = SheetScan(
        part.name,
        rows.non_empty,
        part.hidden,
        rows.errors,
        frozenset(rows.uncached),
        tuple(rows.hidden_rows),
        _hidden_columns(data[: max(start, 0)], rows.last_column),
        merged,
        tuple(_merges(tail)),
        rows.negatives,
        frozenset(rows.struck),
    )
    return sheet, _has_escapes(data)


def _merges(tail: bytes) -> Iterator[Merge]:
    """Yield the merged cells that a worksheet lists after its rows."""
    for corners in _MERGE.findall(tail):
        left, top, right, bottom = corners
        yield int(top), column_number(left), int(bottom), column_number(right)


def _hidden_columns(head: bytes, last: int) -> tuple[str, ...]:
    """Return the letters of the hidden columns up to the last one with a value."""
    letters = []
    for tag in _COLUMN.findall(head):
        first, end = (_NUMBER[key].search(tag) for key in (b"min", b"max"))
        if first and end and _HIDDEN.search(tag):
            columns = range(int(first[1]), min(int(end[1]), last) + 1)
            letters += [column_letters(column) for column in columns]
    return tuple(letters)
