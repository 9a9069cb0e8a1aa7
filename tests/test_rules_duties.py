"""When promises are due, and whether they are kept."""

from datetime import date

import pytest

from subjects.duties.rule_duties import Due, DueFacts, DutyStatus, due_dates, duty_status

FACTS = DueFacts(
    signature=date(2020, 8, 31),
    end=date(2021, 2, 28),
    event=date(2017, 2, 3),
    calls=(date(2020, 12, 3), date(2020, 11, 20)),
    weeks=(date(2020, 11, 8), date(2020, 11, 15)),
    exercices=(2021, 2020),
    phases={2: (date(2020, 10, 12), None)},
    events={"withdrawal": (date(2017, 4, 28),)},
)
REPORT = "31 January after each exercice"


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        pytest.param("signature", [date(2020, 8, 31)], id="signature"),
        pytest.param("signature + 6 months", [date(2021, 2, 28)], id="calendar months"),
        pytest.param("signature + 1 month", [date(2020, 9, 30)], id="one month"),
        pytest.param("end", [date(2021, 2, 28)], id="end"),
        pytest.param("event", [date(2017, 2, 3)], id="jury day"),
        pytest.param("phase 2 start", [date(2020, 10, 12)], id="start of a phase"),
        pytest.param("phase 2 end", [], id="end of a phase not planned"),
        pytest.param("phase 3 start", [], id="phase not recorded"),
        pytest.param("call + 30 days", [date(2020, 12, 20), date(2021, 1, 2)], id="each call"),
        pytest.param("weekly", [date(2020, 11, 8), date(2020, 11, 15)], id="each week"),
        pytest.param("when withdrawal + 15 working days", [date(2017, 5, 23)], id="working days"),
        pytest.param("when dispute", [], id="has not happened"),
        pytest.param(REPORT, [date(2021, 1, 31), date(2022, 1, 31)], id="each exercice"),
    ],
)
def test_due_dates(rule, expected):
    assert [due.due_on for due in due_dates(rule, FACTS)] == expected


@pytest.mark.parametrize(
    "rule", ["signature", "end", "event", "call", "weekly", "phase 1 end", REPORT, "when unused"]
)
def test_nothing_known_nothing_dated(rule):
    assert due_dates(rule, DueFacts()) == []


@pytest.mark.parametrize(
    ("rule", "opens_on"),
    [
        pytest.param("weekly", date(2020, 11, 8), id="a week, on its last day"),
        pytest.param("call + 30 days", date(2020, 11, 20), id="a call, when it is made"),
        pytest.param("when withdrawal", date(2017, 4, 28), id="a case, when it happens"),
        pytest.param("signature + 1 month", date.min, id="once only, open from the start"),
    ],
)
def test_what_comes_back_opens_with_its_own_day(rule, opens_on):
    assert due_dates(rule, FACTS)[0].opens_on == opens_on


def test_a_report_opens_with_the_year_that_follows():
    assert due_dates(REPORT, FACTS)[0] == Due(date(2021, 1, 1), date(2021, 1, 31))


@pytest.mark.parametrize("rule", ["soon", "signature + 2 years", "phase two start"])
def test_due_dates_refuses_what_it_cannot_read(rule):
    with pytest.raises(ValueError, match="unknown due date"):
        due_dates(rule, FACTS)


@pytest.mark.parametrize(
    ("rule", "on", "kept", "status", "due_on"),
    [
        pytest.param("end", date(2021, 2, 28), (False,), "due", date(2021, 2, 28), id="last day"),
        pytest.param("end", date(2021, 3, 1), (False,), "overdue", date(2021, 2, 28), id="late"),
        pytest.param("end", date(2021, 3, 1), (True,), "kept", date(2021, 2, 28), id="undated"),
        pytest.param(
            "end", date(2021, 3, 9), (True, date(2021, 2, 28)), "kept", date(2021, 2, 28), id="kept"
        ),
        pytest.param(
            "end",
            date(2021, 3, 9),
            (True, date(2021, 3, 1)),
            "kept_late",
            date(2021, 2, 28),
            id="a day late",
        ),
        pytest.param(
            "end",
            date(2021, 3, 1),
            (True, date(2021, 3, 2)),
            "overdue",
            date(2021, 2, 28),
            id="kept after the day looked at",
        ),
        pytest.param(
            "end",
            date(2021, 3, 1),
            (True, date(2021, 3, 1)),
            "kept_late",
            date(2021, 2, 28),
            id="kept on the day looked at",
        ),
        pytest.param(
            REPORT,
            date(2020, 12, 1),
            (True,),
            "kept",
            date(2021, 1, 31),
            id="kept before any opens: the first, not the next",
        ),
        pytest.param("phase 3 end", date(2021, 3, 1), (False,), "due", None, id="day not known"),
        pytest.param("phase 3 end", date(2021, 3, 1), (True,), "kept", None, id="kept anyway"),
        pytest.param(
            "when dispute", date(2021, 3, 1), (False,), "not_applicable", None, id="no such case"
        ),
        pytest.param(
            "when withdrawal",
            date(2017, 4, 27),
            (False,),
            "not_applicable",
            None,
            id="the case is still to come",
        ),
        pytest.param(
            "when withdrawal",
            date(2017, 4, 28),
            (False,),
            "due",
            date(2017, 4, 28),
            id="the day it happens",
        ),
        pytest.param(
            REPORT, date(2020, 12, 1), (False,), "due", date(2021, 1, 31), id="first to come"
        ),
        pytest.param(
            REPORT, date(2021, 6, 1), (False,), "overdue", date(2021, 1, 31), id="first missed"
        ),
        pytest.param(
            REPORT,
            date(2021, 6, 1),
            (True, date(2021, 1, 20)),
            "kept",
            date(2021, 1, 31),
            id="kept until the next opens",
        ),
        pytest.param(
            REPORT,
            date(2022, 1, 1),
            (True, date(2021, 1, 20)),
            "due",
            date(2022, 1, 31),
            id="the next has opened",
        ),
        pytest.param(
            REPORT,
            date(2022, 3, 1),
            (True, date(2022, 1, 10)),
            "kept",
            date(2022, 1, 31),
            id="the last one kept",
        ),
        pytest.param(
            REPORT,
            date(2021, 6, 1),
            (True, date(2021, 2, 20)),
            "kept_late",
            date(2021, 1, 31),
            id="the first one kept late",
        ),
        pytest.param(
            "call + 30 days",
            date(2021, 2, 1),
            (True, date(2020, 11, 25)),
            "overdue",
            date(2021, 1, 2),
            id="second call not paid",
        ),
        pytest.param(
            "call + 30 days",
            date(2021, 2, 1),
            (True, date(2020, 12, 3)),
            "kept",
            date(2021, 1, 2),
            id="paid the day of the second call",
        ),
        pytest.param(
            "call + 30 days",
            date(2020, 11, 30),
            (True, date(2020, 11, 1)),
            "kept",
            date(2020, 12, 20),
            id="paid before it was called",
        ),
        pytest.param(
            "weekly", date(2020, 11, 10), (False,), "overdue", date(2020, 11, 8), id="a week missed"
        ),
    ],
)
def test_duty_status(rule, on, kept, status, due_on):
    is_kept, *day = kept
    found = duty_status(
        "60", "duty", rule, FACTS, on, kept=is_kept, kept_on=day[0] if day else None
    )
    assert found == DutyStatus("60", "duty", status, due_on)


def test_a_duty_declared_without_object_does_not_apply():
    found = duty_status("60", "duty", "end", FACTS, date(2021, 3, 1), kept=False, applies=False)
    assert found == DutyStatus("60", "duty", "not_applicable", None)
