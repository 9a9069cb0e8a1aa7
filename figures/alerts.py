"""Alerts: what needs attention, most urgent first."""

from collections.abc import Iterable, Iterator

from data import queries
from data.lens import Lens
from data.queries_applications import scored_owners, unowned
from data.queries_totals import overpaid
from figures.agreements import agreements, late_amendments, terminations
from figures.coaching import coaching
from figures.duties import duties, unknown_references
from figures.events import events
from figures.jury import jury
from figures.laureates import laureates
from figures.money import claims, money, partner_caps
from figures.notices import notice_terms, notices
from figures.phases import phases
from figures.refund import refund
from figures.spent import spent, undecided_by_owner
from rules import (
    alerts_calendar,
    alerts_money,
    alerts_notices,
    alerts_people,
    alerts_spending,
)
from rules.alerts import Alert, Thresholds
from rules.dated import has_come
from rules.decisions import off_rank


def alerts(lens: Lens) -> list[Alert]:
    """Return the alerts on the lens's day: most severe first, then by rule and partner."""
    calendar, money = lens.ask(calendar_alerts), lens.ask(money_alerts)
    return _sorted([*calendar, *_duties(lens), *money, *_people(lens), *_jury(lens)])


def calendar_alerts(lens: Lens) -> list[Alert]:
    """Return, of the alerts, those on phases and terms; they need nothing of teams or money."""
    return _sorted(_calendar(lens))


def money_alerts(lens: Lens) -> list[Alert]:
    """Return, of the alerts, those on calls, spending and caps."""
    return _sorted(_money(lens))


def _sorted(found: Iterable[Alert]) -> list[Alert]:
    return sorted(
        found,
        key=lambda alert: (-alert.severity, alert.rule, alert.partner or "", alert.team or ""),
    )


def _thresholds(lens: Lens) -> Thresholds:
    chosen = lens.agreement.thresholds
    return Thresholds(
        chosen.silent_days,
        chosen.released_percent,
        chosen.released_weeks,
        chosen.consumption_percent,
        chosen.unreceived_days,
        chosen.ending_days,
    )


def _text(lens: Lens) -> str:
    return "convention" if lens.agreement.kind == "convention" else "charte"


def _calendar(lens: Lens) -> Iterator[Alert]:
    statuses, states = lens.ask(phases), lens.ask(agreements)
    text = _text(lens)
    yield from alerts_calendar.late_phases(statuses)
    requests = lens.ask(queries.amendment_requests)
    yield from alerts_calendar.phases_past_term(statuses, states, text, requests)
    yield from alerts_calendar.early_phases(statuses)
    yield from alerts_calendar.missing_phase_dates(statuses)
    yield from alerts_calendar.agreements_ending(states, lens.on, _thresholds(lens), text)
    for partner, late in lens.ask(late_amendments).items():
        asked_late = lens.ask(late_amendments, if_asked_late=True).get(partner, [])
        yield from alerts_calendar.late_amendments(partner, late, asked_late)
    for partner, asked in requests.items():
        yield from alerts_calendar.unsigned_amendments(partner, asked, lens.on)


def _duties(lens: Lens) -> Iterator[Alert]:
    states = lens.ask(agreements)
    for line in lens.ask(duties):
        if line.status == "overdue" and line.due_on:
            title = line.label
            if line.unmet_for and len(line.unmet_for) < len(states):
                title += f" ({', '.join(line.unmet_for)})"
            yield alerts_calendar.overdue_duty(
                line.partner,
                title,
                line.due_on,
                lens.on,
                measure=line.measure if line.partner or len(line.unmet_for) == 1 else "",
                is_by_choice=line.is_due_by_choice,
            )
    for partner, duty, reference in lens.ask(unknown_references):
        yield alerts_calendar.unknown_reference(partner, duty.label, reference)
    titles = {duty.key: duty.label for duty in lens.agreement.duties}
    left = {code for code, day in lens.ask(terminations).items() if has_come(day, lens.on)}
    yield from alerts_notices.open_notices(lens.ask(notices), left, titles)
    yield from alerts_notices.irregular_notices(
        lens.ask(queries.notices),
        notice_terms(lens),
        {state.partner: state.ends_on for state in states},
        lens.on,
        _text(lens),
    )
    if lens.agreement.kind == "charter":
        for state in states:
            if state.ends_on:
                days = [e.held_on for e in lens.ask(events) if e.partner == state.partner]
                yield from alerts_people.no_event(state.partner, state.ends_on, days)


def _money(lens: Lens) -> Iterator[Alert]:
    totals, titles = lens.ask(money), lens.ask(queries.contributions)
    caps = {cap.partner: cap.cap_cents for cap in lens.ask(partner_caps)}
    thresholds = _thresholds(lens)
    if lens.agreement.kind == "convention":
        yield from alerts_money.above_cap(totals, caps)
        yield from alerts_money.high_consumption(totals.partners, caps, thresholds)
        yield from alerts_money.several_receipts(titles, lens.on)
        signed = {code: one.signed_on for code, one in lens.ask(queries.signatures).items()}
        yield from alerts_money.early_calls(titles, signed, lens.on)
        yield from alerts_money.committed_above_attached(totals)
    due = None
    if lens.agreement.kind == "convention":
        due = {one.partner: one.cents for one in lens.ask(claims) if one.why_none != "unsigned"}
        yield from alerts_money.titles_to_reduce(lens.ask(claims))
    yield from alerts_money.overdue_receipts(titles, lens.on, thresholds, due)
    yield from alerts_money.contradicting_titles(titles, lens.on)
    yield from alerts_spending.paid_above_committed(lens.ask(overpaid))
    settled = lens.ask(refund)
    if settled:
        yield from alerts_money.forecast_above_pool(totals.forecast_cents, settled.pool_cents)
    spending = lens.ask(spent)
    loose, other = spending.unattributed, spending.other_fund
    yield from alerts_spending.unattributed_spending(loose.orders, loose.committed_cents)
    for owner, outside in undecided_by_owner(spending.orders).items():
        yield from alerts_spending.out_of_period_spending(
            outside.orders, outside.committed_cents, owner or None
        )
    after = spending.after_exit
    yield from alerts_spending.spending_after_exit(after.orders, after.committed_cents)
    of_team = {team.team: team.partner for team in lens.ask(queries.teams)}
    envelopes = lens.ask(laureates)
    yield from alerts_spending.above_envelope(envelopes or [], of_team)
    yield from alerts_spending.other_fund_spending(other.orders, other.committed_cents)


def _people(lens: Lens) -> Iterator[Alert]:
    coached, thresholds = lens.ask(coaching), _thresholds(lens)
    teams = lens.ask(queries.teams)
    yield from alerts_people.silent_teams(coached, teams, lens.on, thresholds)
    yield from alerts_people.short_released_days(coached, teams, thresholds)
    yield from alerts_people.missing_ends(teams)
    yield from alerts_people.applications_without_partner(lens.ask(unowned))
    for event in lens.ask(events):
        yield from alerts_people.registered_above_maximum(
            event.partner, event.held_on, event.maximum, event.registered
        )


def _jury(lens: Lens) -> Iterator[Alert]:
    """Yield what a jury leaves open; the parties' decision on every file settles a tie."""
    texts = {session.key: session for session in lens.agreement.sessions}
    owners = lens.ask(scored_owners)
    for session in lens.ask(jury):
        text = texts[session.session]
        named = alerts_people.Jury(text.key, text.name)
        decided = {
            decision.application: decision
            for decision in lens.ask(queries.decisions)
            if decision.session == session.session
        }
        for file in session.ranking:
            owner = owners.get(file.application)
            yield from alerts_people.quorum_missing(
                named, file.application, file.jurors, session.quorum, owner
            )
        if any(file not in decided for file in session.tied_at_cut):
            yield from alerts_people.tie_at_cut(named, session.cut, session.tied_at_cut)
        words = {str(code): word for word, code in text.outcomes.items()}
        for found in off_rank(session, {d.application: d.outcome for d in decided.values()}):
            if not decided[found.application].reason:
                owner = owners.get(found.application)
                yield alerts_people.unexplained_decision(
                    named, found.application, words[found.outcome], found.rank, owner
                )
