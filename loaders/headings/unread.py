"""A sheet that nothing recognises: what it looks like, and how it is read when someone says."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from data.cells.words import fold
from loaders.headings.layout import Grid, Layout
from loaders.headings.likeness import likely_headers, nearest, short_texts
from loaders.headings.recognise import SheetMatch, fit


@dataclass(frozen=True, slots=True)
class ReadAs:
    """What someone says that a sheet holds.

    Attributes:
        file: The file, as its report names it.
        sheet: The sheet's name; None for a CSV.
        dataset: Name of the dataset.
    """

    file: str
    sheet: str | None
    dataset: str


def dump(said: Iterable[ReadAs], file: str) -> str:
    """Return what is said of the sheets of a file as its jailed child is given it."""
    return json.dumps([[one.sheet, one.dataset] for one in said if one.file == file])


def parse_said(dumped: str) -> dict[str | None, str]:
    """Return, by sheet, the dataset that `dump` wrote."""
    return dict(json.loads(dumped))


def near_datasets(grid: Grid, layouts: Sequence[Layout]) -> list[str]:
    """Return the datasets that an unrecognised sheet has headings of, the likeliest first."""
    scores: dict[str, float] = {}
    for row in likely_headers(grid):
        for layout in layouts:
            score = _near(layout, short_texts(grid[row - 1]))
            scores[layout.dataset] = max(score, scores.get(layout.dataset, 0.0))
    return sorted((name for name in scores if scores[name]), key=lambda name: -scores[name])


def recognise_as(grid: Grid, layouts: Sequence[Layout]) -> SheetMatch | None:
    """Return how a sheet is read as one of these layouts, whatever it lacks.

    None when no row can be its header.
    """
    best: tuple[tuple[float, ...], SheetMatch] | None = None
    for row in likely_headers(grid):
        headings = [fold(cell) if isinstance(cell, str) else "" for cell in grid[row - 1]]
        for layout in layouts:
            match = fit(layout, grid, row, headings, is_asked=True)
            if match is None:
                continue
            near = _near(layout, short_texts(grid[row - 1]))
            score = (len(match.columns), near, layout.priority, -row)
            if best is None or score > best[0]:
                best = (score, match)
    return best[1] if best else None


def _near(layout: Layout, headings: Sequence[str]) -> float:
    """Return how much of a row of headings looks like a layout's: a sum of likenesses."""
    fields = [field for field in layout.fields if field.headings]
    return sum(
        max((near[0] for field in fields if (near := nearest(field, [heading]))), default=0.0)
        for heading in headings
    )
