"""What must not enter is refused by sheet and cell, and the database stays as it was."""

import json

import pytest

from loaders.__main__ import main
from tests import sheets
from tests.sheets import CONVENTION

CRITERIA = ["Ampleur du problème", "Possibilité d'agir", "Compétences de l'intrapreneur"]
SCORES = ["Session", "N° dossier", "Juré", "Organisme", *CRITERIA]
DECISIONS = ["Session", "N° dossier", "Décision", "Motif", "Date"]
DUTIES = ["Code", "Obligation", "Situation", "Date", "Preuve"]
FILE = "2614181"

CASES = [
    pytest.param(
        [SCORES, ["Sélection", FILE, "Mme Essai", "DINUM", "3", "6", "4"]],
        ("above_maximum", "F2", CRITERIA[1]),
        id="a score above the maximum",
    ),
    pytest.param(
        [SCORES, ["Sélection", FILE, "Mme Essai", "DINUM", "3", "12/10", "4"]],
        ("above_maximum", "F2", CRITERIA[1]),
        id="a score above the maximum it names",
    ),
    pytest.param(
        [
            SCORES,
            ["Sélection", FILE, "Mme Essai", "DINUM", "3", "4", "4"],
            ["Sélection", FILE, "M. Autre", "DINUM", "3", "4", "4"],
            ["Sélection", FILE, "Mme Essai", "DINUM", "3", "2", "4"],
        ],
        ("duplicate_key", "C4", "Juré"),
        id="a juror twice for the same file and criterion",
    ),
    pytest.param(
        [DECISIONS, ["Sélection", "999", "retenu", "", "29/10/2020"]],
        ("unknown_reference", "B2", "N° dossier"),
        id="a decision for an unknown file",
    ),
    pytest.param(
        [DECISIONS, ["Sélection", FILE, "lauréat", "", "29/10/2020"]],
        ("bad_value", "C2", "Décision"),
        id="a decision that the session does not take",
    ),
    pytest.param(
        [DUTIES, ["59", "Repeindre la mairie", "Tenue", "29/10/2020", ""]],
        ("unknown_duty", "B2", "Obligation"),
        id="a duty nobody promised",
    ),
]


def xlsx(folder, rows):
    return sheets.workbook(folder / "envoi.xlsx", {"Envoi": rows}), "Envoi"


def delimited(folder, rows):
    return sheets.delimited(folder / "envoi.csv", rows), None


@pytest.mark.parametrize("write", [xlsx, delimited])
@pytest.mark.parametrize(("rows", "refusal"), CASES)
def test_a_fault_is_refused_by_its_cell(rows, refusal, write, tmp_path, database, capsys):
    before = database.read_bytes(), sheets.count_all(database)
    file, sheet = write(tmp_path, rows)
    arguments = [str(file), "--db", str(database), "--programme", CONVENTION, "--json"]
    assert main(["load", *arguments]) == 1
    said = capsys.readouterr()
    report = json.loads(said.out)
    found = [p for p in report["files"][0]["problems"] if p["severity"] == "error"]
    assert [(p["kind"], p["cell"], p["column"]) for p in found] == [refusal]
    assert found[0]["sheet"] == sheet
    assert refusal[1] in found[0]["message"]
    assert report["import"] is None
    assert (database.read_bytes(), sheets.count_all(database)) == before
