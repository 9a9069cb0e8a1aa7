"""Sheets that Cap itself put in a workbook: recognised by their first cell, never loaded."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

from data.incoming.import_rows import EXPORT_TITLE
from loaders.headings.layout import Grid

HELP_TITLE = "Modèle de Cap : aide"
EXAMPLES_TITLE = "Modèle de Cap : une ligne d’exemple par tableau"
ERRORS_TITLE = "Erreurs relevées par Cap"
"""First cell of the sheets « Aide », « Exemples » and « Erreurs »."""

VERSION_LINE = "Version du modèle : {}."
PROGRAMME_LINE = "Programme : {} ({})."

_SPACES = str.maketrans("\u00a0\u202f", "  ")
_VERSION = re.compile(r"Version du modèle : ([0-9a-f]{8})\.")
_PROGRAMME = re.compile(r"Programme : .*\(([\w.-]+)\)\.")
_PROPERTY = re.compile(rb"<(?:\w+:)?version>([0-9a-f]{8})</(?:\w+:)?version>")
_SUBJECT = re.compile(rb"<(?:\w+:)?subject>([\w.-]+)</(?:\w+:)?subject>")
_PROPERTIES = "docProps/core.xml"
_LONGEST = 100_000


@dataclass(frozen=True, slots=True)
class TemplateOrigin:
    """The template that a workbook comes from: its version and its programme, None unknown."""

    version: str | None = None
    programme: str | None = None


def is_ours(grid: Grid) -> bool:
    """Tell whether a sheet is one that Cap made beside the data: help, examples, or errors."""
    return _first(grid) in (HELP_TITLE, EXAMPLES_TITLE, ERRORS_TITLE)


def repeats_headings(grid: Grid) -> bool:
    """Tell whether a sheet is an export whose later columns may repeat the headings of ours."""
    return _first(grid) == EXPORT_TITLE


def _first(grid: Grid) -> str:
    cell = grid[0][0] if grid and grid[0] else None
    return cell.translate(_SPACES) if isinstance(cell, str) else ""


def template_origin(path: Path, kind: str, grids: Sequence[Grid]) -> TemplateOrigin:
    """Return which template a workbook was made from, as its help or its properties say it.

    Spreadsheet programs may drop the properties, and people the help.

    Args:
        path: The file, already found safe to open.
        kind: Its kind, as the reader says it.
        grids: First rows of each of its sheets.
    """
    for grid in grids:
        if _first(grid) == HELP_TITLE:
            lines = " ".join(
                cells[0].translate(_SPACES) for cells in grid[:4]
                if cells and isinstance(cells[0], str)
            )  # fmt: skip
            return TemplateOrigin(_group(_VERSION, lines), _group(_PROGRAMME, lines))
    if kind in ("xlsx", "xlsm"):
        with ZipFile(path) as package:
            if _PROPERTIES in package.namelist():
                with package.open(_PROPERTIES) as part:
                    content = part.read(_LONGEST)
                version = _PROPERTY.search(content)
                subject = _SUBJECT.search(content)
                if version:
                    return TemplateOrigin(
                        version[1].decode(), subject[1].decode() if subject else None
                    )
    return TemplateOrigin()


def _group(pattern: re.Pattern[str], text: str) -> str | None:
    found = pattern.search(text)
    return found[1] if found else None
