"""Files checked and loaded together: what is refused, what is said, what is kept."""

import json
from datetime import date

import openpyxl
import pytest

from data.datasets import SPREADSHEETS
from data.store.database import open_for_reading
from loaders.importing import load as load_in_jail
from tests import sheets
from tests.sheets import AUTHOR, CONVENTION

CALLS = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé"]
DAY = date(2020, 10, 1)
GOOD = ["59", "T1", DAY, 9000, "", ""]


def calls(tmp_path, *rows, name="appels.xlsx", headings=CALLS):
    return sheets.workbook(tmp_path / name, {"Titres": [headings, *rows]})


def refused(tmp_path, database, *rows, **options):
    report = sheets.load([calls(tmp_path, *rows, **options)], database)
    assert report.import_id is None
    return sheets.errors(report)


# What is refused, and how it is said.


@pytest.mark.parametrize(
    ("row", "kind", "cell", "column", "value", "words"),
    [
        pytest.param(
            ["99", "T1", DAY, 9000], "unknown_partner", "A2", "Code", "99",
            ("attendu : un partenaire : 59, 60, 62, 80, 95", "Écrire le code ou le nom"),
            id="unknown partner",
        ),
        pytest.param(
            ["Somne", "T1", DAY, 9000], "unknown_partner", "A2", "Code", "Somne",
            ("vouliez-vous dire Somme (80) ?",), id="near miss",
        ),
        pytest.param(
            ["59", "", DAY, 9000], "missing_key", "B2", "N° titre", None,
            ("la case qui identifie la ligne est vide", "Remplir la case"), id="blank key",
        ),
        pytest.param(
            ["59", "T1", "", 9000], "missing_value", "C2", "Appelé le", None,
            ("une case obligatoire est vide",), id="blank day",
        ),
        pytest.param(
            ["59", "T1", "31/02/2020", 9000], "bad_date", "C2", "Appelé le", "31/02/2020",
            ("ce jour n’existe pas", "comme 31/12/2020"), id="31 February",
        ),
        pytest.param(
            ["59", "T1", DAY, "1.234"], "bad_amount", "D2", "Montant appelé", "1.234",
            ("se lit de deux façons", "avec une virgule pour les centimes"), id="ambiguous amount",
        ),
        pytest.param(
            ["59", "T1", DAY, "neuf mille"], "bad_amount", "D2", "Montant appelé", "neuf mille",
            ("« neuf mille » n’est pas compris",), id="amount in letters",
        ),
        pytest.param(
            ["59", "T1", DAY, -9000], "negative_call", "D2", "Montant appelé", "-9000",
            ("attendu : un montant positif", "« Montant restitué »"), id="negative call",
        ),
        pytest.param(
            ["59", "T1", DAY, 9000, "", 9000], "missing_value", "E2", "Encaissé le", None,
            ("la date d’encaissement",), id="received without a day",
        ),
    ],
)  # fmt: skip
def test_faulty_cell_is_refused_with_its_place_its_value_and_its_mend(
    row, kind, cell, column, value, words, tmp_path, empty_database
):
    (problem,) = refused(tmp_path, empty_database, row)
    assert (problem.kind, problem.sheet, problem.cell, problem.column, problem.value) == (
        kind, "Titres", cell, column, value,
    )  # fmt: skip
    assert problem.message.startswith(f"Feuille « Titres », cellule {cell} (colonne « {column} »)")
    for part in words:
        assert part in problem.message
    assert not empty_database.exists()


@pytest.mark.parametrize(
    ("tables", "kind", "cell", "words"),
    [
        pytest.param(
            [["Code", "Signature", "Plafond"], ["59", DAY, 9000.01]],
            "above_maximum", "C2", ("au plus 9\u202f000", "n’est pas possible"), id="cap",
        ),
        pytest.param(
            [["Code", "N° avenant", "Signature", "Plafond"], ["59", 1, DAY, 12000]],
            "above_maximum", "D2", ("au plus 9\u202f000",), id="cap of an amendment",
        ),
        pytest.param(
            [["Code", "Phase", "Début prévu", "Fin prévue", "Début réel", "Fin réelle"], ["59", 9]],
            "unknown_phase", "B2", ("une phase de 1 à 5",), id="phase 9",
        ),
        pytest.param(
            [["Exercice", "N° EJ", "Montant engagé"], [20, "14", 100]],
            "bad_number", "A2", ("une année",), id="exercice in two digits",
        ),
        pytest.param(
            [["Session", "N° dossier", "Décision", "Date"], ["Sélection", "12", "incubé", DAY]],
            "bad_value", "C2", ("retenu ou réserve ou non retenu",), id="outcome of the comité",
        ),
        pytest.param(
            [["Équipe", "Date", "Intrapreneur présent", "Jours libérés"], ["E9", DAY, "Oui", 1]],
            "unknown_reference", "A2", ("l’équipe « E9 » n’existe pas",), id="note of no team",
        ),
        *(
            pytest.param(
                [["Équipe", "Date", "Intrapreneur présent", "Jours libérés"],
                 [team, DAY, "Oui", 1]],
                "unknown_reference", "A2", (f"« {team} » n’existe pas", "dire « EQ1 » ?"),
                id=f"note of {team}, EQ1 written otherwise",
            )
            for team in ("eq-1", "Équipe 1", "EQ01", "EQI")
        ),
        pytest.param(
            [["Session", "N° dossier", "Décision", "Date"], ["Sélection", "77", "retenu", DAY]],
            "unknown_reference", "B2", ("le dossier « 77 » n’existe pas", "charger aussi"),
            id="decision on no file",
        ),
    ],
)  # fmt: skip
def test_row_that_is_not_possible_is_refused(tables, kind, cell, words, tmp_path, database):
    file = sheets.workbook(tmp_path / "a.xlsx", {"Feuil1": tables})
    (problem,) = sheets.errors(sheets.check([file], database))
    assert (problem.kind, problem.cell) == (kind, cell)
    for word in words:
        assert word in problem.message


def test_all_problems_are_said_at_once(tmp_path, empty_database):
    found = refused(
        tmp_path,
        empty_database,
        ["99", "", "bientôt", "beaucoup"],
        GOOD,
        ["59", "T2", DAY, -1, "01/02/20", ""],
    )
    assert [problem.cell for problem in found] == ["A2", "B2", "C2", "D2", "E4"]


def test_csv_says_the_file_where_a_workbook_says_the_sheet(tmp_path, empty_database):
    file = sheets.delimited(tmp_path / "appels.csv", [CALLS, ["99", "T1", "01/10/2020", "9"]])
    (problem,) = sheets.errors(sheets.check([file], empty_database))
    assert (problem.sheet, problem.cell) == (None, "A2")
    assert problem.message.startswith("Fichier « appels.csv », cellule A2")


@pytest.mark.parametrize(
    ("headings", "kind", "words"),
    [
        pytest.param(
            [h for h in CALLS if h != "N° titre"], "missing_column",
            ("la colonne « N° titre » manque dans les en-têtes de la ligne 1",), id="missing",
        ),
        pytest.param(
            [*CALLS[:4], "Montant appelé", *CALLS[4:]], "duplicate_column",
            ("2 colonnes s’appellent « Montant appelé » (D1, E1)",), id="doubled",
        ),
    ],
)  # fmt: skip
def test_sheet_with_faulty_headings_is_refused_whole(
    headings, kind, words, tmp_path, empty_database
):
    file = calls(tmp_path, ["59", DAY, 9000], ["60", DAY, 9000], headings=headings)
    report = sheets.check([file], empty_database)
    (problem,) = sheets.errors(report)
    assert (problem.kind, problem.sheet, problem.cell) == (kind, "Titres", None)
    for word in words:
        assert word in problem.message
    (sheet,) = report.files[0].sheets
    assert (sheet.dataset, sheet.rows, sheet.refused) == ("contributions", 2, 2)


def test_header_without_a_row_is_an_empty_workbook(tmp_path, empty_database):
    (problem,) = refused(tmp_path, empty_database)
    assert problem.kind == "empty_workbook"
    assert "aucune ligne sous les en-têtes" in problem.message


def test_tables_in_hidden_sheets_only_are_not_read(tmp_path, empty_database):
    file = sheets.workbook(
        tmp_path / "a.xlsx", {"Accueil": [["Bonjour"]], "Titres": [CALLS, GOOD]}, hide=["Titres"]
    )
    (problem,) = sheets.errors(sheets.check([file], empty_database))
    assert problem.kind == "wrong_file"
    assert "feuilles masquées" in problem.message


def test_hidden_sheet_beside_a_visible_one_is_said_and_not_read(tmp_path, empty_database):
    file = sheets.workbook(
        tmp_path / "a.xlsx",
        {"Titres": [CALLS, GOOD], "Brouillon": [CALLS, ["60", "T2", DAY, 1]]},
        hide=["Brouillon"],
    )
    report = sheets.check([file], empty_database)
    assert [sheet.sheet for sheet in report.files[0].sheets] == ["Titres"]
    (said,) = sheets.problems(report, "ignored_sheet")
    assert "masquée" in said.message


# Error cells and formulas: what a reader would blank in silence.


def openpyxl_workbook(path, rows):
    """Formulas written by openpyxl have no computed value."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


@pytest.mark.parametrize(
    ("row", "kinds"),
    [
        pytest.param(["59", "T1", DAY, "#REF!"], [("error_cell", "D2")], id="error cell"),
        pytest.param(["#N/A", "T1", DAY, 1], [("error_cell", "A2")], id="error in the key"),
        pytest.param(["59", "T1", DAY, "=1+1"], [("formula_without_value", "D2")], id="formula"),
        pytest.param(
            ["=A1", "=A1", "=A1", "=A1"],
            [("formula_without_value", f"{letter}2") for letter in "ABCD"],
            id="a last row of formulas only",
        ),
    ],
)
def test_error_cell_and_formula_never_computed_are_refused(row, kinds, tmp_path, empty_database):
    file = openpyxl_workbook(tmp_path / "a.xlsx", [CALLS, row])
    report = sheets.check([file], empty_database)
    assert [(problem.kind, problem.cell) for problem in sheets.errors(report)] == kinds
    assert (report.files[0].sheets[0].rows, report.files[0].sheets[0].refused) == (1, 1)


def test_error_cell_outside_our_columns_is_only_said(tmp_path, empty_database):
    rows = [[*CALLS, "Contrôle"], ["59", "T1", DAY, 9000, None, None, "#DIV/0!"]]
    report = sheets.check([openpyxl_workbook(tmp_path / "a.xlsx", rows)], empty_database)
    assert sheets.errors(report) == []
    (said,) = sheets.problems(report, "error_cell")
    assert (said.severity, said.cell, said.column) == ("warning", "G2", "Contrôle")


# What is said without refusing.


@pytest.mark.parametrize(
    ("total", "said"),
    [
        pytest.param(13_500, [], id="the sum"),
        pytest.param("13 500,00 €", [], id="the sum, as text"),
        pytest.param(13_500.01, ["D4"], id="a cent more"),
        pytest.param("voir note", [], id="words"),
    ],
)
def test_total_row_is_skipped_counted_and_compared(total, said, tmp_path, empty_database):
    file = calls(tmp_path, GOOD, ["60", "T2", DAY, "4 500,00"], ["TOTAL", "", "", total])
    report = sheets.check([file], empty_database)
    assert sheets.errors(report) == []
    differing = sheets.problems(report, "total_differs")
    assert [problem.cell for problem in differing] == said
    assert all("13\u202f500,00" in problem.message for problem in differing)
    (sheet,) = report.files[0].sheets
    assert (sheet.rows, sheet.total_rows) == (2, 1)


def test_hidden_rows_and_columns_are_read_and_said(tmp_path, empty_database):
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (CALLS, GOOD[:4], ["60", "T2", DAY, 1]):
        sheet.append(row)
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["D"].hidden = True
    book.save(tmp_path / "a.xlsx")
    report = sheets.check([tmp_path / "a.xlsx"], empty_database)
    assert report.files[0].sheets[0].rows == 2
    (said,) = sheets.problems(report, "hidden_part")
    assert said.severity == "warning"
    assert "1 ligne(s) masquée(s), dont la ligne 3" in said.message
    assert "colonne(s) masquée(s) D" in said.message


def test_column_that_is_not_ours_is_kept_and_said(tmp_path, empty_database):
    file = calls(tmp_path, [*GOOD, "à relancer", 12.5], headings=[*CALLS, "Remarque", "Taux"])
    report = sheets.load([file], empty_database)
    assert report.import_id == 1
    (said,) = sheets.problems(report, "unknown_column")
    assert "« Remarque », « Taux »" in said.message
    ((extras,),) = sheets.current(empty_database, "contributions", "extras")
    assert json.loads(extras) == {"Remarque": "à relancer", "Taux": "12,5"}


# Rows and files that come twice.


def test_identical_rows_of_a_file_count_once_and_are_said(tmp_path, empty_database):
    report = sheets.load([calls(tmp_path, GOOD, GOOD, GOOD)], empty_database)
    assert sheets.errors(report) == []
    assert [problem.cell for problem in sheets.problems(report, "repeated_row")] == ["B3", "B4"]
    assert report.counts.added == 1
    with open_for_reading(empty_database) as connection:
        assert connection.execute("SELECT row FROM sources ORDER BY 1").fetchall() == [
            (2,), (3,), (4,),
        ]  # fmt: skip


def test_two_rows_of_a_key_that_differ_are_refused_naming_the_first(tmp_path, empty_database):
    (problem,) = refused(tmp_path, empty_database, GOOD, ["059", "T1", DAY, 8000])
    assert (problem.kind, problem.cell, problem.value) == ("duplicate_key", "B3", "T1")
    assert "figure déjà en B2" in problem.message


@pytest.mark.parametrize("dataset", SPREADSHEETS.values(), ids=lambda one: one.name)
def test_a_key_that_comes_twice_says_what_it_is_and_how_to_write_both(dataset):
    words = dataset.key_words
    assert all(f"« {dataset.column(name).heading} »" in words for name in dataset.key)
    assert words.endswith(".")
    assert dataset.two_rows
    assert not any(loss in words.casefold() for loss in ("supprimer", "retirer", "effacer"))


def test_two_notes_of_one_day_are_refused_saying_how_to_write_both(tmp_path, empty_database):
    note = ["EQ1", DAY, "A B", "oui"]
    heads = ["Équipe", "Date", "Coach", "Intrapreneur présent", "Jours libérés"]
    teams = [["Équipe", "Nom", "N° dossier", "Code", "Intrapreneurs", "Début", "Fin"],
             ["EQ1", "Une", "", "59", "C D", DAY, ""]]  # fmt: skip
    tables = {"Équipes": teams, "Points": [heads, [*note, 0.5], [*note, 1]]}
    report = sheets.check([sheets.workbook(tmp_path / "a.xlsx", tables)], empty_database)
    (problem,) = sheets.errors(report)
    assert "« Équipe », « Date » et « Coach »" in problem.message
    assert "additionner les jours libérés" in problem.message


def test_identical_rows_of_two_files_count_once(tmp_path, empty_database):
    files = [
        calls(tmp_path, GOOD, name="a.xlsx"),
        calls(tmp_path, GOOD, ["60", "T2", DAY, 1], name="b.xlsx"),
    ]
    report = sheets.load(files, empty_database)
    assert (report.import_id, report.counts.added) == (1, 2)
    with open_for_reading(empty_database) as connection:
        assert connection.execute("SELECT COUNT(*) FROM sources").fetchone() == (3,)


def test_two_files_that_differ_on_a_row_are_refused_naming_the_first(tmp_path, empty_database):
    files = [
        calls(tmp_path, GOOD, name="a.xlsx"),
        calls(tmp_path, ["60", "T2", DAY, 1], ["59", "T1", DAY, 1], name="b.xlsx"),
    ]
    report = sheets.load(files, empty_database)
    assert report.import_id is None
    (problem,) = report.files[1].errors
    assert (problem.kind, problem.cell) == ("duplicate_key", "B3")
    assert "a.xlsx, Titres, B2" in problem.message
    assert report.files[0].errors == []


def test_same_file_under_two_names_is_read_once(tmp_path, empty_database):
    first = calls(tmp_path, GOOD, name="a.xlsx")
    second = tmp_path / "copie.xlsx"
    second.write_bytes(first.read_bytes())
    report = load_in_jail([first, second], empty_database, AUTHOR, CONVENTION)
    assert (report.import_id, report.counts.added) == (1, 1)
    (said,) = report.files[1].problems
    assert (said.kind, said.severity) == ("repeated_row", "warning")
    assert "« copie.xlsx » est le même fichier que « a.xlsx »" in said.message


# References.

TEAM = ["Équipe", "Nom", "Intrapreneurs", "Début", "Fin"]
NOTE = ["Équipe", "Date", "Intrapreneur présent", "Jours libérés"]


def test_a_reference_may_lead_to_another_file_of_the_call(tmp_path, empty_database):
    files = [
        sheets.workbook(tmp_path / "n.xlsx", {"N": [NOTE, ["E1", DAY, "Oui", 1]]}),
        sheets.workbook(tmp_path / "t.xlsx", {"T": [TEAM, ["E1", "Allo", "Ana", DAY, ""]]}),
    ]
    assert sheets.load(files, empty_database).import_id == 1


def test_a_row_that_refers_to_a_refused_row_is_not_said(tmp_path, empty_database):
    files = [
        sheets.workbook(tmp_path / "n.xlsx", {"N": [NOTE, ["E1", DAY, "Oui", 1]]}),
        sheets.workbook(tmp_path / "t.xlsx", {"T": [TEAM, ["E1", "Allo", "Ana", "hier", ""]]}),
    ]
    assert [p.kind for p in sheets.errors(sheets.check(files, empty_database))] == ["bad_date"]


def test_a_refused_file_refuses_the_whole_call(tmp_path, database):
    before = sheets.count_all(database)
    files = [calls(tmp_path, ["62", "T9", DAY, 1], name="a.xlsx")]
    files += [sheets.delimited(tmp_path / "b.csv", [["bonjour", "monde"], ["1", "2"]])]
    report = sheets.load(files, database)
    assert [problem.kind for problem in sheets.errors(report)] == ["wrong_file"]
    assert report.import_id is None
    assert sheets.count_all(database) == before
