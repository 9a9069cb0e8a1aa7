"""Terms and caps of agreements: signature, amendments, last phase, termination."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subjects.calendar.rule_terms import (
    AgreementState,
    Amendment,
    add_months,
    agreement_state,
    all_ended,
    cap_in_force,
    in_force,
    is_covered,
    latest_term,
    signed_after_end,
)

SIGNED = date(2020, 8, 31)


def amendment(number="1", signed=date(2021, 2, 8), effective=None, cap=None, ends=None):
    return Amendment(number, signed, effective, cap, ends)


def state(on, signed=SIGNED, amendments=(), phase_end=None, convention=True, terminated=None):
    return agreement_state(
        "60", signed, 900000, 6, amendments, phase_end, on, convention, terminated
    )


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        pytest.param(date(2020, 8, 31), 6, date(2021, 2, 28), id="31 August, common year"),
        pytest.param(date(2019, 8, 31), 6, date(2020, 2, 29), id="31 August, leap year"),
        pytest.param(date(2020, 9, 15), 6, date(2021, 3, 15), id="same day"),
        pytest.param(date(2016, 11, 30), 3, date(2017, 2, 28), id="charter of 30 November"),
        pytest.param(date(2020, 12, 31), 12, date(2021, 12, 31), id="December to December"),
        pytest.param(date(2020, 6, 30), 6, date(2020, 12, 30), id="lands in December"),
        pytest.param(date(2021, 3, 31), 0, date(2021, 3, 31), id="no month"),
    ],
)
def test_add_months(day, months, expected):
    assert add_months(day, months) == expected


@given(day=st.dates(date(1990, 1, 1), date(2090, 1, 1)), months=st.integers(0, 60))
def test_add_months_lands_in_the_month_meant_and_never_later_in_it(day, months):
    later = add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day <= day.day


@pytest.mark.parametrize(
    ("on", "cap"),
    [
        pytest.param(date(2021, 2, 7), 900000, id="before its signature"),
        pytest.param(date(2021, 2, 28), 900000, id="signed, not yet effective"),
        pytest.param(date(2021, 3, 1), 720000, id="the day it takes effect"),
    ],
)
def test_cap_follows_the_amendment_from_the_later_of_signature_and_effect(on, cap):
    lowered = amendment(effective=date(2021, 3, 1), cap=720000)
    assert cap_in_force(900000, [lowered], on) == cap


def test_an_effect_before_the_signature_waits_for_the_signature():
    early = amendment(signed=date(2021, 2, 8), effective=date(2021, 1, 1), cap=1)
    assert in_force([early], date(2021, 2, 7)) == []
    assert in_force([early], date(2021, 2, 8)) == [early]


def test_amendments_of_the_same_day_follow_their_number():
    numbers = ["10", "2", "sans", "2 bis", "1"]
    ordered = in_force([amendment(number) for number in numbers], date(2021, 3, 1))
    assert [a.number for a in ordered] == ["1", "2", "2 bis", "10", "sans"]


def test_a_later_amendment_without_cap_leaves_the_previous_cap():
    amendments = [amendment("2", date(2021, 2, 20)), amendment("1", cap=720000)]
    assert cap_in_force(900000, amendments, date(2021, 3, 1)) == 720000


@pytest.mark.parametrize(
    ("amendments", "term"),
    [
        pytest.param([], date(2021, 2, 28), id="none"),
        pytest.param([amendment(ends=date(2021, 4, 30))], date(2021, 4, 30), id="longer"),
        pytest.param([amendment(ends=date(2021, 2, 10))], date(2021, 2, 10), id="shorter"),
        pytest.param([amendment(cap=1)], date(2021, 2, 28), id="about the cap only"),
    ],
)
def test_latest_term(amendments, term):
    assert latest_term(SIGNED, 6, amendments, date(2021, 2, 8)) == term


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        pytest.param(
            {"on": date(2020, 8, 30)},
            AgreementState("60", None, None, 900000, None, False),
            id="signed later",
        ),
        pytest.param(
            {"on": date(2021, 1, 1), "signed": None},
            AgreementState("60", None, None, 900000, None, False),
            id="not signed",
        ),
        pytest.param(
            {"on": date(2021, 2, 28)},
            AgreementState("60", SIGNED, date(2021, 2, 28), 900000, date(2021, 2, 28), False),
            id="last day",
        ),
        pytest.param(
            {"on": date(2021, 3, 1)},
            AgreementState("60", SIGNED, date(2021, 2, 28), 900000, date(2021, 2, 28), True),
            id="day after",
        ),
        pytest.param(
            {"on": date(2021, 3, 1), "phase_end": date(2021, 2, 1)},
            AgreementState("60", SIGNED, date(2021, 2, 1), 900000, date(2021, 2, 28), True),
            id="phase 5 ends a convention",
        ),
        pytest.param(
            {"on": SIGNED},
            AgreementState("60", SIGNED, date(2021, 2, 28), 900000, date(2021, 2, 28), False),
            id="the day of signature",
        ),
        pytest.param(
            {"on": date(2021, 2, 1), "phase_end": date(2021, 2, 1)},
            AgreementState("60", SIGNED, date(2021, 2, 1), 900000, date(2021, 2, 28), False),
            id="the day phase 5 ends",
        ),
        pytest.param(
            {"on": date(2021, 1, 31), "phase_end": date(2021, 2, 1)},
            AgreementState("60", SIGNED, date(2021, 2, 28), 900000, date(2021, 2, 28), False),
            id="phase 5 not ended yet",
        ),
        pytest.param(
            {"on": date(2021, 5, 1), "phase_end": date(2021, 4, 1)},
            AgreementState("60", SIGNED, date(2021, 2, 28), 900000, date(2021, 2, 28), True),
            id="phase 5 ended past the term",
        ),
        pytest.param(
            {"on": date(2021, 2, 10), "phase_end": date(2021, 2, 1), "convention": False},
            AgreementState("60", SIGNED, date(2021, 2, 28), 900000, date(2021, 2, 28), False),
            id="a charter does not end with its last phase",
        ),
        pytest.param(
            {"on": date(2021, 1, 1), "terminated": date(2021, 1, 20)},
            AgreementState("60", SIGNED, date(2021, 1, 20), 900000, date(2021, 2, 28), False),
            id="leaving",
        ),
        pytest.param(
            {"on": date(2021, 3, 2), "amendments": [amendment(ends=date(2021, 4, 30), cap=7)]},
            AgreementState("60", SIGNED, date(2021, 4, 30), 7, date(2021, 4, 30), False),
            id="amended",
        ),
    ],
)
def test_agreement_state(arguments, expected):
    assert state(**arguments) == expected


@pytest.mark.parametrize(
    ("signed", "expected"),
    [
        pytest.param(date(2021, 2, 28), False, id="on the last day"),
        pytest.param(date(2021, 3, 1), True, id="the day after"),
    ],
)
def test_signed_after_end(signed, expected):
    extension = amendment(signed=signed, ends=date(2021, 6, 30))
    late = signed_after_end(SIGNED, 6, [extension], None, date(2021, 7, 1), True)
    assert late == ([extension] if expected else [])


def test_signed_after_end_counts_the_extensions_signed_in_time():
    first = amendment("1", date(2021, 2, 20), ends=date(2021, 4, 30))
    second = amendment("2", date(2021, 4, 30), ends=date(2021, 5, 31))
    assert signed_after_end(SIGNED, 6, [second, first], None, date(2021, 7, 1), True) == []


def test_signed_after_end_does_not_look_at_later_signatures():
    extension = amendment(signed=date(2021, 3, 10))
    assert signed_after_end(SIGNED, 6, [extension], None, date(2021, 3, 9), True) == []
    assert signed_after_end(SIGNED, 6, [extension], None, date(2021, 3, 10), True) == [extension]
    later = amendment("2", date(2021, 3, 11))
    found = signed_after_end(SIGNED, 6, [later, extension], None, date(2021, 3, 10), True)
    assert found == [extension]


def test_signed_after_end_of_an_agreement_that_a_notice_ended():
    extension = amendment(signed=date(2021, 2, 2))
    arguments = (SIGNED, 6, [extension], None, date(2021, 3, 1), True)
    assert signed_after_end(*arguments, date(2021, 2, 1)) == [extension]
    assert signed_after_end(*arguments, date(2021, 2, 2)) == []


def test_signed_after_end_of_a_convention_whose_last_phase_is_over():
    extension = amendment(signed=date(2021, 2, 2))
    arguments = (SIGNED, 6, [extension], date(2021, 2, 1), date(2021, 3, 1))
    assert signed_after_end(*arguments, True) == [extension]
    assert signed_after_end(*arguments, False) == []


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        pytest.param([], False, id="no agreement"),
        pytest.param([None], False, id="none signed"),
        pytest.param([SIGNED], True, id="over"),
        pytest.param([SIGNED, date(2020, 9, 1)], False, id="one under way"),
        pytest.param([SIGNED, None], True, id="one never signed"),
    ],
)
def test_all_ended(days, expected):
    assert all_ended(state(date(2021, 3, 1), signed=day) for day in days) is expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        pytest.param(date(2020, 8, 30), False, id="day before signature"),
        pytest.param(date(2020, 8, 31), True, id="day of signature"),
        pytest.param(date(2021, 2, 28), True, id="last day"),
        pytest.param(date(2021, 3, 1), False, id="day after"),
    ],
)
def test_is_covered(day, expected):
    states = [state(date(2021, 6, 1)), state(date(2021, 6, 1), signed=None)]
    assert is_covered(day, states) is expected
