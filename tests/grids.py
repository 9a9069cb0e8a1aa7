"""One table of texts with merged cells, written as XLSX, ODS and XLS."""

import struct
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

import xlsxwriter

from tests import handmade
from tests.sheets import Rows

Merge = tuple[int, int, int, int]
"""First row, first column, last row, last column, from 1."""


def write(path: Path, rows: Rows, merges: Sequence[Merge] = ()) -> Path:
    """Write a sheet of texts and numbers in the format that the file's name asks for."""
    {".xlsx": _xlsx, ".ods": _ods, ".xls": _xls}[path.suffix](path, rows, merges)
    return path


def _xlsx(path: Path, rows: Rows, merges: Sequence[Merge]) -> None:
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Feuille")
        for top, left, bottom, right in merges:
            sheet.merge_range(top - 1, left - 1, bottom - 1, right - 1, "")
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                if cell is not None:
                    sheet.write(row, column, cell)


def _ods(path: Path, rows: Rows, merges: Sequence[Merge]) -> None:
    spans = {
        (top, left): (bottom - top + 1, right - left + 1) for top, left, bottom, right in merges
    }
    covered = {
        (row, column)
        for top, left, bottom, right in merges
        for row in range(top, bottom + 1)
        for column in range(left, right + 1)
    } - spans.keys()
    lines = []
    for number, cells in enumerate(rows, 1):
        line = ""
        for column, cell in enumerate(cells, 1):
            down, across = spans.get((number, column), (1, 1))
            span = (
                f' table:number-rows-spanned="{down}" table:number-columns-spanned="{across}"'
                if (down, across) != (1, 1)
                else ""
            )
            tag = "covered-table-cell" if (number, column) in covered else "table-cell"
            kind = content = ""
            if isinstance(cell, str):
                kind = ' office:value-type="string"'
                content = f"<text:p>{escape(cell)}</text:p>"
            elif cell is not None:
                kind = f' office:value-type="float" office:value="{cell!r}"'
            line += f"<table:{tag}{span}{kind}>{content}</table:{tag}>"
        lines.append(f"<table:table-row>{line}</table:table-row>")
    path.write_bytes(handmade.ods("".join(lines)))


def _xls(path: Path, rows: Rows, merges: Sequence[Merge]) -> None:
    records = b""
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            place = struct.pack("<HHH", row, column, 0)
            if isinstance(cell, str):
                text = struct.pack("<HB", len(cell), 1) + cell.encode("utf-16-le")
                records += handmade.record(0x204, place + text)
            elif cell is not None:
                records += handmade.record(0x203, place + struct.pack("<d", cell))
    ranges = b"".join(
        struct.pack("<HHHH", top - 1, bottom - 1, left - 1, right - 1)
        for top, left, bottom, right in merges
    )
    if merges:
        records += handmade.record(0xE5, struct.pack("<H", len(merges)) + ranges)
    path.write_bytes(handmade.xls(records))
