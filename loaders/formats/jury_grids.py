"""Jury grids: long, one sheet per juror, or one sheet per criterion (project × juror).

Sent by whoever kept the jury's table, after the session, sometimes once per juror. Marks
are `4,5`, `7/10`, a number; `NC`, `abs`, `-` or blank is « not scored », never zero.
`Moyenne`, `Total`, `Rang` are computed (the rank is often wrong) and never read. Marks are
on the scale that the sheet states (`loaders.formats.marks`). In a juror's sheet, session,
juror and body stand above the header, label then value; in a
criterion's sheet the title names session and criterion, and a heading is `Name (Body)`.
"""

import re
from dataclasses import replace
from typing import Any

from data.agreement.model import Agreement, Criterion, Session
from data.cells import parse
from data.cells.words import fold, word_set
from data.datasets import DATASETS, Kind
from data.problems import Sentence
from loaders.formats.labels import labelled
from loaders.formats.marks import lines_above, scaled, with_scales
from loaders.formats.template import field
from loaders.headings.layout import Field, Grid, HeaderFault, Layout
from loaders.headings.recognise import LONGEST_HEADING, with_fields
from loaders.headings.units import scale_beside, scales_above
from loaders.rows.computed import SILENT, is_computed
from loaders.rows.sheet_faults import RECUSED
from loaders.rows.tables import Reading

_ASIDE = SILENT | {"intitule", "titre", "projet"}
_KNOWN = (
    frozenset(
        fold(heading)
        for name in ("applications", "scores", "decisions", "teams", "problems")
        for column in DATASETS[name].columns
        for heading in column.headings
    )
    | _ASIDE
    | word_set(
        """
    n no numero ordre id porteur porteuse priorite coefficient coef
    """
    )
)
"""Folded headings that name nobody, in a sheet about projects."""

_NAME_BODY = re.compile(r"(.+?)\s*\(([^()]+)\)\s*")


def layouts(agreement: Agreement) -> tuple[Layout, ...]:
    """Return the three layouts for each session of the programme."""
    return tuple(
        layout
        for session in agreement.sessions
        for layout in (_long(session), _juror_sheet(session), _criterion_sheet(session))
    )


def _own(name: str) -> Field:
    """Return the field of a column of the dataset « scores »."""
    dataset = DATASETS["scores"]
    return field(dataset, dataset.column(name))


def _criterion(criterion: Criterion) -> Field:
    return Field(
        name=f"criterion:{criterion.key}",
        heading=criterion.label,
        kind=Kind.SCORE,
        headings=tuple(
            f"{word}{out_of}"
            for word in (criterion.label, criterion.key)
            for out_of in ("", f" sur {criterion.maximum}", f" /{criterion.maximum}")
        ),
        column_needed=True,
        maximum=criterion.maximum,
    )


def _long(session: Session) -> Layout:
    return Layout(
        name="scores_long",
        dataset="scores",
        title=f"Notes du jury, {session.name}",
        fields=(
            _own("session"),
            _own("application"),
            _own("juror"),
            _own("body"),
            _own("comment"),
            _own("is_recused"),
            *(_criterion(criterion) for criterion in session.criteria),
        ),
        read=_read_rows,
        aside=_ASIDE,
        adapt=with_scales,
        priority=1,
        facts={"session": session.key, "name": session.name},
    )


def _juror_sheet(session: Session) -> Layout:
    return Layout(
        name="scores_by_juror",
        dataset="scores",
        title=f"Grille d’un juré, {session.name}",
        fields=(
            _own("application"),
            _own("comment"),
            _own("is_recused"),
            *(_criterion(criterion) for criterion in session.criteria),
        ),
        read=_read_rows,
        aside=_ASIDE,
        adapt=_named_above,
        priority=2,
        facts={"session": session.key, "name": session.name},
    )


_LABELS = {
    "session": "session",
    "jure": "juror",
    "juree": "juror",
    "jure e": "juror",
    "organisme": "body",
}


def _named_above(layout: Layout, grid: Grid, row: int) -> Layout | None:
    """Find session, juror and body above the header: a label, then its value."""
    found = labelled(grid[: row - 1], _LABELS)
    if is_computed(found.get("juror", "moyenne")) or fold(found.get("session", "")) not in (
        fold(layout.facts["session"]),
        fold(layout.facts["name"]),
    ):
        return None
    known = with_fields(layout, (), juror=found["juror"], body=found.get("body", ""))
    return with_scales(known, grid, row)


def _criterion_sheet(session: Session) -> Layout:
    return Layout(
        name="scores_by_criterion",
        dataset="scores",
        title=f"Grille d’un critère, {session.name}",
        fields=(_own("application"),),
        read=_read_matrix,
        aside=_ASIDE,
        adapt=lambda layout, grid, row: _titled(layout, grid, row, session),
        priority=2,
        facts={"session": session.key},
    )


def _titled(layout: Layout, grid: Grid, row: int, session: Session) -> Layout | None:
    """Find session and criterion in the lines above, and the jurors in the headings."""
    if not any(map(_named, grid[row - 1])):
        return None
    above = " ".join(
        fold(cell)
        for cells in grid[: row - 1]
        for cell in cells
        if isinstance(cell, str) and len(cell) <= LONGEST_HEADING
    )
    padded = f" {above} "
    if not any(f" {fold(word)} " in padded for word in (session.key, session.name)):
        return None
    rest = padded.split(" critere ", 1)[-1]
    named = [
        criterion
        for criterion in session.criteria
        if any(
            rest.startswith(f"{fold(word)} ") or f" {fold(word)} " in rest
            for word in (criterion.label, criterion.key)
        )
    ]
    if len(named) != 1:
        return None
    return _with_jurors(layout, grid, row, named[0])


def _with_jurors(layout: Layout, grid: Grid, row: int, criterion: Criterion) -> Layout:
    """Return the layout with a field for each juror; marks of nobody are a fault."""
    general, own = scales_above(lines_above(grid, row), (criterion.label, criterion.key))
    jurors: list[Field] = []
    faults: list[HeaderFault] = []
    for index, cell in enumerate(grid[row - 1]):
        found = _named(cell)
        if not found:
            if _holds_marks(
                cell,
                [cells[index] for cells in grid[row:] if index < len(cells)],
                criterion.maximum,
            ):
                what = f"colonne « {cell} » : des notes sous un en-tête qui ne dit pas de qui"
                faults.append(HeaderFault("unnamed_juror", what, index, str(cell)))
            continue
        _, scale = scale_beside(cell)
        juror = replace(
            _criterion(criterion),
            name=f"juror:{found[1].strip()}|{found[2].strip()}",
            heading=found[0].strip(),
            headings=(str(cell),),
            column_needed=False,
        )
        juror, fault = scaled(juror, general | own | ({scale} if scale else set()), index)
        jurors.append(juror)
        faults += [fault] if fault else []
    known = with_fields(layout, jurors, criterion=criterion.key)
    return replace(known, faults=(*layout.faults, *faults))


def _named(heading: object) -> re.Match[str] | None:
    """Return the name and body of a heading that reads `Name (Body)`."""
    if not isinstance(heading, str) or len(heading) >= 200 or is_computed(heading):
        return None
    return _NAME_BODY.fullmatch(scale_beside(heading)[0])


def _holds_marks(heading: object, cells: list[object], maximum: int) -> bool:
    """Tell whether most cells under a heading that could be a person's are marks."""
    if not isinstance(heading, str) or is_computed(heading):
        return False
    words = fold(heading)
    filled = [cell for cell in cells if cell is not None and not isinstance(cell, bool)]
    if (
        not words
        or words in _KNOWN
        or not filled
        or filled == [float(n + 1) for n in range(len(filled))]
    ):
        return False
    marks = sum(_is_mark(cell, maximum) for cell in filled)
    return marks * 2 > len(filled)


def _is_mark(cell: object, maximum: int) -> bool:
    try:
        return parse.score(cell, maximum) is not None
    except parse.UnparsedError:
        return isinstance(cell, str) and fold(cell) in parse.STANDS_ASIDE


def _read_rows(reading: Reading) -> None:
    """Read long sheets and jurors' sheets: one line per file (and juror)."""
    facts = reading.match.layout.facts
    places = {known.name: place for place, known in enumerate(reading.fields)}
    criteria = [(n.removeprefix("criterion:"), p) for n, p in places.items() if ":" in n]
    reading.session = facts["session"]
    for row, values, extras in reading.values():
        session = values[places["session"]] if "session" in places else facts["session"]
        if session != facts["session"]:
            _refuse_session(reading, row, places["session"], facts["name"])
            continue
        juror = values[places["juror"]] if "juror" in places else facts["juror"]
        body = values[places["body"]] if "body" in places else facts["body"] or None
        marks = [(key, values[place]) for key, place in criteria]
        recused = values[places["is_recused"]]
        if any(mark == RECUSED for _, mark in marks):
            recused = 1
        for key, mark in marks:
            cells = {
                "session": session,
                "application": values[places["application"]],
                "juror": juror,
                "body": body,
                "criterion": key,
                "score": None if mark == RECUSED else mark,
                "comment": values[places["comment"]],
                "is_recused": recused,
            }
            reading.emit_named(row, cells, extras)


def _refuse_session(reading: Reading, row: int, place: int, expected: str) -> None:
    heading = reading.fields[place].heading
    index = reading.match.columns[reading.fields[place].name]
    said = Sentence(
        reading.place(row, index, heading),
        "la ligne est d’une autre session que les critères de la feuille",
        expected,
        "Séparer les sessions en deux feuilles.",
    )
    reading.problem("unknown_session", said, row, index, heading, None, expected)
    reading.refuse_row(row)


def _read_matrix(reading: Reading) -> None:
    """Read a criterion's sheet: one line per file, one column per juror."""
    facts = reading.match.layout.facts
    reading.session = facts["session"]
    jurors: list[tuple[int, str, str]] = []
    for place, known in enumerate(reading.fields):
        if known.name.startswith("juror:"):
            name, _, body = known.name.removeprefix("juror:").partition("|")
            jurors.append((place, name, body))
    for row, values, extras in reading.values():
        for place, juror, body in jurors:
            mark: Any = values[place]
            recused = 1 if mark == RECUSED else 0
            score = None if mark == RECUSED else mark
            cells = {
                "session": facts["session"],
                "application": values[0],
                "juror": juror,
                "body": body,
                "criterion": facts["criterion"],
                "score": score,
                "is_recused": recused,
            }
            reading.emit_named(row, cells, extras)
