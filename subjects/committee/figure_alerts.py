"""Alerts: what needs attention, most urgent first."""

from collections.abc import Iterable, Iterator

from data.lens import Lens
from subjects.applications.read_answers import scored_owners, unowned
from subjects.calendar import read_calendar, rule_alerts_calendar, rule_alerts_notices
from subjects.calendar.figure_agreements import agreements, late_amendments, terminations
from subjects.calendar.figure_notices import notice_terms, notices
from subjects.calendar.figure_phases import events, phases
from subjects.committee import rule_alerts_people
from subjects.committee.rule_alerts import Alert, Thresholds
from subjects.duties.figure_duties import duties, unknown_references
from subjects.jury import read_jury
from subjects.jury.figure_jury import jury
from subjects.jury.rule_decisions import off_rank
from subjects.money import read_money, rule_alerts_money
from subjects.money.figure_money import claims, money, partner_caps
from subjects.refund.figure_refund import refund
from subjects.rule_dated import has_come
from subjects.spending import rule_alerts_spending
from subjects.spending.figure_laureates import laureates
from subjects.spending.figure_spent import spent, undecided_by_owner
from subjects.spending.read_totals import overpaid
from subjects.teams import read_teams
from subjects.teams.figure_coaching import coaching


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
    yield from rule_alerts_calendar.late_phases(statuses)
    requests = lens.ask(read_calendar.amendment_requests)
    yield from rule_alerts_calendar.phases_past_term(statuses, states, text, requests)
    yield from rule_alerts_calendar.early_phases(statuses)
    yield from rule_alerts_calendar.missing_phase_dates(statuses)
    yield from rule_alerts_calendar.agreements_ending(states, lens.on, _thresholds(lens), text)
    for partner, late in lens.ask(late_amendments).items():
        asked_late = lens.ask(late_amendments, if_asked_late=True).get(partner, [])
        yield from rule_alerts_calendar.late_amendments(partner, late, asked_late)
    for partner, asked in requests.items():
        yield from rule_alerts_calendar.unsigned_amendments(partner, asked, lens.on)


def _duties(lens: Lens) -> Iterator[Alert]:
    states = lens.ask(agreements)
    for line in lens.ask(duties):
        if line.status == "overdue" and line.due_on:
            title = line.label
            if line.unmet_for and len(line.unmet_for) < len(states):
                title += f" ({', '.join(line.unmet_for)})"
            yield rule_alerts_calendar.overdue_duty(
                line.partner,
                title,
                line.due_on,
                lens.on,
                measure=line.measure if line.partner or len(line.unmet_for) == 1 else "",
                is_by_choice=line.is_due_by_choice,
            )
    for partner, duty, reference in lens.ask(unknown_references):
        yield rule_alerts_calendar.unknown_reference(partner, duty.label, reference)
    titles = {duty.key: duty.label for duty in lens.agreement.duties}
    left = {code for code, day in lens.ask(terminations).items() if has_come(day, lens.on)}
    yield from rule_alerts_notices.open_notices(lens.ask(notices), left, titles)
    yield from rule_alerts_notices.irregular_notices(
        lens.ask(read_calendar.notices),
        notice_terms(lens),
        {state.partner: state.ends_on for state in states},
        lens.on,
        _text(lens),
    )
    if lens.agreement.kind == "charter":
        for state in states:
            if state.ends_on:
                days = [e.held_on for e in lens.ask(events) if e.partner == state.partner]
                yield from rule_alerts_people.no_event(state.partner, state.ends_on, days)


def _money(lens: Lens) -> Iterator[Alert]:
    totals, titles = lens.ask(money), lens.ask(read_money.contributions)
    caps = {cap.partner: cap.cap_cents for cap in lens.ask(partner_caps)}
    thresholds = _thresholds(lens)
    if lens.agreement.kind == "convention":
        yield from rule_alerts_money.above_cap(totals, caps)
        yield from rule_alerts_money.high_consumption(totals.partners, caps, thresholds)
        yield from rule_alerts_money.several_receipts(titles, lens.on)
        signed = {code: one.signed_on for code, one in lens.ask(read_calendar.signatures).items()}
        yield from rule_alerts_money.early_calls(titles, signed, lens.on)
        yield from rule_alerts_money.committed_above_attached(totals)
    due = None
    if lens.agreement.kind == "convention":
        due = {one.partner: one.cents for one in lens.ask(claims) if one.why_none != "unsigned"}
        yield from rule_alerts_money.titles_to_reduce(lens.ask(claims))
    yield from rule_alerts_money.overdue_receipts(titles, lens.on, thresholds, due)
    yield from rule_alerts_money.contradicting_titles(titles, lens.on)
    yield from rule_alerts_spending.paid_above_committed(lens.ask(overpaid))
    settled = lens.ask(refund)
    if settled:
        yield from rule_alerts_money.forecast_above_pool(totals.forecast_cents, settled.pool_cents)
    spending = lens.ask(spent)
    loose, other = spending.unattributed, spending.other_fund
    yield from rule_alerts_spending.unattributed_spending(loose.orders, loose.committed_cents)
    for owner, outside in undecided_by_owner(spending.orders).items():
        yield from rule_alerts_spending.out_of_period_spending(
            outside.orders, outside.committed_cents, owner or None
        )
    after = spending.after_exit
    yield from rule_alerts_spending.spending_after_exit(after.orders, after.committed_cents)
    of_team = {team.team: team.partner for team in lens.ask(read_teams.teams)}
    envelopes = lens.ask(laureates)
    yield from rule_alerts_spending.above_envelope(envelopes or [], of_team)
    yield from rule_alerts_spending.other_fund_spending(other.orders, other.committed_cents)


def _people(lens: Lens) -> Iterator[Alert]:
    coached, thresholds = lens.ask(coaching), _thresholds(lens)
    teams = lens.ask(read_teams.teams)
    yield from rule_alerts_people.silent_teams(coached, teams, lens.on, thresholds)
    yield from rule_alerts_people.short_released_days(coached, teams, thresholds)
    yield from rule_alerts_people.missing_ends(teams)
    yield from rule_alerts_people.applications_without_partner(lens.ask(unowned))
    for event in lens.ask(events):
        yield from rule_alerts_people.registered_above_maximum(
            event.partner, event.held_on, event.maximum, event.registered
        )


def _jury(lens: Lens) -> Iterator[Alert]:
    """Yield what a jury leaves open; the parties' decision on every file settles a tie."""
    texts = {session.key: session for session in lens.agreement.sessions}
    owners = lens.ask(scored_owners)
    for session in lens.ask(jury):
        text = texts[session.session]
        named = rule_alerts_people.Jury(text.key, text.name)
        decided = {
            decision.application: decision
            for decision in lens.ask(read_jury.decisions)
            if decision.session == session.session
        }
        for file in session.ranking:
            owner = owners.get(file.application)
            yield from rule_alerts_people.quorum_missing(
                named, file.application, file.jurors, session.quorum, owner
            )
        if any(file not in decided for file in session.tied_at_cut):
            yield from rule_alerts_people.tie_at_cut(named, session.cut, session.tied_at_cut)
        words = {str(code): word for word, code in text.outcomes.items()}
        for found in off_rank(session, {d.application: d.outcome for d in decided.values()}):
            if not decided[found.application].reason:
                owner = owners.get(found.application)
                yield rule_alerts_people.unexplained_decision(
                    named, found.application, words[found.outcome], found.rank, owner
                )
