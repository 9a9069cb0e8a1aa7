"""Which dataset a sheet holds: by its headings, at any depth, and never by its name."""

from datetime import date

import pytest

from data.agreement.model import agreements
from data.datasets import SPREADSHEETS
from loaders.formats import layouts
from loaders.headings.recognise import letters, recognise
from tests import sheets
from tests.sheets import CHARTER, CONVENTION

LAYOUTS = layouts(agreements()[CONVENTION])
CALLS = [column.heading for column in SPREADSHEETS["contributions"].columns][:6]


@pytest.mark.parametrize(
    "name", [name for name in SPREADSHEETS if name not in ("presort", "scores")]
)
def test_template_headings_of_every_dataset_are_recognised(name):
    match = recognise([[column.heading for column in SPREADSHEETS[name].columns]], LAYOUTS)
    assert match is not None
    assert (match.layout.dataset, match.header_row) == (name, 1)
    assert set(match.columns) == set(SPREADSHEETS[name].names)
    assert not match.missing + match.doubled + match.unknown


@pytest.mark.parametrize(
    "headings",
    [
        pytest.param([h.upper() for h in CALLS], id="capitals"),
        pytest.param([h.replace("é", "e").replace("°", "º") for h in CALLS], id="accents"),
        pytest.param([f" {h.replace(' ', '  ')} *" for h in CALLS], id="blanks and star"),
        pytest.param([h.replace(" ", "&#32;") for h in CALLS], id="HTML entity"),
        pytest.param([h.replace(" ", "\n") for h in CALLS], id="line breaks"),
        pytest.param([h.replace(" ", "_") for h in CALLS], id="Grist column ids"),
        pytest.param(CALLS[::-1], id="another order"),
        pytest.param(["Code", "N° de titre", "Date d’émission", *CALLS[3:]], id="synonyms"),
        pytest.param(["Dépt", "Numéro de titre", *CALLS[2:]], id="a number, in full"),
    ],
)
def test_heading_is_recognised_however_it_is_written(headings):
    match = recognise([headings], LAYOUTS)
    assert match is not None
    assert match.layout.dataset == "contributions"
    assert set(match.columns) == set(SPREADSHEETS["contributions"].names[:6])


@pytest.mark.parametrize("depth", [0, 1, 3, 29, 30])
def test_header_is_found_under_any_preamble_of_thirty_rows(depth):
    preamble: sheets.Rows = [
        ["Appels de fonds"], [], ["Tenu par", "Camille"], *[[None, 3.0]] * 27,
    ]  # fmt: skip
    match = recognise([*preamble[:depth], CALLS, ["59"]], LAYOUTS)
    assert match is not None
    assert match.header_row == depth + 1


def test_header_deeper_than_thirty_rows_is_not_looked_for():
    assert recognise([*[["note"]] * 31, CALLS], LAYOUTS) is None


def test_missing_column_is_named_when_the_sheet_is_otherwise_ours():
    match = recognise([[heading for heading in CALLS if heading != "N° titre"]], LAYOUTS)
    assert match is not None
    assert [field.heading for field in match.missing] == ["N° titre"]


def test_partners_without_their_signature_are_still_partners():
    match = recognise([["Code", "Nom", "Type", "SIREN", "Plafond"]], LAYOUTS)
    assert match is not None
    assert (match.layout.dataset, [f.heading for f in match.missing]) == ("partners", ["Signature"])


@pytest.mark.parametrize(
    "headings",
    [
        pytest.param(["Code", "Nom", "E-mail"], id="a list of contacts"),
        pytest.param(["Équipe", "Budget", "Lien"], id="another follow-up of teams"),
        pytest.param(["N° dossier", "Remarque"], id="remarks on files"),
        pytest.param(["Dossier ID", "Introduction", "Réponse", "Question"], id="avis"),
        pytest.param([1.0, 2.0, 3.0], id="numbers"),
        pytest.param([], id="nothing"),
    ],
)
def test_sheet_that_is_not_ours_is_not_taken_for_ours(headings):
    assert recognise([headings, ["a"] * len(headings)], LAYOUTS) is None


def test_heading_that_stands_twice_is_said():
    match = recognise([[*CALLS, "Montant appelé"]], LAYOUTS)
    assert match is not None
    assert [field.heading for field in match.doubled] == ["Montant appelé"]


def test_columns_that_are_not_ours_are_named_and_kept_aside():
    grid: sheets.Rows = [
        [*CALLS, "Remarque", None, 2021.0, "#", "Remarque", None],
        ["59", *[None] * 6, "x"],
    ]
    match = recognise(grid, LAYOUTS)
    assert match is not None
    assert list(match.aside.values()) == [
        "Remarque", "(colonne H)", "2021", "#", "Remarque bis", "(colonne L)",
    ]  # fmt: skip
    # Column L has neither a heading nor a value: there is nothing to say of it.
    assert match.unknown == ("Remarque", "(colonne H)", "2021", "#", "Remarque bis")


@pytest.mark.parametrize(
    ("programme", "headings", "session"),
    [
        pytest.param(
            CONVENTION,
            ["Ampleur du problème", "Possibilité d'agir", "Compétences de l'intrapreneur"],
            "selection",
            id="labels",
        ),
        pytest.param(CONVENTION, ["ampleur", "action", "competences"], "selection", id="keys"),
        pytest.param(
            CONVENTION,
            ["Le problème (sur 10)", "Intrapreneur /10", "Stratégie"],
            "comite",
            id="with their maximum",
        ),
        pytest.param(
            CHARTER, ["Problème", "Solution", "Premiers utilisateurs"], "jury", id="charter"
        ),
    ],
)
def test_session_is_known_by_its_criteria(programme, headings, session):
    known = layouts(agreements()[programme])
    match = recognise([["Session", "N° dossier", "Juré", *headings, "Moyenne", "Rang"]], known)
    assert match is not None
    assert (match.layout.name, match.layout.facts["session"]) == ("scores_long", session)
    assert match.unknown == ()


@pytest.mark.parametrize(("index", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (16383, "XFD")])
def test_letters_of_a_column(index, name):
    assert letters(index) == name


def test_table_is_found_on_any_sheet_of_a_workbook(tmp_path, empty_database):
    file = sheets.workbook(
        tmp_path / "suivi.xlsx",
        {
            "Lisez-moi": [["Ce classeur suit les appels de fonds."]],
            "Feuil2": [["Appels de fonds 2020"], [], CALLS, ["59", "T1", date(2020, 10, 1), 9000]],
            "Graphique": [["Mois", "Total"], ["janvier", 3]],
        },
    )
    report = sheets.check([file], empty_database)
    (sheet,) = report.files[0].sheets
    assert (sheet.sheet, sheet.dataset, sheet.header_row, sheet.rows) == (
        "Feuil2", "contributions", 3, 1,
    )  # fmt: skip
    ignored = [problem.sheet for problem in sheets.problems(report, "ignored_sheet")]
    assert ignored == ["Lisez-moi", "Graphique"]
    assert sheets.errors(report) == []
