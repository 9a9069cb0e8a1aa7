"""Who was there at a session: as its sheet of presence says, never as the marks let think."""

from datetime import date

import pytest

from data.lens import open_lens
from subjects.jury.figure_minutes import minutes
from subjects.jury.figure_presence import NOT_RECORDED
from tests import sheets

D = date.fromisoformat
SIGNED = D("2017-01-03")
SHEET = ["Session", "Juré", "Organisme", "Présent", "Arrivée", "Départ"]
SCORES = [
    "Session",
    "N° dossier",
    "Juré",
    "Organisme",
    "Problème",
    "Solution",
    "Premiers utilisateurs",
]
EVENT = ["Code", "Date", "Participants maximum", "Inscrits", "Présents"]
FILES = ["N° dossier", "Déposé le", "Code", "Intitulé", "État"]


def session_of(folder, *presence):
    """Load a jury of two jurors, the DINSIC's one included, and its sheet of presence."""
    tables = {
        "Partenaires": [["Code", "Nom", "Signature"], ["PARIS", "Ville de Paris", SIGNED]],
        "Dossiers": [FILES, ["1", SIGNED, "PARIS", "Un projet", "Accepté"]],
        "Notes": [
            SCORES,
            ["Jury", "1", "Mme Ana Roy", "DINSIC", 4, 4, 4],
            ["Jury", "1", "Luc Petit", "Ville de Paris", 3, 3, 3],
        ],
        "Journée": [EVENT, ["PARIS", D("2017-02-03"), 50, 45, 40]],
    }
    if presence:
        tables["Présence"] = [SHEET, *presence]
    book = sheets.workbook(folder / "jury.xlsx", tables)
    database = folder / "cap.sqlite"
    assert sheets.errors(sheets.load([book], database, sheets.CHARTER)) == []
    return database


def seen(database):
    with open_lens(database, sheets.CHARTER, on=D("2017-03-01")) as lens:
        found = minutes(lens, "jury")
    return found.presence.replace("\u00a0", " "), {
        one.name: (one.attendance, one.applications) for one in found.jurors
    }


def test_marks_do_not_say_who_was_there(tmp_path):
    said, jurors = seen(session_of(tmp_path))
    assert said == NOT_RECORDED
    assert jurors == {"Mme Ana Roy": ("", 1), "Luc Petit": ("", 1)}


@pytest.mark.parametrize(
    ("rows", "expected", "attendances"),
    [
        pytest.param(
            [
                ["Jury", "Ana Roy", "DINSIC", "oui", "9 h", "12 h"],
                ["jury", "Luc Petit", "", "Excusé", "", ""],
            ],
            "1 présent, 1 excusé",
            {"Mme Ana Roy": ("present", 1), "Luc Petit": ("excused", 1)},
            id="each, whatever the civility",
        ),
        pytest.param(
            [
                ["Jury", "Ana Roy", "DINSIC", "Oui", "", ""],
                ["Jury", "Zoé Lenoir", "DINSIC", "non", "", ""],
            ],
            "1 présent, 1 absent, 1 sans présence enregistrée",
            {"Mme Ana Roy": ("present", 1), "Luc Petit": ("", 1), "Zoé Lenoir": ("absent", 0)},
            id="one who gave no mark, one of whom nothing is said",
        ),
    ],
)
def test_presence_is_what_its_sheet_says(tmp_path, rows, expected, attendances):
    assert seen(session_of(tmp_path, *rows)) == (expected, attendances)


@pytest.mark.parametrize(
    ("presence", "expected"),
    [
        pytest.param((), "kept", id="not recorded: its marks"),
        pytest.param((["Jury", "Ana Roy", "DINSIC", "Oui", "", ""],), "kept", id="there"),
        pytest.param((["Jury", "Ana Roy", "DINSIC", "Non", "", ""],), "overdue", id="not there"),
        pytest.param((["Jury", "Luc Petit", "Ville", "Non", "", ""],), "kept", id="another's"),
    ],
)
def test_the_state_s_juror_takes_part_by_being_there(tmp_path, presence, expected):
    database = session_of(tmp_path, *presence)
    figures = sheets.figures_on(database, "2017-03-01", sheets.CHARTER, sections=["duties"])
    assert {d["duty"]: d["status"] for d in figures["duties"]}["juror"] == expected


def test_a_word_that_says_no_presence_is_refused(tmp_path):
    rows = [SHEET, ["Jury", "Ana Roy", "DINSIC", "peut-être", "", ""]]
    book = sheets.workbook(tmp_path / "presence.xlsx", {"Présence": rows})
    report = sheets.check([book], tmp_path / "cap.sqlite", sheets.CHARTER)
    assert [(one.cell, one.kind, one.expected) for one in sheets.errors(report)] == [
        ("D2", "bad_value", "Oui, Non ou Excusé")
    ]


@pytest.mark.parametrize(
    ("programme", "session", "expected"),
    [
        pytest.param(sheets.CONVENTION, "selection", "commun accord", id="both parties"),
        pytest.param(sheets.CONVENTION, "comite", "c’est le département", id="the département"),
        pytest.param(sheets.CHARTER, "jury", "le jury choisit", id="the jury"),
    ],
)
def test_the_minutes_say_who_decides_as_each_text_does(
    samples_database, programme, session, expected
):
    with open_lens(samples_database, programme, on=D("2021-06-02")) as lens:
        assert expected in minutes(lens, session).decides
