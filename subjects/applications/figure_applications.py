"""Applications: how many were received, in which state, from which partner."""

from collections import Counter
from dataclasses import dataclass

from data.lens import Lens
from subjects.applications.read_answers import DRAFT, tallies


@dataclass(frozen=True, slots=True)
class Applications:
    """Counts of applications.

    Attributes:
        received: Deposited by the day, drafts apart.
        by_state: Those received and all drafts, by state; states with none left out.
        by_partner: Those received, by partner; "" without a département.
    """

    received: int
    by_state: dict[str, int]
    by_partner: dict[str, int]


def applications(lens: Lens) -> Applications:
    """Return the counts on the lens's day (SPEC §8, « Time »)."""
    by_state: Counter[str] = Counter()
    by_partner: Counter[str] = Counter()
    for tally in lens.ask(tallies):
        if tally.state == DRAFT:
            by_state[tally.state] += tally.count
        elif tally.is_dated:
            by_state[tally.state] += tally.count
            by_partner[tally.partner] += tally.count
    return Applications(
        by_partner.total(), dict(sorted(by_state.items())), dict(sorted(by_partner.items()))
    )
