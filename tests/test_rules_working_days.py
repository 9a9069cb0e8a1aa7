"""Working days, French public holidays out."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subjects.rule_working_days import is_working_day, working_day_after


@pytest.mark.parametrize(
    ("received_on", "days", "ends_on"),
    [
        pytest.param(date(2017, 4, 28), 15, date(2017, 5, 23), id="over 1 and 8 May"),
        pytest.param(date(2017, 4, 7), 15, date(2017, 5, 2), id="over Easter Monday and 1 May"),
        pytest.param(date(2021, 4, 2), 1, date(2021, 4, 6), id="before Easter"),
        pytest.param(date(2021, 5, 12), 1, date(2021, 5, 14), id="before Ascension"),
        pytest.param(date(2021, 5, 13), 1, date(2021, 5, 14), id="received on Ascension"),
        pytest.param(date(2021, 5, 21), 1, date(2021, 5, 25), id="before Pentecost Monday"),
        pytest.param(date(2021, 7, 13), 1, date(2021, 7, 15), id="before 14 July"),
        pytest.param(date(2020, 11, 10), 1, date(2020, 11, 12), id="before 11 November"),
        pytest.param(date(2020, 12, 24), 1, date(2020, 12, 28), id="before Christmas"),
        pytest.param(date(2020, 12, 31), 1, date(2021, 1, 4), id="last day of the year"),
        pytest.param(date(2020, 12, 11), 15, date(2021, 1, 5), id="over the year's end"),
        pytest.param(date(2021, 3, 7), 1, date(2021, 3, 8), id="received on a Sunday"),
        pytest.param(date(2021, 3, 6), 5, date(2021, 3, 12), id="received on a Saturday"),
        pytest.param(date(2021, 3, 5), 1, date(2021, 3, 8), id="received on a Friday"),
    ],
)
def test_working_day_after(received_on, days, ends_on):
    assert working_day_after(received_on, days) == ends_on


@pytest.mark.parametrize("days", [pytest.param(0, id="none"), pytest.param(-1, id="negative")])
def test_working_day_after_refuses(days):
    with pytest.raises(ValueError, match="cannot count"):
        working_day_after(date(2021, 3, 5), days)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        pytest.param(date(2021, 3, 5), True, id="Friday"),
        pytest.param(date(2021, 3, 6), False, id="Saturday"),
        pytest.param(date(2021, 5, 24), False, id="Pentecost Monday"),
        pytest.param(date(2021, 4, 2), True, id="Good Friday, a holiday in Alsace only"),
    ],
)
def test_is_working_day(day, expected):
    assert is_working_day(day) is expected


@given(received_on=st.dates(date(2016, 1, 1), date(2030, 1, 1)), days=st.integers(1, 60))
def test_the_days_of_a_notice_are_all_there(received_on, days):
    ends_on = working_day_after(received_on, days)
    between = (received_on + timedelta(n) for n in range(1, (ends_on - received_on).days + 1))
    assert sum(map(is_working_day, between)) == days
    assert is_working_day(ends_on)
