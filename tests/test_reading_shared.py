"""The corpus of odd spreadsheets and the attack files, each through the jail."""

import csv
import json
import re
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from data.problems import KINDS
from loaders.door.jail import Verdict, run_jailed
from loaders.importing import check
from tests import drill
from tests.scan_xls import scan_xls
from tests.scan_xml import Seen, scan
from tests.shared import shared_folder

# The machine of the tests may be busy; the limit of 10 s is on processor time.
WALL_SECONDS, CPU_SECONDS = 60, 10
MEMORY_BYTES = 1 << 30
# What a command and its children took, told by a small process between it and this one, whose
# own memory the kernel would count as theirs.
MEASURED = (
    "import json, resource, subprocess, sys; done = subprocess.run(sys.argv[1:]);"
    "used = resource.getrusage(resource.RUSAGE_CHILDREN);"
    "sys.stderr.write(f'{[used.ru_utime + used.ru_stime, used.ru_maxrss]}');"
    "sys.exit(done.returncode)"
)

# What only the loader can say: reading gives these whole, with what it needs to refuse.
LEFT_TO_THE_LOADER = {
    "71h_formula_no_cache.xlsx",
    "80_duplicate_headers.xlsx",
    "92_header_only.xlsx",
}
SAMPLE = 25


@pytest.fixture(scope="module")
def attacks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The attack files, made once."""
    folder = tmp_path_factory.mktemp("attacks")
    maker = shared_folder() / "tools" / "make_attacks.py"
    subprocess.run([sys.executable, maker, folder], check=True, stdout=subprocess.DEVNULL)
    return folder


def manifest(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def read_all(paths: list[Path]) -> Iterator[tuple[Path, Verdict]]:
    """Read the files, two at a time."""
    with ThreadPoolExecutor(2) as pool:
        yield from zip(paths, pool.map(read_in_jail, paths), strict=True)


def answer_of(words: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a command to its end within the limits; it may refuse, never fail."""
    answer = drill.run([sys.executable, "-c", MEASURED, *words])
    assert answer.returncode in (0, 1), f"{words}: {answer.stderr}"
    assert "Traceback" not in answer.stderr, f"{words}: {answer.stderr}"
    seconds, kilobytes = json.loads(answer.stderr.splitlines()[-1])
    assert seconds < CPU_SECONDS, words
    # The kernel tells the largest of the command and its child: together, at most twice that.
    assert 2 * kilobytes * 1024 < MEMORY_BYTES, f"{words}: {kilobytes} kB"
    return answer


def read_by_command(path: Path) -> Verdict:
    """Return the verdict of `python -m loaders read`."""
    answer = answer_of([sys.executable, "-m", "loaders", "read", str(path), "--json"])
    verdict = json.loads(answer.stdout)
    assert verdict["ok"] is (answer.returncode == 0)
    return Verdict(verdict["ok"], verdict.get("kind"), verdict.get("message"), answer.stdout)


def check_by_command(path: Path, database: Path) -> Any:
    """Return the problems that `python -m loaders check` lists."""
    answer = answer_of(drill.command("loaders", "check", path, "--json", database=database))
    (file,) = json.loads(answer.stdout)["files"]
    errors = [problem for problem in file["problems"] if problem["severity"] == "error"]
    assert bool(errors) is (answer.returncode == 1), path.name
    return file["problems"]


def read_in_jail(path: Path) -> Verdict:
    """Return the verdict of the jail, without the command around it."""
    return run_jailed("loaders.reading.seen", [str(path)], seconds=WALL_SECONDS)


def check_in_jail(path: Path, database: Path) -> list[dict[str, str]]:
    """Return the problems of a check, without the command around it."""
    (file,) = check([path], database).files
    return [problem.as_json() for problem in file.problems]


def check_verdict(path: Path, verdict: Verdict) -> None:
    """Read, or refused in one French sentence and a mend, never by an accident."""
    if verdict.ok:
        return
    assert verdict.kind in ("wrong_file", "empty_workbook", "unreadable"), path.name
    assert verdict.message, path.name
    assert re.match(r"(Ce|La) .+\.$", verdict.message), path.name
    assert re.search("recommencez|Envoyez|nregistrez|Vérifiez", verdict.message), path.name
    assert "sans risque" not in verdict.message, f"{path.name}: {verdict.output}"


def check_cells(path: Path, verdict: Verdict) -> None:
    """What was read is what an independent scan finds: no cell lost, each kind told apart."""
    answer = json.loads(verdict.output)
    told = [
        Seen(
            sheet["name"],
            sheet["hidden"],
            {cell for cell, _ in sheet["cells"]},
            {error["cell"] for error in sheet["errors"]},
            set(sheet["uncached"]),
            set(sheet["hidden_rows"]),
        )
        for sheet in answer["sheets"]
    ]
    found = scan_xls(path) if answer["kind"] == "xls" else scan(path, answer["kind"])
    assert told == found, path.name
    assert [len(seen.values) for seen in told] == [s["non_empty"] for s in answer["sheets"]]


def check_problems(path: Path, verdict: Verdict, problems: list[dict[str, str]]) -> None:
    """What the check says: known kinds, French sentences; of a file not read, that alone."""
    errors = [problem for problem in problems if problem["severity"] == "error"]
    assert all(problem["kind"] in KINDS for problem in problems), path.name
    assert all(re.match(r"\w.+\.$", error["message"], re.DOTALL) for error in errors), path.name
    if not verdict.ok:
        assert [error["message"] for error in errors] == [verdict.message], path.name


def check_corpus(
    rows: list[dict[str, str]],
    folder: Path,
    read: Callable[[Path], Verdict],
    problems_of: Callable[[Path], list[dict[str, str]]],
) -> None:
    kinds = {row["file"]: row["class"] for row in rows}
    paths = [folder / name for name in kinds]
    with ThreadPoolExecutor(2) as pool:
        answers = zip(paths, pool.map(read, paths), pool.map(problems_of, paths), strict=True)
        for path, verdict, problems in answers:
            check_verdict(path, verdict)
            check_problems(path, verdict, problems)
            kind = kinds[path.name]
            if kind == "encrypted":
                assert "mot de passe" in (verdict.message or ""), path.name
            if kind == "wellformed" and path.suffix in (".xlsx", ".xlsm", ".ods", ".csv", ".tsv"):
                honest = verdict.ok or verdict.kind == "empty_workbook"
                assert honest, f"{path.name}: {verdict}"
            if verdict.ok:
                check_cells(path, verdict)


def test_a_sample_of_the_corpus_gets_clean_verdicts_and_loses_no_cell(plain_database):
    folder = shared_folder() / "corpus"
    small = [row for row in manifest(folder / "MANIFEST.csv") if int(row["size"]) < 200_000]
    kinds = sorted(small, key=lambda row: (Path(row["file"]).suffix, row["class"], row["file"]))
    spread = kinds[:: len(kinds) // SAMPLE]
    check_corpus(spread, folder, read_in_jail, partial(check_in_jail, database=plain_database))


@pytest.mark.drill
def test_the_whole_corpus_gets_clean_verdicts_and_loses_no_cell(plain_database):
    folder = shared_folder() / "corpus"
    before = drill.state(plain_database)
    rows = manifest(folder / "MANIFEST.csv")
    check_by = partial(check_by_command, database=plain_database)
    check_corpus(rows, folder, read_by_command, check_by)
    assert drill.state(plain_database) == before


@pytest.mark.drill
def test_every_attack_ends_as_expected(attacks: Path):
    expected = {row["file"]: row["expect"] for row in manifest(attacks / "ATTACKS.csv")}
    for path, verdict in read_all([attacks / name for name in expected]):
        check_verdict(path, verdict)
        assert "CANARY" not in verdict.output, path.name
        match expected[path.name]:
            case "accept" | "quarantine":
                assert verdict.ok, f"{path.name}: {verdict.message}"
            case "reject":
                assert verdict.ok is (path.name in LEFT_TO_THE_LOADER), path.name
        if verdict.ok and path.suffix == ".xlsx":
            check_cells(path, verdict)


@pytest.mark.drill
@pytest.mark.parametrize("name", ["17_far_row_realistic.xlsx", "18_1M_styled_blank_rows.xlsx"])
def test_honest_files_of_a_million_rows_are_read_in_time(name, attacks: Path):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    verdict = run_jailed("loaders.reading.seen", [str(attacks / name)], seconds=WALL_SECONDS)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert verdict.ok
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < CPU_SECONDS
