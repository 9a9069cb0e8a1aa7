"""The pre-sort: one line per file, one column per member of the pre-jury, crosses."""

import pytest

from tests import sheets

COLUMNS = "application, member, is_crossed"


def read(tmp_path, rows):
    return sheets.read_rows(
        sheets.workbook(tmp_path / "pre-tri.xlsx", {"Pré-jury": rows}), "presort", COLUMNS
    )


@pytest.mark.parametrize("cross", ["x", "X", "✗", "✔", 1, "oui", True])
def test_cross_of_any_sort(cross, tmp_path):
    assert read(tmp_path, [["N° dossier", "Ana", "Bo"], [12, cross, None]]) == [
        ("12", "Ana", 1),
        ("12", "Bo", 0),
    ]


def test_title_total_and_other_columns_are_no_members(tmp_path):
    rows = [
        ["Pré-tri du 12 octobre"],
        ["N° dossier", "Intitulé", "Porteur", "Ana", "Bo", "Total"],
        [12, "Allo", "M. Roux", "x", "x", 2],
        [13, "Bus", "Mme Bay", "", "x", 1],
        [14, "Car", "Mme Roy", "", "", 0],
    ]
    assert read(tmp_path, rows) == [
        ("12", "Ana", 1), ("12", "Bo", 1),
        ("13", "Ana", 0), ("13", "Bo", 1),
        ("14", "Ana", 0), ("14", "Bo", 0),
    ]  # fmt: skip


def test_member_who_crossed_nothing_is_a_member(tmp_path):
    rows = [["N° dossier", "Ana", "Bo"], [12, "x", None], [13, None, None]]
    assert ("13", "Bo", 0) in read(tmp_path, rows)


def test_remark_among_the_crosses_is_refused_with_its_cell(tmp_path, empty_database):
    rows = [["N° dossier", "Ana", "Bo"], [12, "x", "x"], [13, "x", "à revoir"], [14, "", "x"]]
    file = sheets.workbook(tmp_path / "pre-tri.xlsx", {"Pré-jury": rows})
    (problem,) = [
        problem
        for problem in sheets.errors(sheets.check([file], empty_database))
        if problem.kind != "unknown_reference"
    ]
    assert (problem.kind, problem.cell, problem.column) == ("bad_value", "C3", "Bo")


def test_sheet_of_yes_and_no_about_files_is_no_presort(tmp_path, empty_database):
    """An applications sheet that lost its « État » must not be taken for crosses."""
    headings = ["N° dossier", "Déposé le", "Code", "Direction", "Nom", "Réel", "Majeur"]
    rows = [headings, [12, "01/10/2020", "59", "DSI", "Roux", "Oui", "Non"]]
    file = sheets.workbook(tmp_path / "a.xlsx", {"Candidatures": rows})
    (problem,) = sheets.errors(sheets.check([file], empty_database))
    assert (problem.kind, problem.column) == ("missing_column", "État")
