"""What stands above a table as a label and its value, in one cell or in two."""

import re
from collections.abc import Mapping

from data.cells.parse import code
from data.cells.words import fold
from loaders.headings.layout import Grid
from loaders.headings.recognise import LONGEST_HEADING

_TITLE = re.compile(r"\s[-–—]\s")  # what comes before it is the title's own words


def labelled(lines: Grid, labels: Mapping[str, str]) -> dict[str, str]:
    """Return the values of labels above a table, the first one of each.

    « Juré » and its value in the next filled cell of the line, or « Juré : Camille » in one
    cell; a title may end in a label (« Grille de notation – session : Sélection »).

    Args:
        lines: The lines above the header.
        labels: Folded label → the name its value is returned under.
    """
    found: dict[str, str] = {}
    for cells in lines:
        filled = [cell for cell in cells if cell is not None]
        for place, cell in enumerate(filled):
            if not isinstance(cell, str) or len(cell) > LONGEST_HEADING:
                continue
            name = labels.get(fold(cell))
            if name and place + 1 < len(filled) and not _is_label(filled[place + 1], labels):
                found.setdefault(name, code(filled[place + 1]))
            for line in cell.splitlines():
                before, _, after = line.partition(":")
                name = labels.get(fold(_TITLE.split(before)[-1]))
                if name and fold(after):
                    found.setdefault(name, code(after))
    return found


def _is_label(cell: object, labels: Mapping[str, str]) -> bool:
    return isinstance(cell, str) and fold(cell.partition(":")[0]) in labels
