"""Where each promise of the sample programmes stands, worked out by hand from their sheets."""

from datetime import date

import pytest

from data.agreement.promises import PROOFS
from data.lens import open_lens
from subjects.duties.figure_duties import DutyLine, duties
from subjects.duties.figure_proofs import PROOF_FUNCTIONS
from tests import sheets

DAYS = {
    sheets.CONVENTION: ("2020-12-31", "2021-05-02", "2021-06-02"),
    sheets.CHARTER: ("2017-04-16", "2017-08-31", "2017-09-30"),
}

# Party (* is the State), duty: status, due date (partners it is so for), on each of the three
# days; the last words hold for the days left out.
EXPECTED = {
    sheets.CONVENTION: """
59 agents: kept 2020-10-12
59 amendment_in_time: not_applicable
59 amendment_signed: not_applicable
59 amicable: not_applicable
59 autonomy: due 2021-03-31 / kept 2021-03-31
59 call_sent: kept 2020-10-09
59 cap_respected: kept 2021-03-15
59 costs_share: overdue 2020-11-02
59 first_solution: due 2021-03-12 / kept 2021-04-05
59 formal_notice_answer: not_applicable
59 incubation_review: due 2021-03-31 / kept 2021-03-31
59 joint_selection: kept 2020-11-08
59 problems: kept 2020-10-12
59 released_day: overdue 2020-12-27 / overdue 2021-02-21
59 single_payment: overdue 2020-11-02
59 weekly_point: overdue 2020-11-15
60 agents: kept 2020-10-12
60 amendment_in_time: not_applicable / kept 2021-02-08
60 amendment_signed: not_applicable / kept 2021-02-08
60 amicable: not_applicable
60 autonomy: due 2021-03-31 / kept 2021-03-31
60 call_sent: kept 2020-10-11
60 cap_respected: kept 2021-02-28 / kept 2021-04-30
60 costs_share: kept 2020-10-16
60 first_solution: due 2021-03-12 / kept 2021-03-14
60 formal_notice_answer: not_applicable
60 incubation_review: due 2021-03-31 / kept 2021-03-31
60 joint_selection: kept 2020-11-04
60 problems: overdue 2020-10-12
60 released_day: overdue 2020-12-20
60 single_payment: kept 2020-10-16
60 weekly_point: overdue 2020-11-29
62 agents: kept 2020-10-12
62 amendment_in_time: not_applicable
62 amendment_signed: not_applicable
62 amicable: not_applicable
62 autonomy: due 2021-03-31 / kept 2021-03-31
62 call_sent: kept 2020-10-18
62 cap_respected: kept 2021-03-06
62 costs_share: overdue 2020-10-21 / kept_late 2020-10-21
62 first_solution: due 2021-03-12 / kept 2021-03-17
62 formal_notice_answer: due 2021-01-16 / kept 2021-01-16
62 incubation_review: due 2021-03-31 / kept 2021-03-31
62 joint_selection: kept 2020-11-04
62 problems: kept 2020-10-12
62 released_day: overdue 2020-12-08 / overdue 2020-12-15
62 single_payment: overdue 2020-10-21 / kept_late 2020-10-21
62 weekly_point: overdue 2020-11-22
80 agents: kept 2020-10-12
80 amendment_in_time: not_applicable / kept 2021-02-24
80 amendment_signed: not_applicable / kept 2021-02-24
80 amicable: not_applicable
80 autonomy: due 2021-03-31 / overdue 2021-04-05
80 call_sent: kept 2020-10-09
80 cap_respected: kept 2021-04-10 / kept 2021-04-05
80 costs_share: kept 2020-11-30
80 first_solution: due 2021-03-12 / kept_late 2021-03-17
80 formal_notice_answer: not_applicable
80 incubation_review: due 2021-03-31 / kept 2021-04-05
80 joint_selection: kept 2020-10-30
80 problems: kept 2020-10-12
80 released_day: overdue 2020-12-06 / overdue 2021-01-10
80 single_payment: kept 2020-11-30
80 weekly_point: kept 2020-12-27 / overdue 2021-01-31
95 agents: kept 2020-10-12
95 amendment_in_time: not_applicable
95 amendment_signed: not_applicable
95 amicable: not_applicable / kept 2021-01-11
95 autonomy: due / due / overdue 2021-05-02
95 call_sent: kept 2020-10-18
95 cap_respected: kept 2021-05-02
95 costs_share: kept 2021-01-02
95 first_solution: due 2021-03-12 / kept 2021-03-12
95 formal_notice_answer: not_applicable
95 incubation_review: due / kept / kept 2021-05-02
95 joint_selection: kept 2020-10-30
95 problems: kept 2020-10-12
95 released_day: overdue 2020-12-13 / overdue 2021-01-25
95 single_payment: due 2021-01-02 / overdue 2021-01-02
95 weekly_point: overdue 2020-11-22
* awareness: kept_late 2020-11-05
* call_help: kept 2020-10-18
* cap_adjusted: not_applicable / due 2021-06-06 (59 60 62 80) / due 2021-06-06 (all)
* cap_called: overdue 2020-12-03 (95)
* cbcm_amendment: not_applicable / overdue 2021-03-24 (80)
* cbcm_copy: kept_late 2020-12-02
* credits_opened: due 2021-02-28 (all) / overdue 2021-03-06 (59 60 62 80) / overdue 2021-03-06 (all)
* management_report: due 2021-01-31 (59 60 80 95) / kept_late 2021-01-31
* method_support: overdue 2020-12-27 (60) / overdue 2020-12-27 (59 60 80 95)
* new_convention: not_applicable / overdue 2021-03-26 (80)
* period: kept 2021-05-02
* refund: not_applicable / due 2021-06-06 (59 60 62 80) / due 2021-06-06 (all)
* seminar: kept 2020-11-05
* sums_due: kept 2020-12-02
* support: due 2021-03-31 (all) / overdue 2021-03-31 (59) / overdue 2021-03-31 (59 95)
* teams: kept 2021-03-31 / kept 2021-04-05 / kept 2021-05-02
""",
    sheets.CHARTER: """
PARIS amicable: not_applicable
PARIS communication: kept 2016-12-16
PARIS contract: kept_late 2017-02-07
PARIS date_and_maximum: kept 2016-12-15
PARIS difficulty: kept 2017-01-30 / kept 2017-05-15
PARIS directors_informed: kept 2016-12-16
PARIS envelope: kept 2017-02-03
PARIS invitation: kept_late 2016-12-16
PARIS no_compensation: kept 2017-02-28
PARIS prompt_event: kept 2017-02-28
PARIS release: kept_late 2017-03-03 / suspended 2017-03-03
PARIS room: kept 2017-02-03
PARIS withdrawal_notice: not_applicable
* animation: kept 2017-02-03
* contact_point: kept 2016-12-15
* day_costs: kept 2017-02-03
* juror: kept 2017-02-03
* jury_proposed: kept 2017-02-03
* presort: kept 2017-02-03
""",
}
CASES = [(programme, rank) for programme in DAYS for rank in range(3)]


def expected(programme, rank):
    found = {}
    for line in EXPECTED[programme].strip().splitlines():
        name, _, words = line.partition(": ")
        days = words.split(" / ")
        found[name] = days[min(rank, len(days) - 1)]
    return found


def said(line):
    words = f"{line['status']} {line['due_on'] or ''}".strip()
    unmet = line["unmet_for"]
    return words + (f" ({'all' if len(unmet) == 5 else ' '.join(unmet)})" if unmet else "")


@pytest.mark.parametrize(("programme", "rank"), CASES)
def test_each_duty_stands_as_worked_out_by_hand(samples_database, programme, rank):
    figures = sheets.figures_on(
        samples_database, DAYS[programme][rank], programme, sections=["duties"]
    )
    found = {f"{d['partner'] or '*'} {d['duty']}": said(d) for d in figures["duties"]}
    assert found == expected(programme, rank)


def line_of(database, day, partner, duty, programme=sheets.CONVENTION):
    figures = sheets.figures_on(database, day, programme, sections=["duties"])
    return next(d for d in figures["duties"] if (d["partner"], d["duty"]) == (partner, duty))


@pytest.mark.parametrize(
    ("programme", "day", "partner", "duty", "noted_on", "proof"),
    [
        pytest.param(
            sheets.CONVENTION,
            "2021-05-02",
            "80",
            "first_solution",
            "2021-03-19",
            "Support présenté au comité, séance de rattrapage",
            id="declared in the sheet",
        ),
        pytest.param(
            sheets.CONVENTION,
            "2021-05-02",
            "62",
            "single_payment",
            "2021-01-15",
            "appels de fonds encaissés en entier, en une seule fois",
            id="proved by the data",
        ),
        pytest.param(
            sheets.CONVENTION, "2021-05-02", "60", "weekly_point", None, "", id="not kept: no proof"
        ),
        pytest.param(
            sheets.CONVENTION,
            "2021-05-02",
            None,
            "management_report",
            "2021-02-03",
            "Compte rendu de gestion 2020",
            id="the State's, the same proof for four partners said once",
        ),
        pytest.param(
            sheets.CHARTER,
            "2017-04-16",
            "PARIS",
            "envelope",
            "2017-02-03",
            "Accord du secrétariat général, lu en séance",
            id="an envelope not yet committed is declared",
        ),
    ],
)
def test_a_kept_duty_says_when_and_by_what(
    samples_database, programme, day, partner, duty, noted_on, proof
):
    line = line_of(samples_database, day, partner, duty, programme)
    assert (line["noted_on"], line["proof"]) == (noted_on, proof)


def test_the_report_on_the_funds_is_due_again_for_the_next_exercice(samples_database):
    line = line_of(samples_database, "2022-02-01", None, "management_report")
    assert (line["status"], line["due_on"]) == ("overdue", "2022-01-31")
    assert line["unmet_for"] == ["59", "60", "80", "95"]


def test_a_duty_bears_its_words_and_its_article(samples_database):
    line = line_of(samples_database, "2021-05-02", "59", "single_payment")
    assert line["label"] == "Verser en une seule fois la participation"
    assert line["article"] == "4.2, 4.3"


@pytest.mark.parametrize("programme", DAYS)
def test_duties_come_by_partner_then_duty_the_states_last(samples_database, programme):
    figures = sheets.figures_on(
        samples_database, DAYS[programme][0], programme, sections=["duties"]
    )
    keys = [(d["partner"] is None, d["partner"] or "", d["duty"]) for d in figures["duties"]]
    assert keys == sorted(set(keys))


def test_a_partner_sees_its_own_duties(samples_database):
    figures = sheets.figures_on(samples_database, "2021-05-02", sections=["duties"], partner="60")
    assert {d["partner"] for d in figures["duties"]} == {"60"}
    assert len(figures["duties"]) == 16


def test_before_any_signature_nothing_binds(samples_database):
    with open_lens(samples_database, sheets.CONVENTION, on=date(2020, 8, 30)) as lens:
        assert {line.status for line in duties(lens)} == {"not_applicable"}


def test_an_empty_database_has_duties_that_bind_no_one_yet(empty_database):
    with open_lens(empty_database, sheets.CONVENTION, on=date(2021, 1, 1)) as lens:
        found = duties(lens)
    assert {line.status for line in found} == {"not_applicable"}
    assert isinstance(found[0], DutyLine)


def test_each_proof_of_the_texts_is_looked_for():
    assert set(PROOF_FUNCTIONS) == set(PROOFS)


# Alerts.


def alerts_of(database, day, programme, *rules):
    figures = sheets.figures_on(database, day, programme, sections=["alerts"])
    plain = str.maketrans({"\u00a0": " ", "\u202f": " "})
    return [
        (a["rule"], a["partner"], a["text"].translate(plain))
        for a in figures["alerts"]
        if a["rule"] in rules
    ]


def test_each_overdue_duty_is_an_alert(samples_database):
    figures = sheets.figures_on(samples_database, "2021-05-02", sections=["duties", "alerts"])
    overdue = [d["partner"] for d in figures["duties"] if d["status"] == "overdue"]
    alerts = [a["partner"] for a in figures["alerts"] if a["rule"] == "duty_overdue"]
    assert len(alerts) == 21
    assert sorted(alerts, key=str) == sorted(overdue, key=str)


def test_an_overdue_duty_of_the_state_names_the_partners_it_fails(samples_database):
    found = alerts_of(samples_database, "2021-05-02", sheets.CONVENTION, "duty_overdue")
    assert (
        "duty_overdue",
        None,
        "Obligation échue depuis 39 jours (le 24/03/2021) : Communiquer tout avenant au CBCM (80) "
        "(échéance : choix du programme).",
    ) in found
    assert (
        "duty_overdue",
        None,
        "Obligation échue depuis 57 jours (le 06/03/2021) : "
        "Rattacher le versement au programme 352 par arrêté (59, 60, 62, 80) "
        "(échéance : choix du programme).",
    ) in found


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        pytest.param(
            "2020-12-31",
            [
                (
                    "notice_open",
                    "62",
                    "Mise en demeure du 16/12/2020, échéance le 16/01/2021 : "
                    "Titre TP-2020-0132 impayé.",
                )
            ],
            id="formal notice under way",
        ),
        pytest.param("2021-02-01", [("notice_open", "59"), ("notice_open", "95")], id="two open"),
        pytest.param(
            "2021-05-02",
            [
                (
                    "notice_open",
                    "80",
                    "Difficulté du 06/04/2021 : "
                    "Équipe EQ6 : l’un des deux intrapreneurs quitte le projet.",
                )
            ],
            id="a difficulty shows until lifted",
        ),
    ],
)
def test_a_notice_is_an_alert_until_it_is_lifted(samples_database, day, expected):
    found = alerts_of(samples_database, day, sheets.CONVENTION, "notice_open")
    assert [alert[: len(wanted)] for alert, wanted in zip(found, expected, strict=True)] == expected


def test_more_registered_than_the_maximum_is_an_alert(samples_database):
    found = alerts_of(
        samples_database, "2017-04-16", sheets.CHARTER, "registered_above_maximum", "no_event"
    )
    text = "Journée du 03/02/2017 : 57 inscrits pour 50 participants au plus."
    assert found == [("registered_above_maximum", "PARIS", text)]


@pytest.mark.parametrize(
    ("programme", "day", "rules"),
    [
        pytest.param(
            sheets.CONVENTION,
            "2020-10-28",
            [("tie_at_cut", None), ("quorum_missing", "59")],
            id="before the selection is decided",
        ),
        pytest.param(
            sheets.CONVENTION, "2020-10-29", [("quorum_missing", "59")], id="decided: tie settled"
        ),
        pytest.param(sheets.CHARTER, "2017-02-03", [("quorum_missing", "PARIS")], id="charter"),
    ],
)
def test_a_jury_asks_for_its_quorum_and_for_a_tie_to_be_decided(
    samples_database, programme, day, rules
):
    found = alerts_of(samples_database, day, programme, "quorum_missing", "tie_at_cut")
    assert [alert[:2] for alert in found] == rules
