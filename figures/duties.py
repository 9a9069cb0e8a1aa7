"""Duties: each promise of the text, whose, when due, whether kept, and what proves it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from data import queries
from data.lens import Lens
from data.promises import PROOFS, Duty
from figures.agreements import agreements, terminations
from figures.phases import phases
from figures.proofs import PROOF_FUNCTIONS, decided, own_teams
from figures.refund import refund
from rules.dated import come, has_come
from rules.duties import Declaration, DueFacts, DutyStatus, Proof, judged, worst
from rules.events import jury_day
from rules.proofs import week_ends

_KEPT = ("kept", "kept_late")
_UNMET = ("due", "overdue")


@dataclass(frozen=True, slots=True)
class DutyLine:
    """One duty of one partner, or of the State, on a day.

    Attributes:
        partner: The party's code; None for the State's own duties.
        duty: Its key in the text's TOML.
        status: `kept`, `kept_late`, `due`, `overdue` or `not_applicable`.
        due_on: Of the first time unmet, else of the last time kept; None when not known.
        label: The duty, in French.
        article: Where the text says so.
        proof: The sentence that proves it, from the data or as declared; "" when not kept.
        noted_on: The day it was kept, None when it was not, or is undated.
        unmet_for: For a State's duty `due` or `overdue`, the partners for whom it is so.
    """

    partner: str | None
    duty: str
    status: str
    due_on: date | None
    label: str
    article: str
    proof: str
    noted_on: date | None
    unmet_for: list[str]


@dataclass(frozen=True, slots=True)
class _Judged:
    """A duty judged under one partner's agreement, and what it was judged on."""

    status: DutyStatus
    evidence: Sequence[Proof]
    declaration: Declaration | None


def duties(lens: Lens) -> list[DutyLine]:
    """Return each duty on the lens's day, by partner then duty, the State's last.

    A partner's own duty, and one that binds each party, has one line per partner. The
    State promises each partner under its own agreement: its line is the worst of them.
    """
    partners = list(lens.ask(queries.signatures))
    lines = []
    for duty in lens.agreement.duties:
        found = {partner: _judge(lens, duty, partner) for partner in partners}
        if duty.party == "state":
            lines.append(_state_line(duty, found))
        else:
            lines += [_line(duty, partner, [one], one.status) for partner, one in found.items()]
    return sorted(lines, key=lambda line: (line.partner is None, line.partner or "", line.duty))


def _judge(lens: Lens, duty: Duty, partner: str) -> _Judged:
    evidence = PROOF_FUNCTIONS[duty.proof](lens, partner) if duty.proof else []
    declaration = lens.ask(queries.duties).get((partner, duty.key))
    status = judged(
        partner,
        duty.key,
        duty.due,
        lens.ask(due_facts)[partner],
        lens.on,
        evidence=evidence,
        declaration=declaration,
        terminated=partner in lens.ask(terminations),
    )
    return _Judged(status, evidence, declaration)


def _state_line(duty: Duty, found: dict[str, _Judged]) -> DutyLine:
    status = worst((one.status for one in found.values()), partner=None)
    unmet = [
        partner
        for partner, one in found.items()
        if one.status.status == status.status and status.status in _UNMET
    ]
    kept = [one for one in found.values() if one.status.status in _KEPT]
    return _line(duty, None, kept, status, unmet)


def _line(
    duty: Duty,
    partner: str | None,
    judged_on: Sequence[_Judged],
    status: DutyStatus,
    unmet_for: Sequence[str] = (),
) -> DutyLine:
    """Return the line of a duty, with its proof and its day when it is kept."""
    proofs: list[str] = []
    days: list[date] = []
    for one in judged_on if status.status in _KEPT else ():
        if one.evidence:
            proofs.append(PROOFS[duty.proof or ""])
            days += [shown.kept_on for shown in one.evidence if shown.kept_on]
        elif one.declaration:
            proofs.append(one.declaration.proof)
            days += [one.declaration.noted_on] if one.declaration.noted_on else []
    return DutyLine(
        partner=partner,
        duty=duty.key,
        status=status.status,
        due_on=status.due_on,
        label=duty.label,
        article=duty.article,
        proof=" ; ".join(dict.fromkeys(filter(None, proofs))),
        noted_on=max(days, default=None),
        unmet_for=list(unmet_for),
    )


def due_facts(lens: Lens) -> dict[str, DueFacts]:
    """Return what the due dates of each partner's duties hang on, by partner.

    A phase that nobody dated is over with its agreement.
    """
    statuses = lens.ask(phases)
    titles, events = lens.ask(queries.contributions), lens.ask(queries.events)
    found = {}
    for state in lens.ask(agreements):
        partner, signed, end = state.partner, state.signed_on, state.ends_on
        over = end if state.is_over else None
        found[partner] = DueFacts(
            signature=signed,
            end=end,
            event=jury_day(events, partner),
            calls=[
                called_on
                for title in titles
                if title.partner == partner and (called_on := come(title.called_on, lens.on))
            ],
            weeks=week_ends(own_teams(lens, partner), lens.on),
            exercices=range(signed.year, end.year + 1) if signed and end else (),
            phases={
                s.phase: (
                    s.actual_start or s.planned_start or over,
                    s.actual_end or s.planned_end or over,
                )
                for s in statuses
                if s.partner == partner
            },
            events=_cases(lens, partner, over),
        )
    return found


def _cases(lens: Lens, partner: str, ended_on: date | None) -> dict[str, list[date]]:
    """Return the days of each thing that `when` names, none of them later than the day."""
    settled = lens.ask(refund)
    unused = settled and any(
        line.partner == partner and line.refund_cents for line in settled.partners
    )
    cases = {
        "amendment": [a.signed_on for a in lens.ask(queries.amendments).get(partner, [])],
        "incubation": list(decided(lens, partner, "incubated").values()),
        "laureate": list(decided(lens, partner, "laureate").values()),
        "overflow": [
            event.held_on
            for event in lens.ask(queries.events)
            if event.partner == partner and event.overflows
        ],
        "unused": [ended_on] if ended_on and unused else [],
    }
    for notice in lens.ask(queries.notices):
        if notice.partner == partner:
            cases.setdefault(notice.kind.replace("_", " "), []).append(notice.received_on)
    return {case: [day for day in days if has_come(day, lens.on)] for case, days in cases.items()}
