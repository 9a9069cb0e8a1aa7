"""Actions: what the sessions decided, who does it, and where it stands."""

from data.lens import Lens
from subjects.committee import read_actions
from subjects.committee.rule_actions import ActionStatus, action_statuses


def actions(lens: Lens) -> list[ActionStatus]:
    """Return the actions on the lens's day, by session then number."""
    return action_statuses(lens.ask(read_actions.actions), lens.on)
