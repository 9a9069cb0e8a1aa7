"""Reads of the calendar: signatures, amendments, phases, events and notices."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from data.cells.spelling import as_day
from data.lens import Lens
from subjects.calendar.rule_events import PartnerEvent
from subjects.calendar.rule_notices import Notice
from subjects.calendar.rule_phases import PhaseDates
from subjects.calendar.rule_terms import Amendment, Request


@dataclass(frozen=True, slots=True)
class Signature:
    """What a partner signed; the cap is the agreement's where the sheet gives none."""

    partner: str
    name: str
    signed_on: date | None
    cap_cents: int


def signatures(lens: Lens) -> dict[str, Signature]:
    """Return every partner of the agreement (or those allowed), by code, sorted.

    A name or a cap in the sheet wins over the agreement's.
    """
    rows = {
        code: (name, signed, cap)
        for code, name, signed, cap in lens.connection.execute(
            "SELECT partner, name, signed_on, cap_cents FROM partners"
        )
    }
    found = {}
    for partner in sorted(lens.agreement.partners, key=lambda known: known.code):
        if lens.partners is not None and partner.code not in lens.partners:
            continue
        name, signed, cap = rows.get(partner.code, (None, None, None))
        found[partner.code] = Signature(
            partner.code,
            name or partner.name,
            as_day(signed),
            lens.agreement.cap_cents if cap is None else cap,
        )
    return found


def amendments(lens: Lens) -> dict[str, list[Amendment]]:
    """Return the amendments signed, of each partner that has some."""
    found: dict[str, list[Amendment]] = defaultdict(list)
    for code, number, signed, effective, cap, ends, subject, asked in lens.connection.execute(
        """SELECT partner, number, signed_on, effective_on, cap_cents, ends_on, subject,
            requested_on
        FROM amendments WHERE signed_on IS NOT NULL ORDER BY partner, number"""
    ):
        found[code].append(
            Amendment(
                number,
                date.fromisoformat(signed),
                as_day(effective),
                cap,
                as_day(ends),
                subject or "",
                as_day(asked),
            )
        )
    return dict(found)


def amendment_requests(lens: Lens) -> dict[str, list[Request]]:
    """Return when each amendment was asked for and signed, of each partner that has some."""
    found: dict[str, list[Request]] = defaultdict(list)
    for code, number, requested, signed in lens.connection.execute(
        "SELECT partner, number, requested_on, signed_on FROM amendments ORDER BY partner, number"
    ):
        found[code].append(Request(number, as_day(requested), as_day(signed)))
    return dict(found)


def phase_dates(lens: Lens) -> dict[tuple[str, int], PhaseDates]:
    """Return the recorded dates by partner and phase."""
    return {
        (code, phase): PhaseDates(code, phase, *map(as_day, days))
        for code, phase, *days in lens.connection.execute(
            """SELECT partner, phase, planned_start, planned_end, actual_start, actual_end
            FROM phase_dates"""
        )
    }


def events(lens: Lens) -> list[PartnerEvent]:
    """Return the events, held or planned, by partner then day."""
    return [
        PartnerEvent(
            code, date.fromisoformat(held_on), maximum, registered, present, place or "", seats
        )
        for (
            code, held_on, maximum, registered, present, place, seats
        ) in lens.connection.execute(
            """SELECT partner, held_on, maximum, registered, present, place, seats
            FROM events ORDER BY partner, held_on"""
        )
    ]  # fmt: skip


def notices(lens: Lens) -> list[Notice]:
    """Return the notices, by partner, kind, then day of receipt."""
    return [
        Notice(
            code, kind, date.fromisoformat(received_on), as_day(answered_on), bool(satisfactory),
            as_day(lifted_on), sender or "", recipient or "", reason or "", as_day(sent_on),
            as_day(effective_on), duty,
        )
        for (
            code, kind, received_on, answered_on, satisfactory, lifted_on, sender, recipient,
            reason, sent_on, effective_on, duty,
        ) in lens.connection.execute(
            """SELECT partner, kind, received_on, answered_on, is_satisfactory, lifted_on, sender,
                recipient, reason, sent_on, effective_on, duty
            FROM notices ORDER BY partner, kind, received_on"""
        )
    ]  # fmt: skip
