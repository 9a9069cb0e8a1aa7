"""Each folder of tests/samples, loaded in one call into an empty database, says what is known.

A folder is a test: its files, and `expected.json` (CONTRIBUTING, « A sample »).
"""

import random
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from data.problems import Problem
from data.store.commit import content_signature
from data.store.database import open_for_reading
from loaders.importing import load
from loaders.report import Report
from subjects.figures import EVERY
from tests import sheets
from tests.conftest import PLAIN_WORKBOOK, ROOT, SAMPLES, expected_of, sample_files

NAMES = sorted(path.name for path in SAMPLES.iterdir())
WORDS = {"programme", "folder", "figures", "sheets", "problems", "warnings"}
END = "2021-05-02"


@pytest.fixture(scope="module", params=NAMES)
def loaded(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[dict[str, Any], Path, Report]:
    """What is expected of a sample, the database made for it, and what its load said."""
    truth = expected_of(request.param)
    folder = ROOT / truth["folder"] if "folder" in truth else SAMPLES / request.param
    files = [path for path in sorted(folder.iterdir()) if path.name != "expected.json"]
    database = tmp_path_factory.mktemp(request.param) / "cap.sqlite"
    return truth, database, load(files, database, sheets.AUTHOR, truth["programme"])


def lacking(expected: Any, found: Any, where: str = "") -> list[str]:
    """Return where `found` differs from `expected`, on the keys that `expected` has."""
    if isinstance(expected, dict) and isinstance(found, dict):
        return [
            difference
            for key, value in expected.items()
            for difference in (
                lacking(value, found[key], f"{where}.{key}")
                if key in found
                else [f"{where}.{key}: absent"]
            )
        ]
    if isinstance(expected, list) and isinstance(found, list):
        if len(expected) != len(found):
            return [f"{where}: {len(found)} items instead of {len(expected)}"]
        return [
            difference
            for number, (one, other) in enumerate(zip(expected, found, strict=True))
            for difference in lacking(one, other, f"{where}[{number}]")
        ]
    same = expected == found and type(expected) is type(found)
    return [] if same else [f"{where}: {found!r} instead of {expected!r}"]


@pytest.mark.parametrize(
    ("expected", "found", "differences"),
    [
        pytest.param({"a": 1}, {"a": 1, "b": 2}, 0, id="more keys are welcome"),
        pytest.param({"a": 1}, {"b": 1}, 1, id="a key is absent"),
        pytest.param([1, 2], [1], 1, id="an item is absent"),
        pytest.param({"a": [{"b": 0}]}, {"a": [{"b": False}]}, 1, id="false is not zero"),
        pytest.param({"a": None}, {"a": 0}, 1, id="null is not zero"),
    ],
)
def test_the_comparison_sees_differences(expected, found, differences):
    assert len(lacking(expected, found)) == differences


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_expects_something_in_words_that_are_read(name):
    truth = expected_of(name)
    assert set(truth) <= WORDS
    assert truth.get("figures") or truth.get("problems"), "figures on a day, or problems"
    for day, sections in truth.get("figures", {}).items():
        assert sections.keys() <= EVERY.keys(), day


def test_figures_are_those_known_in_advance_on_each_day(loaded):
    truth, database, _ = loaded
    for day, expected in truth.get("figures", {}).items():
        found = sheets.figures_on(database, day, truth["programme"], sections=expected)
        assert lacking(expected, found, day) == []


def told(file: str, problem: Problem) -> tuple[str, str, str, str]:
    return file, problem.sheet or "", problem.cell or "", problem.kind


def named(problem: dict[str, Any]) -> tuple[str, str, str, str]:
    return problem["file"], problem["sheet"] or "", problem["cell"] or "", problem["kind"]


def test_what_is_refused_is_what_is_expected_and_nothing_else(loaded):
    truth, _, report = loaded
    expected = truth.get("problems", [])
    found = [told(file.file, problem) for file in report.files for problem in file.errors]
    assert sorted(found) == sorted(map(named, expected))
    assert report.is_accepted is (not expected)


def test_what_is_said_without_refusing_is_among_what_is_said(loaded):
    truth, _, report = loaded
    said = {told(file.file, problem) for file in report.files for problem in file.problems}
    assert [one for one in truth.get("warnings", []) if named(one) not in said] == []


def place(sheet: dict[str, Any]) -> tuple[str, str]:
    return sheet["file"], sheet["sheet"] or ""


def test_every_sheet_is_recognised_and_all_its_rows_counted(loaded):
    truth, _, report = loaded
    wanted = ("sheet", "dataset", "header_row", "rows", "total_rows")
    expected = truth.get("sheets", [])
    found = [
        {"file": file.file} | {key: sheet.as_json()[key] for key in wanted}
        for file in report.files
        for sheet in file.sheets
        if file.file in {sheet["file"] for sheet in expected}
    ]
    assert sorted(found, key=place) == sorted(expected, key=place)


def everything(database: Path) -> tuple[Any, Any]:
    """Return the content of a database and its figures at the end of the agreements."""
    with open_for_reading(database) as connection:
        content = content_signature(connection)
    return content, sheets.figures_on(database, END)


@pytest.mark.parametrize(
    "seed", [*range(5), *(pytest.param(s, marks=pytest.mark.drill) for s in range(5, 50))]
)
def test_the_order_of_rows_sheets_and_files_changes_nothing(
    seed, plain_database, tmp_path, empty_database
):
    chance = random.Random(seed)
    book = load_workbook(PLAIN_WORKBOOK, read_only=True)
    tables = []
    for sheet in chance.sample(book.worksheets, len(book.worksheets)):
        header, *rows = [
            ["" if cell is None else cell for cell in cells]
            for cells in sheet.iter_rows(values_only=True)
        ]
        tables.append((sheet.title, [header, *chance.sample(rows, len(rows))]))
    book.close()
    files = [
        sheets.workbook(tmp_path / f"part-{number}.xlsx", dict(tables[number::3]))
        for number in range(3)
    ]
    assert sheets.errors(sheets.load(files, empty_database)) == []
    assert everything(empty_database) == everything(plain_database)


def test_the_order_of_the_holders_files_changes_nothing(samples_database, empty_database):
    for programme in (sheets.CHARTER, sheets.CONVENTION):
        files = sample_files(programme)
        random.Random(programme).shuffle(files)
        assert sheets.errors(sheets.load(files, empty_database, programme)) == []
    assert everything(empty_database) == everything(samples_database)
