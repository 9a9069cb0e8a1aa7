"""Reads of marks, of what was decided, and of the State's jurors."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import lru_cache

from data.cells.bodies import body_partner
from data.cells.words import fold
from data.lens import Lens
from subjects.jury.rule_jury import Mark


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
