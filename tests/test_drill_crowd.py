"""Five imports at once beside readers: none fails, no row is lost or doubled, one moment each.

The imports are commands of their own. A reader opens a lens, notes which import it knows
and computes figures; afterwards, asked as known at that import, they must be the same.
"""

import shutil
import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any

import pytest

from data.opening import open_figures
from data.store.database import open_for_reading
from subjects.figures import as_json
from tests import drill, sheets
from tests.shared import ROOT
from tests.sheets import CONVENTION, TODAY

IMPORTS, ROWS = 5, 12
HEADINGS = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé"]
CODES = ("59", "60", "62", "80", "95")
SECTIONS = ("agreements", "money", "refund", "applications")
ON = date(2021, 5, 2)


@pytest.fixture(scope="module")
def workbooks(tmp_path_factory):
    """One workbook per import: its own titles, and one title that all of them give."""
    folder = tmp_path_factory.mktemp("crowd")
    made = []
    for number, code in enumerate(CODES):
        own = [
            [code, f"T{number}-{row}", date(2020, 10, 1), 10 * number + row, "", ""]
            for row in range(ROWS)
        ]
        shared = ["59", "T-COMMUN", date(2020, 10, 1), number + 1, "", ""]
        path = folder / f"appels-{code}.xlsx"
        made.append(sheets.workbook(path, {"Titres": [HEADINGS, *own, shared]}))
    return made


def read(database, known_at=None):
    """Return the import that a reader knows, and what it sees: figures and calls."""
    with open_figures(database, CONVENTION, ON, TODAY, known_at) as lens:
        figures = as_json(lens, SECTIONS)
        calls = lens.connection.execute(
            "SELECT key, called_cents FROM contributions ORDER BY key"
        ).fetchall()
    return figures["known_at"], (figures, calls)


def read_until(over, database):
    """Read again and again; return one answer per import known, the readings of each equal."""
    seen: dict[Any, Any] = {}
    while True:
        stop = over.is_set()
        known_at, answer = read(database)
        assert seen.setdefault(known_at, answer) == answer
        if stop:
            return seen


def crowd(database, workbooks, readers):
    """Load the workbooks at once beside readers; return what each command said, and was seen."""
    over = threading.Event()
    with ThreadPoolExecutor(readers) as pool:
        reading = [pool.submit(read_until, over, database) for _ in range(readers)]
        loads = [
            subprocess.Popen(
                drill.loading(workbook, database), cwd=ROOT, stderr=subprocess.PIPE,
                stdout=subprocess.DEVNULL, text=True,
            )
            for workbook in workbooks
        ]  # fmt: skip
        said = [load.communicate()[1] for load in loads]
        over.set()
        seen = [future.result() for future in reading]
    return [(load.returncode, text) for load, text in zip(loads, said, strict=True)], seen


def check_round(base, workbooks, readers, folder):
    """One round from a database, or from none: everything counted, every reading confirmed."""
    database = folder / "cap.sqlite"
    if base:
        shutil.copy(base, database)
    first = drill.state(database).number
    before = sheets.current(database, "contributions", "key")
    done, seen = crowd(database, workbooks, readers)
    assert [code for code, _ in done] == [0] * IMPORTS, done
    last = first + IMPORTS
    assert drill.state(database).number == last
    assert drill.problems(database) == []
    assert len(sheets.current(database, "contributions", "key")) == (
        len(before) + IMPORTS * ROWS + 1
    )
    with open_for_reading(database) as connection:
        added, removed = connection.execute(
            "SELECT COUNT(*), COUNT(removed_by) FROM contributions WHERE added_by > ?", (first,)
        ).fetchone()
        titles = connection.execute(
            """SELECT COUNT(*), SUM(removed_by IS NULL) FROM contributions
            WHERE title = 'T-COMMUN'"""
        ).fetchone()
    assert (added, removed) == (IMPORTS * (ROWS + 1), IMPORTS - 1)
    assert titles == (IMPORTS, 1)
    committed = {number: read(database, number)[1] for number in range(first, last + 1)}
    for answers in seen:
        for known_at, answer in answers.items():
            assert answer == committed[known_at], f"import {known_at}"
        assert last in answers


@pytest.mark.parametrize("fresh", [False, True], ids=["onto rows", "onto nothing"])
def test_five_imports_at_once_beside_readers(fresh, workbooks, plain_database, tmp_path):
    check_round(None if fresh else plain_database, workbooks, 3, tmp_path)


@pytest.mark.drill
def test_50_rounds_of_five_imports_beside_20_readers(workbooks, plain_database, tmp_path):
    for number in range(50):
        folder = tmp_path / str(number)
        folder.mkdir()
        check_round(plain_database if number % 2 else None, workbooks, 20, folder)
