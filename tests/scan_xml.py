"""An independent scan of what spreadsheets hold, to compare a reading with.

Written with the standard library's parsers, without a line of `loaders`: XLSX and XLSM by
their XML parts, ODS likewise with its repeats, CSV by the csv module; XLS: `tests.scan_xls`.
"""

import csv
import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO
from xml.etree import ElementTree
from xml.etree.ElementTree import Element


@dataclass
class Seen:
    """One sheet: its cells by reference, each kind apart; its hidden rows that hold a value."""

    name: str | None
    hidden: bool = False
    values: set[str] = field(default_factory=set)
    errors: set[str] = field(default_factory=set)
    uncached: set[str] = field(default_factory=set)
    hidden_rows: set[int] = field(default_factory=set)


def scan(path: Path, kind: str) -> list[Seen]:
    """Return the sheets of an XLSX, XLSM or ODS workbook, or the one of a CSV."""
    if kind in ("xlsx", "xlsm"):
        return _scan_workbook(path)
    return _scan_spreadsheet(path) if kind == "ods" else _scan_text(path)


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def letters(column: int) -> str:
    """Return a column's letters: 1 is A, 27 is AA."""
    word = ""
    while column:
        column, digit = divmod(column - 1, 26)
        word = chr(65 + digit) + word
    return word


def _number(word: str) -> int:
    number = 0
    for letter in word.upper():
        number = number * 26 + ord(letter) - 64
    return number


# XLSX, XLSM


def _members(archive: zipfile.ZipFile) -> dict[str, str]:
    """Return the archive's names by what spreadsheet programs take them for."""
    return {name.replace("\\", "/").lstrip("/").lower(): name for name in archive.namelist()}


def _tree(archive: zipfile.ZipFile, name: str) -> Element:
    return ElementTree.fromstring(archive.read(_members(archive)[name.lower()]))


def _related(archive: zipfile.ZipFile, part: str) -> dict[str, tuple[str, str]]:
    folder, base = posixpath.split(part)
    return {
        node.get("Id", ""): (
            node.get("Type", ""),
            posixpath.normpath(posixpath.join("/", folder, node.get("Target", ""))).lstrip("/"),
        )
        for node in _tree(archive, posixpath.join(folder, "_rels", f"{base}.rels"))
    }


def _own_text(node: Element) -> str:
    """Return a string's text, guides to its pronunciation left out, trimmed as asked."""
    texts = []
    for child in node:
        if _local(child.tag) == "t":
            kept = "preserve" in child.attrib.values()
            texts.append((child.text or "") if kept else (child.text or "").strip(" \t\r\n"))
        elif _local(child.tag) == "r":
            texts.append(_own_text(child))
    return "".join(texts)


def _scan_workbook(path: Path) -> list[Seen]:
    with zipfile.ZipFile(path) as archive:
        book = next(t for k, t in _related(archive, "").values() if k.endswith("/officeDocument"))
        parts = _related(archive, book)
        strings = [t for k, t in parts.values() if k.endswith("/sharedStrings")]
        strings = [t for t in strings if t.lower() in _members(archive)]
        texts = [_own_text(si) for si in _tree(archive, strings[0])] if strings else []
        found = []
        for sheet in _tree(archive, book).iter():
            ids = [value for key, value in sheet.items() if key.endswith("}id")]
            if _local(sheet.tag) == "sheet" and ids and parts[ids[0]][0].endswith("/worksheet"):
                seen = Seen(sheet.get("name"), sheet.get("state", "visible") != "visible")
                part = _members(archive)[parts[ids[0]][1].lower()]
                with archive.open(part) as content:
                    _fill_from_rows(seen, content, texts)
                found.append(seen)
        return found


def _fill_from_rows(seen: Seen, content: IO[bytes], texts: list[str]) -> None:
    row_number = 0
    for _, row in ElementTree.iterparse(content):
        if _local(row.tag) != "row":
            continue
        row_number = int(row.get("r", row_number + 1))
        column = 0
        for cell in (node for node in row if _local(node.tag) == "c"):
            reference = cell.get("r") or f"{letters(column + 1)}{row_number}"
            column = _number(re.sub(r"\d", "", reference))
            place = f"{letters(column)}{row_number}"
            kind = _kind_of(cell, texts)
            if kind:
                getattr(seen, kind).add(place)
            if kind == "values" and row.get("hidden") in ("1", "true"):
                seen.hidden_rows.add(row_number)
        row.clear()


def _kind_of(cell: Element, texts: list[str]) -> str | None:
    """Return what a cell is: "values", "errors", "uncached", or None for a blank one."""
    children = {_local(child.tag): child for child in cell}
    value = children["v"].text if "v" in children else None
    if value and cell.get("t") == "e":
        return "errors"
    if value and cell.get("t") == "s":
        value = texts[int(value)]
    if value or ("is" in children and _own_text(children["is"])):
        return "values"
    # A formula that says it gives a text, and gives an empty one, has been computed.
    computed_blank = "v" in children and cell.get("t") == "str"
    return "uncached" if "f" in children and not computed_blank else None


# ODS


def _scan_spreadsheet(path: Path) -> list[Seen]:
    with zipfile.ZipFile(path) as archive:
        root = ElementTree.fromstring(archive.read("content.xml"))
    hidden_styles = {
        style.get(_qualified(style, "name"))
        for style in root.iter()
        if _local(style.tag) == "style" and any(_get(part, "display") == "false" for part in style)
    }
    return [
        _scan_table(table, _get(table, "style-name") in hidden_styles) for table in _tables(root)
    ]


def _tables(root: Element) -> Iterator[Element]:
    """Yield the sheets, and not the tables that lie inside a cell, or a chart's."""
    for book in root.iter():
        if _local(book.tag) == "spreadsheet":
            yield from (node for node in book if _local(node.tag) == "table")


def _qualified(node: Element, name: str) -> str:
    return next((key for key in node.attrib if _local(key) == name), name)


def _get(node: Element, name: str, default: str | None = None) -> str | None:
    return node.get(_qualified(node, name), default)


def _rows(node: Element) -> Iterator[Element]:
    """Yield the rows of a table, those of its groups and headings too."""
    for child in node:
        if _local(child.tag) == "table-row":
            yield child
        elif _local(child.tag) in ("table-rows", "table-header-rows", "table-row-group"):
            yield from _rows(child)


def _scan_table(table: Element, hidden: bool) -> Seen:
    seen = Seen(_get(table, "name"), hidden)
    number = 0
    for row in _rows(table):
        times = int(_get(row, "number-rows-repeated", "1") or 1)
        cells = list(_cells(row))
        for kind, column, count in cells:
            for line in range(number + 1, number + times + 1):
                places = {f"{letters(c)}{line}" for c in range(column, column + count)}
                getattr(seen, kind).update(places)
                if kind == "values" and _get(row, "visibility") in ("collapse", "filter"):
                    seen.hidden_rows.add(line)
        number += times
    return seen


def _cells(row: Element) -> Iterator[tuple[str, int, int]]:
    """Yield the filled cells of a row: what they are, first column, how many times."""
    column = 1
    for cell in row:
        if _local(cell.tag) not in ("table-cell", "covered-table-cell"):
            continue
        times = int(_get(cell, "number-columns-repeated", "1") or 1)
        kind = _kind_of_ods(cell)
        if kind:
            yield kind, column, times
        column += times


def _kind_of_ods(cell: Element) -> str | None:
    types = {value for key, value in cell.attrib.items() if _local(key) == "value-type"}
    if "error" in types:
        return "errors"
    texts = ["".join(p.itertext()) for p in cell if _local(p.tag) == "p"]
    formula = _get(cell, "formula")
    if not types:
        return "uncached" if formula else None
    if types == {"string"}:
        return "values" if any(texts) or _get(cell, "string-value") else None
    return "values"


# CSV


def _scan_text(path: Path) -> list[Seen]:
    """Read a CSV as each encoding and separator in turn; keep what cuts it most evenly."""
    text = _decoded(path.read_bytes()).removeprefix("\ufeff")
    text = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f]", "", text)
    delimiter = None
    if re.match(r"(?i)sep=[;,\t]\r?\n", text):
        delimiter, text = text[4], text.split("\n", 1)[1]
    rows = max(
        (list(csv.reader(io.StringIO(text, newline=""), delimiter=d)) for d in delimiter or ";,\t"),
        key=_evenness,
    )
    seen = Seen(None)
    for number, row in enumerate(rows, 1):
        filled = [column for column, cell in enumerate(row, 1) if cell.strip()]
        seen.values.update(f"{letters(column)}{number}" for column in filled)
    return [seen]


def _evenness(rows: list[list[str]]) -> tuple[int, int]:
    """Return how many rows have the most frequent width above 1, and that width."""
    widths = [len(row) for row in rows[:200] if len(row) > 1]
    return max(((widths.count(width), width) for width in set(widths)), default=(0, 1))


def _decoded(content: bytes) -> str:
    marks = {b"\xff\xfe\0\0": "utf-32", b"\0\0\xfe\xff": "utf-32", b"\xff\xfe": "utf-16",
             b"\xfe\xff": "utf-16"}  # fmt: skip
    for mark, encoding in marks.items():
        if content.startswith(mark):
            return content.decode(encoding)
    if b"\0" in content:
        return content.decode("utf-16-be" if content[0] == 0 else "utf-16-le")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252")
