"""Each guard of the rules, taken away, makes a test fail: nothing protects itself."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests import chorus, sheets
from tests.chorus import OTHER_FUND, line
from tests.conftest import ROOT

GUARDS = {
    "quorum": (
        "subjects/jury/rule_jury.py",
        "len(values) >= max(1, rules.quorum)",
        "len(values) >= 1",
        "tests/test_rules_jury.py",
    ),
    "recusal, declared": (
        "subjects/jury/rule_jury.py",
        "mark.recused or (own and",
        "(own and",
        "tests/test_rules_jury.py",
    ),
    "recusal, own partner": (
        "subjects/jury/rule_jury.py",
        "own = rules.excludes_own_partner and partner is not None",
        "own = False",
        "tests/test_rules_jury.py",
    ),
    "mandatory criterion": (
        "subjects/jury/rule_jury.py",
        "if any(criterion.mandatory and criterion.key not in values",
        "if any(False",
        "tests/test_rules_jury.py",
    ),
    "tie chain": (
        "subjects/jury/rule_jury.py",
        "for value in (score.score, *chain))",
        "for value in (score.score,))",
        "tests/test_rules_jury.py",
    ),
    "cap of a partner": (
        "subjects/refund/rule_settlement.py",
        "min(c.received_cents, c.cap_cents)",
        "c.received_cents",
        "tests/test_rules_refunds.py",
    ),
    "cap of the programme": (
        "subjects/refund/rule_settlement.py",
        "max(0, sum(kept.values()) - total_cents)",
        "0",
        "tests/test_rules_refunds.py",
    ),
    "ineligible": (
        "subjects/spending/rule_sharing.py",
        "if order.eligible and not order.is_state]",
        "if not order.is_state]",
        "tests/test_rules_money.py",
    ),
    "already refunded": (
        "subjects/refund/rule_settlement.py",
        "due_cents=refund_cents - contributor.already_refunded_cents",
        "due_cents=refund_cents",
        "tests/test_rules_refunds.py",
    ),
    "fund": (
        "subjects/spending/read_spending.py",
        '"(:fund IS NULL OR fund IS NULL OR fund = :fund)"',
        '"(:fund IS NULL OR fund IS NULL OR fund = :fund OR 1)"',
        "tests/test_guards.py::test_a_line_on_another_fund_is_in_no_figure_but_its_own",
    ),
}
"""Guard → the file it is in, its text, what takes it away, the tests that hold it."""


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packages and the tests, to change at will; as they are, the tests pass."""
    folder = tmp_path_factory.mktemp("copy")
    ignored = shutil.ignore_patterns("__pycache__", "cap.sqlite*")
    for name in ("data", "documents", "loaders", "screen", "subjects", "tests"):
        shutil.copytree(ROOT / name, folder / name, ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", folder)
    assert passes(folder, *sorted({tests for *_, tests in GUARDS.values()}))
    return folder


def passes(folder: Path, *tests: str) -> bool:
    """Run tests in a copy; no bytecode is kept, which would outlive the change."""
    command = [sys.executable, "-B", "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests]
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}
    run = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    assert run.returncode in (0, 1), run.stdout + run.stderr
    return run.returncode == 0


@pytest.mark.parametrize("guard", GUARDS)
def test_a_guard_is_where_it_is_said_to_be(guard):
    file, text, _, _ = GUARDS[guard]
    assert (ROOT / file).read_text("utf-8").count(text) == 1


@pytest.mark.drill
@pytest.mark.parametrize("guard", GUARDS)
def test_a_guard_taken_away_is_noticed(guard, copy):
    file, text, without, tests = GUARDS[guard]
    source = (copy / file).read_text("utf-8")
    assert source.count(text) == 1
    (copy / file).write_text(source.replace(text, without), "utf-8")
    noticed = not passes(copy, tests)
    (copy / file).write_text(source, "utf-8")
    assert noticed


def test_a_line_on_another_fund_is_in_no_figure_but_its_own(tmp_path, empty_database):
    own = line("11", 100, 40, day="03.11.2020")
    other = line("90", 1000, 500, day="05.11.2020", fund=OTHER_FUND)
    unnamed = line("12", 10, 4, day="06.11.2020", fund="#")
    file = chorus.programme_workbook(tmp_path / "INF-BUD-53 2020.xlsx", [own, other, unnamed])
    assert sheets.errors(sheets.load([file], empty_database)) == []
    figures = sheets.figures_on(empty_database, "2020-12-31")
    money, refund = figures["money"], figures["refund"]
    assert (money["committed_cents"], money["paid_cents"]) == (11_000, 4_400)
    assert (money["unattributed_cents"], money["landing_cents"]) == (11_000, 11_000)
    assert refund["spent_cents"] == 11_000
    (told,) = [a for a in figures["alerts"] if a["rule"] == "other_fund_spending"]
    assert told["amount_cents"] == 100_000
