"""Problems a partner brings: how many are real, major and actionable (convention art. 3)."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PublicProblem:
    """One public-policy problem; None where the sheet does not say."""

    partner: str
    problem: str
    real: bool | None
    major: bool | None
    actionable: bool | None
    title: str
    application: str | None


def retained(problems: Iterable[PublicProblem]) -> int:
    """Count the problems that meet the three criteria (« réel, majeur et actionnable »)."""
    return sum(
        problem.real is True and problem.major is True and problem.actionable is True
        for problem in problems
    )
