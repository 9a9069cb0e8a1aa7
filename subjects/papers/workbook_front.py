"""The first two sheets of a workbook: what it is, then its main figures and charts."""

from collections.abc import Mapping, Sequence
from typing import Any

from data.lens import Lens
from documents.cells import CellKind, clean, height
from documents.sheet import ReportWorkbook, cut_note
from documents.sheet_layout import Placed, ReportTable, SheetColumn
from documents.stamp import HOW_TO_CHECK, Stamp
from subjects.calendar.workbook_calendar import PHASES
from subjects.figure_labels import figure_label, short_label
from subjects.money.workbook_money import BUDGET, LAUREATES, summary_formulas
from subjects.money.workbook_sources import Sources
from subjects.papers.figure_cover import Cover, phase_counts, summary
from subjects.refund.workbook_refund import REFUND
from subjects.sources.explain_words import PHASE_STATUSES

READING, SUMMARY = "Lisez-moi", "Synthèse"
_BLUE, _ORANGE, _GREEN, _GREY = "#1F3864", "#C55A11", "#3A7D44", "#A6A6A6"
_WIDTHS = (30, 92, 24)
"""Of the reading sheet's columns, in characters."""

_SIZE = {"width": 860, "height": 320}
_LIVE = (
    "Sommes, parts et restitution sont des formules : elles se recalculent dans le tableur et "
    "donnent les chiffres de Cap, au centime près."
)


def write_reading(
    book: ReportWorkbook, cover: Cover, stamp: Stamp, author: str, contents: Mapping[str, str]
) -> None:
    """Write the sheet to read first: the facts, the sheets, the rules, what was cut.

    Args:
        book: The workbook, its other sheets written.
        cover: The facts.
        stamp: What the workbook rests on.
        author: Who made it, "" when not said.
        contents: Title of each sheet → what it holds.
    """
    sheet = book.sheet(READING)
    for at, width in enumerate(_WIDTHS):
        sheet.set_column(at, at, width)
    put = book.text_writer(sheet)
    sheet.write_string(0, 0, clean(cover.title)[0], book.formats.title)
    facts = cover.facts | {
        "Établi par": author or "non précisé",
        "Empreinte du journal": stamp.head or "aucun import",
        "SHA-256 des chiffres": stamp.digest,
        "Vérifier": HOW_TO_CHECK,
        "Calcul": _LIVE,
    }
    row = 1
    for label, sentence in facts.items():
        row += 1
        _tall(sheet, row, ("", sentence))
        sheet.write_string(row, 0, label, book.formats.bold[CellKind.TEXT])
        put(row, 1, sentence)
    row = _title(book, sheet, row + 2, ("Feuille", "Ce qu’elle contient", ""))
    for title, held in contents.items():
        row += 1
        sheet.write_url(row, 0, f"internal:'{title}'!A1", book.formats.link, string=title)
        put(row, 1, held)
    row = _title(book, sheet, row + 2, ("Règle", "Valeur", "D’où elle vient"))
    for rule in cover.rules:
        row += 1
        _tall(sheet, row, rule)
        for at, text in enumerate(rule):
            put(row, at, text)
    for title, cells in book.cuts.items():
        row += 1
        _tall(sheet, row + 1, (title, cut_note(cells)))
        put(row + 1, 0, title)
        put(row + 1, 1, cut_note(cells))


def _title(book: ReportWorkbook, sheet: Any, row: int, words: Sequence[str]) -> int:
    for at, word in enumerate(words):
        if word:
            sheet.write_string(row, at, word, book.formats.header)
    return row


def _tall(sheet: Any, row: int, texts: Sequence[str]) -> None:
    """Give a row of the reading sheet the height of its longest text."""
    tall = height(zip(texts, _WIDTHS, strict=False))
    if tall:
        sheet.set_row(row, tall)


def write_summary(
    book: ReportWorkbook, lens: Lens, cover: Cover, placed: Mapping[str, Placed], sources: Sources
) -> Placed:
    """Write how many partners stand where, the main amounts, and three charts."""
    phases = placed[PHASES]

    def count(status: str) -> str:
        number, state = phases.column("phase"), phases.column("status")
        return f'=SUMPRODUCT(--({number}=[phase]),--({state}="{PHASE_STATUSES[status]}"))'

    done, late_days = PHASE_STATUSES["done"], phases.column("late_days")
    late = (
        f"=SUMPRODUCT(--({phases.column('phase')}=[phase]),"
        f'--({phases.column("status")}<>"{done}"),--({late_days}>0))'
    )
    columns = (
        SheetColumn("phase", "N°", CellKind.COUNT, width=8),
        SheetColumn("title", "Phase", CellKind.SENTENCE, width=40),
        SheetColumn("upcoming", "À venir", CellKind.COUNT, count("upcoming")),
        SheetColumn("in_progress", "En cours", CellKind.COUNT, count("in_progress")),
        SheetColumn("done", "Terminées", CellKind.COUNT, count("done")),
        SheetColumn("late", "Dont en retard", CellKind.COUNT, late),
    )
    rows = phase_counts(lens, sources.partner)
    here = book.write(ReportTable(SUMMARY, f"{cover.title} : synthèse", columns, rows))
    sheet = book.sheet(SUMMARY)
    formulas = summary_formulas(placed, sources)
    row = here.rows + 4
    for amount in summary(lens, sources.partner):
        sheet.write_string(row, 1, amount.label, book.formats.bold[CellKind.TEXT])
        shape, euros = book.formats.cell[CellKind.EUROS], amount.cents / 100
        if amount.name in formulas:
            sheet.write_formula(row, 2, formulas[amount.name], shape, euros)
        else:
            sheet.write_number(row, 2, euros, shape)
        row += 1
    sheet.set_column(2, 2, 18)
    charts = [_money_chart(book, lens, placed[BUDGET]), _phase_chart(book, here)]
    charts += [_end_chart(book, placed)]
    for at, chart in enumerate(charts):
        sheet.insert_chart(2 + 17 * at, len(columns) + 1, chart)
    sheet.fit_to_pages(1, 1)
    return here


def _chart(book: ReportWorkbook, kind: str, title: str, subtype: str = "") -> Any:
    chart = book.file.add_chart({"type": kind, **({"subtype": subtype} if subtype else {})})
    chart.set_title({"name": title, "name_font": {"size": 12}})
    chart.set_legend({"position": "bottom"})
    chart.set_size(_SIZE)
    return chart


Series = tuple[str, str, str]
"""What a chart shows of a table: column, legend, colour."""


def _add_series(chart: Any, placed: Placed, named: str, shown: Sequence[Series]) -> None:
    """Add columns of a table to a chart, with their values for viewers that read no cell."""
    for name, legend, colour in shown:
        unit = 100 if name.endswith("_cents") else 1
        chart.add_series(
            {
                "name": legend,
                "categories": f"={placed.column(named)}",
                "values": f"={placed.column(name)}",
                "categories_data": placed.values[named],
                "values_data": [value / unit for value in placed.values[name]],
                "fill": {"color": colour},
                "gap": 60,
            }
        )


def _add_amounts(chart: Any, placed: Placed, named: str, shown: Sequence[Series]) -> Any:
    """Add series of amounts; their axis starts at zero, or columns would lie."""
    _add_series(chart, placed, named, shown)
    axis: dict[str, object] = {"num_format": '#,##0\u00a0"€"', "major_gridlines": {"visible": True}}
    lowest = min((value for name, _, _ in shown for value in placed.values[name]), default=0)
    chart.set_y_axis(axis if lowest < 0 else {**axis, "min": 0})
    return chart


def _money_chart(book: ReportWorkbook, lens: Lens, budget: Placed) -> Any:
    cap = "Enveloppes" if lens.agreement.kind == "charter" else figure_label("agreements/cap_cents")
    shown = (
        ("cap_cents", cap, _GREY),
        ("called_cents", figure_label("money/called_cents"), _ORANGE),
        ("received_cents", figure_label("money/received_cents"), _GREEN),
        ("consumed_cents", figure_label("money/consumed_cents"), _BLUE),
    )
    return _add_amounts(_chart(book, "column", "Argent, par partenaire"), budget, "name", shown)


def _phase_chart(book: ReportWorkbook, here: Placed) -> Any:
    chart = _chart(book, "bar", "Phases : combien de partenaires en sont où", "stacked")
    shown = (
        ("done", "Terminées", _GREEN),
        ("in_progress", "En cours", _BLUE),
        ("upcoming", "À venir", _GREY),
    )
    _add_series(chart, here, "title", shown)
    chart.set_y_axis({"reverse": True})
    most = max(map(sum, zip(*(here.values[name] for name, _, _ in shown), strict=True)), default=0)
    chart.set_x_axis({"num_format": "0", "major_unit": max(1, most // 5)})
    return chart


def _end_chart(book: ReportWorkbook, placed: Mapping[str, Placed]) -> Any:
    """Return the chart of the refund, or of the lauréats' envelopes in a charter."""
    if REFUND not in placed:
        shown: Sequence[Series] = (
            ("envelope_cents", short_label("laureates/envelope_cents"), _GREY),
            ("committed_cents", figure_label("money/committed_cents"), _BLUE),
        )
        chart = _chart(book, "column", "Enveloppes des lauréats")
        return _add_amounts(chart, placed[LAUREATES], "team", shown)
    shown = (
        ("final_contribution_cents", figure_label("refund/final_contribution_cents"), _BLUE),
        ("refund_cents", figure_label("refund/refund_cents"), _ORANGE),
    )
    chart = _chart(book, "column", "Restitution, par partenaire", "stacked")
    return _add_amounts(chart, placed[REFUND], "name", shown)
