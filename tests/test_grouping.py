"""Problems grouped as a sender mends them; those that mending another one mends are not said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.problems import KINDS, Problem, Sentence
from loaders.rows.grouping import RIGHT_FILE, compress, group, group_sentences, without_knock_ons
from tests import sheets
from tests.sheets import CHARTER, CONVENTION

CALLS = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé"]


def problem(kind, cell=None, severity="error", column=None, sheet="Titres", row=None):
    if cell and not row:
        row = int(cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    return Problem(kind, Sentence("", f"{cell}.", mend=""), severity, sheet, cell, row, column)


@pytest.mark.parametrize(
    ("cells", "compressed"),
    [
        pytest.param([], "", id="none"),
        pytest.param(["B4"], "B4", id="one"),
        pytest.param(["B4", "B5", "B6", "B12"], "B4:B6, B12", id="a run and one more"),
        pytest.param(["B9", "B10", "B8"], "B8:B10", id="whatever the order"),
        pytest.param(
            ["AA2", "B2", "B3", "C4"], "B2:B3, C4, AA2", id="columns as Excel orders them"
        ),
        pytest.param(["B4", "B4"], "B4", id="the same cell twice"),
        pytest.param(["4", "7", "8"], "ligne 4, lignes 7 à 8", id="rows without a column"),
    ],
)
def test_cells_are_compressed(cells, compressed):
    assert compress(cells) == compressed


@given(st.sets(st.tuples(st.sampled_from(["A", "Z", "AB"]), st.integers(1, 60))))
def test_compressed_cells_are_all_there_once(places):
    compressed = compress([f"{column}{row}" for column, row in places])
    found = []
    for part in compressed.split(", ") if compressed else []:
        first, _, last = part.partition(":")
        column = first.rstrip("0123456789")
        rows = range(int(first[len(column) :]), int((last or first)[len(column) :]) + 1)
        found += [(column, row) for row in rows]
    assert sorted(found) == sorted(places)


def test_groups_go_right_file_first_then_errors_then_warnings():
    found = group(
        [
            problem("repeated_row", "A9", "warning"),
            problem("bad_date", "C4", column="Appelé le"),
            problem("older_extract", severity="warning"),
            problem("bad_date", "C5", column="Appelé le"),
            problem("bad_date", "E5", column="Encaissé le"),
            problem("other_programme", sheet=None),
        ]
    )
    assert [(one.kind, one.severity, one.column, one.count, one.cells) for one in found] == [
        ("other_programme", "error", None, 1, ""),
        ("older_extract", "warning", None, 1, ""),
        ("bad_date", "error", "Appelé le", 2, "C4:C5"),
        ("bad_date", "error", "Encaissé le", 1, "E5"),
        ("repeated_row", "warning", None, 1, "A9"),
    ]
    assert (found[2].title, found[2].mend) == KINDS["bad_date"]
    assert found[2].example.cell == "C4"


def test_cells_of_several_sheets_bear_their_sheet():
    found = group([problem("bad_date", "C4"), problem("bad_date", "B2", sheet="Suite")])
    assert [one.cells for one in found] == ["« Titres » C4 ; « Suite » B2"]


def test_a_report_says_one_problem_whole_and_many_by_their_cells():
    one, many = group(
        [problem("bad_amount", "D2"), *[problem("bad_date", f"C{r}") for r in (3, 4)]]
    )
    assert group_sentences(one) == ["✗ D2."]
    first, where, example = group_sentences(many)
    assert first.startswith("✗ 2 fois : Une date n’en est pas une. Écrire la date")
    assert (where, example) == ("  où : C3:C4", "  exemple : C3.")


def test_kinds_that_come_first_exist():
    assert set(RIGHT_FILE) <= set(KINDS)


@pytest.mark.parametrize(
    ("cause", "hidden", "kept"),
    [
        pytest.param(problem("wrong_programme"), problem("bad_date", "C4"),
                     problem("bad_date", "C4", sheet="Suite"), id="a sheet refused whole"),
        pytest.param(problem("duplicate_column"), problem("duplicate_key", "B4"),
                     problem("unknown_column", severity="warning"), id="a column that is twice"),
        pytest.param(problem("other_programme", sheet=None), problem("unknown_partner", "A4"),
                     problem("bad_date", "C4"), id="another programme's words"),
    ],
)  # fmt: skip
def test_what_mending_the_cause_mends_is_not_said(cause, hidden, kept):
    assert without_knock_ons([hidden, cause, kept]) == [cause, kept]
    assert without_knock_ons([hidden, kept]) == [hidden, kept]


def test_a_missing_column_hides_no_other_fault():
    found = [problem("missing_column"), problem("bad_date", "C4")]
    assert without_knock_ons(found) == found


def calls(tmp_path, *rows):
    return sheets.workbook(tmp_path / "appels.xlsx", {"Titres": [CALLS, *rows]})


def test_rows_that_wait_for_a_refused_row_are_said_once(tmp_path, database):
    teams = [["Équipe", "Nom", "Intrapreneurs", "Début", "Fin", "Code"],
             ["EQ90", "A", "B", "15/09/2020", "15/03/2021", "Nrod"]]  # fmt: skip
    notes = [["Équipe", "Date", "Coach", "Intrapreneur présent", "Jours libérés"],
             *[["EQ90", f"{day}/10/2020", "C", "Oui", 1] for day in (1, 8, 15)],
             ["EQ91", "15/10/2020", "C", "Oui", 1]]  # fmt: skip
    file = sheets.workbook(tmp_path / "suivi.xlsx", {"Équipes": teams, "Points": notes})
    report = sheets.check([file], database)
    assert [(p.kind, p.sheet, p.cell) for p in sheets.errors(report)] == [
        ("unknown_partner", "Équipes", "F2"),
        ("unknown_reference", "Points", "A5"),
    ]
    (waiting,) = sheets.problems(report, "depends_on_refused")
    assert (waiting.sheet, waiting.cell, waiting.value) == ("Équipes", "A2", "EQ90")
    assert "(Points hebdomadaires : 3)" in waiting.message


def test_file_of_another_programme_is_said_so_and_nothing_else(tmp_path, empty_database):
    file = calls(tmp_path, ["PARIS", "T1", "01/10/2020", 9000], ["PARIS", "T2", "01/10/2020", 1])
    report = sheets.check([file], empty_database)
    (found,) = sheets.errors(report)
    assert (found.kind, found.value) == ("other_programme", CHARTER)
    assert f"« {CONVENTION} »" in found.message
    assert sheets.errors(sheets.check([file], empty_database, CHARTER)) == []


def test_file_with_one_word_of_another_programme_is_refused_at_its_cell(tmp_path, empty_database):
    good = [["59", f"T{number}", "01/10/2020", 1] for number in range(4)]
    file = calls(tmp_path, ["PARIS", "T9", "01/10/2020", 9000], *good)
    assert [p.cell for p in sheets.errors(sheets.check([file], empty_database))] == ["A2"]
