"""What an alert is, and the thresholds that raise one.

The thresholds are choices of the programme, except where an article is named.
"""

from dataclasses import dataclass

from rules.wording import typeset

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
    """

    rule: str
    partner: str | None
    team: str | None
    text: str
    action: str
    severity: int
    days: int | None = None
    amount_cents: int | None = None


def alert(
    rule: str,
    text: str,
    action: str,
    severity: int,
    *,
    partner: str | None = None,
    team: str | None = None,
    days: int | None = None,
    amount_cents: int | None = None,
) -> Alert:
    """Return an alert, its sentences set with French unbreakable spaces."""
    return Alert(rule, partner, team, typeset(text), typeset(action), severity, days, amount_cents)
