"""The lens: what a reader may see is fixed before anything is asked."""

import sqlite3
from datetime import date

import pytest

from data.datasets import DATASETS, Kind, Owner
from data.incoming.forms import submit
from data.lens import FACTS, UnknownImportError, open_lens
from tests import sheets
from tests.sheets import CHARTER, CONVENTION, TODAY

DAY = date(2020, 10, 1)
ON = date(2021, 5, 2)
SCORES = ["ampleur", "action", "competences"]


def canaries(code):
    """Return a row of each dataset that belongs to a partner, each naming it."""
    mark = f"canari-{code}"
    return {
        "partners": [["Code", "Nom", "Signature"], [code, mark, DAY]],
        "amendments": [["Code", "N° avenant", "Signature", "Objet"], [code, 1, DAY, mark]],
        "phases": [
            ["Code", "Phase", "Début prévu", "Fin prévue", "Début réel", "Fin réelle",
             "Commentaire"],
            [code, 1, DAY, "", "", "", mark],
        ],
        "applications": [
            ["N° dossier", "Déposé le", "Code", "Intitulé", "État"],
            [f"D{code}", DAY, code, mark, "Accepté"],
        ],
        "presort": [["N° dossier", mark, f"autre {mark}"], [f"D{code}", "x", ""]],
        "teams": [
            ["Équipe", "Nom", "N° dossier", "Code", "Intrapreneurs", "Début", "Fin"],
            [f"E{code}", mark, f"D{code}", code, "Ana", DAY, ""],
            # Its own Code blank: it is its application's partner's.
            [f"F{code}", mark, f"D{code}", "", "Bo", DAY, ""],
        ],
        "notes": [
            ["Équipe", "Date", "Intrapreneur présent", "Jours libérés", "Points abordés"],
            [f"E{code}", DAY, "Oui", 1, mark],
            [f"F{code}", DAY, "Oui", 1, mark],
        ],
        "contributions": [
            ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé",
             "Référence"],
            [code, "T1", DAY, 1, "", "", mark],
        ],
        "paper_facts": [["Code", "N° titre", "Fait", "Valeur"], [code, "", "contact", mark]],
        "forecast": [
            ["Exercice", "Catégorie", "Libellé", "Code", "AE prévues", "CP prévus"],
            [2020, "autre", mark, code, 1, 1],
        ],
        "expenses": [
            ["Exercice", "N° EJ", "Fournisseur", "Montant engagé"],
            [2020, f"EJ{code}", mark, 1],
            [2020, f"EK{code}", mark, 1],
        ],
        "attributions": [
            ["N° EJ", "Équipe", "Code", "Catégorie", "Éligible", "Note"],
            [f"EJ{code}", "", code, "autre", "", mark],
            # No Code: the order is its team's partner's.
            [f"EK{code}", f"F{code}", "", "autre", "", mark],
        ],
        "scores": [
            ["Session", "N° dossier", "Juré", *SCORES, "Commentaire"],
            ["Sélection", f"D{code}", "Roy", 1, 1, 1, mark],
        ],
        "decisions": [
            ["Session", "N° dossier", "Décision", "Motif", "Date"],
            ["Sélection", f"D{code}", "retenu", mark, DAY],
        ],
        "duties": [["Code", "Obligation", "Situation", "Preuve"], [code, "refund", "Tenue", mark]],
        "problems": [
            ["Code", "N° problème", "Intitulé", "Réel", "Majeur", "Actionnable"],
            [code, "P1", mark, "Oui", "Oui", "Oui"],
        ],
        "events": [
            ["Code", "Date", "Lieu", "Participants maximum", "Inscrits"], [code, DAY, mark, 1, 1],
        ],
        "notices": [["Code", "Nature", "Reçue le", "Motif"], [code, "difficulté", DAY, mark]],
    }  # fmt: skip


# Shared even where a team is named.
SHARED: dict[str, sheets.Rows] = {
    "shared forecast": [
        ["Exercice", "Catégorie", "Libellé", "Code", "AE prévues", "CP prévus"],
        [2020, "autre", "canari-commun", "", 1, 1],
    ],
    "shared order": [
        ["N° EJ", "Équipe", "Code", "Catégorie", "Éligible", "Note"],
        ["EJ0", "E59", "commun", "autre", "", "canari-commun"],
    ],
    "actions": [
        ["Session", "N° action", "Action", "Échéance"], ["Comité", 1, "canari-commun", DAY],
    ],
    "presence": [
        ["Session", "Juré", "Organisme", "Présent"], ["Comité", "Roy", "canari-commun", "oui"],
    ],
    "application of nobody": [
        ["N° dossier", "Déposé le", "Code", "Intitulé", "État"],
        ["D0", DAY, "", "canari-commun", "Accepté"],
    ],
    "decision on it": [
        ["Session", "N° dossier", "Décision", "Motif", "Date"],
        ["Sélection", "D0", "retenu", "canari-commun", DAY],
    ],
}  # fmt: skip


INNER: dict[str, list[sheets.FormRow]] = {
    "mappings": [{"layout": "teams", "heading": "canari-commun", "field": "name"}],
    "quarantine": [
        {"entry": "a1", "dataset": "teams", "file": "canari-59", "row_number": 2, "cells": "{}",
         "reasons": "[]"}
    ],
    "dismissals": [{"entry": "a2", "reason": "canari-60", "cells": "{}"}],
    "meetings": [{"name": "canari-commun", "held_on": "2021-01-01", "known_at": 1}],
}  # fmt: skip
"""What Cap keeps itself is the programme's, never a partner's alone."""


@pytest.fixture(scope="module")
def aviary(tmp_path_factory):
    """A database where every row names the partner it belongs to."""
    folder = tmp_path_factory.mktemp("aviary")
    tables: dict[str, sheets.Rows] = {**SHARED}
    expenses: list[sheets.Rows] = [["Exercice", "N° EJ", "Fournisseur", "Montant engagé"],
                [2020, "EJ0", "canari-commun", 1], [2020, "EJ1", "canari-commun", 1]]  # fmt: skip
    for code in ("59", "60"):
        for name, rows in canaries(code).items():
            if name == "expenses":
                expenses += rows[1:]
            else:
                tables[f"{name} {code}"] = rows
    file = sheets.workbook(folder / "a.xlsx", {**tables, "expenses": expenses})
    report = sheets.load([file], folder / "cap.sqlite")
    assert sheets.errors(report) == []
    submit(folder / "cap.sqlite", CONVENTION, sheets.AUTHOR, "Saisie", INNER)
    return folder / "cap.sqlite"


def column(lens, statement):
    return [value for (value,) in lens.connection.execute(statement)]


def seen(lens, dataset):
    return lens.connection.execute(f"SELECT * FROM {dataset}").fetchall()


@pytest.mark.parametrize("dataset", DATASETS)
def test_the_programme_s_lens_sees_all_the_rows_of_each_dataset(dataset, aviary):
    with open_lens(aviary, CONVENTION, on=ON) as lens:
        rows = seen(lens, dataset)
        columns = [
            item[0] for item in lens.connection.execute(f"SELECT * FROM {dataset}").description
        ]
    assert len(rows) == sheets.count_all(aviary)[dataset] > 0
    assert set(DATASETS[dataset].names) < set(columns)
    assert "programme" not in columns


@pytest.mark.parametrize("dataset", DATASETS)
def test_a_partner_s_lens_sees_its_own_rows_and_no_other(dataset, aviary):
    with open_lens(aviary, CONVENTION, partners=["59"], on=ON) as lens:
        mine = seen(lens, dataset)
    with open_lens(aviary, CONVENTION, partners=["60"], on=ON) as lens:
        others = seen(lens, dataset)
    if DATASETS[dataset].owner is Owner.PROGRAMME:
        assert mine == others == []
        return
    assert mine
    assert all("canari-59" in str(row) for row in mine)
    assert all("canari-60" in str(row) for row in others)
    assert len(mine) == len(others)


def test_each_way_of_belonging_is_followed(aviary):
    with open_lens(aviary, CONVENTION, partners=["59"], on=ON) as lens:
        assert column(lens, "SELECT team FROM teams ORDER BY 1") == ["E59", "F59"]
        assert column(lens, "SELECT ej FROM expenses ORDER BY 1") == ["EJ59", "EK59"]
        assert len(seen(lens, "coaching_notes")) == 2


def test_several_partners_or_none(aviary):
    with open_lens(aviary, CONVENTION, partners=["59", "60"], on=ON) as lens:
        assert len(seen(lens, "teams")) == 4
    with open_lens(aviary, CONVENTION, partners=[], on=ON) as lens:
        assert not any(seen(lens, dataset) for dataset in DATASETS)


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("SELECT * FROM main.partners", id="a table"),
        pytest.param("SELECT COUNT(*) FROM main.partners", id="its count"),
        pytest.param("SELECT p.name FROM teams JOIN main.partners AS p", id="a table in a join"),
        pytest.param("SELECT (SELECT MAX(name) FROM main.partners)", id="a table in a subquery"),
        pytest.param("SELECT name FROM sqlite_master", id="the schema"),
        pytest.param("SELECT name FROM temp.sqlite_master", id="the temporary schema"),
        pytest.param("SELECT * FROM lens_partners", id="the lens's own scope"),
        pytest.param("SELECT * FROM pragma_table_info('partners')", id="PRAGMA as a table"),
        pytest.param("PRAGMA table_info(partners)", id="PRAGMA"),
        pytest.param("PRAGMA writable_schema = 1", id="PRAGMA that writes"),
        pytest.param("ATTACH ':memory:' AS other", id="ATTACH"),
        pytest.param("DETACH temp", id="DETACH"),
        pytest.param("INSERT INTO lens_partners VALUES ('60')", id="widening the lens"),
        pytest.param("DELETE FROM lens_scope", id="changing the programme"),
        pytest.param("UPDATE main.partners SET name = 'x'", id="UPDATE"),
        pytest.param("DELETE FROM main.partners", id="DELETE"),
        pytest.param("DROP VIEW partners", id="DROP"),
        pytest.param("CREATE TABLE t (x)", id="CREATE"),
        pytest.param("CREATE TEMP VIEW partners2 AS SELECT * FROM main.partners", id="a new view"),
        pytest.param("SELECT load_extension('x')", id="load_extension"),
        pytest.param("ROLLBACK", id="leaving the state read"),
        pytest.param("VACUUM INTO '/tmp/copy.sqlite'", id="VACUUM INTO"),
    ],
)
def test_nothing_is_read_or_written_past_the_views(statement, aviary):
    with open_lens(aviary, CONVENTION, partners=["59"], on=ON) as lens:
        with pytest.raises(sqlite3.DatabaseError):
            lens.connection.execute(statement).fetchall()
        assert len(seen(lens, "partners")) == 1


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT COUNT(*) FROM partners",
        "SELECT partner, SUM(called_cents) FROM contributions GROUP BY partner HAVING SUM(1) > 0",
        "WITH own AS (SELECT partner FROM partners) SELECT * FROM own ORDER BY 1",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION SELECT i + 1 FROM n WHERE i < 3) SELECT * FROM n",
        "SELECT team, RANK() OVER (ORDER BY team) FROM teams JOIN applications USING (partner)",
        "SELECT 1 UNION SELECT 2",
        "SELECT file, row FROM sources JOIN import_sheets AS s ON s.id = sources.sheet",
    ],
)
def test_ordinary_questions_are_answered(statement, aviary):
    with open_lens(aviary, CONVENTION, on=ON) as lens:
        assert lens.connection.execute(statement).fetchall()


def test_a_lens_shows_one_programme(samples_database):
    with open_lens(samples_database, CHARTER, on=date(2017, 8, 31)) as lens:
        assert column(lens, "SELECT partner FROM partners") == ["PARIS"]
        assert column(lens, "SELECT id FROM imports") == [2]
    with open_lens(samples_database, CONVENTION, on=ON) as lens:
        assert column(lens, "SELECT id FROM imports") == [1]
        assert len(seen(lens, "partners")) == 5


def test_the_past_reads_as_it_was_known(database, tmp_path):
    headings = ["Code", "Nom", "Signature"]
    names = []
    for number, name in enumerate(("Nord-Un", "Nord-Deux"), start=2):
        file = sheets.workbook(tmp_path / "p.xlsx", {"P": [headings, ["59", name, DAY]]})
        assert sheets.load([file], database).import_id == number
    for known_at in (0, 1, 2, 3, None):
        with open_lens(database, CONVENTION, known_at=known_at, on=ON) as lens:
            names.append(column(lens, "SELECT name FROM partners WHERE partner = '59'"))
            assert len(lens.head) == (64 if known_at != 0 else 0)
            assert lens.known_at == (3 if known_at is None else known_at)
    assert names == [[], ["Nord"], ["Nord-Un"], ["Nord-Deux"], ["Nord-Deux"]]


@pytest.mark.parametrize("known_at", [-1, 2])
def test_an_import_that_does_not_exist_is_refused(known_at, plain_database):
    with (
        pytest.raises(UnknownImportError, match="n’existe pas"),
        open_lens(plain_database, CONVENTION, known_at=known_at, on=ON),
    ):
        pass


@pytest.mark.parametrize(
    ("today", "on"),
    [
        pytest.param(TODAY, date(2021, 4, 15), id="the last recorded fact"),
        pytest.param(date(2020, 12, 31), date(2020, 12, 31), id="today, when it is earlier"),
    ],
)
def test_the_default_day(today, on, plain_database):
    with open_lens(plain_database, CONVENTION, today=today) as lens:
        assert lens.on == on


def test_the_default_day_of_an_empty_database_is_today(empty_database):
    with open_lens(empty_database, CONVENTION, today=TODAY) as lens:
        assert lens.on == TODAY
        assert not any(seen(lens, dataset) for dataset in DATASETS)
    with pytest.raises(ValueError, match="a day is needed"), open_lens(empty_database, CONVENTION):
        pass


def test_a_programme_without_a_text_has_no_lens(empty_database):
    with pytest.raises(KeyError), open_lens(empty_database, "autre", on=TODAY):
        pass


def test_a_question_is_asked_once(plain_database):
    asked = []

    def question(lens):
        asked.append(lens.on)
        return len(asked)

    with open_lens(plain_database, CONVENTION, on=ON) as lens:
        assert (lens.ask(question), lens.ask(question)) == (1, 1)


def test_a_question_about_some_things_is_asked_once_for_each_of_the_last_ones(plain_database):
    asked = []

    def question(_, code, *, year=2020):
        asked.append((code, year))
        return code, year

    with open_lens(plain_database, CONVENTION, today=TODAY) as lens:
        for code in ("59", "60", "59"):
            assert lens.ask(question, code) == (code, 2020)
        assert lens.ask(question, "59", year=2021) == ("59", 2021)
        assert asked == [("59", 2020), ("60", 2020), ("59", 2021)]
        for number in range(100):
            lens.ask(question, str(number))
        before = len(asked)
        lens.ask(question, "99")
        assert len(asked) == before
        lens.ask(question, "1")  # forgotten since: one can ask of any of twenty thousand
        assert len(asked) == before + 1


def test_another_day_is_another_lens_through_the_same_connection(plain_database):
    with open_lens(plain_database, CONVENTION, today=TODAY) as lens:
        earlier = lens.at(date(2020, 6, 1))
        assert (earlier.connection, earlier.on) == (lens.connection, date(2020, 6, 1))
        assert (lens.ask(its_day), earlier.ask(its_day)) == (lens.on, earlier.on)


def its_day(lens):
    return lens.on


PLANNED = {
    "amendments": {"effective_on", "ends_on"},
    "phase_dates": {"planned_start", "planned_end"},
    "teams": {"starts_on", "ends_on"},
    "notices": {"effective_on"},
    "actions": {"due_on"},
    "meetings": {"held_on"},
}
"""Days on which nothing has happened yet, or that look back on what has."""


@pytest.mark.parametrize("dataset", DATASETS.values(), ids=DATASETS)
def test_each_day_is_a_fact_or_a_plan(dataset):
    days = {column.name for column in dataset.columns if column.kind is Kind.DAY}
    assert days == {*FACTS.get(dataset.name, ())} | PLANNED.get(dataset.name, set())
