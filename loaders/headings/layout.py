"""What a layout is: the headings of one way of writing a dataset, and how to read it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING

from data.cells.words import fold
from data.datasets import Kind

if TYPE_CHECKING:
    from loaders.rows.tables import Reading


@dataclass(frozen=True, slots=True)
class Field:
    """One column that a layout understands.

    Attributes:
        name: Name in the reading; a dataset's column, or a step towards one.
        heading: Heading as messages write it.
        kind: How its cells are understood.
        headings: Headings it may bear, the preferred one first.
        chosen: Folded headings that someone chose to read as it (`loaders.headings.mapping`).
        chosen_first: Someone named the very cell of its heading: it goes before its own.
        column_needed: Without this column the sheet is not of this layout.
        value_needed: A blank cell refuses the row.
        is_key: A blank cell is a missing key.
        may_repeat: Its heading may stand twice; the first column is read.
        maximum: What a score is out of.
        is_kept_aside: Its cells are kept aside too, as typed.
        scale: What a score written alone is out of, when it is not `maximum`.
    """

    name: str
    heading: str
    kind: Kind
    headings: tuple[str, ...]
    column_needed: bool = False
    value_needed: bool = False
    is_key: bool = False
    may_repeat: bool = False
    is_kept_aside: bool = False
    maximum: int = 0
    scale: Fraction | None = None
    chosen: tuple[str, ...] = ()
    chosen_first: bool = False

    @property
    def is_mark(self) -> bool:
        """Whether its cells are a juror's marks."""
        return self.kind is Kind.SCORE or self.name == "mark"


@dataclass(frozen=True, slots=True)
class HeaderFault:
    """What is wrong, or worth saying, in a header that a layout was adapted to.

    Attributes:
        kind: A word of `data.problems.KINDS`.
        wrong: What is wrong, in French, without a full stop.
        index: Column of the heading, from 0; None for the whole header.
        value: What was seen.
        is_error: Whether it refuses the sheet.
    """

    kind: str
    wrong: str
    index: int | None = None
    value: str | None = None
    is_error: bool = True


@dataclass(frozen=True)
class Layout:
    """One way of writing a dataset.

    Attributes:
        name: Stable word, kept with each import.
        dataset: The dataset it writes.
        title: French name, for messages.
        fields: What it understands.
        read: Reads a recognised sheet.
        aside: Folded headings that are known and kept aside without a word.
        twins: A repeated or empty heading is the label of the column before it.
        none: Cells that mean « no value » (`#` in Chorus).
        adapt: Completes the layout for one sheet from the lines above its header and the
            header itself (criteria found in a title, jurors found in headings); None when
            the sheet is not of this layout after all.
        faults: What adapting it found wrong in the header.
        priority: Among layouts that fit equally, the highest wins.
    """

    name: str
    dataset: str
    title: str
    fields: tuple[Field, ...]
    read: "Callable[[Reading], None]"
    aside: frozenset[str] = frozenset()
    twins: bool = False
    none: frozenset[str] = frozenset()
    adapt: "Callable[[Layout, Grid, int], Layout | None] | None" = None
    priority: int = 0
    faults: tuple[HeaderFault, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def words(self) -> frozenset[str]:
        """Folded headings of all its fields."""
        own = {fold(heading) for known in self.fields for heading in known.headings}
        return frozenset(own.union(*(known.chosen for known in self.fields)))

    @property
    def key(self) -> str:
        """What a choice of headings is remembered for."""
        session = self.facts.get("session")
        return f"{self.dataset}.{self.name}" + (f".{session}" if session else "")


Grid = Sequence[Sequence[object]]
"""The first rows of a sheet, from row 1."""
