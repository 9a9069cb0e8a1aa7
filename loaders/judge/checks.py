"""What a row may not say, beyond each of its cells."""

from collections.abc import Callable, Mapping
from typing import Any

from data.agreement.model import Agreement
from subjects.rule_wording import euros

Fault = tuple[str, str, str]
"""Column, kind of problem, what was expected."""


def _partners(row: Mapping[str, Any], agreement: Agreement) -> list[Fault]:
    cap = row["cap_cents"]
    if cap is not None and cap > agreement.cap_cents:
        return [("cap_cents", "above_maximum", f"au plus {euros(agreement.cap_cents)}")]
    if cap is not None and cap < 0:
        return [("cap_cents", "bad_amount", "un plafond positif")]
    return []


def _amendments(row: Mapping[str, Any], agreement: Agreement) -> list[Fault]:
    return _partners(row, agreement)


def _contributions(row: Mapping[str, Any], agreement: Agreement) -> list[Fault]:
    faults = [
        (name, "negative_call", "un montant positif")
        for name in ("called_cents", "received_cents", "refunded_cents")
        if row[name] is not None and row[name] < 0
    ]
    for amount, day, what in (
        ("received_cents", "received_on", "la date d’encaissement"),
        ("refunded_cents", "refunded_on", "la date de restitution"),
    ):
        if row[amount] and row[amount] > 0 and row[day] is None:
            faults.append((day, "missing_value", what))
    return faults


def _decisions(row: Mapping[str, Any], agreement: Agreement) -> list[Fault]:
    session = next(s for s in agreement.sessions if s.key == row["session"])
    if row["outcome"] in session.outcomes.values():
        return []
    return [("outcome", "bad_value", " ou ".join(session.outcomes))]


ROW_CHECKS: dict[str, Callable[[Mapping[str, Any], Agreement], list[Fault]]] = {
    "partners": _partners,
    "amendments": _amendments,
    "contributions": _contributions,
    "decisions": _decisions,
}
"""Dataset → what is wrong in a row; empty when nothing is."""
