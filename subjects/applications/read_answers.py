"""Reads of the applications: counts, search, one file whole, who crossed what.

An application is visible on the lens's day when it was deposited by then, when it is a
draft, or when its day of deposit is not known: nothing that is loaded stays out of reach.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from data.cells.spelling import as_day
from data.datasets import DATASETS
from data.lens import Lens
from data.provenance import Version
from data.search import SearchedWords

DRAFT = "draft"
_BATCH = 500
VISIBLE = f"(state = '{DRAFT}' OR submitted_on IS NULL OR submitted_on <= :on)"
_SEARCHED = (
    "application", "title", "problem", "solution", "first_users", "reason", "direction",
    "last_name", "first_name",
)  # fmt: skip
"""Columns that a search looks in, besides the other answers kept aside."""
_TEXT = " || char(10) || ".join(["''", *(f"COALESCE({name}, '')" for name in _SEARCHED)])


@dataclass(frozen=True, slots=True)
class Tally:
    """How many applications of one partner are in one state; « "" » is without partner.

    `is_dated` is false for those whose day of deposit is not known.
    """

    partner: str
    state: str
    is_dated: bool
    count: int


def tallies(lens: Lens) -> list[Tally]:
    """Return the counts of the visible applications, by partner then state; SQL counts them."""
    return [
        Tally(partner, state, bool(is_dated), number)
        for partner, state, is_dated, number in lens.connection.execute(
            f"""SELECT COALESCE(partner, ''), state, submitted_on IS NOT NULL, COUNT(*)
            FROM applications WHERE {VISIBLE} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3""",
            {"on": lens.on.isoformat()},
        )
    ]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list of applications is narrowed to; None everywhere is every visible one.

    Attributes:
        words: All of them, anywhere in the answers.
        state: A state.
        partner: A partner's code; "" for those without.
        outcome: A session and what was decided there by the lens's day.
    """

    words: SearchedWords = field(default_factory=SearchedWords)
    state: str | None = None
    partner: str | None = None
    outcome: tuple[str, str] | None = None


def find_numbers(lens: Lens, wanted: Wanted) -> list[str]:
    """Return the numbers of the applications wanted, sorted."""
    conditions, named = [VISIBLE], {"on": lens.on.isoformat()}
    if wanted.state is not None:
        conditions.append("state = :state")
        named["state"] = wanted.state
    if wanted.partner is not None:
        conditions.append("COALESCE(partner, '') = :partner")
        named["partner"] = wanted.partner
    if wanted.outcome is not None:
        conditions.append(
            """application IN (SELECT application FROM decisions
            WHERE session = :session AND outcome = :outcome AND decided_on <= :on)"""
        )
        named["session"], named["outcome"] = wanted.outcome
    for number, pattern in enumerate(wanted.words.patterns):
        columns = (f"{name} LIKE :word{number}" for name in (*_SEARCHED, "extras"))
        conditions.append(f"({' OR '.join(columns)})")
        named[f"word{number}"] = pattern
    if not wanted.words:
        asked = f"SELECT application FROM applications WHERE {' AND '.join(conditions)}"
        return sorted(number for (number,) in lens.connection.execute(asked, named))
    rows = lens.connection.execute(
        f"SELECT application, {_TEXT}, extras FROM applications WHERE {' AND '.join(conditions)}",
        named,
    )
    return sorted(
        application
        for application, text, extras in rows
        if wanted.words.are_in(_texts(text, extras))
    )


def _texts(text: str, extras: str | None) -> Iterator[str]:
    """Yield what is searched of a row; the answers kept aside are opened only if need be."""
    yield text
    for _, value in other_answers(extras):
        if "@" not in value:
            yield value


def other_answers(extras: str | None) -> list[tuple[str, str]]:
    """Return the columns kept aside and their values as read, in the file's own headings."""
    return [(heading, str(value)) for heading, value in json.loads(extras or "{}").items()]


def summaries(lens: Lens, numbers: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Return columns of some applications by number; no person is named.

    Args:
        lens: The page's.
        numbers: Which ones.
    """
    names = ("application", "partner", "submitted_on", "state", *_SEARCHED[1:-2])
    found = {}
    for first in range(0, len(numbers), _BATCH):
        batch = tuple(numbers[first : first + _BATCH])
        for row in lens.connection.execute(
            f"""SELECT {", ".join(names)} FROM applications
            WHERE key IN ({", ".join("?" * len(batch))})""",
            batch,
        ):
            found[row[0]] = dict(zip(names, row, strict=True))
    return found


def application(lens: Lens, number: str) -> tuple[Version, str | None] | None:
    """Return one visible application, every column, and its extras; None when there is none."""
    names = ("id", *DATASETS["applications"].names)
    row = lens.connection.execute(
        f"SELECT {', '.join(names)}, extras FROM applications WHERE key = :number AND {VISIBLE}",
        {"number": number, "on": lens.on.isoformat()},
    ).fetchone()
    if row is None:
        return None
    return Version(row[0], dict(zip(names[1:], row[1:-1], strict=True))), row[-1]


def crossed(lens: Lens) -> dict[str, dict[str, bool]]:
    """Return by pre-sorted application whether each pre-jury member crossed it.

    Members are in the order of their names.
    """
    found: dict[str, dict[str, bool]] = defaultdict(dict)
    for number, member, is_crossed in lens.connection.execute(
        "SELECT application, member, is_crossed FROM presort ORDER BY application, member"
    ):
        found[number][member] = bool(is_crossed)
    return dict(found)


@dataclass(frozen=True, slots=True)
class TeamOf:
    """The team that an application became."""

    team: str
    name: str | None
    intrapreneurs: str | None
    coach: str | None
    situation: str | None
    starts_on: date | None
    ends_on: date | None


def teams_of(lens: Lens, number: str) -> list[TeamOf]:
    """Return the teams born of an application, by team; usually none or one."""
    return [
        TeamOf(team, name, people, coach, situation, as_day(starts_on), as_day(ends_on))
        for team, name, people, coach, situation, starts_on, ends_on in lens.connection.execute(
            """SELECT team, name, intrapreneurs, coach, situation, starts_on, ends_on FROM teams
            WHERE application = ? ORDER BY team""",
            (number,),
        )
    ]


def first_submissions(lens: Lens) -> dict[str, date]:
    """Return the first day by the lens's when each partner's agents deposited something."""
    return {
        partner: date.fromisoformat(first)
        for partner, first in lens.connection.execute(
            f"""SELECT partner, MIN(submitted_on) FROM applications
            WHERE partner <> '' AND state <> '{DRAFT}' AND submitted_on <= ? GROUP BY partner""",
            (lens.on.isoformat(),),
        )
    }


def unowned(lens: Lens) -> list[str]:
    """Return the received applications of no partner, sorted; drafts are not received."""
    rows = lens.connection.execute(
        f"""SELECT application FROM applications WHERE partner IS NULL
            AND state <> '{DRAFT}' AND submitted_on <= ? ORDER BY application""",
        (lens.on.isoformat(),),
    )
    return [number for (number,) in rows]


def decided_owners(lens: Lens) -> dict[str, str | None]:
    """Return the partner of each application that a session decided on, None without one."""
    return _owners(lens, "decisions")


def scored_owners(lens: Lens) -> dict[str, str | None]:
    """Return the partner of each application that a juror scored, None without one."""
    return _owners(lens, "scores")


def _owners(lens: Lens, dataset: str) -> dict[str, str | None]:
    rows = lens.connection.execute(
        f"""SELECT application, partner FROM applications
        WHERE key IN (SELECT application FROM {dataset})"""
    )
    return dict(rows.fetchall())


def presorted_partners(lens: Lens) -> frozenset[str]:
    """Return the partners that have an application with a cross."""
    rows = lens.connection.execute(
        """SELECT DISTINCT partner FROM applications
        WHERE key IN (SELECT application FROM presort WHERE is_crossed)"""
    )
    return frozenset(partner for (partner,) in rows if partner)


def outcomes(lens: Lens) -> dict[tuple[str, str], int]:
    """Return how many applications each session decided on, by session and outcome."""
    return {
        (session, outcome): number
        for session, outcome, number in lens.connection.execute(
            """SELECT session, outcome, COUNT(*) FROM decisions WHERE decided_on <= ?
            GROUP BY session, outcome ORDER BY session, outcome""",
            (lens.on.isoformat(),),
        )
    }


class WholeApplication(NamedTuple):
    """An application's answers; texts are "" where it has none. Nobody is named."""

    application: str
    partner: str
    direction: str
    submitted_on: date | None
    state: str
    title: str
    problem: str
    solution: str
    first_users: str
    reason: str


def whole_applications(lens: Lens) -> Iterator[WholeApplication]:
    """Yield the applications visible on the day, by number: see `read_answers`."""
    for row in lens.connection.execute(
        f"""SELECT application, COALESCE(partner, ''), COALESCE(direction, ''), submitted_on, state,
            COALESCE(title, ''), COALESCE(problem, ''), COALESCE(solution, ''),
            COALESCE(first_users, ''), COALESCE(reason, '')
        FROM applications WHERE {VISIBLE} ORDER BY application""",
        {"on": lens.on.isoformat()},
    ):
        yield WholeApplication._make((*row[:3], as_day(row[3]), *row[4:]))
