"""When notices end, and what they end."""

from dataclasses import replace
from datetime import date

import pytest

from subjects.calendar.rule_notices import (
    Notice,
    NoticeState,
    NoticeTerms,
    exit_day,
    last_notice_day,
    notice_ends_on,
    notice_states,
)

TERMS = NoticeTerms(working_days=15, months=1)
RECEIVED = date(2017, 4, 28)
FORMAL = Notice("59", "formal_notice", date(2021, 1, 31), None, False, None)
WITHDRAWAL = Notice("PARIS", "withdrawal", RECEIVED, None, False, None)
TERMINATION = Notice("PARIS", "termination", date(2017, 5, 2), None, False, None)


@pytest.mark.parametrize(
    ("kind", "terms", "ends_on"),
    [
        pytest.param("withdrawal", TERMS, date(2017, 5, 23), id="15 working days"),
        pytest.param("formal_notice", TERMS, date(2017, 5, 28), id="one month"),
        pytest.param("termination", TERMS, RECEIVED, id="the day itself"),
        pytest.param("difficulty", TERMS, None, id="until lifted"),
        pytest.param("dispute", TERMS, None, id="until settled"),
        pytest.param("withdrawal", NoticeTerms(None, 1), None, id="the text gives no notice"),
        pytest.param("formal_notice", NoticeTerms(15, None), None, id="the text gives no time"),
    ],
)
def test_notice_ends_on(kind, terms, ends_on):
    assert notice_ends_on(kind, RECEIVED, terms) == ends_on


def test_a_formal_notice_at_the_end_of_january_ends_with_february():
    assert notice_ends_on("formal_notice", date(2021, 1, 31), TERMS) == date(2021, 2, 28)


def test_notice_ends_on_refuses_another_word():
    with pytest.raises(ValueError, match="unknown kind of notice 'letter'"):
        notice_ends_on("letter", RECEIVED, TERMS)


@pytest.mark.parametrize(
    ("changes", "on", "is_open", "may_terminate"),
    [
        pytest.param({}, date(2021, 2, 28), True, False, id="last day of its month"),
        pytest.param({}, date(2021, 3, 1), True, True, id="day after"),
        pytest.param({"lifted_on": date(2021, 3, 1)}, date(2021, 3, 1), False, False, id="lifted"),
        pytest.param(
            {"lifted_on": date(2021, 3, 2)}, date(2021, 3, 1), True, True, id="lifted later"
        ),
        pytest.param(
            {"answered_on": date(2021, 2, 28), "is_satisfactory": True},
            date(2021, 3, 1),
            False,
            False,
            id="answered in time",
        ),
        pytest.param(
            {"answered_on": date(2021, 3, 1), "is_satisfactory": True},
            date(2021, 3, 1),
            False,
            True,
            id="answered too late",
        ),
        pytest.param(
            {"answered_on": date(2021, 3, 2), "is_satisfactory": True},
            date(2021, 3, 1),
            True,
            True,
            id="answer still to come",
        ),
        pytest.param(
            {"answered_on": date(2021, 2, 28)},
            date(2021, 3, 1),
            True,
            True,
            id="answered, not satisfactorily",
        ),
        pytest.param({"kind": "difficulty"}, date(2021, 3, 1), True, False, id="a difficulty"),
        pytest.param(
            {"kind": "difficulty", "answered_on": date(2021, 2, 3), "is_satisfactory": True},
            date(2021, 3, 1),
            True,
            False,
            id="a difficulty answered, and not lifted",
        ),
        pytest.param(
            {"kind": "dispute", "answered_on": date(2021, 2, 3), "is_satisfactory": True},
            date(2021, 3, 1),
            False,
            False,
            id="a dispute settled by its answer",
        ),
    ],
)
def test_notice_state(changes, on, is_open, may_terminate):
    [state] = notice_states([replace(FORMAL, **changes)], TERMS, on)
    assert (state.is_open, state.may_terminate) == (is_open, may_terminate)


def test_notices_are_sorted_and_known_from_their_receipt():
    notices = [FORMAL, replace(FORMAL, partner="60"), replace(FORMAL, kind="difficulty")]
    assert notice_states(notices, TERMS, date(2021, 1, 30)) == []
    states = notice_states(notices, TERMS, date(2021, 1, 31))
    assert [(s.partner, s.kind) for s in states] == [
        ("59", "difficulty"),
        ("59", "formal_notice"),
        ("60", "formal_notice"),
    ]
    assert states[1] == NoticeState(
        "59", "formal_notice", date(2021, 1, 31), date(2021, 2, 28), None, True, False
    )


@pytest.mark.parametrize(
    ("notices", "on", "expected"),
    [
        pytest.param([], RECEIVED, None, id="no notice"),
        pytest.param([WITHDRAWAL], date(2017, 4, 27), None, id="not received yet"),
        pytest.param([WITHDRAWAL], RECEIVED, date(2017, 5, 23), id="known from its receipt"),
        pytest.param(
            [replace(WITHDRAWAL, lifted_on=date(2017, 5, 2))], date(2017, 5, 2), None, id="lifted"
        ),
        pytest.param([replace(WITHDRAWAL, partner="60")], RECEIVED, None, id="another's"),
        pytest.param(
            [replace(WITHDRAWAL, kind="formal_notice")],
            date(2017, 9, 1),
            None,
            id="a formal notice alone ends nothing",
        ),
        pytest.param(
            [WITHDRAWAL, replace(WITHDRAWAL, kind="termination", received_on=date(2017, 5, 9))],
            date(2017, 5, 9),
            date(2017, 5, 9),
            id="the earliest",
        ),
        pytest.param([TERMINATION], date(2017, 5, 2), date(2017, 5, 2), id="a termination's day"),
        pytest.param(
            [replace(TERMINATION, effective_on=date(2017, 6, 30))],
            date(2017, 5, 2),
            date(2017, 6, 30),
            id="a termination's day of effect, still to come",
        ),
        pytest.param(
            [replace(TERMINATION, effective_on=date(2017, 6, 30), lifted_on=date(2017, 6, 29))],
            date(2017, 7, 1),
            None,
            id="a termination lifted before its effect",
        ),
        pytest.param(
            [replace(TERMINATION, lifted_on=date(2017, 7, 1))],
            date(2017, 6, 30),
            date(2017, 5, 2),
            id="a lifting still to come",
        ),
        pytest.param(
            [replace(WITHDRAWAL, effective_on=date(2017, 4, 29))],
            RECEIVED,
            date(2017, 5, 23),
            id="a withdrawal keeps its notice, whatever day it says",
        ),
    ],
)
def test_exit_day(notices, on, expected):
    assert exit_day(notices, TERMS, "PARIS", on) == expected


@pytest.mark.parametrize(
    ("answered_on", "seen"),
    [
        pytest.param(None, None, id="no answer"),
        pytest.param(date(2021, 2, 9), date(2021, 2, 9), id="the day before"),
        pytest.param(date(2021, 2, 10), date(2021, 2, 10), id="on the day"),
        pytest.param(date(2021, 2, 11), None, id="still to come"),
    ],
)
def test_a_notice_bears_its_words_and_the_answer_known_on_the_day(answered_on, seen):
    notice = Notice(
        "59", "dispute", date(2021, 2, 1), answered_on, False, None, "Nord", "DINUM", "Versement"
    )
    [state] = notice_states([notice], TERMS, date(2021, 2, 10))
    assert state == NoticeState(
        "59", "dispute", date(2021, 2, 1), None, None, True, False, seen,
        "Nord", "DINUM", "Versement",
    )  # fmt: skip


def test_a_text_without_withdrawal_lets_nobody_leave_by_one():
    assert exit_day([WITHDRAWAL], NoticeTerms(None, 1), "PARIS", date(2017, 12, 31)) is None


@pytest.mark.parametrize(
    ("kind", "terms", "ends_on", "expected"),
    [
        pytest.param(
            "withdrawal", TERMS, date(2017, 5, 23), date(2017, 5, 1), id="15 working days before"
        ),
        pytest.param("withdrawal", TERMS, date(2017, 5, 22), date(2017, 4, 27), id="a day sooner"),
        pytest.param("formal_notice", TERMS, date(2021, 2, 28), date(2021, 1, 31), id="a month"),
        pytest.param("withdrawal", NoticeTerms(None, 1), RECEIVED, None, id="no withdrawal"),
        pytest.param("difficulty", TERMS, RECEIVED, None, id="no time at all"),
    ],
)
def test_last_notice_day(kind, terms, ends_on, expected):
    assert last_notice_day(kind, terms, ends_on) == expected
