"""Sums kept and made by SQL say what the lines say, one by one: any day, any import."""

import sqlite3
from collections import Counter
from contextlib import closing
from datetime import date
from typing import Any

import pytest

from bench.programme import PROGRAMME, prepare, write_database, write_more, write_rows
from bench.programme_rows import Size
from data.lens import last_fact, open_lens
from data.store import summary
from data.store.commit import undo
from data.store.database import open_for_writing
from data.store.journal import verify
from subjects.spending import read_spending
from subjects.spending.figure_spending_lines import owner
from subjects.spending.figure_spent import is_ineligible, is_unattributed, spent, spent_one_by_one
from subjects.spending.read_expenses import expense_lines
from subjects.spending.read_totals import Pile, Plan, line_totals, order_totals, other_fund, totals
from subjects.spending.rule_sharing import Order
from subjects.teams import read_teams
from subjects.teams.read_notes import note_sums
from subjects.teams.rule_coaching import sums_by_team
from tests.sheets import AUTHOR

SIZE = Size(applications=60, orders=120, lines_per_order=50, teams=30, weeks=4, judged=8,
            presorted=10)  # fmt: skip
DAYS = [
    pytest.param(date(2023, 12, 1), id="before anything"),
    pytest.param(date(2024, 1, 3), id="before the first signature"),
    pytest.param(date(2024, 3, 14), id="in the middle of every order"),
    pytest.param(date(2024, 12, 31), id="after everything"),
]
JANUARY, MARCH, APRIL = date(2024, 1, 8), date(2024, 3, 31), date(2024, 4, 30)
PLANS = [
    pytest.param(Plan({}), id="no agreement"),
    pytest.param(Plan(None), id="no period at all"),
    pytest.param(Plan({"59": (JANUARY, APRIL)}), id="one"),
    pytest.param(Plan({"59": (JANUARY, MARCH), "02": (date(2024, 4, 1), APRIL)}), id="touching"),
    pytest.param(
        Plan({"59": (date(2024, 5, 1), date(2024, 5, 31)), "02": (JANUARY, date(2024, 2, 29))}),
        id="apart",
    ),
    pytest.param(
        Plan({"59": (JANUARY, APRIL)}, [date(2024, 2, 1), date(2024, 3, 14)]), id="two cuts"
    ),
]
NO_LIMIT = 1_000_000
ORDERED = [
    {"exercice": 2023, "ej": ej, "ej_item": str(item), "ordered_on": day, "fund": fund,
     "committed_cents": 10 ** item, "paid_cents": item}
    for ej in ("1000000001", "1000000099")
    for item, (day, fund) in enumerate([
        ("2023-11-30", None), ("2024-01-02", None), ("2024-03-10", None), ("2024-05-15", None),
        ("2024-02-01", "1-2-00001"), (None, None),
    ])
]  # fmt: skip
"""Lines without accounting day: the day of their order, before and after any signature."""

OUTSIDE = [
    {"team": "EQ00003", "held_on": "2023-01-02", "coach": "Z", "is_present": 1,
     "released_hundredths": 100},
]  # fmt: skip
"""A note before its team begins: its days are not released ones."""


@pytest.fixture(scope="module")
def national(tmp_path_factory):
    """A small national programme, then one more import; to read only."""
    folder = tmp_path_factory.mktemp("national")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAP_AGREEMENTS", "")
        prepare(folder)
        write_database(folder / "cap.sqlite", folder, SIZE)
        write_more(folder / "cap.sqlite", folder, 1)
        write_rows(
            folder / "cap.sqlite",
            folder,
            "sans date.xlsx",
            {
                "expenses": ORDERED,
                "coaching_notes": OUTSIDE,
            },
        )
        yield folder / "cap.sqlite"


def sums_of(parts):
    """Return the sums of what tells orders apart."""
    found: Counter[tuple[Any, ...]] = Counter()
    for key, committed, paid in parts:
        found[*key, "committed"] += committed
        found[*key, "paid"] += paid
    return {key: cents for key, cents in found.items() if cents}


def whose(orders):
    return sums_of(
        ((owner(o), o.category, o.eligible, o.attributed, o.after, o.out_of_period),
         o.committed_cents, o.paid_cents)
        for o in orders
    )  # fmt: skip


def expected(lines, attributions, plan):
    """The same, line by line: by its attribution, its owner's period, the last cut before it."""
    nobody = read_spending.Attribution(None, False, None, True, None)
    every = (plan.periods or {}).values()
    for line in lines:
        found = attributions.get(line.order)
        said = found or nobody
        own = [plan.periods[said.partner]] if said.partner in (plan.periods or {}) else []
        covers = any(a <= line.day <= b for a, b in (own if said.partner else every)) if (
            line.day) else True  # fmt: skip
        day = line.day or date(line.exercice, 1, 1)
        yield (
            (owner(Order("", 0, 0, said.partner, said.shared, None, True, True, None)),
             said.category, said.eligible, found is not None,
             max((cut for cut in plan.cuts if cut < day), default=None),
             "" if covers or plan.periods is None else "undecided"),
            line.committed_cents or 0, line.paid_cents or 0,
        )  # fmt: skip


def pile(lines):
    return Pile(len({line.order for line in lines}), sum(line.committed_cents for line in lines))


@pytest.mark.parametrize("known_at", [pytest.param(None, id="now"), pytest.param(1, id="then")])
@pytest.mark.parametrize("on", DAYS)
def test_sums_of_notes_are_those_of_the_notes(national, on, known_at):
    with open_lens(national, PROGRAMME, on=on, known_at=known_at) as lens:
        found = lens.ask(note_sums)
        assert found == sums_by_team(lens.ask(read_teams.teams), lens.ask(read_teams.notes), on)
        (last,) = lens.connection.execute("SELECT MAX(posted_on) FROM expenses").fetchone()
        assert last_fact(lens.connection) == date.fromisoformat(last)


def whose_order(ej, team, partner, category="coaching", is_eligible=1):
    return {"ej": ej, "team": team, "partner": partner, "category": category,
            "is_eligible": is_eligible}  # fmt: skip


CHANGES = [
    pytest.param({"attributions": [whose_order("1000000099", None, "59")]}, id="an owner at last"),
    pytest.param({"attributions": [whose_order("1000000001", "EQ00004", None)]}, id="a team's"),
    pytest.param({"attributions": [whose_order("1000000001", None, "02", is_eligible=0)]},
                 id="not in accordance"),
    pytest.param({"teams": [{"team": "EQ00003", "name": "Autre", "partner": "75"}]},
                 id="its team's partner"),
    pytest.param({"applications": [{"application": "2600000", "partner": "75",
                  "state": "accepted"}]}, id="its team's application's partner"),
    pytest.param({"expenses": [{"exercice": 2024, "ej": "1000000001", "ej_item": "99",
                  "dp": "X", "posted_on": "2024-03-01", "fund": "1-2-00742",
                  "committed_cents": 12_345, "paid_cents": 0}]}, id="one line more"),
    pytest.param({"coaching_notes": [{"team": "EQ00003", "held_on": "2024-06-29", "coach": "Z",
                  "is_present": 1, "released_hundredths": 50}]}, id="one note more"),
]  # fmt: skip


@pytest.mark.parametrize("tables", CHANGES)
def test_sums_follow_what_an_import_changes_and_its_undo(national, tmp_path, tables):
    path = tmp_path / "cap.sqlite"
    with closing(sqlite3.connect(national)) as source, closing(sqlite3.connect(path)) as copy:
        source.backup(copy)

    def kept(connection):
        return [
            sorted(map(str, connection.execute(f"SELECT * FROM {name}").fetchall()))
            for name in ("order_sums", "spending_sums", "note_sums")
        ]

    with open_for_writing(path) as connection:
        before = kept(connection)
    write_rows(path, tmp_path, "autre.xlsx", tables)
    with open_for_writing(path) as connection:
        assert kept(connection) != before
        assert summary.disagreements(connection) == []
        undo(connection, AUTHOR)
        assert kept(connection) == before


@pytest.mark.parametrize("known_at", [pytest.param(None, id="now"), pytest.param(1, id="then")])
@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("on", DAYS)
def test_totals_are_the_sums_of_the_lines(national, on, plan, known_at):
    with open_lens(national, PROGRAMME, on=on, known_at=known_at) as lens:
        found, alone = totals(lens, plan), order_totals(lens, plan)
        own = expense_lines(lens, most=NO_LIMIT).lines
        each = line_totals(lens, plan, sorted({line.order for line in own}))
        attributions = lens.ask(read_spending.attributions)
        apart = lens.ask(other_fund)
        other = expense_lines(lens, other_fund=True, most=NO_LIMIT).lines
    assert whose(found) == sums_of(expected(own, attributions, plan))
    assert whose(alone) == whose(found)
    assert whose(each.values()) == whose(found)
    assert set(each) == {line.version for line in own}
    assert {order.order for order in alone} == {line.order for line in own}
    assert apart == pile(other)


@pytest.mark.parametrize("on", DAYS)
def test_a_pile_counts_an_order_once(national, on):
    with open_lens(national, PROGRAMME, on=on) as lens:
        found, alone = lens.ask(spent), lens.ask(spent_one_by_one)
    for pile_found, chosen in (
        (found.unattributed, is_unattributed),
        (found.ineligible, is_ineligible),
        (found.out_of_period, lambda order: order.is_undecided),
    ):
        kept = [order for order in alone if chosen(order)]
        assert pile_found == Pile(
            len({order.order for order in kept}), sum(order.committed_cents for order in kept)
        )


def test_the_programme_is_one_in_which_every_case_is_met(national):
    with open_lens(national, PROGRAMME, on=date(2024, 6, 28)) as lens:
        found = lens.ask(spent)
    assert len(lens.agreement.partners) == 101
    assert all(
        pile.orders
        for pile in (found.unattributed, found.ineligible, found.out_of_period, found.other_fund)
    )
    assert any(order.shared for order in found.orders)


def test_a_partner_sees_the_sums_of_its_own_orders(national):
    with open_lens(national, PROGRAMME, on=date(2024, 6, 28), partners=("59",)) as lens:
        found, orders = lens.ask(spent).orders, lens.ask(spent_one_by_one)
    assert whose(found) == whose(orders)
    assert {order.partner for order in found} == {"59"}


def test_sums_follow_an_undo_and_the_check_finds_those_that_lie(national, tmp_path):
    path = tmp_path / "cap.sqlite"
    with closing(sqlite3.connect(national)) as source, closing(sqlite3.connect(path)) as copy:
        source.backup(copy)
    with open_for_writing(path) as connection:
        assert verify(connection) == []
        undo(connection, AUTHOR)
        undo(connection, AUTHOR)
        assert verify(connection) == []
        connection.execute(
            "UPDATE order_sums SET paid_cents = paid_cents + 1 WHERE rowid = "
            "(SELECT MIN(rowid) FROM order_sums)"
        )
        assert summary.ORDERS.differences(connection) == 2
        connection.execute(
            "UPDATE note_sums SET present_days = '2024-01-01' WHERE rowid = "
            "(SELECT MIN(rowid) FROM note_sums)"
        )
        assert verify(connection) == [
            "Sommes par commande : 2 ne sont pas celles des lignes de dépense.",
            "Sommes par attribution : 2 ne sont pas celles des commandes.",
            "Sommes par équipe : 2 ne sont pas celles des points de coaching.",
        ]


def test_what_is_asked_is_shared_until_an_import_changes_the_data(national, tmp_path):
    path = tmp_path / "cap.sqlite"
    with closing(sqlite3.connect(national)) as source, closing(sqlite3.connect(path)) as copy:
        source.backup(copy)

    def answer(on):
        with open_lens(path, PROGRAMME, on=on) as lens:
            return lens.share().ask(read_teams.teams)

    first = answer(date(2024, 3, 1))
    assert answer(date(2024, 3, 1)) is first
    assert answer(date(2024, 3, 2)) is not first
    write_more(path, tmp_path, 2)
    assert answer(date(2024, 3, 1)) is not first
