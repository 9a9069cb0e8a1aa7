"""Alerts on orders: whose they are, when, how much (convention art. 2, 4; charte II)."""

from collections.abc import Iterable, Mapping, Sequence

from subjects.committee.rule_alerts import WATCH, Alert, alert
from subjects.rule_wording import counted, euros
from subjects.spending.rule_laureates import Laureate


def paid_above_committed(orders: Sequence[tuple[str, int, int]]) -> list[Alert]:
    """Return the alert of orders paid above what they commit.

    Args:
        orders: EJ, AE and CP in euro cents, the largest gap first.
    """
    if not orders:
        return []
    shown = ", ".join(
        f"{order} ({euros(paid)} pour {euros(committed)})"
        for order, committed, paid in orders[:_ORDERS_NAMED]
    )
    more = len(orders) - _ORDERS_NAMED
    others = f" et {counted(more, 'autre')}" if more > 0 else ""
    return [
        alert(
            "paid_above_committed",
            f"{counted(len(orders), 'commande')} dont le consommé (CP) dépasse l’engagé (AE) : "
            f"{shown}{others}.",
            "Vérifier les montants, ou charger l’extraction qui porte les autres engagements.",
            WATCH,
            amount_cents=sum(paid - committed for _, committed, paid in orders),
        )
    ]


_ORDERS_NAMED = 5
"""Orders that one sentence names."""


def spending_after_exit(orders: int, amount_cents: int) -> list[Alert]:
    """Return the alert of what partners spent in their own name after they were settled.

    Args:
        orders: How many orders (EJ).
        amount_cents: What they commit, in euro cents.
    """
    return _orders_alert(
        "spending_after_exit",
        orders,
        amount_cents,
        "au nom d’un partenaire déjà parti, à la charge de l’État",
        "Vérifier la date comptable et la ventilation : personne d’autre ne les porte.",
    )


def above_envelope(laureates: Iterable[Laureate], partner_of: Mapping[str, str]) -> list[Alert]:
    """Return the lauréats that have used more than what was set aside (charte II).

    Never a breach: the envelope is a floor that the administration owes, not a cap.
    """
    return [
        alert(
            "above_envelope",
            f"Équipe {line.team} : {euros(line.committed_cents)} engagés pour une enveloppe de "
            f"{euros(line.envelope_cents)}, soit {euros(-line.headroom_cents)} de plus.",
            "Dégager les crédits qui manquent, ou revoir les commandes à venir.",
            WATCH,
            partner=partner_of.get(line.team),
            team=line.team,
            amount_cents=-line.headroom_cents,
        )
        for line in laureates
        if line.headroom_cents < 0
    ]


def unattributed_spending(orders: int, amount_cents: int) -> list[Alert]:
    """Return the alert of orders (EJ) that no one has attributed.

    Args:
        orders: How many.
        amount_cents: What they commit, in euro cents.
    """
    return _orders_alert(
        "unattributed_spending",
        orders,
        amount_cents,
        "sans ventilation",
        "Ventiler ces commandes (équipe, code ou « commun », catégorie).",
    )


def out_of_period_spending(
    orders: int, amount_cents: int, partner: str | None = None
) -> list[Alert]:
    """Return the alert of spending out of its owner's own period, to be decided (art. 2).

    Args:
        orders: How many orders (EJ).
        amount_cents: What of them is out of period, in euro cents.
        partner: The owner's code, None when shared or unattributed.
    """
    return _orders_alert(
        "out_of_period_spending",
        orders,
        amount_cents,
        "en dehors de la période d’effet (art. 2)",
        "Décider sous « Hors période » (Affectations) : retenue, ou écartée (à la charge de "
        "l’État).",
        partner,
    )


def other_fund_spending(orders: int, amount_cents: int) -> list[Alert]:
    """Return the alert of spending on another fund than the agreement's (art. 4.4).

    Args:
        orders: How many orders (EJ).
        amount_cents: What they commit, in euro cents.
    """
    return _orders_alert(
        "other_fund_spending",
        orders,
        amount_cents,
        "sur un autre fonds que celui de la convention (art. 4.4)",
        "Vérifier l’imputation : ces dépenses ne comptent dans aucun autre chiffre.",
    )


def _orders_alert(
    rule: str, orders: int, amount_cents: int, what: str, action: str, partner: str | None = None
) -> list[Alert]:
    if not orders:
        return []
    text = f"{counted(orders, 'commande')} {what} : {euros(amount_cents)}."
    return [alert(rule, text, action, WATCH, partner=partner, amount_cents=amount_cents)]
