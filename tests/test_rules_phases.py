"""Status, lateness and order of phases."""

from dataclasses import replace
from datetime import date

import pytest

from subjects.calendar.rule_phases import PhaseDates, PhaseStatus, phase_statuses, started_too_early

# The Nord's third phase: planned to 26 February 2021, done a month late.
NORD = PhaseDates(
    "59", 3, date(2020, 11, 2), date(2021, 2, 26), date(2020, 11, 2), date(2021, 3, 27)
)


def status(dates, on):
    [line] = phase_statuses(
        [dates.partner], [dates.phase], {(dates.partner, dates.phase): dates}, on
    )
    return line


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        pytest.param(date(2020, 11, 1), ("upcoming", 0, None, None), id="day before it starts"),
        pytest.param(
            date(2020, 11, 2), ("in_progress", 0, date(2020, 11, 2), None), id="day it starts"
        ),
        pytest.param(
            date(2021, 2, 26), ("in_progress", 0, date(2020, 11, 2), None), id="planned end"
        ),
        pytest.param(
            date(2021, 3, 26), ("in_progress", 28, date(2020, 11, 2), None), id="still not done"
        ),
        pytest.param(
            date(2021, 6, 2),
            ("done", 29, date(2020, 11, 2), date(2021, 3, 27)),
            id="done, lateness stops",
        ),
    ],
)
def test_status_and_lateness(on, expected):
    line = status(NORD, on)
    assert (line.status, line.late_days, line.actual_start, line.actual_end) == expected
    assert (line.planned_start, line.planned_end) == (NORD.planned_start, NORD.planned_end)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        pytest.param({"actual_start": None}, ("done", 29), id="done without a start"),
        pytest.param({"planned_end": None}, ("done", 0), id="no planned end, never late"),
        pytest.param({"actual_end": date(2021, 2, 1)}, ("done", 0), id="early is not negative"),
        pytest.param(
            {"actual_start": None, "actual_end": None}, ("upcoming", 96), id="not begun, late"
        ),
    ],
)
def test_status_of_incomplete_dates(changes, expected):
    line = status(replace(NORD, **changes), date(2021, 6, 2))
    assert (line.status, line.late_days) == expected


def test_every_partner_and_phase_is_listed_in_order():
    lines = phase_statuses(["95", "59"], [2, 1], {}, date(2021, 1, 1))
    assert [(line.partner, line.phase) for line in lines] == [
        ("59", 1),
        ("59", 2),
        ("95", 1),
        ("95", 2),
    ]
    assert lines[0] == PhaseStatus("59", 1, "upcoming", 0, None, None, None, None)


@pytest.mark.parametrize(
    ("previous", "start", "early"),
    [
        pytest.param((date(2020, 1, 2), None), date(2020, 1, 2), False, id="same day"),
        pytest.param((date(2020, 1, 2), None), date(2020, 1, 1), True, id="day before"),
        pytest.param((None, None), date(2020, 1, 1), True, id="previous not begun"),
        pytest.param((None, date(2020, 1, 1)), date(2020, 1, 1), False, id="start not recorded"),
        pytest.param((None, None), None, False, id="neither begun"),
    ],
)
def test_started_too_early(previous, start, early):
    recorded = {
        ("59", 1): PhaseDates("59", 1, None, None, *previous),
        ("59", 2): PhaseDates("59", 2, None, None, start, None),
    }
    lines = phase_statuses(["59"], [1, 2], recorded, date(2020, 6, 1))
    assert started_too_early(lines) == ([(lines[0], lines[1])] if early else [])


def test_the_first_phase_of_a_partner_follows_no_one():
    recorded = {("60", 1): PhaseDates("60", 1, None, None, date(2020, 1, 1), None)}
    lines = phase_statuses(["59", "60"], [1], recorded, date(2020, 6, 1))
    assert started_too_early(lines) == []


def test_a_phase_is_done_on_the_day_it_ends():
    line = status(NORD, date(2021, 3, 27))
    assert (line.status, line.late_days, line.actual_end) == ("done", 29, date(2021, 3, 27))


@pytest.mark.parametrize(
    ("status", "late_days", "is_late"),
    [
        pytest.param("upcoming", 1, True, id="not begun"),
        pytest.param("in_progress", 1, True, id="under way"),
        pytest.param("in_progress", 0, False, id="in time"),
        pytest.param("done", 4, False, id="done late"),
    ],
)
def test_a_phase_done_late_is_late_no_more(status, late_days, is_late):
    assert PhaseStatus("59", 1, status, late_days, None, None, None, None).is_late is is_late
