"""Reads of what is declared of duties, and of problems."""

from collections import defaultdict

from data.cells.spelling import as_day
from data.lens import Lens
from subjects.duties.rule_duties import Declaration
from subjects.duties.rule_problems import PublicProblem


def _yes(value: int | None) -> bool | None:
    return None if value is None else bool(value)


def duties(lens: Lens) -> dict[tuple[str, str], list[Declaration]]:
    """Return what is declared of each duty, by partner and duty; by reference, in each."""
    found: dict[tuple[str, str], list[Declaration]] = defaultdict(list)
    for code, duty, situation, noted_on, proof, reference in lens.connection.execute(
        """SELECT partner, duty, situation, noted_on, proof, reference FROM duties
        ORDER BY partner, duty, reference"""
    ):
        found[code, duty].append(
            Declaration(code, duty, situation, as_day(noted_on), proof or "", reference or "")
        )
    return dict(found)


def problems(lens: Lens) -> list[PublicProblem]:
    """Return the problems, by partner then number."""
    return [
        PublicProblem(
            code, number, _yes(real), _yes(major), _yes(actionable), title or "", application
        )
        for (
            code, number, real, major, actionable, title, application
        ) in lens.connection.execute(
            """SELECT partner, number, is_real, is_major, is_actionable, title, application
            FROM problems ORDER BY partner, number"""
        )
    ]  # fmt: skip
