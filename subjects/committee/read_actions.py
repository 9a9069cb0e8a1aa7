"""Reads of the actions that sessions decided."""

from data.cells.spelling import as_day
from data.lens import Lens
from subjects.committee.rule_actions import Action


def actions(lens: Lens) -> list[Action]:
    """Return the actions decided in sessions, by session then number."""
    return [
        Action(session, number, title, owner or "", as_day(due_on), situation, as_day(done_on))
        for session, number, title, owner, due_on, situation, done_on in lens.connection.execute(
            """SELECT session, number, action, owner, due_on, situation, done_on FROM actions
            ORDER BY session, number"""
        )
    ]
