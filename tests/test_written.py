"""What people write, from the file to the row: each kind in several tables and formats."""

from datetime import datetime

import pytest

from data.cells.names import count_names
from loaders.__main__ import main
from loaders.headings.mapping import parse_choice
from loaders.judge.review import Options
from reports.__main__ import main as report
from tests import chorus, grids, sheets

NOTES = ["Équipe", "Date", "Coach", "Intrapreneur présent", "Jours libérés", "Météo"]
CALLS = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé"]
FORECAST = ["Exercice", "Catégorie", "Libellé", "Code", "AE prévues", "CP prévus"]
EXPENSES = [
    *("Exercice", "N° EJ", "N° poste EJ", "N° DP", "Fournisseur", "Date comptable"),
    *("Montant engagé", "Montant payé"),
]


@pytest.mark.parametrize(
    ("headings", "row", "extra"),
    [
        pytest.param(
            FORECAST, "2021,coaching,Été,,1500,50,1500,50", ("1500", "50"), id="two amounts cut"
        ),
        pytest.param(EXPENSES, "2021,14,1,,A,15.02.2021,704,07,704", ("704",), id="one amount cut"),
        pytest.param(CALLS, "59,T1,01/10/2020,9000,00,01/11/2020,9000", ("9000",), id="a call cut"),
        pytest.param(NOTES, "EQ1,04/01/2021,C,Oui,0,5,soleil", ("soleil",), id="days cut"),
        pytest.param(
            ["Équipe", "Nom", "Intrapreneurs", "Début", "Fin"],
            "EQ1,Un,Roy, Camille,04/01/2021,04/02/2021",
            ("04/02/2021",),
            id="a name cut, in a table read by columns",
        ),
    ],
)
def test_csv_row_longer_than_its_header_is_refused(headings, row, extra, tmp_path, empty_database):
    file = tmp_path / "table 2021.csv"
    file.write_text("\n".join([",".join(headings), row]), "utf-8")
    (problem,) = sheets.problems(sheets.check([file], empty_database), "extra_cells")
    assert problem.severity == "error"
    assert problem.row == 2
    assert all(f"« {cell} »" in problem.message for cell in extra)


def test_a_header_padded_with_separators_is_no_wider(tmp_path, empty_database):
    headings = ["Exercice", "Catégorie", "Libellé", "Code", "AE prévues", "CP prévus", "", ""]
    row = "2021,appui,Poste,59,1500,50,1500,50"
    file = tmp_path / "p.csv"
    file.write_text("\n".join([",".join(headings), row]), "utf-8")
    (problem,) = sheets.problems(sheets.check([file], empty_database), "extra_cells")
    assert (problem.severity, problem.row) == ("error", 2)


def test_csv_row_that_ends_in_separators_is_no_longer_than_its_header(tmp_path, empty_database):
    file = tmp_path / "p.csv"
    file.write_text(";".join(FORECAST) + "\n2021;coaching;Été;;1500,50;1500,50;;;\n", "utf-8")
    assert not sheets.errors(sheets.check([file], empty_database))


@pytest.mark.parametrize(
    ("dataset", "headings", "row", "column"),
    [
        pytest.param(
            "coaching_notes", NOTES, ["EQ1", "2021-06-15T22:30:00Z", "C", "Oui", "1", ""],
            "held_on", id="a coach's note",
        ),
        pytest.param(
            "contributions", CALLS, ["59", "T1", "2021-06-15 22:30:00 UTC", "9000", "", ""],
            "called_on", id="a call",
        ),
        pytest.param(
            "applications", ["ID", "Déposé le", "État du dossier", "Département (Code)"],
            ["1", "2021-06-15T22:30:00+00:00", "En instruction", "59"],
            "submitted_on", id="an application",
        ),
        pytest.param(
            "expenses", EXPENSES, ["2021", "14", "1", "", "A", "2021-06-15T22:30:00Z", "1", "1"],
            "posted_on", id="a line of Chorus",
        ),
    ],
)  # fmt: skip
@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_moment_is_dated_by_its_day_in_paris(suffix, dataset, headings, row, column, tmp_path):
    path = tmp_path / f"table{suffix}"
    rows = [headings, row]
    file = sheets.delimited(path, rows) if suffix == ".csv" else grids.write(path, rows)
    assert sheets.read_rows(file, dataset, column) == [("2021-06-16",)]


@pytest.mark.parametrize("suffix", [".xlsx", ".ods", ".xls"])
def test_dash_is_nothing_where_a_blank_may_be_and_zero_where_an_amount_must(suffix, tmp_path):
    calls = grids.write(
        tmp_path / f"appels{suffix}",
        [CALLS, ["59", "T1", "01/10/2020", "(150,00)", "-", "–"]],
    )
    spent = grids.write(
        tmp_path / f"depenses{suffix}",
        [EXPENSES, ["2021", "14", "1", None, "A", "00.00.0000", " - ", "1.234,56-"]],
    )
    assert sheets.read_rows(spent, "expenses", "posted_on, committed_cents, paid_cents") == [
        (None, 0, -123_456)
    ]
    (problem,) = sheets.errors(sheets.check([calls], tmp_path / "none.sqlite"))
    assert (problem.kind, problem.cell) == ("negative_call", "D2")


def test_dash_where_a_value_must_be_is_a_blank_that_is_said(tmp_path, empty_database):
    rows = [NOTES, ["EQ1", "-", "C", "-", "-", "-"]]
    report = sheets.check([grids.write(tmp_path / "n.xlsx", rows)], empty_database)
    assert [(p.kind, p.cell) for p in sheets.errors(report)] == [
        ("missing_key", "B2"), ("missing_value", "D2"),
    ]  # fmt: skip


def test_mark_that_a_spreadsheet_made_a_date_is_said_so(tmp_path, empty_database):
    headings = ["Session", "N° dossier", "Juré", "Organisme", "Ampleur du problème"]
    headings += ["Possibilité d'agir", "Compétences de l'intrapreneur"]
    rows = [headings, ["selection", "1", "J", "DINUM", datetime(2026, 5, 3), 3, 3]]
    file = sheets.workbook(tmp_path / "notes.xlsx", {"Notes": rows})
    (problem,) = sheets.problems(sheets.check([file], empty_database), "bad_number")
    assert "une date de « 3/5 »" in problem.message


@pytest.mark.parametrize(
    "above",
    [
        pytest.param([["Session", "Sélection"], ["Juré", "Camille Roy"]], id="beside"),
        pytest.param([["Session", None, "Sélection"], ["Juré :", None, "Camille Roy"]], id="apart"),
        pytest.param([["Session : Sélection"], ["Juré : Camille Roy"]], id="one cell"),
        pytest.param(
            [["Grille de notation – session : Sélection"], ["Juré·e : Camille Roy"]], id="title"
        ),
        pytest.param([["Session : Sélection\nJuré : Camille Roy"]], id="one cell for all"),
        pytest.param(
            [["Session", "Sélection", "Juré", "Camille Roy", "Organisme", None]], id="one line"
        ),
    ],
)
def test_juror_is_named_above_the_grid(above, tmp_path):
    table = [
        [
            "N° dossier",
            "Ampleur du problème",
            "Possibilité d'agir",
            "Compétences de l'intrapreneur",
        ],
        ["1", 4, 3, 2],
    ]
    file = grids.write(tmp_path / "grille.xlsx", [*above, *table])
    assert {juror for (juror,) in sheets.read_rows(file, "scores", "juror")} == {"Camille Roy"}


@pytest.mark.parametrize(
    ("name", "above", "year"),
    [
        pytest.param("chorus 2020 extrait le 15-01-2021.xlsx", [], 2020, id="a year and a date"),
        pytest.param("chorus 2020 du 2021-01-15.xlsx", [], 2020, id="a year and an ISO date"),
        pytest.param("chorus 15-01-2021.xlsx", [], 2021, id="a date alone"),
        pytest.param("chorus 2020-2021.xlsx", [], "2020 et 2021", id="two years"),
        pytest.param("c.xlsx", [["Exercice", "2020;2021"]], "« 2020;2021 »", id="two above"),
        pytest.param("c.xlsx", [["Exercice comptable 2020 et 2021"]], "2020 et 2021", id="in one"),
    ],
)
def test_exercice_is_read_or_the_years_seen_are_named(name, above, year, tmp_path, empty_database):
    rows = [*above, chorus.TWINS, chorus.line("14", 100, 50)]
    file = grids.write(tmp_path / name, rows)
    if isinstance(year, int):
        assert sheets.read_rows(file, "expenses", "exercice") == [(year,)]
    else:
        report = sheets.check([file], empty_database)
        (problem,) = sheets.problems(report, "missing_exercice")
        assert year in problem.message


@pytest.mark.parametrize(
    ("names", "count", "is_doubtful"),
    [
        pytest.param(None, 0, False, id="none"),
        pytest.param("Camille Roy", 1, False, id="one"),
        pytest.param("Camille Roy et Lou Petit", 2, False, id="and"),
        pytest.param("Camille Roy & Lou Petit", 2, False, id="ampersand"),
        pytest.param("Camille Roy / Lou Petit", 2, False, id="slash"),
        pytest.param("Camille Roy + Lou Petit", 2, False, id="plus"),
        pytest.param("Camille Roy - Lou Petit", 2, False, id="hyphen between blanks"),
        pytest.param("Camille Roy – Lou Petit", 2, False, id="dash between blanks"),
        pytest.param("Jean-Paul Le-Roy", 1, False, id="hyphen inside names"),
        pytest.param("Camille Roy\nLou Petit", 2, False, id="lines"),
        pytest.param("- Camille Roy\n- Lou Petit", 2, False, id="bullets"),
        pytest.param("1) Camille Roy 2) Lou Petit", 2, False, id="numbered"),
        pytest.param("1. Camille Roy\n2. Lou Petit", 2, False, id="numbered lines"),
        pytest.param("Camille Roy ; Lou Petit ;", 2, False, id="last separator"),
        pytest.param("Camille Roy, Lou Petit", 2, False, id="comma"),
        pytest.param("Camille Roy (chef de projet, 50 %)", 1, False, id="comma in parentheses"),
        pytest.param("ROY, Camille", 1, False, id="surname in capitals first"),
        pytest.param("ROY, Camille ; PETIT, Lou", 2, False, id="two surnames first"),
        pytest.param("ROY, Camille, PETIT, Lou", 2, False, id="surnames first, commas only"),
        pytest.param("Roy, Camille", 1, True, id="a surname first, or two persons"),
        pytest.param("Camille Roy, chef de projet", 1, True, id="a title"),
        pytest.param("Camille Roy + 2 agents", 1, True, id="and others"),
        pytest.param("2", 2, False, id="a number of persons"),
        pytest.param("Camille Roy · Lou Petit", 2, False, id="a middle dot"),
        pytest.param("Camille Roy –Lou Petit", 2, False, id="a dash that touches"),
        pytest.param("Camille Roy puis Lou Petit", 2, False, id="then"),
        pytest.param("Camille ROY Lou PETIT", 1, True, id="two names without a separator"),
        pytest.param("c.roy@x.fr l.petit@x.fr", 1, True, id="two addresses"),
        pytest.param("Camille Roy, DGA, Lille", 3, True, id="a service and a town"),
    ],
)
def test_persons_are_counted_and_a_doubt_is_told(names, count, is_doubtful):
    assert count_names(names) == (count, is_doubtful)


@pytest.mark.parametrize("suffix", [".xlsx", ".ods", ".xls"])
def test_doubtful_count_is_said_with_its_cell(suffix, tmp_path, database):
    headings = ["Équipe", "Nom", "Code", "Intrapreneurs", "Coach", "Début", "Fin", "Situation"]
    rows = [
        headings,
        ["EX1", "n", "59", "Camille Roy / Lou Petit", "C", "01/02/2021", None, "En cours"],
        ["EX2", "n", "59", "Roy, Camille", "C", "01/02/2021", None, "En cours"],
    ]
    report = sheets.check([grids.write(tmp_path / f"equipes{suffix}", rows)], database)
    (problem,) = sheets.problems(report, "doubtful_count")
    assert (problem.severity, problem.cell) == ("warning", "D3")
    assert "1 intrapreneur, comme Cap le compte" in problem.message


@pytest.mark.parametrize("place", ["C1", "E1", "Feuille!E1"])
def test_one_of_two_columns_of_one_name_is_chosen_by_its_cell(place, tmp_path, empty_database):
    headings = ["ID", "Déposé le", "Département", "État du dossier", "Département"]
    rows = [headings, ["1", "01/10/2020", "60 – Oise", "En instruction", "62 – Pas-de-Calais"]]
    file = grids.write(tmp_path / "dossiers.xlsx", rows)
    (doubled,) = sheets.errors(sheets.check([file], empty_database))
    assert "« Département » (C1, E1)" in doubled.message
    assert '--map "C1=Code"' in doubled.message
    chosen = Options(choices=(parse_choice(f"{place}=Code"),))
    assert sheets.load([file], empty_database, options=chosen).is_accepted
    expected = "60" if place == "C1" else "62"
    assert sheets.current(empty_database, "applications", "partner") == [(expected,)]
    # Remembered: the next file of that form is read the same way.
    assert not sheets.errors(sheets.check([file], empty_database))


def test_cell_that_is_no_heading_is_not_chosen(tmp_path, empty_database):
    rows = [["ID", "Déposé le", "État du dossier"], ["1", "01/10/2020", "En instruction"]]
    chosen = Options(choices=(parse_choice("Z9=Code"),))
    report = sheets.check([grids.write(tmp_path / "d.xlsx", rows)], empty_database, options=chosen)
    (problem,) = sheets.errors(report)
    assert problem.kind == "bad_mapping"


def test_change_is_told_in_french(tmp_path, database, capsys):
    team, name, people, starts, ends = sheets.current(
        database, "teams", "team, name, intrapreneurs, starts_on, ends_on"
    )[0]
    headings = ["Équipe", "Nom", "Intrapreneurs", "Début", "Fin", "Situation"]
    rows = [headings, [team, name, people, starts, ends or "", "Abandonné"]]
    file = sheets.delimited(tmp_path / "equipes.csv", rows)
    main(["check", str(file), "--db", str(database), "--programme", sheets.CONVENTION])
    said = capsys.readouterr().err
    assert "→ Abandonnée" in said
    assert not any(word in said for word in ("running", "finished", "abandoned"))


def test_folder_given_for_a_file_is_said_so(tmp_path, capsys):
    for command in ("check", "read"):
        assert main([command, str(tmp_path)]) == 2
        assert "est un dossier" in capsys.readouterr().err


@pytest.mark.parametrize("written", ["15/03/2021", "2021-03-15", "15 mars 2021"])
def test_day_of_a_command_is_written_as_in_a_file(written, database, capsys):
    assert report(["figures", "--on", written, "--db", str(database)]) == 0
    assert '"on": "2021-03-15"' in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(["figures", "--on", "01/02/21"], "deux chiffres", id="two digits of year"),
        pytest.param(["figures", "--on", "demain"], "« demain » n’est pas compris", id="a word"),
        pytest.param(["figures", "--known-at", "x"], "n’est pas un nombre entier", id="a number"),
        pytest.param(["figures", "--on"], "attend une valeur", id="nothing"),
        pytest.param(["chiffres"], "n’est pas un choix", id="an unknown command"),
        pytest.param(["figures", "--quoi"], "argument inconnu", id="an unknown option"),
        pytest.param(["explain"], "il manque CHEMIN", id="a missing argument"),
        pytest.param(
            ["compare", "--to-on", "32/01/2021"], "ce jour n’existe pas", id="no day of a moment"
        ),
    ],
)
def test_command_that_is_wrong_is_refused_in_french(arguments, words, capsys):
    with pytest.raises(SystemExit) as stopped:
        report(arguments)
    assert stopped.value.code == 2
    said = capsys.readouterr().err
    assert words in said
    assert not any(
        english in said for english in ("argument --", "invalid", "expected", "required")
    )
