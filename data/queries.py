"""Every read: one function, one documented shape, through a lens.

A query returns facts as the rules take them, days as dates, money in integer cents; what
must be decided about a fact (does it count on the day? whose is it?) is left to the rules.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache, lru_cache
from typing import Any

from data.bodies import body_partner
from data.datasets.expenses import DAY
from data.lens import Lens
from data.names import count_names
from data.owners import ORDER_PARTNER, TEAM_PARTNER, joined
from data.words import fold
from rules.actions import Action
from rules.coaching import Note, Team
from rules.dated import has_come
from rules.duties import Declaration
from rules.events import PartnerEvent
from rules.jury import Mark
from rules.money import Contribution, Forecast, counts_from
from rules.notices import Notice
from rules.phases import PhaseDates
from rules.problems import PublicProblem
from rules.terms import Amendment, Request


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


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
            _day(signed),
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
                _day(effective),
                cap,
                _day(ends),
                subject or "",
                _day(asked),
            )
        )
    return dict(found)


def amendment_requests(lens: Lens) -> dict[str, list[Request]]:
    """Return when each amendment was asked for and signed, of each partner that has some."""
    found: dict[str, list[Request]] = defaultdict(list)
    for code, number, requested, signed in lens.connection.execute(
        "SELECT partner, number, requested_on, signed_on FROM amendments ORDER BY partner, number"
    ):
        found[code].append(Request(number, _day(requested), _day(signed)))
    return dict(found)


def phase_dates(lens: Lens) -> dict[tuple[str, int], PhaseDates]:
    """Return the recorded dates by partner and phase."""
    return {
        (code, phase): PhaseDates(code, phase, *map(_day, days))
        for code, phase, *days in lens.connection.execute(
            """SELECT partner, phase, planned_start, planned_end, actual_start, actual_end
            FROM phase_dates"""
        )
    }


def contributions(lens: Lens) -> list[Contribution]:
    """Return the lines of titles (call, receipts, refunds), by partner, title, then day."""
    rows = lens.connection.execute(
        """SELECT partner, title, called_on, called_cents, received_on, received_cents,
            refunded_on, refunded_cents, attached_on, adjusted_on FROM contributions
        ORDER BY partner, title, COALESCE(received_on, refunded_on, called_on), key"""
    )
    return [
        Contribution(
            code,
            title,
            _day(called_on),
            called or 0,
            _day(received_on),
            received or 0,
            _day(refunded_on),
            refunded or 0,
            _day(attached_on),
            _day(adjusted_on),
        )
        for (
            code,
            title,
            called_on,
            called,
            received_on,
            received,
            refunded_on,
            refunded,
            attached_on,
            adjusted_on,
        ) in rows
    ]


def forecasts(lens: Lens) -> list[Forecast]:
    """Return the forecast lines, by category."""
    return [
        Forecast(category, code, committed or 0, paid or 0)
        for category, code, committed, paid in lens.connection.execute(
            """SELECT category, partner, commitments_cents, payments_cents FROM forecast
            ORDER BY category, exercice, label"""
        )
    ]


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who an order is for."""

    partner: str | None
    shared: bool
    category: str | None
    eligible: bool
    team: str | None


def attributions(lens: Lens) -> dict[str, Attribution]:
    """Return the attribution of each order, with its owner (`data.owners`)."""
    return {
        ej: Attribution(partner, bool(shared), category, eligible != 0, team)
        for ej, partner, shared, category, eligible, team in lens.connection.execute(
            f"""SELECT owned.ej, {ORDER_PARTNER}, category, is_eligible, owned.team
            FROM attributions AS owned {joined()}"""
        )
    }


OWN_FUND = "(:fund IS NULL OR fund IS NULL OR fund = :fund)"
"""SQL of what is on the agreement's fund, with the parameters of `counting`."""


def counted(day: str = DAY, is_ordered: str = "posted_on IS NULL") -> str:
    """Return the SQL of the expenses that count on the day.

    Args:
        day: The SQL of their day, null without one.
        is_ordered: The SQL of whether this day, if any, is only that of their order.
    """
    return (
        f"({day} <= CASE WHEN {is_ordered} THEN :ordered ELSE :on END"
        f" OR ({day} IS NULL AND exercice <= :undated))"
    )


def counting(lens: Lens) -> dict[str, Any]:
    """Return the parameters of `counted` and `OWN_FUND`: `on`, `ordered`, `undated`, `fund`.

    `ordered` is the last day of an order whose lines without accounting day count on the
    day, "" for none; `undated`, the last exercice of those without that day either.
    """
    on = lens.on
    signed = [s.signed_on for s in lens.ask(signatures).values() if s.signed_on]
    first = min(signed, default=on)
    return {
        "on": on.isoformat(),
        "ordered": on.isoformat() if has_come(counts_from(None, on, on.year, first), on) else "",
        "undated": on.year if has_come(counts_from(None, None, on.year, first), on) else 0,
        "fund": lens.agreement.fund or None,
    }


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
        ApplicationFact(number, code, _day(submitted), state)
        for number, code, submitted, state in lens.connection.execute(
            """SELECT application, partner, submitted_on, state FROM applications
            ORDER BY application"""
        )
    ]


def teams(lens: Lens) -> list[Team]:
    """Return the teams, sorted, with their partner (`data.owners`)."""
    rows = lens.connection.execute(
        f"""SELECT teams.team, COALESCE({TEAM_PARTNER}, ''), starts_on, ends_on, intrapreneurs,
            COALESCE(situation IN ('abandoned', 'finished'), 0)
        FROM teams LEFT JOIN applications ON applications.key = teams.application
        ORDER BY teams.team"""
    )
    # There may be twenty thousand, of a few dates: each date is one object.
    days = cache(_day)
    return [
        Team(team, code, days(starts), days(ends), count_names(names)[0], stopped == 1)
        for team, code, starts, ends, names, stopped in rows
    ]


def notes(lens: Lens) -> list[Note]:
    """Return the coaching notes, by team then day."""
    return [
        Note(team, date.fromisoformat(held_on), bool(is_present), released or 0)
        for team, held_on, is_present, released in lens.connection.execute(
            """SELECT team, held_on, is_present, released_hundredths FROM coaching_notes
            ORDER BY team, held_on, coach"""
        )
    ]


def laureate_teams(lens: Lens) -> list[Team]:
    """Return the teams whose application is decided « lauréat » by the lens's day, sorted."""
    decided = {
        number
        for (number,) in lens.connection.execute(
            """SELECT team FROM teams WHERE application IN (SELECT application FROM decisions
                WHERE outcome = 'laureate' AND decided_on <= ?)""",
            (lens.on.isoformat(),),
        )
    }
    return [team for team in lens.ask(teams) if team.team in decided]


def crosses(lens: Lens) -> dict[str, int]:
    """Return the crosses of each pre-sorted application, those without a cross included."""
    return dict(
        lens.connection.execute(
            "SELECT application, SUM(is_crossed) FROM presort GROUP BY application"
        ).fetchall()
    )


@lru_cache(maxsize=1024)
def _mark(score: str) -> Fraction:
    return Fraction(score)


def marks(lens: Lens) -> dict[str, list[Mark]]:
    """Return the jurors' marks by session, a blank or a déport included."""
    found: dict[str, list[Mark]] = defaultdict(list)
    for session, application, juror, body, criterion, score, recused in lens.connection.execute(
        """SELECT session, application, juror, body, criterion, score, is_recused FROM scores
        ORDER BY session, application, juror, criterion"""
    ):
        found[session].append(
            Mark(
                application,
                juror,
                body_partner(lens.agreement, body).partner if body else None,
                criterion,
                _mark(score) if score is not None else None,
                bool(recused),
            )
        )
    return dict(found)


@dataclass(frozen=True, slots=True)
class Decision:
    """What the parties decided of a file in a session."""

    session: str
    application: str
    outcome: str
    reason: str
    decided_on: date
    partner_agrees: bool | None
    state_agrees: bool | None


def decisions(lens: Lens) -> list[Decision]:
    """Return the decisions dated by the lens's day, by session then application."""
    return [
        Decision(
            session,
            application,
            outcome,
            reason or "",
            date.fromisoformat(decided_on),
            None if partner_agrees is None else bool(partner_agrees),
            None if state_agrees is None else bool(state_agrees),
        )
        for (
            session, application, outcome, reason, decided_on, partner_agrees, state_agrees
        ) in lens.connection.execute(
            """SELECT session, application, outcome, reason, decided_on, partner_agrees,
                state_agrees FROM decisions WHERE decided_on <= ?
            ORDER BY session, application""",
            (lens.on.isoformat(),),
        )
    ]  # fmt: skip


def _yes(value: int | None) -> bool | None:
    return None if value is None else bool(value)


def duties(lens: Lens) -> dict[tuple[str, str], list[Declaration]]:
    """Return what is declared of each duty, by partner and duty; by reference, in each."""
    found: dict[tuple[str, str], list[Declaration]] = defaultdict(list)
    for code, duty, situation, noted_on, proof, reference in lens.connection.execute(
        """SELECT partner, duty, situation, noted_on, proof, reference FROM duties
        ORDER BY partner, duty, reference"""
    ):
        found[code, duty].append(
            Declaration(code, duty, situation, _day(noted_on), proof or "", reference or "")
        )
    return dict(found)


def problems(lens: Lens) -> list[PublicProblem]:
    """Return the problems, by partner then number."""
    return [
        PublicProblem(
            code, number, _yes(real), _yes(major), _yes(actionable), title or "", application
        )
        for (
            code, number, real, major, actionable, title, application
        ) in lens.connection.execute(
            """SELECT partner, number, is_real, is_major, is_actionable, title, application
            FROM problems ORDER BY partner, number"""
        )
    ]  # fmt: skip


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
            code, kind, date.fromisoformat(received_on), _day(answered_on), bool(satisfactory),
            _day(lifted_on), sender or "", recipient or "", reason or "", _day(sent_on),
            _day(effective_on), duty,
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


def actions(lens: Lens) -> list[Action]:
    """Return the actions decided in sessions, by session then number."""
    return [
        Action(session, number, title, owner or "", _day(due_on), situation, _day(done_on))
        for session, number, title, owner, due_on, situation, done_on in lens.connection.execute(
            """SELECT session, number, action, owner, due_on, situation, done_on FROM actions
            ORDER BY session, number"""
        )
    ]


def state_jurors(lens: Lens) -> set[str]:
    """Return the jurors of any session whose body is the State's side, by code or name."""
    state = {fold(lens.agreement.state.code), fold(lens.agreement.state.name)}
    return {
        juror
        for juror, body in lens.connection.execute("SELECT DISTINCT juror, body FROM scores")
        if body and fold(body) in state
    }


def state_attendances(lens: Lens) -> set[str]:
    """Return what is recorded of the presence of the State's jurors, in any session."""
    state = {fold(lens.agreement.state.code), fold(lens.agreement.state.name)}
    return {
        attendance
        for body, attendance in lens.connection.execute("SELECT body, attendance FROM presence")
        if body and fold(body) in state
    }


def named_applications(lens: Lens) -> set[str]:
    """Return the applications whose team names at least one intrapreneur."""
    return {
        application
        for application, names in lens.connection.execute(
            "SELECT application, intrapreneurs FROM teams WHERE application IS NOT NULL"
        )
        if count_names(names)[0]
    }
