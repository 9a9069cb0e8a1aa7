"""What can be read and is hard to believe is said, at its cell, and loads all the same."""

from datetime import date

import pytest

from data.datasets import SPREADSHEETS
from data.problems import KINDS
from loaders.judge.plausible import LARGEST, NEVER_NEGATIVE, ORDERED, rules
from loaders.judge.review import Options
from tests import sheets
from tests.conftest import PLAIN_WORKBOOK, sample_files
from tests.sheets import CHARTER, CONVENTION

TODAY = date(2020, 12, 1)
CALLS = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé",
         "Restitué le", "Rattaché le", "AE ouvertes"]  # fmt: skip
GOOD = ["59", "T1", "01/10/2020", 9000, "15/10/2020", 9000, "", "", ""]
NOTES = ["Équipe", "Date", "Coach", "Intrapreneur présent", "Jours libérés"]
PHASES = ["Code", "Phase", "Début prévu", "Fin prévue", "Début réel", "Fin réelle"]


def said(tmp_path, database, headings, row, today=TODAY):
    file = sheets.workbook(tmp_path / "a.xlsx", {"Feuille": [headings, row]})
    report = sheets.check([file], database, options=Options(today=today))
    assert sheets.errors(report) == []
    return [
        (p.kind, p.cell, p.column, p.value, p.expected)
        for p in report.files[0].problems
        if p.kind in {rule.kind for name in SPREADSHEETS for rule in rules(name)}
        and "la signature de" not in (p.expected or "")  # `loaders.judge.contradicting`
    ]


def changed(row, **cells):
    return [cells.get(chr(ord("a") + place), cell) for place, cell in enumerate(row)]


@pytest.mark.parametrize(
    ("row", "kind", "cell", "value", "expected"),
    [
        pytest.param(changed(GOOD, c="01/10/2002", e="", f=""), "implausible_date", "C2",
                     "01/10/2002", "une date entre le 01/01/2017 et le 31/12/2030",
                     id="a call in 2002"),
        pytest.param(changed(GOOD, e="02/12/2020"), "future_date", "E2", "02/12/2020",
                     "une date au plus tard aujourd’hui, le 01/12/2020", id="received tomorrow"),
        pytest.param(changed(GOOD, e="30/09/2020"), "dates_reversed", "E2", "30/09/2020",
                     "une date qui ne précède pas « Appelé le »", id="received before called"),
        pytest.param(changed(GOOD, h="14/10/2020"), "dates_reversed", "H2", "14/10/2020",
                     "une date qui ne précède pas « Encaissé le »", id="attached before received"),
        pytest.param(changed(GOOD, d=90_000.01), "implausible_amount", "D2",
                     "90\u202f000,01\u00a0€", "au plus 90\u202f000,00\u00a0€",
                     id="ten caps and a cent"),
        pytest.param(changed(GOOD, i=-1), "implausible_amount", "I2", "−1,00\u00a0€",
                     "un montant positif", id="negative credits"),
    ],
)  # fmt: skip
def test_odd_call_warns_at_its_cell(row, kind, cell, value, expected, tmp_path, database):
    column = CALLS[ord(cell[0]) - ord("A")]
    assert said(tmp_path, database, CALLS, row) == [(kind, cell, column, value, expected)]


@pytest.mark.parametrize(
    "row",
    [
        pytest.param(GOOD, id="an ordinary call"),
        pytest.param(changed(GOOD, e="01/10/2020"), id="received the day it is called"),
        pytest.param(changed(GOOD, e="01/12/2020"), id="received today"),
        pytest.param(changed(GOOD, c="01/01/2017"), id="the first day believed"),
        pytest.param(changed(GOOD, d=90_000), id="ten caps exactly"),
        pytest.param(changed(GOOD, i=0), id="no credits"),
    ],
)
def test_bounds_themselves_are_believed(row, tmp_path, database):
    assert said(tmp_path, database, CALLS, row) == []


def test_without_a_day_nothing_is_to_come(tmp_path, database):
    assert said(tmp_path, database, CALLS, changed(GOOD, e="02/12/2029"), None) == []
    (found,) = said(tmp_path, database, CALLS, changed(GOOD, e="02/12/2031"), None)
    assert found[0] == "implausible_date"


@pytest.mark.parametrize(
    ("headings", "row", "kind", "cell"),
    [
        pytest.param(NOTES, ["EQ1", "02/12/2020", "C", "Oui", 1], "future_date", "B2",
                     id="a coaching note tomorrow"),
        pytest.param(NOTES, ["EQ1", "20/11/2020", "C", "Oui", "5,5"], "implausible_number", "E2",
                     id="more days than a week has"),
        pytest.param(PHASES, ["59", 3, "01/10/2020", "30/09/2020", "", ""], "dates_reversed", "D2",
                     id="a planned end before its start"),
        pytest.param(PHASES, ["59", 3, "", "", "01/10/2020", "30/09/2020"], "dates_reversed", "F2",
                     id="an end before its start"),
        pytest.param(PHASES, ["59", 3, "01/10/2031", "", "", ""], "implausible_date", "C2",
                     id="planned years after the signatures"),
        pytest.param(["Code", "N° avenant", "Signature", "Fin"],
                     ["59", "9", "02/11/2020", "01/11/2020"], "dates_reversed", "D2",
                     id="a signature after the end"),
        pytest.param(["Exercice", "Catégorie", "Libellé", "Code", "AE prévues", "CP prévus"],
                     [2012, "Coaching hebdomadaire", "X", "59", 1, 1], "implausible_date", "A2",
                     id="a forecast for 2012"),
        pytest.param(["Exercice", "Catégorie", "Libellé", "Code", "AE prévues", "CP prévus"],
                     [2020, "Coaching hebdomadaire", "X", "59", 1, -1], "implausible_amount", "F2",
                     id="a negative forecast"),
    ],
)  # fmt: skip
def test_odd_rows_of_other_tables_warn(headings, row, kind, cell, tmp_path, database):
    assert [found[:2] for found in said(tmp_path, database, headings, row)] == [(kind, cell)]


def test_years_are_ours_while_no_signature_is_known(tmp_path, empty_database):
    row = changed(GOOD, c="31/12/2009", e="", f="")
    assert [found[0] for found in said(tmp_path, empty_database, CALLS, row)] == [
        "implausible_date"
    ]
    row = changed(GOOD, c="01/01/2010", e="", f="")
    assert said(tmp_path, empty_database, CALLS, row) == []


def test_message_says_where_what_and_how_to_mend(tmp_path, empty_database):
    file = sheets.workbook(tmp_path / "a.xlsx", {"Titres": [CALLS, changed(GOOD, e="30/09/2020")]})
    (problem,) = sheets.check([file], empty_database).files[0].problems
    assert problem.severity == "warning"
    assert problem.message == (
        "Feuille « Titres », cellule E2 (colonne « Encaissé le ») : « 30/09/2020 » est à vérifier "
        "(une date précède celle qu’elle devrait suivre) ; attendu : une date qui ne précède pas "
        "« Appelé le ». Vérifier les deux dates."
    )


@pytest.mark.parametrize("programme", [CONVENTION, CHARTER])
def test_samples_are_all_believed(programme, empty_database):
    options = Options(today=date(2026, 11, 21))
    report = sheets.check(sample_files(programme), empty_database, programme, options)
    odd = {rule.kind for name in SPREADSHEETS for rule in rules(name)} | {"older_extract"}
    assert odd <= {*KINDS}
    assert [p.message for f in report.files for p in f.problems if p.kind in odd] == []


def test_plain_programme_is_believed(empty_database):
    options = Options(today=date(2026, 11, 21))
    (report,) = sheets.check([PLAIN_WORKBOOK], empty_database, options=options).files
    assert {p.kind for p in report.problems} <= {"missing_attribution", "unknown_column"}


@pytest.mark.parametrize("dataset", SPREADSHEETS.values(), ids=SPREADSHEETS)
def test_every_rule_is_of_a_column_that_exists(dataset):
    for rule in rules(dataset.name):
        assert rule.column in dataset.names
    for table in (ORDERED, NEVER_NEGATIVE, LARGEST):
        assert set(table) <= set(SPREADSHEETS)


@pytest.mark.parametrize(
    ("lines", "cells"),
    [
        pytest.param([("A", 100), ("B", 150), ("Total appui", 250)], ["C4"], id="a total, named"),
        pytest.param([("A", 1), ("B", 2), ("C", 4), ("Ensemble", 7)], ["C5"], id="three, unnamed"),
        pytest.param([("Z", 9), ("A", 100), ("B", 150), ("Total appui", 250)], ["C5"],
                     id="of the last ones only"),
        pytest.param([("A", 100), ("B", 150), ("C", 250)], [], id="a coincidence of two"),
        pytest.param([("A", 100), ("Total Énergies", 100)], [], id="a name, the same amount"),
        pytest.param([("A", 100), ("B", 150), ("Total Énergies", 251)], [], id="a name"),
        pytest.param([("A", 0), ("B", 0), ("Total appui", 0)], [], id="nothing at all"),
    ],
)  # fmt: skip
def test_a_forecast_that_sums_those_above_is_asked_about(lines, cells, tmp_path, empty_database):
    head = ["Exercice", "Catégorie", "Libellé", "Code", "AE prévues", "CP prévus"]
    rows: sheets.Rows = [
        head,
        *([2021, "Autre", label, "", euros, euros] for label, euros in lines),
    ]
    book = sheets.workbook(tmp_path / "f.xlsx", {"Prévisions": rows})
    found = sheets.problems(sheets.check([book], empty_database), "doubtful_total")
    assert [(p.cell, p.severity) for p in found] == [(cell, "warning") for cell in cells]
