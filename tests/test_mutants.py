"""What `make mutants` makes of the mutants: places, reasons, result."""

import pytest

from tests.mutants import DOCUMENT, UNEXPLAINED, described, document, reasons

DIFF = """--- subjects/calendar/rule_terms.py
+++ subjects/calendar/rule_terms.py
@@ -1,4 +1,4 @@
 def _number_order(number: str) -> tuple[bool, int, str]:
-    return (figure is None, 0, number)
+    return (figure is None, 1, number)
"""
LINE = "- `subjects/calendar/rule_terms.py`, `_number_order` : `return (figure is None, 0, number)`"
LINE += " → `return (figure is None, 1, number)`"


def test_a_mutant_is_named_by_its_place_and_its_change():
    assert described("subjects.calendar.rule_terms.x__number_order__mutmut_12", DIFF) == LINE


def test_a_method_is_named_with_its_class():
    line = described("subjects.money.rule_money.xǁMoneyǁoutstanding__mutmut_1", DIFF)
    assert line.startswith("- `subjects/money/rule_money.py`, `Money.outstanding` : ")


@pytest.mark.parametrize(
    ("known", "surviving", "expected"),
    [
        pytest.param({"Équivalent": {LINE}}, {LINE}, {"Équivalent": {LINE}}, id="its reason kept"),
        pytest.param({"Équivalent": {LINE}}, set(), {}, id="killed since: forgotten"),
        pytest.param({}, {LINE}, {UNEXPLAINED: {LINE}}, id="new: without a reason"),
        pytest.param(
            {UNEXPLAINED: {LINE}}, {LINE}, {UNEXPLAINED: {LINE}}, id="still without a reason"
        ),
    ],
)
def test_survivors_keep_the_reason_they_have(known, surviving, expected):
    text = document(known, surviving, total=200, killed=199)
    assert "200 mutants, 199 tués (99,5 %)" in text
    assert reasons(text) == expected


def test_every_survivor_of_the_document_has_a_reason():
    text = DOCUMENT.read_text("utf-8")
    assert UNEXPLAINED not in reasons(text)
    assert all(reasons(text).values())
