"""The samples, loaded in one call into an empty database, give the figures known in advance."""

import json
import random
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from data.commit import content_signature
from data.database import open_for_reading
from figures import SECTIONS
from figures.reading import open_figures
from figures.refund import refund_paid
from loaders.importing import Report, load
from tests import sheets
from tests.conftest import PLAIN_WORKBOOK, ROOT, sample_files

PROGRAMMES = {
    "convention": (sheets.CONVENTION, sample_files(sheets.CONVENTION)),
    "plain": (sheets.CONVENTION, [PLAIN_WORKBOOK]),
    "charter": (sheets.CHARTER, sample_files(sheets.CHARTER)),
}
TRUTHS = {
    name: json.loads((ROOT / "tests" / "truth" / f"{name}.json").read_text("utf-8"))
    for name in PROGRAMMES
}


@pytest.fixture(scope="module", params=PROGRAMMES)
def loaded(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, Path, Report]:
    programme, files = PROGRAMMES[request.param]
    database = tmp_path_factory.mktemp(request.param) / "cap.sqlite"
    return request.param, database, load(files, database, sheets.AUTHOR, programme)


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


def test_figures_are_those_known_in_advance_at_the_three_dates(loaded):
    name, database, _ = loaded
    truth = TRUTHS[name]
    assert len(truth["dates"]) == 3
    for day in truth["dates"].values():
        expected = truth["figures"][day]
        asked = [section for section in SECTIONS if section in expected]
        assert len(asked) >= 6
        found = sheets.figures_on(database, day, PROGRAMMES[name][0], sections=asked)
        wanted = {key: expected[key] for key in ("programme", "kind", "on", *asked)}
        assert lacking(wanted, found, day) == []


def test_the_refund_on_what_was_paid_is_the_one_known_in_advance(loaded):
    name, database, _ = loaded
    for day, expected in TRUTHS[name]["refund_paid"].items():
        with open_figures(
            database, PROGRAMMES[name][0], date.fromisoformat(day), sheets.TODAY
        ) as lens:
            refund = refund_paid(lens)
        assert lacking(expected, asdict(refund) if refund else None, day) == []


def place(sheet: dict[str, Any]) -> tuple[str, str]:
    return sheet["file"], sheet["sheet"] or ""


def test_every_sheet_is_recognised_and_all_its_rows_counted(loaded):
    name, _, report = loaded
    wanted = ("sheet", "dataset", "header_row", "rows", "total_rows")
    known = {sheet["file"] for sheet in TRUTHS[name]["files"]}
    found = [
        {"file": file.file} | {key: sheet.as_json()[key] for key in wanted}
        for file in report.files
        for sheet in file.sheets
        if file.file in known
    ]
    assert sorted(found, key=place) == sorted(TRUTHS[name]["files"], key=place)
    assert sheets.errors(report) == []


def everything(database: Path) -> tuple[Any, Any]:
    """Return the content of a database and its figures at the end of the agreements."""
    with open_for_reading(database) as connection:
        content = content_signature(connection)
    return content, sheets.figures_on(database, TRUTHS["plain"]["dates"]["end"])


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
