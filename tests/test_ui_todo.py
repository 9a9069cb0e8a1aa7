"""« À traiter »: what is urgent is not drowned by what is numerous."""

import ast
from datetime import date, timedelta

from screen.leads import RULES
from subjects.calendar.rule_alerts_calendar import overdue_duty
from subjects.committee.rule_alerts import BREACH, Alert
from subjects.committee.screens.screen_todo import gathered
from tests.shared import ROOT

ON = date(2021, 3, 1)


def duty(partner, days):
    return overdue_duty(partner, f"Bilan {days}", ON - timedelta(days), ON)


CAP = Alert("above_cap", "80", None, "Plafond dépassé.", "Restituer.", BREACH)


def test_a_partners_overdue_duties_are_one_line_that_counts_them_and_names_the_oldest():
    told = gathered([CAP, duty("59", 3), duty("59", 40), duty("60", 5)])
    assert [(alert.rule, alert.partner) for alert in told] == [
        ("above_cap", "80"),
        ("duty_overdue", "59"),
        ("duty_overdue", "60"),
    ]
    assert told[1].text == (
        "2\u00a0obligations échues, dont une depuis 40\u00a0jours (le 20/01/2021)\u00a0: Bilan 40."
    )
    assert (told[1].days, told[1].due_on) == (40, date(2021, 1, 20))
    assert told[2] == duty("60", 5)


def test_other_alerts_of_a_partner_stay_apart():
    assert gathered([CAP, CAP]) == [CAP, CAP]


def test_every_rule_that_alerts_leads_to_its_page():
    calls = [
        node
        for path in (ROOT / "subjects").rglob("rule_*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("alert", "_orders_alert")
    ]
    named = {call.args[0].value for call in calls if isinstance(call.args[0], ast.Constant)}
    assert named == RULES.keys()
