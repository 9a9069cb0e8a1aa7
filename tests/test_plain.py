"""A plain sheet is read a thousand rows at a time, and says the same as row by row."""

import pytest

from data.digest import column_digests, row_digest
from tests import sheets

HEADINGS = ["N° dossier", "Déposé le", "Code", "Nom", "Intitulé", "Réel", "État"]


def application(number, **changes):
    row = [f"26{number:05d}", "15/09/2020", "59", "Exemple", f"Projet {number}", "Oui", "Accepté"]
    for heading, value in changes.items():
        row[{"code": 2, "state": 6, "key": 0}[heading]] = value
    return row


@pytest.fixture
def checked(tmp_path, empty_database):
    def check(rows):
        file = sheets.workbook(tmp_path / "c.xlsx", {"Candidatures": [HEADINGS, *rows]})
        return sheets.check([file], empty_database)

    return check


def test_faults_lost_among_thousands_of_rows_are_all_found_at_their_cells(checked):
    rows = [application(number) for number in range(2500)]
    rows[1300] = application(1300, state="Peut-être")
    rows[1301] = application(1301, code="99")
    rows[2100] = application(2100, key=rows[50][0])  # another content
    rows[2200] = application(50)  # the same content
    rows[2300] = [None] * len(HEADINGS)
    rows[2400] = ["TOTAL", None, None, None, None, None, None]
    report = checked(rows)
    assert {(p.kind, p.cell) for p in sheets.errors(report)} == {
        ("bad_value", "G1302"),
        ("unknown_partner", "C1303"),
        ("duplicate_key", "A2102"),
    }
    assert [p.cell for p in sheets.problems(report, "repeated_row")] == ["A2202"]
    (sheet,) = report.files[0].sheets
    assert (sheet.rows, sheet.total_rows, sheet.refused) == (2498, 1, 3)
    assert sheet.counts.added == 2494


def test_thousands_of_good_rows_are_all_kept(checked):
    report = checked([application(number) for number in range(2500)])
    assert sheets.errors(report) == []
    assert report.counts.added == 2500


@pytest.mark.parametrize(
    "columns",
    [
        pytest.param([["a", "b"], ["c", "d"]], id="texts"),
        pytest.param([["a", None], [1, None]], id="nulls among texts and numbers"),
        pytest.param([["a", "b"], [None, None]], id="a column of nulls"),
        pytest.param([["", "b"], [0, 1]], id="an empty text is not a null"),
    ],
)
def test_digests_by_columns_are_those_of_the_rows(columns):
    assert column_digests(columns) == [row_digest(row) for row in zip(*columns, strict=True)]


def test_a_column_given_as_a_word_or_as_nothing_is_every_rows():
    by_columns = column_digests(["word", ["a", "b"], None])
    assert by_columns == [row_digest(("word", cell, None)) for cell in ("a", "b")]
    assert len({*by_columns, row_digest(("word", "a", ""))}) == 3
