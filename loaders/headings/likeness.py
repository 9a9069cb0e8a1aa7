"""Headings that no layout knows: what they may stand for, by likeness and by their cells."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from difflib import SequenceMatcher
from functools import lru_cache

from data.cells import parse
from data.cells.words import fold
from data.datasets import Kind
from loaders.headings.layout import Field, Grid, Layout
from loaders.headings.recognise import PREAMBLE, SheetMatch, letters, show
from loaders.headings.units import other_unit, scale_beside

_LEAST = 0.55
"""Likeness under which nothing is proposed: below it, headings have only letters in common."""

_LIKELY = 0.7
"""Likeness that counts when a whole sheet is looked at."""

_CONTAINED = 0.85
"""Likeness of « Département concerné » and « Département »."""

_SAMPLES, _PROPOSALS = 3, 3
_HEADER_ROWS, _HEADINGS = 5, 100
"""Rows tried as the header of a sheet that is none of ours, and headings looked at in each."""

_SMALL_WORDS = frozenset(
    [
        "a",
        "au",
        "aux",
        "d",
        "de",
        "des",
        "du",
        "en",
        "et",
        "l",
        "la",
        "le",
        "les",
        "n",
        "ou",
        "par",
        "pour",
        "sur",
        "un",
        "une",
    ]
)


@dataclass(frozen=True, slots=True)
class Proposed:
    """A column that a heading may stand for; `likeness` from 0 to 1."""

    column: str
    heading: str
    likeness: float


@dataclass(frozen=True, slots=True)
class Unknown:
    """A heading that is not read.

    Attributes:
        sheet: Its sheet's name; None for a CSV.
        heading: As written.
        cell: Its cell.
        samples: The first cells under it, as texts.
        proposed: Columns that the sheet lacks, the likeliest first; empty when none is near.
        free: Name and heading of every column that the sheet lacks, near or not.
    """

    sheet: str | None
    heading: str
    cell: str
    samples: tuple[str, ...]
    proposed: tuple[Proposed, ...]
    free: tuple[tuple[str, str], ...] = ()

    def dump(self) -> str:
        """Return it as JSON."""
        return json.dumps(asdict(self), ensure_ascii=False)


def parse_unknown(dumped: str) -> Unknown:
    """Return what `dump` wrote."""
    fields = json.loads(dumped)
    proposed = tuple(Proposed(**one) for one in fields.pop("proposed"))
    free = tuple((name, heading) for name, heading in fields.pop("free"))
    return Unknown(**{**fields, "samples": tuple(fields["samples"])}, proposed=proposed, free=free)


def heading_lines(unknown: Unknown) -> list[str]:
    """Return what a terminal says of a heading that is near a column; nothing when none is."""
    if not unknown.proposed:
        return []
    samples = ", ".join(f"« {sample} »" for sample in unknown.samples)
    best = unknown.proposed[0]
    near = ", ".join(
        f"« {one.heading} » (à {round(one.likeness * 100)} %)" for one in unknown.proposed
    )
    sheet = f"feuille « {unknown.sheet} », " if unknown.sheet else ""
    return [
        f"? {sheet}{unknown.cell} : l’en-tête « {unknown.heading} »"
        + (f", au-dessus de {samples}," if samples else "")
        + f" ressemble à {near}. Pour le lire ainsi : "
        f'--map "{unknown.heading}={best.heading}"'
    ]


@lru_cache(maxsize=65_536)
def likeness(one: str, other: str) -> float:
    """Return how much two folded headings are alike, from 0 to 1."""
    if one == other:
        return 1.0
    words, others = (set(text.split()) - _SMALL_WORDS for text in (one, other))
    if words and others and (words <= others or others <= words):
        return _CONTAINED
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.real_quick_ratio() < _LEAST or matcher.quick_ratio() < _LEAST:
        return 0.0
    return matcher.ratio()


def unknown_headings(
    match: SheetMatch, grid: Grid, sheet: str | None, parsers: "dict[Kind, parse.Parser]"
) -> list[Unknown]:
    """Return the headings of a recognised sheet that are kept aside, and what they may be.

    Args:
        match: How the sheet was recognised.
        grid: Its first rows.
        sheet: Its name.
        parsers: How each kind of cells is understood (`data.cells.parse.parsers`).
    """
    # Extracts with twin columns declare all that matters: the rest is of interest only when
    # something lacks.
    asked = match.aside.values() if match.layout.twins and match.missing else match.unknown
    lacking = [field for field in match.layout.fields if field.name not in match.columns]
    found = [
        _unknown(named, index, match.header_row, grid, sheet, lacking, parsers)
        for index, named in match.aside.items()
        if named in asked
    ]
    # The very heading of a column, there twice, is offered as no other: which one is to be said.
    doubled = {named for named in asked if fold(named) in match.layout.words}
    return [replace(one, proposed=()) if one.heading in doubled else one for one in found]


def closest(grid: Grid, layouts: Sequence[Layout]) -> tuple[Layout, int] | None:
    """Return the layout that an unrecognised sheet most looks like, and its header's row.

    None when no row has headings that look like half of the columns that a layout needs.
    """
    best: tuple[float, Layout, int] | None = None
    for row in likely_headers(grid):
        headings = short_texts(grid[row - 1])
        for layout in layouts:
            needed = [field for field in layout.fields if field.column_needed]
            found = [near for field in needed if (near := nearest(field, headings))]
            is_near = len(found) * 2 >= len(needed) and len({heading for _, heading in found}) >= 2
            score = sum(ratio for ratio, _ in found)
            if is_near and (best is None or score > best[0]):
                best = (score, layout, row)
    return best[1:] if best else None


def guessed_headings(
    grid: Grid, layouts: Sequence[Layout], sheet: str | None, parsers: "dict[Kind, parse.Parser]"
) -> list[Unknown]:
    """Return the headings of an unrecognised sheet that look like a layout's; often empty."""
    found = closest(grid, layouts)
    if found is None:
        return []
    layout, row = found
    known = [fold(cell) for cell in grid[row - 1] if isinstance(cell, str)]
    lacking = [
        field for field in layout.fields if not any(fold(h) in known for h in field.headings)
    ]
    return [
        _unknown(cell.strip(), index, row, grid, sheet, lacking, parsers)
        for index, cell in enumerate(grid[row - 1][:_HEADINGS])
        if isinstance(cell, str) and fold(cell) and fold(cell) not in layout.words
    ]


def likely_headers(grid: Grid) -> list[int]:
    """Return the few rows that hold the most short texts, from row 1."""
    counts = [(len(short_texts(cells)), row) for row, cells in enumerate(grid[: PREAMBLE + 1], 1)]
    most = sorted(counts, key=lambda found: (-found[0], found[1]))[:_HEADER_ROWS]
    return [row for count, row in most if count >= 2]


def short_texts(cells: Sequence[object]) -> list[str]:
    """Return, folded, the cells of a row that may be headings."""
    folded = [fold(c) for c in cells[:_HEADINGS] if isinstance(c, str) and len(c) <= 200]
    return [heading for heading in folded if heading]


def nearest(field: Field, headings: Sequence[str]) -> tuple[float, str] | None:
    """Return how likely the likeliest heading of a field is, and which; None when none is."""
    names = [fold(name) for name in field.headings]
    likely = max(((likeness(h, name), h) for h in headings for name in names), default=(0.0, ""))
    return likely if likely[0] >= _LIKELY else None


def _unknown(
    named: str,
    index: int,
    header_row: int,
    grid: Grid,
    sheet: str | None,
    lacking: Sequence[Field],
    parsers: "dict[Kind, parse.Parser]",
) -> Unknown:
    cells = list(dict.fromkeys(_below(grid, header_row, index)))[:_SAMPLES]
    ranked = sorted(
        (
            (max(likeness(fold(named), fold(heading)) for heading in field.headings), field)
            for field in lacking
            if field.headings
            and not is_other_quantity(named, field)
            and _is_readable(field, cells, parsers)
        ),
        key=lambda found: -found[0],
    )
    proposed = tuple(
        Proposed(field.name, field.heading, round(ratio, 2))
        for ratio, field in ranked[:_PROPOSALS]
        if ratio >= _LEAST
    )
    samples = tuple(show(cell) or "" for cell in cells)
    free = tuple(
        (field.name, field.heading)
        for field in lacking
        if field.headings and not is_other_quantity(named, field)
    )
    return Unknown(sheet, named, f"{letters(index)}{header_row}", samples, proposed, free)


def is_other_quantity(heading: str, field: Field) -> bool:
    """Tell whether a heading states a unit, or a scale, that its column is not in."""
    scale = scale_beside(heading)[1] if field.is_mark else None
    return bool(other_unit(heading, field.kind)) or scale not in (None, field.maximum)


def _below(grid: Grid, header_row: int, index: int) -> Iterator[object]:
    for cells in grid[header_row:]:
        if index < len(cells) and cells[index] is not None and str(cells[index]).strip():
            yield cells[index]


def _is_readable(
    field: Field, cells: Sequence[object], parsers: "dict[Kind, parse.Parser]"
) -> bool:
    """Tell whether some sample is what the field holds; true without samples."""
    read = parsers.get(field.kind)
    if read is None or not cells:
        return True
    for cell in cells:
        try:
            read(cell)
        except parse.UnparsedError:
            continue
        return True
    return False
