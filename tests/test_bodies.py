"""Whose a juror's body is, however it is written, and the word said when nobody can be sure."""

import pytest

from data.agreement.model import agreements
from data.cells.bodies import Body, body_partner
from tests import sheets
from tests.sheets import CHARTER, CONVENTION

CRITERIA = ["Ampleur du problème", "Possibilité d'agir", "Compétences de l'intrapreneur"]
APPLICATIONS = [
    ["N° dossier", "Déposé le", "Code", "État"],
    ["12", "20/09/2020", "62", "En instruction"],
    ["13", "20/09/2020", "59", "En instruction"],
    ["14", "20/09/2020", "62", "En instruction"],
]
PARTNERS = [["Code", "Signature", "Plafond"], ["62", "01/09/2020", 9000]]
BOTH: dict[str, sheets.Rows] = {"Candidatures": APPLICATIONS, "Partenaires": PARTNERS}

SURE = {
    "62": (
        "Pas-de-Calais",
        "pas de calais",
        "62",
        "Dépt 62",
        "Dép. 62",
        "CD62",
        "cd 62 – DSI",
        "Département n° 62",
        "CD du Pas-de-Calais",
        "Conseil départemental 62",
        "Département du Pas-de-Calais – DGA Solidarités",
        "DGA Solidarités du Pas-de-Calais",
        "DGA Solidarités, Pas-de-Calais",
        "Direction du numérique du Département du Pas-de-Calais",
        "Département du Pas-de-Calais (62)",
        "62 - Pas-de-Calais",
        "62 - Pas-de-Calais, DGAS",
    ),
    "59": ("Nord", "Nord (59)", "CD59", "Nord – DGA", "DSI (Nord)", "Services du Nord"),
    "60": ("Département de l’Oise – MDPH", "Conseil départemental de l’Oise (60)"),
    "80": ("Somme", "Dept. de la Somme"),
    "95": ("Val d'Oise", "Val-d’Oise", "Département du Val-d’Oise – DRH", "CD 95"),
}
NEAR = {
    ("59",): (
        "Aisne-Nord",
        "Hauts-de-France Nord",
        "Hauts-de-France – Nord",
        "Préfecture du Nord",
        "La Voix du Nord",
        "Lille (59)",
        "DINUM (Nord)",
        "Nord Numérique",
        "Département du Nordd",
    ),
    ("60", "95"): ("V. d’Oise",),
    ("95",): ("Val d’O.", "VDO"),
    ("62",): (
        "PDC",
        "P-d-C",
        "CD PDC",
        "P.-de-Calais",
        "Dept. du P.-de-Calais",
        "Pas de C.",
        "SDIS 62",
        "Équipe 62",
        "Ville de Calais, Pas-de-Calais",
    ),
    ("59", "62"): ("Nord-Pas-de-Calais", "Nord et Pas-de-Calais"),
    ("60", "80"): ("Oise et Somme",),
}
NOBODY = (
    "DINUM",
    "beta.gouv",
    "Département de l’Aisne",
    "Région Hauts-de-France",
    "Ville de Paris",
    "Cabinet Dupont",
    "Calais",
    "2062",
    "Paris de Calais",
    "Pas de chance",
    "PSC",
)


@pytest.mark.parametrize(
    ("body", "code"),
    [pytest.param(body, code, id=body) for code, bodies in SURE.items() for body in bodies],
)
def test_body_that_holds_a_partner_s_name_or_code_is_its_own(body, code):
    assert body_partner(agreements()[CONVENTION], body) == Body(code)


@pytest.mark.parametrize(
    ("body", "codes"),
    [pytest.param(body, codes, id=body) for codes, bodies in NEAR.items() for body in bodies],
)
def test_body_that_only_nearly_names_a_partner_is_nobody_s(body, codes):
    assert body_partner(agreements()[CONVENTION], body) == Body(None, codes)


@pytest.mark.parametrize("body", NOBODY)
def test_body_of_nobody(body):
    assert body_partner(agreements()[CONVENTION], body) == Body(None)


@pytest.mark.parametrize("body", ["Ville de Paris – DSIN", "Mairie de Paris", "Paris"])
def test_partner_that_is_a_town(body):
    assert body_partner(agreements()[CHARTER], body).partner == "PARIS"


def _marks(body: str) -> sheets.Rows:
    head = ["Session", "N° dossier", "Juré", "Organisme", *CRITERIA]
    dinum = [["selection", n, f"Juré {j}", "DINUM", 2, 2, 2]
             for n in ("12", "13", "14") for j in range(3)]  # fmt: skip
    return [head, *dinum, *(["selection", n, "Autre", body, 5, 5, 5] for n in ("12", "13", "14"))]


@pytest.mark.parametrize("body", ["Dépt 62", "Département du Pas-de-Calais – DGA Solidarités"])
def test_juror_of_the_partner_is_out_of_its_files_only(body, tmp_path):
    database = tmp_path / "cap.sqlite"
    tables = {**BOTH, "Notes": _marks(body)}
    report = sheets.load([sheets.workbook(tmp_path / "f.xlsx", tables)], database)
    assert report.is_accepted
    assert sheets.problems(report, "near_body") == []
    jury = sheets.figures_on(database, "2021-05-02")["jury"]
    ranking = next(one["ranking"] for one in jury if one["session"] == "selection")
    assert {file["application"]: file["recused"] for file in ranking} == {
        "12": ["Autre"], "13": [], "14": ["Autre"],
    }  # fmt: skip


def test_near_body_warns_at_the_check_and_names_the_files_it_would_exclude(tmp_path):
    tables = {**BOTH, "Notes": _marks("SDIS 62")}
    file = sheets.workbook(tmp_path / "f.xlsx", tables)
    (problem,) = sheets.problems(sheets.check([file], tmp_path / "cap.sqlite"), "near_body")
    assert (problem.severity, problem.cell, problem.value) == ("warning", "D11", "SDIS 62")
    assert "Pas-de-Calais" in problem.message
    assert ": 12, 14." in problem.message


@pytest.mark.parametrize(
    ("juror", "is_said"),
    [
        pytest.param("B Deux (Pas-de-Calais)", True, id="in brackets"),
        pytest.param("B Deux – CD62", True, id="after a dash"),
        pytest.param("B Deux (DINUM)", False, id="a body of nobody"),
        pytest.param("B Deux", False, id="no body"),
    ],
)
def test_a_body_beside_a_juror_s_name_is_said(juror, is_said, tmp_path):
    rows = [[*cells[:2], juror, "", *cells[4:]] for cells in _marks("")[1:4]]
    tables = {**BOTH, "Notes": [_marks("")[0], *rows[:1]]}
    file = sheets.workbook(tmp_path / "f.xlsx", tables)
    found = sheets.problems(sheets.check([file], tmp_path / "cap.sqlite"), "near_body")
    assert [(p.cell, "Pas-de-Calais" in p.message) for p in found] == [("C2", True)] * is_said


def test_near_body_looks_at_the_files_that_the_database_has(tmp_path):
    database = tmp_path / "cap.sqlite"
    sheets.load([sheets.workbook(tmp_path / "a.xlsx", BOTH)], database)
    title = "Session : Sélection – critère : Ampleur du problème"
    grid = [[title], ["N° dossier", "Mme Une (Préfecture du Nord)"], ["12", 4], ["13", 4]]
    file = sheets.workbook(tmp_path / "f.xlsx", {"C": grid})
    (problem,) = sheets.problems(sheets.check([file], database), "near_body")
    assert ": 13." in problem.message
