"""Headings matched by hand: offered, followed, remembered, forgotten; refused by name."""

import pytest

from data.agreement.model import agreements
from data.store.database import open_for_reading
from loaders.__main__ import main
from loaders.formats import layouts
from loaders.headings.likeness import closest, likeness
from loaders.headings.mapping import MappingError, forget, parse_choice, remembered
from loaders.judge.review import Options
from tests import sheets
from tests.sheets import AUTHOR, CONVENTION

TEAMS = ["Équipe", "Nom", "Intrapreneurs", "Coach", "Début", "Code", "Fin"]
ODD = ["Groupe", "Nom de léquipe", "Qui ?", "Accompagnant", "Démarrage", "Code", "Fin"]
"""None of them but « Code » is a heading of ours."""
MAPS = ("Groupe=Équipe", "Nom de léquipe=name", "Qui ?=Intrapreneurs", "Démarrage=Date de début")
ROW = ["EQ1", "Un projet", "Camille", "Claude", "15/09/2020", "59", "15/03/2021"]


def teams(tmp_path, headings, *rows, sheet="Suivi", name="suivi.xlsx"):
    return sheets.workbook(tmp_path / name, {sheet: [headings, *(rows or [ROW])]})


def asked(*maps):
    return Options(choices=tuple(map(parse_choice, maps)))


@pytest.mark.parametrize(
    ("written", "heading", "column"),
    [
        pytest.param("Dépt=Code", "Dépt", "Code", id="heading and column"),
        pytest.param(" Dépt = partner ", "Dépt", "partner", id="blanks do not count"),
        pytest.param("a=b=Code", "a=b", "Code", id="a heading may hold an equal sign"),
        pytest.param("Suivi!Dépt=Code", "Suivi!Dépt", "Code", id="with its sheet"),
    ],
)
def test_choice_is_read(written, heading, column):
    choice = parse_choice(written)
    assert (choice.heading, choice.column) == (heading, column)


@pytest.mark.parametrize("written", ["Dépt", "=Code", "Dépt=", "?=!", ""])
def test_what_is_not_a_choice_is_refused(written):
    with pytest.raises(MappingError, match="En-tête=Colonne"):
        parse_choice(written)


@pytest.mark.parametrize(
    ("one", "other", "least", "most"),
    [
        pytest.param("departement", "departement", 1, 1, id="the same"),
        pytest.param("departement concerne", "departement", 0.8, 0.9, id="one more word"),
        pytest.param("n du dossier", "dossier", 0.8, 0.9, id="small words do not count"),
        pytest.param("montant appele", "montants appeles", 0.9, 0.99, id="a plural"),
        pytest.param("meteo", "fournisseur", 0, 0, id="nothing alike"),
    ],
)
def test_likeness(one, other, least, most):
    assert least <= likeness(one, other) == likeness(other, one) <= most


def test_unknown_heading_is_offered_the_columns_that_lack_with_its_samples(
    tmp_path, empty_database
):
    file = teams(
        tmp_path, ["Équipe", "Nom", "Intrapreneurs", "Nom du coach", "Début", "Mot", "Fin"]
    )
    (report,) = sheets.check([file], empty_database).as_json()["files"]
    assert report["headings"] == [
        {
            "sheet": "Suivi",
            "heading": "Nom du coach",
            "cell": "D1",
            "samples": ("Claude",),
            "proposed": ({"column": "coach", "heading": "Coach", "likeness": 0.85},),
        },
        {"sheet": "Suivi", "heading": "Mot", "cell": "F1", "samples": ("59",), "proposed": ()},
    ]


def test_a_column_that_cannot_hold_the_samples_is_not_offered(tmp_path, empty_database):
    headings = ["Équipe", "Nom", "Intrapreneurs", "Début", "Date de fin prévue"]
    for value, offered in (("31/12/2020", ["Fin"]), ("un jour", [])):
        file = teams(tmp_path, headings, ["EQ1", "A", "B", "15/09/2020", value])
        (unknown,) = sheets.check([file], empty_database).files[0].headings
        assert [one.heading for one in unknown.proposed] == offered


def test_sheet_of_odd_headings_is_offered_the_nearest_table(tmp_path, empty_database):
    headings = ["Ref de l'équipe", "Nom complet", "Les intrapreneurs", "Le coach", "Date début"]
    (report,) = sheets.check([teams(tmp_path, headings)], empty_database).files
    assert [problem.kind for problem in report.errors] == ["wrong_file"]
    best = {one.heading: one.proposed[0].column for one in report.headings if one.proposed}
    assert best["Ref de l'équipe"] == "team"
    assert best["Les intrapreneurs"] == "intrapreneurs"
    assert best["Date début"] == "starts_on"


def test_a_table_of_something_else_is_near_nothing():
    assert (
        closest([["Recette", "Farine"], ["Tarte", 3.0]], layouts(agreements()[CONVENTION])) is None
    )


def test_required_columns_reachable_only_by_choices_are_read(tmp_path, empty_database):
    report = sheets.load([teams(tmp_path, ODD)], empty_database, options=asked(*MAPS))
    assert sheets.errors(report) == []
    assert sheets.current(empty_database, "teams", "team, name, intrapreneurs, starts_on") == [
        ("EQ1", "Un projet", "Camille", "2020-09-15")
    ]
    said = [problem.message for problem in sheets.problems(report, "mapped_column")]
    assert len(said) == len(MAPS)
    assert "cellule A1 : colonne « Groupe » lue comme « Équipe » (choix de cet envoi)" in said[0]


def test_choices_are_remembered_for_the_layout_and_said(tmp_path, empty_database):
    sheets.load([teams(tmp_path, ODD)], empty_database, options=asked(*MAPS))
    again = teams(tmp_path, ODD, ["EQ2", *ROW[1:]], name="suite.xlsx")
    report = sheets.load([again], empty_database)
    assert sheets.errors(report) == []
    assert report.counts.added == 1
    assert "(choix retenu à l’import n° 1)" in sheets.problems(report, "mapped_column")[0].message
    with open_for_reading(empty_database) as connection:
        assert {(c.layout, c.column) for c in remembered(connection, CONVENTION)} == {
            ("teams.template", field) for field in ("team", "name", "intrapreneurs", "starts_on")
        }


def test_a_check_remembers_nothing(tmp_path, empty_database):
    file = teams(tmp_path, ODD)
    assert not sheets.check([file], empty_database, options=asked(*MAPS)).is_refused
    assert sheets.check([file], empty_database).is_refused


def test_a_remembered_choice_is_forgotten_and_forgetting_is_an_import(tmp_path, empty_database):
    sheets.load([teams(tmp_path, ODD)], empty_database, options=asked(*MAPS))
    assert forget(empty_database, CONVENTION, AUTHOR, "groupe") == (2, 1)
    (report,) = sheets.check([teams(tmp_path, ODD)], empty_database).files
    assert [p.column for p in report.errors if p.kind == "missing_column"] == ["Équipe"]
    with pytest.raises(MappingError, match="Aucun choix"):
        forget(empty_database, CONVENTION, AUTHOR, "groupe")


def test_a_new_choice_replaces_the_one_remembered(tmp_path, empty_database):
    headings = [*TEAMS, "Mot"]
    row = [*ROW, "En cours"]
    sheets.load([teams(tmp_path, headings, row)], empty_database, options=asked("Mot=Situation"))
    first = teams(tmp_path, headings, [*ROW, "1234"])
    report = sheets.load([first], empty_database, options=asked("Mot=N° dossier"))
    assert [p.kind for p in sheets.errors(report)] == ["unknown_reference"]
    assert [p.column for p in sheets.problems(report, "mapped_column")] == ["N° dossier"]


@pytest.mark.parametrize(
    ("headings", "maps", "reason"),
    [
        pytest.param([*TEAMS, "X"], ["X=Équipe"], "« Équipe » est déjà trouvée, en A",
                     id="a column already found"),
        pytest.param(TEAMS, ["Nom=Coach"], "déjà lu comme « Nom »", id="a heading already read"),
        pytest.param([*TEAMS, "X", "Y"], ["X=Situation", "Y=Situation"],
                     "« Situation » est déjà trouvée, en H",
                     id="two headings for one column"),
        pytest.param([*TEAMS, "X"], ["X=Situation", "X=N° dossier"],
                     "déjà lu comme « Situation »",
                     id="one heading for two columns"),
        pytest.param([*TEAMS, "X"], ["X=Budget"], "n’a pas de colonne « Budget »",
                     id="no such column"),
        pytest.param(TEAMS, ["Z=Situation"], "n’est dans aucun", id="no such heading"),
        pytest.param([*TEAMS, "X"], ["Autre!X=Situation"], "n’est dans aucun",
                     id="another sheet's"),
    ],
)  # fmt: skip
def test_choice_that_cannot_be_followed_is_refused_by_name(
    headings, maps, reason, tmp_path, empty_database
):
    row = [*ROW, "En cours", "En cours"][: len(headings)]
    options = asked(*maps)
    report = sheets.load([teams(tmp_path, headings, row)], empty_database, options=options)
    (problem,) = sheets.errors(report)
    assert (problem.kind, problem.value) == ("bad_mapping", options.choices[-1].heading)
    assert reason in problem.message
    assert report.import_id is None


def test_choice_for_one_sheet_leaves_the_others(tmp_path, empty_database):
    file = sheets.workbook(
        tmp_path / "a.xlsx",
        {
            "Nord": [[*TEAMS, "Où en est-on"], [*ROW, "En cours"]],
            "Oise": [[*TEAMS, "Où en est-on"], ["EQ2", *ROW[1:], "à mi-chemin"]],
        },
    )
    report = sheets.load([file], empty_database, options=asked("Nord!Où en est-on=Situation"))
    assert sheets.errors(report) == []
    assert sheets.current(empty_database, "teams", "team, situation, extras") == [
        ("EQ1", "running", None),
        ("EQ2", None, '{"Où en est-on": "à mi-chemin"}'),
    ]


def test_a_heading_may_bear_an_exclamation_mark(tmp_path, empty_database):
    file = teams(tmp_path, [*TEAMS, "Attention ! État"], [*ROW, "En cours"])
    report = sheets.load([file], empty_database, options=asked("Attention ! État=Situation"))
    assert sheets.errors(report) == []
    assert sheets.current(empty_database, "teams", "situation") == [("running",)]


def test_choice_of_a_file_s_number_reaches_a_sheet_of_crosses(tmp_path, database):
    (known,) = sheets.current(database, "applications", "application")[:1]
    rows = [["Projet n°", "Jo", "Lou"], [known[0], "x", None]]
    file = sheets.workbook(tmp_path / "tri.xlsx", {"Tri": rows})
    report = sheets.check([file], database, options=asked("Projet n°=N° dossier"))
    assert [(s.dataset, s.rows, s.counts.added) for s in report.files[0].sheets] == [
        ("presort", 1, 2)
    ]


@pytest.mark.long
def test_commands_map_remember_and_forget(tmp_path, empty_database, capsys):
    file, db = str(teams(tmp_path, ODD)), ["--db", str(empty_database)]
    programme = ["--programme", CONVENTION]
    maps = [word for one in MAPS for word in ("--map", one)]
    assert main(["check", file, *db, *programme]) == 1
    assert '--map "Nom de léquipe=Nom"' in capsys.readouterr().err
    assert main(["check", file, *db, *programme, "--map", "Groupe"]) == 2
    assert main(["load", file, *db, *programme, *maps]) == 0
    out = tmp_path / "rendu.xlsx"
    assert main(["faults", file, *db, *programme, "-o", str(out)]) == 0
    assert main(["forget", "Groupe", *db]) == 0
    assert "1 choix oublié (import n° 2)" in capsys.readouterr().err
    assert main(["forget", "Groupe", *db]) == 1
    assert main(["check", file, *db]) == 1


def test_a_heading_that_stands_twice_is_offered_as_no_other_column(tmp_path, empty_database):
    headings = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le"]
    rows = [[*headings, "Montant encaissé", "Montant encaissé"],
            ["59", "T9", "15/01/2021", 9000, "01/02/2021", 5000, 4000]]  # fmt: skip
    book = sheets.workbook(tmp_path / "a.xlsx", {"Titres": rows})
    (report,) = sheets.check([book], empty_database).files
    (unknown,) = [one for one in report.headings if one.heading == "Montant encaissé"]
    assert unknown.proposed == ()
    assert ("refunded_cents", "Montant restitué") in unknown.free
