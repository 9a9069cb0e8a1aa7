"""A new key, or a new person, that resembles another is said; what is numbering is not."""

import sqlite3
from contextlib import closing

import pytest

from data.__main__ import main as verify_command
from data.agreement.model import agreements
from data.datasets import DATASETS
from data.incoming.diff import attached
from data.store.database import open_for_writing
from data.store.schema import create_staging
from loaders.judge.near_keys import near_keys
from tests import chorus, sheets
from tests.chorus import line
from tests.sheets import CONVENTION

CALLS = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé"]
TEAMS = ["Équipe", "Nom", "Intrapreneurs", "Début", "Fin"]
NOTES = ["Équipe", "Date", "Coach", "Intrapreneur présent", "Jours libérés"]
ATTRIBUTIONS = ["N° EJ", "Équipe", "Code", "Catégorie", "Éligible"]
SCORES = ["Session", "N° dossier", "Juré", "Organisme", "Ampleur du problème",
          "Possibilité d'agir", "Compétences de l'intrapreneur"]  # fmt: skip


def titles(*keys):
    rows = [[code, title, "01/10/2020", 1, "", ""] for code, title in keys]
    return "Appels de fonds", [CALLS, *rows]


def teams(*keys):
    return "Équipes", [TEAMS, *([key, key, "Zoé", "02/11/2020", ""] for key in keys)]


def attributions(*keys):
    return "Commandes", [ATTRIBUTIONS, *([key, "", "59", "coaching", "Oui"] for key in keys)]


def found(report, kind="near_key"):
    return [(p.value, p.cell) for p in sheets.problems(report, kind)]


def of_59(*keys):
    return titles(*(("59", key) for key in keys))


@pytest.mark.parametrize("write", ["xlsx", "csv"])
@pytest.mark.parametrize(
    ("before", "rows", "expected"),
    [
        pytest.param(of_59("TP-2020-0118"), of_59("TP-2O20-0118"), [("TP-2O20-0118", "B2")],
                     id="a letter O for a zero"),
        pytest.param(of_59("TP-2020-0118"), of_59("TP-2020-0l18"), [("TP-2020-0l18", "B2")],
                     id="a letter l for a one"),
        pytest.param(of_59("TP-2020-0118"), of_59("TP-2020-0I18"), [("TP-2020-0I18", "B2")],
                     id="a capital i for a one"),
        pytest.param(of_59("TP-2020-0118"), of_59("TP-2020-118"), [("TP-2020-118", "B2")],
                     id="a zero dropped"),
        pytest.param(of_59("118"), of_59("000118"), [("000118", "B2")], id="zeros added"),
        pytest.param(of_59("TP-2020-0118"), of_59("TP-2020-018"), [("TP-2020-018", "B2")],
                     id="a digit missing"),
        pytest.param(of_59("TP-2020-0118"), of_59("TP-220-0118"), [("TP-220-0118", "B2")],
                     id="a digit missing in the year"),
        pytest.param(of_59("P-2020-0118"), of_59("TP-2020-0118"), [("TP-2020-0118", "B2")],
                     id="a letter missing in the base"),
        pytest.param(of_59("TP-2020-0118"), of_59("TP-2020-0119"), [], id="another number"),
        pytest.param(of_59("TP-2020-0118"), of_59("tp 2020 0118"), [], id="the same key"),
        pytest.param(of_59("TP-2020-0118"), titles(("60", "TP-2020-118")), [],
                     id="another partner's"),
        pytest.param(teams("EQ1"), teams("EQ11"), [], id="EQ1 and EQ11"),
        pytest.param(teams("EQ1"), teams("EQ01"), [("EQ01", "A2")], id="EQ1 and EQ01"),
        pytest.param(teams("EQUIPE-1"), teams("EQUIPE-11"), [], id="a long word, a short number"),
        pytest.param(teams("EQUIPE-1"), teams("EQIPE-1"), [("EQIPE-1", "A2")], id="a letter less"),
        pytest.param(attributions("1480934831"), attributions("148093483"), [("148093483", "A2")],
                     id="the end of a long number"),
        pytest.param(attributions("1480934831"), attributions("1480934832"), [],
                     id="the next order"),
        pytest.param(of_59("118"), of_59("TP-2020-0118", "TP-2020-0l18"), [("TP-2020-0l18", "B3")],
                     id="two new ones"),
    ],
)  # fmt: skip
def test_a_new_key_that_resembles_another(before, rows, expected, write, tmp_path, empty_database):
    sheets.load([sheets.workbook(tmp_path / "avant.xlsx", dict([before]))], empty_database)
    file = (
        sheets.workbook(tmp_path / "a.xlsx", dict([rows]))
        if write == "xlsx"
        else sheets.delimited(tmp_path / "a.csv", rows[1])
    )
    report = sheets.check([file], empty_database)
    assert sheets.errors(report) == []
    assert found(report) == expected


def test_a_key_that_is_no_longer_new_is_not_said_again(tmp_path, empty_database):
    sheets.load([sheets.workbook(tmp_path / "a.xlsx", dict([teams("EQ1", "EQ01")]))],
                empty_database)  # fmt: skip
    file = sheets.workbook(tmp_path / "b.xlsx", dict([teams("EQ1", "EQ01")]))
    assert found(sheets.check([file], empty_database)) == []


def test_orders_of_an_extract_are_compared_and_their_postes_within_them(tmp_path, empty_database):
    lines = [
        line("1480934831", 1, 0),
        line("148O934831", 1, 0),
        line("1480934832", 1, 0, item="01"),
    ]
    file = chorus.programme_workbook(tmp_path / "a 2020.xlsx", lines)
    assert found(sheets.check([file], empty_database)) == [("148O934831", "C7")]


def test_a_hundred_thousand_keys_are_not_compared_one_by_one(tmp_path, empty_database):
    staging = tmp_path / "staging.sqlite"
    create_staging(staging)
    # Numbered without padding, all alike but for their digits: the worst for buckets.
    keys = [f"EQUIPE-{number}" for number in range(100_000)]
    columns = ", ".join(("sheet", "row", "key", "team"))
    with closing(sqlite3.connect(staging)) as connection, connection:
        connection.execute(
            """INSERT INTO sheets (id, file, sha256, dataset, layout, header_row, columns, rows,
                total_rows, refused) VALUES (1, 'a', '', 'teams', 'template', 1, '{}', 0, 0, 0)"""
        )
        connection.executemany(
            f"INSERT INTO teams ({columns}) VALUES (1, ?, ?, ?)",
            ((row, key, key) for row, key in enumerate([*keys, "EQUPE-77777"])),
        )
    with open_for_writing(empty_database) as connection, attached(connection, staging):
        steps = []
        connection.set_progress_handler(lambda: steps.append(1), 10_000)
        located = near_keys(connection, agreements()[CONVENTION])
    assert [one.problem.value for one in located] == ["EQUPE-77777"]
    assert len(steps) < 2_000  # twenty million steps: a hundred a key, not a hundred thousand


def notes(*coaches):
    rows = [["EQ1", f"{day:02d}/11/2020", coach, "Oui", 1] for day, coach in enumerate(coaches, 3)]
    return {"Points": [NOTES, *rows]}


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param("Tristan Boussole", "T. Boussole", [("T. Boussole", "C2")], id="an initial"),
        pytest.param("T. Boussole", "M. Tristan BOUSSOLE", [("M. Tristan BOUSSOLE", "C2")],
                     id="a civility"),
        pytest.param("Tristan Boussole", "BOUSSOLE T.", [("BOUSSOLE T.", "C2")],
                     id="the surname first"),
        pytest.param("Tristan Boussole", "tristan  boussole", [], id="the same person"),
        pytest.param("Tristan Boussole", "Anne Boussole", [], id="another initial"),
        pytest.param("Tristan Boussole", "T. Cap", [], id="another surname"),
        pytest.param("Boussole", "Cap", [], id="one word"),
        pytest.param("Coach 10", "Coach 11", [], id="numbered: never one digit for another"),
    ],
)  # fmt: skip
def test_a_coach_that_resembles_another_of_the_team(
    first, second, expected, tmp_path, empty_database
):
    before = sheets.workbook(tmp_path / "avant.xlsx", dict([teams("EQ1", "EQ2")]) | notes(first))
    sheets.load([before], empty_database)
    rows = [NOTES, ["EQ1", "20/11/2020", second, "Oui", 1]]
    file = sheets.workbook(tmp_path / "a.xlsx", {"Points": rows})
    assert found(sheets.check([file], empty_database), "near_person") == expected
    other = [NOTES, ["EQ2", "20/11/2020", second, "Oui", 1]]
    file = sheets.workbook(tmp_path / "b.xlsx", {"Points": other})
    assert found(sheets.check([file], empty_database), "near_person") == []


def test_a_juror_that_resembles_another_of_the_session(tmp_path, database):
    rows = [
        ["Sélection", "2614181", "Tristan Boussole", "DINUM", 3, 3, 3],
        ["Sélection", "2614193", "T. Boussole", "DINUM", 3, 3, 3],
        ["Comité", "2614193", "Tristan Boussole", "DINUM", 3, 3, 3],
    ]
    file = sheets.workbook(tmp_path / "a.xlsx", {"Notes": [SCORES, *rows[:2]]})
    assert found(sheets.check([file], database), "near_person") == [("T. Boussole", "C3")]


@pytest.mark.parametrize(
    ("cell", "is_lost"),
    [
        pytest.param(7500012345678901, True, id="sixteen digits in a number cell"),
        pytest.param(1e15, True, id="the first number of sixteen digits"),
        pytest.param(999_999_999_999_999, False, id="fifteen digits"),
        pytest.param("7500012345678901", False, id="sixteen digits in a text"),
        pytest.param("1,48E+09", True, id="a text of Excel, a comma"),
        pytest.param("1.48e9", True, id="a text of a program, a point"),
        pytest.param("2E+09", True, id="a sign"),
        pytest.param("2E5", False, id="a code with an E"),
        pytest.param("12E-4", False, id="a code with a hyphen"),
    ],
)
@pytest.mark.parametrize(
    ("title", "headings", "row", "place"),
    [
        pytest.param(
            "Appels de fonds", CALLS, ["59", None, "01/10/2020", 1, "", ""], 1, id="a key"
        ),
        pytest.param(
            "Commandes", ATTRIBUTIONS, [None, "", "59", "coaching", "Oui"], 0, id="an order"
        ),
        pytest.param("Points", NOTES, [None, "20/11/2020", "Z", "Oui", 1], 0, id="a reference"),
    ],
)
def test_a_number_that_lost_its_end_is_refused(
    title, headings, row, place, cell, is_lost, tmp_path, empty_database
):
    filled = [cell if at == place else known for at, known in enumerate(row)]
    file = sheets.workbook(tmp_path / "a.xlsx", {title: [headings, filled]})
    lost = sheets.problems(sheets.check([file], empty_database), "lost_digits")
    assert [p.cell for p in lost] == ([f"{'AB'[place]}2"] if is_lost else [])
    for problem in lost:
        assert "Excel n’a gardé que 15 chiffres" in problem.message
        assert problem.message.endswith("Mettre la colonne au format Texte et ressaisir.")


def test_an_extract_whose_orders_lost_their_end_is_refused(tmp_path, empty_database):
    file = chorus.programme_workbook(tmp_path / "a 2020.xlsx", [line("1,48E+09", 1, 0)])
    (problem,) = sheets.errors(sheets.check([file], empty_database))
    assert (problem.kind, problem.cell) == ("lost_digits", "C6")


@pytest.fixture
def doubled(tmp_path, empty_database):
    """A base that an earlier Cap left: one title kept under two spellings, since folded alike."""
    sheets.load([sheets.workbook(tmp_path / "a.xlsx", dict([of_59("TP-1", "TP-2")]))],
                empty_database)  # fmt: skip
    names = ", ".join(DATASETS["contributions"].names[2:])
    with closing(sqlite3.connect(empty_database)) as connection, connection:
        connection.execute(
            f"""INSERT INTO contributions (programme, key, partner, title, {names}, digest,
                added_by, folded)
            SELECT programme, '59' || char(31) || 'tp 1', partner, 'tp 1', {names}, digest,
                added_by, folded FROM contributions WHERE title = 'TP-1'"""
        )
    return empty_database


def test_rows_held_twice_are_listed_when_a_file_touches_them(doubled, tmp_path):
    file = sheets.workbook(tmp_path / "b.xlsx", dict([of_59("TP-3")]))
    (problem,) = sheets.problems(sheets.check([file], doubled), "held_twice")
    assert "59, TP-1 ; 59, tp 1" in problem.message
    file = sheets.workbook(tmp_path / "c.xlsx", dict([teams("EQ1")]))
    assert sheets.problems(sheets.check([file], doubled), "held_twice") == []


def test_rows_held_twice_are_a_note_of_verify(doubled, capsys):
    verify_command(["verify", "--db", str(doubled)])
    said = capsys.readouterr().err
    assert (
        "À savoir. Appels de fonds : tenus deux fois, sous deux écritures : 59, TP-1 ; 59, tp 1."
    ) in said


def test_a_base_without_doubles_has_no_note(empty_database, tmp_path, capsys):
    sheets.load([sheets.workbook(tmp_path / "a.xlsx", dict([of_59("TP-1")]))], empty_database)
    assert verify_command(["verify", "--db", str(empty_database)]) == 0
    assert "À savoir" not in capsys.readouterr().err
