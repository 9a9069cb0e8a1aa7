"""Whose spending is: a partner's own, shared among some of them, or the State's (art. 2, 4.1).

The key that shares common spending between partners is a choice of the programme: the
text pools all contributions, so a partner's consumption is indicative.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from subjects.rule_shares import Split, split_pro_rata

UNDECIDED, KEPT, SET_ASIDE = "undecided", "kept", "set_aside"


@dataclass(frozen=True, slots=True)
class Order:
    """An order (EJ) on the agreement's fund, or all those told apart by nothing here.

    Attributes:
        order: N° EJ; "" without one, or where several are added up.
        committed_cents: The AE side, of what counts on the day.
        paid_cents: The CP side.
        partner: The owner; None when it is shared, unattributed, or the State's.
        eligible: Whether it is in accordance with the object; so is an unattributed one.
        settled_cents: What of the CP side is paid out (Montant payé).
        count: How many EJ are added up.
        after: The last settlement of a partner before the day of its lines; None before
            the first.
        out_of_period: "" in its owner's own period (art. 2), else what is decided of it:
            `UNDECIDED`, `KEPT` or `SET_ASIDE`.
        is_state: Whether the State bears it.
    """

    order: str
    committed_cents: int
    paid_cents: int
    partner: str | None
    shared: bool
    category: str | None
    eligible: bool
    attributed: bool
    team: str | None
    settled_cents: int = 0
    count: int = 1
    after: date | None = None
    out_of_period: str = ""
    is_state: bool = False

    @property
    def is_undecided(self) -> bool:
        """Whether it counts in the refund until its attribution decides it (art. 2).

        The text covers what is committed and carried out, not the day it is paid: a line that
        commits nothing is in question for nothing.
        """
        is_open = self.out_of_period == UNDECIDED and self.eligible and not self.is_state
        return is_open and self.committed_cents != 0


@dataclass(frozen=True, slots=True)
class PartnerCap:
    """What a partner's headroom is measured against, and its weight in shared spending.

    The weight is 0 for who has not signed; `left_on` is the day it was settled at its exit.
    """

    partner: str
    cap_cents: int
    split_weight: int
    left_on: date | None = None


def is_gone(left_on: date | None, after: date | None) -> bool:
    """Return whether a partner was settled before a line, `after` being as in `Order`."""
    return left_on is not None and after is not None and left_on <= after


def borne(
    orders: Iterable[Order], state: str, left_on: Mapping[str, date], sets_aside: bool = False
) -> list[Order]:
    """Return the orders, those that the State bears being nobody else's.

    Args:
        orders: As they are attributed.
        state: The State's code: what is attributed to it is its own (charte II, jour J).
        left_on: When partners were settled: what they spend later in their own name is the
            State's, before being out of period.
        sets_aside: Whether to set aside what is still to be decided.
    """
    found = []
    for order in orders:
        is_later = is_gone(left_on.get(order.partner or ""), order.after)
        is_aside = order.out_of_period == SET_ASIDE or (sets_aside and order.is_undecided)
        if order.partner == state or is_later or is_aside:
            order = replace(
                order, partner=None, shared=False, category=None, team=None,
                out_of_period="", is_state=True,
            )  # fmt: skip
        found.append(order)
    return found


def shared_split(shared_cents: int, caps: Sequence[PartnerCap]) -> Split:
    """Split shared spending pro rata of the weights, to the cent.

    Args:
        shared_cents: Euro cents; negative when credits exceed orders.
        caps: The partners; equal remainders go to the larger weight, then to the code.

    Returns:
        Shares by partner, sorted by code; all 0 when every weight is 0: it is not shared.
    """
    weights = {cap.partner: cap.split_weight for cap in sorted(caps, key=lambda c: c.partner)}
    precedence = sorted(weights, key=lambda partner: (-weights[partner], partner))
    split = split_pro_rata(shared_cents if any(weights.values()) else 0, weights, precedence)
    return replace(split, amount_cents=shared_cents)


@dataclass(frozen=True, slots=True)
class SharedSplit:
    """What is spent for the same partners: each side's split; whom it does not concern weighs 0.

    `after` is the last settlement before those lines, None when nobody had left.
    """

    after: date | None
    committed: Split
    paid: Split


def shared_splits(orders: Iterable[Order], caps: Sequence[PartnerCap]) -> list[SharedSplit]:
    """Return how shared spending is split, once for each set of partners that it concerns.

    Args:
        orders: As `borne` returns them.
        caps: Every partner's.

    Returns:
        By day; one at least, of nothing, so that each partner has a share.
    """
    days = sorted({cap.left_on for cap in caps if cap.left_on})
    sums: dict[date | None, list[int]] = {None: [0, 0]}
    for order in orders:
        if order.shared:
            gone = [day for day in days if order.after is not None and day <= order.after]
            sides = sums.setdefault(gone[-1] if gone else None, [0, 0])
            sides[0] += order.committed_cents
            sides[1] += order.paid_cents
    splits = []
    for after, (committed, paid) in sorted(sums.items(), key=lambda one: one[0] or date.min):
        still = [
            replace(cap, split_weight=0) if is_gone(cap.left_on, after) else cap for cap in caps
        ]
        splits.append(SharedSplit(after, shared_split(committed, still), shared_split(paid, still)))
    return splits


def shared_parts(splits: Iterable[Split]) -> dict[str, int]:
    """Return each partner's part of shared spending, in euro cents, by code."""
    parts: dict[str, int] = {}
    for split in splits:
        for code, cents in split.cents.items():
            parts[code] = parts.get(code, 0) + cents
    return parts


def eligible_cents(orders: Iterable[Order], basis: str) -> int:
    """Return the eligible spending S of the refund, in euro cents (art. 4.1, 4.5).

    Args:
        orders: As `borne` returns them; unattributed ones are eligible, the State's are not.
        basis: `committed` (« dépenses réellement engagées ») or `paid` (the CP side).

    Raises:
        ValueError: If the basis is another word.
    """
    if basis not in ("committed", "paid"):
        raise ValueError(f"unknown basis {basis!r}")
    eligible = [order for order in orders if order.eligible and not order.is_state]
    if basis == "committed":
        return sum(order.committed_cents for order in eligible)
    return sum(order.paid_cents for order in eligible)


def unconsumed_cents(orders: Iterable[Order]) -> int:
    """Return what the pool has committed (AE) and not consumed (CP) yet, in euro cents."""
    return sum(o.committed_cents - o.paid_cents for o in orders if not o.is_state)
