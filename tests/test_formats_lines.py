"""One score, or one cross, a line: what an export writes, and any database could."""

import pytest

from tests import sheets

SCORES = ["Session", "N° dossier", "Juré", "Organisme", "Critère", "Note", "Commentaire", "Déport"]


@pytest.fixture
def application(database):
    return sheets.current(database, "applications", "application")[0][0]


def row(application, criterion="Ampleur du problème", mark="3,5", session="Sélection"):
    return [session, application, "Jo Essai", "DINUM", criterion, mark, "", "Non"]


def test_scores_of_any_session_are_read_line_by_line(tmp_path, database, application):
    rows = [row(application), row(application, "action", "7/10"),
            row(application, "Le problème", "NC", "comite")]  # fmt: skip
    file = sheets.workbook(tmp_path / "n.xlsx", {"Notes": [SCORES, *rows]})
    assert sheets.errors(sheets.load([file], database)) == []
    mine = [
        found[1:]
        for found in sheets.current(database, "scores", "juror, session, criterion, score")
        if found[0] == "Jo Essai"
    ]
    assert mine == [
        ("comite", "probleme", None),
        ("selection", "action", "7/2"),
        ("selection", "ampleur", "7/2"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("criterion", "mark", "kind", "cell"),
    [
        pytest.param("Le problème", "3", "bad_value", "E2", id="a criterion of another session"),
        pytest.param("Ampleur du problème", "6", "above_maximum", "F2", id="above the maximum"),
        pytest.param("Ampleur du problème", "bien", "bad_number", "F2", id="no number"),
        pytest.param("", "3", "missing_key", "E2", id="no criterion"),
    ],
)
def test_score_that_is_not_one_is_refused_at_its_cell(
    criterion, mark, kind, cell, tmp_path, database, application
):
    rows = [SCORES, row(application, criterion, mark)]
    report = sheets.check([sheets.workbook(tmp_path / "n.xlsx", {"Notes": rows})], database)
    assert [(p.kind, p.cell) for p in sheets.errors(report)] == [(kind, cell)]
    assert report.files[0].sheets[0].refused == 1


def test_crosses_are_read_line_by_line(tmp_path, database, application):
    rows = [
        ["N° dossier", "Membre", "Croix"],
        [application, "Jo", "x"],
        [application, "Lou", "non"],
    ]
    file = sheets.workbook(tmp_path / "t.xlsx", {"Tri": rows})
    assert sheets.errors(sheets.load([file], database)) == []
    found = sheets.current(database, "presort", "member, is_crossed")
    assert [one for one in found if one[0] in ("Jo", "Lou")] == [("Jo", 1), ("Lou", 0)]
