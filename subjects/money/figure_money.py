"""Money: called, received, attached, committed, paid, forecast; per partner and category."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from data.lens import Lens
from subjects.calendar.figure_agreements import agreements, ended_on
from subjects.money import read_money
from subjects.money.rule_claims import Claim
from subjects.money.rule_claims import claims as claims_rule
from subjects.money.rule_money import Money, PartnerMoney, laureate_caps, paid_parts
from subjects.money.rule_money import money as money_rule
from subjects.refund.rule_exits import current_parts, parts_of
from subjects.spending.figure_spent import left_on, pool_facts, settled, spent
from subjects.spending.rule_sharing import PartnerCap
from subjects.teams import read_teams


def money(lens: Lens) -> Money:
    """Return the programme's money on the lens's day."""
    caps = lens.ask(partner_caps)
    total = lens.agreement.cap_total_cents
    found = money_rule(
        sum(cap.cap_cents for cap in caps) if total is None else total,
        caps,
        lens.ask(read_money.contributions),
        lens.ask(spent).orders,
        lens.ask(read_money.forecasts),
        [category.key for category in lens.agreement.categories],
        lens.on,
    )
    return replace(found, partners=_claimed(found.partners, lens.ask(claims)))


def _claimed(lines: Sequence[PartnerMoney], found: Sequence[Claim]) -> list[PartnerMoney]:
    """Return the partners' money with what is claimed of them: nothing is in a charter."""
    if not found:
        return list(lines)
    return [
        replace(
            line,
            claim_kind=claim.kind,
            claim_cents=claim.cents,
            adjusted_cap_cents=claim.adjusted_cap_cents,
            adjustment_cents=None
            if claim.adjusted_cap_cents is None
            else line.cap_cents - claim.adjusted_cap_cents,
        )
        for line, claim in zip(lines, found, strict=True)
    ]


def claims(lens: Lens) -> list[Claim]:
    """Return what each partner is claimed on the day, by code; empty in a charter."""
    if lens.agreement.kind == "charter":
        return []
    states = lens.ask(agreements)
    departed = lens.ask(settled)
    parts = None
    if lens.ask(ended_on):
        parts = parts_of(current_parts(lens.ask(pool_facts), departed, lens.on))
    return claims_rule(
        {state.partner: state.cap_cents for state in states},
        {state.partner: state.signed_on is not None for state in states},
        lens.ask(read_money.contributions),
        parts,
        departed,
        lens.on,
    )


def partner_paid(lens: Lens) -> dict[str, int]:
    """Return the paid (CP) side of each partner's consumption, in cents, by partner."""
    return paid_parts(lens.ask(partner_caps), lens.ask(spent).orders)


def partner_caps(lens: Lens) -> list[PartnerCap]:
    """Return what each partner's consumption is measured against, by partner.

    In a charter the Plafond is per lauréat (SPEC §8).
    """
    states, gone = lens.ask(agreements), lens.ask(left_on)
    signed = {state.partner for state in states if state.signed_on}
    if lens.agreement.kind == "convention":
        return [
            PartnerCap(
                s.partner, s.cap_cents, s.cap_cents * (s.partner in signed), gone.get(s.partner)
            )
            for s in states
        ]
    laureates = Counter(team.partner for team in lens.ask(read_teams.laureate_teams))
    envelopes = [(state.partner, state.cap_cents) for state in states]
    return laureate_caps(envelopes, laureates, signed, gone)
