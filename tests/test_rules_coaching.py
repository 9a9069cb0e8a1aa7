"""Weeks of coaching, released days, silence."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subjects.teams.rule_coaching import Note, Team, TeamCoaching, Week, coaching, weeks

START = date(2020, 11, 2)
TEAM = Team("EQ1", "59", START, None, 1)


def note(days, present=True, hundredths=100, team="EQ1"):
    return Note(team, START + timedelta(days), present, hundredths)


def coached(notes=(), team=TEAM, on=START, days_per_week=1):
    [line] = coaching([team], notes, days_per_week, on)
    return line


@pytest.mark.parametrize(
    ("days", "end", "due"),
    [
        pytest.param(-1, None, 0, id="day before the start"),
        pytest.param(0, None, 1, id="first day begins a week"),
        pytest.param(6, None, 1, id="seventh day"),
        pytest.param(7, None, 2, id="eighth day begins another"),
        pytest.param(59, None, 9, id="nine blocks begun"),
        pytest.param(59, 6, 1, id="ended on the seventh day"),
        pytest.param(59, 7, 2, id="ended on the eighth day"),
        pytest.param(3, 20, 1, id="end still to come"),
        pytest.param(59, -1, 0, id="ended before it began"),
    ],
)
def test_weeks_due(days, end, due):
    team = replace(TEAM, ends_on=None if end is None else START + timedelta(end))
    line = coached(team=team, on=START + timedelta(days))
    assert (line.weeks_due, line.released_days_due) == (due, due)


@pytest.mark.parametrize(
    ("notes", "held"),
    [
        pytest.param([], 0, id="no note"),
        pytest.param([note(0), note(7)], 2, id="one a week"),
        pytest.param([note(0), note(6)], 1, id="two in the same week"),
        pytest.param([note(0, present=False)], 0, id="intrapreneur absent"),
        pytest.param([note(0, present=False), note(1)], 1, id="absent then present"),
        pytest.param([note(1), note(2, present=False)], 1, id="present then absent"),
        pytest.param([note(13)], 1, id="note on the day"),
        pytest.param([note(14)], 0, id="note later than the day"),
        pytest.param([note(-1)], 0, id="note before the start"),
        pytest.param([note(0, team="EQ2")], 0, id="another team's note"),
    ],
)
def test_weeks_held(notes, held):
    assert coached(notes, on=START + timedelta(13)).weeks_held == held


def test_a_note_after_the_end_holds_no_week_and_releases_no_day():
    team = replace(TEAM, ends_on=START + timedelta(6))
    line = coached([note(8)], team, on=START + timedelta(20))
    assert (line.weeks_due, line.weeks_held, line.released_days, line.silent_days) == (1, 0, 0, 0)


@pytest.mark.parametrize(
    ("days", "end", "released"),
    [
        pytest.param(-1, None, 0, id="the eve of the start"),
        pytest.param(0, None, 1, id="the first day"),
        pytest.param(6, 6, 1, id="the last day"),
        pytest.param(7, 6, 0, id="the day after the end"),
        pytest.param(19, None, 1, id="no end"),
    ],
)
def test_days_are_released_in_the_time_of_the_team(days, end, released):
    team = replace(TEAM, ends_on=None if end is None else START + timedelta(end))
    assert coached([note(days)], team, on=START + timedelta(20)).released_days == released


@pytest.mark.parametrize(
    ("notes", "silent"),
    [
        pytest.param([], 20, id="from the start"),
        pytest.param([note(5)], 15, id="from the last note"),
        pytest.param([note(5), note(2)], 15, id="in any order"),
        pytest.param([note(20)], 0, id="a note on the day"),
        pytest.param([note(5, present=False)], 15, id="an absence breaks silence"),
        pytest.param([note(-9)], 20, id="not before the start"),
        pytest.param([note(21)], 20, id="later notes are not known"),
    ],
)
def test_silent_days(notes, silent):
    assert coached(notes, on=START + timedelta(20)).silent_days == silent


def test_silence_stops_at_the_end_of_the_team():
    team = replace(TEAM, ends_on=START + timedelta(10))
    assert coached([note(4)], team, on=START + timedelta(90)).silent_days == 6


@pytest.mark.parametrize(
    ("hundredths", "days"),
    [
        pytest.param([100, 50], 1.5, id="half a day"),
        pytest.param([50, 50], 1, id="whole again"),
        pytest.param([10] * 3, 0.3, id="exact tenths"),
        pytest.param([25], 0.25, id="a quarter"),
        pytest.param([0], 0, id="none said"),
    ],
)
def test_released_days_are_exact(hundredths, days):
    released = coached([note(0, hundredths=h) for h in hundredths]).released_days
    assert (released, type(released)) == (days, type(days))


@pytest.mark.parametrize(
    ("team", "days_per_week", "due"),
    [
        pytest.param(TEAM, 1, 2, id="one intrapreneur"),
        pytest.param(replace(TEAM, intrapreneurs=2), 1, 4, id="the text binds each"),
        pytest.param(TEAM, 2, 4, id="two days a week"),
        pytest.param(replace(TEAM, intrapreneurs=0), 1, 0, id="none named yet"),
        pytest.param(TEAM, None, None, id="the charter fixes none"),
    ],
)
def test_released_days_due(team, days_per_week, due):
    line = coached(team=team, on=START + timedelta(7), days_per_week=days_per_week)
    assert line.released_days_due == due


@pytest.mark.parametrize(
    ("team", "days_per_week", "due"),
    [
        pytest.param(replace(TEAM, starts_on=None), 1, 0, id="no start"),
        pytest.param(replace(TEAM, starts_on=date(2021, 1, 1)), 1, 0, id="starts later"),
        pytest.param(replace(TEAM, starts_on=None), None, None, id="nothing due in a charter"),
    ],
)
def test_a_team_not_yet_begun_shows_zeros(team, days_per_week, due):
    line = coached([note(-1)], team, days_per_week=days_per_week)
    assert line == TeamCoaching("EQ1", "59", 0, 0, 0, due, 0)


def test_a_team_under_way_shows_all_its_counts():
    line = coached([note(0), note(8, hundredths=50)], on=START + timedelta(20))
    assert line == TeamCoaching("EQ1", "59", 3, 2, 1.5, 3, 12)


def test_a_team_without_a_note_has_released_nothing():
    assert coached(on=START + timedelta(6)) == TeamCoaching("EQ1", "59", 1, 0, 0, 1, 6)


def test_teams_are_sorted():
    lines = coaching([replace(TEAM, team="EQ2"), TEAM], [], 1, START)
    assert [line.team for line in lines] == ["EQ1", "EQ2"]


def test_weeks_for_the_heat_map():
    notes = [note(0), note(8, present=False), note(30), note(15, team="EQ2")]
    assert weeks(TEAM, notes, START + timedelta(21)) == [
        Week(1, START, "held"),
        Week(2, START + timedelta(7), "absent"),
        Week(3, START + timedelta(14), "silent"),
        Week(4, START + timedelta(21), "silent"),
    ]


@given(days=st.lists(st.integers(-10, 80)), on=st.integers(-5, 70), end=st.integers(0, 70))
def test_coaching_counts_stay_within_bounds(days, on, end):
    team = replace(TEAM, ends_on=START + timedelta(end))
    line = coached([note(d) for d in days], team, START + timedelta(on))
    assert 0 <= line.weeks_held <= line.weeks_due
    assert 0 <= line.silent_days <= max(0, min(on, end))
