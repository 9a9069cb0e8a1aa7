"""A cell in error, or a formula never computed, is said wherever it stands, in every format.

Each column of each way of writing each dataset is spoilt in turn: one sheet a column, of
one row, good but for that cell.
"""

import struct
from pathlib import Path

import pytest
import xlsxwriter

from data.agreement.model import checked_agreement
from data.datasets import Kind
from loaders.formats import layouts
from loaders.headings.layout import Layout
from loaders.headings.recognise import letters
from tests import sheets
from tests.handmade import ods, record, xls_book, xls_text

AGREEMENT = checked_agreement(sheets.CONVENTION)
SESSION = AGREEMENT.sessions[0]
CRITERION = SESSION.criteria[0].label
GOOD = {
    Kind.TEXT: "Texte",
    Kind.CODE: "X1",
    Kind.CENTS: "10",
    Kind.DAY: "15/09/2020",
    Kind.INTEGER: "1",
    Kind.YEAR: "2020",
    Kind.HUNDREDTHS: "1",
    Kind.YES_NO: "Oui",
    Kind.CROSS: "x",
    Kind.SIREN: "123456789",
    Kind.PARTNER: "59",
    Kind.OWNER: "59",
    Kind.PHASE: "1",
    Kind.SESSION: SESSION.name,
    Kind.CRITERION: CRITERION,
    Kind.CATEGORY: AGREEMENT.categories[0].label,
    Kind.STATE: "Accepté",
    Kind.OUTCOME: next(iter(SESSION.outcomes)),
    Kind.WEATHER: "soleil",
    Kind.TEAM_SITUATION: "En cours",
    Kind.ACTION_SITUATION: "Faite",
    Kind.DUTY: AGREEMENT.duties[0].key,
    Kind.DUTY_SITUATION: "Tenue",
    Kind.NOTICE: "difficulté",
    Kind.PAPER_FACT: "SIRET",
    Kind.OUT_OF_PERIOD: "écartée",
    Kind.ATTENDANCE: "Oui",
    Kind.SCORE: "3",
}
NAMED = {"criterion": CRITERION, "mark": "3", "state_programme": AGREEMENT.state_programme}
ABOVE: dict[str, list[list[str | None]]] = {
    "chorus_infbud53": [["Exercice comptable", "2020"], []],
    "chorus_region": [["Exercice comptable", "2020"], ["Montant payé"]],
    "scores_by_juror": [["Session", SESSION.name], ["Juré", "Ana"], ["Organisme", "DINUM"]],
    "scores_by_criterion": [[f"{SESSION.name} - critère {CRITERION}", None]],
}
WIDE = {
    "presort": [("N° dossier", "1"), ("Ana", "x"), ("Camille", "x")],
    "scores_by_criterion": [("N° dossier", "1"), ("Ana (DINUM)", "3"), ("Bo (Nord)", "4")],
}
FIRST = {(one.name, one.dataset): one for one in reversed(layouts(AGREEMENT))}
LAYOUTS = sorted(FIRST.values(), key=lambda one: (one.dataset, one.name))
ERROR, FORMULA = "#DIV/0!", "formule"


def table(layout: Layout) -> tuple[list[list[str | None]], list[str], list[str]]:
    """Return the rows above the header, the headings, a good row."""
    pairs = WIDE.get(layout.name) or [
        (known.headings[0], NAMED.get(known.name) or GOOD[known.kind]) for known in layout.fields
    ]
    return ABOVE.get(layout.name, []), [name for name, _ in pairs], [cell for _, cell in pairs]


def spoilt(layout: Layout) -> dict[str, tuple[str, list[list[str | None]]]]:
    """Return, by sheet, the address of its spoilt cell and its rows, `ERROR` there.

    A row of its own: keys that came twice would have the sheet read row by row.
    """
    above, headings, good = table(layout)
    found = {}
    for index in range(len(good)):
        row = [*good[:index], ERROR, *good[index + 1 :]]
        rows: list[list[str | None]] = [*above, [*headings], [*row]]
        found[f"S{index}"] = (f"{letters(index)}{len(above) + 2}", rows)
    return found


def write_xlsx(path: Path, written, what: str) -> list[Path]:
    with xlsxwriter.Workbook(path.with_suffix(".xlsx"), {"strings_to_formulas": False}) as book:
        for name, (_, rows) in written.items():
            sheet = book.add_worksheet(name)
            for row, cells in enumerate(rows):
                for column, cell in enumerate(cells):
                    if cell == ERROR:
                        sheet.write_formula(
                            row, column, "=1/0", None, ERROR if what == ERROR else ""
                        )
                    elif cell is not None:
                        sheet.write_string(row, column, cell)
    return [path.with_suffix(".xlsx")]


ODS_ERROR = (
    '<table:table-cell table:formula="of:=1/0" office:value-type="string" '
    'office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>'
)
ODS_FORMULA = '<table:table-cell table:formula="of:=1/0"/>'


def write_ods(path: Path, written, what: str) -> list[Path]:
    def cell(value: str | None) -> str:
        if value == ERROR:
            return ODS_ERROR if what == ERROR else ODS_FORMULA
        text = (value or "").replace("&", "&amp;").replace("<", "&lt;")
        kind = ' office:value-type="string"' if value else ""
        return f"<table:table-cell{kind}><text:p>{text}</text:p></table:table-cell>"

    bodies = [
        "".join(f"<table:table-row>{''.join(map(cell, cells))}</table:table-row>" for cells in rows)
        for _, rows in written.values()
    ]
    names = list(written)
    body = bodies[0] + "".join(
        f'</table:table><table:table table:name="{name}">{rows}'
        for name, rows in zip(names[1:], bodies[1:], strict=True)
    )
    path.with_suffix(".ods").write_bytes(ods(body, table=f'table:name="{names[0]}"'))
    return [path.with_suffix(".ods")]


# An error typed; an addition of which the value is an empty text, as some libraries write it.
XLS_ERROR = struct.pack("<BB", 0x07, 1)
XLS_FORMULA = b"\3\0\0\0\0\0\xff\xff" + struct.pack("<HIH", 0, 0, 7) + b"\x1e\1\0\x1e\1\0\3"


def write_xls(path: Path, written, what: str) -> list[Path]:
    def cell(row: int, column: int, value: str) -> bytes:
        place = struct.pack("<HHH", row, column, 0)
        if value != ERROR:
            return xls_text(row, column, value)
        return record(0x205, place + XLS_ERROR) if what == ERROR else record(6, place + XLS_FORMULA)

    records = {
        name: b"".join(
            cell(row, column, value)
            for row, cells in enumerate(rows)
            for column, value in enumerate(cells)
            if value is not None
        )
        for name, (_, rows) in written.items()
    }
    path.with_suffix(".xls").write_bytes(xls_book(records))
    return [path.with_suffix(".xls")]


def write_csv(path: Path, written, _: str) -> list[Path]:
    return [
        sheets.delimited(
            path.with_name(f"{name}.csv"), [[c or "" for c in cells] for cells in rows]
        )
        for name, (_, rows) in written.items()
    ]


@pytest.mark.parametrize("layout", [pytest.param(x, id=f"{x.dataset} {x.name}") for x in LAYOUTS])
@pytest.mark.parametrize(
    ("write", "what"),
    [
        pytest.param(write_xlsx, ERROR, id="xlsx error"),
        pytest.param(write_xlsx, FORMULA, id="xlsx formula"),
        pytest.param(write_ods, ERROR, id="ods error"),
        pytest.param(write_ods, FORMULA, id="ods formula"),
        pytest.param(write_xls, ERROR, id="xls error"),
        pytest.param(write_xls, FORMULA, id="xls formula"),
        pytest.param(write_csv, ERROR, id="csv error word"),
    ],
)
def test_each_column_spoilt_in_turn_refuses_its_row_at_its_cell(
    layout, write, what, tmp_path, empty_database
):
    written = spoilt(layout)
    files = write(tmp_path / "classeur", written, what)
    report = sheets.check(files, empty_database)
    kind = "error_cell" if what == ERROR else "formula_without_value"
    read = [sheet for file in report.files for sheet in file.sheets]
    assert [sheet.dataset for sheet in read] == [layout.dataset] * len(written)
    assert all(sheet.refused for sheet in read)
    said = [p for p in sheets.problems(report, kind) if p.severity == "error"]
    assert [p.cell for p in said] == [cell for cell, _ in written.values()]
    assert len({p.sheet for p in said}) == (1 if write is write_csv else len(written))


def test_every_dataset_is_spoilt():
    from data.datasets import SPREADSHEETS

    assert {layout.dataset for layout in LAYOUTS} == set(SPREADSHEETS)


CALLS = ["Encaissé le", "Montant encaissé", "Code", "N° titre", "Appelé le", "Montant appelé"]
CALL = [None, None, "59", "T1", "15/09/2020", "100"]


@pytest.mark.parametrize(
    ("rows", "cell"),
    [
        pytest.param([["Appels", "#REF!"], CALLS, CALL], "B1", id="above the table"),
        pytest.param([[*CALLS, "#NOM ?"], [*CALL, "à payer"]], "G1", id="in a heading"),
        pytest.param([CALLS, [*CALL, "#N/A"]], "G2", id="beyond the headings"),
        pytest.param([CALLS, CALL, ["TOTAL", *[None] * 4, "Err:502"]], "F3", id="in a total"),
        pytest.param([CALLS, CALL, [], [None] * 7 + ["#NOMBRE !"]], "H4", id="below the table"),
        pytest.param([[*CALLS, "Rang"], [*CALL, "####"]], "G2", id="in a column kept aside"),
    ],
)
@pytest.mark.parametrize("suffix", ["xlsx", "csv"])
def test_an_error_elsewhere_is_said_without_refusing_a_row(
    rows, cell, suffix, tmp_path, empty_database
):
    if suffix == "csv":
        file = sheets.delimited(tmp_path / "a.csv", [[c or "" for c in cells] for cells in rows])
    else:
        written = {"Titres": ("", [[ERROR if is_error(c) else c for c in row] for row in rows])}
        (file,) = write_xlsx(tmp_path / "a", written, ERROR)
    report = sheets.check([file], empty_database)
    (said,) = sheets.problems(report, "error_cell")
    assert (said.severity, said.cell) == ("warning", cell)
    assert sheets.errors(report) == []


def is_error(cell: str | None) -> bool:
    return cell is not None and cell.startswith(("#", "Err"))


@pytest.mark.parametrize(
    "row",
    [
        pytest.param([ERROR, None, "Total", "T2", "15/09/2020", "100"], id="before a total's word"),
        pytest.param([ERROR, None, None, None, None, None], id="alone in its row"),
    ],
)
def test_a_row_in_error_is_neither_a_total_nor_blank(row, tmp_path, empty_database):
    (file,) = write_xlsx(tmp_path / "a", {"Titres": ("", [CALLS, CALL, row])}, ERROR)
    report = sheets.check([file], empty_database)
    assert ("error_cell", "A3") in [(p.kind, p.cell) for p in sheets.errors(report)]
    assert report.files[0].sheets[0].total_rows == 0


def test_a_mark_in_error_is_not_a_mark_that_nobody_gave(tmp_path, empty_database):
    layout = FIRST["scores_by_criterion", "scores"]
    above, headings, _ = table(layout)
    rows = [*above, headings, ["1", "#N/A", "4"]]
    file = sheets.workbook(tmp_path / "a.xlsx", {"Notes": rows})  # a text, not an error
    report = sheets.check([file], empty_database)
    assert [(p.kind, p.cell) for p in sheets.errors(report)] == [("bad_number", "B3")]


def test_an_error_repeated_by_an_ods_is_said_at_each_of_its_cells(tmp_path, empty_database):
    repeated = ODS_ERROR.replace(" table", ' table:number-columns-repeated="2" table', 1)
    text = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    headings = [*CALLS[2:], *CALLS[:2]]
    rows = f"<table:table-row>{''.join(map(text.format, headings))}</table:table-row>" + (
        f'<table:table-row table:number-rows-repeated="2">{"".join(map(text.format, CALL[2:4]))}'
        f"{repeated}</table:table-row>"
    )
    path = tmp_path / "a.ods"
    path.write_bytes(ods(rows))
    report = sheets.check([path], empty_database)
    said = [p.cell for p in sheets.problems(report, "error_cell")]
    assert said == ["C2", "D2", "C3", "D3"]


@pytest.mark.parametrize("text", ["# à voir", "#1", "#URGENT!", "Err", "Erreur de saisie"])
def test_a_text_that_only_begins_like_an_error_is_read(text, tmp_path, empty_database):
    rows = [["Code", "Nom", "Signature", "Plafond", "Contact"], ["59", "Nord", "", "", text]]
    report = sheets.check([sheets.delimited(tmp_path / "a.csv", rows)], empty_database)
    assert sheets.problems(report, "error_cell") == []
