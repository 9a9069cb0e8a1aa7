"""Why an amount called, received, committed, paid or left is what it is."""

from collections.abc import Callable

from data.provenance import versions
from subjects.figure_labels import figure_label
from subjects.money import read_money
from subjects.money.figure_money import claims, partner_caps
from subjects.money.figure_money import money as money_figure
from subjects.money.rule_claims import Claim
from subjects.rule_dated import has_come
from subjects.sources import explain_evidence as gather
from subjects.sources.explain_evidence import Evidence
from subjects.sources.explain_reason import (
    CHOICE,
    Leaf,
    Reason,
    added_up,
    day,
    euros,
    reason,
    shown,
)
from subjects.sources.explain_words import CLAIM_KINDS
from subjects.spending.figure_laureates import laureates as laureates_figure
from subjects.spending.figure_spent import is_ineligible, is_unattributed, spent, spent_one_by_one
from subjects.spending.rule_sharing import Order, shared_splits

_TITLES = {
    "called_cents": ("called_on", "called_cents"),
    "received_cents": ("received_on", "received_cents"),
    "attached_cents": ("attached_on", "received_cents"),
}
_ORDERS: dict[str, tuple[str, Callable[[Order], bool]]] = {
    "committed_cents": ("committed_cents", lambda order: True),
    "paid_cents": ("paid_cents", lambda order: True),
    "ineligible_cents": ("committed_cents", is_ineligible),
    "unattributed_cents": ("committed_cents", is_unattributed),
    "state_cents": ("committed_cents", lambda order: order.is_state),
    "out_of_period_cents": ("committed_cents", lambda order: order.is_undecided),
    "settled_cents": ("settled_cents", lambda order: True),
}


def explain_money(leaf: Leaf) -> Reason:
    """Explain a figure of the programme's money, of a partner's, or of a category's."""
    if leaf.name in CLAIM_FIGURES:
        return explain_claim(leaf)
    if not leaf.keys:
        return _programme(leaf)
    return _partner(leaf) if leaf.keys[0] == "partners" else _category(leaf)


def _on(leaf: Leaf) -> str:
    return f"au {day(leaf.lens.on)}"


def _programme(leaf: Leaf) -> Reason:
    if leaf.name in _TITLES:
        return _titles(leaf, None)
    if leaf.name in _ORDERS:
        return _orders(leaf, *_ORDERS[leaf.name])
    figures = leaf.lens.ask(money_figure)
    if leaf.name == "cap_total_cents":
        evidence = gather.add_weights(leaf.lens, Evidence())
        parts = [(cap.partner, cap.cap_cents) for cap in leaf.lens.ask(partner_caps)]
        formula = (
            f"fixé par le texte = {euros(leaf.value)}"
            if leaf.lens.agreement.cap_total_cents is not None
            else f"plafond × lauréats : {added_up(parts)}"
        )
        return reason(
            f"{figure_label(leaf.path)} : {euros(leaf.value)}.",
            formula,
            leaf.article("cap_total_cents", leaf.article("cap_cents")),
            evidence,
        )
    evidence = Evidence().add(
        "forecast", versions(leaf.lens, "forecast"), "commitments_cents", "category"
    )
    lines = leaf.lens.ask(read_money.forecasts)
    labels = {category.key: category.label for category in leaf.lens.agreement.categories}
    if leaf.name == "forecast_cents":
        parts = [(labels[line.category], line.committed_cents) for line in lines]
        return reason(
            f"{figure_label(leaf.path)} : {euros(leaf.value)}.", added_up(parts), CHOICE, evidence
        )
    gather.add_spending(leaf.lens, evidence, lambda order: True, "committed_cents")
    parts = [(labels[c.category], c.landing_cents) for c in figures.categories]
    parts.append(("sans catégorie", figures.uncategorised.landing_cents))
    return reason(
        f"{figure_label(leaf.path)} {_on(leaf)} : {euros(leaf.value)}, le plus grand de l’engagé "
        "et du prévu, catégorie par catégorie.",
        added_up(parts),
        CHOICE,
        evidence,
    )


def _titles(leaf: Leaf, partner: str | None) -> Reason:
    day_column, amount_column = _TITLES[leaf.name]
    codes = (partner,) if partner else ()
    columns = (
        {day_column, amount_column, "received_on"}
        if leaf.name == "attached_cents"
        else {
            day_column,
            amount_column,
        }
    )
    evidence = gather.add_titles(leaf.lens, Evidence(), *codes, columns=columns)
    today = leaf.lens.on.isoformat()
    parts = [
        (f"titre {v.values['title']}", v.values[amount_column] or 0)
        for v in evidence.versions["contributions"].values()
        if has_come(v.values[day_column], today)
        and (leaf.name != "attached_cents" or has_come(v.values["received_on"], today))
    ]
    whom = f" pour {leaf.partner_name(partner)}" if partner else ""
    return reason(
        f"{figure_label(leaf.path)}{whom} {_on(leaf)} : {euros(leaf.value)}.",
        added_up(parts),
        leaf.cited("4.2, 4.3" if leaf.name != "attached_cents" else "4.4", "II"),
        evidence,
    )


def _orders(
    leaf: Leaf,
    side: str,
    chosen: Callable[[Order], bool],
    whose: str = "",
) -> Reason:
    evidence = gather.add_spending(leaf.lens, Evidence(), chosen, side)
    parts = [
        (f"EJ {order.order or 'sans numéro'}", getattr(order, side))
        for order in leaf.lens.ask(spent_one_by_one)
        if chosen(order)
    ]
    return reason(
        f"{figure_label(leaf.path)}{whose} {_on(leaf)}, en date comptable du service fait"
        f"{_or_order(evidence)} : "
        f"{euros(leaf.value)}.",
        added_up(parts),
        leaf.cited("4.1", "II"),
        evidence,
    )


def _or_order(evidence: Evidence) -> str:
    """Say that lines count from the day of their order, if any does."""
    if "ordered_on" not in evidence.columns["expenses"]:
        return ""
    return " (du jour de l’EJ pour les lignes qui n’ont pas cette date)"


def _partner(leaf: Leaf) -> Reason:
    lens, code = leaf.lens, leaf.keys[1]
    whose = f" pour {leaf.partner_name(code)}"
    if leaf.name in _TITLES:
        return _titles(leaf, code)
    if leaf.name == "direct_cents":
        return _orders(
            leaf,
            "committed_cents",
            lambda order: order.partner == code and not order.shared,
            whose=whose,
        )
    what = f"{figure_label(leaf.path)}{whose} {_on(leaf)}"
    if leaf.name == "planned_cents":
        found = versions(lens, "forecast", partner=code)
        planned = [(str(v.values["label"]), v.values["commitments_cents"]) for v in found]
        evidence = Evidence().add("forecast", found, "commitments_cents", "partner")
        return reason(f"{what} : {euros(leaf.value)}.", added_up(planned), CHOICE, evidence)
    line = next(p for p in lens.ask(money_figure).partners if p.partner == code)
    evidence = gather.add_weights(lens, Evidence())
    gather.add_spending(
        lens,
        evidence,
        lambda o: o.shared or (leaf.name != "shared_cents" and o.partner == code),
        "committed_cents",
    )
    caps = lens.ask(partner_caps)
    own = next(cap for cap in caps if cap.partner == code)
    if leaf.name == "shared_cents":
        formula = _shared_formula(leaf, code)
        sentence = f"{what} : {euros(leaf.value)} (clé de Cap)."
    elif leaf.name == "consumed_cents":
        formula = f"{euros(line.direct_cents)} + {euros(line.shared_cents)} = {euros(leaf.value)}"
        sentence = f"{what} : {euros(leaf.value)}."
    else:
        formula = (
            f"plafond {euros(own.cap_cents)} − {euros(line.consumed_cents)} = {euros(leaf.value)}"
        )
        sentence = f"{what} : {euros(leaf.value)}."
    return reason(sentence, formula, leaf.cited("4.1", "II"), evidence)


def _shared_formula(leaf: Leaf, code: str) -> str:
    """Return a partner's part of shared spending, once for each set of partners it concerns."""
    parts = []
    for one in shared_splits(leaf.lens.ask(spent).orders, leaf.lens.ask(partner_caps)):
        split = one.committed
        since = f" après le {day(one.after)}" if one.after else ""
        parts.append(
            f"dépenses mutualisées{since} {euros(split.amount_cents)} × "
            f"{euros(split.weights[code])} ÷ {euros(split.total_weight)}, aux plus forts restes = "
            f"{euros(split.cents[code])}"
        )
    return " ; ".join(parts) + (f" ; ensemble {euros(leaf.value)}" if parts[1:] else "")


def _category(leaf: Leaf) -> Reason:
    lens, key = leaf.lens, leaf.keys[1]
    label = next((c.label for c in lens.agreement.categories if c.key == key), key)
    line = next(c for c in lens.ask(money_figure).categories if c.category == key)

    def chosen(order: Order) -> bool:
        return order.category == key

    if leaf.name in ("committed_cents", "paid_cents"):
        return _orders(leaf, leaf.name, chosen, whose=f", catégorie « {label} »")
    evidence = Evidence().add(
        "forecast", versions(lens, "forecast", category=key), "commitments_cents", "category"
    )
    if leaf.name == "forecast_cents":
        parts = [
            (str(v.values["label"]), v.values["commitments_cents"])
            for v in evidence.versions["forecast"].values()
        ]
        return reason(
            f"{figure_label(leaf.path)}, catégorie « {label} » : {euros(leaf.value)}.",
            added_up(parts),
            CHOICE,
            evidence,
        )
    gather.add_spending(lens, evidence, chosen, "committed_cents")
    formula = (
        f"le plus grand de {euros(line.committed_cents)} engagés et {euros(line.forecast_cents)} "
        f"prévus = {euros(leaf.value)}"
    )
    sentence = (
        f"{figure_label(leaf.path)} {_on(leaf)}, catégorie « {label} » : {euros(leaf.value)}."
    )
    return reason(sentence, formula, CHOICE, evidence)


def explain_laureate(leaf: Leaf) -> Reason:
    """Explain a figure of a lauréat team's envelope."""
    lens = leaf.lens
    if lens.ask(laureates_figure) is None:
        return reason(
            "Une convention ne prévoit pas d’enveloppe par lauréat.",
            "sans objet",
            leaf.cited("4.1"),
        )
    team = leaf.keys[0]
    evidence = gather.add_laureates(lens, Evidence())
    gather.add_caps(lens, evidence)
    line = next(known for known in lens.ask(laureates_figure) or [] if known.team == team)

    def chosen(order: Order) -> bool:
        return order.team == team and not order.shared

    if leaf.name != "envelope_cents":
        side = "paid_cents" if leaf.name == "paid_cents" else "committed_cents"
        gather.add_spending(lens, evidence, chosen, side)
    if leaf.name in ("committed_cents", "paid_cents"):
        parts = [
            (f"EJ {order.order}", getattr(order, leaf.name))
            for order in lens.ask(spent_one_by_one)
            if chosen(order)
        ]
        formula = added_up(parts)
    elif leaf.name == "headroom_cents":
        formula = (
            f"{euros(line.envelope_cents)} − {euros(line.committed_cents)} = {euros(leaf.value)}"
        )
    else:
        formula = f"enveloppe par lauréat = {euros(leaf.value)}"
    return reason(
        f"{figure_label(leaf.path)}, équipe {team} {_on(leaf)} : {euros(leaf.value)}.",
        formula,
        leaf.article("cap_cents", leaf.cited("II")),
        evidence,
    )


CLAIM_FIGURES = ("claim_kind", "claim_cents", "adjustment_cents", "adjusted_cap_cents")


_CLAIMED = ("called_on", "called_cents", "received_on", "received_cents", "adjusted_on")


def explain_claim(leaf: Leaf) -> Reason:
    """Explain what is claimed of a partner, or its part; a charter has none."""
    lens, code = leaf.lens, leaf.keys[1]
    label = figure_label(leaf.path)
    what = f"{label} pour {leaf.partner_name(code)} au {day(lens.on)}"
    found = {claim.partner: claim for claim in lens.ask(claims)}
    if code not in found:
        return reason(
            f"{label} : une charte n’appelle pas de contribution.", "sans objet", leaf.cited("IV")
        )
    claim = found[code]
    evidence = gather.add_titles(lens, Evidence(), code, columns=_CLAIMED)
    gather.add_agreement(lens, evidence)
    if claim.adjusted_cap_cents is not None:
        gather.add_titles(lens, evidence, columns=_CLAIMED)
        gather.add_spending(lens, evidence, lambda order: True, "committed_cents")
    formula = _due(claim) if leaf.name.startswith("claim") else _part(claim)
    article = "4.2, 4.3" if leaf.name.startswith("claim") else "4.1"
    sentence = f"{what} : {shown(leaf.value, leaf.name, CLAIM_KINDS)} (notre lecture)."
    return reason(sentence, formula, leaf.cited(article), evidence)


def _due(claim: Claim) -> str:
    if claim.why_none == "unsigned":
        return "la convention n’est pas signée : rien n’est demandé"
    said = f"à payer en tout {euros(claim.target_cents)}, moins l’encaissé, jamais sous zéro"
    if claim.reduced_cents:
        said += f" ; titre à réduire de {euros(claim.reduced_cents)}"
    return f"{said} = {euros(claim.cents)}"


def _part(claim: Claim) -> str:
    if claim.adjusted_cap_cents is None:
        return "connu une fois toutes les conventions terminées, ou au départ du partenaire"
    return (
        "plafond, moins sa part de ce qui n’est pas dépensé, au prorata des plafonds = "
        f"{euros(claim.adjusted_cap_cents)}"
    )
