"""Rows that contradict themselves or their parent are said at their cell, and load all the same."""

import pytest

from data.problems import KINDS
from tests import chorus, sheets
from tests.chorus import line

CONVENTIONS = ["Code", "Signature", "Plafond"]
TEAMS = ["Équipe", "Nom", "Intrapreneurs", "Début", "Fin", "Situation", "Code"]
PHASES = ["Code", "Phase", "Début prévu", "Fin prévue", "Début réel", "Fin réelle"]
NOTES = ["Équipe", "Date", "Coach", "Intrapreneur présent", "Jours libérés"]
AMENDMENTS = ["Code", "N° avenant", "Signature", "Effet", "Objet", "Plafond"]
CALLS = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé",
         "Restitué le", "Montant restitué"]  # fmt: skip
FILES = ["N° dossier", "Déposé le", "Code", "Nom", "Prénom", "État"]
DECISIONS = ["Session", "N° dossier", "Décision", "Date"]

SIGNED = {"Conventions": [CONVENTIONS, ["59", "15/09/2020", 9000], ["60", "15/09/2020", 9000]]}
TEAM = {"Équipes": [TEAMS, ["EQ1", "Un", "Zoé", "02/11/2020", "12/03/2021", "Terminée", "59"]]}
FILE = {"Candidatures": [FILES, ["26", "10/10/2020", "59", "X", "Y", "En instruction"]]}
PAID = ["59", "T1", "01/10/2020", 9000, "15/10/2020", 8000, "", ""]

SAID = {"dates_reversed", "missing_end", "missing_start", "amounts_contradict", "above_cap",
        "second_receipt", "shrinking_extract", "other_year"}  # fmt: skip


def said(report):
    assert sheets.errors(report) == []
    return [(p.kind, p.cell, p.value) for f in report.files for p in f.problems if p.kind in SAID]


def note(day):
    return {"Points": [NOTES, ["EQ1", day, "Jo", "Oui", 1]]}


def amendment(signed, effective="", cap=""):
    return {"Avenants": [AMENDMENTS, ["59", "1", signed, effective, "Durée", cap]]}


def call(*row):
    return {"Appels de fonds": [CALLS, list(row)]}


def decision(day):
    return {"Décisions": [DECISIONS, ["Sélection", "26", "Retenu", day]]}


def are_apart(before, rows, *_):
    """Tell whether a case is of two tables: they may then come in two files of one call."""
    return bool(before) and not before.keys() & rows.keys()


CASES = [
    pytest.param(TEAM, note("02/11/2020"), [], id="a note on a team's first day"),
    pytest.param(TEAM, note("12/03/2021"), [], id="a note on its last day"),
    pytest.param(TEAM, note("01/11/2020"), [("dates_reversed", "B2", "01/11/2020")],
                 id="a note on the eve of its start"),
    pytest.param(TEAM, note("13/03/2021"), [("dates_reversed", "B2", "13/03/2021")],
                 id="a note the day after its end"),
    pytest.param(SIGNED, amendment("15/09/2020"), [], id="an amendment signed the same day"),
    pytest.param(SIGNED, amendment("05/01/2020"), [("dates_reversed", "C2", "05/01/2020")],
                 id="an amendment signed before its convention"),
    pytest.param(SIGNED, amendment("01/12/2020", "01/01/2020"),
                 [("dates_reversed", "D2", "01/01/2020")],
                 id="an amendment effective before its convention"),
    pytest.param(SIGNED, call("59", "T1", "14/09/2020", 9000, "", "", "", ""),
                 [("dates_reversed", "C2", "14/09/2020")], id="a call before the signature"),
    pytest.param(FILE, decision("09/10/2020"), [("dates_reversed", "D2", "09/10/2020")],
                 id="a decision before its file came"),
    pytest.param(FILE, decision("10/10/2020"), [], id="a decision the same day"),
    pytest.param({}, {"Équipes": [TEAMS, ["EQ1", "Un", "Zoé", "02/11/2020", "", "Abandonnée", ""]]},
                 [("missing_end", "E2", None)], id="a team given up, nobody says when"),
    pytest.param({}, {"Équipes": [TEAMS, ["EQ1", "Un", "Zoé", "02/11/2020", "", "Terminée", ""]]},
                 [("missing_end", "E2", None)], id="a team over, nobody says when"),
    pytest.param({}, {"Équipes": [TEAMS, ["EQ1", "Un", "Zoé", "02/11/2020", "", "En cours", ""]]},
                 [], id="a team under way"),
    pytest.param(TEAM, {"Équipes": [["Équipe", "Nom", "Intrapreneurs", "Début", "Fin", "Situation"],
                                    ["EQ1", "Un", "Zoé", "02/11/2020", "", "Abandonnée"]]},
                 [("missing_end", "E2", None)], id="an end that is emptied"),
    pytest.param({}, {"Calendrier": [PHASES, ["59", 5, "", "15/03/2021", "31/03/2021", ""]]},
                 [("missing_start", "C2", None)], id="cells shifted in a calendar"),
    pytest.param({}, {"Calendrier": [PHASES, ["59", 5, "15/03/2021", "31/03/2021", "", "4/4/21"]]},
                 [("missing_start", "E2", None)], id="a phase over that never began"),
    pytest.param({}, {"Calendrier": [PHASES, ["59", 5, "15/03/2021", "", "16/03/2021", ""]]},
                 [], id="a phase under way"),
    pytest.param({}, {"Équipes": [TEAMS, ["EQ1", "Un", "Zoé", "", "02/11/2020", "Terminée", ""]]},
                 [("missing_start", "D2", None)], id="a team over that never began"),
    pytest.param(SIGNED, call("59", "T1", "01/10/2020", 9000, "15/10/2020", 8000, "01/04/2021",
                              8000), [], id="all given back"),
    pytest.param(SIGNED, call("59", "T1", "01/10/2020", 9000, "15/10/2020", 8000, "01/04/2021",
                              "8000,01"), [("amounts_contradict", "H2", "8\u202f000,01\u00a0€")],
                 id="given back above what was received"),
    pytest.param(SIGNED, call("59", "T1", "01/10/2020", 9000, "15/10/2020", 90_000, "", ""),
                 [("amounts_contradict", "F2", "90\u202f000,00\u00a0€")],
                 id="received above what was called"),
    pytest.param(call(*PAID), {"Appels de fonds": [[*CALLS[:5], "Restitué le", "Montant restitué",
                                                    "Montant encaissé"],
                 ["59", "T1", "01/10/2020", 9000, "15/10/2020", "01/04/2021", 9000, 8000]]},
                 [("amounts_contradict", "G2", "9\u202f000,00\u00a0€")], id="in another order"),
    pytest.param(SIGNED, call("59", "T1", "01/10/2020", "9500", "", "", "", ""),
                 [("above_cap", "D2", "9\u202f500,00\u00a0€")], id="a title above the cap"),
    pytest.param(SIGNED | amendment("01/12/2020", "01/01/2021", 6000),
                 call("59", "T1", "31/12/2020", "9000", "", "", "", ""), [],
                 id="a cap lowered the day after"),
    pytest.param(SIGNED | amendment("01/12/2020", "01/01/2021", 6000),
                 call("59", "T1", "01/01/2021", "9000", "", "", "", ""),
                 [("above_cap", "D2", "9\u202f000,00\u00a0€")], id="a cap lowered that day"),
    pytest.param(call(*PAID), call("59", "T2", "01/10/2020", 900, "15/10/2020", 900, "", ""),
                 [("second_receipt", "F2", "900,00\u00a0€")], id="a second receipt"),
    pytest.param(call(*PAID), call("60", "T2", "01/10/2020", 900, "15/10/2020", 900, "", ""), [],
                 id="another partner's first receipt"),
    pytest.param(call(*PAID), call(*PAID[:5], "8500", "", ""), [], id="the same receipt mended"),
    pytest.param({}, {"Appels de fonds": [CALLS, PAID, ["59", "T2", *PAID[2:]]]},
                 [("second_receipt", "F3", "8\u202f000,00\u00a0€")], id="two of one file"),
    pytest.param({}, {"Appels de fonds": [CALLS, PAID,
                                          ["59", "T2", *PAID[2:6], "01/04/2021", 8000]]},
                 [], id="a second receipt given back"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "rows", "expected"), CASES)
def test_a_contradiction_with_the_base_is_said_at_its_cell(
    before, rows, expected, tmp_path, empty_database
):
    if before:
        sheets.load([sheets.workbook(tmp_path / "avant.xlsx", before)], empty_database)
    file = sheets.workbook(tmp_path / "a.xlsx", rows)
    assert said(sheets.check([file], empty_database)) == expected
    assert said(sheets.load([file], empty_database)) == expected


@pytest.mark.parametrize(
    ("before", "rows", "expected"),
    [case for case in CASES if are_apart(*case.values)],
)
def test_a_contradiction_with_another_file_of_the_call_is_said_at_its_cell(
    before, rows, expected, tmp_path, empty_database
):
    first = sheets.workbook(tmp_path / "avant.xlsx", before)
    file = sheets.workbook(tmp_path / "a.xlsx", rows)
    assert said(sheets.check([first, file], empty_database)) == expected


@pytest.mark.parametrize(
    ("before", "rows", "expected"),
    [
        pytest.param(TEAM | note("05/11/2020"),
                     {"Équipes": [TEAMS, ["EQ1", "Un", "Zoé", "06/11/2020", "", "", ""]]},
                     [("dates_reversed", "D2", "06/11/2020")], id="a start after known notes"),
        pytest.param(TEAM | note("05/03/2021"),
                     {"Équipes": [TEAMS, ["EQ1", "U", "Z", "02/11/2020", "04/03/2021", "", ""]]},
                     [("dates_reversed", "E2", "04/03/2021")], id="an end before known notes"),
        pytest.param(SIGNED | call(*PAID),
                     {"Conventions": [CONVENTIONS, ["59", "02/10/2020", 9000]]},
                     [("dates_reversed", "B2", "02/10/2020")], id="a signature after a known call"),
        pytest.param(SIGNED | amendment("01/12/2020", "01/01/2020"),
                     {"Avenants": [["Code", "N° avenant", "Signature"], ["59", "1", "01/12/2020"]]},
                     [("dates_reversed", None, "01/01/2020")],
                     id="a day of a column that the file does not have"),
    ],
)  # fmt: skip
def test_a_parent_that_contradicts_known_rows_is_said_too(
    before, rows, expected, tmp_path, empty_database
):
    sheets.load([sheets.workbook(tmp_path / "avant.xlsx", before)], empty_database)
    file = sheets.workbook(tmp_path / "a.xlsx", rows)
    assert said(sheets.check([file], empty_database)) == expected


def test_a_call_is_not_held_against_a_signature_that_nobody_knows(tmp_path, empty_database):
    file = sheets.workbook(tmp_path / "a.xlsx", call(*PAID))
    assert said(sheets.check([file], empty_database)) == []


ENGAGED = line("11", 100, 0, day="03.11.2020")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param([line("11", 100, 100)], [], id="all paid"),
        pytest.param([line("11", 100, 1000)], ["1\u202f000,00\u00a0€"], id="a zero too many"),
        pytest.param(
            [line("11", 100, 60), line("11", 0, 60, item="2")], ["120,00\u00a0€"], id="posts add up"
        ),
        pytest.param([line("#", 100, 1000)], [], id="no order"),
    ],
)
def test_an_order_paid_above_what_it_engages_is_said(lines, expected, tmp_path, empty_database):
    file = chorus.programme_workbook(tmp_path / "a 2020.xlsx", lines)
    report = sheets.check([file], empty_database)
    assert [value for kind, _, value in said(report) if kind == "amounts_contradict"] == expected


def test_payments_are_compared_with_what_the_base_engages(tmp_path, empty_database):
    payments = [("11", "1", "DP1", "20.11.2021", "130,00"), ("12", "1", "D", "20.11.2021", "9,00")]
    file = chorus.region_csv(tmp_path / "cp.csv", payments, year=2021)
    # No AE of these orders is known: nothing to compare with.
    assert said(sheets.check([file], empty_database)) == []
    sheets.load([chorus.programme_workbook(tmp_path / "a 2020.xlsx", [ENGAGED])], empty_database)
    assert [kind for kind, _, _ in said(sheets.check([file], empty_database))] == [
        "amounts_contradict"
    ]


YEAR = [line(str(ej), 100, 50, day="03.11.2020") for ej in range(11, 21)]


@pytest.mark.parametrize(
    ("lines", "sides"),
    [
        pytest.param(YEAR[:5], [], id="half of the lines"),
        pytest.param(YEAR[:4], ["AE", "CP"], id="less than half of them"),
        pytest.param([*YEAR[:5], *(line(str(ej), 1, 50, day="03.11.2020") for ej in range(16, 21))],
                     [], id="as many lines, more than half of the euros"),
        pytest.param([line(str(ej), 40, 50, day="03.11.2020") for ej in range(11, 21)], ["AE"],
                     id="the euros of one side"),
        pytest.param([line(str(ej), 100, 50, day="03.11.2020") for ej in range(30, 40)],
                     ["AE", "CP"], id="other lines of the same sum"),
    ],
)  # fmt: skip
def test_an_extract_that_would_take_most_of_its_exercice_away_warns(
    lines, sides, tmp_path, empty_database
):
    sheets.load([chorus.programme_workbook(tmp_path / "a 2020.xlsx", YEAR)], empty_database)
    file = chorus.programme_workbook(tmp_path / "b 2020.xlsx", lines)
    found = sheets.problems(sheets.check([file], empty_database), "shrinking_extract")
    assert [p.message.split("connues des ")[1][:2] for p in found] == sides
    assert len(sheets.problems(sheets.load([file], empty_database), "shrinking_extract")) == len(
        sides
    )


def test_both_figures_of_what_would_be_taken_away_are_said(tmp_path, empty_database):
    sheets.load([chorus.programme_workbook(tmp_path / "a 2020.xlsx", YEAR)], empty_database)
    file = chorus.programme_workbook(tmp_path / "b 2020.xlsx", YEAR[:1])
    found = sheets.problems(sheets.check([file], empty_database), "shrinking_extract")[0]
    assert found.message.startswith(
        "Feuille « Restitution » : 9 des 10 lignes connues des AE de l’exercice 2020 seraient "
        "retirées ; leur somme passerait de 1\u202f000,00\u00a0€ à 100,00\u00a0€."
    )


def test_a_first_extract_takes_nothing_away(tmp_path, empty_database):
    file = chorus.programme_workbook(tmp_path / "a 2020.xlsx", YEAR)
    assert said(sheets.check([file], empty_database)) == []


def test_lines_of_another_year_than_their_exercice_are_said_once_a_year(tmp_path, empty_database):
    rows = [
        ("2020", "1", "1", "", "03/11/2020", "", 100, 0),
        ("2020", "2", "1", "", "20/03/2022", "", 100, 0),
        ("2020", "3", "1", "", "21/03/2022", "", 50, 0),
        ("2020", "4", "1", "", "", "", 50, 0),
    ]
    file = chorus.template_workbook(tmp_path / "a.xlsx", rows)
    (found,) = sheets.problems(sheets.check([file], empty_database), "other_year")
    assert (found.cell, found.value) == ("E3", "20/03/2022")
    assert "2 lignes de 2022 dans ce cas : 150,00\u00a0€ d’AE" in found.message


def test_days_released_outside_a_team_s_time_are_not_the_team_s(tmp_path, empty_database):
    rows = [["EQ1", day, "Jo", "Oui", 1] for day in ("01/03/2020", "05/11/2020", "30/06/2021")]
    book = sheets.workbook(tmp_path / "a.xlsx", TEAM | {"Points": [NOTES, *rows]})
    sheets.load([book], empty_database)
    (line,) = sheets.figures_on(empty_database, "2021-07-02")["coaching"]
    assert (line["released_days"], line["weeks_held"]) == (1, 1)


@pytest.mark.parametrize(
    ("situation", "ends", "rules"),
    [
        pytest.param("Abandonnée", "", ["missing_team_end"], id="given up"),
        pytest.param("Terminée", "", ["missing_team_end"], id="over"),
        pytest.param("En cours", "", ["short_released_days", "silent_team"], id="under way"),
        pytest.param("Abandonnée", "10/11/2020", [], id="given up, its end known"),
    ],
)
def test_a_team_that_has_stopped_is_asked_for_its_end_and_nothing_else(
    situation, ends, rules, tmp_path, empty_database
):
    rows = [["EQ1", "Un", "Zoé", "02/11/2020", ends, situation, "59"]]
    book = sheets.workbook(tmp_path / "a.xlsx", SIGNED | {"Équipes": [TEAMS, *rows]})
    sheets.load([book], empty_database)
    found = sheets.figures_on(empty_database, "2021-02-01")["alerts"]
    assert sorted(one["rule"] for one in found if one["team"] == "EQ1") == rules


def test_what_contradicts_itself_is_an_alert_on_screen(tmp_path, empty_database):
    calls = [CALLS, ["59", "T1", "14/09/2020", 9000, "15/10/2020", 9100, "01/11/2020", 9200],
             ["60", "T2", "01/10/2020", 9000, "", "", "", ""]]  # fmt: skip
    book = sheets.workbook(tmp_path / "a.xlsx", SIGNED | {"Appels de fonds": calls})
    spent = chorus.programme_workbook(tmp_path / "b 2020.xlsx", [line("11", 100, 1000)])
    sheets.load([book, spent], empty_database)
    wanted = {"amounts_contradict", "early_call", "paid_above_committed"}

    def told(day):
        found = sheets.figures_on(empty_database, day)["alerts"]
        return sorted((a["rule"], a["partner"]) for a in found if a["rule"] in wanted)

    paid = ("paid_above_committed", None)
    assert told("2020-09-14") == [("early_call", "59")]
    assert told("2020-10-15") == [("amounts_contradict", "59"), ("early_call", "59"), paid]
    assert told("2020-11-01") == [
        ("amounts_contradict", "59"), ("amounts_contradict", "59"), ("early_call", "59"), paid,
    ]  # fmt: skip


def test_the_words_are_of_the_list():
    assert KINDS.keys() >= SAID
