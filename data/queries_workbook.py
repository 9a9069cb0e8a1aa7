"""Reads for the workbooks: whole titles and applications, as they stand on the day."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from data.lens import Lens
from data.queries_applications import VISIBLE
from data.queries_papers import dated


class WholeTitle(NamedTuple):
    """A title and its papers, what has not come by the day left out; euro cents."""

    partner: str
    title: str
    statement: str
    called_on: date | None
    called_cents: int | None
    payment_order: str
    received_on: date | None
    received_cents: int | None
    attachment_order: str
    attached_on: date | None
    refunded_on: date | None
    refunded_cents: int | None
    reference: str


def whole_titles(lens: Lens) -> list[WholeTitle]:
    """Return the titles of which something has come by the day, by partner then title."""
    return [
        WholeTitle._make(
            (*row[:3], *dated(lens, *row[3:5]), row[5], *(paid := dated(lens, *row[6:8])), row[8],
             dated(lens, row[9])[0] if paid[0] else None, *dated(lens, *row[10:12]), row[12])
        )
        for row in lens.connection.execute(
            """SELECT partner, title, COALESCE(statement, ''), called_on, called_cents,
                COALESCE(payment_order, ''), received_on, received_cents,
                COALESCE(attachment_order, ''), attached_on, refunded_on, refunded_cents,
                COALESCE(reference, '')
            FROM contributions
            WHERE called_on <= :on OR received_on <= :on OR refunded_on <= :on
            ORDER BY partner, title""",
            {"on": lens.on.isoformat()},
        )
    ]  # fmt: skip


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
