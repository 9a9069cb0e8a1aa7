"""One score a line: session, file, juror, criterion and score in columns.

What Cap's own export writes, and what a database of scores gives; any score can be said so,
which no grid allows (a recusal for one criterion, a criterion that a juror never saw).
"""

from typing import Any

from data.cells import parse
from data.cells.words import fold
from data.datasets import DATASETS, Kind
from data.problems import Sentence
from loaders.formats.marks import with_scales
from loaders.formats.template import field
from loaders.headings.layout import Field, Grid, Layout
from loaders.headings.units import scale_beside
from loaders.rows.computed import SILENT
from loaders.rows.tables import Reading


def layouts() -> tuple[Layout, ...]:
    """Return the layout: criterion and score in columns, any session."""
    dataset = DATASETS["scores"]
    names = ("session", "application", "juror", "body", "comment", "is_recused")
    layout = Layout(
        name="scores_lines",
        dataset="scores",
        title="Notes du jury, une par ligne",
        fields=(
            *(field(dataset, dataset.column(name)) for name in names),
            Field("criterion", "Critère", Kind.TEXT, ("Critère",), True, True, True),
            Field("mark", "Note", Kind.TEXT, ("Note",), True),
        ),
        read=_read_lines,
        aside=SILENT,
        adapt=lambda layout, grid, row: (
            with_scales(layout, grid, row) if _has_lines(grid, row) else None
        ),
        priority=3,
    )
    return (layout,)


def _has_lines(grid: Grid, row: int) -> bool:
    written = {fold(scale_beside(cell)[0]) for cell in grid[row - 1] if isinstance(cell, str)}
    return {"critere", "note", "session", "jure"} <= written


def _read_lines(reading: Reading) -> None:
    """Read sheets of one score a line."""
    names = [known.name for known in reading.fields]
    scale = next(known.scale for known in reading.fields if known.is_mark)
    index = reading.match.columns["mark"]
    for row, values, extras in reading.values():
        record = dict(zip(names, values, strict=True))
        session = record["session"]
        reading.session = reading.session or session
        criterion = reading.agreement.criterion(session, record["criterion"])
        if criterion is None:
            known = next(s for s in reading.agreement.sessions if s.key == session)
            labels = ", ".join(c.label for c in known.criteria)
            _refuse_cell(reading, row, "criterion", record, "bad_value", f"un critère : {labels}")
            continue
        try:
            mark = record["mark"]
            score = None if mark is None else reading.mark(mark, index, criterion.maximum, scale)
        except parse.UnparsedError as unparsed:
            _refuse_cell(reading, row, "mark", record, unparsed.kind, unparsed.expected)
            continue
        cells = {**record, "session": session, "criterion": criterion.key, "score": score}
        reading.emit_named(row, cells, extras)


def _refuse_cell(
    reading: Reading, row: int, name: str, record: dict[str, Any], kind: str, expected: str
) -> None:
    index = reading.match.columns[name]
    heading = next(known.heading for known in reading.fields if known.name == name)
    what = "dépasse le maximum" if kind == "above_maximum" else "n’est pas compris"
    place = reading.place(row, index, heading)
    said = Sentence(place, f"« {record[name]} » {what}", expected)
    reading.problem(kind, said, row, index, heading, record[name], expected)
    reading.refuse_row(row)
