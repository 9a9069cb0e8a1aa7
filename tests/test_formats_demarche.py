"""The export of the démarche: default and template forms, XLSX, ODS-like texts, CSV."""

import json
from datetime import datetime

import pytest

from tests import sheets

DEFAULT = [
    "ID", "Email", "FranceConnect ?", "Civilité", "Nom", "Prénom", "Dépôt pour un tiers",
    "À archiver", "État du dossier", "Dernière mise à jour le", "Déposé le",
    "Passé en instruction le", "Traité le", "Motivation de la décision", "Instructeurs",
    "Votre département", "Votre département (Code)", "Intitulé du projet",
    "Quel est le problème que vous souhaitez résoudre ?",
]  # fmt: skip
ROW = [
    "2618042", "ana@nord.fr", "false", "Mme", "Roche", "Ana", "false", "false", "Accepté",
    datetime(2020, 10, 2, 8, 0), datetime(2020, 10, 1, 23, 30), "", "", "Bravo", "a@x.fr b@x.fr",
    "Nord", "59", "Allo", "= 3 appels\nsur quatre",
]  # fmt: skip
COLUMNS = "application, submitted_on, partner, state, email, title, problem, reason"
FILE = ("2618042", "2020-10-01", "59", "accepted", "ana@nord.fr", "Allo", "= 3 appels\nsur quatre",
        "Bravo")  # fmt: skip


def read(tmp_path, rows, **others):
    file = sheets.workbook(tmp_path / "dossiers.xlsx", {"Dossiers": rows, **others})
    return sheets.read_rows(file, "applications", COLUMNS)


def test_default_export_with_its_other_sheets(tmp_path, empty_database):
    avis = [["Dossier ID", "Introduction", "Réponse", "Instructeur", "Expert"], ["2618042"]]
    assert read(tmp_path, [DEFAULT, ROW], Etablissements=[], Avis=avis) == [FILE]
    report = sheets.check([tmp_path / "dossiers.xlsx"], empty_database)
    assert [sheet.dataset for sheet in report.files[0].sheets] == ["applications"]
    (aside,) = report.files[0].problems
    assert (aside.kind, aside.severity) == ("unknown_column", "warning")
    assert "« Votre département »." in aside.message


def test_ods_export_says_days_as_texts(tmp_path):
    row = ["2020-10-01 23:30:00 +0200" if isinstance(cell, datetime) else cell for cell in ROW]
    assert read(tmp_path, [DEFAULT, row]) == [FILE]


@pytest.mark.parametrize("separator", [",", ";"])
def test_csv_export(separator, tmp_path):
    row = ["2020-10-01 23:30:00 +0200" if isinstance(cell, datetime) else cell for cell in ROW]
    file = sheets.delimited(tmp_path / "dossiers.csv", [DEFAULT, row], separator)
    assert sheets.read_rows(file, "applications", COLUMNS) == [FILE]


def test_template_export_has_other_headings(tmp_path):
    headings = [
        "N° dossier", "Adresse électronique", "Date de dépôt", "État du dossier", "Département",
        "Intitulé", "Problème", "Motivation de la décision", "France connecté ?", "Labels",
    ]  # fmt: skip
    row = [2618042.0, "ana@nord.fr", datetime(2020, 10, 1), "En construction", "60 – Oise",
           "Allo", "", "", True, "a b"]  # fmt: skip
    assert read(tmp_path, [headings, row]) == [
        ("2618042", "2020-10-01", "60", "submitted", "ana@nord.fr", "Allo", None, None)
    ]


@pytest.mark.parametrize(
    ("state", "code"),
    [
        ("Brouillon", "draft"),
        ("En construction", "submitted"),
        ("À corriger", "submitted"),
        ("En instruction", "in_review"),
        ("Accepté", "accepted"),
        ("Refusé", "refused"),
        ("Classé sans suite", "dismissed"),
        ("sans_suite", "dismissed"),
    ],
)
def test_state_of_a_file(state, code, tmp_path):
    row = [state if cell == "Accepté" else cell for cell in ROW]
    assert read(tmp_path, [DEFAULT, row])[0][3] == code


def test_draft_has_no_day_and_a_file_may_have_no_departement(tmp_path):
    row = ["9", "", *[""] * 6, "Brouillon", *[""] * 10]
    assert read(tmp_path, [DEFAULT, row])[0][:4] == ("9", None, None, "draft")


def test_code_of_the_departement_wins_over_its_name(tmp_path):
    row = ["Ailleurs" if cell == "Nord" else cell for cell in ROW]
    assert read(tmp_path, [DEFAULT, row])[0][2] == "59"


def test_question_that_bears_a_heading_of_the_export_is_kept_aside(tmp_path, empty_database):
    """Administrators type their labels: « Nom » of the team stands after that of the person."""
    rows = [[*DEFAULT, "Nom"], [*ROW, "Équipe"]]
    file = sheets.workbook(tmp_path / "d.xlsx", {"Dossiers": rows})
    ((name, extras),) = sheets.read_rows(file, "applications", "last_name, extras")
    assert name == "Roche"
    assert json.loads(extras) == {
        "Dernière mise à jour le": "2020-10-02 08:00:00",
        "Dépôt pour un tiers": "false",
        "FranceConnect ?": "false",
        "Instructeurs": "a@x.fr b@x.fr",
        "Nom": "Équipe",
        "Votre département": "Nord",
        "À archiver": "false",
    }
    report = sheets.check([file], empty_database)
    assert sheets.errors(report) == []
    (said,) = sheets.problems(report, "unknown_column")
    assert "« Nom »" in said.message


@pytest.mark.parametrize("heading", ["ID", "État du dossier", "Déposé le"])
def test_export_without_a_needed_column_is_refused_by_its_name(heading, tmp_path, empty_database):
    place = DEFAULT.index(heading)
    rows = [[*row[:place], *row[place + 1 :]] for row in (DEFAULT, ROW)]
    file = sheets.workbook(tmp_path / "d.xlsx", {"Dossiers": rows})
    (problem,) = sheets.errors(sheets.check([file], empty_database))
    assert (problem.kind, problem.sheet, problem.cell) == ("missing_column", "Dossiers", None)
