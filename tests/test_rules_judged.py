"""How a duty is judged: by the data where they tell, else by what is declared."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subjects.duties.rule_duties import (
    Declaration,
    DueFacts,
    DutyStatus,
    Proof,
    declared_of,
    judged,
    times_begun,
    worst,
)

SIGNED, END, ON = date(2020, 9, 15), date(2021, 3, 15), date(2021, 2, 1)
CALLS = (date(2020, 10, 1), date(2020, 12, 1))
FACTS = DueFacts(
    signature=SIGNED,
    end=END,
    calls=CALLS,
    phases={
        2: (None, date(2020, 10, 30)),
        3: (None, END),
        4: (None, None),
        5: (None, date(2021, 4, 2)),
    },
)


def declared(situation, noted_on=None):
    return Declaration("59", "duty", situation, noted_on, "")


@pytest.mark.parametrize(
    ("rule", "evidence", "declaration", "status", "due_on"),
    [
        pytest.param(
            "phase 2 end",
            [Proof(kept=True, kept_on=date(2020, 10, 30))],
            declared("not_kept"),
            "kept",
            date(2020, 10, 30),
            id="the data win over a denial",
        ),
        pytest.param(
            "phase 2 end",
            [Proof(kept=False)],
            declared("kept"),
            "overdue",
            date(2020, 10, 30),
            id="the data win over a claim",
        ),
        pytest.param(
            "phase 2 end",
            [],
            declared("kept", date(2020, 10, 31)),
            "kept_late",
            date(2020, 10, 30),
            id="declared kept, a day late",
        ),
        pytest.param(
            "phase 2 end",
            [],
            declared("kept", date(2021, 2, 2)),
            "overdue",
            date(2020, 10, 30),
            id="declared later than the day looked at",
        ),
        pytest.param(
            "phase 2 end",
            [],
            declared("kept", ON),
            "kept_late",
            date(2020, 10, 30),
            id="declared on the day looked at",
        ),
        pytest.param(
            "weekly",
            [Proof(kept=True, day=date(2021, 1, 3)), Proof(kept=False, day=ON)],
            None,
            "due",
            ON,
            id="each week on its own day",
        ),
        pytest.param(
            "phase 5 end", [], declared("running"), "due", date(2021, 4, 2), id="under way"
        ),
        pytest.param(
            "phase 2 end", [], declared("not_kept"), "overdue", date(2020, 10, 30), id="not kept"
        ),
        pytest.param(
            "phase 2 end", [], declared("not_applicable"), "not_applicable", None, id="no object"
        ),
        pytest.param("phase 2 end", [], None, "overdue", date(2020, 10, 30), id="nothing said"),
        pytest.param(
            "call + 30 days",
            [
                Proof(kept=True, kept_on=date(2020, 10, 20), day=CALLS[0]),
                Proof(kept=True, kept_on=date(2021, 1, 2), day=CALLS[1]),
            ],
            None,
            "kept_late",
            date(2020, 12, 31),
            id="each call against its own day, the second a day late",
        ),
        pytest.param(
            "call + 30 days",
            [Proof(kept=False, day=CALLS[0]), Proof(kept=False, day=CALLS[1])],
            None,
            "overdue",
            date(2020, 10, 31),
            id="the first call missed speaks",
        ),
        pytest.param(
            "when amendment + 1 month",
            [Proof(kept=False, day=date(2021, 1, 20))],
            None,
            "due",
            date(2021, 2, 20),
            id="a case of its own day",
        ),
    ],
)
def test_judged(rule, evidence, declaration, status, due_on):
    found = judged("59", "duty", rule, FACTS, ON, evidence=evidence, declaration=declaration)
    assert found == DutyStatus("59", "duty", status, due_on)


@pytest.mark.parametrize(
    ("declaration", "status"),
    [
        pytest.param(None, "not_applicable", id="nothing binds yet"),
        pytest.param(declared("running"), "not_applicable", id="under way, binding no one"),
        pytest.param(declared("kept", SIGNED), "kept", id="kept all the same"),
        pytest.param(declared("kept", date(2021, 2, 2)), "not_applicable", id="to be kept later"),
    ],
)
def test_before_the_signature(declaration, status):
    facts = DueFacts(phases=FACTS.phases)
    found = judged("59", "duty", "phase 2 end", facts, ON, declaration=declaration)
    due_on = date(2020, 10, 30) if status == "kept" else None
    assert found == DutyStatus("59", "duty", status, due_on)


@pytest.mark.parametrize(
    ("rule", "status"),
    [
        pytest.param("phase 5 end", "not_applicable", id="a phase to come"),
        pytest.param("phase 4 end", "not_applicable", id="a phase never dated"),
        pytest.param("phase 2 end", "overdue", id="a phase that was due before"),
        pytest.param("phase 3 end", "overdue", id="a phase due on the last day"),
        pytest.param("call + 30 days", "overdue", id="a call due before"),
        pytest.param("event", "not_applicable", id="a day that will not be"),
        pytest.param("end", "not_applicable", id="a term that will not come"),
        pytest.param("when withdrawal + 15 working days", "not_applicable", id="due after it"),
    ],
)
def test_once_a_notice_ended_the_agreement_what_was_to_come_lapses(rule, status):
    found = judged("59", "duty", rule, FACTS, date(2021, 5, 1), left=True)
    assert found.status == status


@pytest.mark.parametrize(
    ("rule", "status"),
    [
        pytest.param("phase 5 end", "not_applicable", id="a phase to come"),
        pytest.param("weekly", "not_applicable", id="no week any more"),
        pytest.param("when unused + 3 months", "overdue", id="what is to be given back"),
        pytest.param("31 January after each exercice", "overdue", id="its report on the funds"),
        pytest.param("end", "overdue", id="what it received is still to be attached"),
    ],
)
def test_what_the_state_owes_of_money_outlives_a_partner_s_leaving(rule, status):
    facts = replace(FACTS, exercices=(2020,), weeks=(date(2021, 3, 18),), end=date(2021, 1, 15))
    facts = replace(facts, events={"unused": (date(2021, 1, 15),)})
    found = judged("59", "duty", rule, facts, date(2021, 5, 1), left=True, is_state=True)
    assert found.status == status


@pytest.mark.parametrize(
    ("evidence", "declaration", "expected"),
    [
        pytest.param([Proof(kept=True, kept_on=SIGNED)], None, "suspended", id="shown kept"),
        pytest.param([], declared("kept", SIGNED), "suspended", id="declared kept"),
        pytest.param([], None, "suspended", id="overdue"),
        pytest.param([], declared("not_applicable"), "not_applicable", id="without object"),
    ],
)
def test_an_open_difficulty_suspends_a_duty(evidence, declaration, expected):
    found = judged(
        "59", "duty", "phase 2 end", FACTS, ON,
        evidence=evidence, declaration=declaration, is_suspended=True,
    )  # fmt: skip
    assert found.status == expected


@pytest.mark.parametrize(
    ("broken_on", "expected"),
    [
        pytest.param(None, ("due", date(2021, 3, 15)), id="still to be kept"),
        pytest.param(ON, ("overdue", ON), id="broken: overdue at once"),
    ],
)
def test_what_is_broken_for_good_is_overdue_before_its_term(broken_on, expected):
    facts = replace(FACTS, end=date(2021, 3, 15))
    evidence = [Proof(kept=False, broken_on=broken_on)]
    assert judged("59", "duty", "end", facts, ON, evidence=evidence) == DutyStatus(
        "59", "duty", *expected
    )


AMENDED = {"1": date(2020, 12, 1), "2": date(2021, 1, 10), "10": date(2020, 11, 1)}
ONE, ALL = declared("kept", date(2020, 12, 20)), declared("kept", date(2021, 1, 9))


def test_the_times_of_a_duty_come_in_order_of_days():
    found = times_begun("when amendment + 1 month", AMENDED, FACTS, ON)
    assert [*found] == ["10", "1", "2"]
    assert found["1"].events == {"amendment": (date(2020, 12, 1),)}
    years = {"2020": date(2020, 12, 31), "2021": date(2021, 12, 31)}
    rule = "31 January after each exercice"
    assert [*times_begun(rule, years, FACTS, ON)] == ["2020"]
    assert [*times_begun(rule, years, FACTS, date(2020, 12, 1))] == [
        "2020"
    ]  # none begun: the first


@pytest.mark.parametrize(
    ("declarations", "reference", "expected"),
    [
        pytest.param([replace(ONE, reference="1")], "1", date(2020, 12, 20), id="its own"),
        pytest.param([replace(ONE, reference="1")], "2", None, id="another's"),
        pytest.param([ALL], "1", date(2021, 1, 9), id="one for all, later than it"),
        pytest.param([ALL], "2", None, id="one for all, before it"),
        pytest.param([replace(ALL, noted_on=None)], "2", None, id="one for all, undated"),
        pytest.param(
            [ALL, replace(ONE, reference="1")], "1", date(2020, 12, 20), id="its own wins"
        ),
        pytest.param([], "1", None, id="nothing declared"),
    ],
)
def test_what_is_declared_of_one_time(declarations, reference, expected):
    found = declared_of(declarations, reference, AMENDED[reference], is_first=False)
    assert (found.noted_on if found else None) == expected
    is_undated = declarations == [replace(ALL, noted_on=None)]
    assert (found is not None) == (expected is not None or is_undated)


def test_what_is_declared_of_all_speaks_of_the_first_time_even_before_it():
    assert declared_of([ONE], "2", AMENDED["2"], is_first=True) is ONE


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        pytest.param(date(2021, 3, 14), ("overdue", date(2021, 3, 14)), id="a week before the end"),
        pytest.param(date(2021, 3, 21), ("not_applicable", None), id="a week after the end"),
    ],
)
def test_weeks_after_a_termination_lapse(day, expected):
    evidence = [Proof(kept=False, day=day)]
    found = judged("59", "duty", "weekly", FACTS, date(2021, 5, 1), evidence=evidence, left=True)
    assert found == DutyStatus("59", "duty", *expected)


def test_a_duty_kept_stays_kept_after_a_termination():
    evidence = [Proof(kept=True, kept_on=date(2021, 3, 1))]
    found = judged(
        "59", "duty", "phase 5 end", FACTS, date(2021, 5, 1), evidence=evidence, left=True
    )
    assert found.status == "kept"


def status(word, due_on=None):
    return DutyStatus("59", "duty", word, due_on)


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [
        pytest.param(
            [status("kept", date(2021, 5, 1)), status("overdue", date(2021, 4, 1))],
            status("overdue", date(2021, 4, 1)),
            id="overdue before kept",
        ),
        pytest.param(
            [status("due", date(2021, 5, 1)), status("due", date(2021, 4, 1)), status("due")],
            status("due", date(2021, 4, 1)),
            id="first due, undated last",
        ),
        pytest.param(
            [status("kept", date(2021, 4, 1)), status("kept", date(2021, 5, 1))],
            status("kept", date(2021, 5, 1)),
            id="last kept",
        ),
        pytest.param(
            [status("kept"), status("kept_late", date(2021, 5, 1)), status("not_applicable")],
            status("kept_late", date(2021, 5, 1)),
            id="late before kept, and without object last",
        ),
    ],
)
def test_worst(statuses, expected):
    assert worst(statuses) == expected


def test_worst_may_speak_for_another_party():
    assert worst([status("kept")], partner=None) == DutyStatus(None, "duty", "kept", None)
    assert worst([status("kept")], partner="60") == DutyStatus("60", "duty", "kept", None)


def test_worst_of_nothing_is_refused():
    with pytest.raises(ValueError, match=r"^no status to choose from$"):
        worst([])


STATUSES = st.builds(
    status,
    st.sampled_from(["kept", "kept_late", "due", "overdue", "not_applicable"]),
    st.none() | st.dates(date(2020, 1, 1), date(2021, 12, 31)),
)


@given(st.lists(STATUSES, min_size=1), st.randoms())
def test_worst_is_one_of_them_in_whatever_order(statuses, random):
    found = worst(statuses)
    assert found in statuses
    random.shuffle(statuses)
    assert worst(statuses) == found


@given(
    st.sampled_from(["weekly", "call + 30 days", "when amendment + 1 month", "phase 2 end"]),
    st.lists(
        st.builds(
            Proof,
            kept=st.booleans(),
            kept_on=st.sampled_from([None, None, date(2020, 12, 1), date(2021, 1, 20)]),
            day=st.none() | st.dates(date(2020, 9, 1), date(2021, 2, 20)),
        ),
        min_size=1,
        max_size=12,
    ),
    st.booleans(),
)
def test_all_the_evidence_says_the_worst_of_each(rule, evidence, left):
    facts = replace(FACTS, end=date(2021, 1, 5))

    def judge(shown):
        return judged("59", "duty", rule, facts, ON, evidence=shown, left=left)

    assert judge(evidence) == worst(judge([one]) for one in evidence)
