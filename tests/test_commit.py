"""An import is a commit: one transaction, new versions only, and it can be undone."""

import sqlite3
import threading
from contextlib import closing
from datetime import date

import pytest

from data.datasets import DATASETS
from data.store.commit import UndoRefusedError, content_signature, undo
from data.store.database import BUSY_TIMEOUT_S, immediate, open_for_reading, open_for_writing
from data.store.journal import verify
from loaders.importing import settle
from tests import sheets
from tests.conftest import PLAIN_WORKBOOK
from tests.sheets import AUTHOR, CONVENTION

END = "2021-05-02"
CALLS = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé"]


def calls(tmp_path, *rows, name="appels.xlsx"):
    return sheets.workbook(tmp_path / name, {"Titres": [CALLS, *rows]})


def signature(database):
    with open_for_reading(database) as connection:
        return content_signature(connection)


def problems_of(database):
    with open_for_reading(database) as connection:
        return verify(connection)


def undo_last(database):
    with open_for_writing(database) as connection:
        return undo(connection, AUTHOR)


def test_the_same_workbook_again_writes_nothing(database):
    before = sheets.count_all(database)
    report = sheets.load([PLAIN_WORKBOOK], database)
    assert report.import_id is None
    assert (report.counts.added, report.counts.changed, report.counts.withdrawn) == (0, 0, 0)
    assert report.counts.unchanged == sum(before[name] for name in DATASETS)
    assert sheets.count_all(database) == before
    assert problems_of(database) == []


def test_one_changed_row_is_one_version(database, tmp_path):
    before = sheets.count_all(database)
    known = sheets.current(database, "contributions", "title, called_cents")
    file = calls(tmp_path, ["59", "T-NEW", date(2020, 10, 5), 10, "", ""])
    assert sheets.load([file], database).counts.added == 1
    file = calls(tmp_path, ["59", "T-NEW", date(2020, 10, 5), 12.5, "", ""])
    report = sheets.load([file], database)
    assert (report.import_id, report.counts.changed, report.counts.writes) == (3, 1, 1)
    after = sheets.count_all(database)
    assert {table: after[table] - before[table] for table in after} == dict.fromkeys(after, 0) | {
        "contributions": 2, "imports": 2, "import_sheets": 2, "sources": 2,
    }  # fmt: skip
    with open_for_reading(database) as connection:
        assert connection.execute(
            """SELECT called_cents, added_by, removed_by FROM contributions
            WHERE title = 'T-NEW' ORDER BY id"""
        ).fetchall() == [(1_000, 2, 3), (1_250, 3, None)]
    assert set(known) < set(sheets.current(database, "contributions", "title, called_cents"))
    assert problems_of(database) == []


def test_a_new_file_withdraws_nothing_that_it_leaves_out(database, tmp_path):
    before = sheets.current(database, "contributions", "key")
    report = sheets.load([calls(tmp_path, ["59", "X", date(2020, 10, 5), 1])], database)
    assert report.counts.withdrawn == 0
    assert len(sheets.current(database, "contributions", "key")) == len(before) + 1


def test_undo_brings_back_the_content_and_the_figures(database, tmp_path):
    content, figures = signature(database), sheets.figures_on(database, END)
    code, title, day, cents = sheets.current(
        database, "contributions", "partner, title, called_on, called_cents"
    )[0]
    file = calls(
        tmp_path,
        [code, title, date.fromisoformat(day), cents / 100 + 1, "", ""],
        ["62", "NEW", date(2020, 12, 1), 5, "", ""],
    )
    report = sheets.load([file], database)
    assert (report.counts.added, report.counts.changed) == (1, 1)
    changed, other_figures = signature(database), sheets.figures_on(database, END)
    assert changed != content
    assert other_figures["money"] != figures["money"]

    assert undo_last(database) == (3, 2)
    assert signature(database) == content
    assert sheets.figures_on(database, END) == figures | {"known_at": 3}
    assert problems_of(database) == []

    assert undo_last(database) == (4, 3)
    assert signature(database) == changed
    assert sheets.figures_on(database, END) == other_figures | {"known_at": 4}
    assert problems_of(database) == []


def test_undo_of_the_first_import_leaves_an_empty_programme(database):
    undo_last(database)
    assert signature(database) == []
    assert problems_of(database) == []
    report = sheets.load([PLAIN_WORKBOOK], database)
    assert report.counts.added == len(signature(database))
    assert problems_of(database) == []


def test_undo_keeps_the_sources_of_what_it_brings_back(database, tmp_path):
    def sources():
        with open_for_reading(database) as connection:
            return connection.execute(
                """SELECT title, sheet.file, sources.row FROM contributions AS version
                JOIN sources ON sources.version = version.id
                JOIN import_sheets AS sheet ON sheet.id = sources.sheet
                WHERE removed_by IS NULL ORDER BY 1, 2, 3"""
            ).fetchall()

    before = sources()
    code, title = sheets.current(database, "contributions", "partner, title")[0]
    file = calls(tmp_path, [code, title, date(2020, 10, 1), 1, "", ""])
    sheets.load([file], database)
    assert (title, "appels.xlsx", 2) in sources()
    undo_last(database)
    assert sources() == before


def test_nothing_to_undo_is_refused(empty_database):
    with open_for_writing(empty_database) as connection, pytest.raises(UndoRefusedError):
        undo(connection, AUTHOR)


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("UPDATE contributions SET called_cents = 1 WHERE id = ?", id="an amount"),
        pytest.param("UPDATE contributions SET key = 'x' WHERE id = ?", id="a key"),
        pytest.param("UPDATE contributions SET added_by = 9 WHERE id = ?", id="its import"),
        pytest.param("DELETE FROM contributions WHERE id = ?", id="a deletion"),
        pytest.param("UPDATE imports SET made_by = 'x' WHERE id > ? - 99999", id="the journal"),
        pytest.param("DELETE FROM imports WHERE id > ? - 99999", id="the journal, deleted"),
        pytest.param("UPDATE sources SET row = 1 WHERE version = ?", id="a source"),
        pytest.param("UPDATE import_sheets SET file = 'x' WHERE id > ? - 99999", id="a sheet"),
    ],
)
def test_what_is_written_is_never_rewritten(statement, database):
    with closing(sqlite3.connect(database)) as connection:
        (number,) = connection.execute("SELECT MIN(id) FROM contributions").fetchone()
        with pytest.raises(sqlite3.IntegrityError, match="never"):
            connection.execute(statement, (number,))


def test_a_removed_version_stays_removed(database):
    undo_last(database)
    with (
        closing(sqlite3.connect(database)) as connection,
        pytest.raises(sqlite3.IntegrityError, match="removed once"),
    ):
        connection.execute("UPDATE contributions SET removed_by = NULL")


def test_a_broken_load_leaves_the_database_as_it_was(database, tmp_path):
    """The transaction is whole or not at all: here the disk's check refuses the last row."""
    before = sheets.count_all(database)
    file = calls(
        tmp_path,
        ["59", "A", date(2020, 10, 5), 1, "", ""],
        ["59", "B", date(2020, 10, 5), 2, "", ""],
    )
    path = sheets.staged([file], tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE contributions SET called_cents = 1 << 50 WHERE title = 'B'")
        connection.commit()
    with pytest.raises(sqlite3.IntegrityError):
        settle(path, [file], database, CONVENTION, AUTHOR)
    assert sheets.count_all(database) == before
    assert problems_of(database) == []


def test_a_reader_sees_one_state_while_another_loads(database, tmp_path):
    with open_for_reading(database) as connection:
        connection.execute("BEGIN")
        before = content_signature(connection)
        sheets.load([calls(tmp_path, ["59", "A", date(2020, 10, 5), 1, "", ""])], database)
        assert content_signature(connection) == before
    assert len(signature(database)) == len(before) + 1


def test_two_loads_at_once_are_one_after_the_other(database, tmp_path):
    reports = []
    files = [
        calls(tmp_path, ["59", f"A{n}", date(2020, 10, 5), 1, "", ""], name=f"{n}.xlsx")
        for n in range(4)
    ]
    paths = []
    for number, file in enumerate(files):
        (tmp_path / str(number)).mkdir()
        paths.append(sheets.staged([file], tmp_path / str(number)))

    def load(number):
        reports.append(settle(paths[number], [files[number]], database, CONVENTION, AUTHOR))

    threads = [threading.Thread(target=load, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=BUSY_TIMEOUT_S + 10)
    assert {report.import_id for report in reports} == {2, 3, 4, 5}
    assert problems_of(database) == []


def test_a_transaction_that_fails_is_rolled_back(empty_database):
    with open_for_writing(empty_database) as connection:
        with pytest.raises(sqlite3.OperationalError, match="already exists"), immediate(connection):
            connection.executemany("CREATE TABLE t (x)", [(), ()])
        assert not connection.in_transaction
        made = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 't'").fetchone()
    assert made is None
