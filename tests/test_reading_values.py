"""The values of a workbook's cells: numbers, dates, booleans, texts, blanks of every form."""

from datetime import date, datetime, time
from pathlib import Path

import pytest

from loaders.door.refusal import Unreadable
from loaders.reading.sheets import open_sheets
from tests.handmade import xlsx

TEXTS = "<si><t>Code</t></si><si><t>Été &amp; hiver</t></si>"
TEXT = '<c r="{}" t="s"><v>{}</v></c>'
NUMBER = '<c r="{}"><v>{}</v></c>'


def row(number, *cells, tag=""):
    return f'<row r="{number}"{tag}>{"".join(cells)}</row>'


def sheet_of(folder: Path, content: bytes):
    path = folder / "classeur.xlsx"
    path.write_bytes(content)
    (sheet,) = open_sheets(path).sheets
    return sheet


def values(sheet):
    """Return the rows up to the last value, each without the blanks at its end."""
    rows = [list(row) for row in sheet.iter_rows()]
    for row in rows:
        while row and row[-1] is None:
            row.pop()
    while rows and not rows[-1]:
        rows.pop()
    return rows


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
            [[], [], [None, None, 1.0], [], [None, 2.0]],
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
            [[1.0, "Code"], [2.0], [3.0, "Code"], [4.0], [5.0, "Code"]],
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
def test_a_cell_is_read_as_the_spreadsheet_holds_it(cells, expected, tmp_path):
    sheet = sheet_of(tmp_path, xlsx(cells, shared=TEXTS))
    assert values(sheet) == expected
    assert values(sheet) == expected, "read again"


@pytest.mark.parametrize(
    ("shared", "expected"),
    [
        pytest.param("<si><t> \n a b\u00a0 </t></si>", "a b\u00a0", id="trimmed"),
        pytest.param('<si><t xml:space="preserve"> a\n</t></si>', " a\n", id="spaces kept"),
        pytest.param("<si><t> &lt;&gt;&quot;&apos;&amp;lt; </t></si>", "<>\"'&lt;", id="entities"),
        pytest.param("<si><t>😀 ﬁ ≠</t></si>", "😀 ﬁ ≠", id="beyond Latin"),
    ],
)
def test_a_shared_text_is_read_as_it_shows(shared, expected, tmp_path):
    sheet = sheet_of(tmp_path, xlsx(row(1, TEXT.format("A1", 0)), shared=shared))
    assert values(sheet) == [[expected]]


@pytest.mark.parametrize(
    "cell",
    [
        pytest.param('<c r="A2" t="s"><v>9</v></c>', id="text that is not there"),
        pytest.param('<c r="A2" t="s9"><v>0</v></c>', id="type that is none"),
    ],
)
def test_a_cell_that_nobody_can_read_refuses_the_file(cell, tmp_path):
    cells = row(1, TEXT.format("A1", 0)) + row(2, cell)
    sheet = sheet_of(tmp_path, xlsx(cells, shared=TEXTS))
    with pytest.raises(Unreadable, match="endommagé"):
        list(sheet.iter_rows())
