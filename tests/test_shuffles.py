"""Whatever order jurors, files and partners come in, every figure is the same.

The order of rows, sheets and files of the plain workbook is shuffled in `tests/test_truth.py`.
"""

import csv
import random
import re
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from data.agreement.model import FOLDER, load_agreement
from data.lens import open_lens
from subjects.figures import as_json
from tests import sheets
from tests.conftest import sample_files

DAYS = {sheets.CONVENTION: "2021-06-02", sheets.CHARTER: "2017-09-30"}
GRIDS = re.compile(r"jury|pre-tri")
SEEDS = [*range(5), *(pytest.param(seed, marks=pytest.mark.drill) for seed in range(5, 50))]


def shuffled_table(rows, chance):
    """Shuffle the rows under the header and the columns that have a heading."""
    at = next(number for number, row in enumerate(rows) if "N° dossier" in row)
    columns = [number for number, heading in enumerate(rows[at]) if heading]
    chance.shuffle(columns)
    header, *below = [[row[column] for column in columns] for row in rows[at:]]
    chance.shuffle(below)
    return [*rows[:at], header, *below]


def shuffled_grid(file, folder, chance):
    """Write a jury's or a pre-jury's file again: sheets, rows, jurors and criteria elsewhere."""
    if file.suffix == ".csv":
        with file.open(encoding="utf-8-sig", newline="") as lines:
            rows = list(csv.reader(lines, delimiter=";"))
        return sheets.delimited(folder / file.name, shuffled_table(rows, chance))
    book = load_workbook(file)
    tables = {
        sheet.title: shuffled_table(
            [["" if cell is None else cell for cell in row] for row in sheet.values], chance
        )
        for sheet in chance.sample(book.worksheets, len(book.worksheets))
    }
    return sheets.workbook(folder / file.name, tables)


def figures_of(database, programme):
    """Return all the figures of a programme at the end, but the number of the import."""
    figures = sheets.figures_on(database, DAYS[programme], programme)
    del figures["known_at"]
    return figures


@pytest.mark.parametrize("seed", SEEDS)
def test_the_order_of_jurors_and_files_changes_nothing(
    seed, samples_database, tmp_path, empty_database
):
    chance = random.Random(seed)
    programme = list(DAYS)[seed % 2]
    files = [
        shuffled_grid(file, tmp_path, chance) if GRIDS.search(file.name) else file
        for file in sample_files(programme)
    ]
    assert sum(file.parent == tmp_path for file in files) >= 2
    chance.shuffle(files)
    assert sheets.errors(sheets.load(files, empty_database, programme)) == []
    assert figures_of(empty_database, programme) == figures_of(samples_database, programme)


def shuffled_text(source, folder, chance):
    """Write an agreement's TOML again, its partners, categories, sessions and duties elsewhere."""
    blocks = re.split(r"(?m)^(?=\[\[?\w+\]\]?)", source.read_text("utf-8"))
    head, *tables = blocks
    moving = ("[[partners]]", "[[categories]]", "[[sessions]]", "[[duties]]")
    kept = [block for block in tables if not block.startswith(moving)]
    moved = [block for block in tables if block.startswith(moving)]
    chance.shuffle(moved)
    path = Path(folder) / source.name
    path.write_text("".join([head, *moved, *kept]), "utf-8")
    return path


@pytest.mark.parametrize("programme", DAYS)
@pytest.mark.parametrize("seed", SEEDS)
def test_the_order_of_partners_in_the_text_changes_nothing(
    seed, programme, samples_database, tmp_path
):
    source = FOLDER / f"{programme}.toml"
    text = load_agreement(shuffled_text(source, tmp_path, random.Random(seed)))
    with open_lens(samples_database, programme, on=date.fromisoformat(DAYS[programme])) as lens:
        expected = as_json(lens)
    with open_lens(samples_database, programme, on=date.fromisoformat(DAYS[programme])) as lens:
        known = [partner.code for partner in lens.agreement.partners]
        lens.agreement = text
        assert sorted(partner.code for partner in text.partners) == sorted(known)
        assert as_json(lens) == expected
