"""Jury grids: long, one sheet per juror, one sheet per criterion; all to the same rows."""

import pytest

from tests import sheets
from tests.sheets import CHARTER

COLUMNS = "session, application, juror, body, criterion, score, is_recused"
CRITERIA = ["Ampleur du problème", "Possibilité d'agir", "Compétences de l'intrapreneur"]


def read(tmp_path, tables, programme=sheets.CONVENTION):
    file = sheets.workbook(tmp_path / "jury.xlsx", tables)
    return sheets.read_rows(file, "scores", COLUMNS, programme)


def test_long_grid(tmp_path):
    headings = [
        "Session",
        "N° dossier",
        "Juré",
        "Organisme",
        *CRITERIA,
        "Moyenne",
        "Rang",
        "Déport",
    ]
    rows = [
        headings,
        ["Sélection", 12, "Mme Roy", "Nord", "4,5", "7/10", "NC", 9.9, 1, ""],
        ["selection", 12, "M. Bo", "DINUM", 3, "-", None, "x", 2, "Oui"],
    ]
    assert read(tmp_path, {"Notes": rows}) == [
        ("selection", "12", "Mme Roy", "Nord", "ampleur", "9/2", None),
        ("selection", "12", "Mme Roy", "Nord", "action", "7/2", None),
        ("selection", "12", "Mme Roy", "Nord", "competences", None, None),
        ("selection", "12", "M. Bo", "DINUM", "ampleur", "3", 1),
        ("selection", "12", "M. Bo", "DINUM", "action", None, 1),
        ("selection", "12", "M. Bo", "DINUM", "competences", None, 1),
    ]


def test_sheet_per_juror(tmp_path):
    def grid(juror, body, *rows):
        return [
            ["Grille de notation"],
            ["Session :", "Sélection"],
            ["Jurée" if juror.startswith("Mme") else "Juré", juror],
            ["Organisme", body],
            [],
            ["N° dossier", "Intitulé", *CRITERIA, "Total", "Commentaire"],
            *rows,
        ]

    rows = read(
        tmp_path,
        {
            "Roy": grid("Mme Roy", "Nord", [12, "Allo", 4, "abs", 2, 6, "bien"]),
            "Bo": grid("M. Bo", "DINUM", [12, "Allo", "déport", None, None, None, ""]),
        },
    )
    assert rows == [
        ("selection", "12", "Mme Roy", "Nord", "ampleur", "4", None),
        ("selection", "12", "Mme Roy", "Nord", "action", None, None),
        ("selection", "12", "Mme Roy", "Nord", "competences", "2", None),
        ("selection", "12", "M. Bo", "DINUM", "ampleur", None, 1),
        ("selection", "12", "M. Bo", "DINUM", "action", None, 1),
        ("selection", "12", "M. Bo", "DINUM", "competences", None, 1),
    ]


@pytest.mark.parametrize(
    ("title", "score"),
    [
        pytest.param("Jury – critère : Problème", "4", id="on the criterion's scale"),
        pytest.param("Jury – critère : Problème (sur 10)", "2", id="on the title's scale"),
    ],
)
def test_sheet_per_criterion(title, score, tmp_path):
    rows = [
        [title],
        ["N° dossier", "Intitulé", "Mme Roy (DINSIC)", "M. Bo (Ville de Paris)", "Moyenne"],
        [12, "Allo", "4", "Déport", 4],
        [13, "Bus", "7/10", "", 3.5],
    ]
    assert read(tmp_path, {"Problème": rows}, CHARTER) == [
        ("jury", "12", "Mme Roy", "DINSIC", "probleme", score, 0),
        ("jury", "12", "M. Bo", "Ville de Paris", "probleme", None, 1),
        ("jury", "13", "Mme Roy", "DINSIC", "probleme", "7/2", 0),
        ("jury", "13", "M. Bo", "Ville de Paris", "probleme", None, 0),
    ]


def test_the_three_layouts_say_the_same(tmp_path):
    long = [["Session", "N° dossier", "Juré", "Organisme", "Problème", "Solution",
             "Premiers utilisateurs"],
            ["Jury", 12, "Mme Roy", "DINSIC", 4, 3, "NC"]]  # fmt: skip
    juror = [
        ["Session", "Jury"],
        ["Juré", "Mme Roy"],
        ["Organisme", "DINSIC"],
        ["N° dossier", "Problème", "Solution", "Premiers utilisateurs"],
        [12, 4, 3, "NC"],
    ]
    criteria = {
        name: [[f"Jury, critère {name}"], ["N° dossier", "Mme Roy (DINSIC)"], [12, mark]]
        for name, mark in (("Problème", 4), ("Solution", 3), ("Premiers utilisateurs", "NC"))
    }

    def without_recusal(tables):
        return [row[:-1] for row in read(tmp_path, tables, CHARTER)]

    expected = without_recusal({"Notes": long})
    assert [row[4:] for row in expected] == [
        ("probleme", "4"), ("solution", "3"), ("utilisateurs", None),
    ]  # fmt: skip
    assert without_recusal({"Roy": juror}) == expected
    assert without_recusal(criteria) == expected


@pytest.mark.parametrize(
    ("cells", "kind", "cell"),
    [
        pytest.param(["Sélection", 12, "Roy", 6, 1, 1], "above_maximum", "D2", id="above"),
        pytest.param(["Sélection", 12, "Roy", 1, "bien", 1], "bad_number", "E2", id="a word"),
        pytest.param(["Finale", 12, "Roy", 1, 1, 1], "unknown_session", "A2", id="no such session"),
        pytest.param(["Comité", 12, "Roy", 1, 1, 1], "unknown_session", "A2", id="other session"),
        pytest.param(["Sélection", "", "Roy", 1, 1, 1], "missing_key", "B2", id="no file"),
        pytest.param(["Sélection", 12, "", 1, 1, 1], "missing_key", "C2", id="no juror"),
    ],
)
def test_faulty_mark_is_refused_with_its_cell(cells, kind, cell, tmp_path, database):
    rows = [["Session", "N° dossier", "Juré", *CRITERIA], cells]
    file = sheets.workbook(tmp_path / "jury.xlsx", {"Notes": rows})
    (problem,) = [
        problem
        for problem in sheets.errors(sheets.check([file], database))
        if problem.kind != "unknown_reference"
    ]
    assert (problem.kind, problem.cell) == (kind, cell)


def test_grid_without_one_of_its_criteria_is_refused(tmp_path, empty_database):
    rows = [["Session", "N° dossier", "Juré", *CRITERIA[:2]], ["Sélection", 12, "Roy", 1, 1]]
    file = sheets.workbook(tmp_path / "jury.xlsx", {"Notes": rows})
    (problem,) = sheets.errors(sheets.check([file], empty_database))
    assert (problem.kind, problem.column) == ("missing_column", CRITERIA[2])


@pytest.mark.parametrize(
    ("marks", "said"),
    [
        pytest.param([3, 4.5, 4.5, 2], "la moyenne", id="the mean"),
        pytest.param(["3,00", "4,50", "4,50", "2,00"], "la moyenne", id="the mean, as text"),
        pytest.param([2, 4, 4, 1], "le minimum", id="the least"),
        pytest.param([4, 5, 5, 3], "le maximum", id="the most"),
        pytest.param([3, 4.5, 4.5, 3], None, id="once another mark"),
        pytest.param([3, None, None, 2], None, id="too few to tell"),
        pytest.param([2, 5, 4, 3], None, id="who agrees with one of them on everything"),
    ],
)
def test_a_juror_that_a_formula_gives_is_asked_about(marks, said, tmp_path, empty_database):
    """« Ressenti » is no word of a computed column: its marks tell."""
    criteria = ["Ampleur du problème", "Possibilité d'agir", "Compétences de l'intrapreneur"]
    head = ["Session", "N° dossier", "Juré", "Organisme", *criteria]
    given = [(2, 4), (5, 4), (4, 5), (3, 1)]
    rows: sheets.Rows = [head]
    for number, (both, mark) in enumerate(zip(given, marks, strict=True)):
        for juror, score in (("Ana Roy", both[0]), ("Bo Bay", both[1]), ("Ressenti", mark)):
            rows = [*rows, ["Sélection", str(12 + number), juror, "DINUM", score, "", ""]]
    applications: sheets.Rows = [["N° dossier", "Déposé le", "Code", "État"],
        *([str(12 + n), "01/10/2020", "59", "accepté"] for n in range(4))]  # fmt: skip
    book = sheets.workbook(tmp_path / "a.xlsx", {"Candidatures": applications, "Notes": rows})
    found = sheets.problems(sheets.check([book], empty_database), "computed_juror")
    assert [p.value for p in found] == (["Ressenti"] if said else [])
    assert all(f"{said} de celles" in p.message for p in found)
