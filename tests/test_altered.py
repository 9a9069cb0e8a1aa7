"""A workbook written otherwise says the same figures; one that says something else says so."""

import random
import shutil

import pytest

from tests import sheets
from tests.altered import HARMFUL, INNOCENT, draw, right
from tests.conftest import PLAIN_WORKBOOK

ON = "2021-06-02"
QUICK, LONG = range(60), range(60, 500)
SEEDS = [*QUICK, *(pytest.param(seed, marks=pytest.mark.drill) for seed in LONG)]


def figures_of(files, folder):
    """Load files in an empty database; return the figures, None if refused, and the problems."""
    folder.mkdir(exist_ok=True)
    database = folder / "cap.sqlite"
    report = sheets.load(files, database)
    said = [problem for file in report.files for problem in file.problems]
    if report.import_id is None:
        return None, said
    figures = sheets.figures_on(database, ON)
    del figures["known_at"]
    return figures, said


@pytest.fixture(scope="module")
def truth(tmp_path_factory):
    """The figures of the workbook as it was, and what is said of it."""
    folder = tmp_path_factory.mktemp("right")
    return figures_of(right(PLAIN_WORKBOOK, "Partenaires").write(folder), folder / "base")


def tried(changes, seed, folder, truth):
    name, book = draw(changes, PLAIN_WORKBOOK, seed)
    figures, said = figures_of(book.write(folder), folder / "base")
    known = {problem.message for problem in truth[1]}
    new = [p for p in said if p.message not in known]
    shutil.rmtree(folder)
    return name, figures, new


@pytest.mark.parametrize("seed", SEEDS)
def test_an_innocent_change_changes_no_figure_or_is_said(seed, tmp_path, truth):
    name, figures, said = tried(INNOCENT, seed, tmp_path, truth)
    assert figures == truth[0] or said, f"{name}, seed {seed}: silent difference"


@pytest.mark.parametrize("seed", SEEDS)
def test_a_harmful_change_is_never_silent(seed, tmp_path, truth):
    name, figures, said = tried(HARMFUL, seed, tmp_path, truth)
    assert said, f"{name}, seed {seed}: nothing said"
    assert figures is None or figures == truth[0] or said


@pytest.mark.drill
def test_a_fresh_seed_is_tried_each_time(tmp_path, truth):
    first = random.SystemRandom().randrange(10**6)
    silent = []
    for seed in range(first, first + 60):
        folder = tmp_path / str(seed)
        folder.mkdir()
        name, figures, said = tried(INNOCENT, seed, folder, truth)
        silent += [f"{name}, seed {seed}"] if figures != truth[0] and not said else []
    assert silent == []
