"""Excel reports: what a spreadsheet program recalculates is what Cap stored, and its figures."""

import re
import shutil
import subprocess
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter

from bench.programme import PROGRAMME as NATIONAL
from bench.programme import write_agreement, write_database
from bench.programme_rows import Size
from data.agreement.model import FOLDER
from data.incoming.diff import Counts
from data.opening import open_figures
from documents.cells import LONGEST, clean, height
from documents.stamp import read_stamp
from reports.__main__ import main
from subjects.calendar.figure_phases import phases
from subjects.calendar.screen_progress import late_phases
from subjects.committee.figure_committee import committee
from subjects.figure_digest import paper_digest
from subjects.figures import as_json
from subjects.papers import workbook
from subjects.refund.figure_refund import refund_paid
from tests import sheets
from tests.sheets import CHARTER, CONVENTION, TODAY
from tests.test_money_worlds import WORLDS, files

HEADER = 3
INJECTIONS = (
    '=HYPERLINK("http://example.org";"ici")',
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1:A2)",
    "\t=1+1",
    "a\nb",
    "\u202e=1+1\u202c",
    "<r><t>faux</t></r>",
    "_x0041_",
    "&<>\"'",
    "é" * 40_000,
)
CODES = ("59", "60", "62", "80", "95")
TITLES = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé",
          "Restitué le", "Montant restitué", "Rattaché le"]  # fmt: skip
SIGNED = ["Code", "Nom", "Type", "SIREN", "Signature"]
SPENDING = ["Exercice", "N° EJ", "N° poste EJ", "N° DP", "Fournisseur", "Date comptable",
            "Montant engagé", "Montant payé"]  # fmt: skip
DAY = date(2020, 10, 1)


def money_of(
    folder: Path,
    received: tuple[float, ...],
    spent: dict[str, tuple[float, str]],
    refunded: dict[str, float] | None = None,
) -> Path:
    """Return a database of the convention: what each département paid, each EJ and whose."""
    titles = [
        [code, f"T{code}", DAY, cents, DAY, cents, DAY if code in (refunded or {}) else "",
         (refunded or {}).get(code, ""), DAY]
        for code, cents in zip(CODES, received, strict=True)
    ]  # fmt: skip
    orders = [[2020, ej, "1", "", "Exemple", DAY, cents, cents] for ej, (cents, _) in spent.items()]
    owners = [[ej, "", owner, "autre", "Oui"] for ej, (_, owner) in spent.items() if owner]
    tables: dict[str, Any] = {
        "Partenaires": [SIGNED, *([code, "", "", "", date(2020, 9, 1)] for code in CODES)],
        "Appels": [TITLES, *titles],
        "Dépenses": [SPENDING, *orders],
        "Ventilation": [["N° EJ", "Équipe", "Code", "Catégorie", "Éligible"], *owners],
    }
    folder.mkdir()
    report = sheets.load([sheets.workbook(folder / "a.xlsx", tables)], folder / "cap.sqlite")
    assert sheets.errors(report) == []
    return folder / "cap.sqlite"


def world_of(folder: Path, name: str) -> Path:
    """Return the database of a small programme of those who leave, never pay, or change."""
    tables = WORLDS[name]
    if name == "C":  # what is the State's is neither eligible nor not
        tables = {**tables, "ventilation": [
            *tables["ventilation"][:2], ("EJ3", "", "62", "coaching", "Non", "")]}  # fmt: skip
    report = sheets.load(files(folder, **tables), folder / "cap.sqlite")
    assert sheets.errors(report) == []
    return folder / "cap.sqlite"


def injected(folder: Path) -> Path:
    """Return a database whose texts are what a spreadsheet program would take for orders."""
    headings = ["Équipe", "Nom", "N° dossier", "Code", "Intrapreneurs", "Coach", "Début", "Fin"]
    teams = [
        [f"EQ{number}", text, "", "59", text[:50], text[:50], "01/10/2020", ""]
        for number, text in enumerate(INJECTIONS)
    ]
    folder.mkdir()
    files = [sheets.delimited(folder / "equipes.csv", [headings, *teams])]
    orders = [[2020, f"EJ{n}", "1", "", text[:200], DAY, 1, 1] for n, text in enumerate(INJECTIONS)]
    files.append(sheets.workbook(folder / "depenses.xlsx", {"Dépenses": [SPENDING, *orders]}))
    report = sheets.load(files, folder / "cap.sqlite")
    assert sheets.errors(report) == []
    return folder / "cap.sqlite"


def lower_total(folder: Path) -> None:
    """Write the convention in a folder, its total below the sum of its caps."""
    text = (FOLDER / f"{CONVENTION}.toml").read_text("utf-8")
    lowered = text.replace("{ value = 4500000", "{ value = 4000001")
    assert lowered != text
    (folder / f"{CONVENTION}.toml").write_text(lowered, "utf-8")


class Book:
    """A report three times: its formulas, the values stored, those recalculated."""

    def __init__(self, path: Path, again: Path, figures: Any, asked: Any, partner: str | None):
        self.path, self.figures, self.partner = path, figures, partner
        self.paid, self.phases, self.committee = asked
        self.formulas = openpyxl.load_workbook(path)
        self.stored = openpyxl.load_workbook(path, data_only=True)
        self.recalculated = openpyxl.load_workbook(again, data_only=True)

    def table(self, title: str) -> tuple[list[dict[str, Any]], dict[str, Any]]:
        """Return a sheet's rows by heading, and its row of totals ({} without)."""
        sheet = self.stored[title]
        (known,) = self.formulas[title].tables.values()
        cells = [[cell.value for cell in row] for row in sheet[known.ref]]
        rows = [dict(zip(cells[0], row, strict=True)) for row in cells[1:]]
        totals = rows.pop() if known.totalsRowCount else {}
        return [row for row in rows if row[cells[0][0]] != "Aucune ligne"], totals


@pytest.fixture(scope="module")
def books(samples_database, tmp_path_factory) -> dict[str, Book]:
    """Every report of this file, recalculated by LibreOffice in one go."""
    folder = tmp_path_factory.mktemp("books")
    ties = (9_000.0, 9_000.0, 7_200.0, 9_000.0, 4_500.0)
    passed = (9_000.01, 8_999.99, 9_000.0, 8_999.98, 9_000.02)
    spent = {"1": (1_000.01, "commun"), "2": (12_345.67, "59"), "3": (3.33, "")}
    databases = {
        "remainders": money_of(folder / "a", ties, {"1": (35_366.67, "62")}),
        "overrun": money_of(
            folder / "c", (9_000.0,) * 5, {"1": (50_000.01, "60"), "2": (-0.07, "commun")}
        ),
        "injection": injected(folder / "d"),
        "phases": phases_of(folder / "e"),
        **{f"world {name}": world_of(folder / name, name) for name in "ABCEH"},
    }
    wanted: list[tuple[str, Path, str, str | None]] = [
        (name, path, CONVENTION, None) for name, path in databases.items()
    ]
    wanted += [
        ("convention", samples_database, CONVENTION, None),
        ("département", samples_database, CONVENTION, "80"),
        ("charter", samples_database, CHARTER, None),
        ("administration", samples_database, CHARTER, "PARIS"),
        ("who left", databases["world C"], CONVENTION, "62"),
        ("who stayed", databases["world C"], CONVENTION, "59"),
    ]
    figures = {one[0]: report(folder, *one) for one in wanted}
    texts = folder / "textes"
    texts.mkdir()
    write_agreement(texts)
    lower_total(texts)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAP_AGREEMENTS", str(texts))
        database = money_of(folder / "b", passed, spent, {"80": 8_999.98})
        figures["total passed"] = report(folder, "total passed", database, CONVENTION, None)
        write_database(folder / "national.sqlite", folder, Size(40, 120, 2, 12, 3, 5, 5))
        national = folder / "national.sqlite"
        figures["national"] = report(folder, "national", national, NATIONAL, None)
    again = recalculated(folder)
    return {
        name: Book(folder / f"{name}.xlsx", again / f"{name}.xlsx", *known)
        for name, known in figures.items()
    }


def report(folder: Path, name: str, database: Path, programme: str, partner: str | None) -> Any:
    with open_figures(database, programme, None, TODAY) as lens:
        path = folder / f"{name}.xlsx"
        if partner:
            workbook.partner(lens, partner, path, "Camille")
        else:
            workbook.programme(lens, path, "Camille")
        asked = lens.ask(refund_paid), lens.ask(phases), committee(lens)
        return as_json(lens, partner=partner), asked, partner


def recalculated(folder: Path) -> Path:
    """Recalculate every workbook of a folder; a probe shows that it is really done."""
    with xlsxwriter.Workbook(folder / "probe.xlsx") as probe:
        probe.add_worksheet().write_formula("A1", "=1+1", None, 5)
    profile, again = folder / "profile", folder / "again"
    (profile / "user").mkdir(parents=True)
    settings = (
        '<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path='
        '"/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" '
        'oor:op="fuse"><value>0</value></prop></item></oor:items>'
    )
    (profile / "user" / "registrymodifications.xcu").write_text(settings, "utf-8")
    soffice = shutil.which("soffice")
    assert soffice, "LibreOffice is needed: python3 tests/tools.py"
    subprocess.run(
        [soffice, "--headless", "--norestore", f"-env:UserInstallation={profile.as_uri()}",
         "--convert-to", "xlsx", "--outdir", str(again), *map(str, sorted(folder.glob("*.xlsx")))],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    probe = openpyxl.load_workbook(again / "probe.xlsx", data_only=True)
    assert probe.active["A1"].value == 2
    return again


BOOKS = ("remainders", "total passed", "overrun", "injection", "convention", "département",
         "charter", "administration", "national", "phases", "world A", "world B", "world C",
         "world E", "world H", "who left", "who stayed")  # fmt: skip
SAMPLES = ("convention", "département", "charter", "administration")


def cents(value: Any) -> int:
    """Return an amount of a cell in cents; it must be whole cents."""
    assert isinstance(value, (int, float))
    assert abs(value * 100 - round(value * 100)) < 1e-6
    return round(value * 100)


@pytest.mark.parametrize("name", BOOKS)
def test_stored_values_are_those_that_a_spreadsheet_recalculates(name, books):
    book, checked = books[name], 0
    for sheet in book.formulas:
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            if cell.data_type != "f":
                continue
            place = f"{sheet.title}!{cell.coordinate} {cell.value}"
            stored = book.stored[sheet.title][cell.coordinate].value or 0
            found = book.recalculated[sheet.title][cell.coordinate].value or 0
            assert stored == pytest.approx(found, abs=1e-9), place
            checked += 1
    assert checked > 80


REFUND = {
    "Encaissé": "received_cents",
    "Trop-perçu": "excess_cents",
    "Prorata du non utilisé": "share_cents",
    "Restitution": "refund_cents",
    "Déjà restitué": "already_refunded_cents",
    "Reste à restituer": "due_cents",
    "Contribution définitive": "final_contribution_cents",
}
BUDGET = {
    "Appelé": "called_cents",
    "Encaissé": "received_cents",
    "Dépense propre (AE)": "direct_cents",
    "Part du mutualisé (AE)": "shared_cents",
    "Consommation indicative": "consumed_cents",
    "Marge": "headroom_cents",
}
CATEGORIES = {
    "Prévu (AE)": "forecast_cents",
    "Engagé (AE)": "committed_cents",
    "Consommé (CP)": "paid_cents",
    "Atterrissage (AE)": "landing_cents",
}


@pytest.mark.parametrize("name", BOOKS)
def test_budget_and_refund_are_the_figures_to_the_cent(name, books):
    book, figures = books[name], books[name].figures
    budget, totals = book.table("Budget")
    assert [row["Code"] for row in budget] == [p["partner"] for p in figures["money"]["partners"]]
    for row, line in zip(budget, figures["money"]["partners"], strict=True):
        assert {known: cents(row[known]) for known in BUDGET} == {
            known: line[field] for known, field in BUDGET.items()
        }
    if not book.partner:
        front = {row[1].value: row[2].value for row in book.recalculated["Synthèse"].iter_rows()}
        assert cents(front["À la charge de l’État (AE)"]) == figures["money"]["state_cents"]
        assert cents(totals["Appelé"]) == figures["money"]["called_cents"]
        assert cents(totals["Rattaché"]) == figures["money"]["attached_cents"]
    if figures["refund"] is None:
        return
    paid = {line.partner: line for line in book.paid.partners}
    for title in ("Restitution", "Restitution (CP)"):
        rows, _ = book.table(title)
        for row, line in zip(rows, figures["refund"]["partners"], strict=True):
            wanted = line if title == "Restitution" else {
                field: getattr(paid[row["Code"]], field) for field in REFUND.values()
            }  # fmt: skip
            found = {field: cents(row[known]) for known, field in REFUND.items()}
            assert {**wanted, **found} == {**wanted, "received_cents": found["received_cents"]}


def test_worked_example_gives_the_cents_of_the_specification(books):
    rows, totals = books["remainders"].table("Restitution")
    shares = [row["Prorata du non utilisé"] for row in rows]
    assert shares == [775.19, 775.19, 620.16, 775.19, 387.60]
    assert totals["Prorata du non utilisé"] == 3333.33


def test_refund_formulas_are_alive_down_to_the_expenses(books):
    sheet = books["convention"].formulas["Restitution"]
    written = " ".join(
        str(cell.value) for row in sheet.iter_rows() for cell in row if cell.data_type == "f"
    )
    for part in ("INT(", "SUMPRODUCT(", "'Dépenses'!", "MAX(0,"):
        assert part in written
    rows, _ = books["total passed"].table("Restitution")
    assert sum(row["Au-delà du total"] for row in rows) == pytest.approx(4_999.96)
    assert rows[0]["Trop-perçu"] > rows[0]["Au-delà du total"]
    assert [row["Code"] for row in rows if row["Reste à restituer"] < 0] == ["80"]


def phases_of(folder: Path) -> Path:
    """Return a database of the convention: phases done late, under way late, not begun, in time."""
    ends = [
        ("59", 1, date(2020, 9, 30), date(2020, 10, 9)),
        ("59", 2, date(2020, 9, 30), ""),
        ("60", 1, date(2020, 9, 30), date(2020, 9, 29)),
        ("60", 2, date(2020, 10, 30), ""),
        ("62", 1, date(2020, 9, 30), date(2020, 9, 30)),
        ("62", 2, date(2020, 9, 30), date(2020, 10, 1)),
    ]
    rows = [[code, phase, date(2020, 9, 1), planned, DAY if code == "59" else "", end]
            for code, phase, planned, end in ends]  # fmt: skip
    headings = ["Code", "Phase", "Début prévu", "Fin prévue", "Début réel", "Fin réelle"]
    folder.mkdir()
    tables: dict[str, Any] = {"Calendrier": [headings, *rows]}
    report = sheets.load([sheets.workbook(folder / "a.xlsx", tables)], folder / "cap.sqlite")
    assert sheets.errors(report) == []
    return folder / "cap.sqlite"


def test_a_phase_done_late_is_late_nowhere(books):
    book = books["phases"]
    assert {(p["partner"], p["phase"]) for p in book.figures["phases"]
            if p["status"] == "done" and p["late_days"]} == {("59", 1), ("62", 2)}  # fmt: skip
    rows, _ = book.table("Synthèse")
    assert [row["Dont en retard"] for row in rows][:2] == [0, 1]
    assert sum(row["Dont en retard"] for row in rows) == late_phases(book.phases)
    assert late_phases(book.phases) == book.committee.late == 1


@pytest.mark.parametrize("name", BOOKS)
def test_the_workbook_counts_late_phases_as_the_pages_do(name, books):
    rows, _ = books[name].table("Synthèse")
    partner = books[name].partner
    shown = [one for one in books[name].phases if partner in (None, one.partner)]
    assert sum(row["Dont en retard"] for row in rows) == late_phases(shown)


@pytest.mark.parametrize("name", [*SAMPLES, "national"])
def test_the_other_sheets_are_the_figures(name, books):
    book, figures = books[name], books[name].figures
    phases, _ = book.table("Phases")
    assert [(r["Code"], r["N°"], r["Jours de retard"]) for r in phases] == [
        (p["partner"], p["phase"], p["late_days"]) for p in figures["phases"]
    ]
    teams, totals = book.table("Équipes")
    assert [(r["Équipe"], r["Semaines dues"], r["Points tenus"], r["Jours libérés"],
             r["Jours sans point"]) for r in teams] == [
        (c["team"], c["weeks_due"], c["weeks_held"], c["released_days"], c["silent_days"])
        for c in figures["coaching"]
    ]  # fmt: skip
    assert totals["Semaines dues"] == sum(c["weeks_due"] for c in figures["coaching"])
    duties, _ = book.table("Obligations")
    assert len(duties) == len(figures["duties"])
    ranks, _ = book.table("Jury")
    assert len(ranks) == sum(len(session["ranking"]) for session in figures["jury"])
    assert {(r["N° dossier"], r["Rang"], r["Note sur 20"] and f"{r['Note sur 20']:.4f}")
            for r in ranks} == {
        (file["application"], file["rank"], file["score"])
        for session in figures["jury"] for file in session["ranking"]
    }  # fmt: skip
    decisions, _ = book.table("Décisions")
    assert len(decisions) == len(figures["decisions"])
    _, expenses = book.table("Dépenses")
    if book.partner:
        (line,) = figures["money"]["partners"]
        assert cents(expenses["Engagé (AE)"]) == line["direct_cents"]
    else:
        money = figures["money"]
        assert cents(expenses["Engagé (AE)"]) == money["committed_cents"]
        assert cents(expenses["Consommé (CP)"]) == money["paid_cents"]
        categories, totals = book.table("Catégories")
        found = [[cents(row[known]) for known in CATEGORIES] for row in categories[:-1]]
        by_key = {line["category"]: line for line in money["categories"]}
        wanted = [[line[field] for field in CATEGORIES.values()] for line in by_key.values()]
        assert sorted(found) == sorted(wanted)
        assert cents(totals["Atterrissage (AE)"]) == money["landing_cents"]
    if figures["laureates"] is not None:
        laureates, _ = book.table("Lauréats")
        assert [(r["Équipe"], cents(r["Enveloppe"]), cents(r["Engagé (AE)"]),
                 cents(r["Reste de l’enveloppe"])) for r in laureates] == [
            (one["team"], one["envelope_cents"], one["committed_cents"], one["headroom_cents"])
            for one in figures["laureates"]
        ]  # fmt: skip


@pytest.mark.parametrize("name", BOOKS)
def test_totals_are_the_sums_of_their_columns(name, books):
    summed = 0
    for sheet in books[name].formulas:
        if sheet.title in ("Lisez-moi", "Synthèse"):
            continue
        rows, totals = books[name].table(sheet.title)
        for heading, total in totals.items():
            if isinstance(total, (int, float)):
                assert total == pytest.approx(sum(row[heading] or 0 for row in rows), abs=0.005)
                summed += 1
    assert summed > 20


@pytest.mark.parametrize("name", SAMPLES)
def test_every_table_is_real_filtered_frozen_and_set_to_print(name, books):
    titles = books[name].formulas.sheetnames
    assert titles[:2] == ["Lisez-moi", "Synthèse"]
    assert ("Restitution" in titles) is (name in ("convention", "département"))
    assert ("Lauréats" in titles) is (name in ("charter", "administration"))
    assert ("Catégories" in titles) is (name in ("convention", "charter"))
    for sheet in books[name].formulas:
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        pages = 1 if sheet.title == "Synthèse" else 0  # its charts on one page, tables on many
        assert sheet.page_setup.fitToWidth in (None, 1)  # not written when it is 1
        assert {None: 1}.get(height := sheet.page_setup.fitToHeight, height) == pages
        assert sheet.oddFooter.right.text == "Page &P / &N"
        if sheet.title == "Lisez-moi":
            continue
        (table,) = sheet.tables.values()
        assert table.autoFilter.ref
        assert table.ref.startswith(f"A{HEADER}:")
        assert [column.name for column in table.tableColumns] == [
            cell.value for cell in sheet[HEADER][: len(table.tableColumns)]
        ]
        assert sheet.freeze_panes == f"B{HEADER + 1}"
        assert sheet.print_title_rows == f"${HEADER}:${HEADER}"


def test_amounts_and_days_have_french_formats(books):
    sheet = books["convention"].formulas["Dépenses"]
    by_heading = {cell.value: cell.column for cell in sheet[HEADER]}
    amount = sheet.cell(HEADER + 1, by_heading["Engagé (AE)"])
    day = sheet.cell(HEADER + 1, by_heading["Date comptable"])
    assert amount.number_format.startswith("#,##0.00\u00a0")
    assert "€" in amount.number_format
    assert day.number_format == "dd/mm/yyyy"
    assert isinstance(day.value.date(), date)


@pytest.mark.parametrize("name", [*SAMPLES, "national"])
def test_charts_are_native_and_hold_their_values(name, books):
    with zipfile.ZipFile(books[name].path) as package:
        charts = [n for n in package.namelist() if n.startswith("xl/charts/chart")]
        texts = [package.read(chart).decode() for chart in sorted(charts)]
    assert len(texts) == 3
    assert all("<c:numCache>" in text for text in texts)


def test_reading_sheet_says_what_is_shown_and_on_what_it_rests(books, samples_database):
    cells = [
        str(cell.value) for row in books["département"].stored["Lisez-moi"] for cell in row
        if cell.value is not None
    ]  # fmt: skip
    text = "\n".join(cells)
    with open_figures(samples_database, CONVENTION, None, TODAY) as lens:
        digest, head = paper_digest(lens, "partner", "80"), lens.head
    for part in ("Somme (80)", "15/04/2021", "import n°", "Camille", digest, head, "art. 4.1",
                 "choix du programme", "Restitution (CP)"):  # fmt: skip
        assert part in text.replace("\u00a0", " ")
    stamp = read_stamp(books["département"].path.read_bytes())
    assert (stamp.kind, stamp.target, stamp.digest) == ("partner", "80", digest)
    about = books["département"].formulas.properties
    assert about.created.isoformat() == "2021-06-03T10:00:00"


def test_texts_of_users_stay_texts(books):
    book = books["injection"]
    database = book.path.parent / "d" / "cap.sqlite"
    for title, heading, dataset, column in (
        ("Équipes", "Nom", "teams", "name"),
        ("Dépenses", "Fournisseur", "expenses", "supplier"),
    ):
        found = [row[heading].replace("_x005F_", "_") for row in book.table(title)[0]]
        loaded = [text[:LONGEST] for (text,) in sheets.current(database, dataset, column)]
        assert sorted(found) == loaded
        assert len(loaded) == len(INJECTIONS)
    for sheet in book.formulas:
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            if cell.data_type == "f":
                assert re.match(r"=(IF|INT|SIGN|MIN|MAX|ROUND|SUM|SUMPRODUCT|1\+SUMPRODUCT)\(",
                                cell.value), cell.value  # fmt: skip
    name = book.formulas["Équipes"]["B4"]
    assert (name.data_type, name.quotePrefix) == ("s", True)
    notes = [str(row[0].value) for row in book.stored["Équipes"].iter_rows()]
    assert any("Texte coupé" in note and "--data" in note for note in notes)
    reading = [str(cell.value) for row in book.stored["Lisez-moi"] for cell in row]
    assert any("Texte coupé" in text for text in reading)


@pytest.mark.parametrize(
    ("text", "held", "is_cut"),
    [
        ("Oise", "Oise", False),
        ("", "", False),
        ("a\x01b\x0cc\ufffe", "abc", True),
        ("\ud800x", "x", True),
        ("a\nb\tc", "a\nb\tc", False),
        ("x" * LONGEST, "x" * LONGEST, False),
        ("x" * (LONGEST + 1), "x" * LONGEST, True),
        ("😀" * 20_000, "😀" * (LONGEST // 2), True),
        ("x" + "😀" * 16_383, "x" + "😀" * 16_383, False),
    ],
    ids=["plain", "empty", "control", "surrogate", "lines", "longest", "longer", "emoji", "full"],
)
def test_a_cell_holds_what_excel_can(text, held, is_cut):
    assert clean(text) == (held, is_cut)


@pytest.mark.parametrize(
    ("texts", "points"),
    [
        ([("court", 10)], None),
        ([("x" * 10, 10)], None),
        ([("x" * 11, 10)], 30),
        ([("a\nb\nc", 10), ("x" * 11, 10)], 45),
        ([("x" * 100_000, 10)], 180),
    ],
    ids=["one line", "just one", "two", "the tallest", "at most"],
)
def test_a_row_is_as_tall_as_its_longest_text(texts, points):
    assert height(texts) == points


@pytest.mark.parametrize(("programme", "partner"), [(CONVENTION, None), (CHARTER, "PARIS")])
def test_same_lens_gives_the_same_bytes(programme, partner, samples_database, tmp_path):
    for name in ("a", "b"):
        folder = tmp_path / name
        folder.mkdir()
        report(folder, "x", samples_database, programme, partner)
    first, second = ((tmp_path / name / "x.xlsx").read_bytes() for name in ("a", "b"))
    assert first == second


def seen(database: Path, *more: str) -> list[str]:
    return ["--db", str(database), "--programme", CONVENTION, "--unrecorded", *more]


def test_data_beside_a_report_load_back_unchanged(samples_database, tmp_path, books, capsys):
    out = tmp_path / "rapports" / "X.xlsx"
    assert main(["programme", *seen(samples_database, "-o", str(out), "--data")]) == 0
    assert out.is_file()
    files = sorted((tmp_path / "rapports" / "X - données").iterdir())
    database = Path(shutil.copy(samples_database, tmp_path / "cap.sqlite"))
    counts = sheets.check(files, database).counts
    assert counts == Counts(unchanged=counts.unchanged)
    assert counts.unchanged > 300
    long = books["injection"].path.parent / "d" / "cap.sqlite"
    assert main(["programme", *seen(long, "-o", str(out), "--data", "--by", "Camille")]) == 0
    teams = tmp_path / "rapports" / "X - données" / "Équipes.csv"
    assert INJECTIONS[-1] in teams.read_text("utf-8-sig")
    copied = Path(shutil.copy(long, tmp_path / "long.sqlite"))
    assert sheets.check([teams], copied).counts == Counts(unchanged=len(INJECTIONS))
    assert "Écrit" in capsys.readouterr().err


def test_data_of_a_partner_are_its_own_and_withdraw_nothing(samples_database, tmp_path):
    out = tmp_path / "P.xlsx"
    assert main(["partner", "Oise", *seen(samples_database, "-o", str(out), "--data")]) == 0
    files = sorted((tmp_path / "P - données").iterdir())
    assert "Dépenses.csv" not in [file.name for file in files]
    database = Path(shutil.copy(samples_database, tmp_path / "cap.sqlite"))
    found = sheets.check(files, database)
    assert found.counts == Counts(unchanged=found.counts.unchanged, absent=found.counts.absent)
    assert found.counts.unchanged > 30


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["partner", "99", "-o", "{0}/x.xlsx"], 2, "n’est pas un partenaire"),
        (["programme", "-o", "{0}/fichier/x.xlsx"], 1, "ne peut pas être écrit"),
    ],
    ids=["unknown partner", "no folder"],
)
def test_commands_refuse_in_one_sentence(arguments, code, said, samples_database, tmp_path, capsys):
    (tmp_path / "fichier").write_text("")
    given = [argument.format(tmp_path) for argument in arguments]
    assert main([*given, *seen(samples_database)]) == code
    assert said in capsys.readouterr().err
    assert not (tmp_path / "x.xlsx").exists()


def test_report_on_an_empty_database_says_so_in_every_table(empty_database, tmp_path):
    with open_figures(empty_database, CONVENTION, None, TODAY) as lens:
        workbook.programme(lens, tmp_path / "x.xlsx")
    book = openpyxl.load_workbook(tmp_path / "x.xlsx")
    assert book["Dépenses"]["A4"].value == "Aucune ligne"
    assert book["Budget"]["A4"].value == "59"
