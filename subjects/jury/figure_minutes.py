"""Procès-verbal de jury: who sat, on which grid, what the scores say, what was decided."""

from dataclasses import dataclass
from datetime import date

from data.agreement.model import Session
from data.lens import Lens
from subjects.calendar import read_calendar
from subjects.calendar.rule_events import jury_day
from subjects.committee.rule_actions import ActionStatus
from subjects.committee.rule_alerts import Alert
from subjects.figure_phrases import cited
from subjects.jury.figure_panel import DECLARED, OUT, Panel, PanelApplication, panel_of
from subjects.jury.figure_presence import Juror, presence_said, session_jurors
from subjects.jury.figure_ties import Tie, ties
from subjects.jury.figure_verdicts import (
    Decision,
    Decisions,
    contrary,
    open_points,
    session_actions,
    session_decisions,
    who_decides,
)
from subjects.rule_dated import has_come

__all__ = [
    "DECLARED",
    "Decision",
    "Juror",
    "MinutesFigures",
    "OutOf",
    "PanelApplication",
    "minutes",
]


@dataclass(frozen=True, slots=True)
class OutOf:
    """A juror out of a file: `declared` (déport) or `own_partner` (automatic exclusion)."""

    application: str
    juror: str
    body: str
    why: str


@dataclass(frozen=True, slots=True)
class MinutesFigures:
    """A session of jury on the day.

    Attributes:
        session: Its criteria, quorum, chain, as the agreement has them.
        held_on: Days of its decisions, sorted; the event's day when nothing is decided.
        place: The event's; "" when not known.
        panel: Its files in the order of the ranking.
        jurors: By name.
        presence: How many of them were there, in French, as recorded.
        out: By file then juror.
        ties: Files of one same score.
        decisions: By application.
        off_rank: Files whose decision differs from their rank.
        undecided: Files without a decision, in the order of the ranking.
        open_points: What the session leaves open.
        actions: What it asked for.
        quorum_source: Where the quorum comes from.
        exclusion_source: Where the exclusion of one's own partner comes from.
        designated_source: Where the jury's designation comes from.
        cut_source: Where the number of places comes from.
        weights_source: Where the criteria's weights come from.
        decides: Who decides, as the text says.
    """

    session: Session
    held_on: list[date]
    place: str
    panel: Panel
    jurors: list[Juror]
    presence: str
    out: list[OutOf]
    ties: list[Tie]
    decisions: Decisions
    off_rank: set[str]
    undecided: list[str]
    open_points: list[Alert]
    actions: list[ActionStatus]
    quorum_source: str
    exclusion_source: str
    designated_source: str
    cut_source: str
    weights_source: str
    decides: str


def minutes(lens: Lens, key: str) -> MinutesFigures:
    """Return the minutes of a session; its marks have no day, all of them count.

    Raises:
        KeyError: If the agreement has no such session.
    """
    session = {session.key: session for session in lens.agreement.sessions}[key]
    panel, decided = panel_of(lens, session), session_decisions(lens, session)
    held_on, place = _when_and_where(lens, session, decided)
    at, jurors = f"sessions.{key}", session_jurors(lens, panel)
    return MinutesFigures(
        session=session,
        held_on=held_on,
        place=place,
        panel=panel,
        jurors=jurors,
        presence=presence_said(jurors),
        out=[
            OutOf(file.application, voice.juror, voice.body, voice.standing)
            for file in sorted(panel.applications, key=lambda file: file.application)
            for voice in file.voices
            if voice.standing in OUT
        ],
        ties=ties(panel),
        decisions=decided,
        off_rank=contrary(panel, decided),
        undecided=[f.application for f in panel.applications if f.application not in decided],
        open_points=open_points(panel, decided),
        actions=session_actions(lens, session),
        quorum_source=cited(lens, f"{at}.quorum"),
        exclusion_source=cited(lens, f"{at}.excludes_own_partner"),
        designated_source=cited(lens, f"{at}.designated_by"),
        cut_source=cited(lens, f"{at}.cut"),
        weights_source=cited(lens, f"{at}.criteria.{session.criteria[0].key}.weight"),
        decides=who_decides(lens, session),
    )


def _when_and_where(lens: Lens, session: Session, decided: Decisions) -> tuple[list[date], str]:
    """Return the days of a session, and its place when an event was held for it."""
    days = sorted({decision.decided_on for decision in decided.values()})
    events = [event for event in lens.ask(read_calendar.events) if has_come(event.held_on, lens.on)]
    if session.designated_by is None:  # the text has no jury day
        return days, ""
    held = {jury_day(events, event.partner) for event in events}
    place = next((event.place for event in events if event.held_on in held), "")
    return days or sorted(day for day in held if day), place
