"""Workbooks read whole: values, dates, error cells, hidden parts, odd but honest XML."""

import struct
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.door.refusal import Unreadable
from loaders.reading.seen import plain, seen
from loaders.reading.sheets import open_sheets
from tests import handmade
from tests.handmade import MAIN, ods, record, rows_xml, sheet_xml, xls, xlsx, xlsx_parts, zipped

ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>Code</t></is></c><c r="B1"><v>2.5</v></c></row>'


@pytest.fixture
def read(tmp_path: Path):
    def read(content, name="classeur.xlsx"):
        path = tmp_path / name
        path.write_bytes(content)
        return open_sheets(path)

    return read


def rows_of(workbook):
    (sheet,) = workbook.sheets
    rows = [list(row) for row in sheet.iter_rows()]
    for row in rows:
        while row and row[-1] is None:
            row.pop()
    while rows and not rows[-1]:
        rows.pop()
    return rows


def prefixed(text):
    for tag in ("worksheet", "sheetData", "row", "c", "v", "is", "t"):
        for end in " >/":
            text = text.replace(f"<{tag}{end}", f"<x:{tag}{end}")
            text = text.replace(f"</{tag}{end}", f"</x:{tag}{end}")
    return text.replace("xmlns=", "xmlns:x=")


def with_sheet(part):
    return zipped(xlsx_parts({"Feuille": part}))


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(xlsx(ROW), id="as usual"),
        pytest.param(xlsx(ROW, main=handmade.STRICT), id="Strict OOXML"),
        pytest.param(with_sheet(prefixed(sheet_xml(ROW))), id="namespace prefix"),
        pytest.param(xlsx(ROW.replace('"', "'")), id="single quotes"),
        pytest.param(xlsx(ROW.replace(' r="A1"', "").replace(' r="B1"', "")), id="cells without r"),
        pytest.param(xlsx(ROW.replace('row r="1"', "row")), id="rows without r"),
        pytest.param(xlsx("<!-- <row r='9'> -->" + ROW), id="comment"),
        pytest.param(xlsx(ROW.replace("Code", "<![CDATA[Code]]>")), id="CDATA"),
        pytest.param(xlsx(ROW.replace("><", ">\r\n  <")), id="indented"),
        pytest.param(xlsx(ROW.replace("<c r", "<c\n  r")), id="line end inside a tag"),
        pytest.param(xlsx(ROW, before='<dimension ref="A1:XFD1048576"/>'), id="lying dimension"),
        pytest.param(
            xlsx('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2.5</v></c></row>',
                 shared="<si><t>Code</t></si>"),
            id="shared string",
        ),
        pytest.param(
            xlsx(
                '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><v>2.5</v></c>'
                '<c r="C1" t="s"><v>0</v></c></row>',
                shared="<si><t/></si><si><r><t>Co</t></r><r><t>de</t></r>"
                "<rPh><t>ko</t></rPh></si>",
            ),
            id="rich shared string, and an empty one",
        ),
        pytest.param(
            xlsx(
                '<row r="1"><c r="A1" t="str"><f>B9</f><v>Code</v></c>'
                '<c r="B1"><f>1+1.5</f><v>2.5</v></c>'
                '<c r="C1" t="str"><f>""</f><v></v></c></row>'
            ),
            id="formulas with their values",
        ),
        pytest.param(
            xlsx('<row r="1"><c r="B1"><v>2.5</v></c></row>'
                 '<row r="1"><c r="A1" t="str"><v>Code</v></c></row>'),
            id="row in two pieces",
        ),
        pytest.param(zipped({k.replace("/", "\\"): v for k, v in xlsx_parts(
            {"Feuille": sheet_xml(ROW)}).items()}), id="backslashes in the archive"),
        pytest.param(
            ods('<table:table-row><table:table-cell office:value-type="string">'
                '<text:p>Code</text:p></table:table-cell>'
                '<table:table-cell office:value-type="float" office:value="2.5">'
                "<text:p>2,5</text:p></table:table-cell></table:table-row>"
                '<table:table-row table:number-rows-repeated="1048575"><table:table-cell '
                'table:number-columns-repeated="16384"/></table:table-row>'),
            id="ODS with its blank tail",
        ),
        pytest.param(
            zipped({"content.xml": handmade.ods_content(
                "\n <table:table-row>\n  <table:table-cell office:value-type='string'>\n"
                "   <text:p>Code</text:p>\n  </table:table-cell>\n  <table:table-cell "
                'office:value-type="float" office:value="2.5"/>\n </table:table-row>\n')}),
            id="ODS indented, without mimetype",
        ),
        pytest.param(
            xls(record(0x204, struct.pack("<HHHHB", 0, 0, 0, 4, 0) + b"Code")
                + record(0x203, struct.pack("<HHHd", 0, 1, 0, 2.5))),
            id="XLS",
        ),
    ],
)  # fmt: skip
def test_open_sheets_reads(content, read):
    assert rows_of(read(content)) == [["Code", 2.5]]


def test_sheets_keep_their_order_names_and_hidden_state(read):
    parts = {name: sheet_xml(ROW) for name in ("Été & hiver", "Masquée", "Très masquée")}
    states = {"Masquée": "hidden", "Très masquée": "veryHidden"}
    workbook = read(zipped(xlsx_parts(parts, states=states)))
    assert [(sheet.name, sheet.hidden) for sheet in workbook.sheets] == [
        ("Été & hiver", False),
        ("Masquée", True),
        ("Très masquée", True),
    ]


def test_a_sheet_can_be_read_again_and_beside_another(read):
    parts = {name: sheet_xml(rows_xml([[name], [1]])) for name in "AB"}
    first, second = read(zipped(xlsx_parts(parts))).sheets
    head = next(first.iter_rows())
    assert (head, list(second.iter_rows())) == (["A"], [["B"], [1.0]])
    assert list(first.iter_rows()) == list(first.iter_rows()) == [["A"], [1.0]]


def test_rows_begin_at_the_first_cell_and_blank_ones_are_empty_lists(read):
    (sheet,) = read(xlsx('<row r="3"><c r="C3"><v>7</v></c><c r="E3"><v>8</v></c></row>')).sheets
    assert list(sheet.iter_rows()) == [[], [], [None, None, 7.0, None, 8.0]]


@pytest.mark.parametrize(
    ("properties", "serial"),
    [
        pytest.param("", 45000, id="1900"),
        pytest.param('<workbookPr date1904="1"/>', 43538, id="1904"),
    ],
)
def test_dates_come_out_right_in_both_calendars(properties, serial, read):
    cells = (
        f'<row r="1"><c r="A1" s="1"><v>{serial}</v></c><c r="B1" s="1"><v>{serial}.5</v></c></row>'
    )
    workbook = read(xlsx(cells, properties=properties))
    assert workbook.date1904 is bool(properties)
    assert rows_of(workbook) == [[date(2023, 3, 15), datetime(2023, 3, 15, 12)]]


def test_xls_says_its_calendar_hidden_parts_and_merged_cells(read):
    number = struct.pack("<HHHd", 1, 0, 0, 5.0)
    hidden_row = struct.pack("<HHHHHHI", 1, 0, 1, 255, 0, 0, 0x20)
    hidden_column = struct.pack("<HHHHHH", 2, 3, 0, 0, 1, 0)
    content = xls(
        record(0x7D, hidden_column)
        + record(0x208, hidden_row)
        + record(0x203, number)
        + record(0xE5, struct.pack("<HHHHH", 1, 0, 0, 0, 1)),
        book=record(0x22, b"\x01\x00"),
    )
    workbook = read(content, "ancien.xls")
    (sheet,) = workbook.sheets
    assert (workbook.kind, workbook.date1904, sheet.merged) == ("xls", True, 1)
    assert (sheet.hidden_rows, sheet.hidden_columns) == ((2,), ("C", "D"))


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(
            xlsx('<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="e"><v>#REF!</v></c>'
                 '<c r="C2"><f>A1*2</f></c></row>'),
            id="XLSX",
        ),
        pytest.param(
            xlsx('<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="e"><f>X9</f><v>#REF!</v></c>'
                 '<c r="C2"><f>A1*2</f><v></v></c></row>'),
            id="XLSX, from formulas",
        ),
        pytest.param(
            ods('<table:table-row><table:table-cell/></table:table-row>'
                '<table:table-row><table:table-cell office:value-type="float" office:value="1"/>'
                '<table:table-cell table:formula="of:=1" office:value-type="string" '
                'office:string-value="" calcext:value-type="error"><text:p>#REF!</text:p>'
                '</table:table-cell><table:table-cell table:formula="of:=1"/></table:table-row>'),
            id="ODS",
        ),
        pytest.param(
            ods('<table:table-row/><table:table-row>'
                '<table:table-cell office:value-type="float" office:value="1"/>'
                '<table:table-cell table:formula="of:=1" office:value-type="float" '
                'office:value="0"><text:p>#REF!</text:p></table:table-cell>'
                '<table:table-cell table:formula="of:=1"/></table:table-row>'),
            id="ODS, where the error has a value",
        ),
    ],
)  # fmt: skip
def test_error_cells_and_formulas_without_value_are_named_and_blank(content, read):
    workbook = read(content)
    (sheet,) = workbook.sheets
    assert (dict(sheet.errors), sheet.uncached) == ({(2, 2): "#REF!"}, {(2, 3)})
    assert rows_of(workbook) == [[], [1.0]]


@pytest.mark.parametrize(
    "error",
    [
        pytest.param(record(0x205, struct.pack("<HHHBB", 1, 1, 0, 0x17, 1)), id="typed"),
        pytest.param(
            record(0x06, struct.pack("<HHH", 1, 1, 0) + b"\2\0\x17\0\0\0\xff\xff" + bytes(8)),
            id="from a formula",
        ),
    ],
)
def test_error_cells_of_an_xls_are_named(error, read):
    (sheet,) = read(xls(record(0x203, struct.pack("<HHHd", 1, 0, 0, 1.0)) + error)).sheets
    assert dict(sheet.errors) == {(2, 2): "#REF!"}


def test_a_workbook_of_errors_only_is_not_empty(read):
    (sheet,) = read(xlsx('<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>')).sheets
    assert dict(sheet.errors) == {(1, 1): "#N/A"}


def test_hidden_rows_and_columns_with_values_are_named(read):
    cells = "".join(
        f'<row r="{n}"{hidden}><c r="A{n}"><v>{n}</v></c><c r="C{n}"><v>1</v></c></row>'
        for n, hidden in ((1, ""), (2, ' hidden="1"'), (3, ' ht="0" hidden="true"'))
    )
    columns = '<cols><col min="2" max="2" hidden="1"/><col min="3" max="16384" hidden="1"/></cols>'
    merged = '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'
    blank = '<row r="9" hidden="1"/>'
    (sheet,) = read(xlsx(cells + blank, before=columns, after=merged)).sheets
    assert (sheet.hidden_rows, sheet.hidden_columns, sheet.merged) == ((2, 3), ("B", "C"), 1)


def test_ods_repeats_are_unfolded_and_hidden_parts_named(read):
    cell = '<table:table-cell office:value-type="float" office:value="4" {}/>'
    two = cell.format('table:number-columns-repeated="2"')
    merged = cell.format('table:number-columns-spanned="2" table:number-rows-spanned="1"')
    (sheet,) = read(
        ods(
            '<table:table-column/><table:table-column table:visibility="collapse" '
            'table:number-columns-repeated="3"/>'
            f'<table:table-row table:number-rows-repeated="2" table:visibility="filter">{two}'
            f"</table:table-row><table:table-row>{merged}<table:covered-table-cell/></table:table-row>"
        )
    ).sheets
    assert [row[:2] for row in sheet.iter_rows()] == [[4.0, 4.0], [4.0, 4.0], [4.0, None]]
    assert (sheet.hidden_rows, sheet.hidden_columns, sheet.merged) == ((1, 2), ("B",), 1)


def test_control_characters_are_removed_and_counted(read):
    texts = "<is><t>a_x0007_b_x000D_c&#13;d\te</t></is>"
    workbook = read(xlsx(f'<row r="1"><c r="A1" t="inlineStr">{texts}</c></row>'))
    assert rows_of(workbook) == [["ab\nc\nd\te"]]
    assert workbook.sheets[0].stripped == 1


def test_very_long_texts_are_kept_whole(read):
    assert rows_of(read(xlsx(rows_xml([["x" * 100_000]])))) == [["x" * 100_000]]


@pytest.mark.parametrize(
    ("cells", "count"),
    [
        pytest.param('<c r="A1" s="1"/><c r="B1"><v>1</v></c>', 1, id="styled blank"),
        pytest.param('<c r="A1"><v></v></c><c r="B1"><v>1</v></c>', 1, id="empty value"),
        pytest.param('<c r="A1" t="inlineStr"><is><t></t></is></c><c r="B1"><v>1</v></c>', 1,
                     id="empty text"),
        pytest.param('<c r="A1" t="inlineStr"><is><t> </t></is></c><c r="B1"><v>1</v></c>', 1,
                     id="space that is trimmed"),
        pytest.param('<c r="A1" t="inlineStr"><is><t xml:space="preserve"> </t></is></c>'
                     '<c r="B1"><v>1</v></c>', 2, id="space that is kept"),
    ],
)  # fmt: skip
def test_blank_cells_are_blank_to_the_count_and_to_the_reader(cells, count, read):
    # Many rows of one shape, some with other values of the same shape.
    rows = "".join(
        f'<row r="{n}">{cells.replace("A1", f"A{n}").replace("B1", f"B{n}")}</row>'
        for n in range(1, 50)
    )
    full = '<row r="50"><c r="A50"><v>5</v></c><c r="B50"><v>7</v></c></row>'
    (sheet,) = read(xlsx(rows + full)).sheets
    assert sheet.non_empty == 49 * count + 2
    assert len(list(sheet.iter_rows())) == 50


Values = st.one_of(
    st.none(),
    st.booleans(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1),
    st.sampled_from(["5", " ", "&#13;", "_x", "<v></v>", "]]>", "#REF!", "  é"]),
)


@settings(max_examples=60, deadline=None)
@given(rows=st.lists(st.lists(Values, max_size=5), min_size=1, max_size=8))
def test_open_sheets_gives_back_what_was_written(rows, tmp_path_factory):
    path = tmp_path_factory.mktemp("classeur") / "a.xlsx"
    path.write_bytes(xlsx(rows_xml([*rows, ["fin"]])))
    (sheet,) = open_sheets(path).sheets
    read = [row + [None] * (5 - len(row)) for row in sheet.iter_rows()]
    assert read == [row + [None] * (5 - len(row)) for row in [*rows, ["fin"]]]


def test_a_count_that_disagrees_refuses_the_file(read):
    (sheet,) = read(xlsx(ROW)).sheets
    sheet.non_empty += 1
    with pytest.raises(Unreadable, match="remplies : 3, cellules lues : 2"):
        list(sheet.iter_rows())


def test_seen_tells_all_that_was_read(tmp_path: Path):
    path = tmp_path / "été.xlsx"
    path.write_bytes(
        xlsx(
            '<row r="2" hidden="1"><c r="A2" t="str"><v>Code</v></c>'
            '<c r="B2" s="1"><v>45000</v></c>'
            '<c r="C2" t="e"><v>#N/A</v></c><c r="D2"><f>1</f></c><c r="AA2"><v>INF</v></c></row>'
        )
    )
    answer = seen(path)
    assert len(answer.pop("sha256")) == 64
    assert answer == {
        "file": "été.xlsx",
        "kind": "xlsx",
        "date1904": False,
        "notices": [],
        "sheets": [
            {
                "name": "Feuille",
                "hidden": False,
                "rows": 2,
                "columns": 27,
                "non_empty": 3,
                "errors": [{"cell": "C2", "value": "#N/A"}],
                "uncached": ["D2"],
                "hidden_rows": [2],
                "hidden_columns": [],
                "merged": 0,
                "stripped": 0,
                "cells": [["A2", "Code"], ["B2", "2023-03-15"], ["AA2", "inf"]],
            }
        ],
    }
    assert "cells" not in seen(path, cells=False)["sheets"][0]


def test_plain_values_are_json_values():
    assert plain(datetime(2023, 3, 15, 12)) == "2023-03-15T12:00:00"
    assert plain(float("nan")) == "nan"
    assert plain(True) is True


def test_macros_are_named_and_never_matter(read):
    parts = xlsx_parts({"Feuille": sheet_xml(ROW)})
    workbook = read(zipped({**parts, "xl/vbaProject.bin": b"\0"}), "classeur.xlsm")
    assert (workbook.kind, rows_of(workbook)) == ("xlsm", [["Code", 2.5]])


def test_chart_sheets_are_passed_over(read):
    parts = xlsx_parts({"Graphique": sheet_xml(""), "Feuille": sheet_xml(ROW)})
    name = "xl/_rels/workbook.xml.rels"
    relations = parts[name]
    assert isinstance(relations, str)
    parts[name] = relations.replace("/worksheet", "/chartsheet", 1)
    parts["xl/worksheets/s1.xml"] = f'<chartsheet xmlns="{MAIN}"/>'
    assert [sheet.name for sheet in read(zipped(parts)).sheets] == ["Feuille"]
