"""What the workbooks that Cap makes have in common: texts that stay texts, page, header."""

import re
from typing import Any

from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

AUTHOR = "Cap"
"""Author of the comments and of the workbooks."""

LONGEST_TEXT = 32_767
"""Characters that a cell can hold."""

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_BEFORE = re.compile(r" (?=[:;!?»])")
_AFTER = re.compile(r"(?<=«) ")
_BLUE, _GREY = "FF1F3864", "FFBFBFBF"


def clean(text: str) -> str:
    """Return the text as a cell can hold it: no control character, not too long."""
    return _NOT_XML.sub("", text)[:LONGEST_TEXT]


def unbroken(sentence: str) -> str:
    """Return a French sentence with the no-break spaces that its punctuation asks for."""
    return _AFTER.sub("\u00a0", _BEFORE.sub("\u00a0", sentence))


def write_text(cell: Any, text: str | None) -> None:
    """Write a text that no spreadsheet program takes for a formula or an error."""
    if text is None:
        return
    # A reader takes « _x0041_ » for an A unless its first mark is itself written so.
    cell.value = _ESCAPE.sub("_x005F_", clean(text))
    cell.data_type = "s"
    # Edited and confirmed unchanged, such a text would become a formula without this mark.
    cell.quotePrefix = text[:1] in ("=", "+", "-", "@")


def comment(text: str, height: int = 170) -> Comment:
    """Return a comment of Cap, wide enough to be read; `height` in points."""
    return Comment(clean(text), AUTHOR, height=height, width=330)


def style_header(cell: Any) -> None:
    """Give a header cell its look."""
    line = Side(style="thin", color=_GREY)
    cell.font = Font(bold=True, color="FFFFFFFF")
    cell.fill = PatternFill("solid", fgColor=_BLUE)
    cell.alignment = Alignment(wrap_text=True, vertical="center")
    cell.border = Border(left=line, right=line, top=line, bottom=line)


def set_up_page(sheet: Any, header_row: int) -> None:
    """Print on A4 landscape, as wide as the page, the header repeated, pages numbered."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = f"{header_row}:{header_row}"
    sheet.oddFooter.left.text = "&A"
    sheet.oddFooter.right.text = "&P / &N"
