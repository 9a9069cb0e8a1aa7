"""Each lauréat's envelope (charte II, « une enveloppe de 200 000 € par lauréat »).

The envelope is a floor that the administration owes, never a cap.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from subjects.spending.rule_sharing import Order


@dataclass(frozen=True, slots=True)
class Laureate:
    """A lauréat team's money on the day, in euro cents; headroom may be negative."""

    team: str
    envelope_cents: int
    committed_cents: int
    paid_cents: int
    headroom_cents: int


def laureates(envelopes: Mapping[str, int], orders: Iterable[Order]) -> list[Laureate]:
    """Return what each lauréat team has used of its envelope.

    Args:
        envelopes: Envelope in euro cents of each lauréat team on the day.
        orders: Those of the agreement, as they stand on the day; a team's ineligible ones
            count, shared ones do not, even when they name a team.

    Returns:
        Sorted by team; empty without lauréat.
    """
    lines = []
    own = [order for order in orders if order.team in envelopes and not order.shared]
    for team, envelope_cents in sorted(envelopes.items()):
        committed = sum(order.committed_cents for order in own if order.team == team)
        paid = sum(order.paid_cents for order in own if order.team == team)
        lines.append(Laureate(team, envelope_cents, committed, paid, envelope_cents - committed))
    return lines
