"""Why each cent of the refund is owed: the trace is the formula."""

from subjects.figure_labels import figure_label
from subjects.refund.figure_refund import refund as refund_figure
from subjects.refund.figure_refund import refund_paid as paid_figure
from subjects.refund.figure_refund import settlement
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
    evidence = _evidence(leaf, code, spent)
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


_RECEIVED, _REFUNDED = ("received_on", "received_cents"), ("refunded_on", "refunded_cents")


def _evidence(leaf: Leaf, code: str | None, spent: str) -> Evidence:
    """Return what a figure rests on, and no more: what is above a cap owes nothing to spending."""
    lens, name, found = leaf.lens, leaf.name, Evidence()
    if name in ("status", "exited_on", "refund_if_set_aside_cents"):
        return whole(leaf, found)
    if name == "already_refunded_cents":
        return gather.add_titles(lens, found, *filter(None, [code]), columns=_REFUNDED)
    if name != "spent_cents":
        # Above the programme's cap, each one's excess hangs on what the others paid in.
        settled = settlement(lens, spent.removesuffix("_cents"))
        is_own = not (settled.surplus.amount_cents or settled.departed)
        own = [code] if code and name == "excess_cents" and is_own else []
        gather.add_titles(lens, found, *own, columns=_RECEIVED)
        gather.add_caps(lens, found, *own)
        if own:
            return found
    if name == "due_cents":
        gather.add_titles(lens, found, *filter(None, [code]), columns=_REFUNDED)
    if name not in ("excess_cents", "pool_cents"):
        gather.add_spending(lens, found, lambda order: order.eligible, spent)
    return gather.add_whose(lens, found)


def whole(leaf: Leaf, evidence: Evidence) -> Evidence:
    """Add all that the refund rests on: calls, receipts, caps, orders, agreements."""
    lens = leaf.lens
    columns = (*_RECEIVED, *_REFUNDED, "called_on", "called_cents")
    gather.add_titles(lens, evidence, columns=columns)
    gather.add_caps(lens, evidence)
    gather.add_spending(lens, evidence, lambda order: True, "committed_cents", "paid_cents")
    return gather.add_agreement(lens, gather.add_whose(lens, evidence))


_STEPS = {
    "excess_cents": ("excess", "surplus"),
    "pool_cents": ("pool",),
    "spent_cents": ("spent",),
    "unused_cents": ("spent", "unused", "overrun"),
    "overrun_cents": ("spent", "overrun", "unused"),
    "share_cents": ("unused", "overrun", "share", "remainders"),
    "refund_cents": ("unused", "share", "remainders", "refund"),
    "already_refunded_cents": (),
}
"""Figure → the kinds of steps that lead to it, all for the others; who left has its own."""


def _concerns(step: Step, code: str | None, name: str) -> bool:
    """Tell whether a step of the trace helps to read a figure, of a partner or of all."""
    if step.kind in ("exit", "paid_late"):
        return step.partner == code
    leads = step.kind in _STEPS.get(name, (step.kind,))
    # To the remainders, all are held against each other; else, each one's own steps.
    return leads and (not step.partner or code in (None, step.partner))
