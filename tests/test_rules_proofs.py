"""What the data prove of a promise, and what they do not tell."""

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subjects.calendar.rule_events import PartnerEvent
from subjects.calendar.rule_notices import Notice, NoticeTerms
from subjects.calendar.rule_terms import Amendment
from subjects.duties import rule_proofs, rule_proofs_money
from subjects.duties.rule_duties import Proof
from subjects.duties.rule_problems import PublicProblem
from subjects.money.rule_money import Contribution
from subjects.teams.rule_coaching import Note, Team, sums_by_team, weeks

ON = date(2021, 1, 31)
START = date(2021, 1, 4)


def kept(*days):
    return [Proof(kept=True, kept_on=day) for day in days]


def title(called_on, received_on=None, received=0, attached_on=None, called=900_000, number="T1"):
    return Contribution(
        "59", number, called_on, called, received_on, received, None, 0, attached_on
    )


def receipt(received_on, received, number="T1"):
    """Return another line of a title: the call is on the first one."""
    return title(None, received_on, received, called=0, number=number)


CALLED, RECEIVED = date(2020, 10, 3), date(2020, 10, 28)


@pytest.mark.parametrize(
    ("titles", "receipts_max", "expected"),
    [
        pytest.param([], 1, [], id="nothing called: nothing to tell"),
        pytest.param([title(date(2021, 2, 1))], 1, [], id="called later"),
        pytest.param([title(CALLED, called=0)], 1, [], id="a call of nothing"),
        pytest.param([title(CALLED, RECEIVED, 900_000)], 1, [True], id="received whole"),
        pytest.param([title(CALLED, RECEIVED, 899_999)], 1, [False], id="a cent short"),
        pytest.param([title(CALLED, date(2021, 2, 1), 900_000)], 1, [False], id="received later"),
        pytest.param(
            [title(CALLED, RECEIVED, 900_000), title(date(2020, 12, 3), ON, 900_000, number="T2")],
            1,
            [True, False],
            id="one receipt allowed, two came",
        ),
        pytest.param(
            [title(CALLED, RECEIVED, 900_000), title(date(2020, 12, 3), ON, 900_000, number="T2")],
            None,
            [True, True],
            id="as many as you like",
        ),
    ],
)
def test_calls_paid(titles, receipts_max, expected):
    found = rule_proofs_money.calls_paid(titles, ON, receipts_max)
    assert [shown.kept for shown in found] == expected
    assert [shown.day for shown in found] == [t.called_on for t in titles][: len(expected)]
    assert [shown.kept_on for shown in found] == [t.received_on for t in titles][: len(expected)]


@pytest.mark.parametrize(
    ("lines", "receipts_max", "expected"),
    [
        pytest.param(
            [title(CALLED, RECEIVED, 500_000), receipt(ON, 400_000)],
            None,
            [(True, ON)],
            id="whole on the day of the last receipt",
        ),
        pytest.param(
            [title(CALLED, ON, 400_000), receipt(RECEIVED, 500_000)],
            None,
            [(True, ON)],
            id="the call beside the last receipt",
        ),
        pytest.param(
            [title(CALLED, RECEIVED, 500_000), receipt(ON, 399_999)],
            None,
            [(False, ON)],
            id="a cent short in all",
        ),
        pytest.param(
            [title(CALLED, RECEIVED, 500_000), receipt(date(2021, 2, 1), 400_000)],
            None,
            [(False, date(2021, 2, 1))],
            id="the last one received later",
        ),
        pytest.param(
            [title(CALLED, RECEIVED, 500_000), receipt(ON, 400_000)],
            1,
            [(False, ON)],
            id="two receipts where one is allowed",
        ),
        pytest.param(
            [title(CALLED, RECEIVED, 900_000), title(ON, number="T2"), receipt(ON, 1, "T2")],
            2,
            [(True, RECEIVED), (False, ON)],
            id="receipts are a title's own",
        ),
    ],
)
def test_a_call_is_paid_when_its_receipts_make_it_whole(lines, receipts_max, expected):
    for order in (lines, lines[::-1]):
        found = rule_proofs_money.calls_paid(order, ON, receipts_max)
        assert [(shown.kept, shown.kept_on) for shown in found] == expected


def test_calls_come_in_the_order_of_their_days():
    late, early = title(date(2020, 12, 3), ON, 900_000), title(CALLED, RECEIVED, 900_000)
    found = rule_proofs_money.calls_paid([late, replace(early, title_number="T9")], ON, 1)
    assert [(shown.day, shown.kept) for shown in found] == [
        (CALLED, True),
        (date(2020, 12, 3), False),
    ]


def test_a_call_of_a_cent_made_on_the_day_counts():
    assert rule_proofs_money.calls_made([title(ON, called=1)], ON) == kept(ON)


def test_calls_made_since_the_first():
    titles = [title(date(2020, 12, 3)), title(CALLED), title(date(2021, 2, 1))]
    assert rule_proofs_money.calls_made(titles, ON) == kept(CALLED)
    assert rule_proofs_money.calls_made(titles, date(2020, 10, 2)) == []


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        pytest.param(title(CALLED), [], id="nothing received, nothing to attach"),
        pytest.param(title(CALLED, RECEIVED, 0), [], id="a receipt of nothing"),
        pytest.param(title(CALLED, RECEIVED, 1), [False], id="received and not attached"),
        pytest.param(title(CALLED, RECEIVED, 1, ON), [True], id="attached on the day"),
        pytest.param(title(CALLED, RECEIVED, 1, date(2021, 2, 1)), [False], id="attached later"),
    ],
)
def test_receipts_attached(found, expected):
    shown = rule_proofs_money.receipts_attached([found], ON)
    assert [one.kept for one in shown] == expected
    assert all(one.kept_on == found.attached_on for one in shown)


def team(name="EQ1", intrapreneurs=1, ends_on=None, starts_on=START):
    return Team(name, "59", starts_on, ends_on, intrapreneurs)


def note(held_on, released=100, present=True, team="EQ1"):
    return Note(team, held_on, present, released)


def weekly_points(teams, notes, on):
    return rule_proofs.weekly_points(teams, sums_by_team(teams, notes, on), on)


def released_days(teams, notes, days_per_week, on):
    return rule_proofs.released_days(teams, sums_by_team(teams, notes, on), days_per_week, on)


def test_what_many_teams_have_in_common_is_said_once():
    teams = [team(name) for name in ("EQ1", "EQ2", "EQ3")]
    notes = [note(date(2021, 1, 4), team=name) for name in ("EQ1", "EQ2")]
    assert weekly_points(teams, notes, date(2021, 1, 10)) == [
        Proof(kept=True, day=date(2021, 1, 10)),
        Proof(kept=False, day=date(2021, 1, 10)),
    ]
    assert rule_proofs.week_ends(teams, date(2021, 1, 17)) == [
        date(2021, 1, 10), date(2021, 1, 10), date(2021, 1, 17), date(2021, 1, 17)
    ]  # fmt: skip
    assert rule_proofs.week_ends([team(), team(starts_on=None)], date(2021, 1, 17)) == [
        date(2021, 1, 10), date(2021, 1, 17)
    ]  # fmt: skip
    ending = [team(), team(ends_on=date(2021, 1, 12))]
    assert rule_proofs.week_ends(ending, date(2021, 1, 17)) == [
        date(2021, 1, 10), date(2021, 1, 10), date(2021, 1, 12), date(2021, 1, 17)
    ]  # fmt: skip


def test_weekly_points_of_ended_weeks_only():
    notes = [note(date(2021, 1, 4)), note(date(2021, 1, 12), present=False)]
    assert weekly_points([team()], notes, date(2021, 1, 23)) == [
        Proof(kept=True, day=date(2021, 1, 10)),
        Proof(kept=False, day=date(2021, 1, 17)),
    ]


def test_a_coach_who_came_alone_has_offered_the_point():
    notes = [note(date(2021, 1, 4)), note(date(2021, 1, 12), present=False)]
    sums = sums_by_team([team()], notes, date(2021, 1, 31))
    found = rule_proofs.weekly_points([team()], sums, date(2021, 1, 31), lambda one: one.offered)
    assert found == [
        Proof(kept=True, day=date(2021, 1, 10)),
        Proof(kept=True, day=date(2021, 1, 17)),
        Proof(kept=False, day=date(2021, 1, 24)),
        Proof(kept=False, day=date(2021, 1, 31)),
    ]


def test_the_last_week_of_a_team_ends_with_the_team():
    found = weekly_points([team(ends_on=date(2021, 1, 12))], [], ON)
    assert [shown.day for shown in found] == [date(2021, 1, 10), date(2021, 1, 12)]


@pytest.mark.parametrize(
    ("intrapreneurs", "released", "days_per_week", "expected"),
    [
        pytest.param(1, [100, 100, 100], 1, {True: [1, 3]}, id="a day a week"),
        pytest.param(1, [0, 0, 300], 1, {True: [1, 3]}, id="made up for in the end"),
        pytest.param(1, [100, 100, 50], 1, {True: [1, 2], False: [3]}, id="half a day short"),
        pytest.param(
            2, [100, 100, 100], 1, {True: [1], False: [2, 3]}, id="each of two intrapreneurs"
        ),
        pytest.param(1, [100, 0, 0], None, {}, id="the text fixes none"),
        pytest.param(0, [0, 0, 0], 1, {}, id="no intrapreneur named"),
    ],
)
def test_released_days(intrapreneurs, released, days_per_week, expected):
    notes = [note(date(2021, 1, 5 + 7 * week), days) for week, days in enumerate(released)]
    notes.append(note(date(2021, 1, 5), 900, team="EQ2"))
    found = released_days(
        [team(intrapreneurs=intrapreneurs)], notes, days_per_week, date(2021, 1, 24)
    )
    assert first_and_last(found) == expected


def first_and_last(found):
    """The numbers of the weeks shown, from 1, those covered and those not."""
    weeks = defaultdict(list)
    for shown in found:
        weeks[shown.kept].append((shown.day - START).days // 7 + 1)
    return weeks


def test_released_days_of_each_team_are_told_apart():
    """A team that names nobody hides no other; a note on the day counts."""
    teams = [team("EQ0", intrapreneurs=0), team("EQ1"), team("EQ2")]
    notes = [note(date(2021, 1, 10)), note(date(2021, 1, 5), 0, team="EQ2")]
    assert released_days(teams, notes, 1, date(2021, 1, 10)) == [
        Proof(kept=True, day=date(2021, 1, 10)),
        Proof(kept=False, day=date(2021, 1, 10)),
    ]


@given(st.lists(st.integers(0, 300), max_size=12), st.integers(1, 3))
def test_released_days_cover_the_first_weeks_without_a_gap(released, intrapreneurs):
    notes = [note(START, days) for days in released]
    found = released_days([team(intrapreneurs=intrapreneurs)], notes, 1, date(2021, 3, 31))
    weeks, covered = 12, min(12, sum(released) // (100 * intrapreneurs))
    expected = {True: sorted({1, covered}), False: sorted({covered + 1, weeks})}
    if not covered:
        del expected[True]
    if covered == weeks:
        del expected[False]
    assert first_and_last(found) == expected


@given(
    st.lists(
        st.tuples(
            st.integers(0, 3),
            st.none() | st.integers(8, 80),
            st.sets(st.integers(0, 11)),
            st.integers(-300, 1200),
        ),
        max_size=6,
    )
)
def test_the_first_and_the_last_week_of_many_teams_are_those_of_all_their_weeks(drawn):
    on = date(2021, 3, 31)
    teams, notes = [], []
    every: dict[str, set[tuple[bool, date]]] = {"weekly": set(), "released": set()}
    for rank, (late, lasts, held, released) in enumerate(drawn):
        begun = START + timedelta(days=late)
        ends_on = None if lasts is None else begun + timedelta(days=lasts)
        one = team(f"EQ{rank}", starts_on=begun, ends_on=ends_on)
        teams.append(one)
        days = [one.starts_on + timedelta(weeks=week) for week in sorted(held)]
        own = [note(day, 0, team=one.team) for day in days if day <= on]
        own.append(note(one.starts_on, released, present=False, team=one.team))
        notes += own
        for number, week in enumerate(weeks(one, own, on), 1):
            last = min(week.starts_on + timedelta(days=6), ends_on or on)
            if week.starts_on + timedelta(days=6) <= on or (ends_on and last <= on):
                every["weekly"].add((week.state == "held", last))
                every["released"].add((released >= 100 * number, last))
    for found, known in (
        (weekly_points(teams, notes, on), every["weekly"]),
        (released_days(teams, notes, 1, on), every["released"]),
    ):
        expected = set()
        for kept in (True, False):
            days = [day for is_kept, day in known if is_kept == kept]
            expected |= {(kept, min(days)), (kept, max(days))} if days else set()
        assert {(shown.kept, shown.day) for shown in found} == expected


def notice(kind="formal_notice", answered_on=None, satisfactory=False, lifted_on=None):
    return Notice("59", kind, date(2020, 12, 16), answered_on, satisfactory, lifted_on)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        pytest.param(notice(), [(False, None)], id="no answer"),
        pytest.param(notice(answered_on=ON), [(False, None)], id="not satisfactory"),
        pytest.param(notice(answered_on=ON, satisfactory=True), [(True, ON)], id="satisfactory"),
        pytest.param(notice(lifted_on=ON), [(True, ON)], id="lifted"),
        pytest.param(
            notice(answered_on=ON, satisfactory=True, lifted_on=date(2021, 1, 3)),
            [(True, date(2021, 1, 3))],
            id="lifted before it was answered",
        ),
        pytest.param(notice("difficulty"), [], id="another kind"),
    ],
)
def test_notices_answered(found, expected):
    assert [(e.kept, e.kept_on) for e in rule_proofs.notices_answered([found], ON)] == expected
    assert rule_proofs.notices_answered([found], date(2020, 12, 15)) == []
    on_receipt = rule_proofs.notices_answered([found], date(2020, 12, 16))
    assert [e.day for e in on_receipt] == [date(2020, 12, 16)] * len(expected)


def test_a_difficulty_told_is_a_duty_kept():
    day = date(2020, 12, 16)
    assert rule_proofs.difficulties_told([notice("difficulty"), notice("dispute")], ON) == [
        Proof(kept=True, kept_on=day, day=day)
    ]
    assert len(rule_proofs.difficulties_told([notice("difficulty")], day)) == 1
    assert rule_proofs.difficulties_told([notice("difficulty")], date(2020, 12, 15)) == []


@pytest.mark.parametrize(
    ("effective_on", "terms", "expected"),
    [
        pytest.param(None, NoticeTerms(15, None), [], id="a letter alone proves nothing"),
        pytest.param(date(2021, 1, 8), NoticeTerms(15, None), [True], id="at its end"),
        pytest.param(date(2021, 1, 7), NoticeTerms(15, None), [False], id="a day sooner"),
        pytest.param(date(2021, 1, 8), NoticeTerms(None, 1), [], id="the text has no notice"),
    ],
)
def test_who_withdraws_gives_its_notice(effective_on, terms, expected):
    letter = replace(notice("withdrawal"), effective_on=effective_on)
    found = rule_proofs.withdrawals_given_notice([letter, notice("difficulty")], terms, ON)
    assert [one.kept for one in found] == expected
    assert rule_proofs.withdrawals_given_notice([letter], terms, date(2020, 12, 15)) == []


def problem(real=True, major=True, actionable=True):
    return PublicProblem("59", "1", real, major, actionable, "", None)


@pytest.mark.parametrize(
    ("problems", "expected"),
    [
        pytest.param([], [], id="none recorded: nothing to tell"),
        pytest.param([problem()] * 2, [False], id="two are too few"),
        pytest.param([problem()] * 3, [True], id="three"),
        pytest.param([problem()] * 4, [True], id="four"),
        pytest.param([problem()] * 5, [False], id="five are too many"),
        pytest.param([problem()] * 4 + [problem(actionable=False)], [True], id="one set aside"),
        pytest.param([problem()] * 2 + [problem(major=None)], [False], id="major, not said"),
        pytest.param([problem()] * 2 + [problem(real=False)], [False], id="not real"),
    ],
)
def test_problems_counted(problems, expected):
    assert [shown.kept for shown in rule_proofs.problems_counted(problems, 3, 4)] == expected


def test_problems_are_not_counted_where_the_text_wants_none():
    assert rule_proofs.problems_counted([problem()], None, None) == []
    assert rule_proofs.problems_counted([problem()], 3, None) == []


def test_teams_begun_since_the_last_expected():
    teams = [team(starts_on=date(2020, 11, day)) for day in (9, 2, 11)]
    assert rule_proofs.teams_begun(teams, 2, ON) == kept(date(2020, 11, 9))
    assert rule_proofs.teams_begun(teams, 3, date(2020, 11, 10)) == [Proof(kept=False)]
    assert rule_proofs.teams_begun(teams, 3, date(2020, 11, 11)) == kept(date(2020, 11, 11))
    assert rule_proofs.teams_begun(teams, None, ON) == []
    assert rule_proofs.teams_begun([], 8, ON) == []


@pytest.mark.parametrize(
    ("selected", "named", "expected"),
    [
        pytest.param([], {"1"}, [], id="nothing selected: nothing to tell"),
        pytest.param(["1", "2"], {"1", "2", "3"}, [True], id="each has its agents"),
        pytest.param(["1", "2"], {"1"}, [False], id="one has none"),
    ],
)
def test_agents_named(selected, named, expected):
    assert [one.kept for one in rule_proofs.agents_named(selected, named)] == expected


DAY = date(2020, 10, 29)


@pytest.mark.parametrize(
    ("agreements", "expected"),
    [
        pytest.param([], [], id="nothing decided"),
        pytest.param([(DAY, True, True)], kept(DAY), id="both agree"),
        pytest.param([(DAY, True, True), (DAY, True, None)], [], id="one does not say"),
        pytest.param(
            [(DAY, True, None), (DAY, False, True)], [Proof(kept=False)], id="one refuses"
        ),
    ],
)
def test_selections_agreed(agreements, expected):
    assert rule_proofs.selections_agreed(agreements) == expected


def test_incubation_reviewed():
    assert rule_proofs.incubation_reviewed({"2", "1"}, {"1": DAY}) == [
        Proof(kept=True, kept_on=DAY),
        Proof(kept=False),
    ]
    assert rule_proofs.incubation_reviewed([], {"1": DAY}) == []


def event(held_on=ON, maximum=50, registered=40, present=None, seats=60):
    return PartnerEvent("PARIS", held_on, maximum, registered, present, "", seats)


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        pytest.param([], [], id="none recorded"),
        pytest.param([event()], [], id="today, attendance not known: it proves nothing"),
        pytest.param([event(present=0)], [Proof(kept=False)], id="nobody came"),
        pytest.param([event(date(2021, 2, 1))], [Proof(kept=False)], id="to come"),
        pytest.param(
            [event(present=0, held_on=date(2021, 1, 5)), event(present=3)], kept(ON), id="put off"
        ),
    ],
)
def test_event_held(events, expected):
    assert rule_proofs.event_held(events, ON) == expected


@pytest.mark.parametrize(
    ("found", "maximum", "room"),
    [
        pytest.param(event(), [True], [True], id="fixed, and room enough"),
        pytest.param(event(seats=50), [True], [True], id="a seat each"),
        pytest.param(event(seats=49), [True], [False], id="a seat short"),
        pytest.param(event(maximum=None), [False], [], id="no maximum"),
        pytest.param(event(seats=None), [True], [], id="seats not known"),
    ],
)
def test_a_maximum_and_a_room(found, maximum, room):
    assert [shown.kept for shown in rule_proofs.maximum_fixed([found])] == maximum
    assert [shown.kept for shown in rule_proofs.room_found([found])] == room


def test_amendments_signed_by_the_day_and_those_signed_late():
    early = Amendment("1", date(2020, 12, 1), None, None, None)
    late = Amendment("2", date(2021, 1, 31), None, None, None)
    later = Amendment("3", date(2021, 2, 1), None, None, None)
    found = rule_proofs.amended([early, late, later], ON, [late])
    assert found == [
        Proof(kept=True, kept_on=early.signed_on, day=early.signed_on),
        Proof(kept=False, kept_on=late.signed_on, day=late.signed_on),
    ]


def test_first_of():
    assert rule_proofs.first_of([ON, CALLED]) == kept(CALLED)
    assert rule_proofs.first_of([]) == []


def test_without_an_event_no_maximum_is_told():
    assert rule_proofs.maximum_fixed([]) == []


LOWERED = date(2020, 12, 1)


def caps(day):
    """9 000,00, and 7 000,00 from an avenant of December on."""
    return 700_000 if day >= LOWERED else 900_000


@pytest.mark.parametrize(
    ("titles", "called", "paid"),
    [
        pytest.param([], None, None, id="nothing called, nothing paid"),
        pytest.param([title(CALLED, RECEIVED, 900_000)], None, None, id="to the cent"),
        pytest.param(
            [title(CALLED, RECEIVED, 900_000), title(LOWERED, called=1, number="T2")],
            LOWERED,
            None,
            id="a cent called once the cap is lowered",
        ),
        pytest.param([title(CALLED, called=900_001)], CALLED, None, id="a cent called too much"),
        pytest.param(
            [title(CALLED, LOWERED, 900_000)],
            None,
            None,
            id="paid as called, the cap being lowered",
        ),
        pytest.param(
            [title(CALLED, RECEIVED, 900_001)], None, RECEIVED, id="a cent paid beyond the call"
        ),
        pytest.param(
            [title(CALLED, RECEIVED, 900_001), title(CALLED, called=9, number="T2")],
            CALLED,
            None,
            id="paid beyond the cap because called beyond",
        ),
        pytest.param(
            [
                title(CALLED, RECEIVED, 950_000),
                replace(receipt(None, 0), refunded_on=ON, refunded_cents=50_000),
            ],
            None,
            None,
            id="paid too much, and given back",
        ),
        pytest.param([title(date(2021, 2, 1), called=999_999)], None, None, id="called later"),
        pytest.param([title(CALLED, date(2021, 2, 1), 999_999)], None, None, id="paid later"),
    ],
)
def test_a_cap_is_held_on_the_day_of_each_call_and_payment(titles, called, paid):
    """What a cap lowered afterwards makes too much is an excess, nobody's breach."""
    for proving, broken_on in (
        (rule_proofs_money.called_within_cap, called),
        (rule_proofs_money.paid_within_cap, paid),
    ):
        assert proving(titles, caps, ON) == [Proof(kept=broken_on is None, broken_on=broken_on)]


def test_an_amendment_asked_for_in_time_says_when():
    asked = Amendment("1", date(2021, 1, 20), None, None, None, "", date(2021, 1, 4))
    assert rule_proofs.amended([asked], ON, []) == [
        Proof(kept=True, kept_on=date(2021, 1, 4), day=date(2021, 1, 20))
    ]
    assert rule_proofs.amended([asked], ON) == [
        Proof(kept=True, kept_on=date(2021, 1, 20), day=date(2021, 1, 20))
    ]
    assert rule_proofs.amended([asked], ON, [asked])[0].kept is False
