"""What a dataset is: its key, its columns, the headings they may bear.

One declaration drives the reading, the checks, the tables, the template workbook and the
data dictionary, so that they cannot drift apart.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

SEPARATOR = "\x1f"
"""Between the parts of a key; no cell can hold it (control characters are refused)."""


class Kind(StrEnum):
    """How a cell of a column is understood, and what is stored for it."""

    TEXT = "text"  # as typed
    CODE = "code"  # identifier: text, a number cell loses its « .0 »
    CENTS = "cents"  # euro cents, integer
    DAY = "day"  # ISO date
    INTEGER = "integer"
    YEAR = "year"  # an exercice
    HUNDREDTHS = "hundredths"  # a decimal quantity (days), in integer hundredths
    YES_NO = "yes_no"  # 1, 0 or null
    CROSS = "cross"  # 1 when crossed, 0 when blank
    SIREN = "siren"
    PARTNER = "partner"  # code of a partner of the agreement
    OWNER = "owner"  # code of a partner or of the State, or « commun »
    PHASE = "phase"  # number of a phase of the agreement
    SESSION = "session"  # key of a session of the agreement
    CRITERION = "criterion"  # key of a criterion of the session
    CATEGORY = "category"  # key of an expense category of the agreement
    SCORE = "score"  # exact fraction as text, on the criterion's scale
    STATE = "state"  # state of an application
    OUTCOME = "outcome"  # outcome of a decision
    WEATHER = "weather"
    TEAM_SITUATION = "team_situation"
    ACTION_SITUATION = "action_situation"
    DUTY = "duty"
    DUTY_SITUATION = "duty_situation"
    NOTICE = "notice"
    PAPER_FACT = "paper_fact"  # what a paper prints of a partner or of a title
    OUT_OF_PERIOD = "out_of_period"  # what is decided of spending out of period
    ATTENDANCE = "attendance"


_INTEGERS = {
    Kind.CENTS,
    Kind.INTEGER,
    Kind.YEAR,
    Kind.HUNDREDTHS,
    Kind.YES_NO,
    Kind.CROSS,
    Kind.PHASE,
}


USUAL_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "partner": (
        "Département",
        "Code département",
        "N° département",
        "Dépt",
        "Dép",
        "Partenaire",
        "Code partenaire",
        "Administration",
    ),
    "application": ("Dossier", "Numéro de dossier", "N° de dossier"),
    "team": ("Code équipe", "ID équipe"),
    "ej": ("Numéro de BdC", "N° BdC", "N° de commande"),
    "exercice": ("Exercice comptable", "Année"),
    "comment": ("Commentaires",),
    "email": ("Email", "Adresse électronique", "Courriel"),
}
"""Column → other headings it usually bears, whatever the dataset."""


class Owner(StrEnum):
    """Whose row it is, for a partner's lens (SPEC §8, « Whose row is it »)."""

    CODE = "code"  # its own Code
    APPLICATION = "application"  # its application's partner
    TEAM = "team"  # its team's partner, else its team's application's
    ORDER = "order"  # its attribution's partner, else that of the attribution's team
    PROGRAMME = "programme"  # the programme's only


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a dataset.

    Attributes:
        name: Column of the table, in English, with its unit.
        heading: Heading in the template workbook, in French.
        kind: How its cells are understood.
        needed: "value" when the column and each of its cells are required, "column" when
            the column is required but a cell may be blank, "" when both may be missing.
        synonyms: Other headings it may bear in this dataset.
        references: Dataset whose key a value must be in, once all files are read.
        help: What to write in it, in French, for the template and the dictionary.
        default: What a blank means, as stored; None when it means that nothing is known.
        is_person: Whether it names a person: a civility is no part of the name.
        since: Version of the schema that added it to its table; 0 when it was made with it.
    """

    name: str
    heading: str
    kind: Kind = Kind.TEXT
    needed: str = ""
    synonyms: tuple[str, ...] = ()
    references: str | None = None
    help: str = ""
    default: int | None = None
    is_person: bool = False
    since: int = 0

    @property
    def headings(self) -> tuple[str, ...]:
        """All headings it may bear, the template's first, the dataset's own before the usual."""
        usual = USUAL_HEADINGS.get(self.name, ())
        own = (self.heading, *self.synonyms, *usual)
        return tuple(dict.fromkeys((*own, *(more for one in own for more in _in_full(one)))))

    @property
    def storage(self) -> str:
        """SQLite type of the column."""
        return "INTEGER" if self.kind in _INTEGERS else "TEXT"


def _in_full(heading: str) -> Iterator[str]:
    """Yield « Numéro EJ », « Numéro de EJ » and the like for « N° EJ »."""
    what = heading.removeprefix("N° ")
    if what != heading:
        yield f"Numéro {what}"
        if not what.startswith("de "):
            link = "d’" if what[0] in "aeiouéAEIOU" else "de "
            yield from (f"Numéro {link}{what}", f"N° {link}{what}")


@dataclass(frozen=True, slots=True)
class Lines:
    """A key that may come on several rows of a file, each of them a line of its own.

    A file restates the lines of each key that it has: the lines before are all replaced.

    Attributes:
        said_once: Columns of the key itself: blank on its other lines, or the same; stored
            on one of them.
        known_by: Days of which one is enough to tell that a line is the one Cap already has.
        apart: Column that tells two lines apart when all else is the same.
        noun: What a line is, in French, in the plural.
    """

    said_once: tuple[str, ...]
    known_by: tuple[str, ...]
    apart: str
    noun: str


@dataclass(frozen=True)
class Dataset:
    """One kind of rows that Cap keeps.

    Attributes:
        name: Name of the dataset and of its table.
        title: French name, as users read it.
        sheet: Name of its sheet in the template workbook.
        key: Columns that identify a row.
        owner: Whose row it is, for a partner's lens.
        columns: All columns, in the template's order.
        help: What the dataset is and who keeps it, in French.
        wide: Column spread over several headings in a sheet (jury members, criteria), and
            the column that receives the heading.
        lines: How its key comes on several rows; None when a key is one row.
        two_rows: How to write two true rows that would have one key, in French; "" when there
            is nothing better to say than to tell their keys apart.
        is_inner: Whether Cap itself keeps it: no spreadsheet holds it, no template has it.
        since: Version of the schema that made its table.
    """

    name: str
    title: str
    sheet: str
    key: tuple[str, ...]
    owner: Owner
    columns: tuple[Column, ...]
    help: str = ""
    wide: tuple[str, str] | None = None
    lines: Lines | None = None
    two_rows: str = ""
    is_inner: bool = False
    since: int = 1

    def column(self, name: str) -> Column:
        """Return the column of that name; KeyError when there is none."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Names of the columns, in order."""
        return tuple(column.name for column in self.columns)

    def key_of(self, values: Mapping[str, str | int | None]) -> str:
        """Return the key of a row, given its columns by name; a missing part is empty."""
        return self.joined([values.get(name) for name in self.key])

    def joined(self, parts: Sequence[str | int | None]) -> str:
        """Return the key that its parts make, in their order.

        A part that a later schema added is left out where it is missing, so that the rows of
        before keep their key.
        """
        return SEPARATOR.join(
            "" if part is None else str(part)
            for name, part in zip(self.key, parts, strict=True)
            if part is not None or not self.is_added(name)
        )

    def is_added(self, name: str) -> bool:
        """Tell whether a column came after its table was made."""
        return self.column(name).since > self.since

    def whole_key(self, key: str) -> str:
        """Return the key that a row's key says, without the number of its line."""
        return SEPARATOR.join(key.split(SEPARATOR)[: len(self.key)]) if self.lines else key

    @property
    def both_ways(self) -> str:
        """How to write two true rows that would have one key, in French."""
        last = self.column(self.key[-1]).heading
        told = f"Si les deux lignes sont vraies, les distinguer par « {last} »."
        return self.two_rows or told

    @property
    def key_words(self) -> str:
        """What identifies a row, in French, and how to write two rows that would be one."""
        headings = [f"« {self.column(name).heading} »" for name in self.key]
        named = " et ".join([", ".join(headings[:-1]), headings[-1]] if headings[1:] else headings)
        return f"Une ligne se reconnaît à {named}. {self.both_ways}"

    def references(self) -> Iterator[Column]:
        """Columns whose values must exist in another dataset."""
        return (column for column in self.columns if column.references)
