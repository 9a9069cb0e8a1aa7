"""Why a phase is late, and why an agreement ends on its day."""

from datetime import date

from data.provenance import versions
from figures.explain.evidence import Evidence, caps
from figures.explain.reason import Leaf, Reason, called, day, reason, shown


def phases(leaf: Leaf) -> Reason:
    """Explain a figure of one partner's phase."""
    partner, phase = leaf.keys[0], int(leaf.keys[1])
    found = versions(leaf.lens, "phase_dates", partner=partner, phase=phase)
    evidence = Evidence().add(
        "phase_dates", found, "planned_start", "planned_end", "actual_start", "actual_end"
    )
    title = next(p.title for p in leaf.lens.agreement.phases if p.number == phase)
    sentence = (
        f"{leaf.partner_name(partner)}, phase {phase} ({title}) au {day(leaf.lens.on)} : "
        f"{called(leaf.name)}, {shown(leaf.value, leaf.name)}."
    )
    if leaf.name != "late_days":
        return reason(sentence, "lu dans le calendrier", "art. 1", evidence)
    dates = found[0].values if found else {}
    planned = dates.get("planned_end")
    actual = dates.get("actual_end")
    if not planned:
        formula = "aucune fin prévue : pas de retard mesuré"
    else:
        until = date.fromisoformat(actual) if actual else leaf.lens.on
        until = min(until, leaf.lens.on)
        what = "fin réelle" if actual and actual <= leaf.lens.on.isoformat() else "jour de l’arrêté"
        formula = (
            f"{what} {day(until)} − fin prévue {day(date.fromisoformat(planned))}, "
            f"jamais moins de 0 = {leaf.value}"
        )
    return reason(sentence, formula, "art. 1", evidence)


def agreements(leaf: Leaf) -> Reason:
    """Explain a figure of one partner's agreement."""
    lens, partner = leaf.lens, leaf.keys[0]
    evidence = caps(lens, Evidence(), partner)
    evidence.add("amendments", [], "ends_on")
    last = lens.agreement.phases[-1].number
    evidence.add(
        "phase_dates", versions(lens, "phase_dates", partner=partner, phase=last), "actual_end"
    )
    evidence.add("notices", versions(lens, "notices", partner=partner), "kind", "received_on")
    amended = len(evidence.versions["amendments"])
    if leaf.name == "cap_cents":
        article = leaf.article("cap_cents")
        formula = (
            f"plafond du texte ou du tableau des partenaires, {amended} avenant(s) enregistré(s)"
        )
        sentence = f"Plafond de {leaf.partner_name(partner)} : {shown(leaf.value, leaf.name)}."
    else:
        article = leaf.article("months")
        months = lens.agreement.months
        formula = (
            f"signature + {months} mois, {amended} avenant(s) enregistré(s), au plus tôt avec la "
            f"fin de la phase {last}"
            if lens.agreement.ends_with_last_phase
            else f"signature + {months} mois, {amended} avenant(s) enregistré(s)"
        )
        sentence = (
            f"{leaf.partner_name(partner)}, {called(leaf.name)} : {shown(leaf.value, leaf.name)}."
        )
    return reason(sentence, formula, article, evidence)
