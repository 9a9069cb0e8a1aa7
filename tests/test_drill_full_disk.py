"""A disk that fills up at any step of a load: nothing, or all of it, and a sentence.

Two ways to fill it. A real disk, a tmpfs of a given size in a mount namespace, gives ENOSPC
for every file, temporary ones too; where the system does not allow one, these tests are
skipped, saying so. A limit on the size of files gives EFBIG to the write that passes it.
"""

import json
import shutil
import subprocess
import sys

import pytest

from data.store.database import DISK_FULL
from tests import drill

NAMESPACE = ["unshare", "--map-root-user", "--mount"]
LIMITED = (
    "import resource, runpy, sys; size = int(sys.argv.pop(1));"
    "resource.setrlimit(resource.RLIMIT_FSIZE, (size, size));"
    "runpy.run_module('loaders', run_name='__main__')"
)


@pytest.fixture(scope="module")
def workbook(tmp_path_factory):
    path = tmp_path_factory.mktemp("full") / "candidatures.xlsx"
    return drill.many_applications(path, 300)


@pytest.fixture(scope="module")
def after(workbook, plain_database, tmp_path_factory):
    """The state that a load with room enough leaves."""
    database = tmp_path_factory.mktemp("room") / "cap.sqlite"
    shutil.copy(plain_database, database)
    assert drill.run(drill.loading(workbook, database)).returncode == 0
    return drill.state(database)


@pytest.fixture(scope="module")
def namespace():
    """Nothing, where a process may mount a disk of its own."""
    try:
        tried = subprocess.run([*NAMESPACE, "mount", "-t", "tmpfs", "tmpfs", "/mnt"], check=False)
    except FileNotFoundError:
        tried = None
    if tried is None or tried.returncode:
        pytest.skip("this system lets no process mount a disk of its own (unshare)")


def check_said(code, said, where):
    """Refused with the sentence and nothing else to mend, or done."""
    assert code in (0, 1), f"{where}: {said}"
    assert "Traceback" not in said, f"{where}: {said}"
    mistakes = [line for line in said.splitlines() if "✗" in line]
    if code:
        assert DISK_FULL in said, f"{where}: {said}"
        assert [line.strip() for line in mistakes] in ([], [f"✗ {DISK_FULL}"]), f"{where}: {said}"


def fill(workbook, plain_database, after, folder, sizes):
    """Load on a disk of each size; return the exit codes, all else being checked."""
    words = [*NAMESPACE, sys.executable, "-m", "tests.full_disk"]
    done = drill.run([*words, *map(str, (plain_database, workbook, folder, *sizes))])
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["kilobytes"] for answer in answers] == sizes, done.stderr
    before = drill.state(plain_database)
    for answer in answers:
        where = f"{answer['kilobytes']} kB"
        check_said(answer["code"], answer["said"], where)
        assert answer["left"] == (before if answer["code"] else after).digest, where
        assert (answer["verify"], answer["again"]) == (0, 0), where
        assert answer["mended"] == after.digest, where
    return [answer["code"] for answer in answers]


def limit(workbook, plain_database, after, folder, size):
    """Load with no file allowed beyond a size; return the exit code, all else being checked."""
    database = folder / "cap.sqlite"
    shutil.copy(plain_database, database)
    load = drill.loading(workbook, database)[3:]
    environment = drill.with_temporary(folder / "tmp")
    loaded = drill.run([sys.executable, "-c", LIMITED, str(size), *load], env=environment)
    check_said(loaded.returncode, loaded.stderr, f"{size} bytes")
    left, before = drill.state(database), drill.state(plain_database)
    assert left.digest == (before if loaded.returncode else after).digest, size
    assert drill.problems(database) == [], size
    assert drill.run(drill.loading(workbook, database)).returncode == 0, size
    assert drill.state(database).digest == after.digest, size
    return loaded.returncode


def room(plain_database, parts, *, most=3):
    """Return sizes in kilobytes, from the database's own to so many times it, evenly."""
    least = plain_database.stat().st_size // 1024 + 64
    return [least + least * (most - 1) * part // (parts - 1) for part in range(parts)]


@pytest.mark.usefixtures("namespace")
def test_a_full_disk_refuses_the_load_whole_in_one_sentence(
    workbook, plain_database, after, tmp_path
):
    sizes = room(plain_database, 3)
    codes = fill(workbook, plain_database, after, tmp_path / "disk", sizes)
    assert (codes[0], codes[-1]) == (1, 0)


@pytest.mark.drill
@pytest.mark.usefixtures("namespace")
def test_40_sizes_of_a_full_disk(workbook, plain_database, after, tmp_path):
    codes = fill(workbook, plain_database, after, tmp_path / "disk", room(plain_database, 40))
    assert min(codes.count(0), codes.count(1)) >= 5, codes


@pytest.mark.parametrize(
    "size",
    [
        pytest.param(4_096, id="no room for the staging file"),
        pytest.param(200_000, id="no room for the rows read"),
        pytest.param(400_000, id="no room for the database's log"),
    ],
)
def test_a_file_that_cannot_grow_refuses_the_load_whole(
    size, workbook, plain_database, after, tmp_path
):
    limit(workbook, plain_database, after, tmp_path, size)


@pytest.mark.drill
def test_40_limits_on_the_size_of_files(workbook, plain_database, after, tmp_path):
    codes = []
    for number in range(40):
        folder = tmp_path / str(number)
        folder.mkdir()
        codes.append(limit(workbook, plain_database, after, folder, 4096 + 20_000 * number))
    assert min(codes.count(0), codes.count(1)) >= 5, codes
