"""What an alert is, and the thresholds that raise one.

The thresholds are choices of the programme, except where an article is named.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from subjects import INNER
from subjects.rule_wording import typeset

INFORM, WATCH, BREACH = 1, 2, 3


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From where each rule speaks; shares in percent, durations in days or weeks."""

    silent_days: int = 14
    released_percent: int = 80
    released_weeks: int = 4
    consumption_percent: int = 80
    unreceived_days: int = 30
    ending_days: int = 30


@dataclass(frozen=True, slots=True)
class Alert:
    """One sentence on screen, and what to do about it, both in French.

    `partner` and `team` are None when the alert is the programme's. `severity` is
    `INFORM`, `WATCH` or `BREACH`; `days` and `amount_cents` are what the rule measured.
    `session` is a jury's key, `application` a file's number; `subject` tells two alerts of one
    rule apart where nothing else does (a phase, a title, a duty) and stays from day to day;
    `due_on` is the day by which a duty was to be kept.
    """

    rule: str
    partner: str | None
    team: str | None
    text: str
    action: str
    severity: int
    days: int | None = None
    amount_cents: int | None = None
    session: str | None = field(default=None, metadata=INNER)
    application: str | None = field(default=None, metadata=INNER)
    subject: str = field(default="", metadata=INNER)
    due_on: date | None = field(default=None, metadata=INNER)

    @property
    def about(self) -> tuple[str, ...]:
        """What it is about, whatever it measures: the same alert has the same on two days."""
        parts = (self.partner, self.team, self.session, self.application, self.subject)
        return self.rule, *(part or "" for part in parts)


def from_choice(threshold: str) -> str:
    """Return what follows an action when the programme chose from where to ask for it."""
    return f" Seuil : {threshold}, choix du programme."


def alert(
    rule: str,
    text: str,
    action: str,
    severity: int,
    *,
    partner: str | None = None,
    team: str | None = None,
    **others: Any,
) -> Alert:
    """Return an alert, its sentences set with French unbreakable spaces."""
    return Alert(rule, partner, team, typeset(text), typeset(action), severity, **others)
