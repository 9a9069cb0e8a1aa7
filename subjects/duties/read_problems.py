"""Reads of a partner's problems, whole: whom they touch, how often, what is expected."""

from dataclasses import dataclass

from data.lens import Lens


@dataclass(frozen=True, slots=True)
class ProblemSheet:
    """One problem as the sheet words it; texts are "" where it says nothing.

    `real`, `major` and `actionable` are None where the sheet does not say.
    """

    number: str
    title: str
    real: bool | None
    major: bool | None
    actionable: bool | None
    users: str
    frequency: str
    expected_impact: str
    application: str


def problem_sheets(lens: Lens, partner: str) -> list[ProblemSheet]:
    """Return a partner's problems, by number; they have no date and always show."""
    rows = lens.connection.execute(
        """SELECT number, title, is_real, is_major, is_actionable, users, frequency,
            expected_impact, application
        FROM problems WHERE partner = ? ORDER BY length(number), number""",
        (partner,),
    )
    return [
        ProblemSheet(
            number,
            title or "",
            _met(real),
            _met(major),
            _met(actionable),
            users or "",
            frequency or "",
            impact or "",
            application or "",
        )
        for (
            number, title, real, major, actionable, users, frequency, impact, application
        ) in rows
    ]  # fmt: skip


def _met(value: int | None) -> bool | None:
    return None if value is None else bool(value)
