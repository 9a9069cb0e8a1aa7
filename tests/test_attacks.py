"""The attacks on a spreadsheet, under Cap's own headings: refused, or read whole, never worse."""

import zipfile
from io import BytesIO

import pytest

from data.store.database import open_for_reading, programmes_with_rows
from loaders.importing import check, load
from tests.handmade import rows_xml, sheet_xml, xlsx, xlsx_parts, zipped
from tests.sheets import AUTHOR, CONVENTION, errors

HEADINGS = [
    "Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé",
]  # fmt: skip
GOOD = ["59", "TP-1", "03/10/2020", 9000.0, "28/10/2020", 8333.33]
ROWS = rows_xml([HEADINGS, GOOD])
SECOND = '<row r="3"><c r="A3"><v>60</v></c>{cells}</row>'
REST = (
    '<c r="B3"><v>2</v></c><c r="C3"><v>44105</v></c>{amount}'
    '<c r="E3"><v>44120</v></c><c r="F3"><v>9000</v></c>'
)


def amount(xml):
    """Return the good rows and one whose amount called is this cell."""
    return ROWS + SECOND.format(cells=REST.format(amount=xml))


def twice(content):
    """Return a package in which the sheet stands twice."""
    parts = list(xlsx_parts({"Titres": sheet_xml(content)}).items())
    sheet = next(part for part in parts if "worksheets/" in part[0])
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, part in parts:
            archive.writestr(name, part)
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr(*sheet)
    return target.getvalue()


def corrupted(content):
    """Return a workbook with one byte flipped in the middle of its compressed data."""
    data = bytearray(xlsx(content))
    data[len(data) // 2] ^= 0xFF
    return bytes(data)


REFUSED_FILES = [
    pytest.param(
        xlsx(ROWS + '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
        id="a cell in the last corner of the grid",
    ),
    pytest.param(
        xlsx(ROWS + '<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>'),
        id="a row beyond the grid",
    ),
    pytest.param(xlsx(ROWS + ROWS), id="rows written twice"),
    pytest.param(
        zipped(
            {
                **xlsx_parts({"Titres": sheet_xml(ROWS)}),
                "xl/media/blank.bin": b" " * 120_000_000,
            }
        ),
        id="120 MB of blanks in a few kilobytes",
    ),
    pytest.param(
        zipped(
            {
                **xlsx_parts({"Titres": sheet_xml(ROWS)}),
                "xl/extra.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
            }
        ),
        id="a document type",
    ),
    pytest.param(xlsx(ROWS)[:-400], id="a truncated workbook"),
    pytest.param(corrupted(ROWS), id="a flipped byte"),
    pytest.param(b"%PDF-1.4 Code;N\xc2\xb0 titre", id="a PDF called .xlsx"),
    pytest.param(b"", id="an empty file"),
]


@pytest.mark.parametrize("content", REFUSED_FILES)
def test_a_dangerous_file_is_refused_in_one_french_sentence(content, tmp_path, empty_database):
    file = tmp_path / "Appels de fonds.xlsx"
    file.write_bytes(content)
    report = load([file], empty_database, AUTHOR, CONVENTION)
    (problem,) = errors(report)
    assert problem.kind in ("unreadable", "wrong_file", "empty_workbook")
    assert problem.message.startswith(("Ce fichier", "La feuille"))
    assert problem.message.endswith(".")
    with open_for_reading(empty_database) as connection:
        assert programmes_with_rows(connection) == []


def test_a_sheet_that_stands_twice_in_its_package_is_refused(tmp_path, empty_database):
    file = tmp_path / "Appels de fonds.xlsx"
    file.write_bytes(twice(ROWS))
    (problem,) = errors(check([file], empty_database, CONVENTION))
    assert problem.kind == "unreadable"


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        pytest.param('<c r="D3" t="e"><v>#REF!</v></c>', "error_cell", id="an error"),
        pytest.param(
            '<c r="D3"><f>1+1</f></c>', "formula_without_value", id="a formula never computed"
        ),
        pytest.param(
            '<c r="D3" t="inlineStr"><is><t>1.234</t></is></c>', "bad_amount", id="two readings"
        ),
        pytest.param(
            '<c r="D3" t="inlineStr"><is><t>NaN</t></is></c>', "bad_amount", id="not a number"
        ),
        pytest.param(
            '<c r="D3" t="inlineStr"><is><t>٩٠٠٠</t></is></c>', "bad_amount", id="other digits"
        ),
        pytest.param('<c r="D3"><v>1e300</v></c>', "bad_amount", id="beyond belief"),
        pytest.param('<c r="D3"><v>9000.005</v></c>', "bad_amount", id="half a cent"),
        pytest.param('<c r="D3" t="b"><v>1</v></c>', "bad_amount", id="true"),
        pytest.param("", "missing_value", id="nothing"),
    ],
)
def test_a_bad_amount_is_listed_at_its_cell_and_nothing_is_loaded(
    cell, kind, tmp_path, empty_database
):
    file = tmp_path / "Appels de fonds.xlsx"
    file.write_bytes(xlsx(amount(cell)))
    report = load([file], empty_database, AUTHOR, CONVENTION)
    (problem,) = errors(report)
    assert (problem.kind, problem.cell, problem.column) == (kind, "D3", "Montant appelé")
    assert report.import_id is None


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(
            xlsx(ROWS + '<row r="1048576"><c r="A1048576" s="0"/></row>'),
            id="a stray formatted cell on the last row",
        ),
        pytest.param(xlsx(ROWS, before='<dimension ref="A1:XFD1048576"/>'), id="a lying dimension"),
        pytest.param(
            xlsx(ROWS, main="http://purl.oclc.org/ooxml/spreadsheetml/main"), id="Strict OOXML"
        ),
        pytest.param(
            xlsx(ROWS, after='<mergeCells count="1"><mergeCell ref="A9:F900000"/></mergeCells>'),
            id="one huge merge",
        ),
    ],
)
def test_an_honest_oddity_is_read_whole(content, tmp_path, empty_database):
    file = tmp_path / "Appels de fonds.xlsx"
    file.write_bytes(content)
    report = check([file], empty_database, CONVENTION)
    assert errors(report) == []
    assert [sheet.rows for sheet in report.files[0].sheets] == [1]
