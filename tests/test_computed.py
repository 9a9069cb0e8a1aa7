"""What a sheet computes is never data, in any layout; what is data is never lost for a word."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass

import pytest

from data.problems import STORED, Problem
from loaders.rows.computed import is_computed, may_name_total, names_total
from tests import sheets

DAY = "15/01/2021"
CALLS = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé"]
TWO = [CALLS, ["59", "T1", DAY, 9000, "", ""], ["60", "T2", DAY, 4500, "", ""]]
CRITERIA = ["Ampleur du problème", "Possibilité d'agir", "Compétences de l'intrapreneur"]
LONG = ["Session", "N° dossier", "Juré", "Organisme", *CRITERIA]
ONE_LINE = [
    "Session",
    "N° dossier",
    "Juré",
    "Organisme",
    "Critère",
    "Note",
    "Commentaire",
    "Déport",
]
FORECAST = ["Exercice", "Catégorie", "Libellé", "Code", "AE prévues", "CP prévus"]
TITLE = "Session : Sélection – critère : Ampleur du problème"


@dataclass
class Read:
    """What the reader says of a sheet, before references are looked up."""

    rows: int
    total_rows: int
    refused: int


def check(tmp_path, rows, name="f.xlsx"):
    """Read one sheet; return its counts, None when it is not read, and every problem."""
    write = sheets.delimited if name.endswith(".csv") else _write
    path = write(tmp_path / name, rows)
    with closing(sqlite3.connect(sheets.staged([path], tmp_path))) as connection:
        counts = connection.execute("SELECT rows, total_rows, refused FROM sheets").fetchall()
        problems = connection.execute(f"SELECT {STORED} FROM file_problems ORDER BY id")
        said = [Problem.stored(problem) for problem in problems]
    return Read(*counts[0]) if counts else None, said


def _write(path, rows):
    return sheets.workbook(path, {"Feuille": rows})


def kinds(problems):
    return [(problem.kind, problem.cell) for problem in problems]


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        pytest.param(heading, expected, id=heading)
        for expected, headings in (
            (
                True,
                "Moyenne|Moyenne (sur 5)|Rang (sur 3)|Écart (max − min)|Écart-type|Médiane|"
                "Note finale (moyenne)|Note globale|TOTAL /20|Somme des notes|Nb de croix|"
                "Nombre de croix|Nombre d’agents|Nbre croix|Retenu pour le jury|Avis du jury|"
                "Décision|Décision finale|Sous-total|Classement final|Score (sur 20)|"
                "Résultat (jury)|Retenue ?|Sélectionné|Pré-sélectionné|À retenir|Taux|Note (DINUM)",
            ),
            (
                False,
                "Mme Une (DINUM)|M. Total (DINUM)|Anaïs|Avis Ana|Note|Note d’Ousmane|Juré|Max|"
                "Croix|"
                "M. Rang (Oise)|Score de Théo|Points abordés|Montant engagé|Commentaire",
            ),
        )
        for heading in headings.split("|")
    ],
)
def test_heading_is_computed(heading, expected):
    assert is_computed(heading) is expected


@pytest.mark.parametrize("word", ["Total", "TOTAL GÉNÉRAL", "Sous-total", "total 2021", "Cumul"])
def test_word_of_total(word):
    assert names_total(word)


@pytest.mark.parametrize(
    "label", ["TOTAL ENERGIES", "Total confort", "Nord Total", "Résultat : moins"]
)
def test_label_that_only_may_be_of_a_total(label):
    assert not names_total(label)
    assert may_name_total(label)


@pytest.mark.parametrize(
    "computed",
    ["Moyenne (sur 5)", "Rang (sur 3)", "Écart (max − min)", "Note finale (moyenne)", "Nb (notes)"],
)
def test_computed_column_is_no_juror(computed, tmp_path):
    rows = [[TITLE], ["N° dossier", "Mme Une (DINUM)", "M. Deux (Oise)", computed], [12, 4, 3, 1]]
    file = sheets.workbook(tmp_path / "j.xlsx", {"C": rows})
    assert sheets.read_rows(file, "scores", "juror, body, score") == [
        ("Mme Une", "DINUM", "4"),
        ("M. Deux", "Oise", "3"),
    ]


@pytest.mark.parametrize(
    ("computed", "marks"),
    [
        pytest.param("Nombre de croix", [1, 0], id="a count that looks like crosses"),
        pytest.param("Nb de croix", [3, 2], id="a count"),
        pytest.param("Retenu pour le jury", ["oui", "non"], id="a decision"),
        pytest.param("Avis", ["x", ""], id="an opinion"),
        pytest.param("Total (sur 2)", [1, 0], id="a total"),
    ],
)
def test_computed_column_is_no_member(computed, marks, tmp_path):
    rows = [["N° dossier", "Ana", "Bo", computed], [12, "x", "", marks[0]], [13, "", "x", marks[1]]]
    file = sheets.workbook(tmp_path / "p.xlsx", {"Pré-tri": rows})
    assert sheets.read_rows(file, "presort", "application, member, is_crossed") == [
        ("12", "Ana", 1), ("12", "Bo", 0), ("13", "Ana", 0), ("13", "Bo", 1),
    ]  # fmt: skip


NAMED_TOTAL = [
    pytest.param(
        "expenses",
        "supplier, committed_cents",
        [
            ["Fournisseur", "Exercice", "N° EJ", "Montant engagé", "Montant payé"],
            ["TOTAL ENERGIES MARKETING", 2021, "1499000002", 300, 300],
        ],
        [("TOTAL ENERGIES MARKETING", 30000)],
        id="a supplier",
    ),
    pytest.param(
        "forecast",
        "label, commitments_cents",
        [FORECAST, [2021, "appui", "Total Énergies (salle)", "", 800, 800]],
        [("Total Énergies (salle)", 80000)],
        id="a forecast's label, in its key",
    ),
    pytest.param(
        "forecast",
        "label, commitments_cents",
        [["Libellé", *FORECAST[:2], *FORECAST[3:]], ["Total Énergies", 2021, "appui", "", 800, 0]],
        [("Total Énergies", 80000)],
        id="the same, first",
    ),
    pytest.param(
        "applications",
        "application, title",
        [
            ["Intitulé", "N° dossier", "Déposé le", "Code", "État"],
            ["Total confort au collège", "12", "20/09/2020", "59", "En construction"],
            ["Cumul emploi retraite", "13", "20/09/2020", "60", "En construction"],
        ],
        [("12", "Total confort au collège"), ("13", "Cumul emploi retraite")],
        id="an application's title",
    ),
    pytest.param(
        "scores",
        "application, criterion, score",
        [["Intitulé", *LONG], ["Total confort", "selection", 12, "Bo", "DINUM", 4, 3, 2]],
        [("12", "ampleur", "4"), ("12", "action", "3"), ("12", "competences", "2")],
        id="a juror's line",
    ),
    pytest.param(
        "presort",
        "application, member",
        [["Intitulé", "N° dossier", "Ana"], ["Total confort", 12, "x"]],
        [("12", "Ana")],
        id="a pre-sorted file",
    ),
    pytest.param(
        "partners",
        "partner, cap_cents",
        [["Code", "Signature", "Plafond"], ["Somme", "01/09/2020", 9000]],
        [("80", 900000)],
        id="a département called Somme",
    ),
]


@pytest.mark.parametrize(("dataset", "columns", "rows", "expected"), NAMED_TOTAL)
def test_row_whose_key_is_there_is_data_whatever_its_label(
    dataset, columns, rows, expected, tmp_path
):
    file = sheets.workbook(tmp_path / "f.xlsx", {"Feuille": rows})
    assert sheets.read_rows(file, dataset, columns) == expected


@pytest.mark.parametrize(
    ("rows", "computed"),
    [
        pytest.param([*TWO, ["Total", "", "", 13500]], 1, id="a total"),
        pytest.param([*TWO, ["", "Total", "", 13500]], 1, id="its word in another key"),
        pytest.param([*TWO, ["", "", "", 13500]], 1, id="a sum without a word"),
        pytest.param([*TWO, ["Nord Total", "", "", 9000]], 1, id="a part of them, word last"),
        pytest.param(
            [*TWO[:2], ["Total 59", "", "", 9000], *TWO[2:], ["Total Oise", "", "", 4500],
             ["Total général", "", "", 13500], ["", "", "", 13500]],
            4, id="totals of each",
        ),
        pytest.param(
            [LONG, ["selection", 12, "Bo", "DINUM", 4, 4, 4], ["", "Moyenne", "", "", 4, 4, 4],
             ["", "Nombre de notes", "", "", 1, 1, 1]],
            2, id="a mean and a count of marks",
        ),
        pytest.param(
            [LONG, ["selection", 12, "Bo", "DINUM", 4, 4, 4],
             ["selection", 12, "Moyenne", "jury", 4, 4, 4]],
            1, id="a mean where the juror's name stands",
        ),
        pytest.param(
            [ONE_LINE, ["selection", 12, "Bo", "DINUM", "Ampleur du problème", 4, "", ""],
             ["selection", 12, "Bo", "", "Total", 4, "", ""]],
            1, id="a total where the criterion stands",
        ),
        pytest.param(
            [[TITLE], ["N° dossier", "Mme Une (DINUM)"], [12, 4], ["Moyenne", 4]],
            1, id="a mean under a criterion",
        ),
        pytest.param(
            [["Session", "Sélection"], ["Juré", "Bo"], ["N° dossier", *CRITERIA], [12, 4, 4, 4],
             ["Écart-type", 0, 0, 0]],
            1, id="under a juror's marks",
        ),
        pytest.param(
            [["N° dossier", "Ana", "Bo"], [12, "x", ""], [13, "x", "x"], ["Nombre de croix", 2, 1]],
            1, id="crosses counted",
        ),
        pytest.param(
            [["N° dossier", "Ana", "Bo"], [12, "x", ""], [13, "x", "x"], ["", 2, 1]],
            1, id="crosses counted, without a word",
        ),
        pytest.param(
            [["Code", "Date", "Participants maximum", "Inscrits"], ["59", DAY, 20, 12],
             ["Total", "", 20, 12]],
            1, id="people counted",
        ),
        pytest.param(
            [["Exercice", "N° EJ", "Fournisseur", "Montant engagé", "Montant payé"],
             [2021, "149", "Lilas", 300, 0], [2021, "Total", "", 300, 0]],
            1, id="a year's total",
        ),
        pytest.param(
            [["N° dossier", "Déposé le", "Code", "État"], ["12", DAY, "59", "Accepté"],
             ["Total", "", "", ""]],
            1, id="a word alone, in a sheet without amounts",
        ),
    ],
)  # fmt: skip
def test_computed_row_is_skipped_counted_and_not_said_when_it_is_right(rows, computed, tmp_path):
    sheet, problems = check(tmp_path, rows)
    assert kinds(problems) in ([], [("doubtful_members", None)])
    assert (sheet.total_rows, sheet.refused) == (computed, 0)


@pytest.mark.parametrize(
    ("rows", "cell"),
    [
        pytest.param([*TWO, ["Total", "", "", 13499]], "D4", id="a total"),
        pytest.param([*TWO, ["", "", "", 13501]], "D4", id="a sum without a word"),
        pytest.param([*TWO, ["Nord Total", "", "", 9001]], "D4", id="a part"),
        pytest.param(
            [["N° dossier", "Ana", "Bo"], [12, "x", ""], [13, "x", "x"], ["Total", 2, 2]], "C4",
            id="crosses",
        ),
        pytest.param(
            [["Code", "Date", "Participants maximum", "Inscrits"], ["59", DAY, 20, 12],
             ["", "", 20, 13]],
            "D3", id="people",
        ),
    ],
)  # fmt: skip
def test_computed_row_that_is_not_the_sum_warns(rows, cell, tmp_path):
    _, problems = check(tmp_path, rows)
    assert kinds(problems) == [("total_differs", cell)]


@pytest.mark.parametrize(
    ("rows", "cell"),
    [
        pytest.param([*TWO, ["59", "", "", 9000]], "B4", id="a key that lacks a part"),
        pytest.param([*TWO, ["", "T3", DAY, 9000]], "A4", id="another part"),
        pytest.param([*TWO, ["", "", DAY, 9000]], "A4", id="a date without a key"),
        pytest.param(
            [FORECAST, [2021, "appui", "Total", "59", 800, 0]], "C2", id="what a word says"
        ),
        pytest.param(
            [LONG, ["", "", "", "", 4, 4, 4]], "A2", id="marks without a word may be anyone's"
        ),
    ],
)
def test_row_that_lacks_its_key_and_says_more_is_refused(rows, cell, tmp_path):
    sheet, problems = check(tmp_path, rows)
    assert ("missing_key", cell) in kinds(problems)
    assert sheet.refused == 1


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        pytest.param([*TWO, [], ["Source : Chorus, 01/03/2021"], ["* à vérifier"]],
                     "5 (note), 6 (note)", id="notes below a blank row"),
        pytest.param([*TWO[:2], CALLS, *TWO[2:]], "3 (en-tête répété)", id="a repeated header"),
        pytest.param([["Appels de fonds"], *TWO[:2], [], ["Appels de fonds"], CALLS, *TWO[2:]],
                     "5 (note), 6 (en-tête répété)", id="a page's title and header, repeated"),
        pytest.param([*TWO[:2], [], ["Page 2/3"], CALLS, *TWO[2:]],
                     "4 (note), 5 (en-tête répété)", id="a page's number, its header repeated"),
        pytest.param([CALLS, ["", "", "jj/mm/aaaa", "€", "", "€"], *TWO[1:]], "2 (unités)",
                     id="a line of units"),
        pytest.param([["N° dossier", "Ana"], [12, "x"], [], ["Fait à Lille le 3 mai"]], "4 (note)",
                     id="a note under crosses, where it could be a number"),
        pytest.param([LONG, ["selection", 12, "Bo", "DINUM", 4, 4, 4], LONG,
                      ["selection", 13, "Bo", "DINUM", 4, 4, 4]], "3 (en-tête répété)",
                     id="a header repeated among marks"),
        pytest.param([["Équipe", "Nom", "Intrapreneurs", "Début", "Fin"], ["E1", "A", "B", DAY, ""],
                      [], ["NB : liste au 3 mai"]], "4 (note)", id="a note under teams"),
        pytest.param([["Équipe", "Nom", "Intrapreneurs", "Début", "Fin"], ["E1", "A", "B", DAY, ""],
                      [], ["Document de travail"]], "4 (note)", id="a few words under teams"),
        pytest.param([["Équipe", "Nom", "Intrapreneurs", "Début", "Fin"], ["E1", "A", "B", DAY, ""],
                      [], ["Confidentiel"]], "4 (note)", id="a word under teams"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("write", ["xlsx", "csv"])
def test_row_that_is_no_data_is_passed_over_and_said(rows, said, write, tmp_path):
    if write == "csv":
        width = max(map(len, rows))
        rows = [[*row, *[""] * (width - len(row))] for row in rows]
    sheet, problems = check(tmp_path, rows, f"f.{write}")
    assert [p.kind for p in problems] == ["passed_row"]
    assert said in problems[0].message
    assert (sheet.refused, sheet.total_rows) == (0, 0)


@pytest.mark.parametrize(
    "second",
    [
        pytest.param(["Code", "Phase", "Début prévu", "Fin prévue"], id="a table of ours"),
        pytest.param(["Couleur", "Sens", "Auteur"], id="another's"),
    ],
)
def test_second_table_is_said_once_with_where_to_put_it(second, tmp_path):
    rows = [*TWO, [], second, ["rouge", "retard", "x", "y"], ["vert", "à jour", "x", "y"]]
    sheet, problems = check(tmp_path, rows)
    (problem,) = problems
    assert (problem.kind, problem.row, problem.severity) == ("second_table", 5, "error")
    assert "autre feuille" in problem.message
    assert sheet.refused == 3  # nothing of it is lost: it can wait in quarantine


@pytest.mark.parametrize("title", ["Réalisé", "Budget 2020", "Scénario B"])
def test_same_headings_under_another_title_are_another_table(title, tmp_path):
    rows = [["Budget 2021"], *TWO, [], [title], CALLS, *TWO[1:]]
    sheet, problems = check(tmp_path, rows)
    assert kinds(problems) == [("second_table", "A7"), ("passed_row", "A6")]
    assert (sheet.rows, sheet.refused) == (5, 3)


def test_header_of_another_table_is_one_without_a_blank_row_too(tmp_path):
    rows = [*TWO, ["Code", "Phase", "Début prévu", "Fin prévue"], ["59", 1, DAY, DAY]]
    _, problems = check(tmp_path, rows)
    assert kinds(problems) == [("second_table", "A4")]


def test_second_table_ends_a_long_plain_sheet(tmp_path):
    """Read by columns, its rows would have been taken for teams."""
    head = ["Équipe", "Nom", "Intrapreneurs", "Début", "Fin"]
    teams = [[f"E{n}", f"Nom {n}", "Bo", DAY, DAY] for n in range(100)]
    rows = [head, *teams, [], ["Code", "Nom", "Contact"], *teams]
    sheet, problems = check(tmp_path, rows)
    assert kinds(problems) == [("second_table", "A103")]
    assert (sheet.rows, sheet.refused) == (201, 101)


@pytest.mark.parametrize("cross", ["✅", "✔️", "☑️", "☒", "✔", "❌", "X"])
def test_cross_of_any_font_is_a_cross(cross, tmp_path):
    rows = [["N° dossier", "Ana", "Bo"], [12, cross, "x"], [13, "", "x"]]
    file = sheets.workbook(tmp_path / "p.xlsx", {"Pré-tri": rows})
    assert sheets.read_rows(file, "presort", "application, member, is_crossed")[0] == (
        "12",
        "Ana",
        1,
    )


@pytest.mark.parametrize(
    ("marks", "cells"),
    [
        pytest.param(["OK", "v", ""], ["C2", "C3"], id="words"),
        pytest.param(["x (à revoir)", "", "X ?"], ["C2", "C4"], id="crosses with a remark"),
        pytest.param(["à revoir", "x", "à revoir"], ["C2", "C4"], id="one cross among remarks"),
        pytest.param(["XX", "", ""], ["C2"], id="two crosses"),
    ],
)
def test_member_whose_marks_are_not_understood_is_refused_cell_by_cell(marks, cells, tmp_path):
    rows = [["N° dossier", "Ana", "Bo"], *([12 + i, "x", mark] for i, mark in enumerate(marks))]
    _, problems = check(tmp_path, rows)
    assert kinds(problems) == [("bad_value", cell) for cell in cells]


@pytest.mark.parametrize("heading", ["Mme Une", "M. Trois – Oise", "DINUM"])
def test_marks_of_nobody_are_refused_not_put_aside(heading, tmp_path):
    rows = [[TITLE], ["N° dossier", "Intitulé", heading, "M. Deux (DINUM)"], [12, "a", 4, 3]]
    _, problems = check(tmp_path, rows)
    assert ("unnamed_juror", "C2") in kinds(problems)


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param([["N° dossier", "Intitulé", "Téléphone", "Courriel", "Nombre d’agents"],
                      [12, "A", "", "", 1], [13, "B", "", "", 1]], id="contacts and a count"),
        pytest.param([["ID", "Type", "Prix", "Quantité", "Fournisseur", "Pays", "Ville"],
                      [12, "livre", 12.5, 1, "", "", ""]], id="a shop, blank columns many"),
        pytest.param([["N° dossier", "Ana", "Bo"], [12, "", ""]], id="no cross at all"),
    ],
)  # fmt: skip
def test_table_without_crosses_is_no_presort(rows, tmp_path):
    sheet, problems = check(tmp_path, rows)
    assert [problem.kind for problem in problems] == ["wrong_file"]
    assert sheet is None


def test_juror_s_sheet_of_means_is_not_read(tmp_path):
    def grid(juror):
        return [["Session", "Sélection"], ["Juré", juror], ["N° dossier", *CRITERIA], [12, 4, 4, 4]]

    path = sheets.workbook(tmp_path / "j.xlsx", {"Bo": grid("Bo"), "Synthèse": grid("Moyenne")})
    staged = sheets.staged([path], tmp_path)
    with closing(sqlite3.connect(staged)) as connection:
        assert connection.execute("SELECT DISTINCT juror FROM scores").fetchall() == [("Bo",)]
        said = connection.execute("SELECT kind, sheet FROM file_problems").fetchall()
    assert ("missing_column", "Synthèse") in said


TEAMS = ["Équipe", "Nom", "Intrapreneurs", "Début", "Fin"]


@pytest.mark.parametrize("key", ["Total Énergies", "Moyenne montagne", "Somme 80"])
def test_team_whose_name_begins_like_a_total_is_data(key, tmp_path):
    sheet, problems = check(tmp_path, [TEAMS, [key, "Nom", "Ana Roy", DAY, "15/06/2021"]])
    assert (sheet.rows, sheet.total_rows, problems) == (1, 0, [])


def test_another_table_below_is_told_by_a_heading_where_a_key_stands(tmp_path):
    rows = [TEAMS, ["E1", "A", "B", DAY, ""], [], ["Coach", "Téléphone"], ["C D", "06"]]
    sheet, problems = check(tmp_path, rows)
    assert kinds(problems) == [("second_table", "A4")]
    assert sheet.refused == 2


def test_an_order_followed_by_total_is_no_order(tmp_path):
    rows = [["Exercice", "N° EJ", "Fournisseur", "Date comptable", "Montant engagé",
             "Montant payé"], [2021, "1480934831", "Lilas", DAY, 300, 0],
            [2021, "1480934831 Total", "", "", 300, 0]]  # fmt: skip
    sheet, _ = check(tmp_path, rows)
    assert (sheet.rows, sheet.total_rows) == (1, 1)


@pytest.mark.parametrize(
    "heading",
    ["Min (des deux)", "Synthèse (jury)", "Consensus (jury)", "Avg (5)", "Ensemble des jurés",
     "Favorable", "Ordre", "Priorité", "Validé", "Pondération", "Seuil"],
)  # fmt: skip
def test_heading_that_nobody_bears_is_computed(heading):
    assert is_computed(heading)


@pytest.mark.parametrize("heading", ["Min-Ji Park (DINUM)", "Ana Valide", "Ordre des avocats"])
def test_heading_that_somebody_bears_is_not(heading):
    assert not is_computed(heading)
