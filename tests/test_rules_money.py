"""Calls, receipts, consumption, headroom and landing."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subjects.money.rule_money import (
    CategoryMoney,
    Contribution,
    Forecast,
    PartnerMoney,
    attached,
    called,
    counts_from,
    laureate_caps,
    money,
    paid_parts,
    received,
    refunded,
)
from subjects.spending.rule_sharing import (
    Order,
    PartnerCap,
    eligible_cents,
    shared_split,
    unconsumed_cents,
)

ON = date(2021, 5, 2)
CAPS = [PartnerCap(code, 900000, 900000) for code in ("95", "60", "59", "62")]
LOWERED = PartnerCap("80", 720000, 720000)
CONTRIBUTION = Contribution(
    "59", "T1", date(2020, 10, 3), 900, date(2020, 10, 28), 833, date(2021, 4, 15), 50,
    date(2020, 12, 1),
)  # fmt: skip
ORDER = Order("EJ1", 1000, 400, "59", False, "coaching", True, True, "EQ1")


@pytest.mark.parametrize(
    ("fact", "on", "cents"),
    [
        pytest.param(called, date(2020, 10, 2), 0, id="day before the call"),
        pytest.param(called, date(2020, 10, 3), 900, id="day of the call"),
        pytest.param(received, date(2020, 10, 27), 0, id="day before the receipt"),
        pytest.param(received, date(2020, 10, 28), 833, id="day of the receipt"),
        pytest.param(attached, date(2020, 11, 30), 0, id="day before attachment"),
        pytest.param(attached, date(2020, 12, 1), 833, id="attached for what was received"),
        pytest.param(refunded, date(2021, 4, 14), 0, id="day before the refund"),
        pytest.param(refunded, date(2021, 4, 15), 50, id="day of the refund"),
    ],
)
def test_each_amount_of_a_title_counts_from_its_date(fact, on, cents):
    assert fact([CONTRIBUTION], on) == {"59": cents}


@pytest.mark.parametrize("fact", [called, received, attached, refunded])
def test_an_amount_without_a_date_never_counts(fact):
    undated = replace(
        CONTRIBUTION, called_on=None, received_on=None, refunded_on=None, attached_on=None
    )
    assert fact([undated], ON) == {"59": 0}


def test_a_title_attached_before_its_receipt_waits_for_it():
    early = replace(CONTRIBUTION, attached_on=date(2020, 10, 1))
    assert attached([early], date(2020, 10, 27)) == {"59": 0}


def test_titles_of_a_partner_add_up():
    assert called(
        [CONTRIBUTION, replace(CONTRIBUTION, title_number="T2", called_cents=50)], ON
    ) == {"59": 950}


@pytest.mark.parametrize(
    ("accounting_on", "ordered_on", "exercice", "expected"),
    [
        pytest.param(date(2020, 10, 1), date(2020, 9, 9), 2020, date(2020, 10, 1),
                     id="accounting date"),
        pytest.param(None, date(2020, 9, 9), 2020, date(2020, 9, 9), id="the day of its order"),
        pytest.param(None, date(2020, 7, 1), 2020, date(2020, 8, 31),
                     id="ordered before any signature"),
        pytest.param(None, None, 2020, date(2020, 8, 31), id="undated, in the year of signature"),
        pytest.param(None, None, 2021, date(2021, 1, 1), id="undated, of the next year"),
        pytest.param(date(2020, 7, 1), None, 2020, date(2020, 7, 1),
                     id="dated before any signature"),
    ],
)  # fmt: skip
def test_counts_from(accounting_on, ordered_on, exercice, expected):
    assert counts_from(accounting_on, ordered_on, exercice, date(2020, 8, 31)) == expected


@pytest.mark.parametrize(
    ("basis", "cents"),
    [pytest.param("committed", 1000, id="AE"), pytest.param("paid", 400, id="CP")],
)
def test_ineligible_spending_is_not_in_what_the_refund_counts(basis, cents):
    assert eligible_cents([ORDER, replace(ORDER, eligible=False)], basis) == cents


def test_eligible_cents_refuses_another_basis():
    with pytest.raises(ValueError, match="unknown basis 'forecast'"):
        eligible_cents([ORDER], "forecast")


@pytest.mark.parametrize(
    ("shared_cents", "caps", "parts"),
    [
        pytest.param(
            914602,
            [*CAPS, PartnerCap("80", 900000, 900000)],
            {"59": 182921, "60": 182921, "62": 182920, "80": 182920, "95": 182920},
            id="equal caps, cents by code",
        ),
        pytest.param(
            1314999,
            [*CAPS, LOWERED],
            {"59": 273958, "60": 273958, "62": 273958, "80": 219167, "95": 273958},
            id="a cap lowered by an amendment",
        ),
        pytest.param(
            1,
            [PartnerCap("A", 1, 1), PartnerCap("B", 3, 3)],
            {"A": 0, "B": 1},
            id="cent to largest remainder",
        ),
        pytest.param(
            2,
            [PartnerCap("A", 1, 1), PartnerCap("B", 3, 3)],
            {"A": 0, "B": 2},
            id="equal remainders, larger weight first",
        ),
        pytest.param(
            -3, [PartnerCap("A", 1, 1), PartnerCap("B", 1, 1)], {"A": -2, "B": -1}, id="credits"
        ),
        pytest.param(5, [PartnerCap("A", 0, 0)], {"A": 0}, id="no weight"),
        pytest.param(5, [], {}, id="no partner"),
    ],
)
def test_shared_split(shared_cents, caps, parts):
    split = shared_split(shared_cents, caps)
    assert (split.amount_cents, split.cents) == (shared_cents, parts)


def test_money_of_the_sample_programme_on_its_last_day():
    orders = [
        Order("direct", 554839, 554839, "80", False, "coaching", True, True, "EQ5"),
        Order("shared", 1314999, 1095888, None, True, "appui", True, True, None),
        Order("poster", 63240, 63240, "62", False, "autre", False, True, None),
        Order("unknown", 38417, 38417, None, False, None, True, False, None),
    ]
    forecasts = [
        Forecast("appui", None, 1500000, 0),
        Forecast("autre", "59", 25050, 25050),
    ]
    result = money(
        4500000,
        [*CAPS, LOWERED],
        [replace(CONTRIBUTION, partner="80")],
        orders,
        forecasts,
        ["seminaire", "coaching", "appui", "autre"],
        ON,
    )
    assert (result.called_cents, result.received_cents, result.attached_cents) == (900, 833, 833)
    assert (result.committed_cents, result.paid_cents) == (1971495, 1752384)
    assert (result.ineligible_cents, result.unattributed_cents) == (63240, 38417)
    assert result.forecast_cents == 1525050
    assert result.landing_cents == 1500000 + 63240 + 554839 + 0 + 38417
    assert [line.partner for line in result.partners] == ["59", "60", "62", "80", "95"]
    assert result.partners[2] == PartnerMoney("62", 0, 0, 63240, 273958, 337198, 562802)
    assert result.partners[3] == PartnerMoney("80", 900, 833, 554839, 219167, 774006, -54006)
    assert result.categories == [
        CategoryMoney("appui", 1500000, 1314999, 1095888, 1500000),
        CategoryMoney("autre", 25050, 63240, 63240, 63240),
        CategoryMoney("coaching", 0, 554839, 554839, 554839),
        CategoryMoney("seminaire", 0, 0, 0, 0),
    ]


def test_an_order_shared_and_owned_counts_once_as_shared():
    result = money(0, [PartnerCap("59", 0, 1)], [], [replace(ORDER, shared=True)], [], [], ON)
    assert result.partners == [PartnerMoney("59", 0, 0, 0, 1000, 1000, -1000)]


def test_money_of_a_programme_without_rows():
    result = money(4500000, [PartnerCap("59", 900000, 900000)], [], [], [], ["autre"], ON)
    assert result.partners == [PartnerMoney("59", 0, 0, 0, 0, 0, 900000)]
    assert result.categories == [CategoryMoney("autre", 0, 0, 0, 0)]
    assert (result.committed_cents, result.landing_cents) == (0, 0)


ORDERS = st.lists(
    st.builds(
        Order,
        order=st.just("EJ"),
        committed_cents=st.integers(0, 10**8),
        paid_cents=st.integers(0, 10**8),
        partner=st.sampled_from(["59", "60", None]),
        shared=st.booleans(),
        category=st.sampled_from(["appui", "autre", None]),
        eligible=st.booleans(),
        attributed=st.booleans(),
        team=st.none(),
    )
)


@given(orders=ORDERS, forecast=st.integers(0, 10**8))
def test_landing_is_never_below_what_is_committed(orders, forecast):
    forecasts = [Forecast("appui", None, forecast, 0)]
    result = money(0, CAPS, [], orders, forecasts, ["appui", "autre"], ON)
    assert result.landing_cents >= max(result.committed_cents, result.forecast_cents)


@given(orders=ORDERS)
def test_consumption_adds_up_to_what_has_an_owner_or_is_shared(orders):
    result = money(0, CAPS, [], orders, [], [], ON)
    owned = sum(o.committed_cents for o in orders if o.shared or o.partner)
    assert sum(line.consumed_cents for line in result.partners) == owned


def test_the_totals_and_what_is_outstanding_add_up_the_partners():
    titles = [CONTRIBUTION, replace(CONTRIBUTION, partner="60", received_on=None)]
    orders = [ORDER, replace(ORDER, shared=True)]
    result = money(4500000, CAPS, titles, orders, [], [], ON)
    assert result.cap_total_cents == 4500000
    assert (result.called_cents, result.outstanding_cents) == (1800, 967)
    assert [line.outstanding_cents for line in result.partners] == [67, 900, 0, 0]
    assert (result.direct_cents, result.shared_cents) == (1000, 1000)


def test_what_is_paid_for_a_partner_is_its_own_and_its_part_of_what_is_shared():
    orders = [
        ORDER,
        replace(ORDER, paid_cents=30, partner=None),
        replace(ORDER, paid_cents=101, partner="60", shared=True),
    ]
    caps = [PartnerCap("60", 0, 1), PartnerCap("59", 0, 1)]
    assert paid_parts(caps, iter(orders)) == {"59": 451, "60": 50}
    assert list(paid_parts(caps, orders)) == ["59", "60"]
    assert paid_parts(caps, []) == {"59": 0, "60": 0}


def test_an_attribution_without_a_known_category_is_in_the_landing_all_the_same():
    orders = [replace(ORDER, category=None), replace(ORDER, category="autre")]
    result = money(0, [], [], orders, [Forecast("autre", None, 300, 0)], ["autre"], ON)
    assert result.landing_cents == 2000


@pytest.mark.parametrize(
    ("laureates", "caps"),
    [
        pytest.param({"59": 2}, [("59", 40, 40), ("60", 0, 0)], id="one partner has two"),
        pytest.param({}, [("59", 0, 20), ("60", 0, 30)], id="nobody has one yet"),
    ],
)
def test_laureate_caps(laureates, caps):
    found = laureate_caps([("59", 20), ("60", 30)], laureates, {"59", "60"}, {})
    assert found == [PartnerCap(*cap) for cap in caps]


def test_a_laureate_s_envelope_weighs_nothing_before_its_signature():
    left = date(2017, 5, 22)
    found = laureate_caps([("59", 20), ("60", 30)], {"59": 1}, {"60"}, {"60": left})
    assert found == [PartnerCap("59", 20, 0), PartnerCap("60", 0, 0, left)]


@pytest.mark.parametrize(
    ("consumed", "headroom", "cap", "used"),
    [
        pytest.param(30, 70, 100, 0.3, id="within"),
        pytest.param(120, -20, 100, 1.2, id="beyond"),
        pytest.param(5, -5, 0, None, id="no cap"),
    ],
)
def test_the_share_of_a_cap_that_is_used(consumed, headroom, cap, used):
    line = PartnerMoney("59", 0, 0, consumed, 0, consumed, headroom)
    assert (line.cap_cents, line.used) == (cap, used)


def test_what_has_no_category_is_the_rest_of_each_sum():
    orders = [ORDER, replace(ORDER, order="EJ2", committed_cents=30, paid_cents=7, category=None)]
    found = money(900, CAPS, [], orders, [Forecast("coaching", None, 5, 5)], ["coaching"], ON)
    assert found.uncategorised == CategoryMoney("", 0, 30, 7, 30)
    assert unconsumed_cents(orders) == 1030 - 407
