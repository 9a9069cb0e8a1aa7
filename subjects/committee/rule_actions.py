"""Actions decided in a session: who does what, by when (convention art. 1; charte II)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from subjects.rule_dated import come


@dataclass(frozen=True, slots=True)
class Action:
    """An action as recorded; `action` is its number, `situation` None when not said."""

    session: str
    action: str
    title: str
    owner: str
    due_on: date | None
    situation: str | None
    done_on: date | None


@dataclass(frozen=True, slots=True)
class ActionStatus:
    """An action on a day: `to_do`, `running`, `done` or `dropped`.

    `late_days` runs from the due date to the day done, or to the day while it is not; 0
    for a dropped one, or without a date.
    """

    session: str
    action: str
    owner: str
    due_on: date | None
    status: str
    title: str
    done_on: date | None
    late_days: int

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.status in ("to_do", "running")

    @property
    def is_late(self) -> bool:
        """Whether it is past its due date and still to be done."""
        return self.late_days > 0 and self.is_open


def action_statuses(actions: Iterable[Action], on: date) -> list[ActionStatus]:
    """Return every action as it stands on a day, sorted by session then number.

    One done later than the day is still under way; a day of completion says it is done,
    whatever the word beside it.
    """
    return [
        _status(action, on)
        for action in sorted(actions, key=lambda action: (action.session, action.action))
    ]


def _status(action: Action, on: date) -> ActionStatus:
    done_on = come(action.done_on, on)
    if done_on:
        status = "done"
    elif action.done_on:
        status = "running"
    else:
        status = action.situation or "to_do"
    late = 0
    if action.due_on and status != "dropped":
        undated = status == "done" and done_on is None
        late = 0 if undated else ((done_on or on) - action.due_on).days
    return ActionStatus(
        session=action.session,
        action=action.action,
        owner=action.owner,
        due_on=action.due_on,
        status=status,
        title=action.title,
        done_on=done_on,
        late_days=max(0, late),
    )
