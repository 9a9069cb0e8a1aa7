"""What the data show of each duty that they can prove: one function per proof of the texts."""

from collections.abc import Callable
from datetime import date
from operator import attrgetter

from data.cells.words import fold
from data.lens import Lens
from subjects.applications.read_answers import decided_owners, first_submissions, presorted_partners
from subjects.calendar import read_calendar
from subjects.calendar.figure_agreements import late_amendments
from subjects.calendar.figure_notices import notice_terms
from subjects.calendar.figure_phases import events
from subjects.calendar.rule_events import PartnerEvent, jury_day
from subjects.calendar.rule_notices import Notice
from subjects.calendar.rule_terms import Amendment, cap_in_force
from subjects.duties import read_duties, rule_proofs, rule_proofs_money
from subjects.duties.rule_duties import Proof
from subjects.jury import read_jury
from subjects.money import read_money
from subjects.money.rule_money import Contribution
from subjects.refund.figure_refund import refund
from subjects.rule_dated import come
from subjects.spending.figure_laureates import laureates
from subjects.spending.figure_spent import spent_orders, undecided_by_owner
from subjects.teams import read_teams
from subjects.teams.read_notes import note_sums
from subjects.teams.rule_coaching import Team

Proving = Callable[[Lens, str], list[Proof]]
"""A lens and a partner's code in, the evidence out; empty when the data do not tell."""


def _amendments(lens: Lens, partner: str) -> list[Amendment]:
    return lens.ask(read_calendar.amendments).get(partner, [])


def _events(lens: Lens, partner: str) -> list[PartnerEvent]:
    return [event for event in lens.ask(events) if event.partner == partner]


def _notices(lens: Lens, partner: str) -> list[Notice]:
    return [notice for notice in lens.ask(read_calendar.notices) if notice.partner == partner]


def own_teams(lens: Lens, partner: str) -> list[Team]:
    """Return a partner's teams, by code."""
    return lens.ask(_teams_by_partner).get(partner, [])


def _teams_by_partner(lens: Lens) -> dict[str, list[Team]]:
    found: dict[str, list[Team]] = {}
    for team in lens.ask(read_teams.teams):
        found.setdefault(team.partner, []).append(team)
    return found


def _weekly_points(lens: Lens, is_offered: bool) -> dict[str, list[Proof]]:
    """Return by partner what its points show: each party promises them.

    The State, which brings the coach, has done its part when the intrapreneur does not come.
    """
    sums = lens.ask(note_sums)
    weeks_of = attrgetter("offered" if is_offered else "held")
    return {
        partner: rule_proofs.weekly_points(teams, sums, lens.on, weeks_of)
        for partner, teams in lens.ask(_teams_by_partner).items()
    }


def _teams_begun(lens: Lens) -> list[Proof]:
    """Look at the teams of the programme: their number is promised to all."""
    return rule_proofs.teams_begun(
        lens.ask(read_teams.teams), lens.agreement.teams_expected, lens.on
    )


def _titles(lens: Lens, partner: str) -> list[Contribution]:
    return [title for title in lens.ask(read_money.contributions) if title.partner == partner]


def decided(lens: Lens, partner: str, outcome: str) -> dict[str, date]:
    """Return the day on which each of a partner's applications was so decided."""
    owners = lens.ask(decided_owners)
    return {
        decision.application: decision.decided_on
        for decision in lens.ask(read_jury.decisions)
        if decision.outcome == outcome and owners.get(decision.application) == partner
    }


def _applications(lens: Lens, partner: str) -> list[Proof]:
    """Applications came in: the call was sent, there was where to answer it; when is not known."""
    return [Proof(kept=True)] if lens.ask(first_submissions).get(partner) else []


def _agents(lens: Lens, partner: str) -> list[Proof]:
    return rule_proofs.agents_named(
        decided(lens, partner, "kept"), lens.ask(read_teams.named_applications)
    )


def _agreed(lens: Lens, partner: str) -> list[Proof]:
    """Look at the sessions that select projects; the committee's decisions are another duty."""
    owners = lens.ask(decided_owners)
    selecting = {s.key for s in lens.agreement.sessions if "kept" in s.outcomes.values()}
    return rule_proofs.selections_agreed(
        (decision.decided_on, decision.partner_agrees, decision.state_agrees)
        for decision in lens.ask(read_jury.decisions)
        if decision.session in selecting and owners.get(decision.application) == partner
    )


def _incubation(lens: Lens, partner: str) -> list[Proof]:
    reviewing = {s.key for s in lens.agreement.sessions if "incubated" in s.outcomes.values()}
    return rule_proofs.incubation_reviewed(
        decided(lens, partner, "kept"),
        {
            decision.application: decision.decided_on
            for decision in lens.ask(read_jury.decisions)
            if decision.session in reviewing
        },
    )


def _within_cap(
    lens: Lens,
    partner: str,
    proving: Callable[[list[Contribution], Callable[[date], int], date], list[Proof]],
) -> list[Proof]:
    own, first = _amendments(lens, partner), lens.ask(read_calendar.signatures)[partner].cap_cents
    return proving(_titles(lens, partner), lambda day: cap_in_force(first, own, day), lens.on)


def _envelope(lens: Lens, partner: str) -> list[Proof]:
    """Tell of an envelope fully committed; one that is not may be set aside all the same."""
    own = {team.team for team in own_teams(lens, partner)}
    lines = [line for line in lens.ask(laureates) or () if line.team in own]
    whole = lines and all(line.committed_cents >= line.envelope_cents for line in lines)
    return [Proof(kept=True)] if whole else []


def _difficulties(lens: Lens, partner: str) -> list[Proof]:
    """Look at those that the State did not write itself."""
    state = {fold(lens.agreement.state.code), fold(lens.agreement.state.name)}
    told = [one for one in _notices(lens, partner) if fold(one.sender) not in state]
    return rule_proofs.difficulties_told(told, lens.on)


def _juror(lens: Lens, partner: str) -> list[Proof]:
    """Look at who was recorded there, else at who gave marks; both are of the jury day."""
    held_on = jury_day(lens.ask(read_calendar.events), partner)
    recorded = lens.ask(read_jury.state_attendances)
    if recorded:
        is_there = "present" in recorded
        return [Proof(kept=is_there, kept_on=held_on if is_there else None)]
    return [Proof(kept=True, kept_on=held_on)] if lens.ask(read_jury.state_jurors) else []


def _presort(lens: Lens, partner: str) -> list[Proof]:
    done = partner in lens.ask(presorted_partners)
    return [Proof(kept=True)] if done else []


def _in_period(lens: Lens, partner: str) -> list[Proof]:
    """Look at what is spent for the partner, alone or with all, each line in its own period."""
    undecided = undecided_by_owner(lens.ask(spent_orders))
    return [Proof(kept=not undecided.keys() & {partner, ""})]


def _refunded(lens: Lens, partner: str) -> list[Proof]:
    """Nothing is left to give back, on what was committed."""
    settled = lens.ask(refund)
    lines = settled.partners if settled else ()
    line = next((line for line in lines if line.partner == partner), None)
    if line is None or not line.refund_cents:
        return []
    paid = (come(t.refunded_on, lens.on) for t in _titles(lens, partner) if t.refunded_cents)
    last = max((day for day in paid if day), default=None)
    return [Proof(kept=line.due_cents <= 0, kept_on=last)]


PROOF_FUNCTIONS: dict[str, Proving] = {
    "amendments.in_time": lambda lens, partner: rule_proofs.amended(
        _amendments(lens, partner),
        lens.on,
        lens.ask(late_amendments, if_asked_late=True).get(partner, []),
    ),
    "amendments.signed": lambda lens, partner: rule_proofs.amended(
        _amendments(lens, partner), lens.on
    ),
    "applications.received": _applications,
    "coaching.released": lambda lens, partner: rule_proofs.released_days(
        own_teams(lens, partner),
        lens.ask(note_sums),
        lens.agreement.released_days_per_week,
        lens.on,
    ),
    "coaching.offered": lambda lens, partner: lens.ask(_weekly_points, True).get(partner, []),
    "coaching.weekly": lambda lens, partner: lens.ask(_weekly_points, False).get(partner, []),
    "contributions.attached": lambda lens, partner: rule_proofs_money.receipts_attached(
        _titles(lens, partner), lens.on
    ),
    "contributions.called": lambda lens, partner: rule_proofs_money.calls_made(
        _titles(lens, partner), lens.on
    ),
    "contributions.paid": lambda lens, partner: rule_proofs_money.calls_paid(
        _titles(lens, partner), lens.on
    ),
    "contributions.single": lambda lens, partner: rule_proofs_money.calls_paid(
        _titles(lens, partner), lens.on, lens.agreement.receipts_max
    ),
    "contributions.called_within_cap": lambda lens, partner: _within_cap(
        lens, partner, rule_proofs_money.called_within_cap
    ),
    "contributions.within_cap": lambda lens, partner: _within_cap(
        lens, partner, rule_proofs_money.paid_within_cap
    ),
    "decisions.agreed": _agreed,
    "decisions.incubation": _incubation,
    "events.held": lambda lens, partner: rule_proofs.event_held(_events(lens, partner), lens.on),
    "events.maximum": lambda lens, partner: rule_proofs.maximum_fixed(_events(lens, partner)),
    "events.room": lambda lens, partner: rule_proofs.room_found(_events(lens, partner)),
    "expenses.in_period": _in_period,
    "jury.juror": _juror,
    "laureates.envelope": _envelope,
    "notices.answered": lambda lens, partner: rule_proofs.notices_answered(
        _notices(lens, partner), lens.on
    ),
    "notices.difficulty": _difficulties,
    "notices.withdrawal": lambda lens, partner: rule_proofs.withdrawals_given_notice(
        _notices(lens, partner), notice_terms(lens), lens.on
    ),
    "presort.done": _presort,
    "problems.count": lambda lens, partner: rule_proofs.problems_counted(
        [problem for problem in lens.ask(read_duties.problems) if problem.partner == partner],
        lens.agreement.problems_min,
        lens.agreement.problems_max,
    ),
    "refund.paid": _refunded,
    "teams.agents": _agents,
    "teams.count": lambda lens, _: lens.ask(_teams_begun),
}
"""Name of a proof, as in `data.agreement.promises.PROOFS`, → what the data show of it."""
