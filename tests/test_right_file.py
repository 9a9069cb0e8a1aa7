"""Is it the right file? Another table, another template, another's rows, an older export."""

from datetime import date

import openpyxl
import pytest

from data.agreement.model import agreements
from data.store.database import open_for_reading
from loaders.__main__ import main
from loaders.back.template import HELP, write_template
from loaders.back.template_sheets import template_version
from loaders.headings.made_by_cap import template_origin
from loaders.judge.review import Options
from tests import sheets
from tests.conftest import sample_files
from tests.sheets import CHARTER, CONVENTION

CALLS = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé"]
TEAMS = ["Équipe", "Nom", "N° dossier", "Code", "Intrapreneurs", "Début", "Fin"]
EXPENSES = ["Exercice", "N° EJ", "Date comptable", "Montant engagé", "Montant payé"]
FILES = ["ID", "Déposé le", "Département (Code)", "État du dossier", "Dernière mise à jour le"]
TEXTS = agreements()


def book(tmp_path, headings, *rows, sheet="Feuille", name="a.xlsx"):
    return sheets.workbook(tmp_path / name, {sheet: [headings, *rows]})


def kinds(report, severity="warning"):
    return [p.kind for file in report.files for p in file.problems if p.severity == severity]


# The table.


def test_sheet_named_as_one_table_and_read_as_another_is_said(tmp_path, empty_database):
    file = book(tmp_path, CALLS, ["59", "T1", "01/10/2020", 9000], sheet="Équipes")
    (problem,) = sheets.check([file], empty_database).files[0].problems
    assert (problem.kind, problem.severity) == ("wrong_dataset", "warning")
    assert (problem.value, problem.expected) == ("Appels de fonds", "Équipes")


@pytest.mark.parametrize("sheet", ["Appels de fonds", "appels de fonds ", "Suivi 2020", "Feuil1"])
def test_sheet_of_any_other_name_is_not_wondered_at(sheet, tmp_path, empty_database):
    file = book(tmp_path, CALLS, ["59", "T1", "01/10/2020", 9000], sheet=sheet)
    assert sheets.check([file], empty_database).files[0].problems == []


# The programme.


def test_jury_grid_of_another_programme_is_named(empty_database):
    (file,) = [path for path in sample_files(CHARTER) if path.name == "jury-jury.xlsx"]
    (problem,) = sheets.errors(sheets.check([file], empty_database))
    assert (problem.kind, problem.value) == ("other_programme", CHARTER)


# The template.


def template(tmp_path, programme=CONVENTION, datasets=("contributions",)):
    path = tmp_path / "modele.xlsx"
    write_template(TEXTS[programme], datasets, path)
    filled = openpyxl.load_workbook(path)
    filled["Appels de fonds"].append(["59", "T1", date(2020, 10, 1), 9000])
    return path, filled


def save(path, filled):
    filled.save(path)
    return path


def test_current_template_goes_without_a_word(tmp_path, empty_database):
    path, filled = template(tmp_path)
    report = sheets.check([save(path, filled)], empty_database)
    assert kinds(report) + kinds(report, "error") == []


@pytest.mark.parametrize("keeps", ["help", "properties"])
def test_template_of_another_version_is_said_with_both(keeps, tmp_path, empty_database):
    path, filled = template(tmp_path)
    current = template_version(TEXTS[CONVENTION])
    if keeps == "help":
        filled[HELP]["A3"] = filled[HELP]["A3"].value.replace(current, "01234567")
        filled.properties.version = None
    else:
        del filled[HELP]
        filled.properties.version = "01234567"
    report = sheets.check([save(path, filled)], empty_database)
    (problem,) = report.files[0].problems
    assert (problem.kind, problem.severity) == ("other_template", "warning")
    assert (problem.value, problem.expected) == ("01234567", current)


def test_template_of_another_programme_is_said(tmp_path, empty_database):
    path, filled = template(tmp_path, CHARTER)
    report = sheets.check([save(path, filled)], empty_database)
    (problem,) = [p for p in report.files[0].problems if p.kind == "other_template"]
    assert (problem.value, problem.expected) == (CHARTER, CONVENTION)


def test_workbook_of_somebody_else_has_no_template(tmp_path):
    file = book(tmp_path, CALLS)
    assert template_origin(file, "xlsx", [[CALLS]]).version is None
    assert template_origin(file, "csv", [[CALLS]]).version is None


def test_sheets_left_empty_in_a_template_of_all_are_passed_over(tmp_path, empty_database):
    path, filled = template(tmp_path, datasets=("contributions", "presort", "teams", "scores"))
    report = sheets.check([save(path, filled)], empty_database)
    assert report.files[0].problems == []
    assert report.counts.added == 1


def test_sheets_that_cap_made_are_passed_over_whatever_their_name(tmp_path, empty_database):
    path, filled = template(tmp_path)
    filled[HELP].title = "Mode d’emploi"
    filled.create_sheet("Relevé")["A1"] = "Erreurs relevées par Cap"
    report = sheets.check([save(path, filled)], empty_database)
    assert report.files[0].problems == []


# The partner.


def check_partner(file, database, partner="59"):
    return sheets.errors(sheets.check([file], database, options=Options(partners=(partner,))))


def test_rows_of_other_partners_are_refused_at_their_cell(tmp_path, database):
    rows = [[code, "T77", "01/10/2020", 9000] for code in ("59", "60", "Nord", "Somme")]
    rows[2][1] = "T78"
    found = check_partner(book(tmp_path, CALLS, *rows), database)
    assert [(p.kind, p.cell, p.value) for p in found] == [
        ("other_partner", "A3", "60"),
        ("other_partner", "A5", "80"),
    ]


def applications_of(database, partner):
    found = sheets.current(database, "applications", "partner, application")
    return [application for code, application in found if code == partner]


def teams_of(database, partner):
    mine = set(applications_of(database, partner))
    found = sheets.current(database, "teams", "team, partner, application")
    return [team for team, code, file in found if code == partner or (not code and file in mine)]


def test_notes_are_their_team_s_partner_s(tmp_path, database):
    mine, other = teams_of(database, "59")[0], teams_of(database, "60")[0]
    headings = ["Équipe", "Date", "Coach", "Intrapreneur présent", "Jours libérés"]
    rows = [[team, "01/12/2020", "C", "Oui", 1] for team in (mine, other)]
    assert [p.cell for p in check_partner(book(tmp_path, headings, *rows), database)] == ["A3"]


def test_a_row_already_another_s_cannot_be_taken(tmp_path, database):
    other = applications_of(database, "60")[0]
    headings = ["N° dossier", "Déposé le", "Code", "État"]
    file = book(tmp_path, headings, [other, "01/10/2020", "59", "Accepté"])
    assert [(p.kind, p.cell) for p in check_partner(file, database)] == [("other_partner", "C2")]
    team = teams_of(database, "60")[0]
    file = book(tmp_path, TEAMS, [team, "X", "", "59", "C", "01/10/2020", ""])
    assert [(p.kind, p.cell) for p in check_partner(file, database)] == [("other_partner", "D2")]


def test_a_row_cannot_be_given_away(tmp_path, database):
    team = teams_of(database, "59")[0]
    file = book(tmp_path, TEAMS, [team, "X", "", "60", "C", "01/10/2020", ""])
    assert [(p.kind, p.cell) for p in check_partner(file, database)] == [("other_partner", "D2")]


def test_new_team_and_its_notes_of_one_call_are_theirs(tmp_path, database):
    file = sheets.workbook(
        tmp_path / "a.xlsx",
        {
            "E": [TEAMS, ["EQ90", "X", "", "59", "C", "01/10/2020", ""]],
            "P": [["Équipe", "Date", "Coach", "Intrapreneur présent", "Jours libérés"],
                  ["EQ90", "01/12/2020", "C", "Oui", 1]],
        },
    )  # fmt: skip
    assert check_partner(file, database) == []


def test_what_is_the_programme_s_is_not_a_partner_s(tmp_path, database):
    headings = ["Exercice", "Catégorie", "Libellé", "Code", "AE prévues", "CP prévus"]
    row = [2020, "Coaching hebdomadaire", "X", "", 1, 1]
    assert len(check_partner(book(tmp_path, headings, row), database)) == 1
    headings = ["Session", "N° action", "Action", "Échéance"]
    file = book(tmp_path, headings, ["Sélection", "99", "X", "01/10/2020"])
    assert [p.cell for p in check_partner(file, database)] == [None]


def test_nothing_of_another_partner_is_loaded(tmp_path, database, capsys):
    before = sheets.count_all(database)
    file = book(tmp_path, CALLS, ["60", "T77", "01/10/2020", 9000])
    assert main(["load", str(file), "--db", str(database), "--partner", "59"]) == 1
    assert "cellule A2" in capsys.readouterr().err
    assert sheets.count_all(database) == before
    assert main(["load", str(file), "--db", str(database), "--partner", "060"]) == 0
    assert main(["load", str(file), "--db", str(database), "--partner", "13"]) == 2


# The export.


def spending(tmp_path, *rows, name="depenses.xlsx"):
    return book(tmp_path, EXPENSES, *rows, name=name)


def test_extract_that_stops_before_the_one_loaded_is_said_with_both_days(tmp_path, empty_database):
    new = spending(tmp_path, [2020, "1", "01/12/2020", 10, 10], [2021, "2", "01/02/2021", 5, 5])
    sheets.load([new], empty_database)
    old = spending(tmp_path, [2020, "1", "30/11/2020", 10, 10], name="ancien.xlsx")
    report = sheets.check([old], empty_database)
    (problem,) = sheets.problems(report, "older_extract")
    assert (problem.severity, problem.column, problem.value) == (
        "warning", "Date comptable", "30/11/2020",
    )  # fmt: skip
    assert "de l’exercice 2020" in problem.message
    assert "01/12/2020" in problem.message


@pytest.mark.parametrize(
    "row",
    [
        pytest.param([2020, "1", "01/12/2020", 9, 9], id="as recent"),
        pytest.param([2020, "1", "02/12/2020", 9, 9], id="more recent"),
        pytest.param([2019, "1", "01/01/2019", 9, 9], id="another exercice"),
        pytest.param([2020, "1", "", 9, 9], id="no day at all"),
    ],
)
def test_other_extracts_are_not_older(row, tmp_path, empty_database):
    sheets.load([spending(tmp_path, [2020, "1", "01/12/2020", 10, 10])], empty_database)
    report = sheets.check([spending(tmp_path, row, name="b.xlsx")], empty_database)
    assert sheets.problems(report, "older_extract") == []


def test_extract_of_another_side_is_not_older(tmp_path, empty_database):
    both = spending(tmp_path, [2020, "1", "01/06/2020", 10, 10])
    sheets.load([both], empty_database)
    late = sheets.workbook(
        tmp_path / "ae.xlsx", {"AE": [EXPENSES[:4], [2020, "1", "01/12/2020", 10]]}
    )
    sheets.load([late], empty_database)
    payments = ["Exercice comptable", "N° EJ", "N° DP", "Date de dernière opération sur la DP",
                "Montant payé"]  # fmt: skip
    paid = sheets.workbook(
        tmp_path / "cp.xlsx", {"CP": [payments, ["2020", "1", "7", "01/07/2020", 4]]}
    )
    report = sheets.check([paid], empty_database)
    assert sheets.problems(report, "older_extract") == []
    with open_for_reading(empty_database) as connection:
        assert connection.execute("SELECT COUNT(*) FROM expenses").fetchone()[0] >= 2


@pytest.mark.parametrize(
    ("row", "column", "seen"),
    [
        pytest.param(["1", "01/10/2020", "59", "Accepté", "2020-11-01 10:00:00"], "Déposé le",
                     "01/10/2020", id="the last deposit"),
        pytest.param(["1", "02/10/2020", "59", "Accepté", "2020-10-31 10:00:00"],
                     "Dernière mise à jour le", "31/10/2020", id="the last update"),
        pytest.param(["1", "02/10/2020", "59", "Accepté", "2020-11-01 08:00:00"], None, None,
                     id="the same day"),
        pytest.param(["1", "02/10/2020", "59", "Accepté", "hier"], None, None,
                     id="an update in words"),
    ],
)  # fmt: skip
def test_demarche_export_older_than_the_one_loaded(row, column, seen, tmp_path, empty_database):
    new = book(tmp_path, FILES, ["1", "01/10/2020", "59", "En instruction", "2020-11-01 10:00:00"],
               ["2", "02/10/2020", "59", "En instruction", "2020-10-15 10:00:00"])  # fmt: skip
    sheets.load([new], empty_database)
    report = sheets.check([book(tmp_path, FILES, row, name="b.xlsx")], empty_database)
    found = [(p.column, p.value) for p in sheets.problems(report, "older_extract")]
    assert found == ([(column, seen)] if column else [])
