"""The journal: a change made past Cap, to any row, is found at the import that wrote it."""

import sqlite3
from contextlib import closing
from datetime import date

import pytest

from data.datasets import DATASETS
from data.store.commit import undo
from data.store.database import backup, open_for_reading, open_for_writing
from data.store.journal import head, verify
from tests import sheets
from tests.sheets import AUTHOR


@pytest.fixture
def ledger(database, tmp_path):
    """A database with three imports: a workbook, a change, the undo of the change."""
    rows = [["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé"],
            ["59", "X", date(2020, 10, 5), 1, "", ""]]  # fmt: skip
    sheets.load([sheets.workbook(tmp_path / "x.xlsx", {"Titres": rows})], database)
    with open_for_writing(database) as connection:
        undo(connection, AUTHOR)
    return database


def tamper(database, statement):
    """Run a statement past every guard, as one who has the file can."""
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        assert connection.execute(statement).rowcount >= 1


def found(database):
    with open_for_reading(database) as connection:
        return verify(connection)


def test_an_untouched_database_verifies(ledger):
    assert found(ledger) == []


def test_an_empty_database_verifies(empty_database):
    with open_for_writing(empty_database) as connection:
        assert verify(connection) == []
        assert head(connection) == (0, "", 0)


@pytest.mark.parametrize("dataset", DATASETS)
def test_one_byte_of_any_dataset_is_found(dataset, samples_database, tmp_path):
    """Every dataset that the samples fill; those they leave empty get a forged row."""
    copy = tmp_path / "cap.sqlite"
    backup(samples_database, copy)
    if sheets.count_all(copy)[dataset]:
        tamper(copy, f"UPDATE {dataset} SET extras = COALESCE(extras, '') || ' ' WHERE id = "
                     f"(SELECT MIN(id) FROM {dataset})")  # fmt: skip
        assert [problem for problem in found(copy) if "n° 1" in problem or "n° 2" in problem]
    else:
        tamper(copy, f"INSERT INTO {dataset} (id, programme, key, digest, added_by) "
                     "VALUES (1000000, 'preincubation-2020', 'x', x'00', 1)")  # fmt: skip
        assert any("sans import au journal" in problem for problem in found(copy))


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        pytest.param(
            "UPDATE contributions SET received_cents = received_cents + 1 WHERE id ="
            " (SELECT MIN(id) FROM contributions WHERE received_cents > 0)",
            "mport n° 1 : ses lignes", id="an amount by one cent",
        ),
        pytest.param(
            "UPDATE contributions SET removed_by = 2 WHERE removed_by IS NULL",
            "mport n° 2 : ses lignes", id="rows withdrawn in silence",
        ),
        pytest.param(
            "UPDATE contributions SET removed_by = NULL WHERE removed_by = 3",
            "mport n° 3 : ses lignes", id="a withdrawal taken back",
        ),
        pytest.param(
            "DELETE FROM teams WHERE id = (SELECT MIN(id) FROM teams)",
            "mport n° 1 : ses lignes", id="a row deleted",
        ),
        pytest.param(
            "UPDATE sources SET row = row + 1 WHERE version = 1",
            "mport n° 1 : ses lignes", id="a provenance",
        ),
        pytest.param(
            "INSERT INTO sources VALUES (99999, 1, 1)", "Provenances : 1 ligne(s)",
            id="a provenance of nothing",
        ),
        pytest.param(
            "UPDATE import_sheets SET sha256 = replace(sha256, 'a', 'b') WHERE id = 1",
            "mport n° 1 : ses lignes", id="a file's hash",
        ),
        pytest.param(
            "UPDATE imports SET made_by = 'Dominique' WHERE id = 2",
            "Import n° 2 : son entrée", id="who loaded",
        ),
        pytest.param(
            "UPDATE imports SET made_at = '2020-01-01' WHERE id = 1",
            "Import n° 1 : son entrée", id="when",
        ),
        pytest.param(
            "UPDATE imports SET undoes = 1 WHERE id = 3",
            "Import n° 3 : son entrée", id="what it undoes",
        ),
        pytest.param(
            "UPDATE imports SET hash = replace(hash, substr(hash, 1, 1), 'z') WHERE id = 1",
            "Import n° 1 : son entrée", id="its hash",
        ),
        pytest.param("DELETE FROM imports WHERE id = 2", "Import n° 2 : il manque", id="an import"),
        pytest.param(
            "INSERT INTO import_sheets SELECT id + 1000, 77, file, sha256, sheet, dataset, layout,"
            " sides, header_row, columns, rows, total_rows, added, changed, withdrawn, unchanged"
            " FROM import_sheets WHERE id = 1",
            "Table import_sheets", id="a sheet of no import",
        ),
    ],
)  # fmt: skip
def test_a_change_past_cap_is_found_where_it_was_made(statement, words, ledger):
    tamper(ledger, statement)
    assert words in " ".join(found(ledger))


def test_a_change_does_not_accuse_the_imports_before_it(ledger):
    tamper(ledger, "UPDATE imports SET made_by = 'Dominique' WHERE id = 3")
    assert found(ledger) == ["Import n° 3 : son entrée au journal a été modifiée."]


def test_the_same_imports_have_the_same_head(tmp_path):
    """The chain depends on what was loaded, not on where: it can be printed on papers."""
    rows = [["Code", "Signature"], ["59", date(2020, 9, 1)]]
    file = sheets.workbook(tmp_path / "p.xlsx", {"P": rows})
    heads = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        sheets.load([file], tmp_path / name / "cap.sqlite")
        with open_for_reading(tmp_path / name / "cap.sqlite") as connection:
            heads.append(head(connection))
    assert heads[0] == heads[1]
    assert len(heads[0][1]) == 64
