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


APPLICATIONS = [["N° dossier", "Déposé le", "Code", "État"],
                [12, "01/10/2020", "59", "accepté"],
                [13, "01/10/2020", "59", "accepté"]]  # fmt: skip


@pytest.mark.parametrize(
    ("headings", "sheet", "doubted"),
    [
        pytest.param(["Actif", "Visible"], "Feuil1", "« Actif » (1 croix), « Visible » (2 croix)",
                     id="a table of something else"),
        pytest.param(["Relance faite", "Bo Roy"], "Suivi", "« Relance faite » (1 croix)",
                     id="crosses over no person"),
        pytest.param(["Convention signée", "Appel"], "Pré-tri", "« Convention signée » (1 croix)",
                     id="two words that are no name, whatever the sheet is called"),
        pytest.param(["Newsletter", "Bo Roy"], "Pré-tri", "« Newsletter » (1 croix)",
                     id="one word beside whole names"),
        pytest.param(["Top 8", "Bo Roy"], "Pré-tri", "« Top 8 » (1 croix)", id="a number"),
        pytest.param(["Ana", "Bo"], "Feuil1", "« Ana » (1 croix), « Bo » (2 croix)",
                     id="first names alone, nothing says that it is a pre-sort"),
        pytest.param(["Ana", "Bo"], "Pré-jury", None, id="first names, in a pre-sort"),
        pytest.param(["Mme Le Goff", "Ana de la Tour"], "Feuil1", None, id="whole names"),
        pytest.param(["A. Roy (DINUM)", "BO ROY"], "Feuil1", None, id="an initial, capitals"),
        pytest.param(["Théo-Jean d’Arc", "ana@exemple.fr"], "Feuil1", None, id="an address"),
    ],
)  # fmt: skip
def test_members_that_may_be_no_persons_are_asked_about(
    headings, sheet, doubted, tmp_path, empty_database
):
    rows = [["N° dossier", *headings], [12, "x", "x"], [13, "", "x"]]
    book = sheets.workbook(tmp_path / "a.xlsx", {"Candidatures": APPLICATIONS, sheet: rows})
    found = sheets.problems(sheets.check([book], empty_database), "doubtful_members")
    assert [problem.severity for problem in found] == (["warning"] if doubted else [])
    assert all(f"pré-jury : {doubted}" in problem.message for problem in found)


def test_a_member_more_of_a_presort_already_loaded_is_said(tmp_path):
    rows = [["N° dossier", "Ana Roux", "Bo Roy"], [12, "x", "x"], [13, "", "x"]]
    book = sheets.workbook(tmp_path / "a.xlsx", {"Candidatures": APPLICATIONS, "Pré-tri": rows})
    database = tmp_path / "cap.sqlite"
    assert sheets.errors(sheets.load([book], database)) == []
    again = [["N° dossier", "ANA ROUX", "Cy Bay"], [12, "x", "x"], [13, "", "x"]]
    found = sheets.check([sheets.workbook(tmp_path / "b.xlsx", {"Suite": again})], database)
    (problem,) = sheets.problems(found, "new_member")
    assert problem.severity == "warning"
    assert "n’avait pas « Cy Bay » (2 croix)" in problem.message


@pytest.mark.parametrize(
    ("heading", "marks", "refused"),
    [
        pytest.param("Théo H", ["👍", "👍"], ["C2", "C3"], id="thumbs under a name"),
        pytest.param("Ousmane", ["👍", "👍"], ["C2", "C3"], id="thumbs under a first name"),
        pytest.param("Théo H", ["v", "à revoir"], ["C2", "C3"], id="letters under a name"),
        pytest.param("Remarques", ["v", "à revoir"], [], id="remarks under what is no name"),
        pytest.param("Théo H", ["Très bon dossier, à garder", "Bon"], [], id="a long remark first"),
    ],
)
def test_marks_that_are_not_understood_are_refused_cell_by_cell(
    heading, marks, refused, tmp_path, empty_database
):
    rows = [["N° dossier", "Ana Roux", heading]]
    rows += [[number, "x", mark] for number, mark in zip((12, 13), marks, strict=True)]
    book = sheets.workbook(tmp_path / "a.xlsx", {"Candidatures": APPLICATIONS, "Pré-tri": rows})
    found = sheets.problems(sheets.check([book], empty_database), "bad_value")
    assert [problem.cell for problem in found] == refused


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
