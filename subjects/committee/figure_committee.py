"""Dossier de comité: where the programme stands, question by question, then by partner."""

from collections import Counter
from dataclasses import dataclass

from data.agreement.model import Session
from data.lens import Lens
from subjects.calendar.figure_agreements import agreements, partner_names
from subjects.calendar.figure_phases import phases
from subjects.calendar.rule_phases import PhaseStatus
from subjects.calendar.rule_terms import AgreementState
from subjects.committee.figure_actions import actions
from subjects.committee.figure_alerts import alerts
from subjects.committee.figure_meetings import Meeting, earlier, meetings
from subjects.committee.figure_since import since
from subjects.committee.rule_actions import ActionStatus
from subjects.committee.rule_alerts import BREACH, WATCH, Alert
from subjects.duties.figure_duties import DutyLine, duties
from subjects.jury import read_jury
from subjects.jury.figure_panel import panel_of
from subjects.jury.figure_verdicts import open_points, session_decisions
from subjects.money.figure_money import money
from subjects.money.figure_money_way import Link, money_way
from subjects.money.figure_statement import PaperPartner, party
from subjects.money.rule_money import Money, PartnerMoney
from subjects.refund.figure_refund import refund
from subjects.refund.rule_refunds import PartnerRefund, Refund
from subjects.spending.figure_laureates import laureates
from subjects.spending.rule_laureates import Laureate
from subjects.teams.figure_weeks import TeamLine, team_lines, team_names
from subjects.teams.read_notes import TeamSheet

UNMET = ("overdue", "due")


@dataclass(frozen=True, slots=True)
class Awaited:
    """A session, its files without a decision, and what else it leaves open."""

    session: Session
    undecided: list[str]
    open_points: list[Alert]


@dataclass(frozen=True, slots=True)
class PartnerPage:
    """One partner's own page; its refund is None in a charter."""

    party: PaperPartner
    state: AgreementState
    phases: list[PhaseStatus]
    money: PartnerMoney
    refund: PartnerRefund | None
    unmet: list[DutyLine]
    teams: list[TeamLine]
    alerts: list[Alert]


@dataclass(frozen=True, slots=True)
class CommitteeFigures:
    """All that a committee is shown, on the day.

    Attributes:
        phases: Every partner × phase.
        done_by_partner: How many phases each partner has done.
        done: Phases done, all partners.
        late: Phases past their planned end and not done.
        actions: What earlier sessions asked for.
        open_actions: How many of them are not done.
        money: The programme's.
        links: From called to consumed, by partner.
        link_total: The same, all partners.
        refund: None in a charter.
        laureates: None in a convention.
        unmet: Duties due or overdue, the overdue ones first, then by due date.
        overdue: How many are overdue.
        overdue_by_partner: How many of each partner's own, by code.
        teams: Those that need a call first.
        team_sheets: Who they are, by code.
        silent: How many teams are silent for too long.
        awaited: Sessions with something to decide.
        alerts: The breaches and what to watch, most severe first.
        partners: A sheet each, by code.
    """

    phases: list[PhaseStatus]
    done_by_partner: dict[str, int]
    done: int
    late: int
    actions: list[ActionStatus]
    open_actions: int
    money: Money
    links: list[Link]
    link_total: Link
    refund: Refund | None
    laureates: list[Laureate] | None
    unmet: list[DutyLine]
    overdue: int
    overdue_by_partner: dict[str, int]
    teams: list[TeamLine]
    team_sheets: dict[str, TeamSheet]
    silent: int
    awaited: list[Awaited]
    alerts: list[Alert]
    partners: list[PartnerPage]


@dataclass(frozen=True, slots=True)
class Since:
    """What moved since an earlier moment: its name, and sentences, most important first."""

    meeting: Meeting
    sentences: list[str]


def committee(lens: Lens) -> CommitteeFigures:
    """Return what the committee is shown."""
    statuses, lines = lens.ask(phases), lens.ask(team_lines)
    done = Counter(status.partner for status in statuses if status.status == "done")
    unmet = sorted(
        (line for line in lens.ask(duties) if line.status in UNMET),
        key=lambda line: (
            UNMET.index(line.status),
            line.due_on is None,
            line.due_on,
            line.partner or "",
            line.duty,
        ),
    )
    overdue = Counter(line.partner for line in unmet if line.status == "overdue")
    links, asked = lens.ask(money_way), lens.ask(actions)
    return CommitteeFigures(
        phases=statuses,
        done_by_partner={state.partner: done[state.partner] for state in lens.ask(agreements)},
        done=done.total(),
        late=sum(status.is_late for status in statuses),
        actions=asked,
        open_actions=sum(action.is_open for action in asked),
        money=lens.ask(money),
        links=links,
        link_total=_total(links),
        refund=lens.ask(refund),
        laureates=lens.ask(laureates),
        unmet=unmet,
        overdue=overdue.total(),
        overdue_by_partner={s.partner: overdue[s.partner] for s in lens.ask(agreements)},
        teams=lines,
        team_sheets=team_names(lens, lines),
        silent=sum(line.is_silent for line in lines),
        awaited=[one for one in _awaited(lens) if one.undecided or one.open_points],
        alerts=[alert for alert in lens.ask(alerts) if alert.severity in (BREACH, WATCH)],
        partners=[_sheet(lens, state) for state in lens.ask(agreements)],
    )


def _total(links: list[Link]) -> Link:
    return Link(
        "",
        sum(link.called_cents for link in links),
        sum(link.received_cents for link in links),
        sum(link.attached_cents for link in links),
        sum(link.consumed_cents for link in links),
        sum(link.paid_cents for link in links),
    )


def _awaited(lens: Lens) -> list[Awaited]:
    found = []
    marked = lens.ask(read_jury.marks)
    for session in sorted(lens.agreement.sessions, key=lambda session: session.phase):
        if session.key in marked:
            panel, decided = panel_of(lens, session), session_decisions(lens, session)
            undecided = [f.application for f in panel.applications if f.application not in decided]
            found.append(Awaited(session, undecided, open_points(panel, decided)))
    return found


def _sheet(lens: Lens, state: AgreementState) -> PartnerPage:
    code, settled = state.partner, lens.ask(refund)
    lines = {line.partner: line for line in settled.partners} if settled else {}
    return PartnerPage(
        party=party(lens, code),
        state=state,
        phases=[status for status in lens.ask(phases) if status.partner == code],
        money=next(line for line in lens.ask(money).partners if line.partner == code),
        refund=lines.get(code),
        unmet=[line for line in lens.ask(duties) if line.partner == code and line.status in UNMET],
        teams=[line for line in lens.ask(team_lines) if line.team.partner == code],
        alerts=[alert for alert in lens.ask(alerts) if alert.partner == code],
    )


def last_meeting(lens: Lens) -> Meeting | None:
    """Return the meeting that a committee's file is compared with, None when none is named."""
    return next(iter(earlier(lens.ask(meetings), lens.on, lens.known_at)), None)


def changes(meeting: Meeting, before: Lens, after: Lens) -> Since:
    """Return what moved since a meeting.

    Args:
        meeting: Whose name is printed.
        before: The programme's lens at that meeting.
        after: The lens of the file.
    """
    names = {**before.ask(partner_names), **after.ask(partner_names)}
    sentences = []
    for moved in since(before, after):
        whose = names.get(moved.partner, "") if moved.partner else ""
        sentences.append(f"{whose} : {moved.text}" if whose else moved.text)
    return Since(meeting, sentences)
