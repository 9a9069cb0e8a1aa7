"""The sender's workbook back: marked where something is wrong, and only there."""

import json
import re
import shutil
import zipfile
from datetime import datetime
from pathlib import Path

import pytest
import xlsxwriter
from openpyxl import load_workbook
from openpyxl.comments import Comment

from data.agreement.model import agreements
from data.datasets import DATASETS
from loaders.__main__ import main
from loaders.back import marking
from loaders.back.errors_sheet import FILL, MARK, SHEET, Fault, Found
from loaders.back.faults import FaultsRefusedError, mark
from loaders.back.marking import KEPT, REBUILT
from loaders.formats import layouts
from loaders.headings.recognise import recognise
from loaders.reading.seen import seen
from loaders.reading.sheets import open_sheets
from loaders.report import FileReport
from tests import grids, handmade, sheets
from tests.conftest import PLAIN_WORKBOOK, ROOT
from tests.shared import shared_folder

BROKEN = (
    "appel-negatif cle-absente cle-en-double colonne-absente date-impossible montant-en-lettres "
    "note-au-dessus-du-maximum partenaire-inconnu phase-inconnue plusieurs-fautes"
)
UNREADABLE = "classeur-tronque classeur-vide faux-classeur"
CALLED = datetime(2020, 9, 15)
CALLS = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé"]


def marked_cells(path: Path) -> set[tuple[str, str]]:
    """Return the cells that are coloured or commented by Cap; both, or neither."""
    coloured, commented = set(), set()
    for sheet in load_workbook(path).worksheets:
        if sheet.title == SHEET:
            continue
        for cell in (cell for cells in sheet.iter_rows() for cell in cells):
            if cell.fill.fgColor.rgb == FILL:
                coloured.add((sheet.title, cell.coordinate))
            if cell.comment and MARK in cell.comment.text:
                commented.add((sheet.title, cell.coordinate))
    assert coloured == commented
    return coloured


def listed(path: Path) -> list[tuple[str, ...]]:
    """Return the lines of the sheet « Erreurs »: gravity, sheet, cell, column, value."""
    book = load_workbook(path)
    rows = []
    for row in book[SHEET].iter_rows(min_row=7, max_col=5, values_only=True):
        if any(row):
            gravity, sheet, *rest = row
            number, _, title = sheet.partition(" – ")
            assert book.sheetnames[int(number)] == title
            rows.append((gravity, title, *rest))
    return rows


def given_back(file: Path, database: Path) -> tuple[Path, str]:
    """Check a file in this process, mark it in the child; return the workbook, what is said."""
    report = sheets.check([file], database)
    out = file.parent / "rendu" / "rendu.xlsx"
    out.parent.mkdir(exist_ok=True)
    return out, mark(file, report.files[0], out).notice


def plain_cell(sheet: str, cell: str):
    return load_workbook(PLAIN_WORKBOOK)[sheet][cell].value


def correct(path: Path, faults) -> None:
    """Write in the faulty cells what the plain workbook has there."""
    book = load_workbook(path)
    for fault in faults:
        sheet = book[fault["sheet"]]
        if fault["kind"] == "duplicate_key":
            sheet.delete_rows(sheet[fault["cell"]].row)
        elif fault["cell"]:
            sheet[fault["cell"]] = plain_cell(fault["sheet"], fault["cell"])
        else:
            plain, free = load_workbook(PLAIN_WORKBOOK)[fault["sheet"]], sheet.max_column + 1
            for cells in plain.iter_cols():
                if cells[0].value == fault["column"]:
                    for cell in cells:
                        sheet.cell(cell.row, free, cell.value)
    book.save(path)


@pytest.mark.parametrize("name", BROKEN.split())
def test_broken_workbook_is_marked_where_it_is_broken_and_corrected_it_loads(
    name, database, tmp_path
):
    folder = shared_folder() / "inputs" / "broken"
    entries = json.loads((folder / "faults.json").read_text("utf-8"))
    faults = [f for e in entries if e["file"] == f"{name}.xlsx" for f in e["faults"]]
    assert faults
    file = Path(shutil.copy(folder / f"{name}.xlsx", tmp_path))
    out, said = given_back(file, database)
    assert said == KEPT
    # The lines of a title go together: the other one may be said to wait for the one refused.
    waiting = {(f["sheet"], f.get("first_cell")) for f in faults if name == "cle-en-double"}
    assert marked_cells(out) - waiting == {(f["sheet"], f["cell"]) for f in faults if f["cell"]}
    assert {(sheet, cell) for _, sheet, cell, *_ in listed(out)} - waiting == {
        (f["sheet"], f["cell"] or "feuille") for f in faults
    }
    correct(out, faults)
    report = sheets.check([out], database)
    assert report.files[0].problems == []
    assert report.counts.unchanged > 0
    assert report.counts.added == report.counts.changed == 0


def test_no_broken_workbook_is_left_out():
    entries = json.loads((shared_folder() / "inputs" / "broken" / "faults.json").read_text("utf-8"))
    names = {entry["file"] for entry in entries}
    assert names == {f"{name}.xlsx" for name in f"{BROKEN} {UNREADABLE}".split()}


@pytest.mark.parametrize("name", UNREADABLE.split())
def test_what_cannot_be_read_is_refused_and_nothing_is_written(name, database, tmp_path, capsys):
    file = shared_folder() / "inputs" / "broken" / f"{name}.xlsx"
    out = tmp_path / "rendu.xlsx"
    assert main(["faults", str(file), "-o", str(out), "--db", str(database)]) == 1
    said = capsys.readouterr().err
    assert said.startswith(f"« {name}.xlsx » ne peut pas être rendu avec ses erreurs marquées. Ce")
    assert not out.exists()


def dressed(path: Path) -> Path:
    """Make a workbook with a title, formats, widths, formulas, a comment, and two faults."""
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Titres")
        bold = book.add_format({"bold": True, "bg_color": "#FFFF00"})
        day, money = (book.add_format({"num_format": f}) for f in ("dd/mm/yy", "#,##0.00 [$€]"))
        sheet.set_column(1, 1, 37)
        sheet.merge_range(0, 0, 0, 5, "Suivi des titres", bold)
        sheet.write_row(2, 0, CALLS, bold)
        sheet.write_row(3, 0, ["59", "T1"])
        sheet.write_datetime(3, 2, CALLED, day)
        sheet.write_formula(3, 3, "=4500*2", money, 9000)
        sheet.write_row(4, 0, ["Nrod", "T2"])
        sheet.write_string(4, 2, "31/02/2020", bold)
        sheet.write_comment(4, 2, "Vu avec la DAF")
        sheet.write_formula(4, 3, '=IF(A5="60",1,9000)', money, 9000)
        sheet.write_formula(4, 8, '=A4&" <et> "&B4', None, "59 <et> T1")
        sheet.write_formula(4, 9, "=A4=B4", None, False)
        sheet.write_formula(3, 9, "=1/0", None, "#DIV/0!")
        sheet.write_formula(3, 10, '=""', None, "")
        sheet.write_formula(4, 10, "=TODAY()", day, 44_100)
        sheet.write_string(5, 10, " ")
    return path


def test_own_workbook_keeps_its_formats_formulas_values_widths_and_comments(database, tmp_path):
    file = dressed(tmp_path / "titres.xlsx")
    out, said = given_back(file, database)
    assert said == KEPT
    assert marked_cells(out) == {("Titres", "A5"), ("Titres", "C5")}
    book = load_workbook(out)
    assert (book.sheetnames, book.active.title) == ([SHEET, "Titres"], SHEET)
    sheet, before = book["Titres"], load_workbook(file)["Titres"]
    assert sheet.column_dimensions["B"].width == before.column_dimensions["B"].width > 37
    assert sheet.merged_cells.ranges == before.merged_cells.ranges
    assert not sheet.sheet_view.tabSelected
    for cells, others in zip(sheet.iter_rows(), before.iter_rows(), strict=True):
        for cell, other in zip(cells, others, strict=True):
            assert (cell.value, cell.number_format, cell.font.b) == (
                other.value, other.number_format, other.font.b,
            )  # fmt: skip
    assert sheet["C5"].comment.text.startswith("Vu avec la DAF\n\nCap, à corriger\n")
    values = load_workbook(out, data_only=True)["Titres"]
    assert [values[cell].value for cell in ("D4", "D5", "I5", "J5", "J4")] == [
        9000, 9000, "59 <et> T1", False, "#DIV/0!",
    ]  # fmt: skip
    before, after = seen(file)["sheets"][0], seen(out)["sheets"][1]
    assert before["cells"].pop() == ["K6", " "]  # a blank has no meaning, and is not written
    assert after["cells"] == before["cells"]
    assert after["errors"] == before["errors"] == [{"cell": "J4", "value": "#DIV/0!"}]


def test_what_is_wrong_what_was_expected_and_how_to_mend_it_are_told_apart(database, tmp_path):
    """Whatever the cell says, even words of ours."""
    rows = [CALLS, ["x ; attendu : y", "T1", CALLED, 9000], ["59", "T2", CALLED, 9000]]
    rows += [["59", "T2", CALLED, 9001]]
    out, _ = given_back(sheets.workbook(tmp_path / "a.xlsx", {"Titres": rows}), database)
    said = load_workbook(out)[SHEET].iter_rows(min_row=7, min_col=6, values_only=True)
    parts = [tuple(part and part.replace("\u00a0", " ") for part in row) for row in said]
    assert parts[:2] == [
        (
            "un partenaire : 59, 60, 62, 80, 95",
            "« x ; attendu : y » n’est pas compris",
            "Écrire le code ou le nom d’un partenaire de la convention.",
        ),
        (
            "une clé qui n’est pas déjà en B3",
            "« T2 » figure déjà en B3, avec un autre « Montant appelé » (D4 et D3)",
            DATASETS["contributions"].key_words,
        ),
    ]


def test_given_back_twice_only_what_is_still_wrong_is_marked(database, tmp_path):
    first, _ = given_back(dressed(tmp_path / "titres.xlsx"), database)
    file = tmp_path / "encore.xlsx"
    book = load_workbook(first)
    book["Titres"]["C5"] = CALLED
    book["Titres"]["D4"] = book["Titres"]["D5"] = 9000
    book.save(file)
    out, said = given_back(file, database)
    assert said == KEPT
    assert marked_cells(out) == {("Titres", "A5")}
    book = load_workbook(out)
    assert book.sheetnames == [SHEET, "Titres"]
    assert book["Titres"]["C5"].comment.text == "Vu avec la DAF"
    book["Titres"]["A5"] = "60"
    book.save(out)
    assert sheets.errors(sheets.check([out], database)) == []


ROWS = [
    CALLS,
    ["59", "0012", "15/09/2020", "neuf mille", "", ""],
    ["60", "T2", "15/09/2020", "9 000,00", "", ""],
]
CELLS = "".join(f"<table:table-row>{cells}</table:table-row>" for cells in (
    "".join(
        f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
        for cell in row
    )
    for row in ROWS
))  # fmt: skip


def _xls() -> bytes:
    return handmade.xls(
        b"".join(
            handmade.record(
                0x204,
                row.to_bytes(2, "little") + column.to_bytes(2, "little") + b"\0\0"
                + len(cell).to_bytes(2, "little") + b"\x01" + cell.encode("utf-16-le"),
            )
            for row, cells in enumerate(ROWS)
            for column, cell in enumerate(cells)
            if cell
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "content"),
    [
        pytest.param("a.csv", "\n".join(map(";".join, ROWS)).encode(), id="CSV"),
        pytest.param("a.ods", handmade.ods(CELLS), id="ODS"),
        pytest.param("a.xls", _xls(), id="XLS"),
        pytest.param(
            "a.xlsx",
            handmade.xlsx(handmade.rows_xml(ROWS), main=handmade.STRICT),
            id="openpyxl cannot open it",
        ),
    ],
)
def test_other_files_come_back_as_a_copy_with_the_same_cells(name, content, database, tmp_path):
    file = tmp_path / name
    file.write_bytes(content)
    out, said = given_back(file, database)
    assert said == REBUILT
    ((_, cell),) = marked_cells(out)
    assert cell == "D2"
    before, after = seen(file)["sheets"][0], seen(out)["sheets"][1]
    assert after["cells"] == before["cells"]
    assert len(after["cells"]) >= 14
    book = load_workbook(out)
    assert REBUILT[:20] in book[SHEET]["A4"].value
    book.worksheets[1]["D2"] = 9000
    book.save(out)
    assert sheets.errors(sheets.check([out], database)) == []


def test_grist_export_comes_back_as_a_copy(database, tmp_path):
    samples = ROOT / "data" / "samples" / "preincubation-2020"
    file = Path(shutil.copy(samples / "Suivi des équipes (Grist).xlsx", tmp_path))
    out, said = given_back(file, database)
    assert said == REBUILT
    copied = seen(out)["sheets"][1:]
    for before, after in zip(seen(file)["sheets"], copied, strict=True):
        assert (after["name"], after["cells"]) == (before["name"], before["cells"])
    report = sheets.check([out], database)
    assert sheets.errors(report) == []
    assert report.counts == sheets.check([file], database).counts


def test_copy_has_hidden_parts_errors_and_the_calendar_of_1904(tmp_path):
    file = tmp_path / "a.xlsx"
    cells = (
        '<row r="1" hidden="1"><c r="A1"><v>41</v></c><c r="B1" s="1"><v>42626</v></c></row>'
        '<row r="3"><c r="C3" t="e"><v>#REF!</v></c><c r="D3" t="b"><v>1</v></c></row>'
    )
    part = handmade.sheet_xml(cells, '<cols><col min="4" max="4" hidden="1"/></cols>')
    file.write_bytes(
        handmade.zipped(
            handmade.xlsx_parts(
                {"Vue": handmade.sheet_xml("<row><c><v>1</v></c></row>"), "Cachée": part},
                properties='<workbookPr date1904="1"/>',
                states={"Cachée": "hidden"},
            )
        )
    )
    out = tmp_path / "out.xlsx"
    marking.rebuild(file, {"file": "a.xlsx", "counts": "", "faults": []}, out)
    before, after = seen(file), seen(out)
    assert (after["date1904"], after["sheets"][1:]) == (True, before["sheets"])
    assert before["sheets"][1]["hidden_rows"] == [1]
    assert before["sheets"][1]["hidden_columns"] == ["D"]


def test_copy_keeps_merged_cells_which_say_something(database, tmp_path):
    headings = ["Code", "Phase", "Début prévu", "Fin prévue", "Début réel", "Fin réelle"]
    days = ["07/09/2020", "09/10/2020", None, None]
    rows = [headings, ["59", 1, *days], [None, 2, *days], ["60", 9, *days]]
    file = grids.write(tmp_path / "calendrier.ods", rows, [(2, 1, 3, 1)])
    before = [problem.cell for problem in sheets.errors(sheets.check([file], database))]
    out, _ = given_back(file, database)
    after = [problem.cell for problem in sheets.errors(sheets.check([out], database))]
    assert before == after == ["B4"]


def test_copy_that_cannot_hold_a_long_text_says_which(database, tmp_path):
    headings = ["Équipe", "Date", "Coach", "Intrapreneur présent", "Jours libérés", "Blocages"]
    rows = [headings, ["EQ1", "32/03/2021", "C", "Oui", "1", "x" * 40_000]]
    file = sheets.delimited(tmp_path / "points.csv", rows)
    out, said = given_back(file, database)
    assert "un texte au moins y est coupé" in said
    assert ("Remarque", "points", "F2") in [row[:3] for row in listed(out)]
    short = sheets.delimited(tmp_path / "court.csv", [headings, [*rows[1][:5], "x" * 32_767]])
    assert "coupé" not in given_back(short, database)[1]


def test_macros_are_not_given_back_and_it_is_said(database, tmp_path):
    file = sheets.workbook(tmp_path / "a.xlsx", {"Titres": ROWS})
    with zipfile.ZipFile(file) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    plain, macro = b"spreadsheetml.sheet.main+xml", b"ms-excel.sheet.macroEnabled.main+xml"
    types = parts["[Content_Types].xml"]
    parts["[Content_Types].xml"] = types.replace(b"openxmlformats-officedocument." + plain, macro)
    parts["xl/vbaProject.bin"] = b"\0" * 64
    file = tmp_path / "a.xlsm"
    file.write_bytes(handmade.zipped(parts))
    out, said = given_back(file, database)
    assert said == f"{KEPT} Ses macros n’y sont pas reprises."
    with zipfile.ZipFile(out) as package:
        assert not [name for name in package.namelist() if "vba" in name]
        assert b"macroEnabled" not in package.read("[Content_Types].xml")
    assert marked_cells(out) == {("Titres", "D2")}


@pytest.mark.parametrize("suffix", ["xlsx", "csv"])
def test_no_text_becomes_a_formula(suffix, database, tmp_path):
    nasty = ["=1+1", "+1", "-1+2", "@SUM(A1)", '=HYPERLINK("http://x")', "#REF!", "=A1"]
    rows = [["Code", "Nom", "Signature"], *([text, text, text] for text in nasty)]
    file = (
        sheets.workbook(tmp_path / "a.xlsx", {"P": rows})
        if suffix == "xlsx"
        else sheets.delimited(tmp_path / "a.csv", rows)
    )
    out, _ = given_back(file, database)
    with zipfile.ZipFile(out) as package:
        parts = [n for n in package.namelist() if n.startswith("xl/worksheets/sheet")]
        assert len(parts) == 2
        assert not [part for part in parts if re.search(b"<f[ >/]", package.read(part))]
    book = load_workbook(out)
    written = [cells[0].value for cells in book.worksheets[1].iter_rows(min_row=2)]
    assert written == nasty
    assert set(nasty) <= {row[4] for row in listed(out)}


def test_heading_is_marked_when_the_fault_is_a_whole_column(database, tmp_path):
    rows = [["Titres 2020"], [*CALLS, "Date d'émission", "code *"], ["59", "T1", CALLED, 9000]]
    out, _ = given_back(sheets.workbook(tmp_path / "a.xlsx", {"Titres": rows}), database)
    assert marked_cells(out) == {("Titres", "A2"), ("Titres", "H2")}
    assert ("Erreur", "Titres", "A2", "A – Code") in {row[:4] for row in listed(out)}


def test_heading_is_marked_by_the_synonym_it_bears(database, tmp_path):
    doubled = ["Code", "N° titre", *["Date d'émission"] * 2, "Montant appelé"]
    rows = [[*doubled, "Encaissé le", "Montant encaissé"], ["59", "T1", CALLED]]
    out, _ = given_back(sheets.workbook(tmp_path / "a.xlsx", {"Titres": rows}), database)
    assert marked_cells(out) == {("Titres", "C1"), ("Titres", "D1")}
    assert ("Erreur", "C – Appelé le") in {(row[0], row[3]) for row in listed(out)}


def test_workbook_whose_cells_would_change_comes_back_as_a_copy(database, tmp_path):
    """A large number in the format of a date is an error to openpyxl, a number to the reader."""
    file = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(file) as book:
        sheet = book.add_worksheet("Titres")
        sheet.write_row(0, 0, CALLS)
        sheet.write_row(1, 0, ["99", "T1", "15/09/2020"])
        sheet.write_number(1, 3, 9_000_000, book.add_format({"num_format": "dd/mm/yyyy"}))
    out, said = given_back(file, database)
    assert said == REBUILT
    assert marked_cells(out) == {("Titres", "A2")}
    assert seen(out)["sheets"][1]["cells"] == seen(file)["sheets"][0]["cells"]


def test_copy_too_wide_to_be_sent_again_is_refused(tmp_path):
    file = sheets.delimited(tmp_path / "a.csv", [[f"c{n}" for n in range(2100)], ["1"] * 2100])
    with pytest.raises(FaultsRefusedError, match="jusqu’à la colonne"):
        mark(file, FileReport("a.csv", ""), tmp_path / "b.xlsx")
    assert not (tmp_path / "b.xlsx").exists()


def test_fault_in_a_merged_cell_is_marked_where_it_is_seen(database, tmp_path):
    file = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(file) as book:
        sheet = book.add_worksheet("Titres")
        sheet.write_row(0, 0, CALLS)
        for row in (1, 2):
            sheet.write_row(row, 1, [f"T{row}", "15/09/2020", 9000])
        sheet.merge_range(1, 0, 2, 0, "99")
    out, said = given_back(file, database)
    assert said == KEPT
    assert [row[:3] for row in listed(out)] == [
        ("Erreur", "Titres", "A2"), ("Erreur", "Titres", "A3"),
    ]  # fmt: skip
    assert marked_cells(out) == {("Titres", "A2")}


def test_warning_is_listed_with_its_link_and_not_marked(database, tmp_path):
    rows = [CALLS, ["59", "T1", CALLED, 9000], ["59", "T1", CALLED, 9000], ["99", "T2", CALLED, 1]]
    out, _ = given_back(sheets.workbook(tmp_path / "a.xlsx", {"L'été": rows}), database)
    assert marked_cells(out) == {("L'été", "A4")}
    assert [row[:3] for row in listed(out)] == [
        ("Erreur", "L'été", "A4"),
        ("Remarque", "L'été", "B3"),
    ]
    sheet = load_workbook(out)[SHEET]
    links = [sheet.cell(row, 3).hyperlink.location for row in (7, 8)]
    assert links == ["'L''été'!A4", "'L''été'!B3"]


def test_two_faults_of_one_cell_share_its_comment(tmp_path):
    file = sheets.workbook(tmp_path / "a.xlsx", {"P": [["Code"], ["x"]]})
    book = load_workbook(file)
    book["P"]["A2"].comment = Comment("Le mien", "Moi")
    book.save(file)
    fault: Fault = {
        "severity": "error", "sheet": "P", "cell": "A2", "row": 2, "column": "Code", "value": "x",
        "expected": "59", "said": "Premier", "mend": "Corriger.", "header_row": 1, "headings": [],
    }  # fmt: skip
    second: Fault = {**fault, "said": "Second"}
    found: Found = {"file": "a.xlsx", "counts": "", "faults": [fault, second]}
    assert marking.keep(file, found, tmp_path / "b.xlsx") == KEPT
    text = load_workbook(tmp_path / "b.xlsx")["P"]["A2"].comment.text
    assert text.startswith("Le mien\n\nCap, à corriger\nPremier\n")
    assert text.count("Second") == text.count(MARK) == 1


def test_sheet_of_errors_is_never_read_as_a_table(database, tmp_path):
    """Headings copied in the middle of the rows come side by side in the list."""
    header = ["Code", "Nom", "Type", "SIREN", "Signature", "Plafond", "Contact"]
    file = sheets.workbook(
        tmp_path / "a.xlsx", {"Signature": [header, *[["Code", "", "", "Code", "Code"]] * 2]}
    )
    out, _ = given_back(file, database)
    assert len(listed(out)) >= 6
    errors, _ = open_sheets(out).sheets
    assert errors.name == SHEET
    assert recognise(list(errors.iter_rows()), layouts(agreements()[sheets.CONVENTION])) is None


def test_good_file_comes_back_with_nothing_to_mend(database, tmp_path, capsys):
    file = Path(shutil.copy(PLAIN_WORKBOOK, tmp_path / "a.xlsx"))
    out = tmp_path / "b.xlsx"
    assert main(["faults", str(file), "-o", str(out), "--db", str(database)]) == 0
    assert f"a.xlsx : aucune erreur, 1 remarque.\n{out} : {KEPT}\n" == capsys.readouterr().err
    assert marked_cells(out) == set()
    assert load_workbook(out)[SHEET]["A3"].value.startswith("Rien n’est à corriger")


@pytest.mark.parametrize(
    ("file", "out", "said"),
    [
        pytest.param("a.csv", "a.csv", "a.csv", id="not a workbook"),
        pytest.param("a.xlsx", "a.xlsx", "fichier reçu", id="over the file received"),
        pytest.param("a.csv", "no/b.xlsx", "dossier", id="no such folder"),
        pytest.param("absent.csv", "b.xlsx", "absent.csv", id="no such file"),
    ],
)
def test_wrong_usage(file, out, said, database, monkeypatch, capsys):
    monkeypatch.chdir(database.parent)
    sheets.delimited(Path("a.csv"), ROWS)
    sheets.workbook(Path("a.xlsx"), {"Titres": ROWS})
    before = Path("a.xlsx").read_bytes()
    assert main(["faults", file, "-o", out, "--db", str(database)]) == 2
    assert said in capsys.readouterr().err
    assert Path("a.xlsx").read_bytes() == before
    assert not Path("b.xlsx").exists()


def test_file_that_changed_into_another_thing_is_refused(database, tmp_path):
    file = sheets.workbook(tmp_path / "a.xlsx", {"Titres": ROWS})
    report = sheets.check([file], database)
    file.write_bytes(b"%PDF-1.4")
    with pytest.raises(FaultsRefusedError, match="PDF"):
        mark(file, report.files[0], tmp_path / "b.xlsx")
