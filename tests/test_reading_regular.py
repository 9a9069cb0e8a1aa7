"""Regular sheets, read by us: cell for cell what the native reader gives, or left to it."""

import json
import subprocess
import sys
from datetime import date, datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.door.jail import run_jailed
from loaders.door.refusal import Unreadable
from loaders.reading.native import NativeRows, RegularRows
from loaders.reading.sheets import open_sheets
from tests.both_readers import both
from tests.handmade import sheet_xml, xlsx, xlsx_parts, zipped
from tests.shared import ROOT, shared_folder

TEXTS = "<si><t>Code</t></si><si><t>Été &amp; hiver</t></si>"
TEXT = '<c r="{}" t="s"><v>{}</v></c>'
NUMBER = '<c r="{}"><v>{}</v></c>'


def row(number, *cells, tag=""):
    return f'<row r="{number}"{tag}>{"".join(cells)}</row>'


def opened(folder: Path, content: bytes):
    path = folder / "classeur.xlsx"
    path.write_bytes(content)
    (sheet,) = open_sheets(path).sheets
    return path, sheet


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        pytest.param(
            row(1, TEXT.format("A1", 0), NUMBER.format("B1", 2.5)), [["Code", 2.5]], id="as usual"
        ),
        pytest.param(
            row(1, TEXT.format("A1", 1)), [["Été & hiver"]], id="accents and an ampersand"
        ),
        pytest.param(
            row(1, NUMBER.format("A1", -0.5), NUMBER.format("B1", "00.10")),
            [[-0.5, 0.1]],
            id="minus, needless zeros",
        ),
        pytest.param(
            row(1, '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>'),
            [[True, False]],
            id="booleans",
        ),
        pytest.param(
            row(1, '<c r="A1" t="n"><v>7</v></c><c r="B1" s="0" t="s"><v>0</v></c>'),
            [[7.0, "Code"]],
            id="types said, style before type",
        ),
        pytest.param(
            row(1, '<c r="A1" s="1"/><c r="B1" t="n" /><c r="C1"></c>', NUMBER.format("D1", 4)),
            [[None, None, None, 4.0]],
            id="blank cells of every form",
        ),
        pytest.param(
            row(3, NUMBER.format("C3", 1)) + row(5, NUMBER.format("B5", 2)),
            [[], [], [None, None, 1.0], [], [None, 2.0, None]],
            id="rows and columns left out",
        ),
        pytest.param(
            row(1, NUMBER.format("A1", 1)) + '<row r="2"/><row r="3"></row>' + row(9, tag=' ht=""'),
            [[1.0]],
            id="blank rows at the end",
        ),
        pytest.param(
            "".join(
                row(n, NUMBER.format(f"A{n}", n), *([TEXT.format(f"B{n}", 0)] if n % 2 else []))
                for n in range(1, 6)
            ),
            [[1.0, "Code"], [2.0, None], [3.0, "Code"], [4.0, None], [5.0, "Code"]],
            id="rows of two shapes, in turn",
        ),
        pytest.param(
            row(1, '<c r="A1" s="1"><v>45000</v></c>')
            + row(2, '<c r="A2" s="0"><v>45000</v></c>')
            + row(3, '<c r="A3" s="1"><v>45000.5</v></c>'),
            [[date(2023, 3, 15)], [45000.0], [datetime(2023, 3, 15, 12)]],
            id="dates and numbers in one column",
        ),
        pytest.param(
            row(1, *(f'<c r="{"ABCDE"[i]}1" s="1"><v>{serial}</v></c>'
                     for i, serial in enumerate((0, 0.5, 60, -3, 3_000_000)))),
            [[time(0), time(12), date(1900, 2, 28), -3.0, 3e6]],
            id="dates out of the calendar",
        ),
        pytest.param(
            row(1, NUMBER.format("A1", 1), tag=' spans="1:9" ht="12.5" hidden="false"'),
            [[1.0]],
            id="row with attributes, said not to be hidden",
        ),
    ],
)  # fmt: skip
def test_a_regular_sheet_is_read_by_us(cells, expected, tmp_path):
    path, sheet = opened(tmp_path, xlsx(cells, shared=TEXTS))
    assert isinstance(sheet.source, RegularRows)
    assert list(sheet.iter_rows()) == expected
    ((ours, native),) = both(path)
    assert ours == native


@pytest.mark.parametrize(
    "cells",
    [
        pytest.param('<c r="A1" t="inlineStr"><is><t>Code</t></is></c>', id="text of its own"),
        pytest.param('<c r="A1" t="str"><v>Code</v></c>', id="text of a formula"),
        pytest.param('<c r="A1"><f>1+1</f><v>2</v></c>', id="formula"),
        pytest.param('<c r="A1" t="e"><v>#REF!</v></c><c r="B1"><v>1</v></c>', id="error cell"),
        pytest.param('<c r="A1" t="d"><v>2020-01-31</v></c>', id="ISO date"),
        pytest.param('<c r="A1"><v></v></c><c r="B1"><v>1</v></c>', id="empty value"),
        pytest.param('<c r="A1"><v>1E-7</v></c>', id="power of ten"),
        pytest.param('<c r="A1"><v>+5</v></c>', id="plus sign"),
        pytest.param('<c r="A1"><v> 5</v></c>', id="space"),
        pytest.param("<c><v>1</v></c>", id="cell without its place"),
        pytest.param('<c r="A1" ph="1"><v>1</v></c>', id="unusual attribute"),
        pytest.param('<c r="A1"><v>1</v></c> <c r="B1"><v>2</v></c>', id="spaces between cells"),
        pytest.param('<c r="B1"><v>1</v></c><c r="A1"><v>2</v></c>', id="cells out of order"),
    ],
)
def test_any_other_sheet_is_left_to_the_native_reader(cells, tmp_path):
    _, sheet = opened(tmp_path, xlsx(row(1, cells), shared=TEXTS))
    assert isinstance(sheet.source, NativeRows)


@pytest.mark.parametrize(
    "shared",
    [
        pytest.param("<si><r><t>Co</t></r><r><t>de</t></r></si>", id="rich"),
        pytest.param("<si><t>Code</t><rPh><t>ko</t></rPh></si>", id="with its pronunciation"),
        pytest.param("<si><t/></si>", id="empty"),
        pytest.param("<si><t>  </t></si>", id="blank"),
        pytest.param("<si><t>a_x000D_b</t></si>", id="escaped character"),
        pytest.param("<si><t>a&#13;b</t></si>", id="numbered character"),
        pytest.param("<si><t><![CDATA[Code]]></t></si>", id="CDATA"),
    ],
)
def test_texts_that_need_care_leave_the_workbook_to_the_native_reader(shared, tmp_path):
    cells = row(1, TEXT.format("A1", 0), NUMBER.format("B1", 1))
    _, sheet = opened(tmp_path, xlsx(cells, shared=shared))
    assert isinstance(sheet.source, NativeRows)


@pytest.mark.parametrize(
    ("shared", "expected"),
    [
        pytest.param("<si><t> \n a b\u00a0 </t></si>", "a b\u00a0", id="trimmed"),
        pytest.param('<si><t xml:space="preserve"> a\n</t></si>', " a\n", id="spaces kept"),
        pytest.param("<si><t> &lt;&gt;&quot;&apos;&amp;lt; </t></si>", "<>\"'&lt;", id="entities"),
        pytest.param("<si><t>😀 ﬁ ≠</t></si>", "😀 ﬁ ≠", id="beyond Latin"),
    ],
)
def test_shared_texts_are_read_as_the_native_reader_does(shared, expected, tmp_path):
    path, sheet = opened(tmp_path, xlsx(row(1, TEXT.format("A1", 0)), shared=shared))
    assert isinstance(sheet.source, RegularRows)
    assert list(sheet.iter_rows()) == [[expected]]
    ((ours, native),) = both(path)
    assert ours == native


# Long enough for several blocks: what is wrong comes when rows have already been given.
LONG = 20_000


@pytest.mark.parametrize(
    "last",
    [
        pytest.param("<v>1-2</v>", id="a number that is none"),
        pytest.param("<v>1.2.3</v>", id="two decimal points"),
    ],
)
def test_a_sheet_irregular_on_the_way_is_finished_by_the_native_reader(last, tmp_path):
    cells = "".join(row(n, NUMBER.format(f"A{n}", n)) for n in range(1, LONG))
    path, sheet = opened(tmp_path, xlsx(cells + row(LONG, f'<c r="A{LONG}">{last}</c>')))
    assert isinstance(sheet.source, RegularRows)
    assert list(sheet.iter_rows()) == [*([float(n)] for n in range(1, LONG)), [last[3:-4]]]
    assert list(sheet.iter_rows())[-1] == [last[3:-4]], "read again"
    ((ours, native),) = both(path)
    assert ours == native


@pytest.mark.parametrize(
    "cell",
    [
        pytest.param('<c r="A2" t="s"><v>9</v></c>', id="text that is not there"),
        pytest.param('<c r="A2" t="s9"><v>0</v></c>', id="type that is none"),
    ],
)
def test_a_cell_the_native_reader_refuses_is_refused(cell, tmp_path):
    cells = row(1, TEXT.format("A1", 0)) + row(2, cell)
    _, sheet = opened(tmp_path, xlsx(cells, shared=TEXTS))
    with pytest.raises(Unreadable, match="endommagé"):
        list(sheet.iter_rows())


def test_a_cell_that_says_it_is_in_another_row_is_where_the_native_reader_puts_it(tmp_path):
    cells = "".join(
        row(n, NUMBER.format(place, n)) for n, place in enumerate(("A1", "A9", "A3"), 1)
    )
    path, sheet = opened(tmp_path, xlsx(cells))
    assert isinstance(sheet.source, RegularRows)
    ((ours, native),) = both(path)
    assert ours == native


def test_a_sheet_is_read_twice_and_beside_another(tmp_path):
    parts = {
        name: sheet_xml(row(1, TEXT.format("A1", n)) + row(2, NUMBER.format("A2", n)))
        for n, name in enumerate(("Une", "Autre"))
    }
    path = tmp_path / "deux.xlsx"
    path.write_bytes(zipped(xlsx_parts(parts, shared=TEXTS)))
    one, other = open_sheets(path).sheets
    begun = one.iter_rows()
    assert next(begun) == ["Code"]
    assert list(other.iter_rows()) == [["Été & hiver"], [1.0]]
    assert list(begun) == [[0.0]]
    assert list(one.iter_rows()) == [["Code"], [0.0]]


CELLS = st.one_of(
    st.none(),
    st.text(
        st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff")
        | st.sampled_from("<>&'\" \n\t\u00a0\u202f\u2009éŒ€_x")
    ),
    st.integers(-(10**12), 10**12),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.decimals(-(10**9), 10**9, places=2).map(float),
    st.booleans(),
    st.dates(date(1900, 3, 1), date(2200, 1, 1)),
    st.datetimes(datetime(1904, 1, 2), datetime(2200, 1, 1)).map(
        lambda t: t.replace(microsecond=0)
    ),
    st.times().map(lambda t: t.replace(microsecond=0)),
    st.timedeltas(timedelta(0), timedelta(days=40)),
)  # fmt: skip
GRIDS = st.lists(st.lists(CELLS, max_size=6), min_size=1, max_size=12)
FORMATS = {date: "dd/mm/yyyy", datetime: "yyyy-mm-dd hh:mm", time: "hh:mm:ss", timedelta: "[h]:mm"}


def by_openpyxl(path: Path, grid):
    book = openpyxl.Workbook()
    for number, values in enumerate(grid, 1):
        for column, value in enumerate(values, 1):
            cell = book.active.cell(number, column)
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"
    book.save(path)


def by_xlsxwriter(path: Path, grid, date1904=False):
    options = {"strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(path, options | {"date_1904": date1904}) as book:
        sheet = book.add_worksheet()
        formats = {kind: book.add_format({"num_format": code}) for kind, code in FORMATS.items()}
        for number, values in enumerate(grid):
            for column, value in enumerate(values):
                sheet.write(number, column, value, formats.get(type(value)))


@pytest.mark.parametrize(
    "write",
    [
        pytest.param(by_openpyxl, id="openpyxl"),
        pytest.param(by_xlsxwriter, id="xlsxwriter"),
        pytest.param(lambda path, grid: by_xlsxwriter(path, grid, True), id="xlsxwriter, 1904"),
    ],
)
@given(grid=GRIDS)
@settings(max_examples=40, deadline=None)
def test_whatever_a_workbook_holds_both_readers_agree(write, grid, tmp_path_factory):
    path = tmp_path_factory.getbasetemp() / "hasard.xlsx"
    try:
        write(path, grid)
    except openpyxl.utils.exceptions.IllegalCharacterError:
        return
    try:
        pairs = list(both(path))
    except Unreadable as refusal:
        assert refusal.kind == "empty_workbook"  # noqa: PT017
        return
    for ours, native in pairs:
        assert ours == native


@pytest.mark.parametrize("path", sorted((ROOT / "data" / "samples").rglob("*.xlsx")), ids=str)
def test_our_samples_are_read_alike(path):
    for ours, native in both(path):
        assert ours == native


def agree(paths) -> int:
    """Return how many regular sheets these files have, both readers agreeing on each."""
    regular = 0
    for path in paths:
        verdict = run_jailed("tests.both_readers", [str(path)], seconds=60)
        if verdict.ok:
            answer = json.loads(verdict.output)
            assert answer["differing"] == [], path.name
            regular += answer["regular"]
        else:
            assert "sans risque" not in (verdict.message or ""), path.name
    return regular


@pytest.mark.drill
def test_both_readers_agree_on_the_corpus_the_inputs_and_the_attacks(tmp_path):
    shared = shared_folder()
    maker = shared / "tools" / "make_attacks.py"
    subprocess.run([sys.executable, maker, tmp_path], check=True, stdout=subprocess.DEVNULL)
    folders = (shared / "corpus", shared / "inputs", tmp_path)
    assert agree(path for folder in folders for path in folder.rglob("*.xls[xm]")) > 50
