"""Calls, receipts, spending, headroom and landing on a day (convention art. 4; charte II)."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from subjects import INNER
from subjects.rule_dated import has_come
from subjects.spending.rule_sharing import Order, PartnerCap, shared_parts, shared_splits


@dataclass(frozen=True, slots=True)
class Contribution:
    """A line of a call for funds (titre de perception): the call, a receipt, a refund.

    A titre received or given back in several times has as many lines, of which one bears the
    call; on the others `called_on` is None and `called_cents` 0. `adjusted_on` is when it was
    reduced to the partner's part.
    """

    partner: str
    title_number: str
    called_on: date | None
    called_cents: int
    received_on: date | None
    received_cents: int
    refunded_on: date | None
    refunded_cents: int
    attached_on: date | None
    adjusted_on: date | None = None


@dataclass(frozen=True, slots=True)
class Forecast:
    """A forecast line; without a partner it is shared."""

    category: str
    partner: str | None
    committed_cents: int
    paid_cents: int


@dataclass(frozen=True, slots=True)
class PartnerMoney:
    """One partner's money on the day, in euro cents; headroom may be negative.

    What is claimed is None in a charter; so is the adjusted cap before every agreement has
    ended, and what it takes off the cap (art. 4.1). `planned_cents` is forecast in its name.
    """

    partner: str
    called_cents: int
    received_cents: int
    direct_cents: int
    shared_cents: int
    consumed_cents: int
    headroom_cents: int
    planned_cents: int = 0
    claim_kind: str | None = None
    claim_cents: int | None = None
    adjustment_cents: int | None = None
    adjusted_cap_cents: int | None = None

    @property
    def cap_cents(self) -> int:
        """What the headroom is measured against, in euro cents."""
        return self.headroom_cents + self.consumed_cents

    @property
    def used(self) -> float | None:
        """Share of the cap that is consumed; None without a cap."""
        return self.consumed_cents / self.cap_cents if self.cap_cents else None

    @property
    def outstanding_cents(self) -> int:
        """What was called and not received (reste à recouvrer), in euro cents."""
        return self.called_cents - self.received_cents


@dataclass(frozen=True, slots=True)
class CategoryMoney:
    """One category's money on the day, in euro cents; forecast and landing are AE."""

    category: str
    forecast_cents: int
    committed_cents: int
    paid_cents: int
    landing_cents: int


@dataclass(frozen=True, slots=True)
class Money:
    """The programme's money on the day, in euro cents.

    What is committed is the partners' (direct, shared), nobody's yet (unattributed, shared
    while nobody has signed) or the State's. `settled_cents` is what of the CP is paid out
    (Montant payé), `out_of_period_cents` what is still to be decided (art. 2).
    """

    cap_total_cents: int
    called_cents: int
    received_cents: int
    attached_cents: int
    committed_cents: int
    paid_cents: int
    ineligible_cents: int
    unattributed_cents: int
    forecast_cents: int
    landing_cents: int
    partners: list[PartnerMoney]
    categories: list[CategoryMoney]
    state_cents: int = 0
    out_of_period_cents: int = 0
    settled_cents: int = 0
    unshared_cents: int = field(default=0, metadata=INNER)

    @property
    def outstanding_cents(self) -> int:
        """What was called and not received (reste à recouvrer), in euro cents."""
        return self.called_cents - self.received_cents

    @property
    def uncategorised(self) -> CategoryMoney:
        """What has no category: its landing is what is committed."""

        def rest(name: str) -> int:
            return int(getattr(self, name) - sum(getattr(line, name) for line in self.categories))

        sides = ("forecast_cents", "committed_cents", "paid_cents", "landing_cents")
        return CategoryMoney("", *map(rest, sides))

    @property
    def direct_cents(self) -> int:
        """What was committed for one partner or another, in euro cents."""
        return sum(line.direct_cents for line in self.partners)

    @property
    def shared_cents(self) -> int:
        """What was committed for all and split between the partners, in euro cents."""
        return sum(line.shared_cents for line in self.partners)


def counts_from(
    accounting_on: date | None, ordered_on: date | None, exercice: int, first_signed_on: date
) -> date:
    """Return the day from which an expense counts.

    Args:
        accounting_on: Its accounting date, None where Chorus has `#`.
        ordered_on: The day of its order, which counts without the first; None when nobody
            knows it: 1 January then.
        exercice: The budget year it belongs to.
        first_signed_on: First signature of the programme; nothing without an accounting
            date counts sooner. A date before it is a fact, told as out of period.
    """
    return accounting_on or max(ordered_on or date(exercice, 1, 1), first_signed_on)


def by_title_number(
    contributions: Iterable[Contribution],
) -> dict[tuple[str, str], list[Contribution]]:
    """Return the lines of each titre, by partner and n° de titre."""
    found: dict[tuple[str, str], list[Contribution]] = {}
    for line in contributions:
        found.setdefault((line.partner, line.title_number), []).append(line)
    return dict(sorted(found.items()))


def called(contributions: Iterable[Contribution], on: date) -> dict[str, int]:
    """Return what each partner was called for by the day, in euro cents (art. 4.3)."""
    return _sums((t.partner, t.called_cents * has_come(t.called_on, on)) for t in contributions)


def received(contributions: Iterable[Contribution], on: date) -> dict[str, int]:
    """Return what each partner paid in by the day, in euro cents (art. 4.2)."""
    return _sums((t.partner, t.received_cents * has_come(t.received_on, on)) for t in contributions)


def attached(contributions: Sequence[Contribution], on: date) -> dict[str, int]:
    """Return each partner's receipts attached to the budget by the day, in cents (art. 4.4)."""
    counted = received([line for line in contributions if has_come(line.attached_on, on)], on)
    return {line.partner: counted.get(line.partner, 0) for line in contributions}


def refunded(contributions: Iterable[Contribution], on: date) -> dict[str, int]:
    """Return what was given back to each partner by the day, in euro cents (art. 4.5)."""
    return _sums((t.partner, t.refunded_cents * has_come(t.refunded_on, on)) for t in contributions)


def _sums(amounts: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Sum by key; a key whose amounts do not count yet reads 0."""
    sums: dict[str, int] = {}
    for key, amount in amounts:
        sums[key] = sums.get(key, 0) + amount
    return sums


def laureate_caps(
    envelopes: Iterable[tuple[str, int]],
    laureates: Mapping[str, int],
    signed: Collection[str],
    left_on: Mapping[str, date],
) -> list[PartnerCap]:
    """Return each partner's envelopes: one per lauréat (charte II).

    Args:
        envelopes: Each partner, and what it owes per lauréat in euro cents.
        laureates: How many each one has; absent without one.
        signed: Who has signed: the others have no part of shared spending.
        left_on: Since when who has left bears nothing.

    Returns:
        In the same order. Shared spending is split by them, by what is owed per lauréat as
        long as nobody has one.
    """
    return [
        PartnerCap(
            partner, cents * laureates.get(partner, 0),
            cents * (laureates.get(partner, 0) if laureates else 1) * (partner in signed),
            left_on.get(partner),
        )
        for partner, cents in envelopes
    ]  # fmt: skip


def paid_parts(caps: Sequence[PartnerCap], orders: Iterable[Order]) -> dict[str, int]:
    """Return the paid (CP) side of each partner's consumption, in euro cents (art. 4.1).

    Args:
        caps: Every partner's; what is paid for all is split by their weights.
        orders: Those of the agreement's fund, as they stand on the day.
    """
    every = list(orders)
    direct = _sums((o.partner, o.paid_cents) for o in every if o.partner and not o.shared)
    shared = shared_parts(split.paid for split in shared_splits(every, caps))
    return {code: direct.get(code, 0) + part for code, part in shared.items()}


def money(
    cap_total_cents: int,
    caps: Sequence[PartnerCap],
    contributions: Sequence[Contribution],
    orders: Sequence[Order],
    forecasts: Sequence[Forecast],
    categories: Sequence[str],
    on: date,
) -> Money:
    """Return the programme's money on a day (convention art. 4.1; charte II).

    Args:
        cap_total_cents: The programme's cap, in euro cents.
        caps: Every partner's; in a charter, the envelope of its lauréats.
        contributions: All of them; each amount counts from its date.
        orders: Those of the agreement's fund, as they stand on the day.
        forecasts: All of them, undated.
        categories: Every category of the programme, listed even without spending.
        on: The day.

    Returns:
        Partners and categories sorted by code. Landing is, by category, the larger of
        what is committed and forecast, and in all their sum and what has no category.
    """
    by_category = _categories(orders, forecasts, categories)
    partners = _partners(caps, contributions, orders, forecasts, on)
    uncategorised = sum(o.committed_cents for o in orders if o.category not in set(categories))
    return Money(
        cap_total_cents=cap_total_cents,
        called_cents=sum(called(contributions, on).values()),
        received_cents=sum(received(contributions, on).values()),
        attached_cents=sum(attached(contributions, on).values()),
        committed_cents=sum(order.committed_cents for order in orders),
        paid_cents=sum(order.paid_cents for order in orders),
        ineligible_cents=_committed(o for o in orders if not o.eligible and not o.is_state),
        unattributed_cents=_committed(o for o in orders if not o.attributed and not o.is_state),
        forecast_cents=sum(forecast.committed_cents for forecast in forecasts),
        landing_cents=sum(c.landing_cents for c in by_category) + uncategorised,
        partners=partners,
        categories=by_category,
        state_cents=_committed(o for o in orders if o.is_state),
        out_of_period_cents=_committed(o for o in orders if o.is_undecided),
        settled_cents=sum(order.settled_cents for order in orders),
        unshared_cents=_committed(o for o in orders if o.shared)
        - sum(line.shared_cents for line in partners),
    )


def _committed(orders: Iterable[Order]) -> int:
    return sum(order.committed_cents for order in orders)


def _partners(
    caps: Sequence[PartnerCap],
    contributions: Sequence[Contribution],
    orders: Sequence[Order],
    forecasts: Iterable[Forecast],
    on: date,
) -> list[PartnerMoney]:
    calls, receipts = called(contributions, on), received(contributions, on)
    direct = _sums((o.partner, o.committed_cents) for o in orders if o.partner and not o.shared)
    shared = shared_parts(split.committed for split in shared_splits(orders, caps))
    planned = _sums((f.partner, f.committed_cents) for f in forecasts if f.partner)
    lines = []
    for cap in sorted(caps, key=lambda cap: cap.partner):
        code = cap.partner
        consumed = direct.get(code, 0) + shared[code]
        lines.append(
            PartnerMoney(
                partner=code,
                called_cents=calls.get(code, 0),
                received_cents=receipts.get(code, 0),
                direct_cents=direct.get(code, 0),
                shared_cents=shared[code],
                consumed_cents=consumed,
                headroom_cents=cap.cap_cents - consumed,
                planned_cents=planned.get(code, 0),
            )
        )
    return lines


def _categories(
    orders: Sequence[Order], forecasts: Sequence[Forecast], categories: Sequence[str]
) -> list[CategoryMoney]:
    lines = []
    for category in sorted(categories):
        forecast = sum(f.committed_cents for f in forecasts if f.category == category)
        committed = sum(o.committed_cents for o in orders if o.category == category)
        paid = sum(o.paid_cents for o in orders if o.category == category)
        landing = max(forecast, committed)
        lines.append(CategoryMoney(category, forecast, committed, paid, landing))
    return lines
