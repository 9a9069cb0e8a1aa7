"""What Cap exports loads back with no change at all."""

from datetime import date
from fractions import Fraction

import openpyxl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from data.agreement.model import agreements
from data.cells import parse
from data.cells.spelling import spell, spell_score
from data.datasets import SPREADSHEETS, Kind
from data.incoming.diff import Counts
from data.lens import open_lens
from loaders.__main__ import main
from loaders.back.export import export
from loaders.back.writing import LONGEST_TEXT
from tests import sheets
from tests.sheets import CHARTER, CONVENTION, TODAY

TEXTS = agreements()
TEAMS = ["Équipe", "Nom", "N° dossier", "Code", "Intrapreneurs", "Début", "Fin"]


def exported(database, out, programme=CONVENTION, datasets=tuple(SPREADSHEETS)):
    with open_lens(database, programme, today=TODAY) as lens:
        return [written.path for written in export(lens, datasets, out)]


def changes_of(database, files, programme=CONVENTION):
    report = sheets.check(files, database, programme)
    assert sheets.errors(report) == []
    return report.counts


def teams(path, *rows, more=()):
    return sheets.workbook(path, {"Équipes": [[*TEAMS, *more], *rows]})


def team(number, name, *more):
    return [f"EQ{number}", name, "", "59", "Camille", date(2020, 10, 1), "", *more]


@pytest.mark.parametrize("programme", [CONVENTION, CHARTER])
@pytest.mark.parametrize("out", ["donnees.xlsx", "donnees"])
def test_samples_load_back_without_a_change(programme, out, samples_database, tmp_path):
    files = exported(samples_database, tmp_path / out, programme)
    counts = changes_of(samples_database, files, programme)
    assert counts.unchanged > 300
    assert counts == Counts(unchanged=counts.unchanged)


@pytest.mark.parametrize("programme", [CONVENTION, CHARTER])
def test_samples_rebuild_a_programme_from_nothing(
    programme, samples_database, empty_database, tmp_path
):
    files = exported(samples_database, tmp_path / "donnees.xlsx", programme)
    assert sheets.load(files, empty_database, programme).import_id == 1
    for name, dataset in SPREADSHEETS.items():
        columns = ", ".join(("key", *dataset.names, "extras"))
        wanted = [
            row[1:]
            for row in sheets.current(samples_database, name, f"programme, {columns}")
            if row[0] == programme
        ]
        assert sheets.current(empty_database, name, columns) == wanted


AWKWARD = ("007", "=1+1", "+33 1", "-", "@a", "'49", "1.234", "9 000,00 €", "31/12/2020", "#REF!",
           "_x0041_", "a\nb", "« x »", "1E5", "true", "nan", "{}", "ligne\t tab", "\u00a0x", "😀",
           "TOTAL")  # fmt: skip
TEXT = st.sampled_from(AWKWARD) | st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), max_size=20
)


@settings(max_examples=6, deadline=None)
@example(rows=list(zip(AWKWARD, reversed(AWKWARD), strict=True)))
@given(rows=st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=20))
def test_any_text_loads_back_as_it_is(rows, tmp_path_factory):
    folder = tmp_path_factory.mktemp("texts")
    rows = [team(number, *pair) for number, pair in enumerate(rows)]
    given_rows = teams(folder / "a.xlsx", *rows, more=["Colonne à nous"])
    sheets.load([given_rows], folder / "cap.sqlite")
    files = exported(folder / "cap.sqlite", folder / "b.xlsx", datasets=["teams"])
    assert changes_of(folder / "cap.sqlite", files) == Counts(unchanged=len(rows))


def test_text_too_long_for_excel_goes_to_a_csv_beside(tmp_path, empty_database):
    long = '=é;"\n' * 8_000
    file = sheets.delimited(tmp_path / "a.csv", [[*TEAMS, "Note"], team(1, long, "x; y")])
    sheets.load([file], empty_database)
    assert len(sheets.current(empty_database, "teams", "name")[0][0]) > LONGEST_TEXT
    headings = ["Code", "Nom", "Type", "SIREN", "Signature"]
    partner = ["59", "Nord", "", "", date(2020, 9, 1)]
    signed = sheets.workbook(tmp_path / "p.xlsx", {"Signatures": [headings, partner]})
    sheets.load([signed], empty_database)
    files = exported(empty_database, tmp_path / "tout.xlsx")
    assert [path.name for path in files] == ["tout.xlsx", "tout - Équipes.csv"]
    assert changes_of(empty_database, files) == Counts(unchanged=2)


def test_column_that_is_not_ours_may_bear_a_heading_of_ours(tmp_path, empty_database):
    headings = ["ID", "N° dossier", "Déposé le", "Département (Code)", "État du dossier", "E-mail",
                "Email"]  # fmt: skip
    row = ["12", "autre", "01/10/2020", "59", "Accepté", "a@example.fr", "b@example.fr"]
    sheets.load(
        [sheets.workbook(tmp_path / "d.xlsx", {"Dossiers": [headings, row]})], empty_database
    )
    (extras,) = sheets.current(empty_database, "applications", "extras")[0]
    assert '"N° dossier": "autre"' in extras
    for out in ("e.xlsx", "dossier"):
        files = exported(empty_database, tmp_path / out)
        assert changes_of(empty_database, files) == Counts(unchanged=1)


def test_side_that_no_file_gave_is_not_a_zero(tmp_path, empty_database):
    committed = ["Exercice", "N° EJ", "Date comptable", "Fonds", "Montant engagé"]
    paid = ["Exercice comptable", "N° EJ", "N° DP", "Date de dernière opération sur la DP",
            "Montant payé"]  # fmt: skip
    files = [
        sheets.workbook(tmp_path / "ae.xlsx", {"AE": [committed, [2020, "1", "01/12/2020", "", 10],
                                                      [2020, "2", "", "1-2-00001", 5.5]]}),
        sheets.workbook(tmp_path / "cp.xlsx", {"CP": [paid, ["2020", "1", "7", "01/12/2020", 4]]}),
    ]  # fmt: skip
    sheets.load(files, empty_database)
    sides = sheets.current(empty_database, "expenses", "committed_cents, paid_cents")
    assert sides == [(None, 400), (550, None), (1000, None)]
    files = exported(empty_database, tmp_path / "b.xlsx")
    assert changes_of(empty_database, files) == Counts(unchanged=3)


def test_cells_are_typed_as_a_template_types_them(samples_database, tmp_path):
    (path,) = exported(samples_database, tmp_path / "a.xlsx", datasets=("contributions",))
    sheet = openpyxl.load_workbook(path)["Appels de fonds"]
    first = [sheet.cell(2, column) for column in range(1, 5)]
    assert [(cell.data_type, cell.number_format) for cell in first] == [
        ("s", "@"), ("s", "@"), ("d", "dd/mm/yyyy"), ("n", "#,##0.00"),
    ]  # fmt: skip


@given(st.fractions(0, 5, max_denominator=10**9), st.sampled_from([5, 10, 20]))
def test_any_score_reads_back_exactly(part, maximum):
    score = part * maximum / 5
    assert parse.score(spell_score(score, maximum), maximum) == str(score)


@pytest.mark.parametrize(
    ("score", "maximum", "spelt"),
    [
        pytest.param("4", 5, "4", id="whole"),
        pytest.param("7/2", 5, "3,5", id="decimal"),
        pytest.param("0", 5, "0", id="zero"),
        pytest.param("7/3", 5, "7/15", id="decimals that never end"),
    ],
)
def test_scores_are_spelt_as_jurors_do(score, maximum, spelt):
    assert spell_score(Fraction(score), maximum) == spelt


@pytest.mark.parametrize("programme", [CONVENTION, CHARTER])
@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (Kind.CENTS, [0, 1, -900_000, 99_999_999_999]),
        (Kind.HUNDREDTHS, [0, 50, 125]),
        (Kind.DAY, ["1900-01-01", "1900-02-28", "1900-03-01", "2099-12-31"]),
        (Kind.YES_NO, [0, 1]),
        (Kind.CROSS, [0, 1]),
        (Kind.INTEGER, [0, 12]),
        (Kind.CODE, ["007", "59"]),
    ],
)
def test_spelling_is_the_inverse_of_reading(kind, values, programme):
    read = parse.parsers(TEXTS[programme])[kind]
    column = next(c for d in SPREADSHEETS.values() for c in d.columns if c.kind is kind)
    for value in values:
        spelt = spell(value, column, TEXTS[programme])
        assert read(float(spelt) if type(spelt) is int else spelt) == value


@pytest.mark.parametrize("programme", [CONVENTION, CHARTER])
def test_every_word_is_spelt_as_it_reads(programme):
    text = TEXTS[programme]
    read = parse.parsers(text)
    for kind in (Kind.STATE, Kind.WEATHER, Kind.TEAM_SITUATION, Kind.NOTICE, Kind.DUTY_SITUATION,
                 Kind.SESSION, Kind.CATEGORY, Kind.DUTY, Kind.ACTION_SITUATION,
                 Kind.ATTENDANCE):  # fmt: skip
        column = next(c for d in SPREADSHEETS.values() for c in d.columns if c.kind is kind)
        words = {**getattr(_words(kind), "labels", {})}.values() or _keys(kind, text)
        assert words
        for word in words:
            spelt = spell(word, column, text)
            assert read[kind](spelt) == word
            assert spelt != word or kind not in (Kind.STATE, Kind.SESSION, Kind.CATEGORY)


def _words(kind):
    return {
        Kind.STATE: parse.STATES, Kind.WEATHER: parse.WEATHER, Kind.NOTICE: parse.NOTICES,
        Kind.TEAM_SITUATION: parse.TEAM_SITUATIONS, Kind.DUTY_SITUATION: parse.DUTY_SITUATIONS,
        Kind.ACTION_SITUATION: parse.ACTION_SITUATIONS,
        Kind.ATTENDANCE: parse.ATTENDANCES,
    }.get(kind)  # fmt: skip


def _keys(kind, text):
    return {
        Kind.SESSION: [session.key for session in text.sessions],
        Kind.CATEGORY: [category.key for category in text.categories],
        Kind.DUTY: [duty.key for duty in text.duties],
    }[kind]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        pytest.param(["-o", "a.xlsx"], 0, "a.xlsx", id="all"),
        pytest.param(["-o", "dossier", "--dataset", "Équipes"], 0, "Équipes.xlsx", id="a table"),
        pytest.param(["-o", "a.xlsx", "--dataset", "budget"], 2, "« budget »", id="no such table"),
        pytest.param(["-o", "no/a.xlsx"], 2, "dossier", id="no such folder"),
        pytest.param(["-o", "cap.sqlite"], 2, "est un fichier", id="a file"),
        pytest.param(["-o", "a.xlsx", "--programme", CHARTER], 0, "Rien à exporter", id="no row"),
    ],
)
def test_command(arguments, code, said, database, monkeypatch, capsys):
    monkeypatch.chdir(database.parent)
    assert main(["export", *arguments, "--db", str(database)]) == code
    assert said in capsys.readouterr().err
