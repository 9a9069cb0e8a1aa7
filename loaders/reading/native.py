"""The native reader: a workbook, a sheet at a time."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import Any

import python_calamine

from loaders.door.refusal import damaged, protected


class Book:
    """The native reader, holding one sheet at a time: that bounds its memory.

    The file is opened when something is first asked of it.
    """

    def __init__(self, source: Path | bytes) -> None:
        self._source = source
        self._place = -1
        self._sheet: python_calamine.CalamineSheet | None = None

    @cached_property
    def _book(self) -> python_calamine.CalamineWorkbook:
        content = self._source if isinstance(self._source, bytes) else self._source.read_bytes()
        try:
            return python_calamine.CalamineWorkbook.from_filelike(BytesIO(content))
        except python_calamine.PasswordError:
            raise protected() from None
        except python_calamine.CalamineError:
            raise damaged("son contenu est endommagé") from None

    def listed(self) -> list[tuple[int, str, bool]]:
        """Return the worksheets in order: their place, name, whether they are hidden.

        Raises:
            Unreadable: damaged, or protected by a password.
        """
        worksheet = python_calamine.SheetTypeEnum.WorkSheet
        visible = python_calamine.SheetVisibleEnum.Visible
        return [
            (place, meta.name, meta.visible != visible)
            for place, meta in enumerate(self._book.sheets_metadata)
            if meta.typ == worksheet
        ]

    def sheet(self, place: int) -> python_calamine.CalamineSheet:
        """Return a sheet, letting go of the one before.

        Raises:
            Unreadable: damaged, or protected by a password.
        """
        if self._sheet is None or place != self._place:
            self._sheet = None
            try:
                self._sheet = self._book.get_sheet_by_index(place)
            except python_calamine.CalamineError:
                raise damaged("le contenu d’une feuille est endommagé") from None
            self._place = place
        return self._sheet


@dataclass(slots=True)
class NativeRows:
    """Rows the native reader gives: from row 1, but only from the first used column."""

    book: Book
    place: int

    def iter_rows(self) -> Iterator[list[Any]]:
        """Yield the rows, blank cells ''.

        Raises:
            Unreadable: damaged, or protected by a password.
        """
        sheet = self.book.sheet(self.place)
        rows: Iterator[list[Any]] = sheet.iter_rows()
        unused = [""] * (sheet.start[1] if sheet.start else 0)
        return (unused + row for row in rows) if unused else rows
