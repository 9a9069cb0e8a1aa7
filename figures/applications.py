"""Applications: how many were received, in which state, from which partner."""

from collections import Counter
from dataclasses import dataclass

from data import queries
from data.lens import Lens


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
    every = lens.ask(queries.applications)
    received = [
        fact
        for fact in every
        if fact.state != "draft" and fact.submitted_on and fact.submitted_on <= lens.on
    ]
    drafts = sum(fact.state == "draft" for fact in every)
    by_state = Counter(fact.state for fact in received)
    if drafts:
        by_state["draft"] = drafts
    by_partner = Counter(fact.partner or "" for fact in received)
    return Applications(
        len(received), dict(sorted(by_state.items())), dict(sorted(by_partner.items()))
    )
