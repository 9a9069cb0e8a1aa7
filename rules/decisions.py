"""Decisions held against the ranking: scores advise, the parties decide (convention art. 1)."""

from collections.abc import Mapping
from dataclasses import dataclass

from rules.jury import JurySession

TAKEN = ("kept", "laureate")
"""Outcomes by which a project goes on from a session that has a cut."""


@dataclass(frozen=True, slots=True)
class OffRank:
    """A decision that differs from the rank; `rank` is None for an incomplete file."""

    application: str
    outcome: str
    rank: int | None


def off_rank(session: JurySession, outcomes: Mapping[str, str]) -> list[OffRank]:
    """Return the decisions that differ from the rank: each asks for its reason.

    A file within the cut is expected to be taken, one beyond it or without a rank is not.
    Files tied across the cut may go either way: only a decision parts them.

    Args:
        session: As `rules.jury` ranks it.
        outcomes: What was decided, by application; files not ranked here are left out.

    Returns:
        In the order of the ranking; empty when the session has no cut.
    """
    if session.cut is None:
        return []
    found = []
    for file in session.ranking:
        outcome = outcomes.get(file.application)
        if outcome is None or file.application in session.tied_at_cut:
            continue
        within = file.rank is not None and file.rank <= session.cut
        if within != (outcome in TAKEN):
            found.append(OffRank(file.application, outcome, file.rank))
    return found
