"""Reads for the workbooks: whole applications, as they stand on the day."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from data.lens import Lens
from data.queries_applications import VISIBLE


class WholeApplication(NamedTuple):
    """An application's answers; texts are "" where it has none. Nobody is named."""

    application: str
    partner: str
    direction: str
    submitted_on: date | None
    state: str
    title: str
    problem: str
    solution: str
    first_users: str
    reason: str


def whole_applications(lens: Lens) -> Iterator[WholeApplication]:
    """Yield the applications visible on the day, by number: see `data.queries_applications`."""
    for row in lens.connection.execute(
        f"""SELECT application, COALESCE(partner, ''), COALESCE(direction, ''), submitted_on, state,
            COALESCE(title, ''), COALESCE(problem, ''), COALESCE(solution, ''),
            COALESCE(first_users, ''), COALESCE(reason, '')
        FROM applications WHERE {VISIBLE} ORDER BY application""",
        {"on": lens.on.isoformat()},
    ):
        yield WholeApplication._make((*row[:3], _day(row[3]), *row[4:]))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
