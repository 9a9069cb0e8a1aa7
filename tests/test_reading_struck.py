"""A row struck through is read as any other, and said: a cancelled title is usually so."""

import re
import struct
import zipfile
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font

from loaders.back.faults import faults
from tests import sheets
from tests.handmade import ods, record, xls, xls_text, xlsx, zipped

CALLS = [
    ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé"],
    ["59", "T1", "15/09/2020", "100"],
    ["60", "T2", "15/09/2020", "200"],
    ["62", "T3", "15/09/2020", "300"],
]


def struck_xlsx(path: Path, struck: list[str]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in CALLS:
        sheet.append(row)
    for address in struck:
        sheet[address].font = Font(strike=True)
    book.save(path)
    return path


def rich_xlsx(path: Path, struck: list[str]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in CALLS:
        sheet.append(row)
    for address in struck:
        old = TextBlock(InlineFont(strike=True), str(sheet[address].value))
        sheet[address].value = CellRichText(old, " ")
    book.save(path)
    return path


def shared_xlsx(path: Path, struck: list[str]) -> Path:
    items, rows = "", ""
    for row, texts in enumerate(CALLS, 1):
        cells = ""
        for letter, text in zip("ABCDEF", texts, strict=False):
            place = f"{letter}{row}"
            cells += f'<c r="{place}" t="s"><v>{items.count("<si>")}</v></c>'
            rich = f"<r><rPr><strike/></rPr><t>{text}</t></r>" if place in struck else ""
            items += f"<si>{rich or f'<t>{text}</t>'}</si>"
        rows += f'<row r="{row}">{cells}</row>'
    path.write_bytes(xlsx(rows, shared=items))
    return path


def struck_ods(path: Path, struck: list[str]) -> Path:
    styles = (
        '<office:automatic-styles><style:style style:name="ce1" style:family="table-cell" '
        'style:parent-style-name="Annulé"/><style:style style:name="Annulé">'
        '<style:text-properties style:text-line-through-style="solid"/></style:style>'
        '<style:style style:name="ce2"><style:text-properties '
        'style:text-line-through-style="none"/></style:style></office:automatic-styles>'
    )

    def cell(row: int, column: int, text: str) -> str:
        style = "ce1" if f"{'ABCDEF'[column]}{row}" in struck else "ce2"
        return (
            f'<table:table-cell table:style-name="{style}" office:value-type="string">'
            f"<text:p>{text}</text:p></table:table-cell>"
        )

    rows = "".join(
        f"<table:table-row>{''.join(cell(r, c, t) for c, t in enumerate(row))}</table:table-row>"
        for r, row in enumerate(CALLS, 1)
    )
    content = ods(rows)
    with_styles = content_with(content, styles)
    path.write_bytes(with_styles)
    return path


def content_with(content: bytes, styles: str) -> bytes:
    with zipfile.ZipFile(BytesIO(content)) as kept:
        parts = {name: kept.read(name).decode() for name in kept.namelist()}
    space = ' xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0">'
    parts["content.xml"] = re.sub(
        "(<office:document-content[^>]*)>", rf"\1{space}{styles}", parts["content.xml"]
    )
    return zipped(dict(parts))


def struck_xls(path: Path, struck: list[str]) -> Path:
    fonts = b"".join(
        record(0x31, struct.pack("<HH", 200, 8 if n == 4 else 0) + bytes(12)) for n in range(5)
    )
    book = fonts + record(0xE0, bytes(20)) + record(0xE0, struct.pack("<HH", 5, 0) + bytes(16))
    cells = b"".join(
        xls_text(r, c, text, style=int(f"{'ABCDEF'[c]}{r + 1}" in struck))
        for r, row in enumerate(CALLS)
        for c, text in enumerate(row)
    )
    path.write_bytes(xls(cells, book))
    return path


@pytest.mark.parametrize(
    ("write", "name"),
    [
        pytest.param(struck_xlsx, "a.xlsx", id="xlsx, by style"),
        pytest.param(rich_xlsx, "a.xlsx", id="xlsx, rich inline text"),
        pytest.param(shared_xlsx, "a.xlsx", id="xlsx, rich shared text"),
        pytest.param(struck_ods, "a.ods", id="ods"),
        pytest.param(struck_xls, "a.xls", id="xls"),
    ],
)
@pytest.mark.parametrize(
    ("struck", "rows"),
    [
        pytest.param(["A3", "B3", "C3", "D3"], "1 ligne(s)", id="a whole row"),
        pytest.param(["B2", "B4"], "2 ligne(s)", id="a cell of two rows"),
        pytest.param([], None, id="none"),
        pytest.param(["A1"], None, id="a heading"),
    ],
)
def test_struck_through_rows_are_read_and_said(write, name, struck, rows, tmp_path, empty_database):
    report = sheets.check([write(tmp_path / name, struck)], empty_database)
    assert report.files[0].sheets[0].rows == 3
    assert sheets.errors(report) == []
    said = sheets.problems(report, "struck_part")
    assert [(p.severity, p.cell) for p in said] == ([("warning", struck[0])] if rows else [])
    assert all(str(rows) in p.message for p in said)


def test_a_struck_cell_stays_struck_in_the_copy_that_shows_the_faults(tmp_path, empty_database):
    path = struck_xlsx(tmp_path / "a.xlsx", ["B3"])
    book = openpyxl.load_workbook(path)
    book.active["D2"].value = "cent"
    book.save(path)
    faults(path, empty_database, tmp_path / "b.xlsx", sheets.CONVENTION)
    copy = openpyxl.load_workbook(tmp_path / "b.xlsx")
    struck = [
        cell.coordinate
        for cells in copy[book.active.title].iter_rows()
        for cell in cells
        if cell.font.strike
    ]
    assert struck == ["B3"]
