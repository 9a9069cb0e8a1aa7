"""Splitting an amount pro rata, to the cent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subjects.rule_shares import Share, split_pro_rata

WEIGHTS = st.dictionaries(st.text(min_size=1, max_size=3), st.integers(0, 10**12), min_size=1)


@pytest.mark.parametrize(
    ("amount_cents", "weights", "parts"),
    [
        pytest.param(900, {"A": 2, "B": 1}, {"A": 600, "B": 300}, id="divides exactly"),
        pytest.param(
            100, {"C": 1, "B": 1, "A": 1}, {"C": 33, "B": 33, "A": 34}, id="tie by precedence"
        ),
        pytest.param(100, {"A": 1, "B": 5}, {"A": 17, "B": 83}, id="cent to largest remainder"),
        pytest.param(0, {"A": 2, "B": 1}, {"A": 0, "B": 0}, id="nothing to split"),
        pytest.param(0, {"A": 0}, {"A": 0}, id="nothing to split, no weight"),
        pytest.param(0, {}, {}, id="nobody, nothing"),
        pytest.param(1, {"A": 0, "B": 7}, {"A": 0, "B": 1}, id="no weight, no part"),
        pytest.param(-100, {"B": 1, "A": 5}, {"B": -17, "A": -83}, id="below zero"),
    ],
)
def test_split_pro_rata(amount_cents, weights, parts):
    assert split_pro_rata(amount_cents, weights, sorted(weights)).cents == parts


@pytest.mark.parametrize(
    ("amount_cents", "weights", "precedence"),
    [
        pytest.param(1, {"A": -1, "B": 2}, "AB", id="negative weight"),
        pytest.param(0, {"A": -1, "B": 2}, "AB", id="negative weight, nothing to split"),
        pytest.param(1, {"A": 0}, "A", id="all weights zero"),
        pytest.param(1, {}, "", id="nobody"),
        pytest.param(1, {"A": 1, "B": 1}, "A", id="no precedence for one"),
    ],
)
def test_split_pro_rata_refuses(amount_cents, weights, precedence):
    with pytest.raises(ValueError, match=r"cannot split|no precedence"):
        split_pro_rata(amount_cents, weights, precedence)


@given(amount_cents=st.integers(0, 10**12), weights=WEIGHTS.filter(lambda w: any(w.values())))
def test_split_gives_every_cent_within_one_of_the_exact_part(amount_cents, weights):
    parts = split_pro_rata(amount_cents, weights, sorted(weights)).cents
    total = sum(weights.values())
    assert sum(parts.values()) == amount_cents
    for code, weight in weights.items():
        assert abs(parts[code] * total - amount_cents * weight) < total
    rounded_up = {code for code in weights if parts[code] > amount_cents * weights[code] // total}
    remainders = {code: amount_cents * weight % total for code, weight in weights.items()}
    smallest_given = min((remainders[code] for code in rounded_up), default=total)
    assert all(remainders[code] <= smallest_given for code in weights.keys() - rounded_up)


@given(amount_cents=st.integers(0, 10**6), weights=WEIGHTS.filter(lambda w: any(w.values())))
def test_split_does_not_depend_on_the_order_of_weights(amount_cents, weights):
    backwards = dict(reversed(weights.items()))
    precedence = sorted(weights)
    assert split_pro_rata(amount_cents, weights, precedence) == split_pro_rata(
        amount_cents, backwards, precedence
    )


def test_a_split_tells_how_each_share_was_made():
    split = split_pro_rata(1000, {"A": 1, "B": 3, "C": 3}, "CBA")
    assert split.shares == {
        "A": Share(floor_cents=142, remainder=6, rank=1, cents=143),
        "B": Share(floor_cents=428, remainder=4, rank=3, cents=428),
        "C": Share(floor_cents=428, remainder=4, rank=2, cents=429),
    }
    assert (split.amount_cents, split.total_weight, split.given) == (1000, 7, ["A", "C"])


@given(amount_cents=st.integers(-(10**12), 10**12), weights=WEIGHTS)
def test_a_share_is_its_floor_and_a_cent_for_the_first_ranks(amount_cents, weights):
    amount_cents *= any(weights.values())
    split = split_pro_rata(amount_cents, weights, sorted(weights))
    assert sorted(share.rank for share in split.shares.values()) == [*range(1, len(weights) + 1)]
    for code, share in split.shares.items():
        exact = share.floor_cents * split.total_weight + share.remainder
        assert exact == abs(amount_cents) * weights[code]
        assert abs(share.cents) - share.floor_cents == (share.rank <= len(split.given))
