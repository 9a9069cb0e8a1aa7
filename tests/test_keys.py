"""One thing spelled twice stays one thing; what a file does not carry is kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.cells.keys import fold_key, fold_person
from data.store.database import open_for_reading
from data.store.journal import verify
from tests import sheets
from tests.sheets import current, delimited, workbook

CALLS = ("Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("TP-2020-0118", "tp-2020-0118", id="case"),
        pytest.param("TP-2020-0118", "TP\u20112020\u20110118", id="a hyphen that does not break"),
        pytest.param("TP-2020-0118", "TP 2020 0118", id="blanks for hyphens"),
        pytest.param("TP-2020-0118", "TP/2020 / 0118", id="slashes"),
        pytest.param("TP-2020-0118", "TP-2020-0118\u200b", id="invisible"),
        pytest.param("TP-2020-0118", "N° TP-2020-0118", id="its sign before it"),
        pytest.param("00118", '="00118"', id="a formula that keeps a text"),
        pytest.param("00118", "'00118", id="an apostrophe that keeps a text"),
        pytest.param("1480934831", "1480934831.0", id="a float"),
        pytest.param("Équipe 1", "equipe 1", id="accents"),
    ],
)
def test_spellings_of_one_key(one, other):
    assert fold_key(one) == fold_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("1-11", "111", id="a separator counts"),
        pytest.param("00118", "118", id="zeros are kept"),
        pytest.param("EQ1", "EQ7", id="a digit"),
        pytest.param("TP-2020-0118.5", "TP-2020-0118", id="a point in a word"),
    ],
)
def test_other_keys_stay_others(one, other):
    assert fold_key(one) != fold_key(other)


@pytest.mark.parametrize(
    "other", ["Mme Hélène Dupré", "Mme Helene DUPRE", "hélène  dupré", "Madame Hélène Dupré"]
)
def test_a_civility_is_no_part_of_a_name(other):
    assert fold_person(other) == fold_person("Hélène Dupré")


@given(st.text(max_size=30))
def test_folding_twice_changes_nothing(text):
    assert fold_key(fold_key(text)) == fold_key(text)


def calls(folder, titles, name="appels.csv"):
    rows = [CALLS, *(("59", title, "01/12/2020", "9 000,00", "", "") for title in titles)]
    return delimited(folder / name, rows)


SPELLINGS = ["tp-2020-0118", "TP\u20112020\u20110118", "N° TP 2020 0118", "'TP-2020-0118"]


@pytest.mark.parametrize("title", SPELLINGS)
def test_a_title_spelled_otherwise_is_the_title_that_the_base_has(tmp_path, empty_database, title):
    sheets.load([calls(tmp_path, ["TP-2020-0118"])], empty_database)
    report = sheets.load([calls(tmp_path, [title])], empty_database)
    assert report.counts.writes == 0
    assert current(empty_database, "contributions", "title") == [("TP-2020-0118",)]


def test_a_title_spelled_twice_in_one_sheet_is_one_title(tmp_path, empty_database):
    twice = calls(tmp_path, ["TP-2020-0118", "tp 2020 0118"])
    report = sheets.load([twice], empty_database)
    (problem,) = sheets.problems(report, "repeated_row")
    assert (problem.cell, problem.value) == ("B3", "tp 2020 0118")
    assert current(empty_database, "contributions", "title") == [("TP-2020-0118",)]


def test_a_title_spelled_twice_in_two_files_is_refused_by_name(tmp_path, empty_database):
    files = [
        calls(tmp_path, ["TP-2020-0118"]),
        delimited(
            tmp_path / "autres.csv", [CALLS, ("59", "tp 2020 0118", "02/12/2020", "1,00", "", "")]
        ),
    ]
    report = sheets.check(files, empty_database)
    assert [problem.kind for problem in sheets.errors(report)] == ["duplicate_key"]


@pytest.mark.parametrize("there", [True, False], ids=["in the base", "in the same call"])
def test_a_note_finds_its_team_however_it_is_spelled(tmp_path, empty_database, there):
    team = delimited(
        tmp_path / "equipes.csv",
        [
            ("Équipe", "Nom", "N° dossier", "Code", "Intrapreneurs", "Début", "Fin"),
            ("EQ1", "Une équipe", "", "59", "A B", "02/11/2020", ""),
        ],
    )
    note = delimited(
        tmp_path / "points.csv",
        [
            ("Équipe", "Date", "Coach", "Intrapreneur présent", "Jours libérés"),
            ("eq1", "09/11/2020", "C D", "oui", "1"),
        ],
    )
    if there:
        sheets.load([team], empty_database)
    report = sheets.load([note] if there else [team, note], empty_database)
    assert sheets.errors(report) == []
    assert current(empty_database, "coaching_notes", "team") == [("EQ1",)]
    again = sheets.load([note], empty_database)
    assert again.counts.writes == 0


def test_a_juror_spelled_three_ways_is_one_juror(database):
    files = ("2614181", "2614193", "2614369")
    names = ("Mme Hélène Dupré", "Mme Helene DUPRE", "Hélène Dupré")
    head = ("Session", "N° dossier", "Juré", "Organisme", "Ampleur du problème",
            "Possibilité d'agir", "Compétences de l'intrapreneur")  # fmt: skip
    rows = [
        ("Sélection", file, name, "DITP", 4, 4, 4) for file, name in zip(files, names, strict=True)
    ]
    report = sheets.load([delimited(database.parent / "notes.csv", [head, *rows])], database)
    assert sheets.errors(report) == []
    found = current(database, "scores", "juror")
    assert [name for name in names if (name,) in found] == ["Mme Hélène Dupré"]


def test_rows_that_a_base_holds_twice_are_not_merged(tmp_path, empty_database):
    sheets.load([calls(tmp_path, ["TP-2020-0118", "TP-2020-0125"])], empty_database)
    report = sheets.load([calls(tmp_path, ["TP-2020-0125"])], empty_database)
    assert report.counts.writes == 0
    assert len(current(empty_database, "contributions", "title")) == 2


FULL = [
    (*CALLS, "Restitué le", "Montant restitué"),
    ("95", "TP-1", "01/12/2020", "9 000,00", "", "", "01/03/2021", "350,00"),
]


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_a_column_that_a_file_does_not_have_keeps_its_value(tmp_path, empty_database, suffix):
    def write(name, rows):
        path = tmp_path / f"{name}.{suffix}"
        return delimited(path, rows) if suffix == "csv" else workbook(path, {"Appels": rows})

    sheets.load([write("complet", FULL)], empty_database)
    short = [row[:6] for row in FULL]
    assert sheets.load([write("court", short)], empty_database).counts.writes == 0
    moved = [short[0], ("95", "TP-1", "02/12/2020", "9 000,00", "", "")]
    assert sheets.load([write("change", moved)], empty_database).counts.changed == 1
    kept = current(empty_database, "contributions", "called_on, refunded_cents")
    assert kept == [("2020-12-02", 35000)]
    blank = [FULL[0], (*moved[1], "", "")]
    assert sheets.load([write("vide", blank)], empty_database).counts.changed == 1
    assert current(empty_database, "contributions", "refunded_cents") == [(None,)]
    with open_for_reading(empty_database) as connection:
        assert verify(connection) == []


def two_sheets(folder, called):
    row = ("95", "TP-1", "01/12/2020", "9 000,00", "", "")
    given = [(*CALLS, "Référence"), (*row, "Virement")]
    back = [
        (*CALLS, "Restitué le", "Montant restitué"),
        ("95", "tp 1", "01/12/2020", called, "", "", "01/03/2021", "350,00"),
    ]
    return workbook(folder / "appels.xlsx", {"Un": given, "Deux": back})


def test_two_sheets_that_give_a_row_different_columns_are_one_row(tmp_path, empty_database):
    book = two_sheets(tmp_path, "9 000,00")
    assert sheets.errors(sheets.load([book], empty_database)) == []
    kept = current(empty_database, "contributions", "title, reference, refunded_cents")
    assert kept == [("TP-1", "Virement", 35000)]
    assert sheets.load([book], empty_database).counts.writes == 0
    with open_for_reading(empty_database) as connection:
        assert connection.execute("SELECT COUNT(*) FROM sources").fetchone() == (2,)


def test_two_sheets_that_contradict_each_other_are_refused_by_name(tmp_path, empty_database):
    (problem,) = sheets.errors(sheets.check([two_sheets(tmp_path, "8 000,00")], empty_database))
    assert (problem.kind, problem.sheet, problem.cell) == ("duplicate_key", "Deux", "B2")


@pytest.mark.parametrize(
    ("typed", "is_change"),
    [pytest.param("Oui", False, id="the default"), pytest.param("Non", True, id="another")],
)
def test_a_blank_that_means_its_default_is_no_change(tmp_path, empty_database, typed, is_change):
    def orders(word):
        return delimited(
            tmp_path / f"suivi {word}.csv",
            [
                ("N° EJ", "Équipe", "Code", "Catégorie", "Éligible"),
                ("1400000001", "", "59", "Coaching", word),
            ],
        )

    assert sheets.load([orders("")], empty_database).import_id == 1
    assert bool(sheets.load([orders(typed)], empty_database).counts.changed) is is_change
