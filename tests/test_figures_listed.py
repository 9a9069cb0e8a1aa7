"""Actions, problems, events and notices: the sample's sheets, and a partner that leaves."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from subjects.calendar.rule_alerts_notices import irregular_notices, open_notices
from subjects.calendar.rule_events import PartnerEvent, events_on, jury_day
from subjects.calendar.rule_notices import Notice, NoticeTerms, notice_states
from subjects.committee.rule_actions import Action, action_statuses
from subjects.duties.rule_problems import PublicProblem, retained
from tests import sheets

D = date.fromisoformat


def rows(figures, section, *keys):
    return [tuple(row[key] for key in keys) for row in figures[section]]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        pytest.param(
            "2020-11-15",
            [
                ("comite", "1", "running", 0),
                ("comite", "2", "to_do", 0),
                ("comite", "3", "dropped", 0),
                ("selection", "1", "done", 0),
                ("selection", "2", "to_do", 0),
                ("selection", "3", "running", 2),
            ],
            id="one done the day after is under way",
        ),
        pytest.param(
            "2021-05-02",
            [
                ("comite", "1", "running", 2),
                ("comite", "2", "to_do", 0),
                ("comite", "3", "dropped", 0),
                ("selection", "1", "done", 0),
                ("selection", "2", "to_do", 142),
                ("selection", "3", "done", 3),
            ],
            id="end",
        ),
    ],
)
def test_actions_of_the_sample(samples_database, day, expected):
    figures = sheets.figures_on(samples_database, day, sections=["actions"])
    assert rows(figures, "actions", "session", "action", "status", "late_days") == expected


def test_an_action_bears_its_words_its_owner_and_its_dates(samples_database):
    figures = sheets.figures_on(samples_database, "2021-05-02", sections=["actions"])
    assert figures["actions"][5] == {
        "session": "selection",
        "action": "3",
        "owner": "DINUM",
        "due_on": "2020-11-13",
        "status": "done",
        "title": "Désigner un coach pour l’équipe EQ3",
        "done_on": "2020-11-16",
        "late_days": 3,
    }


def action(situation=None, due_on=None, done_on=None):
    return Action("jury", "1", "", "", due_on, situation, done_on)


@pytest.mark.parametrize(
    ("found", "status", "late_days"),
    [
        pytest.param(action(), "to_do", 0, id="nothing said"),
        pytest.param(action("running", D("2021-01-30")), "running", 1, id="a day late"),
        pytest.param(action("running", D("2021-01-31")), "running", 0, id="due today"),
        pytest.param(action("done", D("2021-01-01")), "done", 0, id="done, undated"),
        pytest.param(action("to_do", None, D("2021-01-31")), "done", 0, id="a day says done"),
        pytest.param(
            action("done", D("2021-01-30"), D("2021-02-01")), "running", 1, id="done tomorrow"
        ),
        pytest.param(action("dropped", D("2021-01-01")), "dropped", 0, id="dropped, never late"),
    ],
)
def test_action_status(found, status, late_days):
    (seen,) = action_statuses([found], D("2021-01-31"))
    assert (seen.status, seen.late_days) == (status, late_days)


def test_problems_of_the_sample(samples_database):
    figures = sheets.figures_on(samples_database, "2020-12-31", sections=["problems"])
    found = rows(figures, "problems", "partner", "problem", "real", "major", "actionable")
    assert len(found) == 17
    assert found[5] == ("60", "3", True, True, False)
    assert found[-1] == ("95", "4", True, None, True)
    assert [line[:2] for line in found] == sorted(line[:2] for line in found)
    counts = {
        code: sum(line[2:] == (True,) * 3 for line in found if line[0] == code)
        for code in ("59", "60", "62", "80", "95")
    }
    assert counts == {"59": 3, "60": 2, "62": 4, "80": 3, "95": 3}


def test_retained_counts_problems_that_meet_the_three_criteria():
    def problem(real, major, actionable):
        return PublicProblem("59", "1", real, major, actionable, "", None)

    assert retained([problem(True, True, True), problem(True, True, None)]) == 1
    assert retained([]) == 0


@pytest.mark.parametrize(
    ("day", "present"),
    [
        pytest.param("2017-02-02", None, id="the day before, nobody has come"),
        pytest.param("2017-02-03", 48, id="the day itself"),
        pytest.param("2017-09-30", 48, id="long after"),
    ],
)
def test_the_event_of_the_sample(samples_database, day, present):
    figures = sheets.figures_on(samples_database, day, sheets.CHARTER, sections=["events"])
    assert figures["events"] == [
        {
            "partner": "PARIS",
            "held_on": "2017-02-03",
            "maximum": 50,
            "registered": 57,
            "present": present,
            "place": "Salle du Belvédère, 12 rue des Exemples",
            "seats": 60,
        }
    ]


def event(held_on, maximum=None, registered=None):
    return PartnerEvent("PARIS", held_on, maximum, registered, 3, "", None)


@pytest.mark.parametrize(
    ("maximum", "registered", "overflows"),
    [
        pytest.param(50, 51, True, id="one too many"),
        pytest.param(50, 50, False, id="full"),
        pytest.param(None, 51, False, id="no maximum"),
        pytest.param(50, None, False, id="nobody counted"),
    ],
)
def test_an_event_overflows(maximum, registered, overflows):
    assert event(D("2017-02-03"), maximum, registered).overflows is overflows


def test_events_come_in_order_and_the_last_is_the_jury_day():
    first, second = event(D("2017-02-03")), event(D("2017-02-10"))
    found = events_on([second, first], D("2017-02-09"))
    assert [(e.held_on, e.present) for e in found] == [(first.held_on, 3), (second.held_on, None)]
    assert jury_day([second, first], "PARIS") == second.held_on
    assert jury_day([second, first], "LYON") is None


@pytest.mark.parametrize(
    ("programme", "day", "expected"),
    [
        pytest.param(
            sheets.CONVENTION,
            "2020-12-31",
            [("62", "formal_notice", "2020-12-16", "2021-01-16", None, True)],
            id="convention, mid",
        ),
        pytest.param(
            sheets.CONVENTION,
            "2021-05-02",
            [
                ("59", "difficulty", "2021-01-18", None, "2021-03-29", False),
                ("62", "formal_notice", "2020-12-16", "2021-01-16", "2021-01-18", False),
                ("80", "difficulty", "2021-04-06", None, None, True),
                ("95", "dispute", "2021-01-11", None, "2021-04-15", False),
            ],
            id="convention, end",
        ),
        pytest.param(
            sheets.CHARTER,
            "2017-09-30",
            [
                ("PARIS", "difficulty", "2017-01-30", None, "2017-02-02", False),
                ("PARIS", "difficulty", "2017-05-15", None, None, True),
            ],
            id="charter, after",
        ),
    ],
)
def test_notices_of_the_samples(samples_database, programme, day, expected):
    figures = sheets.figures_on(samples_database, day, programme, sections=["notices"])
    keys = ("partner", "kind", "received_on", "ends_on", "lifted_on", "is_open")
    assert rows(figures, "notices", *keys) == expected


TERMS = NoticeTerms(working_days=15, months=1)


@pytest.mark.parametrize(
    ("kind", "day", "severity", "action"),
    [
        pytest.param("formal_notice", "2021-02-28", 2, "Répondre", id="its month runs"),
        pytest.param("formal_notice", "2021-03-01", 3, "Délai passé", id="its month is over"),
        pytest.param("withdrawal", "2021-02-01", 2, "Préparer", id="withdrawal"),
        pytest.param("dispute", "2021-02-01", 2, "Répondre", id="dispute"),
    ],
)
def test_an_open_notice_says_what_to_do(kind, day, severity, action):
    notice = Notice("59", kind, D("2021-01-31"), None, False, None)
    (found,) = open_notices(notice_states([notice], TERMS, D(day)))
    assert found.severity == severity
    assert found.action.startswith(action)


@pytest.mark.parametrize(
    "notice",
    [
        pytest.param(
            Notice("59", "termination", D("2021-01-31"), None, False, None), id="termination"
        ),
        pytest.param(
            Notice("59", "difficulty", D("2021-01-31"), None, False, D("2021-02-01")), id="lifted"
        ),
        pytest.param(
            Notice("59", "dispute", D("2021-01-31"), D("2021-02-01"), True, None), id="settled"
        ),
    ],
)
def test_a_notice_that_is_over_is_no_alert(notice):
    assert open_notices(notice_states([notice], TERMS, D("2021-02-01"))) == []


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        pytest.param("formal_notice", 0, id="a formal notice ends with the partner"),
        pytest.param("difficulty", 0, id="a difficulty too"),
        pytest.param("dispute", 1, id="a dispute does not"),
    ],
)
def test_what_is_awaited_of_a_partner_that_left(kind, expected):
    states = notice_states(
        [Notice("59", kind, D("2021-01-31"), None, False, None)], TERMS, D("2021-03-02")
    )
    assert len(open_notices(states, left=["59"])) == expected
    assert len(open_notices(states, left=["60"])) == 1


FORMAL = Notice("59", "formal_notice", D("2021-01-10"), None, False, None)
TERMINATION = Notice("59", "termination", D("2021-02-11"), None, False, None)


@pytest.mark.parametrize(
    ("formal", "termination"),
    [
        pytest.param(FORMAL, TERMINATION, id="the day after the month"),
        pytest.param(
            replace(FORMAL, answered_on=D("2021-02-01")), TERMINATION, id="badly answered"
        ),
        pytest.param(
            replace(FORMAL, answered_on=D("2021-02-11"), is_satisfactory=True),
            TERMINATION,
            id="answered too late",
        ),
        pytest.param(replace(FORMAL, lifted_on=D("2021-02-12")), TERMINATION, id="lifted later"),
        pytest.param(
            FORMAL, replace(TERMINATION, lifted_on=D("2021-02-20")), id="never took effect"
        ),
        pytest.param(FORMAL, replace(TERMINATION, received_on=D("2021-03-02")), id="not received"),
    ],
)
def test_a_termination_that_the_convention_allows(formal, termination):
    ends = {"59": termination.received_on}
    assert irregular_notices([formal, termination], TERMS, ends, D("2021-03-01")) == []


# A partner that leaves. Built here: the samples' partners all stay.

PARTNERS = ["Code", "Nom", "Signature", "Plafond"]
NOTICES = ["Code", "Nature", "Reçue le", "Levée le"]
TITLES = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé"]
PHASES = ["Code", "Phase", "Début prévu", "Fin prévue", "Début réel", "Fin réelle"]
CALLED, RECEIVED = D("2020-10-01"), D("2020-10-15")


def leaving(folder: Path, *notices):
    """Load two départements that paid 9 000 € each, and their notices."""
    book = sheets.workbook(
        folder / "programme.xlsx",
        {
            "Partenaires": [
                PARTNERS,
                ["59", "Nord", D("2020-09-15"), 9000],
                ["60", "Oise", D("2020-09-15"), 9000],
            ],
            "Titres": [
                TITLES,
                ["59", "T1", CALLED, 9000, RECEIVED, 9000],
                ["60", "T2", CALLED, 9000, RECEIVED, 9000],
            ],
            "Phases": [
                PHASES,
                *([code, 5, None, D("2021-03-10"), None, None] for code in ("59", "60")),
            ],
            "Courriers": [NOTICES, *notices],
        },
    )
    database = folder / "cap.sqlite"
    report = sheets.load([book], database)
    assert sheets.errors(report) == []
    return database


def ends(database, day):
    figures = sheets.figures_on(database, day, sections=["agreements"])
    return {row["partner"]: row["ends_on"] for row in figures["agreements"] if row["ends_on"]}


STAYS = {"59": "2021-03-15", "60": "2021-03-15"}


@pytest.mark.parametrize(
    ("notice", "day", "expected"),
    [
        pytest.param(
            ["60", "résiliation", D("2021-01-20"), None],
            "2021-01-19",
            STAYS,
            id="not known the day before",
        ),
        pytest.param(
            ["60", "résiliation", D("2021-01-20"), None],
            "2021-01-20",
            STAYS | {"60": "2021-01-20"},
            id="a termination ends it that day",
        ),
        pytest.param(
            ["60", "résiliation", D("2021-01-20"), D("2021-02-01")],
            "2021-02-01",
            STAYS,
            id="lifted, it goes on",
        ),
        pytest.param(
            ["60", "mise en demeure", D("2021-01-20"), None],
            "2021-03-01",
            STAYS,
            id="a formal notice alone ends nothing",
        ),
        pytest.param(
            ["60", "résiliation", D("2021-04-20"), None],
            "2021-04-20",
            STAYS,
            id="after the end, it changes nothing",
        ),
    ],
)
def test_an_agreement_ends_with_its_notice(tmp_path, notice, day, expected):
    assert ends(leaving(tmp_path, notice), day) == expected


def test_a_withdrawal_ends_a_charter_after_15_working_days(tmp_path):
    book = sheets.workbook(
        tmp_path / "adhesion.xlsx",
        {
            "Partenaires": [PARTNERS, ["PARIS", "Ville de Paris", D("2017-04-03"), 200_000]],
            "Courriers": [NOTICES, ["PARIS", "désengagement", D("2017-04-28"), None]],
        },
    )
    database = tmp_path / "cap.sqlite"
    assert sheets.errors(sheets.load([book], database, sheets.CHARTER)) == []
    figures = sheets.figures_on(database, "2017-05-24", sheets.CHARTER)
    # 1 and 8 May are holidays: the 15th working day after 28 April is 23 May.
    assert figures["agreements"][0]["ends_on"] == "2017-05-23"
    duties = {d["duty"]: d for d in figures["duties"]}
    # That a letter came proves no notice respected; nothing says that it was not, either.
    assert duties["withdrawal_notice"]["status"] == "not_applicable"
    running = sheets.figures_on(database, "2017-05-10", sheets.CHARTER, sections=["duties"])
    duty = next(d for d in running["duties"] if d["duty"] == "withdrawal_notice")
    assert (duty["status"], duty["due_on"]) == ("due", "2017-05-23")
    assert "notice_open" not in [a["rule"] for a in figures["alerts"]]  # over with its notice
    assert "no_event" in [a["rule"] for a in figures["alerts"]]


def test_a_terminated_partner_stays_in_the_refund_and_owes_no_phase_to_come(tmp_path):
    database = leaving(tmp_path, ["60", "résiliation", D("2021-01-20"), None])
    figures = sheets.figures_on(database, "2021-03-20")
    shares = {p["partner"]: p["share_cents"] for p in figures["refund"]["partners"]}
    assert (shares["59"], shares["60"]) == (900_000, 900_000)
    autonomy = {d["partner"]: d["status"] for d in figures["duties"] if d["duty"] == "autonomy"}
    assert (autonomy["59"], autonomy["60"]) == ("overdue", "not_applicable")
    refund = next(d for d in figures["duties"] if d["duty"] == "refund")
    # Three months from the first agreement to end: 20 January.
    assert (refund["status"], refund["due_on"]) == ("due", "2021-04-20")
    assert refund["unmet_for"] == ["59", "60"]


def test_a_refund_paid_whole_is_a_duty_kept(tmp_path):
    database = leaving(tmp_path, ["60", "résiliation", D("2021-01-20"), None])
    headings = [*TITLES, "Restitué le", "Montant restitué"]
    paid = [CALLED, 9000, RECEIVED, 9000]
    book = sheets.workbook(
        tmp_path / "restitutions.xlsx",
        {
            "Titres": [
                headings,
                ["59", "T1", *paid, D("2021-06-15"), 9000],
                ["60", "T2", *paid, D("2021-04-21"), 9000],
            ]
        },
    )
    assert sheets.errors(sheets.load([book], database)) == []
    for day, status, due_on, unmet_for in (
        ("2021-04-20", "due", "2021-04-20", ["59", "60"]),
        ("2021-04-21", "due", "2021-06-15", ["59"]),
        ("2021-06-15", "kept_late", "2021-04-20", []),
    ):
        figures = sheets.figures_on(database, day, sections=["duties"])
        refund = next(d for d in figures["duties"] if d["duty"] == "refund")
        assert (refund["status"], refund["due_on"]) == (status, due_on)
        assert refund["unmet_for"] == unmet_for


def test_an_amendment_signed_after_the_termination_is_late(tmp_path):
    database = leaving(tmp_path, ["60", "résiliation", D("2021-01-20"), None])
    book = sheets.workbook(
        tmp_path / "avenants.xlsx",
        {
            "Avenants": [
                ["Code", "N° avenant", "Signature", "Effet"],
                ["60", "1", D("2021-02-01"), D("2021-02-01")],
                ["59", "1", D("2021-02-01"), D("2021-02-01")],
            ]
        },
    )
    assert sheets.errors(sheets.load([book], database)) == []
    figures = sheets.figures_on(database, "2021-02-10", sections=["duties", "alerts"])
    late = [a["partner"] for a in figures["alerts"] if a["rule"] == "amendment_after_end"]
    assert late == ["60"]
    status = {
        d["partner"]: d["status"] for d in figures["duties"] if d["duty"] == "amendment_in_time"
    }
    assert (status["59"], status["60"]) == ("kept", "overdue")


def test_a_duty_that_nobody_promised_is_refused_by_its_cell(tmp_path, empty_database):
    book = sheets.workbook(
        tmp_path / "suivi.xlsx",
        {
            "Obligations": [
                ["Code", "Obligation", "Situation", "Date", "Preuve"],
                ["59", "autonomy", "Tenue", None, None],
                ["59", "Offrir le café", "Tenue", None, None],
                ["60", "presort", "Tenue", None, None],
            ]
        },
    )
    report = sheets.check([book], empty_database)
    assert [(p.kind, p.cell, p.value) for p in sheets.errors(report)] == [
        ("unknown_duty", "B3", "Offrir le café"),
        ("unknown_duty", "B4", "presort"),
    ]
