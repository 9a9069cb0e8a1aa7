"""Actions decided in a session, and the day of a jury."""

from datetime import date

import pytest

from subjects.calendar.rule_events import PartnerEvent, events_on, jury_day
from subjects.committee.rule_actions import Action, ActionStatus, action_statuses
from subjects.duties.rule_problems import PublicProblem, retained

ON = date(2021, 1, 31)
DUE = date(2021, 1, 29)


def action(situation=None, due_on=None, done_on=None, session="jury", number="1"):
    return Action(session, number, "Prévenir", "DINUM", due_on, situation, done_on)


@pytest.mark.parametrize(
    ("found", "status", "done_on", "late_days"),
    [
        pytest.param(action(), "to_do", None, 0, id="nothing said"),
        pytest.param(action("running", DUE), "running", None, 2, id="two days late"),
        pytest.param(action("running", ON), "running", None, 0, id="due today"),
        pytest.param(action("to_do", date(2021, 2, 9)), "to_do", None, 0, id="due later"),
        pytest.param(action("done", DUE), "done", None, 0, id="done, undated"),
        pytest.param(action("to_do", DUE, ON), "done", ON, 2, id="a day says done, late"),
        pytest.param(action("done", DUE, date(2021, 1, 30)), "done", date(2021, 1, 30), 1, id="ok"),
        pytest.param(action("done", ON, DUE), "done", DUE, 0, id="done early"),
        pytest.param(action("done", DUE, date(2021, 2, 1)), "running", None, 2, id="done later"),
        pytest.param(action("dropped", DUE), "dropped", None, 0, id="dropped, never late"),
    ],
)
def test_an_action_on_a_day(found, status, done_on, late_days):
    assert action_statuses([found], ON) == [
        ActionStatus("jury", "1", "DINUM", found.due_on, status, "Prévenir", done_on, late_days)
    ]


def test_actions_are_sorted_by_session_then_number():
    given = [
        action(session=s, number=n) for s, n in (("jury", "2"), ("comite", "9"), ("jury", "1"))
    ]
    found = [(line.session, line.action) for line in action_statuses(given, ON)]
    assert found == [("comite", "9"), ("jury", "1"), ("jury", "2")]


def event(held_on, partner="PARIS", maximum=None, registered=None):
    return PartnerEvent(partner, held_on, maximum, registered, 3, "Salle", 60)


@pytest.mark.parametrize(
    ("maximum", "registered", "overflows"),
    [
        pytest.param(50, 51, True, id="one too many"),
        pytest.param(50, 50, False, id="full"),
        pytest.param(None, 51, False, id="no maximum"),
        pytest.param(50, None, False, id="nobody counted"),
    ],
)
def test_an_event_overflows(maximum, registered, overflows):
    assert event(ON, maximum=maximum, registered=registered).overflows is overflows


def test_nobody_has_come_to_a_day_still_to_be_held():
    days = [event(date(2021, 2, 1)), event(ON), event(DUE, "LYON")]
    found = events_on(days, ON)
    assert [(e.partner, e.held_on, e.present) for e in found] == [
        ("LYON", DUE, 3),
        ("PARIS", ON, 3),
        ("PARIS", date(2021, 2, 1), None),
    ]


def test_the_jury_day_is_a_partner_s_last():
    days = [event(ON), event(DUE), event(date(2021, 3, 1), "LYON")]
    assert jury_day(days, "PARIS") == ON
    assert jury_day(days, "LILLE") is None


@pytest.mark.parametrize(
    ("real", "major", "actionable", "count"),
    [
        pytest.param(True, True, True, 1, id="all three"),
        pytest.param(None, True, True, 0, id="not said to be real"),
        pytest.param(True, False, True, 0, id="not major"),
        pytest.param(True, True, None, 0, id="not said to be actionable"),
    ],
)
def test_a_problem_is_retained_on_three_criteria(real, major, actionable, count):
    assert retained([PublicProblem("59", "1", real, major, actionable, "", None)]) == count


@pytest.mark.parametrize(
    ("status", "late_days", "is_open", "is_late"),
    [
        pytest.param("to_do", 1, True, True, id="to do, past its day"),
        pytest.param("running", 1, True, True, id="under way, past its day"),
        pytest.param("running", 0, True, False, id="under way, in time"),
        pytest.param("done", 3, False, False, id="done late"),
        pytest.param("dropped", 0, False, False, id="dropped"),
    ],
)
def test_only_what_is_still_to_be_done_is_late(status, late_days, is_open, is_late):
    found = ActionStatus("jury", "1", "", None, status, "", None, late_days)
    assert (found.is_open, found.is_late) == (is_open, is_late)
