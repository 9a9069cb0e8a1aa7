"""Load, undo, load again in any order: the content, and the figures, of every moment are kept."""

import random
import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from data.datasets import DATASETS
from data.store.commit import UndoRefusedError, content_signature, undo
from data.store.database import open_for_reading, open_for_writing
from data.store.journal import verify
from loaders.importing import settle
from reports.__main__ import main as reports
from tests import sheets
from tests.conftest import PLAIN_WORKBOOK
from tests.sheets import AUTHOR, CONVENTION

CALLS = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé"]
SPENT = ["Exercice", "N° EJ", "N° poste EJ", "N° DP", "Date comptable", "Montant engagé",
         "Montant payé"]  # fmt: skip
PARTNERS = ["Code", "Signature", "Plafond"]
DAY = date(2020, 10, 5)


def spent(year, order, amount, paid):
    """Return a line of expenses."""
    return [year, order, "1", f"DP-{order}", DAY, amount, paid]


WORKBOOKS = {
    "calls": [CALLS, ["59", "A", DAY, 10, "", ""], ["60", "B", DAY, 20, DAY, 20]],
    "calls changed": [CALLS, ["59", "A", DAY, 11, DAY, 11], ["62", "C", DAY, 5, "", ""]],
    "spending": [SPENT, spent(2021, "EJ1", 100, 40), spent(2021, "EJ2", 7, 7)],
    "spending restated": [SPENT, spent(2021, "EJ1", 90, 45), spent(2021, "EJ3", 1, 0)],
    "another year": [SPENT, spent(2022, "EJ1", 3, 3)],
    "caps": [PARTNERS, ["59", date(2020, 9, 1), 8000], ["80", date(2020, 9, 2), 7000]],
}


class Loads:
    """Files read once into staging files, to be loaded as often as one likes."""

    def __init__(self, folder):
        self.folder = folder
        self.files = {"all": PLAIN_WORKBOOK}
        for name, rows in WORKBOOKS.items():
            self.files[name] = sheets.workbook(folder / f"{name}.xlsx", {"Tableau": rows})
        self.staged = {}
        for name, file in self.files.items():
            (folder / name).mkdir()
            self.staged[name] = sheets.staged([file], folder / name)

    def load(self, name, database):
        """Load a copy of the staging file: settling adds its own findings to it."""
        path = Path(shutil.copy(self.staged[name], database.parent / "staged.sqlite"))
        report = settle(path, [self.files[name]], database, CONVENTION, AUTHOR)
        assert not report.is_refused, sheets.errors(report)
        return report.import_id

    def rows(self, name):
        """Return a staging file's rows as the database should hold them, by dataset and key."""
        found = {}
        with closing(sqlite3.connect(self.staged[name])) as connection:
            for dataset in DATASETS.values():
                columns = ", ".join(("key", *dataset.names, "extras"))
                for key, *row in connection.execute(f"SELECT {columns} FROM {dataset.name}"):
                    found[dataset.name, CONVENTION, key] = tuple(row)
        return found


@pytest.fixture(scope="module")
def loads(tmp_path_factory):
    return Loads(tmp_path_factory.mktemp("loads"))


def carried(name, dataset):
    """Tell, for each cell of a dataset's rows, whether a file has its column; its extras last."""
    if name == "all":
        return [True] * (len(dataset.columns) + 1)
    headings = {*WORKBOOKS[name][0]}
    return [*(bool(headings & {c.heading, *c.synonyms}) for c in dataset.columns), True]


def loaded(state, name, rows):
    """Return the state that loading a file's rows leaves.

    An exercice is restated, all else is added to; a column that the file has not stays as it was.
    """
    rows = {
        place: tuple(
            cell if has else was
            for cell, was, has in zip(
                row, state.get(place, row), carried(name, DATASETS[place[0]]), strict=True
            )
        )
        for place, row in rows.items()
    }
    year = [column.name for column in DATASETS["expenses"].columns].index("exercice")
    restated = {row[year] for (dataset, *_), row in rows.items() if dataset == "expenses"}
    kept = {
        place: row
        for place, row in state.items()
        if place[0] != "expenses" or row[year] not in restated
    }
    return kept | rows


def content(database):
    """Return the current rows of a database, and how many imports it has."""
    with open_for_reading(database) as connection:
        rows = content_signature(connection)
        (number,) = connection.execute("SELECT COUNT(*) FROM imports").fetchone()
    return {tuple(row[:3]): tuple(row[3:]) for row in rows}, number


def undo_last(database):
    with open_for_writing(database) as connection:
        return undo(connection, AUTHOR)


def step(loads, database, states, draw):
    """Do one thing at random, and foresee the state it leaves: the last of `states`."""
    if draw.random() < 0.4:
        if len(states) == 1:
            with pytest.raises(UndoRefusedError):
                undo_last(database)
        else:
            assert undo_last(database) == (len(states), len(states) - 1)
            states.append(states[-2])
        return "undo"
    name = draw.choice(list(loads.files))
    state = loaded(states[-1], name, loads.rows(name))
    number = loads.load(name, database)
    if state == states[-1]:
        assert number is None, name
    else:
        assert number == len(states), name
        states.append(state)
    return name


def check_sequence(loads, folder, seed, steps=8):
    """Load, undo and load again at random; the content is the one foreseen after each."""
    draw = random.Random(seed)
    database = folder / "cap.sqlite"
    states: list[dict[Any, Any]] = [{}]
    done = []
    for _ in range(steps):
        done.append(step(loads, database, states, draw))
        assert content(database) == (states[-1], len(states) - 1), (seed, done)
    with open_for_reading(database) as connection:
        assert verify(connection) == [], (seed, done)


@pytest.mark.parametrize("seed", range(15))
def test_any_order_of_loads_and_undos_leaves_the_content_foreseen(seed, loads, tmp_path):
    check_sequence(loads, tmp_path, seed)


@pytest.mark.drill
def test_200_orders_of_loads_and_undos_leave_the_content_foreseen(loads, tmp_path):
    for seed in range(100, 300):
        folder = tmp_path / str(seed)
        folder.mkdir()
        check_sequence(loads, folder, seed, steps=12)


def check_known_at(loads, folder, imports, capsys):
    """Print the figures after each import, then again as known at each: the same to the letter."""
    draw = random.Random(imports)
    database = folder / "cap.sqlite"
    words = ["figures", "--programme", CONVENTION, "--db", str(database)]
    states: list[dict[Any, Any]] = [{}]
    printed: dict[int, str] = {}
    loads.load("all", database)
    states.append(loads.rows("all"))
    while True:
        number = len(states) - 1
        if number not in printed:
            assert reports(words) == 0
            printed[number] = capsys.readouterr().out
        if number == imports:
            break
        step(loads, database, states, draw)
    assert len(set(printed.values())) == imports
    for number, figures in printed.items():
        assert reports([*words, "--known-at", str(number)]) == 0
        assert capsys.readouterr().out == figures, f"import {number}"


def test_figures_known_at_an_import_are_those_printed_after_it(loads, tmp_path, capsys):
    check_known_at(loads, tmp_path, 6, capsys)


@pytest.mark.drill
def test_figures_known_at_each_of_20_imports_are_those_printed_after_it(loads, tmp_path, capsys):
    check_known_at(loads, tmp_path, 20, capsys)
