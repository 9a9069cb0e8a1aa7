"""Each lauréat's envelope."""

from subjects.spending.rule_laureates import Laureate, laureates
from subjects.spending.rule_sharing import Order


def order(team, committed=100, paid=40, shared=False, eligible=True):
    return Order("EJ", committed, paid, "PARIS", shared, "equipe", eligible, True, team)


def test_laureates():
    orders = [
        order("EQ2"),
        order("EQ2", 20000000, 30),
        order("EQ2", 7, 7, eligible=False),
        order("EQ2", 999, 999, shared=True),
        order("EQ9"),
        order(None),
    ]
    assert laureates({"EQ2": 20000000, "EQ1": 20000000}, orders) == [
        Laureate("EQ1", 20000000, 0, 0, 20000000),
        Laureate("EQ2", 20000000, 20000107, 77, -107),
    ]


def test_no_laureate():
    assert laureates({}, [order("EQ1")]) == []
