"""Weeks to come, weather, blockers, and the pace of all teams."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subjects.teams.rule_coaching import Note, Team, TeamCoaching, coaching, weeks
from subjects.teams.rule_weeks import (
    COMING,
    Blocker,
    Pace,
    calendar,
    latest_blocker,
    pace,
    stage,
    weather_by_week,
)

START = date(2020, 11, 2)
TEAM = Team("EQ1", "59", START, None, 1)


def after(days):
    return START + timedelta(days)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        pytest.param(None, None, "upcoming", id="no start"),
        pytest.param(after(1), None, "upcoming", id="starts tomorrow"),
        pytest.param(after(0), None, "running", id="first day"),
        pytest.param(after(-9), after(0), "running", id="last day"),
        pytest.param(after(-9), after(-1), "over", id="day after the last"),
    ],
)
def test_stage(start, end, expected):
    assert stage(replace(TEAM, starts_on=start, ends_on=end), START) == expected


@pytest.mark.parametrize(
    ("end", "until", "on", "states"),
    [
        pytest.param(None, None, 8, "ss", id="no end known: nothing to come"),
        pytest.param(14, None, 8, "ssu", id="the week that begins on the last day"),
        pytest.param(13, None, 8, "ss", id="ends before the third week"),
        pytest.param(None, 14, 8, "ssu", id="the agreement's end stands for the team's"),
        pytest.param(13, 90, 8, "ss", id="the team's own end first"),
        pytest.param(90, None, 8, "ssuuuu", id="four weeks at most"),
        pytest.param(90, None, -3, "uuuu", id="not yet begun"),
        pytest.param(6, None, 30, "s", id="over"),
    ],
)
def test_calendar(end, until, on, states):
    team = replace(TEAM, ends_on=None if end is None else after(end))
    found = calendar(team, [], after(on), None if until is None else after(until))
    assert "".join(week.state[0] for week in found) == states
    assert [week.week for week in found] == list(range(1, len(states) + 1))


def test_a_team_without_a_start_has_no_week():
    assert calendar(replace(TEAM, starts_on=None), [], START, after(90)) == []


@given(
    notes=st.lists(st.tuples(st.integers(-5, 200), st.booleans()), max_size=12),
    on=st.integers(-20, 200),
    end=st.none() | st.integers(-5, 200),
    until=st.none() | st.integers(-5, 200),
)
def test_a_calendar_is_the_weeks_begun_then_a_few_to_come_before_the_end(notes, on, end, until):
    team = replace(TEAM, ends_on=None if end is None else after(end))
    points = [Note("EQ1", after(day), present, 0) for day, present in notes]
    begun = weeks(team, points, after(on))
    found = calendar(team, points, after(on), None if until is None else after(until))
    assert found[: len(begun)] == begun
    coming = found[len(begun) :]
    assert len(coming) <= COMING
    last = end if end is not None else until
    assert all(
        week.state == "upcoming" and after(on) < week.starts_on <= after(last) for week in coming
    )


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param([], {}, id="nothing said"),
        pytest.param([(0, "sun"), (6, "rain")], {1: "rain"}, id="the last one of the week"),
        pytest.param([(6, "sun"), (7, "rain")], {1: "sun", 2: "rain"}, id="two weeks"),
        pytest.param([(0, "sun"), (3, None)], {1: "sun"}, id="not said again"),
        pytest.param([(-1, "sun")], {}, id="before the start"),
        pytest.param([(13, "sun"), (14, "rain")], {2: "sun"}, id="later than the day"),
    ],
)
def test_weather_by_week(said, expected):
    assert weather_by_week(TEAM, [(after(d), sky) for d, sky in said], after(13)) == expected
    assert weather_by_week(replace(TEAM, starts_on=None), [(START, "sun")], after(13)) == {}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param([], None, id="no note"),
        pytest.param([(0, ""), (1, "  ")], None, id="never any"),
        pytest.param([(0, "A"), (7, "B")], Blocker(after(7), "B", 0), id="the last one"),
        pytest.param([(0, "A"), (7, ""), (9, "")], Blocker(after(0), "A", 2), id="not said since"),
        pytest.param([(0, "A"), (14, "B")], Blocker(after(0), "A", 0), id="later than the day"),
        pytest.param([(0, "A"), (14, "")], Blocker(after(0), "A", 0), id="silence to come"),
        pytest.param([(0, "A"), (13, "B")], Blocker(after(13), "B", 0), id="said on the day"),
    ],
)
def test_latest_blocker(said, expected):
    assert latest_blocker([(after(d), text) for d, text in said], after(13)) == expected


def line(team, released, due):
    return TeamCoaching(team, "59", 4, 3, released, due, 0)


def test_pace_adds_teams_up_by_stage_and_by_what_they_need():
    lines = [line("A", 1.5, 4), line("B", 4, 4), line("C", 0, 8), line("D", 2, 4), line("E", 0, 0)]
    stages = dict(zip("ABCDE", ["running", "running", "running", "over", "upcoming"], strict=True))
    assert pace(stages, lines, silent={"A"}, short={"A", "C", "D"}) == Pace(
        teams=5, upcoming=1, running=3, over=1, steady=1, silent=1, short=2,
        weeks_due=20, weeks_held=15, released_hundredths=750, released_days_due=20,
    )  # fmt: skip


def test_a_team_that_needs_nothing_is_steady():
    stages = {"A": "running", "B": "running", "C": "running"}
    found = pace(stages, [line(team, 4, 4) for team in "ABC"], silent=(), short=("C",))
    assert (found.steady, found.short) == (2, 1)


def test_nothing_is_due_where_the_text_fixes_no_day():
    assert pace({"A": "running"}, [line("A", 3, None)], (), ()).released_days_due is None
    assert pace({}, [], (), ()) == Pace(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, None)


@given(st.lists(st.integers(0, 10_000), max_size=20))
def test_pace_adds_released_days_exactly(hundredths):
    teams = [Team(f"EQ{rank}", "59", START, None, 1) for rank in range(len(hundredths))]
    notes = [
        Note(team.team, START, True, some) for team, some in zip(teams, hundredths, strict=True)
    ]
    lines = coaching(teams, notes, 1, START)
    stages = {team.team: stage(team, START) for team in teams}
    assert pace(stages, lines, (), ()).released_hundredths == sum(hundredths)
