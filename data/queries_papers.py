"""Reads that only papers need: a title and all its references, notes on orders."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from data.lens import Lens
from rules.dated import come


@dataclass(frozen=True, slots=True)
class TitlePapers:
    """A title of a partner and the papers around it; cents of euro, texts "" when blank.

    Attributes:
        title: N° de titre.
        statement: N° of the état des sommes dues it follows.
        deliberation: Of the partner, to pay.
        reference: As the sheet writes it.
        called_on: Day of the call, with `called_cents`.
        received_on: Day of the receipt, with `received_cents`.
        refunded_on: Day of what was given back, with `refunded_cents`.
        attached_on: Day of the order that attached the receipt, `attachment_order`.
        opened_commitments_cents: AE opened by it.
        opened_payments_cents: CP opened by it.
    """

    title: str
    statement: str
    deliberation: str
    reference: str
    called_on: date | None
    called_cents: int
    received_on: date | None
    received_cents: int
    refunded_on: date | None
    refunded_cents: int
    attached_on: date | None
    attachment_order: str
    opened_commitments_cents: int
    opened_payments_cents: int


def title_papers(lens: Lens) -> dict[str, list[TitlePapers]]:
    """Return the titles by partner, in order of title; what comes after the day is blanked.

    A title not called by the day is left out. Partners without one are absent.
    """
    found: dict[str, list[TitlePapers]] = defaultdict(list)
    for partner, title, statement, deliberation, reference, *rest in lens.connection.execute(
        """SELECT partner, title, COALESCE(statement, ''), COALESCE(deliberation, ''),
            COALESCE(reference, ''), called_on, called_cents, received_on, received_cents,
            refunded_on, refunded_cents, attached_on, COALESCE(attachment_order, ''),
            opened_commitments_cents, opened_payments_cents
        FROM contributions WHERE called_on <= :on OR received_on <= :on
        ORDER BY partner, called_on, title""",
        {"on": lens.on.isoformat()},
    ):
        called, received, refunded = (
            (day, cents or 0)
            for day, cents in (dated(lens, *rest[at : at + 2]) for at in (0, 2, 4))
        )
        attached_on = dated(lens, rest[6])[0]
        found[partner].append(
            TitlePapers(
                title,
                statement,
                deliberation,
                reference,
                *called,
                *received,
                *refunded,
                attached_on,
                rest[7] if attached_on else "",
                rest[8] or 0 if attached_on else 0,
                rest[9] or 0 if attached_on else 0,
            )
        )
    return dict(found)


def dated(lens: Lens, day: str | None, cents: int | None = None) -> tuple[date | None, int | None]:
    """Return a day and its amount, None and None when they come after the lens's day."""
    known = come(day, lens.on.isoformat())
    return (date.fromisoformat(known), cents or 0) if known else (None, None)


def order_notes(lens: Lens) -> dict[str, str]:
    """Return what was noted of an order (EJ) as it was attributed; those without are absent."""
    return dict(
        lens.connection.execute(
            "SELECT ej, note FROM attributions WHERE COALESCE(note, '') <> '' ORDER BY ej"
        ).fetchall()
    )
