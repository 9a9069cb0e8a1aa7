"""Decisions held against the ranking: scores advise, who decides is the text's (art. 1, 3)."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from subjects.jury.rule_jury import JurySession, RankedApplication

TAKEN = ("kept", "laureate")
"""Outcomes by which a project goes on from a session that has a cut."""

_LEVELS = (("incubated", *TAKEN), ("incubated", *TAKEN, "reinvestigate", "reserve"))
"""Where there is no cut: the best outcomes, then these and the ones just below."""


@dataclass(frozen=True, slots=True)
class OffRank:
    """A decision that differs from the rank; `rank` is None for an incomplete file."""

    application: str
    outcome: str
    rank: int | None


def off_rank(session: JurySession, outcomes: Mapping[str, str]) -> list[OffRank]:
    """Return the decisions that differ from the rank: each asks for its reason.

    A file within the cut is expected to be taken, one beyond it or without a rank is not.
    Files tied across the cut may go either way: only a decision parts them. Without a cut, as
    many files as were taken are expected to be the first ones, and so at each lesser outcome.

    Args:
        session: As `subjects.jury.rule_jury` ranks it.
        outcomes: What was decided, by application; files not ranked here are left out.

    Returns:
        In the order of the ranking.
    """
    decided = [file for file in session.ranking if file.application in outcomes]
    if session.cut is not None:
        places = {file.application: file.rank for file in decided if file.rank is not None}
        off = _against(outcomes, decided, places, TAKEN, session.cut) - {*session.tied_at_cut}
    else:
        places, off = _places(decided), set()
        for level in _LEVELS:
            most = sum(outcomes[file.application] in level for file in decided)
            found = _against(outcomes, decided, places, level, most)
            off |= found - _tied_across(places, most)
    return [
        OffRank(file.application, outcomes[file.application], file.rank)
        for file in decided
        if file.application in off
    ]


def _against(
    outcomes: Mapping[str, str],
    decided: Iterable[RankedApplication],
    places: Mapping[str, int],
    taken: Collection[str],
    most: int,
) -> set[str]:
    """Return the files taken beyond a cut or without a rank, and those not taken within it."""
    return {
        number
        for number in (file.application for file in decided)
        if (places.get(number, most + 1) <= most) != (outcomes[number] in taken)
    }


def _places(decided: Sequence[RankedApplication]) -> dict[str, int]:
    """Return the place of each ranked file among those decided."""
    ranks = {file.application: file.rank for file in decided if file.rank is not None}
    return {
        number: 1 + sum(other < rank for other in ranks.values()) for number, rank in ranks.items()
    }


def _tied_across(places: Mapping[str, int], most: int) -> set[str]:
    """Return the files of one place that are too many for what is left of the cut."""
    groups = Counter(places.values())
    across = {place for place, size in groups.items() if place <= most < place + size - 1}
    return {number for number, place in places.items() if place in across}
