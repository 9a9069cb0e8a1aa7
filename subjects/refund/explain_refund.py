"""Why each cent of the refund is owed: the trace is the formula."""

from subjects.figure_labels import figure_label
from subjects.refund.figure_refund import refund as refund_figure
from subjects.refund.figure_refund import refund_paid as paid_figure
from subjects.refund.rule_refunds import Refund, Step
from subjects.sources import explain_evidence as gather
from subjects.sources.explain_evidence import Evidence
from subjects.sources.explain_reason import Leaf, Reason, day, reason, shown
from subjects.sources.explain_words import REFUND_CODES


def explain_refund(leaf: Leaf) -> Reason:
    """Explain a figure of the refund; a partner's part needs the whole pool."""
    return _settled(leaf, leaf.lens.ask(refund_figure), "committed_cents")


def explain_refund_paid(leaf: Leaf) -> Reason:
    """Explain a figure of the refund on what was paid, shown beside the other."""
    return _settled(leaf, leaf.lens.ask(paid_figure), "paid_cents", ", sur le consommé (CP),")


def _settled(leaf: Leaf, settled: Refund | None, spent: str, basis: str = "") -> Reason:
    lens = leaf.lens
    if settled is None:
        return reason("Une charte ne prévoit pas de restitution.", "sans objet", leaf.cited("IV"))
    code = leaf.keys[1] if leaf.keys else None
    evidence = Evidence()
    if leaf.name == "spent_cents":
        gather.add_spending(lens, evidence, lambda order: order.eligible, spent)
        gather.add_titles(lens, evidence, columns=("received_on", "received_cents"))
    elif leaf.name == "already_refunded_cents" and code:
        gather.add_titles(lens, evidence, code, columns=("refunded_on", "refunded_cents"))
    else:
        whole(leaf, evidence)
    steps = [step for step in settled.trace if _concerns(step, code, leaf.name)]
    formula = (
        " ".join(step.text for step in steps)
        or f"lu dans les titres : {shown(leaf.value, leaf.name)}"
    )
    whose = f" pour {leaf.partner_name(code)}" if code else ""
    sentence = (
        f"{figure_label(leaf.path)}{whose}{basis} au {day(lens.on)} : "
        f"{shown(leaf.value, leaf.name, REFUND_CODES)}."
    )
    if leaf.name == "basis":
        formula = "l’excédent se mesure aux dépenses réellement engagées (AE) ; CP montrés à côté"
    elif leaf.name == "status":
        formula = _status(settled)
    article = "4.1" if leaf.name in ("excess_cents", "pool_cents") else "4.5"
    return reason(sentence, formula, leaf.cited(article), evidence)


def _status(settled: Refund) -> str:
    """Return what the status hangs on: the ends of the agreements, and what blocks."""
    if settled.status == "simulated":
        return "toutes les conventions signées ne sont pas terminées"
    return " ; ".join(settled.blocked_by) or "conventions terminées, rien ne bloque"


def whole(leaf: Leaf, evidence: Evidence) -> Evidence:
    """Add all that the refund rests on: calls, receipts, caps and, but for the pool, orders."""
    lens = leaf.lens
    columns = (
        "received_on",
        "received_cents",
        "refunded_on",
        "refunded_cents",
        "called_on",
        "called_cents",
    )
    gather.add_titles(lens, evidence, columns=columns)
    gather.add_caps(lens, evidence)
    if leaf.name != "pool_cents":
        gather.add_spending(lens, evidence, lambda order: True, "committed_cents", "paid_cents")
    gather.add_whose(lens, evidence)
    if leaf.name in ("status", "exited_on"):
        gather.add_agreement(lens, evidence)
    return evidence


def _concerns(step: Step, code: str | None, name: str) -> bool:
    """Tell whether a step of the trace helps to read a figure, of a partner or of all."""
    return step.partner == code if step.partner else code is None or name != "excess_cents"
