"""Promises of those who leave, pay late, are called too much, ask in time: small programmes."""

from datetime import date
from pathlib import Path

import pytest

from data.lens import open_lens
from subjects.committee.figure_alerts import alerts
from subjects.duties.figure_duties import duties
from subjects.teams.figure_releases import releases
from tests import sheets

D = date.fromisoformat
SIGNED = D("2020-09-15")
PARTNERS = ["Code", "Nom", "Signature", "Plafond"]
AMENDMENTS = ["Code", "N° avenant", "Demandé le", "Signature", "Plafond"]
TITLES = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé"]
DECLARED = ["Code", "Obligation", "Situation", "Date", "Preuve", "Référence"]
NOTICES = ["Code", "Nature", "Émetteur", "Reçue le", "Effet le", "Obligation", "Levée le"]
CALLED, PAID = D("2020-10-01"), D("2020-10-20")
UNMET = ("due", "overdue")


def loaded(folder: Path, **tables):
    """Load two départements that signed, and these sheets."""
    headings = {
        "Avenants": AMENDMENTS,
        "Titres": TITLES,
        "Obligations": DECLARED,
        "Courriers": NOTICES,
    }
    book = sheets.workbook(
        folder / "programme.xlsx",
        {
            "Partenaires": [
                PARTNERS,
                ["59", "Nord", SIGNED, 9000],
                ["62", "Pas-de-Calais", SIGNED, 9000],
            ],
            **{name: [headings[name], *rows] for name, rows in tables.items()},
        },
    )  # fmt: skip
    database = folder / "cap.sqlite"
    assert sheets.errors(sheets.load([book], database)) == []
    return database


def plain(text):
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def lines(database, day, programme=sheets.CONVENTION):
    with open_lens(database, programme, on=D(day)) as lens:
        return {(line.partner or "*", line.duty): line for line in duties(lens)}


def standing(database, day, partner, duty, programme=sheets.CONVENTION):
    line = lines(database, day, programme)[partner, duty]
    return line.status, line.due_on and line.due_on.isoformat()


LEAVES = ["62", "résiliation", "DINUM", D("2020-12-10"), None, None, None]


def test_whom_a_notice_made_leave_has_nothing_overdue_that_was_to_come(tmp_path):
    title = ["62", "T1", D("2020-12-01"), 9000, None, None]
    database = loaded(tmp_path, Courriers=[LEAVES], Titres=[title])
    on_the_day, after = lines(database, "2020-12-10"), lines(database, "2021-06-30")
    for found in (on_the_day, after):
        own = {duty: line for (partner, duty), line in found.items() if partner == "62"}
        assert not [duty for duty, line in own.items() if line.status in UNMET]
    stays = [line for (partner, _), line in after.items() if partner == "59"]
    assert any(line.status == "overdue" for line in stays)


@pytest.mark.parametrize(
    ("effect", "expected"),
    [
        pytest.param(D("2020-12-10"), ("not_applicable", None), id="gone before it is due"),
        pytest.param(D("2021-02-28"), ("overdue", "2020-12-31"), id="due before it takes effect"),
    ],
)
def test_a_duty_is_held_against_the_day_a_termination_takes_effect(tmp_path, effect, expected):
    title = ["62", "T1", D("2020-12-01"), 9000, None, None]
    letter = ["62", "résiliation", "DINUM", D("2020-12-05"), effect, None, None]
    database = loaded(tmp_path, Courriers=[letter], Titres=[title])
    assert standing(database, "2021-03-31", "62", "single_payment") == expected


@pytest.mark.parametrize(
    ("day", "reference", "expected"),
    [
        pytest.param("2021-01-31", "1", [], id="an avenant that is known"),
        pytest.param("2021-01-31", "9", [("59", "9")], id="one that nobody has"),
        pytest.param("2021-01-31", None, [], id="of all of them"),
        pytest.param("2020-12-31", "9", [], id="one that nobody has, proved later"),
    ],
)
def test_a_proof_of_a_time_that_nothing_tells_of_is_said(tmp_path, day, reference, expected):
    proof = ["59", "cbcm_amendment", "tenue", D("2021-01-05"), "Courriel", reference]
    database = loaded(
        tmp_path, Avenants=[["59", "1", None, D("2020-12-01"), 6000]], Obligations=[proof]
    )
    with open_lens(database, sheets.CONVENTION, on=D(day)) as lens:
        found = [one for one in alerts(lens) if one.rule == "unknown_reference"]
    assert [(one.partner, one.text.partition("cite")[2][3]) for one in found] == expected


def test_a_cap_lowered_after_a_regular_payment_is_nobody_s_breach(tmp_path):
    database = loaded(
        tmp_path,
        Titres=[["59", "T1", CALLED, 9000, PAID, 9000]],
        Avenants=[["59", "1", None, D("2020-12-01"), 6000.01]],
    )
    assert standing(database, "2021-01-10", "59", "cap_respected")[0] == "kept"
    assert standing(database, "2021-01-10", "*", "cap_called")[0] != "overdue"


def test_a_call_above_the_cap_is_the_state_s_breach_at_once(tmp_path):
    titles = [
        ["59", "T1", CALLED, 9000, PAID, 9000],
        ["59", "T2", D("2020-11-02"), 9000, None, None],
    ]
    line = lines(loaded(tmp_path, Titres=titles), "2020-11-02")["*", "cap_called"]
    assert (line.status, line.due_on, line.unmet_for) == ("overdue", D("2020-11-02"), ["59"])
    assert plain(line.measure) == "18 000,00 € appelés, pour un plafond de 9 000,00 €"
    assert line.is_due_by_choice is False


@pytest.mark.parametrize(
    ("asked", "signed", "expected"),
    [
        pytest.param(D("2021-03-01"), D("2021-03-20"), "kept", id="asked in time, signed late"),
        pytest.param(D("2021-03-16"), D("2021-03-20"), "overdue", id="asked late"),
        pytest.param(None, D("2021-03-20"), "overdue", id="asked nobody says when, signed late"),
        pytest.param(D("2021-03-01"), None, "not_applicable", id="asked, not signed"),
    ],
)
def test_an_amendment_is_asked_for_before_the_end(tmp_path, asked, signed, expected):
    database = loaded(tmp_path, Avenants=[["59", "1", asked, signed, None]])
    assert standing(database, "2021-03-21", "59", "amendment_in_time")[0] == expected


def test_an_amendment_that_is_not_signed_lowers_no_cap(tmp_path):
    database = loaded(tmp_path, Avenants=[["59", "1", D("2020-12-01"), None, 6000]])
    figures = sheets.figures_on(database, "2021-01-10", sections=["agreements", "alerts"])
    assert {row["cap_cents"] for row in figures["agreements"] if row["partner"] == "59"} == {
        900_000
    }
    assert "amendment_unsigned" in [alert["rule"] for alert in figures["alerts"]]


COPIES = [
    ["59", "1", None, D("2020-11-01"), None],
    ["59", "2", None, D("2020-12-01"), None],
    ["59", "3", None, D("2021-01-15"), None],
]


@pytest.mark.parametrize(
    ("declared", "expected", "due_on"),
    [
        pytest.param([], ["overdue", "overdue", "due"], "2020-12-01", id="none"),
        pytest.param(
            [["59", "cbcm_amendment", "Tenue", D("2020-11-20"), "Bordereau", "N° 1"]],
            ["kept", "overdue", "due"],
            "2021-01-01",
            id="the first one, as one writes its number",
        ),
        pytest.param(
            [["59", "cbcm_amendment", "Tenue", D("2021-01-05"), "Bordereau", None]],
            ["kept_late", "kept_late", "due"],
            "2021-02-15",
            id="one for all covers those of before",
        ),
        pytest.param(
            [
                ["59", "cbcm_amendment", "Tenue", D("2020-11-20"), "Bordereau", "1"],
                ["59", "cbcm_amendment", "Sans objet", D("2020-12-02"), "", 2],
                ["59", "cbcm_amendment", "Tenue", D("2021-01-20"), "Bordereau", "3"],
            ],
            ["kept", "not_applicable", "kept"],
            "2021-02-15",
            id="one by one",
        ),
    ],
)  # fmt: skip
def test_the_cbcm_s_copies_are_told_one_by_one(tmp_path, declared, expected, due_on):
    sheet = {"Obligations": declared} if declared else {}
    database = loaded(tmp_path, Avenants=COPIES, **sheet)
    line = lines(database, "2021-01-31")["*", "cbcm_amendment"]
    own = [part for part in line.parts if part.partner == "59"]
    assert [part.reference for part in own] == ["1", "2", "3"]
    assert [part.status for part in own] == expected
    assert line.due_on == D(due_on)


def test_a_row_of_before_keeps_its_key_when_the_next_file_says_a_reference(tmp_path):
    database = loaded(
        tmp_path, Obligations=[["59", "cbcm_copy", "Tenue", D("2020-10-01"), "Bordereau", None]]
    )
    again = sheets.workbook(
        tmp_path / "suivi.xlsx",
        {
            "Obligations": [
                DECLARED,
                ["59", "cbcm_copy", "Tenue", D("2020-10-01"), "Bordereau n° 1", None],
                ["59", "cbcm_amendment", "Tenue", D("2020-10-01"), "Bordereau n° 2", "1"],
            ]
        },
    )
    assert sheets.errors(sheets.load([again], database)) == []
    assert sheets.current(database, "duties", "key, proof") == [
        ("59\x1fcbcm_amendment\x1f1", "Bordereau n° 2"),
        ("59\x1fcbcm_copy", "Bordereau n° 1"),
    ]


@pytest.mark.parametrize(
    ("paid_on", "due_on", "expected"),
    [
        pytest.param(PAID, "2021-01-31", ("due", "2021-01-31"), id="to who paid, in January"),
        pytest.param(PAID, "2021-02-01", ("overdue", "2021-01-31"), id="the day after"),
        pytest.param(None, "2021-02-01", ("not_applicable", None), id="to who paid nothing: none"),
    ],
)
def test_the_report_on_the_funds_goes_to_who_paid(tmp_path, paid_on, due_on, expected):
    paid = 9000 if paid_on else None
    database = loaded(tmp_path, Titres=[["59", "T1", CALLED, 9000, paid_on, paid]])
    assert standing(database, due_on, "*", "management_report") == expected


def charter(folder: Path, *notices, declared=()):
    book = sheets.workbook(
        folder / "adhesion.xlsx",
        {
            "Partenaires": [PARTNERS, ["PARIS", "Ville de Paris", D("2017-01-03"), 200_000]],
            "Courriers": [NOTICES, *notices],
            "Obligations": [DECLARED, ["PARIS", "animation", "Tenue", None, "", None], *declared],
        },
    )  # fmt: skip
    database = folder / "cap.sqlite"
    assert sheets.errors(sheets.load([book], database, sheets.CHARTER)) == []
    return database


@pytest.mark.parametrize(
    ("lifted", "day", "expected"),
    [
        pytest.param(None, "2017-01-31", "kept", id="before it is told"),
        pytest.param(None, "2017-02-01", "suspended", id="open"),
        pytest.param(D("2017-02-10"), "2017-02-09", "suspended", id="to be lifted"),
        pytest.param(D("2017-02-10"), "2017-02-10", "kept", id="lifted"),
    ],
)
def test_an_open_difficulty_suspends_the_duty_it_names(tmp_path, lifted, day, expected):
    notice = ["PARIS", "difficulté", "Ville de Paris", D("2017-02-01"), None, "invitation", lifted]
    declared = ["PARIS", "invitation", "Tenue", D("2017-01-10"), "Message", None]
    database = charter(tmp_path, notice, declared=[declared])
    assert standing(database, day, "PARIS", "invitation", sheets.CHARTER)[0] == expected


@pytest.mark.parametrize(
    ("sender", "expected"),
    [
        pytest.param("Ville de Paris", "kept", id="the administration told it"),
        pytest.param("DINSIC", "overdue", id="the State wrote it itself"),
    ],
)
def test_who_tells_a_difficulty_keeps_its_promise(tmp_path, sender, expected):
    notice = ["PARIS", "difficulté", sender, D("2017-02-01"), None, None, None]
    database = charter(tmp_path, notice)
    assert standing(database, "2017-02-10", "PARIS", "difficulty", sheets.CHARTER)[0] == expected


def test_a_team_that_begins_releases_nobody(samples_database):
    with open_lens(samples_database, sheets.CHARTER, on=D("2017-03-10")) as lens:
        found = releases(lens) or []
    days = {"1109085": D("2017-03-01"), "1114102": D("2017-03-06")}
    assert {one.application: one.released_on for one in found} == days
    line = lines(samples_database, "2017-03-04", sheets.CHARTER)["PARIS", "release"]
    assert [(part.reference, part.status) for part in line.parts] == [
        ("1109085", "kept"),
        ("1114102", "overdue"),
    ]


def test_the_state_s_register_says_towards_whom(samples_database):
    line = lines(samples_database, "2021-05-02")["*", "support"]
    assert {part.partner: part.status for part in line.parts} == {
        "59": "overdue", "60": "kept", "62": "kept", "80": "kept", "95": "due",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("partner", "duty", "expected"),
    [
        pytest.param("59", "weekly_point", "15 points sur 19", id="points"),
        pytest.param("60", "released_day", "5 jours libérés sur 18", id="days"),
        pytest.param(
            "59", "single_payment", "8 333,33 € encaissés sur 9 000,00 €", id="money"
        ),
        pytest.param(
            "60", "problems", "2 problèmes retenus, pour 3 à 4 demandés", id="problems"
        ),
        pytest.param("62", "problems", "", id="kept: nothing to measure"),
        pytest.param("80", "autonomy", "", id="nothing is counted"),
    ],
)  # fmt: skip
def test_what_is_partly_done_says_its_measure(samples_database, partner, duty, expected):
    assert plain(lines(samples_database, "2021-05-02")[partner, duty].measure) == expected


def test_a_date_that_the_text_does_not_set_says_so(samples_database):
    found = lines(samples_database, "2021-05-02")
    assert found["59", "single_payment"].is_due_by_choice is True  # « dès après la signature »
    assert found["59", "first_solution"].is_due_by_choice is False
