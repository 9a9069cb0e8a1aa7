"""A table gains a column; what an earlier Cap wrote still verifies, and says the same."""

import json
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from data.datasets import DATASETS
from data.store.content import digest, prepare
from data.store.database import open_for_reading
from data.store.digest import LAST_OF_FIRST_RULE
from data.store.journal import verify
from data.store.schema import VERSION
from tests.dump import CALLS, DATABASES, WORKBOOK
from tests.growing import account, restored

ROOT = Path(__file__).resolve().parents[1]
PRODUCT = ("data", "documents", "loaders", "reports", "subjects", "tests")
DUMPS = sorted(DATABASES.glob("programme-*.sql"))
GROWING = ("contributions", "scores", "expenses")


def recipe():
    """Return the line that CONTRIBUTING gives for a column, for the next version."""
    said = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    (line,) = re.findall(r"^ *(Column\(.*since=\d+\)),$", said, re.MULTILINE)
    return re.sub(r"since=\d+", f"since={VERSION + 1}", line)


@pytest.fixture(scope="module")
def grown(tmp_path_factory):
    """A copy of Cap in which three datasets have one column more, by the recipe."""
    folder = tmp_path_factory.mktemp("grown")
    for package in PRODUCT:
        shutil.copytree(ROOT / package, folder / package, ignore=shutil.ignore_patterns("*.pyc"))
    for name in GROWING:
        path = folder / "data" / "datasets" / f"{name}.py"
        before, end, after = path.read_text("utf-8").rpartition("    ),\n)\n")
        path.write_text(f"{before}        {recipe()},\n{end}{after}", "utf-8")
    return folder


@pytest.fixture(scope="module")
def calls(tmp_path_factory):
    path = tmp_path_factory.mktemp("calls") / "appels.csv"
    path.write_text(CALLS, "utf-8")
    return path


@pytest.fixture(scope="module")
def told(grown, calls, tmp_path_factory):
    """What each database says of itself here, and in the Cap that grew; its path there."""
    folder = tmp_path_factory.mktemp("databases")
    more = folder / "appels.csv"
    more.write_text(CALLS.replace("Référence", "Référence;Remarque").replace("rigé", "rigé;Vu"))
    files = [WORKBOOK, calls]
    here, there = {}, {}
    for dump in DUMPS:
        here[dump.stem] = account(restored(dump, tmp_path_factory.mktemp("here")), files)
        there[dump.stem] = restored(dump, folder)
    asked = [list(map(str, there.values())), list(map(str, files)), str(more)]
    done = subprocess.run(
        [sys.executable, "-m", "tests.growing", *map(json.dumps, asked)],
        cwd=grown, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return here, dict(zip(there, json.loads(done.stdout), strict=True)), there


def test_a_database_of_every_earlier_schema_is_kept():
    assert [dump.stem for dump in DUMPS] == [f"programme-{n}" for n in range(1, VERSION)]


@pytest.mark.parametrize("name", [dump.stem for dump in DUMPS])
def test_an_earlier_database_says_the_same_once_three_tables_have_grown(told, name):
    here, there = told[0][name], told[1][name]
    assert (here["schema"], there["schema"]) == (VERSION, VERSION + 1)
    assert here["problems"] == there["problems"] == there["problems after"] == []
    assert len(there["figures"]) >= 4
    assert there["figures"] == json.loads(json.dumps(here["figures"]))
    # The title that the second import changed, and nothing else; then nothing at all.
    assert here["changes"] == there["changes"] == [[0, 1, 0], [0, 0, 0]]


@pytest.mark.parametrize("name", [dump.stem for dump in DUMPS])
def test_the_new_column_is_read_and_kept(told, name):
    number = len(told[1][name]["figures"])
    assert told[1][name]["loaded"] == [number + 1, 0, 1]
    with closing(sqlite3.connect(told[2][name])) as connection:
        asked = "SELECT remark, length(digest) FROM contributions WHERE removed_by IS NULL"
        assert sorted(connection.execute(asked), key=str)[0] == ("Vu", 17)


def test_a_cell_slipped_in_a_new_column_of_an_old_row_is_found(grown, told):
    path = told[2]["programme-1"]
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        guard = "SELECT sql FROM sqlite_master WHERE name = 'scores_never_rewritten'"
        ((kept,),) = connection.execute(guard).fetchall()
        connection.execute("DROP TRIGGER scores_never_rewritten")
        connection.execute("UPDATE scores SET remark = 'glissé' WHERE length(digest) = 16")
        connection.execute(kept)
    verified = subprocess.run(
        [sys.executable, "-m", "data", "verify", "--db", str(path)],
        cwd=grown, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert verified.returncode == 1
    assert "Notes du jury, import n° 1 : ses lignes ont été modifiées depuis" in verified.stderr


@pytest.mark.parametrize("dump", DUMPS, ids=lambda dump: dump.stem)
def test_each_row_of_an_earlier_database_is_checked_by_the_rule_of_its_time(dump, tmp_path):
    path = restored(dump, tmp_path)
    with open_for_reading(path) as connection:
        lengths = {
            length
            for name in DATASETS
            for (length,) in connection.execute(f"SELECT length(digest) FROM {name}")
        }
        assert lengths == ({16} if int(dump.stem[10:]) <= LAST_OF_FIRST_RULE else {17})
        assert verify(connection) == []


CELLS = {"name": "Nord", "signed_on": None, "cap_cents": 900000}


@pytest.mark.parametrize(
    ("other", "is_same"),
    [
        pytest.param(CELLS, True, id="the same cells"),
        pytest.param(dict(reversed(CELLS.items())), True, id="in another order"),
        pytest.param({"name": "Nord", "cap_cents": 900000}, True, id="without the null one"),
        pytest.param({**CELLS, "type": ""}, False, id="an empty text is not a null"),
        pytest.param({**CELLS, "cap_cents": 900001}, False, id="another amount"),
        pytest.param({"type": "Nord", "cap_cents": 900000}, False, id="under another name"),
    ],
)
def test_a_digest_covers_named_cells_that_are_not_null(other, is_same):
    digests = []
    for cells in (CELLS, other):
        with closing(sqlite3.connect(":memory:")) as connection:
            prepare(connection)
            names = ("key", *DATASETS["partners"].names, "extras")
            row = ", ".join(f"? AS {name}" for name in names)
            of = digest(DATASETS["partners"], "version", "?")
            asked = f"SELECT {of} FROM (SELECT {row}) AS version"
            values = [cells.get(name) for name in names]
            digests += connection.execute(asked, ["programme", *values]).fetchone()
    assert (digests[0] == digests[1]) is is_same
    assert {len(one) for one in digests} == {17}
