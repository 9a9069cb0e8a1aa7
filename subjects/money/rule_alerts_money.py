"""Alerts on calls, receipts and spending (convention art. 2, 4)."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from subjects.committee.rule_alerts import (
    BREACH,
    INFORM,
    WATCH,
    Alert,
    Thresholds,
    alert,
    from_choice,
)
from subjects.money.rule_claims import Claim
from subjects.money.rule_money import (
    Contribution,
    Money,
    PartnerMoney,
    by_title_number,
    received,
    refunded,
)
from subjects.rule_dated import has_come
from subjects.rule_wording import counted, day, euros


def above_cap(money: Money, cap_cents: Mapping[str, int]) -> list[Alert]:
    """Return the caps exceeded: called or received above them (art. 4.1).

    Args:
        money: The programme's, on the day.
        cap_cents: Each partner's cap in force, in euro cents.

    Returns:
        One per partner above its cap, then the programme's if it is above its total.
    """
    lines = [
        (line.partner, line.called_cents, line.received_cents, cap_cents[line.partner])
        for line in money.partners
    ]
    total = (None, money.called_cents, money.received_cents, money.cap_total_cents)
    return [
        alert(
            "above_cap",
            f"Plafond dépassé : {euros(called)} appelés, {euros(received)} encaissés, "
            f"pour un plafond de {euros(cap)}.",
            f"Réduire l’appel ou restituer le trop-perçu : {euros(max(called, received) - cap)}.",
            BREACH,
            partner=partner,
            amount_cents=max(called, received) - cap,
        )
        for partner, called, received, cap in [*lines, total]
        if max(called, received) > cap
    ]


def high_consumption(
    partners: Iterable[PartnerMoney], cap_cents: Mapping[str, int], thresholds: Thresholds
) -> list[Alert]:
    """Return the partners whose indicative consumption nears their cap (art. 4.1).

    Never a breach: the key that shares common spending is ours, the text pools all.
    """
    alerts = []
    for line in partners:
        cap, consumed = cap_cents[line.partner], line.consumed_cents
        if consumed > 0 and consumed * 100 >= cap * thresholds.consumption_percent:
            share = f" ({_percent(consumed, cap)} %)" if cap else ""
            alerts.append(
                alert(
                    "high_consumption",
                    f"Consommation indicative de {euros(consumed)} pour un plafond de "
                    f"{euros(cap)}{share}.",
                    "Surveiller les commandes à venir."
                    + from_choice(f"{thresholds.consumption_percent} % du plafond"),
                    WATCH,
                    partner=line.partner,
                    amount_cents=consumed,
                )
            )
    return alerts


def _percent(part: int, whole: int) -> int:
    """Return a share to the nearest percent; below the whole it is never 100."""
    nearest = (part * 200 + whole) // (whole * 2)
    return min(nearest, 99) if part < whole else nearest


def several_receipts(contributions: Sequence[Contribution], on: date) -> list[Alert]:
    """Return the partners that paid more than once: « un unique versement » (art. 4.2)."""
    alerts = []
    for partner in sorted({title.partner for title in contributions}):
        amounts = [
            title.received_cents
            for title in contributions
            if title.partner == partner and title.received_cents and has_come(title.received_on, on)
        ]
        if len(amounts) > 1:
            alerts.append(
                alert(
                    "several_receipts",
                    f"{counted(len(amounts), 'versement')} encaissés, {euros(sum(amounts))} en "
                    "tout : la convention en prévoit un seul (art. 4.2).",
                    "Vérifier qu’aucun titre n’a été émis deux fois.",
                    WATCH,
                    partner=partner,
                    amount_cents=sum(amounts),
                )
            )
    return alerts


def early_calls(
    contributions: Iterable[Contribution], signed_on: Mapping[str, date | None], on: date
) -> list[Alert]:
    """Return the titres called before their agreement was signed (art. 4.2).

    Args:
        contributions: All of them, in any order.
        signed_on: Each partner's signature, None while none is known.
        on: The day: a signature to come is not one yet.
    """
    alerts = []
    for call in _called(contributions, on):
        signed = signed_on.get(call.partner)
        if call.called_on and not (has_come(signed, on) and has_come(signed, call.called_on)):
            known = has_come(signed, on) and signed
            when = f"signée le {day(known)}" if known else "qui n’est pas signée"
            alerts.append(
                alert(
                    "early_call",
                    f"Titre {call.title_number} appelé le {day(call.called_on)}, avant la "
                    f"signature de la convention, {when}.",
                    "Vérifier la date de l’appel et celle de la signature.",
                    WATCH,
                    partner=call.partner,
                    amount_cents=call.called_cents,
                )
            )
    return alerts


def contradicting_titles(contributions: Iterable[Contribution], on: date) -> list[Alert]:
    """Return the titres given back above what was received, or received above what was called.

    All the lines of a titre are added up; nothing is said of one not called on the day.
    """
    contributions = list(contributions)
    lines = by_title_number(contributions)
    alerts = []
    for call in _called(contributions, on):
        own = lines[call.partner, call.title_number]
        received_cents = received(own, on).get(call.partner, 0)
        refunded_cents = refunded(own, on).get(call.partner, 0)
        for more, above, less, below in (
            ("encaissés", received_cents, "appelés", call.called_cents),
            ("restitués", refunded_cents, "encaissés", received_cents),
        ):
            if above > below:
                alerts.append(
                    alert(
                        "amounts_contradict",
                        f"Titre {call.title_number} : {euros(above)} {more} pour "
                        f"{euros(below)} {less}.",
                        "Vérifier les deux montants : l’un est sans doute mal saisi.",
                        WATCH,
                        partner=call.partner,
                        amount_cents=above - below,
                    )
                )
    return alerts


def _called(contributions: Iterable[Contribution], on: date) -> list[Contribution]:
    """Return the lines that bear a call of the day or before, by partner then n° de titre."""
    called = (line for line in contributions if has_come(line.called_on, on))
    return sorted(called, key=lambda line: (line.partner, line.title_number))


def overdue_receipts(
    contributions: Iterable[Contribution],
    on: date,
    thresholds: Thresholds,
    claim_cents: Mapping[str, int] | None = None,
) -> list[Alert]:
    """Return the calls not wholly received once their time is past (art. 4.3).

    Args:
        contributions: All of them, in any order.
        on: The day.
        thresholds: From how many days.
        claim_cents: What partners still have to pay: none of them is asked for more. Of the
            others (not signed, or in a charter) titles alone say it.

    Returns:
        One per title, sorted by partner then title, with what is still outstanding.
    """
    alerts = []
    due = dict(claim_cents or {})
    for (partner, _), lines in by_title_number(contributions).items():
        title = next((line for line in lines if line.called_on), lines[0])
        outstanding = title.called_cents - received(lines, on).get(partner, 0)
        if partner in due and outstanding > 0:
            outstanding = min(outstanding, due[partner])
            due[partner] -= outstanding
        if title.called_on is None or outstanding <= 0:
            continue
        days = (on - title.called_on).days
        if days > thresholds.unreceived_days:
            alerts.append(
                alert(
                    "overdue_receipt",
                    f"Titre {title.title_number} appelé le {day(title.called_on)} : reste à "
                    f"recouvrer {euros(outstanding)} après {counted(days, 'jour')}.",
                    "Relancer le partenaire."
                    + from_choice(f"plus de {counted(thresholds.unreceived_days, 'jour')}"),
                    WATCH,
                    partner=title.partner,
                    days=days,
                    amount_cents=outstanding,
                    subject=title.title_number,
                )
            )
    return alerts


def titles_to_reduce(claims: Iterable[Claim]) -> list[Alert]:
    """Return the partners whose titles are above what they have to pay (art. 4.1)."""
    return [
        alert(
            "title_to_reduce",
            f"Titres à réduire de {euros(claim.reduced_cents)} : la somme à payer en tout est de "
            f"{euros(claim.target_cents)}.",
            "Faire réduire le titre, puis écrire le jour dans « Ajusté le » (Appels de fonds).",
            WATCH,
            partner=claim.partner,
            amount_cents=claim.reduced_cents,
        )
        for claim in claims
        if claim.reduced_cents
    ]


def committed_above_attached(money: Money) -> list[Alert]:
    """Return the alert of orders above the credits attached to the budget (art. 4.4).

    Without any attachment recorded it only informs: the file may not hold them.
    """
    above = money.committed_cents - money.attached_cents
    if above <= 0:
        return []
    recorded = money.attached_cents > 0
    attached = (
        f"au-delà des crédits rattachés, {euros(money.attached_cents)}"
        if recorded
        else "alors qu’aucun rattachement de crédits n’est enregistré"
    )
    return [
        alert(
            "committed_above_attached",
            f"{euros(money.committed_cents)} engagés, {attached}.",
            "Enregistrer les arrêtés de rattachement, ou attendre le prochain pour engager.",
            BREACH if recorded else INFORM,
            amount_cents=above,
            subject="recorded" if recorded else "none recorded",
        )
    ]


def forecast_above_pool(forecast_cents: int, pool_cents: int) -> list[Alert]:
    """Return the alert of a forecast above what the partners contribute (art. 4.1).

    Args:
        forecast_cents: Forecast commitments (AE), in euro cents.
        pool_cents: Contributions they are held against, in euro cents.
    """
    above = forecast_cents - pool_cents
    if above <= 0:
        return []
    return [
        alert(
            "forecast_above_pool",
            f"Le prévisionnel, {euros(forecast_cents)}, dépasse les contributions, "
            f"{euros(pool_cents)}, de {euros(above)}.",
            "Réduire le prévisionnel, ou prévoir la part à la charge de la DINUM.",
            WATCH,
            amount_cents=above,
        )
    ]
