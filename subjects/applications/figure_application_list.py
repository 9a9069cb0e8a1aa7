"""Applications one by one: the list that a search gives, and one file whole."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from data.cells.spelling import as_day
from data.datasets import DATASETS
from data.lens import Lens
from data.provenance import Version, sources, versions
from data.search import SearchedWords
from subjects.applications import read_answers as reads
from subjects.applications.read_answers import TeamOf, Wanted, crossed, outcomes
from subjects.applications.rule_presort import PresortLine
from subjects.jury.figure_jury import decisions, jury, presort
from subjects.jury.read_jury import Decision
from subjects.jury.rule_jury import RankedApplication

__all__ = ["Answer", "ApplicationLine", "ApplicationSheet", "SearchedWords", "Wanted", "crossed",
           "find", "lines", "outcomes", "sheet", "titles"]  # fmt: skip

PERSONAL = ("civility", "last_name", "first_name", "email")
_PERSONAL_HEADINGS = frozenset(
    {
        "Date de naissance",
        "Demandeur",
        "Instructeurs",
        "Nom du mandataire",
        "Prénom du mandataire",
    }
)
FACTS = ("application", "title", "submitted_on", "partner", "direction", "state", "reason")
_QUOTED = ("problem", "solution", "first_users", "reason", "title", "direction")
_SOURCES = ("applications", "presort", "scores", "decisions", "teams")


def find(lens: Lens, wanted: Wanted) -> list[str]:
    """Return the numbers of the visible applications wanted, sorted."""
    return reads.find_numbers(lens, wanted)


@dataclass(frozen=True, slots=True)
class ApplicationLine:
    """One line of a list; `excerpt` is where a word searched stands, None without a search.

    `crosses` is None when the file was not pre-sorted. Nobody is named.
    """

    application: str
    title: str | None
    partner: str | None
    submitted_on: date | None
    state: str
    crosses: int | None
    decisions: tuple[Decision, ...]
    excerpt: tuple[str, str, str] | None


def lines(
    lens: Lens, numbers: Sequence[str], words: SearchedWords | None = None
) -> list[ApplicationLine]:
    """Return lines of a list, in the order given; decisions in the order of the sessions.

    Args:
        lens: The page's.
        numbers: Of visible applications; at most a few thousand.
        words: What was searched, to show where it stands.
    """
    found = reads.summaries(lens, numbers)
    crosses = {line.application: line.crosses for line in lens.ask(presort)}
    decided: dict[str, list[Decision]] = defaultdict(list)
    for decision in lens.ask(_decisions):
        decided[decision.application].append(decision)
    return [
        ApplicationLine(
            number,
            found[number]["title"],
            found[number]["partner"],
            as_day(found[number]["submitted_on"]),
            found[number]["state"],
            crosses.get(number),
            tuple(decided[number]),
            _excerpt(found[number], words) if words else None,
        )
        for number in numbers
    ]


def _decisions(lens: Lens) -> list[Decision]:
    """Return the decisions of the day, in the order of the sessions."""
    phases = {session.key: session.phase for session in lens.agreement.sessions}
    return sorted(lens.ask(decisions), key=lambda d: (phases[d.session], d.application))


def titles(lens: Lens, numbers: Sequence[str]) -> dict[str, str]:
    """Return the title of some visible applications, "" where it is blank."""
    found = reads.summaries(lens, numbers)
    return {number: values["title"] or "" for number, values in found.items()}


def _excerpt(values: dict[str, Any], words: SearchedWords) -> tuple[str, str, str] | None:
    answers = (values[name] for name in _QUOTED)
    return next((at for text in answers if text and (at := words.excerpt(text))), None)


@dataclass(frozen=True, slots=True)
class Answer:
    """One column of a file: heading, value as stored, and how it is understood."""

    heading: str
    value: Any
    kind: str


@dataclass(frozen=True, slots=True)
class FileRow:
    """A row of a file: its dataset, file, sheet (None in a CSV), number, and its import."""

    dataset: str
    file: str
    sheet: str | None
    row: int
    import_number: int


@dataclass(frozen=True, slots=True)
class ApplicationSheet:
    """All that is known of one application on the lens's day.

    Attributes:
        application: Its number.
        facts: `FACTS`, as stored.
        answers: Every other column of Cap.
        others: The file's own columns, kept aside, in its headings.
        personal: What names or reaches a person.
        crosses: Whether each pre-jury member crossed it; empty when not pre-sorted.
        presort: Its place; None when not pre-sorted.
        tied: How many files have that place, itself included.
        scores: Its place in each session that scored it, by session.
        decisions: Those of the day, by session.
        teams: Born of it.
        sources: The rows it was read from, its own first.
    """

    application: str
    facts: dict[str, Any]
    answers: list[Answer]
    others: list[Answer]
    personal: list[Answer]
    crosses: dict[str, bool]
    presort: PresortLine | None
    tied: int
    scores: dict[str, RankedApplication]
    decisions: list[Decision]
    teams: list[TeamOf]
    sources: list[FileRow]


def sheet(lens: Lens, number: str) -> ApplicationSheet | None:
    """Return one application whole; None when it is not visible on the lens's day."""
    read = reads.application(lens, number)
    if read is None:
        return None
    values, aside = read[0].values, reads.other_answers(read[1])
    shown = (*FACTS, *PERSONAL)
    columns = [c for c in DATASETS["applications"].columns if c.name not in shown]
    others = [Answer(heading, value, "text") for heading, value in aside]
    place = next((p for p in lens.ask(presort) if p.application == number), None)
    named = {name: versions(lens, name, application=number) for name in _SOURCES[1:]}
    return ApplicationSheet(
        application=number,
        facts={name: values[name] for name in FACTS},
        answers=[Answer(column.heading, values[column.name], column.kind) for column in columns],
        others=[answer for answer in others if not _names_a_person(answer)],
        personal=[
            *(_column(values, name) for name in PERSONAL),
            *(answer for answer in others if _names_a_person(answer)),
        ],
        crosses=_crosses(named["presort"]),
        presort=place,
        tied=sum(p.rank == place.rank for p in lens.ask(presort)) if place else 0,
        scores=_scores(lens, number) if named["scores"] else {},
        decisions=[d for d in lens.ask(_decisions) if d.application == number],
        teams=reads.teams_of(lens, number),
        sources=_rows(lens, {"applications": [read[0]], **named}),
    )


def _rows(lens: Lens, named: Mapping[str, Sequence[Version]]) -> list[FileRow]:
    """Return each row once: a row of a grid holds several scores."""
    rows = {
        FileRow(s["dataset"], s["file"], s["sheet"], s["row"], s["import"])
        for s in sources(lens, named, {})
    }
    return sorted(
        rows,
        key=lambda r: (_SOURCES.index(r.dataset), r.file, r.sheet or "", r.row, r.import_number),
    )


def _column(values: Mapping[str, Any], name: str) -> Answer:
    column = DATASETS["applications"].column(name)
    return Answer(column.heading, values[name], column.kind)


def _names_a_person(answer: Answer) -> bool:
    return answer.heading in _PERSONAL_HEADINGS or "@" in answer.value


def _crosses(found: Sequence[Version]) -> dict[str, bool]:
    return {v.values["member"]: bool(v.values["is_crossed"]) for v in found}


def _scores(lens: Lens, number: str) -> dict[str, RankedApplication]:
    return {
        session.session: line
        for session in lens.ask(jury)
        for line in session.ranking
        if line.application == number
    }
