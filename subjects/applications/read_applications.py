"""Reads of the applications as facts, and of the crosses of their pre-sort."""

from dataclasses import dataclass
from datetime import date

from data.cells.spelling import as_day
from data.lens import Lens


@dataclass(frozen=True, slots=True)
class ApplicationFact:
    """One application, without its answers."""

    application: str
    partner: str | None
    submitted_on: date | None
    state: str


def applications(lens: Lens) -> list[ApplicationFact]:
    """Return the applications, sorted by number."""
    return [
        ApplicationFact(number, code, as_day(submitted), state)
        for number, code, submitted, state in lens.connection.execute(
            """SELECT application, partner, submitted_on, state FROM applications
            ORDER BY application"""
        )
    ]


def crosses(lens: Lens) -> dict[str, int]:
    """Return the crosses of each pre-sorted application, those without a cross included."""
    return dict(
        lens.connection.execute(
            "SELECT application, SUM(is_crossed) FROM presort GROUP BY application"
        ).fetchall()
    )
