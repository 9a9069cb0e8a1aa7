"""Problems: what each partner brings, and whether it meets the three criteria (art. 3)."""

from data.lens import Lens
from subjects.duties import read_duties
from subjects.duties.rule_problems import PublicProblem


def problems(lens: Lens) -> list[PublicProblem]:
    """Return the problems, by partner then number; they have no date and always show."""
    return lens.ask(read_duties.problems)
