"""Why a partner is asked for what it is, and why its cap is adjusted (art. 4.1 to 4.3)."""

from subjects.figure_labels import figure_label
from subjects.money.figure_money import claims
from subjects.money.rule_claims import Claim
from subjects.sources import explain_evidence as gather
from subjects.sources.explain_evidence import Evidence
from subjects.sources.explain_reason import Leaf, Reason, day, euros, reason, shown
from subjects.sources.explain_words import CLAIM_KINDS

CLAIM_FIGURES = ("claim_kind", "claim_cents", "adjustment_cents", "adjusted_cap_cents")
_TITLES = ("called_on", "called_cents", "received_on", "received_cents", "adjusted_on")


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
    evidence = gather.add_titles(lens, Evidence(), code, columns=_TITLES)
    gather.add_agreement(lens, evidence)
    if claim.adjusted_cap_cents is not None:
        gather.add_titles(lens, evidence, columns=_TITLES)
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
