"""What is drawn once: never another input's drawing, never more than so many kept."""

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from streamlit.testing.v1 import AppTest

from data.lens import open_lens
from data.store.database import open_for_writing
from data.store.undo import undo
from screen import charts, drawn, table
from screen.vocabulary import KINDS
from subjects.calendar import screen_matrix
from subjects.calendar.figure_agreements import partner_names
from subjects.calendar.figure_phases import phases
from subjects.money import screen_money_charts, screen_money_way
from subjects.money.figure_money import money, partner_caps, partner_paid
from tests import sheets
from tests.browser import DASHBOARD
from tests.sheets import AUTHOR

CONVENTION, CHARTER = sheets.CONVENTION, sheets.CHARTER


@dataclass(frozen=True)
class Plain:
    """A value, as figures are made of."""

    value: object


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(0, 2) | st.sampled_from(["", "0", "1", "é"])
    | st.dates(date(2021, 1, 1), date(2021, 1, 2)) | st.sampled_from([1.0, Fraction(1)]),
    lambda inner: st.lists(inner, max_size=2) | st.tuples(inner)
    | st.dictionaries(st.sampled_from("ab"), inner) | inner.map(Plain),
    max_leaves=4,
)  # fmt: skip


@given(st.lists(VALUES, max_size=6))
def test_each_input_has_its_own_drawing(values):
    shown = drawn.once(repr)
    for value in (*values, *values):
        assert shown(value) == repr(value)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(1, True, id="a number, a boolean"),
        pytest.param(1, 1.0, id="whole, decimal"),
        pytest.param("1", 1, id="text, number"),
        pytest.param(None, "", id="unknown, empty"),
        pytest.param([1], (1,), id="list, tuple"),
        pytest.param({"a": 1, "b": 2}, {"b": 2, "a": 1}, id="the order of the rows"),
        pytest.param(Plain(1), Plain(True), id="inside a dataclass"),
    ],
)
def test_values_that_look_alike_are_told_apart(one, other):
    shown = drawn.once(repr)
    assert [shown(one), shown(other), shown(one)] == [repr(one), repr(other), repr(one)]


def test_the_same_input_is_drawn_once_and_by_name_or_place_alike():
    made = []

    def make(value, other="x"):
        made.append(value)
        return value, other

    shown = drawn.once(make)
    assert shown([1, 2]) is shown([1, 2])
    assert shown([1, 2], other="y") == ([1, 2], "y")
    assert len(made) == 2


def test_what_is_kept_is_bounded_and_the_last_used_stays():
    made = []

    def make(value):
        made.append(value)
        return value

    shown = drawn.once(make)
    for value in range(drawn.MOST):
        shown(value)
    shown(0)
    shown(drawn.MOST)  # one too many: the longest unused goes, which is 1
    made.clear()
    for value in (0, drawn.MOST, 2, 1):
        shown(value)
    assert made == [1]


def test_what_is_refused_is_not_kept():
    shown = drawn.once(lambda value: 1 // value)
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            shown(0)


def test_an_open_lens_is_no_plain_value(samples_database):
    with (
        open_lens(samples_database, CONVENTION, on=date(2021, 4, 12)) as lens,
        pytest.raises(Exception, match="pickle"),
    ):
        drawn.once(repr)(lens)


def drawings(database, programme, on, known_at=None):
    """Return what the pages draw of a programme, a day and a state of the data."""
    with open_lens(database, programme, on=on, known_at=known_at) as lens:
        lens = lens.share()
        words, names = KINDS[lens.agreement.kind], lens.ask(partner_names)
        totals, statuses = lens.ask(money), lens.ask(phases)
        bars = screen_money_charts.spending_bars(
            names, totals, lens.ask(partner_paid), lens.ask(partner_caps), None
        )
        rows = [(bar.name, bar.paid_cents, bar.limit_cents) for bar in bars]
        columns = [table.text("Qui"), table.amount("Payé"), table.amount("Plafond")]
        return {
            "way": (screen_money_way.money_way_chart, (totals, words)),
            "bars": (charts.against_limit, (bars, words.cap_tick)),
            "table": (table.table_html, ("Dépense", columns, rows)),
            "phases": (
                screen_matrix.phase_matrix,
                ("Phases", "Qui", names, lens.agreement.phases, statuses),
            ),
        }  # fmt: skip


LOOKS = {
    "the convention": (CONVENTION, date(2021, 4, 12)),
    "another day": (CONVENTION, date(2020, 12, 1)),
    "the charter": (CHARTER, date(2017, 4, 16)),
}


def test_another_programme_or_day_is_never_shown(samples_database):
    """Drawn one after the other, twice: each time what is drawn without anything kept."""
    seen = []
    for _ in range(2):
        for programme, on in LOOKS.values():
            for function, arguments in drawings(samples_database, programme, on).values():
                found = function(*arguments)
                assert found == function.__wrapped__(*arguments)
                seen.append(found)
    half = len(seen) // 2
    assert seen[:half] == seen[half:]
    assert len({repr(found) for found in seen}) == half


def test_another_state_of_the_data_is_never_shown(database):
    on = date(2021, 4, 12)
    before = drawings(database, CONVENTION, on)
    first = {name: function(*given) for name, (function, given) in before.items()}
    with open_for_writing(database) as connection:
        undo(connection, AUTHOR)
    after, then = drawings(database, CONVENTION, on), drawings(database, CONVENTION, on, 1)
    for name in ("way", "bars", "table"):
        function, given = after[name]
        assert function(*given) == function.__wrapped__(*given)
        assert function(*given) != first[name], name
        function, given = then[name]
        assert function(*given) == first[name]


def test_a_chart_is_kept_as_text_and_given_anew():
    rows = [charts.Bar("60", "60 Oise", 525582, 480000, 900000)]
    chart = charts.against_limit(rows, "Plafond")
    chart.figure.update_layout(height=999)
    assert chart.figure.layout.height != 999
    assert charts.against_limit([replace(rows[0])], "Plafond") is chart


def test_two_sessions_each_see_their_own_programme(monkeypatch, samples_database):
    """Both run in one process, turn by turn; the committee's larger charts besides."""
    monkeypatch.setenv("CAP_DATABASE", str(samples_database))
    sessions = {}
    for programme, view in ((CONVENTION, ""), (CHARTER, ""), (CONVENTION, "comite")):
        app = AppTest.from_file(str(DASHBOARD), default_timeout=60)
        app.query_params.update({"programme": programme, **({"vue": view} if view else {})})
        sessions[programme, view] = app.run()
    specs = {who: app.get("plotly_chart")[0].proto.spec for who, app in sessions.items()}
    assert len(set(specs.values())) == len(specs)
    for (programme, _), spec in specs.items():
        assert ('"59"' in spec) == (programme == CONVENTION)
    for who, app in sessions.items():
        assert app.run().get("plotly_chart")[0].proto.spec == specs[who]
