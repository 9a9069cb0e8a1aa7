"""What has a date counts from that day on."""

from datetime import date

import pytest

from subjects.rule_dated import come, has_come

ON = date(2020, 10, 2)


@pytest.mark.parametrize(
    ("fact_on", "counts"),
    [
        pytest.param(date(2020, 10, 1), True, id="the day before"),
        pytest.param(ON, True, id="the day itself"),
        pytest.param(date(2020, 10, 3), False, id="the day after"),
        pytest.param(None, False, id="undated"),
    ],
)
def test_what_has_a_date_counts_from_it(fact_on, counts):
    assert has_come(fact_on, ON) is counts
    assert come(fact_on, ON) == (fact_on if counts else None)
    text = fact_on.isoformat() if fact_on else None
    assert come(text, ON.isoformat()) == (text if counts else None)
