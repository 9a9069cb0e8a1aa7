"""A plain sheet is read a thousand rows at a time, and says the same as row by row."""

import pytest

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
