"""Cells of a workbook: texts that stay texts, amounts, days; one writer per kind of column."""

import re
from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum
from typing import Any

YES, NO = "Oui", "Non"
LONGEST = 32_767
"""UTF-16 units that a cell holds."""

_MOST_LINES = 12
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_FIRST_SERIAL, _FIRST_SAFE_DAY = 693_594, date(1900, 3, 1)
"""Ordinal of Excel's day 0; before the other day spreadsheet programs disagree."""

Put = Callable[[int, int, Any], object]


class CellKind(StrEnum):
    """What a column holds, and how its cells are written."""

    TEXT = "text"  # a word, a code
    SENTENCE = "sentence"  # wrapped in its cell
    LONG = "long"  # an answer, on one line
    DAY = "day"
    EUROS = "euros"  # given in cents
    COUNT = "count"
    NUMBER = "number"
    SCORE = "score"
    SHARE = "share"  # a ratio, shown in percents


WIDTHS = {
    CellKind.TEXT: 15,
    CellKind.SENTENCE: 34,
    CellKind.LONG: 44,
    CellKind.DAY: 12,
    CellKind.EUROS: 16,
    CellKind.COUNT: 11,
    CellKind.NUMBER: 11,
    CellKind.SCORE: 11,
    CellKind.SHARE: 11,
}
"""Width of a column, in characters."""

_SHAPES: dict[CellKind, dict[str, Any]] = {
    CellKind.TEXT: {"text_wrap": True},
    CellKind.SENTENCE: {"text_wrap": True},
    CellKind.LONG: {},
    CellKind.DAY: {"num_format": "dd/mm/yyyy", "align": "center"},
    CellKind.EUROS: {"num_format": '#,##0.00\u00a0"€";[Red]\u2212#,##0.00\u00a0"€"'},
    CellKind.COUNT: {"num_format": "#,##0"},
    CellKind.NUMBER: {"num_format": "#,##0.##"},
    CellKind.SCORE: {"num_format": "0.00"},
    CellKind.SHARE: {"num_format": "0\u202f%"},
}


class Formats:
    """The formats of a workbook, made once each."""

    def __init__(self, book: Any) -> None:
        top = {"valign": "top"}
        self.cell = {kind: book.add_format(shape | top) for kind, shape in _SHAPES.items()}
        # Edited and confirmed unchanged, such a text would become a formula without this mark.
        self.quoted = {
            kind: book.add_format(shape | top | {"quote_prefix": True})
            for kind, shape in _SHAPES.items()
        }
        self.bold = {
            kind: book.add_format(shape | {"bold": True}) for kind, shape in _SHAPES.items()
        }
        self.title = book.add_format({"bold": True, "font_size": 14, "font_color": "#1F3864"})
        self.quiet = book.add_format({"font_color": "#595959", "italic": True})
        self.link = book.add_format({"font_color": "#1F3864", "underline": 1, "valign": "top"})
        self.header = book.add_format(
            {"bold": True, "font_color": "white", "bg_color": "#1F3864", "text_wrap": True,
             "valign": "vcenter", "border": 1, "border_color": "#BFBFBF"}
        )  # fmt: skip


def clean(text: str) -> tuple[str, bool]:
    """Return a text as a cell holds it, and whether something of it had to be left out."""
    held = _NOT_XML.sub("", text)
    if len(held) > LONGEST // 2:
        encoded = held.encode("utf-16-le")
        if len(encoded) > 2 * LONGEST:
            held = encoded[: 2 * LONGEST].decode("utf-16-le", errors="ignore")
    return held, len(held) < len(text)


def height(texts: Iterable[tuple[str, int]]) -> int | None:
    """Return the height in points of a row of wrapped texts; None when one line is enough.

    Args:
        texts: Each with the width of its column, in characters.
    """
    lines = 1
    for text, width in texts:
        if len(text) > width or "\n" in text:
            parts = text[: _MOST_LINES * width].split("\n")
            lines = max(lines, sum(max(1, -(-len(part) // width)) for part in parts))
    return None if lines == 1 else 15 * min(lines, _MOST_LINES)


def writer(sheet: Any, formats: Formats, kind: CellKind, cut: Callable[[int, int], object]) -> Put:
    """Return what writes a value of a kind in a sheet, at a row and a column.

    Args:
        sheet: XlsxWriter's.
        formats: The workbook's.
        kind: The column's.
        cut: Called with the place of a text of which something was left out.
    """
    shape, quoted = formats.cell[kind], formats.quoted[kind]
    if kind is CellKind.EUROS:
        return lambda row, column, cents: sheet.write_number(row, column, cents / 100, shape)
    if kind is CellKind.DAY:
        return lambda row, column, day: _put_day(sheet, row, column, day, shape)
    if kind in (CellKind.COUNT, CellKind.NUMBER, CellKind.SCORE, CellKind.SHARE):
        return lambda row, column, number: sheet.write_number(row, column, number, shape)

    def put_text(row: int, column: int, text: str) -> None:
        held, is_cut = clean(text)
        if is_cut:
            cut(row, column)
        look = quoted if held[:1] in ("=", "+", "-", "@", "\t", "\n", "\r", "'") else shape
        if held.startswith("<r>"):
            # XlsxWriter takes such a text for its own mark-up, unless it comes in pieces.
            sheet.write_rich_string(row, column, shape, held[:1], held[1:], look)
        elif held:
            sheet.write_string(row, column, held, look)

    return put_text


def _put_day(sheet: Any, row: int, column: int, day: date, shape: Any) -> None:
    if day < _FIRST_SAFE_DAY:
        sheet.write_string(row, column, f"{day:%d/%m/%Y}", shape)
    else:
        sheet.write_number(row, column, day.toordinal() - _FIRST_SERIAL, shape)


def stored(kind: CellKind, value: Any) -> Any:
    """Return what a formula's cell holds beside it: an amount in euros, all else as given."""
    if value is None:
        return ""
    return value / 100 if kind is CellKind.EUROS else value
