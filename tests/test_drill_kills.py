"""kill −9 anywhere in a load: the database is the one before or the one after, and verifies.

Points are drawn over the load's measured duration, for the parent, the reading child or
both; and, where the time is too short to aim at, over the bytes of the write-ahead log
(the commit) and of the database (the copy of the log into it).
"""

import random
import shutil
import subprocess
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from tests import drill
from tests.drill import State
from tests.shared import ROOT

QUIET = subprocess.DEVNULL
PARENT, CHILD, BOTH = "the parent", "the child", "both"
DURATION, READING = "of its duration", "of the way, the child reading"
LOG, COPY = "of the log's bytes", "of the copy's bytes"


@dataclass(frozen=True)
class Point:
    """Whom to kill, and when: a share of what a whole load takes or writes."""

    victim: str
    share: float
    of: str = DURATION

    def __str__(self) -> str:
        return f"{self.victim} at {self.share:.3f} {self.of}"


@dataclass(frozen=True)
class Rehearsal:
    """A load let run to its end: the workbook, the base before, what it takes and leaves."""

    workbook: Path
    base: Path | None
    seconds: float
    log_bytes: int
    copied_bytes: tuple[int, int]
    before: State
    after: State


def size(path: Path) -> int:
    """Return a file's size, 0 when it is not there."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def log_of(database: Path) -> Path:
    return database.with_name(f"{database.name}-wal")


def rehearse(workbook: Path, base: Path | None, folder: Path) -> Rehearsal:
    """Load once to the end, watching the log: it is deleted when all is well."""
    database = folder / "cap.sqlite"
    if base:
        shutil.copy(base, database)
    before, first_size = drill.state(database), size(database)
    start = time.perf_counter()
    words = drill.loading(workbook, database)
    process = subprocess.Popen(words, cwd=ROOT, stdout=QUIET, stderr=QUIET)
    log_bytes = 0
    while process.poll() is None:
        log_bytes = max(log_bytes, size(log_of(database)))
    seconds = time.perf_counter() - start
    assert process.returncode == 0
    copied = (first_size, size(database))
    return Rehearsal(workbook, base, seconds, log_bytes, copied, before, drill.state(database))


@pytest.fixture(scope="module")
def workbook(tmp_path_factory):
    path = tmp_path_factory.mktemp("kills") / "candidatures.xlsx"
    return drill.many_applications(path, 120)


@pytest.fixture(scope="module")
def onto_rows(workbook, plain_database, tmp_path_factory):
    return rehearse(workbook, plain_database, tmp_path_factory.mktemp("rows"))


@pytest.fixture(scope="module")
def onto_nothing(workbook, tmp_path_factory):
    return rehearse(workbook, None, tmp_path_factory.mktemp("nothing"))


def wait_for(process: subprocess.Popen[bytes], point: Point, rehearsal: Rehearsal, database: Path):
    """Return when the point is reached, or the load is over."""
    if point.of == DURATION:
        with suppress(subprocess.TimeoutExpired):
            process.wait(point.share * rehearsal.seconds)
        return
    if point.of == READING:
        parent = psutil.Process(process.pid)
        while process.poll() is None and not parent.children():
            pass
        return
    first, last = (0, rehearsal.log_bytes) if point.of == LOG else rehearsal.copied_bytes
    watched = log_of(database) if point.of == LOG else database
    while process.poll() is None and size(watched) < first + point.share * (last - first):
        pass


def strike(process: subprocess.Popen[bytes], victim: str) -> list[psutil.Process]:
    """Kill −9; return the children there were, an orphan among them perhaps."""
    if process.poll() is not None:
        return []
    children: list[psutil.Process] = psutil.Process(process.pid).children(recursive=True)
    if victim != CHILD:
        process.kill()
    for child in children if victim != PARENT else []:
        with suppress(psutil.NoSuchProcess):
            child.kill()
    return children


def kill(point: Point, rehearsal: Rehearsal, folder: Path) -> str:
    """Kill a load at a point, check what it leaves, load again; say which state it left."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    database = folder / "cap.sqlite"
    if rehearsal.base:
        shutil.copy(rehearsal.base, database)
    words = drill.loading(rehearsal.workbook, database)
    environment = drill.with_temporary(folder / "tmp")
    with subprocess.Popen(words, cwd=ROOT, env=environment, stdout=QUIET, stderr=QUIET) as process:
        wait_for(process, point, rehearsal, database)
        children = strike(process, point.victim)
    left = drill.state(database)
    before, after = rehearsal.before, rehearsal.after
    if left.number == before.number:
        assert left == before, point
    else:
        assert (left.number, left.content) == (after.number, after.content), point
    if database.exists():
        verified = drill.run(drill.command("data", "verify", database=database))
        assert verified.returncode == 0, f"{point}: {verified.stderr}"
    again = drill.run(words)
    assert again.returncode == 0, f"{point}: {again.stderr}"
    mended = drill.state(database)
    assert (mended.number, mended.content) == (after.number, after.content), point
    assert drill.problems(database) == [], point
    _, alive = psutil.wait_procs(children, timeout=60)
    assert not alive, point
    return "before" if left.number == before.number else "after"


@pytest.mark.parametrize(
    "victim",
    [
        pytest.param(PARENT, id="the parent"),
        pytest.param(CHILD, id="the child"),
        pytest.param(BOTH, id="both"),
    ],
)
def test_a_load_killed_while_it_reads_leaves_the_database_as_it_was(victim, onto_rows, tmp_path):
    assert kill(Point(victim, 0, READING), onto_rows, tmp_path / "struck") == "before"


@pytest.mark.parametrize(
    "point",
    [
        pytest.param(Point(PARENT, 0.5, LOG), id="the commit half written"),
        pytest.param(Point(PARENT, 0.5, COPY), id="the log half copied"),
    ],
)
def test_a_load_killed_while_it_writes_is_whole_or_not_at_all(point, onto_rows, tmp_path):
    kill(point, onto_rows, tmp_path / "struck")


def test_a_first_load_killed_while_the_tables_are_made_can_be_made_again(onto_nothing, tmp_path):
    kill(Point(PARENT, 0.1, LOG), onto_nothing, tmp_path / "struck")


@pytest.mark.drill
def test_kill_at_200_random_points(onto_rows, onto_nothing, tmp_path):
    draw = random.Random(9)
    left: Counter[str] = Counter()
    for number in range(200):
        rehearsal = onto_nothing if number % 8 == 0 else onto_rows
        if number % 2:
            point = Point(PARENT, draw.uniform(0, 1), draw.choice((LOG, LOG, COPY)))
        else:
            point = Point((PARENT, CHILD, BOTH)[number // 2 % 3], draw.uniform(0, 1))
        left[kill(point, rehearsal, tmp_path / "struck")] += 1
    assert min(left["before"], left["after"]) > 20, left
