"""Money: called, received, attached, committed, paid, forecast; per partner and category."""

from collections import Counter

from data import queries
from data.lens import Lens
from figures.agreements import agreements
from figures.spent import spent
from rules.money import Money, PartnerCap, laureate_caps, paid_parts
from rules.money import money as money_rule


def money(lens: Lens) -> Money:
    """Return the programme's money on the lens's day."""
    caps = lens.ask(partner_caps)
    total = lens.agreement.cap_total_cents
    return money_rule(
        sum(cap.cap_cents for cap in caps) if total is None else total,
        caps,
        lens.ask(queries.contributions),
        lens.ask(spent).orders,
        lens.ask(queries.forecasts),
        [category.key for category in lens.agreement.categories],
        lens.on,
    )


def partner_paid(lens: Lens) -> dict[str, int]:
    """Return the paid (CP) side of each partner's consumption, in cents, by partner."""
    return paid_parts(lens.ask(partner_caps), lens.ask(spent).orders)


def partner_caps(lens: Lens) -> list[PartnerCap]:
    """Return what each partner's consumption is measured against, by partner.

    In a charter the Plafond is per lauréat (SPEC §8).
    """
    states = lens.ask(agreements)
    if lens.agreement.kind == "convention":
        return [PartnerCap(s.partner, s.cap_cents, s.cap_cents) for s in states]
    laureates = Counter(team.partner for team in lens.ask(queries.laureate_teams))
    return laureate_caps([(state.partner, state.cap_cents) for state in states], laureates)
