"""Actions: what the sessions decided, who does it, and where it stands."""

from data import queries
from data.lens import Lens
from rules.actions import ActionStatus, action_statuses


def actions(lens: Lens) -> list[ActionStatus]:
    """Return the actions on the lens's day, by session then number."""
    return action_statuses(lens.ask(queries.actions), lens.on)
