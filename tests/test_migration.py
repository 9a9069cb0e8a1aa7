"""A database that an earlier Cap made opens as it is, and its journal still verifies."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from data.datasets import DATASETS
from data.incoming.forms import submit
from data.store.commit import content_signature, undo
from data.store.database import open_for_reading, open_for_writing
from data.store.journal import head, verify
from data.store.schema import VERSION, is_current
from tests import sheets
from tests.sheets import AUTHOR, CONVENTION, current

DUMP = Path(__file__).parent / "databases" / "version-1.sql"
"""Two imports of one call of funds, then an undo, as version 1 of the schema wrote them."""

HEAD = (3, "e5dd0f40d0e933219654612d3da1e3aeeeb5770e1b7963f230e0e34072e44d25", 3)


@pytest.fixture
def old(tmp_path):
    """A database as version 1 of the schema left it."""
    path = tmp_path / "cap.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(DUMP.read_text("utf-8"))
    return path


@pytest.mark.parametrize("opened", [open_for_reading, open_for_writing])
def test_an_older_database_is_brought_up_to_date_and_keeps_its_chain(opened, old):
    with opened(old) as connection:
        assert is_current(connection)
        assert head(connection) == HEAD
        assert verify(connection) == []
        tables = {
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        }
        assert {*DATASETS, "receipts"} <= tables
        assert [row[:3] for row in content_signature(connection)] == [
            ("contributions", CONVENTION, "59\x1fX")
        ]


def test_an_older_database_goes_on_from_where_it_was(old):
    with open_for_writing(old) as connection:
        assert undo(connection, AUTHOR) == (4, 3)
    assert current(old, "contributions", "called_cents") == [(200,)]
    meeting: sheets.FormRow = {"name": "Comité", "held_on": "2021-03-12", "known_at": 4}
    assert submit(old, CONVENTION, AUTHOR, "Réunion", {"meetings": [meeting]}) == 5
    with open_for_reading(old) as connection:
        assert verify(connection) == []


def test_a_new_database_is_made_as_a_migrated_one(old, tmp_path):
    described = []
    for path in (old, tmp_path / "new.sqlite"):
        with open_for_writing(path) as connection:
            described.append(
                connection.execute(
                    "SELECT type, name, sql FROM sqlite_master WHERE sql NOT NULL ORDER BY 1, 2"
                ).fetchall()
            )
            assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
    assert described[0] == described[1]


def test_a_receipt_slipped_under_an_old_import_is_found(old):
    with open_for_writing(old) as connection:
        connection.execute("INSERT INTO receipts VALUES (1, 0, 0, '[]', NULL)")
        assert any("Import n° 1 : ses lignes" in problem for problem in verify(connection))


def test_a_database_of_something_else_is_not_touched_by_reading(tmp_path):
    path = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (x)")
    before = path.read_bytes()
    with open_for_reading(path) as connection, pytest.raises(sqlite3.OperationalError):
        connection.execute("SELECT 1 FROM imports")
    assert path.read_bytes() == before
