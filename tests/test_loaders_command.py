"""The command line of the loaders, and which programme the files are for."""

import json
import sqlite3
from datetime import date

import pytest

from loaders.__main__ import main
from loaders.importing import UsageError, load
from reports.__main__ import main as reports
from tests import sheets
from tests.conftest import PLAIN_WORKBOOK
from tests.sheets import AUTHOR, CHARTER, CONVENTION

HEADINGS = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé"]
TEAM = ["Équipe", "Nom", "Intrapreneurs", "Début", "Fin"]
DAY = date(2020, 10, 1)
GOOD = ["59", "T1", DAY, 9000, "", ""]


def calls(tmp_path, *rows):
    return sheets.workbook(tmp_path / "appels.xlsx", {"Titres": [HEADINGS, *rows]})


def test_programme_is_told_by_the_words_of_the_files(tmp_path, empty_database):
    report = load([calls(tmp_path, GOOD)], empty_database, AUTHOR)
    assert (report.programme, report.import_id) == (CONVENTION, 1)


def test_file_that_speaks_of_no_programme_asks_for_it(tmp_path, empty_database):
    file = sheets.workbook(tmp_path / "t.xlsx", {"T": [TEAM, ["E1", "Allo", "Ana", DAY, ""]]})
    with pytest.raises(UsageError, match="--programme"):
        load([file], empty_database, AUTHOR)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(["load", "nulle-part.xlsx"], "Il n’y a pas de fichier", id="no file"),
        pytest.param(
            ["check", str(PLAIN_WORKBOOK), "--programme", "autre"], "n’existe pas", id="programme"
        ),
    ],
)
def test_wrong_use_exits_2_and_says_why_in_french(arguments, words, empty_database, capsys):
    assert main([*arguments, "--db", str(empty_database)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert words in said.err


def test_incomplete_command_exits_2(capsys):
    with pytest.raises(SystemExit) as left:
        main(["load"])
    assert left.value.code == 2
    assert "Commande incomplète" in capsys.readouterr().err


def test_check_writes_nothing_and_says_all_on_standard_error(tmp_path, empty_database, capsys):
    file = calls(tmp_path, GOOD, ["99", "T2", DAY, 1])
    arguments = [str(file), "--db", str(empty_database), "--programme", CONVENTION]
    assert main(["check", *arguments]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "« 99 » n’est pas compris" in said.err
    assert "rien n’est écrit" in said.err
    assert not empty_database.exists()


def test_json_is_alone_on_standard_output(tmp_path, empty_database, capsys):
    file = calls(tmp_path, GOOD, ["60", "T2", DAY, 1])
    arguments = [str(file), "--db", str(empty_database), "--json", "--by", "Camille"]
    assert main(["load", *arguments]) == 0
    said = capsys.readouterr()
    report = json.loads(said.out)
    assert "Import n° 1 enregistré." in said.err
    assert report["import"] == 1
    (file,) = report["files"]
    assert file["file"] == "appels.xlsx"
    assert len(file["sha256"]) == 64
    assert file["problems"] == []
    (sheet,) = file["sheets"]
    assert sheet.items() >= {
        "sheet": "Titres", "dataset": "contributions", "header_row": 1, "rows": 2,
        "total_rows": 0, "added": 2, "changed": 0, "withdrawn": 0, "unchanged": 0, "refused": 0,
        "absent": 0,
    }.items()  # fmt: skip
    assert main(["load", *arguments]) == 0
    said = capsys.readouterr()
    assert json.loads(said.out)["import"] is None
    assert "déjà dans la base" in said.err


def test_json_of_a_refusal_follows_the_contract(tmp_path, empty_database, capsys):
    file = calls(tmp_path, ["99", "T2", DAY, 1])
    arguments = [str(file), "--db", str(empty_database), "--json", "--programme", CONVENTION]
    assert main(["load", *arguments]) == 1
    report = json.loads(capsys.readouterr().out)
    assert report["import"] is None
    (problem,) = report["files"][0]["problems"]
    assert set(problem) == {
        "sheet", "cell", "severity", "kind", "column", "value", "expected", "message",
    }  # fmt: skip


def test_history_and_undo_from_the_command_line(database, capsys):
    db = ["--db", str(database)]
    assert main(["undo", *db, "--by", "Camille"]) == 0
    assert main(["history", *db]) == 0
    said = capsys.readouterr()
    assert "Import n° 1 annulé (import n° 2)." in said.err
    lines = [line.split("\t") for line in said.out.splitlines()]
    assert [(line[0], line[2], line[3]) for line in lines] == [
        ("1", "Camille", "file"),
        ("2", "Camille", "undo"),
    ]


def test_undo_of_nothing_is_refused(empty_database, capsys):
    assert main(["undo", "--db", str(empty_database)]) == 1
    assert "aucun import à annuler" in capsys.readouterr().err


def test_two_programmes_share_a_database_without_meeting(samples_database):
    with sqlite3.connect(samples_database) as connection:
        rows = connection.execute("SELECT DISTINCT programme FROM teams ORDER BY 1").fetchall()
    connection.close()
    assert rows == [(CHARTER,), (CONVENTION,)]


@pytest.mark.parametrize("command", [["history"], ["undo"], ["check", "x.csv"]])
def test_a_file_that_is_not_a_database_is_said_in_one_sentence(command, tmp_path, capsys):
    database = tmp_path / "notes.txt"
    database.write_text("Ce n’est pas une base. " * 50)
    (tmp_path / "x.csv").write_text("Code;N° titre\n59;1\n")
    arguments = [str(tmp_path / word) if word == "x.csv" else word for word in command]
    assert main([*arguments, "--db", str(database)]) == 1
    said = capsys.readouterr()
    assert "n’est pas une base de Cap" in said.err
    assert database.read_text().startswith("Ce n’est pas une base.")


def test_figures_of_a_file_that_is_not_a_database_are_refused_likewise(tmp_path, capsys):
    database = tmp_path / "notes.txt"
    database.write_text("Ce n’est pas une base. " * 50)
    assert reports(["figures", "--db", str(database)]) == 1
    assert "n’est pas une base de Cap" in capsys.readouterr().err
