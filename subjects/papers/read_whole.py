"""Reads for the workbooks: whole applications, as they stand on the day."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from data.cells.spelling import as_day
from data.lens import Lens
from subjects.applications.read_answers import VISIBLE


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
    """Yield the applications visible on the day, by number: see `read_answers`."""
    for row in lens.connection.execute(
        f"""SELECT application, COALESCE(partner, ''), COALESCE(direction, ''), submitted_on, state,
            COALESCE(title, ''), COALESCE(problem, ''), COALESCE(solution, ''),
            COALESCE(first_users, ''), COALESCE(reason, '')
        FROM applications WHERE {VISIBLE} ORDER BY application""",
        {"on": lens.on.isoformat()},
    ):
        yield WholeApplication._make((*row[:3], as_day(row[3]), *row[4:]))
