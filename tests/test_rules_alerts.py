"""Alerts: each threshold, from both sides, and what the screen says."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from subjects.calendar.rule_alerts_calendar import (
    agreements_ending,
    early_phases,
    late_amendments,
    late_phases,
    missing_phase_dates,
    overdue_duty,
    phases_past_term,
    unsigned_amendments,
)
from subjects.calendar.rule_phases import PhaseStatus
from subjects.calendar.rule_terms import AgreementState, Amendment, Request
from subjects.committee.rule_alerts import BREACH, INFORM, WATCH, Alert, Thresholds, alert
from subjects.committee.rule_alerts_people import (
    Jury,
    applications_without_partner,
    no_event,
    quorum_missing,
    registered_above_maximum,
    short_released_days,
    silent_teams,
    tie_at_cut,
    unexplained_decision,
)
from subjects.money.rule_alerts_money import (
    above_cap,
    committed_above_attached,
    forecast_above_pool,
    high_consumption,
    overdue_receipts,
    several_receipts,
    titles_to_reduce,
)
from subjects.money.rule_claims import Claim
from subjects.money.rule_money import Contribution, Money, PartnerMoney
from subjects.spending.rule_alerts_spending import (
    above_envelope,
    other_fund_spending,
    out_of_period_spending,
    unattributed_spending,
)
from subjects.spending.rule_laureates import Laureate
from subjects.teams.rule_coaching import Team, TeamCoaching

ON = date(2021, 3, 1)
LIMITS = Thresholds()
SELECTION = Jury("selection", "Sélection")


def plain(text):
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def said(alerts):
    return [plain(one.text) for one in alerts]


def phase(number=5, status="upcoming", late=0, planned_end=date(2021, 3, 31), start=None):
    planned_start = planned_end and planned_end - timedelta(16)
    return PhaseStatus("59", number, status, late, planned_start, planned_end, start, None)


def agreement(ends_on=date(2021, 3, 15), over=False, signed=date(2020, 9, 15)):
    return AgreementState("59", signed, ends_on, 900000, ends_on, over)


def programme(partners=(), called=0, received=0, attached=0, committed=0):
    return Money(4500000, called, received, attached, committed, 0, 0, 0, 0, 0, list(partners), [])


def partner(called=0, received=0, consumed=0):
    return PartnerMoney("95", called, received, consumed, 0, consumed, 900000 - consumed)


def title(number="T1", called_on=date(2021, 1, 1), received_on=None, received=0, code="59"):
    return Contribution(code, number, called_on, 900000, received_on, received, None, 0, None)


def receipt(number="T1", **received):
    """Return another line of a title: the call is on the first one."""
    return replace(title(number, None, **received), called_cents=0)


def test_alert_sets_its_sentences_in_french():
    made = alert("rule", "Quoi : 80 %", "Faire ; dire", WATCH, partner="59")
    assert made == Alert(
        "rule", "59", None, "Quoi\u00a0: 80\u202f%", "Faire\u202f; dire", WATCH, None, None
    )


@pytest.mark.parametrize(
    ("status", "late", "expected"),
    [
        pytest.param("in_progress", 1, 1, id="a day late"),
        pytest.param("upcoming", 3, 1, id="not even begun"),
        pytest.param("in_progress", 0, 0, id="in time"),
        pytest.param("done", 29, 0, id="late, but done"),
    ],
)
def test_late_phases(status, late, expected):
    assert len(late_phases([phase(status=status, late=late)])) == expected


def test_late_phase_says_since_when():
    [late] = late_phases([phase(late=2)])
    assert plain(late.text) == "Phase 5 en retard de 2 jours : fin prévue le 31/03/2021."
    assert (late.partner, late.days) == ("59", 2)


@pytest.mark.parametrize(
    ("line", "state", "expected"),
    [
        pytest.param(phase(), agreement(), 1, id="planned after"),
        pytest.param(phase(), agreement(date(2021, 3, 31)), 0, id="planned for the last day"),
        pytest.param(phase(), agreement(date(2021, 3, 30)), 1, id="planned for the day after"),
        pytest.param(phase(status="done"), agreement(), 0, id="already done"),
        pytest.param(phase(planned_end=None), agreement(), 0, id="not planned"),
        pytest.param(phase(), AgreementState("59", None, None, 0, None, False), 0, id="unsigned"),
    ],
)
def test_phases_past_term(line, state, expected):
    assert len(phases_past_term([line], [state])) == expected


@pytest.mark.parametrize(
    ("over", "action"),
    [
        pytest.param(False, "Avenant à demander avant le 15/03/2021.", id="in time to ask"),
        pytest.param(
            True,
            "Terme passé : aucune demande d’avenant n’est enregistrée avant le 15/03/2021.",
            id="too late",
        ),
    ],
)
def test_phase_past_term_says_what_to_ask_for(over, action):
    [past] = phases_past_term([phase()], [agreement(over=over)])
    assert plain(past.action) == action
    assert past.days == 16


def test_early_phases_name_both():
    lines = [phase(1), phase(2, "in_progress", start=date(2020, 10, 1))]
    assert said(early_phases(lines)) == [
        "Phase 2 commencée le 01/10/2020, avant le début de la phase 1."
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(phase(), 0, id="planned"),
        pytest.param(phase(planned_end=None), 1, id="not planned"),
        pytest.param(phase(planned_end=None, status="done"), 0, id="done anyway"),
        pytest.param(replace(phase(), planned_start=None), 1, id="start not planned"),
    ],
)
def test_missing_phase_dates(line, expected):
    assert len(missing_phase_dates([line])) == expected


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        pytest.param(
            agreement(ON + timedelta(30)),
            ["La convention prend fin le 31/03/2021, dans 30 jours."],
            id="30",
        ),
        pytest.param(agreement(ON + timedelta(31)), [], id="31 days"),
        pytest.param(
            agreement(ON), ["La convention prend fin le 01/03/2021, aujourd’hui."], id="today"
        ),
        pytest.param(agreement(ON - timedelta(1), over=True), [], id="over"),
        pytest.param(agreement(None, signed=None), [], id="unsigned"),
    ],
)
def test_agreements_ending(state, expected):
    assert said(agreements_ending([state], ON, LIMITS)) == expected


def test_late_amendments():
    late = Amendment("2", date(2021, 3, 20), None, None, None)
    [told] = late_amendments("59", [late])
    assert plain(told.text) == ("Avenant n° 2 signé le 20/03/2021, après la fin de la convention.")
    assert (told.partner, told.severity) == ("59", BREACH)


def test_an_amendment_asked_for_in_time_and_signed_late_says_both():
    asked = Amendment("1", date(2021, 3, 20), None, None, None, "", date(2021, 3, 1))
    [told] = late_amendments("60", [asked], [])
    assert plain(told.text) == (
        "Avenant n° 1, demandé le 01/03/2021, signé le 20/03/2021, après la fin de la convention."
    )
    assert plain(told.action) == (
        "Faire confirmer sa portée : demandé avant la fin (art. 5), signé après."
    )
    assert told.severity == WATCH


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        pytest.param(
            Request("1", date(2021, 2, 28), None),
            ["Avenant n° 1 demandé le 28/02/2021, pas encore signé : il ne change rien."],
            id="asked for",
        ),
        pytest.param(
            Request("1", date(2021, 2, 28), date(2021, 3, 2)),
            ["Avenant n° 1 demandé le 28/02/2021, pas encore signé : il ne change rien."],
            id="to be signed",
        ),
        pytest.param(
            Request("1", None, None),
            ["Avenant n° 1 sans date, pas encore signé : il ne change rien."],
            id="no date at all",
        ),
        pytest.param(Request("1", date(2021, 2, 1), ON), [], id="signed on the day"),
        pytest.param(Request("1", date(2021, 3, 2), None), [], id="asked for later"),
        pytest.param(Request("1", None, date(2021, 3, 2)), [], id="signed later, asked when?"),
    ],
)
def test_an_amendment_that_is_not_signed_changes_nothing(request_, expected):
    assert said(unsigned_amendments("59", [request_], ON)) == expected


@pytest.mark.parametrize(
    ("asked_on", "action"),
    [
        pytest.param(
            date(2021, 3, 1),
            "Avenant demandé le 01/03/2021 : le faire signer par les parties (art. 5).",
            id="in time",
        ),
        pytest.param(
            date(2021, 3, 16),
            "Terme passé : aucune demande d’avenant n’est enregistrée avant le 15/03/2021.",
            id="after the term",
        ),
    ],
)
def test_phase_past_term_knows_the_amendment_asked_for(asked_on, action):
    asked = {"59": [Request("1", asked_on, None)]}
    [past] = phases_past_term([phase()], [agreement(over=True)], requests=asked)
    assert plain(past.action) == action


def test_overdue_duty_says_its_measure_and_whose_date_it_is():
    told = overdue_duty(
        "59", "Point hebdomadaire", date(2021, 1, 31), ON,
        measure="15 points sur 19", is_by_choice=True,
    )  # fmt: skip
    assert plain(told.text).endswith(
        "Point hebdomadaire : 15 points sur 19 (échéance : choix du programme)."
    )
    assert told.subject == "Point hebdomadaire"


def test_overdue_duty_says_how_late():
    told = overdue_duty(None, "Compte rendu de gestion", date(2021, 1, 31), ON)
    assert plain(told.text) == (
        "Obligation échue depuis 29 jours (le 31/01/2021) : Compte rendu de gestion."
    )
    assert told.days == 29


@pytest.mark.parametrize(
    ("called", "received", "above"),
    [
        pytest.param(900000, 900000, None, id="at the cap"),
        pytest.param(900001, 0, 1, id="called a cent above"),
        pytest.param(900000, 950000, 50000, id="received above"),
        pytest.param(920000, 950000, 50000, id="both"),
    ],
)
def test_above_cap(called, received, above):
    alerts = above_cap(programme([partner(called, received)]), {"95": 900000})
    assert [one.amount_cents for one in alerts] == ([above] if above else [])
    assert all(one.severity == BREACH and one.partner == "95" for one in alerts)


def test_above_cap_of_the_programme():
    [told] = above_cap(programme(called=4550000, received=4483333), {})
    assert plain(told.text) == (
        "Plafond dépassé : 45 500,00 € appelés, 44 833,33 € encaissés, "
        "pour un plafond de 45 000,00 €."
    )
    assert plain(told.action) == "Réduire l’appel ou restituer le trop-perçu : 500,00 €."
    assert (told.partner, told.amount_cents) == (None, 50000)


@pytest.mark.parametrize(
    ("consumed", "cap", "expected"),
    [
        pytest.param(719999, 900000, [], id="a cent under 80 %"),
        pytest.param(
            720000,
            900000,
            ["Consommation indicative de 7 200,00 € pour un plafond de 9 000,00 € (80 %)."],
            id="80 %",
        ),
        pytest.param(
            899999,
            900000,
            ["Consommation indicative de 8 999,99 € pour un plafond de 9 000,00 € (99 %)."],
            id="a cent under the cap is not 100 %",
        ),
        pytest.param(
            804999,
            1000000,
            ["Consommation indicative de 8 049,99 € pour un plafond de 10 000,00 € (80 %)."],
            id="to the nearest percent",
        ),
        pytest.param(
            900000,
            900000,
            ["Consommation indicative de 9 000,00 € pour un plafond de 9 000,00 € (100 %)."],
            id="the whole cap",
        ),
        pytest.param(
            990000,
            900000,
            ["Consommation indicative de 9 900,00 € pour un plafond de 9 000,00 € (110 %)."],
            id="beyond the cap",
        ),
        pytest.param(0, 0, [], id="nothing of nothing"),
        pytest.param(
            1, 0, ["Consommation indicative de 0,01 € pour un plafond de 0,00 €."], id="no cap"
        ),
    ],
)
def test_high_consumption(consumed, cap, expected):
    alerts = high_consumption([partner(consumed=consumed)], {"95": cap}, LIMITS)
    assert said(alerts) == expected
    assert all(one.severity == WATCH for one in alerts)


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        pytest.param(title("T2", received_on=ON, received=500), 1, id="two receipts"),
        pytest.param(title("T2", received_on=ON + timedelta(1), received=500), 0, id="later"),
        pytest.param(title("T2", received_on=ON, received=0), 0, id="nothing on the second"),
        pytest.param(title("T2", received_on=ON, received=500, code="60"), 0, id="another's"),
    ],
)
def test_several_receipts(second, expected):
    first = title(received_on=ON, received=900000)
    alerts = several_receipts([first, second], ON)
    assert [one.amount_cents for one in alerts] == [900500] * expected


@pytest.mark.parametrize(
    ("days", "changes", "outstanding"),
    [
        pytest.param(30, {}, None, id="thirtieth day"),
        pytest.param(31, {}, 900000, id="thirty-first day"),
        pytest.param(31, {"received": 833333, "received_on": ON}, 66667, id="in part"),
        pytest.param(31, {"received": 899999, "received_on": ON}, 1, id="a cent short"),
        pytest.param(31, {"received": 900000, "received_on": ON}, None, id="received"),
        pytest.param(
            31, {"received": 900000, "received_on": ON + timedelta(1)}, 900000, id="received later"
        ),
    ],
)
def test_overdue_receipts(days, changes, outstanding):
    call = title(called_on=ON - timedelta(days), **changes)
    alerts = overdue_receipts([call], ON, LIMITS)
    assert [one.amount_cents for one in alerts] == ([outstanding] if outstanding else [])


@pytest.mark.parametrize(
    ("second", "outstanding"),
    [
        pytest.param({"received": 400000, "received_on": ON}, [], id="whole in two receipts"),
        pytest.param({"received": 399999, "received_on": ON}, [1], id="a cent short in all"),
        pytest.param(
            {"received": 400000, "received_on": ON + timedelta(1)}, [400000], id="one to come"
        ),
        pytest.param({"received": 400000, "received_on": ON, "number": "T2"}, [400000],
                     id="a receipt of another title"),
    ],
)  # fmt: skip
def test_overdue_is_what_all_receipts_of_the_title_leave(second, outstanding):
    first = title(called_on=ON - timedelta(31), received=500000, received_on=ON)
    other = receipt(**second)
    for order in ([first, other], [other, first]):
        assert [one.amount_cents for one in overdue_receipts(order, ON, LIMITS)] == outstanding


@pytest.mark.parametrize(
    "called_on", [pytest.param(None, id="undated"), pytest.param(date(2021, 4, 1), id="to come")]
)
def test_a_call_not_made_is_not_overdue(called_on):
    assert overdue_receipts([title(called_on=called_on)], ON, LIMITS) == []


@pytest.mark.parametrize(
    ("committed", "attached", "severities"),
    [
        pytest.param(100, 100, [], id="all covered"),
        pytest.param(101, 100, [BREACH], id="a cent above"),
        pytest.param(101, 1, [BREACH], id="a cent attached"),
        pytest.param(101, 0, [INFORM], id="no attachment recorded"),
        pytest.param(0, 0, [], id="nothing at all"),
    ],
)
def test_committed_above_attached(committed, attached, severities):
    alerts = committed_above_attached(programme(committed=committed, attached=attached))
    assert [one.severity for one in alerts] == severities


@pytest.mark.parametrize(
    ("forecast", "above"),
    [pytest.param(100, [], id="as much"), pytest.param(101, [1], id="a cent above")],
)
def test_forecast_above_pool(forecast, above):
    assert [one.amount_cents for one in forecast_above_pool(forecast, 100)] == above


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        pytest.param(unattributed_spending, "sans ventilation", id="unattributed"),
        pytest.param(out_of_period_spending, "en dehors de la période", id="out of period"),
        pytest.param(other_fund_spending, "sur un autre fonds", id="other fund"),
    ],
)
def test_orders_apart(rule, words):
    assert rule(0, 0) == []
    [told] = rule(2, 38417)
    assert plain(told.text).startswith(f"2 commandes {words}")
    assert plain(told.text).endswith(": 384,17 €.")


def test_out_of_period_spending_names_its_owner():
    assert out_of_period_spending(1, 1, "59")[0].partner == "59"


@pytest.mark.parametrize(
    ("silent", "end", "expected"),
    [
        pytest.param(13, None, 0, id="13 days"),
        pytest.param(14, None, 1, id="14 days"),
        pytest.param(14, ON, 1, id="ends today"),
        pytest.param(14, ON - timedelta(1), 0, id="ended"),
    ],
)
def test_silent_teams(silent, end, expected):
    line = TeamCoaching("EQ2", "60", 8, 5, 5, 8, silent)
    team = Team("EQ2", "60", date(2020, 11, 2), end, 1)
    alerts = silent_teams([line], [team], ON, LIMITS)
    assert [(one.team, one.days) for one in alerts] == [("EQ2", silent)] * expected


@pytest.mark.parametrize(
    ("weeks", "released", "due", "expected"),
    [
        pytest.param(9, 7.19, 9, 1, id="under 80 %"),
        pytest.param(9, 7.2, 9, 0, id="80 %"),
        pytest.param(4, 3, 4, 1, id="fourth week"),
        pytest.param(3, 0, 3, 0, id="third week"),
        pytest.param(9, 0, None, 0, id="none due in a charter"),
    ],
)
def test_short_released_days(weeks, released, due, expected):
    line = TeamCoaching("EQ4", "95", weeks, weeks, released, due, 0)
    assert len(short_released_days([line], [], LIMITS)) == expected


def test_short_released_days_are_said_with_a_comma():
    line = TeamCoaching("EQ4", "95", 9, 9, 5.5, 9, 0)
    assert said(short_released_days([line], [], LIMITS)) == [
        "Équipe EQ4 : jours libérés, 5,5 sur 9 dus."
    ]


def test_applications_without_partner():
    assert applications_without_partner([]) == []
    assert said(applications_without_partner(["2", "1"])) == [
        "2 candidatures sans département : 1, 2."
    ]


@pytest.mark.parametrize(
    ("maximum", "registered", "expected"),
    [
        pytest.param(50, 50, 0, id="full"),
        pytest.param(50, 51, 1, id="one too many"),
        pytest.param(None, 51, 0, id="no maximum"),
        pytest.param(50, None, 0, id="not counted"),
    ],
)
def test_registered_above_maximum(maximum, registered, expected):
    assert len(registered_above_maximum("PARIS", ON, maximum, registered)) == expected


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        pytest.param([], 1, id="none"),
        pytest.param([ON], 0, id="on the last day"),
        pytest.param([ON + timedelta(1)], 1, id="too late"),
    ],
)
def test_no_event(events, expected):
    assert len(no_event("PARIS", ON, events)) == expected


@pytest.mark.parametrize(
    ("jurors", "expected"),
    [
        pytest.param(3, [], id="quorum reached"),
        pytest.param(
            2, ["Sélection, dossier 12 : 2 jurés comptés sur 3 nécessaires."], id="one missing"
        ),
    ],
)
def test_quorum_missing(jurors, expected):
    assert said(quorum_missing(SELECTION, "12", jurors, 3)) == expected


@pytest.mark.parametrize(
    ("cut", "tied", "expected"),
    [
        pytest.param(None, ["1", "2"], 0, id="no cut"),
        pytest.param(8, [], 0, id="no tie"),
        pytest.param(8, ["2", "1"], 1, id="tie across the cut"),
    ],
)
def test_tie_at_cut(cut, tied, expected):
    assert len(tie_at_cut(SELECTION, cut, tied)) == expected


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param(
            lambda: unattributed_spending(1, 100), lambda: unattributed_spending(2, 300), True,
            id="one order, then two",
        ),
        pytest.param(
            lambda: agreements_ending([agreement(ON + timedelta(9))], ON, LIMITS),
            lambda: agreements_ending([agreement(ON)], ON, LIMITS), True,
            id="in nine days, then today",
        ),
        pytest.param(
            lambda: unexplained(None), lambda: unexplained(3), True, id="without a rank, then one"
        ),
        pytest.param(
            lambda: late_phases([phase(4, "in_progress", 2)]),
            lambda: late_phases([phase(5, "in_progress", 2)]), False,
            id="two phases",
        ),
        pytest.param(
            lambda: late_amendments("59", [amendment("1")]),
            lambda: late_amendments("59", [amendment("2")]), False,
            id="two amendments",
        ),
        pytest.param(
            lambda: quorum_missing(SELECTION, "12", 1, 3),
            lambda: quorum_missing(Jury("comite", "Comité"), "12", 1, 3), False,
            id="two sessions",
        ),
        pytest.param(
            lambda: quorum_missing(SELECTION, "12", 1, 3),
            lambda: quorum_missing(SELECTION, "13", 1, 3), False,
            id="two files",
        ),
        pytest.param(
            lambda: committed_above_attached(programme(committed=100)),
            lambda: committed_above_attached(programme(committed=100, attached=1)), False,
            id="nothing attached, then too little: worse",
        ),
    ],
)  # fmt: skip
def test_an_alert_is_the_same_on_two_days_by_what_it_is_about_and_not_by_its_words(
    one, other, same
):
    [first], [second] = one(), other()
    assert first.text != second.text
    assert (first.about == second.about) is same


def unexplained(rank):
    return [unexplained_decision(SELECTION, "12", "retenu", rank)]


def amendment(number):
    return Amendment(number, ON, None, None, None)


def test_a_charter_ends_without_an_avenant():
    [ending] = agreements_ending([agreement(ON)], ON, LIMITS, "charte")
    assert "La charte prend fin" in plain(ending.text)
    assert "avenant" not in ending.action
    [late] = phases_past_term([phase()], [agreement(ON)], "charte")
    assert "avenant" not in late.action


def test_nobody_is_asked_again_for_more_than_it_owes():
    """Two titles of 9 000,00 unpaid, 7 000,00 due in all: what they are above is to be reduced."""
    call = Contribution("60", "T1", date(2020, 10, 1), 9_000_00, None, 0, None, 0, None)
    titles = [call, replace(call, title_number="T2"), replace(call, partner="80")]
    on = date(2021, 1, 5)
    found = overdue_receipts(titles, on, Thresholds(), {"60": 7_000_00})
    assert [(one.partner, one.subject, one.amount_cents) for one in found] == [
        ("60", "T1", 7_000_00),
        ("80", "T1", 9_000_00),
    ]
    [to_reduce] = titles_to_reduce(
        [Claim("60", "reminder", 7_000_00, 7_000_00, 11_000_00, None, ""),
         Claim("80", "none", 0, 9_000_00, 0, None, "paid")]
    )  # fmt: skip
    assert (to_reduce.partner, to_reduce.amount_cents) == ("60", 11_000_00)


def test_a_laureate_above_its_envelope_is_watched_never_a_breach():
    lines = [Laureate("EQ1", 200, 250, 0, -50), Laureate("EQ2", 200, 200, 0, 0)]
    [found] = above_envelope(lines, {"EQ1": "PARIS"})
    assert (found.partner, found.team, found.amount_cents) == ("PARIS", "EQ1", 50)
    assert found.severity == WATCH
