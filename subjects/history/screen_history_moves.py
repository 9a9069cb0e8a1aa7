"""What moved between two moments of a programme: its figures, its rows, and files of both."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

import streamlit as st

from data.incoming.changes import Change, DatasetChanges
from data.incoming.diff import Counts
from data.lens import Lens, open_lens
from data.moments import DatasetMoves, Move, compare_moments
from data.receipts import Receipt
from screen import table
from screen.escape import html, md
from screen.format import count, day, euros, integer
from screen.shell.chooser import Choice
from screen.stored import EMPTY, key, written
from subjects.history.screen_history import import_name
from subjects.imports.screen_imports_diff import changes_html
from subjects.sources.explain_reason import shown
from subjects.sources.figure_compare import FigureMove, compare_lenses

T = TypeVar("T")
FIRST, FIRST_ROWS = 50, 20
"""Figures shown, and rows of each kind in each dataset; the files have them all."""
_KEPT = "moments-compared"
_FIGURES = (table.long("Chiffre"), table.text("Avant"), table.text("Après"), table.text("Écart"))
_ROWS = (
    table.text("Tableau"),
    table.long("Ligne"),
    table.text("Mouvement"),
    table.text("Colonne"),
    table.long("Avant"),
    table.long("Après"),
)


@dataclass(frozen=True, slots=True)
class ComparedMoment:
    """What was known at an import, of what was true on a day."""

    number: int
    on: date

    def __str__(self) -> str:
        """Name the moment."""
        return f"import n°\u00a0{self.number}, arrêté au {day(self.on)}"


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is shown of a comparison: counts in full, the first figures and rows."""

    before: ComparedMoment
    after: ComparedMoment
    figures: tuple[FigureMove, ...]
    number: int
    rows: tuple[DatasetChanges, ...]


def ask_moments(choice: Choice, imports: Sequence[Receipt]) -> None:
    """Ask for two moments and compare them at the click; what is found stays in the session."""
    by_number = {one.number: one for one in imports}
    numbers = list(by_number)
    with st.form("moments"):
        left, right = st.columns(2)
        moments = [
            _ask_moment(place, word, numbers, index, by_number, choice.on)
            for place, word, index in (
                (left, "Avant", min(1, len(numbers) - 1)),
                (right, "Après", 0),
            )
        ]
        pressed = st.form_submit_button("Comparer ces deux moments")
    if pressed:
        with st.spinner("Comparaison…", show_time=True):
            st.session_state[_KEPT] = choice.programme, compare(choice, *moments)


def _ask_moment(
    place: st.delta_generator.DeltaGenerator,
    word: str,
    numbers: Sequence[int],
    index: int,
    by_number: dict[int, Receipt],
    on: date,
) -> ComparedMoment:
    number = place.selectbox(
        f"{word} : état des données",
        numbers,
        index=index,
        format_func=lambda number: import_name(by_number[number]),
        help="Ce que Cap savait juste après cet import.",
    )
    picked = place.date_input(
        f"{word} : arrêté au",
        value=on,
        format="DD/MM/YYYY",
        help="Ce qui est daté d’après ce jour ne compte pas.",
    )
    return ComparedMoment(number, picked)


def compare(choice: Choice, before: ComparedMoment, after: ComparedMoment) -> Comparison:
    """Compare two moments of a programme."""
    figures = _between(choice, before, after, compare_lenses)
    rows = _between(choice, before, after, compare_moments)
    return Comparison(
        before, after, tuple(figures[:FIRST]), len(figures), tuple(map(_changes, rows))
    )


def _between(
    choice: Choice, before: ComparedMoment, after: ComparedMoment, asked: Callable[[Lens, Lens], T]
) -> T:
    """Ask something of the two moments' lenses."""
    with ExitStack() as opened:
        first, second = (
            opened.enter_context(
                open_lens(choice.database, choice.programme, on=one.on, known_at=one.number)
            )
            for one in (before, after)
        )
        return asked(first, second)


def _changes(found: DatasetMoves) -> DatasetChanges:
    """Return what moved in a dataset as the page Imports shows a change."""
    kinds = {"added": found.added, "changed": found.changed, "withdrawn": found.removed}
    counts = Counts(**{state: len(moves) for state, moves in kinds.items()})
    rows = (
        Change(state, move.key, None, None, None, move.before, move.after)
        for state, moves in kinds.items()
        for move in moves[:FIRST_ROWS]
    )
    return DatasetChanges(found.dataset, counts, tuple(rows))


def show_comparison(choice: Choice) -> None:
    """Show the last comparison asked for, if it is of this programme."""
    programme, moved = st.session_state.get(_KEPT, (None, None))
    if moved is None or programme != choice.programme:
        return
    st.html(f'<p class="cap-lead">De « {html(str(moved.before))} » '
            f"à « {html(str(moved.after))} ».</p>")  # fmt: skip
    if not moved.number and not moved.rows:
        st.success("Rien n’a bougé entre ces deux moments.")
        return
    st.subheader(count(moved.number, "chiffre a bougé", "chiffres ont bougé"), anchor=False)
    if moved.number:
        more = f", les {FIRST} premiers ici, tous dans le fichier" if moved.number > FIRST else ""
        table.show_table(
            f"Chiffres qui ont bougé{more}",
            _FIGURES,
            [_figure(move) for move in moved.figures],
            name="chiffres-compares",
            every=lambda: [
                _figure(move)
                for move in _between(choice, moved.before, moved.after, compare_lenses)
            ],
        )
    st.subheader("Lignes qui ont bougé", anchor=False)
    for found in moved.rows:
        counts = found.counts
        said = (
            f"{found.dataset.title} : {count(counts.added, 'ajoutée')}, "
            f"{count(counts.changed, 'modifiée')}, {count(counts.withdrawn, 'retirée')}"
        )
        with st.expander(md(said)):
            st.html(changes_html(found))
    if not moved.rows:
        st.markdown("Aucune ligne n’a bougé : seul le jour a changé.")
        return
    st.download_button(
        "Télécharger toutes les lignes qui ont bougé (CSV)",
        data=lambda: table.as_csv(
            _ROWS,
            [
                row
                for found in _between(choice, moved.before, moved.after, compare_moments)
                for row in _lines(found)
            ],
        ),
        file_name=f"lignes-comparees_{choice.programme}_{moved.before.number}-{moved.after.number}"
        ".csv",
        mime="text/csv",
        on_click="ignore",
        type="tertiary",
        key="csv-rows-compared",
    )


def _figure(move: FigureMove) -> tuple[table.Value, ...]:
    name = move.path.rsplit("/", 1)[-1]
    gap = move.difference
    if gap is None:
        said = None
    else:
        size = euros(gap) if name.endswith("_cents") else integer(gap)
        said = f"+{size}" if gap > 0 else size
    return move.label, shown(move.before, name), shown(move.after, name), said


def _lines(found: DatasetMoves) -> Iterator[tuple[table.Value, ...]]:
    """Yield one line for each column of each row that moved."""
    for word, moves in (
        ("ajoutée", found.added), ("modifiée", found.changed), ("retirée", found.removed),
    ):  # fmt: skip
        for move in moves:
            yield from (
                (found.dataset.title, key(move.key), word, *_column(found, move, name))
                for name in move.columns
            )


def _column(found: DatasetMoves, move: Move, name: str) -> tuple[str, str, str]:
    if name == "extras":
        heading, before, after = "colonnes gardées à part", move.before, move.after
        old, new = ((values or {}).get(name) or "" for values in (before, after))
        return heading, str(old), str(new)
    column = found.dataset.column(name)
    old, new = (
        EMPTY if values is None else written(column, values[name])
        for values in (move.before, move.after)
    )
    return column.heading, old, new
