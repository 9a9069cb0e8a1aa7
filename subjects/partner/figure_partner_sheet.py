"""One partner's sheet: all that the programme's figures say of it, gathered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from data.lens import Lens
from subjects.calendar.figure_agreements import agreements, late_amendments, partner_names
from subjects.calendar.figure_notices import notices
from subjects.calendar.figure_phases import events, phases
from subjects.calendar.rule_events import PartnerEvent
from subjects.calendar.rule_notices import NoticeState
from subjects.calendar.rule_phases import PhaseStatus
from subjects.calendar.rule_terms import AgreementState, Amendment
from subjects.committee.rule_alerts import Alert
from subjects.duties.figure_duties import DutyLine
from subjects.duties.read_problems import ProblemSheet, problem_sheets
from subjects.money.figure_statement import signed_amendments
from subjects.teams.figure_weeks import TeamLine, TeamWeeks, codes_of, team_weeks

_LATE_FIRST = ("overdue", "due", "suspended", "kept_late", "kept", "not_applicable")


@dataclass(frozen=True, slots=True)
class PartnerSheet:
    """What the programme knows of one partner on the lens's day.

    Attributes:
        partner: Its code.
        name: Its name.
        state: Its agreement.
        amendments: Those signed by the day, in that order.
        signed_late: Of them, those signed once the agreement had ended (art. 5).
        phases: By number.
        duties: Its own, late ones first, then by due date.
        owed: The State's duties that it still waits for.
        problems: By number.
        teams: Those that need a call first.
        notices: By kind, then day.
        events: By day.
        alerts: Its own, most urgent first.
    """

    partner: str
    name: str
    state: AgreementState
    amendments: list[Amendment]
    signed_late: list[Amendment]
    phases: list[PhaseStatus]
    duties: list[DutyLine]
    owed: list[DutyLine]
    problems: list[ProblemSheet]
    teams: tuple[TeamWeeks, ...]
    notices: list[NoticeState]
    events: list[PartnerEvent]
    alerts: list[Alert]

    @property
    def retained(self) -> int:
        """How many problems meet the three criteria (« réel, majeur et actionnable »)."""
        return sum(p.real is p.major is p.actionable is True for p in self.problems)


def partner_sheet(
    lens: Lens,
    partner: str,
    duties: Sequence[DutyLine],
    teams: Sequence[TeamLine],
    alerts: Sequence[Alert],
) -> PartnerSheet:
    """Return a partner's sheet.

    Args:
        lens: The programme's.
        partner: The code of one of its partners.
        duties: As `subjects.duties.figure_duties` gives them for the programme.
        teams: As `subjects.teams.figure_weeks.team_lines` gives them.
        alerts: As `subjects.committee.figure_alerts` gives them.
    """
    signed = [line.amendment for line in signed_amendments(lens, partner)]
    return PartnerSheet(
        partner=partner,
        name=lens.ask(partner_names)[partner],
        state=next(state for state in lens.ask(agreements) if state.partner == partner),
        amendments=sorted(signed, key=lambda amendment: amendment.signed_on),
        signed_late=lens.ask(late_amendments).get(partner, []),
        phases=[status for status in lens.ask(phases) if status.partner == partner],
        duties=late_first([line for line in duties if line.partner == partner]),
        owed=[line for line in duties if line.partner is None and partner in line.unmet_for],
        problems=problem_sheets(lens, partner),
        teams=lens.ask(
            team_weeks, codes_of(line for line in teams if line.team.partner == partner)
        ),
        notices=[notice for notice in lens.ask(notices) if notice.partner == partner],
        events=[event for event in lens.ask(events) if event.partner == partner],
        alerts=[alert for alert in alerts if alert.partner == partner],
    )


def late_first(duties: Sequence[DutyLine]) -> list[DutyLine]:
    """Return duties by status, late ones first, then by due date, undated ones last."""
    return sorted(
        duties,
        key=lambda line: (
            _LATE_FIRST.index(line.status),
            line.due_on or date.max,
            line.duty,
        ),
    )
