"""Reads that papers need: titles and all their references, notes on orders."""

from datetime import date
from typing import NamedTuple

from data.lens import Lens
from subjects.rule_dated import come


class ContributionPapers(NamedTuple):
    """A line of a title and the papers around it, by the day; euro cents, texts "" when blank.

    A title received or given back in several times has as many lines; one bears the call.

    Attributes:
        partner: Who was called.
        title_number: N° de titre.
        statement: N° of the état des sommes dues it follows.
        called_on: Day of the call, with `called_cents`.
        payment_order: N° de mandat.
        received_on: Day of the receipt, with `received_cents`.
        attachment_order: The order that attached the receipt, on `attached_on`.
        refunded_on: Day of what was given back, with `refunded_cents`.
        reference: As the sheet writes it.
        deliberation: Of the partner, to pay.
    """

    partner: str
    title_number: str
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
    deliberation: str


def paper_facts(lens: Lens) -> dict[str, dict[str, dict[str, str]]]:
    """Return what was typed for papers: by partner, by n° de titre ("" for all), by fact."""
    found: dict[str, dict[str, dict[str, str]]] = {}
    for partner, title, fact, value in lens.connection.execute(
        "SELECT partner, COALESCE(title, ''), fact, value FROM paper_facts"
    ):
        found.setdefault(partner, {}).setdefault(title, {})[fact] = value
    return found


def contribution_papers(lens: Lens) -> list[ContributionPapers]:
    """Return the lines of titles of which something has come by the day, in order.

    They are by partner, by title, then by day of the receipt or refund.

    A day that comes after the lens's is None, with its amount or its paper.
    """
    on, found = lens.on.isoformat(), []

    def dated(day: str | None, cents: int | None) -> tuple[date | None, int | None]:
        known = come(day, on)
        return (date.fromisoformat(known), cents or 0) if known else (None, None)

    for partner, title, statement, mandate, order, attached, *rest in lens.connection.execute(
        """SELECT partner, title, COALESCE(statement, ''), COALESCE(payment_order, ''),
            COALESCE(attachment_order, ''), attached_on, called_on, called_cents, received_on,
            received_cents, refunded_on, refunded_cents, COALESCE(reference, ''),
            COALESCE(deliberation, '')
        FROM contributions
        ORDER BY partner, title, COALESCE(received_on, refunded_on, called_on), key"""
    ):
        called, received, refunded = (dated(*rest[at : at + 2]) for at in (0, 2, 4))
        if called[0] or received[0] or refunded[0]:
            attached_on, _ = dated(attached, None)
            found.append(
                ContributionPapers(partner, title, statement, *called, mandate, *received,
                            order if attached_on else "", attached_on, *refunded, *rest[6:])
            )  # fmt: skip
    return found


def order_notes(lens: Lens) -> dict[str, str]:
    """Return what was noted of an order (EJ) as it was attributed; those without are absent."""
    return dict(
        lens.connection.execute(
            "SELECT ej, note FROM attributions WHERE COALESCE(note, '') <> '' ORDER BY ej"
        ).fetchall()
    )
