"""What programs write, and what a sender means by it: odd parts, empty texts, date formats."""

import struct
import zipfile
import zlib
from pathlib import Path

import openpyxl
import pytest

from data.agreement.model import checked_agreement
from loaders.door.refusal import Unreadable
from loaders.reading.seen import seen
from loaders.reading.sheets import open_sheets
from tests import sheets
from tests.handmade import (
    compound,
    ods,
    record,
    rows_xml,
    sheet_xml,
    xls,
    xls_text,
    xlsx,
    xlsx_parts,
    zipped,
)
from tests.test_reading_sheets import rows_of

PARTNERS = ["Code", "Nom", "Signature", "Plafond", "Contact"]
CATEGORY = checked_agreement(sheets.CONVENTION).categories[0].label
ONE = xlsx_parts({"F": sheet_xml(rows_xml([["Été", 1]]))})


def cells_of(path: Path, content: bytes) -> list[list[object]]:
    path.write_bytes(content)
    return [cell for sheet in seen(path)["sheets"] for cell in sheet["cells"]]


def in_utf16(text: str | bytes, encoding: str = "utf-16") -> bytes:
    if isinstance(text, bytes):
        return text
    return text.replace('encoding="UTF-8"', 'encoding="UTF-16"').encode(encoding)


# Parts in UTF-16.


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1"])
@pytest.mark.parametrize("name", ["customXml/item1.xml", "docProps/core.xml", "xl/theme/t.xml"])
def test_a_part_that_nothing_opens_may_be_in_any_encoding(name, encoding, tmp_path):
    part = f'<?xml version="1.0" encoding="{encoding}"?><mashup>é</mashup>'.encode(encoding)
    assert cells_of(tmp_path / "a.xlsx", zipped({**ONE, name: part})) == [
        ["A1", "Été"],
        ["B1", 1.0],
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32-be"])
def test_a_document_type_is_refused_in_whatever_encoding(encoding, tmp_path):
    part = '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd"><a/>'.encode(encoding)
    with pytest.raises(Unreadable, match="définition de type"):
        cells_of(tmp_path / "a.xlsx", zipped({**ONE, "customXml/item1.xml": part}))


def test_a_part_that_nothing_opens_is_still_compared_with_its_checksum(tmp_path):
    content = zipped({**ONE, "customXml/item1.xml": in_utf16("<a/>")}, zipfile.ZIP_STORED)
    place = content.index(in_utf16("<a/>")[2:])
    with pytest.raises(Unreadable, match="abîmée"):
        cells_of(tmp_path / "a.xlsx", content[:place] + b"\1" + content[place + 1 :])


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be"])
def test_a_workbook_wholly_in_utf16_is_read(encoding, tmp_path):
    mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
    parts = {
        name: mark + in_utf16(part, encoding) if isinstance(part, str) else part
        for name, part in ONE.items()
    }
    assert cells_of(tmp_path / "a.xlsx", zipped(parts)) == [["A1", "Été"], ["B1", 1.0]]


def test_an_ods_in_utf16_is_read(tmp_path):
    text = '<table:table-cell office:value-type="string"><text:p>Été</text:p></table:table-cell>'
    (tmp_path / "b.ods").write_bytes(ods(f"<table:table-row>{text}</table:table-row>"))
    with zipfile.ZipFile(tmp_path / "b.ods") as kept:
        parts = {name: kept.read(name).decode() for name in kept.namelist()}
    wide = {n: part if n == "mimetype" else in_utf16(part) for n, part in parts.items()}
    assert cells_of(tmp_path / "a.ods", zipped(wide)) == [["A1", "Été"]]


@pytest.mark.parametrize(
    "part",
    [
        pytest.param(sheet_xml(rows_xml([[1]])).encode("utf-16"), id="said to be UTF-8"),
        pytest.param(in_utf16(sheet_xml(rows_xml([[1]]))) + b"\0", id="cut in a letter"),
    ],
)
def test_a_sheet_whose_encoding_is_not_what_it_says_is_refused(part, tmp_path):
    with pytest.raises(Unreadable, match=r"codage .* enregistrez-le"):
        cells_of(tmp_path / "a.xlsx", zipped({**ONE, "xl/worksheets/s1.xml": part}))


# Containers.


@pytest.mark.parametrize("stream", ["WORKBOOK", "Workbook", "workbook", "WorkBook", "BOOK", "book"])
def test_the_stream_of_an_xls_is_found_whatever_its_case(stream, tmp_path):
    content = xls(xls_text(0, 0, "Code"), stream=stream)
    assert cells_of(tmp_path / "a.xls", content) == [["A1", "Code"]]


@pytest.mark.parametrize("name", ["ENCRYPTEDPACKAGE", "EncryptedPackage"])
def test_a_protected_workbook_is_known_whatever_the_case(name, tmp_path):
    with pytest.raises(Unreadable, match="mot de passe"):
        cells_of(tmp_path / "a.xls", compound(name, b""))


def empty_member(crc: int = 0, size: int = 0) -> bytes:
    """A workbook with a member of no byte marked as deflated, and what its header says of it."""
    content = bytearray(zipped({**ONE, "xl/vide.bin": b""}, zipfile.ZIP_STORED))
    for signature, at in ((b"PK\3\4", 8), (b"PK\1\2", 10)):
        place = content.rfind(signature, 0, content.rfind(b"xl/vide.bin") if at == 10 else -1)
        if at == 8:
            place = content.rfind(signature)
        struct.pack_into("<H", content, place + at, zipfile.ZIP_DEFLATED)
        struct.pack_into("<I", content, place + at + 6, crc)
        struct.pack_into("<I", content, place + at + 14, size)
    return bytes(content)


def test_an_empty_member_marked_as_deflated_is_read(tmp_path):
    assert len(cells_of(tmp_path / "a.xlsx", empty_member())) == 2


@pytest.mark.parametrize(
    ("crc", "size"),
    [
        pytest.param(zlib.crc32(b"a"), 1, id="said to hold a byte"),
        pytest.param(1, 0, id="checksum"),
    ],
)
def test_an_empty_member_said_to_hold_something_is_damaged(crc, size, tmp_path):
    with pytest.raises(Unreadable, match="abîmée"):
        cells_of(tmp_path / "a.xlsx", empty_member(crc, size))


# Control characters.

HEAD = f"{';'.join(PARTNERS)}\n"


def test_control_characters_removed_from_a_workbook_are_said(tmp_path, empty_database):
    path = tmp_path / "a.xlsx"
    path.write_bytes(
        xlsx(rows_xml([[*PARTNERS], ["59", "No_x0007_rd", None, None, "a_x0001__x0002_"]]))
    )
    (said,) = sheets.problems(sheets.check([path], empty_database), "control_character")
    assert (said.severity, said.cell) == ("warning", "B2")
    assert "3 caractère(s) de contrôle" in said.message
    assert "B2, E2" in said.message


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        pytest.param(f"{HEAD}59;No\x07rd\n60;\x01\n", "B2, B3", id="plain"),
        pytest.param(f'sep=;\n{HEAD}59;"No\x07rd"\n60;\x01\n', "B2, B3", id="quoted, sep="),
        pytest.param(f'{HEAD}59;\x07"No;rd"\n60;\x01\n', None, id="cells that cannot be told"),
    ],
)
def test_control_characters_removed_from_a_text_file_are_said(
    text, cells, tmp_path, empty_database
):
    path = tmp_path / "a.csv"
    path.write_text(text, encoding="utf-8", newline="")
    (said,) = sheets.problems(sheets.check([path], empty_database), "control_character")
    assert "2 caractère(s) de contrôle" in said.message
    assert (cells or "retiré(s).") in said.message


def test_an_xls_says_its_control_characters_too(tmp_path, empty_database):
    texts = [PARTNERS, ["59", "No\x07rd"]]
    records = b"".join(
        xls_text(r, c, text) for r, row in enumerate(texts) for c, text in enumerate(row)
    )
    (tmp_path / "a.xls").write_bytes(xls(records))
    report = sheets.check([tmp_path / "a.xls"], empty_database)
    assert [p.cell for p in sheets.problems(report, "control_character")] == ["B2"]


# Formulas that give an empty text.


@pytest.mark.parametrize(
    ("cell", "uncached"),
    [
        pytest.param('<c r="B1" t="inlineStr"><f>""</f><is><t></t></is></c>', False, id="inline"),
        pytest.param('<c r="B1" t="inlineStr"><f>""</f><is/></c>', False, id="inline, no text"),
        pytest.param('<c r="B1" t="str"><f>""</f><v></v></c>', False, id="str"),
        pytest.param('<c r="B1" t="str"><f>""</f><v/></c>', False, id="str, closed"),
        pytest.param('<c r="B1" t="s"><f>""</f><v>0</v></c>', False, id="shared"),
        pytest.param('<c r="B1" t="inlineStr"><f>""</f></c>', True, id="inline, nothing"),
        pytest.param('<c r="B1" t="str"><f>""</f></c>', True, id="str, nothing"),
        pytest.param('<c r="B1"><f>1+1</f><v></v></c>', True, id="number"),
    ],
)
def test_a_formula_that_gives_an_empty_text_is_blank(cell, uncached, tmp_path):
    path = tmp_path / "a.xlsx"
    path.write_bytes(
        xlsx(f'<row r="1"><c r="A1"><v>1</v></c>{cell}</row>', shared="<si><t></t></si>")
    )
    (sheet,) = open_sheets(path).sheets
    assert bool(sheet.uncached) is uncached
    assert rows_of(open_sheets(path)) == [[1.0]]


@pytest.mark.parametrize(
    ("attributes", "uncached"),
    [
        pytest.param('office:value-type="string" office:string-value=""', False, id="empty value"),
        pytest.param('office:value-type="string"', False, id="no paragraph"),
        pytest.param("", True, id="nothing"),
        pytest.param('office:value-type="float"', True, id="a number, without it"),
    ],
)
def test_an_ods_formula_that_gives_an_empty_text_is_blank(attributes, uncached, tmp_path):
    one = '<table:table-cell office:value-type="float" office:value="1"/>'
    formula = f'<table:table-cell table:formula="of:=A9" {attributes}/>'
    (tmp_path / "a.ods").write_bytes(ods(f"<table:table-row>{one}{formula}</table:table-row>"))
    (sheet,) = open_sheets(tmp_path / "a.ods").sheets
    assert bool(sheet.uncached) is uncached


ADDITION, EMPTY_STRING = b"\x1e\1\0\x1e\1\0\3", b"\x17\0\0"
NOTHING, ZERO = b"\3\0\0\0\0\0\xff\xff", bytes(8)


@pytest.mark.parametrize(
    ("value", "flags", "tokens", "uncached"),
    [
        pytest.param(NOTHING, 0, EMPTY_STRING, False, id='=""'),
        pytest.param(NOTHING, 0, ADDITION, True, id="an addition without a value"),
        pytest.param(NOTHING, 0, b"\x25" + bytes(8) + b"\x22\1\4\0", True, id="a sum without one"),
        pytest.param(ZERO, 3, ADDITION, True, id="zero, to be computed again"),
        pytest.param(ZERO, 2, ADDITION, False, id="zero, as OpenOffice computes it"),
        pytest.param(ZERO, 0, ADDITION, False, id="zero"),
        pytest.param(struct.pack("<d", 5), 3, ADDITION, False, id="a value, computed again"),
    ],
)
def test_an_xls_formula_never_computed_is_told_from_an_empty_text(
    value, flags, tokens, uncached, tmp_path
):
    head = struct.pack("<HHH", 0, 1, 0) + value + struct.pack("<HIH", flags, 0, len(tokens))
    (tmp_path / "a.xls").write_bytes(xls(xls_text(0, 0, "Code") + record(6, head + tokens)))
    (sheet,) = open_sheets(tmp_path / "a.xls").sheets
    assert sheet.uncached == ({(1, 2)} if uncached else set())


# A negative number under a date format.


def dated_xlsx(path: Path, rows: list[list[object]], number_format: str = "dd/mm/yyyy") -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    for cells in sheet.iter_rows():
        for cell in cells:
            if isinstance(cell.value, int | float):
                cell.number_format = number_format
    book.save(path)
    return path


def dated_xls(path: Path, rows: list[list[object]], number_format: str = "dd/mm/yyyy") -> Path:
    code = number_format.encode("latin-1")
    book = record(0x41E, struct.pack("<HHB", 164, len(code), 0) + code)
    book += record(0xE0, bytes(20)) + record(0xE0, struct.pack("<HH", 0, 164) + bytes(16))
    cells = b""
    for row, values in enumerate(rows):
        for column, value in enumerate(values):
            if isinstance(value, str):
                cells += xls_text(row, column, value)
            elif isinstance(value, int):  # a short form, in hundredths
                cells += record(0x27E, struct.pack("<HHHi", row, column, 1, value * 400 | 3))
            elif value is not None:
                cells += record(0x203, struct.pack("<HHHd", row, column, 1, value))
    path.write_bytes(xls(cells, book))
    return path


WRITERS = [
    pytest.param(dated_xlsx, "a.xlsx", id="xlsx"),
    pytest.param(dated_xls, "a.xls", id="xls"),
]


@pytest.mark.parametrize("number_format", ["dd/mm/yyyy", "yyyy-mm-dd hh:mm", "h:mm", "[h]:mm"])
@pytest.mark.parametrize(("write", "name"), WRITERS)
def test_a_negative_number_under_a_date_format_is_the_number_typed(
    write, name, number_format, tmp_path
):
    path = write(tmp_path / name, [["a", "b", "c"], [-1200, -1.25, "x"]], number_format)
    assert rows_of(open_sheets(path)) == [["a", "b", "c"], [-1200.0, -1.25, "x"]]


@pytest.mark.parametrize("number_format", ['#,##0.00 "days"', "[Red]-0.00", "General", r"0\d"])
def test_a_number_format_with_letters_is_no_date(number_format, tmp_path):
    path = dated_xlsx(tmp_path / "a.xlsx", [["a", "b"], [-1200, -1.25]], number_format)
    (sheet,) = open_sheets(path).sheets
    assert not sheet.negatives
    assert rows_of(open_sheets(path)) == [["a", "b"], [-1200.0, -1.25]]


@pytest.mark.parametrize(("write", "name"), WRITERS)
def test_a_negative_date_is_an_amount_a_text_or_a_refusal_that_says_so(
    write, name, tmp_path, empty_database
):
    forecast = [
        ["Exercice", "Catégorie", "Libellé", "Code", "AE prévues", "CP prévus"],
        ["2020", CATEGORY, "Avoir", "59", -1200, -1200.5],
    ]
    path = write(tmp_path / name, forecast)
    rows = sheets.read_rows(path, "forecast", "commitments_cents, payments_cents")
    assert rows == [(-120_000, -120_050)]
    partners = [PARTNERS, ["59", "Nord", -1.5, "100", "c"], ["60", "Oise", None, "100", -2]]
    path = write(tmp_path / name, partners)
    assert sheets.read_rows(path, "partners", "partner, contact") == [("60", "-2")]
    report = sheets.check([path], empty_database)
    (said,) = sheets.errors(report)
    assert (said.kind, said.cell, said.value) == ("bad_date", "C2", "-1,5")
    assert "nombre négatif au format date" in said.message


@pytest.mark.parametrize(
    ("value", "number_format", "hint"),
    [
        pytest.param(9000, "dd/mm/yyyy", "au format date", id="a date"),
        pytest.param(0.5, "dd/mm/yyyy", "au format heure, ou date", id="an hour"),
        pytest.param(9000, "[h]:mm", "au format durée", id="a duration"),
    ],
)
def test_an_amount_that_its_format_hides_is_refused_naming_it(
    value, number_format, hint, tmp_path, empty_database
):
    rows = [PARTNERS, ["59", "Nord", "01/01/2020", value, "c"]]
    path = dated_xlsx(tmp_path / "a.xlsx", rows, number_format)
    (said,) = sheets.errors(sheets.check([path], empty_database))
    assert (said.kind, said.cell) == ("bad_amount", "D2")
    assert hint in said.message
