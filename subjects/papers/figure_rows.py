"""Rows of the tables that workbooks hold, in the words of their readers.

Each function takes the programme's lens and a partner's code, or None for all rows; a
partner has its own (SPEC §8, « Whose row is it »). Money is in euro cents; None and "" are
empty cells. Codes are already French words.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from data import owners
from data.lens import Lens
from subjects.calendar.figure_agreements import partner_names
from subjects.calendar.figure_phases import phases
from subjects.duties.figure_duties import duties
from subjects.jury.figure_jury import presort
from subjects.jury.figure_jury_tables import NO, YES, decision_rows
from subjects.money.read_titles import ContributionPapers, contribution_papers
from subjects.papers.read_whole import whole_applications
from subjects.sources.explain_words import APPLICATION_STATES, DUTY_STATUSES, PHASE_STATUSES
from subjects.spending.figure_spending_lines import by_ej, owner
from subjects.spending.figure_spent import spent_lines, spent_one_by_one
from subjects.spending.read_expenses import counted_lines
from subjects.spending.rule_sharing import Order
from subjects.teams import read_teams
from subjects.teams.figure_coaching import coaching
from subjects.teams.read_notes import notes_of, team_sheets

SHARED, UNATTRIBUTED, NOBODY = owners.SHARED, "à ventiler", "sans partenaire"
"""What stands for a partner in the table of expenses."""

NO_CATEGORY = "sans catégorie"
DONE, IN_PROGRESS, UPCOMING = (PHASE_STATUSES[s] for s in ("done", "in_progress", "upcoming"))
_SITUATIONS = {"running": "en cours", "finished": "terminée", "abandoned": "abandonnée"}
_WEATHER = {"sun": "soleil", "cloud": "nuage", "rain": "pluie", "storm": "orage"}


class PhaseRow(NamedTuple):
    """One phase of one partner."""

    partner: str
    name: str
    phase: int
    title: str
    status: str
    late_days: int
    planned_start: date | None
    planned_end: date | None
    actual_start: date | None
    actual_end: date | None


def phase_rows(lens: Lens, partner: str | None) -> list[PhaseRow]:
    """Return every partner × phase, by partner then phase."""
    names = lens.ask(partner_names)
    words = {phase.number: phase.title for phase in lens.agreement.phases}
    return [
        PhaseRow(s.partner, names[s.partner], s.phase, words[s.phase], PHASE_STATUSES[s.status],
                 s.late_days, s.planned_start, s.planned_end, s.actual_start, s.actual_end)
        for s in lens.ask(phases)
        if partner in (None, s.partner)
    ]  # fmt: skip


class DutyRow(NamedTuple):
    """One duty of one party; `unmet_for` names partners, for a duty of the State."""

    party: str
    name: str
    label: str
    article: str
    status: str
    due_on: date | None
    noted_on: date | None
    proof: str
    unmet_for: str
    measure: str
    due_by: str


def duty_rows(lens: Lens, partner: str | None) -> list[DutyRow]:
    """Return the duties, by party; those of the State last, and only without a partner."""
    names, state = lens.ask(partner_names), lens.agreement.state
    return [
        DutyRow(line.partner or state.code, names.get(line.partner or "", state.name), line.label,
                line.article, DUTY_STATUSES[line.status], line.due_on, line.noted_on, line.proof,
                ", ".join(line.unmet_for), line.measure,
                "choix du programme" if line.is_due_by_choice else "texte")
        for line in lens.ask(duties)
        if partner in (None, line.partner)
    ]  # fmt: skip


class ApplicationRow(NamedTuple):
    """One application; `crosses` is None when it was not pre-sorted. Nobody is named."""

    application: str
    title: str
    partner: str
    direction: str
    submitted_on: date | None
    state: str
    crosses: int | None
    decisions: str
    problem: str
    solution: str
    first_users: str
    reason: str


def application_rows(lens: Lens, partner: str | None) -> Iterator[ApplicationRow]:
    """Yield the applications visible on the day, by number."""
    crosses = {line.application: line.crosses for line in lens.ask(presort)}
    decided: dict[str, list[str]] = {}
    for row in decision_rows(lens, None):
        decided.setdefault(row.application, []).append(f"{row.session} : {row.outcome}")
    for one in whole_applications(lens):
        if partner in (None, one.partner):
            yield ApplicationRow(
                one.application, one.title, one.partner, one.direction, one.submitted_on,
                APPLICATION_STATES[one.state], crosses.get(one.application),
                " ; ".join(decided.get(one.application, [])), one.problem, one.solution,
                one.first_users, one.reason,
            )  # fmt: skip


class TeamRow(NamedTuple):
    """One team and its coaching; `held` is weeks held ÷ due, None when none is due."""

    team: str
    name: str
    application: str
    partner: str
    intrapreneurs: str
    coach: str
    situation: str
    starts_on: date | None
    ends_on: date | None
    weeks_due: int
    weeks_held: int
    held: float | None
    released_days_due: int | None
    released_days: float
    silent_days: int


def team_rows(lens: Lens, partner: str | None) -> list[TeamRow]:
    """Return the teams, by team."""
    known = {team.team: team for team in lens.ask(read_teams.teams)}
    sheets = team_sheets(lens, list(known))
    return [
        TeamRow(c.team, sheets[c.team].name, sheets[c.team].application, c.partner,
                sheets[c.team].intrapreneurs, sheets[c.team].coach,
                _SITUATIONS.get(sheets[c.team].situation or "", ""), known[c.team].starts_on,
                known[c.team].ends_on, c.weeks_due, c.weeks_held,
                c.weeks_held / c.weeks_due if c.weeks_due else None, c.released_days_due,
                c.released_days, c.silent_days)
        for c in lens.ask(coaching)
        if partner in (None, c.partner)
    ]  # fmt: skip


class NoteRow(NamedTuple):
    """One weekly point; `released_days` is None when the coach did not say."""

    team: str
    held_on: date
    coach: str
    present: str
    released_days: float | None
    weather: str
    topics: str
    blockers: str
    next_steps: str


def note_rows(lens: Lens, partner: str | None) -> list[NoteRow]:
    """Return the weekly points held by the day, by team then day."""
    teams = [t.team for t in lens.ask(read_teams.teams) if partner in (None, t.partner)]
    return [
        NoteRow(n.team, n.held_on, n.coach, YES if n.is_present else NO,
                None if n.released_hundredths is None else n.released_hundredths / 100,
                _WEATHER.get(n.weather or "", ""), n.topics, n.blockers, n.next_steps)
        for n in notes_of(lens, teams)
    ]  # fmt: skip


def contribution_rows(lens: Lens, partner: str | None) -> list[ContributionPapers]:
    """Return the calls and receipts of the day, by partner then title."""
    return [title for title in lens.ask(contribution_papers) if partner in (None, title.partner)]


class ExpenseRow(NamedTuple):
    """One expense line and the attribution of its order.

    `partner` is a code, `SHARED`, `UNATTRIBUTED`, `NOBODY`, or the State, to which being
    eligible or not does not apply; a side that no file carries is None.
    """

    exercice: int
    order: str
    item: str
    request: str
    supplier: str
    posted_on: date | None
    partner: str
    category: str
    team: str
    eligible: str
    committed_cents: int | None
    paid_cents: int | None


def expense_rows(lens: Lens, partner: str | None) -> Iterator[ExpenseRow]:
    """Yield the lines that count on the day, by EJ, poste and DP: they may be a million."""
    labels = {category.key: category.label for category in lens.agreement.categories}
    parts = by_ej(lens.ask(spent_one_by_one))
    several = spent_lines(lens, (ej for ej, orders in parts.items() if orders[1:]))
    whose = {ej: _attribution(orders[0], labels) for ej, orders in parts.items()}
    apart = {version: _attribution(order, labels) for version, order in several.items()}
    for version, exercice, ej, item, request, supplier, day, committed, paid in counted_lines(lens):
        found = apart.get(version) or whose[ej]
        if partner in (None, found[0]):
            yield ExpenseRow(
                exercice, ej, item, request, supplier, _day(day), *found, committed, paid
            )


def _attribution(order: Order, labels: Mapping[str, str]) -> tuple[str, str, str, str]:
    """Return whose an order is, its category, its team, whether it is eligible."""
    return (
        (owner(order) or NOBODY) if order.attributed else UNATTRIBUTED,
        labels.get(order.category or "", NO_CATEGORY),
        order.team or "",
        YES if order.eligible or order.is_state else NO,
    )


@lru_cache(maxsize=4096)
def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def added(rows: Sequence[NamedTuple], *names: str) -> dict[str, float]:
    """Return the sums of columns of counts or of days, by name; an empty cell counts 0."""
    return {name: round(sum(getattr(row, name) or 0 for row in rows), 2) for name in names}
