"""Ordering applications by crosses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subjects.applications.rule_presort import PresortLine, presort


@pytest.mark.parametrize(
    ("crosses", "ranks"),
    [
        pytest.param({}, {}, id="no application"),
        pytest.param({"1": 0}, {"1": 1}, id="one, without a cross"),
        pytest.param({"1": 3, "2": 4, "3": 1}, {"1": 2, "2": 1, "3": 3}, id="all different"),
        pytest.param(
            {"4": 4, "3": 2, "2": 2, "1": 0}, {"1": 4, "2": 2, "3": 2, "4": 1}, id="1, 2, 2, 4"
        ),
    ],
)
def test_presort(crosses, ranks):
    assert {line.application: line.rank for line in presort(crosses)} == ranks


def test_presort_is_sorted_by_application():
    assert presort({"2": 1, "1": 0}) == [PresortLine("1", 0, 2), PresortLine("2", 1, 1)]


@given(crosses=st.dictionaries(st.text(min_size=1), st.integers(0, 9)))
def test_a_rank_counts_those_with_more_crosses(crosses):
    for line in presort(crosses):
        assert line.rank == 1 + sum(other > line.crosses for other in crosses.values())
