"""The unit and the scale that a sheet states: applied and said, or never taken for ours."""

import shutil
import sqlite3
import subprocess
from contextlib import closing
from fractions import Fraction

import openpyxl
import pytest
import xlsxwriter

from data.agreement.model import agreements
from data.datasets import SPREADSHEETS, Kind
from data.problems import STORED, Problem
from loaders.formats import layouts
from loaders.headings.mapping import HeadingChoice
from loaders.headings.recognise import recognise
from loaders.headings.units import other_unit, scale_beside, scales_above, without_unit
from loaders.reading.shown import percent_cells, thousand_cells
from loaders.rows.rounding import rounded
from tests import sheets
from tests.handmade import ods, record, xls
from tests.sheets import CHARTER, CONVENTION

DAY = "15/01/2021"
CRITERIA = ["Ampleur du problème", "Possibilité d'agir", "Compétences de l'intrapreneur"]
LAYOUTS = layouts(agreements()[CONVENTION])


@pytest.mark.parametrize(
    "unit", ["(en €)", "TTC", "en euros", "(€)", "(€ TTC)", "– en €", "(TTC, en euros)", "EUR"]
)
@pytest.mark.parametrize(
    "dataset", ["contributions", "forecast", "expenses", "partners", "amendments"]
)
def test_heading_may_state_the_unit_of_our_amounts(unit, dataset):
    columns = SPREADSHEETS[dataset].columns
    headings = [f"{c.heading} {unit}" if c.kind is Kind.CENTS else c.heading for c in columns]
    match = recognise([headings], LAYOUTS)
    assert match
    assert (match.layout.dataset, match.missing, match.unknown) == (dataset, (), ())
    assert set(match.columns) == {column.name for column in columns}


@pytest.mark.parametrize(
    "unit",
    ["(en k€)", "k€", "(K€)", "M€", "(en milliers d'euros)", "HT", "(H.T.)", "hors taxes", "%",
     "(en %)", "(en millions)", "KEUR"],
)  # fmt: skip
@pytest.mark.parametrize(
    ("dataset", "name"), [("contributions", "called_cents"), ("forecast", "commitments_cents")]
)
def test_heading_in_another_unit_is_neither_read_nor_offered(unit, dataset, name, tmp_path):
    columns = SPREADSHEETS[dataset].columns
    headings = [f"{c.heading} {unit}" if c.name == name else c.heading for c in columns]
    file = sheets.workbook(tmp_path / "f.xlsx", {"Feuille": [headings, ["59", *[9] * 8]]})
    (report,) = sheets.check([file], tmp_path / "cap.sqlite").files
    heading = SPREADSHEETS[dataset].column(name).heading
    missing = next(p for p in report.problems if p.kind == "missing_column")
    assert (missing.column, f"« {heading} {unit} »" in missing.message) == (heading, True)
    assert [one.proposed for one in report.headings if one.heading.startswith(heading)] == [()]


@pytest.mark.parametrize(
    ("name", "above", "said"),
    [
        pytest.param("Prévisions", [["Montants en milliers d’euros"]], ("A1", "error"), id="above"),
        pytest.param("Prévisions", [["(en k€)"]], ("A1", "error"), id="in brackets"),
        pytest.param("Prévisions", [["Unité : k€"]], ("A1", "error"), id="the unit, by its name"),
        pytest.param("Prévisions", [["Les montants sont exprimés en millions d'euros."]],
                     ("A1", "error"), id="a sentence"),
        pytest.param("Prévisions", [["Prévisions 2021 (montants en k€)"]], ("A1", "error"),
                     id="at the end of a title"),
        pytest.param("Prévisions", [["", "", "", "", "Montants (k€)"]], ("E1", "error"),
                     id="a group"),
        pytest.param("Prévisions", [["Montants HT"]], ("A1", "error"), id="without taxes"),
        pytest.param("Prévisions", [["Un programme à 45 k€"]], ("A1", "warning"),
                     id="an amount in a title"),
        pytest.param("Prévisions", [["Pour des milliers d’usagers"]], ("A1", "warning"),
                     id="thousands of something else"),
        pytest.param("Prévisions HT", [], (None, "warning"), id="the sheet's name"),
        pytest.param("Prévisions", [["Montants en euros TTC"]], None, id="our own unit"),
    ],
)  # fmt: skip
def test_unit_said_beside_the_headings(name, above, said, tmp_path, empty_database):
    rows = [*above, ["Exercice", "Catégorie", "Libellé", "Code", "AE prévues", "CP prévus"],
            [2021, "Coaching hebdomadaire", "Poste", "", 1.5, 1.5]]  # fmt: skip
    report = sheets.check([sheets.workbook(tmp_path / "a.xlsx", {name: rows})], empty_database)
    found = [(p.cell, p.severity) for p in sheets.problems(report, "other_unit")]
    assert found == ([] if said is None else [said])
    (sheet,) = report.files[0].sheets
    assert sheet.refused == (1 if said and said[1] == "error" else 0)


@pytest.mark.parametrize(
    ("code", "is_refused"),
    [
        pytest.param('#,##0.0" k€"', True, id="thousands written beside"),
        pytest.param("0.00\\ \\k\\€", True, id="the same, character by character"),
        pytest.param('0.0" M€"', True, id="millions"),
        pytest.param('#,##0," k€"', False, id="thousands that the format divides itself"),
        pytest.param('#,##0.00" €"', False, id="euros"),
        pytest.param("General", False, id="nothing"),
    ],
)
def test_amounts_shown_in_thousands_are_refused(code, is_refused, tmp_path, empty_database):
    rows = [["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé"],
            ["59", "T1", DAY, 9, "", ""]]  # fmt: skip
    path = sheets.workbook(tmp_path / "f.xlsx", {"Titres": rows})
    book = openpyxl.load_workbook(path)
    book["Titres"]["D2"].number_format = code
    book.save(path)
    found = sheets.errors(sheets.check([path], empty_database))
    assert [(p.kind, p.cell) for p in found] == ([("other_unit", "D2")] if is_refused else [])


def test_unit_under_a_heading_is_refused(tmp_path, empty_database):
    rows = [["Exercice", "Catégorie", "Libellé", "AE prévues"], ["", "", "", "k€"],
            [2021, "appui", "Poste", 1.5]]  # fmt: skip
    report = sheets.check([sheets.workbook(tmp_path / "a.xlsx", {"Prévisions": rows})],
                          empty_database)  # fmt: skip
    assert "D2" in [problem.cell for problem in sheets.errors(report)]


@pytest.mark.parametrize("unit", ["(en k€)", "HT", "%"])
def test_mapping_asked_across_units_is_refused(unit, tmp_path):
    rows = [["Code", "N° titre", "Appelé le", f"Montant appelé {unit}", "Encaissé le",
             "Montant encaissé"], ["59", "T1", DAY, 9, "", ""]]  # fmt: skip
    file = sheets.workbook(tmp_path / "f.xlsx", {"Feuille": rows})
    asked = (HeadingChoice(f"Montant appelé {unit}", "Montant appelé"),)
    staged = sheets.staged([file], tmp_path, choices=asked)
    assert "bad_mapping" in [problem.kind for problem in _problems(staged)]
    assert _rows(staged, "contributions", "*") == []


def test_mapping_remembered_across_units_is_not_followed(tmp_path):
    rows = [["Code", "N° titre", "Appelé le", "Appel (k€)", "Encaissé le", "Montant encaissé"],
            ["59", "T1", DAY, 9, "", ""]]  # fmt: skip
    file = sheets.workbook(tmp_path / "f.xlsx", {"Feuille": rows})
    past = (HeadingChoice("Appel (k€)", "called_cents", "contributions.template", 3),)
    staged = sheets.staged([file], tmp_path, choices=past)
    assert "missing_column" in [problem.kind for problem in _problems(staged)]


@pytest.mark.parametrize(
    ("heading", "unit"),
    [
        ("Montant engagé", None), ("Jours libérés", None), ("Montant (en heures)", "heures"),
        ("Montant HT", "hors taxes"), ("Achats", None), ("Montant mandaté", None),
    ],
)  # fmt: skip
def test_other_unit(heading, unit):
    assert other_unit(heading, Kind.CENTS) == unit
    assert other_unit(heading, Kind.TEXT) is None
    assert without_unit("Montant net") == "Montant net"


@pytest.mark.parametrize(
    ("line", "general", "own"),
    [
        ("Jury de sélection : 8 projets retenus sur 30 candidatures", None, None),
        ("8 projets notés sur 30 candidatures", None, None),
        ("Notes du jury, 3 sur 5 présents", None, None),
        ("Barème du 12/10/2020", None, None),
        ("Note finale sur 20 : somme des critères", None, None),
        ("barème : chaque critère noté sur 10", 10, None),
        ("Noté sur ; 10", 10, None),
        ("Notes sur 20 points", 20, None),
        ("Notation /10", 10, None),
        ("Échelle : de 0 à 10", 10, None),
        ("Critère : Problème (sur 10)", None, 10),
        ("Barème : Problème sur 10, Solution sur 20", None, 10),
        ("Problème /10", None, 10),
    ],
)
def test_scale_stated_above(line, general, own):
    expected = tuple({Fraction(n)} if n else set() for n in (general, own))
    assert scales_above([line], ("Problème", "probleme")) == expected


@pytest.mark.parametrize(
    ("heading", "bare", "scale"),
    [
        ("Solution (sur 10)", "Solution", 10), ("Solution /10", "Solution", 10),
        ("Solution (/ 20)", "Solution", 20), ("Solution (noté sur 10 points)", "Solution", 10),
        ("Mme Une (DINUM) /10", "Mme Une (DINUM)", 10), ("Solution", "Solution", None),
        ("Solution 10", "Solution 10", None), ("Note /10", "Note", 10),
        ("Note sur 10", "Note", 10),
    ],
)  # fmt: skip
def test_scale_beside_a_heading(heading, bare, scale):
    assert scale_beside(heading) == (bare, Fraction(scale) if scale else None)


def _long(above=(), beside="", mark=4):
    header = ["Session", "N° dossier", "Juré", *(c + beside for c in CRITERIA)]
    return [*above, header, ["Sélection", 12, "Bo", mark, mark, mark]]


def _juror(above=(), beside="", mark=4):
    header = ["N° dossier", *(c + beside for c in CRITERIA)]
    return [["Session", "Sélection"], ["Juré", "Bo"], *above, header, [12, mark, mark, mark]]


def _criterion(above=(), beside="", mark=4):
    title = f"Session : Sélection – critère : {CRITERIA[0]}{beside}"
    return [*above, [title], ["N° dossier", "Bo (DINUM)"], [12, mark]]


def _lines(above=(), beside="", mark=4):
    header = ["Session", "N° dossier", "Juré", "Organisme", "Critère", f"Note{beside}"]
    return [*above, header, ["Sélection", 12, "Bo", "DINUM", CRITERIA[0], mark]]


LAYOUTS_OF_MARKS = [
    pytest.param(_long, id="long"),
    pytest.param(_juror, id="by juror"),
    pytest.param(_criterion, id="by criterion"),
    pytest.param(_lines, id="one mark a line"),
]
STATED = [
    pytest.param([["barème : chaque critère noté sur 10"]], "", id="said of all"),
    pytest.param([["Noté sur", 10]], "", id="a label and its value"),
    pytest.param([], " (sur 10)", id="beside"),
    pytest.param([], " /10", id="beside, with a slash"),
]


@pytest.mark.parametrize("layout", LAYOUTS_OF_MARKS)
@pytest.mark.parametrize(("above", "beside"), STATED)
def test_stated_scale_is_applied_and_said(layout, above, beside, tmp_path):
    staged = _stage(tmp_path, layout(above, beside, 4))
    assert set(_rows(staged, "scores", "score")) == {("2",)}
    assert {problem.kind for problem in _problems(staged)} == {"other_scale"}


@pytest.mark.parametrize("layout", LAYOUTS_OF_MARKS)
def test_number_in_a_title_is_no_scale(layout, tmp_path):
    staged = _stage(tmp_path, layout([["Jury : 8 projets retenus sur 30 candidatures"]]))
    assert set(_rows(staged, "scores", "score")) == {("4",)}
    assert _problems(staged) == []


@pytest.mark.parametrize("layout", LAYOUTS_OF_MARKS)
@pytest.mark.parametrize(
    ("above", "beside"),
    [
        pytest.param([["notes sur 20"]], " (sur 10)", id="above and beside"),
        pytest.param([["notes sur 20"], ["barème : sur 10"]], "", id="twice above"),
        pytest.param([["noté sur 2020"]], "", id="one that nobody uses"),
    ],
)
def test_two_scales_are_refused(layout, above, beside, tmp_path):
    staged = _stage(tmp_path, layout(above, beside))
    assert "bad_scale" in [p.kind for p in _problems(staged) if p.severity == "error"]
    assert _rows(staged, "scores", "score") == []


@pytest.mark.parametrize("layout", LAYOUTS_OF_MARKS)
@pytest.mark.parametrize(
    ("mark", "kind"),
    [
        pytest.param(11, "above_maximum", id="beyond the scale"),
        pytest.param("3/5", "bad_scale", id="on a third one"),
    ],
)
def test_mark_that_contradicts_the_stated_scale_is_refused(layout, mark, kind, tmp_path):
    staged = _stage(tmp_path, layout([["notes sur 10"]], "", mark))
    assert {problem.kind for problem in _problems(staged)} == {kind}


@pytest.mark.parametrize("layout", LAYOUTS_OF_MARKS)
@pytest.mark.parametrize(
    ("mark", "score"), [("7/10", "7/2"), ("80 %", "4"), ("80%", "4"), ("4 sur 5", "4")]
)
def test_scale_in_the_cell_is_applied(layout, mark, score, tmp_path):
    staged = _stage(tmp_path, layout(mark=mark))
    assert set(_rows(staged, "scores", "score")) == {(score,)}
    assert [p.kind for p in _problems(staged)] == [] or mark != "4 sur 5"


@pytest.mark.parametrize("layout", LAYOUTS_OF_MARKS)
@pytest.mark.parametrize("format_", ["0%", "0.00%", "0 %;[Red]-0 %", '"soit "0%'])
def test_mark_shown_as_a_percentage_is_one(layout, format_, tmp_path):
    path = _shown(tmp_path / "f.xlsx", layout(mark=0.8), format_)
    staged = sheets.staged([path], tmp_path)
    assert set(_rows(staged, "scores", "score")) == {("4",)}
    assert {problem.kind for problem in _problems(staged)} == {"other_scale"}


def test_mark_whose_format_has_a_percent_sign_in_its_words_is_none(tmp_path):
    path = _shown(tmp_path / "f.xlsx", _long(mark=0.5), '0.0 "% du total"')
    staged = sheets.staged([path], tmp_path)
    assert set(_rows(staged, "scores", "score")) == {("1/2",)}


def test_mark_beyond_a_hundred_percent_is_refused(tmp_path):
    path = _shown(tmp_path / "f.xlsx", _long(mark=4), "0%")
    assert {p.kind for p in _problems(sheets.staged([path], tmp_path))} == {"above_maximum"}


@pytest.mark.parametrize("kind", ["ods", "xls"])
def test_percentages_of_other_formats(kind, tmp_path):
    """Saved by LibreOffice from the same workbook."""
    soffice = shutil.which("soffice")
    assert soffice, "LibreOffice is needed: apt-get install libreoffice-calc"
    path = _shown(tmp_path / "f.xlsx", _long(mark=0.8), "0%")
    profile = (tmp_path / "profile").as_uri()
    subprocess.run(
        [soffice, "--headless", "--norestore", f"-env:UserInstallation={profile}", "--convert-to",
         kind, "--outdir", tmp_path, path],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    staged = sheets.staged([path.with_suffix(f".{kind}")], tmp_path)
    assert set(_rows(staged, "scores", "score")) == {("4",)}


def test_percent_cells_of_handmade_files(tmp_path):
    cell = '<table:table-cell office:value-type="percentage" office:value="0.8" {}/>'
    twice = cell.format('table:number-columns-repeated="2"')
    path = tmp_path / "f.ods"
    path.write_bytes(ods(f"<table:table-row>{cell.format('')}{twice}</table:table-row>"))
    assert percent_cells(path, "ods") == [{(1, 0), (1, 1), (1, 2)}]
    formats = record(0x41E, b"\xa4\0\x02\0\x000%")  # format 164: « 0% »
    styles = record(0xE0, bytes(20)) + record(0xE0, b"\0\0\xa4\0" + bytes(16))
    number = b"\0\0\x03\0\x01\0" + bytes(8)
    many = b"\x01\0\0\0" + (b"\0\0" + bytes(4)) + (b"\x01\0" + bytes(4)) + b"\x01\0"
    path = tmp_path / "f.xls"
    path.write_bytes(xls(record(0x203, number) + record(0xBD, many), formats + styles))
    assert percent_cells(path, "xls") == [{(1, 3), (2, 1)}]
    assert thousand_cells(path, "xls") == [frozenset()]
    code = '0.0" k€"'.encode("utf-16-le")
    formats = record(0x41E, b"\xa4\0\x08\0\x01" + code)
    path.write_bytes(xls(record(0x203, number) + record(0xBD, many), formats + styles))
    assert thousand_cells(path, "xls") == [{(1, 3), (2, 1)}]
    formats = record(0x41E, b"\xa4\0\x020%")  # Excel 95
    path.write_bytes(xls(record(0x203, number) + record(0xBD, many), formats + styles))
    assert percent_cells(path, "xls") == [{(1, 3), (2, 1)}]


def test_criterion_of_another_text_keeps_its_own_maximum(tmp_path):
    criteria = ["Problème /10", "Solution /5", "Premiers utilisateurs"]
    rows = [["Session", "N° dossier", "Juré", *criteria], ["Jury", 12, "Bo", 4, 4, 4]]
    file = sheets.workbook(tmp_path / "f.xlsx", {"Notes": rows})
    assert sheets.read_rows(file, "scores", "criterion, score", CHARTER) == [
        ("probleme", "2"), ("solution", "4"), ("utilisateurs", "4"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("dataset", "heading"),
    [
        (dataset.name, heading)
        for dataset in SPREADSHEETS.values()
        for column in dataset.columns
        if column.name == "partner"
        for heading in ("Département", "Partenaire", "Code département")
    ],
)
def test_partner_s_usual_headings_are_read_in_every_dataset(dataset, heading):
    columns = SPREADSHEETS[dataset].columns
    headings = [heading if column.name == "partner" else column.heading for column in columns]
    match = recognise([headings], LAYOUTS)
    assert match
    assert (match.layout.dataset, match.missing, match.unknown) == (dataset, (), ())


@pytest.mark.parametrize("name", ["application", "team", "ej", "exercice"])
def test_usual_headings_are_those_of_the_column_not_of_the_dataset(name):
    columns = [c for d in SPREADSHEETS.values() for c in d.columns if c.name == name]
    assert len(columns) > 1
    assert len({column.headings[-3:] for column in columns}) == 1


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (1234.548, 1234.55), (1234.565, 1234.57), (-0.005, -0.01), (1234.5, 1234.5),
        ("1 234,565", "1234,57"), ("1234.5481 €", "1234,55 €"), ("0,125", "0,13"),
        ("1,234", "1,234"), ("1.234,5", "1.234,5"), ("à voir 1234,565", "à voir 1234,565"),
    ],
)  # fmt: skip
def test_rounded_to_the_cent(cell, expected):
    assert rounded(cell) == expected


def test_third_decimal_is_rounded_in_a_forecast_and_said(tmp_path):
    rows = [["Exercice", "Catégorie", "Libellé", "Code", "AE prévues", "CP prévus"],
            [2021, "coaching", "Été", "", 1234.548, 0],
            [2021, "appui", "Appui", "", 10, 0]]  # fmt: skip
    staged = _stage(tmp_path, rows)
    assert _rows(staged, "forecast", "commitments_cents") == [(123455,), (1000,)]
    (said,) = _problems(staged)
    assert (said.kind, said.cell, said.severity) == ("rounded_amount", "E2", "warning")


@pytest.mark.parametrize(
    ("headings", "cells"),
    [
        (["Code", "Signature", "Plafond"], ["59", DAY, 1234.548]),
        (["Exercice", "N° EJ", "Montant engagé", "Montant payé"], [2021, "1", 1234.548, 0]),
        (["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé"],
         ["59", "T", DAY, 1234.548, "", ""]),
    ],
)  # fmt: skip
def test_third_decimal_is_refused_elsewhere_naming_the_formula(headings, cells, tmp_path):
    (problem,) = _problems(_stage(tmp_path, [headings, cells]))
    assert problem.kind == "bad_amount"
    assert "=ARRONDI(…;2)" in problem.message


def _stage(folder, rows):
    return sheets.staged([sheets.workbook(folder / "f.xlsx", {"Feuille": rows})], folder)


def _shown(path, rows, number_format):
    with xlsxwriter.Workbook(path) as book:
        shown = book.add_format({"num_format": number_format})
        sheet = book.add_worksheet("Notes")
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                is_mark = isinstance(cell, float | int) and cell < 12
                sheet.write(row, column, cell, shown if is_mark else None)
    return path


def _rows(staged, dataset, columns):
    with closing(sqlite3.connect(staged)) as connection:
        return connection.execute(f"SELECT {columns} FROM {dataset}").fetchall()


def _problems(staged):
    with closing(sqlite3.connect(staged)) as connection:
        rows = connection.execute(f"SELECT {STORED} FROM file_problems ORDER BY id")
        return [Problem.stored(row) for row in rows]
