"""Problems: what each partner brings, and whether it meets the three criteria (art. 3)."""

from data import queries
from data.lens import Lens
from rules.problems import PublicProblem


def problems(lens: Lens) -> list[PublicProblem]:
    """Return the problems, by partner then number; they have no date and always show."""
    return lens.ask(queries.problems)
